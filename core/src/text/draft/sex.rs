//! Whether a woman or a man is meant: "she", "Mrs Lee", "her brother Bob Roy", "die Ministerin".

use crate::text::Reading;
use std::ops::Range;

/// Whom "she" can mean, and whom "he".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    /// "she"
    Woman,
    /// "he"
    Man,
}

impl Reading<'_> {
    /// What a pronoun tells of the one whom it means.
    pub fn sex_of_pronoun(&self, words: &Range<usize>) -> Option<Sex> {
        let kinds = self.row.language.kinds;
        told(self.row.text.get(words.clone())?, kinds.she, kinds.he)
    }

    /// What a word tells of a person: "Mrs", "brother", "spokeswoman", "Sprecherin".
    pub fn sex_of_word(&self, word: &str) -> Option<Sex> {
        let kinds = self.row.language.kinds;
        let of_list = told(word, kinds.women, kinds.men);
        // "Ministerin"
        let endings = kinds.women.iter().filter_map(|one| one.strip_prefix('~'));
        let stem = endings.filter_map(|end| word.strip_suffix(end)).next();
        let office = || stem.filter(|stem| self.is_office(stem) || self.is_office(word));
        of_list.or_else(|| office().map(|_| Sex::Woman))
    }

    /// What the word right before a name tells: "Mrs Lee", "her brother Bob Roy".
    pub fn sex_before(&self, name: &Range<usize>) -> Option<Sex> {
        let row = &self.row;
        let mut at = row.token_at(name.start).checked_sub(1)?;
        if row.mark(at) == Some('.') {
            at = at.checked_sub(1)?; // "Mrs. Lee"
        }
        let beside = row.is_word(at) && row.same_paragraph(at + 1);
        beside.then(|| self.sex_of_word(row.str(at)))?
    }

    /// The pronouns outside of quotations that tell whether a woman or a man is meant, in order.
    pub fn pronouns_of_persons(&self) -> Vec<(Range<usize>, Sex)> {
        let row = &self.row;
        let mut outer = self.quotations.iter().filter(|one| one.depth == 0);
        let mut quotation = outer.next();
        let mut all = Vec::new();
        for at in (0..row.len()).filter(|at| row.is_word(*at)) {
            let word = row.bytes(at..at + 1);
            while quotation.is_some_and(|one| one.span.end <= word.start) {
                quotation = outer.next();
            }
            let quoted = quotation.is_some_and(|one| one.span.start <= word.start);
            if !quoted && let Some(sex) = self.sex_of_pronoun(&word) {
                all.push((word, sex));
            }
        }
        all
    }
}

fn told(word: &str, women: &[&str], men: &[&str]) -> Option<Sex> {
    let word = word.to_lowercase();
    match () {
        () if women.contains(&&*word) => Some(Sex::Woman),
        () if men.contains(&&*word) => Some(Sex::Man),
        () => None,
    }
}
