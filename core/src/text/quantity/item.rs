//! A figure with its unit: "2.4 billion cubic metres", "$3m", "5 ft 2 in", "three dollars and ten cents".

use super::compound::{and_a_half, parts_of_money, smaller_units};
use super::figure::{self, Figure, Value, Written};
use super::money::{self, Money};
use super::prose::Prose;
use super::units;
use crate::model::{Dimension, Number, Scale, Unit, UnitDef};
use crate::text::numerals;
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
pub(super) fn item(prose: &Prose<'_>, at: usize) -> Option<Item> {
    if let Some(money) = money::before(prose, at) {
        let figure = figure::figure(prose, money.next, true)?;
        let mut next = figure.next;
        // "$ 10 dollars"
        if let Some((_, end)) = money::name(prose, next) {
            next = end;
        }
        let mut item = Item {
            from: at,
            ..Item::bare(figure)
        };
        // "-$5m"
        let sign = at.wrapping_sub(1);
        if prose.is_mark(sign, &['-', '−']) && prose.glued(at) && !prose.glued(sign) {
            item.from = sign;
            item.number = item.number.map(|number| Number {
                digits: -number.digits,
                ..number
            });
        }
        let item = item.with_unit(unit_of(&money), next, 1, money.factor);
        return Some(parts_of_money(prose, item, false));
    }
    let figure = figure::figure(prose, at, false)?;
    if let Value::Ordinal(_) = figure.value {
        return Some(Item::bare(figure));
    }
    Some(with_unit(prose, figure))
}

