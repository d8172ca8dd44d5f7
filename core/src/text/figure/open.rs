//! What the words around a figure leave open of it, beside what is read: asked only where a declaration says something else.

use super::{QuantityReading, ReadingKind, change, hedge, money, turned, units};
use crate::model::{Dimension, Direction, Hedge, Measure, Quantity, Scale, Unit, UnitDef};
use crate::text::Reading;
use crate::text::language::Sense;
use crate::text::row::Row;
use rust_decimal::Decimal;
use std::ops::Range;

/// How many words may stand between a figure and a verb or noun that tells which way it went.
const NEAR: usize = 24;

/// The same of words that more often tell something else, and of lengths of time.
const BESIDE: usize = 4;

/// How many tokens may stand between "to" and the figure of the level that it leads to.
const DESCRIBED: usize = 7;

/// How many sentences behind a question may still answer it.
const ANSWER: usize = 4;

/// How old people of the news are.
const OLDEST: u32 = 120;

impl Reading<'_> {
    /// The second hedge with which a figure may be passed on: "nearly 700" is about 700 and less than 700.
    pub(crate) fn other_hedge(&self, read: &QuantityReading) -> Option<Hedge> {
        hedge::other(&self.row, self.row.token_at(read.span.start))
    }

    /// Whether the words around a figure leave open how exact it is said to be: "rarely more than 300", "could reach 300".
    pub(crate) fn is_hedge_open(&self, read: &QuantityReading) -> bool {
        let row = &self.row;
        let (from, next) = (row.token_at(read.span.start), row.token_at(read.span.end));
        self.is_read() && turned::is_open(row, from, next)
    }

    /// Whether a figure may tell no number, or one of another scale: "in the second half", "shut at nine", "9 million euros plus 2.5 in
    /// bonuses".
    pub(crate) fn is_no_number(&self, read: &QuantityReading) -> bool {
        let row = &self.row;
        let (from, next) = (row.token_at(read.span.start), row.token_at(read.span.end));
        let before = from.wrapping_sub(1);
        let bare = read.quantity.unit.is_none() && read.noun.is_none();
        let part = read.kind == ReadingKind::Period
            && matches!(read.quantity.measure, Measure::Share { .. });
        // "at one in five" is no hour
        let amount = matches!(read.quantity.measure, Measure::Amount(_));
        let early = read.value().is_some_and(|value| value <= Decimal::from(12));
        let hour = row.is_word(from) && amount && early;
        let leads = [Sense::At, Sense::CountsFrom, Sense::Until];
        let hour = hour && row.has_any(before, &leads) && row.is_stop(next);
        part || bare && (hour || self.may_be_in_millions(read, from, next))
    }

    /// Whether a small number without a noun follows money in millions in its sentence, and so may be in millions too.
    fn may_be_in_millions(&self, read: &QuantityReading, from: usize, next: usize) -> bool {
        let row = &self.row;
        let small = |quantity: &Quantity| match &quantity.measure {
            Measure::Amount(extent) => {
                let thousand = Decimal::from(1_000);
                extent.low.scale.is_one() && extent.low.digits.abs() < thousand
            }
            _ => false,
        };
        let alone =
            row.is_stop(next) || row.has_any(next, &[Sense::Preposition, Sense::Of, Sense::In]);
        let start = row.bytes(row.sentence(from)).start;
        let here = self
            .quantities
            .partition_point(|one| one.span.start < read.span.start);
        let before = self.quantities[..here].iter().rev();
        let mut before = before.take_while(|one| one.span.start >= start);
        let millions = |one: &QuantityReading| match &one.quantity.measure {
            Measure::Amount(extent) | Measure::Change { by: extent, .. } => {
                let money = matches!(one.quantity.unit, Some(Unit::Currency(_)));
                money && extent.low.scale >= Scale::Million
            }
            _ => false,
        };
        read.kind == ReadingKind::Statistic
            && small(&read.quantity)
            && alone
            && row.is_digits(from)
            && !self.is_age(read)
            && before.any(millions)
    }

    /// The bound of something else that lies on one side of a figure: of "below the 45 million of 2019" less than 45 million.
    pub(crate) fn bound_of_another(&self, read: &QuantityReading) -> Option<Hedge> {
        hedge::beyond(&self.row, self.row.token_at(read.span.start))
    }

    /// A figure with the words that tell how exact it is, in bytes: "about 25", "25 or more".
    pub(crate) fn with_hedge(&self, read: &QuantityReading) -> Range<usize> {
        let row = &self.row;
        let (from, next) = (row.token_at(read.span.start), row.token_at(read.span.end));
        let (hedge, start) = hedge::before(row, from);
        let end = match hedge.is_exact() {
            true => hedge::end(row, next),
            false => next,
        };
        row.bytes(start..end)
    }

    /// Whether the sentence calls its figures estimates, or another word than a hedge says that they are not exact.
    pub(crate) fn may_be_estimate(&self, read: &QuantityReading) -> bool {
        let at = self.row.token_at(read.span.start);
        self.row
            .sentence(at)
            .any(|at| self.row.has(at, Sense::Estimate))
    }

    /// Whether a word beside a figure tells that something went this way, so that it may be the figure; not where words lead to
    /// the figure as to a level that was reached, or tell where something is.
    pub(crate) fn may_go(&self, read: &QuantityReading, way: Direction) -> bool {
        let row = &self.row;
        let (from, next) = (row.token_at(read.span.start), row.token_at(read.span.end));
        let (_, start) = hedge::before(row, from);
        let before = start.wrapping_sub(1);
        if read.kind == ReadingKind::Margin || change::is_place(row, next) {
            return false;
        }
        if row.has(before, Sense::By) {
            return true; // "changed by 5 percent"
        }
        let led = led_as_level(row, before);
        let level = led.is_some();
        let far = match is_time(read) {
            true => BESIDE,
            false => NEAR,
        };
        let part = row.segment(from);
        let ahead = part.start.max(start.saturating_sub(far))..start;
        let behind = next..part.end.min(next + far);
        let told = |at: usize| match (level, row.has(at, Sense::MayBeAmount)) {
            // "growth slowed to 5 percent", but not "is to fall to 5 percent"
            (true, _) => {
                let verb = led.is_some_and(|to| {
                    at < to && (at + 1..to).all(|between| row.can_be(between, Sense::Adverb))
                });
                row.can_be(at, Sense::ChangeNoun) && goes(row, at, way) && !verb
            }
            // "were brought down alive"
            (_, true) => start.abs_diff(at) <= BESIDE && at <= next + 1 && goes(row, at, way),
            _ => goes(row, at, way),
        };
        let opens = |at: &usize| row.has_any(*at, &[Sense::That, Sense::ClauseStart]);
        let leads =
            |at: &usize| row.has_any(*at, &[Sense::Preposition, Sense::In, Sense::At, Sense::Of]);
        let moves = |at: usize| row.has(at, Sense::Motion);
        ahead
            .rev()
            .take_while(|at| !opens(at))
            .any(|at| told(at) || !level && moves(at))
            || behind
                .take_while(|at| row.language.verb_second || !leads(at))
                .any(told)
            || !level && compares(row, next, way)
    }

    /// Which way words leave no doubt that something went by a figure, although it may be read as an amount: "1 euro less", "a cut of
    /// 10 million euros", "stieg auf 3 Euro, also um die Hälfte".
    pub(crate) fn moved(&self, read: &QuantityReading) -> Option<Direction> {
        let row = &self.row;
        let (from, next) = (row.token_at(read.span.start), row.token_at(read.span.end));
        let (_, start) = hedge::before(row, from);
        let (of, noun) = (start.wrapping_sub(1), start.wrapping_sub(2));
        let by_noun = row.has(of, Sense::Of) && row.can_be(noun, Sense::ChangeNoun);
        let by_noun = by_noun.then(|| change::direction(row, noun)).flatten();
        change::comparative(row, next)
            .or(by_noun)
            .or_else(|| self.is_by(read).then(|| self.way_of_sentence(from))?)
    }

    /// Which way things go in the sentence of a token, if all go one way.
    fn way_of_sentence(&self, at: usize) -> Option<Direction> {
        let row = &self.row;
        let mut ways = (row.sentence(at)).filter_map(|at| change::direction(row, at));
        let first = ways.next()?;
        ways.all(|way| way == first).then_some(first)
    }

    /// Whether a preposition leaves no doubt that something changed by so much, whichever way: "also um die Hälfte".
    pub(crate) fn is_by(&self, read: &QuantityReading) -> bool {
        let row = &self.row;
        let (_, start) = hedge::before(row, row.token_at(read.span.start));
        let article = row.has_any(start.wrapping_sub(1), &[Sense::A, Sense::The]);
        let before = start.wrapping_sub(1 + usize::from(article));
        row.language.verb_second && row.has(before, Sense::By)
    }

    /// Whether a figure that is read as a change as well may be a level or an amount: "raised $5 million"; but not "rose by a quarter", and
    /// not "closed down $2.88".
    pub(crate) fn may_be_level(&self, read: &QuantityReading) -> bool {
        let row = &self.row;
        let (from, next) = (row.token_at(read.span.start), row.token_at(read.span.end));
        let (_, start) = hedge::before(row, from);
        let is_change = |other: &Quantity| matches!(other.measure, Measure::Change { .. });
        if !read.alternative.as_deref().is_some_and(is_change) {
            return true;
        }
        match (&read.quantity.measure, &read.quantity.unit) {
            (Measure::Share { .. }, _) => !change::is_by_share(row, start, next),
            (Measure::Amount(_), Some(Unit::Currency(_))) => !change::is_move_of_price(row, start),
            _ => true,
        }
    }

    /// Whether the verb before a figure may tell what there is in all: "suma ahora 24 puntos".
    pub(crate) fn may_be_sum(&self, read: &QuantityReading) -> bool {
        let row = &self.row;
        let (_, start) = hedge::before(row, row.token_at(read.span.start));
        let near = start.saturating_sub(BESIDE)..start;
        near.rev()
            .take_while(|at| row.is_word(*at))
            .any(|at| row.has(at, Sense::Adding))
    }

    /// Whether a place in an order is not counted from the first: "second from bottom".
    pub(crate) fn is_from_the_end(&self, read: &QuantityReading) -> bool {
        let row = &self.row;
        let from = row.token_at(read.span.end);
        let the = usize::from(row.has(from + 1, Sense::The));
        let to = row.has_any(from, &[Sense::From, Sense::To]) || row.is_hyphen(from);
        to && row.has(from + 1 + the, Sense::CountedFrom)
    }

    /// Whether a number without a unit may be in one all the same: a figure of its sentence or of the one before is, or words
    /// there name it: "It cost 5 million euros. That is 2 million more than in May."
    pub(crate) fn may_share(&self, read: &QuantityReading, unit: &Unit) -> bool {
        let row = &self.row;
        let sentence = row.sentence(row.token_at(read.span.start));
        let before = |start: usize| match start {
            0 => 0,
            start => row.sentence(start - 1).start,
        };
        let start = asked_before(row, sentence.start).unwrap_or_else(|| before(sentence.start));
        let mut tokens = start..sentence.end;
        let bytes = row.bytes(tokens.clone());
        let has_unit = |other: &QuantityReading| {
            let alternative = other.alternative.as_deref();
            let mut both = std::iter::once(&other.quantity).chain(alternative);
            let share = matches!(other.quantity.measure, Measure::Share { .. });
            let among = |name: &str| other.among.contains(&name);
            both.any(|quantity| quantity.unit.as_ref() == Some(unit))
                || share && *unit == Unit::Percent
                || matches!(unit, Unit::Currency(name) | Unit::Known(name) if among(name))
        };
        figures_in(&self.quantities, &bytes).iter().any(has_unit)
            || tokens.any(|at| names(row, at, unit))
    }

    /// Whether a number without a unit is or may be an age: "aged 42", "a man of 42".
    pub(crate) fn may_be_age(&self, read: &QuantityReading) -> bool {
        let row = &self.row;
        let (_, start) = hedge::before(row, row.token_at(read.span.start));
        let before = start.wrapping_sub(1);
        let subject = before.wrapping_sub(1);
        // "she was 91", "Ann Lee is nearly 80"
        let person = row.has(subject, Sense::Pronoun) && !row.has(subject, Sense::It)
            || is_person(row, before);
        let is = row.has(before, Sense::Be) && person;
        let reaches = row.has(before, Sense::Turns) && (person || !row.language.verb_second);
        let led = is
            || reaches
            || row.is_mark(before, &[',', '('])
            || row.has_any(before, &[Sense::Of, Sense::At, Sense::Aged]);
        read.age || led && is_years(read)
    }

    /// Whether it can be nothing but an age: "Ann Lee, 42, won".
    pub(crate) fn is_age(&self, read: &QuantityReading) -> bool {
        let row = &self.row;
        let (from, next) = (row.token_at(read.span.start), row.token_at(read.span.end));
        let before = from.wrapping_sub(1);
        let opens = row.is_mark(before, &[',', '(']);
        let ends = row.is_mark(next, &[',', ')', '.']);
        let person = is_person(row, before) || is_somebody(row, before);
        let stands = opens && ends && row.is_digits(from) && person;
        read.age || is_years(read) && (stands || is_reached(row, before))
    }

    /// Whether a figure stands as an age does behind the name of somebody: "Lee, 42, won", "Lee (42)".
    #[cfg(feature = "draft")]
    pub fn stands_as_age(&self, read: &QuantityReading) -> bool {
        let row = &self.row;
        let (from, next) = (row.token_at(read.span.start), row.token_at(read.span.end));
        let before = from.wrapping_sub(1);
        let commas = row.is_mark(before, &[',']) && row.is_mark(next, &[',', '.']);
        let brackets = row.is_mark(before, &['(']) && row.is_mark(next, &[')']);
        (commas || brackets) && row.is_digits(from) && is_years(read)
    }
}

