//! What of the article is a fact, and asked for: quotations, figures, dates and times of day.

use super::dateline;
use crate::{
    model::Measure,
    rules::{AskedFor, Fate, ranges::touches, reading::Reading},
    text::{AttributionReader, Precision, Quotation, QuotationKind, Row, Sense, TimeReading},
};
use std::{collections::HashSet, ops::Range};

/// What a passage is that is to be declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// Words that somebody said.
    Quotation,
    /// A figure that states something.
    Figure,
    /// A date, or a period.
    Date,
    /// A time of day.
    TimeOfDay,
}

impl Kind {
    /// What messages call it.
    pub(crate) const fn noun(self) -> &'static str {
        match self {
            Self::Quotation => "quotation",
            Self::Figure => "figure",
            Self::Date => "date",
            Self::TimeOfDay => "time of day",
        }
    }
}

impl AskedFor {
    fn new(kind: Kind, span: &Range<usize>) -> Self {
        Self {
            kind,
            span: span.clone(),
            whole: false,
            heart: span.clone(),
            quoted: false,
            fate: Fate::Open,
        }
    }

    /// Whether these passages, which are in order and apart, cover it.
    pub(super) fn is_covered(&self, by: &[Range<usize>]) -> bool {
        let Range { start, end } = self.span;
        match self.whole {
            true => touches(by, &(start..start + 1)) && touches(by, &(end - 1..end)),
            false => touches(by, &self.span),
        }
    }
}

/// Everything that is asked for, kind by kind.
pub(super) fn asked(reading: &Reading<'_>, reader: &AttributionReader<'_>) -> Vec<AskedFor> {
    let mut asked: Vec<AskedFor> = Vec::new();
    let mut quoted = Vec::new();
    for quotation in quotations(reading, reader) {
        let (first, last) = (quotation.parts.first(), quotation.parts.last());
        let words = first.zip(last).map(|(first, last)| first.start..last.end);
        quoted.push(quotation.span.clone());
        asked.push(AskedFor {
            heart: words.unwrap_or_else(|| quotation.span.clone()),
            ..AskedFor::new(Kind::Quotation, &quotation.span)
        });
    }
    // Which figures and dates there are takes words to tell.
    if !reading.text.is_read() {
        return asked;
    }
    let titles = titles(reading);
    let datelines = dateline::datelines(reading);
    let text = &reading.text;
    let figures = text.quantities.iter().filter(|read| read.kind.states());
    let figures = figures.map(|figure| AskedFor {
        whole: matches!(figure.quantity.measure, Measure::Score { .. }),
        heart: figure.number.clone(),
        ..AskedFor::new(Kind::Figure, &figure.span)
    });
    let told = |time: &&TimeReading| time.interval.is_some() && !time.vague;
    let dates = text.times.iter().filter(told);
    let dates = dates.filter(|time| !is_attribute(&text.row, time));
    let dates = dates.map(|time| AskedFor::new(Kind::Date, &time.span));
    let clocks = text.clocks.iter().map(|clock| &clock.span);
    let clocks = clocks.filter(|clock| !is_stamp(reading, clock));
    let clocks = clocks.map(|clock| AskedFor::new(Kind::TimeOfDay, clock));
    let named = |one: &AskedFor| touches(&titles, &one.span) || touches(&datelines, &one.span);
    let states = figures.chain(dates).chain(clocks);
    let mut said = Said::new(reading);
    // There may be very many, and growing would hold them twice.
    asked.reserve_exact(states.clone().count());
    asked.extend(states.filter(|one| !named(one)).map(|one| AskedFor {
        quoted: touches(&quoted, &one.span) || said.repeats(&one.span),
        ..one
    }));
    asked
}

/// How many words a sentence has at least that is known again where it stands a second time.
const KNOWN_AGAIN: usize = 6;

