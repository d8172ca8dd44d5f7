//! Figures in words, and fractions: "two and a half million", "three quarters", "half a million", "five point five".

use super::value::{Figure, Value, Written, one, scaled, with_word_scale};
use super::{money, units};
use crate::model::Number;
use crate::model::sums::Sums;
use crate::text::language::Sense;
use crate::text::row::numeral::{self, Form};
use crate::text::row::{HYPHENS, Row};
use rust_decimal::Decimal;

/// A number in words: "a dozen", "two and a half million".
pub(super) fn in_words(row: &Row<'_>, at: usize) -> Option<Figure> {
    if row.has(at, Sense::OneAndAHalf) {
        let number = one(Decimal::new(15, 1));
        let figure = Figure::new(at, at + 1, number, Written::Words);
        return Some(with_word_scale(row, figure));
    }
    let dozen = at + usize::from(row.has(at, Sense::A));
    if row.has(dozen, Sense::Dozen) {
        let number = scaled(Decimal::ONE, 12)?;
        return Some(Figure::new(at, dozen + 1, number, Written::Words));
    }
    let spelled = numeral::spelled(row, at, true)?;
    words_after(row, at, spelled)
}

/// What may follow a number in words: a decimal part, a fraction, a dozen, a scale after the fraction.
pub(super) fn words_after(row: &Row<'_>, at: usize, spelled: numeral::Spelled) -> Option<Figure> {
    if spelled.form == Form::Ordinal {
        return Some(Figure {
            from: at,
            next: spelled.next,
            value: Value::Ordinal(u32::try_from(spelled.value).ok()?),
            written: Written::Words,
            before_m: None,
        });
    }
    if spelled.form != Form::Cardinal {
        return None;
    }
    // "after six quarters"
    let quarters = |(of, next): &(u64, usize)| {
        (of + 1..100).contains(&spelled.value) && row.word(next - 1).time.is_some()
    };
    if let Some((denominator, next)) =
        denominator(row, spelled.next, spelled.value == 1).filter(|part| !quarters(part))
    {
        // "two million and three quarters" is two million and more; "a hundred and three quarters" is over four
        if let Some(whole) = numeral::spelled(row, at, false)
            && whole.next < spelled.next
            && whole.scale >= 1_000
        {
            return words_after(row, at, whole);
        }
        return fraction(row, at..next, (spelled.value, denominator), Written::Words);
    }
    let scale = if spelled.scale >= 1_000 {
        spelled.scale
    } else {
        1
    };
    let value = Decimal::from(spelled.value / scale);
    let rest = spelled.value % scale;
    let number = if rest == 0 {
        scaled(value, scale)?
    } else {
        one(Decimal::from(spelled.value))
    };
    let figure = Figure::new(at, spelled.next, number, Written::Words);
    if let Some(figure) = point(row, &figure) {
        return Some(with_word_scale(row, figure));
    }
    Some(add_fraction(row, with_word_scale(row, figure)))
}

/// "five point five"
fn point(row: &Row<'_>, figure: &Figure) -> Option<Figure> {
    if !row.has(figure.next, Sense::DecimalPoint) {
        return None;
    }
    let whole = figure.decimal()?;
    let (mut at, mut value, mut places) = (figure.next + 1, 0i64, 0u32);
    while places < 9 {
        let Some(word) = row.is_word(at).then(|| row.number(at)).flatten() else {
            break;
        };
        if word.value > 9 || word.form != Form::Cardinal {
            break;
        }
        value = value * 10 + word.value as i64;
        places += 1;
        at += 1;
    }
    if let Some((decimals, next)) = decimals_at_once(row, at).filter(|_| places == 0) {
        (value, at) = (decimals as i64, next);
        places = decimals.checked_ilog10()? + 1;
    }
    if places == 0 {
        return None;
    }
    let number = one(whole.plus(Decimal::new(value, places))?);
    Some(Figure::new(figure.from, at, number, Written::Words))
}

