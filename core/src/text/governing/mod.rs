//! What stands outside of a passage and turns what its words say: the "not" of "did not sell the depot", "denied that",
//! "allegedly", "is accused of", "if the council agrees". Who gives the words of a passage without it says something else
//! than the article.
//!
//! Every such word has a reach. It is read from the passage outward: [`before`] goes back to where the clause begins, and
//! over "that" and an opening quotation mark to the verb that governs it; [`behind`] goes on to where it ends. Only what
//! surely governs the passage counts: what is negated is a verb and what depends on it, so that of "will not say a word
//! about the sale" neither "the sale" is taken back nor a word that stands by itself. "Not only", "no doubt" and "did not
//! deny" turn nothing. Where the verb stands second or last, [`verb_second`] reads the clause.

mod accused;
mod attitude;
mod before;
mod behind;
mod clauses;
mod disclaimed;
mod disowned;
mod figure;
mod plain;
mod question;
#[cfg(test)]
mod tests;
mod verb_second;

use super::language::{Cue, CueClass, Phrase, Sense};
use super::reading::Reading;
use super::row::Row;
use crate::model::Stance;
use std::ops::Range;

/// What words outside of a passage make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// "not", "refused to"
    Negated,
    /// "denied that"
    Denied,
    /// "doubts that", "it is unlikely that"
    Doubted,
    /// "allegedly", "the alleged"
    Alleged,
    /// "accused of", "is said to": others say so, who may be named.
    Accused,
    /// "whether", a question
    Asked,
    /// "if", "unless"
    Supposed,
    /// "hopes that", "may", "has yet to": not, or not yet, said to be so.
    Open,
    /// "did not say that": nobody is said to say so, which is not to say that it is not so.
    Unsaid,
}

impl Effect {
    /// The stance of a fact that says so. What is doubted or supposed has none.
    pub(crate) fn stance(self) -> Option<Stance> {
        match self {
            Self::Negated | Self::Denied => Some(Stance::Denied),
            Self::Alleged | Self::Accused => Some(Stance::Alleged),
            Self::Asked => Some(Stance::Asked),
            Self::Doubted | Self::Supposed | Self::Open | Self::Unsaid => None,
        }
    }
}

/// Words outside of a passage that govern what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Governor {
    pub effect: Effect,
    /// Where they stand, in bytes.
    pub words: Range<usize>,
}

impl Reading<'_> {
    /// What governs a passage from outside.
    pub(crate) fn governor(&self, passage: &Range<usize>) -> Option<Governor> {
        self.plainly(passage, |clause| {
            // "if it rains" says itself how it is meant
            let says = [Sense::Supposes, Sense::IndirectQuestion];
            if clause.row.has_any(clause.first, &says) {
                return None;
            }
            // "Haven’t [you sold it]?" negates nothing.
            clause.question().or_else(|| clause.outside())
        })
    }

    /// A passage in its sentence, where its language is read.
    fn clause(&self, passage: &Range<usize>) -> Option<Clause<'_, '_>> {
        let first = self.row.token_at(passage.start);
        let last = self.row.token_at(passage.end).max(first + 1);
        let passage = first..last.min(self.row.len());
        let clause = Clause::new(&self.row, self.row.around(first), passage);
        (self.is_read() && first < self.row.len()).then_some(clause)
    }
}

/// A passage in its sentence, in tokens.
struct Clause<'r, 't> {
    row: &'r Row<'t>,
    sentence: Range<usize>,
    /// The first token of the passage.
    first: usize,
    /// The token behind its last.
    last: usize,
    /// The letters with which phrases begin that govern, as [`Phrase::letters`] has them.
    letters: u32,
}

/// What a mark is to the one who passes it.
enum Passed {
    /// It belongs to a word: "o'clock", "half-built".
    Nothing,
    /// A comma.
    Comma,
    /// A quotation begins.
    Opens,
    /// What is beyond it does not reach here.
    Ends,
}

impl<'r, 't> Clause<'r, 't> {
    /// A passage in its sentence, both in tokens.
    fn new(row: &'r Row<'t>, sentence: Range<usize>, passage: Range<usize>) -> Self {
        let phrases = row.language.governing.iter();
        let letters = phrases.fold(0, |all, one| all | one.letters);
        Self {
            row,
            sentence,
            first: passage.start,
            last: passage.end,
            letters,
        }
    }
}

