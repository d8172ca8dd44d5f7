//! The codes by which countries, languages and things are known elsewhere.

use oxilangtag::LanguageTag;

/// The English name of a country by its ISO 3166-1 alpha-2 code.
///
/// ```
/// use newsfacts_core::model::country_name;
/// assert_eq!(country_name("CN"), Some("China"));
/// assert_eq!(country_name("XK"), Some("Kosovo"));
/// ```
pub fn country_name(code: &str) -> Option<&'static str> {
    let index = COUNTRIES
        .binary_search_by(|(known, _)| (*known).cmp(code))
        .ok()?;
    Some(COUNTRIES[index].1)
}

/// The English names of all countries.
#[cfg(feature = "check")]
pub(crate) fn country_names() -> impl Iterator<Item = &'static str> {
    COUNTRIES.iter().map(|(_, name)| *name)
}

/// The ISO 3166-1 alpha-2 code of the country of that English name, or of another that is common in the news.
#[cfg(feature = "check")]
pub(crate) fn country_code(name: &str) -> Option<&'static str> {
    let alias = match name {
        "UK" | "Britain" | "Great Britain" | "England" | "Scotland" | "Wales"
        | "Northern Ireland" => "GB",
        "USA" | "America" | "United States of America" => "US",
        "UAE" => "AE",
        "Burma" => "MM",
        "Czech Republic" => "CZ",
        "DRC" => "CD",
        "Holland" | "The Netherlands" | "the Netherlands" => "NL",
        "Ivory Coast" => "CI",
        "Russian Federation" => "RU",
        "Turkey" => "TR",
        "Vatican" | "Holy See" => "VA",
        _ => "",
    };
    let same = |entry: &&(&str, &str)| entry.1.eq_ignore_ascii_case(name) || entry.0 == alias;
    COUNTRIES.iter().find(same).map(|(code, _)| *code)
}

/// Whether a tag names a language as BCP 47 (RFC 5646, section 2.1) has it: a language of ISO 639-1, or one of three
/// letters, with script, region and variants of the right form behind it. A region of two letters must exist.
///
/// ```
/// use newsfacts_core::model::is_language_tag;
/// assert!(is_language_tag("en") && is_language_tag("zh-Hant-TW") && is_language_tag("es-419"));
/// assert!(!is_language_tag("english") && !is_language_tag("xx") && !is_language_tag("en-XX"));
/// ```
pub fn is_language_tag(tag: &str) -> bool {
    let Ok(tag) = LanguageTag::parse(tag) else {
        return false;
    };
    let language = tag.primary_language();
    let exists = match language.len() {
        2 => LANGUAGES
            .split(' ')
            .any(|known| known.eq_ignore_ascii_case(language)),
        length => length == 3,
    };
    // A region of digits is a part of the world.
    let region = tag.region().filter(|region| region.len() == 2);
    exists && region.is_none_or(|region| country_name(&region.to_ascii_uppercase()).is_some())
}

/// The tag that most likely is meant by one that is none: `english` is `en`, `en_GB` and `en-UK` are `en-GB`.
///
/// ```
/// use newsfacts_core::model::meant_language_tag;
/// assert_eq!(meant_language_tag("Russian").as_deref(), Some("ru"));
/// assert_eq!(meant_language_tag("pt_BR").as_deref(), Some("pt-BR"));
/// assert_eq!(meant_language_tag("gibberish"), None);
/// ```
pub fn meant_language_tag(written: &str) -> Option<String> {
    let lower = written.to_lowercase();
    if let Some((code, _)) = LANGUAGE_NAMES.iter().find(|(_, name)| *name == lower) {
        return Some((*code).to_owned());
    }
    let tag = written.replace('_', "-");
    let tag = match tag.strip_suffix("-UK") {
        Some(language) => format!("{language}-GB"),
        None => tag,
    };
    is_language_tag(&tag).then_some(tag)
}

/// What English calls the language of a BCP 47 tag, if news is mostly written in it.
///
/// ```
/// use newsfacts_core::model::language_name;
/// assert_eq!(language_name("pt-BR").as_deref(), Some("Portuguese"));
/// assert_eq!(language_name("ia"), None);
/// ```
pub fn language_name(tag: &str) -> Option<String> {
    let language = tag.split('-').next().unwrap_or_default();
    let named = |entry: &&(&str, &str)| entry.0.eq_ignore_ascii_case(language);
    let (_, name) = LANGUAGE_NAMES.iter().find(named)?;
    let (first, rest) = name.split_at_checked(1)?;
    Some(first.to_uppercase() + rest)
}

