//! Scores: two numbers side by side, as a game, a set or a vote ended: "2-1", "219 to 207", "five votes to four".

use super::ReadingKind::{self, Label, Score};
use super::number;
use super::units;
use super::value::{Figure, Value, Written};
use super::{change, noun};
use crate::model::Dimension;
use crate::text::language::Sense;
use crate::text::row::Row;
use std::ops::Range;

/// Two numbers that belong together, and the token after them. A label is a pair that tells no score.
pub(super) struct Pair {
    pub first: u32,
    pub second: u32,
    /// The tokens of the second number.
    pub behind: Range<usize>,
    pub next: usize,
    pub kind: ReadingKind,
}

/// The marks between the numbers of a score.
const JOINTS: [char; 4] = ['-', '–', '\u{2011}', ':'];

/// From here on no game ends at so many points.
const LEVEL: u32 = 200;

/// How many tokens before or behind a pair stands what makes it a score.
const REACH: usize = 8;

/// Reads on from the first of two numbers, which has no unit.
pub(super) fn pair(row: &Row<'_>, first: &Figure) -> Option<Pair> {
    let before = first.from.wrapping_sub(1);
    if row.has_any(before, &[Sense::Label, Sense::WeakLabel]) {
        // "pages 12-14" is a range, "a Boeing 777-200" is none
        let pair = joined(row, first).filter(|pair| pair.first >= pair.second)?;
        return Some(Pair {
            kind: Label,
            ..pair
        });
    }
    joined(row, first).or_else(|| worded(row, first))
}

/// "3-1", "24-17", "2:1"
fn joined(row: &Row<'_>, first: &Figure) -> Option<Pair> {
    let (at, next) = (first.next, first.next + 2);
    let small = matches!(first.written, Written::Plain(1..=3));
    let (left, right) = (first.small(1000)?, behind_joint(row, at)?);
    // "2:1-Sieg"
    let compound = row.is_hyphen(next) && row.is_word(next + 1) && {
        row.has(next + 1, Sense::Contest) || row.language.capital_nouns && row.is_capital(next + 1)
    };
    let more = row.glued(next)
        && !compound
        && (row.is_word(next)
            || row.is_mark(next, &['%', '°', '.', ',', '€', '-', '–']) && row.glued(next + 1));
    if !small || more || units::percent(row, next).is_some() {
        return None;
    }
    if row.has_any(first.from.wrapping_sub(1), &[Sense::Between, Sense::From]) {
        return None; // "open from 9-5"
    }
    let ratio = row.mark(at) == Some(':');
    if !ratio && left < right && !rises(row, first, right, next) {
        return None;
    }
    // "Boeing 777-200"
    let model =
        right >= 100 && right.is_multiple_of(100) && row.is_capital(first.from.wrapping_sub(1));
    let chance = left == 50 && right == 50 && !is_contested(row, first.from, next);
    // "a 4:3 screen", "1:1-Betreuung"
    let named = noun::noun(row, next).is_some();
    let counts = row.has(next, Sense::Goal); // "mit 9:5 Stimmen"
    let proportion =
        ratio && named && !counts && !is_contested(row, first.from, next + usize::from(compound));
    let label = proportion || !ratio && (model || chance || is_height(row, left, right, next));
    Some(Pair {
        first: left,
        second: right,
        behind: at + 1..next,
        next,
        kind: if label { Label } else { Score },
    })
}

/// The number behind a joint that touches both.
fn behind_joint(row: &Row<'_>, at: usize) -> Option<u32> {
    let joined = row.is_mark(at, &JOINTS)
        && row.glued(at)
        && row.glued(at + 1)
        && row.is_digits(at + 1)
        && row.str(at + 1).len() <= 3;
    joined.then(|| row.str(at + 1).parse().ok()).flatten()
}

/// Whether a pair of which the second number is the larger is a score and no range: "lost 1-2", "Arsenal 0-3 Chelsea",
/// "3-6, 6-2, 6-4", but "2-3 weeks".
fn rises(row: &Row<'_>, first: &Figure, right: u32, next: usize) -> bool {
    let before = first.from.wrapping_sub(1);
    let counts = row.mark(next) == Some('%')
        || row.has(next, Sense::Of)
        || row.is_word(next) && !row.has_any(next, &[Sense::Function, Sense::Contest]);
    let played = row.has(before.wrapping_sub(1), Sense::Contest);
    let by = row.has(before, Sense::By) && (played || change::before(row, first.from).is_none());
    let of = row.has(before, Sense::Of) && row.has(before.wrapping_sub(1), Sense::Contest);
    let played = by || of || row.has_any(before, &[Sense::Contest, Sense::A]);
    if played && !counts {
        return true;
    }
    let name = row.is_capital(before) && !row.has(before, Sense::Function) && right < 100;
    let names = name && row.is_capital(next) && row.is_word(next) && row.same_paragraph(next);
    let lost = name && !counts && contest_before(row, first.from);
    // "failed, 12-30", "the Senate, 48-52, said no", but "Girls, 10-14, took part"
    let who = before.wrapping_sub(1);
    let named = || row.is_capital(who) && row.sentence(who).start < who;
    let aside = is_aside(row, before, next) && (contest_before(row, before) || named());
    // "rejected it 12-40"
    let led = row.has_any(
        before,
        &[Sense::Preposition, Sense::To, Sense::At, Sense::Of],
    );
    let voted = row.is_stop(next) && !led && voted_before(row, first.from);
    let lost = lost || aside || voted;
    // "Duluth (2-3) has lost three in a row"
    let record = row.mark(before) == Some('(')
        && row.mark(next) == Some(')')
        && row.is_capital(before.wrapping_sub(1))
        && (next..next + REACH).any(|at| row.has(at, Sense::Contest));
    names || lost || record || is_in_row(row, first.from, next)
}

