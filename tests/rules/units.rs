//! Words and signs that may mean several units: which of them a text bears out, and which not.

use crate::{check, found};
use newsfacts::{model::FactList, rules::Advice};
use serde_json::{Value, json};

fn stat(language: &str, digits: &str, unit: &Value) -> Value {
    json!({
        "language": language,
        "statistics": [{
            "id": "s", "of": { "value": "costs" },
            "quantity": { "value": { "amount": { "low": { "digits": digits } }, "unit": unit } },
        }],
    })
}

fn unit(name: &str) -> Value {
    match name {
        code if code.len() == 3 && code.chars().all(char::is_uppercase) => {
            json!({ "currency": code })
        }
        words if words.contains('"') => json!({ "counted": words.trim_matches('"') }),
        name => json!({ "known": name }),
    }
}

/// The language, the text, the digits, the units that it bears out, and those that it does not.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

#[rustfmt::skip] // as in a table
const ROWS: &[Row] = &[
    // Signs and words that several currencies share.
    ("en", "He stole $2,000.", "2000", &["USD", "GYD", "AUD", "XCD", "TWD", "\"dollars\""], &["EUR", "MXN", "GBP", "\"euros\""]),
    ("en", "He stole 2,000 dollars.", "2000", &["USD", "JMD"], &["EUR", "MXN"]),
    ("en", "He paid $ 20 for it.", "20", &["USD", "NZD"], &["CHF"]),
    ("en", "A bribe of 500 shillings.", "500", &["UGX", "KES", "TZS", "SOS", "\"Somaliland shillings\""], &["GBP", "ETB"]),
    ("en", "It cost Sh500.", "500", &["UGX", "KES"], &["GBP"]),
    ("en", "It cost 1,000 kr there.", "1000", &["SEK", "NOK", "DKK", "ISK"], &["CZK", "EUR"]),
    ("en", "It cost 1,000 kroner.", "1000", &["NOK", "DKK"], &["SEK", "CZK"]),
    ("en", "It cost 1,000 krona.", "1000", &["SEK", "ISK"], &["NOK"]),
    ("en", "It cost 1,000 kronor.", "1000", &["SEK"], &["NOK", "ISK"]),
    ("en", "It cost 1,000 crowns.", "1000", &["CZK", "SEK"], &["EUR"]),
    ("en", "It cost £300.", "300", &["GBP", "EGP", "SYP", "GIP"], &["USD", "TRY"]),
    ("en", "It cost 300,000 pounds.", "300000", &["GBP", "LBP", "lb"], &["EUR", "kg"]),
    ("en", "It cost 40 pesos.", "40", &["MXN", "PHP", "CLP"], &["USD", "ESP"]),
    ("en", "It cost 40 francs.", "40", &["CHF", "RWF", "XPF", "\"French francs\""], &["EUR", "\"drachmas\""]),
    ("en", "It cost 4,000 CFA francs.", "4000", &["XOF", "XAF"], &["CHF", "XPF"]),
    ("en", "It cost 40 dinars.", "40", &["KWD", "RSD"], &["MKD"]),
    ("en", "It cost Rs 40.", "40", &["INR", "PKR", "LKR"], &["IDR"]),
    ("en", "It cost 40 rupees.", "40", &["INR", "NPR"], &["MVR"]),
    ("en", "It cost 40 rials.", "40", &["IRR", "OMR"], &["KHR"]),
    ("en", "It cost 40 riyals.", "40", &["SAR", "QAR"], &["IRR", "BRL"]),
    ("en", "It cost 40 lira.", "40", &["TRY", "LBP", "\"Italian lira\""], &["EUR"]),
    ("en", "It cost ¥400.", "400", &["JPY", "CNY"], &["KRW"]),
    ("en", "It cost 400 guilders.", "400", &["ANG", "XCG", "\"guilders\""], &["EUR"]),
    ("en", "It cost 50 cents.", "0.5", &["USD", "EUR", "ZAR"], &["GBP"]),
    ("en", "It cost 50p.", "0.5", &["GBP", "GIP"], &["USD"]),
    ("en", "It cost 3 dollars and 50 cents.", "3.5", &["USD", "CAD"], &["EUR"]),
    ("en", "It cost 5 pounds 50 pence.", "5.5", &["GBP", "SHP"], &["EUR"]),
    // The region's own currency is meant.
    ("en-US", "He stole $2,000.", "2000", &["USD"], &["GYD", "AUD"]),
    ("en-AU", "He stole $2,000.", "2000", &["AUD"], &["USD"]),
    ("en-GY", "He stole 2,000 dollars.", "2000", &["GYD"], &["USD"]),
    ("en-GB", "It cost £300.", "300", &["GBP"], &["EGP"]),
    ("en-UG", "It cost 500 shillings.", "500", &["UGX"], &["KES"]),
    ("en-MX", "It costs $300.", "300", &["MXN"], &["USD"]),
    // One that has no such currency narrows nothing.
    ("en-GB", "He stole $2,000.", "2000", &["USD", "AUD"], &["GBP"]),
    ("en-MX", "He stole 2,000 dollars.", "2000", &["USD", "CAD"], &["MXN"]),
    ("en-US", "It cost £300.", "300", &["GBP", "EGP"], &["USD"]),
    // Words that say which one is meant, and other dollars beside it.
    ("en", "He stole US$2,000.", "2000", &["USD"], &["AUD"]),
    ("en", "He stole A$2,000.", "2000", &["AUD"], &["USD"]),
    ("en", "He stole 2,000 US dollars.", "2000", &["USD"], &["CAD"]),
    ("en", "He stole 2,000 Guyanese dollars.", "2000", &["GYD"], &["USD"]),
    ("en", "He stole $2,000 Canadian dollars.", "2000", &["CAD"], &["USD"]),
    ("en-AU", "He stole US$2,000.", "2000", &["USD"], &["AUD"]),
    ("en", "It cost 500 Ugandan shillings.", "500", &["UGX"], &["KES"]),
    ("en", "It cost 500 yen.", "500", &["JPY"], &["CNY"]),
    ("en", "It cost 500 emalangeni.", "500", &["SZL"], &["ZAR"]),
    ("en", "He paid A$20 here and $2,000 there.", "2000", &["USD", "AUD"], &["EUR"]),
    // Money that nobody knows is none that is known.
    ("en", "He paid 500 quatloos.", "500", &[], &["USD", "EUR"]),
    ("en", "He paid Q$500.", "500", &[], &["USD", "AUD"]),
    ("en", "He paid 500 Atlantean dollars.", "500", &[], &["USD", "EUR"]),
    // Degrees of two scales, tons of three.
    ("en", "The air reached 40 degrees.", "40", &["celsius", "fahrenheit", "degrees"], &["kelvin", "EUR"]),
    ("en", "The air reached 40°.", "40", &["celsius", "fahrenheit"], &["kelvin"]),
    ("en", "It was a 40-degree day.", "40", &["celsius", "fahrenheit"], &["kelvin"]),
    ("en", "The air reached 40 degrees Celsius.", "40", &["celsius"], &["fahrenheit", "degrees"]),
    ("en", "The air reached 104°F.", "104", &["fahrenheit"], &["celsius"]),
    ("en", "It was cut at a 40-degree angle.", "40", &["degrees"], &["celsius"]),
    ("en", "It lies at 40 degrees north.", "40", &["degrees"], &["celsius", "fahrenheit"]),
    ("en", "The mast was tilted by 40 degrees.", "40", &["degrees"], &["celsius"]),
    ("en", "They moved 300 tons of rice.", "300", &["t", "tons", "longtons"], &["kg"]),
    ("en", "They moved 300 tonnes of rice.", "300", &["t"], &["tons", "longtons"]),
    ("en", "They moved 300 metric tons of rice.", "300", &["t"], &["tons"]),
    ("en", "They moved 300 short tons of rice.", "300", &["tons"], &["t"]),
    ("en", "It holds 30 gallons.", "30", &["gallons", "impgal"], &["L"]),
    ("en", "It holds 30 US gallons.", "30", &["gallons"], &["impgal"]),
    ("en", "They found 30 ounces of gold.", "30", &["oz", "ozt"], &["g"]),
    ("en", "They found 30 troy ounces of gold.", "30", &["ozt"], &["oz"]),
];

