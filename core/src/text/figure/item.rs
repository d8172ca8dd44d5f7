//! A figure with its unit: "2.4 billion cubic metres", "$3m", "5 ft 2 in", "three dollars and ten cents".

use super::compound::{and_a_half, parts_of_money, smaller_units};
use super::figure::{self, Figure, Value, Written};
use super::money::{self, Money};
use super::units;
use crate::model::{Dimension, Number, Scale, Unit, UnitDef};
use crate::text::row::Row;
use crate::text::row::numeral;
use rust_decimal::Decimal;

/// A figure with its unit.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// The first token, and the one after the last.
    pub from: usize,
    pub next: usize,
    pub figure: Figure,
    /// The figure in terms of the unit: cents are divided by 100.
    pub number: Option<Number>,
    pub unit: Option<Unit>,
    /// The unit's entry in the table, where it has one.
    pub def: Option<&'static UnitDef>,
    /// A second reading of the unit.
    pub other: Option<(Number, Unit)>,
    /// The figure in millions, where the "m" behind it may stand for that rather than for metres.
    pub million: Option<Number>,
    pub age: bool,
}

impl Item {
    /// The figure alone.
    pub fn bare(figure: Figure) -> Self {
        Self {
            from: figure.from,
            next: figure.next,
            figure,
            number: figure.number(),
            unit: None,
            def: None,
            other: None,
            million: None,
            age: false,
        }
    }

    fn with_unit(self, unit: Unit, next: usize, parts: u32, factor: u64) -> Self {
        let number = self
            .number
            .and_then(|number| convert(number, parts, factor));
        Self {
            number,
            unit: number.is_some().then_some(unit),
            next,
            ..self
        }
    }

    /// Whether it is an amount of money.
    pub fn is_money(&self) -> bool {
        matches!(self.unit, Some(Unit::Currency(_)))
    }

    pub fn is_time(&self) -> bool {
        self.def.is_some_and(|def| def.dimension == Dimension::Time)
    }
}

fn convert(number: Number, parts: u32, factor: u64) -> Option<Number> {
    if factor > 1 {
        return figure::scaled(number.value()?, factor);
    }
    if parts == 1 {
        return Some(number);
    }
    let digits = number.digits.checked_div(Decimal::from(parts))?.normalize();
    Some(Number { digits, ..number })
}

pub(super) fn unit_of(money: &Money<'_>) -> Unit {
    match money.code.strip_prefix('#') {
        Some(name) => Unit::Counted(name.to_owned().into()),
        None => Unit::Currency(money.code.to_owned().into()),
    }
}

/// Reads a figure with its unit from the token `at`.
pub(super) fn item(row: &Row<'_>, at: usize) -> Option<Item> {
    if let Some(money) = money::before(row, at) {
        let figure = figure::figure(row, money.next, true)?;
        let mut next = figure.next;
        // "$ 10 dollars"
        if let Some((_, end)) = money::name(row, next) {
            next = end;
        }
        let mut item = Item {
            from: at,
            ..Item::bare(figure)
        };
        // "-$5m"
        let sign = at.wrapping_sub(1);
        if row.is_mark(sign, &['-', '−']) && row.glued(at) && !row.glued(sign) {
            item.from = sign;
            item.number = item.number.map(|number| Number {
                digits: -number.digits,
                ..number
            });
        }
        let item = item.with_unit(unit_of(&money), next, 1, money.factor);
        return Some(parts_of_money(row, item, false));
    }
    let figure = figure::figure(row, at, false)?;
    if let Value::Ordinal(_) = figure.value {
        return Some(Item::bare(figure));
    }
    Some(with_unit(row, figure))
}

