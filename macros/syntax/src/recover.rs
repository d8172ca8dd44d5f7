//! Where a declaration ends that was not finished, and what is lost with one that cannot be read.
//!
//! The aim is one message per mistake: what follows from a mistake that is reported already is passed over, and all else
//! is still read and checked.

use crate::{cursor::Cursor, language::Keyword, value::id};
use newsfacts_core::model::Text;
use proc_macro2::{Delimiter, Ident, TokenTree};

/// Declarations that could not be read at all, so that what refers to them is not to blame.
#[derive(Default)]
pub struct Lost {
    /// The names that they most likely gave.
    pub names: Vec<Text>,
    /// Whether the name of one is not known: any name that is missing may be that one.
    pub unnamed: bool,
}

impl Lost {
    /// Whether nothing was lost.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && !self.unnamed
    }

    pub fn name(&mut self, name: &Ident) {
        self.names.push(id(name));
    }

    /// Notes what these tokens may have declared: `lee: Person = "Ann Lee"` has its name before the first `:` or `=`.
    fn note(&mut self, tokens: &[TokenTree]) {
        let named = tokens.windows(2).find_map(|two| match (&two[0], &two[1]) {
            (TokenTree::Ident(name), TokenTree::Punct(punct))
                if matches!(punct.as_char(), ':' | '=') =>
            {
                Some(name)
            }
            _ => None,
        });
        let is_value = |token: &TokenTree| {
            matches!(token, TokenTree::Literal(_) | TokenTree::Ident(_))
                || matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
        };
        match named {
            Some(name) => self.name(name),
            // A stray sign or two declare nothing.
            None => self.unnamed |= tokens.len() > 2 && tokens.iter().any(is_value),
        }
    }
}

/// Passes over the rest of a declaration that cannot be read.
pub fn skip(cursor: &mut Cursor<'_>, lost: &mut Lost) {
    if cursor.punct(";") {
        return;
    }
    let all = cursor.rest();
    cursor.next();
    take_until(cursor, is_end);
    lost.note(&all[..all.len() - cursor.rest().len()]);
    let _ = cursor.punct(";") || cursor.punct(",");
}

/// Whether a declaration ends here: at its `;`, or where the next one starts because the `;` was forgotten or is a comma.
pub fn is_end(cursor: &Cursor<'_>) -> bool {
    let mut behind = *cursor;
    let comma = behind.punct(",") && is_next(&behind);
    comma || cursor.sees(";") || is_next(cursor)
}

/// Whether something starts here that stands by itself in a block, or the block ends.
pub fn is_next(cursor: &Cursor<'_>) -> bool {
    cursor.is_empty()
        || starts_declaration(cursor)
        || starts_attribute(cursor)
        || starts_import(cursor)
}

/// Whether a declaration starts here: with a keyword, a name, and `:` or `=`, or with these two words and nothing behind.
/// A keyword alone may be a name: `quote article: quote = "…"`.
pub fn starts_declaration(cursor: &Cursor<'_>) -> bool {
    let (Some(keyword), Some(TokenTree::Ident(_))) = (cursor.peek_ident(), cursor.peek_at(1))
    else {
        return false;
    };
    let fits = match cursor.peek_at(2) {
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ':' | '=' | ';'),
        Some(token) => matches!(token, TokenTree::Literal(_)),
        None => true,
    };
    fits && Keyword::named(&keyword.to_string()).is_some()
}

/// Whether a `use` comes next.
pub fn starts_import(cursor: &Cursor<'_>) -> bool {
    matches!(cursor.peek(), Some(TokenTree::Ident(ident)) if ident == "use")
}

/// `#[…]` or `#![…]`
fn starts_attribute(cursor: &Cursor<'_>) -> bool {
    let mut cursor = *cursor;
    if !cursor.punct("#") {
        return false;
    }
    cursor.punct("!");
    is_group(&cursor, Delimiter::Bracket)
}

/// Whether a field ends here: at its comma, or where the next one starts because the comma was forgotten or is a semicolon.
/// A comma with something else than a word behind it is part of a wrong value: `when: December 30, 2022`.
pub fn is_end_of_field(cursor: &Cursor<'_>, keyword: Keyword) -> bool {
    let mut behind = *cursor;
    let separated = behind.punct(",") || behind.punct(";");
    let word = behind.is_empty() || behind.peek_ident().is_some();
    separated && word || starts_field(cursor, keyword)
}

/// Whether a field of this keyword starts here.
pub fn starts_field(cursor: &Cursor<'_>, keyword: Keyword) -> bool {
    let (Some(name), Some(TokenTree::Punct(colon))) = (cursor.peek_ident(), cursor.peek_at(1))
    else {
        return false;
    };
    let path = matches!(cursor.peek_at(2), Some(TokenTree::Punct(next)) if next.as_char() == ':');
    colon.as_char() == ':' && !path && keyword.field(&name.to_string()).is_some()
}

/// Whether a declaration starts here, be it with a keyword that there is not.
pub fn looks_declared(cursor: &Cursor<'_>) -> bool {
    matches!(cursor.peek(), Some(TokenTree::Ident(_))) && names_at(cursor, 1)
}

/// Whether a name and `:` or `=` come next, behind so many tokens.
pub fn names_at(cursor: &Cursor<'_>, index: usize) -> bool {
    matches!(cursor.peek_at(index), Some(TokenTree::Ident(_)))
        && matches!(cursor.peek_at(index + 1), Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), ':' | '='))
}

pub fn is_group(cursor: &Cursor<'_>, delimiter: Delimiter) -> bool {
    matches!(cursor.peek(), Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
}

pub fn take_until(cursor: &mut Cursor<'_>, stop: impl Fn(&Cursor<'_>) -> bool) -> Vec<TokenTree> {
    let all = cursor.rest();
    while !cursor.is_empty() && !stop(cursor) {
        cursor.next();
    }
    all[..all.len() - cursor.rest().len()].to_vec()
}