/// Adds the unit behind a figure.
fn with_unit(prose: &Prose<'_>, figure: Figure) -> Item {
    let item = Item::bare(figure);
    let at = unit_start(prose, &figure);
    if let Some(read) = units::percent(prose, at) {
        return item.with_unit(read.unit, read.next, read.parts, 1);
    }
    let joint = usize::from(prose.is_hyphen(at));
    if let Some(money) = money::after(prose, at + joint, &figure) {
        return money_behind(prose, item, &money);
    }
    if let Some((def, next)) = units::known(prose, at, &figure) {
        return known(prose, item, def, next);
    }
    if let Some((def, next)) = units::bare_temperature(prose, at, &figure) {
        let item = item.with_unit(Unit::Known(def.name.into()), next, 1, 1);
        return Item {
            def: Some(def),
            ..item
        };
    }
    if prose.any(at + joint, &["point", "points"])
        && let Some(number) = item.number
    {
        // of an index or of per cent; "a quarter-point" is no share
        let mut item = item;
        item.figure.value = Value::Number(number);
        item.other = Some((number, Unit::PercentagePoint));
        return item;
    }
    if prose.is(at, "below") && prose.is(at + 1, "zero") {
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
pub(super) fn unit_start(prose: &Prose<'_>, figure: &Figure) -> usize {
    let fraction = match figure.value {
        Value::Fraction(..) => true,
        Value::Number(_) => prose.any(figure.next.wrapping_sub(1), &["half", "quarter"]),
        Value::Ordinal(_) => false,
    };
    let at = figure.next;
    if !fraction {
        return at;
    }
    let of = at + usize::from(prose.is(at, "of"));
    if prose.any(of, &["a", "an"]) {
        let probe = of + 1;
        let unit = units::percent(prose, probe).is_some()
            || units::known(prose, probe, figure).is_some()
            || money::name(prose, probe).is_some();
        if unit {
            return probe;
        }
    }
    at
}

fn money_behind(prose: &Prose<'_>, item: Item, money: &Money<'_>) -> Item {
    let mut next = money.next;
    let mut factor = money.factor;
    // "75 USD million"
    if let Some(word) = prose
        .is_word(next)
        .then(|| numerals::number_word(prose.str(next)))
        .flatten()
        && word.value >= 1_000
        && word.form == numerals::Form::Cardinal
        && item.figure.written != Written::Words
        && money.code.len() == 3
        && prose.str(money.next.wrapping_sub(1)).len() == 3
    {
        factor = word.value;
        next += 1;
    }
    let whole = money.parts == 1;
    let item = item.with_unit(unit_of(money), next, money.parts, factor);
    if whole {
        parts_of_money(prose, item, true)
    } else {
        parts_of_money(prose, item, false)
    }
}

/// A unit of the table behind the figure: pounds that are money, ages, smaller units that go on, degrees below zero.
fn known(prose: &Prose<'_>, item: Item, def: &'static UnitDef, next: usize) -> Item {
    let word = prose.str(next.wrapping_sub(1));
    let pounds = def.name == "lb" && word.len() >= 5;
    let mut item = item.with_unit(Unit::Known(def.name.into()), next, 1, 1);
    item.def = Some(def);
    let Some(number) = item.number else {
        return item;
    };
    if pounds {
        let sterling = Unit::Currency("GBP".into());
        if pounds_are_money(prose, &item, next) {
            item.other = Some((number, Unit::Known("lb".into())));
            item.unit = Some(sterling);
            item.def = None;
        } else {
            item.other = Some((number, sterling));
        }
        return item;
    }
    if def.name == "m" && word == "m" && prose.glued(next - 1) {
        item.million = figure::scaled(number.digits, 1_000_000);
    }
    if units::is_age_unit(def)
        && let Some(end) = age(prose, next)
    {
        item.age = true;
        item.next = end;
        return item;
    }
    let temperature = def.dimension == Dimension::Temperature || def.name == "degrees";
    if temperature && number.digits.is_sign_positive() && loose_minus(prose, item.from) {
        item.from -= 1;
        item.number = Some(Number {
            digits: -number.digits,
            ..number
        });
        return item;
    }
    if def.name == "degrees"
        && prose.is(next, "on")
        && prose.is(next + 1, "the")
        && let Some(scale) = UnitDef::in_words(prose.str(next + 2))
        && scale.dimension == Dimension::Temperature
    {
        // "45° on the Celsius scale"
        item.def = Some(scale);
        item.unit = Some(Unit::Known(scale.name.into()));
        return item;
    }
    if def.name == "degrees" && prose.is(next, "below") && prose.is(next + 1, "zero") {
        return below_zero(item, Some(def), next + 2);
    }
    if let Some(item) = and_a_half(prose, &item) {
        return item;
    }
    smaller_units(prose, item)
}

/// A minus sign with blanks around it, which only a temperature may have in prose: elsewhere it is a dash.
fn loose_minus(prose: &Prose<'_>, from: usize) -> bool {
    prose.is_mark(from.wrapping_sub(1), &['-', '−']) && !prose.glued(from) && !prose.glued(from - 1)
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
fn pounds_are_money(prose: &Prose<'_>, item: &Item, next: usize) -> bool {
    let large = item
        .number
        .is_some_and(|number| number.scale >= Scale::Thousand);
    let mass = prose.is(next, "of")
        || prose.is_hyphen(item.figure.next)
        || prose.any(next, &["heavier", "lighter"]);
    if mass && !large {
        return false;
    }
    if large || prose.locale.region == *b"GB" {
        return true;
    }
    let mut at = item.from;
    let mut steps = 0;
    while at > 0 && steps < 8 && prose.same_paragraph(at) {
        at -= 1;
        steps += 1;
        let pays = prose.any(
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
fn age(prose: &Prose<'_>, at: usize) -> Option<usize> {
    let word = at + usize::from(prose.is_hyphen(at));
    if prose.any(word, &["old", "olds"]) {
        return Some(word + 1);
    }
    (prose.is(at, "of") && prose.is(at + 1, "age")).then_some(at + 2)
}

/// "a gallon", "a dollar": one of a unit, where the article is as good as a number. Behind another quantity it means
/// "per".
pub(super) fn article(prose: &Prose<'_>, at: usize) -> Option<Item> {
    if !prose.any(at, &["a", "an"]) || !prose.is_word(at + 1) || prose.glued(at + 1) {
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
    if prose.any(at + 1, &["dollar", "euro", "penny", "cent"])
        && !prose.is_capital(at + 2)
        && !prose.is_hyphen(at + 2)
    {
        let money = money::after(prose, at + 1, &figure)?;
        return Some(item.with_unit(unit_of(&money), money.next, money.parts, 1));
    }
    let (def, next) = units::known(prose, at + 1, &figure)?;
    if def.dimension == Dimension::Time {
        // "an hour" is no figure, "an hour and a half" is one
        let mut item = item.with_unit(Unit::Known(def.name.into()), next, 1, 1);
        item.def = Some(def);
        return and_a_half(prose, &item);
    }
    let plain = next == at + 2 && !prose.is_hyphen(next);
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
    let long = prose.str(at + 1).len() > 2 || def.name == "lb";
    (plain && usual && long).then(|| {
        let mut item = item.with_unit(Unit::Known(def.name.into()), next, 1, 1);
        item.def = Some(def);
        item
    })
}