/// Adds the unit behind a figure.
fn with_unit(row: &Row<'_>, figure: Figure) -> Item {
    let item = Item::bare(figure);
    let at = unit_start(row, &figure);
    if let Some(read) = units::percent(row, at) {
        return item.with_unit(read.unit, read.next, read.parts, 1);
    }
    let joint = usize::from(row.is_hyphen(at));
    if let Some(money) = money::after(row, at + joint, &figure) {
        return money_behind(row, item, &money);
    }
    if let Some((def, next)) = units::known(row, at, &figure) {
        return known(row, item, def, next);
    }
    if let Some((def, next)) = units::bare_temperature(row, at, &figure) {
        let item = item.with_unit(Unit::Known(def.name.into()), next, 1, 1);
        return Item {
            def: Some(def),
            ..item
        };
    }
    if row.any(at + joint, &["point", "points"])
        && let Some(number) = item.number
    {
        // of an index or of per cent; "a quarter-point" is no share
        let mut item = item;
        item.figure.value = Value::Number(number);
        item.other = Some((number, Unit::PercentagePoint));
        return item;
    }
    if row.is(at, "below") && row.is(at + 1, "zero") {
        return below_zero(item, UnitDef::named("degrees"), at + 2);
    }
    if let Some(number) = figure.before_m {
        // "1.2m voters": million before a plural, else metres
        let mut item = item;
        item.other = Some((number, Unit::Known("m".into())));
        return item;
    }
    item
}

/// Where the unit of a figure begins: "half a mile" and "two thirds of an hour" have an article between.
pub(super) fn unit_start(row: &Row<'_>, figure: &Figure) -> usize {
    let fraction = match figure.value {
        Value::Fraction(..) => true,
        Value::Number(_) => row.any(figure.next.wrapping_sub(1), &["half", "quarter"]),
        Value::Ordinal(_) => false,
    };
    let at = figure.next;
    if !fraction {
        return at;
    }
    let of = at + usize::from(row.is(at, "of"));
    if row.any(of, &["a", "an"]) {
        let probe = of + 1;
        let unit = units::percent(row, probe).is_some()
            || units::known(row, probe, figure).is_some()
            || money::name(row, probe).is_some();
        if unit {
            return probe;
        }
    }
    at
}

fn money_behind(row: &Row<'_>, item: Item, money: &Money<'_>) -> Item {
    let mut next = money.next;
    let mut factor = money.factor;
    // "75 USD million"
    if let Some(word) = row.is_word(next).then(|| row.word(next).number).flatten()
        && word.value >= 1_000
        && word.form == numeral::Form::Cardinal
        && item.figure.written != Written::Words
        && money.code.len() == 3
        && row.str(money.next.wrapping_sub(1)).len() == 3
    {
        factor = word.value;
        next += 1;
    }
    let whole = money.parts == 1;
    let item = item.with_unit(unit_of(money), next, money.parts, factor);
    if whole {
        parts_of_money(row, item, true)
    } else {
        parts_of_money(row, item, false)
    }
}

/// A unit of the table behind the figure: pounds that are money, ages, smaller units that go on, degrees below zero.
fn known(row: &Row<'_>, item: Item, def: &'static UnitDef, next: usize) -> Item {
    let word = row.str(next.wrapping_sub(1));
    let pounds = def.name == "lb" && word.len() >= 5;
    let mut item = item.with_unit(Unit::Known(def.name.into()), next, 1, 1);
    item.def = Some(def);
    let Some(number) = item.number else {
        return item;
    };
    if pounds {
        let sterling = Unit::Currency("GBP".into());
        if pounds_are_money(row, &item, next) {
            item.other = Some((number, Unit::Known("lb".into())));
            item.unit = Some(sterling);
            item.def = None;
        } else {
            item.other = Some((number, sterling));
        }
        return item;
    }
    if def.name == "m" && word == "m" && row.glued(next - 1) {
        item.million = figure::scaled(number.digits, 1_000_000);
    }
    if units::is_age_unit(def)
        && let Some(end) = age(row, next)
    {
        item.age = true;
        item.next = end;
        return item;
    }
    let temperature = def.dimension == Dimension::Temperature || def.name == "degrees";
    if temperature && number.digits.is_sign_positive() && loose_minus(row, item.from) {
        item.from -= 1;
        item.number = Some(Number {
            digits: -number.digits,
            ..number
        });
        return item;
    }
    if def.name == "degrees"
        && row.is(next, "on")
        && row.is(next + 1, "the")
        && let Some(scale) = UnitDef::in_words(row.str(next + 2))
        && scale.dimension == Dimension::Temperature
    {
        // "45° on the Celsius scale"
        item.def = Some(scale);
        item.unit = Some(Unit::Known(scale.name.into()));
        return item;
    }
    if def.name == "degrees" && row.is(next, "below") && row.is(next + 1, "zero") {
        return below_zero(item, Some(def), next + 2);
    }
    if let Some(item) = and_a_half(row, &item) {
        return item;
    }
    smaller_units(row, item)
}