/// "Her daughter, 24, starts", "The driver, 31, died", "die Tochter, 24, beginnt": one person before a token, by what they are.
fn is_somebody(row: &Row<'_>, end: usize) -> bool {
    let who = end.wrapping_sub(1);
    let one = !row.can_be(who, Sense::Plural) || row.language.verb_second;
    let human = row.can_be(who, Sense::Human) || row.can_be(who, Sense::Office);
    let led = row.has_any(
        who.wrapping_sub(1),
        &[Sense::Possessive, Sense::The, Sense::A],
    );
    led && one && human
}

/// Where the question begins that a few sentences before one ended with, so that this may be of what was asked.
fn asked_before(row: &Row<'_>, sentence: usize) -> Option<usize> {
    let mut start = sentence;
    for _ in 0..ANSWER {
        let last = start.checked_sub(1)?;
        start = row.sentence(last).start;
        let mut marks = (start..=last).rev().take_while(|at| !row.is_word(*at));
        if marks.any(|at| row.mark(at) == Some('?')) {
            return Some(start);
        }
    }
    None
}

/// The preposition that leads to a figure as to a level, past what describes this: "to 5 percent", "to a record 5.75 m", "to a
/// three-month high of 3.9 percent". `at` stands before the figure.
fn led_as_level(row: &Row<'_>, at: usize) -> Option<usize> {
    const LEADS: [Sense; 4] = [Sense::To, Sense::At, Sense::OnTo, Sense::From];
    if row.has_any(at, &LEADS) {
        return Some(at);
    }
    let mut first = at;
    while first > 0 && first < row.len() && at - first < DESCRIBED && row.same_paragraph(first + 1)
    {
        let stops = change::direction(row, first).is_some() || row.has(first, Sense::By);
        if stops || !(row.is_word(first) || row.is_hyphen(first)) {
            return None;
        }
        first -= 1;
        let described =
            first + 1 == at || row.has_any(first + 1, &[Sense::A, Sense::The, Sense::Possessive]);
        if described && row.has_any(first, &[Sense::To, Sense::OnTo]) {
            return Some(first);
        }
    }
    None
}

