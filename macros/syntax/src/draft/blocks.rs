//! The blocks of a source file, as declarations that a draft adds to.

use crate::{
    cursor, declaration,
    error::Errors,
    format::{self, LeftAlone, Position},
    language::Keyword,
    lower::{self, ArticleText, Shared},
};
use newsfacts_core::{
    model::Article,
    rules::{FactList, Place},
};
use proc_macro2::{Literal, TokenStream, TokenTree};
use std::{collections::BTreeMap, ops::Range};

/// An `article!` block in a source file.
#[derive(Debug, Clone)]
pub struct Block {
    /// The article and its facts, with the actors that it imports behind its own.
    pub article: Article,
    /// Where its text is.
    pub text: BlockText,
    /// From brace to brace, in bytes of the file.
    pub range: Range<usize>,
    /// How many of the actors are declared in the block itself.
    pub own_actors: usize,
    /// For each declaration its place in the file: from its first attribute to its semicolon.
    pub(super) declared: BTreeMap<Place, Range<usize>>,
}

/// Where the text of an article is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockText {
    /// Nowhere.
    None,
    /// In a file, by the path as it is declared.
    Path(String),
    /// In the block.
    Body(String),
}

/// Reads the `article!` blocks of a source file. `shared` are the sources of the files with the `actors!` that it imports from:
/// an imported actor is looked for there by its name, and is not known where none has it.
///
/// # Errors
/// Where a block does not parse, with the place and what is wrong there. Names that are not declared and words that the
/// article does not have are no matter of form.
pub fn blocks(source: &str, shared: &[&str]) -> Result<Vec<Block>, LeftAlone> {
    let start = format::start_of_code(source);
    let code = &source[start..];
    let stream: TokenStream = code
        .parse()
        .map_err(|error: proc_macro2::LexError| LeftAlone {
            at: Position::of(source, start + error.span().byte_range().start),
            reason: "a bracket, a text or a comment has no end or no start here".to_owned(),
        })?;
    let actors = shared.iter().flat_map(|source| shared_actors(source));
    let actors: BTreeMap<String, String> = actors.collect();
    let found = format::blocks(stream);
    let found = found.into_iter().filter(format::Block::is_article);
    found
        .map(|block| read(&block, source, start, &actors))
        .collect()
}

fn read(
    found: &format::Block,
    source: &str,
    start: usize,
    actors: &BTreeMap<String, String>,
) -> Result<Block, LeftAlone> {
    if let Some((at, reason)) = found.unreadable() {
        return Err(LeftAlone {
            at: Position::of(source, start + at),
            reason,
        });
    }
    let tokens: Vec<TokenTree> = cursor::flatten(found.stream());
    let errors = Errors::default();
    let block = declaration::block(&tokens, Keyword::IN_ARTICLE, &errors);
    let declared = places(&block, &tokens, source, start);
    let names = crate::import::names(&block.imports);
    let known = names.iter().map(|name| {
        let declaration = actors.get(&name.to_string())?;
        Shared::receive(&TokenTree::Literal(Literal::string(declaration)))
    });
    let lowered = lower::lower(block, known.collect(), &errors);
    let text = match &lowered.text {
        ArticleText::Path(path) => BlockText::Path(unquoted(path)),
        ArticleText::Body(body, _) => BlockText::Body(body.clone()),
        ArticleText::None | ArticleText::Broken => BlockText::None,
    };
    let range = found.range.clone();
    Ok(Block {
        own_actors: lowered.imported.own,
        article: lowered.article,
        text,
        range: start + range.start..start + range.end,
        declared,
    })
}

/// Where each declaration stands in the file.
fn places(
    block: &declaration::Block,
    tokens: &[TokenTree],
    source: &str,
    start: usize,
) -> BTreeMap<Place, Range<usize>> {
    let mut counts: BTreeMap<FactList, usize> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for declaration in &block.declarations {
        let list = match declaration.keyword {
            Keyword::Article | Keyword::Feed => continue,
            Keyword::Actor => FactList::Actors,
            Keyword::Quote => FactList::Quotes,
            Keyword::Stat => FactList::Statistics,
            Keyword::Event => FactList::Events,
            Keyword::Claim => FactList::Claims,
            Keyword::Aside => FactList::Asides,
        };
        let index = counts.entry(list).or_default();
        let place = list.at(*index);
        *index += 1;
        let own = &tokens[declaration.range.clone()];
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            let first = start + first.span().byte_range().start;
            let last = start + last.span().byte_range().end;
            places.insert(place, with_attributes(source, first)..last);
        }
    }
    places
}

/// The start of the line where the attributes and the documentation before a declaration begin.
fn with_attributes(source: &str, declaration: usize) -> usize {
    let line = |at: usize| source[..at].rfind('\n').map_or(0, |end| end + 1);
    let mut start = line(declaration);
    while start > 0 {
        let above = line(start - 1);
        let text = source[above..start].trim();
        if !(text.starts_with("///") || text.starts_with("#[")) {
            break;
        }
        start = above;
    }
    start
}

/// The actors of the `actors!` blocks of a file, as they are handed over, by their names.
fn shared_actors(source: &str) -> Vec<(String, String)> {
    let code = &source[format::start_of_code(source)..];
    let Ok(stream) = code.parse::<TokenStream>() else {
        return Vec::new();
    };
    let mut actors = Vec::new();
    for found in format::blocks(stream)
        .into_iter()
        .filter(format::Block::is_actors)
    {
        let tokens = cursor::flatten(found.stream());
        let errors = Errors::default();
        let block = declaration::block(&tokens, Keyword::IN_ACTORS, &errors);
        for declaration in &block.declarations {
            let own: TokenStream = tokens[declaration.range.clone()].iter().cloned().collect();
            let name = declaration.name.to_string();
            actors.push((name, Shared::hand_over("shared", &own)));
        }
    }
    actors
}

/// The value of a literal of text.
fn unquoted(literal: &Literal) -> String {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) => text.value(),
        _ => literal.to_string(),
    }
}
