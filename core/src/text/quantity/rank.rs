//! Places in an order, multiples, and the words for two: "second-largest", "top supplier", "No. 1", "tripled", "both".

use super::ReadingKind::{self, Dual, Occurrence, Statistic, Superlative, Vague};
use super::figure::{Figure, Value};
use super::prose::Prose;
use crate::model::{Extent, Hedge, Measure, Number, Quantity, Scale};
use crate::text::numerals;
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
pub(super) fn special(prose: &Prose<'_>, at: usize) -> Option<Words> {
    let word = prose.str(at);
    if word.len() > 12 || !prose.is_word(at) {
        return None;
    }
    match word.as_bytes()[0].to_ascii_lowercase() {
        b't' => twice(prose, at)
            .or_else(|| multiple_verb(prose, at))
            .or_else(|| top(prose, at))
            .or_else(|| vague(prose, at)),
        b'd' | b'q' | b'm' | b's' => multiple_verb(prose, at).or_else(|| vague(prose, at)),
        b'h' => halved(prose, at).or_else(|| vague(prose, at)),
        b'b' => both(prose, at)
            .or_else(|| superlative(prose, at))
            .or_else(|| vague(prose, at)),
        b'l' => superlative(prose, at),
        b'n' => numbered(prose, at),
        b'a' | b'c' => couple(prose, at),
        _ => None,
    }
    .or_else(|| fold(prose, at))
}

fn twice(prose: &Prose<'_>, at: usize) -> Option<Words> {
    let value = if prose.is(at, "twice") {
        2
    } else if prose.is(at, "thrice") {
        3
    } else {
        return None;
    };
    Some(words(
        at,
        at + 1,
        times(value),
        if compares(prose, at + 1) {
            Statistic
        } else {
            Occurrence
        },
    ))
}

/// Whether what follows "twice" or "three times" makes it a factor rather than a count of occasions.
pub(super) fn compares(prose: &Prose<'_>, at: usize) -> bool {
    prose.any(
        at,
        &[
            "as", "the", "that", "its", "their", "his", "her", "what", "more", "higher", "larger",
            "bigger", "greater", "faster", "longer", "smaller", "lower", "this", "normal", "those",
            "less", "likelier", "better", "our", "current", "last",
        ],
    )
}

fn multiple_verb(prose: &Prose<'_>, at: usize) -> Option<Words> {
    let value = if prose.any(at, &["doubled", "doubling", "doubles"]) {
        2
    } else if prose.any(
        at,
        &["tripled", "tripling", "triples", "trebled", "trebling"],
    ) {
        3
    } else if prose.any(at, &["quadrupled", "quadrupling"]) {
        4
    } else if prose.any(at, &["quintupled"]) {
        5
    } else if prose.any(at, &["double", "triple", "treble", "quadruple"])
        && (compares(prose, at + 1) || prose.is_stop(at + 1))
        || prose.any(at, &["double", "triple", "treble", "quadruple"])
            && prose.any(
                at.wrapping_sub(1),
                &["to", "than", "could", "would", "will", "nearly", "almost"],
            )
    {
        match prose.str(at).as_bytes()[0].to_ascii_lowercase() {
            b'd' => 2,
            b't' => 3,
            _ => 4,
        }
    } else {
        return None;
    };
    Some(words(at, at + 1, times(value), Statistic))
}

