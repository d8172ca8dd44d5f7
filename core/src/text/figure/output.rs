//! Readings as they are given out: with hedge, direction, noun and span.

use super::change::Stated;
use super::item::Measured;
use super::noun;
use super::rank::Unfigured;
use super::reader::FigureReader;
use super::score::Pair;
use super::value::{Figure, Value, Written};
use super::{
    QuantityReading, ReadingKind, change, digits, hedge, level, margin, measured, rank, units,
};
use crate::model::sums::Sums;
use crate::model::{Dimension, Direction, Extent, Hedge, Measure, Number, Quantity, Scale, Unit};
use crate::text::language::Sense;
use crate::text::time::Use;
use rust_decimal::Decimal;
use std::ops::Range;

impl FigureReader<'_, '_> {
    pub(super) fn push_opaque(&mut self, at: usize, next: usize, kind: ReadingKind) -> usize {
        let row = self.row;
        let mut digits = at;
        while digits < next && !row.is_digits(digits) {
            digits += 1;
        }
        let number = digits::digits(row, digits).filter(|read| read.plain);
        let number = number.map_or(Number::whole(0), |read| Number {
            digits: read.value,
            scale: Scale::One,
        });
        let amount = Measure::Amount(Extent::one(number));
        self.readings
            .push(self.plain(at..next, rank::exact(amount), kind));
        self.end = next;
        next
    }

    /// A reading whose words tell nothing but a quantity.
    fn plain(
        &self,
        tokens: Range<usize>,
        quantity: Quantity,
        kind: ReadingKind,
    ) -> QuantityReading {
        let span = self.span(tokens.start, tokens.end);
        QuantityReading {
            number: span.clone(),
            span,
            quantity,
            noun: None,
            kind,
            alternative: None,
            age: false,
            among: &[],
        }
    }

    pub(super) fn push_words(&mut self, words: rank::Words) {
        let mut quantity = rank::exact(words.measure);
        if !matches!(quantity.measure, Measure::Rank(_)) {
            (quantity.hedge, _) = hedge::before(self.row, words.from);
        }
        let often = words.kind == ReadingKind::Occurrence;
        if often {
            quantity.unit = self.occasions();
        }
        let kind = self.unless_period(words.from, words.kind);
        let other = words.alternative.map(rank::exact);
        self.readings.push(QuantityReading {
            noun: self.noun(words.next).filter(|_| !often),
            alternative: other.map(Box::new),
            ..self.plain(words.from..words.next, quantity, kind)
        });
        self.end = words.next;
    }

    /// Adds two numbers that belong together.
    pub(super) fn push_pair(&mut self, mut item: Measured, pair: &Pair) -> usize {
        let first = item.figure.from..item.figure.next;
        (item.next, item.figure.next) = (pair.next, pair.next);
        let measure = (pair.kind == ReadingKind::Score).then_some(Measure::Score {
            first: pair.first,
            second: pair.second,
        });
        self.push(&item, measure, pair.kind);
        if pair.kind == ReadingKind::Score {
            self.push_side(first, pair.first);
            self.push_side(pair.behind.clone(), pair.second);
        }
        pair.next
    }

    fn push_side(&mut self, tokens: Range<usize>, number: u32) {
        let counts = self.row.has(tokens.end, Sense::Goal);
        let amount = Measure::Amount(Extent::one(Number::whole(number.into())));
        self.readings.push(QuantityReading {
            noun: self.noun(tokens.end).filter(|_| counts),
            ..self.plain(tokens, rank::exact(amount), ReadingKind::Side)
        });
    }

    /// Adds "dozens of villages", "millions of dollars", "a couple hundred people".
    pub(super) fn push_unfigured(&mut self, at: usize, words: &Unfigured) -> usize {
        let row = self.row;
        let of = usize::from(row.has(words.next, Sense::Of));
        let figure = Figure::new(at, words.next + of, words.number, Written::Words);
        let mut item = measured::with_unit(row, figure);
        if item.next == figure.next {
            item.next = words.next;
        }
        item.figure.next = words.next;
        let measure = match words.magnitude {
            Some(magnitude) => Measure::Magnitude(magnitude),
            None => Measure::Amount(Extent::one(item.number.unwrap_or(words.number))),
        };
        self.push(&item, Some(measure), ReadingKind::Vague);
        item.next
    }

