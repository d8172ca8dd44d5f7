//! The article's own words for a value: where they stand, and what does not follow from a mistake in them.

use crate::{check, found};
use newsfacts::rules::{Advice, Rule};
use serde_json::{Value, json};

const TWICE: &str = "Ann Lee spoke first. The vote was held at noon.\n\n\
                     Tom Berg spoke of the schools. The vote was held at dusk.";

fn claim(about: &str, label: &str) -> Value {
    json!({ "claims": [{
        "id": "c", "about": [about], "text": { "value": label, "words": "The vote was held" },
    }] })
}

#[test]
fn words_in_several_places_mean_the_one_near_the_fact() {
    let second = TWICE.rfind("The vote").expect("it stands twice") as u32;
    let first = TWICE.find("The vote").expect("it stands twice") as u32;
    for (about, label, start) in [
        ("lee", "A vote", first),
        ("berg", "A vote", second),
        ("herald", "A vote about schools", second),
        ("herald", "Something else", first),
    ] {
        let (article, findings) = check(TWICE, &claim(about, label));
        let refused = |rule: Rule| findings.iter().any(|finding| finding.rule == rule);
        assert!(!refused(Rule::WordsNotFound), "{findings:?}");
        let anchor = article.claims[0].text.anchor.as_ref().expect("it is found");
        assert_eq!(anchor.start, start, "{about}: {label}");
    }
}

#[test]
fn an_event_stands_where_those_who_take_part_are_named() {
    let facts = json!({ "events": [{
        "id": "e", "kind": "Vote", "who": ["berg"],
        "label": { "value": "A vote", "words": "The vote was held" },
    }] });
    let (article, _) = check(TWICE, &facts);
    let anchor = article.events[0]
        .label
        .anchor
        .as_ref()
        .expect("it is found");
    assert_eq!(Some(anchor.start as usize), TWICE.rfind("The vote"));
}

#[test]
fn a_role_stands_beside_its_actor() {
    let facts = json!({ "actors": [
        { "id": "berg", "kind": "Person", "name": "Tom Berg", "role": { "value": "chair", "words": "chair" } },
        { "id": "lee", "kind": "Person", "name": "Ann Lee", "role": { "value": "chair", "words": "chair" } },
    ] });
    let text = "Ann Lee is chair of the board. Tom Berg is chair of the union.";
    let (article, _) = check(text, &facts);
    let starts: Vec<usize> = article
        .actors
        .iter()
        .filter_map(|actor| actor.role.as_ref()?.anchor.as_ref())
        .map(|anchor| anchor.start as usize)
        .collect();
    assert_eq!(
        starts,
        [text.rfind("chair").unwrap(), text.find("chair").unwrap()]
    );
}

/// Everything that is found, what is uncovered among it.
fn all(text: &str, facts: &Value) -> Vec<Rule> {
    let (_, findings) = check(text, facts);
    let shown = findings
        .iter()
        .map(|finding| finding.rule)
        .filter(|rule| *rule != Rule::UnusedActor);
    shown.collect()
}

fn figure(digits: &str, words: &str) -> Value {
    json!({
        "id": "s", "of": { "value": "homes" },
        "quantity": { "value": { "amount": { "low": { "digits": digits } } }, "words": words },
    })
}

#[test]
fn what_broken_words_would_cover_is_not_uncovered() {
    let text = "The town will build 120 homes.";
    let facts = |words| json!({ "statistics": [figure("120", words)] });
    assert_eq!(all(text, &facts("120 homes")), []);
    assert_eq!(all(text, &facts("120 houses")), [Rule::WordsNotFound]);
    assert_eq!(all(text, &facts("of another kind")), [Rule::WordsNotFound]);
    // What nothing tells is still listed.
    let more = format!("{text} They cost €5 million.");
    assert_eq!(
        all(&more, &facts("of another kind")),
        [Rule::Uncovered, Rule::WordsNotFound]
    );
}

#[test]
fn what_a_broken_formula_states_is_not_uncovered() {
    let amount = |id: &str, digits: &str, unit: Value| {
        json!({
            "id": id, "of": { "value": "homes" },
            "quantity": { "value": { "amount": { "low": { "digits": digits } }, "unit": unit } },
        })
    };
    let facts = |unit: Value| {
        json!({ "statistics": [
            amount("left", "360", json!({ "counted": "flats" })),
            amount("right", "120", unit),
            {
                "id": "follows", "of": { "value": "rise" },
                "formula": { "left": "left", "operator": "over", "right": "right" },
                "quantity": { "value": { "multiple": { "low": { "digits": "3" } } }, "words": "tripled" },
            },
        ] })
    };
    let text = "It built 120 flats, and now it has 360 flats: the number tripled.";
    assert_eq!(all(text, &facts(json!({ "counted": "flats" }))), []);
    assert_eq!(all(text, &facts(Value::Null)), [Rule::ImpossibleNumber]);
    let (_, findings) = check(text, &facts(Value::Null));
    let contradiction = findings
        .iter()
        .find(|finding| finding.rule == Rule::ImpossibleNumber);
    let Some(Advice::FigureOf { id, figure }) = &contradiction.expect("it is found").advice else {
        panic!("{contradiction:?}");
    };
    assert_eq!((&**id, &*figure.to_string()), ("right", "120 \"flats\""));
}

#[test]
fn a_range_is_told_to_be_one() {
    let text = "The town will build 120 to 140 homes.";
    let facts = json!({ "statistics": [figure("120", "120 to 140 homes")] });
    let (_, findings) = check(text, &facts);
    let misstated = findings
        .iter()
        .find(|finding| finding.rule == Rule::Misstated);
    let details = &misstated.expect("it is a range").details;
    assert!(details.contains("read as a range: 120..=140"), "{details}");
}

#[test]
fn nothing_takes_the_place_of_itself() {
    let quote = |id: &str, words: &str, replaces: &str| json!({ "id": id, "speakers": ["lee"], "parts": [{ "value": words }], "replaces": replaces });
    let text = "“We build,” Ann Lee said. “We wait,” Ann Lee said.";
    let itself = json!({ "quotes": [quote("a", "We build", "a")] });
    assert_eq!(found(text, &itself), ["circle /quotes/0/replaces"]);
    let circle = json!({ "quotes": [quote("a", "We build", "b"), quote("b", "We wait", "a")] });
    assert_eq!(found(text, &circle), ["circle /quotes/0/replaces"]);
    // In quotation marks it is the id of a fact elsewhere.
    let elsewhere = json!({ "quotes": [quote("a", "We build", "other/a")] });
    assert_eq!(found(text, &elsewhere), [""; 0]);
}

#[test]
fn a_planned_event_is_yet_to_come() {
    let event = |when: &str| {
        json!({ "events": [{
            "id": "e", "kind": "Vote", "label": { "value": "A vote" }, "when": { "value": when, "author": true }, "planned": true,
        }] })
    };
    for over in ["2023-03-16", "2023-02", "2023-03-01/2023-03-10"] {
        assert_eq!(
            found("It was over.", &event(over)),
            ["future_event /events/0/planned"],
            "{over}"
        );
    }
    for open in [
        "2023-03-17",
        "2023-03",
        "2023-03-10/..",
        "2023-03-01/2023-03-17",
        "2024",
    ] {
        assert_eq!(found("It is to come.", &event(open)), [""; 0], "{open}");
    }
}
