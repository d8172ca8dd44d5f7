//! Money before and behind a figure: "$3m", "US$4bn", "Rs 3 crore", "20 million Swiss francs", "50p".

use super::signs;
use super::value::{Figure, Value};
use crate::model::{Currency, Scale, Unit, currency_code};
use crate::text::language::{Sense, UnitWord};
use crate::text::row::Row;

/// Money that words or signs name.
#[derive(Debug, Clone)]
pub(super) struct Money {
    pub unit: Unit,
    /// How many of what the words name make one: 100 for cents.
    pub parts: u32,
    /// "MUSD": the figure counts millions.
    pub factor: u64,
    /// Whether several currencies share the name.
    pub shared: bool,
    /// The token after the last one.
    pub next: usize,
}

impl Money {
    fn new(row: &Row<'_>, currency: Currency, parts: u32, next: usize) -> Self {
        let unit = match currency {
            Currency::Code(code) => Unit::Currency(code.into()),
            Currency::Shared(name) => Unit::Currency(name.within(row.locale.region).into()),
            Currency::Uncoded(name) => Unit::Counted(name.into()),
        };
        Self {
            unit,
            parts,
            factor: 1,
            shared: matches!(currency, Currency::Shared(_)),
            next,
        }
    }
}

/// Money that begins at the token `at` and stands before a figure; `next` is where the figure begins.
pub(super) fn before(row: &Row<'_>, at: usize) -> Option<Money> {
    let figure = |at: usize| {
        row.is_digits(at)
            || row.is_mark(at, &['.', '-', '−']) && row.is_digits(at + 1) && row.glued(at + 1)
    };
    if let Some(money) = lettered(row, at) {
        return figure(money.next).then_some(money);
    }
    if row.mark(at).is_some() {
        let number = figure(at + 1) || row.is_number_word(at + 1);
        let (currency, parts) = number.then(|| signs::money(row.str(at))).flatten()?;
        return Some(Money::new(row, currency, parts, at + 1));
    }
    if let Some(money) = words_before(row, at) {
        return Some(money);
    }
    // "Rs. 20"
    let stop = row.mark(at + 1) == Some('.') && row.glued(at + 1) && !row.glued(at + 2);
    let next = at + 1 + usize::from(stop && row.str(at).len() < 4);
    if !row.is_word(at) || !figure(next) || !row.same_paragraph(next) {
        return None;
    }
    if let Some((currency, parts)) = signs::money(row.str(at))
        && parts == 1
    {
        return Some(Money::new(row, currency, parts, next));
    }
    coded(row, at, next)
}

/// "Turkish lira 42"
fn words_before(row: &Row<'_>, at: usize) -> Option<Money> {
    let likely = row.is_word(at + 1) && (row.is_digits(at + 2) || row.is_digits(at + 3));
    let money = likely.then(|| name(row, at)).flatten()?;
    let next = money.next;
    let alone = row.is_digits(next) && row.is_stop(next + 1) && row.same_paragraph(next);
    (alone && next > at + 1).then_some(money)
}

/// "US$", "A$", "AUD$": the letters begin at `at`. Only of letters in capitals may the sign stand apart.
fn lettered(row: &Row<'_>, at: usize) -> Option<Money> {
    if !row.is_word(at) || !row.is_mark(at + 1, &['$', '£']) {
        return None;
    }
    let (letters, sign) = (row.str(at), row.str(at + 1));
    let apart = letters.len() > 1 && letters.chars().all(char::is_uppercase);
    if !row.glued(at + 1) && !apart {
        return None; // "a $4 billion deal"
    }
    let code = signs::lettered(letters, sign).or_else(|| currency_code(letters))?;
    Some(Money::new(row, Currency::Code(code), 1, at + 2))
}

/// A code, maybe with a scale before it: "EUR", "MUSD". Codes that are more often other words do not count.
fn coded(row: &Row<'_>, at: usize, next: usize) -> Option<Money> {
    let word = row.str(at);
    if let Some(code) = currency_code(word) {
        let money = Money::new(row, Currency::Code(code), 1, next);
        return (!row.has(at, Sense::RarelyCode)).then_some(money);
    }
    let factor = match word.chars().next()? {
        'M' => 1_000_000,
        'k' => 1_000,
        _ => return None,
    };
    let code = currency_code(&word[1..])?;
    Some(Money {
        factor,
        ..Money::new(row, Currency::Code(code), 1, next)
    })
}

/// Money behind a figure: signs, codes, words and parts, from the token `at`.
pub(super) fn after(row: &Row<'_>, at: usize, figure: &Figure) -> Option<Money> {
    if row.mark(at).is_some() {
        let (currency, parts) = signs::money(row.str(at))?;
        let belongs_to_next = !row.glued(at) && row.is_digits(at + 1);
        return (!belongs_to_next).then(|| Money::new(row, currency, parts, at + 1));
    }
    if !row.is_word(at) || !row.same_paragraph(at) {
        return None;
    }
    if let Some(dollar) = lettered(row, at)
        && !row.is_digits(dollar.next)
    {
        return Some(dollar);
    }
    if let Some(money) = coded(row, at, at + 1) {
        let before_next = row.is_digits(at + 1) && row.glued(at + 1);
        return (!before_next).then_some(money);
    }
    if let Some((currency, parts)) = signs::money(row.str(at)) {
        // "50p", "20c"; "20 c" only where nothing goes on
        let cut = row.glued(at + 1) && !row.is_stop(at + 1);
        let apart = row.str(at).len() == 1 && !row.glued(at) && !row.is_stop(at + 1);
        return (!cut && !apart).then(|| Money::new(row, currency, parts, at + 1));
    }
    let money = name(row, at)?;
    let scaled = match figure.value {
        Value::Number(number) => number.scale >= Scale::Thousand,
        _ => false,
    };
    let large = scaled || figure.small(100).is_none();
    (large || !row.has(at, Sense::RarelyMoney)).then_some(money) // "they won 5, won medals"
}

/// The longest name for money that begins at the token `at`.
pub(super) fn name(row: &Row<'_>, at: usize) -> Option<Money> {
    let ((currency, parts), next) = row.term(at, |word| match word {
        UnitWord::Money(currency) => Some((*currency, 1)),
        UnitWord::PartOfMoney(currency, parts) => Some((*currency, *parts)),
        _ => None,
    })?;
    Some(Money::new(row, currency, parts, next))
}
