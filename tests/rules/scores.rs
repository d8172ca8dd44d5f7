//! Scores and orders of magnitude, as declared and as the article has them.

use crate::{check, found};
use newsfacts::{facts::advice_in_json, rules::Finding};
use serde_json::{Value, json};

fn statistic(quantity: &Value) -> Value {
    json!({ "statistics": [{ "id": "s", "quantity": { "value": quantity }, "of": { "value": "what came of it" } }] })
}

fn score(first: u32, second: u32) -> Value {
    json!({ "score": { "first": first, "second": second } })
}

fn sized(magnitude: &str, unit: &Value) -> Value {
    match unit {
        Value::Null => json!({ "magnitude": magnitude }),
        unit => json!({ "magnitude": magnitude, "unit": unit }),
    }
}

fn amount(hedge: &str, digits: &str, unit: Value) -> Value {
    json!({ "hedge": hedge, "amount": { "low": { "digits": digits } }, "unit": unit })
}

#[test]
fn they_are_held_against_the_article() {
    let homes = || json!({ "counted": "homes" });
    let people = || json!({ "known": "people" });
    let none = || Value::Null;
    let rows = [
        // Scores.
        ("Town beat City 2-1.", score(2, 1), ""),
        ("Town won a 2–1 victory.", score(2, 1), ""),
        ("Town lost 1-2 to City.", score(1, 2), ""),
        ("It passed by a vote of 219 to 207.", score(219, 207), ""),
        ("It won by five votes to four.", score(5, 4), ""),
        ("Town beat City 2-1.", score(3, 1), "misstated"),
        ("Town beat City 2-1.", score(2, 0), "misstated"),
        ("Town beat City 2-1.", score(1, 2), "misstated"),
        ("They voted 219 to 207.", score(207, 219), "misstated"),
        ("It takes 2-3 weeks.", score(2, 3), "misstated"),
        ("Town has 2 shops and 1 school.", score(2, 1), "misstated"),
        // A side of a vote is a figure too, and nothing that is measured.
        (
            "They voted 219 to 207.",
            amount("exact", "207", json!({ "counted": "votes" })),
            "",
        ),
        (
            "They voted 219 to 207.",
            amount("exact", "218", json!({ "counted": "votes" })),
            "misstated",
        ),
        (
            "Town beat City 2-1.",
            amount("exact", "2", json!({ "known": "km" })),
            "wrong_unit",
        ),
        // Orders of magnitude.
        ("Dozens of homes burned.", sized("dozens", &homes()), ""),
        (
            "Several hundred homes burned.",
            sized("hundreds", &homes()),
            "",
        ),
        (
            "A few thousand people came.",
            sized("thousands", &people()),
            "",
        ),
        ("Scores of people came.", sized("scores", &people()), ""),
        (
            "It lost tens of millions of dollars.",
            sized("tens-of-millions", &json!({ "currency": "USD" })),
            "",
        ),
        (
            "It lost tens of millions of dollars.",
            sized("tens-of-millions", &json!({ "currency": "EUR" })),
            "wrong_unit",
        ),
        (
            "Dozens of homes burned.",
            amount("exact", "12", homes()),
            "wrong_hedge",
        ),
        (
            "Dozens of homes burned.",
            amount("about", "12", homes()),
            "wrong_hedge",
        ),
        (
            "Dozens of homes burned.",
            amount("exact", "24", homes()),
            "wrong_hedge",
        ),
        (
            "Dozens of homes burned.",
            amount("exact", "30", homes()),
            "misstated",
        ),
        (
            "Hundreds of homes burned.",
            amount("at-least", "200", homes()),
            "",
        ),
        (
            "Hundreds of homes burned.",
            amount("at-least", "100", homes()),
            "wrong_hedge",
        ),
        (
            "Hundreds of homes burned.",
            sized("dozens", &homes()),
            "misstated",
        ),
        (
            "Hundreds of homes burned.",
            sized("thousands", &homes()),
            "misstated",
        ),
        (
            "Up to several hundred came.",
            sized("hundreds", &none()),
            "wrong_hedge",
        ),
        (
            "Some 1,000 homes burned.",
            sized("thousands", &homes()),
            "wrong_hedge",
        ),
        (
            "Some 1,500 homes burned.",
            sized("thousands", &homes()),
            "misstated",
        ),
        // "A couple" is about two.
        (
            "A couple hundred people came.",
            amount("about", "200", people()),
            "",
        ),
        (
            "A couple hundred people came.",
            amount("about", "100", people()),
            "misstated",
        ),
        (
            "A couple hundred people came.",
            sized("hundreds", &people()),
            "wrong_hedge",
        ),
    ];
    for (text, quantity, want) in rows {
        let found = found(text, &statistic(&quantity)).join(", ");
        let rule = found.split(' ').next().unwrap_or_default();
        assert_eq!(rule, want, "{text} | {quantity} | {found}");
    }
}

#[test]
fn both_sides_of_a_vote_may_be_declared() {
    let side = |id: &str, digits: &str, of: &str| json!({ "id": id, "quantity": { "value": amount("exact", digits, json!({ "counted": "votes" })) }, "of": { "value": of } });
    let facts = json!({ "statistics": [side("yes", "219", "votes for the bill"), side("no", "207", "votes against it")] });
    assert_eq!(
        found("The bill passed by a vote of 219 to 207.", &facts),
        [""; 0]
    );
}

/// What an author is told: both sides, and what to write.
#[test]
fn the_mend_is_what_the_article_says() {
    let rows = [
        (
            "Town beat City 2-1.",
            score(1, 2),
            ["“2-1”", r#""score":{"first":2,"second":1}"#],
        ),
        (
            "Several hundred homes burned.",
            sized("thousands", &json!({ "counted": "homes" })),
            ["“Several hundred”", r#""magnitude":"hundreds""#],
        ),
        (
            "Dozens of homes burned.",
            amount("about", "12", json!({ "counted": "homes" })),
            [
                "“Dozens”",
                r#""magnitude":"dozens","unit":{"counted":"homes"}"#,
            ],
        ),
    ];
    for (text, quantity, told) in rows {
        let (_, findings) = check(text, &statistic(&quantity));
        let advice = |finding: &Finding| finding.advice.as_ref().map(advice_in_json);
        let message: String = findings.iter().filter_map(advice).collect();
        for words in told {
            assert!(message.contains(words), "{text}: {message}");
        }
    }
}

#[test]
fn coverage_asks_for_them() {
    for text in [
        "Town beat City 2-1.",
        "Dozens of homes burned.",
        "They voted 219 to 207.",
    ] {
        let (article, _) = check(text, &json!({}));
        let numbers = article.coverage.expect("the text was checked").numbers;
        assert_eq!((numbers.covered, numbers.total), (0, 1), "{text}");
    }
}