/// A minus sign with blanks around it, which only a temperature may have in row: elsewhere it is a dash.
fn loose_minus(row: &Row<'_>, from: usize) -> bool {
    row.is_mark(from.wrapping_sub(1), &['-', '−']) && !row.glued(from) && !row.glued(from - 1)
}

fn below_zero(item: Item, def: Option<&'static UnitDef>, next: usize) -> Item {
    let (Some(number), Some(def)) = (item.number, def) else {
        return item;
    };
    let number = Number {
        digits: -number.digits,
        ..number
    };
    Item {
        number: Some(number),
        unit: Some(Unit::Known(def.name.into())),
        def: Some(def),
        next,
        ..item
    }
}

/// "pounds" is money where the figure is large, where the article is British, or where somebody pays.
fn pounds_are_money(row: &Row<'_>, item: &Item, next: usize) -> bool {
    let large = item
        .number
        .is_some_and(|number| number.scale >= Scale::Thousand);
    let mass = row.is(next, "of")
        || row.is_hyphen(item.figure.next)
        || row.any(next, &["heavier", "lighter"]);
    if mass && !large {
        return false;
    }
    if large || row.locale.region == *b"GB" {
        return true;
    }
    let mut at = item.from;
    let mut steps = 0;
    while at > 0 && steps < 8 && row.same_paragraph(at) {
        at -= 1;
        steps += 1;
        let pays = row.any(
            at,
            &[
                "cost", "costs", "pay", "paid", "pays", "spent", "spend", "price", "priced",
                "worth", "fined", "fine", "earn", "earned", "raised", "profit", "salary", "wage",
                "fee", "fees", "bill", "budget", "debt", "tax", "charged", "sold", "bought",
            ],
        );
        if pays {
            return true;
        }
    }
    false
}

/// "old", "-old", "of age" behind a unit of time: the token after it.
fn age(row: &Row<'_>, at: usize) -> Option<usize> {
    let word = at + usize::from(row.is_hyphen(at));
    if row.any(word, &["old", "olds"]) {
        return Some(word + 1);
    }
    (row.is(at, "of") && row.is(at + 1, "age")).then_some(at + 2)
}

/// "a gallon", "a dollar": one of a unit, where the article is as good as a number. Behind another quantity it means
/// "per".
pub(super) fn article(row: &Row<'_>, at: usize) -> Option<Item> {
    if !row.any(at, &["a", "an"]) || !row.is_word(at + 1) || row.glued(at + 1) {
        return None;
    }
    let figure = Figure {
        from: at,
        next: at + 1,
        value: Value::Number(Number::whole(1)),
        written: Written::Words,
        before_m: None,
    };
    let item = Item::bare(figure);
    if row.any(at + 1, &["dollar", "euro", "penny", "cent"])
        && !row.is_capital(at + 2)
        && !row.is_hyphen(at + 2)
    {
        let money = money::after(row, at + 1, &figure)?;
        return Some(item.with_unit(unit_of(&money), money.next, money.parts, 1));
    }
    let (def, next) = units::known(row, at + 1, &figure)?;
    if def.dimension == Dimension::Time {
        // "an hour" is no figure, "an hour and a half" is one
        let mut item = item.with_unit(Unit::Known(def.name.into()), next, 1, 1);
        item.def = Some(def);
        return and_a_half(row, &item);
    }
    let plain = next == at + 2 && !row.is_hyphen(next);
    let usual = matches!(
        def.name,
        "miles"
            | "km"
            | "m"
            | "gallons"
            | "L"
            | "kg"
            | "t"
            | "oz"
            | "lb"
            | "acres"
            | "ha"
            | "inches"
            | "g"
    );
    let long = row.str(at + 1).len() > 2 || def.name == "lb";
    (plain && usual && long).then(|| {
        let mut item = item.with_unit(Unit::Known(def.name.into()), next, 1, 1);
        item.def = Some(def);
        item
    })
}