fn halved(prose: &Prose<'_>, at: usize) -> Option<Words> {
    let half = Number {
        digits: Decimal::new(5, 1),
        scale: Scale::One,
    };
    if !prose.any(at, &["halved", "halving"]) {
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
fn fold(prose: &Prose<'_>, at: usize) -> Option<Words> {
    let word = prose.str(at);
    let head = word
        .len()
        .checked_sub(4)
        .and_then(|cut| word.split_at_checked(cut))?;
    if !head.1.eq_ignore_ascii_case("fold") || !prose.is_word(at) {
        return None;
    }
    let value = numerals::number_word(head.0)?;
    Some(words(at, at + 1, times(value.value), Statistic))
}

/// "-fold" or "times" behind a figure: the token after it.
pub(super) fn factor(prose: &Prose<'_>, figure: &Figure) -> Option<usize> {
    let at = figure.next;
    let word = at + usize::from(prose.is_hyphen(at));
    if prose.is(word, "fold") {
        return Some(word + 1);
    }
    if prose.any(at, &["x", "X"]) && prose.glued(at) && !prose.glued(at + 1)
        || prose.mark(at) == Some('×') && prose.glued(at) && !prose.is_digits(at + 1)
    {
        return Some(at + 1);
    }
    (prose.is(at, "times") && compares(prose, at + 1)).then_some(at + 1)
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
fn top(prose: &Prose<'_>, at: usize) -> Option<Words> {
    if !prose.is(at, "top")
        || prose.any(at.wrapping_sub(1), &["on", "the", "of"]) && prose.is(at + 1, "of")
    {
        return None;
    }
    if among(prose, at) || !ranked(prose, at) {
        return None;
    }
    Some(words(at, at + 1, Measure::Rank(1), Statistic))
}

fn superlative(prose: &Prose<'_>, at: usize) -> Option<Words> {
    let superlative = prose.any(
        at,
        &["largest", "biggest", "highest", "longest", "lowest", "best"],
    );
    let numbered = numerals::number_word(prose.str(at.wrapping_sub(2))).is_some()
        || numerals::number_word(prose.str(at.wrapping_sub(1))).is_some();
    if !superlative || numbered || among(prose, at) || !ranked(prose, at) {
        return None;
    }
    Some(words(at, at + 1, Measure::Rank(1), Superlative))
}

fn ranked(prose: &Prose<'_>, at: usize) -> bool {
    let mut token = at + 1;
    while token < at + 5
        && (prose.is_word(token) || prose.is_hyphen(token))
        && prose.same_paragraph(token)
    {
        if prose.any(token, RANKED) {
            return true;
        }
        if prose.any(token, &["of", "in", "to", "and", "for"]) {
            return false;
        }
        token += 1;
    }
    false
}

/// Whether "one of" or "among" stands shortly before: one of many is not the first.
fn among(prose: &Prose<'_>, at: usize) -> bool {
    let mut token = at;
    let mut steps = 0;
    while token > 0 && steps < 5 {
        token -= 1;
        steps += 1;
        if prose.any(token, &["among", "amongst"])
            || prose.is(token, "of") && prose.is(token.wrapping_sub(1), "one")
        {
            return true;
        }
    }
    false
}

fn both(prose: &Prose<'_>, at: usize) -> Option<Words> {
    prose.is(at, "both").then(|| {
        words(
            at,
            at + 1,
            Measure::Amount(Extent::one(Number::whole(2))),
            Dual,
        )
    })
}

/// "No. 1", "number one": a rank.
fn numbered(prose: &Prose<'_>, at: usize) -> Option<Words> {
    let mut next = at + 1;
    if prose.is(at, "no") {
        let dotted = prose.mark(next) == Some('.') && prose.glued(next);
        let plain = prose.str(at) == "No"
            && prose.is_digits(next)
            && !prose.is_end(at.wrapping_sub(1))
            && at > 0;
        if !dotted && !plain {
            return None;
        }
        next += usize::from(dotted);
    } else if !prose.is(at, "number") {
        return None;
    }
    next += usize::from(prose.is_hyphen(next));
    if prose.is(at, "number")
        && !prose.any(next, &["one", "two", "three"])
        && !prose.is_digits(next)
    {
        return None;
    }
    let (value, end) = numerals::cardinal(prose.text, &prose.tokens, next)?;
    let rank = u32::try_from(value)
        .ok()
        .filter(|rank| (1..1000).contains(rank))?;
    let decimal = prose.is_mark(end, &['.', ','])
        && prose.glued(end)
        && prose.is_digits(end + 1)
        && prose.glued(end + 1);
    let kind = if rank <= 10 {
        Statistic
    } else {
        ReadingKind::Label
    };
    (!decimal).then(|| words(at, end, Measure::Rank(rank), kind))
}

/// "millions of people", "dozens", "scores of": a scale without a figure.
fn vague(prose: &Prose<'_>, at: usize) -> Option<Words> {
    let (digits, scale) = if prose.is(at, "tens") && prose.is(at + 1, "of") {
        (10, Scale::One)
    } else if prose.is(at, "dozens") {
        (1, Scale::Dozen)
    } else if prose.is(at, "scores") && prose.is(at + 1, "of") {
        (20, Scale::One)
    } else if prose.is(at, "hundreds") {
        (1, Scale::Hundred)
    } else if prose.is(at, "thousands") {
        (1, Scale::Thousand)
    } else if prose.is(at, "millions") {
        (1, Scale::Million)
    } else if prose.is(at, "billions") {
        (1, Scale::Billion)
    } else if prose.is(at, "trillions") {
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
    if prose.is(next, "of")
        && let Some(word) = numerals::number_word(prose.str(next + 1))
        && word.form == numerals::Form::Plural
    {
        number = super::figure::scaled(number.value()?, word.value)?;
        next += 2;
    }
    let bare_tens = prose.is(at, "tens") && next == at + 1;
    (!bare_tens).then(|| about(at, next, number))
}

fn about(from: usize, next: usize, number: Number) -> Words {
    let mut read = words(from, next, Measure::Amount(Extent::one(number)), Vague);
    read.quantity.hedge = Hedge::About;
    read
}

/// "a couple of"
fn couple(prose: &Prose<'_>, at: usize) -> Option<Words> {
    let start = at + usize::from(prose.is(at, "a"));
    if !prose.is(start, "couple") || start == at || !prose.is(start + 1, "of") {
        return None;
    }
    Some(about(at, start + 2, Number::whole(2)))
}

/// What an ordinal is: a place in an order with the words that say so, part of a date, or no more than an ordinal.
pub(super) fn ordinal(prose: &Prose<'_>, figure: &Figure) -> Option<(usize, ReadingKind)> {
    let Value::Ordinal(rank) = figure.value else {
        return None;
    };
    let at = figure.next;
    let word = at + usize::from(prose.is_hyphen(at));
    let superlative = prose.str(word).len() > 4
        && prose.str(word).ends_with("est")
        && !prose.any(
            word,
            &[
                "forest", "interest", "harvest", "request", "protest", "contest", "guest",
                "arrest", "quest", "conquest",
            ],
        )
        || prose.any(word, &["best", "most", "least", "worst"]);
    if superlative && rank > 1 {
        return Some((word + 1, Statistic));
    }
    if prose.any(word, &["placed", "ranked", "place", "seed", "seeded"])
        && !prose.any(word + 1, &["of", "where"])
    {
        return Some((word + 1, Statistic));
    }
    if prose.any(
        figure.from.wrapping_sub(1),
        &["ranked", "finished", "ranks", "finishing", "placed", "came"],
    ) && (!prose.is_word(at)
        || prose.any(
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
    if prose.any(word, &["century", "centuries", "millennium"]) {
        return Some((at, ReadingKind::Date));
    }
    if prose.any(word, &["quarter", "half", "trimester", "semester"])
        || prose.is_number(at)
            && prose.any(
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
