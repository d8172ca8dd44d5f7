//! Walks over the tokens of a text and collects what is read.

use super::amount::Amount;
use super::clock::{Clock, ClockReading};
use super::phrases::Nth;
use super::resolve::{Known, OfYear, Partial, one_day, widen};
use super::tense::{Aspect, aspect};
use super::{Bound, Precision, Taken, TimeReading, Times, Use};
use crate::model::{Date, Interval};
use crate::text::language::Sense::*;
use crate::text::language::time::{Tense, Unit};
use crate::text::row::Row;
use crate::text::row::token::Kind;
use std::cell::Cell;
use std::ops::Range;

/// How many days on either side "around 9 June" may be meant.
const ABOUT: i64 = 5;

/// How deep expressions nest: "the end of the first half of last year".
const DEEPEST: u8 = 3;

/// What was read last, and at which token.
type Last<T> = Cell<Option<(usize, Option<T>)>>;

/// A text that is being read.
pub(super) struct TimeReader<'r, 't> {
    pub row: &'r Row<'t>,
    pub published: Date,
    pub(super) readings: Vec<TimeReading>,
    clocks: Vec<ClockReading>,
    taken: Taken,
    /// Where the expression begins that is being read.
    pub(super) origin: usize,
    /// Whether words such as "since" are read as if they were not there.
    pub unbound: bool,
    /// How many expressions are being read inside one another.
    depth: Cell<u8>,
    /// The amount that was read last, and where: many phrases begin with one.
    pub amount: Last<Amount>,
    /// The same of a place in an order.
    pub nth: Last<(Nth, usize)>,
}

/// An expression of time that covers the tokens `start..next`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub start: usize,
    pub next: usize,
    pub what: Content,
    /// The tokens of the number in it that counts something, if there is one.
    pub counted: (usize, usize),
}

/// What an expression says.
#[derive(Debug, Clone, Copy)]
pub(super) enum Content {
    /// A date of the calendar that may lack its year.
    Date(Partial),
    /// Days, or what is undecided.
    Known(Known),
    /// A time of day.
    Clock(Clock),
    /// Something that has to do with time and names no days: a habit, a name.
    NoDays(Use),
}

impl Piece {
    pub fn date(start: usize, next: usize, date: Partial) -> Self {
        Self::new(start, next, Content::Date(date))
    }

    pub fn known(start: usize, next: usize, known: Known) -> Self {
        Self::new(start, next, Content::Known(known))
    }

    pub fn new(start: usize, next: usize, what: Content) -> Self {
        Self {
            start,
            next,
            what,
            counted: (0, 0),
        }
    }

    /// The date of the calendar that it is, with its part of the year.
    pub fn of_year(&self) -> Option<(Partial, OfYear)> {
        match self.what {
            Content::Date(date) => Some((date, date.part)),
            _ => None,
        }
    }
}

impl<'r, 't> TimeReader<'r, 't> {
    pub fn new(row: &'r Row<'t>, published: Date) -> Self {
        Self {
            row,
            published,
            readings: Vec::new(),
            clocks: Vec::new(),
            taken: Taken::default(),
            origin: 0,
            unbound: false,
            depth: Cell::new(0),
            amount: Cell::new(None),
            nth: Cell::new(None),
        }
    }

    /// What one expression means that was read before, for somebody who speaks on another day. It is read by itself: where it
    /// counts from what stands before it, it tells nothing.
    pub fn read_again(mut self, span: &Range<usize>) -> Option<TimeReading> {
        let at = self.row.token_at(span.start);
        self.origin = at;
        let piece = self.range(at)?;
        self.reading(&piece).filter(|reading| reading.span == *span)
    }

    /// The same of "2014" in "since 2014".
    pub fn read_unbound(mut self, span: &Range<usize>) -> Option<TimeReading> {
        self.unbound = true;
        self.read_again(span)
    }

