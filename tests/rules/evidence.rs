//! What the text says of each aspect of a fact: stated, undecided, or on the author's word.

#[cfg(feature = "macros")]
mod declared;
mod figures;
mod things;
mod times;
mod unread;

use crate::{check, shown, with};
use newsfacts::{
    model::{Evidence, List},
    rules::{self, Advice, Rule},
};
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
    let quote = json!({ "id": "q", "speakers": ["lee"], "parts": [{ "value": "It is late" }] });
    json!({ "quotes": [with(quote, more.clone())] })
}

fn statistic(more: &Value) -> Value {
    let statistic = json!({ "id": "s", "of": { "value": "what is counted" } });
    json!({ "statistics": [with(statistic, more.clone())] })
}

fn amount(digits: &str) -> Value {
    json!({ "low": { "digits": digits } })
}

fn change(direction: &str, digits: &str) -> Value {
    json!({ "change": { "direction": direction, "by": amount(digits) }, "unit": "percent" })
}

/// What is noted of one aspect of the only statistic: the words that state it, or "?" or "!".
#[track_caller]
fn of_figure(text: &str, facts: &Value, aspect: &str) -> String {
    let (article, _) = check(text, facts);
    one(text, &read(&article.statistics[0].evidence), aspect)
}

#[track_caller]
fn one(text: &str, evidence: &str, aspect: &str) -> String {
    let mut all = evidence.split(' ');
    let noted = all.find_map(|one| one.strip_prefix(aspect));
    let noted = noted.unwrap_or_else(|| panic!("{text}: {evidence} has no {aspect}"));
    assert_eq!(evidence.matches(aspect).count(), 1, "{text}: {evidence}");
    let Some((start, end)) = noted.strip_prefix('@').and_then(|at| at.split_once("..")) else {
        return noted.to_owned();
    };
    let [start, end] = [start, end].map(|at| at.parse::<usize>().expect("a place is a number"));
    text.chars().skip(start).take(end - start).collect()
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
            "“It is late,” Ann Lee said in March.",
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
    let rows = [
        (
            "It built 120 homes.",
            json!({ "amount": amount("120"), "unit": { "counted": "homes" } }),
            "value@9..12 counted@13..18",
        ),
        (
            "In all 120 were built.",
            json!({ "amount": amount("120"), "unit": { "counted": "homes" } }),
            "value@7..10 counted?",
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
            "They ran 9 km on Monday. Later it came to 5, or 3 km each.",
            json!({ "amount": amount("5"), "unit": { "known": "km" } }),
            "value@42..43 unit?",
        ),
        (
            "She ran twice.",
            json!({ "amount": amount("2"), "unit": { "counted": "times" } }),
            "value@8..13 counted@8..13",
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

/// What speaks of a date and does not tell it leaves the date open; what tells another contradicts it, and what speaks of
/// none is no date.
/// Without words a fiscal year near the fact leaves open which of the days about it are meant, and no others.
/// The same of figures.
/// Nothing passes in silence: where the language is not read, a figure that digits do not bear out is undecided.
#[test]
fn in_a_language_that_is_not_read_figures_are_undecided() {
    let amount = json!({ "low": { "digits": "5" } });
    let value = json!({ "amount": amount, "unit": { "counted": "pani" } });
    let mut facts = statistic(&json!({ "quantity": { "value": value } }));
    facts["language"] = json!("it");
    let (article, _) = check("Ha venduto cinque pani.", &facts);
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

/// A rule may be allowed, and what it found published all the same: then the aspect is not missing.
#[test]
fn what_is_contradicted_is_undecided_where_it_is_allowed() {
    for (text, facts, want) in [
        (
            "“It is late,” Tom Berg said.",
            quote(&json!({})),
            "words@1..11 speaker?",
        ),
        (
            "“It is early,” Ann Lee said on Tuesday.",
            quote(&json!({ "when": { "value": "2023-03-13", "words": "on Tuesday" } })),
            "words? speaker? time?",
        ),
        (
            "It came to 7 km.",
            statistic(&json!({
                "quantity": { "value": { "hedge": "about", "amount": amount("5"), "unit": { "known": "km" } } },
                "during": { "value": "2022" },
            })),
            "value? unit? hedge? time?",
        ),
        (
            "It came to 5 km.",
            statistic(
                &json!({ "quantity": { "value": { "amount": amount("5"), "unit": "percent" } } }),
            ),
            "value? unit?",
        ),
    ] {
        let (article, findings) = check(text, &facts);
        assert!(!shown(&findings).is_empty(), "{text}");
        let quotes = article.quotes.iter().map(|fact| &fact.evidence);
        let statistics = article.statistics.iter().map(|fact| &fact.evidence);
        let evidence: Vec<_> = quotes.chain(statistics).map(read).collect();
        assert_eq!(evidence, [want], "{text}");
    }
}

/// Without a text nothing can be said of the facts, whatever they bring along; the author's word stays with its value.
#[test]
fn without_a_text_there_is_no_evidence() {
    let claimed = json!([{ "aspect": "words", "basis": "stated", "at": { "start": 0, "end": 7 } }]);
    let mut facts = quote(&json!({
        "evidence": claimed, "when": { "value": "2023-03-14", "author": true },
    }));
    let (checked, _) = check("“It is late,” Ann Lee said.", &facts);
    facts["coverage"] = serde_json::to_value(checked.coverage).expect("it is JSON");
    let mut article = crate::article(&facts);
    rules::check(&mut article, None);
    assert_eq!(read(&article.quotes[0].evidence), "");
    assert_eq!(article.coverage, None);
    assert!(!article.is_checked());
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
        "the article leaves open who says it and to whom"
    );
    assert_eq!(
        found.details,
        "found: vote.txt:1:16\n    Ann Lee came. “It is late,” she said to them.\n\
         if it calls the speaker by another name, declare that name too"
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

/// Words of the article are asked for where they are not given yet.
#[test]
fn words_that_are_given_are_not_asked_for() {
    let flats = "Nobody wanted the 40 flats.";
    for (text, digits, words, language, asked) in [
        (flats, "40", None, "en", true),
        (flats, "40", Some("40 flats"), "en", false),
        (
            "It has several homes.",
            "7",
            Some("several homes"),
            "en",
            false,
        ),
        ("Ha novecento lune.", "900", None, "it", true),
        ("Ha novecento lune.", "900", Some("novecento"), "it", false),
    ] {
        let mut quantity = json!({ "value": { "amount": amount(digits) } });
        if let Some(words) = words {
            quantity["words"] = json!(words);
        }
        let facts = with(
            statistic(&json!({ "quantity": quantity })),
            json!({ "language": language }),
        );
        let (_, findings) = check(text, &facts);
        let mut findings = findings.iter();
        let found = findings.find(|finding| finding.rule == Rule::Unverified);
        let advice = &found.expect("the number is left open").advice;
        assert_eq!(
            matches!(advice, Some(Advice::OrAuthor(_))),
            asked,
            "{text} {words:?} {advice:?}"
        );
    }
}
