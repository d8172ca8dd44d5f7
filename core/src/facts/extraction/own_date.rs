//! Events that a model gives the date of another: the sentence of the event has a date of its own.
//!
//! An author may date an event by what stands elsewhere in the article, so that the rules leave that undecided. A model that takes the
//! date of another event does the same, and most often the event's own sentence tells. It is held against this sentence alone; the
//! date that this has counts where the whole text states it of the event.

use crate::{
    model::{Article, Aspect, Basis, Event, FactList, Field, Stated, When},
    rules::{self, Advice, Finding, Rule},
    text::{Row, Source},
};
use std::{collections::BTreeMap, ops::Range};

/// The date that the text has for an event.
pub(super) struct OwnDate {
    /// The words of the text, in bytes.
    pub words: Range<usize>,
    pub meant: When,
}

/// How much text sentences may be in all, as a multiple of the article's and as more bytes: in a text without full stops each event
/// stands in the whole of it.
const SENTENCES: usize = 4;
const MORE: usize = 20_000;

/// The dates of the events whose own is another than the one given, by the index of the event.
pub(super) fn own_dates(
    article: &Article,
    text: &Source,
    row: &Row<'_>,
    is_refused: impl Fn(usize) -> bool,
) -> BTreeMap<usize, OwnDate> {
    let mut left = text.text().len() * SENTENCES + MORE;
    let mut found: Vec<(usize, OwnDate)> = Vec::new();
    for (index, event) in article.events.iter().enumerate() {
        let Some(anchor) = event.label.anchor.as_ref().filter(|_| is_left_open(event)) else {
            continue;
        };
        let at = text.byte(usize::try_from(anchor.start).unwrap_or(usize::MAX));
        let sentence = row.bytes(row.sentence(row.token_at(at)));
        if is_refused(index) || sentence.len() > left {
            continue;
        }
        left -= sentence.len();
        found.extend(of_sentence(article, event, text, sentence).map(|own| (index, own)));
    }
    if found.is_empty() {
        return BTreeMap::new();
    }
    let events = found.iter();
    let events = events.map(|(index, own)| dated(&article.events[*index], own.meant));
    let mut probe = with(article, events.collect());
    rules::check_in(&mut probe, &apart(text));
    let stated = |event: &Event| basis(event) == Some(Basis::Stated);
    let stated: Vec<bool> = probe.events.iter().map(stated).collect();
    let found = found.into_iter().zip(stated);
    found
        .filter(|(_, stated)| *stated)
        .map(|(own, _)| own)
        .collect()
}

/// The date that a sentence has for an event, if it has another than the one given.
fn of_sentence(
    article: &Article,
    event: &Event,
    text: &Source,
    sentence: Range<usize>,
) -> Option<OwnDate> {
    let given = event.when.as_ref()?.value;
    let mut probe = with(article, vec![dated(event, given)]);
    let alone = Source::new(text.name(), &text.text()[sentence.clone()]);
    let outcome = rules::check_in(&mut probe, &apart(&alone));
    let place = FactList::Events.at(0).field(Field::When);
    let of_time = |finding: &&Finding| {
        finding.place == place && matches!(finding.rule, Rule::Misdated | Rule::WrongTime)
    };
    let finding = outcome.findings.iter().find(of_time)?;
    let (Some(Advice::Date { meant, .. }), Some(words)) = (&finding.advice, &finding.passage)
    else {
        return None;
    };
    Some(OwnDate {
        words: sentence.start + words.start..sentence.start + words.end,
        meant: (*meant)?,
    })
}

fn apart(text: &Source) -> rules::Context<'_> {
    rules::Context {
        text: Some(text),
        idle: &[Rule::Unverified],
        apart: true,
        ..rules::Context::default()
    }
}

/// The article with these events alone.
fn with(article: &Article, events: Vec<Event>) -> Article {
    Article {
        quotes: Vec::new().into(),
        claims: Vec::new().into(),
        statistics: Vec::new().into(),
        events: events.into(),
        ..article.clone()
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
    let of_time = |one: &&crate::model::Evidence| one.aspect == Aspect::Time;
    event.evidence.iter().find(of_time).map(|one| one.basis)
}
