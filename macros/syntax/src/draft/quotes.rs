//! What is said, word for word: each quotation with its speaker, and in parts where the article interrupts it.

use super::{
    desk::{Desk, attribution, one_line},
    fact::{Declared, Drafted},
    names::{self, Names},
};
use newsfacts_core::{
    model::{ActorKind, Quote, Stated, Text, Todo},
    text::{Attributed, Quotation, QuotationKind, Reach, Role, Who, mentions_within},
};
use std::ops::Range;

/// How far an article may interrupt a quotation, in bytes, so that both halves are one quote.
const INTERRUPTION: usize = 160;

/// The quotations of the text that somebody says and that are not covered, in order. `open` tells which are asked for.
pub(super) fn propose(
    desk: &Desk<'_>,
    open: impl Fn(&Range<usize>) -> bool,
    names: &mut Names,
) -> Vec<Drafted> {
    let mut drafted: Vec<Drafted> = Vec::new();
    let mut last: Option<Said> = None;
    // For each quotation the draft that it went into.
    let mut into = vec![None; desk.reading.quotations.len()];
    for (index, quotation) in desk.reading.quotations.iter().enumerate() {
        if quotation.depth > 0 || !is_said(desk, index, quotation) {
            continue;
        }
        let said = said(desk, index, quotation, last.as_ref());
        if open(&quotation.span) {
            let parts = parts(desk, index, quotation);
            let turn = quotation.kind == QuotationKind::Turn;
            let first = quotation.continues.filter(|_| !turn);
            let first = first.and_then(|first| into[first]);
            let first = first.filter(|first| joins(desk, &drafted[*first], &said, quotation));
            let at = match first {
                Some(first) => {
                    join(&mut drafted[first], quotation, parts);
                    first
                }
                None => {
                    drafted.push(quote(desk, quotation, parts, &said, names));
                    drafted.len() - 1
                }
            };
            into[index] = Some(at);
        }
        last = Some(said);
    }
    tell_repeated(desk, &mut drafted);
    drafted
}

/// How many words tell that a quotation repeats another and does not only share a phrase with it.
const REPEATED: usize = 4;

/// The same of one that is a paragraph by itself, as words are that a page sets large beside its text.
const REPEATED_ALONE: usize = 2;

/// Gives words that are set apart and repeat a quotation of somebody to the same speaker, and not to whoever spoke last.
fn tell_repeated(desk: &Desk<'_>, drafted: &mut [Drafted]) {
    let open = |quote: &Quote| quote.inferred || quote.attribution.speakers.is_empty();
    let quotes = drafted.iter().filter_map(|one| match &one.declared {
        Declared::Quote(quote) => Some(quote),
        _ => None,
    });
    let told = quotes.chain(desk.article.quotes.iter());
    let told = told.filter(|quote| !open(quote));
    let told: Vec<_> = told
        .map(|quote| (words_of(quote), quote.attribution.speakers.to_vec()))
        .collect();
    for one in drafted {
        let Declared::Quote(quote) = &mut one.declared else {
            continue;
        };
        let words = words_of(quote);
        let alone = stands_alone(desk, &one.passage);
        let enough = if alone { REPEATED_ALONE } else { REPEATED };
        if !open(quote) || words.split_whitespace().count() < enough {
            continue;
        }
        let same = told.iter().find(|(all, _)| all.contains(&words));
        if let Some((_, speakers)) = same {
            quote.attribution = attribution(speakers.clone(), Vec::new(), Vec::new());
            quote.inferred = true;
            quote.todo = Vec::new().into();
        }
    }
}

/// All words of a quote, in small letters with a space around each.
fn words_of(quote: &Quote) -> String {
    let mut words = " ".to_owned();
    for part in quote.parts.iter() {
        for word in part.value.split(|c: char| !c.is_alphanumeric()) {
            if !word.is_empty() {
                words.push_str(&word.to_lowercase());
                words.push(' ');
            }
        }
    }
    words
}

/// Who says a quotation.
pub(super) struct Said {
    speakers: Vec<Text>,
    addressees: Vec<Text>,
    via: Vec<Text>,
    /// Whether the text leaves it to its readers.
    inferred: bool,
    /// Whether a speaker is named beside these very words, and not only beside those that they go on with.
    own: bool,
    /// The quotation.
    span: Range<usize>,
}

