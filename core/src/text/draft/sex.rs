//! Whether a woman or a man is meant: "she", "Mrs Lee", "her brother Bob Roy", "die Ministerin".

use super::kind::is_person_word;
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
        let told = beside.then(|| self.sex_of_word(row.str(at))).flatten();
        told.or_else(|| self.sex_of_article(row.token_at(name.start)))
    }

    /// What the article of the office before a name tells: "la ingeniera Ana Ruiz", "le directeur de la régie, Karim Roy".
    fn sex_of_article(&self, name: usize) -> Option<Sex> {
        const FAR: usize = 6;
        let row = &self.row;
        let kinds = row.language.kinds;
        let comma = usize::from(row.is_mark(name.wrapping_sub(1), &[',']));
        let end = name.checked_sub(comma)?;
        let start = end.saturating_sub(FAR).max(row.sentence(name).start);
        let plain = |at: &usize| row.is_word(*at) && row.is_lower(*at) && !self.is_verb(*at);
        let mut before = (start..end).rev().take_while(plain);
        let office = before.find(|at| is_person_word(row, *at))?;
        let article = office.checked_sub(1).filter(|at| *at >= start)?;
        let sex = told(row.str(article), kinds.feminine, kinds.masculine)?;
        // "le professeur Anne Petit"
        let either = kinds.either.contains(&row.str(office));
        (sex == Sex::Woman || !either).then_some(sex)
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
