//! Times of day. What makes one of digits stands in the phrase book: "am", "o’clock", "GMT".

use super::Use;
use super::phrases::{At as Place, Slots};
use super::reader::{Content, Piece, TimeReader};
use crate::model::Hedge;
use crate::text::language::Sense::{
    self, A, After, At, Before, Circa, HourSign, In, IsoTime, LeadsToTime, LocalTime, NearDay,
    NearHour, NearTime, Of, OfEvening, OfMorning, OfNight, On, Remains, The, To, WithArticle,
    ZoneTime,
};
use crate::text::language::time::Hours;
use crate::text::language::{Hedged, TimeWord};
use std::ops::Range;

/// A time of day in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockReading {
    /// The expression with its zone, in bytes of the text: "2.15pm EST".
    pub span: Range<usize>,
    /// The minute of the day, below 1440.
    pub minute: u16,
    /// The minute in which a stretch ends: "8 bis 10 Uhr".
    pub until: Option<u16>,
    /// Whether it may be twelve hours later as well: "5 o’clock", "at 10:30".
    pub either_half: bool,
    /// Whether it is not meant to the minute: "shortly before midnight", "gegen acht Uhr".
    pub about: bool,
    /// In which zone it is given.
    pub zone: Zone,
}

/// In which zone a time of day is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// None is named.
    Unnamed,
    /// "local time": that of the place that the text speaks of.
    Local,
    /// So many minutes east of UTC; two where the name leaves that open, as "ET" does.
    Offset(i16, Option<i16>),
}

/// A time of day that is being read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    minute: u16,
    until: Option<u16>,
    either_half: bool,
    zone: Zone,
}

const NOON: u16 = 12 * 60;
const DAY: u16 = 24 * 60;

/// From which hour of twelve on a night is that before midnight.
const LATE: u16 = 6 * 60;

impl ClockReading {
    pub(super) fn new(span: Range<usize>, clock: Clock) -> Self {
        Self {
            about: false,
            span,
            minute: clock.minute,
            until: clock.until,
            either_half: clock.either_half,
            zone: clock.zone,
        }
    }
}

impl TimeReader<'_, '_> {
    /// "14:05", which needs no word to be a time of day.
    pub(super) fn time_of_day(&self, at: usize) -> Option<Piece> {
        let sign = self.is_joined(at + 1, &[':']) || self.has(at + 1, HourSign);
        let (minute, next) = self.clock(at).filter(|_| sign)?;
        let remains = self.has(next, Remains) || self.has(next, To) && self.has(next + 1, Remains);
        if remains && self.goes_on(next) {
            return Some(Piece::new(at, next, Content::NoDays(Use::Clock)));
        }
        Some(self.of_day(at, next, minute))
    }

    /// A time of 24 hours; of twelve where its digits leave that open: "10:30".
    fn of_day(&self, at: usize, next: usize, minute: u16) -> Piece {
        let end = next;
        let (zone, next) = self.zone(end);
        let of_twelve = self.row.language.twelve_hours && !self.row.str(at).starts_with('0');
        let clock = Clock {
            minute: minute % DAY,
            until: None,
            either_half: of_twelve
                && (60..NOON + 60).contains(&minute)
                && (zone == Zone::Unnamed || next == end),
            zone,
        };
        Piece::new(at, next, Content::Clock(clock))
    }

    /// The time of day that a phrase makes.
    pub(super) fn phrased(&self, hours: Hours, at: Place, slots: &Slots) -> Option<Piece> {
        let [first, last] = slots.hours;
        let of_twelve = |minute: u16, later: u16| minute % NOON + later;
        // "19 heures moins le quart"
        let is_of_day = first.is_some_and(|minute| minute > NOON);
        let (minute, until) = match hours {
            Hours::Morning => (of_twelve(first?, 0), None),
            Hours::Afternoon => (of_twelve(first?, NOON), None),
            Hours::Either => (of_twelve(first?, 0), None),
            Hours::Day => (first?, last),
            Hours::Night => {
                let hour = of_twelve(first?, 0);
                (hour + if hour >= LATE { NOON } else { 0 }, None)
            }
            Hours::Past(minutes) => {
                let minute = i32::from(first?) + i32::from(minutes);
                let minute = u16::try_from(minute).ok()?;
                (if is_of_day { minute } else { minute % NOON }, None)
            }
            Hours::Named(minute) => (minute, None),
            Hours::Led => (first.filter(|_| !self.counts_behind(at.next))?, None),
        };
        let bare = at.next == at.start + 1;
        if hours == Hours::Led
            && bare
            && (minute > NOON || !self.row.has(at.start.wrapping_sub(2), Sense::To))
        {
            return None; // "las once"
        }
        let (zone, next) = match slots.zone {
            Some(zone) => (zone, at.next),
            None => self.zone(at.next),
        };
        let clock = Clock {
            minute: minute % DAY,
            until,
            either_half: match hours {
                Hours::Either => true,
                Hours::Past(_) => !is_of_day,
                Hours::Led => bare,
                _ => false,
            },
            zone,
        };
        Some(Piece::new(at.start, next, Content::Clock(clock)))
    }

