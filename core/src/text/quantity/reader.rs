//! One pass over the text: at each token, the first reading that fits.

use super::figure::{Value, Written};
use super::item::{self, Item};
use super::noun;
use super::prose::Prose;
use super::{QuantityReading, ReadingKind, change, context, opaque, rank, units};
use crate::model::{Dimension, Extent, Measure};
use crate::text::Locale;
use crate::text::numerals::{self, Form};
use crate::text::token::{Kind, Space};

pub(super) fn read(text: &str, locale: Locale) -> Vec<QuantityReading> {
    let prose = Prose::new(text, locale);
    let mut reader = Reader {
        prose: &prose,
        readings: Vec::new(),
        end: usize::MAX,
        quoted: false,
    };
    let mut at = 0;
    while at < reader.prose.tokens.len() {
        let token = reader.prose.tokens[at];
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
    reader.readings
}

pub(super) struct Reader<'p, 't> {
    pub(super) prose: &'p Prose<'t>,
    pub(super) readings: Vec<QuantityReading>,
    /// The token after the last reading.
    pub(super) end: usize,
    /// Whether a straight quotation mark is open, so that another one behind a figure is no sign for inches.
    quoted: bool,
}

impl Reader<'_, '_> {
    /// Reads what begins at the token `at`: the token after it.
    pub(super) fn read_at(&mut self, at: usize) -> Option<usize> {
        let prose = self.prose;
        if !may_begin(prose, at) {
            return None;
        }
        if let Some((next, kind)) = opaque::opaque(prose, at) {
            return Some(self.push_opaque(at, next, kind));
        }
        if let Some(words) = rank::special(prose, at) {
            let next = words.next;
            self.push_words(words);
            return Some(next);
        }
        if let Some(kind) = context::one(prose, at) {
            let item = Item::bare(single(prose, at)?);
            self.push(&item, None, kind);
            return Some(at + 1);
        }
        if prose.any(at, &["a", "an"])
            && let Some(next) = self.read_article(at)
        {
            return Some(next);
        }
        let item = self.inches(item::item(prose, at)?);
        self.statement(item)
    }

    /// Takes back inches that are a closing quotation mark.
    pub(super) fn inches(&self, item: Item) -> Item {
        let mark = self.prose.mark(item.next.wrapping_sub(1)) == Some('"');
        if mark && self.quoted {
            return Item::bare(item.figure);
        }
        item
    }

    /// "a gallon", or an ordinal behind an article: "a third term".
    pub(super) fn read_article(&mut self, at: usize) -> Option<usize> {
        if self.end == at {
            return None; // "$80 a barrel": per
        }
        if let Some(item) = item::article(self.prose, at) {
            let next = item.next;
            self.push(&item, None, ReadingKind::Determiner);
            return Some(next);
        }
        let word = numerals::number_word(self.prose.str(at + 1))?;
        let noun = noun::noun(self.prose, at + 2).is_some_and(|noun| noun.next > at + 2);
        let compared = change::after(self.prose, at + 2).is_some();
        let unit = units::known(self.prose, at + 2, &single(self.prose, at + 1)?)
            .is_some_and(|(unit, _)| unit.dimension != Dimension::People);
        let names = word.form == Form::Ordinal && noun && !compared && !unit;
        let term = names && word.value < 100 && !self.prose.is_hyphen(at + 2);
        if !term {
            return None;
        }
        let item = Item::bare(single(self.prose, at + 1)?);
        self.push(&item, None, ReadingKind::Ordinal);
        Some(at + 2)
    }

    /// Goes on from the first item: what belongs to it, and what it is.
    pub(super) fn statement(&mut self, item: Item) -> Option<usize> {
        let prose = self.prose;
        if let Some((next, kind)) = rank::ordinal(prose, &item.figure) {
            let kind = context::bare(prose, &item.figure)
                .or_else(|| context::fraction_period(prose, &item.figure))
                .unwrap_or(kind);
            let item = Item { next, ..item };
            self.push(&item, None, kind);
            return Some(next);
        }
        if item.unit.is_none()
            && let Some((next, kind)) = context::score(prose, &item.figure)
            && units::percent(prose, next).is_none()
        {
            return Some(self.push_pair(&item, next, kind));
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
            && let Some(next) = rank::factor(prose, &item.figure)
            && let Some(number) = item.number
        {
            let item = Item { next, ..item };
            self.push(
                &item,
                Some(Measure::Multiple(Extent::one(number))),
                ReadingKind::Statistic,
            );
            return Some(next);
        }
        let mut item = self.repeated(item);
        let kind = self.kind(&item, item.from, item.next);
        if kind == ReadingKind::Date {
            item.next = context::decade_end(prose, &item.figure);
        }
        let next = item.next;
        self.push(&item, None, kind);
        Some(next)
    }

    /// What a figure is, by its unit and the words around it.
    pub(super) fn kind(&self, item: &Item, from: usize, next: usize) -> ReadingKind {
        let prose = self.prose;
        if item.unit.is_none() {
            return self.bare_kind(item);
        }
        if item
            .def
            .is_some_and(|def| def.dimension == Dimension::People)
        {
            return context::counted(prose, &item.figure).unwrap_or(ReadingKind::Statistic);
        }
        if item.is_time() && !item.age && context::is_period(prose, from, next) {
            return ReadingKind::Period;
        }
        ReadingKind::Statistic
    }

    pub(super) fn bare_kind(&self, item: &Item) -> ReadingKind {
        let prose = self.prose;
        if let Some(kind) = context::bare(prose, &item.figure) {
            return kind;
        }
        if let Some(kind) = context::fraction_period(prose, &item.figure) {
            return kind;
        }
        let before = item.from.wrapping_sub(1);
        let small = item.figure.small(11).is_some() && item.figure.written == Written::Words;
        let named = prose.any(
            before,
            &[
                "the", "these", "those", "its", "their", "his", "her", "our", "all", "other",
            ],
        );
        if small
            && named
            && noun::noun(prose, item.next).is_some()
            && matches!(item.figure.value, Value::Number(_))
        {
            return ReadingKind::Definite;
        }
        // "a three-judge panel": the number is part of an adjective
        let compound = item.figure.written == Written::Words
            && prose.is_hyphen(item.next)
            && prose.is_word(item.next + 1)
            && !prose.any(
                item.next + 1,
                &["plus", "odd", "ish", "strong", "point", "points"],
            );
        if compound && matches!(item.figure.value, Value::Number(_)) {
            return ReadingKind::Determiner;
        }
        if item.figure.small(2) == Some(1)
            && item.figure.written == Written::Words
            && prose.is(item.from, "one")
        {
            return ReadingKind::Determiner;
        }
        ReadingKind::Statistic
    }
}

/// Whether a reading can begin with the token: a quick test before the slow ones.
fn may_begin(prose: &Prose<'_>, at: usize) -> bool {
    match prose.tokens[at].kind {
        Kind::Digits => true,
        Kind::Mark(c) => {
            let next = prose.is_number(at + 1);
            match c {
                '-' | '−' | '–' | '+' => {
                    prose.is_digits(at + 1) || prose.mark(at + 1) == Some('.')
                }
                '.' => prose.is_digits(at + 1) && prose.glued(at + 1),
                '(' => prose.is_digits(at + 1) && prose.mark(at + 2) == Some(')'),
                '½' | '¼' | '¾' | '⅓' | '⅔' | '⅕' | '⅖' | '⅗' | '⅘' | '⅙' | '⅛' | '⅜' | '⅝'
                | '⅞' => true,
                c if c.is_ascii() => c == '$' && (next || prose.is_mark(at + 1, &['.', '-', '−'])),
                _ => next || prose.mark(at + 1) == Some('.'),
            }
        }
        // words for numbers are read in English only; "EUR 5" everywhere
        Kind::Word => prose.locale.english || prose.is_digits(at + 1),
    }
}

/// One word or number as a figure.
pub(super) fn single(prose: &Prose<'_>, at: usize) -> Option<super::figure::Figure> {
    super::figure::figure(prose, at, false).filter(|figure| figure.next == at + 1)
}
