//! What kind of actor a word or a name stands for.

use crate::model::{ActorKind, country_code};
use crate::text::Reading;
use crate::text::language::{Sense, WordId};
use crate::text::row::Row;
use std::ops::Range;

/// How many letters an acronym has at most; more are a name in capitals.
const ACRONYM: usize = 6;

impl Reading<'_> {
    /// What a name may be the name of.
    pub(super) fn kind_of_name(&self, name: &Range<usize>, article: bool) -> Option<ActorKind> {
        let row = &self.row;
        if self.country(&row.bytes(name.clone())).is_some() {
            return Some(ActorKind::Country);
        }
        let words = || name.clone().filter(|at| row.is_word(*at));
        let lower = |at: usize| row.str(at).to_lowercase();
        let count = words().count();
        let kinds = row.language.kinds;
        let last = words().next_back()?;
        // "Georg Wieland", whose name ends as that of a body does
        let first = words().next()?;
        if count > 1 && is_given(row, first) && !kinds.bodies.contains(&&*lower(last)) {
            return Some(ActorKind::Person);
        }
        // "Ann and Bob Roy"
        let joined = row.has(name.end, Sense::And) && row.same_paragraph(name.end + 1);
        if count == 1 && is_given(row, first) && joined && is_given(row, name.end + 1) {
            return Some(ActorKind::Person);
        }
        // "Arvid Wieland" the same: as the short words for bodies family names end too, behind what is no adjective
        let short = |body: &&str| body.len() <= 4 && lower(last).ends_with(body);
        let named = row.language.compounds
            && count == 2
            && name.len() == 2
            && words().all(|at| row.get(at).is_some_and(|token| token.word == WordId::NONE))
            && !lower(first).ends_with(['e', 'r', 's'])
            && !kinds.bodies.contains(&&*lower(last));
        if !article && named && kinds.bodies.iter().any(short) {
            return Some(ActorKind::Person);
        }
        if count > 1 && kinds.firms.contains(&&*lower(last)) {
            return Some(ActorKind::Organization);
        }
        let numbered = name.clone().any(|at| row.is_digits(at));
        if numbered || words().any(|at| self.means_body(&lower(at))) {
            return Some(ActorKind::Organization);
        }
        if is_one(&lower(last), kinds.facilities, row) && count > 1 {
            return Some(ActorKind::Facility);
        }
        if is_one(&lower(last), kinds.groups, row) {
            return Some(ActorKind::Group);
        }
        let acronym = |at: usize| {
            (2..=ACRONYM).contains(&row.str(at).len())
                && row.str(at).chars().all(char::is_uppercase)
        };
        if words().all(acronym) || article && count == 1 && acronym(last) {
            return Some(ActorKind::Organization);
        }
        let small = words().any(|at| row.is_lower(at) && !row.has(at, Sense::NameParticle));
        let unheard = |at: usize| {
            row.get(at).is_some_and(|token| token.word == WordId::NONE)
                || row.has(at, Sense::NameParticle)
        };
        match count {
            2..=5
                if !article && !small && words().filter(|at| unheard(*at)).count() * 2 >= count =>
            {
                Some(ActorKind::Person)
            }
            _ if article && !row.language.capital_nouns => Some(ActorKind::Organization),
            _ => None,
        }
    }

    pub(super) fn means_body(&self, word: &str) -> bool {
        let language = self.row.language;
        let known = language
            .word(word)
            .senses
            .has_any(&[Sense::NoOutlet, Sense::Outlet]);
        known || is_one(word, language.kinds.bodies, &self.row)
    }

    /// The code of the country that some words name.
    pub(super) fn country(&self, words: &Range<usize>) -> Option<&'static str> {
        let text = self.row.text[words.clone()].trim();
        let kinds = self.row.language.kinds;
        let text = text
            .strip_suffix("'s")
            .or_else(|| text.strip_suffix("’s"))
            .unwrap_or(text);
        let bare = match self.row.has(self.row.token_at(words.start), Sense::The) {
            true => text.split_once(' ').map_or(text, |(_, rest)| rest),
            false => text,
        };
        let own = kinds.countries.iter().find(|(name, _)| *name == bare);
        let named = bare.starts_with(char::is_uppercase) && bare.len() > 2;
        let registered = || country_code(bare).filter(|_| kinds.iso_countries && named);
        own.map(|(_, code)| *code).or_else(registered)
    }
}

/// Whether a word is one of a list, or where compounds are one word a compound that ends in it.
pub(super) fn is_one(word: &str, list: &[&str], row: &Row<'_>) -> bool {
    list.iter().any(|known| {
        word == *known
            || row.language.compounds
                && known.len() > 2
                && word.len() > known.len() + 2
                && word.ends_with(known)
    })
}

/// Whether a word is that of a person's office or trade.
pub(super) fn is_person_word(row: &Row<'_>, at: usize) -> bool {
    let singular = (row.language.singular)(row.str(at));
    let body = is_one(&singular.to_lowercase(), row.language.kinds.bodies, row);
    if body && !row.can_be(at, Sense::Spokesperson) {
        return false; // "agency", "newspaper"
    }
    let senses = &[
        Sense::Office,
        Sense::Spokesperson,
        Sense::Journalist,
        Sense::SpeaksFor,
    ];
    senses.iter().any(|sense| row.can_be(at, *sense))
        || row.language.can_be(singular, Sense::Human)
            && (row.is_lower(at) || row.language.capital_nouns)
}

/// Whether a word is a given name that looks like another word: "Peter" as "Mieter", "Katrin" as "Mieterin".
pub(super) fn is_given(row: &Row<'_>, at: usize) -> bool {
    row.is_capital(at) && {
        let given = row.language.kinds.given;
        given.contains(&&*row.str(at).to_lowercase())
    }
}
