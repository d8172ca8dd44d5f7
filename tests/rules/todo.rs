//! What a person must still decide: what is said of it, and that nothing else is held against it.

use crate::{check, found, shown, with};
use newsfacts::{
    facts::advice_in_json,
    model::{ActorKind, Article, Basis},
    rules::{Finding, Rule},
};
use serde_json::{Value, json};

const TEXT: &str = "“We will build 120 homes,” Ann Lee told the Herald on Tuesday. Tom Berg said that rents would come down, and \
                    that 12 trees had to go. The council voted. “It is late,” he said.";

fn quote(members: Value) -> Value {
    let words = json!([{ "value": "We will build 120 homes" }]);
    json!({ "quotes": [with(json!({ "id": "q", "parts": words }), members)] })
}

fn claim(members: Value) -> Value {
    let text = json!({ "value": "rents would come down", "words": "rents would come down" });
    json!({ "claims": [with(json!({ "id": "c", "text": text }), members)] })
}

/// What is said of the first thing that is undecided: the message, the lines below, and what would mend it.
fn told(facts: &Value) -> String {
    let findings = check(TEXT, facts).1;
    let todo = findings.iter().find(|finding| finding.rule == Rule::Todo);
    let Finding {
        message,
        details,
        advice,
        ..
    } = todo.expect("something is undecided");
    let advice = advice.as_ref().map(advice_in_json).unwrap_or_default();
    format!("{message}\n{details}\n{advice}").replace("\n\n", "\n")
}

#[test]
fn each_is_said_at_its_place() {
    for (facts, want) in [
        (
            quote(json!({ "todo": ["speakers"] })),
            "todo /quotes/0/todo/0",
        ),
        (
            quote(json!({ "speakers": ["lee"], "todo": ["addressees", "when"] })),
            "todo /quotes/0/todo/0, todo /quotes/0/todo/1",
        ),
        (claim(json!({ "todo": ["text"] })), "todo /claims/0/todo/0"),
        (
            json!({ "events": [{ "id": "e", "kind": "todo", "label": { "value": "it" } }] }),
            "todo /events/0/kind",
        ),
        (
            json!({ "statistics": [{
                "id": "s", "of": { "value": "" }, "todo": ["of"],
                "quantity": { "value": { "amount": { "low": { "digits": "12" } }, "unit": { "counted": "trees" } } },
            }] }),
            "todo /statistics/0/todo/0",
        ),
        // Of another kind of fact.
        (
            quote(json!({ "speakers": ["lee"], "todo": ["iso"] })),
            "todo /quotes/0/todo/0",
        ),
    ] {
        assert_eq!(found(TEXT, &facts).join(", "), want, "{facts}");
    }
}

#[test]
fn who_may_be_meant_is_named() {
    assert_eq!(
        told(&quote(json!({ "todo": ["speakers"] }))),
        "still to be decided: who says this\n\
         the article has it from “Ann Lee”\n\
         add [\"lee\"] or another to \"speakers\", and take it out of \"todo\""
    );
    assert_eq!(
        told(&claim(json!({ "todo": ["speakers"] }))),
        "still to be decided: who says this\n\
         the article has it from “Tom Berg”\n\
         add [\"berg\"] or another to \"speakers\", and take it out of \"todo\""
    );
    // Whoever is declared beside it is decided.
    assert_eq!(
        told(&quote(json!({ "speakers": ["lee"], "todo": ["speakers"] }))),
        "still to be decided: who says this\n\
         add who says it to \"speakers\" unless the article itself does, and take it out of \"todo\""
    );
    // A pronoun is nobody.
    let late = json!({ "parts": [{ "value": "It is late" }], "todo": ["speakers"] });
    assert!(!told(&quote(late)).contains("has it from"));
    // Who is not declared is named all the same.
    let actors = json!([{ "id": "herald", "kind": "Organization", "name": "The Herald" }]);
    let facts = with(
        quote(json!({ "todo": ["speakers"] })),
        json!({ "actors": actors }),
    );
    assert!(
        told(&facts).contains("the article has it from “Ann Lee”"),
        "{}",
        told(&facts)
    );
}

/// Words that the article gives to Lee, and that somebody is declared to hear or to report.
#[test]
fn an_undecided_speaker_is_not_held_against_the_text() {
    for members in [
        json!({ "todo": ["speakers"] }),
        json!({ "addressees": ["herald"], "todo": ["speakers"] }),
        json!({ "via": ["herald"], "todo": ["speakers"] }),
        json!({ "speakers": ["lee"], "todo": ["speakers", "via"] }),
        json!({ "speakers": ["berg"], "todo": ["speakers"] }),
    ] {
        let found = found(TEXT, &quote(members.clone()));
        assert!(
            found.iter().all(|one| one.starts_with("todo ")),
            "{members}: {found:?}"
        );
    }
    // To whom it is said was decided, and is checked.
    let wrong = quote(json!({ "addressees": ["berg"], "todo": ["speakers"] }));
    assert_eq!(
        found(TEXT, &wrong),
        [
            "wrong_addressee /quotes/0/addressees/0",
            "todo /quotes/0/todo/0"
        ]
    );
}

