//! The one shape that every declaration has, before anybody asks what it means.

use crate::{
    attribute::{Setting, attributes},
    cursor::{Cursor, flatten},
    error::{Error, Errors},
    import::{self, Import},
    language::Keyword,
};
use newsfacts_core::{rules::Rule, suggest};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};

/// What stands in the braces of a macro.
#[derive(Default)]
pub struct Block {
    /// `use crate::people::{putin, xi};`
    pub imports: Vec<Import>,
    /// `#![deny(rule)]`
    pub levels: Vec<Setting>,
    pub declarations: Vec<Declaration>,
}

/// `/// documentation` `keyword NAME: head = value { fields };`
pub struct Declaration {
    /// The `#[doc = "…"]` attributes.
    pub docs: Vec<TokenTree>,
    /// `#[allow(rule)]`
    pub levels: Vec<Setting>,
    pub keyword: Keyword,
    pub keyword_span: Span,
    pub name: Name,
    /// What stands after `:`.
    pub head: Vec<TokenTree>,
    /// What stands after `=`.
    pub value: Vec<TokenTree>,
    /// Where the value should have been.
    pub value_span: Span,
    pub fields: Vec<Field>,
}

/// The name of a declaration.
pub enum Name {
    Given(Ident),
    /// `_`, for a fact that nobody refers to.
    Anonymous(Span),
}

/// `name: value`
pub struct Field {
    pub name: Ident,
    pub value: Vec<TokenTree>,
}

impl Name {
    pub fn span(&self) -> Span {
        match self {
            Self::Given(ident) => ident.span(),
            Self::Anonymous(span) => *span,
        }
    }
}

/// Divides the block into declarations. What is broken is reported and costs no more than itself.
pub fn block(tokens: &[TokenTree], keywords: &'static [Keyword], errors: &Errors) -> Block {
    let mut cursor = Cursor::new(tokens, Span::call_site());
    let mut block = Block::default();
    while !cursor.is_empty() {
        let attributes = attributes(&mut cursor, errors);
        block.levels.extend(attributes.inner);
        if cursor.is_empty() {
            break;
        }
        let before = Before {
            docs: attributes.docs,
            levels: attributes.outer,
        };
        if import::is_next(&cursor) {
            block.imports.extend(import::import(&mut cursor, errors));
        } else if let Some(declaration) = declaration(&mut cursor, before, keywords, errors) {
            block.declarations.push(declaration);
        }
    }
    block
}

/// What stands before a declaration.
struct Before {
    docs: Vec<TokenTree>,
    levels: Vec<Setting>,
}

fn declaration(
    cursor: &mut Cursor<'_>,
    before: Before,
    keywords: &[Keyword],
    errors: &Errors,
) -> Option<Declaration> {
    let Some((keyword, keyword_span)) = keyword(cursor, keywords, errors) else {
        skip(cursor);
        return None;
    };
    let Some(name) = name(cursor, keyword, errors) else {
        skip(cursor);
        return None;
    };
    let head = head(cursor, keyword, errors);
    let value_span = cursor.span();
    let value = take_until(cursor, |cursor| {
        is_end(cursor) || is_group(cursor, Delimiter::Brace)
    });
    let fields = match cursor.group(Delimiter::Brace) {
        Some(group) => fields(group, keyword, errors),
        None => Vec::new(),
    };
    if !cursor.punct(";") {
        missing_semicolon(cursor, keyword, errors);
    }
    Some(Declaration {
        docs: before.docs,
        levels: before.levels,
        keyword,
        keyword_span,
        name,
        head,
        value,
        value_span,
        fields,
    })
}

