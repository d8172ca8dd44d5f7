//! All whom a text names, before anybody is declared.

use super::kind::{is_one, is_person_word};
use super::named::Named;
use super::parts::{joins_names, name_start, owns_in_name};
use crate::model::ActorKind;
use crate::text::Reading;
use crate::text::language::{Sense, WordId};
use crate::text::time::is_touched;
use std::ops::Range;

/// How many words of a title may stand before a name.
const TITLE: usize = 5;

impl Reading<'_> {
    /// Those whom the text names outside of its quotations, in order: people with their offices, bodies, countries. One who
    /// is named several times is given each time.
    pub fn names(&self) -> Vec<Named> {
        let row = &self.row;
        let mut found = Vec::new();
        let mut at = 0;
        while at < row.len() {
            let run = self.run(at);
            found.extend(self.document_at(at));
            if run.is_empty() {
                at += 1;
                continue;
            }
            // "US$5 million"
            let currency = row.glued(run.end) && row.is_mark(run.end, &['$', '£', '€']);
            if !self.is_quoted(&run) && !self.is_time(&run) && !currency {
                found.extend(self.name_of(run.clone()));
            }
            at = run.end;
        }
        found
    }

    /// "A memo", "Their report": something made of words with which a sentence begins, so that "it" may say what stands in it.
    fn document_at(&self, at: usize) -> Option<Named> {
        let row = &self.row;
        let begins = &[Sense::A, Sense::The, Sense::Possessive];
        if row.sentence(at).start != at || !row.has_any(at, begins) {
            return None;
        }
        let documents = row.language.kinds.documents;
        let is = |at: &usize| is_one(&row.str(*at).to_lowercase(), documents, row);
        let noun = (at + 1..at + 4).find(is)?;
        let named = self.named(&row.bytes(at..noun + 1));
        let quoted = self.is_quoted(&(at..noun + 1));
        (!quoted && named.kind == Some(ActorKind::Document)).then_some(named)
    }

    /// The words of a name that begins at a token: capitals, and the small words that join them.
    pub(super) fn run(&self, at: usize) -> Range<usize> {
        let row = &self.row;
        if !row.is_capital(at)
            || row.glued(at) && !row.is_mark(at.wrapping_sub(1), &['(', '"', '“', '‘', '„'])
        {
            return at..at;
        }
        let mut end = at;
        while end < row.len() && (end == at || row.same_paragraph(end)) {
            let tie = row.is_mark(end, &['-', '\'', '’', '&', '.'])
                && row.glued(end)
                && row.is_word(end + 1);
            let tie = tie
                && (row.glued(end + 1) && !row.has(end + 1, Sense::GenitiveEnding)
                    || row.is_mark(end, &['.']) && row.is_abbreviated(end));
            let initial =
                row.is_mark(end, &['.']) && row.is_abbreviated(end) && row.is_capital(end + 1);
            if row.is_capital(end) && (end == at || row.sentence(end).start != end)
                || end > at && (tie || initial)
            {
                end += 1;
                continue;
            }
            if end > at && owns_in_name(row, at, end) {
                end += 2 + usize::from(row.glued(end + 1));
                continue;
            }
            // "Movimento 5 Stelle", "Power of Siberia pipeline"
            if end > at && row.is_digits(end) && row.is_capital(end + 1) {
                end += 1;
                continue;
            }
            if end > at && self.is_built(end) && row.is_capital(end - 1) {
                return at..end + 1;
            }
            // "Evergreen Aviation & Space Museum"
            if end > at && row.is_mark(end, &['&']) && row.is_capital(end + 1) {
                end += 2;
                continue;
            }
            // "Office of the City Auditor"
            if end > at
                && row.has(end, Sense::Of)
                && row.has(end + 1, Sense::The)
                && row.is_capital(end + 2)
                && !row.language.capital_nouns
                && self.means_body(&row.str(end - 1).to_lowercase())
            {
                end += 3;
                continue;
            }
            if self.joins_body_names(at, end) {
                end += 2;
                continue;
            }
            // "Union of Atheists and Agnostics"
            let of = (at..end).any(|at| row.has(at, Sense::Of));
            if of && row.has(end, Sense::And) && row.is_capital(end + 1) {
                end += 1;
                continue;
            }
            let joins =
                joins_names(row, end) || row.has(end, Sense::Of) && !row.language.capital_nouns;
            if end > at && joins && row.is_capital(end + 1) {
                end += 1;
                continue;
            }
            if end > at && row.glued(end) && row.is_word(end) {
                end += 1; // "Jong-un", "Al-Maeena"
                continue;
            }
            break;
        }
        at..end
    }

    /// Whether "and" joins two words of one name: "the Food and Drug Administration", but not "the Senate and House".
    fn joins_body_names(&self, at: usize, and: usize) -> bool {
        let row = &self.row;
        let at = at + usize::from(row.has(at, Sense::The));
        let joins = and == at + 1
            && row.has(at.wrapping_sub(1), Sense::The)
            && row.has(and, Sense::And)
            && row.is_capital(and + 1)
            && !self.means_body(&row.str(at).to_lowercase())
            && self.country(&row.bytes(at..and)).is_none();
        let last = || {
            (and + 1..and + 5)
                .take_while(|at| row.is_capital(*at))
                .last()
        };
        joins
            && last().is_some_and(|last| {
                last > and + 1 && self.means_body(&row.str(last).to_lowercase())
            })
    }

    /// "pipeline", "mine": the noun in small letters that a name of something built ends with.
    fn is_built(&self, at: usize) -> bool {
        let row = &self.row;
        let kinds = row.language.kinds;
        !row.language.capital_nouns && row.is_lower(at) && kinds.facilities.contains(&row.str(at))
    }

    /// Whom a run of capitals names; nobody where it is the first word of a sentence and no more.
    fn name_of(&self, run: Range<usize>) -> Option<Named> {
        let row = &self.row;
        let mut run = run;
        // "The" of "The West", "Asked" of "Asked about it": what only the sentence writes with a capital.
        if row.sentence(run.start).start == run.start {
            const SMALL: &[Sense] = &[
                Sense::Determiner,
                Sense::The,
                Sense::A,
                Sense::Preposition,
                Sense::Pronoun,
                Sense::Conjunction,
                Sense::Adverb,
            ];
            let verb = run.len() == 1 && row.word(run.start).cue.is_some();
            // "Union president Ann Lee"
            let noun = run.len() == 1 && {
                let word = row.str(run.start).to_lowercase();
                row.language.kinds.bodies.contains(&&*word)
            };
            run.start += usize::from(verb || noun || row.has_any(run.start, SMALL));
        }
        if run.is_empty() {
            return None;
        }
        let start = self.titled_from(run.start);
        let whole = row.bytes(start..run.end);
        if let Some(code) = self.country(&row.bytes(run.clone())) {
            return Some(Named {
                country: Some(code),
                ..Named::alone(row.bytes(run), Some(ActorKind::Country))
            });
        }
        if self.joins_body_names(run.start, run.start + 1) {
            let kind = Some(ActorKind::Organization);
            return Some(Named {
                also: self.in_brackets(run.end),
                ..Named::alone(row.bytes(run), kind)
            });
        }
        // "liquefied natural gas (LNG)"
        let before = run.start.wrapping_sub(1);
        if row.is_mark(before, &['(']) && !row.is_capital(before.wrapping_sub(1)) {
            return None;
        }
        // "the ICI system"
        let one = run.len() == 1 && row.str(run.start).chars().all(char::is_uppercase);
        let next = run.end;
        let noun = row.is_lower(next)
            && row.same_paragraph(next)
            && !self.is_verb(next)
            && !row.has_any(
                next,
                &[
                    Sense::Preposition,
                    Sense::Conjunction,
                    Sense::And,
                    Sense::In,
                    Sense::On,
                    Sense::To,
                    Sense::Of,
                    Sense::Auxiliary,
                    Sense::Relative,
                ],
            );
        // "STS-1"
        let numbered = row.is_mark(next, &['-']) && row.glued(next) && row.is_digits(next + 1);
        if one && (noun && !row.language.capital_nouns || numbered) {
            return None;
        }
        if self.is_built(run.end - 1) {
            return Some(Named::alone(row.bytes(run), Some(ActorKind::Facility)));
        }
        if name_start(row, &(start..run.end)).is_none() {
            let kind = Some(ActorKind::Organization);
            return self
                .is_body_of_place(&run)
                .then(|| Named::alone(row.bytes(run), kind));
        }
        let mut named = self.named(&whole);
        if named.role.is_none()
            && matches!(named.kind, None | Some(ActorKind::Person))
            && run.len() > 1
        {
            let office = self.before_comma(&run);
            named.titled |= office.is_some();
            named.kind = office.as_ref().map(|_| ActorKind::Person).or(named.kind);
            named.role = office;
        }
        if named.kind == Some(ActorKind::Organization) && self.is_where(&run) {
            named.kind = Some(ActorKind::Place);
        }
        (!named.unnamed).then_some(named)
    }

    /// Whether two nouns are the name of a body: "Linder Zeitung", "SPD-Fraktion".
    fn is_body_of_place(&self, run: &Range<usize>) -> bool {
        let row = &self.row;
        let last = run.end - 1;
        let first = row.str(run.start);
        let unheard = row
            .get(run.start)
            .is_some_and(|token| token.word == WordId::NONE);
        let acronym = first.chars().all(char::is_uppercase);
        let tied = row.glued(last);
        let ending = row.language.kinds.of_place;
        let is_of_place = |word: &str| !ending.is_empty() && word.ends_with(ending);
        row.language.capital_nouns
            && run.len() > 1
            && (unheard && is_of_place(first) && !tied || acronym && tied)
            && self.means_body(&row.str(last).to_lowercase())
    }

    /// Whether a name is that of a place by its words and by what stands before it, "in Skerrin Town", or is where a report
    /// comes from: "PORT ARLEN, Nov. 13 —".
    fn is_where(&self, name: &Range<usize>) -> bool {
        let row = &self.row;
        let place = |at: usize| {
            let places = row.language.kinds.places;
            places.contains(&&*row.str(at).to_lowercase())
        };
        let before = name.start.wrapping_sub(1);
        let leads = row.has_any(before, &[Sense::In, Sense::On, Sense::At, Sense::From]);
        let begins =
            row.sentence(name.start).start == name.start && !row.same_paragraph(name.start);
        // "BELLMORE —"
        let shouted = name
            .clone()
            .all(|at| !row.str(at).chars().any(char::is_lowercase));
        if begins && shouted && row.is_mark(name.end, &['—', '–']) {
            return true;
        }
        let dated = begins && row.is_mark(name.end, &[',', '—', '–']);
        name.len() > 1
            && (place(name.start) || place(name.end - 1))
            && (place(name.end - 1) || !self.means_body(&row.str(name.end - 1).to_lowercase()))
            && !row.is_mark(name.end, &['\'', '’'])
            && (leads || dated)
    }

    /// The office that stands before a name, set off by commas: "the interior minister, Ann Lee, came".
    fn before_comma(&self, name: &Range<usize>) -> Option<Range<usize>> {
        let row = &self.row;
        let comma = name
            .start
            .checked_sub(1)
            .filter(|at| row.is_mark(*at, &[',']))?;
        let closed = row.is_mark(name.end, &[',', '.']) || row.is_end(name.end);
        let noun = comma
            .checked_sub(1)
            .filter(|at| is_person_word(row, *at) && row.is_lower(*at))?;
        let begins = |at: &usize| {
            row.has_any(
                *at,
                &[
                    Sense::The,
                    Sense::A,
                    Sense::Possessive,
                    Sense::GenitiveEnding,
                ],
            )
        };
        let first = (noun.saturating_sub(TITLE)..noun).rev().find(begins)?;
        closed.then(|| row.bytes(first + 1..comma))
    }

    /// Where the office begins that stands before a name: "the secretary general Ann Lee".
    fn titled_from(&self, name: usize) -> usize {
        let row = &self.row;
        let sentence = row.around(name);
        let mut start = name;
        let office = |at: usize| {
            row.is_lower(at)
                && is_person_word(row, at)
                && !row.can_be(at, Sense::Plural)
                && !row.has_any(at, &[Sense::Preposition, Sense::Conjunction])
        };
        while start > sentence.start
            && name - start < TITLE
            && office(start - 1)
            && !row.word(start - 1).cue.is_some_and(|cue| cue.is_verb())
        {
            start -= 1;
        }
        // "the agency Nordpress"
        let noun = name.wrapping_sub(1);
        let body = start == name
            && row.is_lower(noun)
            && row.has(noun.wrapping_sub(1), Sense::The)
            && self.means_body(row.str(noun));
        match body {
            true => noun - 1,
            false => start,
        }
    }

    /// Whether a passage stands within a quotation.
    fn is_quoted(&self, tokens: &Range<usize>) -> bool {
        let start = self.row.bytes(tokens.clone()).start;
        self.quotation_at(start).is_some()
    }

    /// The outermost quotation that holds a byte, as an index.
    pub fn quotation_at(&self, byte: usize) -> Option<usize> {
        let holds = |one: &crate::text::Quotation| {
            one.depth == 0 && one.span.start <= byte && byte < one.span.end
        };
        self.quotations.iter().position(holds)
    }

    /// Whether some words begin with a figure: "58 percent of those".
    pub fn begins_with_figure(&self, words: &Range<usize>) -> bool {
        let at = self
            .quantities
            .partition_point(|one| one.span.start < words.start);
        self.quantities
            .get(at)
            .is_some_and(|one| one.span.start == words.start && one.kind.states())
    }

    /// Whether words are a verb of saying alone: nobody is named whose it is.
    pub fn is_verb_of_saying(&self, words: &Range<usize>) -> bool {
        let tokens = self.tokens(words);
        tokens.len() == 1 && self.row.is_lower(tokens.start) && self.tells_of_speech(words.clone())
    }

    /// Whether an expression of time shares a word with some words.
    pub fn is_when(&self, words: &Range<usize>) -> bool {
        self.is_time(&self.tokens(words))
    }

    /// A name with the article that it has as a subject, where the text has it so: "die Stadt" for "der Stadt".
    pub fn as_subject(&self, name: &Range<usize>) -> Option<Range<usize>> {
        let row = &self.row;
        let tokens = self.tokens(name);
        let subject = |at: usize| {
            row.has(at, Sense::The) && !row.has_any(at, &[Sense::Oblique, Sense::MayBeGenitive])
        };
        let article = tokens.start;
        if !row.language.verb_second
            || !row.has(article, Sense::The)
            || tokens.len() < 2
            || subject(article)
        {
            return None;
        }
        let same =
            |at: usize| (1..tokens.len()).all(|next| row.str(at + next) == row.str(article + next));
        let at = (0..row.len()).find(|at| subject(*at) && same(*at))?;
        Some(row.bytes(at..at + tokens.len()))
    }

    fn is_time(&self, tokens: &Range<usize>) -> bool {
        is_touched(&self.times, &self.row.bytes(tokens.clone()))
    }
}