/// Whether a name of two words or more ends before a token, and no preposition leads to it: "Ann Lee", but "in New York".
fn is_person(row: &Row<'_>, end: usize) -> bool {
    let mut first = end;
    while first > 0 && row.is_capital(first - 1) && row.same_paragraph(first) {
        first -= 1;
    }
    // "Die Siegerin Anna Lehr"
    if first < end && row.has(first, Sense::The) {
        first += 1;
    }
    let led = row.has_any(
        first.wrapping_sub(1),
        &[Sense::In, Sense::At, Sense::Preposition],
    );
    end - first >= 2 && !row.has(first, Sense::Function) && !led
}

/// "she turned 80", "Ann Lee, who turns 40"
fn is_reached(row: &Row<'_>, verb: usize) -> bool {
    let subject = verb.wrapping_sub(1);
    let pronoun = row.has(subject, Sense::Pronoun) && !row.has(subject, Sense::It);
    let turns = row.has(verb, Sense::Turns) && !row.language.verb_second;
    turns && (pronoun || row.has(subject, Sense::Relative) || is_person(row, verb))
}

fn is_years(read: &QuantityReading) -> bool {
    let value = read.value().filter(Decimal::is_integer);
    read.noun.is_none()
        && matches!(read.quantity.measure, Measure::Amount(_))
        && value.is_some_and(|value| value > Decimal::ZERO && value <= OLDEST.into())
}

