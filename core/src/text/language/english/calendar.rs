//! The names of times.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Time, TimeWord::Month};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Time(Month(1)), "january jan", "It fell 5 percent on {^} 3.", "-5 %; 2022-01-03/2022-01-04"),
    words(Time(Month(2)), "february feb", "It fell 5 percent on {^} 3.", "-5 %; 2022-02-03/2022-02-04"),
    words(Time(Month(3)), "march mar", "It fell 5 percent on {^} 3.", "-5 %; 2022-03-03/2022-03-04"),
    words(Time(Month(4)), "april apr", "It fell 5 percent on {^} 3.", "-5 %; 2022-04-03/2022-04-04"),
    words(Time(Month(5)), "may", "It fell 5 percent on {^} 3.", "-5 %; 2022-05-03/2022-05-04"),
    words(Time(Month(6)), "june jun", "It fell 5 percent on {^} 3.", "-5 %; 2022-06-03/2022-06-04"),
    words(Time(Month(7)), "july jul", "It fell 5 percent on {^} 3.", "-5 %; 2022-07-03/2022-07-04"),
    words(Time(Month(8)), "august aug", "It fell 5 percent on {^} 3.", "-5 %; 2022-08-03/2022-08-04"),
    words(Time(Month(9)), "september sept sep", "It fell 5 percent on {^} 3.", "-5 %; 2022-09-03/2022-09-04"),
    words(Time(Month(10)), "october oct", "It fell 5 percent on {^} 3.", "-5 %; 2022-10-03/2022-10-04"),
    words(Time(Month(11)), "november nov", "It fell 5 percent on {^} 3.", "-5 %; 2022-11-03/2022-11-04"),
    words(Time(Month(12)), "december dec", "It fell 5 percent on {^} 3.", "-5 %; 2022-12-03/2022-12-04"),
];