/// Decimals that are said as one number, "coma veintiocho", and the token after them. A scale behind them is that of the whole figure:
/// "coma veinticinco millones".
fn decimals_at_once(row: &Row<'_>, at: usize) -> Option<(u64, usize)> {
    let spelled = numeral::spelled(row, at, true)?;
    let (mut value, mut next) = (spelled.value, spelled.next);
    while next > at + 1 && row.number(next - 1).is_some_and(|word| word.value >= 1_000) {
        next -= 1;
        value /= row.number(next)?.value;
    }
    (spelled.form == Form::Cardinal && (10..1_000).contains(&value)).then_some((value, next))
}

/// A fraction behind a number: "two and a half million", "6 million and a half", "two billion and three quarters million",
/// or written together with it, "zweieinhalb".
pub(super) fn add_fraction(row: &Row<'_>, figure: Figure) -> Figure {
    add_fraction_checked(row, &figure).unwrap_or(figure)
}

fn add_fraction_checked(row: &Row<'_>, figure: &Figure) -> Option<Figure> {
    let joint = |at: usize| row.has(at, Sense::And) || row.is_hyphen(at);
    let mut at = figure.next;
    let glued = row.glued(at) && row.has(at, Sense::A) && row.glued(at + 1);
    // "un élève sur cinq et un tiers des adultes"
    let out_of = row.has(figure.from.wrapping_sub(1), Sense::Out);
    if !joint(at) && !glued || out_of {
        return None;
    }
    while joint(at) {
        at += 1;
    }
    // "dos millones y medio"
    let half = row.has(at, Sense::AndAHalf) && row.has(at.wrapping_sub(1), Sense::And);
    let (numerator, denominator, next) = match half && !halves(row, at + 1) {
        true => (1, 2, at + 1),
        false => fraction_words(row, at)?,
    };
    let part = Decimal::from(numerator).over(Decimal::from(denominator))?;
    let Value::Number(number) = figure.value else {
        return None;
    };
    let scale_word = (row.is_word(next)).then(|| row.number(next)).flatten();
    let smaller =
        scale_word.filter(|word| word.value < number.scale.factor() && word.value >= 1_000);
    let mut sum = *figure;
    sum.next = next;
    if let Some(word) = smaller {
        let part = part.times(Decimal::from(word.value))?;
        sum.value = Value::Number(one(number.value()?.plus(part)?));
        sum.next = next + 1;
        return Some(sum);
    }
    let digits = number.digits.plus(part)?.normalize();
    sum.value = Value::Number(Number { digits, ..number });
    if number.scale.is_one() {
        sum = with_word_scale(row, sum);
    }
    Some(sum)
}

/// "a half", "three quarters", "one third": numerator, denominator, and the token after.
fn fraction_words(row: &Row<'_>, at: usize) -> Option<(u64, u64, usize)> {
    let (numerator, mut next) = if row.has(at, Sense::A) {
        (1, at + 1)
    } else if is_one_part(row, at) {
        (1, at)
    } else {
        let (value, next) = numeral::cardinal(row, at).filter(|_| row.is_word(at))?;
        (value, next)
    };
    if row.is_hyphen(next) {
        next += 1;
    }
    let (denominator, next) = denominator(row, next, numerator == 1)?;
    Some((numerator, denominator, next))
}

/// The lower part of a fraction in words at the token `at`: its value and the token after it. In the singular only
/// where the upper part is one.
fn denominator(row: &Row<'_>, at: usize, singular: bool) -> Option<(u64, usize)> {
    let at = at + usize::from(row.is_mark(at, &HYPHENS));
    if let Some(part) = row.word(at).fraction {
        return (singular || part.form == Form::Plural).then_some((part.value, at + 1));
    }
    if row.has(at + 1, Sense::OfOrdinal) && row.word(at).is_number(Form::Ordinal) {
        return Some((row.number(at)?.value, at + 2)); // "la quinta parte"
    }
    if !row.language.ordinal_fractions || !row.is_word(at) || !row.same_paragraph(at) {
        return None;
    }
    let first = row.number(at)?;
    if first.form == Form::OrdinalPlural {
        return Some((first.value, at + 1));
    }
    let spelled = numeral::spelled(row, at, false)?;
    let fits = match spelled.form {
        Form::Ordinal => singular,
        Form::OrdinalPlural => true,
        _ => false,
    };
    if !fits || spelled.value < 3 {
        return None; // "one second" is a time
    }
    Some((spelled.value, spelled.next))
}