    /// Adds a reading, with its hedge and direction.
    pub(super) fn push(&mut self, item: &Measured, measure: Option<Measure>, kind: ReadingKind) {
        self.end = item.next;
        let Some(number) = item.number else {
            return;
        };
        let plain = measure.is_none();
        let (mut hedge, hedge_from) = self.hedge(item, kind);
        let kind = self.unless_period(item.figure.from, kind);
        let off = kind == ReadingKind::Statistic
            && plain
            && margin::is_margin(self.row, hedge_from, item.from, item.next);
        let kind = if off { ReadingKind::Margin } else { kind };
        if off && hedge == Hedge::About {
            hedge = Hedge::Exact;
        }
        let measure = measure.unwrap_or_else(|| plain_measure(item, number));
        let sized = matches!(measure, Measure::Magnitude(_));
        let level = self.row.has(hedge_from, Sense::Level);
        if sized && (hedge == Hedge::About || level) {
            hedge = Hedge::Exact; // "some hundreds", "over hundreds of kilometres"
        }
        let mut changed = None;
        let reached =
            level::is_level(self.row, item.from, hedge) || hedge::is_missing(self.row, item.from);
        if kind == ReadingKind::Statistic && !reached {
            changed = self.changed(item, &measure, hedge_from, plain);
        }
        let (measure, changed) = match changed {
            Some((change, _, true)) => (change, None),
            Some((change, unit, false)) => (measure, Some((change, unit))),
            None => (measure, None),
        };
        let amount = |number| Measure::Amount(Extent::one(number));
        let other = match (&item.other, item.million) {
            (Some((_, unit)), _) if sized => Some((measure.clone(), Some(unit.clone()))),
            (None, _) if sized => None,
            (Some((number, unit)), _) => Some((amount(*number), Some(unit.clone()))),
            (None, Some(million)) => Some((amount(million), None)),
            (None, None) => changed,
        };
        let part = (other.is_none() && plain && kind == ReadingKind::Statistic)
            .then(|| self.part_of_last(item, (number, &measure), hedge_from))
            .flatten();
        let led = part.as_ref().is_some_and(|(_, all)| *all);
        let other = other.or(part.map(|(part, _)| part));
        let quantity = |(measure, unit)| Quantity {
            hedge,
            measure,
            unit,
        };
        let is_rank = matches!(measure, Measure::Rank(_));
        let unit = match kind {
            ReadingKind::Occurrence => self.occasions(),
            _ => item.unit.clone().filter(|_| !is_rank),
        };
        let is_people = item.measures(Dimension::People);
        // "dozens of villages"
        let of = usize::from(kind == ReadingKind::Vague && self.row.has(item.next, Sense::Of));
        let pair = matches!(measure, Measure::Score { .. });
        self.readings.push(QuantityReading {
            span: self.span(item.from, item.next),
            number: self.span(item.figure.from, item.figure.next),
            quantity: quantity((measure, unit)),
            noun: self
                .noun_of(item, of)
                .filter(|_| !is_people && !pair && !led && !self.is_bound_of_age(item, hedge_from)),
            kind,
            alternative: other.map(|other| Box::new(quantity(other))),
            age: item.age || self.is_aged(item, hedge_from) || self.shares_age(item),
            among: item.among,
        });
    }

