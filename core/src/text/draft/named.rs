//! Whom a few words name: the name itself, the office beside it, and what kind of actor it may be.

use crate::model::{ActorKind, country_code};
use crate::text::Reading;
use crate::text::language::{Sense, WordId};
use crate::text::row::Row;
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

/// How many words of a description tell what is described.
const LONGEST: usize = 12;

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
        let all = self.tokens(words);
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
            let role = without_articles(row, all.start..comma);
            return self.person(behind, Some(role));
        }
        let all = self.whole_name(without_brackets(row, all));
        match name_start(row, &all) {
            Some(start) => self.with_name(all.start..start, start..all.end),
            None => self.described(all),
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
        let first_polite = lead.clone().rev().take_while(|at| polite(*at)).last();
        let body = self.kind_of_name(&name, article);
        // "Minister of Education Stefania Giannini", "the union's leader Bob Roy"
        let of_office = lead
            .clone()
            .any(|at| row.can_be(at, Sense::Office) && is_person_word(row, at));
        let of_body =
            lead.len() == 1 && row.is_lower(last) && self.means_body(&row.str(last).to_lowercase());
        if titled || of_office || of_body {
            let role = Some(lead.clone()).filter(|lead| !plain && !lead.is_empty());
            if matches!(body, Some(ActorKind::Organization | ActorKind::Country))
                && !titled
                && !of_office
            {
                let role = role.filter(|_| !of_body);
                return self.body(name, body, role);
            }
            // "the agency Nordpress", "the weekly Lantern"
            if lead.len() == 1
                && row.is_lower(last)
                && self.means_body(&row.str(last).to_lowercase())
            {
                let also = article.then(|| row.bytes(before.clone()));
                return Named {
                    also,
                    ..self.body(name, Some(ActorKind::Organization), None)
                };
            }
            let whole = first_polite.map(|first| row.bytes(first..name.end));
            let person = self.person(name, role.map(|lead| behind_owner(row, lead)));
            return Named {
                polite: whole,
                ..person
            };
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
            also: self.in_brackets(name.end),
            polite: None,
            head: self.row.bytes(name.clone()),
            name: self.row.bytes(name),
            role: role.map(|role| self.row.bytes(role)),
            kind: Some(ActorKind::Person),
            unnamed: false,
            country: None,
            definite: false,
            titled: true,
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
        let kind = match open && self.apposed(name.end).is_some() {
            true => Some(ActorKind::Organization),
            false => kind,
        };
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
            also: self
                .in_brackets(name.end)
                .or_else(|| self.apposed(name.end)),
            polite: None,
            head: span.clone(),
            name: span,
            role: role.map(|role| self.row.bytes(role)),
            kind,
            unnamed: false,
            country,
            definite: false,
            titled: false,
        }
    }

    /// The body that a name is said to be: "the company" of "Ostrander Lines, the company that is to run it".
    fn apposed(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let noun = at + 2;
        let apposed = row.is_mark(at, &[',']) && row.has(at + 1, Sense::The) && row.is_lower(noun);
        let ends = row.is_mark(noun + 1, &[','])
            || row.has_any(
                noun + 1,
                &[Sense::That, Sense::Relative, Sense::RelativeWord],
            );
        (apposed && ends && self.means_body(row.str(noun))).then(|| row.bytes(at + 1..noun + 1))
    }

    /// The place where the text names something by a noun alone: "the company".
    pub fn called(&self, noun: &str) -> Option<Range<usize>> {
        let row = &self.row;
        let is = |at: usize| {
            row.has(at, Sense::The)
                && row.str(at + 1) == noun
                && !row.has_any(at + 2, &[Sense::Of, Sense::For])
                && !row.is_capital(at + 2)
                && self.quotation_at(row.bytes(at..at + 1).start).is_none()
        };
        let at = (0..row.len()).find(|at| is(*at))?;
        Some(row.bytes(at..at + 2))
    }

    /// The name in brackets that stands behind another.
    fn in_brackets(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let close = (at + 2..at + 8).find(|close| row.is_mark(*close, &[')']))?;
        let inside = at + 1..close;
        let name = row.is_mark(at, &['(']) && name_start(row, &inside) == Some(inside.start);
        name.then(|| row.bytes(inside))
    }

    /// What stands behind a name as its office: "Ada Brandt, head of the brigade,".
    fn behind(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        if !row.is_mark(at, &[',']) {
            return None;
        }
        let sentence = row.around(at);
        let close = (at + 1..sentence.end.min(at + 2 + LONGEST))
            .find(|at| row.is_mark(*at, &[',', '.', ';', '—', '–', '"', '”']))?;
        let role = without_articles(row, at + 1..close);
        // The noun that the others belong to, and no verb before it.
        let ends = |at: &usize| {
            row.has_any(
                *at,
                &[Sense::Of, Sense::At, Sense::For, Sense::In, Sense::To],
            ) || row.is_mark(*at, &['\'', '’'])
        };
        let head = role.clone().find(ends).unwrap_or(role.end);
        let noun = head.checked_sub(1).filter(|at| *at >= role.start)?;
        let verb = |at: usize| {
            row.word(at).cue.is_some_and(|cue| cue.is_verb()) && !row.can_be(at, Sense::Office)
                || row.has_any(
                    at,
                    &[
                        Sense::Pronoun,
                        Sense::Relative,
                        Sense::Auxiliary,
                        Sense::Be,
                        Sense::And,
                    ],
                )
        };
        let person = is_person_word(row, noun) || role.clone().any(|at| is_person_word(row, at));
        let known = row.mark(close) != Some('.') || !row.is_digits(role.start);
        (!role.is_empty() && person && known && !role.clone().any(verb)).then_some(role)
    }

    /// Somebody who is described: "a spokesperson", "residents", "the city".
    fn described(&self, all: Range<usize>) -> Named {
        let row = &self.row;
        let (first, head) = (all.start, self.head(&all));
        let word = row.str(head).to_lowercase();
        let single = (row.language.singular)(row.str(head)).to_lowercase();
        let many = word != single || row.has(head, Sense::Plural) && !self.means_body(&word);
        let one = row.has_any(first, &[Sense::A, Sense::Indefinite]);
        let is = |list: &[&str]| is_one(&word, list, row) || is_one(&single, list, row);
        let kinds = row.language.kinds;
        let kind = match () {
            () if self.country(&row.bytes(all.clone())).is_some() => Some(ActorKind::Country),
            () if is(kinds.documents) => Some(ActorKind::Document),
            () if is_person_word(row, head) && !many => Some(ActorKind::Person),
            () if is(kinds.groups) && (many || !one) => Some(ActorKind::Group),
            () if self.means_body(&word) => Some(ActorKind::Organization),
            () if many && self.means_body(&single) => Some(ActorKind::Group),
            () if many && row.can_be(head, Sense::Human) => Some(ActorKind::Group),
            () if one && row.can_be(head, Sense::Human) => Some(ActorKind::Person),
            () => None,
        };
        // "the council" is a name, "a council" none.
        let called = matches!(kind, Some(ActorKind::Organization | ActorKind::Country))
            && row.has(first, Sense::The);
        let country = match kind {
            Some(ActorKind::Country) => self.country(&row.bytes(all.clone())),
            _ => None,
        };
        Named {
            also: None,
            polite: None,
            head: row.bytes(head..head + 1),
            name: row.bytes(all),
            role: None,
            kind,
            unnamed: !called && country.is_none(),
            country,
            definite: row.has(first, Sense::The),
            titled: false,
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
        end.saturating_sub(1).max(all.start)
    }

    /// What a name may be the name of.
    fn kind_of_name(&self, name: &Range<usize>, article: bool) -> Option<ActorKind> {
        let row = &self.row;
        if self.country(&row.bytes(name.clone())).is_some() {
            return Some(ActorKind::Country);
        }
        let words = || name.clone().filter(|at| row.is_word(*at));
        let lower = |at: usize| row.str(at).to_lowercase();
        let count = words().count();
        let kinds = row.language.kinds;
        let last = words().next_back()?;
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
        let acronym =
            |at: usize| row.str(at).len() > 1 && row.str(at).chars().all(char::is_uppercase);
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
        let english = || {
            self.row
                .language
                .ordinal_fractions
                .then(|| country_code(bare))
                .flatten()
        };
        let named = bare.starts_with(char::is_uppercase) && bare.len() > 2;
        own.map(|(_, code)| *code)
            .or_else(|| english().filter(|_| named))
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
    let body = row
        .language
        .kinds
        .bodies
        .contains(&&*singular.to_lowercase());
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

/// Where the name begins with which some tokens end.
pub(super) fn name_start(row: &Row<'_>, all: &Range<usize>) -> Option<usize> {
    let mut start = all.end;
    let mut names = 0;
    while start > all.start {
        let at = start - 1;
        let tied = row.glued(at + 1) && start < all.end;
        let mark = row.mark(at);
        if mark.is_some() {
            let joins = matches!(mark, Some('-' | '‐' | '‑' | '\'' | '’' | '.' | '&'));
            if joins && (tied || mark == Some('.') && names > 0 || mark == Some('&')) {
                start = at;
                continue;
            }
            break;
        }
        let genitive = row.has(at, Sense::GenitiveEnding) && row.glued(at);
        if genitive && row.is_mark(at - 1, &['\'', '’']) {
            break;
        }
        if names > 0 && is_polite(row, at) {
            break;
        }
        let particle = row.has(at, Sense::NameParticle) && row.is_lower(at) && names > 0;
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

/// "Mr", "Gen."
fn is_polite(row: &Row<'_>, at: usize) -> bool {
    let courtesy = row.language.kinds.courtesy;
    row.has(at, Sense::Title) || courtesy.contains(&&*row.str(at).to_lowercase())
}

/// Whether a word may be part of a name.
fn is_of_name(row: &Row<'_>, at: usize, behind: usize) -> bool {
    if !row.is_capital(at) && !(behind > 0 && row.is_digits(at)) {
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
    let office = row.can_be(at, Sense::Office) || row.has(at, Sense::Title);
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
        if behind == 0 && unheard && at > 0 && given(at - 1) && !row.glued(at) {
            return !small;
        }
        // "Kämmerer Jonas Brede": two words are a name, and what stands before them is none.
        if behind >= 2 {
            return false;
        }
        let word = row.str(at).to_lowercase();
        let noun = is_one(&word, row.language.kinds.bodies, row)
            || is_one(&word, row.language.kinds.groups, row)
            || is_person_word(row, at);
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
fn behind_owner(row: &Row<'_>, all: Range<usize>) -> Range<usize> {
    let owns = |at: &usize| {
        row.has(*at, Sense::GenitiveEnding)
            && row.glued(*at)
            && row.is_mark(at.wrapping_sub(1), &['\'', '’'])
    };
    let owner = all.clone().rev().find(owns);
    match owner {
        Some(owner) => (owner + 1).min(all.end)..all.end,
        None => all,
    }
}

/// Some tokens without what stands in brackets at their end: "Korean Central News Agency (KCNA)".
fn without_brackets(row: &Row<'_>, all: Range<usize>) -> Range<usize> {
    if !row.is_mark(all.end.wrapping_sub(1), &[')']) {
        return all;
    }
    let open = all.clone().rev().find(|at| row.is_mark(*at, &['(']));
    open.filter(|open| *open > all.start)
        .map_or(all.clone(), |open| all.start..open)
}
