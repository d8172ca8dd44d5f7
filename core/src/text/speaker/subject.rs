//! The subject of a cue verb: the noun phrase that stands directly before it.

use super::Who;
use super::items::{ItemKind, Items};
use super::phrase::Phrase;
use crate::text::language::{CueClass, CueForm, Sense};
use std::ops::Range;

/// How far back a subject may begin.
const LONGEST: usize = 40;

/// A cue verb with its auxiliaries.
#[derive(Debug, Clone, Copy)]
pub(super) struct Verb {
    /// Where the auxiliaries and adverbs before it start.
    pub start: usize,
    /// The verb.
    pub at: usize,
    pub class: CueClass,
    pub kind: VerbKind,
    /// Whether it counts only right before what is said.
    pub weak: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum VerbKind {
    /// said, had also said
    Active,
    /// was told
    Passive,
    /// adding
    Participle,
    /// to say
    Infinitive,
}

impl Items<'_> {
    /// The cue verb at an item.
    pub fn verb(&self, from: usize, at: usize) -> Option<Verb> {
        let cue = self.cue(at)?;
        let mut start = at - usize::from(cue.form == CueForm::Base && self.is_told_on(at));
        let (mut be, mut infinitive, mut reflexive) = (false, false, false);
        let leads = |at: usize| self.is_auxiliary(at) || self.is_adverb(at) || self.makes_known(at);
        while start > from {
            start = match leads(start - 1) {
                true => start - 1,
                false => match self.time_behind_auxiliary(from, start) {
                    Some(time) => time,
                    None => break,
                },
            };
            be = be || self.has(start, Sense::Be);
            reflexive = reflexive || self.has(start, Sense::Reflexive);
            // "brought itself to say", but "has to say"
            infinitive = self.has(start, Sense::To) || infinitive && !self.is_auxiliary(start);
        }
        be &= !reflexive; // "s'est exclamé"
        // "abogó por", "a parlé de"
        let own = cue.form == CueForm::Past || start < at;
        let active = self.article.row.language.inverts && own;
        let kind = match cue.form {
            _ if infinitive => VerbKind::Infinitive,
            CueForm::Gerund if be => VerbKind::Active,
            CueForm::Gerund => VerbKind::Participle,
            CueForm::Past | CueForm::Participle if be => VerbKind::Passive,
            CueForm::Past | CueForm::Participle if self.is_agent(at + 1) && !active => {
                VerbKind::Passive
            }
            _ => VerbKind::Active,
        };
        Some(Verb {
            start,
            at,
            class: cue.class,
            kind,
            weak: cue.weak,
        })
    }

    /// Where a time begins that stands between an auxiliary and its verb: "a un jour dit".
    fn time_behind_auxiliary(&self, from: usize, end: usize) -> Option<usize> {
        const LONGEST: usize = 3;
        if !self.article.row.language.inverts {
            return None;
        }
        let small = |at: usize| self.starts_lower(at) && !self.is_pronoun(at);
        let first = (from + 1..end)
            .rev()
            .take(LONGEST)
            .take_while(|at| small(*at));
        let first = first.filter(|at| self.is_auxiliary(at - 1)).last()?;
        let time = (first..end).any(|at| self.word(at).time.is_some());
        (time && self.has(first - 1, Sense::Auxiliary)).then_some(first)
    }

    /// The noun phrases that are the subject of a verb whose group starts at `end`. Empty if there is none that can be
    /// found beside it.
    pub fn subject(&self, from: usize, end: usize) -> Vec<Phrase> {
        let from = from.max(end.saturating_sub(LONGEST));
        let Some(last) = end.checked_sub(1).filter(|last| *last >= from) else {
            return Vec::new();
        };
        match self.what(last) {
            ItemKind::Mark(',') => self.subject_before_insertion(from, last, &[',', '—', '–', '-']),
            // "Hale – not Lee, as the Herald reported – said"
            ItemKind::Mark('—' | '–' | '-') => {
                self.subject_before_insertion(from, last, &['—', '–', '-'])
            }
            ItemKind::Mark(')') => self.subject_before_insertion(from, last, &['(']),
            ItemKind::Word if self.is_relative(last) => self.antecedent(from, last),
            ItemKind::Word
            | ItemKind::Name(_)
            | ItemKind::Owner(_)
            | ItemKind::Shared
            | ItemKind::Number => self.phrase_before(from, end),
            ItemKind::Mark(_) | ItemKind::Quotation(_) | ItemKind::End => Vec::new(),
        }
    }

