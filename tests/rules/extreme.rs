//! Texts that nobody writes: what is not weighed, or cut, may leave a fact open. It makes no false fact stated, and no honest one an
//! error.

use crate::{check, shown};
use newsfacts::{
    model::{Article, Basis, Evidence},
    rules::{Finding, Rule},
};
use serde_json::{Value, json};

fn cranes(id: usize, speaker: &str) -> Value {
    json!({
        "id": format!("s{id}"), "speakers": [speaker], "of": { "value": format!("cranes of kind {id}") },
        "quantity": { "value": { "amount": { "low": { "digits": "12" } }, "unit": { "counted": "cranes" } } },
    })
}

/// A text in which Tom Berg says so many times what Ann Lee says once.
fn said(times: usize) -> String {
    let others = "Tom Berg said that the port had 12 cranes.\n\n".repeat(times);
    format!("{others}Ann Lee said that the port had 12 cranes.\n\nThe Herald was read.")
}

fn basis(evidence: &[Evidence], aspect: &str) -> Option<Basis> {
    let mut evidence = evidence.iter();
    let one = evidence.find(|one| one.aspect.name() == aspect)?;
    Some(one.basis)
}

fn left_open(findings: &[Finding], words: &str) -> usize {
    let open = findings.iter().filter(|one| one.rule == Rule::Unverified);
    open.filter(|one| format!("{one:?}").contains(words))
        .count()
}

#[test]
fn whoever_says_it_once_is_found_among_very_many() {
    for (speaker, want) in [("lee", &[][..]), ("herald", &["wrong_source"])] {
        let facts = json!({ "statistics": [cranes(0, speaker)] });
        let (article, findings) = check(&said(300), &facts);
        let found = shown(&findings);
        assert_eq!(found.len(), want.len(), "{found:?}");
        assert!(
            found
                .iter()
                .zip(want)
                .all(|(one, want)| one.starts_with(want))
        );
        let stated = basis(&article.statistics[0].evidence, "speaker") == Some(Basis::Stated);
        assert_eq!(stated, speaker == "lee");
    }
}

#[test]
fn what_was_not_held_against_all_places_is_left_open() {
    let facts: Vec<Value> = (0..40).map(|id| cranes(id, "herald")).collect();
    let (article, findings) = check(&said(300), &json!({ "statistics": facts }));
    let wrong = shown(&findings);
    let open = left_open(&findings, "in very many places");
    assert!(
        wrong.iter().all(|one| one.starts_with("wrong_source")),
        "{wrong:?}"
    );
    assert!(!wrong.is_empty() && open > 0, "{wrong:?}, {open} left open");
    assert_eq!(wrong.len() + open, 40);
    let mut evidence = article.statistics.iter().map(|one| &one.evidence);
    assert!(evidence.all(|one| basis(one, "speaker") != Some(Basis::Stated)));
}

/// What is found of an event that the board met, of a day of March 2023.
fn met(text: &str, day: usize) -> (Article, Vec<Finding>) {
    let event = json!({
        "id": "e", "kind": "Meeting", "label": { "value": "the board meets", "words": "board met" },
        "when": { "value": format!("2023-03-{day:02}") },
    });
    check(text, &json!({ "events": [event] }))
}

#[track_caller]
fn hold(text: &str, day: usize, want: Option<Basis>) {
    let (article, findings) = met(text, day);
    let wrong = shown(&findings);
    let found = basis(&article.events[0].evidence, "time");
    match want {
        Some(want) => assert_eq!((wrong, found), (Vec::new(), Some(want))),
        None => assert!(
            wrong.len() == 1 && wrong[0].starts_with("misdated"),
            "{wrong:?}"
        ),
    }
}

#[test]
fn a_sentence_without_an_end_states_no_date() {
    let text = |words: usize| {
        format!(
            "The board met on March 3{}.",
            ", and so it went on".repeat(words)
        )
    };
    hold(&text(3), 3, Some(Basis::Stated));
    hold(&text(3), 4, None);
    hold(&text(300), 3, Some(Basis::Undecided));
    hold(&text(300), 4, None);
    let (_, findings) = met(&text(300), 3);
    assert_eq!(left_open(&findings, "too long to be read as one"), 1);
}

#[test]
fn a_paragraph_without_an_end_is_read_to_its_end() {
    let text = |end: &str| {
        format!(
            "The board met. {}{end}",
            "It rained and rained. ".repeat(500)
        )
    };
    hold(&text("That was on March 3."), 3, Some(Basis::Undecided));
    hold(&text("That was a few days ago."), 3, Some(Basis::Undecided));
    hold(&text("That was on March 9."), 3, None);
}

#[test]
fn a_name_of_very_many_accuses_nobody() {
    let actors: Vec<Value> = (0..100)
        .map(|at| {
            let letter = |at: usize| char::from(b'a' + u8::try_from(at).unwrap());
            let name = format!("B{}{} Lee", letter(at / 10), letter(at % 10));
            json!({ "id": format!("a{at}"), "kind": "Person", "name": name })
        })
        .collect();
    let quotes: Vec<Value> = (0..100)
        .map(|at| {
            let words = format!("We will move hall {at} before the winter");
            json!({ "id": format!("q{at}"), "speakers": [format!("a{at}")], "parts": [{ "value": words }] })
        })
        .collect();
    let said = |at: usize| format!("“We will move hall {at} before the winter,” Lee said.\n\n");
    let text: String = (0..100).map(said).collect();
    let (_, findings) = check(&text, &json!({ "actors": actors, "quotes": quotes }));
    let denied = |one: &&Finding| one.rule.level() == newsfacts::rules::Level::Deny;
    let denied: Vec<_> = findings.iter().filter(denied).collect();
    assert!(denied.is_empty(), "{denied:?}");
}