    /// Whether what stands behind a number is counted by it: "a las once vecinas".
    fn counts_behind(&self, at: usize) -> bool {
        let noun = self.is_lower_word(at) && self.row.can_be(at, Sense::Plural);
        noun || self.is_counted(at) || self.unit(at).is_some() || self.row.word(at).terms > 0
    }

    /// The zone that stands behind a time of day, in brackets too: "EST", "local time", and the token after it.
    pub(super) fn zone(&self, at: usize) -> (Zone, usize) {
        let open = self.skip_marks(at, &['(']);
        let end = |next: usize| match open > at {
            true => self.skip_marks(next, &[')']),
            false => next,
        };
        if let Some(TimeWord::Zone(east, other)) =
            self.word(open).filter(|_| !self.row.is_lower(open))
        {
            return (
                Zone::Offset(east, (other != east).then_some(other)),
                end(open + 1),
            );
        }
        // "local time", "Moscow time"
        let named = self.row.is_word(open) && self.goes_on(open) && self.has(open + 1, ZoneTime);
        if self.has(open, LocalTime) || named {
            return (Zone::Local, end(open + 1 + usize::from(named)));
        }
        // "at 6:40 a.m. in London": the place itself is no part of the time
        let place = self.has(at, In)
            && self.goes_on(at + 1)
            && self.row.is_capital(at + 1)
            && self.row.word(at + 1).time.is_none();
        (if place { Zone::Local } else { Zone::Unnamed }, at)
    }

    /// Whether it is the hour at which a day ends and the next one begins.
    pub(super) fn ends_at_midnight(&self, at: usize) -> bool {
        let clock = |piece: Piece| match piece.what {
            Content::Clock(clock) => Some(clock.minute == 0 && clock.until.is_none()),
            _ => None,
        };
        self.piece(at).and_then(clock) == Some(true)
    }

    /// The stretch from one time of day to another: "9 a.m. to 5 p.m.". `joined` is the token between them.
    pub(super) fn clock_range(&self, first: &Piece, joined: usize) -> Option<Piece> {
        let second = self.piece(joined + 1)?;
        let (Content::Clock(mut clock), Content::Clock(last)) = (first.what, second.what) else {
            return None;
        };
        if clock.until.or(last.until).is_some() {
            return None;
        }
        if clock.zone == Zone::Unnamed {
            clock.zone = last.zone;
        }
        // "5 o’clock to 7 p.m."
        if clock.either_half
            && !last.either_half
            && last.minute >= NOON
            && clock.minute < last.minute - NOON
        {
            clock.minute += NOON;
        }
        clock.either_half &= last.either_half;
        clock.until = Some(last.minute);
        Some(Piece::new(first.start, second.next, Content::Clock(clock)))
    }

    /// A time of day by what is said of its half of the day around it: "9 o’clock on Monday morning", "tonight at 8:30".
    pub(super) fn in_its_half(&self, piece: &Piece, clock: Clock) -> Clock {
        const FAR: usize = 6;
        const LEADS: &[Sense] = &[At, In, Of, On, The, LeadsToTime, WithArticle];
        if !clock.either_half {
            return match self.is_of_evening(piece.next, clock.minute) {
                true => Clock {
                    minute: clock.minute + NOON,
                    ..clock
                },
                false => clock,
            };
        }
        let row = self.row;
        let half = |at: &usize| row.has_any(*at, &[OfMorning, OfEvening, OfNight]);
        let of_time = |at: &usize| {
            let time = row.word(*at).time.is_some() || row.is_digits(*at);
            half(at) || time || row.has_any(*at, LEADS) || row.is_mark(*at, &[','])
        };
        let sentence = row.sentence(piece.start);
        let mut behind = (piece.next..sentence.end.min(piece.next + FAR)).take_while(of_time);
        let before = sentence.start.max(piece.start.saturating_sub(FAR))..piece.start;
        let found = behind
            .find(half)
            .or_else(|| before.rev().take_while(of_time).find(half));
        let Some(at) = found else {
            return clock;
        };
        let late = clock.minute % NOON >= LATE;
        let later = row.has(at, OfEvening) || row.has(at, OfNight) && late;
        Clock {
            minute: clock.minute % NOON + if later { NOON } else { 0 },
            either_half: false,
            ..clock
        }
    }