    /// "515 were injured, 60 of them", "of the 120 homes, 40 are": so many of the figure before, and whether that one leads
    /// the sentence, so that no noun need follow.
    fn part_of_last(
        &self,
        item: &Measured,
        (part, measure): (Number, &Measure),
        hedge_from: usize,
    ) -> Option<((Measure, Option<Unit>), bool)> {
        use Sense::{
            Demonstrative, ObjectPronoun, Of, OfThem, Possessive, Relative, RelativeObject, The,
        };
        const THEM: &[Sense] = &[ObjectPronoun, RelativeObject, Relative, Demonstrative];
        let (row, at) = (self.row, item.next);
        let before = hedge_from.wrapping_sub(1);
        // "14 of her books" are none of those told before
        let others = row.has(at + 1, Possessive) && self.noun(at + 2).is_some();
        let behind = row.has(at, Of) && row.has_any(at + 1, THEM) && !others;
        let led = row.mark(before) == Some(',');
        if !matches!(measure, Measure::Amount(_))
            || item.is_money()
            || item.is_percent()
            || !(behind || led || row.has(before, OfThem))
        {
            return None;
        }
        let counts = |kind| matches!(kind, ReadingKind::Statistic | ReadingKind::Definite);
        let last = self.readings.last().filter(|last| counts(last.kind))?;
        let first = row.token_at(last.span.start);
        let sentence = row.sentence(item.from);
        let of = first.wrapping_sub(1);
        let of = of.wrapping_sub(usize::from(
            row.has_any(of, &[The, Possessive, Demonstrative]),
        ));
        let all = led && of == sentence.start && row.has(of, Of);
        let Measure::Amount(Extent {
            low: whole,
            high: None,
        }) = &last.quantity.measure
        else {
            return None;
        };
        let same = item.unit.is_none() || item.unit == last.quantity.unit;
        let less = part.value()? < whole.value()? && part.digits > Decimal::ZERO;
        let near = first >= sentence.start && same && less && (behind || all || !led);
        let measure = Measure::OutOf {
            part,
            whole: *whole,
        };
        near.then(|| ((measure, last.quantity.unit.clone()), all))
    }

    /// What is counted by how often something happened.
    pub(super) fn occasions(&self) -> Option<Unit> {
        Some(Unit::Counted(self.row.language.occasions.into()))
    }

    /// What a figure is if it does not belong to a stretch of time that is counted.
    fn unless_period(&self, at: usize, kind: ReadingKind) -> ReadingKind {
        match self.taken.at(at) {
            Use::Period => ReadingKind::Period,
            _ => kind,
        }
    }

    /// How exact a figure is said to be, and the token with which that begins.
    fn hedge(&self, item: &Measured, kind: ReadingKind) -> (Hedge, usize) {
        let (before, from) = hedge::before(self.row, item.from);
        let hedge = match before {
            Hedge::Exact => match hedge::after(self.row, item.next) {
                Hedge::Exact if item.unit.is_none() => self.hedge_behind_noun(item.next),
                hedge => hedge,
            },
            _ => before,
        };
        let vague = kind == ReadingKind::Vague && hedge == Hedge::Exact;
        match (kind, hedge) {
            _ if vague => (Hedge::About, from),
            // "keine zweite Chance"
            (ReadingKind::Ordinal, Hedge::LessThan) => (Hedge::Exact, from),
            _ => (hedge, from),
        }
    }

    /// "400 homes or more": the hedge behind what is counted, where nothing goes on.
    fn hedge_behind_noun(&self, at: usize) -> Hedge {
        let noun = noun::noun(self.row, at);
        noun.map_or(Hedge::Exact, |noun| hedge::behind_noun(self.row, noun.next))
    }

    /// "aged 45", "im Alter von 45 Jahren"
    fn is_aged(&self, item: &Measured, hedge_from: usize) -> bool {
        let (row, before) = (self.row, hedge_from.wrapping_sub(1));
        // "aged between 30 and 40"
        let range = row.has_any(before, &[Sense::Between, Sense::From])
            && row.has(before.wrapping_sub(1), Sense::Aged);
        let at_age = row.has(before, Sense::Of) && row.has(before.wrapping_sub(1), Sense::Age);
        if self.is_bound_of_age(item, hedge_from) {
            return true;
        }
        item.unit.is_none() && (at_age || range || row.has(before, Sense::Aged))
            || item.def.is_some_and(units::is_age_unit) && at_age
    }