#[test]
fn it_is_undecided_in_the_evidence() {
    let basis = |article: &Article| -> Vec<String> {
        article.quotes[0]
            .evidence
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    let (article, _) = check(
        TEXT,
        &quote(json!({ "speakers": ["lee"], "todo": ["speakers", "when"] })),
    );
    assert_eq!(
        basis(&article),
        ["words: stated", "speaker: undecided", "time: undecided"]
    );
    let aspects = article.coverage.expect("it was checked").aspects;
    assert_eq!((aspects.stated, aspects.undecided), (1, 2));
    // The rule says so; `unverified` does not say it again.
    let (_, findings) = check(TEXT, &quote(json!({ "todo": ["speakers"] })));
    assert!(
        findings
            .iter()
            .all(|finding| finding.rule != Rule::Unverified),
        "{findings:?}"
    );
    let (article, _) = check(TEXT, &claim(json!({ "todo": ["speakers"] })));
    assert!(
        article.claims[0]
            .evidence
            .iter()
            .any(|one| one.basis == Basis::Undecided)
    );
}

/// Somebody of whom nobody knows yet what they are may do whatever an actor can.
#[test]
fn an_actor_of_undecided_kind() {
    let as_lee = |members: Value| {
        let lee = with(
            json!({ "id": "lee", "kind": "todo", "name": "Ann Lee" }),
            members,
        );
        let berg = json!({ "id": "berg", "kind": "todo", "name": "Tom Berg" });
        let herald = json!({ "id": "herald", "kind": "todo", "name": "the Herald" });
        json!({ "actors": [lee, berg, herald] })
    };
    let todo = |found: &[String]| found.iter().all(|one| one.starts_with("todo /actors/"));
    for facts in [
        with(
            as_lee(json!({ "iso": "GB", "of": "herald" })),
            quote(json!({ "speakers": ["lee"] })),
        ),
        with(
            as_lee(json!({})),
            quote(json!({ "speakers": ["lee"], "addressees": ["herald"] })),
        ),
        with(
            as_lee(json!({})),
            quote(json!({ "speakers": ["lee"], "via": ["herald"] })),
        ),
        with(as_lee(json!({})), claim(json!({ "speakers": ["berg"] }))),
        with(
            as_lee(json!({})),
            json!({ "events": [{
            "id": "e", "kind": "Vote", "label": { "value": "it" }, "place": { "actor": "lee" }, "who": ["berg"],
        }] }),
        ),
    ] {
        let found = found(TEXT, &facts);
        assert!(todo(&found), "{facts}: {found:?}");
    }
    // By their last name they may be meant, or not.
    let text = "“We will build 120 homes,” Lee said.";
    let facts = with(as_lee(json!({})), quote(json!({ "speakers": ["lee"] })));
    assert!(todo(&found(text, &facts)), "{:?}", found(text, &facts));
    let (article, _) = check(text, &facts);
    assert_eq!(
        article.quotes[0].evidence[1].to_string(),
        "speaker: undecided"
    );
    // Another is another.
    let facts = with(as_lee(json!({})), quote(json!({ "speakers": ["berg"] })));
    let wrong = shown(&check(TEXT, &facts).1);
    assert!(
        wrong.contains(&"wrong_speaker /quotes/0/speakers/0".to_owned()),
        "{wrong:?}"
    );
}

/// Whom somebody accuses of something says no more than that while nobody knows who says it.
#[test]
fn a_stance_waits_for_its_speaker() {
    let text =
        "Ann Lee accused Tom Berg of taking the trees. Tom Berg denied that rents had come down.";
    let taking = |members: Value| {
        let words = json!({ "value": "Berg took trees", "words": "taking the trees" });
        json!({ "claims": [with(json!({ "id": "c", "text": words }), members)] })
    };
    assert_eq!(
        found(text, &taking(json!({}))),
        ["cut_off /claims/0/text/words"]
    );
    assert_eq!(
        found(text, &taking(json!({ "todo": ["speakers"] }))),
        ["todo /claims/0/todo/0"]
    );
    // A denial is one whoever it comes from.
    let down = json!({ "value": "Rents fell", "words": "rents had come down" });
    let facts = json!({ "claims": [{ "id": "c", "text": down, "todo": ["speakers"] }] });
    assert_eq!(
        found(text, &facts),
        ["wrong_stance /claims/0/text", "todo /claims/0/todo/0"]
    );
}

#[test]
fn what_is_measured_may_be_blank_until_then() {
    let stat = |members: Value| {
        let quantity = json!({ "value": { "amount": { "low": { "digits": "12" } }, "unit": { "counted": "trees" } } });
        let fact = json!({ "id": "s", "of": { "value": "" }, "quantity": quantity });
        json!({ "statistics": [with(fact, members)] })
    };
    assert_eq!(
        found(TEXT, &stat(json!({ "todo": ["of"] }))),
        ["todo /statistics/0/todo/0"]
    );
    assert_eq!(
        found(TEXT, &stat(json!({}))),
        ["blank_text /statistics/0/of"]
    );
    // The name of an event may not: the article's words stand in for it.
    let event = json!({ "id": "e", "kind": "Vote", "label": { "value": "" }, "todo": ["label"] });
    assert_eq!(
        found(TEXT, &json!({ "events": [event] })),
        ["blank_text /events/0/label", "todo /events/0/todo/0"]
    );
}

#[test]
fn it_is_advice_and_read_by_its_name() {
    assert_eq!(Rule::Todo.level(), newsfacts::rules::Level::Warn);
    let kind: ActorKind = serde_json::from_value(json!("todo")).expect("it is a kind");
    assert_eq!(kind, ActorKind::Todo);
    assert!(kind.speaks() && !ActorKind::ALL.contains(&kind));
}
