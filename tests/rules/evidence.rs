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
            "Town beat City 2-1.",
            json!({ "score": { "first": 2, "second": 1 } }),
            "value@15..18",
        ),
        (
            "Dozens of homes burned.",
            json!({ "magnitude": "dozens", "unit": { "counted": "homes" } }),
            "value@0..6 counted@10..15",
        ),
        (
            "It ran several hundred km.",
            json!({ "magnitude": "hundreds", "unit": { "known": "km" } }),
            "value@15..22 unit@7..25",
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

/// Words for a time of a quote, with the findings and what is noted of that time.
fn when(text: &str, when: &str, words: &str) -> (Vec<String>, String) {
    let text = format!("{text} “It is late,” Ann Lee said.");
    let more = json!({ "when": { "value": when, "words": words } });
    let (article, findings) = check(&text, &quote(&more));
    let evidence = read(&article.quotes[0].evidence);
    let time = evidence.split(' ').find(|one| one.starts_with("time"));
    (shown(&findings), time.unwrap_or_default().to_owned())
}

/// What speaks of a date and does not tell it leaves the date open; what tells another contradicts it, and what speaks of
/// none is no date.
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
            (&["wrong_time /quotes/0/when"], ""),
        ),
        (
            "It opened at Christmas 2022.",
            "2019-12-25",
            "at Christmas 2022",
            (&["wrong_time /quotes/0/when"], ""),
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
            (&["wrong_time /quotes/0/when/words"], ""),
        ),
        (
            "It opened after the vote.",
            "2023-03-14",
            "after the vote",
            (&["wrong_time /quotes/0/when/words"], ""),
        ),
        (
            "It has 120 homes.",
            "2023-03-14",
            "120 homes",
            (&["wrong_time /quotes/0/when/words"], ""),
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

/// Without words a fiscal year near the fact leaves open which of the days about it are meant, and no others.
#[test]
fn fiscal_years_without_words() {
    for (during, want) in [
        ("2022", "sign@21..30 time?"),
        ("2021-10/2022-09", "sign@21..30 time?"),
        ("2023-05", "sign@21..30 time?"),
        ("2018", "wrong_time /statistics/0/during"),
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

/// The same of figures.
#[test]
fn words_that_do_not_tell_a_number() {
    const OPEN: (&[&str], &str) = (&["unread /statistics/0/quantity/words"], "value?");
    const WRONG: (&[&str], &str) = (&["misstated /statistics/0/quantity"], "");
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

/// Nothing passes in silence: where the language is not read, a figure that digits do not bear out is undecided.
#[test]
fn in_a_language_that_is_not_read_figures_are_undecided() {
    let amount = json!({ "low": { "digits": "5" } });
    let value = json!({ "amount": amount, "unit": { "counted": "pains" } });
    let mut facts = statistic(&json!({ "quantity": { "value": value } }));
    facts["language"] = json!("fr");
    let (article, _) = check("Elle a vendu cinq pains.", &facts);
    assert_eq!(read(&article.statistics[0].evidence), "value?");
}

/// Words that are given have to stand in the article, whatever else the facts say of them.
#[test]
fn the_authors_word_does_not_pass_for_the_articles() {
    let late = json!({ "when": { "value": "2023-03-14", "words": "on Friday", "author": true } });
    let (_, findings) = check("“It is late,” Ann Lee said.", &quote(&late));
    assert_eq!(shown(&findings), ["words_not_found /quotes/0/when/words"]);
    let parts = json!({ "parts": [{ "value": "It is early", "author": true }] });
    let (_, findings) = check("“It is late,” Ann Lee said.", &quote(&parts));
    assert_eq!(shown(&findings), ["misquoted /quotes/0/parts/0"]);
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

/// Without a text nothing can be said of the facts, whatever they bring along; the author's word stays with its value.
#[test]
fn without_a_text_there_is_no_evidence() {
    let claimed = json!([{ "aspect": "words", "basis": "stated", "at": { "start": 0, "end": 7 } }]);
    let mut article = crate::article(&quote(&json!({
        "evidence": claimed, "when": { "value": "2023-03-14", "author": true },
    })));
    newsfacts::rules::check(&mut article, None);
    assert_eq!(read(&article.quotes[0].evidence), "");
    let when = article.quotes[0].when.as_ref();
    assert!(when.is_some_and(|when| when.author));
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
    assert_eq!(
        found.details,
        "found: vote.txt:1:16\n    Ann Lee came. “It is late,” she said to them."
    );
    // One aspect alone is shown where it is declared.
    let late = json!({ "when": { "value": "2023-03-14" } });
    let (_, findings) = check("“It is late,” Ann Lee said.", &quote(&late));
    let found: Vec<_> = findings
        .iter()
        .map(|finding| finding.place.to_string())
        .collect();
    assert_eq!(found, ["/actors/1", "/actors/2", "/quotes/0/when"]);
}
