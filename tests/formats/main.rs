//! Web Annotation, schema.org and tables: the shape of what is written.

#[allow(dead_code)] // each test takes what it needs
#[path = "../feed/articles.rs"]
mod articles;

mod annotations;
mod consumers;
mod derived;
mod schema_org;
mod table;
mod todo;

use newsfacts::{
    formats::Format,
    model::{Article, Feed},
};
use serde_json::Value;

fn written(format: Format, feed: &Feed<'_>) -> String {
    let mut text = Vec::new();
    format
        .write(feed, &mut text)
        .expect("a text can be written");
    String::from_utf8(text).expect("formats are UTF-8")
}

/// What a format makes of an article alone.
fn document(format: Format, article: &Article) -> Value {
    let feed = Feed::new("Example News", [article]);
    serde_json::from_str(&written(format, &feed)).expect("it is JSON")
}

/// The one of a list whose member of this key has this value.
fn named<'v>(list: &'v Value, key: &str, name: &str) -> &'v Value {
    let list = list.as_array().expect("a list");
    let one = list.iter().find(|one| one[key] == name);
    one.unwrap_or_else(|| panic!("no {name} in {list:#?}"))
}