    pub fn read(mut self) -> Times {
        self.taken = Taken::new(self.row.len());
        let mut at = 0;
        while at < self.row.len() {
            self.origin = at;
            if !self.row.same_paragraph(at) {
                // What was read from before does not go on here.
                self.amount.set(None);
                self.nth.set(None);
            }
            let found = if self.may_begin(at) && !self.is_inside_code(at) {
                self.range(at)
            } else {
                None
            };
            at = match found {
                Some(piece) if self.keep(&piece) => piece.next.max(at + 1),
                _ => {
                    if let Some(tokens) = self.other_date(at) {
                        self.taken.take(tokens, Use::Date);
                    }
                    at + 1
                }
            };
        }
        Times {
            readings: self.readings,
            clocks: self.clocks,
            taken: self.taken,
        }
    }

    /// A quick look before the slow ones.
    pub(super) fn may_begin(&self, at: usize) -> bool {
        let Some(token) = self.row.get(at) else {
            return false;
        };
        match token.kind {
            Kind::Digits => true,
            Kind::Mark(mark) => matches!(mark, '\'' | '’' | '‘'),
            Kind::Word => {
                let word = self.row.word(at);
                word.time.is_some()
                    || word.number.is_some()
                    || self
                        .row
                        .language
                        .times
                        .index
                        .with_word(token.word)
                        .is_some()
                    || self.row.has_any(at, &[A, The, From, Between])
            }
        }
    }

