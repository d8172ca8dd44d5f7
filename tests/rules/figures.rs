use crate::{check, found, with};
use serde_json::{Value, json};

fn amount(digits: &str, unit: Value) -> Value {
    json!({ "amount": { "low": { "digits": digits } }, "unit": unit })
}

fn change(direction: &str, digits: &str, unit: Value) -> Value {
    json!({ "change": { "direction": direction, "by": { "low": { "digits": digits } } }, "unit": unit })
}

fn statistic(quantity: &Value) -> Value {
    json!({ "statistics": [{ "id": "s", "quantity": { "value": quantity }, "of": { "value": "costs" } }] })
}

#[test]
fn the_article_states_what_is_declared() {
    let euro = json!({ "currency": "EUR" });
    let people = json!({ "counted": "people" });
    let metres = json!({ "known": "m" });
    let rows = [
        // Honest.
        (
            "It cost €31.5 million.",
            json!({ "amount": { "low": { "digits": "31.5", "scale": "million" } }, "unit": euro }),
            "",
        ),
        (
            "It cost 31,500,000 euros.",
            json!({ "amount": { "low": { "digits": "31.5", "scale": "million" } }, "unit": euro }),
            "",
        ),
        (
            "It rose by 18 percent.",
            change("up", "18", json!("percent")),
            "",
        ),
        (
            "Shares (-12,000) fell.",
            change("down", "12000", json!({ "counted": "jobs" })),
            "",
        ),
        (
            "Pay rose by 9 cents.",
            change("up", "9", json!({ "counted": "cents" })),
            "",
        ),
        (
            "A quarter of them left.",
            amount("25", json!("percent")),
            "",
        ),
        (
            "About eight people came.",
            json!({ "hedge": "about", "amount": { "low": { "digits": "8" } }, "unit": people }),
            "",
        ),
        (
            "Some 19 of 31 members agreed.",
            json!({ "hedge": "about", "out-of": { "part": { "digits": "19" }, "whole": { "digits": "31" } } }),
            "",
        ),
        (
            "The mine is 800 metres below ground.",
            amount("800", metres.clone()),
            "",
        ),
        // Dishonest.
        (
            "It cost €31.5 million.",
            json!({ "amount": { "low": { "digits": "31.5", "scale": "billion" } }, "unit": euro }),
            "wrong_unit /statistics/0/quantity",
        ),
        (
            "It cost €31.5 million.",
            json!({ "amount": { "low": { "digits": "35.1", "scale": "million" } }, "unit": euro }),
            "misstated /statistics/0/quantity",
        ),
        (
            "It rose by 18 percent.",
            change("down", "18", json!("percent")),
            "wrong_direction /statistics/0/quantity",
        ),
        (
            "It rose by 18 percent.",
            amount("18", json!("percent")),
            "wrong_direction /statistics/0/quantity",
        ),
        (
            "It rose by 18 percent.",
            change("up", "18", json!("percentage-point")),
            "wrong_unit /statistics/0/quantity/value/unit",
        ),
        (
            "64 voters came.",
            amount("64", json!("percent")),
            "wrong_unit /statistics/0/quantity/value/unit",
        ),
        (
            "About eight people came.",
            amount("8", people),
            "wrong_hedge /statistics/0/quantity",
        ),
        (
            "It is the second-largest port.",
            json!({ "rank": 3 }),
            "misstated /statistics/0/quantity",
        ),
        (
            "The tower is 800 metres high.",
            amount("800", json!({ "known": "ft" })),
            "wrong_unit /statistics/0/quantity/value/unit",
        ),
        (
            "Nothing was said.",
            amount("8", metres),
            "misstated /statistics/0/quantity",
        ),
    ];
    for (text, quantity, want) in rows {
        assert_eq!(
            found(text, &statistic(&quantity)).join(", "),
            want,
            "{text} | {quantity}"
        );
    }
}

#[test]
fn a_figure_copied_from_another_fact_is_seen() {
    let text = "Exports of steel rose by 71 percent this spring.\n\nShipments of gas to the port were 18 percent above plan.";
    let statistic = |id: &str, digits: &str, of: &str| json!({ "id": id, "quantity": { "value": change("up", digits, json!("percent")) }, "of": { "value": of } });
    let facts = |gas| json!({ "statistics": [statistic("steel", "71", "exports of steel"), statistic("gas", gas, "shipments of gas to the port")] });
    assert_eq!(found(text, &facts("18")), [""; 0]);
    assert_eq!(
        found(text, &facts("71")),
        ["misstated /statistics/1/quantity"]
    );
}

/// What one alleges another denies: the figure is that of both, and so it is where it stands in several places.
#[test]
fn two_facts_may_have_one_figure() {
    let amount = amount("640000", json!({ "currency": "EUR" }));
    let fact = |id: &str, of: &str, stance: Option<&str>| {
        let mut fact = json!({ "id": id, "quantity": { "value": amount }, "of": { "value": of } });
        if let Some(stance) = stance {
            fact["stance"] = json!(stance);
        }
        fact
    };
    let once = "The trunks held money worth €640,000, police said. The driver denied it.";
    let facts = |stance| json!({ "statistics": [fact("held", "money in trunks", None), fact("taken", "loot", stance)] });
    assert_eq!(
        found(once, &facts(None)),
        ["misstated /statistics/1/quantity"]
    );
    let denied = found(once, &facts(Some("denied")));
    assert!(!denied.iter().any(|one| one.starts_with("misstated")));
    let twice = format!("A man took €640,000.\n\n{once}");
    assert_eq!(found(&twice, &facts(None)), [""; 0]);
}

