//! Figures that belong together: ranges, so many of so many, figures that share a unit.

use super::conjunct::direction_of;
use super::item::Measured;
use super::measured;
use super::reader::FigureReader;
use super::value::{Value, Written};
use super::{ReadingKind, change, context, hedge, level, money, noun, opaque};
use crate::model::sums::Sums;
use crate::model::{Dimension, Extent, Measure, Number, Quantity, Scale, Unit};
use crate::text::language::Sense;
use crate::text::row::{HYPHENS, Row};
use rust_decimal::Decimal;

impl FigureReader<'_, '_> {
    /// "forty-five (45)": the same figure once more in brackets.
    pub(super) fn repeated(&self, item: Measured) -> Measured {
        let row = self.row;
        let at = item.next;
        if item.unit.is_some() || row.mark(at) != Some('(') {
            return item;
        }
        let Some(other) = super::number::figure(row, at + 1, false) else {
            return item;
        };
        let same = other.decimal() == item.figure.decimal() && row.mark(other.next) == Some(')');
        if same {
            return Measured {
                next: other.next + 1,
                ..item
            };
        }
        item
    }

    /// "41 millions d'euros, contre 19,5 millions", "42 million euros, of which 15 million": the money of the figure before, where
    /// what stands between compares the two or takes the one out of the other.
    pub(super) fn in_money_before(&self, item: Measured) -> Measured {
        use Sense::{ComparedWith, Of, OfThem, RelativeWord, That, The, To, With, WithArticle};
        const FARTHEST: usize = 4;
        let row = self.row;
        let scaled = item
            .number
            .is_some_and(|number| number.scale >= Scale::Million);
        let bare = item.unit.is_none() && item.other.is_none() && item.million.is_none();
        let behind = item.next + usize::from(row.has(item.next, Of));
        let verb = (row.language.tenses.verb)(row, behind).is_some();
        let counts = |at: usize| self.noun(at).is_some();
        // "soit 3 milliards de plus"
        let more = change::of_more(row, item.next).is_some();
        if !scaled || !bare || !verb && !more && (counts(item.next) || counts(behind)) {
            return item;
        }
        let first = hedge::before(row, item.from).1;
        let leads = |at: usize| {
            let of = at.wrapping_sub(1 + usize::from(row.has(at.wrapping_sub(1), The)));
            let which = row.has(at, RelativeWord) || row.has(at, That) && of.wrapping_add(1) < at; // "de los que"
            let of_which = which && row.has(of, Of);
            of_which || row.has_any(at, &[ComparedWith, OfThem])
        };
        let mut before = (first.saturating_sub(FARTHEST)..first).rev();
        let passes = |at: usize| row.has_any(at, &[The, To, With, Of, WithArticle]) && !leads(at);
        let lead = before.find(|at| !passes(*at)).filter(|at| leads(*at));
        let sentence = row.bytes(row.sentence(item.from));
        let last = self.last_statistic().filter(|last| {
            let near = last.span.start >= sentence.start;
            let money = matches!(last.quantity.unit, Some(Unit::Currency(_)));
            near && money && (lead.is_some() || more)
        });
        match last {
            Some(last) => Measured {
                unit: last.quantity.unit.clone(),
                among: last.among,
                ..item
            },
            None => item,
        }
    }