#[test]
fn a_text_bears_out_what_its_words_may_mean() {
    for (language, text, digits, right, wrong) in ROWS {
        for name in *right {
            let found = found(text, &stat(language, digits, &unit(name)));
            assert_eq!(found, [""; 0], "{language}: {text} | {digits} {name}");
        }
        for name in *wrong {
            let found = found(text, &stat(language, digits, &unit(name)));
            assert!(!found.is_empty(), "{language}: {text} | {digits} {name}");
        }
    }
}

#[test]
fn two_facts_may_hold_different_money_of_one_name() {
    let facts = |first: &str, second: &str| {
        let one = |id: &str, of: &str, digits: &str, code: &str| {
            json!({
                "id": id, "of": { "value": of },
                "quantity": { "value": { "amount": { "low": { "digits": digits } }, "unit": { "currency": code } } },
            })
        };
        json!({ "statistics": [one("a", "the fee", "50", first), one("b", "the fine", "70", second)] })
    };
    let text = "She paid a fee of $50 in Sydney and a fine of $70 in Georgetown.";
    assert_eq!(found(text, &facts("AUD", "GYD")), [""; 0]);
    assert_eq!(
        found(text, &facts("AUD", "EUR")),
        ["wrong_unit /statistics/1/quantity/value/unit"]
    );
}

