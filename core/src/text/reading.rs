//! A text as all readers see it together: read once, shared by the rules and the scan.

use super::language::{Cue, Language, Sense};
use super::row::Row;
use super::{QuantityReading, Quotation, Source, TimeReading, figure, quotations, time};
use crate::model::{Date, day};
use std::ops::Range;

/// What the engine reads in a text: its quotations, its times, and its figures from what is left.
pub struct Reading<'s> {
    pub(crate) row: Row<'s>,
    /// The paragraphs, in bytes of the text.
    pub paragraphs: Vec<Range<usize>>,
    /// What stands between quotation marks.
    pub quotations: Vec<Quotation>,
    /// The expressions of time; none where the day of publication is not known.
    pub times: Vec<TimeReading>,
    /// The figures.
    pub quantities: Vec<QuantityReading>,
    /// Lengths of time with an article, "a year": no figures, but they bear out what is declared as `1 years`.
    pub(crate) lengths: Vec<QuantityReading>,
}

impl<'s> Reading<'s> {
    /// Reads a text. `published` is the day from which words such as "last month" are counted, `language` a BCP 47 tag.
    ///
    /// ```
    /// use newsfacts_core::{model::day, text::{Reading, Source}};
    ///
    /// let text = Source::new("a.txt", "Exports rose 18 percent last month.");
    /// let reading = Reading::new(&text, Some(day(2022, 12, 30)), "en");
    /// assert_eq!(reading.quantities[0].quantity.to_string(), "+18 %");
    /// assert_eq!(reading.times[0].interval.unwrap().to_string(), "2022-11-01/2022-12-01");
    /// ```
    pub fn new(source: &'s Source, published: Option<Date>, language: &str) -> Self {
        let row = Row::new(source, language);
        let paragraphs = source.paragraphs();
        // Which words are times does not depend on the day; which days they mean does.
        let times = time::times(&row, published.unwrap_or(day(2000, 1, 1)));
        let figures = figure::quantities(&row, &times.taken);
        Self {
            quotations: quotations(source.text(), &paragraphs, language),
            quantities: figures.quantities,
            lengths: figures.lengths,
            times: published.map(|_| times.readings).unwrap_or_default(),
            paragraphs,
            row,
        }
    }

    /// Whether words are read in the language of a BCP 47 tag.
    pub fn reads(tag: &str) -> bool {
        Language::of_tag(tag).is_read()
    }

    /// Whether words are read in the text's language. Where not, digits and signs may bear a fact out, and nothing but
    /// the words of quotations contradicts one.
    pub fn is_read(&self) -> bool {
        self.row.language.is_read()
    }

    /// The sentences that hold a passage, in bytes; never beyond the paragraph of its start.
    pub fn sentence(&self, passage: &Range<usize>) -> Range<usize> {
        let row = &self.row;
        let first = row.sentence(row.token_at(passage.start));
        let last = row.sentence(row.token_at(passage.end).saturating_sub(1).max(first.start));
        let sentence = row.bytes(first.start..last.end);
        sentence.start.min(passage.start)..sentence.end.max(passage.end)
    }

    /// Whether a word of the text's language stands near anything, so that it tells nothing of what stands beside it.
    pub(crate) fn is_stop_word(&self, word: &str) -> bool {
        self.row.language.word(word).senses.has(Sense::StopWord)
    }

    /// Whether a verb of saying stands in a range of bytes.
    pub(crate) fn tells_of_speech(&self, range: Range<usize>) -> bool {
        let mut tokens = self.row.token_at(range.start)..self.row.token_at(range.end);
        tokens.any(|at| self.row.word(at).cue.is_some_and(Cue::is_verb))
    }
}
