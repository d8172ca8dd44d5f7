//! The one shape that every declaration has, before anybody asks what it means.

use crate::{
    attribute::{Setting, attributes},
    cursor::Cursor,
    error::{Error, Errors},
    field::{Braces, braces, is_torn},
    head::head,
    import::{self, Import},
    language::Keyword,
    meant,
    recover::{
        Lost, is_end, is_group, is_next, looks_declared, names_at, skip, starts_declaration,
        starts_import, take_until,
    },
    value::{as_raw, is_keyword, is_todo, keyword_as_name},
};
use newsfacts_core::{
    model::{ActorKind, EventKind},
    rules::Rule,
};
use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use std::{fmt, ops::Range};

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
    /// Where it stands among the tokens of the block, without its attributes.
    pub range: Range<usize>,
    pub name: Name,
    /// What stands after `:`.
    pub head: Vec<TokenTree>,
    /// What stands after `=`.
    pub value: Vec<TokenTree>,
    /// Where the value should have been.
    pub value_span: Span,
    /// What stands in the braces, if there are any.
    pub braces: Option<Braces>,
    /// Whether it was reported that head and value are not told apart; what they say is not to blame.
    pub garbled: bool,
    /// Whether it ends too early, so that what is missing may stand behind it.
    pub cut: bool,
    /// Whether its `;` is missing, which was reported: what else is missing then is no mistake of its own.
    pub unfinished: bool,
    /// Whether it was guessed from the rest what it declares, since the keyword is wrong: nothing in it is judged.
    pub guessed: bool,
}

/// The name of a declaration.
pub enum Name {
    Given(Ident),
    /// `_`, for a fact that nobody refers to.
    Anonymous(Span),
    /// None, which was reported; the place where it should have been.
    Missing(Span),
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given(ident) => ident.fmt(f),
            Self::Anonymous(_) | Self::Missing(_) => f.write_str("_"),
        }
    }
}

impl Name {
    pub fn span(&self) -> Span {
        match self {
            Self::Given(ident) => ident.span(),
            Self::Anonymous(span) | Self::Missing(span) => *span,
        }
    }
}

/// Divides the block into declarations. What is broken is reported and costs no more than itself.
pub fn block(tokens: &[TokenTree], keywords: &'static [Keyword], errors: &Errors) -> Block {
    let mut cursor = Cursor::new(tokens, Span::call_site());
    let mut block = Block::default();
    while !cursor.is_empty() {
        let start = cursor.span();
        let attributes = attributes(&mut cursor, errors);
        block.levels.extend(attributes.inner);
        block.lost.unnamed |= attributes.broken && cursor.is_empty();
        let before = Before {
            docs: attributes.docs,
            levels: attributes.outer,
        };
        if cursor.is_empty() {
            if let Some(error) = before.alone(start) {
                errors.push(error);
                block.lost.unnamed = true;
            }
        } else if starts_import(&cursor) {
            let import = import::import(&mut cursor, &mut block.lost, errors);
            block.imports.extend(import);
        } else if !matches!(cursor.peek(), Some(TokenTree::Ident(_))) || is_rest(&cursor, &block) {
            stray(&mut cursor, &mut block, keywords, errors);
        } else {
            let start = tokens.len() - cursor.rest().len();
            let read = declaration(&mut cursor, before, keywords, &mut block.lost, errors);
            let range = start..tokens.len() - cursor.rest().len();
            let placed = read.map(|declaration| Declaration {
                range,
                ..declaration
            });
            block.declarations.extend(placed);
        }
    }
    block
}

/// What stands before a declaration.
struct Before {
    docs: Vec<TokenTree>,
    levels: Vec<Setting>,
}

impl Before {
    /// Objects to what should stand before a declaration, where none follows.
    fn alone(&self, start: Span) -> Option<Error> {
        let what = match (self.docs.is_empty(), self.levels.is_empty()) {
            (true, true) => return None,
            (false, _) => "documentation",
            (true, false) => "attribute",
        };
        let text = format!("expected a declaration after the {what}");
        Some(Error::new(Rule::Malformed, start, text))
    }
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
        self.braces
            .as_ref()
            .is_some_and(|braces| !braces.fields.is_empty())
    }
}

