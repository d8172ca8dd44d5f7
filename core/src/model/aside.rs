use super::{Anchor, Text};

/// Words of the article that state nothing, whatever figure or date seems to stand in them: a name, an address, a figure of
/// speech. Everywhere in the text they are left out of what is to be declared, and the
/// [coverage](super::Coverage) counts what was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Aside {
    /// The name of the declaration; `aside-3` for the third aside where it has none.
    pub id: Text,
    /// The words, as the article prints them.
    pub words: Text,
    /// A remark for colleagues: why they state nothing.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub note: Option<Text>,
    /// Where they stand first.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub anchor: Option<Anchor>,
}
