//! How numbers and dates in digits are written, by language and region.
//!
//! The tables follow the Unicode CLDR where newspapers do. Only what can mislead has to be right here: `1.234` is a number in
//! either notation, and `03/04/2022` a day.

/// How a language and region write numbers and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// `1.234,5` rather than `1,234.5`.
    pub decimal_comma: bool,
    /// Whether newspapers write the other sign as well, so that `12.50` and `3,5` have decimals wherever they cannot be
    /// groups. English never does.
    pub either_sign: bool,
    /// `24/02/2022` rather than `02/24/2022`.
    pub day_first: bool,
    /// The region as two capitals (`*b"GB"`), or two zeros: which dollar "dollars" means.
    pub region: [u8; 2],
}

/// Languages that write a decimal point.
const POINT: &[&str] = &[
    "ak", "am", "ar", "as", "bm", "bn", "bo", "ckb", "cy", "dz", "ee", "en", "fa", "fil", "ga",
    "gd", "gsw", "gu", "gv", "ha", "he", "hi", "ig", "ii", "ja", "ki", "km", "kn", "ko", "kok",
    "kw", "lg", "mg", "mi", "ml", "mn", "mr", "ms", "mt", "my", "nd", "ne", "om", "or", "pa",
    "pcm", "qu", "sa", "sd", "si", "sn", "so", "st", "sw", "ta", "te", "th", "ti", "tl", "tn",
    "to", "ug", "ur", "xh", "yi", "yo", "yue", "zh", "zu",
];

/// Regions in which a language writes the other sign than elsewhere. `419` is Latin America.
const OTHER_SIGN: &[(&str, &[&str])] = &[
    ("ar", &["DZ", "LB", "LY", "MA", "MR", "TN"]),
    ("de", &["CH", "LI"]),
    (
        "es",
        &[
            "419", "BZ", "CU", "DO", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "SV", "US",
        ],
    ),
    ("it", &["CH"]),
    ("ms", &["BN", "ID"]),
    ("qu", &["BO"]),
    ("sw", &["CD"]),
];

/// Where English writes the month before the day; without a region as in the United States.
const MONTH_FIRST: &[&str] = &[
    "", "AS", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI",
];

/// Other languages that write the month before the day. Most write the year before both.
const MONTH_FIRST_LANGUAGES: &[&str] = &["eu", "fil", "hu", "ja", "ko", "lt", "mn", "yue", "zh"];

/// Regions in which these write the day first, and others the month.
const OTHER_ORDER: &[(&str, &[&str])] = &[("es", &["PA", "PR"]), ("zh", &["HK", "MO"])];

impl Locale {
    /// Reads a BCP 47 tag: `en`, `en-GB`, `de-CH`, `es-419`. Plain `en` writes dates as in the United States.
    pub fn from_tag(tag: &str) -> Self {
        let mut parts = tag.split(['-', '_']);
        let language = match parts.next().unwrap_or("").to_ascii_lowercase() {
            none if none.is_empty() => "en".to_owned(),
            language => language,
        };
        let numbered = |part: &str| part.len() == 3 && part.as_bytes()[0].is_ascii_digit();
        let region = parts
            .find(|part| part.len() == 2 || numbered(part))
            .unwrap_or("")
            .to_ascii_uppercase();
        let differs = |regions: &[(&str, &[&str])]| {
            let mut of_language = regions.iter().filter(|(known, _)| *known == language);
            of_language.any(|(_, regions)| regions.contains(&&*region))
        };
        let decimal_point = POINT.contains(&&*language) != differs(OTHER_SIGN);
        let month_first = match &*language {
            "en" => MONTH_FIRST.contains(&&*region),
            language => MONTH_FIRST_LANGUAGES.contains(&language) != differs(OTHER_ORDER),
        };
        Self {
            decimal_comma: !decimal_point,
            either_sign: language != "en",
            day_first: !month_first,
            region: region.as_bytes().try_into().unwrap_or_default(),
        }
    }

    /// Whether a sign stands before decimals. `group` tells that what follows may be a group of digits as well.
    pub(crate) fn is_decimal_sign(self, sign: char, group: bool) -> bool {
        match sign {
            '.' if !self.decimal_comma => true,
            ',' if self.decimal_comma => true,
            '.' | ',' => self.either_sign && !group,
            _ => false,
        }
    }

    /// The sign between groups of three digits, beside blanks and apostrophes.
    pub(crate) fn group_sign(self) -> char {
        if self.decimal_comma { '.' } else { ',' }
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::from_tag("en")
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn each_region_has_its_signs_and_its_order() {
        for (tags, sign, day_first) in [
            ("en en-US en-CA", '.', false),
            ("en-GB en-AU en-150 en-001 en-ZA", '.', true),
            (
                "de de-AT fr fr-CH nl pl id pt-BR es es-AR es-CL it tr",
                ',',
                true,
            ),
            (
                "de-CH de-LI it-CH gsw es-MX es-US es-419 cy ga ms sw he hi th",
                '.',
                true,
            ),
            ("ar ar-EG ar-AE", '.', true),
            ("ar-MA ar-TN sw-CD ms-BN", ',', true),
            ("zh ja ko zh-Hant-TW", '.', false),
            ("zh-HK zh-Hant-HK", '.', true),
            ("hu lt eu", ',', false),
            ("es-PR", '.', false),
            ("xx", ',', true),
        ] {
            for tag in tags.split(' ') {
                let locale = Locale::from_tag(tag);
                assert!(locale.is_decimal_sign(sign, true), "{tag}");
                assert!(!locale.is_decimal_sign(locale.group_sign(), true), "{tag}");
                assert_eq!(locale.day_first, day_first, "{tag}");
            }
        }
        let decimals = |tag: &str| Locale::from_tag(tag).is_decimal_sign('.', false);
        assert!(decimals("fr") && decimals("en"));
        assert!(!Locale::from_tag("en").is_decimal_sign(',', false));
        assert_eq!(Locale::from_tag(""), Locale::default());
        assert_eq!(Locale::from_tag("en_GB").region, *b"GB");
        assert_eq!(Locale::from_tag("es-419").region, [0; 2]);
    }
}