/// The board met often, on one day of the year, and nothing tells of which year a vote was.
fn met_often(times: usize) -> String {
    let text: String = (0..times)
        .map(|at| format!("On March 3, {}, the board met.\n\n", 2022 - at % 20))
        .collect();
    format!("{text}The vote was held.")
}

#[test]
fn words_for_a_day_that_stand_in_very_many_places_may_leave_it_open() {
    let events = |count: usize, year: usize, next: usize| -> Vec<Value> {
        let event = |id: usize| {
            let year = year + id * next;
            json!({
                "id": format!("e{id}"), "kind": "Vote", "label": { "value": "the board votes", "words": "vote was held" },
                "when": { "value": format!("{year}-03-03"), "words": "March 3" },
            })
        };
        (0..count).map(event).collect()
    };
    // A day that stands somewhere, and one that stands nowhere: of one day that is known, however many events are of it.
    for (count, year, wrong) in [(1, 2003, 0), (1, 1990, 1), (60, 2010, 0), (60, 1990, 60)] {
        let facts = json!({ "events": events(count, year, 0) });
        let (article, findings) = check(&met_often(300), &facts);
        let found = shown(&findings);
        let found = found.iter().filter(|one| one.starts_with("wrong_time"));
        assert_eq!(found.count(), wrong, "{year}");
        let mut evidence = article.events.iter().map(|one| &one.evidence);
        let stated = evidence.all(|one| basis(one, "time") == Some(Basis::Stated));
        assert_eq!(stated, wrong == 0, "{year}");
    }
    let facts = json!({ "events": events(200, 1700, 1) });
    let (article, findings) = check(&met_often(300), &facts);
    let open = left_open(&findings, "in very many places");
    let wrong = findings
        .iter()
        .filter(|one| one.rule == Rule::WrongTime)
        .count();
    assert!(wrong > 0 && open > 0, "{wrong} wrong, {open} left open");
    assert_eq!(wrong + open, 200);
    let mut evidence = article.events.iter().map(|one| &one.evidence);
    assert!(evidence.all(|one| basis(one, "time") != Some(Basis::Stated)));
}

/// What is found of a quote of so many speakers whose words Tom Berg says so many times.
fn quoted(speakers: usize, times: usize) -> (Article, Vec<Finding>) {
    let ids: Vec<String> = (0..speakers).map(|at| format!("a{at}")).collect();
    let actors: Vec<Value> = (0..speakers)
        .map(|at| json!({ "id": format!("a{at}"), "kind": "Person", "name": format!("Ann Lee{at}") }))
        .collect();
    let quote =
        json!({ "id": "q", "speakers": ids, "parts": [{ "value": "We will go home now" }] });
    let text = "“We will go home now,” said Tom Berg.\n\n".repeat(times);
    check(&text, &json!({ "actors": actors, "quotes": [quote] }))
}

#[test]
fn a_quote_of_very_many_speakers_and_places_is_left_open() {
    for (speakers, times, wrong) in [(1, 300, 1), (2, 300, 1), (40, 2, 1), (40, 300, 0)] {
        let (article, findings) = quoted(speakers, times);
        let found = shown(&findings);
        let found = found.iter().filter(|one| one.starts_with("wrong_speaker"));
        assert_eq!(found.count(), wrong, "{speakers} speakers, {times} times");
        let open = left_open(&findings, "in very many places");
        assert_eq!(open + wrong, 1, "{speakers} speakers, {times} times");
        let stated = basis(&article.quotes[0].evidence, "speaker") == Some(Basis::Stated);
        assert!(!stated);
    }
}

#[test]
fn words_of_two_turns_are_told_however_often_they_stand_the_other_way_round() {
    let turn = |words: &str, times: usize| {
        format!("ANN LEE: {words}.\n\nTOM BERG: Why?\n\n").repeat(times)
    };
    let told = |text: String| {
        let quote = json!({
            "id": "q", "speakers": ["lee"], "parts": [{ "value": "We will go home. They will stay here." }],
        });
        let (_, findings) = check(&text, &json!({ "transcript": true, "quotes": [quote] }));
        let misquoted = findings.iter().filter(|one| one.rule == Rule::Misquoted);
        let misquoted: Vec<String> = misquoted.map(|one| format!("{one:?}")).collect();
        assert_eq!(misquoted.len(), 1);
        misquoted[0].contains("two turns")
    };
    let (go, stay) = ("We will go home", "They will stay here");
    assert!(!told(turn(stay, 100) + &turn(go, 100)));
    assert!(told(turn(stay, 100) + &turn(go, 1) + &turn(stay, 1)));
    assert!(told(turn(go, 1) + &turn(stay, 1)));
}
