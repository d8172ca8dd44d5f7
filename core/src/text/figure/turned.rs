//! Bounds that the words around them turn to the contrary, or leave open: "never costs less than 5 euros" is at least 5 euros.

use super::{hedge, money, noun, number};
use crate::model::Hedge::{self, AtLeast, AtMost, LessThan, MoreThan};
use crate::text::language::{Hedged, Sense, TimeWord};
use crate::text::row::{HYPHENS, Row};

/// How many tokens before a bound a word may stand that turns it.
const FAR: usize = 12;

/// The same of a hedge that has no contrary: "did not cost about 5 euros".
const NEAR: usize = 3;

/// What the words before a hedge make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turned {
    No,
    /// Into its contrary.
    Surely,
    /// Into something that is not sure.
    Perhaps,
}

/// The hedge that begins with the token `start` before the figure `at`, as the words before it turn it.
pub(super) fn hedge(row: &Row<'_>, hedge: Hedge, start: usize, at: usize) -> Hedge {
    let contrary = match hedge {
        MoreThan => AtMost,
        LessThan => AtLeast,
        _ => return hedge,
    };
    let within = (start..at).any(|at| turns(row, at)); // "no llega a 300"
    match turned(row, start, at) {
        Turned::Surely if !within => contrary,
        _ => hedge,
    }
}

/// Whether the words around a figure leave open how exact it is said to be: "rarely more than 300", "could reach 300", "300, perhaps
/// even 400". The tokens are those of the figure with its unit.
pub(super) fn is_open(row: &Row<'_>, from: usize, next: usize) -> bool {
    let (hedge, start) = hedge::before(row, from);
    let denied = match hedge {
        MoreThan | LessThan => {
            turned(row, start, from) == Turned::Perhaps
                || is_denied_behind(row, start, next)
                || concerns(row, start, from) == Turned::Perhaps
        }
        Hedge::Exact => false,
        _ => (start.saturating_sub(NEAR)..start)
            .rev()
            .take_while(|at| !ends(row, *at) && !divides(row, *at))
            .any(|at| turns(row, at) && !opens_negation(row, at)),
    };
    denied || phrase_leaves_open(row, from, next) || is_threshold(row, from, next)
}

fn turned(row: &Row<'_>, start: usize, at: usize) -> Turned {
    let first = row.segment(start).start.max(start.saturating_sub(FAR));
    let mut sure = !is_led(row, start);
    for token in (first..start).rev() {
        if ends(row, token) || is_aside(row, start, token, at) {
            return Turned::No;
        }
        let alone = row.has(token + 1, Sense::NotAlone);
        if turns(row, token) && !alone {
            let lacks = row.has(token, Sense::Lacking) && token + 1 < start;
            let opens = opens_negation(row, token);
            return match sure && !lacks && !opens && !is_bound_of_noun(row, start, token) {
                true => Turned::Surely,
                false => Turned::Perhaps,
            };
        }
        let article = row.has(token.wrapping_sub(1), Sense::A); // "a few"
        if row.has(token, Sense::BlursBound) && !article {
            return Turned::Perhaps;
        }
        sure &= !blurs(row, token);
    }
    Turned::No
}

/// "not", "never", "none", "didn’t"
fn turns(row: &Row<'_>, at: usize) -> bool {
    const WORDS: [Sense; 5] = [
        Sense::Not,
        Sense::NoneOf,
        Sense::TurnsBound,
        Sense::Lacking,
        Sense::ClippedNot,
    ];
    match row.has(at, Sense::ClippedNot) {
        true => row.contracted_with(at).is_some(),
        false => row.has_any(at, &WORDS),
    }
}

/// "ne", which alone denies nothing.
fn opens_negation(row: &Row<'_>, at: usize) -> bool {
    row.has(at, Sense::OpensNegation) || row.has(at, Sense::Not) && row.is_elided(at)
}

/// Whether what stands before a token has nothing to do with a bound behind it.
fn ends(row: &Row<'_>, at: usize) -> bool {
    let relative = row.has(at, Sense::RelativeWord) && !row.has(at, Sense::That);
    let clause = row.has_any(at, &[Sense::ClauseStart, Sense::That, Sense::Instead]);
    row.has_any(at, &[Sense::And, Sense::JoinsClauses]) || clause && !relative
}

fn divides(row: &Row<'_>, at: usize) -> bool {
    !row.is_word(at) && row.is_stop(at)
}

/// Whether a word between a negation and a bound makes it doubtful that the one turns the other.
fn blurs(row: &Row<'_>, at: usize) -> bool {
    const WORDS: [Sense; 8] = [
        Sense::RelativeWord,
        Sense::To,
        Sense::Mental,
        Sense::Grounds,
        Sense::Assertion,
        Sense::Reckons,
        Sense::Presupposes,
        Sense::As,
    ];
    let leads =
        row.has(at, Sense::Preposition) && !row.has_any(at, &[Sense::Of, Sense::By, Sense::Level]);
    leads || row.has_any(at, &WORDS) || row.word(at).cue.is_some() || row.is_digits(at)
}

/// Whether a preposition leads to the bound itself, so that it may belong to something that is not denied: "not in more than 300
/// cases"; but "did not rise by more than 3 percent".
fn is_led(row: &Row<'_>, start: usize) -> bool {
    let before = start.wrapping_sub(1);
    row.has(before, Sense::Preposition) && !row.has(before, Sense::By)
}

