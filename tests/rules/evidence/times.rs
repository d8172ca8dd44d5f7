//! Dates and periods that the text does not contradict, and does not bear out either: they are not stated.

use super::{amount, change, of_figure, one, quote, read, statistic};
use crate::check;
use serde_json::json;

#[test]
fn a_period_is_the_one_of_the_figure() {
    const RISE: &str = "Exports rose by 5 percent in February.";
    for (text, during, want) in [
        (RISE, "2023-02", "February"),
        (
            "In February exports rose by 5 percent from January.",
            "2023-02",
            "February",
        ),
        (
            "Lee said on Tuesday that exports rose by 5 percent in February.",
            "2023-02",
            "February",
        ),
        (
            "Imports fell in February. Exports rose by 5 percent.",
            "2023-02",
            "February",
        ),
        (
            "Exports rose by 5 percent in 2022, after 3 percent in 2021.",
            "2022",
            "2022",
        ),
        (
            "Exports rose by 5 percent in February, the office said.",
            "2023-02",
            "February",
        ),
        (
            "LINDFIELD, March 14 — Exports rose by 5 percent in February, the office said.",
            "2023-02",
            "February",
        ),
        // Another clause has a time of its own, however near.
        (
            "In February exports rose by 5 percent, and in January they fell by 3 percent.",
            "2023-02",
            "February",
        ),
        (
            "Exports rose by 5 percent in the north, and the imports fell in January.",
            "2023-01",
            "January",
        ),
        (
            "In February exports rose by 5 percent, and the imports fell in January.",
            "2023-01",
            "?",
        ),
        // To go on doing something is not to speak.
        (
            "Exports continued to rise by 5 percent in February.",
            "2023-02",
            "February",
        ),
        (
            "Exports, up by 5 percent, continued their growth in February.",
            "2023-02",
            "February",
        ),
        (
            "“It is late,” Ann Lee continued in February. Exports rose by 5 percent.",
            "2023-02",
            "?",
        ),
        // The dateline’s, and another figure’s.
        (
            "LINDFIELD, March 14 — Exports rose by 5 percent.",
            "2023-03-14",
            "?",
        ),
        (
            "Exports rose by 5 percent, up from 3 percent in 2021.",
            "2021",
            "?",
        ),
        (
            "Exports rose by 3 percent in January, down from 5 percent a month earlier.",
            "2023-01",
            "?",
        ),
        // Only a part of it, and more than it.
        (RISE, "2023-02-05", "?"),
        (RISE, "2023", "?"),
        (RISE, "2023-01/2023-03", "?"),
        // When somebody said so, what it is compared with, another figure's, another sentence's.
        (
            "Lee said on Tuesday that exports rose by 5 percent.",
            "2023-03-14",
            "?",
        ),
        (
            "Exports rose by 5 percent, Lee said on Tuesday.",
            "2023-03-14",
            "?",
        ),
        (
            "“Exports rose by 5 percent,” Lee said on Tuesday.",
            "2023-03-14",
            "?",
        ),
        (
            "In February exports rose by 5 percent from January.",
            "2023-01",
            "?",
        ),
        (
            "In February exports rose by 5 percent compared with January.",
            "2023-01",
            "?",
        ),
        (
            "Imports fell by 3 percent in January and exports rose by 5 percent in February.",
            "2023-01",
            "?",
        ),
        (
            "Imports fell in January. In 2022 it was worse. Exports rose by 5 percent.",
            "2023-01",
            "?",
        ),
        (
            "Exports rose by 5 percent.\n\nImports fell in February.",
            "2023-02",
            "?",
        ),
    ] {
        let facts = statistic(&json!({
            "quantity": { "value": change("up", "5") }, "during": { "value": during },
        }));
        assert_eq!(of_figure(text, &facts, "time"), want, "{text} {during}");
    }
    for (text, during, words, want) in [
        (RISE, "2023-02", "in February", "February"),
        (RISE, "2023-02-05", "in February", "?"),
        (RISE, "2023-02/2023-03", "in February", "?"),
        (
            "In January and February exports rose by 5 percent.",
            "2023-01/2023-02",
            "January and February",
            "January and February",
        ),
        (
            "In January and March exports rose by 5 percent.",
            "2023-01/2023-03",
            "January and March",
            "?",
        ),
    ] {
        let facts = statistic(&json!({
            "quantity": { "value": change("up", "5") }, "during": { "value": during, "words": words },
        }));
        assert_eq!(of_figure(text, &facts, "time"), want, "{text} {during}");
    }
}

