//! The grammars of values: texts, names, codes and lists of them.

use crate::{
    cursor::{Cursor, describe, flatten},
    error::{Error, Extent},
};
use newsfacts_core::{
    model::{Attribution, Text, Timezone},
    rules::Rule,
};
use proc_macro2::{Delimiter, Ident, TokenTree};

/// A value with the tokens that it was read from.
#[derive(Clone)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Extent,
}

/// A string literal.
pub fn text(cursor: &mut Cursor<'_>) -> Result<Spanned<Text>, Error> {
    if let Some((value, span)) = cursor.string() {
        return Ok(Spanned {
            value: value.into(),
            span: span.into(),
        });
    }
    let error = cursor.expected(Rule::WrongValue, "a text in quotation marks");
    Err(match cursor.peek() {
        Some(TokenTree::Ident(_)) => {
            let words: Vec<String> = cursor.rest().iter().map(ToString::to_string).collect();
            error.detail(format!("write: \"{}\"", words.join(" ")))
        }
        _ => error,
    })
}

/// `as "…"`: the article's own words, if they are given.
pub fn words(cursor: &mut Cursor<'_>) -> Result<Option<Spanned<Text>>, Error> {
    if !cursor.word("as") {
        return Ok(None);
    }
    match cursor.string() {
        Some((value, span)) => Ok(Some(Spanned {
            value: value.into(),
            span: span.into(),
        })),
        None => Err(cursor.expected(
            Rule::WrongValue,
            "the article's own words in quotation marks after `as`",
        )),
    }
}

/// A name under which something is declared.
pub fn name(cursor: &mut Cursor<'_>, what: &str) -> Result<Ident, Error> {
    match cursor.ident() {
        Some(ident) if ident != "_" => Ok(ident.clone()),
        _ => Err(not_a_name(cursor, what)),
    }
}

fn not_a_name(cursor: &Cursor<'_>, what: &str) -> Error {
    let error = cursor.expected(Rule::WrongValue, &format!("the name of {what}"));
    match cursor.peek() {
        Some(TokenTree::Literal(_)) => error.detail(format!(
            "write the name under which {what} is declared, without quotation marks"
        )),
        _ => error,
    }
}

/// `[a, b]`, or a single item without brackets.
pub fn list<T>(
    cursor: &mut Cursor<'_>,
    mut item: impl FnMut(&mut Cursor<'_>) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    let Some(group) = cursor.group(Delimiter::Bracket) else {
        return Ok(vec![item(cursor)?]);
    };
    let tokens = flatten(group.stream());
    let mut inside = Cursor::new(&tokens, group.span_close());
    let mut items = Vec::new();
    while !inside.is_empty() {
        items.push(item(&mut inside)?);
        if !inside.is_empty() && !inside.punct(",") {
            return Err(inside.expected(Rule::Malformed, "`,` between the items of the list"));
        }
    }
    Ok(items)
}

/// `true` or `false`.
pub fn flag(cursor: &mut Cursor<'_>) -> Result<bool, Error> {
    if cursor.word("true") {
        Ok(true)
    } else if cursor.word("false") {
        Ok(false)
    } else {
        Err(cursor.expected(Rule::WrongValue, "`true` or `false`"))
    }
}

/// A code such as `en-GB`, `RU` or `Q7747`, with or without quotation marks. Keywords of Rust stand for themselves.
pub fn code(cursor: &mut Cursor<'_>, what: &str) -> Result<Spanned<Text>, Error> {
    if let Some((value, span)) = cursor.string() {
        return Ok(Spanned {
            value: value.into(),
            span: span.into(),
        });
    }
    let tokens = cursor.rest();
    let Some(first) = cursor.ident() else {
        return Err(cursor.expected(Rule::WrongValue, what));
    };
    let mut code = first.to_string();
    while cursor.sees("-") {
        cursor.punct("-");
        match cursor.next() {
            Some(part @ (TokenTree::Ident(_) | TokenTree::Literal(_))) => {
                code.push('-');
                code.push_str(&part.to_string());
            }
            _ => return Err(cursor.expected(Rule::WrongValue, what)),
        }
    }
    let read = &tokens[..tokens.len() - cursor.rest().len()];
    let code = code.strip_prefix("r#").map_or(code.clone(), str::to_owned);
    Ok(Spanned {
        value: code.into(),
        span: Extent::of(read, first.span()),
    })
}

/// A difference from UTC: `Z`, `UTC`, `+03:00`, with or without quotation marks.
pub fn timezone(cursor: &mut Cursor<'_>) -> Result<Timezone, Error> {
    let tokens = cursor.rest();
    let span = Extent::of(tokens, cursor.span());
    let written = match cursor.string() {
        Some((text, _)) => text,
        None => {
            let mut written = String::new();
            while let Some(token) = cursor.next() {
                written.push_str(&token.to_string());
            }
            written
        }
    };
    written.parse().map_err(|_| {
        Error::new(
            Rule::WrongValue,
            span,
            format!("`{written}` is not a difference from UTC"),
        )
        .detail("write `UTC`, `+03:00` or `-05:30`; the names of time zones are not known here")
    })
}

/// The names in an attribution, with where each stands.
#[derive(Default)]
pub struct Names {
    pub speakers: Vec<Ident>,
    pub addressees: Vec<Ident>,
    pub via: Vec<Ident>,
}

impl Names {
    pub fn attribution(&self) -> Attribution {
        let ids = |names: &[Ident]| names.iter().map(id).collect::<Vec<_>>().into();
        Attribution {
            speakers: ids(&self.speakers),
            addressees: ids(&self.addressees),
            via: ids(&self.via),
        }
    }
}

/// `speaker`, `a + b`, `speaker -> addressee`, `… via reporter`, `_`.
pub fn attribution(cursor: &mut Cursor<'_>) -> Result<Names, Error> {
    let mut names = Names::default();
    if !cursor.word("_") {
        names.speakers = sum(cursor, "the speaker")?;
    }
    if cursor.punct("->") {
        names.addressees = sum(cursor, "the addressee")?;
    }
    if cursor.word("via") {
        names.via = sum(cursor, "the reporter")?;
    }
    match cursor.peek() {
        None => Ok(names),
        Some(token) => {
            let text = format!("unexpected {} in the attribution", describe(token));
            Err(Error::new(Rule::Malformed, Extent::of(cursor.rest(), token.span()), text)
                .detail("an attribution reads `speaker`, `a + b`, `speaker -> addressee`, `speaker via reporter` or `_`"))
        }
    }
}

fn sum(cursor: &mut Cursor<'_>, what: &str) -> Result<Vec<Ident>, Error> {
    if let Some(TokenTree::Group(_)) = cursor.peek() {
        let error = not_a_name(cursor, what);
        return Err(error.detail("several are joined by `+`: `a + b`"));
    }
    let mut names = vec![name(cursor, what)?];
    while cursor.punct("+") {
        names.push(name(cursor, what)?);
    }
    Ok(names)
}

/// The id that a name gives to what it declares.
pub fn id(name: &Ident) -> Text {
    let name = name.to_string();
    match name.strip_prefix("r#") {
        Some(plain) => plain.to_owned().into(),
        None => name.into(),
    }
}
