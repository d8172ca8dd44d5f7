//! JSON Feed 1.1: the shape of what is written, and what readers make of it.

mod articles;
mod facts;
mod readers;
mod same_story;
mod schema;

use newsfacts::{
    formats::JsonFeed,
    model::{Article, Feed},
};
use serde_json::Value;

/// A feed as its readers get it.
fn written(feed: &Feed<'_>) -> Value {
    let json = serde_json::to_string_pretty(&JsonFeed::new(feed)).expect("a feed can be written");
    serde_json::from_str(&json).expect("a feed is JSON")
}

/// The only item of a feed with this article alone.
fn item(article: &Article) -> Value {
    written(&Feed::new("Example News", [article]))["items"][0].take()
}
