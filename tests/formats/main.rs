//! Web Annotation, schema.org and tables: the shape of what is written.

#[allow(dead_code)] // each test takes what it needs
#[path = "../feed/articles.rs"]
mod articles;

mod annotations;
mod derived;
mod schema_org;
mod table;
mod todo;

use newsfacts::{formats::Format, model::Feed};

fn written(format: Format, feed: &Feed<'_>) -> String {
    let mut text = Vec::new();
    format
        .write(feed, &mut text)
        .expect("a text can be written");
    String::from_utf8(text).expect("formats are UTF-8")
}
