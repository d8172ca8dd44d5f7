//! The one shape that every declaration has, before anybody asks what it means.

use crate::{
    attribute::{Setting, attributes},
    cursor::{Cursor, flatten},
    error::{Error, Errors},
    import::{self, Import},
    language::Keyword,
    meant,
    recover::{
        Lost, is_end, is_group, looks_declared, names_at, skip, starts_declaration, take_until,
    },
};
use newsfacts_core::rules::Rule;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};
use std::fmt;

/// What stands in the braces of a macro.
#[derive(Default)]
pub struct Block {
    /// `use crate::people::{putin, xi};`
    pub imports: Vec<Import>,
    /// `#![deny(rule)]`
    pub levels: Vec<Setting>,
    pub declarations: Vec<Declaration>,
    pub lost: Lost,
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
    /// Whether it was reported that head and value are not told apart; what they say is not to blame.
    pub garbled: bool,
    /// Whether it ends too early, so that what is missing may stand behind it.
    pub cut: bool,
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

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given(ident) => ident.fmt(f),
            Self::Anonymous(_) => f.write_str("_"),
        }
    }
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
            let import = import::import(&mut cursor, &mut block.lost, errors);
            block.imports.extend(import);
        } else if !matches!(cursor.peek(), Some(TokenTree::Ident(_))) || is_rest(&cursor, &block) {
            stray(&mut cursor, &mut block, keywords, errors);
        } else if let Some(declaration) =
            declaration(&mut cursor, before, keywords, &mut block.lost, errors)
        {
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

/// Whether what comes next belongs to the declaration before, which was broken off.
fn is_rest(cursor: &Cursor<'_>, block: &Block) -> bool {
    let broken_off = |last: &Declaration| last.garbled || is_unfinished(&last.value);
    block.declarations.last().is_some_and(broken_off) && !looks_declared(cursor)
}

/// Whether a value is missing, or more of it must follow.
fn is_unfinished(value: &[TokenTree]) -> bool {
    match value.last() {
        None => true,
        Some(TokenTree::Ident(ident)) => ident == "as",
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '+' | '-' | '/' | '~'),
        _ => false,
    }
}

/// Passes over what is no declaration.
fn stray(cursor: &mut Cursor<'_>, block: &mut Block, keywords: &[Keyword], errors: &Errors) {
    let semicolon = cursor.sees(";");
    let rest = is_rest(cursor, block);
    if !rest {
        let error = cursor.expected(
            Rule::Malformed,
            &format!("a declaration ({})", list(keywords)),
        );
        errors.push(match block.declarations.last() {
            Some(last) if !last.cut && !semicolon && !last.is_whole() => error.detail(format!(
                "if it belongs to the {} before, leave out the `;` between them",
                last.keyword.name()
            )),
            _ => error,
        });
    }
    if let (Some(last), false) = (block.declarations.last_mut(), semicolon) {
        last.cut |= !last.is_whole();
    }
    match rest {
        true => skip(cursor, &mut Lost::default()), // what it declares has its name
        false => skip(cursor, &mut block.lost),
    }
}

impl Declaration {
    /// Whether nothing can follow: it has its fields.
    fn is_whole(&self) -> bool {
        !self.fields.is_empty()
    }
}

fn declaration(
    cursor: &mut Cursor<'_>,
    before: Before,
    keywords: &[Keyword],
    lost: &mut Lost,
    errors: &Errors,
) -> Option<Declaration> {
    let Some((keyword, keyword_span)) = keyword(cursor, keywords, errors) else {
        skip(cursor, lost);
        return None;
    };
    let name = name(cursor, keyword, lost, errors)?;
    let (head, garbled) = head(cursor, keyword, lost, errors);
    let value_span = cursor.span();
    let value = take_until(cursor, |cursor| {
        is_end(cursor) || is_group(cursor, Delimiter::Brace)
    });
    let fields = match cursor.group(Delimiter::Brace) {
        Some(group) => fields(group, keyword, errors),
        None => Vec::new(),
    };
    let mut cut = false;
    if !cursor.punct(";") {
        cut = !is_next(cursor);
        // Where the value is not finished that is what is said, and the rest follows from it.
        if !(garbled || cut && is_unfinished(&value)) {
            let what = format!("`;` at the end of the {}", keyword.name());
            errors.push(cursor.expected(Rule::Malformed, &what));
        }
        if cut {
            skip(cursor, &mut Lost::default());
        }
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
        garbled,
        cut,
    })
}

/// Whether the next declaration starts here, or the block ends.
fn is_next(cursor: &Cursor<'_>) -> bool {
    cursor.is_empty() || starts_declaration(cursor) || cursor.sees("#") || import::is_next(cursor)
}

/// "`actor`, `quote`"
fn list(keywords: &[Keyword]) -> String {
    let names: Vec<String> = keywords
        .iter()
        .map(|keyword| format!("`{}`", keyword.name()))
        .collect();
    names.join(", ")
}

