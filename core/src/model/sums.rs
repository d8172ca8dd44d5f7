//! Sums of decimal numbers, each `None` where the result is too large.
//!
//! `rust_decimal` has its functions inlined wherever they are called, also without optimization, hundreds of lines each time.
//! Called from here they are compiled once, and not in a hundred places.

use rust_decimal::Decimal;

/// The checked functions of [`Decimal`], as calls.
pub(crate) trait Sums: Sized {
    fn plus(self, other: Self) -> Option<Self>;
    fn minus(self, other: Self) -> Option<Self>;
    fn times(self, other: Self) -> Option<Self>;
    fn over(self, other: Self) -> Option<Self>;
}

impl Sums for Decimal {
    fn plus(self, other: Self) -> Option<Self> {
        self.checked_add(other)
    }

    fn minus(self, other: Self) -> Option<Self> {
        self.checked_sub(other)
    }

    fn times(self, other: Self) -> Option<Self> {
        self.checked_mul(other)
    }

    fn over(self, other: Self) -> Option<Self> {
        self.checked_div(other)
    }
}
