//! A text as all readers see it together: read once, shared by the rules and the scan.

use super::language::{Cue, Language, Sense};
use super::row::Row;
use super::speaker::Name;
use super::time::Taken;
use super::transcript::{Divided, Transcript};
use super::{
    ClockReading, QuantityReading, Quotation, Source, TimeReading, figure, quotations, time,
};
use crate::model::{Date, day};
use std::ops::Range;

/// What the engine reads in a text: its quotations, its times, and its figures from what is left.
pub struct Reading<'s> {
    pub(crate) row: Row<'s>,
    pub(crate) taken: Taken,
    /// Who says what without quotation marks, where the text is a transcript.
    pub(crate) transcript: Transcript,
    /// The paragraphs, in bytes of the text; in a transcript divided where somebody else begins to speak.
    pub paragraphs: Vec<Range<usize>>,
    /// What stands between quotation marks, and in a transcript what is said without them.
    pub quotations: Vec<Quotation>,
    /// The expressions of time; none where the day of publication is not known.
    pub times: Vec<TimeReading>,
    /// The times of day.
    pub clocks: Vec<ClockReading>,
    /// The figures.
    pub quantities: Vec<QuantityReading>,
    /// "a year", "no casualties": no figures, but they may bear out what is declared as `1 years` or as none.
    pub(crate) implied: Vec<QuantityReading>,
}

/// What stands before a passage and takes away that it is so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Leading {
    /// "allegedly"
    pub alleged: Option<Range<usize>>,
    /// "is accused of", "is said to": nobody is named who says so.
    pub accused: Option<Range<usize>>,
    /// "allegedly", farther before: it may belong to something else.
    pub perhaps: bool,
}

