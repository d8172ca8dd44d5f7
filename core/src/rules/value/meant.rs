//! What a unit or a code most likely means that is none.

use crate::{
    model::{Unit, UnitDef, country_code, country_name, country_names, currency_code},
    suggest::{is_slip_of_one, suggest},
    text,
};

/// The currencies for which a slip of one letter is taken. Among all of them nearly every three letters are near to one.
const COMMON: &[&str] = &["EUR", "USD", "GBP", "CNY", "JPY", "RUB", "CHF", "INR"];

/// The unit that a mistyped one most likely means. Whatever is counted may stand there, so only a slip counts as near.
pub(super) fn unit(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    let named = text::named(&lower).filter(|named| named.among.is_empty());
    let named = match named.as_ref().map(|named| (&named.unit, named.parts)) {
        Some((Unit::Percent, _)) => Some("%"),
        Some((Unit::PercentagePoint, _)) => Some("pp"),
        Some((Unit::Currency(code), 1)) => currency_code(code),
        Some((Unit::Known(name), _)) => UnitDef::named(name).map(|unit| unit.name),
        _ => currency_code(&lower.to_uppercase()),
    };
    let near = |unit: &&UnitDef| name.len() > 4 && is_slip_of_one(&lower, unit.name);
    named.or_else(|| UnitDef::ALL.iter().find(near).map(|unit| unit.name))
}

/// The currency that a code most likely means which is none: one in other case, an old code, or one letter beside it.
pub(super) fn currency(code: &str) -> Option<&'static str> {
    match code {
        "RMB" => return Some("CNY"),
        "RUR" => return Some("RUB"),
        "STG" | "UKP" => return Some("GBP"),
        _ => {}
    }
    let near = |known: &&str| is_slip_of_one(code, known);
    COMMON.iter().copied().find(near)
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
            ("dollars", None),
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
