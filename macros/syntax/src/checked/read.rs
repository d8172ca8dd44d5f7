//! The blocks of a file, read as far as a check and a draft have in common.

use super::{
    actors::Finder,
    feed::{Entry, Home},
    file::RustFile,
    message::{Lines, Message},
    tokens::{NotRust, Tokens},
};
use crate::{
    cursor, declaration,
    error::{Error, Errors},
    format,
    lower::{self, Lowered},
};
use newsfacts_core::rules::Level;
use std::path::PathBuf;

/// Reads the blocks of a file.
pub(crate) struct Reader {
    pub tokens: Tokens,
    finder: Finder,
}

impl Reader {
    /// For a file; `shared` are known to have shared actors.
    pub fn new(file: &RustFile, shared: &[RustFile]) -> Result<Self, NotRust> {
        let tokens = Tokens::of(file.source())?;
        let finder = Finder::new(file, &tokens, shared);
        Ok(Self { tokens, finder })
    }

    /// All blocks, in order.
    pub fn blocks(&self) -> Vec<format::Block> {
        format::blocks(self.tokens.stream.clone())
    }

    /// The modules of the file around a block.
    pub fn modules(&self, found: &format::Block) -> Vec<String> {
        let outline = self.finder.own();
        let way = outline.way_to(outline.around(found.range.start));
        way.into_iter()
            .map(|module| outline.name(module).to_owned())
            .collect()
    }

    /// An `article!` block in terms of the model, with the actors that it imports, and what is said of those that nobody
    /// declares.
    pub fn lower(&mut self, found: &format::Block, errors: &Errors) -> (Lowered, Vec<Error>) {
        let tokens = cursor::flatten(found.stream());
        let block = declaration::block(&tokens, found.kind.keywords(), errors);
        let (shared, unknown) = self.finder.find(&block.imports, found.range.start);
        (lower::lower(block, shared, errors), unknown)
    }

    /// Where the file stands in the crates that it may belong to.
    pub fn homes(&mut self) -> Vec<Home> {
        self.finder.homes()
    }

    /// The other files that were read.
    pub fn read(&self) -> Vec<PathBuf> {
        self.finder.read()
    }

    /// The path of the file without links.
    pub fn real(&self) -> PathBuf {
        self.finder.real()
    }

    /// An entry of a feed with its place in the file, and the file to which it leads.
    pub fn placed(&mut self, entry: Entry, found: &format::Block) -> Entry {
        let leads = self
            .finder
            .way_of(&entry.path, &entry.name, found.range.start);
        Entry {
            range: self.tokens.in_file(&entry.range),
            last: self.tokens.in_file(&entry.last),
            file: leads.file.clone(),
            leads,
            ..entry
        }
    }

    /// What was found in a block, as it is told.
    pub fn messages(
        &self,
        errors: Vec<Error>,
        found: &format::Block,
        lines: &mut Lines<'_>,
    ) -> Vec<Message> {
        let told = errors.into_iter();
        let told = told.filter(|error| error.level != Level::Allow);
        told.map(|error| Message::of(error, found, &self.tokens, lines))
            .collect()
    }
}