/// A change and the two figures that it lies between are of one time.
#[test]
fn the_ends_of_a_change_share_its_time() {
    const CUT: &str = "The figure for January was cut by 32, from 504 to 472";
    const BOTH: &str = "and that for February was raised by 15, from 311 to 326.";
    let text = format!("{CUT}, {BOTH}");
    let signed = "The figure for January was cut by $32, from $504 to $472.";
    let later = "Rents rose by 4 percent in February, from 504 to 472 euros.";
    let down = "The figure was 504 in January, down from 472.";
    for (text, digits, during, want) in [
        (&*text, "504", "2023-01", "January"),
        (&*text, "472", "2023-01", "January"),
        (&*text, "311", "2023-02", "February"),
        (&*text, "326", "2023-02", "February"),
        (&*text, "504", "2023-02", "?"),
        (&*text, "472", "2023-02", "?"),
        (&*text, "326", "2023-01", "?"),
        (signed, "504", "2023-01", "January"),
        (later, "472", "2023-02", "February"),
        (later, "504", "2023-02", "?"),
        (down, "472", "2023-01", "?"),
    ] {
        let facts = statistic(&json!({
            "quantity": { "value": { "amount": amount(digits) } }, "during": { "value": during },
        }));
        assert_eq!(
            of_figure(text, &facts, "time"),
            want,
            "{text} {digits} {during}"
        );
    }
}

/// "The past six months" are not meant to the day: so many whole months at either side of publication are what they mean.
#[test]
fn what_is_counted_back_is_counted_in_whole_units() {
    const HALF: &str = "Exports rose by 5 percent over the past six months.";
    for (text, during, stated) in [
        (HALF, "2022-09/2023-02", true),
        (HALF, "2022-10/2023-03", true),
        (HALF, "2022-09/2023-03", false),
        (HALF, "2022-08/2023-01", false),
        (HALF, "2022-11/2023-04", false),
        (
            "Exports rose by 5 percent in the last 12 months.",
            "2022-03/2023-02",
            true,
        ),
        (
            "Exports rose by 5 percent in the last three years.",
            "2020/2022",
            true,
        ),
        (
            "Exports rose by 5 percent in the last three years.",
            "2019/2022",
            false,
        ),
        (
            "Exports rose by 5 percent in the past ten days.",
            "2023-02/2023-03",
            false,
        ),
    ] {
        let facts = statistic(&json!({
            "quantity": { "value": change("up", "5") }, "during": { "value": during },
        }));
        let read = of_figure(text, &facts, "time");
        assert_eq!(
            !["?", ""].contains(&&*read),
            stated,
            "{text} {during}: {read}"
        );
    }
}

/// What is spoken of is not when it was said, and neither is the time of something else.
#[test]
fn a_quotation_was_made_when_the_text_says_so() {
    for (text, when, want) in [
        (
            "“It is late,” Ann Lee said on Tuesday.",
            json!({ "value": "2023-03-14" }),
            "Tuesday",
        ),
        (
            "“It is late,” Ann Lee said on Tuesday.",
            json!({ "value": "2023-03" }),
            "Tuesday",
        ),
        (
            "On Tuesday Ann Lee said: “It is late.”",
            json!({ "value": "2023-03-14" }),
            "Tuesday",
        ),
        (
            "Ann Lee spoke on Tuesday. “It is late,” Ann Lee said.",
            json!({ "value": "2023-03-14" }),
            "Tuesday",
        ),
        (
            "“It is late,” Ann Lee said in March.",
            json!({ "value": "2023-03-14" }),
            "?",
        ),
        (
            "“It is late for March 14,” Ann Lee said.",
            json!({ "value": "2023-03-14" }),
            "?",
        ),
        (
            "The mill closed on Tuesday. “It is late,” Ann Lee said.",
            json!({ "value": "2023-03-14" }),
            "?",
        ),
        (
            "“It is late,” said Ann Lee, who left on Tuesday.",
            json!({ "value": "2023-03-14" }),
            "?",
        ),
        (
            "Berg said on Tuesday: “No.” “It is late,” Ann Lee said.",
            json!({ "value": "2023-03-14" }),
            "?",
        ),
        (
            "“It is late,” Ann Lee said. Berg said on Tuesday: “No.”",
            json!({ "value": "2023-03-14" }),
            "?",
        ),
        (
            "“It is late for March 14,” Ann Lee said.",
            json!({ "value": "2023-03-14", "words": "for March 14" }),
            "?",
        ),
    ] {
        let words = if text.contains("for March") {
            "It is late for March 14"
        } else {
            "It is late"
        };
        let more = json!({ "when": when, "parts": [{ "value": words }] });
        let (article, _) = check(text, &quote(&more));
        let evidence = read(&article.quotes[0].evidence);
        assert_eq!(one(text, &evidence, "time"), want, "{text}");
    }
}