#[test]
fn a_message_tells_all_that_the_words_may_mean() {
    let finding = |text: &str, language: &str, code: &str| {
        let (_, findings) = check(text, &stat(language, "500", &unit(code)));
        let of_figure = findings
            .into_iter()
            .find(|finding| finding.place.list == FactList::Statistics);
        of_figure.expect("it is refused")
    };
    let told = finding("It cost 500 shillings.", "en", "EUR").details;
    assert!(
        told.contains("“500 shillings” may be in KES, SOS, TZS or UGX"),
        "{told}"
    );
    // The region leaves no choice, and what is only hedged another way is in the declared money.
    let told = finding("It cost $500.", "en-US", "EUR").details;
    assert!(!told.contains("may be in"), "{told}");
    let hedged = finding("It cost about $500.", "en", "AUD");
    let Some(Advice::Figure { figure, .. }) = hedged.advice else {
        panic!("it tells how to declare it");
    };
    assert_eq!(figure.to_string(), "~500 AUD");
}

#[test]
fn a_unit_that_means_several_is_none() {
    let (_, findings) = check("It cost $500.", &stat("en", "500", &unit("shillings")));
    let unknown = findings
        .iter()
        .find(|finding| finding.rule.name() == "unknown_unit");
    let told = &unknown.expect("it is refused").details;
    assert_eq!(told, "several are called so: KES, SOS, TZS, UGX");
}

/// What nobody sees in a number, and digits of other scripts.
#[test]
fn a_number_is_what_is_seen() {
    let homes = unit("\"homes\"");
    for text in [
        "The council built 1\u{200B}20 homes.",
        "The council built \u{2060}1\u{AD}2\u{200D}0\u{FEFF} homes.",
        "The council built 12\u{200E}0 homes.",
        "The council built １２０ homes.",
        "The council built 1２0 homes.",
        "The council built ١٢٠ homes.",
        "The council built 𝟏𝟐𝟎 homes.",
    ] {
        assert_eq!(found(text, &stat("en", "120", &homes)), [""; 0], "{text:?}");
        for other in ["1", "20", "12", "0", "2"] {
            let found = found(text, &stat("en", other, &homes));
            assert_eq!(
                found,
                ["misstated /statistics/0/quantity"],
                "{text:?} {other}"
            );
        }
    }
    for text in [
        "The council built 1\u{336}20 homes.",
        "The council built \u{202E}021\u{202C} homes.",
    ] {
        for part in ["1", "20", "21", "021"] {
            let found = found(text, &stat("en", part, &homes));
            assert_eq!(
                found,
                ["misstated /statistics/0/quantity"],
                "{text:?} {part}"
            );
        }
    }
    let (article, _) = check(
        "The council built 1\u{200B}20 homes.",
        &stat("en", "120", &homes),
    );
    let anchor = article.statistics[0].quantity.anchor.as_ref();
    assert_eq!(anchor.expect("it is found").exact, "1\u{200B}20");
}