    /// "one in five", "three out of ten", "3 of 10 voters".
    pub(super) fn out_of(&mut self, item: &Measured) -> Option<usize> {
        let row = self.row;
        // "deux personnes sur trois"
        let people = item.measures(Dimension::People)
            && row.has(item.next, Sense::Out)
            && row.is_number(item.next + 1);
        let bare = people.then(|| Measured::bare(item.figure));
        let item = bare.as_ref().unwrap_or(item);
        let at = item.next;
        let hyphen = row.is_hyphen(at);
        let (next, weak) = if self.is_one_person_in(item) {
            (at + 2, false)
        } else if hyphen && row.has(at + 1, Sense::In) && row.is_hyphen(at + 2) {
            (at + 3, false)
        } else if row.has(at, Sense::In) {
            (at + 1, true)
        } else if row.has(at, Sense::Out) && row.has(at + 1, Sense::Of) {
            (at + 2, false)
        } else if row.has(at, Sense::Out) && row.is_number(at + 1) {
            (at + 1, false) // "un sur cinq"
        } else if let Some(noun) = noun::noun(row, at)
            && row.has(noun.next, Sense::Out)
            && row.is_number(noun.next + 1)
        {
            (noun.next + 1, false) // "un habitant sur cinq"
        } else if row.has(at, Sense::Of)
            && (item.figure.small(2) != Some(1) || row.has(at + 1, Sense::Selector))
        {
            (at + 1, false) // "one of 31" is a part, not a count, but "uno de cada cinco"
        } else if row.has(at, Sense::MayBeGenitive) && item.figure.small(2) != Some(1) {
            (at, false) // "zwei der zwölf"
        } else {
            return None;
        };
        let determiners = [
            Sense::Selector,
            Sense::The,
            Sense::Possessive,
            Sense::MayBeGenitive,
        ];
        let weak = weak || hyphen;
        let sign = next.saturating_sub(1);
        let definite = row.has_any(next, &determiners);
        let direct = next + usize::from(definite);
        let next = match owned(row, next, definite).filter(|_| !weak && !row.is_number(direct)) {
            Some(number) => number,
            None => direct,
        };
        let between = next > direct;
        if item.unit.is_some() || !row.is_number(next) {
            return None;
        }
        let mut whole = measured::item(row, next)?;
        if hyphen {
            whole = Measured::bare(whole.figure); // "a 1-in-100-year flood"
        }
        let (part, total) = (item.figure.decimal()?, whole.figure.decimal()?);
        // "half of the 27 members" is a half
        let counted = matches!(item.figure.value, Value::Number(_));
        let sound = counted && part < total && part > Decimal::ZERO && whole.unit.is_none();
        let level = row.has(whole.next, Sense::OnTo); // "um 2 von 5 auf 3 Prozent"
        let plain = !level
            && !matches!(whole.figure.written, Written::Plain(4))
            && matches!(whole.figure.value, Value::Number(_));
        // "5 in 10 matches" counts, "5 in 10 people" shares; where a noun stands between, nothing is shared
        let small = !weak || item.figure.small(1000).is_some() && item.figure.small(10) != Some(0);
        let named = !hyphen && context::bare(row, &whole.figure).is_some();
        if !sound || !plain || !small || named || !self.is_free(whole.from) {
            return None;
        }
        let measure = Measure::OutOf {
            part: item.number?,
            whole: whole.number?,
        };
        // "zwei der zwölf": the second number stands by itself as well
        let apart = next == at + 1 && row.has(at, Sense::MayBeGenitive) || between;
        let item = Measured {
            next: if apart { item.next } else { whole.next },
            ..item.clone()
        };
        self.push(&item, Some(measure), ReadingKind::Statistic);
        self.noun_before_sign(at, sign);
        if definite || between {
            self.add_part(item.number?);
        }
        if apart {
            let kind = match between {
                true => self.kind(&whole),
                false => ReadingKind::Definite,
            };
            self.push(&whole, None, kind);
        }
        Some(whole.next)
    }

    /// "one grower in six might give up": one of so many, told before what they all are.
    fn is_one_person_in(&self, item: &Measured) -> bool {
        let (row, who) = (self.row, item.next);
        let person = row.is_lower(who) && row.can_be(who, Sense::Human);
        let whole = || {
            let whole = measured::item(row, who + 2)?;
            let many = whole.figure.small(101)? > 1 && whole.unit.is_none();
            // "one player in six games"
            (many && self.noun(whole.next).is_none()).then_some(())
        };
        item.figure.small(2) == Some(1)
            && person
            && row.has(who + 1, Sense::In)
            && row.is_number(who + 2)
            && whole().is_some()
    }

    /// "un habitant sur cinq craint": what is shared stands before the sign of the share, and nothing behind it.
    fn noun_before_sign(&mut self, from: usize, sign: usize) {
        if !self.row.has(sign, Sense::Out) || self.row.has(sign + 1, Sense::Of) {
            return;
        }
        let noun = (from < sign).then(|| self.span(from, sign));
        if let Some(last) = self.readings.last_mut() {
            last.noun = noun;
        }
    }

