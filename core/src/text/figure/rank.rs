//! Places in an order, multiples, and the words for two: "second-largest", "top supplier", "No. 1", "tripled", "both".

use super::ReadingKind::{self, Dual, Occurrence, Statistic, Superlative, Vague};
use super::figure::{Figure, Value};
use crate::model::{Extent, Hedge, Measure, Number, Quantity, Scale};
use crate::text::row::Row;
use crate::text::row::numeral;
use rust_decimal::Decimal;

/// A reading that is one or a few words and has no figure to add to.
pub(super) struct Words {
    pub from: usize,
    pub next: usize,
    pub quantity: Quantity,
    pub kind: ReadingKind,
    pub alternative: Option<Quantity>,
}

fn words(from: usize, next: usize, measure: Measure, kind: ReadingKind) -> Words {
    Words {
        from,
        next,
        quantity: exact(measure),
        kind,
        alternative: None,
    }
}

pub(super) fn exact(measure: Measure) -> Quantity {
    Quantity {
        hedge: Hedge::Exact,
        measure,
        unit: None,
    }
}

fn times(value: u64) -> Measure {
    Measure::Multiple(Extent::one(Number::whole(value)))
}

/// Reads such words from the token `at`.
pub(super) fn special(row: &Row<'_>, at: usize) -> Option<Words> {
    let word = row.str(at);
    if word.len() > 12 || !row.is_word(at) {
        return None;
    }
    match word.as_bytes()[0].to_ascii_lowercase() {
        b't' => twice(row, at)
            .or_else(|| multiple_verb(row, at))
            .or_else(|| top(row, at))
            .or_else(|| vague(row, at)),
        b'd' | b'q' | b'm' | b's' => multiple_verb(row, at).or_else(|| vague(row, at)),
        b'h' => halved(row, at).or_else(|| vague(row, at)),
        b'b' => both(row, at)
            .or_else(|| superlative(row, at))
            .or_else(|| vague(row, at)),
        b'l' => superlative(row, at),
        b'n' => numbered(row, at),
        b'a' | b'c' => couple(row, at),
        _ => None,
    }
    .or_else(|| fold(row, at))
}

fn twice(row: &Row<'_>, at: usize) -> Option<Words> {
    let value = if row.is(at, "twice") {
        2
    } else if row.is(at, "thrice") {
        3
    } else {
        return None;
    };
    Some(words(
        at,
        at + 1,
        times(value),
        if compares(row, at + 1) {
            Statistic
        } else {
            Occurrence
        },
    ))
}

/// Whether what follows "twice" or "three times" makes it a factor rather than a count of occasions.
pub(super) fn compares(row: &Row<'_>, at: usize) -> bool {
    row.any(
        at,
        &[
            "as", "the", "that", "its", "their", "his", "her", "what", "more", "higher", "larger",
            "bigger", "greater", "faster", "longer", "smaller", "lower", "this", "normal", "those",
            "less", "likelier", "better", "our", "current", "last",
        ],
    )
}

fn multiple_verb(row: &Row<'_>, at: usize) -> Option<Words> {
    let value = if row.any(at, &["doubled", "doubling", "doubles"]) {
        2
    } else if row.any(
        at,
        &["tripled", "tripling", "triples", "trebled", "trebling"],
    ) {
        3
    } else if row.any(at, &["quadrupled", "quadrupling"]) {
        4
    } else if row.any(at, &["quintupled"]) {
        5
    } else if row.any(at, &["double", "triple", "treble", "quadruple"])
        && (compares(row, at + 1) || row.is_stop(at + 1))
        || row.any(at, &["double", "triple", "treble", "quadruple"])
            && row.any(
                at.wrapping_sub(1),
                &["to", "than", "could", "would", "will", "nearly", "almost"],
            )
    {
        match row.str(at).as_bytes()[0].to_ascii_lowercase() {
            b'd' => 2,
            b't' => 3,
            _ => 4,
        }
    } else {
        return None;
    };
    Some(words(at, at + 1, times(value), Statistic))
}

fn halved(row: &Row<'_>, at: usize) -> Option<Words> {
    let half = Number {
        digits: Decimal::new(5, 1),
        scale: Scale::One,
    };
    if !row.any(at, &["halved", "halving"]) {
        return None;
    }
    let mut read = words(at, at + 1, Measure::Multiple(Extent::one(half)), Statistic);
    read.alternative = Some(exact(Measure::Share {
        numerator: 1,
        denominator: 2,
    }));
    Some(read)
}