fn is_said(desk: &Desk<'_>, index: usize, quotation: &Quotation) -> bool {
    match quotation.kind {
        QuotationKind::Speech | QuotationKind::Block => true,
        QuotationKind::Scare | QuotationKind::Turn => !desk.reader.read(index).is_empty(),
        _ => false,
    }
}

/// Who says a quotation, as the text tells; where it does not, whoever spoke last right before.
fn said(desk: &Desk<'_>, index: usize, quotation: &Quotation, last: Option<&Said>) -> Said {
    let found = desk.reader.read(index);
    let of = |role: Role| ids(desk, &found, role);
    let (mut speakers, mut via) = (of(Role::Speaker), of(Role::Via));
    let named = found.iter().any(|one| one.role == Role::Speaker);
    if speakers.is_empty() && !named && !via.is_empty() {
        std::mem::swap(&mut speakers, &mut via);
    }
    via.retain(|id| !speakers.contains(id));
    let mut addressees = of(Role::Addressee);
    addressees.retain(|id| !speakers.contains(id) && !via.contains(id));
    let mut said = Said {
        speakers,
        addressees,
        via,
        inferred: false,
        own: found
            .iter()
            .any(|one| one.role == Role::Speaker && one.reach == Reach::Beside),
        span: quotation.span.clone(),
    };
    let pronoun = found
        .iter()
        .any(|one| one.role == Role::Speaker && one.who == Who::Pronoun);
    if said.speakers.is_empty() && pronoun {
        // "“…,” the agency said. “…,” it added."
        let last = last.filter(|last| desk.share_a_paragraph(&last.span, &quotation.span));
        let last = last.filter(|last| may_be_meant(desk, &found, &last.speakers));
        said.speakers = last.map(|last| last.speakers.clone()).unwrap_or_default();
    }
    let apart = stands_alone(desk, &quotation.span);
    if said.speakers.is_empty() && found.is_empty() && !(apart && others_before(desk, quotation)) {
        let last = last.filter(|last| goes_on(desk, last, quotation));
        let before = last.map(|last| last.speakers.clone());
        said.speakers = before
            .or_else(|| told_before(desk, quotation))
            .unwrap_or_default();
        said.inferred = !said.speakers.is_empty();
    }
    said
}

/// Whether the pronouns beside a quotation may mean all of these speakers.
fn may_be_meant(desk: &Desk<'_>, found: &[Attributed], speakers: &[Text]) -> bool {
    let pronouns = found
        .iter()
        .filter(|one| one.role == Role::Speaker && one.who == Who::Pronoun);
    let mut names = pronouns.map(|one| &one.name);
    let actors = &desk.article.actors;
    names.all(|name| {
        let mut speakers = (0..actors.len()).filter(|at| speakers.contains(&actors[*at].id));
        speakers.all(|actor| desk.may_mean(name, actor))
    })
}

/// Whether words are a paragraph by themselves, as a block of quotation is.
fn stands_alone(desk: &Desk<'_>, span: &Range<usize>) -> bool {
    let paragraphs = &desk.reading.paragraphs;
    let own = paragraphs.partition_point(|one| one.end <= span.start);
    paragraphs.get(own).is_some_and(|one| {
        let text = desk.source.text();
        let around = [
            &text[one.start..span.start.max(one.start)],
            &text[span.end.min(one.end)..one.end],
        ];
        around
            .iter()
            .all(|beside| beside.trim_matches(['>', ' ', '\n']).is_empty())
    })
}

/// Whether several people are named in the paragraph before words that stand by themselves: then nobody can tell whose they are.
fn others_before(desk: &Desk<'_>, quotation: &Quotation) -> bool {
    let paragraphs = &desk.reading.paragraphs;
    let own = paragraphs.partition_point(|one| one.end <= quotation.span.start);
    let Some(before) = own.checked_sub(1).and_then(|at| paragraphs.get(at)) else {
        return false;
    };
    let named = mentions_within(desk.mentions, before).iter();
    let mut people = named
        .map(|one| one.actor)
        .filter(|actor| desk.article.actors[*actor].kind == ActorKind::Person);
    let first = people.next();
    people.any(|other| Some(other) != first)
}

