//! Figures: digits and number words with their scale words, fractions and signs, without any unit.

use super::digits::{self, Digits};
use super::spelling::{add_fraction, fraction, fraction_first, in_words, words_after};
use super::{noun, signs};
use crate::model::{Dimension, Number, Scale, UnitDef};
use crate::text::language::{Sense, UnitWord};
use crate::text::row::Row;
use crate::text::row::numeral::{self, Form};
use rust_decimal::Decimal;

/// A number, and how it was written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure {
    /// Tokens: the first, and the one after the last.
    pub from: usize,
    pub next: usize,
    pub value: Value,
    pub written: Written,
    /// The figure without an "m" at its end that was taken for "million" and may be metres.
    pub before_m: Option<Number>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Value {
    Number(Number),
    /// A fraction that is nothing but a fraction: "two-thirds", "1/4", "half".
    Fraction(u32, u32),
    /// "third", "23rd"
    Ordinal(u32),
}

/// How a figure was written, as far as its meaning depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// One run of digits of this length.
    Plain(usize),
    /// Digits with grouping, decimals or a scale.
    Digits,
    Words,
}

impl Figure {
    pub fn new(from: usize, next: usize, number: Number, written: Written) -> Self {
        Self {
            from,
            next,
            value: Value::Number(number),
            written,
            before_m: None,
        }
    }

    /// The value in full.
    pub fn decimal(&self) -> Option<Decimal> {
        match self.value {
            Value::Number(number) => number.value(),
            Value::Fraction(numerator, denominator) => {
                Decimal::from(numerator).checked_div(Decimal::from(denominator))
            }
            Value::Ordinal(value) => Some(Decimal::from(value)),
        }
    }

    /// The figure as a number with digits; a fraction is divided out.
    pub fn number(&self) -> Option<Number> {
        match self.value {
            Value::Number(number) => Some(number),
            _ => Some(one(self.decimal()?.round_dp(12).normalize())),
        }
    }

    /// The value, if it is a whole number below `limit` without scale word.
    pub fn small(&self, limit: u32) -> Option<u32> {
        let value = self.decimal()?;
        let small = value.is_integer() && value >= Decimal::ZERO && value < Decimal::from(limit);
        small.then(|| value.try_into().ok()).flatten()
    }
}

pub(super) fn one(digits: Decimal) -> Number {
    Number {
        digits,
        scale: Scale::One,
    }
}

/// Digits times a scale word, in terms of the scales that the model has: 3 crore is 30 million.
pub(super) fn scaled(digits: Decimal, factor: u64) -> Option<Number> {
    let mut scale = Scale::One;
    for known in Scale::WORDS {
        let suits = known != Scale::Hundred && known != Scale::Dozen;
        if suits && factor >= known.factor() && factor.is_multiple_of(known.factor()) {
            scale = known;
        }
    }
    if factor == 12 {
        scale = Scale::Dozen;
    }
    let rest = factor / scale.factor();
    let digits = if rest == 1 {
        digits
    } else {
        digits.checked_mul(Decimal::from(rest))?
    };
    let number = Number { digits, scale };
    number.value()?; // what no decimal can hold is no number for us
    Some(number)
}

/// Reads the figure that begins with the token `at`. `money` tells that a currency stands before it, where "m", "b" and
/// "T" can only be scales.
pub(super) fn figure(row: &Row<'_>, at: usize, money: bool) -> Option<Figure> {
    let (start, negative) = sign(row, at);
    let mut figure = unsigned(row, start, money)?;
    if negative {
        negate(&mut figure)?;
    }
    figure.from = at;
    Some(figure)
}

/// Passes a minus sign or word.
fn sign(row: &Row<'_>, at: usize) -> (usize, bool) {
    if row.has(at, Sense::Minus) && (row.is_number(at + 1) || row.has(at + 1, Sense::A)) {
        return (at + 1, true);
    }
    if !row.is_mark(at, &['-', '−', '–']) {
        return (at, false);
    }
    let number = row.is_digits(at + 1) || row.mark(at + 1) == Some('.');
    let joined =
        row.glued(at) && !row.is_mark(at.wrapping_sub(1), &['(', '[', ':', '=', '"', '“', ',']);
    let loose = !row.glued(at + 1) && at > 0 && !row.is_mark(at.wrapping_sub(1), &['(', ':', '=']);
    if number && !joined && !loose {
        (at + 1, true)
    } else {
        (at, false)
    }
}

