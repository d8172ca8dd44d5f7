//! The words of the calendar: months, weekdays, seasons, units of time, and what tells which one of them is meant.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::Meaning::Time;
use crate::text::language::time::TimeWord::*;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Time(Month(3)), "märz maerz", "Es schloss am 3. {^} 2021.", "2021-03-03/2021-03-04"),
];
