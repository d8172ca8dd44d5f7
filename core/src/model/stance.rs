use std::fmt;

/// How those who are named as its source stand to a figure or a claim. Without one they assert it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
pub enum Stance {
    /// They say that it may be so, and it is not proven: "Lee accused Park of", "allegedly".
    Alleged,
    /// They say that it is not so.
    Denied,
    /// They ask whether it is so.
    Asked,
}

impl Stance {
    /// Every stance, in the order of the guide.
    pub const ALL: [Self; 3] = [Self::Alleged, Self::Denied, Self::Asked];

    /// The stance as it is written in a declaration, and its name in the formats.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Alleged => "alleged",
            Self::Denied => "denied",
            Self::Asked => "asked",
        }
    }
}

impl fmt::Display for Stance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