fn negate(figure: &mut Figure) -> Option<()> {
    let mut number = figure.number()?;
    number.digits = -number.digits;
    figure.value = Value::Number(number);
    Some(())
}

fn unsigned(row: &Row<'_>, at: usize, money: bool) -> Option<Figure> {
    if let Some(figure) = fraction_first(row, at) {
        return Some(figure);
    }
    if row.is_digits(at) || row.mark(at) == Some('.') {
        return in_digits(row, at, money);
    }
    if let Some((numerator, denominator)) = row.mark(at).and_then(vulgar) {
        return fraction(row, at..at + 1, (numerator, denominator), Written::Digits);
    }
    in_words(row, at)
}

/// "½" and its like.
fn vulgar(c: char) -> Option<(u64, u64)> {
    Some(match c {
        '½' => (1, 2),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    })
}

fn in_digits(row: &Row<'_>, at: usize, money: bool) -> Option<Figure> {
    if let Some(spelled) = numeral::spelled(row, at, true)
        && spelled.next > at + 2
        && spelled.form == Form::Cardinal
    {
        return words_after(row, at, spelled);
    }
    let read = digits::digits(row, at)?;
    if let Some(ordinal) = digit_ordinal(row, at, &read) {
        return Some(ordinal);
    }
    if read.plain
        && let Some(figure) = slash_fraction(row, at, None)
    {
        return Some(figure);
    }
    if let Some(figure) = mixed_fraction(row, at, &read) {
        return Some(figure);
    }
    let written = if read.plain {
        Written::Plain(read.length)
    } else {
        Written::Digits
    };
    let figure = Figure::new(at, read.next, one(read.value), written);
    Some(with_scale(row, figure, &read, money))
}

/// "23rd"
fn digit_ordinal(row: &Row<'_>, at: usize, read: &Digits) -> Option<Figure> {
    let suffix = row.glued(read.next) && row.has(read.next, Sense::OrdinalSuffix);
    if !suffix || read.decimals {
        return None;
    }
    let value = read.value.try_into().ok()?;
    Some(Figure {
        from: at,
        next: read.next + 1,
        value: Value::Ordinal(value),
        written: Written::Digits,
        before_m: None,
    })
}

/// "3/4", or "1 3/4" and "1½" with what stands before.
fn slash_fraction(row: &Row<'_>, at: usize, whole: Option<Decimal>) -> Option<Figure> {
    let slash = row.is_mark(at + 1, &['/', '⁄']) && row.glued(at + 1) && row.glued(at + 2);
    if !slash || !row.is_digits(at) || !row.is_digits(at + 2) {
        return None;
    }
    let chain = row.is_mark(at + 3, &['/', '⁄']) && row.glued(at + 3) && row.glued(at + 4);
    let numerator: u64 = row.str(at).parse().ok()?;
    let denominator: u64 = row.str(at + 2).parse().ok()?;
    let date = numerator == 9 && denominator == 11 || numerator == 7 && denominator == 7;
    if chain || date || numerator >= denominator || numerator == 0 {
        return None;
    }
    match whole {
        None => fraction(row, at..at + 3, (numerator, denominator), Written::Digits),
        Some(whole) => {
            let part = Decimal::from(numerator).checked_div(Decimal::from(denominator))?;
            let sum = one(whole.checked_add(part)?.normalize());
            Some(Figure::new(at, at + 3, sum, Written::Digits))
        }
    }
}

fn mixed_fraction(row: &Row<'_>, at: usize, read: &Digits) -> Option<Figure> {
    if read.decimals {
        return None;
    }
    if let Some((numerator, denominator)) = row.mark(read.next).and_then(vulgar) {
        let part = Decimal::from(numerator).checked_div(Decimal::from(denominator))?;
        let sum = one(read.value.checked_add(part)?.normalize());
        let figure = Figure::new(at, read.next + 1, sum, Written::Digits);
        return Some(with_word_scale(row, figure));
    }
    let hyphen = usize::from(row.is_hyphen(read.next));
    let mut figure = slash_fraction(row, read.next + hyphen, Some(read.value))?;
    figure.from = at;
    Some(with_word_scale(row, figure))
}