    /// Whether a word or number hangs on what stands before it: "872feb9", "is%3Apr".
    fn is_inside_code(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|_| self.row.glued(at)) else {
            return false;
        };
        match self.row.tokens[before].kind {
            Kind::Word if self.row.is_elided(before) => false, // "d'avril"
            Kind::Word | Kind::Digits => true,
            Kind::Mark(mark) => matches!(mark, '%' | '_' | '+' | '@' | '#'),
        }
    }

    /// Keeps what an expression says; `false` where it means no days after all.
    fn keep(&mut self, piece: &Piece) -> bool {
        let tokens = piece.start..piece.next;
        match piece.what {
            Content::NoDays(taken) => self.taken.take(tokens, taken),
            Content::Clock(clock) => {
                let span = self.row.bytes(tokens.clone());
                let clock = self.in_its_half(piece, clock);
                self.clocks.push(ClockReading {
                    about: self.is_hedged_time(piece.start, true),
                    ..ClockReading::new(span, clock)
                });
                self.taken.take(tokens, Use::Clock);
                return true;
            }
            _ => {
                let Some(reading) = self.reading(piece) else {
                    return false;
                };
                self.clocks.extend(self.clock_within(piece));
                self.readings.push(reading);
                self.taken.take(tokens, Use::Date);
            }
        }
        let (from, next) = piece.counted;
        self.taken.take(from..next, Use::Period);
        true
    }

    /// An expression with its days.
    fn reading(&self, piece: &Piece) -> Option<TimeReading> {
        let mut known = self.known(piece)?;
        let bound = known.open.or_else(|| self.bound(piece.start, piece.next));
        let beyond = known
            .interval
            .filter(|_| known.precision != Precision::Range);
        // "a report from 2017" may be meant to go on from then all the same
        let from = self
            .row
            .has(piece.start.wrapping_sub(1), From)
            .then_some(Bound::From);
        known.loose = known.loose.or_else(|| Some(bound.or(from)?.with(beyond?)));
        if known.precision == Precision::Day && self.is_at_midnight(piece) {
            let next = known.interval.and_then(|day| one_day(day.to?));
            let today = known.interval == one_day(self.published);
            (known.interval, known.alternative) = match today {
                true => (next, known.interval),
                false => (known.interval, known.alternative.or(next)),
            };
        }
        let counted_from =
            bound.is_none() && known.interval.is_some() && self.is_counted_from(piece.start);
        // "since the election in May" is past.
        let ahead = |own: Option<Interval>| own?.from.map(|day| day > self.published);
        if counted_from && ahead(known.interval) == Some(true) && known.alternative.is_some() {
            std::mem::swap(&mut known.interval, &mut known.alternative);
        }
        if known.precision == Precision::Day
            && bound.is_none()
            && self.is_hedged_time(piece.start, false)
        {
            known.uncertain = true;
            known.loose = known.interval.map(|day| widen(day, ABOUT, ABOUT));
        }
        self.doubt_of_others(piece, &mut known, bound.is_some());
        let by_books = self.is_by_books(piece.start, piece.next);
        if by_books {
            // It begins in any month of this year or of the one before, and may be named after either.
            known.loose = known.interval.map(|year| widen(year, 366, 366));
        }
        Some(TimeReading {
            span: self.row.bytes(piece.start..piece.next),
            interval: known.interval,
            precision: known.precision,
            alternative: known.alternative,
            loose: known.loose,
            bound: bound.filter(|_| known.interval.is_some()),
            to_the_day: known.to_the_day,
            counted_from,
            vague: known.vague,
            uncertain: known.uncertain
                || by_books
                || known.precision == Precision::Year && self.is_year_of_name(piece.start),
        })
    }

    /// "midnight tonight", "tonight at midnight", "midnight on Tuesday": with it begins the day that follows.
    fn is_at_midnight(&self, piece: &Piece) -> bool {
        let end = self.end_before(self.with_preposition(piece.start));
        let told = self.clocks.last();
        let ends = told.is_some_and(|clock| clock.minute == 0 && Some(clock.span.end) == end);
        let behind = self.skip(self.skip(piece.next, At), LeadsToTime);
        ends || self.goes_on(behind) && self.row.is_word(behind) && self.ends_at_midnight(behind)
    }

    /// Whether a year is that of somebody's books: "fiscal 2023", "the 2023 financial year", "Geschäftsjahr 2023".
    fn is_by_books(&self, start: usize, next: usize) -> bool {
        let row = self.row;
        let of_year =
            |at: usize| matches!(self.unit(at), Some(Unit::Year | Unit::Quarter | Unit::Half));
        let before = start.wrapping_sub(1);
        let leads = row.has(before, LeadsToYear) || of_year(start);
        (start..next).any(|at| row.has(at, OwnYear))
            || row.has(before, OwnYear) && leads
            || self.has(next, OwnYear) && of_year(next + 1)
    }

    /// Whether a year stands behind the name of a day: "Easter 2023", "Christmas of 2022".
    pub(super) fn is_year_of_name(&self, start: usize) -> bool {
        let before = start.wrapping_sub(1);
        let linked = self.has(before, Of) || self.has(before, In) || self.is_mark(before, &[',']);
        let name = before.wrapping_sub(usize::from(linked));
        self.row.is_word(name)
            && match self.taken.at(name) {
                Use::Holiday => true,
                taken => taken == Use::Date && self.row.word(name).time.is_none(),
            }
            && self.readings.last().is_none_or(|last| {
                self.row
                    .get(name)
                    .is_some_and(|name| last.span.end <= name.start())
            })
    }

    /// The days of an expression, seen from publication.
    pub fn known(&self, piece: &Piece) -> Option<Known> {
        match piece.what {
            Content::Known(known) => Some(known),
            Content::Date(date) => {
                let Aspect { tense, clear } = aspect(self.row, piece.start, piece.next);
                // "The show runs until Sunday."
                let ahead = || {
                    let bound = self.bound(piece.start, piece.next);
                    matches!(bound, Some(Bound::Until | Bound::By)).then_some(Tense::Future)
                };
                let tense = tense.or_else(ahead);
                let known = date.resolve(self.published, tense)?;
                let in_named = self.of_named_year(piece.start, date, tense, known);
                if in_named.is_some() {
                    return in_named;
                }
                Some(self.settled(piece, date, known, clear))
            }
            Content::Clock(_) | Content::NoDays(_) => None,
        }
    }

    /// "Last year sales rose in March", "raised pay twice last year, by 4 percent in March": the month of the year that the sentence
    /// is about. The one nearest publication may be meant all the same.
    fn of_named_year(
        &self,
        start: usize,
        date: Partial,
        tense: Option<Tense>,
        otherwise: Known,
    ) -> Option<Known> {
        /// How many words may stand before the year at the beginning of a sentence: "Im Jahr 2024".
        const LEADING: usize = 2;
        let row = self.row;
        let whole = matches!(
            date.part,
            OfYear::Year | OfYear::DayOfMonth(_) | OfYear::Weekday
        );
        if date.year.is_some() || whole || tense == Some(Tense::Future) {
            return None;
        }
        let tokens = row.sentence(start);
        let sentence = row.bytes(tokens.clone());
        let before = self.readings.iter().rev();
        let mut before = before.take_while(|one| one.span.start >= sentence.start);
        // What names no year lies in this one, if the one before it does.
        let named =
            before.find(|one| one.precision == Precision::Year || one.alternative.is_none())?;
        let year = named.interval?.from?.year();
        let is_year = Partial::new(OfYear::Year).in_year(year) == named.interval;
        let (first, next) = (row.token_at(named.span.start), row.token_at(named.span.end));
        let compared = row.has_any(
            first.wrapping_sub(1),
            &[From, Than, ComparedWith, CountsFrom],
        );
        let told = |at: usize| (row.language.tenses.verb)(row, at).is_some();
        let leads = first <= tokens.start + LEADING && !(tokens.start..first).any(told);
        let beside = year + 1 == self.published.year() && !(next..start).any(told);
        let bare = named.bound.is_none() && !named.vague && !named.uncertain;
        if !is_year || compared || !bare || !(leads || beside) {
            return None;
        }
        let dated = Partial {
            year: Some(year),
            ..date
        };
        let known = dated.resolve(self.published, None)?;
        (known.interval != otherwise.interval).then_some(Known {
            alternative: otherwise.interval,
            ..known
        })
    }

    /// One expression without ranges: the longest phrase, or the date of the calendar if that is longer.
    pub fn piece(&self, at: usize) -> Option<Piece> {
        let depth = self.depth.get();
        if depth == DEEPEST {
            return None;
        }
        self.depth.set(depth + 1);
        let phrase = self.phrase(at);
        let date = self.calendar(at);
        self.depth.set(depth);
        match (phrase, date) {
            (Some(phrase), Some(date)) if date.next > phrase.next => Some(date),
            (Some(phrase), _) => Some(phrase),
            (None, date) => date,
        }
    }

    pub fn tense(&self, start: usize, next: usize) -> Option<Tense> {
        aspect(self.row, start, next).tense
    }

    /// Whether nothing before this place could be what "two days later" counts from.
    pub fn nothing_before(&self, start: usize, next: usize) -> bool {
        self.readings.is_empty() && self.tense(start, next) != Some(Tense::Past)
    }

    /// The last expression that was read.
    pub fn last_read(&self) -> Option<&TimeReading> {
        self.readings.last()
    }

    /// The same, if it stands in the sentence of a token.
    pub fn last_in_sentence(&self, at: usize) -> Option<&TimeReading> {
        let sentence = self.row.bytes(self.row.sentence(at));
        self.last_read()
            .filter(|last| last.span.start >= sentence.start)
    }

    /// The last expression that was read, if it ends right before a token.
    pub fn read_before(&self, at: usize) -> Option<&TimeReading> {
        let end = self.end_before(at)?;
        self.last_read().filter(|reading| reading.span.end == end)
    }

    /// Where the token before this one ends, in bytes.
    fn end_before(&self, at: usize) -> Option<usize> {
        Some(self.row.get(at.checked_sub(1)?)?.end())
    }

    /// The "on" or "am" before an expression, or else its first token.
    pub(super) fn with_preposition(&self, start: usize) -> usize {
        let before = start.wrapping_sub(1);
        start - usize::from(self.row.has_any(before, &[On, WithArticle]))
    }
}