    /// The subject in "Lee, the mayor, said": `closing` is the mark before the verb.
    fn subject_before_insertion(&self, from: usize, closing: usize, marks: &[char]) -> Vec<Phrase> {
        let nearest = |marks| {
            let mut before = (from..closing).rev();
            before.find(|at| self.is_mark(*at, marks) && !self.divides_number(*at))
        };
        // "Lee – not Park, as NBC reported – said"
        let dash = self.is_mark(closing, &['—', '–']);
        let same = dash.then(|| nearest(&['—', '–'])).flatten();
        let Some(opening) = same.or_else(|| nearest(marks)) else {
            return Vec::new();
        };
        // "la maire avait, ce jour-là, qualifié"
        let mut opening = opening;
        while self.article.row.language.inverts
            && opening > from
            && self.has(opening - 1, Sense::Auxiliary)
        {
            opening -= 1;
        }
        let relative = self.opens_relative(from, opening);
        if let Some(opening) = relative.filter(|_| self.is_mark(closing, &[','])) {
            return self.phrase_before(from, opening);
        }
        let mut base = self.phrase_before(from, opening);
        if self.is_excluded(opening + 1) {
            return base;
        }
        let Some(inner) = self.apposition(opening + 1, closing) else {
            return base;
        };
        match base.last_mut() {
            None => base.push(inner),
            // "the minister, Ann Lee, said", "a spokesman, Bob Roy, said"
            Some(outer) if matches!(outer.who, Who::Unknown | Who::Somebody) => {
                outer.who = inner.who;
                outer.items.end = inner.items.end;
            }
            Some(outer) if outer.who == inner.who => {}
            // "the mayor, Bob Roy, said", where another is declared as the mayor
            Some(outer) if inner.who == Who::Somebody && !self.starts_upper(outer.items.start) => {
                outer.who = inner.who;
                outer.items.end = inner.items.end;
            }
            Some(_) => base.push(inner),
        }
        base
    }

    /// The comma before a relative clause that goes on to another comma, and behind it with no more than figures: "the firm, which
    /// has 400 workers, 6 percent fewer than in 2023, said". The figures are no subject, and stand in what is inserted.
    fn opens_relative(&self, from: usize, comma: usize) -> Option<usize> {
        let mut end = comma;
        loop {
            let mut before = (from..end).rev();
            let opening = before
                .find(|at| self.is_mark(*at, &[',', '—', '–', '(']) && !self.divides_number(*at))?;
            let first = opening + 1 + usize::from(self.is_preposition(opening + 1));
            if self.is_relative(first) || self.has(first, Sense::RelativeWord) {
                return Some(opening).filter(|_| self.is_mark(opening, &[',']));
            }
            let figures = opening + 1 + usize::from(self.has(opening + 1, Sense::And));
            let counted =
                self.what(figures) == ItemKind::Number || self.word(figures).number.is_some();
            if !counted {
                return None;
            }
            end = opening;
        }
    }

    /// An insertion that is nothing but somebody's name, with titles before it.
    pub fn apposition(&self, start: usize, end: usize) -> Option<Phrase> {
        let chunk = self.chunk_before(start, end);
        let source = self.has(start, Sense::Source); // "a dit un élu, selon Lee"
        if chunk.start != start || chunk.is_empty() || self.is_excluded(start) || source {
            return None;
        }
        let phrase = self.phrase(chunk.clone());
        let named = match phrase.who {
            Who::Actor(_) => true,
            Who::Somebody => chunk.len() > 1 && self.starts_upper(start) && self.is_proper(chunk),
            Who::Pronoun | Who::Unknown => false,
        };
        named.then_some(phrase)
    }

    /// The subject in "Lee, who said": the name directly before the relative pronoun.
    fn antecedent(&self, from: usize, relative: usize) -> Vec<Phrase> {
        let mut end = relative;
        if end > from && self.is_mark(end - 1, &[',', '—', '–', '(']) {
            end -= 1;
        }
        let chunk = self.chunk_before(from, end);
        if chunk.is_empty() {
            return vec![self.unknown(relative..relative + 1)];
        }
        if self.is_excluded(chunk.start) {
            return self.phrase_before(from, end); // "It was Hale, not Lee, who said"
        }
        // After a preposition the relative clause may belong to what comes before it: "a friend of Lee, who said".
        let after_preposition = chunk.start > from
            && self.is_preposition(chunk.start - 1)
            && !self.is_agent(chunk.start - 1);
        let sure = !after_preposition && !self.has(relative, Sense::That);
        vec![Phrase {
            sure,
            ..self.phrase(chunk)
        }]
    }

    /// The noun phrase that ends before `end`, with its prepositional phrases, and those joined to it by "and".
    pub(super) fn phrase_before(&self, from: usize, end: usize) -> Vec<Phrase> {
        let Some(last) = end.checked_sub(1).filter(|last| *last >= from) else {
            return Vec::new();
        };
        if self.is_pronoun(last) {
            return vec![self.phrase(last..end)];
        }
        let chunk = self.chunk_before(from, end);
        if chunk.is_empty() {
            return self.before_time(from, end);
        }
        if let Some(both) = self.not_only(from, &chunk) {
            return both;
        }
        if let Some(meant) = self.instead_of(from, &chunk) {
            return meant;
        }
        let before = chunk.start.checked_sub(1).filter(|before| *before >= from);
        match before {
            // These begin a clause too: "resigned after Lee said".
            Some(before) if self.has(before, Sense::ClausePreposition) => {
                let mut subject = self.phrase(chunk);
                subject.sure =
                    !(from..before).any(|at| self.is_relative(at) || self.has(at, Sense::To));
                vec![subject]
            }
            Some(before) if self.is_preposition(before) => {
                self.past_preposition(from, before, chunk)
            }
            Some(before)
                if self.is_relative(before) && self.may_be_verb(chunk.start, chunk.end) =>
            {
                vec![self.unknown(chunk)] // "those who met Lee said"
            }
            Some(before) if self.has(before, Sense::And) || self.has(before, Sense::Or) => {
                let mut subjects = self.joined(from, before, chunk);
                if let ([only], true) = (&mut subjects[..], self.closes_apposition(from, before)) {
                    only.sure = false; // "Lee, le frère de Park, et Ross ont promis"
                }
                subjects
            }
            _ => vec![self.phrase(chunk)],
        }
    }

