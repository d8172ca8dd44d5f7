//! Two JSON-LD processors, a query language and a reader of pages find in the documents what the facts say.

use crate::{
    Consumers,
    articles::example::putin_xi_call,
    documents::{self, bridge, described, hostile, types, written},
    output,
};
use newsfacts::{
    formats::{Embedded, SchemaOrg},
    model::Feed,
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs};

/// What the readers find.
fn read(consumers: &Consumers, documents: &[Value], pages: &[&str]) -> Value {
    let given = json!({ "context": context(), "documents": documents, "pages": pages });
    let found = output(consumers.python("schema_org.py"), &given.to_string());
    serde_json::from_str(&found).expect("the script prints JSON")
}

/// The context of release 30.0; without it, the vocabulary alone.
fn context() -> Value {
    let Some(folder) = newsfacts_tests::standards() else {
        return json!({ "@vocab": "http://schema.org/" });
    };
    let path = folder.join("schemaorg/schemaorgcontext-30.0.jsonld");
    let json = fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()));
    let mut file: Value = serde_json::from_str(&json).expect("a context is JSON");
    file["@context"].take()
}

/// How often each property and each type stands in a document.
fn counted(document: &Value) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    described(document, &mut |node| {
        let terms = node.iter().filter(|(key, _)| !key.starts_with('@'));
        let terms = terms.map(|(key, _)| &**key);
        for term in terms.chain(types(node)) {
            let term = term.strip_prefix("http://schema.org/").unwrap_or(term);
            *counted.entry(term.to_owned()).or_default() += 1;
        }
    });
    counted
}

#[test]
fn processors_drop_no_term() {
    let Some(consumers) = Consumers::find() else {
        return;
    };
    let documents = documents::all();
    let found = read(&consumers, &documents, &[]);
    let mut statements = 0;
    for (document, found) in documents.iter().zip(found["documents"].as_array().unwrap()) {
        assert_eq!(counted(&found["expanded"]), counted(&document["@graph"]));
        assert_eq!(
            found["statements"], found["triples"],
            "two processors disagree"
        );
        statements += found["triples"].as_u64().expect("a number");
    }
    assert!(statements > 1000, "only {statements} statements");
}

#[test]
fn a_query_finds_quotes_speakers_and_figures() {
    let Some(consumers) = Consumers::find() else {
        return;
    };
    let article = &putin_xi_call::ARTICLE;
    let feeds = [
        Feed::new("Example", [article]),
        Feed::new("Bridge", [&bridge::ARTICLE]),
    ];
    let found = read(&consumers, &feeds.each_ref().map(written), &[]);
    let rows = |document: usize, key: &str| -> Vec<Value> {
        let rows = &found["documents"][document][key];
        rows.as_array().expect("a list of rows").clone()
    };
    let quotes = rows(0, "quotes");
    let mut expected = 0;
    for quote in article.quotes.iter() {
        for speaker in article.resolve(&quote.attribution.speakers) {
            let row = json!([speaker.name, quote.text(), article.url]);
            assert!(quotes.contains(&row), "{row} is not in {quotes:#?}");
            expected += 1;
        }
    }
    assert_eq!(quotes.len(), expected);
    let figures = [rows(0, "figures"), rows(1, "figures")].concat();
    let rows = [
        json!([
            "gas shipped through the Power of Siberia pipeline",
            "13800000000",
            "MTQ",
            "2022-01",
            "Vladimir Putin",
        ]),
        json!(["shipments of gas", "18", "P1", "2022-12", "Vladimir Putin"]),
        json!(["length of Putin's opening remarks", "8", "MIN", null, null]),
        json!(["crossings", "-7", "P1", "2023-12-01", null]),
        json!(["drivers who pay by card", "2/3", null, null, null]),
    ];
    for row in rows {
        assert!(figures.contains(&row), "{row} is not in {figures:#?}");
    }
}

#[test]
fn a_reader_of_pages_gets_the_document_whole() {
    let Some(consumers) = Consumers::find() else {
        return;
    };
    let article = hostile();
    let feed = Feed::new("Example News", [&article]);
    let view = SchemaOrg::new(&feed);
    let page = format!(
        "<!doctype html><html><head><title>Page</title><script type=\"{}\">{}</script></head><body>Text</body></html>",
        SchemaOrg::MEDIA_TYPE,
        Embedded(&view)
    );
    let found = read(&consumers, &[], &[&page]);
    assert_eq!(found["pages"], json!([[written(&feed)]]));
}
