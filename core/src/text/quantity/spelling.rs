//! Figures in words, and fractions: "two and a half million", "three quarters", "half a million", "five point five".

use super::digits;
use super::figure::{Figure, Value, Written, one, scaled, with_word_scale};
use super::prose::Prose;
use crate::model::Number;
use crate::text::numerals::{self, Form};
use rust_decimal::Decimal;

/// A dozen and its abbreviations.
pub(super) const DOZENS: &[&str] = &["dozen", "dozens", "doz", "dozs", "dz", "dzs"];

/// "one over twenty"; only one, since "3 over 5" is as often a count and a time.
pub(super) fn one_over(prose: &Prose<'_>, at: usize) -> Option<Figure> {
    let one = prose.is(at, "one") || prose.is_digits(at) && prose.str(at) == "1";
    if !one || !prose.is(at + 1, "over") {
        return None;
    }
    let (value, next) = numerals::cardinal(prose.text, &prose.tokens, at + 2)?;
    let ends = prose.is_stop(next) && !(prose.glued(next + 1) && prose.is_digits(next + 1));
    (ends && value > 1)
        .then(|| fraction(prose, at..next, (1, value), Written::Words))
        .flatten()
}

pub(super) fn in_words(prose: &Prose<'_>, at: usize) -> Option<Figure> {
    if prose.is(at, "point") && prose.is_digits(at + 1) {
        let digits = prose.str(at + 1);
        let read = digits::digits(prose, at + 1)?;
        let value =
            Decimal::new(1, u32::try_from(digits.len()).ok()?.min(28)).checked_mul(read.value)?;
        return read
            .plain
            .then(|| Figure::new(at, at + 2, one(value), Written::Words));
    }
    if prose.any(at, &["a", "an"]) && prose.any(at + 1, DOZENS) {
        let number = scaled(Decimal::ONE, 12)?;
        return Some(Figure::new(at, at + 2, number, Written::Words));
    }
    if prose.is(at, "dozen") {
        return Some(Figure::new(
            at,
            at + 1,
            scaled(Decimal::ONE, 12)?,
            Written::Words,
        ));
    }
    let spelled = numerals::spelled(prose.text, &prose.tokens, at, true)?;
    words_after(prose, at, spelled)
}