/// How many words may stand between "allegedly" and what it surely takes back: "allegedly stole about".
const ALLEGED: usize = 2;
/// How far before a passage it may take it back at all.
const FARTHEST_ALLEGED: usize = 10;

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
        let paragraphs = source.paragraphs();
        let quotations = quotations(source.text(), &paragraphs, language);
        Self::read(source, published, language, (paragraphs, quotations), true)
    }

    /// Reads no figures, which take as long as all else.
    pub(crate) fn without_figures(
        source: &'s Source,
        published: Option<Date>,
        language: &str,
    ) -> Self {
        let paragraphs = source.paragraphs();
        let quotations = quotations(source.text(), &paragraphs, language);
        Self::read(source, published, language, (paragraphs, quotations), false)
    }

    /// Reads a transcript or an interview, in which lines such as `Ann Lee: We are ready.` and block quotations are speech.
    /// `names` are those of the declared actors.
    ///
    /// ```
    /// use newsfacts_core::text::{Name, NameKind, QuotationKind, Reading, Source};
    ///
    /// let text = Source::new("a.txt", "ANN LEE: We are ready.\n\nReporter: When?");
    /// let lee = Name { actor: 0, words: "Ann Lee", kind: NameKind::Person };
    /// let reading = Reading::of_transcript(&text, None, "en", &[lee]);
    /// assert_eq!(reading.quotations[0].kind, QuotationKind::Turn);
    /// assert_eq!(reading.quotations[0].span, 9..22);
    /// ```
    pub fn of_transcript(
        source: &'s Source,
        published: Option<Date>,
        language: &str,
        names: &[Name<'_>],
    ) -> Self {
        let text = source.text();
        let known = Language::of_tag(language);
        let mut divided = Divided::new(text, &source.paragraphs(), known, names);
        let paragraphs = std::mem::take(&mut divided.paragraphs);
        let mut quotations = quotations(text, &paragraphs, language);
        let transcript = divided.join(text, language, names, &mut quotations);
        Self {
            transcript,
            ..Self::read(source, published, language, (paragraphs, quotations), true)
        }
    }

    fn read(
        source: &'s Source,
        published: Option<Date>,
        language: &str,
        (paragraphs, quotations): (Vec<Range<usize>>, Vec<Quotation>),
        figures: bool,
    ) -> Self {
        let row = Row::new(source.text(), &paragraphs, language);
        // Which words are times does not depend on the day; which days they mean does.
        let times = time::times(&row, published.unwrap_or(day(2000, 1, 1)));
        let figures = figures.then(|| figure::quantities(&row, &times.taken));
        let (quantities, implied) = match figures {
            Some(figures) => (figures.quantities, figures.implied),
            None => Default::default(),
        };
        Self {
            quotations,
            transcript: Transcript::default(),
            quantities,
            implied,
            times: published.map(|_| times.readings).unwrap_or_default(),
            clocks: times.clocks,
            taken: times.taken,
            paragraphs,
            row,
        }
    }

    /// Whether a passage would be somebody's speech if the text were read as a transcript.
    pub fn speaks_in_transcript(
        source: &Source,
        language: &str,
        names: &[Name<'_>],
        passage: &Range<usize>,
    ) -> bool {
        let known = Language::of_tag(language);
        Divided::new(source.text(), &source.paragraphs(), known, names).speaks(passage)
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

    /// Whether a passage stands in a part of a sentence that is too long to be read as one.
    pub(crate) fn is_cut(&self, passage: &Range<usize>) -> bool {
        self.row.is_cut(self.row.token_at(passage.start))
    }

    /// Whether a sentence begins with a word that points to the one before: "That is 9 million more".
    pub(crate) fn points_back(&self, sentence: &Range<usize>) -> bool {
        let first = self.row.token_at(sentence.start);
        let points = &[Sense::Demonstrative, Sense::That, Sense::It];
        self.row.has_any(first, points)
            || self.row.language.verb_second && self.row.has(first, Sense::The)
    }

    /// Whether what stands between two passages makes the second another name of the first: "the end of the month, on",
    /// "next week on".
    pub(crate) fn is_apposed(&self, from: usize, to: usize) -> bool {
        let row = &self.row;
        let between = row.token_at(from)..row.token_at(to);
        let leads =
            |at: usize| row.has_any(at, &[Sense::On, Sense::In]) && !row.has(at, Sense::And);
        let mut words = between.clone().filter(|at| !row.is_mark(*at, &[',']));
        let (first, second) = (words.next(), words.next());
        !between.is_empty() && first.is_none_or(leads) && second.is_none()
    }

    /// Whether a word of the text's language stands near anything, so that it tells nothing of what stands beside it.
    pub(crate) fn is_stop_word(&self, word: &str) -> bool {
        self.row.language.word(word).senses.has(Sense::StopWord)
    }

    /// What stands right before a passage and takes away that it is so.
    pub(crate) fn leading(&self, passage: &Range<usize>) -> Leading {
        let first = self.row.token_at(passage.start);
        let sentence = self.row.sentence(first);
        let mut leading = Leading::default();
        // "allegedly stole", "is accused of stealing", "is said to have stolen"
        let far = first.saturating_sub(FARTHEST_ALLEGED).max(sentence.start);
        for at in (far..first).rev() {
            let parts = self.row.mark(at).is_some();
            if parts
                || self
                    .row
                    .has_any(at, &[Sense::And, Sense::That, Sense::JoinsClauses])
            {
                break;
            }
            if self.row.has(at, Sense::Allegedly) {
                match first - at - 1 <= ALLEGED {
                    true => leading.alleged = Some(self.row.bytes(at..at + 1)),
                    false => leading.perhaps = true,
                }
                break;
            }
        }
        let before = first.saturating_sub(3).max(sentence.start)..first;
        for at in before.rev() {
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

    /// Whether something before a passage may take away that the article itself says it: "allegedly", "is accused of".
    pub(crate) fn may_take_back(&self, passage: &Range<usize>) -> bool {
        let found = self.leading(passage);
        found.alleged.or(found.accused).is_some() || found.perhaps
    }

    /// Whether something in the sentence of a passage may take it back, the same for all that stands in it: a negation, a denial,
    /// a question.
    pub(crate) fn is_in_doubtful_sentence(&self, passage: &Range<usize>) -> bool {
        let alleges = |at| self.row.has(at, Sense::Alleges);
        self.is_negated(passage) || self.is_question(passage) || self.begun_in(passage).any(alleges)
    }

    /// Where the sentence of a passage begins, in tokens.
    pub(crate) fn start_of_sentence(&self, passage: &Range<usize>) -> usize {
        self.begun_in(passage).start
    }

    /// Whether something in the sentence of a passage turns its sense, or says that somebody denies something.
    pub(crate) fn is_negated(&self, passage: &Range<usize>) -> bool {
        const TURNS: &[Sense] = &[
            Sense::Negation,
            Sense::Denies,
            Sense::RejectsWith,
            Sense::Not,
        ];
        self.begun_in(passage).any(|at| self.row.has_any(at, TURNS))
    }

    /// Whether the sentence of a passage may ask.
    pub(crate) fn is_question(&self, passage: &Range<usize>) -> bool {
        let asks = |at| self.row.str(at) == "?" || self.row.has(at, Sense::Wonders);
        self.begun_in(passage).any(asks)
    }

    /// The tokens of the sentence in which a passage begins.
    fn begun_in(&self, passage: &Range<usize>) -> Range<usize> {
        self.row.sentence(self.row.token_at(passage.start))
    }

    /// What an expression of time means to somebody who speaks on another day than that of publication.
    pub(crate) fn counted_from(&self, reading: &TimeReading, day: Date) -> Option<TimeReading> {
        time::counted_from(&self.row, &reading.span, day)
    }

    /// The time itself in an expression that says since when something goes on.
    pub(crate) fn unbound(&self, reading: &TimeReading, published: Date) -> Option<TimeReading> {
        time::unbound(&self.row, &reading.span, published)
    }

    /// Whether a verb of saying stands in a range of bytes.
    pub(crate) fn tells_of_speech(&self, range: Range<usize>) -> bool {
        let mut tokens = self.tokens(&range);
        tokens.any(|at| self.row.word(at).cue.is_some_and(Cue::is_verb))
    }
}
