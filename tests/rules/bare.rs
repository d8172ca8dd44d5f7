//! Figures and dates whose unit or day the words beside them give, or leave open: what is borne out or left open, and what is not.

use super::compared::{Row, hold};
use crate::{check, found};
use newsfacts::rules::Rule;
use serde_json::{Value, json};

#[rustfmt::skip] // as in a table
const MISSTATED: &[Row] = &[
    // The level that a change led to is no other side of a result.
    ("The Dow lost 412 points to 39,000.", &["-412 \"points\"", "39000", "39000 \"points\""], &["41000", "-411 \"points\"", "38000 \"points\""]),
    ("The index won 12 points to 8,100.", &["8100", "8100 \"points\""], &["8200"]),
    ("The price fell 2 euros to 39.", &["-2 EUR", "39", "39 EUR"], &["38 EUR", "-3 EUR"]),
    // Hundredths of a point, as of money.
    ("Rates rose by 25 basis points.", &["+25 \"basis points\"", "+0.25 pp"], &["+26 \"basis points\"", "+0.2 pp"]),
    ("Rates fell by 7.5 basis points.", &["-7.5 \"basis points\"", "-0.075 pp"], &["-75 \"basis points\""]),
    // A multiple as a change.
    ("The firm halved its debt.", &["1/2", "-50 %"], &["-40 %", "-100 %"]),
    ("The firm doubled its debt.", &["+100 %"], &["+200 %", "+50 %"]),
    ("Its debt tripled.", &["+200 %"], &["+300 %", "+100 %"]),
    // Seconds behind decimals, and years behind whole tens.
    ("Lee won by 0.8s.", &["0.8 seconds"], &["0.9 seconds", "8 seconds"]),
    ("Lee finished 12.4s behind Berg.", &["12.4 seconds"], &["12.5 seconds"]),
    ("She turned 80.", &["80", "80 years"], &["81 years"]),
    ("It was minus 12 in Oslo.", &["minus 12", "minus 12 celsius", "minus 12 fahrenheit"], &["12 celsius", "minus 13 celsius"]),
];

#[rustfmt::skip] // as in a table
const OTHER_UNIT: &[Row] = &[
    ("Lee won by 0.8s.", &[], &["0.8 minutes", "0.8 km"]),
    ("She turned 80.", &[], &["80 days", "80 km", "80 people"]),
    ("Ann Lee turns 40 in May.", &["40 years"], &["40 weeks"]),
    ("Ann Lee, who turned 40 on Monday, won.", &["40 years"], &["40 \"votes\""]),
    ("She turned 80 tables.", &["80 \"tables\""], &["80 years"]),
    ("It was minus 12 in Oslo.", &[], &["minus 12 EUR", "minus 12 km"]),
    ("Temperatures fell to minus 12 overnight.", &["minus 12 celsius"], &["minus 12 EUR"]),
    ("It came to minus 400.", &["minus 400"], &["minus 400 celsius"]),
    ("The price fell 2 euros to 39.", &[], &["39 USD", "39 km"]),
];

#[test]
fn what_stands_beside_a_bare_figure_tells_of_it() {
    hold(MISSTATED, "misstated");
    hold(OTHER_UNIT, "wrong_unit");
}

