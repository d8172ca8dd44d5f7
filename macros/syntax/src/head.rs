//! What stands between the name of a declaration and its value: who says so, or what it is.

use crate::{
    cursor::Cursor,
    error::{Error, Errors},
    language::Keyword,
    number,
    recover::{Lost, is_end, is_group, take_until},
    value,
};
use newsfacts_core::rules::Rule;
use proc_macro2::{Delimiter, TokenTree};

/// Reads from the `:` behind the name to the `=`. Where one of them is missing, it is told from what stands there.
pub fn head(
    cursor: &mut Cursor<'_>,
    keyword: Keyword,
    lost: &mut Lost,
    errors: &Errors,
) -> Vec<TokenTree> {
    if let Some(error) = colon_for_equals(*cursor, keyword) {
        errors.push(error);
        let _ = cursor.punct(":") && cursor.punct("=");
        return Vec::new();
    }
    let colon = cursor.punct(":");
    let mut head = Vec::new();
    if colon {
        // A literal ends the head; the first one is a mistake for a name.
        let start = cursor.rest();
        if let Some(TokenTree::Literal(_)) = cursor.peek() {
            cursor.next();
        }
        take_until(cursor, is_end_of_head);
        head = start[..start.len() - cursor.rest().len()].to_vec();
    }
    let equals = cursor.punct("=");
    match (colon && head.is_empty(), equals) {
        (true, _) => nothing_behind_colon(cursor, keyword, errors),
        (false, false) => no_equals(cursor, &mut head, keyword, lost, errors),
        (false, true) => {}
    }
    head
}

/// `stat rise: = +3 %`. For other keywords their own grammar says what is missing.
fn nothing_behind_colon(cursor: &Cursor<'_>, keyword: Keyword, errors: &Errors) {
    if let Keyword::Stat | Keyword::Claim = keyword {
        let text = "expected who says so after `:`";
        let error = Error::new(Rule::Malformed, cursor.last_span(), text);
        errors.push(error.detail("leave out the `:` if it is the article itself"));
    }
}

fn no_equals(
    cursor: &mut Cursor<'_>,
    head: &mut Vec<TokenTree>,
    keyword: Keyword,
    lost: &mut Lost,
    errors: &Errors,
) {
    if let Some(TokenTree::Literal(_)) = cursor.peek() {
        // `stat rise: lee +3 %`: the sign is the value's.
        let signs = head.iter().rev();
        let signs = signs
            .take_while(|token| begins_value(token, keyword))
            .count();
        cursor.rewind(signs);
        head.truncate(head.len() - signs);
    }
    let what = match head.is_empty() {
        true => "`:` or `=` after the name",
        false => "`=` before the value",
    };
    errors.push(cursor.expected(Rule::Malformed, what));
    let named =
        matches!(cursor.peek(), Some(token @ TokenTree::Ident(_)) if !begins_value(token, keyword));
    if head.is_empty() && named {
        // `quote q putin = "…"`: what stands there is most likely the head. In `quote q r: putin = "…"` it may be the name.
        lost.names.extend(cursor.peek_ident().map(value::id));
        *head = take_until(cursor, |cursor| cursor.sees(":") || is_end_of_head(cursor));
        if cursor.punct(":") {
            *head = take_until(cursor, is_end_of_head);
        }
        cursor.punct("=");
    }
}

fn is_end_of_head(cursor: &Cursor<'_>) -> bool {
    // The value comes next; `Other "…"` is a kind of event.
    let literal = matches!(cursor.peek(), Some(TokenTree::Literal(_))) && !cursor.follows("Other");
    literal || cursor.sees("=") || is_end(cursor) || is_group(cursor, Delimiter::Brace)
}

/// Whether it is a sign or a word that stands before the first literal of a value.
fn begins_value(token: &TokenTree, keyword: Keyword) -> bool {
    match (token, keyword) {
        (TokenTree::Ident(word), Keyword::Stat) => number::begins_figure(&word.to_string()),
        (TokenTree::Ident(word), Keyword::Actor) => word == "unnamed",
        (TokenTree::Punct(sign), Keyword::Stat) => "+-~<>".contains(sign.as_char()),
        _ => false,
    }
}

/// `article vote: "Headline"` and `stat rise: +3 %`: what stands behind the colon is the value.
fn colon_for_equals(mut cursor: Cursor<'_>, keyword: Keyword) -> Option<Error> {
    let colon = cursor.span();
    if !cursor.punct(":") {
        return None;
    }
    let equals = cursor.sees("=");
    // A sign alone does not tell: an actor may be called `rank`.
    while let Some(token) = cursor.peek()
        && begins_value(token, keyword)
    {
        let _ = cursor.punct(">=") || cursor.punct("<=") || cursor.next().is_some();
    }
    let literal = matches!(cursor.peek(), Some(TokenTree::Literal(_)));
    // `quote start: "Ann Lee" -> council = "…"`: not the value, but a name in quotation marks.
    take_until(&mut cursor, |cursor| {
        cursor.sees("=") || is_end(cursor) || is_group(cursor, Delimiter::Brace)
    });
    let value = literal && !cursor.sees("=");
    let (meant, why) = match keyword {
        Keyword::Article | Keyword::Feed | Keyword::Aside => {
            (value || equals, "nothing stands between its name and `=`")
        }
        Keyword::Stat | Keyword::Quote | Keyword::Claim => {
            (value, "what stands behind `:` is who says so")
        }
        Keyword::Actor | Keyword::Event => (value, "what stands behind `:` is its kind"),
    };
    let text = format!(
        "the value of the {} stands behind `=`; {why}",
        keyword.name()
    );
    meant.then(|| Error::new(Rule::Malformed, colon, text).detail("write `=` in place of this `:`"))
}
