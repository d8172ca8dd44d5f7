//! One pass over the text: at each token, the first reading that fits.

use super::item::Measured;
use super::measured;
use super::noun;
use super::number;
use super::value::Value;
use super::{
    Figures, QuantityReading, ReadingKind, change, context, names, opaque, rank, score, so_far,
    units,
};
use crate::model::{Dimension, Extent, Measure, Quantity};
use crate::text::language::{Sense, Senses};
use crate::text::row::Row;
use crate::text::row::numeral::Form;
use crate::text::row::token::{Kind, Space};
use crate::text::time::{Taken, Use};

pub(super) fn read(row: &Row<'_>, taken: &Taken) -> Figures {
    // A text may have very many, and growing would hold them twice.
    let digits = row.tokens.iter().zip(0..);
    let digits =
        digits.filter(|(token, at)| token.kind == Kind::Digits && taken.at(*at) == Use::Free);
    let mut reader = FigureReader {
        row,
        taken,
        readings: Vec::with_capacity(digits.count()),
        implied: Vec::new(),
        end: usize::MAX,
        quoted: false,
    };
    let mut at = 0;
    while at < reader.row.tokens.len() {
        let token = reader.row.tokens[at];
        if token.before == Space::Paragraph {
            reader.quoted = false;
        }
        if token.kind == Kind::Mark('"') {
            reader.quoted = !reader.quoted;
        }
        at = match reader.read_at(at) {
            Some(next) => next.max(at + 1),
            None => at + 1,
        };
    }
    Figures {
        quantities: reader.readings,
        implied: reader.implied,
    }
}

pub(super) struct FigureReader<'r, 't> {
    pub(super) row: &'r Row<'t>,
    /// What belongs to a time, and is no figure.
    pub(super) taken: &'r Taken,
    pub(super) readings: Vec<QuantityReading>,
    /// What is no figure and may bear one out: "a year", "no casualties".
    implied: Vec<QuantityReading>,
    /// The token after the last reading.
    pub(super) end: usize,
    /// Whether a straight quotation mark is open, so that another one behind a figure is no sign for inches.
    quoted: bool,
}

impl FigureReader<'_, '_> {
    /// Reads what begins at the token `at`: the token after it.
    pub(super) fn read_at(&mut self, at: usize) -> Option<usize> {
        let row = self.row;
        let free = self.is_free(at) && (row.mark(at).is_none() || self.is_free(at + 1));
        if !free || !may_begin(row, at) {
            #[cfg(test)]
            self.assert_nothing_at(at, free);
            return None;
        }
        self.read_slowly(at)
    }

    fn read_slowly(&mut self, at: usize) -> Option<usize> {
        let row = self.row;
        self.add_none(at);
        let word = row.word(at);
        if (word.number.is_some() || word.times.is_some() || row.has(at, Sense::Dozen))
            && let Some(next) = context::nothing(row, at)
        {
            return Some(next);
        }
        if let Some((next, kind)) = opaque::opaque(row, at) {
            return Some(self.push_opaque(at, next, kind));
        }
        if let Some(words) = rank::special(row, at) {
            let next = words.next;
            self.push_words(words);
            return Some(next);
        }
        if let Some(words) = rank::vague(row, at) {
            return Some(self.push_unfigured(at, &words));
        }
        if let Some(kind) = context::one(row, at) {
            let item = Measured::bare(single(row, at)?);
            self.push(&item, None, kind);
            return Some(at + 1);
        }
        if row.has(at, Sense::A)
            && let Some(next) = self.read_article(at)
        {
            return Some(next);
        }
        let item = self.inches(measured::item(row, at)?);
        self.statement(item)
    }

    /// In all texts of the tests nothing is passed over: a word with which no reading may begin is read all the same.
    #[cfg(test)]
    fn assert_nothing_at(&mut self, at: usize, free: bool) {
        if free && self.row.is_word(at) && self.row.language.is_read() {
            let found = (self.readings.len(), self.implied.len(), self.end);
            let next = self.read_slowly(at);
            assert_eq!(next, None, "{} in {}", self.row.str(at), self.row.text);
            assert_eq!(found, (self.readings.len(), self.implied.len(), self.end));
        }
    }