/// Figures that begin with the fraction: "half a million", "a quarter", "two thirds of a million".
pub(super) fn fraction_first(row: &Row<'_>, at: usize) -> Option<Figure> {
    let bare = is_one_part(row, at);
    if !bare && !row.has(at, Sense::A) {
        return None;
    }
    let (numerator, denominator, next) = fraction_words(row, at)?;
    let figure = fraction(row, at..next, (numerator, denominator), Written::Words)?;
    let article = row.has(at, Sense::A) && matches!(figure.value, Value::Fraction(_, 2));
    if article && row.language.article_is_one {
        // "eine halbe Stunde", but "die halbe Wahrheit" and "ein halber Franzose"
        let measured = units::percent(row, figure.next).is_some()
            || units::known(row, figure.next, &figure).is_some()
            || money::name(row, figure.next).is_some()
            || row.has(figure.next, Sense::Point);
        return measured.then_some(figure);
    }
    if !bare || figure.next != at + 1 {
        return Some(figure);
    }
    // "half-time", "half-brother", "half past"
    let compound = row.is_hyphen(figure.next) && units::known(row, figure.next, &figure).is_none()
        || row.has(figure.next, Sense::BehindHalf);
    (denominator == 2 && !compound).then_some(figure) // "quarter" alone is a place or a time
}

/// "half", "quarter", "halb" of "halb so viele", "viertel" of "Viertelstunde"
fn is_one_part(row: &Row<'_>, at: usize) -> bool {
    let as_much = |value| value == 2 && row.has(at + 1, Sense::As);
    let glued = || row.glued(at + 1) && row.is_word(at + 1);
    row.word(at).fraction.is_some_and(|part| {
        let halves = || part.value == 2 && !row.language.compounds && halves(row, at + 1);
        part.form == Form::Cardinal || as_much(part.value) || glued() || halves()
    }) || row.has(at + 1, Sense::OfOrdinal)
        && row.word(at).is_number(Form::Ordinal)
        && row.has(at.wrapping_sub(1), Sense::The)
}

/// Whether what stands here can be had by halves, where the word for that is another word as well: "medio millón", "media docena",
/// "media hora", but "de media".
fn halves(row: &Row<'_>, at: usize) -> bool {
    let scale = |word: numeral::NumberWord| word.value >= 100 && word.form == Form::Cardinal;
    let figure = Figure::new(at, at, one(Decimal::ONE), Written::Words);
    row.is_word(at)
        && row.same_paragraph(at)
        && (row.number(at).is_some_and(scale)
            || row.has(at, Sense::Dozen)
            || units::known(row, at, &figure).is_some())
}

/// A fraction, with the scale that it is taken of: "half a million", "two thirds of a million".
pub(super) fn fraction(
    row: &Row<'_>,
    tokens: std::ops::Range<usize>,
    parts: (u64, u64),
    written: Written,
) -> Option<Figure> {
    let (from, next) = (tokens.start, tokens.end);
    let value = match (u32::try_from(parts.0), u32::try_from(parts.1)) {
        (Ok(numerator), Ok(denominator)) if denominator > 0 => {
            Value::Fraction(numerator, denominator)
        }
        _ => Value::Number(one(Decimal::from(parts.0).over(Decimal::from(parts.1))?)),
    };
    let plain = Figure {
        from,
        next,
        value,
        written,
        before_m: None,
    };
    let mut at = next;
    if row.has(at, Sense::Of) {
        at += 1;
    }
    if row.has(at, Sense::A) {
        at += 1;
    } else if at > next {
        return Some(plain);
    }
    if row.is_hyphen(at) {
        at += 1;
    }
    let scale = row.is_word(at)
        && (row.has(at, Sense::Dozen)
            || row
                .number(at)
                .is_some_and(|w| w.value >= 100 && w.form == Form::Cardinal));
    if !scale {
        return Some(plain);
    }
    let scaled = with_word_scale(row, Figure { next: at, ..plain });
    Some(if scaled.next > at { scaled } else { plain })
}
