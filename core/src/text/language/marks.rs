//! Which way round the quotation marks of a language stand.

/// How a language sets its quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MarkStyle {
    /// » opens and « closes, or either: German and its neighbours.
    pub inward_guillemets: bool,
    /// ”, ’ and » both open and close: Swedish and Finnish.
    pub same_both_sides: bool,
}

const INWARD: &[&str] = &[
    "de", "da", "cs", "sk", "sl", "hr", "bs", "sr", "hu", "pl", "et", "lv",
];

const SAME: &[&str] = &["sv", "fi"];

impl MarkStyle {
    /// The style of a language, by its BCP 47 tag.
    pub fn from_tag(tag: &str) -> Self {
        let language = tag.split(['-', '_']).next().unwrap_or("");
        let is_in = |list: &[&str]| {
            list.iter()
                .any(|known| language.eq_ignore_ascii_case(known))
        };
        let same_both_sides = is_in(SAME);
        Self {
            inward_guillemets: same_both_sides || is_in(INWARD),
            same_both_sides,
        }
    }
}
