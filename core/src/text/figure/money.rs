//! Money before and behind a figure: "$3m", "US$4bn", "Rs 3 crore", "20 million Swiss francs", "50p".

use super::signs;
use super::value::{Figure, Value};
use crate::model::{Currency, Scale, Unit, currency_code};
use crate::text::language::{Sense, UnitWord};
use crate::text::row::Row;

/// Money that words or signs name.
#[derive(Debug, Clone)]
pub(super) struct Money {
    /// The currency, or the first of those that may be meant.
    pub unit: Unit,
    /// All that may be meant, where these are several: the words leave it open.
    pub among: &'static [&'static str],
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
        let (name, among): (_, &[_]) = match currency {
            Currency::Code(name) | Currency::Uncoded(name) => (name, &[]),
            Currency::Shared(shared) => match shared.within(row.locale.region) {
                [own] => (own, &[]),
                all => (all.first().copied().unwrap_or_default(), all),
            },
        };
        let unit = match currency_code(name) {
            Some(code) => Unit::Currency(code.into()),
            None => Unit::Counted(name.into()),
        };
        Self {
            unit,
            among,
            parts,
            factor: 1,
            shared: matches!(currency, Currency::Shared(_)),
            next,
        }
    }

    /// The unit and all that may be meant.
    pub fn either(&self) -> (&Unit, &'static [&'static str]) {
        (&self.unit, self.among)
    }
}

/// Whether two amounts may be of one currency: their units, and all that these may mean where that is open.
pub(super) fn may_agree(a: (&Unit, &[&str]), b: (&Unit, &[&str])) -> bool {
    let named = |unit: &Unit, among: &[&str]| match unit {
        Unit::Currency(name) | Unit::Counted(name) => among.contains(&&**name),
        _ => false,
    };
    a.0 == b.0 || named(a.0, b.1) || named(b.0, a.1) || a.1.iter().any(|name| b.1.contains(name))
}

/// Money that begins at the token `at` and stands before a figure; `next` is where the figure begins.
pub(super) fn before(row: &Row<'_>, at: usize) -> Option<Money> {
    let figure = |at: usize| {
        row.is_digits(at)
            || row.is_mark(at, &['.', '-', '−']) && row.is_digits(at + 1) && row.glued(at + 1)
    };
    if row.is_word(at) && row.is_word(at + 1) {
        return words_before(row, at);
    }
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
    if let Some(money) = slashed(row, at) {
        return Some(money);
    }
    if !row.is_word(at) || !row.is_mark(at + 1, &['$', '£']) {
        return None;
    }
    let (letters, sign) = (row.str(at), row.str(at + 1));
    let capitals = letters.chars().all(char::is_uppercase);
    let apart = letters.len() > 1 && capitals;
    if !row.glued(at + 1) && !apart {
        return None; // "a $4 billion deal"
    }
    if let Some(code) = signs::lettered(letters, sign).or_else(|| currency_code(letters)) {
        return Some(Money::new(row, Currency::Code(code), 1, at + 2));
    }
    // Whose dollar that is nobody knows, so that it is none of those that are known.
    let unknown = capitals && row.glued(at + 1) && letters.len() < 4;
    let sign = || Unit::Counted(format!("{letters}{sign}").into());
    unknown.then(|| Money {
        unit: sign(),
        among: &[],
        parts: 1,
        factor: 1,
        shared: false,
        next: at + 2,
    })
}

/// "S/ 1.130", "S/. 1.130": a letter and a slash.
fn slashed(row: &Row<'_>, at: usize) -> Option<Money> {
    let slash = row.is_capital(at) && row.mark(at + 1) == Some('/') && row.glued(at + 1);
    let code = slash.then(|| signs::lettered(row.str(at), "/")).flatten()?;
    let stop = row.mark(at + 2) == Some('.') && row.glued(at + 2);
    let next = at + 2 + usize::from(stop);
    row.is_digits(next)
        .then(|| Money::new(row, Currency::Code(code), 1, next))
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
        // "25 $ CA"
        let letters = row.str(at + 1);
        let capitals = letters.len() > 1 && letters.bytes().all(|byte| byte.is_ascii_uppercase());
        if capitals && let Some(code) = signs::lettered(letters, row.str(at)) {
            return Some(Money::new(row, Currency::Code(code), 1, at + 2));
        }
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