    /// Whether the hours before noon that end at a token are those after it by the words behind: "7 heures du soir", "7 Uhr abends".
    fn is_of_evening(&self, next: usize, minute: u16) -> bool {
        const SMALL: usize = 4;
        let row = self.row;
        if !(60..NOON).contains(&minute) {
            return false;
        }
        let small = |at: &usize| {
            row.has_any(*at, &[Of, The, WithArticle]) || row.is_mark(*at, &['\'', '’'])
        };
        let behind = (next..next + SMALL).find(|at| !small(at));
        behind.is_some_and(|at| {
            let adverb = at == next && row.language.verb_second;
            let evening = row.has(at, OfEvening) || row.has(at, OfNight) && minute >= LATE;
            self.goes_on(at) && evening && (adverb || at > next)
        })
    }

    /// Whether a time of day or a day is not meant exactly: "shortly before midnight", "at about 6.20am", "gegen acht Uhr", "vers le
    /// 9 juin", "um den 9. Juni". Hours that something lies before or after are those of no event either: "avant 14 heures".
    pub(super) fn is_hedged_time(&self, start: usize, is_clock: bool) -> bool {
        let row = self.row;
        let article = row.has_any(start.wrapping_sub(1), &[The, A])
            || !is_clock && self.has(start, The) && row.has(start.wrapping_sub(1), To);
        let at = start - usize::from(article);
        let about = |means: Hedged| match means {
            Hedged::Before(Hedge::Exact) | Hedged::Close(Hedge::Exact, _) => None,
            Hedged::Before(_) | Hedged::Close(..) => Some(()),
            _ => None,
        };
        let hedged = || row.language.hedges.before(row, at, about).is_some();
        let before = at.wrapping_sub(1);
        if !row.is_word(before) || !row.same_paragraph(at) {
            return false;
        }
        match is_clock {
            true => row.has_any(before, &[NearTime, NearHour, Before, After, Circa]) || hedged(),
            false => row.has_any(before, &[NearTime, NearDay, Circa]),
        }
    }

    /// "2", "2.15", "2:15" of twelve hours: its minute, and the token after it.
    pub(super) fn hour(&self, at: usize) -> Option<(u16, usize)> {
        let (hour, length) = self.digits(at)?;
        let whole = !self.hangs_on_digits(at, &['.', ',', ':', '/', '-']);
        let hours = whole && length <= 2 && (1..=12).contains(&hour);
        hours.then(|| self.with_minutes(hour, at + 1))
    }

    /// "14:05", "14.05", "0905" of 24 hours, with minutes: its minute, and the token after it.
    pub(super) fn clock(&self, at: usize) -> Option<(u16, usize)> {
        let (hour, length) = self.digits(at)?;
        if length == 4 {
            let minute = u16::try_from(hour / 100 * 60 + hour % 100).ok()?;
            return (hour < 2400 && hour % 100 < 60).then_some((minute, at + 1));
        }
        self.minutes(at + 1).filter(|_| hour <= 24)?;
        let (minute, next) = self.with_minutes(hour, at + 1);
        let seconds = self.row.is_mark(next, &[':']);
        let end = self.minutes(next).filter(|_| seconds).map(|(_, end)| end);
        let end = end.unwrap_or(next);
        // "3:49.11" is how long somebody ran
        let tenths = self.is_joined(end, &['.', ',']);
        (!tenths).then_some((minute, end))
    }

    fn with_minutes(&self, hour: i32, at: usize) -> (u16, usize) {
        let (minutes, next) = self.minutes(at).unwrap_or((0, at));
        let hour = u16::try_from(hour).unwrap_or(0);
        (hour * 60 + minutes, next)
    }

    /// A mark and two digits below 60: their number, and the token after them.
    fn minutes(&self, at: usize) -> Option<(u16, usize)> {
        let digits = self.row.str(at + 1);
        let two = digits.len() == 2 && digits < "60";
        let minutes = digits.parse().ok()?;
        let sign = self.has(at, HourSign) && self.is_digits(at + 1);
        (two && (sign || self.is_joined(at, &[':', '.']))).then_some((minutes, at + 2))
    }

    /// The time of day within a date of ISO 8601: "2022-12-30T14:05:00+03:00".
    pub(super) fn clock_within(&self, piece: &Piece) -> Option<ClockReading> {
        let row = self.row;
        let tokens = piece.start..piece.next;
        let start = tokens
            .clone()
            .find(|at| row.has(*at, IsoTime) && row.glued(*at))?
            + 1;
        let (minute, _) = self.clock(start)?;
        let zone = (start..piece.next).find_map(|at| {
            let sign: i16 = match row.mark(at) {
                Some('+') => 1,
                Some('-') => -1,
                _ => return row.has(at, IsoTime).then_some(Zone::Offset(0, None)),
            };
            let (east, _) = self.clock(at + 1)?;
            Some(Zone::Offset(sign * i16::try_from(east).ok()?, None))
        });
        let clock = Clock {
            minute: minute % DAY,
            until: None,
            either_half: false,
            zone: zone.unwrap_or(Zone::Unnamed),
        };
        Some(ClockReading::new(row.bytes(start..piece.next), clock))
    }
}
