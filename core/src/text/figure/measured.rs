//! Reads a figure with its unit: "2.4 billion cubic metres", "$3m", "5 ft 2 in", "three dollars and ten cents".

use super::compound::{and_a_half, feet_and_inches, parts_of_money, smaller_units};
use super::item::{Measured, unit_start};
use super::money::{self, Money};
use super::noun;
use super::number;
use super::value::{self, Figure, Value, Written};
use super::{change, hedge, signs, units};
use crate::model::{Dimension, Number, Scale, Unit, UnitDef};
use crate::text::language::Sense;
use crate::text::row::Row;
use rust_decimal::Decimal;

/// Reads a figure with its unit from the token `at`.
pub(super) fn item(row: &Row<'_>, at: usize) -> Option<Measured> {
    if let Some(mut money) = money::before(row, at) {
        let figure = number::figure(row, money.next, true)?;
        let mut next = figure.next;
        // "$ 10 dollars", "$10 Canadian dollars", "$ 10 millones de pesos": the name tells whose sign it is
        let behind = unit_start(row, &figure);
        if let Some(named) = money::name(row, behind).filter(|named| named.parts == 1) {
            next = named.next;
            let open = !named.among.is_empty();
            let told = match money::may_agree(money.either(), named.either()) {
                true => !open,
                false => !money.among.is_empty() && (open || behind > figure.next),
            };
            money = if told { named } else { money };
        }
        let mut item = Measured {
            from: at,
            ..Measured::bare(figure)
        };
        // "-$5m"
        let sign = at.wrapping_sub(1);
        if row.is_mark(sign, &['-', '−']) && row.glued(at) && !row.glued(sign) {
            item.from = sign;
            item.number = item.number.map(negative);
        }
        let item = item.of_money(Money { parts: 1, ..money }, next);
        return Some(parts_of_money(row, item, false));
    }
    let figure = number::figure(row, at, false)?;
    if let Value::Ordinal(_) = figure.value {
        return Some(Measured::bare(figure));
    }
    Some(with_unit(row, figure))
}

/// Adds the unit behind a figure.
pub(super) fn with_unit(row: &Row<'_>, figure: Figure) -> Measured {
    let item = Measured::bare(figure);
    if let Some(item) = feet_and_inches(row, &item) {
        return item;
    }
    let at = unit_start(row, &figure);
    let passed = at + usize::from(row.has(at, Sense::Passed)); // "3 full percentage points"
    if let Some(read) = units::percent(row, at).or_else(|| units::percent(row, passed)) {
        return item.with_unit(read.unit, read.next, read.parts, 1);
    }
    let joint = at + usize::from(row.is_hyphen(at));
    let money = money::after(row, joint, &figure);
    match (money, units::known(row, at, &figure)) {
        (Some(money), Some(unit)) if money.next == unit.1 => {
            let next = money.next;
            let whole = parts_of_money(row, item.clone().of_money(money.clone(), next), false);
            if whole.next > next + 1 {
                return whole; // "5 pounds 50 pence" weigh nothing
            }
            return money_or_unit(row, item, money, unit); // "pounds"
        }
        (Some(money), unit) if unit.is_none_or(|(_, next)| next < money.next) => {
            let whole = money.parts == 1;
            let next = money.next;
            let item = item.of_money(money, next);
            // "2 euros y medio"
            let half = and_a_half(row, &item).filter(|_| whole);
            return half.unwrap_or_else(|| parts_of_money(row, item, whole));
        }
        (_, Some((def, next))) if is_before_noun(row, &item, def, next) => {}
        (_, Some((def, next))) => {
            let among = units::among(row, (at, next), def, &figure);
            return known(row, Measured { among, ..item }, def, next);
        }
        _ => {}
    }
    if let Some((def, next)) = units::bare_temperature(row, at, &figure) {
        return item.measured(def, next);
    }
    if let Some((def, next)) = units::described(row, at, &figure) {
        return item.measured(def, next);
    }
    let changes = || {
        let before = change::before(row, hedge::before(row, figure.from).1);
        before.or_else(|| change::after(row, joint + 1)).is_some()
    };
    if row.has(joint, Sense::Tenths) && changes() {
        // "bajó dos décimas, hasta el 2,8 %"
        return item.with_unit(Unit::PercentagePoint, joint + 1, 10, 1);
    }
    if row.has(joint, Sense::Point)
        && let Some(number) = item.number
    {
        // of an index or of per cent; "a quarter-point" is no share
        let mut item = item;
        item.figure.value = Value::Number(number);
        item.other = Some((number, Unit::PercentagePoint));
        return item;
    }
    if is_below_zero(row, at)
        && let Some(degrees) = UnitDef::named("degrees")
    {
        let among = signs::DEGREES;
        return below_zero(Measured { among, ..item }, degrees, at + 2);
    }
    if let Some(number) = figure.before_m {
        // "1.2m voters": million before a plural, else metres
        let mut item = item;
        item.other = Some((number, Unit::Known("m".into())));
        return item;
    }
    item
}