impl Clause<'_, '_> {
    /// What governs the passage from before it or behind it.
    fn outside(&self) -> Option<Governor> {
        match self.row.language.verb_second {
            true => self.verb_second(),
            false => self.before().or_else(|| self.behind()),
        }
    }

    fn has(&self, at: usize, sense: Sense) -> bool {
        self.row.has(at, sense) && !self.is_part_of_name(at)
    }

    fn has_any(&self, at: usize, senses: &[Sense]) -> bool {
        self.row.has_any(at, senses) && !self.is_part_of_name(at)
    }

    /// Whether a capital within a sentence says that a word is a name: "in May", "the No Limits tour".
    fn is_part_of_name(&self, at: usize) -> bool {
        let row = self.row;
        row.is_capital(at)
            && !row.language.capital_nouns
            && at > self.sentence.start
            && row.mark(at - 1).is_none()
    }

    fn found(&self, effect: Effect, tokens: Range<usize>) -> Governor {
        let words = self.row.bytes(tokens);
        Governor { effect, words }
    }

    fn passed(&self, at: usize) -> Passed {
        const QUOTES: [char; 7] = ['"', '“', '”', '„', '»', '«', '‘'];
        let row = self.row;
        match row.mark(at) {
            None => Passed::Nothing,
            Some(',') => Passed::Comma,
            Some('\'' | '’' | '-' | '‐' | '‑' | '.') if row.glued(at) && row.glued(at + 1) => {
                Passed::Nothing
            }
            Some('.') if row.is_abbreviated(at) => Passed::Nothing,
            Some('$' | '€' | '£' | '%') => Passed::Nothing,
            Some(mark) if QUOTES.contains(&mark) && row.glued(at + 1) && !row.glued(at) => {
                Passed::Opens
            }
            Some(_) => Passed::Ends,
        }
    }

    /// The tokens of a phrase that begins at a token and ends before `limit`.
    fn phrase<M>(&self, phrase: &Phrase<M>, at: usize, limit: usize) -> Option<Range<usize>> {
        // Most words begin no phrase, which their first letter tells.
        if phrase.letters & self.row.letter(at) == 0 {
            return None;
        }
        let mut next = at;
        for either in phrase.form.split(' ') {
            let fits = next < limit && either.split('|').any(|word| self.row.is(next, word));
            if !fits {
                return None;
            }
            next += 1;
        }
        Some(at..next)
    }

    /// A phrase that governs only as a whole, and how.
    fn governing_phrase(&self, at: usize, limit: usize) -> Option<(Sense, Range<usize>)> {
        let letter = self.row.letter(at);
        if self.letters & letter == 0 {
            return None;
        }
        for phrase in self.row.language.governing {
            if phrase.letters & letter != 0
                && let Some(tokens) = self.phrase(phrase, at, limit)
            {
                return Some((phrase.means, tokens));
            }
        }
        None
    }

    /// "as long as", "…, provided they agree": the tokens of what supposes, and is more than one word or behind a comma.
    fn condition(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        const SUBJECTS: &[Sense] = &[Sense::Pronoun, Sense::The, Sense::It, Sense::Possessive];
        if let Some((Sense::Condition, tokens)) = self.governing_phrase(at, limit) {
            return Some(tokens);
        }
        let opens = at == self.sentence.start || self.row.mark(at - 1).is_some();
        let provided = opens && self.has(at, Sense::Provided) && self.has_any(at + 1, SUBJECTS);
        provided.then(|| at..at + 1)
    }

    /// A phrase around a token in which a negation turns nothing.
    fn idle(&self, at: usize) -> Option<Range<usize>> {
        const LONGEST: usize = 4;
        let phrases = self.row.language.idle;
        let from = (at + 1).saturating_sub(LONGEST).max(self.sentence.start);
        // Most words stand near none that turns anything.
        let governs = |at| self.row.has_any(at, &[Sense::Negation, Sense::Condition]);
        if !(from..at + LONGEST).any(governs) {
            return None;
        }
        (from..=at).find_map(|start| {
            let of = |phrase| self.phrase(phrase, start, self.sentence.end);
            let mut found = phrases.iter().filter_map(of);
            found.find(|tokens| tokens.contains(&at))
        })
    }

