//! The grammars of values: texts, names, codes and lists of them.

use crate::{
    cursor::{Cursor, describe, flatten},
    error::{Error, Extent},
};
use newsfacts_core::{
    model::{Attribution, Stance, Text, Timezone, Todo},
    rules::{FactList, Rule},
    suggest,
};
use proc_macro2::{Delimiter, Ident, Span, TokenTree};

/// A value with the tokens that it was read from.
#[derive(Clone)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Extent,
}

/// What stands where a person must still decide.
pub const TODO: &str = "todo";

/// Whether it is [`TODO`], and not a name that is written `r#todo`.
pub fn is_todo(word: &Ident) -> bool {
    word == TODO
}

/// `todo` where nothing can be left to be decided.
pub fn no_todo(at: Span, what: &str) -> Error {
    let text = format!("{what} cannot be left to be decided");
    Error::new(Rule::WrongValue, at, text)
        .detail("leave the declaration out, or in a comment, until it is known")
}

/// A string literal.
pub fn text(cursor: &mut Cursor<'_>) -> Result<Spanned<Text>, Error> {
    if let Some((value, span)) = cursor.string() {
        return Ok(Spanned {
            value: value.into(),
            span: span.into(),
        });
    }
    let mut error = cursor.expected(Rule::WrongValue, "a text in quotation marks");
    if cursor.sees_word(TODO) {
        return Err(no_todo(cursor.span(), "this text"));
    }
    let is_word = |token: &&TokenTree| matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
    let words: Vec<&TokenTree> = cursor.rest().iter().take_while(is_word).collect();
    if let (Some(TokenTree::Ident(_)), Some(last)) = (words.first(), words.last()) {
        error.span.end = last.span();
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        error = error.detail(format!("write: \"{}\"", words.join(" ")));
    }
    Err(error)
}

/// What stands behind a value that the article states.
pub enum OwnWords {
    /// `as "…"`: the article's own words.
    Given(Spanned<Text>),
    /// `as _`: the article has none, and the value is on the author's word.
    None(Span),
}

/// `as "…"` or `as _`, if it is there.
pub fn words(cursor: &mut Cursor<'_>) -> Result<Option<OwnWords>, Error> {
    if !cursor.word("as") {
        return Ok(None);
    }
    let at = cursor.span();
    let words = match cursor.string() {
        Some((value, span)) => OwnWords::Given(Spanned {
            value: value.into(),
            span: span.into(),
        }),
        None if cursor.word("_") => OwnWords::None(at),
        None => {
            let expected = cursor.expected(
                Rule::WrongValue,
                "the article's own words in quotation marks after `as`",
            );
            return Err(expected.detail("write `as _` if the article has none for it"));
        }
    };
    if cursor.sees_word("as") {
        let text = "a value takes `as` once: the article's own words, or `_` where it has none";
        let span = Extent::of(cursor.rest(), at);
        return Err(Error::new(Rule::WrongValue, span, text).detail("leave one of them out"));
    }
    Ok(Some(words))
}

/// What a name must have been declared as.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// As it is named in a message.
    what: &'static str,
    /// Where it is declared.
    list: Option<FactList>,
}

const SPEAKER: Wanted = Wanted::new("the speaker", FactList::Actors);
const ADDRESSEE: Wanted = Wanted::new("the addressee", FactList::Actors);
const REPORTER: Wanted = Wanted::new("the reporter", FactList::Actors);
pub const ACTOR: Wanted = Wanted::new("an actor", FactList::Actors);
pub const EVENT: Wanted = Wanted::new("an event", FactList::Events);
pub const STATISTIC: Wanted = Wanted::new("a statistic", FactList::Statistics);
pub const FACT: Wanted = Wanted {
    what: "a fact",
    list: None,
};

impl Wanted {
    const fn new(what: &'static str, list: FactList) -> Self {
        Self {
            what,
            list: Some(list),
        }
    }
}

/// A name under which something is declared.
pub fn name(cursor: &mut Cursor<'_>, what: Wanted) -> Result<Ident, Error> {
    let start = cursor.rest();
    match cursor.ident() {
        Some(ident) if is_todo(ident) => Err(no_todo(ident.span(), "a name here")),
        Some(ident) if ident != "_" => {
            while is_more_of_a_name(cursor) {
                cursor.next();
            }
            match &start[..start.len() - cursor.rest().len()] {
                [_] => Ok(ident.clone()),
                words => Err(in_full(words, what)),
            }
        }
        _ => Err(not_a_name(cursor, what)),
    }
}

