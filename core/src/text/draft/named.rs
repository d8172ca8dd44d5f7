//! Whom a few words name: the name itself, the office beside it, and what kind of actor it may be.

use super::kind::{is_one, is_person_word};
use super::parts::{
    behind_owner, is_leading_adverb, name_start, without_articles, without_brackets,
};
use crate::model::ActorKind;
use crate::text::Reading;
use crate::text::language::{Sense, WordId};
use std::ops::Range;

/// Somebody whom a text names, before anybody is declared. All positions are bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name, or of somebody without one the description: "Ann Lee", "the council", "a spokesman for the union".
    pub name: Range<usize>,
    /// Another name in brackets behind it: "KCNA" of "Korean Central News Agency (KCNA)".
    pub also: Option<Range<usize>>,
    /// The name with the courtesy before it: "Ms Brandvold".
    pub polite: Option<Range<usize>>,
    /// The noun of a description: "chief" of "Russia’s army chief"; of a name all of it.
    pub head: Range<usize>,
    /// The office or what else stands beside the name and says who it is: "mayor", "head of the brigade".
    pub role: Option<Range<usize>>,
    /// The body that somebody is said to be of: "Hiro Tanaka of Bayline Research".
    pub of: Option<Range<usize>>,
    /// What it may be; `None` where nothing tells.
    pub kind: Option<ActorKind>,
    /// Whether it is a description and no name.
    pub unnamed: bool,
    /// The code of a country.
    pub country: Option<&'static str>,
    /// Whether it begins with the definite article: "the mayor" may be somebody who was named before.
    pub definite: bool,
    /// Whether a title or an office stands before the name, so that it is surely a person's.
    pub titled: bool,
}

impl Named {
    /// A name by itself, with nothing beside it.
    pub(super) fn alone(name: Range<usize>, kind: Option<ActorKind>) -> Self {
        Self {
            head: name.clone(),
            name,
            also: None,
            polite: None,
            role: None,
            of: None,
            kind,
            unnamed: false,
            country: None,
            definite: false,
            titled: false,
        }
    }
}

/// How far behind a description its name may stand.
const FARTHEST_NAME: usize = 8;

/// How many words of a description tell what is described.
pub(super) const LONGEST: usize = 12;