/// What may follow a number in words: a decimal part, a fraction, a dozen, a scale after the fraction.
pub(super) fn words_after(
    prose: &Prose<'_>,
    at: usize,
    spelled: numerals::Spelled,
) -> Option<Figure> {
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
    if let Some((denominator, next)) = denominator(prose, spelled.next, spelled.value == 1) {
        // "two million and three quarters" is two million and more; "a hundred and three quarters" is over four
        if let Some(whole) = numerals::spelled(prose.text, &prose.tokens, at, false)
            && whole.next < spelled.next
            && whole.scale >= 1_000
        {
            return words_after(prose, at, whole);
        }
        return fraction(
            prose,
            at..next,
            (spelled.value, denominator),
            Written::Words,
        );
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
    if let Some(figure) = point(prose, &figure) {
        return Some(with_word_scale(prose, figure));
    }
    Some(add_fraction(prose, with_word_scale(prose, figure)))
}

/// "five point five"
fn point(prose: &Prose<'_>, figure: &Figure) -> Option<Figure> {
    if !prose.is(figure.next, "point") {
        return None;
    }
    let whole = figure.decimal()?;
    let (mut at, mut value, mut places) = (figure.next + 1, 0i64, 0u32);
    while places < 9 {
        let Some(word) = prose
            .is_word(at)
            .then(|| numerals::number_word(prose.str(at)))
            .flatten()
        else {
            break;
        };
        if word.value > 9 || word.form != Form::Cardinal {
            break;
        }
        value = value * 10 + word.value as i64;
        places += 1;
        at += 1;
    }
    if places == 0 {
        return None;
    }
    let number = one(whole.checked_add(Decimal::new(value, places))?);
    Some(Figure::new(figure.from, at, number, Written::Words))
}

/// A fraction behind a number: "two and a half million", "6 million and a half", "two billion and three quarters million".
pub(super) fn add_fraction(prose: &Prose<'_>, figure: Figure) -> Figure {
    add_fraction_checked(prose, &figure).unwrap_or(figure)
}

fn add_fraction_checked(prose: &Prose<'_>, figure: &Figure) -> Option<Figure> {
    let joint = |at: usize| prose.is(at, "and") || prose.is_hyphen(at);
    let mut at = figure.next;
    if !joint(at) {
        return None;
    }
    while joint(at) {
        at += 1;
    }
    let (numerator, denominator, next) = fraction_words(prose, at)?;
    let part = Decimal::from(numerator).checked_div(Decimal::from(denominator))?;
    let Value::Number(number) = figure.value else {
        return None;
    };
    let scale_word = (prose.is_word(next))
        .then(|| numerals::number_word(prose.str(next)))
        .flatten();
    let smaller =
        scale_word.filter(|word| word.value < number.scale.factor() && word.value >= 1_000);
    let mut sum = *figure;
    sum.next = next;
    if let Some(word) = smaller {
        let part = part.checked_mul(Decimal::from(word.value))?;
        sum.value = Value::Number(one(number.value()?.checked_add(part)?));
        sum.next = next + 1;
        return Some(sum);
    }
    let digits = number.digits.checked_add(part)?.normalize();
    sum.value = Value::Number(Number { digits, ..number });
    if number.scale.is_one() {
        sum = with_word_scale(prose, sum);
    }
    Some(sum)
}

/// "a half", "three quarters", "one third": numerator, denominator, and the token after.
fn fraction_words(prose: &Prose<'_>, at: usize) -> Option<(u64, u64, usize)> {
    let (numerator, mut next) = if prose.any(at, &["a", "an"]) {
        (1, at + 1)
    } else if prose.any(at, &["half", "quarter"]) {
        (1, at)
    } else {
        let (value, next) =
            numerals::cardinal(prose.text, &prose.tokens, at).filter(|_| prose.is_word(at))?;
        (value, next)
    };
    if prose.is_hyphen(next) {
        next += 1;
    }
    let (denominator, next) = denominator(prose, next, numerator == 1)?;
    Some((numerator, denominator, next))
}

/// The lower part of a fraction in words at the token `at`: its value and the token after it. In the singular only
/// where the upper part is one.
fn denominator(prose: &Prose<'_>, at: usize, singular: bool) -> Option<(u64, usize)> {
    let at = at + usize::from(prose.is_mark(at, &super::prose::HYPHENS));
    if singular && prose.is(at, "half") || prose.is(at, "halves") {
        return Some((2, at + 1));
    }
    if singular && prose.is(at, "quarter") || prose.is(at, "quarters") {
        return Some((4, at + 1));
    }
    if !prose.is_word(at) || !prose.same_paragraph(at) {
        return None;
    }
    let first = numerals::number_word(prose.str(at))?;
    if first.form == Form::OrdinalPlural {
        return Some((first.value, at + 1));
    }
    let spelled = numerals::spelled(prose.text, &prose.tokens, at, false)?;
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
pub(super) fn fraction_first(prose: &Prose<'_>, at: usize) -> Option<Figure> {
    if !prose.any(at, &["a", "an", "half", "quarter"]) {
        return None;
    }
    if prose.is(at, "quarter") {
        let scale =
            numerals::number_word(prose.str(at + 1)).is_some_and(|word| word.value >= 1_000);
        return scale
            .then(|| fraction(prose, at..at + 1, (1, 4), Written::Words))
            .flatten();
    }
    let (numerator, denominator, next) = fraction_words(prose, at)?;
    let figure = fraction(prose, at..next, (numerator, denominator), Written::Words)?;
    // "half-time", "half-brother", "half past"
    let half = prose.is(at, "half") && figure.next == at + 1;
    let compound =
        prose.is_hyphen(figure.next) && super::units::known(prose, figure.next, &figure).is_none();
    let clock = prose.any(figure.next, &["past", "way", "term", "time"]);
    (!(half && (compound || clock))).then_some(figure)
}

/// A fraction, with the scale that it is taken of: "half a million", "two thirds of a million".
pub(super) fn fraction(
    prose: &Prose<'_>,
    tokens: std::ops::Range<usize>,
    parts: (u64, u64),
    written: Written,
) -> Option<Figure> {
    let (from, next) = (tokens.start, tokens.end);
    let value = match (u32::try_from(parts.0), u32::try_from(parts.1)) {
        (Ok(numerator), Ok(denominator)) if denominator > 0 => {
            Value::Fraction(numerator, denominator)
        }
        _ => Value::Number(one(
            Decimal::from(parts.0).checked_div(Decimal::from(parts.1))?
        )),
    };
    let plain = Figure {
        from,
        next,
        value,
        written,
        before_m: None,
    };
    let mut at = next;
    if prose.is(at, "of") {
        at += 1;
    }
    if prose.any(at, &["a", "an"]) {
        at += 1;
    } else if at > next {
        return Some(plain);
    }
    if prose.is_hyphen(at) {
        at += 1;
    }
    let scale = prose.is_word(at)
        && (prose.any(at, DOZENS)
            || numerals::number_word(prose.str(at))
                .is_some_and(|w| w.value >= 100 && w.form == Form::Cardinal));
    if !scale {
        return Some(plain);
    }
    let scaled = with_word_scale(prose, Figure { next: at, ..plain });
    Some(if scaled.next > at { scaled } else { plain })
}
