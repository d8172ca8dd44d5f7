//! What an author most likely means who writes something else: the lines of messages that can be typed as they stand.

mod date;
mod field;
mod figure;
mod word;

pub use self::{
    date::{date, date_in_words},
    field::field,
    figure::{change_by_share, figure, figure_in_text, is_change, with_unit},
    word::{actor_kind, event_kind, keyword},
};

use newsfacts_core::{shown::Lines, text::tell_apart};
use proc_macro2::{TokenStream, TokenTree};

/// The question whether another word is meant, and what tells both apart where they look the same.
pub fn did_you_mean(written: &str, meant: &str) -> Lines {
    let question = Lines::from(format!("did you mean `{meant}`?"));
    match tell_apart(written, meant, ("what is written", "what is meant")) {
        Some(line) => question.and(line),
        None => question,
    }
}

/// Tokens as an author writes them.
pub fn written(tokens: &[TokenTree]) -> String {
    let mut written = String::new();
    let mut joins = true;
    for token in tokens {
        let (before, after) = match token {
            TokenTree::Punct(punct) => match punct.as_char() {
                '.' | ',' | '/' | ':' => (true, true),
                '%' => (false, false),
                _ => (false, true),
            },
            _ => (false, false),
        };
        if !(joins || before) {
            written.push(' ');
        }
        written.push_str(&TokenStream::from(token.clone()).to_string());
        joins = after;
    }
    written
}
