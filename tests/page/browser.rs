//! The pages in Chromium, driven by `tests/consumers/page.mjs`.

use crate::{articles, page};
use newsfacts::model::{Anchor, Article};
use serde_json::{Value, json};
use std::{fs, process::Command};

/// Pictures of all pages are left in `target/pages`, to be looked at.
#[test]
fn pages_hold_in_a_browser() {
    let (Some(browser), Some(consumers)) =
        (newsfacts_tests::browser(), newsfacts_tests::consumers())
    else {
        return;
    };
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    for (name, shown) in articles::all() {
        let write = |ending: &str, content: String| {
            fs::write(folder.join(format!("{name}.{ending}")), content).expect("it is written");
        };
        write("html", page(&shown));
        let facts = match shown.text {
            Some(_) => places(&shown.article),
            None => Vec::new(),
        };
        write("json", json!({ "facts": facts }).to_string());
    }
    let output = Command::new("node")
        .arg(consumers.join("page.mjs"))
        .arg(browser)
        .arg(&folder)
        .output()
        .expect("Node.js runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said, "done\n", "{errors}");
}

/// The words of each place of each fact.
fn places(article: &Article) -> Vec<Value> {
    let one = |id: &str, anchor: &Option<Anchor>| {
        let anchor = anchor.as_ref()?;
        Some(json!([id, [anchor.exact]]))
    };
    let mut places: Vec<Value> = Vec::new();
    places.extend(
        article
            .actors
            .iter()
            .filter_map(|fact| one(&fact.id, &fact.anchor)),
    );
    let statistics = article.statistics.iter();
    places.extend(statistics.filter_map(|fact| one(&fact.id, &fact.quantity.anchor)));
    places.extend(
        article
            .events
            .iter()
            .filter_map(|fact| one(&fact.id, &fact.label.anchor)),
    );
    places.extend(
        article
            .claims
            .iter()
            .filter_map(|fact| one(&fact.id, &fact.text.anchor)),
    );
    for quote in article.quotes.iter() {
        let anchors = quote.parts.iter().filter_map(|part| part.anchor.as_ref());
        let exact: Vec<_> = anchors.map(|anchor| &anchor.exact).collect();
        if !exact.is_empty() {
            places.push(json!([quote.id, exact]));
        }
    }
    places
}
