/// How a language and region write numbers and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// `1.234,5` rather than `1,234.5`.
    pub decimal_comma: bool,
    /// `24/02/2022` rather than `02/24/2022`.
    pub day_first: bool,
    /// The region as two capitals (`*b"GB"`), or two zeros: which dollar "dollars" means.
    pub region: [u8; 2],
}

impl Locale {
    /// Reads a BCP 47 tag: `en`, `en-GB`, `de`. Plain `en` writes dates as in the United States.
    pub fn from_tag(tag: &str) -> Self {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().unwrap_or("").to_ascii_lowercase();
        let region = parts
            .find(|part| part.len() == 2)
            .unwrap_or("")
            .to_ascii_uppercase();
        let english = language == "en" || language.is_empty();
        let month_first = english && matches!(region.as_str(), "" | "US" | "PH" | "CA");
        let decimal_point = english
            || matches!(
                language.as_str(),
                "zh" | "ja" | "ko" | "th" | "he" | "hi" | "ar"
            );
        Self {
            decimal_comma: !decimal_point,
            day_first: !month_first,
            region: region.as_bytes().try_into().unwrap_or_default(),
        }
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::from_tag("en")
    }
}
