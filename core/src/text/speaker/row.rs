//! The row of items around a quotation: what each is, where sentences end, which words are cue verbs.

use super::items::{Item, Source, What};
use super::lexicon::{self, Class, Cue, Form};
use super::{Who, words};
use std::ops::Range;

/// A row of items with their text.
pub(super) struct Row<'t> {
    pub source: Source<'t>,
    pub items: Vec<Item>,
}

impl<'t> Row<'t> {
    /// What an item is. Every index may be asked.
    pub fn what(&self, at: usize) -> What {
        self.items.get(at).map_or(What::End, |item| item.what)
    }

    /// Whether a paragraph begins with an item, or nothing comes.
    pub fn leads(&self, at: usize) -> bool {
        self.items.get(at).is_none_or(|item| item.leads)
    }

    /// The bytes of an item; behind the last one nothing.
    pub fn span(&self, at: usize) -> Range<usize> {
        match self.items.get(at) {
            Some(item) => item.start..item.end,
            None => self.source.text.len()..self.source.text.len(),
        }
    }

    /// The text of an item, whatever it is.
    pub fn text(&self, at: usize) -> &'t str {
        &self.source.text[self.span(at)]
    }

    /// The declared actor that a mention names.
    pub fn actor(&self, mention: u32) -> Who {
        match self.source.mentions.get(mention as usize) {
            Some(mention) => Who::Actor(mention.actor),
            None => Who::Unknown,
        }
    }

    /// The item as a word; of anything else the empty string.
    pub fn word(&self, at: usize) -> &'t str {
        match self.what(at) {
            What::Word => self.text(at),
            _ => "",
        }
    }

    pub fn is(&self, at: usize, word: &str) -> bool {
        self.word(at).eq_ignore_ascii_case(word)
    }

    /// Whether an item is a word of a class.
    pub fn has(&self, at: usize, class: u16) -> bool {
        words::classes(self.word(at)) & class != 0
    }

    /// Whether an item is one of a few words.
    pub fn is_one_of(&self, at: usize, list: &[&str]) -> bool {
        list.iter().any(|word| self.is(at, word))
    }

    pub fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        matches!(self.what(at), What::Mark(c) if marks.contains(&c))
    }

    pub fn is_quotation(&self, at: usize) -> bool {
        matches!(self.what(at), What::Quotation(_))
    }

    pub fn is_preposition(&self, at: usize) -> bool {
        self.has(at, words::PREPOSITION)
    }

    pub fn is_conjunction(&self, at: usize) -> bool {
        self.has(at, words::CONJUNCTION)
    }

    pub fn is_auxiliary(&self, at: usize) -> bool {
        self.has(at, words::AUXILIARY)
    }

    pub fn is_be(&self, at: usize) -> bool {
        self.has(at, words::BE)
    }

    pub fn is_pronoun(&self, at: usize) -> bool {
        self.has(at, words::PRONOUN)
    }

    pub fn is_determiner(&self, at: usize) -> bool {
        self.has(at, words::DETERMINER)
    }

    pub fn is_day(&self, at: usize) -> bool {
        self.has(at, words::DAY)
    }

    pub fn is_name(&self, at: usize) -> bool {
        matches!(self.what(at), What::Name(_) | What::Shared)
    }

    pub fn is_owner(&self, at: usize) -> bool {
        matches!(self.what(at), What::Owner(_))
    }

    pub fn is_adverb(&self, at: usize) -> bool {
        let word = self.word(at);
        self.has(at, words::ADVERB)
            || word.len() > 4
                && word.ends_with("ly")
                && starts_lower(word)
                && !self.has(at, words::NOT_ADVERB)
    }

    pub fn starts_upper(&self, at: usize) -> bool {
        self.text(at).starts_with(char::is_uppercase)
    }

    /// The cue verb at an item, if it stands there as a verb.
    pub fn cue(&self, at: usize) -> Option<Cue> {
        let cue = match lexicon::cue(self.word(at)) {
            Some(cue) => cue,
            // "as Lee put it"
            None if self.is_one_of(at, &["put", "puts"]) && self.is(at + 1, "it") => Cue {
                class: Class::Say,
                form: Form::Past,
            },
            None => return None,
        };
        // A hyphen has tied "so-called" into one word; "the called" and "a named source" are left.
        let before = at.checked_sub(1)?;
        let after_article = self.is_determiner(before)
            && !self.is_one_of(before, &["that", "both", "some", "many", "those"]);
        let verb_before = |row: &Self| {
            let mut before = before;
            while row.is_adverb(before) && before > 0 {
                before -= 1;
            }
            row.is_name(before)
                || row.is_pronoun(before)
                || row.is_auxiliary(before)
                || row.is_one_of(before, &["who", "which", "what"])
        };
        let stands = match cue.form {
            Form::Past | Form::Participle => !after_article && !self.is_owner(before),
            Form::Third => !self.is_owner(before),
            Form::ThirdOrNoun | Form::BaseOrNoun if self.is_finite(at + 1) => false, // "the NBC report said"
            Form::BaseOrNoun if self.is_plural(before) && starts_lower(self.word(before)) => {
                self.is_quotation(at + 1)
                    || self.is_one_of(at + 1, &["it", "him", "her", "them", "this"])
            }
            Form::ThirdOrNoun | Form::BaseOrNoun => verb_before(self),
            Form::Base => {
                verb_before(self)
                    || self.is_plural(before)
                    || self.is_one_of(before, &["people", "police", "some", "many"])
            }
            Form::Gerund => !after_article && !self.is_owner(before),
        };
        stands.then_some(cue)
    }

    /// Whether an item looks like a finite verb, without a look at its neighbours.
    fn is_finite(&self, at: usize) -> bool {
        let cue = lexicon::cue(self.word(at));
        cue.is_some_and(|cue| matches!(cue.form, Form::Past | Form::Third))
            || self.is_auxiliary(at) && !self.is(at, "to")
    }

    fn is_plural(&self, at: usize) -> bool {
        let word = self.word(at);
        word.ends_with('s') && !word.ends_with("ss")
    }

    /// Whether a sentence ends with an item.
    pub fn ends_sentence(&self, at: usize) -> bool {
        let Some(next) = self.items.get(at + 1) else {
            return true;
        };
        if next.leads {
            // What a colon announces may stand in a paragraph of its own.
            return !self.is_mark(at, &[':', ',']);
        }
        match self.what(at) {
            What::Mark('.' | '!' | '?' | '。') => next.spaced,
            What::Quotation(index) => {
                let closed = self
                    .last_char(index as usize)
                    .is_some_and(|c| matches!(c, '.' | '!' | '?'));
                closed && (self.starts_upper(at + 1) || self.is_quotation(at + 1))
            }
            _ => false,
        }
    }

    /// The last character of the words of a quotation.
    pub fn last_char(&self, quotation: usize) -> Option<char> {
        let words = self.source.quotations.get(quotation)?.parts.last()?;
        self.source.text[words.clone()]
            .trim_end()
            .chars()
            .next_back()
    }

    /// Where the sentence starts that an item stands in, looking back at most `most` items and past a few quotations.
    pub fn sentence_start(&self, at: usize, most: usize) -> usize {
        let mut start = at;
        let mut quotations = 0;
        while start > 0 && at - start < most && quotations < 8 && !self.ends_sentence(start - 1) {
            start -= 1;
            quotations += usize::from(self.is_quotation(start));
        }
        start
    }

    /// The first words of a quotation, its mark included. However long it is, no more is looked at.
    pub fn opening(&self, quotation: usize) -> &'t str {
        let words = self.text(quotation);
        match words.char_indices().nth(80) {
            Some((end, _)) => &words[..end],
            None => words,
        }
    }
}

pub(super) fn starts_lower(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
}