/// "tenfold", "five-fold", "10-fold": the number is at `at`.
fn fold(row: &Row<'_>, at: usize) -> Option<Words> {
    let word = row.str(at);
    let head = word
        .len()
        .checked_sub(4)
        .and_then(|cut| word.split_at_checked(cut))?;
    if !head.1.eq_ignore_ascii_case("fold") || !row.is_word(at) {
        return None;
    }
    let value = row.language.word(head.0).number?;
    Some(words(at, at + 1, times(value.value), Statistic))
}

/// "-fold" or "times" behind a figure: the token after it.
pub(super) fn factor(row: &Row<'_>, figure: &Figure) -> Option<usize> {
    let at = figure.next;
    let word = at + usize::from(row.is_hyphen(at));
    if row.is(word, "fold") {
        return Some(word + 1);
    }
    if row.any(at, &["x", "X"]) && row.glued(at) && !row.glued(at + 1)
        || row.mark(at) == Some('×') && row.glued(at) && !row.is_digits(at + 1)
    {
        return Some(at + 1);
    }
    (row.is(at, "times") && compares(row, at + 1)).then_some(at + 1)
}

/// Nouns for those who do something, of whom one can be the first; "top official" ranks nobody.
#[rustfmt::skip]
const RANKED: &[&str] = &[
    "supplier", "exporter", "importer", "producer", "buyer", "seller", "consumer", "customer", "scorer",
    "emitter", "polluter", "lender", "employer", "manufacturer", "maker", "trader", "creditor", "investor",
    "donor", "destination", "market", "source", "spot", "position", "place", "rank", "seed", "partner",
    "contributor", "economy", "provider", "carrier", "grower", "builder", "recipient", "holder", "owner",
];

/// "top crude supplier": the first, where one of those nouns follows in the singular within four words.
fn top(row: &Row<'_>, at: usize) -> Option<Words> {
    if !row.is(at, "top")
        || row.any(at.wrapping_sub(1), &["on", "the", "of"]) && row.is(at + 1, "of")
    {
        return None;
    }
    if among(row, at) || !ranked(row, at) {
        return None;
    }
    Some(words(at, at + 1, Measure::Rank(1), Statistic))
}

fn superlative(row: &Row<'_>, at: usize) -> Option<Words> {
    let superlative = row.any(
        at,
        &["largest", "biggest", "highest", "longest", "lowest", "best"],
    );
    let numbered = row.word(at.wrapping_sub(2)).number.is_some()
        || row.word(at.wrapping_sub(1)).number.is_some();
    if !superlative || numbered || among(row, at) || !ranked(row, at) {
        return None;
    }
    Some(words(at, at + 1, Measure::Rank(1), Superlative))
}

fn ranked(row: &Row<'_>, at: usize) -> bool {
    let mut token = at + 1;
    while token < at + 5
        && (row.is_word(token) || row.is_hyphen(token))
        && row.same_paragraph(token)
    {
        if row.any(token, RANKED) {
            return true;
        }
        if row.any(token, &["of", "in", "to", "and", "for"]) {
            return false;
        }
        token += 1;
    }
    false
}

/// Whether "one of" or "among" stands shortly before: one of many is not the first.
fn among(row: &Row<'_>, at: usize) -> bool {
    let mut token = at;
    let mut steps = 0;
    while token > 0 && steps < 5 {
        token -= 1;
        steps += 1;
        if row.any(token, &["among", "amongst"])
            || row.is(token, "of") && row.is(token.wrapping_sub(1), "one")
        {
            return true;
        }
    }
    false
}

fn both(row: &Row<'_>, at: usize) -> Option<Words> {
    row.is(at, "both").then(|| {
        words(
            at,
            at + 1,
            Measure::Amount(Extent::one(Number::whole(2))),
            Dual,
        )
    })
}

