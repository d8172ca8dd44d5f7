//! Where a name begins within some words, and what stands around it.

use super::kind::{is_given, is_one, is_person_word};
use crate::text::language::{Sense, WordId};
use crate::text::row::Row;
use std::ops::Range;

/// Where the name begins with which some tokens end.
pub(super) fn name_start(row: &Row<'_>, all: &Range<usize>) -> Option<usize> {
    let mut start = all.end;
    let mut names = 0;
    while start > all.start {
        let at = start - 1;
        let tied = row.glued(at + 1) && start < all.end;
        let mark = row.mark(at);
        if mark.is_some() {
            if names > 0 && owns_in_name(row, owner_start(row, all.start, at), at) {
                start = at;
                continue;
            }
            let joins = matches!(mark, Some('-' | '‐' | '‑' | '\'' | '’' | '.' | '&'));
            if joins && (tied || mark == Some('.') && names > 0 || mark == Some('&')) {
                start = at;
                continue;
            }
            break;
        }
        let genitive = row.has(at, Sense::GenitiveEnding) && row.glued(at);
        if genitive && row.is_mark(at - 1, &['\'', '’']) {
            if names > 0 && owns_in_name(row, owner_start(row, all.start, at - 1), at - 1) {
                start = at - 1;
                continue;
            }
            break;
        }
        if names > 0 && is_polite(row, at) {
            break;
        }
        let particle = joins_names(row, at) && row.is_lower(at) && names > 0;
        let capital = is_of_name(row, at, names) || tied && names > 0;
        if !particle && !capital {
            break;
        }
        names += usize::from(capital);
        start = at;
    }
    while start < all.end && (row.mark(start).is_some() || row.is_lower(start)) {
        start += 1;
    }
    (names > 0 && start < all.end).then_some(start)
}

/// Whether a small word may join the words of a name: "von", and "der" behind it, but not of "Abt der Linder Zeitung".
pub(super) fn joins_names(row: &Row<'_>, at: usize) -> bool {
    let article = row.language.capital_nouns && row.has(at, Sense::The);
    row.has(at, Sense::NameParticle)
        && (!article || row.has(at.wrapping_sub(1), Sense::NameParticle))
}

/// Where the capitals begin that stand before an apostrophe.
fn owner_start(row: &Row<'_>, from: usize, apostrophe: usize) -> usize {
    let owner = (from..apostrophe).rev();
    owner
        .take_while(|at| row.is_capital(*at) || row.is_mark(*at, &['.']))
        .last()
        .unwrap_or(apostrophe)
}

/// "Mr", "Gen.", but not "St." of a place.
pub(super) fn is_polite(row: &Row<'_>, at: usize) -> bool {
    let kinds = row.language.kinds;
    let word = &*row.str(at).to_lowercase();
    row.has(at, Sense::Title) && !kinds.places.contains(&word) || kinds.courtesy.contains(&word)
}

/// Whether the apostrophe at a token makes an owner of the words before it that belongs to a name: "Ohio Nurses’ Guild", "St.
/// Brendan’s Hospital", but not "Lee’s Hospital".
pub(super) fn owns_in_name(row: &Row<'_>, from: usize, apostrophe: usize) -> bool {
    let kinds = row.language.kinds;
    let owner = apostrophe.wrapping_sub(1);
    if !row.is_mark(apostrophe, &['\'', '’']) || !row.glued(apostrophe) || owner < from {
        return false;
    }
    let ending = row.glued(apostrophe + 1) && row.has(apostrophe + 1, Sense::GenitiveEnding);
    let noun = apostrophe + 1 + usize::from(ending);
    if !row.is_capital(noun) || row.glued(noun) || !row.is_capital(owner) {
        return false;
    }
    if !ending {
        return row.can_be(owner, Sense::BareGenitive);
    }
    let word = row.str(owner).to_lowercase();
    let saint = from < owner && kinds.places.contains(&&*row.str(from).to_lowercase());
    saint || kinds.groups.contains(&&*word) || row.has(owner, Sense::Plural)
}

/// Whether an adverb begins a sentence, and no name with its capital: "Aussi Karim Belhadj menace-t-il".
pub(super) fn is_leading_adverb(row: &Row<'_>, at: usize) -> bool {
    row.has(at, Sense::Adverb) && row.sentence(at).start == at && !row.has(at, Sense::FirstName)
}

