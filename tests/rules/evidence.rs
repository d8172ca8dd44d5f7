//! What the text says of each aspect of a fact: stated, undecided, or on the author's word.

use crate::{check, shown};
use newsfacts::model::{Evidence, List};
use serde_json::{Value, json};

/// `words@5..20 speaker? addressee!`: what is stated with its characters, what is undecided, what is the author's word.
fn read(evidence: &List<Evidence>) -> String {
    let one = |evidence: &Evidence| match (evidence.basis.name(), evidence.at) {
        ("stated", Some(at)) => format!("{}@{}..{}", evidence.aspect.name(), at.start, at.end),
        ("undecided", None) => format!("{}?", evidence.aspect.name()),
        ("author", None) => format!("{}!", evidence.aspect.name()),
        other => panic!("{other:?}"),
    };
    evidence.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn quote(more: &Value) -> Value {
    let mut quote = json!({ "id": "q", "speakers": ["lee"], "parts": [{ "value": "It is late" }] });
    for (key, value) in more.as_object().expect("an object") {
        quote[key] = value.clone();
    }
    json!({ "quotes": [quote] })
}

fn statistic(more: &Value) -> Value {
    let mut statistic = json!({ "id": "s", "of": { "value": "what is counted" } });
    for (key, value) in more.as_object().expect("an object") {
        statistic[key] = value.clone();
    }
    json!({ "statistics": [statistic] })
}

#[test]
fn of_quotes() {
    let rows = [
        (
            "“It is late,” Ann Lee said.",
            json!({}),
            "words@1..11 speaker@14..26",
        ),
        (
            "“It is late,” Ann Lee told Berg.",
            json!({ "addressees": ["berg"] }),
            "words@1..11 speaker@14..26 addressee@22..31",
        ),
        (
            "“It is late,” Ann Lee said to Berg.",
            json!({ "when": { "value": "2023-03-14", "author": true } }),
            "words@1..11 speaker@14..26 time!",
        ),
        // A pronoun does not tell, nor does silence.
        (
            "Ann Lee came. “It is late,” she said.",
            json!({}),
            "words@15..25 speaker?",
        ),
        (
            "“It is late,” Ann Lee said.",
            json!({ "addressees": ["berg"] }),
            "words@1..11 speaker@14..26 addressee?",
        ),
        (
            "Ann Lee and Tom Berg came.\n\n“It is late.”",
            json!({ "inferred": true }),
            "words@29..39 speaker!",
        ),
        (
            "“It is late,” Ann Lee said.",
            json!({ "when": { "value": "2023-03-14" } }),
            "words@1..11 speaker@14..26 time?",
        ),
        (
            "“It is late,” Ann Lee said on Tuesday.",
            json!({ "when": { "value": "2023-03-14" } }),
            "words@1..11 speaker@14..26 time@30..37",
        ),
    ];
    for (text, more, want) in rows {
        let (article, findings) = check(text, &quote(&more));
        assert_eq!(shown(&findings), [""; 0], "{text}");
        assert_eq!(read(&article.quotes[0].evidence), want, "{text} {more}");
    }
}

#[test]
fn of_figures() {
    let amount = |digits: &str| json!({ "low": { "digits": digits } });
    let rows = [
        (
            "It built 120 homes.",
            json!({ "amount": amount("120"), "unit": { "counted": "homes" } }),
            "value@9..12 counted@13..18",
        ),
        (
            "It built 120 houses.",
            json!({ "amount": amount("120"), "unit": { "counted": "homes" } }),
            "value@9..12 counted?",
        ),
        (
            "It ran about 5 km.",
            json!({ "amount": amount("5"), "unit": { "known": "km" }, "hedge": "about" }),
            "value@13..14 unit@13..17 hedge@13..17",
        ),
        (
            "Sales rose by 5 percent.",
            json!({ "change": { "direction": "up", "by": amount("5") }, "unit": "percent" }),
            "value@14..15 unit@14..23 sign@14..23",
        ),
        (
            "It came to 5.",
            json!({ "amount": amount("5"), "unit": { "known": "km" } }),
            "value@11..12 unit?",
        ),
    ];
    for (text, quantity, want) in rows {
        let (article, findings) = check(
            text,
            &statistic(&json!({ "quantity": { "value": quantity } })),
        );
        assert_eq!(shown(&findings), [""; 0], "{text}");
        assert_eq!(read(&article.statistics[0].evidence), want, "{text}");
    }
    let (article, _) = check(
        "It built homes.",
        &statistic(&json!({
            "speakers": ["lee"], "inferred": true,
            "quantity": { "value": { "amount": amount("120"), "unit": { "counted": "homes" } }, "author": true },
            "during": { "value": "2022", "author": true },
            "against": { "words": { "value": "the plan", "author": true } },
        })),
    );
    assert_eq!(
        read(&article.statistics[0].evidence),
        "speaker! value! time! baseline!"
    );
}

#[test]
fn what_is_stated_nowhere_is_an_error_unless_it_is_on_the_authors_word() {
    let figure = |author: bool| {
        statistic(&json!({ "quantity": {
        "value": { "amount": { "low": { "digits": "120" } }, "unit": { "counted": "homes" } }, "author": author,
    } }))
    };
    let text = "It built homes.";
    assert_eq!(
        shown(&check(text, &figure(false)).1),
        ["misstated /statistics/0/quantity"]
    );
    assert_eq!(shown(&check(text, &figure(true)).1), [""; 0]);
}

#[test]
fn what_the_facts_bring_along_is_not_believed() {
    let claimed =
        json!([{ "aspect": "speaker", "basis": "stated", "at": { "start": 0, "end": 7 } }]);
    let (article, _) = check(
        "Ann Lee came. “It is late,” she said.",
        &quote(&json!({ "evidence": claimed })),
    );
    assert_eq!(read(&article.quotes[0].evidence), "words@15..25 speaker?");
    let coverage = article.coverage.expect("it was checked").aspects;
    assert_eq!(
        (coverage.stated, coverage.undecided, coverage.author),
        (1, 1, 0)
    );
}

#[test]
fn what_is_undecided_can_be_asked_for() {
    let (_, findings) = check(
        "Ann Lee came. “It is late,” she said to them.",
        &quote(&json!({ "addressees": ["berg"] })),
    );
    let found = findings
        .iter()
        .find(|finding| finding.rule.name() == "unverified");
    let found = found.expect("two aspects are undecided");
    assert_eq!(found.place.to_string(), "/quotes/0");
    assert_eq!(
        found.message,
        "the article does not say for certain who says it and to whom"
    );
}
