//! The evidence of what is declared with a macro.

use super::read;
use crate::falsified;
use newsfacts::{model::Article, rules};
use serde_json::{Value, json};

/// What a macro works out and what facts JSON is told agree, whatever the JSON brings along.
#[test]
fn the_macro_and_facts_json_agree() {
    let read = |article: &Article| {
        let quotes = article.quotes.iter().map(|fact| read(&fact.evidence));
        let statistics = article.statistics.iter().map(|fact| read(&fact.evidence));
        let events = article.events.iter().map(|fact| read(&fact.evidence));
        let claims = article.claims.iter().map(|fact| read(&fact.evidence));
        let all: Vec<_> = quotes
            .chain(statistics)
            .chain(events)
            .chain(claims)
            .collect();
        (
            all,
            article.coverage.as_ref().map(|coverage| coverage.aspects),
        )
    };
    for falsified::Honest {
        article, source, ..
    } in falsified::articles()
    {
        let by_macro = read(&article);
        let mut json = serde_json::to_value(&article).expect("an article is JSON");
        for list in ["quotes", "statistics", "events", "claims"] {
            for fact in json
                .get_mut(list)
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten()
            {
                let at = json!({ "start": 0, "end": 1 });
                let forged = ["words", "speaker", "value", "time"]
                    .map(|aspect| json!({ "aspect": aspect, "basis": "stated", "at": at }));
                fact["evidence"] = json!(forged);
            }
        }
        let mut forged: Article = serde_json::from_value(json).expect("the JSON is an article");
        rules::check(&mut forged, Some(&source));
        assert_eq!(read(&forged), by_macro, "{}", article.name);
    }
}