/// A text of 17 March 2023, what is declared, and what the text bears out: "" for all, or the aspects that it leaves open.
#[test]
fn what_is_stated_of_it() {
    let money = |digits: &str| amount(digits, &json!({ "currency": "EUR" }));
    let known = |digits: &str, name: &str| amount(digits, &json!({ "known": name }));
    let counted = |digits: &str, words: &str| amount(digits, &json!({ "counted": words }));
    let rows = [
        ("en", "The price fell 2 euros to 39.", money("39"), ""),
        ("de", "Der Preis fiel um 2 Euro auf 39.", money("39"), ""),
        (
            "en",
            "The Dow lost 412 points to 39,000.",
            counted("39000", "points"),
            "",
        ),
        (
            "en",
            "Of 300 people, 100 drive.",
            known("100", "people"),
            "",
        ),
        (
            "en",
            "Of the 40 members, 12 left.",
            counted("12", "members"),
            "",
        ),
        // The same verb leads to both.
        (
            "en",
            "The county got 190 buses, and we got 8.",
            counted("8", "buses"),
            "",
        ),
        (
            "en",
            "The county sold 190 buses, and we got 8.",
            counted("8", "buses"),
            "“8” alone states: 8",
        ),
        ("en", "She turned 80.", known("80", "years"), ""),
        ("en", "Ann Lee, 42, won.", known("42", "years"), ""),
        ("en", "He died aged 80.", known("80", "years"), ""),
        ("en", "Lee won by 0.8s.", known("0.8", "seconds"), ""),
        // The words leave it open.
        ("en", "Prices fell 2 percent to 39.", money("39"), "refused"),
        (
            "en",
            "At 73, she won.",
            known("73", "years"),
            "“73” alone states: 73",
        ),
        (
            "de",
            "Sie wurde 80.",
            known("80", "years"),
            "“80” alone states: 80",
        ),
        (
            "en",
            "It was minus 12 in Oslo.",
            known("-12", "celsius"),
            "“minus 12” alone states: minus 12",
        ),
        (
            "en",
            "It cost 3 dollars.",
            amount("3", &json!({ "currency": "USD" })),
            "set `language: en-US`",
        ),
    ];
    for (language, text, declared, want) in rows {
        let fact = json!({ "id": "s", "quantity": { "value": declared }, "of": { "value": "it" } });
        let left = left_open(text, &json!({ "language": language, "statistics": [fact] }));
        assert!(
            left == want || !want.is_empty() && left.contains(want),
            "{text} {declared}: {left}"
        );
    }
}

/// The same of dates; what is told of one that is left open.
#[test]
fn days_that_are_not_told() {
    for (text, words, when, want) in [
        ("The season of 2021/22 ended.", "2021/22", "2021/2022", ""),
        ("The 2021-22 season ended.", "2021-22", "2021/2022", ""),
        (
            "The season of 2021/22 ended.",
            "2021/22",
            "2021",
            "is read as some time in 2021..=2022",
        ),
        (
            "The season of 2021/22 ended.",
            "2021/22",
            "2020/2021",
            "refused",
        ),
        (
            "The season of 2021/22 ended.",
            "2021/22",
            "2021/2023",
            "refused",
        ),
        ("The 1980s were hard.", "The 1980s", "1980/1989", ""),
        (
            "The train left at noon.",
            "at noon",
            "2023-03-17T12:00",
            "no day beside it",
        ),
        (
            "The train left at noon.",
            "at noon",
            "2023-03-17T13:00",
            "refused",
        ),
        (
            "The shop closes at 8pm.",
            "at 8pm",
            "2023-03-17T20:00",
            "no day beside it",
        ),
        (
            "The fair is open from 9 to 5.",
            "from 9 to 5",
            "2023-03-17T09:00/2023-03-17T17:00",
            "no day beside it",
        ),
        (
            "The fair is open from nine to five.",
            "from nine to five",
            "2023-03-17T09:00/2023-03-17T17:00",
            "no day beside it",
        ),
        (
            "The fair is open from 9 to 5.",
            "from 9 to 5",
            "2023-03-17T10:00/2023-03-17T17:00",
            "refused",
        ),
        (
            "The fair is open from 9 to 5.",
            "from 9 to 5",
            "2023-03-17T09:00/2023-03-17T18:00",
            "refused",
        ),
        (
            "The fair is open from 9 to 5.",
            "from 9 to 5",
            "2023-03-17T09:30/2023-03-17T17:00",
            "refused",
        ),
        (
            "The fair is open from 9 to 5.",
            "from 9 to 5",
            "2023-03-17",
            "refused",
        ),
    ] {
        let when = json!({ "value": when, "words": words });
        let event = json!({ "id": "e", "kind": "Match", "label": { "value": "it" }, "when": when });
        let left = left_open(text, &json!({ "events": [event] }));
        assert!(
            left == want || !want.is_empty() && left.contains(want),
            "{text} {when}: {left}"
        );
    }
}

fn amount(digits: &str, unit: &Value) -> Value {
    json!({ "amount": { "low": { "digits": digits } }, "unit": unit })
}

/// "" where the text bears out all, "refused" where it contradicts, and else what the advice tells of what it leaves open.
fn left_open(text: &str, facts: &Value) -> String {
    if !found(text, facts).is_empty() {
        return "refused".to_owned();
    }
    let (_, findings) = check(text, facts);
    let open = findings.iter().find(|one| one.rule == Rule::Unverified);
    open.map_or(String::new(), |one| one.details.clone())
}
