//! How exact a figure is said to be: the words and signs before and behind it.

use super::{change, noun, number, turned, units};
use crate::model::Dimension;
use crate::model::Hedge::{self, About, AtLeast, AtMost, Exact, LessThan, MoreThan};
use crate::text::language::time::Unit;
use crate::text::language::{Hedged, Sense, TimeWord};
use crate::text::row::Row;

/// The hedge before the token `at`, and the token with which it begins.
pub(super) fn before(row: &Row<'_>, at: usize) -> (Hedge, usize) {
    let previous = at.wrapping_sub(1);
    if let Some(mark) = row.mark(previous) {
        return match mark {
            '~' | '≈' | '±' => (About, previous),
            '>' => (MoreThan, previous),
            '<' => (LessThan, previous),
            '≥' => (AtLeast, previous),
            '≤' => (AtMost, previous),
            '.' if row.has(at.wrapping_sub(2), Sense::Circa) => (About, at - 2),
            _ => (Exact, at),
        };
    }
    if !row.is_word(previous) || !row.same_paragraph(at) {
        return (Exact, at);
    }
    if let Some((hedge, start)) = phrase_before(row, at) {
        let amount = row.has(start.wrapping_sub(1), Sense::OfAmount); // "ein Vertrag über 5 Euro"
        let by = row.has(start, Sense::By) && row.word(at).fraction.is_some(); // "um die Hälfte"
        let bound = !(hedge == MoreThan && (amount || spans_a_time(row, start, at)));
        if !bound
            || by
            || turned::about(row, start, at)
            || is_among(row, start, at)
            || lacks(row, start, at)
        {
            return (Exact, at);
        }
        if change::reaches(row, start) {
            return (Exact, start);
        }
        return (turned::hedge(row, hedge, start, at), start);
    }
    // "about a 20 percent share": the hedge stands before the article
    if row.has_any(previous, &[Sense::A, Sense::The, Sense::Passed])
        && let Some((hedge, start)) = phrase_before(row, previous)
        && hedge != Exact
        && passed(row, at).is_none()
        // "hasta los 180 litros": the level that is reached
        && !(row.has(start, Sense::UpTo) && row.has(previous, Sense::The) && !row.language.verb_second)
        // "unter den 20 Verletzten": among
        && !(row.has(start, Sense::Among) && row.has(previous, Sense::The))
    {
        return (turned::hedge(row, hedge, start, at), start);
    }
    (Exact, at)
}

fn phrase_before(row: &Row<'_>, at: usize) -> Option<(Hedge, usize)> {
    row.language.hedges.before(row, at, |means| match means {
        Hedged::Before(hedge) | Hedged::Close(hedge, _) => Some(hedge),
        Hedged::Missing => Some(LessThan),
        _ => None,
    })
}

/// On which side of a known figure something else lies, by the words before the token `at`: in "below the 45 million of 2019"
/// the article tells how many these were, and of another figure that it is less.
fn passed(row: &Row<'_>, at: usize) -> Option<Hedge> {
    let the = at.wrapping_sub(1);
    let (hedge, _) = phrase_before(row, the).filter(|_| row.has(the, Sense::The))?;
    let known = row.word(at).fraction.is_none(); // "mehr als die Hälfte"
    (known && matches!(hedge, MoreThan | LessThan)).then_some(hedge)
}

/// Whether "short of" leads to what is missing: "is short of 95 drivers", but not "was just short of 50 percent", nor "fell short
/// of 300 points". `start` is its first token, and `at` that of the figure.
fn lacks(row: &Row<'_>, start: usize, at: usize) -> bool {
    let mut before = start.wrapping_sub(1);
    while row.can_be(before, Sense::Adverb) && !row.has(before, Sense::Be) {
        before = before.wrapping_sub(1);
    }
    let is = row.has(before, Sense::Be) || row.is_mark(before, &[',', '(']);
    is && missing(row, at) == Some(start) && !is_share(row, at)
}

/// Whether the words before the token `at` say of a figure that it is not reached: "fell short of 300".
pub(super) fn is_missing(row: &Row<'_>, at: usize) -> bool {
    missing(row, at).is_some()
}

/// The first token of "short of" before the token `at`.
fn missing(row: &Row<'_>, at: usize) -> Option<usize> {
    let missing = |means| matches!(means, Hedged::Missing).then_some(());
    let found = row.language.hedges.before(row, at, missing);
    found.map(|(_, start)| start)
}

fn is_share(row: &Row<'_>, at: usize) -> bool {
    number::figure(row, at, false).is_some_and(|figure| units::percent(row, figure.next).is_some())
}