/// The sentences within quotations: a pull quote repeats them without marks, and what it says is still the speaker's.
fn said_sentences<'r>(reading: &'r Reading<'_>) -> HashSet<Vec<&'r str>> {
    let speech = |one: &&Quotation| one.depth == 0 && one.kind == QuotationKind::Speech;
    let all = reading.text.quotations.iter().filter(speech);
    let mut said = HashSet::new();
    for part in all.flat_map(|one| &one.parts) {
        let mut at = part.start;
        while at < part.end {
            let sentence = reading.text.sentence(&(at..at + 1));
            let end = sentence.end.clamp(at + 1, part.end);
            let words = words(&reading.source.text()[sentence.start.max(part.start)..end]);
            if words.len() >= KNOWN_AGAIN {
                said.insert(words);
            }
            at = end;
        }
    }
    said
}

/// The sentences that somebody says somewhere in the text.
struct Said<'r> {
    reading: &'r Reading<'r>,
    sentences: HashSet<Vec<&'r str>>,
    /// The sentence that was asked for last, and whether it is one of them.
    last: Option<(Range<usize>, bool)>,
}

impl<'r> Said<'r> {
    fn new(reading: &'r Reading<'_>) -> Self {
        Self {
            reading,
            sentences: said_sentences(reading),
            last: None,
        }
    }

    /// Whether the sentence that holds a passage is said.
    fn repeats(&mut self, passage: &Range<usize>) -> bool {
        let sentence = self.reading.text.sentence(passage);
        if let Some((_, said)) = self.last.as_ref().filter(|(last, _)| *last == sentence) {
            return *said;
        }
        let words = words(&self.reading.source.text()[sentence.clone()]);
        let said = self.sentences.contains(&words);
        self.last = Some((sentence, said));
        said
    }
}

fn words(sentence: &str) -> Vec<&str> {
    let words = sentence.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect()
}

/// The quotations that somebody says. Of a transcript all is speech, and nobody declares all of it: what its lines say is not
/// asked for, only the figures and dates in them. A word or two between marks count where the text names who used them: what
/// she called a “friendly” letter.
fn quotations<'r>(
    reading: &'r Reading<'_>,
    reader: &AttributionReader<'_>,
) -> impl Iterator<Item = &'r Quotation> {
    let is_said = |index: usize, quotation: &Quotation| match quotation.kind {
        QuotationKind::Speech | QuotationKind::Block => true,
        QuotationKind::Scare => !reader.read(index).is_empty(),
        _ => false,
    };
    let all = reading.text.quotations.iter().enumerate();
    all.filter(move |(index, quotation)| quotation.depth == 0 && is_said(*index, quotation))
        .map(|(_, quotation)| quotation)
}

/// Whether a time stands by a name before what is said in a transcript: "[00:01:20] ANN LEE:", "Ann Lee 0:05".
fn is_stamp(reading: &Reading<'_>, clock: &Range<usize>) -> bool {
    let lines = &reading.text.transcript.lines;
    let next = lines.partition_point(|line| line.span.end <= clock.start);
    let Some(line) = lines.get(next) else {
        return false;
    };
    let text = reading.source.text();
    let marks = |c: char| c != '\n' && !c.is_alphanumeric();
    match clock.end < line.span.start {
        true => text[clock.end..line.span.start].chars().all(marks),
        false => line.span.start <= clock.start,
    }
}

/// How many words before "in two years" are looked at for what is the highest.
const COMPARED: usize = 7;

/// "the highest in two years", "the first vote in a decade": how far back a comparison goes, which says of what it is the
/// highest and not when. "Twice in two years" says how often in which time.
fn is_attribute(row: &Row<'_>, time: &TimeReading) -> bool {
    let at = row.token_at(time.span.start);
    let first = at.saturating_sub(COMPARED).max(row.segment(at).start);
    let often = |at: usize| {
        row.has_any(at, &[Sense::Times, Sense::ByTimes, Sense::Once])
            || row.word(at).times.is_some()
    };
    let compares = |at: usize| row.can_be(at, Sense::Superlative) || row.is_ordinal(at);
    time.precision == Precision::Range
        && row.has(at, Sense::In)
        && (row.language.tenses.window)(row, at)
        && (first..at).any(compares)
        && !(first..at).any(often)
}

/// The titles of works: a number in a name states nothing.
fn titles(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let all = reading.text.quotations.iter();
    let titles = all.filter(|one| one.depth == 0 && one.kind == QuotationKind::Title);
    titles.map(|title| title.span.clone()).collect()
}