    /// "1,300 of the 14,500 jobs": so many of all there are, and so many.
    fn add_part(&mut self, part: Number) {
        if let Some(last) = self.readings.last_mut() {
            last.alternative = Some(Box::new(Quantity {
                measure: Measure::Amount(Extent::one(part)),
                ..last.quantity.clone()
            }));
        }
    }

    /// "einer von fünf": a share, or one among these five. The article is a number there.
    pub(super) fn one_of_many(&mut self, at: usize) -> Option<usize> {
        let row = self.row;
        let noun = || noun::noun(row, at + 1).map(|noun| noun.next);
        let share = |at: usize| row.has(at, Sense::Out) && row.is_number(at + 1);
        let number = if row.language.article_is_one && row.has(at + 1, Sense::Of) {
            at + 2 + usize::from(row.has(at + 2, Sense::Selector)) // "una de cada cinco"
        } else if share(at + 1) {
            at + 2 // "un sur cinq"
        } else {
            noun().filter(|next| share(*next))? + 1 // "un élève sur cinq"
        };
        if !row.is_number(number) {
            return None;
        }
        let whole = measured::item(row, number)?;
        if whole.unit.is_some() || whole.figure.small(1_001)? < 2 || !self.is_free(number) {
            return None;
        }
        let measure = Measure::OutOf {
            part: Number::whole(1),
            whole: whole.number?,
        };
        let item = Measured { from: at, ..whole };
        self.push(&item, Some(measure), ReadingKind::Statistic);
        self.noun_before_sign(at + 1, number - 1);
        if let (Some(number), Some(last)) = (item.number, self.readings.last_mut()) {
            let extent = Measure::Amount(Extent::one(number));
            last.alternative = Some(Box::new(super::rank::exact(extent)));
        }
        Some(item.next)
    }

    /// "5-7 percent", "between 3 and 5", "from 10% to 12%", "two or three".
    pub(super) fn range(&mut self, item: &Measured) -> Option<usize> {
        let row = self.row;
        let mut at = item.next;
        // "fünf- bis siebenjährige"
        let open = row.is_mark(at, &HYPHENS) && row.glued(at) && !row.glued(at + 1);
        // "a 3-to-5 day trip"
        let joined = row.is_hyphen(at) && row.is_hyphen(at + 2);
        if (open || joined) && row.has(at + 1, Sense::To) {
            at += 1;
        }
        let next = at + 1 + usize::from(joined && row.has(at, Sense::To));
        let before = hedge::before(row, item.from).1.wrapping_sub(1);
        let (before, next) = level::past_articles(row, before, at, next);
        let to = row.has(at, Sense::To);
        let between = row.has(before, Sense::Between) && row.has(at, Sense::And);
        let from = row.has(before, Sense::From) && (to || row.has(at, Sense::Through));
        let dash = row.is_mark(at, &HYPHENS) && (row.glued(at) == row.glued(at + 1))
            || row.is_mark(at, &['–', '—']) && row.glued(at);
        let or = row.has(at, Sense::Or) && !row.has(before, Sense::Either);
        if !(between || from || to || dash || or) || !row.same_paragraph(next) {
            return None;
        }
        if !self.is_free(next) || opaque::opaque(row, next).is_some() {
            return None;
        }
        let second = measured::item(row, next)?;
        if dash && !row.glued(at) && !(item.unit.is_some() && second.unit == item.unit) {
            return None; // a dash between two clauses
        }
        let levels = !row.has(at, Sense::UpTo)
            && (from && (change::levels(row, before) || self.is_behind_change(before))
                || to
                    && !from
                    && (item.unit.is_some() || second.unit.is_none())
                    && change::before(row, before.wrapping_add(1)).is_some());
        let (low, high) = (item.number?, second.number?);
        let same_money = match (&item.unit, &second.unit) {
            (Some(a), Some(b)) => money::may_agree((a, item.among), (b, second.among)),
            _ => false,
        };
        let unit_agrees = second.unit == item.unit
            || same_money
            || item.unit.is_none()
            || second.unit.is_none() && item.is_money() && dash;
        let shares = item.unit.is_none() || second.unit.is_none();
        let ordered = match self.hundreds(item, &second) {
            Some(low) => low,
            None => scaled_low(low, high, shares)?,
        };
        let plain = matches!(item.figure.value, Value::Number(_))
            && matches!(second.figure.value, Value::Number(_));
        if levels || !unit_agrees || !plain || second.age && item.unit.is_some() {
            return None;
        }
        let low = ordered;
        let (least, most) = (low.value()?, high.value()?);
        if least >= most || or && !are_neighbours(item, (least, most)) {
            return None;
        }
        let kind = self.range_kind(item, &second);
        let mut whole = second.clone();
        whole.from = item.from;
        whole.figure.from = item.figure.from;
        // "A$5 to $10" is in Australian dollars.
        if second.unit.is_none() || same_money && item.among.is_empty() {
            whole.unit.clone_from(&item.unit);
            whole.among = item.among;
        }
        whole.other = None;
        let extent = Extent {
            low,
            high: Some(high),
        };
        self.push(&whole, Some(Measure::Amount(extent)), kind);
        Some(whole.next)
    }