/// "No. 1", "number one": a rank.
fn numbered(row: &Row<'_>, at: usize) -> Option<Words> {
    let mut next = at + 1;
    if row.is(at, "no") {
        let dotted = row.mark(next) == Some('.') && row.glued(next);
        let plain =
            row.str(at) == "No" && row.is_digits(next) && !row.is_end(at.wrapping_sub(1)) && at > 0;
        if !dotted && !plain {
            return None;
        }
        next += usize::from(dotted);
    } else if !row.is(at, "number") {
        return None;
    }
    next += usize::from(row.is_hyphen(next));
    if row.is(at, "number") && !row.any(next, &["one", "two", "three"]) && !row.is_digits(next) {
        return None;
    }
    let (value, end) = numeral::cardinal(row, next)?;
    let rank = u32::try_from(value)
        .ok()
        .filter(|rank| (1..1000).contains(rank))?;
    let decimal = row.is_mark(end, &['.', ','])
        && row.glued(end)
        && row.is_digits(end + 1)
        && row.glued(end + 1);
    let kind = if rank <= 10 {
        Statistic
    } else {
        ReadingKind::Label
    };
    (!decimal).then(|| words(at, end, Measure::Rank(rank), kind))
}

/// "millions of people", "dozens", "scores of": a scale without a figure.
fn vague(row: &Row<'_>, at: usize) -> Option<Words> {
    let (digits, scale) = if row.is(at, "tens") && row.is(at + 1, "of") {
        (10, Scale::One)
    } else if row.is(at, "dozens") {
        (1, Scale::Dozen)
    } else if row.is(at, "scores") && row.is(at + 1, "of") {
        (20, Scale::One)
    } else if row.is(at, "hundreds") {
        (1, Scale::Hundred)
    } else if row.is(at, "thousands") {
        (1, Scale::Thousand)
    } else if row.is(at, "millions") {
        (1, Scale::Million)
    } else if row.is(at, "billions") {
        (1, Scale::Billion)
    } else if row.is(at, "trillions") {
        (1, Scale::Trillion)
    } else {
        return None;
    };
    let (mut number, mut next) = (
        Number {
            digits: Decimal::from(digits),
            scale,
        },
        at + 1,
    );
    // "hundreds of thousands of people", "tens of millions"
    if row.is(next, "of")
        && let Some(word) = row.word(next + 1).number
        && word.form == numeral::Form::Plural
    {
        number = super::figure::scaled(number.value()?, word.value)?;
        next += 2;
    }
    let bare_tens = row.is(at, "tens") && next == at + 1;
    (!bare_tens).then(|| about(at, next, number))
}

fn about(from: usize, next: usize, number: Number) -> Words {
    let mut read = words(from, next, Measure::Amount(Extent::one(number)), Vague);
    read.quantity.hedge = Hedge::About;
    read
}

/// "a couple of"
fn couple(row: &Row<'_>, at: usize) -> Option<Words> {
    let start = at + usize::from(row.is(at, "a"));
    if !row.is(start, "couple") || start == at || !row.is(start + 1, "of") {
        return None;
    }
    Some(about(at, start + 2, Number::whole(2)))
}

/// What an ordinal is: a place in an order with the words that say so, part of a date, or no more than an ordinal.
pub(super) fn ordinal(row: &Row<'_>, figure: &Figure) -> Option<(usize, ReadingKind)> {
    let Value::Ordinal(rank) = figure.value else {
        return None;
    };
    let at = figure.next;
    let word = at + usize::from(row.is_hyphen(at));
    let superlative = row.str(word).len() > 4
        && row.str(word).ends_with("est")
        && !row.any(
            word,
            &[
                "forest", "interest", "harvest", "request", "protest", "contest", "guest",
                "arrest", "quest", "conquest",
            ],
        )
        || row.any(word, &["best", "most", "least", "worst"]);
    if superlative && rank > 1 {
        return Some((word + 1, Statistic));
    }
    if row.any(word, &["placed", "ranked", "place", "seed", "seeded"])
        && !row.any(word + 1, &["of", "where"])
    {
        return Some((word + 1, Statistic));
    }
    if row.any(
        figure.from.wrapping_sub(1),
        &["ranked", "finished", "ranks", "finishing", "placed", "came"],
    ) && (!row.is_word(at)
        || row.any(
            at,
            &[
                "and",
                "in",
                "on",
                "among",
                "behind",
                "at",
                "with",
                "out",
                "for",
                "of",
                "worldwide",
                "globally",
                "overall",
            ],
        ))
    {
        return Some((at, Statistic));
    }
    if row.any(word, &["century", "centuries", "millennium"]) {
        return Some((at, ReadingKind::Date));
    }
    if row.any(word, &["quarter", "half", "trimester", "semester"])
        || row.is_number(at)
            && row.any(
                at + 1,
                &[
                    "months", "weeks", "days", "years", "quarters", "hours", "minutes",
                ],
            )
    {
        return Some((at, ReadingKind::Period));
    }
    Some((at, ReadingKind::Ordinal))
}