/// Whether a name is a keyword of Rust that is not written `r#name`: one of any edition, those that are reserved among them.
#[rustfmt::skip] // as many in a line as there is room for
pub fn is_keyword(name: &Ident) -> bool {
    matches!(
        &*name.to_string(),
        "abstract" | "as" | "async" | "await" | "become" | "box" | "break" | "const" | "continue" | "crate" | "do"
        | "dyn" | "else" | "enum" | "extern" | "false" | "final" | "fn" | "for" | "if" | "impl" | "in" | "let"
        | "loop" | "macro" | "match" | "mod" | "move" | "mut" | "override" | "priv" | "pub" | "ref" | "return"
        | "Self" | "self" | "static" | "struct" | "super" | "trait" | "true" | "try" | "type" | "typeof" | "unsafe"
        | "unsized" | "use" | "virtual" | "where" | "while" | "yield"
    )
}

/// A keyword as the name that Rust has for it; none where Rust has none.
pub fn as_raw(keyword: &Ident) -> Option<Ident> {
    let has_none = ["self", "Self", "super", "crate"]
        .iter()
        .any(|name| keyword == name);
    (!has_none).then(|| Ident::new_raw(&keyword.to_string(), keyword.span()))
}

/// A keyword of Rust stands where a name is wanted.
pub fn keyword_as_name(name: &Ident) -> Error {
    let text = format!("`{name}` is a keyword of Rust and cannot be a name");
    let error = Error::new(Rule::Malformed, name.span(), text);
    match as_raw(name) {
        Some(raw) => error.detail(format!("write `{raw}` or choose another name")),
        None => error.detail("choose another name"),
    }
}