    /// "two or three hundred": the lower end in hundreds, which are no scale of a number.
    fn hundreds(&self, first: &Measured, second: &Measured) -> Option<Number> {
        let last = self.row.number(second.figure.next.wrapping_sub(1))?;
        let low = first.figure.small(100).filter(|low| *low > 0)?;
        (first.unit.is_none() && last.value == 100).then(|| Number::whole(u64::from(low) * 100))
    }

    /// Whether "from" goes on from a change: "up 10 percent from 20 million to 22 million", "rose by 5 euros, from …".
    fn is_behind_change(&self, from: usize) -> bool {
        let Some(last) = self.last_statistic() else {
            return false;
        };
        let end = self.row.get(from).map_or(0, |token| token.start());
        let gap = self.row.text.get(last.span.end..end).unwrap_or("-");
        direction_of(last).is_some()
            && gap
                .trim_end()
                .chars()
                .all(|c| c.is_alphabetic() || c == ' ' || c == ',')
            && gap.len() < 24
    }

    pub(super) fn range_kind(&self, first: &Measured, second: &Measured) -> ReadingKind {
        if first.unit.is_none() && second.unit.is_none() {
            let row = self.row;
            let date =
                context::bare(row, &first.figure).or_else(|| context::bare(row, &second.figure));
            if let Some(kind) = date {
                return kind;
            }
        }
        self.kind(second)
    }

    /// "45 and 50 mg", "von 5 auf 7 Prozent", "um 2 auf 7 Prozent": the first figure shares the unit of the second.
    pub(super) fn shared_unit(&mut self, item: &Measured) -> Option<usize> {
        let row = self.row;
        let before = hedge::before(row, item.from).1.wrapping_sub(1);
        // "um 5 auf 20 Millionen Euro"
        let by = change::by_before(row, before.wrapping_add(1)).is_some();
        let from = row.has(before, Sense::From);
        // "from 80 to 95 cents", which no range is
        let to = from && row.has(item.next, Sense::To) && !row.has(item.next, Sense::UpTo);
        let level = row.has(item.next, Sense::OnTo) && (by || from) || to;
        // "16- und 17-Jährige"
        let open = row.is_mark(item.next, &HYPHENS) && row.glued(item.next);
        let joint = item.next + usize::from(open && !row.glued(item.next + 1));
        if item.unit.is_some()
            || !level && !row.has_any(joint, &[Sense::And, Sense::Or])
            || context::bare(row, &item.figure).is_some()
        {
            return None;
        }
        if item.figure.small(2) == Some(1) || !matches!(item.figure.value, Value::Number(_)) {
            return None;
        }
        let mut next = joint + 1;
        while level && next < item.next + 4 && !row.is_number(next) && row.is_word(next) {
            next += 1; // "von 5 auf rund 7 Prozent"
        }
        if !row.is_number(next) || !self.is_free(next) {
            return None;
        }
        let second = measured::item(row, next)?;
        let between = row.has(before, Sense::Between) && row.has(joint, Sense::And);
        let money = second.is_money() && !level && !between;
        let scaled = by && second.number.is_some_and(|number| !number.scale.is_one());
        if second.unit.is_none() && !scaled || money || second.from != second.figure.from {
            return None;
        }
        let number = match (level, item.number, second.number) {
            (true, Some(first), Some(second)) if by => Some(same_scale(first, second)),
            (true, Some(first), Some(second)) => Some(levelled(first, second)),
            _ => item.number,
        };
        let number = number.and_then(|number| in_parts(number, &second));
        // "um 3 auf 15 Prozent" may be meant in points
        let points = by && second.unit == Some(Unit::Percent);
        let points = number.filter(|_| points);
        let alone = Measured {
            number,
            other: points.map(|number| (number, Unit::PercentagePoint)),
            unit: second.unit.clone(),
            among: second.among,
            def: second.def,
            age: second.age,
            ..item.clone()
        };
        let kind = self.kind(&alone);
        self.push(&alone, None, kind);
        Some(alone.next)
    }
}

