//! Each rule that facts from JSON can break names the value that breaks it.

use crate::{
    article, check,
    rows::{TEXT, against_the_text, quote, quotes, references, rise, stat, values},
    with,
};
use newsfacts::{
    model::Article,
    rules::{self, Context, Family, Finding, Level, Rule},
    text::Source,
};
use serde_json::json;

/// Only what a row is about: its actors are not all named in the text, and its facts do not cover it.
fn shown(findings: &[Finding], rule: &str) -> String {
    let advice = [
        "uncovered",
        "uncovered_in_quotation",
        "unused_actor",
        "unverified",
    ];
    let shown = findings.iter().filter(|finding| {
        rule.contains(finding.rule.name()) || !advice.contains(&finding.rule.name())
    });
    let shown: Vec<String> = shown
        .map(|finding| format!("{} {}", finding.rule, finding.place))
        .collect();
    shown.join(", ")
}

#[test]
fn every_rule_names_the_value_that_breaks_it() {
    for (facts, want) in [references(), values(), against_the_text()].concat() {
        let (article, findings) = check(TEXT, &facts);
        assert_eq!(shown(&findings, want), want, "{facts}\n{findings:#?}");
        assert_pointers(&article, &findings);
        assert!(
            findings.is_sorted_by_key(|finding| finding.place),
            "{facts}"
        );
        for finding in &findings {
            assert!(!finding.message.contains('\n'), "{}", finding.message);
            assert!(
                finding
                    .passage
                    .as_ref()
                    .is_none_or(|range| TEXT.get(range.clone()).is_some())
            );
        }
    }
}

/// Each place is a JSON Pointer to something in the facts.
fn assert_pointers(article: &Article, findings: &[Finding]) {
    let json = serde_json::to_value(article).expect("an article can be written");
    for finding in findings {
        let place = finding.place.to_string();
        let parent = place.strip_suffix("/parts").unwrap_or(&place); // an empty list is not written
        assert!(
            json.pointer(parent).is_some(),
            "{finding} at {place} in {json:#}"
        );
    }
}

/// Rules about the form of declarations, and about files, have nothing to find in facts that were read.
#[test]
fn no_rule_is_left_out() {
    let rows = [references(), values(), against_the_text()].concat();
    let elsewhere = [
        "unreadable_text",
        "not_plain_text", // of a file that is read before the rules
        "doubled_id",     // of two articles
        "differs_from_source",
        "unclear_quotation",
        "distant_speaker",
        "wrong_addressee",
        "wrong_intermediary",     // in attributions.rs
        "uncovered",              // below, and in the other files here
        "uncovered_in_quotation", // in coverage.rs
        "todo",                   // in todo.rs
        "unverified",             // in evidence.rs, with
        "unread",
    ];
    for rule in Rule::ALL {
        let of_the_form = matches!(rule.family(), Family::Shape | Family::Level);
        let found = rows
            .iter()
            .any(|(_, want)| want.split([' ', ',']).any(|want| want == rule.name()));
        assert_eq!(
            found,
            !of_the_form && !elsewhere.contains(&rule.name()),
            "{rule}"
        );
    }
}

#[test]
fn a_source_in_which_the_words_differ() {
    let facts = quotes(&[with(
        quote("We will build 120 homes"),
        json!({ "source": { "file": "speech.txt" } }),
    )]);
    let sources = [(
        "speech.txt".to_owned(),
        Source::new("speech.txt", "We will build 210 homes. Good night."),
    )];
    let text = Source::new("vote.txt", TEXT);
    let context = Context {
        text: Some(&text),
        sources: &sources,
        ..Context::default()
    };
    let mut article = article(&facts);
    let findings = rules::check_in(&mut article, &context).findings;
    assert_eq!(
        shown(&findings, ""),
        "differs_from_source /quotes/0/parts/0"
    );
    assert_pointers(&article, &findings);
}

#[test]
fn what_cannot_be_decided_and_who_is_far_away() {
    let text = "Tom Berg came.\n\nOne thing was clear.\n\nThe evening came. “It is late,” he said.";
    let late = |speaker: &str| {
        quotes(&[json!({ "id": "q", "speakers": [speaker], "parts": [{ "value": "It is late" }] })])
    };
    let (article, findings) = check(text, &late("lee"));
    assert_eq!(shown(&findings, ""), "distant_speaker /quotes/0/speakers/0");
    assert_pointers(&article, &findings);
    let (article, findings) = check(text, &quotes(&[quote("…")]));
    assert_eq!(shown(&findings, ""), "unclear_quotation /quotes/0/parts/0");
    assert_pointers(&article, &findings);
}

#[test]
fn a_clean_article_gives_nothing() {
    let facts = json!({
        "actors": [
            { "id": "lee", "kind": "Person", "name": "Ann Lee" },
            { "id": "berg", "kind": "Person", "name": "Tom Berg" },
        ],
        "quotes": [
            with(quote("We will build 120 homes"), json!({ "when": { "value": "2023-03-14", "words": "on Tuesday" } })),
            with(quote("It is late."), json!({ "id": "r", "inferred": true })),
        ],
        "statistics": [
            stat(rise("about", "up", "18")),
            with(stat(json!({ "amount": { "low": { "digits": "31" } }, "unit": "percent" })), json!({ "id": "small" })),
            with(stat(json!({ "amount": { "low": { "digits": "62" } }, "unit": "percent" })), json!({ "id": "large" })),
            with(stat(json!({ "amount": { "low": { "digits": "120" } }, "unit": { "counted": "homes" } })), json!({ "id": "homes" })),
            with(
                stat(json!({ "amount": { "low": { "digits": "12" } }, "unit": { "counted": "trees" } })),
                json!({ "id": "trees", "speakers": ["berg"], "stance": "denied" }),
            ),
        ],
    });
    let (article, findings) = check(TEXT, &facts);
    assert_eq!(findings, []);
    let coverage = article.coverage.expect("the text was checked");
    let shares = [coverage.quotations, coverage.numbers, coverage.dates];
    assert!(
        shares
            .iter()
            .all(|share| share.covered == share.total && share.total > 0),
        "{coverage:?}"
    );
}

#[test]
fn what_an_earlier_check_found_is_forgotten() {
    let facts = quotes(&[with(
        quote("We will build 120 homes"),
        json!({ "when": { "value": "2023-03-14", "words": "on Tuesday" } }),
    )]);
    let (mut article, _) = check(TEXT, &facts);
    let anchors = |article: &Article| {
        let quote = &article.quotes[0];
        [
            quote.parts[0].anchor.is_some(),
            quote
                .when
                .as_ref()
                .is_some_and(|when| when.anchor.is_some()),
        ]
    };
    assert_eq!(anchors(&article), [true, true]);
    // Without a text nothing is known.
    let mut unread = article.clone();
    rules::check(&mut unread, None);
    assert_eq!(anchors(&unread), [false, false]);
    let changed = Source::new(
        "vote.txt",
        "“We will build 90 homes,” Ann Lee said on Monday.",
    );
    let findings = rules::check(&mut article, Some(&changed));
    assert_eq!(
        shown(&findings, ""),
        "misquoted /quotes/0/parts/0, words_not_found /quotes/0/when/words"
    );
    assert_eq!(anchors(&article), [false, false]);
    assert_eq!(
        article.coverage.map(|coverage| coverage.quotations.covered),
        Some(0)
    );
    assert!(
        findings
            .iter()
            .any(|finding| finding.rule.level() == Level::Deny)
    );
}