/// Whether a capitalised word follows, as in `Ann Lee` for `lee`.
fn is_more_of_a_name(cursor: &Cursor<'_>) -> bool {
    let word = cursor.peek_ident().map(Ident::to_string);
    word.is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// `Ann Lee`, where the name of the declaration is wanted.
fn in_full(words: &[TokenTree], what: Wanted) -> Error {
    let name: Vec<String> = words.iter().map(ToString::to_string).collect();
    let name = name.join(" ");
    let text = format!("expected the name of {}, found `{name}`", what.what);
    let error = Error::new(Rule::WrongValue, Extent::of(words, words[0].span()), text);
    match what.list {
        Some(list) => error.called(list, name),
        None => error.detail("a name is one word"),
    }
}

fn not_a_name(cursor: &Cursor<'_>, what: Wanted) -> Error {
    let error = cursor.expected(Rule::WrongValue, &format!("the name of {}", what.what));
    let mut text = *cursor;
    match (text.string(), what.list) {
        (Some((words, _)), Some(list)) => error.called(list, words),
        (Some(_), None) => error.detail(format!(
            "write the name under which {} is declared, without quotation marks",
            what.what
        )),
        _ => error,
    }
}

/// `[a, b]`, or a single item without brackets. `item` keeps what it reads.
pub fn list(
    cursor: &mut Cursor<'_>,
    mut item: impl FnMut(&mut Cursor<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let Some(group) = cursor.group(Delimiter::Bracket) else {
        return item(cursor);
    };
    let tokens = flatten(group.stream());
    let mut inside = Cursor::new(&tokens, group.span_close());
    while !inside.is_empty() {
        item(&mut inside)?;
        if !inside.is_empty() && !inside.punct(",") {
            return Err(inside.expected(Rule::Malformed, "`,` between the items of the list"));
        }
    }
    Ok(())
}

/// `true` or `false`.
pub fn flag(cursor: &mut Cursor<'_>) -> Result<bool, Error> {
    if cursor.word("true") {
        Ok(true)
    } else if cursor.word("false") {
        Ok(false)
    } else {
        let error = cursor.expected(Rule::WrongValue, "`true` or `false`");
        Err(match cursor.peek() {
            Some(TokenTree::Ident(word)) if word == "yes" => error.detail("write: true"),
            Some(TokenTree::Ident(word)) if word == "no" => error.detail("write: false"),
            _ => error,
        })
    }
}

/// `alleged`, `denied` or `asked`.
pub fn stance(cursor: &mut Cursor<'_>) -> Result<Stance, Error> {
    for stance in Stance::ALL {
        if cursor.word(stance.name()) {
            return Ok(stance);
        }
    }
    let names = Stance::ALL.map(|stance| format!("`{stance}`"));
    let error = cursor.expected(Rule::WrongValue, &names.join(", "));
    let word = match cursor.peek() {
        Some(TokenTree::Ident(word)) => word.to_string(),
        Some(TokenTree::Literal(literal)) => {
            let literal = literal.to_string();
            let word = literal.trim_matches('"');
            let known = Stance::ALL.into_iter().find(|one| one.name() == word);
            return Err(match known {
                Some(stance) => error.detail(format!("leave the quotation marks out: {stance}")),
                None => error,
            });
        }
        _ => return Err(error),
    };
    let meant = match word.as_str() {
        "asserted" | "said" | "stated" | "claimed" => {
            return Err(error.detail("leave `stance` out: without it they assert it"));
        }
        "accused" | "suspected" | "rumoured" => Some("alleged"),
        "rejected" | "disputed" | "refuted" => Some("denied"),
        "questioned" => Some("asked"),
        word => suggest(word, Stance::ALL.map(Stance::name)),
    };
    Err(match meant {
        Some(meant) => error.detail(format!("write: {meant}")),
        None => error,
    })
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
        let error = cursor.expected(Rule::WrongValue, what);
        let number = cursor.peek().map(ToString::to_string).unwrap_or_default();
        let digits = number.bytes().all(|byte| byte.is_ascii_digit()) && !number.is_empty();
        return Err(match digits && what.contains("Wikidata") {
            true => error.detail(format!("write: Q{number}")),
            false => error,
        });
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
    /// What is still to be decided of them.
    pub open: Vec<(Todo, Span)>,
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

/// `speaker`, `a + b`, `speaker -> addressee`, `… via reporter`, `_`. What was read before an error stays in `names`.
pub fn attribution(cursor: &mut Cursor<'_>, names: &mut Names) -> Result<(), Error> {
    let Names {
        speakers,
        addressees,
        via,
        open,
    } = names;
    if !cursor.word("_") {
        open.extend(sum(cursor, speakers, SPEAKER)?.map(|at| (Todo::Speakers, at)));
    }
    if cursor.punct("->") {
        open.extend(sum(cursor, addressees, ADDRESSEE)?.map(|at| (Todo::Addressees, at)));
    }
    if cursor.word("via") {
        open.extend(sum(cursor, via, REPORTER)?.map(|at| (Todo::Via, at)));
    }
    let Some(token) = cursor.peek() else {
        return Ok(());
    };
    let mut probe = *cursor;
    if probe.word("as") && probe.sees_word("_") {
        let text = "a name cannot be on the author's word";
        let error = Error::new(
            Rule::WrongValue,
            Extent::of(cursor.rest(), token.span()),
            text,
        );
        return Err(error.detail(
            "leave out `as _`. Where the article leaves it to its readers who says it, write `inferred: true` in the braces",
        ));
    }
    let text = format!("unexpected {} in the attribution", describe(token));
    let error = Error::new(Rule::Malformed, Extent::of(cursor.rest(), token.span()), text)
        .detail("an attribution reads `speaker`, `a + b`, `speaker -> addressee`, `speaker via reporter` or `_`");
    Err(cursor.marked(error))
}

/// `a + b`; where one of them is `todo`, its place.
fn sum(
    cursor: &mut Cursor<'_>,
    names: &mut Vec<Ident>,
    what: Wanted,
) -> Result<Option<Span>, Error> {
    let mut open = None;
    if let Some(TokenTree::Group(_)) = cursor.peek() {
        let error = not_a_name(cursor, what);
        return Err(error.detail("several are joined by `+`: `a + b`"));
    }
    loop {
        if cursor.sees_word("via") {
            return Err(not_a_name(cursor, what));
        }
        let at = cursor.span();
        if cursor.word(TODO) {
            open = open.or(Some(at));
        } else {
            names.push(name(cursor, what)?);
        }
        if !cursor.punct("+") {
            return Ok(open);
        }
    }
}

/// The id that a name gives to what it declares.
pub fn id(name: &Ident) -> Text {
    let name = name.to_string();
    match name.strip_prefix("r#") {
        Some(plain) => plain.to_owned().into(),
        None => name.into(),
    }
}
