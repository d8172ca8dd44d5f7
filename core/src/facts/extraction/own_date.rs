//! Events that a model gives the date of another: the sentence of the event has a date of its own.
//!
//! An author may date an event by what stands elsewhere in the article, so that the rules leave that undecided. A model that takes the
//! date of another event does the same, and most often the event's own sentence tells. It is held against this sentence alone; the
//! date that this has counts where the whole text states it of the event.

use crate::{
    model::{Article, Aspect, Basis, Event, Evidence, FactList, Field, List, Stated, When},
    rules::{self, Advice, Rule},
    text::{Row, Source},
};
use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

/// The date that the text has for an event.
pub(super) struct OwnDate {
    /// The words of the text, in bytes.
    pub words: Range<usize>,
    pub meant: When,
}

/// The dates of the events whose own is another than the one given, by the index of the event.
pub(super) fn own_dates(
    article: &Article,
    text: &Source,
    row: &Row<'_>,
    is_refused: impl Fn(usize) -> bool,
) -> BTreeMap<usize, OwnDate> {
    // The events of a sentence are held against it together: none has a say in another.
    let mut sentences: HashMap<Range<usize>, Vec<(usize, Event)>> = HashMap::new();
    let open = article.events.iter().enumerate();
    for (index, event) in open.filter(|(_, event)| is_left_open(event)) {
        let (Some(anchor), Some(given)) = (&event.label.anchor, &event.when) else {
            continue;
        };
        if !is_refused(index) {
            let at = text.byte(usize::try_from(anchor.start).unwrap_or(usize::MAX));
            let sentence = row.bytes(row.sentence(row.token_at(at)));
            let asked = (index, dated(event, given.value));
            sentences.entry(sentence).or_default().push(asked);
        }
    }
    if sentences.is_empty() {
        return BTreeMap::new();
    }
    let bare = Article {
        // Nobody has a say in when something happens, but for the names that lines of a transcript begin with.
        actors: match article.transcript {
            true => article.actors.clone(),
            false => List::default(),
        },
        quotes: List::default(),
        claims: List::default(),
        statistics: List::default(),
        events: List::default(),
        ..article.clone()
    };
    let mut found = BTreeMap::new();
    for (sentence, asked) in sentences {
        of_sentence(&bare, asked, text, &sentence, &mut found);
    }
    if found.is_empty() {
        return found;
    }
    let events = found.iter();
    let events = events.map(|(index, own)| dated(&article.events[*index], own.meant));
    let mut probe = with(&bare, events.collect());
    rules::check_in(&mut probe, &apart(text));
    let mut probed = probe.events.iter();
    found.retain(|_, _| probed.next().and_then(basis) == Some(Basis::Stated));
    found
}

/// Adds the dates that a sentence has for its events, where it has others than those given.
fn of_sentence(
    bare: &Article,
    asked: Vec<(usize, Event)>,
    text: &Source,
    sentence: &Range<usize>,
    found: &mut BTreeMap<usize, OwnDate>,
) {
    let (indices, events): (Vec<usize>, Vec<Event>) = asked.into_iter().unzip();
    let mut probe = with(bare, events);
    let alone = Source::new(text.name(), &text.text()[sentence.clone()]);
    let outcome = rules::check_in(&mut probe, &apart(&alone));
    for finding in &outcome.findings {
        let when = FactList::Events.at(finding.place.index).field(Field::When);
        if finding.place != when || !matches!(finding.rule, Rule::Misdated | Rule::WrongTime) {
            continue;
        }
        if let (
            Some(Advice::Date {
                meant: Some(meant), ..
            }),
            Some(words),
        ) = (&finding.advice, &finding.passage)
        {
            let own = OwnDate {
                words: sentence.start + words.start..sentence.start + words.end,
                meant: *meant,
            };
            found.insert(indices[finding.place.index], own);
        }
    }
}

/// Facts that a program took out of a text know nothing of each other.
pub(super) fn apart(text: &Source) -> rules::Context<'_> {
    rules::Context {
        text: Some(text),
        idle: &[Rule::Unverified],
        apart: true,
        ..rules::Context::default()
    }
}

/// An article without facts with these events.
fn with(bare: &Article, events: Vec<Event>) -> Article {
    Article {
        events: events.into(),
        ..bare.clone()
    }
}

fn dated(event: &Event, when: When) -> Event {
    Event {
        when: Some(Stated::new(when)),
        ..event.clone()
    }
}

/// Whether the words of an event stand in the text, and its date is neither stated nor refused.
fn is_left_open(event: &Event) -> bool {
    event.label.words.is_some() && event.when.is_some() && basis(event) == Some(Basis::Undecided)
}

fn basis(event: &Event) -> Option<Basis> {
    let of_time = |one: &&Evidence| one.aspect == Aspect::Time;
    event.evidence.iter().find(of_time).map(|one| one.basis)
}
