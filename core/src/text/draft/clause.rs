//! Sentences and clauses: what is told in them, what happens, and the words that make a name for it.

use crate::model::EventKind;
use crate::text::language::{Sense, WordId};
use crate::text::{Reading, Telling, TimeReading};
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
        let (first, next) = (
            row.token_at(telling.span.start),
            row.token_at(telling.span.end),
        );
        let all = row.token_at(sentence.start)..row.token_at(sentence.end);
        let behind = self.bare(next..all.end);
        let before = self.bare(all.start..first);
        let verbs = |words: &Range<usize>| words.clone().any(|at| self.is_verb(at));
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
            Sense::ObjectPronoun,
            Sense::As,
            Sense::To,
            Sense::By,
            Sense::And,
            Sense::Or,
            Sense::Preposition,
        ];
        let pronoun =
            row.has(words.start, Sense::ObjectPronoun) && !row.has(words.start, Sense::Pronoun);
        // "Asked whether anybody would be arrested, she said"
        if row.word(words.start).cue.is_some_and(|cue| cue.is_verb()) {
            return None;
        }
        let torn = lead.is_none() && (pronoun || row.has_any(words.start, &LOOSE[1..]));
        let whole = words.len() >= 3 && verbs(&words) && !torn;
        whole.then(|| (row.bytes(words), lead.map(|lead| row.bytes(lead))))
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
        if end - all.start > LONGEST {
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
            (Some(_), _) if last - clause.start <= LONGEST => (clause.start, last),
            (Some(verb), _) => (verb.max(last.saturating_sub(LONGEST)), last),
            (None, Some(verb)) => (
                at,
                self.before_preposition(verb, clause.end.min(at + LONGEST)),
            ),
            (None, None) if last - clause.start <= LONGEST => (clause.start, last),
            (None, None) => (at, last),
        };
        let words = row.bytes(self.bare(from..to.max(last)));
        words.start.min(passage.start)..words.end.max(passage.end)
    }

    /// A time with the preposition before it, in bytes: "on Friday".
    pub fn with_preposition(&self, time: &Range<usize>) -> Range<usize> {
        let row = &self.row;
        let first = row.token_at(time.start);
        let leads = |at: usize| {
            row.has_any(at, &[Sense::In, Sense::On, Sense::At, Sense::LeadsToTime])
                && !row.has(at, Sense::The)
        };
        let before = first.wrapping_sub(1);
        match first > 0 && leads(before) && row.same_paragraph(first) && row.is_word(before) {
            true => row.bytes(before..before + 1).start..time.end,
            false => time.clone(),
        }
    }

    /// Whether something is said to be planned for a time: "for October 24".
    pub fn leads_ahead(&self, time: &Range<usize>) -> bool {
        let row = &self.row;
        let before = row.token_at(time.start).wrapping_sub(1);
        row.has(before, Sense::For) && !row.has(before, Sense::Of)
    }

    /// Whether a time stands beside a verb of saying and tells when somebody spoke: "said on Tuesday".
    pub fn tells_when_said(&self, time: &TimeReading) -> bool {
        const AWAY: usize = 4;
        let row = &self.row;
        let (first, next) = (row.token_at(time.span.start), row.token_at(time.span.end));
        let sentence = row.around(first);
        let says = |at: usize| {
            row.word(at).cue.is_some_and(|cue| cue.is_verb())
                && !row.has_any(at, &[Sense::Rise, Sense::Fall])
        };
        let bars = |at: &usize| {
            row.is_mark(*at, &[',', ';', '“', '”', '"'])
                || row.has(*at, Sense::That)
                || self.is_verb(*at)
        };
        let before = (first.saturating_sub(AWAY).max(sentence.start)..first)
            .rev()
            .find(bars);
        let behind = (next..(next + AWAY).min(sentence.end)).find(bars);
        before.is_some_and(says) || behind.is_some_and(|at| says(at) && first < sentence.start + 2)
    }

    /// Whether a word is an article in another case than that of a subject: "der Stadt" for "die Stadt".
    pub fn is_oblique(&self, word: &str) -> bool {
        let language = self.row.language;
        let word = language.word(&word.to_lowercase());
        language.verb_second && word.senses.has_any(&[Sense::Oblique, Sense::MayBeGenitive])
    }

    /// Whether a word is that of a body: "ministry".
    pub fn is_body(&self, word: &str) -> bool {
        self.means_body(word)
    }

    /// A name without the ending of a genitive that an apostrophe sets off: "Norland" of "Norland’s".
    pub fn without_genitive<'n>(&self, name: &'n str) -> &'n str {
        let Some((bare, ending)) = name.rsplit_once(['\'', '’']) else {
            return name;
        };
        let word = self.row.language.word(ending);
        match word.senses.has(Sense::GenitiveEnding) && !bare.is_empty() {
            true => bare,
            false => name,
        }
    }

    /// Whether a word is that of an office: "mayor".
    pub fn is_office(&self, word: &str) -> bool {
        self.row.language.can_be(word, Sense::Office)
    }

    /// Whether what stands before a passage makes it something to compare with: "than in March", "from 2022".
    pub fn is_compared_with(&self, passage: &Range<usize>) -> bool {
        let row = &self.row;
        let first = row.token_at(passage.start);
        let before = |at: usize| {
            row.has_any(
                at,
                &[Sense::Than, Sense::From, Sense::ComparedWith, Sense::As],
            )
        };
        before(first.wrapping_sub(1))
            || row.has_any(first.wrapping_sub(1), &[Sense::In, Sense::On])
                && before(first.wrapping_sub(2))
    }

    /// Whether a conjunction begins another clause between two passages: "founded it in 1991 and still owns 61 percent", but
    /// not "by 64 percent this year, and by 10 percent".
    pub fn are_parted(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        const FEW: usize = 2;
        let row = &self.row;
        let start = row.token_at(one.end.min(other.end));
        let end = row.token_at(one.start.max(other.start));
        let joins = |at: &usize| {
            let senses = &[
                Sense::And,
                Sense::JoinsClauses,
                Sense::ClauseStart,
                Sense::Relative,
            ];
            row.has_any(*at, senses)
        };
        let joint = (start..end).find(joins);
        joint.is_some_and(|joint| end > joint + 1 + FEW)
    }

    /// Whether somebody says something in a passage.
    pub fn speaks_of_saying(&self, passage: &Range<usize>) -> bool {
        self.tells_of_speech(passage.clone())
    }

    /// What happens by the words of a passage.
    pub fn happens(&self, passage: &Range<usize>) -> Option<EventKind> {
        let row = &self.row;
        let words = self.tokens(passage).filter(|at| row.is_word(*at));
        let lower = words.map(|at| row.str(at).to_lowercase());
        let kinds = row.language.kinds;
        let mut told = lower.filter_map(|word| kinds.event(&word));
        let name = told.next()?;
        EventKind::NAMED
            .iter()
            .find(|kind| kind.name() == name)
            .cloned()
    }

    /// The words of a passage that tell most of it, in order: neither small words nor numbers nor times.
    pub fn telling_words(&self, passage: &Range<usize>) -> Vec<&str> {
        const SMALL: &[Sense] = &[
            Sense::StopWord,
            Sense::The,
            Sense::A,
            Sense::Of,
            Sense::In,
            Sense::On,
            Sense::At,
            Sense::To,
            Sense::And,
            Sense::Or,
            Sense::Preposition,
            Sense::Conjunction,
            Sense::Pronoun,
            Sense::Auxiliary,
            Sense::Be,
            Sense::Modal,
            Sense::Determiner,
            Sense::Possessive,
            Sense::Demonstrative,
            Sense::ObjectPronoun,
            Sense::MeOrUs,
            Sense::IOrWe,
            Sense::Negation,
            Sense::Adverb,
            Sense::Relative,
            Sense::That,
            Sense::It,
            Sense::GenitiveEnding,
            Sense::ClippedNot,
            Sense::Supporting,
            Sense::Function,
        ];
        let row = &self.row;
        let tells = |at: &usize| {
            row.is_word(*at)
                && row.str(*at).chars().count() > 2
                && !row.has_any(*at, SMALL)
                && !row.is_number_word(*at)
                && !self.taken.is_of_time(*at)
                && !(row.glued(*at)
                    && (row.is_word(at - 1) || row.is_mark(at - 1, &['-', '\'', '’', '‐', '‑'])))
        };
        self.tokens(passage)
            .filter(tells)
            .map(|at| row.str(at))
            .collect()
    }

    /// The words of a name without articles, prepositions and titles; two that a hyphen joins are one.
    pub fn name_words(&self, name: &Range<usize>) -> Vec<&str> {
        let row = &self.row;
        let tokens = self.tokens(name);
        let small = |at: usize| {
            row.has_any(
                at,
                &[
                    Sense::The,
                    Sense::A,
                    Sense::Of,
                    Sense::For,
                    Sense::In,
                    Sense::At,
                    Sense::And,
                    Sense::GenitiveEnding,
                    Sense::Possessive,
                    Sense::Title,
                ],
            ) && !(row.is_capital(at) && row.language.capital_nouns)
        };
        let mut words: Vec<Range<usize>> = Vec::new();
        for at in tokens.filter(|at| row.is_word(*at) || row.is_digits(*at)) {
            let bytes = row.bytes(at..at + 1);
            let tied = row.glued(at) && at > 0 && row.is_mark(at - 1, &['-', '‐', '‑']);
            match words.last_mut().filter(|_| tied) {
                Some(last) => last.end = bytes.end,
                None if small(at) => {}
                None => words.push(bytes),
            }
        }
        words.into_iter().map(|word| &row.text[word]).collect()
    }

    /// A few words without their articles, possessives and the marks around them, in bytes.
    pub fn without_article(&self, words: &Range<usize>) -> Range<usize> {
        let row = &self.row;
        let tokens = super::named::without_articles(row, self.tokens(words));
        match tokens.is_empty() {
            true => words.clone(),
            false => row.bytes(tokens),
        }
    }

    /// Whether a word is written with a capital wherever it stands: not only because a sentence begins.
    pub fn keeps_capital(&self, word: &Range<usize>) -> bool {
        let row = &self.row;
        let at = row.token_at(word.start);
        let name = row.get(at).is_some_and(|token| token.word == WordId::NONE)
            || row.can_be(at, Sense::Demonym);
        row.language.capital_nouns || name || row.sentence(at).start != at && row.is_capital(at)
    }
}
