//! Family names by themselves, where nouns have capitals too: "sagte Schmidt", once the text has named Peter Schmidt.

use super::kind::{is_given, is_person_word};
use super::named::Named;
use crate::model::ActorKind;
use crate::text::Reading;
use crate::text::language::{Sense, WordId};
use std::ops::Range;

impl Reading<'_> {
    /// Somebody by the family name alone, or in the genitive, as the person whom the text names in full elsewhere: "Schmidt",
    /// "Schmidts" and "Peter Schmidts" where it has "Peter Schmidt".
    pub fn as_family(&self, named: &Named, full: &[Range<usize>]) -> Option<Named> {
        let row = &self.row;
        if !row.language.capital_nouns {
            return None;
        }
        let words = self.tokens(&named.name);
        let last = words.end.checked_sub(1)?;
        let alone = words.len() == 1 && row.is_capital(last);
        let mut all = full.iter().map(|name| (name, self.tokens(name)));
        let name = all.find_map(|(name, tokens)| {
            let family = tokens.end - 1;
            let same = row.str(last) == row.str(family);
            let genitive = self.is_genitive(last, family);
            if alone && (genitive || same && named.unnamed) {
                return Some(row.bytes(family..tokens.end));
            }
            let given = |at: usize| row.str(words.start + at) == row.str(tokens.start + at);
            let whole = genitive && words.len() == tokens.len();
            (whole && (0..words.len() - 1).all(given)).then(|| name.clone())
        })?;
        Some(Named {
            role: named.role.clone(),
            titled: named.titled,
            ..Named::alone(name, Some(ActorKind::Person))
        })
    }

    /// Where the text has the family names of those whom it names in full by themselves, outside of its quotations.
    pub fn families(&self, full: &[Range<usize>]) -> Vec<Range<usize>> {
        let row = &self.row;
        if !row.language.capital_nouns {
            return Vec::new();
        }
        let last = |name: &Range<usize>| self.tokens(name).end - 1;
        let mut families: Vec<usize> = full.iter().map(last).collect();
        families.sort_by_key(|at| row.str(*at));
        families.dedup_by_key(|at| row.str(*at));
        let is = |at: &usize| {
            let same =
                |family: &usize| row.str(*at) == row.str(*family) || self.is_genitive(*at, *family);
            row.is_capital(*at) && self.stands_alone(*at) && families.iter().any(same)
        };
        let places = (0..row.len()).filter(is);
        let places = places.map(|at| row.bytes(at..at + 1));
        places
            .filter(|place| self.quotation_at(place.start).is_none())
            .collect()
    }

    /// "Schmidts" of "Schmidt"
    fn is_genitive(&self, at: usize, family: usize) -> bool {
        let row = &self.row;
        row.str(at).strip_suffix('s') == Some(row.str(family))
    }

    /// Whether a word with a capital is no part of a longer name and has no article.
    fn stands_alone(&self, at: usize) -> bool {
        let row = &self.row;
        let before = at.wrapping_sub(1);
        let next = at + 1;
        let tied = row.is_mark(before, &['-']) && row.glued(at)
            || row.is_mark(next, &['-']) && row.glued(next);
        let begins = row.sentence(at).start == at;
        let name = !begins
            && row.is_capital(before)
            && (is_given(row, before)
                || row
                    .get(before)
                    .is_some_and(|token| token.word == WordId::NONE)
                    && !is_person_word(row, before));
        let noun = !begins && row.has_any(before, &[Sense::Determiner, Sense::The, Sense::A]);
        let body = row.is_capital(next)
            && row.sentence(next).start != next
            && self.means_body(&row.str(next).to_lowercase());
        !(tied || name || noun || body)
    }
}
