//! Figures that follow from others, and shares of a whole.

use crate::{article, found, shown};
use newsfacts::{rules, text::Source};
use serde_json::{Value, json};

/// A plain amount in the notation of a row: `50 EUR`, `40 "flats"`, `5.0 %`.
fn quantity(written: &str) -> Value {
    let (digits, unit) = written.split_once(' ').expect("a number and a unit");
    let unit = match unit {
        "%" => json!("percent"),
        "EUR" => json!({ "currency": "EUR" }),
        counted => json!({ "counted": counted }),
    };
    json!({ "amount": { "low": { "digits": digits } }, "unit": unit })
}

fn statistic(id: &str, written: &str, during: Option<&str>) -> Value {
    let mut statistic =
        json!({ "id": id, "of": { "value": "it" }, "quantity": { "value": quantity(written) } });
    if let Some(during) = during {
        statistic["during"] = json!({ "value": during });
    }
    statistic
}

/// Whether the figure that an article states for a formula passes.
fn passes(text: &str, [left, right]: [Value; 2], operator: &str, words: &str) -> bool {
    let facts = json!({ "statistics": [left, right, {
        "id": "follows", "of": { "value": "it" },
        "formula": { "left": "left", "operator": operator, "right": "right" },
        "quantity": { "value": { "multiple": { "low": { "digits": "0" } } }, "words": words },
    }] });
    let mut article = article(&facts);
    rules::derive(&mut article); // as the macro does
    let text = Source::new("vote.txt", text);
    let found = shown(&rules::check(&mut article, Some(&text)));
    let contradiction = "contradiction /statistics/2/quantity";
    assert!(found.is_empty() || found == [contradiction], "{found:?}");
    found.is_empty()
}

#[test]
fn a_figure_that_follows_is_right_to_its_last_digit() {
    // What came before, what came after, how the one follows from the other, the words that say so, whether they are right.
    let rows = [
        ("50 EUR", "40 EUR", "over", "fell by 20 percent", true),
        ("50 EUR", "40 EUR", "over", "fell by 30 percent", false),
        ("50 EUR", "40 EUR", "over", "rose by 20 percent", false),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by more than 15 percent",
            true,
        ),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by more than 30 percent",
            false,
        ),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by less than 30 percent",
            true,
        ),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by less than 15 percent",
            false,
        ),
        ("50 EUR", "40 EUR", "over", "fell by a fifth", true),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by more than a fifth",
            true,
        ),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by more than a quarter",
            false,
        ),
        ("50 EUR", "40 EUR", "over", "fell by a third", false),
        ("50 EUR", "40 EUR", "over", "rose by a fifth", false),
        ("50 EUR", "10 EUR", "over", "fell by a fifth", false),
        ("40 EUR", "50 EUR", "over", "a quarter more", true),
        ("300 EUR", "200 EUR", "over", "a third less", true),
        ("300 EUR", "100 EUR", "over", "a third of that", true),
        ("300 EUR", "600 EUR", "over", "doubled", true),
        ("300 EUR", "600 EUR", "over", "rose by 100 percent", true),
        ("300 EUR", "600 EUR", "over", "rose by 60 percent", false),
        ("300 EUR", "590 EUR", "over", "doubled", true),
        ("300 EUR", "700 EUR", "over", "tripled", false),
        ("230 cases", "367 cases", "minus", "rose by 137", true),
        ("230 cases", "367 cases", "minus", "rose by 138", false),
        ("230 cases", "367 cases", "minus", "137 fewer", false),
        (
            "230 cases",
            "367 cases",
            "minus",
            "rose by more than 130",
            true,
        ),
        (
            "230 cases",
            "367 cases",
            "minus",
            "rose by more than 140",
            false,
        ),
        ("367 cases", "230 cases", "minus", "137 fewer", true),
        ("367 cases", "230 cases", "minus", "rose by 137", false),
        ("12000 jobs", "11000 jobs", "minus", "1,200 fewer", true),
        ("12300 jobs", "11200 jobs", "minus", "1,200 fewer", false),
        ("40 flats", "20 flats", "plus", "60 altogether", true),
        ("40 flats", "20 flats", "plus", "61 altogether", false),
        ("40 flats", "20 flats", "plus", "70 altogether", false),
        ("12300 jobs", "11200 jobs", "minus", "1,100 fewer", true),
    ];
    for (before, after, operator, words, right) in rows {
        let text = format!("It was {before} in 2021. It was {after} in 2022: {words}.");
        // The later one stands first, as in "now over before" and "now minus before".
        let pair = || {
            [
                statistic("left", after, Some("2022")),
                statistic("right", before, Some("2021")),
            ]
        };
        assert_eq!(passes(&text, pair(), operator, words), right, "{text}");
    }
}

#[test]
fn without_periods_a_fall_may_be_written_either_way_round() {
    let text = "It was 367 cases here. It was 230 cases there: 137 fewer, that is, it rose by 137 seen from there.";
    let pair = |left, right| {
        [
            statistic("left", left, None),
            statistic("right", right, None),
        ]
    };
    let (here, there) = ("367 cases", "230 cases");
    assert!(passes(text, pair(here, there), "minus", "137 fewer"));
    assert!(passes(text, pair(there, here), "minus", "137 fewer"));
    assert!(passes(text, pair(here, there), "minus", "rose by 137"));
    assert!(!passes(text, pair(there, here), "minus", "rose by 137"));
}

#[test]
fn complete_shares_make_up_the_whole() {
    let shares = |shares: &[&str], others: &[&str]| {
        let mut statistics: Vec<Value> = Vec::new();
        for (id, share) in ["a", "b", "c"].iter().zip(shares) {
            statistics.push(statistic(id, share, None));
        }
        statistics[0]["complete_with"] = json!(others);
        json!({ "statistics": statistics })
    };
    let wrong = ["contradiction /statistics/0/complete_with"];
    let text = "It was 60 percent, 40 percent, 30 percent, 50 percent, 20 percent, 33.3 percent, 66.6 percent.";
    let rows: [(&[&str], &[&str], bool); 6] = [
        (&["60 %", "40 %"], &["b"], true),
        (&["33.3 %", "66.6 %"], &["b"], true),
        (&["60 %", "30 %"], &["b"], false),
        (&["50 %", "30 %", "20 %"], &["b", "c"], true),
        (&["50 %", "20 %", "20 %"], &["b", "c"], false),
        (&["50 %", "30 %"], &["b"], false),
    ];
    for (parts, others, right) in rows {
        let found = found(text, &shares(parts, others));
        assert_eq!(found.is_empty(), right, "{parts:?} {found:?}");
        assert!(right || found == wrong, "{parts:?} {found:?}");
    }
    // A share that is named twice would make up for one that is missing.
    assert_eq!(
        found(text, &shares(&["60 %", "20 %"], &["b", "b"])),
        ["contradiction /statistics/0/complete_with/1"]
    );
    assert_eq!(
        found(text, &shares(&["50 %", "30 %"], &["a"])),
        ["contradiction /statistics/0/complete_with/0"]
    );
}