    /// The tokens of a negation that ends with this one: "not", "didn't".
    fn negation(&self, at: usize) -> Option<Range<usize>> {
        let row = self.row;
        let apostrophe = at.wrapping_sub(1);
        if row.is_mark(apostrophe, &['\'', '’']) && row.glued(at) && row.glued(apostrophe) {
            return row.contracted_with(at).map(|verb| verb..at + 1);
        }
        let known = match row.str(at).is_ascii() {
            true => row.word(at),
            false => row.language.word_seen(row.str(at)),
        };
        let negates = known.senses.has(Sense::Negation) && !known.senses.has(Sense::Untrue);
        let negates = negates && !self.is_part_of_name(at) && self.idle(at).is_none();
        negates.then_some(at..at + 1)
    }

    /// Whether a verb is negated, so that it turns nothing: "did not deny", "nobody doubts".
    fn is_cancelled(&self, verb: usize) -> bool {
        const FARTHEST: usize = 4;
        let from = verb.saturating_sub(FARTHEST).max(self.sentence.start);
        for at in (from..verb).rev() {
            if matches!(
                self.passed(at),
                Passed::Comma | Passed::Opens | Passed::Ends
            ) || self.has_any(at, &[Sense::JoinsClauses, Sense::That])
            {
                return false;
            }
            if self.negation(at).is_some() {
                return true;
            }
        }
        false
    }

    fn is_noun_phrase(&self, at: usize) -> bool {
        self.has_any(at, &[Sense::The, Sense::A, Sense::Possessive])
    }

    /// Whether a verb stands by another: "has", "is", "would".
    fn is_auxiliary(&self, at: usize) -> bool {
        self.has_any(at, &[Sense::Auxiliary, Sense::Be, Sense::Modal])
    }

    /// Whether a token is surely a form of a verb.
    fn is_verb(&self, at: usize) -> bool {
        let row = self.row;
        if self.is_part_of_name(at) {
            return false;
        }
        if self.is_auxiliary(at) {
            return true;
        }
        // "the closed road", "by armed men"
        let before = at.wrapping_sub(1);
        let attribute = at > self.sentence.start
            && (self.is_noun_phrase(before) || row.has(before, Sense::Preposition))
            && !row.has(before, Sense::To);
        let form = row.has(at, Sense::Past) || row.word(at).cue.is_some_and(Cue::is_verb);
        let infinitive = row.has(before, Sense::To)
            && row.is_lower(at)
            && !row.has_any(at, &[Sense::Determiner, Sense::Possessive, Sense::Pronoun]);
        let looks = row.is_lower(at) && row.can_be(at, Sense::Participle);
        infinitive || !attribute && (form || looks && !row.has(at, Sense::NoPast))
    }

    /// Whether the passage says something of somebody: it has a verb.
    fn says_something(&self) -> bool {
        (self.first..self.last).any(|at| self.is_verb(at))
    }

    /// What says at a token that something is not to be after all: "called off".
    fn called_off(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let phrases = self.row.language.called_off;
        let mut found = phrases
            .iter()
            .filter_map(|phrase| self.phrase(phrase, at, limit));
        found.next().filter(|_| !self.is_part_of_name(at))
    }

    /// Whether nothing in the passage tells of the past: "it sells the depot".
    fn is_in_present(&self) -> bool {
        const SHORTEST: usize = 3;
        let past = |at| self.row.has(at, Sense::Past) || self.row.can_be(at, Sense::Participle);
        let helps = |at| self.has(at, Sense::Auxiliary) && !self.has(at, Sense::Modal);
        self.last - self.first >= SHORTEST
            && !(self.first..self.last).any(|at| past(at) || helps(at))
    }

    /// Whether the clause ends with the passage.
    fn is_whole(&self) -> bool {
        let ends = |at| matches!(self.passed(at), Passed::Comma | Passed::Ends);
        self.last >= self.sentence.end || self.row.mark(self.last).is_some() && ends(self.last)
    }

    /// Whether somebody says or thinks something by the word at a token.
    fn is_of_speech(&self, at: usize) -> bool {
        let cue = self.row.word(at).cue;
        let says = cue.is_some_and(|cue| {
            matches!(cue.class, CueClass::Say | CueClass::Tell | CueClass::Report)
        });
        says || self.has_any(at, &[Sense::Reckons, Sense::Finds, Sense::Grounds])
    }
}
