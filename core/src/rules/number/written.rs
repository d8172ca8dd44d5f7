//! A quantity as it is written, to be looked up by.

use crate::model::{Extent, Measure, Number, Quantity};

/// A quantity as it is written: 13.8 and 13.80 are equal, and still say different things, since one is rounded more.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(in crate::rules) struct Written {
    quantity: Quantity,
    /// How many digits behind the point each of its numbers has.
    places: [u32; 2],
}

impl Written {
    pub fn new(quantity: &Quantity) -> Self {
        Self {
            quantity: quantity.clone(),
            places: places(&quantity.measure),
        }
    }
}

fn places(measure: &Measure) -> [u32; 2] {
    let of = |number: &Number| number.digits.scale();
    match measure {
        Measure::Amount(Extent { low, high })
        | Measure::Multiple(Extent { low, high })
        | Measure::Change {
            by: Extent { low, high },
            ..
        } => [of(low), high.as_ref().map_or(0, of)],
        Measure::OutOf { part, whole } => [of(part), of(whole)],
        Measure::Rank(_)
        | Measure::Share { .. }
        | Measure::Score { .. }
        | Measure::Magnitude(_) => [0; 2],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Hedge, Scale};

    #[test]
    fn tells_apart_how_far_a_number_is_rounded() {
        let amount = |digits: &str| {
            let digits = digits.parse().unwrap();
            Written::new(&Quantity {
                hedge: Hedge::Exact,
                measure: Measure::Amount(Extent::one(Number {
                    digits,
                    scale: Scale::Billion,
                })),
                unit: None,
            })
        };
        assert!(amount("13.8") == amount("13.8"));
        assert!(amount("13.8") != amount("13.80"));
        assert!(amount("13.8") != amount("13.9"));
    }
}