fn declaration(
    cursor: &mut Cursor<'_>,
    before: Before,
    keywords: &[Keyword],
    lost: &mut Lost,
    errors: &Errors,
) -> Option<Declaration> {
    let Some(Start {
        keyword,
        span: keyword_span,
        guessed,
    }) = start(cursor, keywords, errors)
    else {
        skip(cursor, lost);
        return None;
    };
    // Without a name the rest seldom fits: only the first of these mistakes counts.
    let form = Errors::default();
    let name = name(cursor, keyword, lost, &form, errors);
    let head = match name {
        Some(_) => head(cursor, keyword, lost, &form),
        None => Vec::new(),
    };
    let form = form.into_vec();
    let mut garbled = !form.is_empty();
    errors.extend(form.into_iter().take(1));
    let name = name?;
    // Where it is missing, the place is behind what was read.
    let value_span = match cursor.sees(";") || !is_end(cursor) {
        true => cursor.span(),
        false => cursor.last_span(),
    };
    let mut value = take_until(cursor, |cursor| {
        is_end(cursor) || is_group(cursor, Delimiter::Brace)
    });
    if is_torn(&value, lost, errors) {
        garbled = true;
        value.clear();
    }
    let braces = cursor
        .group(Delimiter::Brace)
        .map(|group| braces(group, keyword, lost, errors));
    let (mut cut, mut unfinished) = (false, false);
    if !cursor.punct(";") {
        cut = !is_next(cursor);
        // Where the value is not finished that is what is said, and the rest follows from it.
        let said = garbled || is_unfinished(&value) && (cut || braces.is_none());
        if !said {
            let what = format!("`;` at the end of the {}", keyword.name());
            errors.push(cursor.expected(Rule::Malformed, &what));
            unfinished = true;
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
        range: 0..0,
        name,
        head,
        value,
        value_span,
        braces,
        garbled,
        cut,
        unfinished,
        guessed,
    })
}

/// "`actor`, `quote`"
fn list(keywords: &[Keyword]) -> String {
    let names: Vec<String> = keywords
        .iter()
        .map(|keyword| format!("`{}`", keyword.name()))
        .collect();
    names.join(", ")
}

/// The start of a declaration.
struct Start {
    keyword: Keyword,
    span: Span,
    /// Whether it was guessed from the rest of the declaration.
    guessed: bool,
}

/// The keyword, if it is one of those that the macro knows or a slip for one.
fn start(cursor: &mut Cursor<'_>, keywords: &[Keyword], errors: &Errors) -> Option<Start> {
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
        return Some(Start {
            keyword,
            span: ident.span(),
            guessed: false,
        });
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
    let kind = meant::actor_kind(&word).filter(|kind| {
        kind.name().eq_ignore_ascii_case(&word) && keywords.contains(&Keyword::Actor)
    });
    let meant = meant::keyword(&word, keywords).filter(|_| kind.is_none());
    errors.push(match (kind, meant) {
        (Some(kind), _) => error.detail(format!(
            "write: actor name: {} = \"Full Name\";",
            kind.name()
        )),
        (_, Some(meant)) => error.detail(meant::did_you_mean(&word, meant.name())),
        _ => error.detail(starts_with),
    });
    if !looks_declared(cursor) {
        return None;
    }
    // Read as it was meant, so that it has its item and what refers to it is not to blame.
    let guess = match kind {
        Some(_) => Some(Keyword::Actor),
        None => tell(*cursor).filter(|keyword| keywords.contains(keyword)),
    };
    let keyword = meant.or(guess)?;
    cursor.next();
    Some(Start {
        keyword,
        span: ident.span(),
        guessed: meant.is_none(),
    })
}