/// The keyword, if it is one of those that the macro knows or a slip for one.
fn keyword(
    cursor: &mut Cursor<'_>,
    keywords: &[Keyword],
    errors: &Errors,
) -> Option<(Keyword, Span)> {
    let Some(TokenTree::Ident(ident)) = cursor.peek() else {
        errors.push(cursor.expected(
            Rule::Malformed,
            &format!("a declaration ({})", list(keywords)),
        ));
        return None;
    };
    let word = ident.to_string();
    let known = Keyword::named(&word);
    if let Some(keyword) = known.filter(|keyword| keywords.contains(keyword)) {
        cursor.next();
        return Some((keyword, ident.span()));
    }
    let starts_with = format!("a declaration here starts with {}", list(keywords));
    if names_at(cursor, 0) {
        let text = format!("a keyword is missing before `{word}`");
        errors.push(Error::new(Rule::Malformed, ident.span(), text).detail(starts_with));
        return None;
    }
    if let Some(keyword) = known {
        let text = format!("`{word}` is not declared here");
        let error = Error::new(Rule::UnknownKeyword, ident.span(), text);
        let home = format!("it belongs in {}", keyword.home());
        errors.push(error.detail(home).detail(starts_with));
        return None;
    }
    let text = format!("there is no declaration `{word}`");
    let error = Error::new(Rule::UnknownKeyword, ident.span(), text);
    // `person lee = "Ann Lee"`
    if let (Some(kind), true) = (meant::actor_kind(&word), keywords.contains(&Keyword::Actor))
        && kind.name().eq_ignore_ascii_case(&word)
    {
        let form = format!("write: actor name: {} = \"Full Name\";", kind.name());
        errors.push(error.detail(form));
        return None;
    }
    let Some(meant) = meant::keyword(&word, keywords) else {
        errors.push(error.detail(starts_with));
        return None;
    };
    errors.push(error.detail(format!("did you mean `{}`?", meant.name())));
    // Read as it was meant, so that it has its item and what refers to it is not to blame.
    let meant = Some(meant).filter(|_| looks_declared(cursor))?;
    cursor.next();
    Some((meant, ident.span()))
}

/// The name. A declaration without a name is passed over if nothing tells where it goes on.
fn name(
    cursor: &mut Cursor<'_>,
    keyword: Keyword,
    lost: &mut Lost,
    errors: &Errors,
) -> Option<Name> {
    // `quote` alone, with a whole declaration behind it.
    let alone = starts_declaration(cursor);
    if alone || !matches!(cursor.peek(), Some(TokenTree::Ident(_))) {
        let what = format!("a name for the {}, or `_`", keyword.name());
        let error = cursor.expected(Rule::Malformed, &what);
        errors.push(error.detail(format!("write: {}", keyword.form())));
        if alone {
            lost.unnamed |= !cursor.sees_word(keyword.name()); // `actor actor` loses nothing
            return None;
        }
        return nameless(cursor, keyword, lost);
    }
    given(cursor, lost, errors)
}

/// Where a declaration goes on that has no name in the right place.
fn nameless(cursor: &mut Cursor<'_>, keyword: Keyword, lost: &mut Lost) -> Option<Name> {
    let span = cursor.span();
    if cursor.sees(":") || cursor.sees("=") {
        lost.unnamed = true;
        return Some(match keyword {
            Keyword::Article | Keyword::Feed => Name::Given(Ident::new(keyword.name(), span)),
            _ => Name::Anonymous(span),
        });
    }
    let mut behind = *cursor;
    behind.next();
    if names_at(&behind, 0) {
        *cursor = behind;
        return cursor.ident().cloned().map(Name::Given); // a stray token before the name
    }
    lost.unnamed = true;
    let ends = cursor.punct(";");
    if !(ends && (is_next(cursor) || looks_declared(cursor))) {
        skip(cursor, lost);
    }
    None
}

/// The name that comes next.
fn given(cursor: &mut Cursor<'_>, lost: &mut Lost, errors: &Errors) -> Option<Name> {
    let ident = cursor.peek_ident()?;
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
        // References to it are not to blame.
        lost.name(ident);
        return Some(Name::Given(Ident::new(&format!("{text}_"), ident.span())));
    }
    Some(Name::Given(ident.clone()))
}

/// What stands between `:` and `=`, and whether the two were not where they belong.
fn head(
    cursor: &mut Cursor<'_>,
    keyword: Keyword,
    lost: &mut Lost,
    errors: &Errors,
) -> (Vec<TokenTree>, bool) {
    if let Some(error) = colon_for_equals(*cursor, keyword) {
        errors.push(error);
        cursor.punct(":");
        return (Vec::new(), true);
    }
    let mut garbled = false;
    if !cursor.sees(":") && !cursor.sees("=") {
        errors.push(cursor.expected(Rule::Malformed, "`:` or `=` after the name"));
        garbled = true;
        // `actor ann lee: Person`: one of the two is the name.
        if let (Some(TokenTree::Ident(ident)), true) = (cursor.peek(), names_at(cursor, 0)) {
            lost.name(ident);
            if matches!(cursor.peek_at(1), Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
            {
                cursor.next();
            }
        }
    }
    // `quote q putin = "…"`: what stands there is most likely the head; a literal is the value.
    let colon = cursor.punct(":");
    let mut head = Vec::new();
    if colon || garbled {
        // A literal ends the head, since the value comes next; the first one is a mistake for a name.
        let start = cursor.rest();
        let quoted = colon
            && matches!(cursor.peek(), Some(TokenTree::Literal(_)))
            && cursor.next().is_some();
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
    if !cursor.punct("=") && !garbled {
        errors.push(cursor.expected(Rule::Malformed, "`=` before the value"));
        garbled = true;
    }
    (head, garbled)
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
    meant.then(|| Error::new(Rule::Malformed, colon, text).detail("write `=` in place of this `:`"))
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
            ends_field(*cursor) || starts_field(cursor, keyword)
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

/// Whether a comma stands here, and what may be a field behind it. `when: December 30, 2022` is one wrong value.
fn ends_field(mut cursor: Cursor<'_>) -> bool {
    cursor.punct(",") && (cursor.is_empty() || cursor.peek_ident().is_some())
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
