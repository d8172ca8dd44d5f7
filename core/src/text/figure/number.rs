//! Reads figures: digits and number words with their scale words, fractions and signs.

use super::digits::{self, Digits};
use super::spelling::{add_fraction, fraction, fraction_first, in_words, words_after};
use super::value::{Figure, Value, Written, one, scaled, with_word_scale};
use super::{margin, noun, power, signs, units};
use crate::model::sums::Sums;
use crate::model::{Dimension, UnitDef};
use crate::text::language::{Sense, UnitWord};
use crate::text::row::Row;
use crate::text::row::numeral::{self, Form};
use rust_decimal::Decimal;

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
    if row.has(at, Sense::Minus) {
        let number = row.is_number(at + 1) || row.has(at + 1, Sense::A);
        // "au moins 5"
        let hedge = row.language.hedges.before(row, at + 1, Some).is_some();
        let negative = number && !hedge && !margin::is_led(row, at + 1);
        return (at + usize::from(negative), negative);
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
pub(super) fn vulgar(c: char) -> Option<(u64, u64)> {
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
        '⅚' => (5, 6),
        '⅐' => (1, 7),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        _ => return None,
    })
}

fn in_digits(row: &Row<'_>, at: usize, money: bool) -> Option<Figure> {
    if let Some(power) = power::power(row, at) {
        return Some(power);
    }
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

/// "23rd", "23.", "100 millionth"
fn digit_ordinal(row: &Row<'_>, at: usize, read: &Digits) -> Option<Figure> {
    let scale = row.number(read.next).filter(|word| {
        let apart =
            row.is_word(read.next) && !row.glued(read.next) && row.same_paragraph(read.next);
        apart
            && word.form == Form::Ordinal
            && word.value >= 1_000
            && !row.has(read.next + 1, Sense::Of)
    });
    if let Some(scale) = scale {
        let value = read.value.times(Decimal::from(scale.value))?;
        return Some(Figure {
            from: at,
            next: read.next + 1,
            value: Value::Ordinal(value.try_into().ok()?),
            written: Written::Digits,
            before_m: None,
        });
    }
    let point = read.plain && row.is_ordinal_point(read.next);
    let next = row
        .behind_suffix(read.next)
        .or(point.then_some(read.next + 1))?;
    if read.decimals {
        return None;
    }
    let value: u32 = read.value.try_into().ok()?;
    let first = value % 10 == 1 && value % 100 != 11;
    let sign = signs::unit(row.str(read.next)).map(|unit| unit.dimension);
    // "2º C"
    if sign == Some(Dimension::Angle) && signs::scale(row.str(next)).is_some() {
        return None;
    }
    if sign == Some(Dimension::Mass) && (!first || is_mixed(row, read.next + 1)) {
        return None; // "1st" is an ordinal, "13st" and "21st 4lb" are weights
    }
    Some(Figure {
        from: at,
        next,
        value: Value::Ordinal(value),
        written: Written::Digits,
        before_m: None,
    })
}

/// Whether a smaller weight goes on behind one: "4lb" of "13st 4lb".
fn is_mixed(row: &Row<'_>, at: usize) -> bool {
    let unit = row.is_digits(at).then(|| units::unit(row, at + 1));
    unit.flatten()
        .is_some_and(|(unit, _)| unit.dimension == Dimension::Mass)
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
            let part = Decimal::from(numerator).over(Decimal::from(denominator))?;
            let sum = one(whole.plus(part)?.normalize());
            Some(Figure::new(at, at + 3, sum, Written::Digits))
        }
    }
}

fn mixed_fraction(row: &Row<'_>, at: usize, read: &Digits) -> Option<Figure> {
    if read.decimals {
        return None;
    }
    if let Some((numerator, denominator)) = row.mark(read.next).and_then(vulgar) {
        let part = Decimal::from(numerator).over(Decimal::from(denominator))?;
        let sum = one(read.value.plus(part)?.normalize());
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
    let stop = row.mark(at + 1) == Some('.') && row.glued(at + 1) && row.has(at, Sense::Title);
    Figure {
        next: at + 1 + usize::from(stop), // "5 Mio. Euro"
        value: Value::Number(number),
        written: Written::Digits,
        before_m: (metres && !money).then_some(one(read.value)),
        ..figure
    }
}

/// The factor of an abbreviated scale at the token `at`. A single letter is one behind money, else only directly behind
/// the digits, and as a small letter only where it stands for thousands or heads are counted: "5M", "5k", "5m voters", "1.2b
/// users".
fn abbreviated(row: &Row<'_>, at: usize, money: bool) -> Option<u64> {
    let scale = row.word(at).scale?;
    // "15 M€"
    let paid = row.glued(at + 1) && signs::money(row.str(at + 1)).is_some();
    let joined = row.glued(at + 1) && (row.is_word(at + 1) || row.is_digits(at + 1));
    let (glued, letter) = (row.glued(at), row.str(at).len() == 1);
    let name = !letter && row.str(at).chars().all(char::is_uppercase);
    if joined || !row.same_paragraph(at) || !glued && (name || row.is_hyphen(at + 1)) {
        return None; // "in 2020 MN voted", "$10 T-shirts"
    }
    let likely = match scale {
        _ if !letter || paid && row.is_capital(at) => true,
        1_000 => true,
        1_000_000 | 1_000_000_000 if money => true,
        1_000_000 | 1_000_000_000 if row.is_lower(at) => glued && counts_heads(row, at + 1),
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
