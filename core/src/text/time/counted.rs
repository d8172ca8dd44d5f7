//! Times from which another is counted, and times of which only one is meant.

use super::amount::Amount;
use super::reader::{Piece, TimeReader};
use super::resolve::Known;
use crate::model::Interval;
use crate::text::language::Sense::{After, Before, DayBeside, On, Or, The, WithArticle};
use crate::text::language::TimeWord::{Month, Weekday};
use crate::text::language::time::Unit;

/// How many words may stand between what is counted from a time and the time: "five years after the long war ended in 2014".
const FAR: usize = 12;

/// How many words an amount may have: "a year and a half".
const LONGEST: usize = 5;

impl TimeReader<'_, '_> {
    /// Leaves open what a time says of the sentence where another is counted from it or may be meant in its place: "a year before
    /// Lee died in 2019", "un día después de la sentencia del 3 de mayo de 2025", "on Monday or Wednesday".
    pub(super) fn doubt_of_others(&self, piece: &Piece, known: &mut Known, is_bound: bool) {
        let Some(days) = known.interval else {
            return;
        };
        if let Some(around) = self.counted_off(piece.start, days).filter(|_| !is_bound) {
            known.uncertain = true;
            known.loose = Some(around);
        }
        if self.is_one_of_two(piece) {
            known.uncertain = true;
        }
    }

    /// The stretch between a time and what is counted from it. Hours leave the day.
    fn counted_off(&self, start: usize, days: Interval) -> Option<Interval> {
        let row = self.row;
        let first = row.segment(start).start.max(start.saturating_sub(FAR));
        let words = &mut (first..start).rev();
        let lead = words.find(|at| {
            row.has(*at, DayBeside)
                || row.has_any(*at, &[Before, After]) && self.unit(at.wrapping_sub(1)).is_some()
        })?;
        let end = row.bytes(lead..lead + 1).end;
        if self.last_read().is_some_and(|last| last.span.end > end) {
            return None; // "two days after the vote on Monday"
        }
        let one = |unit| Amount::one(1, unit, lead);
        if row.has(lead, DayBeside) {
            let day = one(Unit::Day);
            return Some(Interval::new(
                day.from(days.from?, -1)?,
                day.from(days.to?, 1)?,
            ));
        }
        let unit = self.unit(lead - 1).filter(|unit| !unit.is_short())?;
        let counted = |from: usize| self.amount(from).filter(|amount| amount.next == lead);
        let amount = (lead.saturating_sub(LONGEST)..lead).find_map(counted);
        let amount = amount.unwrap_or(one(unit));
        Some(match row.has(lead, Before) {
            true => Interval::new(amount.from(days.from?, -1)?, days.to?),
            false => Interval::new(days.from?, amount.from(days.to?, 1)?),
        })
    }

    /// "on either Monday or Wednesday", "am Montag oder am Mittwoch"
    fn is_one_of_two(&self, piece: &Piece) -> bool {
        let row = self.row;
        let small = |at: &usize| row.has_any(*at, &[On, The, WithArticle]);
        let named = |at: usize| matches!(row.word(at).time, Some(Weekday(_) | Month(_)));
        let next = (piece.next + 1..row.len()).find(|at| !small(at));
        let first = row.has(piece.next, Or) && named(piece.start) && next.is_some_and(named);
        let or = (0..piece.start).rev().find(|at| !small(at));
        let second = || {
            let or = or.filter(|or| row.has(*or, Or));
            or.and_then(|or| self.read_before(or))
                .is_some_and(|last| last.uncertain)
        };
        first || second()
    }
}