/// Whether another pair stands beside this one, behind a comma: the sets of a match.
fn is_in_row(row: &Row<'_>, from: usize, next: usize) -> bool {
    let comma = |at: usize| row.mark(at) == Some(',');
    let number = |at: usize| {
        row.is_digits(at)
            .then(|| row.str(at).parse::<u32>().ok())
            .flatten()
    };
    let falls = |at: usize| {
        let pair = number(at).zip(behind_joint(row, at + 1));
        pair.is_some_and(|(left, right)| left > right)
    };
    let behind = comma(next) && falls(next + 1);
    behind || comma(from.wrapping_sub(1)) && from >= 4 && falls(from - 4)
}

/// "the 6-4, 230-pound forward": feet and inches before a weight.
fn is_height(row: &Row<'_>, feet: u32, inches: u32, next: usize) -> bool {
    if !(4..=7).contains(&feet) || inches > 11 {
        return false;
    }
    let mut at = next;
    while at < next + 2 && (row.mark(at) == Some(',') || row.has(at, Sense::And)) {
        at += 1;
    }
    let weight = number::figure(row, at, false).filter(|_| at > next);
    let unit = weight.and_then(|figure| units::known(row, figure.next, &figure));
    unit.is_some_and(|(unit, _)| unit.dimension == Dimension::Mass)
}

/// "219 to 207", "5-to-4", "three goals to one", "219 zu 207 Stimmen"
fn worded(row: &Row<'_>, first: &Figure) -> Option<Pair> {
    let tally = row.has(first.next, Sense::Goal);
    let mut at = first.next + usize::from(tally);
    let hyphen = row.is_hyphen(at) && row.is_hyphen(at + 2);
    at += usize::from(hyphen);
    if !row.has(at, Sense::Versus) || !row.same_paragraph(at) {
        return None;
    }
    let may_range = row.has(at, Sense::To);
    let second = number::figure(row, at + 1 + usize::from(hyphen), false)?;
    let plain = |figure: &Figure| match figure.value {
        Value::Number(number) => number
            .scale
            .is_one()
            .then(|| figure.small(100_000_000))
            .flatten(),
        _ => None,
    };
    let (left, right) = (plain(first)?, plain(&second)?);
    let next = second.next;
    let counts = row.has(next, Sense::Goal);
    let unit = units::percent(row, next).is_some() || units::known(row, next, &second).is_some();
    let before = first.from.wrapping_sub(1);
    let led = row.has_any(before, &[Sense::From, Sense::Between]);
    // "gewann mit 3 zu 1": what gains may win
    let wins = row.has(before, Sense::Contest) || row.has(before.wrapping_sub(1), Sense::Contest);
    if led || unit && !counts || !wins && change::before(row, first.from).is_some() {
        return None;
    }
    let contested = is_contested(row, first.from, next);
    // "lost 412 points to 39,000": the level of an index, and no result
    let reached = tally && may_range && row.has(first.next, Sense::Points) && right >= LEVEL;
    let by = row.has_any(before, &[Sense::By, Sense::With]);
    let is_score = match tally {
        true if reached => false,
        true => {
            // "got 900 votes to 700", "31 votes to 18"
            let votes = row.has(first.next, Sense::Contest) && is_end(row, next);
            by || contested || votes && change::before(row, first.from).is_none()
        }
        false if !may_range => counts || contested,
        false if left > right => contested || is_aside(row, before, next),
        false => {
            let of = row.has_any(before, &[Sense::By, Sense::Of]);
            let contest = before.wrapping_sub(usize::from(of));
            row.has(contest, Sense::Contest) && is_end(row, next)
                || hyphen && contest_behind(row, next)
        }
    };
    is_score.then_some(Pair {
        first: left,
        second: right,
        behind: second.from..next,
        next,
        kind: Score,
    })
}

/// Whether nothing is counted from the token on.
fn is_end(row: &Row<'_>, next: usize) -> bool {
    !row.is_word(next) || row.has(next, Sense::Function) || noun::noun(row, next).is_none()
}

/// Whether a verb of a vote stands shortly before the token: "rejected it 12-40", "failed 12-40".
fn voted_before(row: &Row<'_>, from: usize) -> bool {
    let start = row.segment(from).start.max(from.saturating_sub(4));
    (start..from).any(|at| row.has(at, Sense::Voted))
}

/// "passed the bill, 219 to 207, and went home"
fn is_aside(row: &Row<'_>, before: usize, next: usize) -> bool {
    row.mark(before) == Some(',') && row.is_stop(next)
}

/// Whether words around a pair speak of a game or a vote.
fn is_contested(row: &Row<'_>, from: usize, next: usize) -> bool {
    contest_before(row, from) || contest_behind(row, next)
}

fn contest_before(row: &Row<'_>, from: usize) -> bool {
    let mut at = from;
    while at > 0 && from - at < REACH && row.same_paragraph(at) {
        at -= 1;
        if row.has(at, Sense::Contest) {
            return true;
        }
        if row.is_stop(at) {
            return false;
        }
    }
    false
}

/// "a 5-to-4 ruling", "a 50-50 Senate vote"
fn contest_behind(row: &Row<'_>, next: usize) -> bool {
    let mut at = next;
    while at < next + 3 && row.is_word(at) && row.same_paragraph(at) {
        if row.has(at, Sense::Contest) {
            return true;
        }
        at += 1;
    }
    false
}
