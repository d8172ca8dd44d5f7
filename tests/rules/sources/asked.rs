//! What is asked, supposed or said not to be is nobody's figure or claim.

use super::{claim, figure};
use crate::{check, found, with};
use serde_json::{Value, json};

/// What is found of a figure of a transcript, or of a claim in it.
fn spoken(text: &str, list: &str, fact: &Value) -> String {
    let actors = json!([
        { "id": "lee", "kind": "Person", "name": "Ann Lee" },
        { "id": "berg", "kind": "Person", "name": "Tom Berg" },
    ]);
    let facts = json!({ "transcript": true, "actors": actors, (list): [fact] });
    found(text, &facts).join(", ")
}

fn million(members: &Value) -> Value {
    let value = json!({ "amount": { "low": { "digits": "3", "scale": "million" } }, "unit": { "currency": "EUR" } });
    with(
        json!({ "id": "s", "of": { "value": "it" }, "quantity": { "value": value } }),
        members.clone(),
    )
}

#[test]
fn who_asks_says_nothing() {
    let ask = |question: &str| format!("ANN LEE: {question}\nTOM BERG: No.");
    let [lee, asked] = [
        json!({ "speakers": ["lee"] }),
        json!({ "speakers": ["lee"], "stance": "asked" }),
    ];
    for (question, words) in [
        (
            "Did you take money from the bank?",
            "you take money from the bank",
        ),
        ("Is the minister wrong?", "the minister wrong"),
        ("So you lied to the council?", "you lied to the council"),
        (
            "You lied to the council, didn’t you?",
            "You lied to the council",
        ),
        ("Is it true that the depot was sold?", "the depot was sold"),
    ] {
        let fact = json!({ "id": "c", "text": { "value": "it", "words": words } });
        let check = |members: &Value| {
            spoken(
                &ask(question),
                "claims",
                &with(fact.clone(), members.clone()),
            )
        };
        assert_eq!(check(&lee), "cut_off /claims/0/text/words", "{question}");
        assert_eq!(check(&asked), "", "{question}");
        let event =
            json!({ "id": "e", "kind": "Deal", "label": { "value": "it", "words": words } });
        let event = spoken(&ask(question), "events", &event);
        assert_eq!(event, "cut_off /events/0/label/words", "{question}");
    }
    for question in [
        "Do you owe 3 million euros?",
        "Is it true that 3 million euros were lost?",
        "You lost 3 million euros?",
        "The bank lost 3 million euros, right?",
    ] {
        let check = |members: &Value| spoken(&ask(question), "statistics", &million(members));
        let wrong = "wrong_stance /statistics/0/quantity";
        assert_eq!(check(&lee), wrong, "{question}");
        assert_eq!(check(&json!({})), wrong, "{question}");
        assert_eq!(check(&asked), "", "{question}");
    }
    for said in [
        "You owe 3 million euros. Is that right?",
        "You owe 3 million euros, so why are you here?",
        "Did you know that 3 million euros were lost?",
        "Where are the 3 million euros?",
        "Will you pay back the 3 million euros?",
        "How did you lose 3 million euros?",
    ] {
        assert_eq!(
            spoken(&ask(said), "statistics", &million(&lee)),
            "",
            "{said}"
        );
    }
}

#[test]
fn a_figure_that_something_takes_back_is_left_undecided() {
    for text in [
        "If the strike lasts, the firm loses 12 trams.",
        "The firm will lose 12 trams if the strike lasts.",
        "The firm almost lost 12 trams.",
        "Tom Berg was cleared of taking 12 trams.",
        "It is a lie that 12 trams were lost.",
        "The firm did not lose 12 trams.",
        "The firm has yet to lose 12 trams.",
        "Ann Lee fears that 12 trams were lost.",
        "The mayor disputed the figure of 12 trams.",
    ] {
        assert_eq!(figure(text, &json!({})), "stance?", "{text}");
    }
    for text in [
        "The firm did not want the 12 trams.",
        "If spring was bad, autumn had cost them 12 trams.",
        "Almost 12 trams were lost.",
        "Nobody was hurt when 12 trams were lost.",
        "The firm, which did not insure them, lost 12 trams.",
    ] {
        let found = figure(text, &json!({})).replace("wrong_hedge /statistics/0/quantity", "");
        assert_eq!(found, "", "{text}");
    }
}

#[test]
fn what_is_called_a_lie_is_denied() {
    let denied = json!({ "speakers": ["lee"], "stance": "denied" });
    for text in [
        "Ann Lee said it was a lie that the council knew.",
        "Ann Lee said it was wrong that the council knew.",
        "Ann Lee said it was false that the council knew.",
        "Ann Lee told reporters it was untrue that the council knew.",
        "Ann Lee said that it is nonsense that the council knew.",
    ] {
        assert_eq!(
            claim(text, "the council knew", &denied),
            "speaker stance",
            "{text}"
        );
        let bare = claim(text, "the council knew", &json!({ "speakers": ["lee"] }));
        assert_eq!(bare, "cut_off /claims/0/text/words", "{text}");
    }
    // Who does not say so does not deny it.
    for text in [
        "Ann Lee did not say that the council knew.",
        "Ann Lee declined to confirm that the council knew.",
    ] {
        let cut = "cut_off /claims/0/text/words";
        assert_eq!(claim(text, "the council knew", &denied), cut, "{text}");
    }
}

#[test]
fn the_longer_words_that_are_offered_are_whole() {
    for (text, words, whole) in [
        (
            "A town cannot spend what it does not have.",
            "spend what it does",
            "cannot spend what it does not",
        ),
        (
            "Did the council sell the depot?",
            "the council sell the depot",
            "Did the council sell the depot?",
        ),
    ] {
        let fact = json!({ "id": "c", "text": { "value": "it", "words": words } });
        let (_, findings) = check(text, &json!({ "claims": [fact] }));
        let mut advice = findings.iter().map(|one| format!("{:?}", one.advice));
        let offered = format!("words: Some({whole:?})");
        assert!(advice.any(|one| one.contains(&offered)), "{findings:?}");
    }
}
