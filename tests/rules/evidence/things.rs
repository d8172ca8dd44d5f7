//! Times that date a thing of which a sentence speaks: that they are those of a figure or an event as well nobody says.

use super::{amount, of_figure, one, read, statistic};
use crate::{check, with};
use serde_json::{Value, json};

/// What is noted of the period of the 40 beds in a text.
fn of_beds(language: &str, text: &str, during: &str) -> String {
    let facts = statistic(&json!({
        "quantity": { "value": { "amount": amount("40") } }, "during": { "value": during },
    }));
    of_figure(
        text,
        &with(
            facts,
            json!({ "language": language, "published": "2026-03-12" }),
        ),
        "time",
    )
}

#[track_caller]
fn hold(rows: &[(&str, &str, &str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(language, text, during, want)| (text, of_beds(language, text, during), want))
        .filter(|(_, found, want)| found != *want)
        .map(|(text, found, want)| format!("{text} | {found} | wanted {want}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_thing_is_dated_beside_a_figure() {
    hold(&[
        // What is set off: a participle, a clause, an office.
        (
            "en",
            "The clinic, founded in 1911, has 40 beds.",
            "1911",
            "?",
        ),
        ("en", "Built in 1960, the ward has 40 beds.", "1960", "?"),
        ("en", "The ward (opened in 2019) has 40 beds.", "2019", "?"),
        (
            "en",
            "The ward, expected to open in July, has 40 beds.",
            "2026-07",
            "?",
        ),
        (
            "en",
            "The ward, which opens in June, has 40 beds.",
            "2026-06",
            "?",
        ),
        ("en", "Ann Lee, who left in 2019, had 40 beds.", "2019", "?"),
        (
            "en",
            "Ann Lee, mayor since 2019, counts 40 beds.",
            "2019/..",
            "?",
        ),
        (
            "en",
            "It has 40 beds, which were built in 1911.",
            "1911",
            "?",
        ),
        (
            "de",
            "Die Klinik, gegründet 1911, hat 40 Betten.",
            "1911",
            "?",
        ),
        (
            "de",
            "Gegründet 1911, hat die Klinik 40 Betten.",
            "1911",
            "?",
        ),
        (
            "de",
            "Die Klinik, die 1911 gegründet wurde, hat 40 Betten.",
            "1911",
            "?",
        ),
        (
            "de",
            "Die Klinik, in der sie seit 2019 arbeitet, hat 40 Betten.",
            "2019/..",
            "?",
        ),
        (
            "de",
            "Lee, Bürgermeister seit 2019, zählt 40 Betten.",
            "2019/..",
            "?",
        ),
        // What restricts a thing, and what stands before its noun.
        (
            "en",
            "The clinic that opened in 1911 has 40 beds.",
            "1911",
            "?",
        ),
        ("en", "A clinic founded in 1911 has 40 beds.", "1911", "?"),
        (
            "de",
            "Die 2019 eröffnete Station hat 40 Betten.",
            "2019",
            "?",
        ),
        (
            "de",
            "Das im Juni 2019 vom Land gekaufte Haus hat 40 Betten.",
            "2019-06",
            "?",
        ),
        ("de", "Das 1960 gebaute Haus hat 40 Betten.", "1960", "?"),
        // What is the highest since then.
        ("en", "It had 40 beds, the most since 1998.", "1998/..", "?"),
        (
            "de",
            "Es hat so viele wie seit 1998 nicht: 40 Betten.",
            "1998/..",
            "?",
        ),
    ]);
}

#[test]
fn a_figure_keeps_its_own_time() {
    hold(&[
        (
            "en",
            "The clinic, founded in 1911, had 40 beds in 2020.",
            "2020",
            "2020",
        ),
        (
            "en",
            "In 2020 the clinic, founded in 1911, had 40 beds.",
            "2020",
            "2020",
        ),
        (
            "en",
            "In 2020, when the ward opened, the clinic had 40 beds.",
            "2020",
            "2020",
        ),
        (
            "en",
            "The clinic that opened in 1911 with 40 beds has closed.",
            "1911",
            "1911",
        ),
        (
            "en",
            "The clinic, which had 40 beds in 2020, is full.",
            "2020",
            "2020",
        ),
        (
            "en",
            "The clinic lost 40 beds in 2020, the mayor said.",
            "2020",
            "2020",
        ),
        (
            "en",
            "Some 40 people who worked there died in 2020.",
            "2020",
            "2020",
        ),
        (
            "en",
            "It has had 40 beds since 2020.",
            "2020/..",
            "since 2020",
        ),
        (
            "en",
            "The north wing is the largest. Since 2020 it has had 40 beds.",
            "2020/..",
            "Since 2020",
        ),
        (
            "en",
            "The firm moved 40 beds many times since 2020.",
            "2020/..",
            "since 2020",
        ),
        (
            "de",
            "Die Klinik, gegründet 1911, hatte 2020 40 Betten.",
            "2020",
            "2020",
        ),
        (
            "de",
            "Die 2019 verkauften 40 Betten waren alt.",
            "2019",
            "2019",
        ),
        (
            "de",
            "Im Mai 2020 eröffnete Lee die Station mit 40 Betten.",
            "2020-05",
            "Mai 2020",
        ),
        (
            "de",
            "Die Klinik, die 2020 noch 40 Betten hatte, ist voll.",
            "2020",
            "2020",
        ),
        ("de", "Seit 2020 hat sie 40 Betten.", "2020/..", "Seit 2020"),
    ]);
}

/// What is noted of the time of an event with these words.
fn of_event(language: &str, text: &str, words: &str, when: &str) -> String {
    let label = json!({ "value": "what happened", "words": words });
    let event: Value =
        json!({ "id": "e", "kind": "Verdict", "label": label, "when": { "value": when } });
    let facts = json!({ "language": language, "published": "2026-03-12", "events": [event] });
    let (article, _) = check(text, &facts);
    one(text, &read(&article.events[0].evidence), "time")
}

#[test]
fn a_thing_is_dated_beside_an_event() {
    let mut wrong = Vec::new();
    for (language, text, words, when, want) in [
        (
            "en",
            "The ruling overturned an injunction from last August.",
            "The ruling overturned an injunction from last August",
            "2025-08",
            "?",
        ),
        (
            "en",
            "The court upheld a ruling of June 2024.",
            "The court upheld a ruling",
            "2024-06",
            "?",
        ),
        (
            "en",
            "The court overturned a 2019 ruling.",
            "The court overturned a 2019 ruling",
            "2019",
            "?",
        ),
        (
            "en",
            "The jury convicted the man who robbed the bank in 2019.",
            "The jury convicted the man",
            "2019",
            "?",
        ),
        (
            "en",
            "The firm has lost three cases since he took office in 2019.",
            "The firm has lost three cases",
            "2019",
            "?",
        ),
        (
            "en",
            "The clinic, founded in 1911, was closed.",
            "The clinic, founded in 1911, was closed",
            "1911",
            "?",
        ),
        (
            "de",
            "Das Gericht bestätigte ein Urteil vom Juni 2024.",
            "Das Gericht bestätigte ein Urteil vom Juni 2024",
            "2024-06",
            "?",
        ),
        (
            "de",
            "Das Gericht kippte das 2019 gefällte Urteil.",
            "Das Gericht kippte das 2019 gefällte Urteil",
            "2019",
            "?",
        ),
        // Its own.
        (
            "en",
            "The clinic, founded in 1911, was closed.",
            "The clinic, founded in 1911",
            "1911",
            "1911",
        ),
        (
            "en",
            "The verdict of March 3 stands.",
            "The verdict of March 3",
            "2026-03-03",
            "March 3",
        ),
        (
            "en",
            "The strike has lasted since 2019.",
            "The strike has lasted since 2019",
            "2019/..",
            "since 2019",
        ),
        // What is said of a ruling does not tell when the sentence was said.
        (
            "en",
            "The court upheld a ruling of June 2024 on Tuesday.",
            "The court upheld a ruling of June 2024 on Tuesday",
            "2026-03-10",
            "Tuesday",
        ),
        (
            "en",
            "On Tuesday the court upheld a ruling of June 2024.",
            "the court upheld a ruling",
            "2026-03-10",
            "Tuesday",
        ),
        (
            "en",
            "On Tuesday the ministry withdrew the warning of 3 March.",
            "the ministry withdrew the warning",
            "2026-03-10",
            "Tuesday",
        ),
        (
            "de",
            "Das Gericht bestätigte am Dienstag ein Urteil vom Juni 2024.",
            "Das Gericht bestätigte am Dienstag",
            "2026-03-10",
            "Dienstag",
        ),
        (
            "de",
            "Die Strecke wurde am Dienstag eröffnet.",
            "Die Strecke wurde am Dienstag eröffnet",
            "2026-03-10",
            "Dienstag",
        ),
        (
            "de",
            "Das Gericht bestätigte im März 2025 ein Urteil vom Juni 2024.",
            "Das Gericht bestätigte",
            "2025-03",
            "März 2025",
        ),
        (
            "de",
            "Das Urteil vom Juni 2024 gilt.",
            "Das Urteil vom Juni 2024",
            "2024-06",
            "Juni 2024",
        ),
    ] {
        let found = of_event(language, text, words, when);
        if found != want {
            wrong.push(format!("{text} {when} | {found} | wanted {want}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
