//! A text as all readers see it together: read once, shared by the rules and the scan.

use super::language::{Cue, Language, Sense};
use super::row::Row;
use super::time::Taken;
use super::{
    ClockReading, QuantityReading, Quotation, Source, TimeReading, figure, quotations, time,
};
use crate::model::{Date, day};
use std::ops::Range;

/// What the engine reads in a text: its quotations, its times, and its figures from what is left.
pub struct Reading<'s> {
    pub(crate) row: Row<'s>,
    pub(crate) taken: Taken,
    /// The paragraphs, in bytes of the text.
    pub paragraphs: Vec<Range<usize>>,
    /// What stands between quotation marks.
    pub quotations: Vec<Quotation>,
    /// The expressions of time; none where the day of publication is not known.
    pub times: Vec<TimeReading>,
    /// The times of day.
    pub clocks: Vec<ClockReading>,
    /// The figures.
    pub quantities: Vec<QuantityReading>,
    /// Lengths of time with an article, "a year": no figures, but they bear out what is declared as `1 years`.
    pub(crate) lengths: Vec<QuantityReading>,
}

/// What stands before a passage and takes away that it is so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Leading {
    /// "allegedly"
    pub alleged: Option<Range<usize>>,
    /// "not"
    pub negated: Option<Range<usize>>,
    /// "is accused of", "is said to": nobody is named who says so.
    pub accused: Option<Range<usize>>,
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
            clocks: times.clocks,
            taken: times.taken,
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

    /// Whether a word is that for somebody who speaks for others.
    pub(crate) fn is_spokesperson(&self, word: &str) -> bool {
        self.row.language.word(word).senses.has(Sense::Spokesperson)
    }

    /// Whether a word stands before a name and is no part of it.
    pub(crate) fn is_title(&self, word: &str) -> bool {
        let language = self.row.language;
        language.word(word).senses.has(Sense::Title) || language.can_be(word, Sense::Office)
    }

    /// What stands right before a passage and takes away that it is so.
    pub(crate) fn leading(&self, passage: &Range<usize>) -> Leading {
        let first = self.row.token_at(passage.start);
        let sentence = self.row.sentence(first);
        let mut leading = Leading::default();
        // "allegedly stole", "is accused of stealing", "is said to have stolen"
        if first > sentence.start && self.row.has(first - 1, Sense::Negation) {
            leading.negated = Some(self.row.bytes(first - 1..first));
        }
        let before = first.saturating_sub(3).max(sentence.start)..first;
        for at in before.rev() {
            let here = self.row.bytes(at..at + 1);
            let adjacent =
                at + 1 == first || at + 2 == first && self.row.has(at + 1, Sense::Auxiliary);
            if self.row.has(at, Sense::Allegedly) && adjacent {
                leading.alleged = Some(here);
                break;
            }
            let passive = at > 0 && self.row.has(at - 1, Sense::Be);
            let accused = self.row.has(at, Sense::Alleges) && self.row.has(at + 1, Sense::Of);
            let said =
                self.row.word(at).cue.is_some_and(Cue::is_verb) && self.row.has(at + 1, Sense::To);
            if passive && (accused || said) && at + 2 >= first.saturating_sub(1) {
                leading.accused = Some(self.row.bytes(at - 1..at + 2));
                break;
            }
        }
        leading
    }

    /// Whether the sentence of a passage may tell it as not proven.
    pub(crate) fn is_alleged(&self, passage: &Range<usize>) -> bool {
        let found = self.leading(passage);
        found.alleged.or(found.accused).is_some()
    }

    /// Whether something in the sentence of a passage turns its sense, or says that somebody denies something.
    pub(crate) fn is_negated(&self, passage: &Range<usize>) -> bool {
        let first = self.row.sentence(self.row.token_at(passage.start));
        let mut tokens = first.start..first.end;
        tokens.any(|at| {
            self.row
                .has_any(at, &[Sense::Negation, Sense::Denies, Sense::Not])
        })
    }

    /// Whether a verb of saying stands in a range of bytes.
    pub(crate) fn tells_of_speech(&self, range: Range<usize>) -> bool {
        let mut tokens = self.row.token_at(range.start)..self.row.token_at(range.end);
        tokens.any(|at| self.row.word(at).cue.is_some_and(Cue::is_verb))
    }
}