/// A bound that a figure with an exact reading may be passed on with: that of what lies on one side of it, or of what falls short.
pub(super) fn beyond(row: &Row<'_>, at: usize) -> Option<Hedge> {
    let bound = || match before(row, at).0 {
        Exact => is_missing(row, at).then_some(LessThan),
        _ => None,
    };
    passed(row, at).or_else(bound)
}

/// What words before the token `at` say beside the hedge that is read: "nearly 700" is less than 700, too.
pub(super) fn other(row: &Row<'_>, at: usize) -> Option<Hedge> {
    let close = |means| match means {
        Hedged::Close(_, other) => Some(Some(other)),
        Hedged::Before(_) => Some(None),
        Hedged::Missing => Some(Some(About)),
        _ => None,
    };
    let led = row.has_any(at.wrapping_sub(1), &[Sense::A, Sense::The, Sense::Passed]);
    let find = |at: usize| row.language.hedges.before(row, at, close);
    if row.has(at.wrapping_sub(1), Sense::Among) && is_among(row, at - 1, at) {
        return Some(LessThan);
    }
    if beyond(row, at).is_some() || matches!(before(row, at).0, AtLeast | AtMost) {
        return None;
    }
    let found = find(at).or_else(|| led.then(|| find(at - 1)).flatten());
    found.and_then(|(other, _)| other)
}

/// "Umfrage unter 1003 Befragten": among so many people, where nothing leads to a level, as in "auf unter 500 Menschen".
fn is_among(row: &Row<'_>, start: usize, at: usize) -> bool {
    use Sense::{Among, At, Be, By, Human, In, Of, OnTo, Preposition, Survey, To, With};
    let before = start.wrapping_sub(1);
    let level = row.has_any(before, &[At, Be, By, In, Of, OnTo, Preposition, To, With])
        || change::direction(row, before).is_some();
    if at != start + 1 || !row.has(start, Among) || level {
        return false;
    }
    let Some(figure) = number::figure(row, at, false) else {
        return false;
    };
    let unit = units::known(row, figure.next, &figure);
    let people = unit.is_some_and(|(unit, _)| unit.dimension == Dimension::People);
    let noun = noun::noun(row, figure.next).filter(|_| unit.is_none());
    let human = |noun: noun::Noun| row.has(before, Survey) || row.can_be(noun.next - 1, Human);
    people || noun.is_some_and(human)
}

/// "over three years": a stretch of time and no bound, unless a length is spoken of: "for over three years".
fn spans_a_time(row: &Row<'_>, start: usize, at: usize) -> bool {
    let stretch = match row.word(at + 1).time {
        Some(TimeWord::Unit(unit) | TimeWord::Units(unit)) => {
            !matches!(unit, Unit::Second | Unit::Minute)
        }
        _ => row.has(at + 1, Sense::Stretch),
    };
    let length = [Sense::For, Sense::Of, Sense::Auxiliary, Sense::Lasting];
    row.has(start, Sense::Level)
        && at == start + 1
        && stretch
        && !row.has_any(start.wrapping_sub(1), &length)
}

/// The hedge behind a figure, from the token `at`: "or more", and "20+", "20-plus".
pub(super) fn after(row: &Row<'_>, at: usize) -> Hedge {
    behind(row, at).map_or(Exact, |(hedge, _)| hedge)
}

/// The token behind the hedge that follows a figure, or `at` itself where none does.
pub(super) fn end(row: &Row<'_>, at: usize) -> usize {
    behind(row, at).map_or(at, |(_, next)| next)
}

fn behind(row: &Row<'_>, at: usize) -> Option<(Hedge, usize)> {
    if row.mark(at) == Some('+') && row.glued(at) && !row.is_digits(at + 1) {
        return Some((AtLeast, at + 1));
    }
    let joined = row.is_hyphen(at);
    if !joined && !row.same_paragraph(at) {
        return None;
    }
    row.language
        .hedges
        .at(row, at + usize::from(joined), |means| match means {
            Hedged::Joined(hedge) if joined => Some(hedge),
            Hedged::Behind(hedge) if !joined => Some(hedge),
            _ => None,
        })
}

/// The hedge behind what a figure counts, where it ends there: "400 homes or more", but not "400 homes and over 30 shops".
pub(super) fn behind_noun(row: &Row<'_>, at: usize) -> Hedge {
    let wanted = |means| match means {
        Hedged::Behind(hedge) => Some(hedge),
        _ => None,
    };
    let found = row.language.hedges.at(row, at, wanted);
    let ends =
        |next: usize| row.is_stop(next) || row.has_any(next, &[Sense::Preposition, Sense::And]);
    let found = found.filter(|(_, next)| row.same_paragraph(at) && ends(*next));
    found.map_or(Exact, |(hedge, _)| hedge)
}