/// What `person lee: Person = "Ann Lee"` and `number homes = 120 "homes"` declare.
fn tell(mut cursor: Cursor<'_>) -> Option<Keyword> {
    cursor.next();
    cursor.ident()?;
    if cursor.punct(":")
        && let Some(TokenTree::Ident(kind)) = cursor.peek()
    {
        let kind = kind.to_string();
        if ActorKind::ALL.iter().any(|known| known.name() == kind) {
            return Some(Keyword::Actor);
        }
        if EventKind::NAMED.iter().any(|known| known.name() == kind) {
            return Some(Keyword::Event);
        }
    }
    take_until(&mut cursor, |cursor| cursor.sees("=") || is_end(cursor));
    if !cursor.punct("=") {
        return None;
    }
    Some(match cursor.string() {
        Some(_) => Keyword::Quote,
        None => Keyword::Stat,
    })
}

/// The name; nothing if no more of the declaration is there. `form` is told that it is missing, `errors` that it cannot be
/// one.
fn name(
    cursor: &mut Cursor<'_>,
    keyword: Keyword,
    lost: &mut Lost,
    form: &Errors,
    errors: &Errors,
) -> Option<Name> {
    // `quote` alone, with a whole declaration behind it.
    let alone = starts_declaration(cursor);
    if let (Some(ident), false) = (cursor.peek_ident(), alone) {
        cursor.next();
        return Some(given(ident, keyword, lost, errors));
    }
    let what = format!("a name for the {}, or `_`", keyword.name());
    let error = cursor.expected(Rule::Malformed, &what);
    form.push(error.detail(format!("write: {}", keyword.form())));
    if alone {
        lost.unnamed |= !cursor.sees_word(keyword.name()); // `actor actor` loses nothing
        return None;
    }
    nameless(cursor, keyword, lost, errors)
}

/// Where a declaration goes on that has no name in the right place.
fn nameless(
    cursor: &mut Cursor<'_>,
    keyword: Keyword,
    lost: &mut Lost,
    errors: &Errors,
) -> Option<Name> {
    let mut behind = *cursor;
    behind.next();
    let goes_on = cursor.sees(":")
        || cursor.sees("=")
        || matches!(cursor.peek(), Some(TokenTree::Literal(_)));
    if names_at(&behind, 0) && !goes_on {
        *cursor = behind;
        // A stray token before the name, which may be none.
        let ident = cursor.ident()?;
        return Some(given(ident, keyword, lost, errors));
    }
    lost.unnamed = true;
    if goes_on {
        return Some(Name::Missing(cursor.last_span()));
    }
    let ends = cursor.punct(";");
    if !(ends && (is_next(cursor) || looks_declared(cursor))) {
        skip(cursor, lost);
    }
    None
}

/// A word in the place of the name.
fn given(ident: &Ident, keyword: Keyword, lost: &mut Lost, errors: &Errors) -> Name {
    let (text, span) = (ident.to_string(), ident.span());
    if text == "_" {
        return Name::Anonymous(span);
    }
    if is_reserved(&text, keyword) {
        let text = format!("`{text}` is a name that newsfacts gives");
        errors.push(Error::new(Rule::DoubledName, span, text).detail("choose another name"));
        lost.name(ident);
        return Name::Missing(span);
    }
    if own_item(keyword) && is_todo(ident) {
        let said = "`todo` stands for what is still to be decided and cannot be a name";
        let error = Error::new(Rule::Malformed, span, said);
        errors.push(error.detail("write `r#todo` or choose another name"));
        return Name::Given(Ident::new_raw(&text, span));
    }
    if !is_keyword(ident) {
        return Name::Given(ident.clone());
    }
    errors.push(keyword_as_name(ident));
    lost.name(ident); // references to it are not to blame
    let other = || Ident::new(&format!("{text}_"), span);
    Name::Given(as_raw(ident).unwrap_or_else(other))
}

/// Whether the module of an article has something else under that name.
fn is_reserved(name: &str, keyword: Keyword) -> bool {
    own_item(keyword) && (name == "ARTICLE" || name.starts_with("__"))
}

/// Whether it gets an item in the module of an article, and not the module itself.
fn own_item(keyword: Keyword) -> bool {
    !matches!(keyword, Keyword::Article | Keyword::Feed)
}