/// Whether this is the identifier of a Wikidata item: `Q` and a number.
pub fn is_wikidata_item(id: &str) -> bool {
    let digits = id.strip_prefix('Q').unwrap_or_default();
    matches!(digits.as_bytes(), [b'1'..=b'9', rest @ ..] if rest.len() < 12 && rest.iter().all(u8::is_ascii_digit))
}

/// Whether this has the form of a media type (RFC 6838, §4.2): a type and a subtype, without parameters.
///
/// ```
/// use newsfacts_core::model::is_media_type;
/// assert!(is_media_type("audio/mpeg") && is_media_type("application/ld+json"));
/// assert!(!is_media_type("mp3") && !is_media_type("audio/") && !is_media_type("text/csv; header=present"));
/// ```
pub fn is_media_type(media_type: &str) -> bool {
    let name = |name: &str| {
        let good = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte);
        name.len() <= 127
            && name.starts_with(|first: char| first.is_ascii_alphanumeric())
            && name.bytes().all(good)
    };
    matches!(media_type.split_once('/'), Some((kind, subtype)) if name(kind) && name(subtype))
}

/// ISO 639-1.
const LANGUAGES: &str = "\
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el \
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it \
    iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt \
    my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk \
    sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi \
    yo za zh zu";

/// What English calls the languages that news is mostly written in.
#[rustfmt::skip]
const LANGUAGE_NAMES: &[(&str, &str)] = &[
    ("af", "afrikaans"), ("ar", "arabic"), ("be", "belarusian"), ("bg", "bulgarian"), ("bn", "bengali"),
    ("ca", "catalan"), ("cs", "czech"), ("cy", "welsh"), ("da", "danish"), ("de", "german"), ("el", "greek"),
    ("en", "english"), ("es", "spanish"), ("et", "estonian"), ("eu", "basque"), ("fa", "farsi"), ("fa", "persian"),
    ("fi", "finnish"), ("fr", "french"), ("ga", "irish"), ("he", "hebrew"), ("hi", "hindi"), ("hr", "croatian"),
    ("hu", "hungarian"), ("hy", "armenian"), ("id", "indonesian"), ("is", "icelandic"), ("it", "italian"),
    ("ja", "japanese"), ("ka", "georgian"), ("kk", "kazakh"), ("ko", "korean"), ("lt", "lithuanian"),
    ("lv", "latvian"), ("mk", "macedonian"), ("ms", "malay"), ("nl", "dutch"), ("no", "norwegian"), ("pl", "polish"),
    ("pt", "portuguese"), ("ro", "romanian"), ("ru", "russian"), ("sk", "slovak"), ("sl", "slovenian"),
    ("sq", "albanian"), ("sr", "serbian"), ("sv", "swedish"), ("sw", "swahili"), ("th", "thai"), ("tr", "turkish"),
    ("uk", "ukrainian"), ("ur", "urdu"), ("vi", "vietnamese"), ("zh", "chinese"), ("zh", "mandarin"),
];

