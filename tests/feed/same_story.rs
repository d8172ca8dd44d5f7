//! The same story in several languages: its facts are declared in the words of each, and what does not depend on words is the same
//! in every feed.

use super::item;
use newsfacts::model::Article;
use serde_json::{Map, Value};

#[path = "same_story/english.rs"]
mod english;
#[path = "same_story/french.rs"]
mod french;
#[path = "same_story/german.rs"]
mod german;
#[path = "same_story/spanish.rs"]
mod spanish;

/// The members of facts that are in the words of an article, or say where these stand; a figure has its unit in words, which
/// stands beside it in parts.
const WORDS: &[&str] = &[
    "against", "also", "anchor", "evidence", "figure", "kind", "name", "of", "parts", "role",
    "text", "words",
];

/// A value without the members that are in the words of an article.
fn without_words(value: &Value) -> Value {
    match value {
        Value::Array(values) => values.iter().map(without_words).collect(),
        Value::Object(members) => {
            let kept = members.iter();
            let kept = kept.filter(|(name, _)| !WORDS.contains(&name.as_str()));
            let kept: Map<String, Value> = kept
                .map(|(name, value)| (name.clone(), without_words(value)))
                .collect();
            Value::Object(kept)
        }
        other => other.clone(),
    }
}

/// What a feed says of an article: its quotations, figures and events by their names.
fn facts(article: &Article) -> Vec<Value> {
    let item = item(article);
    ["actors", "quotes", "statistics", "events"]
        .iter()
        .map(|list| without_words(&item["_newsfacts"][list]))
        .collect()
}

#[test]
fn figures_and_dates_agree() {
    let english = facts(&english::story::ARTICLE);
    for (list, count) in english.iter().zip([8, 4, 11, 6]) {
        assert_eq!(list.as_array().map(Vec::len), Some(count), "{list:#}");
    }
    for other in [
        &german::story::ARTICLE,
        &french::story::ARTICLE,
        &spanish::story::ARTICLE,
    ] {
        assert_eq!(facts(other), english, "{}", other.language);
    }
}

/// Nothing is only declared: each text states its figures and dates.
#[test]
fn every_text_states_what_is_declared() {
    for article in [
        &english::story::ARTICLE,
        &german::story::ARTICLE,
        &french::story::ARTICLE,
        &spanish::story::ARTICLE,
    ] {
        let item = item(article);
        for statistic in item["_newsfacts"]["statistics"].as_array().expect("a list") {
            let evidence = statistic["evidence"].as_array().expect("a list");
            let stated = |one: &Value| one["aspect"] == "value" && one["basis"] == "stated";
            assert!(evidence.iter().any(stated), "{statistic:#}");
        }
    }
}
