//! Which tokens belong to a time, so that no figure is read from them.

use std::ops::Range;

/// What a token is used for.
///
/// The tokens of an expression are all used, from its first to its last, whether its days are known or not: "the", "first"
/// and "of" too. What is merely measured is free: "for two weeks", "took 8 minutes", "a 5-day trip", "every four years".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Use {
    /// Nothing that has to do with time.
    #[default]
    Free,
    /// Part of a date, and its numbers count nothing:
    ///
    /// * of a time that is read: a day, a year, a decade, a quarter, "the third week of January", "18 and 19 June";
    /// * of a habit: "every Monday", "the first Friday of each month";
    /// * of what is written as a date and names no day of the calendar: "30 February", "13/31/2018";
    /// * a whole number of four digits from 1500 to 2199 by itself, unless it is money, goes on with a mark or letters
    ///   ("2,016", "2016%", "2016km"), or counts what follows: a plural within three words, a unit, a number word.
    Date,
    /// Part of the name of a day, of which the calendar does not tell where in the year it lies: "Good Friday".
    Holiday,
    /// Part of a time of day: "2.15pm", "14:05", "0900 GMT", "half past five".
    Clock,
    /// The number and the units of a stretch that is counted from or to a time, or out of one: "two days" of "two days
    /// later", "nine months" of "the first nine months of 2021", "six years" of "over the past six years". It may be
    /// declared as a figure. The other words of the expression are used as a date.
    Period,
}

/// The use of each token of a row.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taken(Vec<Use>);

impl Taken {
    pub fn new(tokens: usize) -> Self {
        Self(vec![Use::Free; tokens])
    }

    pub fn take(&mut self, tokens: Range<usize>, taken: Use) {
        for at in tokens {
            if let Some(token) = self.0.get_mut(at) {
                *token = taken;
            }
        }
    }

    /// Whether a token is part of a time of day.
    pub fn is_of_clock(&self, at: usize) -> bool {
        self.at(at) == Use::Clock
    }

    /// Whether a token has to do with time.
    pub fn is_of_time(&self, at: usize) -> bool {
        self.at(at) != Use::Free
    }

    /// The use of a token; past the end, none.
    pub fn at(&self, at: usize) -> Use {
        self.0.get(at).copied().unwrap_or_default()
    }
}