/// ISO 3166-1, by code; with Kosovo, for which it leaves `XK` to its users, and they agree on that.
#[rustfmt::skip]
const COUNTRIES: &[(&str, &str)] = &[
    ("AD", "Andorra"), ("AE", "United Arab Emirates"), ("AF", "Afghanistan"), ("AG", "Antigua and Barbuda"),
    ("AI", "Anguilla"), ("AL", "Albania"), ("AM", "Armenia"), ("AO", "Angola"), ("AQ", "Antarctica"),
    ("AR", "Argentina"), ("AS", "American Samoa"), ("AT", "Austria"), ("AU", "Australia"), ("AW", "Aruba"),
    ("AX", "Åland Islands"), ("AZ", "Azerbaijan"), ("BA", "Bosnia and Herzegovina"), ("BB", "Barbados"),
    ("BD", "Bangladesh"), ("BE", "Belgium"), ("BF", "Burkina Faso"), ("BG", "Bulgaria"), ("BH", "Bahrain"),
    ("BI", "Burundi"), ("BJ", "Benin"), ("BL", "Saint Barthélemy"), ("BM", "Bermuda"), ("BN", "Brunei"),
    ("BO", "Bolivia"), ("BQ", "Bonaire, Sint Eustatius and Saba"), ("BR", "Brazil"), ("BS", "Bahamas"),
    ("BT", "Bhutan"), ("BV", "Bouvet Island"), ("BW", "Botswana"), ("BY", "Belarus"), ("BZ", "Belize"),
    ("CA", "Canada"), ("CC", "Cocos Islands"), ("CD", "Democratic Republic of the Congo"),
    ("CF", "Central African Republic"), ("CG", "Congo"), ("CH", "Switzerland"), ("CI", "Côte d'Ivoire"),
    ("CK", "Cook Islands"), ("CL", "Chile"), ("CM", "Cameroon"), ("CN", "China"), ("CO", "Colombia"),
    ("CR", "Costa Rica"), ("CU", "Cuba"), ("CV", "Cabo Verde"), ("CW", "Curaçao"), ("CX", "Christmas Island"),
    ("CY", "Cyprus"), ("CZ", "Czechia"), ("DE", "Germany"), ("DJ", "Djibouti"), ("DK", "Denmark"),
    ("DM", "Dominica"), ("DO", "Dominican Republic"), ("DZ", "Algeria"), ("EC", "Ecuador"), ("EE", "Estonia"),
    ("EG", "Egypt"), ("EH", "Western Sahara"), ("ER", "Eritrea"), ("ES", "Spain"), ("ET", "Ethiopia"),
    ("FI", "Finland"), ("FJ", "Fiji"), ("FK", "Falkland Islands"), ("FM", "Micronesia"), ("FO", "Faroe Islands"),
    ("FR", "France"), ("GA", "Gabon"), ("GB", "United Kingdom"), ("GD", "Grenada"), ("GE", "Georgia"),
    ("GF", "French Guiana"), ("GG", "Guernsey"), ("GH", "Ghana"), ("GI", "Gibraltar"), ("GL", "Greenland"),
    ("GM", "Gambia"), ("GN", "Guinea"), ("GP", "Guadeloupe"), ("GQ", "Equatorial Guinea"), ("GR", "Greece"),
    ("GS", "South Georgia and the South Sandwich Islands"), ("GT", "Guatemala"), ("GU", "Guam"),
    ("GW", "Guinea-Bissau"), ("GY", "Guyana"), ("HK", "Hong Kong"), ("HM", "Heard Island and McDonald Islands"),
    ("HN", "Honduras"), ("HR", "Croatia"), ("HT", "Haiti"), ("HU", "Hungary"), ("ID", "Indonesia"),
    ("IE", "Ireland"), ("IL", "Israel"), ("IM", "Isle of Man"), ("IN", "India"),
    ("IO", "British Indian Ocean Territory"), ("IQ", "Iraq"), ("IR", "Iran"), ("IS", "Iceland"), ("IT", "Italy"),
    ("JE", "Jersey"), ("JM", "Jamaica"), ("JO", "Jordan"), ("JP", "Japan"), ("KE", "Kenya"), ("KG", "Kyrgyzstan"),
    ("KH", "Cambodia"), ("KI", "Kiribati"), ("KM", "Comoros"), ("KN", "Saint Kitts and Nevis"),
    ("KP", "North Korea"), ("KR", "South Korea"), ("KW", "Kuwait"), ("KY", "Cayman Islands"), ("KZ", "Kazakhstan"),
    ("LA", "Laos"), ("LB", "Lebanon"), ("LC", "Saint Lucia"), ("LI", "Liechtenstein"), ("LK", "Sri Lanka"),
    ("LR", "Liberia"), ("LS", "Lesotho"), ("LT", "Lithuania"), ("LU", "Luxembourg"), ("LV", "Latvia"),
    ("LY", "Libya"), ("MA", "Morocco"), ("MC", "Monaco"), ("MD", "Moldova"), ("ME", "Montenegro"),
    ("MF", "Saint Martin"), ("MG", "Madagascar"), ("MH", "Marshall Islands"), ("MK", "North Macedonia"),
    ("ML", "Mali"), ("MM", "Myanmar"), ("MN", "Mongolia"), ("MO", "Macao"), ("MP", "Northern Mariana Islands"),
    ("MQ", "Martinique"), ("MR", "Mauritania"), ("MS", "Montserrat"), ("MT", "Malta"), ("MU", "Mauritius"),
    ("MV", "Maldives"), ("MW", "Malawi"), ("MX", "Mexico"), ("MY", "Malaysia"), ("MZ", "Mozambique"),
    ("NA", "Namibia"), ("NC", "New Caledonia"), ("NE", "Niger"), ("NF", "Norfolk Island"), ("NG", "Nigeria"),
    ("NI", "Nicaragua"), ("NL", "Netherlands"), ("NO", "Norway"), ("NP", "Nepal"), ("NR", "Nauru"), ("NU", "Niue"),
    ("NZ", "New Zealand"), ("OM", "Oman"), ("PA", "Panama"), ("PE", "Peru"), ("PF", "French Polynesia"),
    ("PG", "Papua New Guinea"), ("PH", "Philippines"), ("PK", "Pakistan"), ("PL", "Poland"),
    ("PM", "Saint Pierre and Miquelon"), ("PN", "Pitcairn"), ("PR", "Puerto Rico"), ("PS", "Palestine"),
    ("PT", "Portugal"), ("PW", "Palau"), ("PY", "Paraguay"), ("QA", "Qatar"), ("RE", "Réunion"), ("RO", "Romania"),
    ("RS", "Serbia"), ("RU", "Russia"), ("RW", "Rwanda"), ("SA", "Saudi Arabia"), ("SB", "Solomon Islands"),
    ("SC", "Seychelles"), ("SD", "Sudan"), ("SE", "Sweden"), ("SG", "Singapore"),
    ("SH", "Saint Helena, Ascension and Tristan da Cunha"), ("SI", "Slovenia"), ("SJ", "Svalbard and Jan Mayen"),
    ("SK", "Slovakia"), ("SL", "Sierra Leone"), ("SM", "San Marino"), ("SN", "Senegal"), ("SO", "Somalia"),
    ("SR", "Suriname"), ("SS", "South Sudan"), ("ST", "Sao Tome and Principe"), ("SV", "El Salvador"),
    ("SX", "Sint Maarten"), ("SY", "Syria"), ("SZ", "Eswatini"), ("TC", "Turks and Caicos Islands"), ("TD", "Chad"),
    ("TF", "French Southern Territories"), ("TG", "Togo"), ("TH", "Thailand"), ("TJ", "Tajikistan"),
    ("TK", "Tokelau"), ("TL", "Timor-Leste"), ("TM", "Turkmenistan"), ("TN", "Tunisia"), ("TO", "Tonga"),
    ("TR", "Türkiye"), ("TT", "Trinidad and Tobago"), ("TV", "Tuvalu"), ("TW", "Taiwan"), ("TZ", "Tanzania"),
    ("UA", "Ukraine"), ("UG", "Uganda"), ("UM", "United States Minor Outlying Islands"), ("US", "United States"),
    ("UY", "Uruguay"), ("UZ", "Uzbekistan"), ("VA", "Vatican City"), ("VC", "Saint Vincent and the Grenadines"),
    ("VE", "Venezuela"), ("VG", "British Virgin Islands"), ("VI", "US Virgin Islands"), ("VN", "Vietnam"),
    ("VU", "Vanuatu"), ("WF", "Wallis and Futuna"), ("WS", "Samoa"), ("XK", "Kosovo"), ("YE", "Yemen"),
    ("YT", "Mayotte"), ("ZA", "South Africa"), ("ZM", "Zambia"), ("ZW", "Zimbabwe"),
];

#[cfg(test)]
mod tests {
    use super::is_language_tag;

    #[test]
    fn tags_of_languages_that_there_are() {
        for tag in [
            "en",
            "EN",
            "de-AT",
            "en-gb",
            "zh-Hant-TW",
            "es-419",
            "sr-Latn",
            "sl-rozaj-biske",
            "de-1996",
            "gsw",
            "yue-HK",
            "en-u-ca-gregory",
            "de-t-en",
            "en-x-herald",
            "zh-yue",
        ] {
            assert!(is_language_tag(tag), "{tag}");
        }
    }

    #[test]
    fn what_is_no_tag() {
        for tag in [
            "",
            "-",
            "e",
            "en-",
            "-en",
            "en--GB",
            "english",
            "engl",
            "xx",
            "en-XX",
            "en-UK",
            "en_GB",
            "en GB",
            "en-a",
            "x-herald",
            "i-klingon",
            "en-GB-DE",
            "en-toolongasubtag",
            "日本",
            "en-é",
            "1en",
        ] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }
}
