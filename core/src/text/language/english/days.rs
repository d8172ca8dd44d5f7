//! The names of days and months.

use crate::text::language::TimeWord::{Month, Weekday};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::Meaning::Time;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Time(Weekday(0)), "monday", "It fell on {^}.", "2022-12-26/2022-12-27"),
    words(Time(Weekday(1)), "tuesday", "It fell on {^}.", "2022-12-27/2022-12-28"),
    words(Time(Weekday(2)), "wednesday", "It fell on {^}.", "2022-12-28/2022-12-29"),
    words(Time(Weekday(3)), "thursday", "It fell on {^}.", "2022-12-29/2022-12-30"),
    words(Time(Weekday(4)), "friday", "It fell on {^}.", "2022-12-30/2022-12-31"),
    words(Time(Weekday(5)), "saturday", "It fell on {^}.", "2022-12-24/2022-12-25"),
    words(Time(Weekday(6)), "sunday", "It fell on {^}.", "2022-12-25/2022-12-26"),
    words(Time(Month(1)), "january", "It fell on 3 {^}.", "2022-01-03/2022-01-04"),
    words(Time(Month(2)), "february", "It fell on 3 {^}.", "2022-02-03/2022-02-04"),
    words(Time(Month(3)), "march", "It fell on 3 {^}.", "2022-03-03/2022-03-04"),
    words(Time(Month(4)), "april", "It fell on 3 {^}.", "2022-04-03/2022-04-04"),
    words(Time(Month(5)), "may", "It fell on 3 {^}.", "2022-05-03/2022-05-04"),
    words(Time(Month(6)), "june", "It fell on 3 {^}.", "2022-06-03/2022-06-04"),
    words(Time(Month(7)), "july", "It fell on 3 {^}.", "2022-07-03/2022-07-04"),
    words(Time(Month(8)), "august", "It fell on 3 {^}.", "2022-08-03/2022-08-04"),
    words(Time(Month(9)), "september", "It fell on 3 {^}.", "2022-09-03/2022-09-04"),
    words(Time(Month(10)), "october", "It fell on 3 {^}.", "2022-10-03/2022-10-04"),
    words(Time(Month(11)), "november", "It fell on 3 {^}.", "2022-11-03/2022-11-04"),
    words(Time(Month(12)), "december", "It fell on 3 {^}.", "2022-12-03/2022-12-04"),
];
