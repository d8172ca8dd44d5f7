//! The languages that commands are given.

use crate::stop::Stop;
use newsfacts::{
    model::is_language_tag,
    text::{language_called, languages_read},
};

/// Refuses what is no language, and tells the code of one that is called by its name.
pub fn is_language(given: &str) -> Result<(), Stop> {
    if is_language_tag(given) {
        return Ok(());
    }
    let stop = Stop::new(format!("`{given}` is not a language"));
    Err(match language_called(given) {
        Some(tag) => stop.help(format!("write its code: --language {tag}")),
        None => stop.help(format!("write its code; these are read: {}", read())),
    })
}

/// The codes of the languages whose words are read.
pub fn read() -> String {
    Vec::from_iter(languages_read()).join(", ")
}