/// Whether a word may be part of a name.
pub(super) fn is_of_name(row: &Row<'_>, at: usize, behind: usize) -> bool {
    if !(row.is_capital(at) || behind > 0 && row.is_digits(at)) {
        return false;
    }
    if is_leading_adverb(row, at) {
        return false;
    }
    let polite = is_polite(row, at);
    let acronym = row.str(at).len() > 1
        && row.str(at).chars().all(char::is_uppercase)
        && !polite
        && !row.has(at, Sense::The);
    let small = row.has_any(
        at,
        &[
            Sense::Determiner,
            Sense::The,
            Sense::A,
            Sense::Pronoun,
            Sense::Preposition,
            Sense::Conjunction,
        ],
    );
    // "told Per Holt"
    let inside = row.sentence(at).start != at && row.is_capital(at + 1);
    let small = small && !(row.has(at, Sense::Per) && inside);
    let office = row.can_be(at, Sense::Office) || row.has(at, Sense::Title) && polite;
    let outlet = row.has_any(at, &[Sense::Outlet, Sense::NoOutlet]) && behind == 0;
    let day = row.word(at).time.is_some() && !row.has(at, Sense::FirstName);
    if row.language.capital_nouns {
        let unheard = row.get(at).is_some_and(|token| token.word == WordId::NONE)
            || row.has(at, Sense::FirstName);
        // "Petra Hollmann", whose name ends as an office does
        let given = |at: usize| {
            row.is_capital(at)
                && row.get(at).is_some_and(|token| token.word == WordId::NONE)
                && !row.can_be(at, Sense::Office)
        };
        let first = at > 0 && !row.glued(at) && (unheard && given(at - 1) || is_given(row, at - 1));
        // "der Rheinauer Sportbund"
        let bodies = row.language.kinds.bodies;
        let body = at > 1
            && row.has(at - 2, Sense::The)
            && is_one(&row.str(at).to_lowercase(), bodies, row);
        if behind == 0 && first && !body {
            return !small && !day;
        }
        // "Hans Peter Lohse"
        if behind > 0 && is_given(row, at) {
            return true;
        }
        // "Kämmerer Jonas Brede": two words are a name, and what stands before them is none.
        if behind >= 2 {
            return false;
        }
        let word = row.str(at).to_lowercase();
        // "Rentnerin Lorin Abt": behind a word for a person another that only ends as one does is a given name.
        let behind_office = behind > 0 && at > 0 && given(at) && is_person_word(row, at - 1);
        let noun = is_one(&word, row.language.kinds.bodies, row)
            || is_one(&word, row.language.kinds.groups, row)
            || is_person_word(row, at) && !behind_office;
        return (unheard || acronym) && !small && !noun;
    }
    let word = !small && (!office || outlet) && !day;
    !polite && (acronym && !office || word)
}

/// Some tokens without the articles, possessives and marks around them.
pub(super) fn without_articles(row: &Row<'_>, all: Range<usize>) -> Range<usize> {
    let mut all = all;
    let article = |at: usize| {
        row.has_any(
            at,
            &[Sense::The, Sense::A, Sense::Possessive, Sense::Oblique],
        ) || row.mark(at).is_some()
            // "dessen Vorsitzende"
            || row.has(at, Sense::Determiner) && row.has(at, Sense::RelativePronoun)
    };
    while !all.is_empty()
        && article(all.start)
        && (row.mark(all.start).is_some() || !row.glued(all.start + 1))
    {
        all.start += 1;
    }
    // "34-jährige"
    while all.len() > 1 && (row.is_digits(all.start) || row.glued(all.start)) {
        all.start += 1;
    }
    while !all.is_empty() && row.is_mark(all.end - 1, &[',', ':', ';']) {
        all.end -= 1;
    }
    all
}

/// What belongs to an owner: of "the union’s leader" the leader.
pub(super) fn behind_owner(row: &Row<'_>, all: Range<usize>) -> Range<usize> {
    let owns = |at: &usize| {
        row.has(*at, Sense::GenitiveEnding)
            && row.glued(*at)
            && row.is_mark(at.wrapping_sub(1), &['\'', '’'])
    };
    let owner = all.clone().rev().find(owns);
    // "Behrends Vorgänger"
    let bare = |at: usize| {
        row.str(at).ends_with('s')
            && row.get(at).is_some_and(|token| token.word == WordId::NONE)
            && !row.glued(at + 1)
    };
    if row.language.capital_nouns
        && all.len() == 2
        && bare(all.start)
        && is_person_word(row, all.start + 1)
        && !is_person_word(row, all.start)
    {
        return all.start + 1..all.end;
    }
    match owner {
        Some(owner) => (owner + 1).min(all.end)..all.end,
        None => all,
    }
}

/// Some tokens without what stands in brackets at their end: "Korean Central News Agency (KCNA)".
pub(super) fn without_brackets(row: &Row<'_>, all: Range<usize>) -> Range<usize> {
    if !row.is_mark(all.end.wrapping_sub(1), &[')']) {
        return all;
    }
    let open = all.clone().rev().find(|at| row.is_mark(*at, &['(']));
    open.filter(|open| *open > all.start)
        .map_or(all.clone(), |open| all.start..open)
}
