//! Bytes from anywhere, read as facts.

use super::facts;
use newsfacts::model::{Article, Feed};
use serde::{Serialize, de::DeserializeOwned};
use std::fmt::Debug;

/// Reads the bytes as a document, and as the values that a program may have in a file of its own.
pub fn hold(input: &[u8]) {
    if let Some(document) = facts::read(input) {
        facts::is_kept(&document);
    }
    is_kept::<Article>(input);
    is_kept::<Feed<'static>>(input);
}

/// Whether a value that is read is the same when it is written and read again.
fn is_kept<T: DeserializeOwned + Serialize + Debug + PartialEq>(input: &[u8]) {
    let Ok(value) = serde_json::from_slice::<T>(input) else {
        return;
    };
    let written = serde_json::to_string(&value).expect("a value can be written");
    let again: T =
        serde_json::from_str(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
    assert_eq!(again, value);
    let rewritten = serde_json::to_string(&again).expect("a value can be written");
    assert_eq!(rewritten, written);
}
