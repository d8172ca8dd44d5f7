use std::fmt;

/// What the article's text says of one aspect of a fact: that it states it, and where, that it cannot be told, or that it is
/// on the author's word alone.
///
/// The check works it out; what a document brings along is not believed. What contradicts the text is an error; where the
/// author allows it all the same, it is undecided here.
///
/// ```
/// use newsfacts_core::model::{Aspect, Basis, Evidence};
///
/// let speaker = Evidence::stated(Aspect::Speaker, 52, 60);
/// assert_eq!(speaker.basis, Basis::Stated);
/// assert_eq!(speaker.at.unwrap().start, 52);
/// assert_eq!(Evidence::undecided(Aspect::Addressee).to_string(), "addressee: undecided");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Evidence {
    /// Which aspect of the fact.
    pub aspect: Aspect,
    /// What bears it out.
    pub basis: Basis,
    /// Where the text states it.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub at: Option<Passage>,
}

/// A stretch of the article's text, in Unicode characters as those of an [`Anchor`](super::Anchor).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Passage {
    /// The first character, counted from 0.
    pub start: u32,
    /// The character behind the last.
    pub end: u32,
}

/// What bears an aspect out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
pub enum Basis {
    /// The text states it.
    Stated,
    /// The text has nothing to say of it, or something that cannot be read for certain: a pronoun, a fiscal year, another
    /// language.
    Undecided,
    /// The author says so: `as _`, or a speaker whom readers are left to infer.
    Author,
}

impl Evidence {
    /// An aspect that the text states between two characters.
    pub const fn stated(aspect: Aspect, start: u32, end: u32) -> Self {
        Self {
            aspect,
            basis: Basis::Stated,
            at: Some(Passage { start, end }),
        }
    }

    /// An aspect of which the text does not tell.
    pub const fn undecided(aspect: Aspect) -> Self {
        Self {
            aspect,
            basis: Basis::Undecided,
            at: None,
        }
    }

    /// An aspect on the author's word.
    pub const fn author(aspect: Aspect) -> Self {
        Self {
            aspect,
            basis: Basis::Author,
            at: None,
        }
    }
}

impl Evidence {
    /// Evidence as generated code has it: [`packed`](Self::packed) numbers, which cost the compiler less than so many calls.
    #[doc(hidden)]
    pub const fn unpack<const N: usize>(packed: [u128; N]) -> [Self; N] {
        let mut all = [Self::undecided(Aspect::Words); N];
        let mut at = 0;
        while at < N {
            let one = packed[at];
            let aspect = Aspect::ALL[(one & 0xff) as usize];
            all[at] = match (one >> 8) & 0xff {
                0 => Self::undecided(aspect),
                1 => Self::author(aspect),
                _ => Self::stated(aspect, (one >> 16) as u32, (one >> 48) as u32),
            };
            at += 1;
        }
        all
    }

    /// In one number: the aspect, the basis, and the place.
    #[doc(hidden)]
    pub fn packed(&self) -> u128 {
        let at = self.at.unwrap_or(Passage { start: 0, end: 0 });
        let basis = match self.basis {
            Basis::Undecided => 0,
            Basis::Author => 1,
            Basis::Stated => 2,
        };
        self.aspect as u128 | basis << 8 | u128::from(at.start) << 16 | u128::from(at.end) << 48
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.aspect.name(), self.basis.name())
    }
}

impl Basis {
    /// Its name in the formats.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Undecided => "undecided",
            Self::Author => "author",
        }
    }
}

macro_rules! aspects {
    ($($aspect:ident = $name:literal, $doc:literal;)+) => {
        /// What of a fact an article can state.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Aspect {
            $(
                #[doc = $doc]
                #[cfg_attr(feature = "json", serde(rename = $name))]
                $aspect,
            )+
        }

        impl Aspect {
            /// Every aspect.
            pub const ALL: &'static [Self] = &[$(Self::$aspect,)+];

            /// Its name in the formats.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$aspect => $name,)+
                }
            }
        }
    };
}

aspects! {
    Words = "words", "The words of a quotation, or those that were given for an event or a claim.";
    Speaker = "speaker", "Who says it: the words of a quote, a figure, a claim.";
    Addressee = "addressee", "To whom.";
    Intermediary = "intermediary", "Through whom it is known.";
    Value = "value", "The number of a figure.";
    Unit = "unit", "Its unit.";
    Counted = "counted", "What is counted.";
    Hedge = "hedge", "How exact it is said to be.";
    Sign = "sign", "Up or down.";
    Margin = "margin", "Its margin of error.";
    Time = "time", "When it was said or happens, or the observation period of a figure.";
    Baseline = "baseline", "What a figure is measured against.";
    Stance = "stance", "Whether it is asserted, alleged, denied or asked.";
}

#[cfg(test)]
mod tests {
    use super::{Aspect, Evidence};

    #[test]
    fn what_is_packed_is_unpacked() {
        for (index, aspect) in Aspect::ALL.iter().enumerate() {
            assert_eq!(*aspect as usize, index);
            let all = [
                Evidence::stated(*aspect, 0, 1),
                Evidence::stated(*aspect, 70_000, u32::MAX),
                Evidence::undecided(*aspect),
                Evidence::author(*aspect),
            ];
            assert_eq!(Evidence::unpack(all.map(|one| one.packed())), all);
        }
    }
}