/// A scale behind digits: a word, or an abbreviation such as "bn".
fn with_scale(row: &Row<'_>, figure: Figure, read: &Digits, money: bool) -> Figure {
    let worded = with_word_scale(row, figure);
    if worded.next != figure.next {
        return add_fraction(row, worded);
    }
    let at = figure.next + usize::from(row.is_hyphen(figure.next));
    let Some(number) = abbreviated(row, at, money).and_then(|scale| scaled(read.value, scale))
    else {
        return add_fraction(row, figure);
    };
    let metres = signs::unit(row.str(at)).is_some_and(|unit| unit.name == "m");
    Figure {
        next: at + 1,
        value: Value::Number(number),
        written: Written::Digits,
        before_m: (metres && !money).then_some(one(read.value)),
        ..figure
    }
}

/// The factor of an abbreviated scale at the token `at`. A single letter is one behind money, else only directly behind
/// the digits, and as a small letter only where it stands for thousands or heads are counted: "5M", "5k", "5m voters".
fn abbreviated(row: &Row<'_>, at: usize, money: bool) -> Option<u64> {
    let scale = row.word(at).scale?;
    let joined = row.glued(at + 1) && (row.is_word(at + 1) || row.is_digits(at + 1));
    let (glued, letter) = (row.glued(at), row.str(at).len() == 1);
    let name = !letter && row.str(at).chars().all(char::is_uppercase);
    if joined || !row.same_paragraph(at) || !glued && (name || row.is_hyphen(at + 1)) {
        return None; // "in 2020 MN voted", "$10 T-shirts"
    }
    let likely = match scale {
        _ if !letter => true,
        1_000 => true,
        1_000_000 if money => true,
        1_000_000 if row.is_lower(at) => glued && counts_heads(row, at + 1),
        1_000_000 | 1_000_000_000 if row.is_capital(at) => glued,
        _ => glued && money,
    };
    likely.then_some(scale)
}

/// Whether what follows "1.2m" shows that it is millions: a plural, people, or something new.
fn counts_heads(row: &Row<'_>, at: usize) -> bool {
    if !row.is_word(at) || row.glued(at) || row.has(at, Sense::CountedInMetres) {
        return false;
    }
    let plural = noun::noun(row, at).is_some_and(|noun| noun.plural && noun.next == at + 1);
    let heads = row.term(at, |word| match word {
        UnitWord::Money(_) => Some(()),
        UnitWord::Measure(name) => UnitDef::named(name)
            .is_some_and(|unit| unit.dimension == Dimension::People)
            .then_some(()),
        _ => None,
    });
    plural || row.has(at, Sense::CountedInMillions) || heads.is_some()
}

/// A scale word behind a figure, once or more: "2.5 million", "3 lakh crore", "$2-million".
pub(super) fn with_word_scale(row: &Row<'_>, figure: Figure) -> Figure {
    let Some(number) = figure.number() else {
        return figure;
    };
    let (mut next, mut factor) = (figure.next, 1u64);
    loop {
        let at = next + usize::from(row.is_hyphen(next));
        if !row.is_word(at) || !row.same_paragraph(at) {
            break;
        }
        let power = if row.has(at, Sense::Dozen) && factor == 1 {
            12
        } else {
            match row.word(at).number {
                Some(word)
                    if word.value >= 100 && matches!(word.form, Form::Cardinal | Form::Plural) =>
                {
                    word.value
                }
                _ => break,
            }
        };
        let Some(product) = factor.checked_mul(power) else {
            break;
        };
        factor = product;
        next = at + 1;
    }
    if next == figure.next {
        return figure;
    }
    let Some(product) = number
        .digits
        .checked_mul(Decimal::from(number.scale.factor()))
    else {
        return figure;
    };
    let Some(number) = scaled(product, factor) else {
        return figure;
    };
    Figure {
        next,
        value: Value::Number(number),
        written: if figure.written == Written::Words {
            Written::Words
        } else {
            Written::Digits
        },
        ..figure
    }
}
