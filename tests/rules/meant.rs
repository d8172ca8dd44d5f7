//! Which of several places that state the same figure is meant: what is right of one is wrong of another.

use crate::{check, found, with};
use newsfacts::model::{Aspect, Basis};
use serde_json::{Value, json};

fn amount(digits: &str) -> Value {
    json!({ "amount": { "low": { "digits": digits } }, "unit": { "counted": "flats" } })
}

fn statistic(members: &Value) -> Value {
    let fact =
        json!({ "id": "s", "of": { "value": "flats" }, "quantity": { "value": amount("40") } });
    json!({ "statistics": [with(fact, members.clone())] })
}

/// The text around the figure that a fact is taken to mean, and the place of it among all of the same words.
#[track_caller]
fn place(text: &str, facts: &Value) -> usize {
    let (article, findings) = check(text, facts);
    let anchor = article.statistics[0].quantity.anchor.as_ref();
    let start = anchor
        .unwrap_or_else(|| panic!("{text}: {findings:?}"))
        .start as usize;
    let before: String = text.chars().take(start).collect();
    before.matches("40 flats").count()
}

const TWO: &str = "The council sold 40 flats in 2021. Tom Berg bought 40 flats in 2022.";
const PARTED: &str = "Ann Lee owns 40 flats.\n\nTom Berg bought 40 flats.";
const FAR: &str = "The harbour has 40 flats for sailors.\n\nIn the spring the council repaired 40 flats for teachers.\n\n\
                   Nobody wanted the 40 flats beside the quarry.";

#[test]
fn the_other_words_of_a_fact_tell_which_is_meant() {
    for (text, members, want) in [
        // What is counted.
        (FAR, json!({ "of": { "value": "flats for sailors" } }), 0),
        (FAR, json!({ "of": { "value": "flats for teachers" } }), 1),
        (
            FAR,
            json!({ "of": { "value": "flats near the quarry" } }),
            2,
        ),
        (
            FAR,
            json!({ "of": { "value": "homes", "words": "quarry" } }),
            2,
        ),
        // Who is named.
        (PARTED, json!({ "who": "lee" }), 0),
        (PARTED, json!({ "who": "berg" }), 1),
        (PARTED, json!({ "from": "lee", "to": "berg" }), 0),
        (PARTED, json!({ "to": "berg" }), 1),
        // When, also where the figures stand close together.
        (TWO, json!({ "during": { "value": "2021" } }), 0),
        (TWO, json!({ "during": { "value": "2022" } }), 1),
        // What it is held against.
        (
            FAR,
            json!({ "against": { "words": { "value": "what teachers need" } } }),
            1,
        ),
        // Nothing but the figure: the first.
        (FAR, json!({ "of": { "value": "it" } }), 0),
        (FAR, json!({ "of": { "value": "flats" } }), 0),
    ] {
        assert_eq!(place(text, &statistic(&members)), want, "{members}: {text}");
    }
}

/// The words of the article settle it, whatever else stands near.
#[test]
fn words_of_the_article_come_before_what_is_near() {
    let of = json!({ "value": "flats for teachers" });
    for (words, want) in [
        ("the 40 flats", 2),
        ("repaired 40 flats", 1),
        ("has 40 flats", 0),
    ] {
        let quantity = json!({ "value": amount("40"), "words": words });
        let facts = statistic(&json!({ "of": of, "quantity": quantity }));
        assert_eq!(place(FAR, &facts), want, "{words}");
    }
}

/// Words that stand in another paragraph are not near, however few characters lie between.
#[test]
fn what_is_near_stands_in_the_same_paragraph() {
    let text = "Sailors have 40 flats.\n\nTeachers left. They had 40 flats.\n\nSailors came, and 40 flats were sold.";
    for (of, want) in [
        ("flats of sailors", 0),
        ("flats of teachers", 1),
        ("flats sold", 2),
        ("flats sold to sailors", 2),
    ] {
        let facts = statistic(&json!({ "of": { "value": of } }));
        assert_eq!(place(text, &facts), want, "{of}");
    }
}

/// Who says it, in which year: of the place that is meant, and of no other.
#[test]
fn all_of_a_fact_is_held_against_the_place_that_is_meant() {
    const SAID: &str = "The port has 40 flats, Tom Berg said. The mayor said in 2021 that the school has 40 flats.";
    for (of, speaker, want) in [
        ("flats of the port", "berg", ""),
        ("flats of the school", "lee", ""),
        // Who says it weighs more than what is near.
        ("flats", "lee", ""),
        ("flats", "berg", ""),
        ("flats", "herald", "wrong_source /statistics/0/speakers/0"),
    ] {
        let facts = statistic(&json!({ "of": { "value": of }, "speakers": [speaker] }));
        assert_eq!(found(SAID, &facts).join(", "), want, "{of}: {speaker}");
    }
    for (year, words, stated) in [
        ("2021", "council sold 40 flats", true),
        ("2022", "Tom Berg bought 40 flats", true),
        ("2022", "council sold 40 flats", false),
        ("2021", "Tom Berg bought 40 flats", false),
    ] {
        let facts = statistic(&json!({
            "quantity": { "value": amount("40"), "words": words }, "during": { "value": year },
        }));
        let (article, _) = check(TWO, &facts);
        let mut evidence = article.statistics[0].evidence.iter();
        let time = evidence.any(|one| one.aspect == Aspect::Time && one.basis == Basis::Stated);
        assert_eq!(time, stated, "{words}: {year}");
    }
}

#[test]
fn the_figure_that_is_shown_for_a_missing_one_may_be_what_took_its_place() {
    let fact = |id: &str, of: &str, digits: &str, unit: &str| {
        let amount =
            json!({ "amount": { "low": { "digits": digits } }, "unit": { "counted": unit } });
        json!({ "id": id, "of": { "value": of }, "quantity": { "value": amount } })
    };
    let line = |digits| fact("other", "lines", digits, "lines");
    for (text, facts, is_shown) in [
        // The same digits with a nought more are another figure, unless it stands beside the same words.
        (
            "The town has 340 flats.",
            vec![fact("s", "seats", "34", "seats")],
            false,
        ),
        (
            "The town has 340 flats.",
            vec![fact("s", "flats in town", "34", "flats")],
            true,
        ),
        (
            "The town has 34,000 flats.",
            vec![fact("s", "seats", "34", "flats")],
            true,
        ),
        // What another fact declares is not what this one means.
        (
            "The port has 15 lines.",
            vec![fact("s", "lines", "14", "lines"), line("15")],
            false,
        ),
        (
            "The port has 15 lines.",
            vec![fact("s", "lines", "14", "lines")],
            true,
        ),
        // Unless the article states it once more.
        (
            "The port has 15 lines. In 2020 it had 15 lines.",
            vec![fact("s", "lines", "14", "lines"), line("15")],
            true,
        ),
    ] {
        let (_, findings) = check(text, &json!({ "statistics": facts }));
        let missing = findings
            .iter()
            .find(|one| one.message.contains("does not state"));
        let details = &missing
            .unwrap_or_else(|| panic!("{text}: {findings:?}"))
            .details;
        let shown = details.contains("nearest: ");
        assert_eq!(shown, is_shown, "{text}: {details}");
    }
}