    /// Adds an ordinal. Behind "for the second time" stands how often, too.
    fn push_ordinal(&mut self, item: Measured) -> Option<usize> {
        let row = self.row;
        let (next, kind) = rank::ordinal(row, &item.figure)?;
        let kind = context::bare(row, &item.figure).unwrap_or(kind);
        let item = Measured { next, ..item };
        self.push(&item, None, kind);
        if so_far::is_time(row, &item.figure)
            && kind == ReadingKind::Statistic
            && let Some(number) = item.number
        {
            let often = Quantity {
                unit: self.occasions(),
                ..rank::exact(Measure::Amount(Extent::one(number)))
            };
            if let Some(read) = self.readings.last_mut() {
                read.alternative = Some(Box::new(often));
            }
        }
        Some(next)
    }

    /// Whether a figure may begin here: no date and no time of day does.
    pub(super) fn is_free(&self, at: usize) -> bool {
        !matches!(self.taken.at(at), Use::Date | Use::Holiday | Use::Clock)
    }

    /// Takes back inches that are a closing quotation mark.
    pub(super) fn inches(&self, item: Measured) -> Measured {
        let mark = self.row.mark(item.next.wrapping_sub(1)) == Some('"');
        if mark && self.quoted {
            // "6'3" is a height without its last mark, too
            let height = item.number.is_some() && item.next > item.figure.next + 2;
            return match height {
                true => Measured {
                    next: item.next - 1,
                    ..item
                },
                false => Measured::bare(item.figure),
            };
        }
        item
    }

    /// "a gallon", or an ordinal behind an article: "a third term".
    pub(super) fn read_article(&mut self, at: usize) -> Option<usize> {
        if self.end == at {
            return None; // "$80 a barrel": per
        }
        if let Some(item) = measured::one_of(self.row, at) {
            return self.statement(item);
        }
        if let Some(next) = self.one_of_many(at) {
            return Some(next);
        }
        if let Some(item) = measured::article(self.row, at) {
            let next = item.next;
            self.push(&item, None, ReadingKind::Determiner);
            return Some(next);
        }
        self.add_length(at);
        let word = self.row.number(at + 1)?;
        let noun = noun::noun(self.row, at + 2).is_some_and(|noun| noun.next > at + 2);
        let compared = change::after(self.row, at + 2).is_some();
        let unit = units::known(self.row, at + 2, &single(self.row, at + 1)?)
            .is_some_and(|(unit, _)| unit.dimension != Dimension::People);
        let names = word.form == Form::Ordinal && noun && !compared && !unit;
        // "a third-party app", but "a third-"
        let joined = self.row.is_hyphen(at + 2) && self.row.glued(at + 3);
        let names = names && !self.row.has(at + 2, Sense::OfOrdinal); // "una cuarta parte"
        let term = names && word.value < 100 && (joined || !self.row.is_hyphen(at + 2));
        if !term {
            return None;
        }
        let figure = single(self.row, at + 1)?;
        self.push_ordinal(Measured::bare(figure))
    }

    /// Keeps "a year" apart from the figures, also where a time is counted by it: "an hour later".
    fn add_length(&mut self, at: usize) {
        if matches!(self.taken.at(at), Use::Free | Use::Period)
            && let Some(item) = measured::article_of_time(self.row, at)
        {
            self.imply(&item, ReadingKind::Determiner);
        }
    }

    /// Keeps "no casualties", "not a single vote" and "a single goal" apart from the figures.
    fn add_none(&mut self, at: usize) {
        if let Some(item) = context::none(self.row, at) {
            self.imply(&item, ReadingKind::Single);
        }
    }

    fn imply(&mut self, item: &Measured, kind: ReadingKind) {
        let end = self.end;
        self.push(item, None, kind);
        self.end = end;
        let implied = self.readings.pop();
        self.implied
            .extend(implied.map(|one| QuantityReading { kind, ..one }));
    }