/// Who says what stands in the sentences before a quotation, as far as the paragraph before its own.
fn told_before(desk: &Desk<'_>, quotation: &Quotation) -> Option<Vec<Text>> {
    let paragraphs = &desk.reading.paragraphs;
    let own = paragraphs.partition_point(|one| one.end <= quotation.span.start);
    let first = paragraphs.get(own.saturating_sub(1))?.start;
    let before = desk.reading.sentences();
    let before = before
        .iter()
        .rev()
        .filter(|one| first <= one.start && one.end <= quotation.span.start);
    before.into_iter().find_map(|sentence| {
        let ends = desk.reading.ends_of(sentence);
        let mut told = ends
            .iter()
            .flatten()
            .flat_map(|end| desk.reader.tellings(end));
        told.find_map(|telling| {
            desk.tellers(&telling.speakers)
                .filter(|ids| !ids.is_empty())
        })
    })
}

/// Whether a quotation that nobody is named for may go on with what was said last: in the same paragraph or the next.
fn goes_on(desk: &Desk<'_>, last: &Said, quotation: &Quotation) -> bool {
    let paragraphs = &desk.reading.paragraphs;
    let of = |byte: usize| paragraphs.partition_point(|one| one.end <= byte);
    let (own, before) = (of(quotation.span.start), of(last.span.start));
    !last.speakers.is_empty() && own <= before + 1
}

fn ids(desk: &Desk<'_>, found: &[Attributed], role: Role) -> Vec<Text> {
    let mut ids: Vec<Text> = Vec::new();
    for one in found.iter().filter(|one| one.role == role) {
        for actor in desk.all(&one.who, &one.name) {
            let id = desk.id(actor);
            if !ids.contains(&id) && desk.article.actors[actor].kind.speaks() {
                ids.push(id);
            }
        }
    }
    ids
}

/// Whether a quotation goes on with one that the article interrupts: the same speaker, and no sentence of the article's own
/// between them.
fn joins(desk: &Desk<'_>, first: &Drafted, said: &Said, quotation: &Quotation) -> bool {
    let Declared::Quote(quote) = &first.declared else {
        return false;
    };
    let gap = first.passage.end..quotation.span.start;
    let inside = desk.source.text().get(gap.clone());
    // “Good morning,” he said. The other remembers it differently. “I think …,” he said.
    let end = first.passage.end.saturating_sub(1);
    let one = desk.reading.sentence(&(end..first.passage.end)).end >= quotation.span.start;
    // "“…,” said Mayor Ann Lee at the meeting, “…”": within a sentence another speaker would be named.
    let nobody = said.speakers.is_empty() && one && !said.own;
    let same = *quote.attribution.speakers == *said.speakers || said.inferred || nobody;
    same && (one || !said.own)
        && gap.len() <= INTERRUPTION
        && inside.is_some_and(|gap| !gap.contains("\n\n"))
}

fn join(first: &mut Drafted, quotation: &Quotation, parts: Vec<Stated<Text>>) {
    if let Declared::Quote(quote) = &mut first.declared {
        quote.parts.to_mut().extend(parts);
        first.passage.end = quotation.span.end;
    }
}

/// The words of a quotation, without those that name who says them and the comma that leads on to that.
fn parts(desk: &Desk<'_>, index: usize, quotation: &Quotation) -> Vec<Stated<Text>> {
    let text = desk.source.text();
    // A block has a mark before each of its lines.
    let bare = |part: &Range<usize>| match quotation.kind {
        QuotationKind::Block => text[part.clone()].replace("\n>", "\n"),
        _ => text[part.clone()].to_owned(),
    };
    let said = desk.reader.said(index).into_iter();
    let words = said.map(|part| one_line(&bare(&part)));
    let words = words.filter(|words| !words.is_empty());
    let words = words.map(|words| match words.strip_suffix(',') {
        Some(bare) if bare.chars().any(char::is_alphanumeric) => bare.to_owned(),
        _ => words,
    });
    words.map(|words| Stated::new(words.into())).collect()
}

fn quote(
    desk: &Desk<'_>,
    quotation: &Quotation,
    parts: Vec<Stated<Text>>,
    said: &Said,
    names: &mut Names,
) -> Drafted {
    let words = desk.telling_words(&quotation.span);
    let mut wanted = names::of_words(&words);
    wanted.extend(said.speakers.first().map(|id| format!("{id}_says")));
    wanted.push("words".to_owned());
    let open = said.speakers.is_empty();
    let who = attribution(
        said.speakers.clone(),
        said.addressees.clone(),
        said.via.clone(),
    );
    let quote = Quote {
        inferred: said.inferred,
        todo: match open {
            true => vec![Todo::Speakers].into(),
            false => Vec::new().into(),
        },
        ..Quote::new(names.take(&wanted), who, parts)
    };
    Drafted::new(Declared::Quote(quote), quotation.span.clone())
}
