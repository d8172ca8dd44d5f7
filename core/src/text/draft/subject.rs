//! The subject of the clause that holds a figure, and the object that its verb changes.

use super::measured::LONGEST;
use super::parts::without_articles;
use crate::text::Reading;
use crate::text::language::Sense;
use std::ops::Range;

/// How many tokens a verb may stand before the figure that it tells of its subject.
const NEAR: usize = 9;

impl Reading<'_> {
    /// The object that a verb changes by a figure: "cut the funds for rescue by a third".
    pub(super) fn changed(&self, by: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let segment = row.segment(by);
        let verb = (segment.start..by).rev().find(|at| self.is_verb(*at))?;
        // "expects sales to grow by 2 percent"
        if verb + 1 == by && verb > segment.start && row.has(verb - 1, Sense::To) {
            let of = self.phrase_before(verb - 1);
            let object = of.start > segment.start && self.is_verb(of.start - 1);
            return Some(of).filter(|of| object && self.is_noun_phrase(of));
        }
        let object = self.before_time(without_articles(row, verb + 1..by));
        // "must fall by 5 percent"
        if row.has_any(object.start, &[Sense::Rise, Sense::Fall]) && row.is_lower(object.start) {
            return None;
        }
        let noun = !object.is_empty() && object.len() <= LONGEST && !self.is_of_time(&object);
        let adverb = object.clone().all(|at| row.can_be(at, Sense::Adverb));
        (noun
            && !adverb
            && !row.has_any(
                object.start,
                &[Sense::Preposition, Sense::Pronoun, Sense::ObjectPronoun],
            ))
        .then_some(object)
    }

    /// The object that a verb of rising or falling brings to a level: "raised its forecast to 3 percent".
    pub(super) fn brought(&self, to: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let moves = |at: &usize| row.has_any(*at, &[Sense::Rise, Sense::Fall]) && self.is_verb(*at);
        (row.segment(to).start..to).rfind(moves)?;
        self.changed(to)
    }

    /// Some words up to the time in them, and without what leads to it: "shipments" of "shipments in December".
    fn before_time(&self, all: Range<usize>) -> Range<usize> {
        let row = &self.row;
        let Some(time) = all.clone().find(|at| self.taken.is_of_time(*at)) else {
            return all;
        };
        let leads = |at: usize| row.has_any(at, &[Sense::Preposition, Sense::In, Sense::On]);
        let mut end = time;
        while end > all.start && leads(end - 1) {
            end -= 1;
        }
        all.start..end
    }

    /// The subject of the clause that holds a token.
    pub(super) fn subject(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let sentence = row.around(at);
        let quoted = self.quotation_at(row.bytes(at..at + 1).start);
        let mut start = match quoted {
            Some(index) => sentence
                .start
                .max(row.token_at(self.quotations[index].parts.first()?.start)),
            None => sentence.start,
        };
        let semicolon = (start..at)
            .rev()
            .find(|at| row.is_mark(*at, &[';', '“', '”', '"', ':']));
        start = semicolon.map_or(start, |at| at + 1);
        let mut last: Option<(usize, Range<usize>)> = None;
        let mut from = start;
        let mut relative = false;
        for verb in start..at {
            if row.has_any(verb, &[Sense::That, Sense::Relative, Sense::RelativeWord]) {
                // "the gas that flowed", but "said that"
                let told = verb == from
                    || last.is_none() && (start..verb).any(|at| self.says(at))
                    || row.has(verb - 1, Sense::Assertion)
                    || self.says(verb - 1);
                match told {
                    true => (from, last) = (verb + 1, None),
                    false => relative = true,
                }
                continue;
            }
            if row.has(verb, Sense::JoinsClauses) && row.is_mark(verb.wrapping_sub(1), &[',']) {
                (from, last) = (verb + 1, None);
                continue;
            }
            if !self.is_verb(verb) || verb < from {
                continue;
            }
            // "Housing starts fell"
            let helps = row.has_any(verb, &[Sense::Auxiliary, Sense::Be, Sense::Modal]);
            if !helps
                && !row.language.verb_second
                && row.has_any(verb + 1, &[Sense::Rise, Sense::Fall])
            {
                continue;
            }
            if relative {
                relative = self.is_verb(verb + 1); // "that had flowed"
                continue;
            }
            let subject = self.trimmed(from..verb);
            match self.says(verb) || subject.is_empty() {
                true => from = verb + 1,
                false => {
                    last = last.or(Some((verb, subject)));
                    from = at;
                }
            }
        }
        let Some((verb, subject)) = last else {
            let subject = self.before_its_verb(start..at);
            return subject.or_else(|| self.before_unknown_verb(from..at));
        };
        // "ruled that they are to pay over 5 million": what is paid is no court.
        let other = (verb + 1..at).any(|at| {
            let level = row.is_number(at + 1) || row.mark(at + 1).is_some();
            row.has(at, Sense::To) && !level && !row.has(at + 1, Sense::The)
        });
        // "Damals waren es 9 Millionen"
        let inverted = row.language.verb_second
            && subject.len() == 1
            && row.has_any(verb + 1, &[Sense::Nominative, Sense::It, Sense::Pronoun])
            && row.is_lower(verb + 1);
        let near = at - verb <= NEAR && !other && !inverted;
        (near && subject.len() <= LONGEST).then_some(subject)
    }

    /// What stands before a verb that no list has, and that stands right before its figure: "A single ticket now costs $8".
    fn before_unknown_verb(&self, clause: Range<usize>) -> Option<Range<usize>> {
        let row = &self.row;
        let verb = clause.end.checked_sub(1).filter(|at| *at > clause.start)?;
        let third = row.is_lower(verb) && row.str(verb).ends_with('s');
        let loose = row.has_any(verb, &[Sense::Preposition, Sense::Adverb, Sense::Function]);
        if row.language.verb_second || !third || loose {
            return None;
        }
        let words = self.trimmed(clause.start..verb);
        (!words.is_empty() && words.len() <= LONGEST).then_some(words)
    }

    /// In a language that sets the verb last, the noun phrase with which a clause begins.
    pub(super) fn before_its_verb(&self, clause: Range<usize>) -> Option<Range<usize>> {
        let row = &self.row;
        if !row.language.verb_second {
            return None;
        }
        let from = clause
            .clone()
            .rev()
            .find(|at| row.is_mark(*at, &[',']) || row.has(*at, Sense::Subordinator));
        let from = from.map_or(clause.start, |at| at + 1);
        let from = (from..clause.end).find(|at| !row.has(*at, Sense::Subordinator))?;
        let ends = |at: &usize| {
            row.has(*at, Sense::Preposition)
                || self.taken.is_of_time(*at)
                || row.mark(*at).is_some()
        };
        let end = (from..clause.end).find(ends).unwrap_or(clause.end);
        let mut words = self.trimmed(from..end);
        // "Die Einzelfahrt kostet": a noun phrase ends with its noun.
        let noun = words
            .clone()
            .rev()
            .find(|at| row.is_capital(*at) || !row.is_word(*at));
        words.end = noun.map_or(words.end, |noun| noun + 1);
        let noun = words.clone().any(|at| row.is_capital(at));
        // "Derzeit liegt er bei 12 Prozent"
        let other = (words.end..clause.end).any(|at| row.has(at, Sense::Nominative));
        (noun && !other && words.len() <= LONGEST).then_some(words)
    }

    /// A subject without what leads to it: "In March", "but", "the".
    pub(super) fn trimmed(&self, all: Range<usize>) -> Range<usize> {
        let row = &self.row;
        let mut all = all;
        let comma = all
            .clone()
            .rev()
            .find(|at| row.is_mark(*at, &[',', '—', '–']));
        if let Some(comma) = comma {
            let behind = comma + 1..all.end;
            // "In March, unemployment", but "Shipments in December, he said,"
            let empty = !behind.clone().any(|at| row.is_word(at));
            all = match empty {
                true => all.start..comma,
                false => behind,
            };
        }
        let leads = |at: usize| {
            row.has_any(
                at,
                &[
                    Sense::And,
                    Sense::JoinsClauses,
                    Sense::That,
                    Sense::Adverb,
                    Sense::ClauseStart,
                ],
            ) || row.mark(at).is_some()
        };
        while !all.is_empty() && leads(all.start) {
            all.start += 1;
        }
        let trails = |at: usize| {
            row.can_be(at, Sense::Adverb)
                || row.has_any(at, &[Sense::Auxiliary, Sense::Be, Sense::Modal])
                || row.mark(at).is_some()
        };
        while !all.is_empty() && trails(all.end - 1) {
            all.end -= 1;
        }
        // "over the first 11 months of 2022 the gas"
        if row.has_any(all.start, &[Sense::Preposition, Sense::In, Sense::On])
            && all.clone().any(|at| self.taken.is_of_time(at))
        {
            let last = all
                .clone()
                .rev()
                .find(|at| self.taken.is_of_time(*at))
                .unwrap_or(all.start);
            all.start = (last + 1).min(all.end);
        }
        let all = self.before_time(all);
        let all = without_articles(row, all);
        let pronoun = all.len() == 1
            && row.has_any(
                all.start,
                &[
                    Sense::Pronoun,
                    Sense::It,
                    Sense::IOrWe,
                    Sense::Demonstrative,
                    Sense::There,
                    Sense::Relative,
                    Sense::Nominative,
                ],
            );
        match pronoun
            || all.clone().all(|at| row.is_digits(at))
            || row.has(all.start, Sense::Preposition)
        {
            true => all.start..all.start,
            false => all,
        }
    }

    /// Whether a verb of saying stands here, and none that figures have too: "added 5 percent".
    pub(super) fn says(&self, at: usize) -> bool {
        let row = &self.row;
        row.word(at).cue.is_some_and(|cue| cue.is_verb())
            && !row.has_any(at, &[Sense::Rise, Sense::Fall])
    }

    /// Whether a verb stands here.
    pub(super) fn is_verb(&self, at: usize) -> bool {
        let row = &self.row;
        if row.has_any(at, &[Sense::Ranked, Sense::Human]) && !row.has(at, Sense::Past) {
            return false; // "supplier"
        }
        let noun = row.has_any(
            at.wrapping_sub(1),
            &[Sense::The, Sense::A, Sense::Possessive],
        );
        let told = (row.language.tenses.verb)(row, at).is_some()
            || row.has_any(
                at,
                &[
                    Sense::Be,
                    Sense::Auxiliary,
                    Sense::Modal,
                    Sense::Perfect,
                    Sense::Supporting,
                    Sense::Stative,
                    Sense::Reckons,
                ],
            );
        let says = row.word(at).cue.is_some_and(|cue| cue.is_verb());
        row.is_word(at)
            && !noun
            && row.is_lower(at)
            && (told
                || self.is_amounting(at)
                || says
                || row.has_any(at, &[Sense::Rise, Sense::Fall]) && !row.has(at, Sense::ChangeNoun))
    }

    /// Whether a word such as "cost" is the verb of what it costs, and no noun: "may cost 5 million", but not "energy costs rose".
    fn is_amounting(&self, at: usize) -> bool {
        const NOUN: &[Sense] = &[
            Sense::Of,
            Sense::In,
            Sense::For,
            Sense::Be,
            Sense::Auxiliary,
            Sense::Modal,
            Sense::Rise,
            Sense::Fall,
        ];
        let row = &self.row;
        let next = at + 1;
        row.has(at, Sense::Amounts)
            && !row.has_any(next, NOUN)
            && (row.language.tenses.verb)(row, next).is_none()
    }

    pub(super) fn is_of_time(&self, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|at| self.taken.is_of_time(at))
    }
}
