use super::Scale;
use std::fmt;

/// Declares the orders of magnitude: variant, how it is written, and what there are at least two of, smallest first.
macro_rules! magnitudes {
    ($($variant:ident = $words:literal, $one:expr;)+) => {
        /// How large something is, where no figure is given: `dozens`, `tens of thousands`. It is at least two of it.
        ///
        /// ```
        /// use newsfacts_core::model::Magnitude;
        /// assert_eq!(Magnitude::TensOfThousands.to_string(), "tens of thousands");
        /// assert_eq!(Magnitude::TensOfThousands.least(), 20_000);
        /// assert_eq!(Magnitude::of(100), Some(Magnitude::Hundreds));
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
        pub enum Magnitude {
            $(
                #[doc = concat!("`", $words, "`")]
                $variant,
            )+
        }

        impl Magnitude {
            /// Every order of magnitude, smallest first.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// How it is written in a declaration and in the article.
            pub const fn words(self) -> &'static str {
                match self {
                    $(Self::$variant => $words,)+
                }
            }

            /// What there are at least two of: 100 for `hundreds`.
            pub const fn one(self) -> u64 {
                match self {
                    $(Self::$variant => $one,)+
                }
            }
        }
    };
}

magnitudes! {
    Tens = "tens", 10;
    Dozens = "dozens", Scale::Dozen.factor();
    Scores = "scores", 20;
    Hundreds = "hundreds", Scale::Hundred.factor();
    Thousands = "thousands", Scale::Thousand.factor();
    TensOfThousands = "tens of thousands", 10 * Scale::Thousand.factor();
    HundredsOfThousands = "hundreds of thousands", 100 * Scale::Thousand.factor();
    Millions = "millions", Scale::Million.factor();
    TensOfMillions = "tens of millions", 10 * Scale::Million.factor();
    HundredsOfMillions = "hundreds of millions", 100 * Scale::Million.factor();
    Billions = "billions", Scale::Billion.factor();
    TensOfBillions = "tens of billions", 10 * Scale::Billion.factor();
    HundredsOfBillions = "hundreds of billions", 100 * Scale::Billion.factor();
    Trillions = "trillions", Scale::Trillion.factor();
    TensOfTrillions = "tens of trillions", 10 * Scale::Trillion.factor();
    HundredsOfTrillions = "hundreds of trillions", 100 * Scale::Trillion.factor();
}

impl Magnitude {
    /// The order of magnitude that is written so.
    pub fn named(words: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|known| known.words() == words)
    }

    /// The order of magnitude of which one is so many.
    pub fn of(one: u64) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.one() == one)
    }

    /// The least that it can be: 200 for `hundreds`.
    pub const fn least(self) -> u64 {
        2 * self.one()
    }
}

impl fmt::Display for Magnitude {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}
