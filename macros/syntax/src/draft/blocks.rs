//! The blocks of a source file, as declarations that a draft adds to.

use crate::{
    checked::{Lines, Message, Reader, RustFile, Tokens},
    cursor, declaration,
    error::Errors,
    format::{self, Kind, LeftAlone, Position},
    language::Keyword,
    lower::ArticleText,
};
use newsfacts_core::{
    model::Article,
    rules::{FactList, Place},
};
use proc_macro2::{Literal, TokenTree};
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
    /// What is said of imported actors that nobody declares.
    pub unknown: Vec<Message>,
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

/// Reads the `article!` blocks of a source file. `shared` are files with the `actors!` that it imports from: an imported actor is
/// looked for as [`checked::check`](crate::checked::check) does, and is not known where nobody declares it.
///
/// # Errors
/// Where a block does not parse, with the place and what is wrong there. Names that are not declared and words that the
/// article does not have are no matter of form.
pub fn blocks(file: &RustFile, shared: &[RustFile]) -> Result<Vec<Block>, LeftAlone> {
    let mut reader = Reader::new(file, shared)?;
    let found = reader.blocks().into_iter();
    let found = found.filter(|block| block.kind == Kind::Article);
    found.map(|block| read(&block, file, &mut reader)).collect()
}

fn read(found: &format::Block, file: &RustFile, reader: &mut Reader) -> Result<Block, LeftAlone> {
    if let Some((at, reason)) = found.unreadable() {
        let at = reader.tokens.in_file(&(at..at)).start;
        return Err(LeftAlone {
            at: Position::of(file.source(), at),
            reason,
        });
    }
    let tokens: Vec<TokenTree> = cursor::flatten(found.stream());
    let block = declaration::block(&tokens, Keyword::IN_ARTICLE, &Errors::default());
    let declared = places(&block, &tokens, file.source(), &reader.tokens);
    let (lowered, unknown) = reader.lower(found, &Errors::default());
    let text = match &lowered.text {
        ArticleText::Path(path) => BlockText::Path(unquoted(path)),
        ArticleText::Body(body, _) => BlockText::Body(body.clone()),
        ArticleText::None | ArticleText::Broken => BlockText::None,
    };
    Ok(Block {
        own_actors: lowered.imported.own,
        article: lowered.article,
        text,
        range: reader.tokens.in_file(&found.range),
        unknown: reader.messages(unknown, found, &mut Lines::new(file)),
        declared,
    })
}

/// Where each declaration stands in the file.
fn places(
    block: &declaration::Block,
    tokens: &[TokenTree],
    source: &str,
    code: &Tokens,
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
            let first = code.in_file(&first.span().byte_range()).start;
            let last = code.in_file(&last.span().byte_range()).end;
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

/// The value of a literal of text.
fn unquoted(literal: &Literal) -> String {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) => text.value(),
        _ => literal.to_string(),
    }
}