    /// Whether the comma before "and" ends what is told of a name: it may be joined to what follows.
    fn closes_apposition(&self, from: usize, and: usize) -> bool {
        let comma = and.wrapping_sub(1);
        if and <= from || !self.is_mark(comma, &[',']) {
            return false;
        }
        let mut before = (from..comma).rev();
        before
            .find(|at| self.is_mark(*at, &[',']))
            .filter(|open| *open > from && self.is_determiner(open + 1))
            .is_some_and(|open| {
                let acts = |at: usize| self.is_auxiliary(at) || self.cue(at).is_some();
                (self.is_name(open - 1) || self.starts_upper(open - 1)) && !(open..comma).any(acts)
            })
    }

    /// Whether a phrase of several items starts with a word in lower case that is no article.
    fn may_be_verb(&self, start: usize, end: usize) -> bool {
        end - start > 1 && self.starts_lower(start) && !self.is_determiner(start)
    }

    /// "An aide to the mayor said" is about the aide, "in Leeds Lee said" about Lee.
    fn past_preposition(
        &self,
        from: usize,
        preposition: usize,
        chunk: Range<usize>,
    ) -> Vec<Phrase> {
        let outer = preposition.checked_sub(1).filter(|outer| *outer >= from);
        let fronted = match outer {
            None => true,
            Some(outer) => {
                self.is_conjunction(outer) || self.is_quotation(outer) || self.is_any_mark(outer)
            }
        };
        if fronted {
            return if chunk.len() > 1 && !self.is_determiner(chunk.end - 2) {
                vec![self.phrase(self.behind_fronted(chunk))]
            } else {
                vec![self.unknown(chunk)]
            };
        }
        if self.has(preposition, Sense::Of) || self.has(preposition, Sense::For) {
            let title = self.chunk_before(from, preposition);
            if self.is_titled(title.clone(), chunk.clone()) {
                return vec![Phrase {
                    who: self.head(self.own_name(chunk.clone())),
                    items: title.start..chunk.end,
                    sure: true,
                }];
            }
        }
        // "At three in the morning Lee said"
        let name = self.behind_fronted(chunk.clone());
        if self.is_preposition(from) && name.start > chunk.start && !self.is_name(name.start - 1) {
            return vec![self.phrase(name)];
        }
        let end = chunk.end;
        // "a letter written by Lee": the participle can be a verb of saying.
        let written = self.is_agent(preposition)
            && outer.is_some_and(|outer| self.has(outer, Sense::Authored));
        let mut base = self.phrase_before(from, preposition - usize::from(written));
        if base.is_empty() {
            return vec![self.unknown(chunk)];
        }
        // "Analysts polled by the bank"
        if let Some(last) = base.last_mut()
            && last.who == Who::Unknown
            && last.items.end == preposition
            && last.items.len() > 1
            && self.is_agent(preposition)
            && self.can_be(preposition - 1, Sense::Participle)
        {
            last.who = self.head(last.items.start..preposition - 1);
        }
        for phrase in &mut base {
            phrase.items.end = end;
        }
        base
    }

    /// The subject of "Lee on Friday said", "Lee Friday said".
    fn before_time(&self, from: usize, end: usize) -> Vec<Phrase> {
        let mut time = end;
        while time > from && self.is_day(time - 1) {
            time -= 1;
        }
        let preposition = time > from && self.is_preposition(time - 1);
        let name = time - usize::from(preposition);
        if time == end || name <= from || self.is_day(name - 1) {
            return Vec::new();
        }
        match self.is_any_mark(name - 1) {
            // "Lee, the mayor, on Friday said"
            true if self.is_mark(name - 1, &[',']) && preposition => {
                self.subject_before_insertion(from, name - 1, &[','])
            }
            true => Vec::new(),
            false => self.phrase_before(from, name),
        }
    }

    /// "Park and Lee said" names two; "Park left and Lee said" one. Before commas more may be named.
    fn joined(&self, from: usize, and: usize, chunk: Range<usize>) -> Vec<Phrase> {
        let mut others = self.joined_before(from, and);
        others.push(chunk);
        others.into_iter().map(|one| self.phrase(one)).collect()
    }
}