    /// "riders under 18 travel free", "Kinder unter 14 Jahren": how old those at most or at least are who are named before it.
    fn is_bound_of_age(&self, item: &Measured, hedge_from: usize) -> bool {
        const OLDEST: u32 = 110;
        let row = self.row;
        let (hedge, _) = hedge::before(row, item.from);
        let bound = match (&item.unit, item.def) {
            (None, _) => matches!(hedge, Hedge::LessThan | Hedge::MoreThan),
            (_, Some(def)) => units::is_age_unit(def) && hedge == Hedge::LessThan,
            _ => false,
        };
        let people = hedge_from
            .checked_sub(1)
            .is_some_and(|who| row.can_be(who, Sense::Human) && !row.has(who, Sense::NoHuman));
        let old = item.figure.small(OLDEST).is_some_and(|years| years > 0);
        // "fewer than" is a count
        let one_word = hedge_from + 1 == item.from && row.is_digits(item.from);
        bound && people && old && one_word
    }

    /// A statistic as a change, with its unit, and whether no other reading is likely.
    fn changed(
        &self,
        item: &Measured,
        measure: &Measure,
        hedge_from: usize,
        plain: bool,
    ) -> Option<(Measure, Option<Unit>, bool)> {
        match measure {
            Measure::Share {
                numerator,
                denominator,
            } => {
                let share = (*numerator, *denominator);
                let (change, unit) = self.share_of_change(item, hedge_from, share)?;
                Some((change, unit, false))
            }
            Measure::Amount(extent) => {
                let stated = self.direction(item, hedge_from, !plain)?;
                let change = Measure::Change {
                    direction: stated.direction,
                    by: extent.clone(),
                };
                Some((change, item.unit.clone(), stated.sure))
            }
            _ => None,
        }
    }

    /// The direction of a figure, by the words around it.
    fn direction(&self, item: &Measured, hedge_from: usize, range: bool) -> Option<Stated> {
        let row = self.row;
        if self.is_added(item, hedge_from) {
            return None;
        }
        // "three more weeks"
        let behind = item.figure.next;
        if behind + 2 == item.next
            && let Some(direction) = change::difference(row, behind)
        {
            return Some(Stated::new(direction, row.has(behind, Sense::Fewer)));
        }
        if let Some(direction) = self.compared_behind_noun(item) {
            return Some(Stated::new(direction, true));
        }
        let by = row.has(hedge_from.wrapping_sub(1), Sense::By)
            || row.language.verb_second && change::by_before(row, hedge_from).is_some();
        let length =
            item.measures(Dimension::Time) && !by && change::after(row, item.next).is_none();
        // "von 5 auf 7 Prozent"
        let from = row.has(hedge_from.wrapping_sub(1), Sense::From);
        let level = from && level::leads_on(row, item);
        if change::is_place(row, item.next) || item.age || length || level {
            return None;
        }
        let percent = item.is_percent();
        let noun = item.next + usize::from(row.is_hyphen(item.next));
        let points = item.unit.is_none() && row.has(noun, Sense::Points);
        if row.language.verb_second
            && let Some(stated) = change::around(row, hedge_from, item.next, percent || points)
        {
            return Some(stated);
        }
        if let Some(stated) = change::equated(row, hedge_from) {
            return Some(stated);
        }
        let article = usize::from(row.has(hedge_from.wrapping_sub(1), Sense::A));
        if !(row.language.verb_second && by)
            && let Some(stated) = change::before(row, hedge_from - article)
        {
            let counts = item.unit.is_none() && !points && self.noun(item.next).is_some();
            // "surges of 3 metres", "a drop of 10 metres" may be how high it is
            let height =
                item.measures(Dimension::Length) && row.has(hedge_from.wrapping_sub(1), Sense::Of);
            let of_things = item.def.is_some_and(|def| {
                use Dimension::{Length, Mass, Volume};
                matches!(def.dimension, Length | Mass | Volume)
            });
            let height = height || of_things && change::comes_down(row, hedge_from - article);
            let adding = row.has((hedge_from - article).wrapping_sub(1), Sense::Adding);
            let sure =
                (percent || points) && !adding || stated.by || stated.sure && !counts && !height;
            return Some(Stated { sure, ..stated });
        }
        // "137 fewer" is never a number of things.
        let compared = row.has(item.next + 1, Sense::Than)
            || row.has(item.next, Sense::Fewer)
            || change::of_more(row, item.next).is_some() && row.has(item.next + 2, Sense::Than)
            || row.language.verb_second && by;
        if (item.unit.is_some() || range || points || compared)
            && let Some(stated) = change::after(row, item.next)
        {
            let sure = percent || points || stated.sure;
            return Some(Stated { sure, ..stated });
        }
        if row.mark(item.from.wrapping_sub(1)) == Some('+') && row.glued(item.from) {
            return Some(Stated::new(Direction::Up, true));
        }
        self.shared_direction(item, hedge_from)
    }