impl Reading<'_> {
    /// Takes apart the words that name somebody, as an attribution has them.
    ///
    /// ```
    /// use newsfacts_core::{model::ActorKind, text::{Reading, Source}};
    ///
    /// let text = Source::new("a.txt", "Mayor Ann Lee spoke.");
    /// let named = Reading::new(&text, None, "en").named(&(0..13));
    /// assert_eq!(&text.text()[named.name], "Ann Lee");
    /// assert_eq!(&text.text()[named.role.unwrap()], "Mayor");
    /// assert_eq!(named.kind, Some(ActorKind::Person));
    /// ```
    pub fn named(&self, words: &Range<usize>) -> Named {
        let row = &self.row;
        let mut all = self.with_members(self.with_apposed(self.tokens(words)));
        let adverb = all.len() > 1 && is_leading_adverb(row, all.start);
        all.start += usize::from(adverb && row.is_capital(all.start + 1));
        // "its director, Camille Osei"
        let comma = all.clone().rev().find(|at| row.is_mark(*at, &[',']));
        let behind = comma.map(|comma| comma + 1..all.end);
        if let Some(behind) = behind.filter(|behind| name_start(row, behind) == Some(behind.start))
            && let Some(comma) = comma
        {
            let kind = self.kind_of_name(&behind, false);
            if matches!(kind, Some(ActorKind::Organization | ActorKind::Country)) {
                // "The operator, Kerrigan Ropeways"
                let also = row
                    .has(all.start, Sense::The)
                    .then(|| row.bytes(all.start..comma));
                return Named {
                    also,
                    ..self.body(behind, kind, None)
                };
            }
            // "its rival, Corwin Health"
            if self.is_told_to_be_thing(&behind) {
                return self.body(behind, Some(ActorKind::Organization), None);
            }
            let role = without_articles(row, all.start..comma);
            return self.person(behind, Some(role));
        }
        let all = self.whole_name(without_brackets(row, all));
        let all = self.without_body(all);
        match name_start(row, &all) {
            Some(start) => self.with_name(all.start..start, start..all.end),
            None => self.described(all),
        }
    }

    /// A description with the name that stands behind it and what belongs to it: "la directrice de la régie, Inès Caradec".
    fn with_apposed(&self, all: Range<usize>) -> Range<usize> {
        let row = &self.row;
        let joins = &[Sense::Of, Sense::For, Sense::Preposition];
        if !row.language.inverts
            || !row.has_any(all.end, joins)
            || name_start(row, &all).is_some()
            || !all.clone().any(|at| is_person_word(row, at))
        {
            return all;
        }
        let end = all.end + FARTHEST_NAME;
        let comma = (all.end..end).find(|at| row.mark(*at).is_some() && !row.glued(*at + 1));
        let Some(comma) = comma.filter(|comma| row.mark(*comma) == Some(',')) else {
            return all;
        };
        let from = comma + 1;
        let name = (from..from + 4)
            .take_while(|at| row.is_word(*at) && row.is_capital(*at))
            .count();
        let next = from + name;
        match name > 1 && row.mark(next).is_some() && row.same_paragraph(from) {
            true => all.start..next,
            false => all,
        }
    }

    /// A phrase with what a reader of attributions has cut off: the "Minister of" before "Education Ann Lee", the family name
    /// behind "Kämmerer Jonas".
    fn whole_name(&self, all: Range<usize>) -> Range<usize> {
        let row = &self.row;
        let mut all = all;
        let unheard = |at: usize| {
            row.is_capital(at) && row.get(at).is_some_and(|token| token.word == WordId::NONE)
        };
        if row.language.capital_nouns
            && unheard(all.end - 1)
            && unheard(all.end)
            && row.sentence(all.end).start != all.end
            && !row.glued(all.end)
        {
            all.end += 1;
        }
        let of = all.start.wrapping_sub(1);
        let office = of.wrapping_sub(1);
        if all.start > 1
            && row.has_any(of, &[Sense::Of, Sense::For])
            && row.is_capital(all.start)
            && row.can_be(office, Sense::Office)
        {
            all.start = office;
        }
        all
    }

    /// A name that "of" joins to words before it: "the Municipality of Livorno", "Minister of Education Ann Lee".
    fn joined_by_of(&self, before: &Range<usize>, name: &Range<usize>) -> Option<Named> {
        let row = &self.row;
        let last = before
            .end
            .checked_sub(1)
            .filter(|last| before.contains(last))?;
        let joins = |at: usize| {
            row.has_any(at, &[Sense::Of, Sense::For])
                || row.has(at, Sense::NameParticle) && row.language.capital_nouns
        };
        // "of the Lombardy region"
        let of = (before.start..=last)
            .rev()
            .find(|at| !row.has_any(*at, &[Sense::The, Sense::A]))?;
        if !joins(of) {
            return None;
        }
        let lead = without_articles(row, before.start..of);
        let body = lead
            .end
            .checked_sub(1)
            .is_some_and(|last| self.means_body(&row.str(last).to_lowercase()));
        if !body && lead.clone().any(|at| is_person_word(row, at)) {
            let polite = |at: &usize| row.has(*at, Sense::Title);
            let split = match name.clone().find(polite) {
                Some(title) => title,
                None => name
                    .clone()
                    .filter(|at| row.is_word(*at) && !row.glued(*at) && row.is_capital(*at))
                    .rev()
                    .nth(1)?,
            };
            let office = lead.start..split;
            let from = (split..name.end)
                .find(|at| row.is_word(*at) && !polite(at))
                .unwrap_or(split);
            let whole = split > name.start || from > split;
            return whole.then(|| self.person(from..name.end, Some(office)));
        }
        let start = (lead.clone())
            .rev()
            .take_while(|at| row.is_capital(*at) || row.has(*at, Sense::Of))
            .last()?;
        let whole = start..name.end;
        let kind = self
            .kind_of_name(&(start..of), false)
            .filter(|kind| *kind != ActorKind::Person);
        Some(self.body(whole, kind, None))
    }

    /// A name with the words before it.
    fn with_name(&self, before: Range<usize>, name: Range<usize>) -> Named {
        let row = &self.row;
        if let Some(joined) = self.joined_by_of(&before, &name) {
            return joined;
        }
        let last = before.end.wrapping_sub(1);
        // "a lawyer for Mr Lee" is not Lee.
        let mut noun = before.clone();
        while noun.end > noun.start
            && (row.is_mark(noun.end - 1, &['.']) || row.has(noun.end - 1, Sense::Title))
        {
            noun.end -= 1;
        }
        let of = noun.end.wrapping_sub(1);
        let joins = &[Sense::Of, Sense::For, Sense::From];
        let begins = &[Sense::A, Sense::The, Sense::Possessive, Sense::Indefinite];
        if !noun.is_empty() && row.has_any(of, joins) && row.has_any(noun.start, begins) {
            return self.described(before.start..name.end);
        }
        // "executive of Kerrigan Ropeways": who it is stands before.
        if !before.is_empty() && row.has_any(last, &[Sense::Of, Sense::For, Sense::At, Sense::From])
        {
            return self.with_name(name.start..name.start, name);
        }
        let article = row.has_any(before.start, &[Sense::The, Sense::A]) && !before.is_empty();
        let lead = without_articles(row, before.clone());
        let courtesy = |at: usize| {
            row.language
                .kinds
                .courtesy
                .contains(&&*row.str(at).to_lowercase())
        };
        let title = !lead.is_empty() && (row.has(last, Sense::Title) || row.is_mark(last, &['.']));
        let titled = !lead.is_empty() && (title || courtesy(last) || is_person_word(row, last));
        let polite = |at: usize| courtesy(at) || row.is_mark(at, &['.']);
        let plain = lead.clone().all(polite);
        let behind = lead.clone().rev().take_while(|at| polite(*at));
        let first_polite = behind.filter(|at| courtesy(*at)).last();
        let body = self.kind_of_name(&name, article);
        // "Minister of Education Stefania Giannini", "the union's leader Bob Roy"
        let of_office = lead
            .clone()
            .any(|at| row.can_be(at, Sense::Office) && is_person_word(row, at));
        // "the consumer group Fair Basket"
        let of_body = (1..=3).contains(&lead.len())
            && lead
                .clone()
                .all(|at| row.is_lower(at) && !row.is_number_word(at))
            && self.means_body(&row.str(last).to_lowercase());
        if titled || of_office || of_body {
            let known = matches!(body, Some(ActorKind::Organization | ActorKind::Country));
            if known && !titled && !of_office && !of_body {
                return self.body(name, body, None);
            }
            // "the agency Nordpress", "the weekly Lantern"
            if of_body {
                let also = match lead.len() {
                    1 => article.then(|| row.bytes(before.clone())),
                    _ => self.called(row.str(last)),
                };
                return Named {
                    also,
                    ..self.body(name, Some(ActorKind::Organization), None)
                };
            }
            let whole = first_polite.map(|first| row.bytes(first..name.end));
            // "Undersecretary for Education Mr. Lee"
            let office = lead.start..first_polite.unwrap_or(lead.end);
            let role = (!plain).then(|| behind_owner(row, office));
            let person = self.person(name, role);
            return Named {
                polite: whole,
                ..person
            };
        }
        // "Förderverein Waldbad Linden", "Stadtwerke Linden GmbH"
        let noun = lead.clone().next_back();
        let noun = noun.filter(|_| row.language.capital_nouns && row.is_capital(last));
        if let Some(noun) = noun.filter(|at| self.means_body(&row.str(*at).to_lowercase())) {
            return self.body(noun..name.end, Some(ActorKind::Organization), None);
        }
        // Where nouns have capitals too, one word alone is no name.
        if row.language.capital_nouns && body.is_none() && name.len() == 1 {
            return self.described(before.start..name.end);
        }
        match body {
            Some(kind) if kind != ActorKind::Person => {
                // "the US State Department", "NATO"
                let role = Some(lead.clone()).filter(|lead| !lead.is_empty() && row.is_lower(last));
                let role = role.filter(|_| !self.means_body(&row.str(last).to_lowercase()));
                self.body(name, Some(kind), role.map(|lead| behind_owner(row, lead)))
            }
            kind => {
                let role = Some(lead).filter(|lead| !lead.is_empty());
                let named = self.body(name, kind, None);
                Named {
                    role: named.role.or(role.map(|role| row.bytes(role))),
                    ..named
                }
            }
        }
    }

    fn person(&self, name: Range<usize>, role: Option<Range<usize>>) -> Named {
        let role = role.or_else(|| self.behind(name.end));
        Named {
            also: self.alias(&name),
            role: role.map(|role| self.row.bytes(role)),
            of: self.body_behind(name.end),
            titled: true,
            ..Named::alone(self.row.bytes(name), Some(ActorKind::Person))
        }
    }

    fn body(
        &self,
        name: Range<usize>,
        kind: Option<ActorKind>,
        role: Option<Range<usize>>,
    ) -> Named {
        // "Ostrander Lines, the company that is to run it"
        let open = matches!(kind, None | Some(ActorKind::Person));
        let body = || self.apposed(name.end).is_some() || self.is_told_to_be_thing(&name);
        let thing = open && body();
        let kind = match thing {
            true => Some(ActorKind::Organization),
            false => kind,
        };
        let open = open && !thing;
        let span = self.row.bytes(name.clone());
        let country = match kind {
            Some(ActorKind::Country) => self.country(&span),
            _ => None,
        };
        let role = role.or_else(|| match kind {
            None | Some(ActorKind::Person) => self.behind(name.end),
            _ => None,
        });
        Named {
            also: match open || thing {
                true => self.alias(&name),
                false => self.in_brackets(name.end),
            }
            .or_else(|| self.apposed(name.end)),
            role: role.map(|role| self.row.bytes(role)),
            of: open.then(|| self.body_behind(name.end)).flatten(),
            country,
            ..Named::alone(span, kind)
        }
    }

    /// Somebody who is described: "a spokesperson", "residents", "the city".
    fn described(&self, all: Range<usize>) -> Named {
        let row = &self.row;
        let (first, head) = (all.start, self.head(&all));
        let word = row.str(head).to_lowercase();
        let single = (row.language.singular)(row.str(head)).to_lowercase();
        // "des Umweltamts"
        let genitive = self.is_genitive_of_one(first);
        let many = !genitive
            && (word != single || row.has(head, Sense::Plural) && !self.means_body(&word));
        let one = row.has_any(first, &[Sense::A, Sense::Indefinite]);
        let is = |list: &[&str]| is_one(&word, list, row) || is_one(&single, list, row);
        let kinds = row.language.kinds;
        let country = self.country(&row.bytes(all.clone()));
        let kind = match () {
            () if country.is_some() => Some(ActorKind::Country),
            () if is(kinds.documents) => Some(ActorKind::Document),
            () if (is_person_word(row, head) || kinds.people.contains(&&*word)) && !many => {
                Some(ActorKind::Person)
            }
            () if is(kinds.groups) && (many || !one) => Some(ActorKind::Group),
            () if self.means_body(&word) || genitive && self.means_body(&single) => {
                Some(ActorKind::Organization)
            }
            () if many && self.means_body(&single) => Some(ActorKind::Group),
            () if many && row.can_be(head, Sense::Human) => Some(ActorKind::Group),
            () if one && row.can_be(head, Sense::Human) => Some(ActorKind::Person),
            () => None,
        };
        // "the council" is a name, "a council" none.
        // "du syndicat des marins"
        let definite = row.has(first, Sense::The)
            || row.language.inverts && row.has(first.wrapping_sub(1), Sense::WithArticle);
        let called = matches!(kind, Some(ActorKind::Organization | ActorKind::Country)) && definite;
        Named {
            head: row.bytes(head..head + 1),
            unnamed: !called && country.is_none(),
            country,
            definite,
            ..Named::alone(row.bytes(all), kind)
        }
    }

    /// The noun of a description that the other words belong to.
    fn head(&self, all: &Range<usize>) -> usize {
        let row = &self.row;
        let ends = |at: &usize| {
            *at > all.start
                && (row.has_any(
                    *at,
                    &[
                        Sense::Preposition,
                        Sense::MayBeGenitive,
                        Sense::Of,
                        Sense::For,
                        Sense::From,
                        Sense::Relative,
                    ],
                ) || row.mark(*at).is_some() && !row.glued(*at))
        };
        let end = all.clone().find(ends).unwrap_or(all.end);
        let last = end.saturating_sub(1).max(all.start);
        // "a person familiar with the talks", "officials briefed on the matter"
        let kinds = row.language.kinds;
        let people = |at: &usize| {
            let word = row.str(*at).to_lowercase();
            kinds.people.contains(&&*word) || kinds.groups.contains(&&*word)
        };
        let tells =
            |at: &usize| is_person_word(row, *at) || self.means_body(&row.str(*at).to_lowercase());
        // "le conseil municipal": what tells of a noun is behind it
        let first = |at: &usize| people(at) || row.language.inverts && tells(at);
        let noun = (all.start..last).find(first);
        noun.filter(|_| !tells(&last) && !row.language.capital_nouns)
            .unwrap_or(last)
    }
}