    /// Goes on from the first item: what belongs to it, and what it is.
    pub(super) fn statement(&mut self, item: Measured) -> Option<usize> {
        let row = self.row;
        if let Some(kind) = rank::names(row, &item.figure) {
            self.push(&item, None, kind);
            return Some(item.next);
        }
        if let Some(goal) = rank::goal(row, &item.figure) {
            let next = goal.next;
            self.push(&Measured::bare(goal), None, ReadingKind::Ordinal);
            return Some(next);
        }
        if names::begins_name(row, &item.figure) {
            let item = Measured::bare(item.figure);
            self.push(&item, None, ReadingKind::Label);
            return Some(item.next);
        }
        if let Value::Ordinal(_) = item.figure.value {
            return self.push_ordinal(item);
        }
        if let Some((magnitude, from)) = context::several(row, &item.figure) {
            let item = Measured { from, ..item };
            self.push(
                &item,
                Some(Measure::Magnitude(magnitude)),
                ReadingKind::Vague,
            );
            return Some(item.next);
        }
        if item.unit.is_none()
            && let Some(pair) = score::pair(row, &item.figure)
        {
            return Some(self.push_pair(item, &pair));
        }
        if let Some(next) = self.out_of(&item) {
            return Some(next);
        }
        if let Some(next) = self.range(&item) {
            return Some(next);
        }
        if let Some(next) = self.shared_unit(&item) {
            return Some(next);
        }
        if item.unit.is_none()
            && let Some((next, kind)) = rank::times(row, &item.figure)
            && let Some(number) = item.number
        {
            let item = Measured { next, ..item };
            let multiple = Measure::Multiple(Extent::one(number));
            let times = kind == ReadingKind::Statistic;
            self.push(&item, times.then_some(multiple), kind);
            return Some(next);
        }
        let item = self.in_money_before(self.repeated(item));
        let (kind, next) = (self.kind(&item), item.next);
        self.push(&item, None, kind);
        Some(next)
    }

    /// What a figure is, by its unit and the words around it.
    pub(super) fn kind(&self, item: &Measured) -> ReadingKind {
        let row = self.row;
        if names::is_size(row, item) {
            return ReadingKind::Determiner;
        }
        if item.unit.is_none() {
            return self.bare_kind(item);
        }
        if item.measures(Dimension::People) {
            return context::counted(row, &item.figure).unwrap_or(ReadingKind::Statistic);
        }
        // "52 cents per $100 of value"
        if item.is_money() && context::is_base(row, item) {
            return ReadingKind::Base;
        }
        ReadingKind::Statistic
    }

    fn bare_kind(&self, item: &Measured) -> ReadingKind {
        context::bare(self.row, &item.figure)
            .or_else(|| context::in_words(self.row, &item.figure, item.next))
            .unwrap_or(ReadingKind::Statistic)
    }
}

/// Whether a reading can begin with the token: a quick test before the slow ones.
fn may_begin(row: &Row<'_>, at: usize) -> bool {
    match row.tokens[at].kind {
        Kind::Digits => true,
        Kind::Mark(c) => {
            let next = row.is_number(at + 1);
            match c {
                '#' => row.is_digits(at + 1),
                '-' | '−' | '–' | '+' => row.is_digits(at + 1) || row.mark(at + 1) == Some('.'),
                '.' => row.is_digits(at + 1) && row.glued(at + 1),
                '(' => row.is_digits(at + 1) && row.mark(at + 2) == Some(')'),
                c if number::vulgar(c).is_some() => true,
                c if c.is_ascii() => c == '$' && (next || row.is_mark(at + 1, &['.', '-', '−'])),
                _ => next || row.mark(at + 1) == Some('.'),
            }
        }
        // words only of a language that is read, "EUR 5" in all
        Kind::Word if row.is_digits(at + 1) => true,
        Kind::Word => row.language.is_read() && word_may_begin(row, at),
    }
}

/// Whether a figure, or what may bear one out, can begin with a word of a language that is read.
fn word_may_begin(row: &Row<'_>, at: usize) -> bool {
    const SENSES: &Senses = &Senses::of(&[
        Sense::A,
        Sense::Both,
        Sense::Dozen,
        Sense::Each,
        Sense::Minus,
        Sense::NoneOf,
        Sense::Not,
        Sense::Numero,
        Sense::Once,
        Sense::OneAndAHalf,
        Sense::Top,
    ]);
    let word = row.word(at);
    let counts = word.number.is_some() || word.times.is_some() || word.fraction.is_some();
    counts
        || word.senses.meets(SENSES)
        || row.language.amounts.may_begin(row, at)
        // "US$ 5", "Turkish lira 42"
        || row.is_digits(at + 2)
        || row.is_digits(at + 3)
        // "example.com/2", "Rs.20"
        || row.glued(at + 1)
        || row.can_be(at, Sense::Superlative)
}

/// One word or number as a figure.
pub(super) fn single(row: &Row<'_>, at: usize) -> Option<super::value::Figure> {
    number::figure(row, at, false).filter(|figure| figure.next == at + 1)
}