/// "six night routes", "three day trips": a word for a stretch of time that tells what things these are.
fn is_before_noun(row: &Row<'_>, item: &Measured, def: &'static UnitDef, next: usize) -> bool {
    let unit = next.wrapping_sub(1);
    let word = row.str(unit);
    let several = item
        .number
        .is_some_and(|number| number.digits > Decimal::ONE);
    def.dimension == Dimension::Time
        && unit == item.figure.next
        && !row.is_hyphen(unit.wrapping_sub(1))
        && several
        && word.len() > 2
        && !row.can_be(unit, Sense::Plural)
        && row.is_lower(next)
        && row.can_be(next, Sense::Plural)
        && noun::noun(row, next).is_some()
}

/// A word that names both money and a unit: the one that is less likely is the second reading.
fn money_or_unit(
    row: &Row<'_>,
    item: Measured,
    money: Money,
    (def, next): (&'static UnitDef, usize),
) -> Measured {
    let is_money = pounds_are_money(row, &item, next);
    let mut item = item.measured(def, next);
    let Some(number) = item.number else {
        return item;
    };
    item.among = money.among;
    if is_money {
        item.other = item.unit.replace(money.unit).map(|unit| (number, unit));
        item.def = None;
    } else {
        item.other = Some((number, money.unit));
    }
    item
}

/// A unit of the model behind the figure: ages, smaller units that go on, degrees below zero.
fn known(row: &Row<'_>, item: Measured, def: &'static UnitDef, next: usize) -> Measured {
    let mut item = item.measured(def, next);
    let Some(number) = item.number else {
        return item;
    };
    if def.name == "m" && row.str(next - 1) == def.name && row.glued(next - 1) {
        item.million = value::scaled(number.digits, 1_000_000);
    }
    let told = || tells_age(row, &item, next).then_some(next);
    if units::is_age_unit(def)
        && let Some(end) = (age(row, next).or_else(|| aged_in_one_word(row, next))).or_else(told)
    {
        item.age = true;
        item.next = end;
        return and_a_half(row, &item).unwrap_or(item); // "âgée de trois ans et demi"
    }
    let temperature = matches!(def.dimension, Dimension::Temperature | Dimension::Angle);
    if temperature && number.digits.is_sign_positive() && loose_minus(row, item.from) {
        item.from -= 1;
        item.number = Some(negative(number));
        return item;
    }
    if def.dimension == Dimension::Angle && is_below_zero(row, next) {
        return below_zero(item, def, next + 2);
    }
    if let Some(item) = and_a_half(row, &item) {
        return item;
    }
    smaller_units(row, item)
}

fn negative(number: Number) -> Number {
    Number {
        digits: -number.digits,
        ..number
    }
}

/// A minus sign with blanks around it, which only a temperature may have in row: elsewhere it is a dash.
fn loose_minus(row: &Row<'_>, from: usize) -> bool {
    row.is_mark(from.wrapping_sub(1), &['-', '−']) && !row.glued(from) && !row.glued(from - 1)
}

fn is_below_zero(row: &Row<'_>, at: usize) -> bool {
    let zero = row.number(at + 1).is_some_and(|word| word.value == 0);
    row.has(at, Sense::Below) && zero
}

fn below_zero(item: Measured, def: &'static UnitDef, next: usize) -> Measured {
    let mut item = item.measured(def, next);
    item.number = item.number.map(negative);
    item
}

/// "pounds" is money where the figure is large, where the article is British, or where somebody pays.
fn pounds_are_money(row: &Row<'_>, item: &Measured, next: usize) -> bool {
    let large = item
        .number
        .is_some_and(|number| number.scale >= Scale::Thousand);
    let mass = row.is_hyphen(item.figure.next) || row.has_any(next, &[Sense::Of, Sense::ByWeight]);
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
        if row.has(at, Sense::Payment) {
            return true;
        }
    }
    false
}

/// "old", "-old", "of age" behind a unit of time: the token after it.
fn age(row: &Row<'_>, at: usize) -> Option<usize> {
    let word = at + usize::from(row.is_hyphen(at));
    if row.has(word, Sense::Old) {
        return Some(word + 1);
    }
    (row.has(at, Sense::Of) && row.has(at + 1, Sense::Age)).then_some(at + 2)
}