#[test]
fn an_event_has_its_own_time() {
    for (text, when, want) in [
        (
            "The fair opened on March 3.",
            json!({ "value": "2023-03-03" }),
            "March 3",
        ),
        (
            "The fair opened on March 3.",
            json!({ "value": "2023-03" }),
            "March 3",
        ),
        (
            "The fair opened in March.",
            json!({ "value": "2023-03-03" }),
            "?",
        ),
        (
            "The council met on Tuesday, and the fair opened on March 3.",
            json!({ "value": "2023-03-03" }),
            "March 3",
        ),
        (
            "The council met on Tuesday, and the fair opened on March 3.",
            json!({ "value": "2023-03-14" }),
            "?",
        ),
        (
            "The council met on Tuesday. The fair opened.",
            json!({ "value": "2023-03-14" }),
            "?",
        ),
        (
            "The fair opened.\n\nThe council met on Tuesday.",
            json!({ "value": "2023-03-14" }),
            "?",
        ),
        // What the thing is of is not when it happened.
        (
            "The report for April: the fair opened on March 3.",
            json!({ "value": "2023-03-03" }),
            "March 3",
        ),
        (
            "The fair for February opened on March 3.",
            json!({ "value": "2023-03-03" }),
            "March 3",
        ),
        (
            "The fair for February opened on March 3.",
            json!({ "value": "2023-02" }),
            "?",
        ),
        // One end of a stretch is not the day.
        (
            "The fair opened through March 3.",
            json!({ "value": "2023-03-03" }),
            "?",
        ),
        (
            "The fair opened no earlier than March 3.",
            json!({ "value": "2023-03-03" }),
            "?",
        ),
        // What opens from a day opens on it.
        (
            "The fair opened from Monday onwards.",
            json!({ "value": "2023-03-13" }),
            "Monday",
        ),
        // The clause tells of the time, whatever goes on since then.
        (
            "It is the biggest since 2008, when the fair opened in the rain.",
            json!({ "value": "2008" }),
            "since 2008",
        ),
        (
            "Nobody came until March 2021, when the fair opened.",
            json!({ "value": "2021-03" }),
            "March 2021",
        ),
        (
            "The fair opened in the biggest hall since 2008.",
            json!({ "value": "2008" }),
            "?",
        ),
        // Nobody knows which zone is meant.
        (
            "The fair opened at 6:40 a.m. local time on March 3.",
            json!({ "value": "2023-03-03T06:40", "words": "at 6:40 a.m. local time on March 3" }),
            "?",
        ),
        // When the article was sent.
        (
            "LINDFIELD, March 3 — The fair opened.",
            json!({ "value": "2023-03-03" }),
            "?",
        ),
        (
            "The fair opened on March 3.",
            json!({ "value": "2023-03-03", "author": true }),
            "!",
        ),
    ] {
        let words = if text.contains("for February") {
            "The fair for February opened"
        } else if text.contains("the fair opened") {
            "the fair opened"
        } else {
            "The fair opened"
        };
        let event = json!({ "id": "e", "kind": "Opening", "label": { "value": "fair", "words": words }, "when": when });
        let (article, _) = check(text, &json!({ "events": [event] }));
        let evidence = read(&article.events[0].evidence);
        assert_eq!(one(text, &evidence, "time"), want, "{text} {when}");
    }
}

/// A claim was made when somebody is told to have made it; when what it says happens is another matter.
#[test]
fn a_claim_was_made_when_the_text_says_so() {
    for (text, when, want) in [
        (
            "Ann Lee said on Tuesday that rents will rise.",
            "2023-03-14",
            "Tuesday",
        ),
        (
            "Ann Lee said that rents will rise on March 20.",
            "2023-03-20",
            "?",
        ),
        (
            "Ann Lee said on Tuesday that rents will rise in May 2023.",
            "2023-05",
            "?",
        ),
        (
            "The mill closed on Tuesday. Ann Lee said that rents will rise.",
            "2023-03-14",
            "?",
        ),
    ] {
        let claim = json!({
            "id": "c", "speakers": ["lee"], "text": { "value": "it", "words": "rents will rise" }, "when": { "value": when },
        });
        let (article, _) = check(text, &json!({ "claims": [claim] }));
        let evidence = read(&article.claims[0].evidence);
        assert_eq!(one(text, &evidence, "time"), want, "{text}");
    }
    for (text, when, words, want) in [
        (
            "Ann Lee said on Tuesday that rents rose.",
            "2023-03-14",
            "on Tuesday",
            "Tuesday",
        ),
        (
            "Ann Lee said last month that rents rose.",
            "2023-02",
            "last month",
            "last month",
        ),
        (
            "Ann Lee said that rents rose in February.",
            "2023-02",
            "in February",
            "?",
        ),
        ("On Tuesday rents rose.", "2023-03-14", "On Tuesday", "?"),
    ] {
        let claim = json!({
            "id": "c", "speakers": ["lee"], "text": { "value": "it", "words": "rents rose" },
            "when": { "value": when, "words": words },
        });
        let (article, _) = check(text, &json!({ "claims": [claim] }));
        let evidence = read(&article.claims[0].evidence);
        assert_eq!(one(text, &evidence, "time"), want, "{text}");
    }
    // Nothing that is published was claimed later, whatever is to happen then.
    let text = "Ann Lee said that rents will rise on March 20.";
    let claim = json!({
        "id": "c", "speakers": ["lee"], "text": { "value": "it", "words": "rents will rise" },
        "when": { "value": "2023-03-20", "words": "on March 20" },
    });
    let (_, findings) = check(text, &json!({ "claims": [claim] }));
    let future = findings
        .iter()
        .any(|one| one.rule == newsfacts::rules::Rule::FutureEvent);
    assert!(future);
}
