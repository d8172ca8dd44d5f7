//! The blocks of a source file, as declarations that a draft adds to.

use super::seam::Seam;
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
use proc_macro2::{Delimiter, Literal, TokenTree};
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
    /// For each fact its place in the file.
    pub(super) declared: BTreeMap<Place, Site>,
    /// What stands before each declaration, and at last what stands before the closing brace.
    pub(super) seams: Vec<Seam>,
}

/// Where a fact is declared.
#[derive(Debug, Clone)]
pub(super) struct Site {
    /// From its first attribute to its semicolon, in bytes of the file.
    pub range: Range<usize>,
    /// Which of the seams is before it.
    pub seam: usize,
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
    let range = reader.tokens.in_file(&found.range);
    let inside = range.start + 1..range.end - 1;
    let (declared, seams) = sites(&block, &tokens, (file.source(), inside), &reader.tokens);
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
        range,
        unknown: reader.messages(unknown, found, &mut Lines::new(file)),
        declared,
        seams,
    })
}

/// Where each fact stands in the file, and what stands between the declarations. `inside` is what the braces enclose.
fn sites(
    block: &declaration::Block,
    tokens: &[TokenTree],
    (source, inside): (&str, Range<usize>),
    code: &Tokens,
) -> (BTreeMap<Place, Site>, Vec<Seam>) {
    let bytes = |token: &TokenTree| code.in_file(&token.span().byte_range());
    // What stands before the token of that number.
    let seam = |at: usize| {
        let above = tokens[..at].last().map_or(inside.start, |it| bytes(it).end);
        let below = tokens.get(at).map_or(inside.end, |it| bytes(it).start);
        Seam::of(source, above..below)
    };
    let mut counts: BTreeMap<FactList, usize> = BTreeMap::new();
    let mut sites = BTreeMap::new();
    let mut seams = Vec::new();
    for declaration in &block.declarations {
        let first = with_attributes(tokens, declaration.range.start);
        let own = &tokens[first..declaration.range.end];
        seams.push(seam(first));
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
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            let site = Site {
                range: bytes(first).start..bytes(last).end,
                seam: seams.len() - 1,
            };
            sites.insert(place, site);
        }
    }
    seams.push(seam(tokens.len()));
    (sites, seams)
}

/// The first token of the attributes and the documentation before a declaration, which starts at the token of that number.
fn with_attributes(tokens: &[TokenTree], mut declaration: usize) -> usize {
    while let [.., TokenTree::Punct(hash), TokenTree::Group(group)] = &tokens[..declaration] {
        if hash.as_char() != '#' || group.delimiter() != Delimiter::Bracket {
            break;
        }
        declaration -= 2;
    }
    declaration
}

/// The value of a literal of text.
fn unquoted(literal: &Literal) -> String {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) => text.value(),
        _ => literal.to_string(),
    }
}
