//! Words that are given for a number or a date and do not tell it.

use super::{quote, read, statistic};
use crate::{check, shown};
use serde_json::json;

/// Words for a time of a quote, with the findings and what is noted of that time.
fn when(text: &str, when: &str, words: &str) -> (Vec<String>, String) {
    let text = format!("{text} “It is late,” Ann Lee said.");
    let more = json!({ "when": { "value": when, "words": words } });
    let (article, findings) = check(&text, &quote(&more));
    let evidence = read(&article.quotes[0].evidence);
    let time = evidence.split(' ').find(|one| one.starts_with("time"));
    (shown(&findings), time.unwrap_or_default().to_owned())
}

#[test]
fn words_that_do_not_tell_a_date() {
    const OPEN: (&[&str], &str) = (&["unread /quotes/0/when/words"], "time?");
    for (text, declared, words, (want, noted)) in [
        (
            "It opened around Easter.",
            "2022-04-17",
            "around Easter",
            OPEN,
        ),
        (
            "It opened at Christmas 2022.",
            "2022-12-25",
            "at Christmas 2022",
            OPEN,
        ),
        ("It closed for Ramadan.", "2022-04", "for Ramadan", OPEN),
        (
            "It grew in fiscal 2022.",
            "2021-10/2022-09",
            "in fiscal 2022",
            OPEN,
        ),
        (
            "It grew in the 2022 financial year.",
            "2022",
            "the 2022 financial year",
            OPEN,
        ),
        ("It grew in FY2022.", "2022-04/2023-03", "FY2022", OPEN),
        (
            "It grew in the first quarter of fiscal 2022.",
            "2021-10/2021-12",
            "the first quarter of fiscal 2022",
            OPEN,
        ),
        ("It grew that year.", "2022", "that year", OPEN),
        ("Since then it has grown.", "2022", "Since then", OPEN),
        ("It grew thereafter.", "2022", "thereafter", OPEN),
        (
            "It grew in recent years.",
            "2019/2022",
            "in recent years",
            OPEN,
        ),
        (
            "It closed two days later.",
            "2023-03-16",
            "two days later",
            OPEN,
        ),
        (
            "It opened every Monday.",
            "2023-03-13",
            "every Monday",
            OPEN,
        ),
        // Another year is another all the same.
        (
            "It grew in fiscal 2022.",
            "2018",
            "in fiscal 2022",
            (&["wrong_time /quotes/0/when"], "time?"),
        ),
        (
            "It opened at Christmas 2022.",
            "2019-12-25",
            "at Christmas 2022",
            (&["wrong_time /quotes/0/when"], "time?"),
        ),
        // Years of the calendar, and a reporter's verb.
        (
            "It grew in the calendar year 2022.",
            "2022",
            "the calendar year 2022",
            (&[], "time@11..33"),
        ),
        (
            "It is reporting for 2022.",
            "2022",
            "2022",
            (&[], "time@20..24"),
        ),
        // Of a time of day the day stands elsewhere.
        (
            "It opened at 5:52 p.m.",
            "2023-03-14T17:52",
            "at 5:52 p.m.",
            (&[], "time?"),
        ),
        // No date at all.
        (
            "It opened with a party.",
            "2023-03-14",
            "with a party",
            (&["wrong_time /quotes/0/when/words"], "time?"),
        ),
        (
            "It opened after the vote.",
            "2023-03-14",
            "after the vote",
            (&["wrong_time /quotes/0/when/words"], "time?"),
        ),
        (
            "It has 120 homes.",
            "2023-03-14",
            "120 homes",
            (&["wrong_time /quotes/0/when/words"], "time?"),
        ),
    ] {
        let (found, time) = when(text, declared, words);
        assert_eq!(
            (found, &*time),
            (want.iter().map(ToString::to_string).collect(), noted),
            "{text}"
        );
    }
}

#[test]
fn fiscal_years_without_words() {
    for (during, want) in [
        ("2022", "sign@21..30 time?"),
        ("2021-10/2022-09", "sign@21..30 time?"),
        ("2023-05", "sign@21..30 time?"),
        ("2018", "misdated /statistics/0/during"),
    ] {
        let change = json!({ "direction": "up", "by": { "low": { "digits": "4" } } });
        let quantity = json!({ "value": { "change": change, "unit": "percent" } });
        let (article, findings) = check(
            "Exports had risen by 4 percent in fiscal 2022.",
            &statistic(&json!({ "quantity": quantity, "during": { "value": during } })),
        );
        let found = match &shown(&findings)[..] {
            [] => read(&article.statistics[0].evidence),
            [found] => found.clone(),
            more => panic!("{more:?}"),
        };
        assert!(found.ends_with(want), "{during}: {found}");
    }
}

#[test]
fn words_that_do_not_tell_a_number() {
    const OPEN: (&[&str], &str) = (&["unread /statistics/0/quantity/words"], "value?");
    const WRONG: (&[&str], &str) = (&["misstated /statistics/0/quantity"], "value? counted?");
    for (text, digits, words, (want, noted)) in [
        (
            "It sold a baker’s dozen of rolls.",
            "13",
            "a baker’s dozen",
            OPEN,
        ),
        (
            "It sold a handful of rolls.",
            "5",
            "a handful of rolls",
            OPEN,
        ),
        ("It sold a score of rolls.", "20", "a score of rolls", OPEN),
        ("It sold several rolls.", "7", "several rolls", OPEN),
        ("It sold umpteen rolls.", "40", "umpteen rolls", OPEN),
        ("It sold a trio of rolls.", "3", "a trio of rolls", OPEN),
        // A number that is told is another.
        ("It sold a dozen rolls.", "13", "a dozen rolls", WRONG),
        ("It sold both rolls.", "3", "both rolls", WRONG),
        // No number at all.
        ("It sold rolls.", "13", "sold rolls", WRONG),
        ("It sold rolls in March.", "13", "in March", WRONG),
    ] {
        let amount = json!({ "low": { "digits": digits } });
        let value = json!({ "amount": amount, "unit": { "counted": "rolls" } });
        let (article, findings) = check(
            text,
            &statistic(&json!({ "quantity": { "value": value, "words": words } })),
        );
        let found = (shown(&findings), read(&article.statistics[0].evidence));
        assert_eq!(
            found,
            (
                want.iter().map(ToString::to_string).collect(),
                noted.to_owned()
            ),
            "{text}"
        );
    }
}
