//! `cut_off`: words given for a claim or an event that leave out what governs them: "guilty" of "not guilty", "stole 32
//! trunks" of "allegedly stole 32 trunks".
//!
//! A claim may say so by its `stance`. An event has none, and one that is `planned` may depend on an "if".

use crate::{
    model::{Event, Field, Part, Stance},
    rules::{
        Advice, FactList, Finding, Place, Rule,
        quotation::Speakers,
        reading::Reading,
        show::{Mark, one_line, passage, plain},
    },
    text::{Effect, Governor, Telling},
};
use std::{collections::HashMap, ops::Range};

/// The characters of the longest words that advice gives in full.
const LONGEST: usize = 120;

/// Holds the words of events against what governs them. Those of claims are, where it is asked how they are meant. `facts` tells
/// where each stands.
pub(in crate::rules) fn of_events(
    speakers: &Speakers<'_>,
    facts: &HashMap<Place, Range<usize>>,
) -> Vec<Finding> {
    let events = speakers.article.events.iter().enumerate();
    let findings = events.filter_map(|(index, event)| {
        let fact = FactList::Events.at(index);
        let place = fact.field(Field::Label).part(Part::Words);
        of_event(event, place, facts.get(&fact)?, speakers)
    });
    findings.collect()
}

/// Words of an event that the article has each time with something else that governs them. `ranges` are the places that have
/// them, `meant` is the one that bears the event out.
fn of_event(
    event: &Event,
    place: Place,
    meant: &Range<usize>,
    speakers: &Speakers<'_>,
) -> Option<Finding> {
    let words = event.label.words.as_deref()?;
    let reading = speakers.reading;
    let governor = |range: &Range<usize>| {
        let governor = reading.text.governor(range);
        let governor = governor.or_else(|| told(&speakers.reader.tellings(range)));
        let open = |effect| matches!(effect, Effect::Supposed | Effect::Open);
        governor.filter(|governor| !(event.planned && open(governor.effect)))
    };
    let first = governor(meant)?;
    let ranges = &reading.given(words).ranges;
    let everywhere = ranges.iter().all(|range| governor(range).is_some());
    everywhere.then(|| finding(&first, meant, place, reading))
}

/// What those who tell a passage make of it, where they surely do not assert it: "…, Lee denied".
fn told(told: &[Telling]) -> Option<Governor> {
    let firm = |one: &&Telling| one.firm && !one.again && !one.inside && !one.disputed;
    told.iter().filter(firm).find_map(|one| {
        let effect = match one.stance? {
            Stance::Denied => Effect::Denied,
            Stance::Alleged => Effect::Accused,
            Stance::Asked => Effect::Asked,
        };
        let words = one.span.clone();
        Some(Governor { effect, words })
    })
}

/// Where a condition ends that begins behind the words: "if the council agrees".
fn end_of_condition(governor: &Governor, reading: &Reading<'_>) -> usize {
    let start = governor.words.start;
    let rest = &reading.source.text()[start..reading.text.sentence(&governor.words).end];
    let end = rest.find([',', ';']).unwrap_or(rest.len());
    let clause = rest[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    start + clause.len()
}

/// Words with what governs them; with the whole of a condition behind them.
fn reach(governor: &Governor, words: &Range<usize>, reading: &Reading<'_>) -> Range<usize> {
    let behind = governor.words.start >= words.end;
    let end = match governor.effect {
        Effect::Supposed if behind => end_of_condition(governor, reading),
        _ => governor.words.end,
    };
    words.start.min(governor.words.start)..words.end.max(end)
}

/// The words from which nothing is cut off at either end any more, if they are short enough to be typed.
fn longer(mut words: Range<usize>, reading: &Reading<'_>) -> Option<Range<usize>> {
    const ENDS: usize = 4;
    let text = reading.source.text();
    for _ in 0..ENDS {
        if let Some(question) = reading.text.question(&words) {
            words = words.start.min(question.start)..words.end.max(question.end);
        }
        let short = text[words.clone()].chars().count() <= LONGEST;
        match reading.text.governor(&words) {
            _ if !short => return None,
            None => return Some(words),
            Some(governor) => words = reach(&governor, &words, reading),
        }
    }
    None
}

/// The words at `given` leave out what governs them.
pub(in crate::rules) fn finding(
    governor: &Governor,
    given: &Range<usize>,
    place: Place,
    reading: &Reading<'_>,
) -> Finding {
    let fact = match place.list {
        FactList::Events => "event",
        _ => "claim",
    };
    let text = reading.source.text();
    let seen = |range: Range<usize>| -> String {
        let words: String = text[range].chars().map(plain).collect();
        one_line(&words)
    };
    let left = seen(governor.words.clone());
    let side = match governor.words.start < given.start {
        true => "before",
        false => "behind",
    };
    let shown = reach(governor, given, reading);
    let message = match governor.effect {
        Effect::Asked if governor.words.start >= given.end => {
            format!("the words for this {fact} are part of a question")
        }
        _ => format!("the words for this {fact} leave out the “{left}” {side} them"),
    };
    let marks = [
        Mark {
            range: governor.words.clone(),
            label: "left out".into(),
        },
        Mark {
            range: given.clone(),
            label: "declared".into(),
        },
    ];
    let whole = longer(given.clone(), reading).map(seen);
    Finding::new(Rule::CutOff, place, message)
        .detail(passage(reading.source, "stated", &shown, &marks))
        .about(shown)
        .advice(Advice::Longer {
            words: whole,
            stance: governor.effect.stance(),
            claim: place.list == FactList::Claims,
        })
}