#[test]
fn times_are_counted_from_publication() {
    let during = |when: &str, words: &str| {
        json!({ "statistics": [{
            "id": "s", "of": { "value": "costs" }, "quantity": { "value": change("up", "18", json!("percent")) },
            "during": { "value": when, "words": words },
        }] })
    };
    let text = "It rose by 18 percent last month. It had said in January that it would pay 5 percent more this year.";
    assert_eq!(found(text, &during("2023-02", "last month")), [""; 0]);
    assert_eq!(
        found(text, &during("2023-01", "last month")),
        ["wrong_time /statistics/0/during"]
    );
    // "this year" is that in which it was said, or that of publication.
    assert_eq!(
        found(text, &during("2022", "this year")),
        ["wrong_time /statistics/0/during"]
    );
    let earlier = "It had said in January 2022 that it would pay 18 percent more this year.";
    for (year, want) in [
        ("2022", ""),
        ("2023", ""),
        ("2021", "wrong_time /statistics/0/during"),
    ] {
        let found = found(earlier, &during(year, "this year"));
        assert_eq!(found.join(", "), want, "{year}");
    }
    assert_eq!(
        found(text, &during("2023-02", "two months ago")),
        ["words_not_found /statistics/0/during/words"]
    );
}

#[test]
fn the_time_of_the_baseline_is_not_that_of_the_figure() {
    let facts = |when: &str, against: &str| {
        json!({ "statistics": [{
            "id": "s", "of": { "value": "trees planted" }, "quantity": { "value": amount("40", json!({ "counted": "trees" })) },
            "during": { "value": when }, "against": { "words": { "value": against } },
        }] })
    };
    let than = "The council planted 40 trees, 10 more than last year.";
    assert_eq!(found(than, &facts("2023", "the year before")), [""; 0]);
    let level = "The council planted 40 trees, up from 30 in 2022.";
    assert_eq!(found(level, &facts("2023", "30 in 2022")), [""; 0]);
    assert_eq!(
        found(level, &facts("2023", "the plan")),
        ["misdated /statistics/0/during"]
    );
}

#[test]
fn the_ends_of_a_rise_are_figures() {
    let text = "Inflation rose, from 5.0 percent to 5.5 percent.";
    for digits in ["5.0", "5.5"] {
        let facts = statistic(&amount(digits, json!("percent")));
        assert_eq!(found(text, &facts), [""; 0]);
    }
}

#[test]
fn what_follows_agrees_with_what_is_stated() {
    let text =
        "Exports came to 13.8 billion euros after 4.6 billion the year before: they tripled.";
    let billions = |id: &str, digits: &str| {
        json!({
            "id": id, "of": { "value": "exports" },
            "quantity": { "value": { "amount": { "low": { "digits": digits, "scale": "billion" } }, "unit": { "currency": "EUR" } } },
        })
    };
    let growth = |words: &str| {
        json!({ "statistics": [billions("now", "13.8"), billions("before", "4.6"), {
            "id": "growth", "of": { "value": "exports" }, "formula": { "left": "now", "operator": "over", "right": "before" },
            "quantity": { "value": { "multiple": { "low": { "digits": "3.0" } } }, "words": words },
        }] })
    };
    assert_eq!(found(text, &growth("tripled")), [""; 0]);
    let doubled = text.replace("tripled", "doubled");
    assert_eq!(
        found(&doubled, &growth("doubled")),
        ["contradiction /statistics/2/quantity"]
    );
}

#[test]
fn figures_too_large_to_reckon_with_are_no_panic() {
    let most = "70000000000000000000000000001"; // near the end of what a decimal holds
    let large = |id: &str, members: Value| {
        let fact = json!({
            "id": id, "of": { "value": "costs" },
            "quantity": { "value": { "hedge": "about", "amount": { "low": { "digits": most } }, "unit": "percent" } },
        });
        with(fact, members)
    };
    let formula = |operator| json!({ "formula": { "left": "a", "operator": operator, "right": "b" }, "complete_with": ["a", "b"] });
    for operator in ["plus", "minus", "over"] {
        let rise = change("up", most, json!("percent"));
        let facts = json!({ "statistics": [
            large("a", json!({})),
            large("b", json!({ "complete_with": ["a"] })),
            large("c", formula(operator)),
            large("d", json!({ "quantity": { "value": rise }, "complete_with": ["a", "d"] })),
            large("e", json!({ "quantity": { "value": { "hedge": "about", "multiple": { "low": { "digits": most, } } } }, "complete_with": ["e"] })),
        ] });
        check("It cost a lot.", &facts);
    }
}

#[test]
fn coverage_counts_every_kind() {
    let text =
        "“We will build,” Ann Lee said on Tuesday. It costs €31.5 million, or 12 euros each.";
    let facts = json!({
        "quotes": [{ "id": "q", "speakers": ["lee"], "parts": [{ "value": "We will build" }], "when": { "value": "2023-03-14" } }],
        "statistics": [{ "id": "s", "of": { "value": "costs" }, "quantity": { "value": amount("12", json!({ "currency": "EUR" })) } }],
    });
    let (article, findings) = check(text, &facts);
    let coverage = article.coverage.expect("the text was checked");
    let counts = [coverage.quotations, coverage.numbers, coverage.dates]
        .map(|kind| (kind.covered, kind.total));
    assert_eq!(counts, [(1, 1), (1, 2), (1, 1)]);
    let uncovered = findings
        .iter()
        .find(|finding| finding.rule.name() == "uncovered")
        .expect("a figure is uncovered");
    assert_eq!(uncovered.details, "vote.txt:1:52: figure €31.5 million");
}
