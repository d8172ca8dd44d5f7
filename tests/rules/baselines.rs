//! Figures that are measured against another statistic.

use crate::{check, found};
use serde_json::{Value, json};

fn euros(digits: &str) -> Value {
    json!({ "amount": { "low": { "digits": digits } }, "unit": { "currency": "EUR" } })
}

fn change(direction: &str, digits: &str, unit: &Value) -> Value {
    json!({ "change": { "direction": direction, "by": { "low": { "digits": digits } } }, "unit": unit })
}

fn statistic(id: &str, of: &str, quantity: &Value) -> Value {
    json!({ "id": id, "of": { "value": of }, "quantity": { "value": quantity } })
}

/// A fare of 2.50 euros, a change that is measured against it, and other statistics.
fn facts(change: &Value, others: &[Value]) -> Value {
    let mut up = statistic("up", "fare", change);
    up["against"] = json!({ "statistic": "old" });
    let mut all = vec![statistic("old", "fare", &euros("2.50")), up];
    all.extend_from_slice(others);
    json!({ "language": "en", "actors": [], "statistics": all })
}

/// What becomes of the baseline: the rule that refuses it, or what the evidence says.
fn becomes(text: &str, facts: &Value) -> String {
    let (article, findings) = check(text, facts);
    let beside = ["uncovered", "unverified"];
    let mut wrong = findings.iter().map(|finding| finding.rule.name());
    if let Some(rule) = wrong.find(|rule| !beside.contains(rule)) {
        return rule.to_owned();
    }
    let mut evidence = article.statistics[1].evidence.iter();
    let baseline = evidence.find(|one| one.aspect.name() == "baseline");
    baseline.map_or("none", |one| one.basis.name()).to_owned()
}

#[test]
fn a_change_leads_from_its_baseline_to_the_figure_beside_it() {
    let percent = |direction, digits| change(direction, digits, &json!("percent"));
    let by = |digits| change("up", digits, &json!({ "currency": "EUR" }));
    let now = |digits| statistic("now", "fare", &euros(digits));
    for (text, change, others, want) in [
        (
            "The fare was €2.50. It rose by 20 percent to €3.",
            percent("up", "20"),
            vec![],
            "stated",
        ),
        (
            "The fare was €2.50. It rose by 25 percent to €3.",
            percent("up", "25"),
            vec![],
            "contradiction",
        ),
        (
            "The fare was €2.50. It fell by 20 percent to €2.",
            percent("down", "20"),
            vec![],
            "stated",
        ),
        (
            "The fare was €2.50. It rose by €0.50 to €3.",
            by("0.50"),
            vec![],
            "stated",
        ),
        (
            "The fare was €2.50. It rose by €0.60 to €3.",
            by("0.60"),
            vec![],
            "contradiction",
        ),
        (
            "The fare was €2.50. It is €3 now, 20 percent more.",
            percent("up", "20"),
            vec![],
            "stated",
        ),
        // Rounded as the article rounds.
        (
            "The fare was €2.50. It rose by 17 percent to €2.93.",
            percent("up", "17"),
            vec![],
            "stated",
        ),
        (
            "The fare was €2.50. It rose by 19 percent to €2.93.",
            percent("up", "19"),
            vec![],
            "contradiction",
        ),
        // Another figure of the sentence may be one of something else.
        (
            "The fare was €2.50. It rose by 20 percent as fines brought in €40.",
            percent("up", "20"),
            vec![],
            "undecided",
        ),
        (
            "The fare was €2.50. It rose by 20 percent.",
            percent("up", "20"),
            vec![],
            "undecided",
        ),
        // One that is declared of the same is none.
        (
            "The fare was €2.50. It is €3. It rose by 20 percent.",
            percent("up", "20"),
            vec![now("3")],
            "stated",
        ),
        (
            "The fare was €2.50. It is €3. It rose by 25 percent.",
            percent("up", "25"),
            vec![now("3")],
            "contradiction",
        ),
    ] {
        let facts = facts(&change, &others);
        assert_eq!(becomes(text, &facts), want, "{text} {change}");
    }
}

#[test]
fn a_baseline_is_in_the_unit_of_its_change() {
    let wards = json!({ "amount": { "low": { "digits": "12" } }, "unit": { "counted": "wards" } });
    let mut up = statistic(
        "up",
        "fare",
        &change("up", "0.50", &json!({ "currency": "EUR" })),
    );
    up["against"] = json!({ "statistic": "wards" });
    let facts = json!({ "language": "en", "actors": [], "statistics": [statistic("wards", "wards", &wards), up] });
    let text = "The city has 12 wards. The fare rose by €0.50 to €3.";
    assert_eq!(found(text, &facts), ["contradiction /statistics/1/against"]);
}

#[test]
fn a_formula_is_measured_against_what_it_starts_from() {
    let text = "The fare was €2.40, then €2.50. Now it is €3, 25 percent more.";
    for (against, want) in [("first", "stated"), ("old", "contradiction")] {
        let up = json!({
            "id": "up", "of": { "value": "rise" }, "against": { "statistic": against },
            "quantity": { "value": euros("0"), "words": "25 percent more" },
            "formula": { "left": "now", "operator": "over", "right": "first" },
        });
        let all = [
            statistic("old", "fare", &euros("2.50")),
            up,
            statistic("first", "fare", &euros("2.40")),
            statistic("now", "fare", &euros("3")),
        ];
        let mut facts = json!({ "language": "en", "actors": [], "statistics": all });
        facts["statistics"][1]["quantity"]["value"] =
            json!({ "multiple": { "low": { "digits": "1.25" } } });
        assert_eq!(becomes(text, &facts), want, "{against}");
    }
}

#[test]
fn both_figures_are_shown() {
    let facts = facts(&change("up", "25", &json!("percent")), &[]);
    let (_, findings) = check("The fare was €2.50. It rose by 25 percent to €3.", &facts);
    let [finding] = &findings[..] else {
        panic!("{findings:?}");
    };
    assert_eq!(
        finding.message,
        "+25 % does not lead from `old` to this figure"
    );
    let details = &finding.details;
    assert!(
        details.contains("declared: +25 % against 2.50 EUR"),
        "{details}"
    );
}

#[test]
fn a_baseline_with_which_the_article_compares_is_stated() {
    for (text, want) in [
        (
            "The port hired 30 people, compared with an average of 50 people.",
            "stated",
        ),
        (
            "The port hired 30 people, fewer than the average of 50 people.",
            "stated",
        ),
        (
            "The port hired 30 people after 50 people in the year before.",
            "stated",
        ),
        (
            "The port hired 30 people, and 50 people applied.",
            "undecided",
        ),
        (
            "The port hired 30 people, more than 20 of them women, and 50 people left.",
            "undecided",
        ),
        (
            "The port hired 30 people. The average is higher than that: 50 people.",
            "undecided",
        ),
    ] {
        let people = |id: &str, digits: &str| {
            let unit = json!({ "known": "people" });
            let value = json!({ "amount": { "low": { "digits": digits } }, "unit": unit });
            statistic(id, "people hired", &value)
        };
        let mut up = people("up", "30");
        up["against"] = json!({ "statistic": "old" });
        let all = json!([people("old", "50"), up]);
        let facts = json!({ "language": "en", "actors": [], "statistics": all });
        assert_eq!(becomes(text, &facts), want, "{text}");
    }
}
