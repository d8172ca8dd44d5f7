//! `cut_off`: words given for a claim or an event that leave out what governs them: "guilty" of "not guilty", "stole 32
//! trunks" of "allegedly stole 32 trunks".
//!
//! A claim may say so by its `stance`. An event has none, and one that is `planned` may depend on an "if".

use crate::{
    model::{Event, Stance},
    rules::{
        Advice, FactList, Finding, Place, Rule,
        reading::Reading,
        show::{Mark, passage, plain},
    },
    text::{AttributionReader, Telling, Turn, Turning},
};
use std::ops::Range;

/// The characters of the longest words that advice gives in full.
const LONGEST: usize = 120;

/// The stance that says what words do that turn a claim.
pub(in crate::rules) fn stance(turning: Turning) -> Option<Stance> {
    match turning {
        Turning::Negated | Turning::Denied => Some(Stance::Denied),
        Turning::Alleged | Turning::Accused => Some(Stance::Alleged),
        Turning::Asked => Some(Stance::Asked),
        Turning::Doubted | Turning::Supposed => None,
    }
}

/// Words of an event that the article has with something else each time that turns them. `ranges` are the places that have
/// them, `meant` is the one that bears the event out.
pub(in crate::rules) fn of_event(
    event: &Event,
    place: Place,
    meant: &Range<usize>,
    (reading, reader): (&Reading<'_>, &AttributionReader<'_>),
) -> Option<Finding> {
    let words = event.label.words.as_deref()?;
    let turn = |range: &Range<usize>| {
        let turn = reading.text.turned(range);
        let turn = turn.or_else(|| told(&reader.tellings(range)));
        turn.filter(|turn| !(event.planned && turn.turning == Turning::Supposed))
    };
    let first = turn(meant)?;
    let ranges = &reading.given(words).ranges;
    let everywhere = ranges.iter().all(|range| turn(range).is_some());
    everywhere.then(|| finding(&first, meant, place, reading))
}

/// What those who tell a passage make of it, where they surely do not assert it: "…, Lee denied".
fn told(told: &[Telling]) -> Option<Turn> {
    let firm = |one: &&Telling| one.firm && !one.again && !one.inside && !one.disputed;
    told.iter().filter(firm).find_map(|one| {
        let turning = match one.stance? {
            Stance::Denied => Turning::Denied,
            Stance::Alleged => Turning::Accused,
            Stance::Asked => Turning::Asked,
        };
        let words = one.span.clone();
        Some(Turn { turning, words })
    })
}

/// Where a condition ends that begins behind the words: "if the council agrees".
fn end_of_condition(turn: &Turn, reading: &Reading<'_>) -> usize {
    let start = turn.words.start;
    let rest = &reading.source.text()[start..reading.text.sentence(&turn.words).end];
    let end = rest.find([',', ';']).unwrap_or(rest.len());
    let clause = rest[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    start + clause.len()
}

/// The words at `given` leave out what turns them.
pub(in crate::rules) fn finding(
    turn: &Turn,
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
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let left = seen(turn.words.clone());
    let (side, start, end) = match turn.words.start < given.start {
        true => ("before", turn.words.start, given.end),
        false if turn.turning == Turning::Supposed => {
            ("behind", given.start, end_of_condition(turn, reading))
        }
        false => ("behind", given.start, turn.words.end),
    };
    let message = match turn.turning {
        Turning::Asked if turn.words.start >= given.end && turn.words.len() == 1 => {
            format!("the words for this {fact} are part of a question")
        }
        _ => format!("the words for this {fact} leave out the “{left}” {side} them"),
    };
    let marks = [
        Mark {
            range: turn.words.clone(),
            label: "left out".into(),
        },
        Mark {
            range: given.clone(),
            label: "declared".into(),
        },
    ];
    let whole = seen(start..end);
    let whole = (whole.chars().count() <= LONGEST).then_some(whole);
    Finding::new(Rule::CutOff, place, message)
        .detail(passage(reading.source, "stated", &(start..end), &marks))
        .about(start..end)
        .advice(Advice::Longer {
            words: whole,
            stance: stance(turn.turning),
            claim: place.list == FactList::Claims,
        })
}
