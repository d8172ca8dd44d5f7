//! What would mend a finding is told to each user in the language that they write: here to those of facts JSON.

use crate::{
    check,
    rows::{TEXT, against_the_text, references, values},
};
use newsfacts::{
    facts::advice_in_json,
    model::{Quantity, Unit},
    rules::{Advice, Finding},
};
use serde_json::Value;
use std::collections::BTreeSet;

/// What only stands in declarations.
const DECLARATIONS: &[&str] = &[
    " = ",
    "as \"…",
    "`as ",
    ": true`",
    "#[",
    " -> ",
    "` via",
    " via `",
    "`+`",
    "`also`",
    "`claim`",
    "`planned`",
];

/// Nothing of a finding, as facts JSON is told of it, is in the language of declarations. All findings of the tests here go
/// through this.
pub fn assert_told_of_members(finding: &Finding) {
    let advice = finding.advice.as_ref().map(advice_in_json);
    let advice = advice.unwrap_or_default();
    assert!(!advice.contains('\n'), "{advice}");
    for syntax in DECLARATIONS {
        for line in [&advice, &finding.message, &finding.details] {
            assert!(!line.contains(syntax), "{syntax} in: {line}");
        }
    }
    assert!(!advice.ends_with(';'), "{advice}");
    if !matches!(finding.advice, Some(Advice::Plain(_))) {
        assert!(!advice.contains('`'), "{advice}");
    }
}

#[test]
fn what_users_of_facts_json_are_told() {
    let mut told = BTreeSet::new();
    for (facts, _) in [references(), values(), against_the_text()].concat() {
        let findings = check(TEXT, &facts).1;
        told.extend(
            findings
                .iter()
                .filter_map(|finding| finding.advice.as_ref().map(advice_in_json)),
        );
    }
    let told: Vec<&str> = told.iter().map(String::as_str).collect();
    assert_eq!(told, TOLD, "{told:#?}");
}

const TOLD: &[&str] = &[
    "a blank in an address is written %20",
    "a quote is what stands in quotation marks; what somebody is reported to have said belongs in \"claims\"",
    "add \"stance\": \"denied\"",
    "add what the article calls it to \"also\", or leave it out",
    r#"declare it in "actors": {"id":"x","kind":"Person","name":"Full Name"}"#,
    r#"declare one in "events": {"id":"name","kind":"Meeting","label":{"value":"what you call it"}}"#,
    "declare the whole quotation, or mark the cut: “words …”",
    "declare what is listed; a name or a figure of speech may stand in \"asides\": {\"id\":\"name\",\"words\":\"its words\"}",
    "declared here: \"q\"",
    "declared here: \"s\"",
    "did you mean \"en\"?",
    "did you mean \"lee\"?",
    "give the article's own words for it; if the article has none, add \"author\": true",
    "give them exactly as the article prints them; if the article has none, add \"author\": true",
    "if it is yet to come, add \"planned\": true",
    "if its readers are left to see that, add \"inferred\": true",
    "if that is meant, write \"2023-03-14\"; if the article does not state the date, add \"author\": true",
    "it is a unit of its own, without \"known\": write \"unit\": \"percentage-point\"",
    "leave out \"of\", or name another",
    "leave the aside out: no figure, date or quotation there asks for it",
    "name the person, organization, country or group that says it",
    "quote the parts in the order of the article",
    "take it out",
    "take it out, and write a blank or a hyphen where one is meant",
    "take it out: words are found in an article without it",
    r#"to declare “120 homes” write: {"amount":{"low":{"digits":"120"}},"unit":{"counted":"homes"}}"#,
    r#"to declare “18 percent” write: {"hedge":"about","change":{"direction":"up","by":{"low":{"digits":"18"}}},"unit":"percent"}"#,
    "to let it stand, allow unverified",
    r#"what is merely counted is written: {"counted":"hoomes"}"#,
    "write \"2023-03-14\", or give the words that mean this date",
    "write \"berg\", or give as \"words\" those that have it from “Ann Lee”",
    "write \"lee\", or name the words that “Tom Berg” said",
    "write \"words\": \"Nobody spoke again\", or add \"stance\": \"denied\"",
    "write an id without a colon, or the address of the page",
    "write one of the figures that it follows from as the article states it",
    "write the address of a page, which begins with https:// or http://",
    "write the letter Q and a number, as in `Q7747`",
    "write the two letters of its code, as in `CN`",
    "write the whole address, as in \"https://news.example/2022/12/30/call\"",
    "write the whole address: \"https://news.example/1\"",
];

/// What a message says to write can be written.
#[test]
fn values_are_written_as_the_facts_have_them() {
    let figure: Quantity = serde_json::from_value(crate::rows::rise("about", "up", "6")).unwrap();
    let told = advice_in_json(&Advice::Figure {
        words: "some 6 percent".into(),
        figure: figure.clone(),
    });
    let json = told
        .strip_prefix("to declare “some 6 percent” write: ")
        .unwrap();
    assert_eq!(serde_json::from_str::<Quantity>(json).unwrap(), figure);
    for unit in [
        Unit::Percent,
        Unit::Known("km".into()),
        Unit::Currency("EUR".into()),
    ] {
        let told = advice_in_json(&Advice::MeantUnit(unit.clone()));
        let (_, json) = told.split_once("\"unit\": ").unwrap();
        let json: Value = serde_json::from_str(json.trim_end_matches('?')).unwrap();
        assert_eq!(serde_json::from_value::<Unit>(json).unwrap(), unit);
    }
}
