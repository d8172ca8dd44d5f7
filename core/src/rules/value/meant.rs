//! What a unit or a code most likely means that is none.

use crate::{
    model::{UnitDef, country_code, country_name, country_names, currency_codes, currency_name},
    suggest,
};

/// The currencies for which a slip of one letter is taken. Among all of them nearly every three letters are near to one.
const COMMON: &[&str] = &["EUR", "USD", "GBP", "CNY", "JPY", "RUB", "CHF", "INR"];

/// The unit that a mistyped one most likely means. Whatever is counted may stand there, so only a slip counts as near.
pub(super) fn unit(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    match lower.as_str() {
        "percent" | "percentage" | "pct" => return Some("%"),
        "points" | "point" | "ppt" | "pps" => return Some("pp"),
        _ => {}
    }
    let near = |unit: &&UnitDef| {
        unit.words.contains(&&*lower)
            || name.len() > 4 && strsim::osa_distance(&lower, unit.name) == 1
    };
    let near = UnitDef::ALL.iter().find(near).map(|unit| unit.name);
    currency_in_words(&lower).or(near)
}

/// The currency that a code most likely means which is none: one in other case, an old code, or one letter beside it.
pub(super) fn currency(code: &str) -> Option<&'static str> {
    match code {
        "RMB" => return Some("CNY"),
        "RUR" => return Some("RUB"),
        "STG" | "UKP" => return Some("GBP"),
        _ => {}
    }
    let near = |known: &&str| strsim::osa_distance(code, known) == 1;
    COMMON.iter().copied().find(near)
}

/// The currency of that name: `euros`, `zloty`, `eur`. A name that several countries use means the one whose currency the
/// news calls so, or none.
fn currency_in_words(lower: &str) -> Option<&'static str> {
    let singular = lower.strip_suffix('s').unwrap_or(lower);
    match singular {
        "dollar" => return Some("USD"),
        "pound" | "sterling" => return Some("GBP"),
        "yuan" | "renminbi" => return Some("CNY"),
        "rouble" | "ruble" => return Some("RUB"),
        "rupee" => return Some("INR"),
        "franc" => return Some("CHF"),
        _ => {}
    }
    let code = lower.to_uppercase();
    let named = |code: &&str| {
        let name = currency_name(code).unwrap_or_default().to_lowercase();
        let plain: String = name.chars().map(without_accent).collect();
        plain.rsplit(' ').next() == Some(singular)
    };
    let mut named = currency_codes().filter(named);
    match (named.next(), named.next()) {
        (Some(only), None) => Some(only),
        _ => currency_codes().find(|known| *known == code),
    }
}

/// The names of currencies have these.
const fn without_accent(letter: char) -> char {
    match letter {
        'ł' => 'l',
        'ó' => 'o',
        'í' => 'i',
        'é' => 'e',
        other => other,
    }
}

/// The country that a code which is none most likely means, for an actor with these names.
pub(super) fn country<'n>(
    code: &str,
    mut names: impl Iterator<Item = &'n str>,
) -> Option<&'static str> {
    let other_case = || country_name(&code.to_ascii_uppercase());
    let slip = || suggest(code, country_names()).filter(|_| code.len() > 3);
    let named = country_code(code).or_else(|| names.find_map(country_code));
    named.or_else(|| other_case().or_else(slip).and_then(country_code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_names_of_units_and_codes() {
        for (written, meant) in [
            ("percent", Some("%")),
            ("euros", Some("EUR")),
            ("eur", Some("EUR")),
            ("zloty", Some("PLN")),
            ("yen", Some("JPY")),
            ("kilometer", Some("km")),
            ("homes", None),
            ("crowns", None),
        ] {
            assert_eq!(unit(written), meant, "{written}");
        }
        for (written, meant) in [("EUF", Some("EUR")), ("UKP", Some("GBP")), ("ZZZ", None)] {
            assert_eq!(currency(written), meant, "{written}");
        }
        for (written, name, meant) in [
            ("UK", "the island", Some("GB")),
            ("gb", "the island", Some("GB")),
            ("Rusia", "it", Some("RU")),
            ("GBR", "Britain", Some("GB")),
            ("XX", "it", None),
        ] {
            assert_eq!(country(written, [name].into_iter()), meant, "{written}");
        }
    }
}
