//! Words that lose their last letter before a vowel: "l'an", "d'euros". Each is a token of its own together with its
//! apostrophe, and so is a word with an apostrophe or a hyphen inside that a list has: "aujourd'hui", "week-end".

use super::token::{Kind, Space, Token};
use crate::text::language::{Language, WordId};

/// The tokens of a text in which such words are whole, each looked up.
pub(super) fn join(tokens: &[Token], text: &str, language: &Language) -> Vec<Token> {
    let mut joined = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let (token, length) = whole(&tokens[at..], text, language).unwrap_or((*token, 1));
        joined.push(token);
        at += length;
    }
    joined
}

/// The word that begins some tokens and goes on behind an apostrophe or ends with it, and how many tokens it is made of.
fn whole(tokens: &[Token], text: &str, language: &Language) -> Option<(Token, usize)> {
    let [first, apostrophe, ..] = tokens else {
        return None;
    };
    let tied = first.kind == Kind::Word
        && matches!(apostrophe.kind, Kind::Mark('\'' | '’' | '-'))
        && apostrophe.before == Space::None;
    if !tied {
        return None;
    }
    let through = |last: &Token, length| {
        let mut whole = first.through(last);
        whole.word = language.lexicon.find(whole.text(text));
        (whole.word != WordId::NONE).then_some((whole, length))
    };
    let next = tokens.get(2);
    let next = next.filter(|next| next.kind == Kind::Word && next.before == Space::None);
    let inside = next.and_then(|next| through(next, 3));
    inside.or_else(|| through(apostrophe, 2))
}