/// Whether a bound tells how long, or how many there are that are known, so that nothing turns it: "not seen for more than 20 years",
/// "none of the more than 300 homes".
fn is_aside(row: &Row<'_>, start: usize, token: usize, at: usize) -> bool {
    if token + 1 != start {
        return false;
    }
    let time = (at + 1..at + 3).any(|at| {
        matches!(
            row.word(at).time,
            Some(TimeWord::Unit(_) | TimeWord::Units(_))
        )
    });
    let led = row.has_any(token, &[Sense::For, Sense::In, Sense::Preposition]);
    time && led
        || row.has_any(
            token,
            &[Sense::The, Sense::Possessive, Sense::Demonstrative],
        )
}

/// "no house above 300,000 euros", "nobody under 18": the bound tells which of them.
fn is_bound_of_noun(row: &Row<'_>, start: usize, token: usize) -> bool {
    let of_some = row.has_any(token, &[Sense::NoneOf, Sense::TurnsBound]);
    row.has(start, Sense::Level) && of_some && start - token <= 2
}

/// Whether "over" before a figure tells what something is about, and sets no bound: "protests over 300 layoffs", "was sued over 17
/// posts"; but "hired over 300 people".
pub(super) fn about(row: &Row<'_>, start: usize, at: usize) -> bool {
    concerns(row, start, at) == Turned::Surely
}

fn concerns(row: &Row<'_>, start: usize, at: usize) -> Turned {
    if at != start + 1 || !row.has(start, Sense::Level) || start == 0 {
        return Turned::No;
    }
    let mut before = start - 1;
    let passes = |at: usize| {
        row.has_any(at, &[Sense::Reflexive, Sense::ObjectPronoun]) || row.can_be(at, Sense::Adverb)
    };
    let them = row.has(before, Sense::ObjectPronoun);
    while before > 0 && passes(before) && start - before < NEAR {
        before -= 1;
    }
    let figure = number::figure(row, at, false);
    let priced = figure.is_none_or(|figure| money::after(row, figure.next, &figure).is_some());
    let blamed = row.has(before, Sense::Blamed);
    let suffers = blamed && row.has(before.wrapping_sub(1), Sense::Be);
    match row.has(before, Sense::Concerns) || suffers {
        true if !priced => Turned::Surely,
        true => Turned::Perhaps,
        false if blamed || them => Turned::Perhaps,
        false => told_at_end(row, at),
    }
}

/// "hat über 15 Fälle berichtet": the verb that tells what something is about may end its clause.
fn told_at_end(row: &Row<'_>, at: usize) -> Turned {
    const AHEAD: usize = 6;
    let told =
        |at: &usize| row.has_any(*at, &[Sense::Concerns, Sense::Blamed]) && row.is_stop(at + 1);
    let mut ahead =
        (at + 1..at + AHEAD).take_while(|at| row.is_word(*at) && row.same_paragraph(*at));
    match row.language.verb_second && ahead.any(|at| told(&at)) {
        true => Turned::Perhaps,
        false => Turned::No,
    }
}

/// "überschritt die 300 nicht": a negation at the end of a clause, where the verb stands second.
fn is_denied_behind(row: &Row<'_>, start: usize, next: usize) -> bool {
    const AHEAD: usize = 4;
    let fronted = row.sentence(start).start == start;
    let mut behind = (next..next + AHEAD).take_while(|at| row.is_word(*at));
    row.language.verb_second
        && !fronted
        && behind.any(|at| row.has(at, Sense::TurnsBound) && row.is_stop(at + 1))
}

/// "could reach 300", "300 euros, perhaps even 400", "könnte 300 erreichen"
fn phrase_leaves_open(row: &Row<'_>, from: usize, next: usize) -> bool {
    let book = &row.language.hedges;
    let before = |at| book.before(row, at, |means| (means == Hedged::Open).then_some(()));
    let article = row.has_any(from.wrapping_sub(1), &[Sense::The, Sense::A]);
    // "pasa de 3 a 5 euros" goes from one to the other
    let levels = row.has_any(next, &[Sense::To, Sense::OnTo]) && row.is_number(next + 1);
    let led = before(from).is_some() || article && before(from - 1).is_some();
    let noun = noun::noun(row, next).map(|noun| noun.next);
    led && !levels || goes_on(row, from, next) || noun.is_some_and(|noun| goes_on(row, from, noun))
}

/// Whether words behind a figure leave it open. `at` stands behind its unit, or behind what it counts.
fn goes_on(row: &Row<'_>, from: usize, at: usize) -> bool {
    let find = |at: usize, wanted: Hedged| {
        let found = row
            .language
            .hedges
            .at(row, at, |means| (means == wanted).then_some(()));
        found
            .map(|(_, next)| next)
            .filter(|_| row.same_paragraph(at))
    };
    let comma = usize::from(row.mark(at) == Some(','));
    let another =
        |next: usize| row.is_number(next) || row.is_number(next + 1) || row.has(next, Sense::More);
    let further = find(at + comma, Hedged::Further).is_some_and(another);
    let first = row.segment(from).start;
    let possible = |at: usize| row.has_any(at, &[Sense::Possibly, Sense::Unreal]);
    further || find(at, Hedged::OpenBehind).is_some() && (first..from).any(possible)
}

/// "passed the 300 mark", "below the 300-euro threshold": the figure is that of what is passed, and not of what passes it.
fn is_threshold(row: &Row<'_>, from: usize, next: usize) -> bool {
    let behind = next + usize::from(row.is_mark(next, &HYPHENS) && row.glued(next));
    row.has(behind, Sense::Threshold) && row.has_any(from.wrapping_sub(1), &[Sense::The, Sense::A])
}