/// The keyword, if it is one of those that the macro knows.
fn keyword(
    cursor: &mut Cursor<'_>,
    keywords: &[Keyword],
    errors: &Errors,
) -> Option<(Keyword, Span)> {
    let names = || keywords.iter().map(|keyword| keyword.name());
    let list = || {
        names()
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let Some(TokenTree::Ident(ident)) = cursor.peek() else {
        errors.push(cursor.expected(Rule::Malformed, &format!("a declaration ({})", list())));
        return None;
    };
    let word = ident.to_string();
    let known = Keyword::named(&word);
    if let Some(keyword) = known.filter(|keyword| keywords.contains(keyword)) {
        cursor.next();
        return Some((keyword, ident.span()));
    }
    let error = match known {
        Some(keyword) => {
            let text = format!("`{word}` is not declared here");
            Error::new(Rule::UnknownKeyword, ident.span(), text)
                .detail(format!("it belongs in {}", keyword.home()))
        }
        None => Error::new(
            Rule::UnknownKeyword,
            ident.span(),
            format!("there is no declaration `{word}`"),
        ),
    };
    errors.push(match suggest(&word, names()) {
        Some(near) if known.is_none() => error.detail(format!("did you mean `{near}`?")),
        _ => error.detail(format!("a declaration here starts with {}", list())),
    });
    None
}

fn name(cursor: &mut Cursor<'_>, keyword: Keyword, errors: &Errors) -> Option<Name> {
    let Some(TokenTree::Ident(ident)) = cursor.peek() else {
        let what = format!("a name for the {}, or `_`", keyword.name());
        errors.push(
            cursor
                .expected(Rule::Malformed, &what)
                .detail(format!("write: {}", keyword.form())),
        );
        return None;
    };
    cursor.next();
    let text = ident.to_string();
    if text == "_" {
        return Some(Name::Anonymous(ident.span()));
    }
    if syn::parse2::<Ident>(TokenTree::Ident(ident.clone()).into()).is_err() {
        let error = Error::new(
            Rule::Malformed,
            ident.span(),
            format!("`{text}` is a keyword of Rust and cannot be a name"),
        );
        errors.push(match text.as_str() {
            "self" | "Self" | "super" | "crate" => error.detail("choose another name"),
            _ => error.detail(format!("write `r#{text}` or choose another name")),
        });
        // Later references are not to blame: they find the name as it was meant.
        return Some(Name::Given(Ident::new(&format!("{text}_"), ident.span())));
    }
    Some(Name::Given(ident.clone()))
}

/// What stands between `:` and `=`.
fn head(cursor: &mut Cursor<'_>, keyword: Keyword, errors: &Errors) -> Vec<TokenTree> {
    let mut head = Vec::new();
    if let Some(error) = colon_for_equals(*cursor, keyword) {
        errors.push(error);
        cursor.punct(":");
        return head;
    }
    if cursor.punct(":") {
        // A literal ends the head, since the value comes next; the first one is a mistake for a name.
        let start = cursor.rest();
        let quoted =
            matches!(cursor.peek(), Some(TokenTree::Literal(_))) && cursor.next().is_some();
        head = take_until(cursor, |cursor| {
            cursor.sees("=")
                || is_end(cursor)
                || is_group(cursor, Delimiter::Brace)
                || matches!(cursor.peek(), Some(TokenTree::Literal(_))) && !cursor.follows("Other")
        });
        if quoted {
            head.insert(0, start[0].clone());
        }
    }
    if !cursor.punct("=") {
        let what = if head.is_empty() {
            "`:` or `=` after the name"
        } else {
            "`=` before the value"
        };
        errors.push(cursor.expected(Rule::Malformed, what));
        if head.is_empty() {
            // `quote q putin = "…"`: what stands there is most likely the head.
            head = take_until(cursor, |cursor| {
                cursor.sees("=") || is_end(cursor) || is_group(cursor, Delimiter::Brace)
            });
            cursor.punct("=");
        }
    }
    head
}

/// `article vote: "Headline"` and `stat rise: +3 %`: what stands behind the colon is the value.
fn colon_for_equals(mut cursor: Cursor<'_>, keyword: Keyword) -> Option<Error> {
    let colon = cursor.span();
    if !cursor.punct(":") {
        return None;
    }
    let literal = matches!(cursor.peek(), Some(TokenTree::Literal(_)));
    let sign =
        matches!(cursor.peek(), Some(TokenTree::Punct(punct)) if "+-~<>".contains(punct.as_char()));
    let (meant, why) = match keyword {
        Keyword::Article | Keyword::Feed => (literal, "nothing stands between its name and `=`"),
        Keyword::Stat => (literal || sign, "what stands behind `:` is who says so"),
        _ => (false, ""),
    };
    let text = format!(
        "the value of the {} stands behind `=`; {why}",
        keyword.name()
    );
    meant.then(|| {
        Error::new(Rule::Malformed, colon, text).detail(format!("write: {}", keyword.form()))
    })
}

fn fields(group: &Group, keyword: Keyword, errors: &Errors) -> Vec<Field> {
    let tokens = flatten(group.stream());
    let mut cursor = Cursor::new(&tokens, group.span_close());
    let mut fields = Vec::new();
    while !cursor.is_empty() {
        let Some(name) = field_name(&mut cursor, keyword, errors) else {
            take_until(&mut cursor, |cursor| cursor.sees(","));
            cursor.punct(",");
            continue;
        };
        let value = take_until(&mut cursor, |cursor| {
            cursor.sees(",") || starts_field(cursor, keyword)
        });
        fields.push(Field { name, value });
        if !cursor.is_empty() && !cursor.punct(",") {
            errors.push(cursor.expected(Rule::Malformed, "`,` before the next field"));
        }
    }
    fields
}

fn field_name(cursor: &mut Cursor<'_>, keyword: Keyword, errors: &Errors) -> Option<Ident> {
    let Some(name) = cursor.ident() else {
        errors.push(cursor.expected(Rule::Malformed, "a field (`name: value`)"));
        return None;
    };
    if cursor.punct(":") {
        return Some(name.clone());
    }
    let found = cursor.expected(Rule::Malformed, &format!("`:` after the field `{name}`"));
    errors.push(found);
    // `published = 2022-12-30`: the value is there all the same.
    let meant = cursor.punct("=") && keyword.fields().contains(&name.to_string().as_str());
    meant.then(|| name.clone())
}

/// Whether a field of this keyword starts here, so that a comma is missing before it.
fn starts_field(cursor: &Cursor<'_>, keyword: Keyword) -> bool {
    let (Some(TokenTree::Ident(ident)), Some(TokenTree::Punct(colon))) =
        (cursor.peek(), cursor.peek_at(1))
    else {
        return false;
    };
    let path = matches!(cursor.peek_at(2), Some(TokenTree::Punct(next)) if next.as_char() == ':');
    colon.as_char() == ':' && !path && keyword.fields().contains(&ident.to_string().as_str())
}

fn missing_semicolon(cursor: &mut Cursor<'_>, keyword: Keyword, errors: &Errors) {
    let what = format!("`;` at the end of the {}", keyword.name());
    errors.push(cursor.expected(Rule::Malformed, &what));
    if !starts_declaration(cursor) && !cursor.sees("#") {
        skip(cursor);
    }
}

/// Passes over the rest of a declaration that cannot be read.
fn skip(cursor: &mut Cursor<'_>) {
    cursor.next();
    take_until(cursor, is_end);
    cursor.punct(";");
}

/// Whether a declaration ends here: at its `;`, or where the next one starts because the `;` was forgotten or is a comma.
fn is_end(cursor: &Cursor<'_>) -> bool {
    let mut behind = *cursor;
    let comma = behind.punct(",") && (behind.is_empty() || starts_declaration(&behind));
    cursor.sees(";") || comma || starts_declaration(cursor)
}

fn starts_declaration(cursor: &Cursor<'_>) -> bool {
    let (Some(TokenTree::Ident(keyword)), Some(TokenTree::Ident(_)), Some(TokenTree::Punct(punct))) =
        (cursor.peek(), cursor.peek_at(1), cursor.peek_at(2))
    else {
        return false;
    };
    matches!(punct.as_char(), ':' | '=') && Keyword::named(&keyword.to_string()).is_some()
}

fn is_group(cursor: &Cursor<'_>, delimiter: Delimiter) -> bool {
    matches!(cursor.peek(), Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
}

fn take_until(cursor: &mut Cursor<'_>, stop: impl Fn(&Cursor<'_>) -> bool) -> Vec<TokenTree> {
    let all = cursor.rest();
    while !cursor.is_empty() && !stop(cursor) {
        cursor.next();
    }
    all[..all.len() - cursor.rest().len()].to_vec()
}
