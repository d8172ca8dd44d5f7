//! Figures that the article does not have, and those that it only seems to have: what a message points at, and how often it tells
//! the same.

use crate::{check, found};
use newsfacts::rules::Rule;
use serde_json::{Value, json};

/// Statistics of a language, each with its digits, scale and unit.
fn stats(language: &str, all: &[(&str, &str, &Value)]) -> Value {
    let all = all
        .iter()
        .enumerate()
        .map(|(index, (digits, scale, unit))| {
            let low = match *scale {
                "" => json!({ "digits": digits }),
                scale => json!({ "digits": digits, "scale": scale }),
            };
            json!({
                "id": format!("s{index}"), "of": { "value": "revenue" },
                "quantity": { "value": { "amount": { "low": low }, "unit": unit } },
            })
        });
    json!({ "language": language, "statistics": all.collect::<Vec<_>>() })
}

/// What the message about the only statistic shows.
fn details(language: &str, text: &str, one: (&str, &str, &Value)) -> String {
    let (_, findings) = check(text, &stats(language, &[one]));
    let finding = findings.into_iter().find(|one| one.rule == Rule::Misstated);
    finding.map_or(String::new(), |finding| finding.details.clone())
}

#[test]
fn what_the_article_does_not_have_is_pointed_at_nowhere() {
    let (usd, eur) = (json!({ "currency": "USD" }), json!({ "currency": "EUR" }));
    let percent = json!("percent");
    for (language, text, one) in [
        ("en", "A child pays $7.25.", ("27.5", "million", &usd)),
        (
            "de",
            "Der Eintritt kostet 148 Euro.",
            ("64.8", "million", &eur),
        ),
        ("en", "The yard cost $18.4 million.", ("640000", "", &usd)),
        ("en", "Some 40 people came.", ("3.5", "", &percent)),
        ("en", "Adults pay for one way.", ("1", "", &usd)),
        ("de", "Es gilt für eine Fahrt.", ("1", "", &eur)),
    ] {
        let details = details(language, text, one);
        assert!(!details.contains("nearest"), "{text}: {details}");
    }
    for (language, text, one) in [
        (
            "en",
            "A child pays $7.25. It made $28.5 million.",
            ("27.5", "million", &usd),
        ),
        ("de", "Der Eintritt kostet 148 Euro.", ("184", "", &eur)),
        (
            "en",
            "Its revenue was $18.4 million.",
            ("3.4", "million", &usd),
        ),
        ("en", "It rose to 13 percent.", ("12", "", &percent)),
    ] {
        let details = details(language, text, one);
        assert!(details.contains("nearest"), "{text}: {details}");
    }
    let details = details(
        "en",
        "A child pays $7.25. It made $28.5 million.",
        ("27.5", "million", &usd),
    );
    assert!(details.contains("$28.5 million"), "{details}");
}

#[test]
fn one_of_something_else_is_no_money() {
    let usd = json!({ "currency": "USD" });
    let rule = |text: &str| found(text, &stats("en", &[("1", "", &usd)]));
    for text in [
        "Adults pay for one way.",
        "One way, a child travels free.",
        "It has one ship.",
        "One of them left.",
        "He is one year old.",
    ] {
        let found = rule(text);
        assert!(
            found.iter().all(|one| !one.starts_with("wrong_unit")) || text.contains("year"),
            "{text}: {found:?}"
        );
        assert!(!found.is_empty(), "{text}");
    }
    // Money of another name, and digits, are what may be meant.
    assert_eq!(
        rule("It cost one euro."),
        ["wrong_unit /statistics/0/quantity/value/unit"]
    );
    assert_eq!(rule("It cost one dollar."), [""; 0]);
}

#[test]
fn the_currencies_of_a_sign_are_listed_once() {
    let usd = json!({ "currency": "USD" });
    let told = |language: &str, text: &str| -> Vec<String> {
        let all = stats(
            language,
            &[("7", "", &usd), ("9", "", &usd), ("12", "", &usd)],
        );
        let (_, findings) = check(text, &all);
        let open = findings
            .into_iter()
            .filter(|one| one.rule == Rule::Unverified);
        open.map(|one| one.details.clone()).collect()
    };
    let text = "It made revenue of $7, then $9, then $12.";
    let open = told("en", text);
    assert_eq!(open.len(), 3, "{open:?}");
    assert!(open[0].contains("USD, AUD"), "{open:?}");
    assert!(open[1..].iter().all(|one| !one.contains("AUD")), "{open:?}");
    assert!(
        open.iter().all(|one| one.contains("`language: en-US`")),
        "{open:?}"
    );
    assert_eq!(told("en-US", text), [""; 0]);
}

/// What is denied of a thing is not borne out by the same of another in its sentence.
#[test]
fn a_multiple_that_is_denied() {
    let facts = |language: &str| {
        json!({ "language": language, "statistics": [{
            "id": "s", "of": { "value": "service" },
            "quantity": { "value": { "multiple": { "low": { "digits": "2" } } } },
        }] })
    };
    let left_open = |language: &str, text: &str| {
        let (_, findings) = check(text, &facts(language));
        findings.iter().any(|one| one.rule == Rule::Unverified)
    };
    for (language, text) in [
        ("en", "The service has not become twice as good."),
        (
            "en",
            "That is twice what it paid, and the service has not become twice as good.",
        ),
        (
            "en",
            "The service didn’t, for all that was paid, become twice as good.",
        ),
        ("en", "The service has never really become twice as good."),
        ("de", "Der Service ist nicht doppelt so gut geworden."),
    ] {
        assert!(left_open(language, text), "{text}");
    }
    for (language, text) in [
        ("en", "The service has become twice as good."),
        ("en", "It did not shut. The service became twice as good."),
        ("de", "Der Service ist doppelt so gut geworden."),
    ] {
        assert!(!left_open(language, text), "{text}");
    }
}