    /// "40 beds fewer than in 2020", "zwölf Stellen mehr als 2025": more or fewer behind the noun that is counted.
    fn compared_behind_noun(&self, item: &Measured) -> Option<Direction> {
        let row = self.row;
        if item.unit.is_some() || item.figure.next != item.next {
            return None;
        }
        let at = noun::noun(row, item.next)?.next;
        let ends = row.is_stop(at + 1);
        let figure = row.is_number(at + 2) && self.is_free(at + 2);
        let compares = row.has(at + 1, Sense::Than) && !figure;
        (ends || compares)
            .then(|| change::difference(row, at))
            .flatten()
    }

    /// "45 Millionen Euro plus acht Millionen": two figures with a word between them that adds one to the other.
    fn is_added(&self, item: &Measured, hedge_from: usize) -> bool {
        let row = self.row;
        let adds = |at: usize| row.has(at, Sense::Adds);
        let last = self.readings.last().map(|last| row.token_at(last.span.end));
        let behind = last.is_some_and(|end| end + 1 == hedge_from && adds(end));
        behind || adds(item.next) && row.is_number(item.next + 1)
    }

    /// "fell by a third": the share as a change in per cent.
    fn share_of_change(
        &self,
        item: &Measured,
        hedge_from: usize,
        share: (u32, u32),
    ) -> Option<(Measure, Option<Unit>)> {
        let stated = self.direction(item, hedge_from, true)?;
        let digits = Decimal::from(share.0)
            .times(Decimal::ONE_HUNDRED)?
            .over(Decimal::from(share.1))?;
        let number = Number {
            digits: digits.round_dp(2).normalize(),
            scale: Scale::One,
        };
        let change = Measure::Change {
            direction: stated.direction,
            by: Extent::one(number),
        };
        Some((change, Some(Unit::Percent)))
    }

    /// What a figure counts, past "more" and "fewer": "12 more nurses".
    fn noun_of(&self, item: &Measured, of: usize) -> Option<Range<usize>> {
        let compares = change::difference(self.row, item.next).is_some();
        self.noun(item.next + of + usize::from(compares && item.unit.is_none()))
    }

    pub(super) fn noun(&self, at: usize) -> Option<Range<usize>> {
        let noun = noun::noun(self.row, at)?;
        Some(self.span(noun.from, noun.next))
    }

    pub(super) fn span(&self, from: usize, next: usize) -> Range<usize> {
        let tokens = &self.row.tokens;
        let last = next.max(from + 1) - 1;
        match (tokens.get(from), tokens.get(last)) {
            (Some(first), Some(last)) => first.start()..last.end(),
            _ => 0..0,
        }
    }
}

fn plain_measure(item: &Measured, number: Number) -> Measure {
    match item.figure.value {
        Value::Fraction(numerator, denominator) if item.unit.is_none() => Measure::Share {
            numerator,
            denominator,
        },
        Value::Ordinal(rank) => Measure::Rank(rank),
        _ => Measure::Amount(Extent::one(number)),
    }
}
