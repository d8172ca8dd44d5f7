//! Sentences and clauses: what is told in them, what happens, and the words that make a name for it.

use crate::model::EventKind;
use crate::text::language::Sense;
use crate::text::language::time::Tense;
use crate::text::{Reading, Telling};
use std::ops::Range;

/// What a pronoun can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pronoun {
    /// "he", "she": a person.
    One,
    /// "they": several, or a body.
    Many,
    /// "it": a body or a thing.
    Thing,
    /// "I", "we": whoever speaks.
    Speaker,
}

/// How many words the article's words for a claim or an event have at most.
const LONGEST: usize = 14;

/// How many tokens stand in brackets behind a name at most.
const SHORT: usize = 8;

impl Reading<'_> {
    /// What a pronoun can mean; the words are those of a pronoun.
    pub fn pronoun(&self, words: &Range<usize>) -> Pronoun {
        let row = &self.row;
        let at = row.token_at(words.start);
        let lower = row.str(at).to_lowercase();
        let kinds = row.language.kinds;
        match () {
            () if row.has_any(at, &[Sense::IOrWe, Sense::MeOrUs]) => Pronoun::Speaker,
            () if kinds.thing.contains(&&*lower) => Pronoun::Thing,
            () if kinds.many.contains(&&*lower) => Pronoun::Many,
            () => Pronoun::One,
        }
    }

    /// The last pronoun of the same words in a passage that is the subject of a verb and no part of a quotation.
    pub fn same_pronoun_within(
        &self,
        pronoun: &Range<usize>,
        passage: &Range<usize>,
    ) -> Option<Range<usize>> {
        let row = &self.row;
        let words = row.str(row.token_at(pronoun.start)).to_lowercase();
        let same = |at: &usize| {
            let before = at.checked_sub(1).is_some_and(|before| self.is_verb(before));
            row.str(*at).to_lowercase() == words
                && (self.is_verb(at + 1) || row.language.verb_second && before)
                && self.quotation_at(row.bytes(*at..at + 1).start).is_none()
        };
        let found = self.tokens(passage).rev().find(same)?;
        Some(row.bytes(found..found + 1))
    }

    /// Whether a passage is one sentence that asks, and none of it is quoted: the question of an interview.
    pub fn only_asks(&self, passage: &Range<usize>) -> bool {
        let row = &self.row;
        let tokens = self.tokens(passage);
        let Some(last) = tokens.end.checked_sub(1) else {
            return false;
        };
        row.is_mark(last, &['?'])
            && row.sentence(tokens.start).end >= tokens.end
            && self.quotation_at(passage.start).is_none()
    }

    /// The sentences of the text, in bytes.
    pub fn sentences(&self) -> Vec<Range<usize>> {
        let row = &self.row;
        let mut all = Vec::new();
        let mut at = 0;
        while at < row.len() {
            let sentence = row.sentence(at);
            all.push(row.bytes(sentence.clone()));
            at = sentence.end.max(at + 1);
        }
        all
    }

    /// The first and the last word of a sentence that are no quotation: whoever tells these tells the sentence.
    pub fn ends_of(&self, sentence: &Range<usize>) -> [Option<Range<usize>>; 2] {
        let row = &self.row;
        let tokens = self.tokens(sentence);
        let bytes = |at: usize| row.bytes(at..at + 1);
        let free = |at: &usize| row.is_word(*at) && self.quotation_at(bytes(*at).start).is_none();
        [tokens.clone().find(free), tokens.rev().find(free)].map(|at| at.map(bytes))
    }

    /// What somebody tells in a sentence: the words that a verb of saying leads to, or that stand before it, without the "that"
    /// that joins them, and no longer than words of an article are given for; and the words before an insertion such as ",
    /// he said," that they go on with. Nothing where they have no verb, so that they assert nothing.
    pub fn told(
        &self,
        telling: &Telling,
        sentence: &Range<usize>,
    ) -> Option<(Range<usize>, Option<Range<usize>>)> {
        let row = &self.row;
        let mut first = row.token_at(telling.span.start);
        // "a-t-elle ajouté" begins with its auxiliary.
        let tied = |at: usize| row.glued(at) && (row.is_hyphen(at) || row.is_hyphen(at - 1));
        while row.language.inverts && first > 0 && tied(first) {
            first -= 1;
        }
        let next = self.behind_brackets(row.token_at(telling.span.end));
        let all = row.token_at(sentence.start)..row.token_at(sentence.end);
        // "Prices will rise, Ann Lee said:" leads to the next paragraph, and is no part of its sentence.
        let within = |at: usize| at.clamp(all.start, all.end);
        let behind = self.bare(within(next)..all.end);
        let before = self.bare(all.start..within(first));
        let verbs = |words: &Range<usize>| words.clone().any(|at| self.asserts(at));
        // "told Putin on Friday that"
        let that = (behind.start..behind.end.min(behind.start + LONGEST))
            .find(|at| row.has(*at, Sense::That));
        let behind = match that.filter(|that| !verbs(&(behind.start..*that))) {
            Some(that) => self.bare(that + 1..behind.end),
            None => behind,
        };
        let inserted = row.is_mark(next, &[',']) && !before.is_empty();
        let (words, lead) = match behind.len() >= 3 && verbs(&behind) {
            true if inserted => (
                behind,
                Some(before).filter(|before| !verbs(before) && before.len() <= LONGEST),
            ),
            true => (behind, None),
            false => (before, None),
        };
        // "Rents will fall, Lee said", but not "…, when China promised"
        let apart = first > 0 && row.mark(first - 1).is_some();
        if words.end <= first && !apart {
            return None;
        }
        let words = self.clause_of(words);
        if self
            .quotation_at(row.bytes(words.end..words.end + 1).start)
            .is_some()
        {
            return None; // it goes on in quotation marks
        }
        const LOOSE: &[Sense] = &[
            Sense::As,
            Sense::To,
            Sense::By,
            Sense::And,
            Sense::Or,
            Sense::Preposition,
        ];
        let pronoun =
            row.has(words.start, Sense::ObjectPronoun) && !row.has(words.start, Sense::Pronoun);
        // "her client would answer", and not "her to the hall"
        let owner = row.has(words.start, Sense::Possessive)
            && !self.asserts(words.start + 1)
            && !row.has_any(words.start + 1, LOOSE);
        let pronoun = pronoun && !owner;
        // "Asked whether anybody would be arrested, she said"
        if row.word(words.start).cue.is_some_and(|cue| cue.is_verb()) {
            return None;
        }
        let torn = lead.is_none() && (pronoun || row.has_any(words.start, LOOSE));
        // "zufolge beginnen die Arbeiten", "der nicht genannt werden will"
        let begun = row.has_any(words.start, &[Sense::According, Sense::SourceBehind])
            || row.language.verb_second && self.is_verb(words.start);
        let relative = row.is_mark(words.start.wrapping_sub(1), &[','])
            && row.has_any(words.start, &[Sense::Relative, Sense::RelativePronoun])
            && !(words.start + 1..words.end).any(|at| self.may_stand_as_subject(at));
        let whole = words.len() >= 3 && verbs(&words) && !torn && !begun && !relative;
        whole.then(|| (row.bytes(words), lead.map(|lead| row.bytes(lead))))
    }

    /// Whether a word is the verb of what is told: one that is known, or in a language with capitals for nouns one that looks so;
    /// not "down" of "wrote it down".
    fn asserts(&self, at: usize) -> bool {
        let row = &self.row;
        // "prüft eine Anzeige", "dass er ihn untersucht", and no adjective before its noun
        let next = at + 1;
        let free = row.mark(next).is_some() || row.has_any(next, &[Sense::Determiner, Sense::A]);
        let looks = row.language.capital_nouns
            && row.is_lower(at)
            && free
            && row.can_be(at, Sense::VerbForm)
            && !row.has_any(
                at,
                &[
                    Sense::Preposition,
                    Sense::Adverb,
                    Sense::Conjunction,
                    Sense::Determiner,
                ],
            );
        let way = row.has_any(at, &[Sense::Rise, Sense::Fall])
            && (row.language.tenses.verb)(row, at).is_none();
        (self.is_verb(at) && !way) || looks
    }

    /// A token, or where it opens brackets the one behind them: "Korean Central News Agency (KCNA)".
    fn behind_brackets(&self, at: usize) -> usize {
        let row = &self.row;
        let close = (at..at + SHORT).find(|close| row.is_mark(*close, &[')']));
        match close.filter(|_| row.is_mark(at, &['('])) {
            Some(close) => close + 1,
            None => at,
        }
    }

    /// Whether a word may be the subject of its clause: a noun or a pronoun.
    fn may_stand_as_subject(&self, at: usize) -> bool {
        let row = &self.row;
        match row.language.capital_nouns {
            true => row.is_capital(at) || row.has(at, Sense::Nominative),
            false => row.has_any(at, &[Sense::Pronoun, Sense::The, Sense::A]),
        }
    }

    /// Some tokens without the marks and the joining words around them.
    fn bare(&self, all: Range<usize>) -> Range<usize> {
        let row = &self.row;
        let mut all = all;
        let leads = |at: usize| {
            row.mark(at).is_some_and(|mark| mark != '$' && mark != '€')
                || row.has_any(at, &[Sense::That])
        };
        while !all.is_empty() && leads(all.start) {
            all.start += 1;
        }
        while !all.is_empty()
            && row
                .mark(all.end - 1)
                .is_some_and(|mark| mark != '%' && mark != ')')
        {
            all.end -= 1;
        }
        all
    }

    /// The first clause of some tokens: up to a mark where it has become long enough.
    fn clause_of(&self, all: Range<usize>) -> Range<usize> {
        let row = &self.row;
        let parts = |at: &usize| {
            row.is_mark(*at, &[';', ':', '“', '"', '„', '—', '–', '(']) && *at > all.start
        };
        let end = all.clone().find(parts).unwrap_or(all.end);
        let mut end = self.bare(all.start..end).end;
        if (all.start..end).len() > LONGEST {
            let comma = (all.start + 3..end.min(all.start + LONGEST))
                .rev()
                .find(|at| row.is_mark(*at, &[',']));
            end = comma.unwrap_or_else(|| {
                self.before_preposition(all.start, end.min(all.start + LONGEST))
            });
        }
        self.bare(all.start..end)
    }

    /// Where some tokens can end without tearing a phrase: before the last preposition or conjunction.
    fn before_preposition(&self, start: usize, end: usize) -> usize {
        let row = &self.row;
        let joins = |at: &usize| {
            row.has_any(
                *at,
                &[
                    Sense::Preposition,
                    Sense::Conjunction,
                    Sense::And,
                    Sense::ClauseStart,
                ],
            )
        };
        (start + 4..end).rev().find(joins).unwrap_or(end)
    }

    /// The clause that holds a passage, in bytes: what is between the commas around it, or of a long one the words nearest to
    /// the passage.
    pub fn clause_around(&self, passage: &Range<usize>) -> Range<usize> {
        let row = &self.row;
        let at = row.token_at(passage.start);
        let last = row.token_at(passage.end).max(at + 1);
        let sentence = row.around(at);
        let mut clause = row.segment(at);
        clause.end = clause.end.max(row.segment(last.saturating_sub(1)).end);
        // "On Friday, the council voted"
        let verbs = |range: &Range<usize>| range.clone().any(|at| self.is_verb(at));
        if !verbs(&clause) && row.is_mark(clause.end, &[',']) {
            clause.end = row.segment(clause.end + 1).end.min(sentence.end);
        }
        if !verbs(&clause)
            && clause.start > sentence.start + 1
            && row.is_mark(clause.start - 1, &[','])
        {
            clause.start = row.segment(clause.start - 2).start.max(sentence.start);
        }
        clause.start = clause.start.max(sentence.start);
        let clause = self.bare(clause);
        if clause.len() <= LONGEST + 2 {
            let clause = row.bytes(clause);
            return clause.start.min(passage.start)..clause.end.max(passage.end);
        }
        // From its beginning, from the last verb before the passage, or to the first behind it.
        let verb = (clause.start..at).rev().find(|at| self.is_verb(*at));
        let behind = (last..clause.end).find(|at| self.is_verb(*at));
        let (from, to) = match (verb, behind) {
            (Some(_), _) if last.saturating_sub(clause.start) <= LONGEST => {
                (clause.start, self.with_rest_of_verb(last, clause.end))
            }
            (Some(verb), _) => (
                verb.max(last.saturating_sub(LONGEST)),
                self.with_rest_of_verb(last, clause.end),
            ),
            (None, Some(verb)) => (
                at,
                self.before_preposition(verb, clause.end.min(at + LONGEST)),
            ),
            (None, None) if last.saturating_sub(clause.start) <= LONGEST => (clause.start, last),
            (None, None) => (at, last),
        };
        let words = row.bytes(self.bare(from..to.max(last)));
        words.start.min(passage.start)..words.end.max(passage.end)
    }

    /// Where a clause ends whose verb goes on behind a passage: "tritt am 1. Juli [in Kraft] und gilt bis 2031".
    fn with_rest_of_verb(&self, last: usize, end: usize) -> usize {
        const REST: usize = 4;
        let row = &self.row;
        let joins = |at: &usize| {
            row.has_any(*at, &[Sense::And, Sense::Or, Sense::JoinsClauses])
                || row.mark(*at).is_some()
        };
        let rest = (last..end).find(joins).unwrap_or(end);
        let bare = (last..rest).all(|at| row.is_word(at) && !row.is_number(at));
        match row.language.verb_second && bare && rest - last <= REST {
            true => rest,
            false => last,
        }
    }

    /// Whether somebody says something in a passage: "she says", but neither "has to respond" nor "did not comment".
    pub fn speaks_of_saying(&self, passage: &Range<usize>) -> bool {
        const DENIES: &[Sense] = &[Sense::Not, Sense::Negation, Sense::ClippedNot];
        let row = &self.row;
        let tokens = self.tokens(passage);
        let says = |at: usize| {
            let cue = row.word(at).cue.filter(|cue| cue.is_verb());
            // "stellt … fest", but not "stellt … bereit"
            let whole =
                |parted: bool| !parted || row.has(tokens.end.wrapping_sub(1), Sense::VerbParticle);
            let led = row.has_any(at.wrapping_sub(1), &[Sense::To, Sense::Toward]);
            cue.is_some_and(|cue| whole(cue.parted)) && !led
        };
        let denied = tokens.clone().any(|at| row.has_any(at, DENIES));
        !denied && tokens.clone().any(says)
    }

    /// Whether the verb of a passage tells of what was, so that it is not still to come.
    pub fn tells_of_past(&self, passage: &Range<usize>) -> bool {
        let tense = |at: usize| (self.row.language.tenses.verb)(&self.row, at);
        let mut told = self.tokens(passage).filter_map(tense);
        told.next() == Some(Tense::Past)
    }

    /// What happens by the words of a passage.
    pub fn happens(&self, passage: &Range<usize>) -> Option<EventKind> {
        let row = &self.row;
        let tokens = self.tokens(passage);
        let lower = |at: usize| row.str(at).to_lowercase();
        let kinds = row.language.kinds;
        let of = |list: &[&str], at: usize| list.contains(&&*lower(at));
        // "sued to stop the deal", "klagte gegen das Abkommen": what somebody does not want is not what happens.
        let averted = |at: usize| {
            let undone = |at: usize| of(kinds.undoing, at);
            (tokens.start..at).any(|before| undone(before) || of(kinds.against, before))
                || row.language.verb_second && (at..tokens.end).any(undone)
        };
        let mut words = tokens.clone().filter(|at| row.is_word(*at));
        let name = words.find_map(|at| kinds.event(&lower(at)).filter(|_| !averted(at)))?;
        EventKind::NAMED
            .iter()
            .find(|kind| kind.name() == name)
            .cloned()
    }
}