/// The readings that overlap a range of bytes.
fn figures_in<'r>(all: &'r [QuantityReading], bytes: &Range<usize>) -> &'r [QuantityReading] {
    let first = all.partition_point(|read| read.span.end <= bytes.start);
    let behind = all.partition_point(|read| read.span.start < bytes.end);
    &all[first..behind.max(first)]
}

/// Whether a word tells of a change this way.
fn goes(row: &Row<'_>, at: usize, way: Direction) -> bool {
    change::direction(row, at) == Some(way)
        || change::particle(row, at) == Some(way) && row.is_stop(at + 1)
        || way == Direction::Down && row.has(at, Sense::BehindBe)
}

/// Whether the words behind a figure say that it is so much more or less: "5 km higher", "5 km a day more".
fn compares(row: &Row<'_>, next: usize, way: Direction) -> bool {
    (next..next + BESIDE).any(|at| {
        change::comparative(row, at) == Some(way)
            && (at == next || !row.has_any(at, &[Sense::MayBeAmount, Sense::Level]))
            && !row.has(at.wrapping_sub(1), Sense::Or)
    })
}

fn is_time(read: &QuantityReading) -> bool {
    let unit = match &read.quantity.unit {
        Some(Unit::Known(name)) => UnitDef::named(name),
        _ => None,
    };
    unit.is_some_and(|unit| unit.dimension == Dimension::Time)
}

/// Whether words from a token name a unit: "the price in euros".
fn names(row: &Row<'_>, at: usize, unit: &Unit) -> bool {
    match unit {
        Unit::Percent => units::percent(row, at).is_some(),
        Unit::PercentagePoint => row.has_any(at, &[Sense::Point, Sense::Points]),
        Unit::Currency(code) => money::name(row, at)
            .is_some_and(|money| money.unit == *unit || money.among.contains(&&**code)),
        Unit::Known(name) => {
            let is_it = |def: &UnitDef| def.name == name.as_ref();
            row.str(at).chars().count() > 2
                && units::unit(row, at).is_some_and(|(def, _)| is_it(def))
        }
        Unit::Counted(_) => true,
    }
}