/// The number of a whole that words stand before: "of the state’s 15 counties", "of Maine’s 15", "of the original 15", "der
/// weltweit 18.000". `at` stands behind "of".
fn owned(row: &Row<'_>, at: usize, definite: bool) -> Option<usize> {
    let mut next = at;
    while next < at + 6 && row.same_paragraph(next) {
        let suffix = row.is_mark(next, &['\'', '’']) && row.glued(next);
        if suffix && row.glued(next + 1) && row.has(next + 1, Sense::PossessiveSuffix) {
            return row.is_number(next + 2).then_some(next + 2);
        }
        let determiner = next == at && row.has_any(next, &[Sense::The, Sense::Possessive]);
        if !row.is_word(next) || row.has(next, Sense::Function) && !determiner {
            return None;
        }
        next += 1;
        // "der weltweit 18.000": "der" is that of the whole, and one word describes it
        let described = definite && next == at + 2
            || row.has(at.wrapping_sub(1), Sense::MayBeGenitive) && next == at + 1;
        if described && row.is_lower(next - 1) && row.is_number(next) {
            return Some(next);
        }
    }
    None
}

/// Whether "or" between two numbers makes them the ends of a guess: "two or three", "10 or 15", but "1 or 20" are two.
fn are_neighbours(first: &Measured, (least, most): (Decimal, Decimal)) -> bool {
    let twice = least.plus(least);
    let year = first.figure.written == Written::Plain(4);
    first.unit.is_none()
        && !year
        && least > Decimal::ZERO
        && twice.is_some_and(|twice| most <= twice)
}

/// The lower end of a range, which shares the scale of the upper where it has none: "2-3 million".
fn scaled_low(low: Number, high: Number, shares: bool) -> Option<Number> {
    Some(match shares && low.digits <= high.digits {
        true => same_scale(low, high),
        false => low,
    })
}

/// The first of two levels, in the scale of the second unless it would be far above it: "von 5 auf 4 Millionen", but "from 900 to
/// 1.2 million".
fn levelled(first: Number, second: Number) -> Number {
    let near = second.digits.times(Decimal::TEN);
    match near.is_some_and(|most| first.digits <= most) {
        true => same_scale(first, second),
        false => first,
    }
}

/// A number in the parts in which another is written: that of "80" in "von 80 auf 50 Cent" is 0.8.
fn in_parts(number: Number, of: &Measured) -> Option<Number> {
    let (written, meant) = (of.figure.decimal()?, of.number?.value()?);
    if written == meant || !of.is_money() {
        return Some(number);
    }
    let share = meant.over(written)?;
    let digits = number.digits.times(share)?.normalize();
    Some(Number { digits, ..number })
}

/// A small number without a scale in that of another: also of "1.450 millones", where as many thousands are meant.
fn same_scale(number: Number, other: Number) -> Number {
    let thousand = Decimal::from(1_000);
    let near = |one: Decimal, other: Decimal| {
        let most = other.checked_mul(Decimal::TEN);
        most.is_some_and(|most| one <= most)
    };
    let (own, others) = (number.digits, other.digits);
    let as_large = others >= thousand && near(own, others) && near(others, own);
    let bare = number.scale.is_one() && (number.digits < thousand || as_large);
    match bare {
        true => Number {
            scale: other.scale,
            ..number
        },
        false => number,
    }
}