/// "âgé de 45 ans", "sa fille de deux ans", "elle a 84 ans", "Lee, 84 ans,": an age by what stands before it, where the unit alone
/// does not tell.
fn tells_age(row: &Row<'_>, item: &Measured, next: usize) -> bool {
    let before = hedge::before(row, item.from).1.wrapping_sub(1);
    let of = before.wrapping_sub(usize::from(row.has(before, Sense::Of)));
    let aged = row.has(of, Sense::Aged) || of < before && row.can_be(of, Sense::OfAge);
    let ends = row.is_stop(next) || row.has_any(next, &[Sense::And, Sense::Function]);
    let has = row.has(before, Sense::HasAge) && ends && !row.has(next, Sense::Of);
    let mark = |at: usize| row.is_mark(at, &[',', '(', ')']);
    let apposed = row.language.apposed_ages
        && mark(of) // "Luis Barrera, de 57 años,"
        && (mark(next) || row.is_end(next))
        && row.is_capital(of.wrapping_sub(1));
    aged || has || apposed
}

/// "35-Jähriger", "dreijährige Tochter": the word of the unit tells an age, as the noun that it is or before one for people.
fn aged_in_one_word(row: &Row<'_>, next: usize) -> Option<usize> {
    let unit = next.wrapping_sub(1);
    let mut start = unit;
    while start > 0 && row.glued(start) && row.is_word(start - 1) {
        start -= 1;
    }
    let noun = row.is_capital(start) && row.is_word(start.wrapping_sub(1)) || row.is_capital(unit);
    let of_age = row.can_be(next, Sense::OfAge) || row.can_be(next + 1, Sense::OfAge);
    (row.has(unit, Sense::Old) && (noun || of_age)).then_some(next)
}

/// "ein Prozent", "mehr als eine Tonne", "um einen Euro": one of a unit, where the article is the number one as well and what
/// stands beside it says that it is meant so.
pub(super) fn one_of(row: &Row<'_>, at: usize) -> Option<Measured> {
    let number = row.language.article_is_one
        && row.has(at, Sense::A)
        && row.is_word(at + 1)
        && !row.glued(at + 1)
        && row.same_paragraph(at + 1);
    if !number {
        return None;
    }
    let item = with_unit(
        row,
        Figure::new(at, at + 1, Number::whole(1), Written::Words),
    );
    let (hedge, from) = hedge::before(row, at);
    // "16 Prozent weniger als ein Jahr zuvor"
    let compared = units::percent(row, from.wrapping_sub(1)).is_some();
    let meant = !hedge.is_exact() && !compared || row.has(from.wrapping_sub(1), Sense::By);
    (item.is_percent() || meant && item.unit.is_some()).then_some(item)
}

/// "a gallon", "a dollar": one of a unit, where the article is as good as a number. Behind another quantity it means
/// "per".
pub(super) fn article(row: &Row<'_>, at: usize) -> Option<Measured> {
    if !row.has(at, Sense::A) || !row.is_word(at + 1) || row.glued(at + 1) {
        return None;
    }
    let figure = Figure::new(at, at + 1, Number::whole(1), Written::Words);
    let item = Measured::bare(figure);
    let follows = |next: usize| next == at + 2 && !row.is_hyphen(next);
    let unit = units::known(row, at + 1, &figure);
    if unit.is_none()
        && let Some(money) = money::name(row, at + 1)
        && !row.has(at + 1, Sense::RarelyMoney)
        && (money.shared || money.parts > 1 || money.unit == Unit::Currency("EUR".into()))
        && follows(money.next)
        && !row.is_capital(money.next)
    {
        let next = money.next;
        return Some(item.of_money(money, next));
    }
    let (def, next) = unit?;
    let item = item.measured(def, next);
    if def.dimension == Dimension::Time {
        return and_a_half(row, &item); // "an hour" is no figure, "an hour and a half" is one
    }
    let long = row.str(at + 1).len() > 2 || def.name == "lb";
    (follows(next) && units::is_counted_by_article(def) && long).then_some(item)
}

/// "a year", "an hour": no figure, although a figure may say as much.
pub(super) fn article_of_time(row: &Row<'_>, at: usize) -> Option<Measured> {
    if !row.has(at, Sense::A) || !row.is_word(at + 1) || row.glued(at + 1) {
        return None;
    }
    let figure = Figure::new(at, at + 1, Number::whole(1), Written::Words);
    let (def, next) = units::known(row, at + 1, &figure)?;
    (def.dimension == Dimension::Time).then(|| Measured::bare(figure).measured(def, next))
}
