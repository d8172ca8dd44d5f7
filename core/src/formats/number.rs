//! Numbers as JSON holds them, exact to the last digit.

use crate::model::{Exact, Number, ratio};
use serde::{Serialize, Serializer};
use std::fmt;

/// What a number comes to, its scale word included.
pub(super) struct Value<'a>(pub &'a Number);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.value() {
            Some(value) => Exact(value).serialize(serializer),
            // Too large to be multiplied out; the rules refuse such a figure.
            None => serializer.collect_str(self.0),
        }
    }
}

/// A share as a decimal number, or as a fraction where its digits would never end.
pub(super) struct Share(pub u32, pub u32);

impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match ratio(self.0.into(), self.1.into()) {
            Some(value) => Exact(value).serialize(serializer),
            None => serializer.collect_str(self),
        }
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.0, self.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares() {
        let cases = [
            ((1, 4), "0.25"),
            ((2, 2), "1"),
            ((3, 2), "1.5"),
            ((0, 3), "0"),
            ((2, 3), "\"2/3\""),
            ((1, 1 << 31), "\"1/2147483648\""),
            ((u32::MAX, 7), "\"4294967295/7\""),
            ((1, 0), "\"1/0\""),
        ];
        for ((above, below), json) in cases {
            assert_eq!(serde_json::to_string(&Share(above, below)).unwrap(), json);
        }
    }
}
