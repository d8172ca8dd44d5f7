//! The rule engine as a program uses it: facts from JSON, a text, and what is found.
//!
//! `tests/mutants/` builds these with the core alone, and without what needs the macros.

mod absent;
mod advice;
mod anchors;
mod attachments;
mod attributions;
mod bare;
mod baselines;
mod catalogue;
mod compared;
mod counted;
mod coverage;
mod cut_off;
mod dates;
mod evidence;
mod extreme;
#[cfg(feature = "macros")]
mod falsified;
mod figures;
mod formulas;
mod french;
#[cfg(feature = "macros")]
mod front_ends;
mod generated;
mod german;
#[cfg(feature = "macros")]
mod hostile;
mod meant;
#[cfg(feature = "macros")]
#[allow(dead_code)]
#[path = "../../examples/newsroom/people.rs"]
mod people;
mod places;
#[cfg(feature = "macros")]
#[allow(dead_code)]
#[path = "../fuzz/src/properties/mod.rs"]
mod properties;
mod published;
mod quotations;
mod rows;
mod scores;
mod sources;
mod spanish;
mod todo;
mod transcripts;
mod units;
mod unread;
mod words;

use newsfacts::{
    model::Article,
    rules::{self, Finding, Level, Rule},
    text::Source,
};
use serde_json::{Value, json};

/// An article of 17 March 2023 with three actors and these facts.
fn article(facts: &Value) -> Article {
    let article = json!({
        "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-17", "language": "en",
        "actors": [
            { "id": "lee", "kind": "Person", "name": "Ann Lee", "also": ["the mayor"] },
            { "id": "berg", "kind": "Person", "name": "Tom Berg", "also": ["Berg"] },
            { "id": "herald", "kind": "Organization", "name": "The Herald" },
        ],
    });
    serde_json::from_value(with(article, facts.clone())).expect("the facts are an article")
}

/// With these members in place of those of the first.
fn with(mut fact: Value, members: Value) -> Value {
    for (key, value) in members.as_object().expect("members are an object") {
        fact[key] = value.clone();
    }
    fact
}

fn check(text: &str, facts: &Value) -> (Article, Vec<Finding>) {
    let mut article = article(facts);
    let findings = rules::check(&mut article, Some(&Source::new("vote.txt", text)));
    findings.iter().for_each(advice::assert_told_of_members);
    (article, findings)
}

/// The names of the rules that found something, and where.
fn found(text: &str, facts: &Value) -> Vec<String> {
    shown(&check(text, facts).1)
}

/// Findings in short. Advice on unused actors is left out, since the texts are short, and what nobody asked for.
fn shown(findings: &[Finding]) -> Vec<String> {
    let shown = findings.iter().filter(|finding| {
        finding.rule != Rule::UnusedActor && finding.rule.level() != Level::Allow
    });
    shown
        .map(|finding| format!("{} {}", finding.rule, finding.place))
        .collect()
}
