//! schema.org: the words of the vocabulary, where they may stand, and what others make of them.

mod documents;
mod embedded;
mod facts;
mod figures;
mod terms;
mod vocabulary;

use documents::written;
use newsfacts::model::{Article, Feed};
use serde_json::Value;
use std::path::PathBuf;

/// The graph of one article alone.
fn graph(article: &Article) -> Vec<Value> {
    let mut document = written(&Feed::new("Example News", [article]));
    match document["@graph"].take() {
        Value::Array(nodes) => nodes,
        other => panic!("no graph: {other}"),
    }
}

/// The node of a fact.
fn node<'g>(graph: &'g [Value], fact: &str) -> &'g Value {
    let end = format!("#{fact}");
    let is_it = |node: &&Value| node["@id"].as_str().is_some_and(|id| id.ends_with(&end));
    graph
        .iter()
        .find(is_it)
        .unwrap_or_else(|| panic!("no {fact}"))
}

/// A file of release 30.0, where a folder of standards is given.
fn standard(file: &str) -> Option<PathBuf> {
    Some(newsfacts_tests::standards()?.join("schemaorg").join(file))
}
