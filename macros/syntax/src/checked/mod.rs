//! A Rust file and its blocks, checked as the compiler checks them: for programs that show what is wrong, publish what is
//! declared, or draw an article and its facts.
//!
//! ```
//! use newsfacts_syntax::checked::{BlockKind, RustFile, check};
//!
//! let file = RustFile::new("src/vote.rs", r#"
//! mod newsroom {
//!     newsfacts::actors! { actor lee: Person = "Ann Lee"; }
//! }
//! newsfacts::article! {
//!     use self::newsroom::lee;
//!     article vote = "Council votes" { published: 2023-03-14, body: "“We start in May,” Ann Lee said." };
//!     quote start: lee = "We start in June";
//! }
//! "#);
//! let checked = check(&file, &[], &[])?;
//! let BlockKind::Article(vote) = &checked.blocks[1].kind else { panic!() };
//! assert_eq!(vote.article.actors[0].name, "Ann Lee");
//! let wrong = &checked.blocks[1].messages[0];
//! assert_eq!(wrong.text, "the article does not quote these words");
//! assert_eq!(file.source()[wrong.range.clone()], *"\"We start in June\"");
//! assert_eq!((wrong.at.line, wrong.at.column), (8, 24));
//! # Ok::<(), newsfacts_syntax::checked::NotRust>(())
//! ```
//!
//! The messages are those of the compiler: the same rules in the same words, at the levels that the block sets. What it
//! cannot do is to ask rustc: a block that a `macro_rules!` of the author makes is not read, and an actor that is imported
//! through a `pub use` is looked for by its name. Articles that a feed names in other files are known to
//! [`CheckedFile::resolve`].

mod actors;
mod feed;
mod file;
mod message;
mod outline;
mod package;
mod path;
mod read;
mod scope;
mod tokens;

pub use self::{
    feed::{CheckedFeed, Entry, Unresolved},
    file::{Beside, RustFile, are_same, straight},
    message::{Message, Position},
    tokens::NotRust,
};
#[cfg(feature = "draft")]
pub(crate) use self::{message::Lines, read::Reader, tokens::Tokens};

use self::{feed::Home, file::Noting};
#[cfg(not(feature = "draft"))]
use self::{message::Lines, read::Reader};
use crate::{
    Files, check as rules_of, declaration,
    error::{Error, Errors},
    feed as feeds,
    format::{self, Kind},
    lower::{self, Lowered},
};
use newsfacts_core::{
    model::{Actor, Article},
    rules::{Level, Outcome, Rule},
    text::Source,
};
use proc_macro2::{Ident, TokenTree};
use std::{collections::HashMap, ops::Range, path::PathBuf};

/// A Rust file with its blocks, as they were read and checked.
#[derive(Debug, Clone)]
pub struct CheckedFile {
    /// The file.
    pub file: RustFile,
    /// Its blocks, in order.
    pub blocks: Vec<CheckedBlock>,
    /// What was read besides: texts, sources, and Rust files of its package with the actors that it imports.
    pub read: Vec<PathBuf>,
    /// Where it stands in the crates that it may belong to.
    homes: Vec<Home>,
    /// Its path without links.
    real: PathBuf,
}

/// A block of a Rust file.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CheckedBlock {
    /// What it declares.
    pub kind: BlockKind,
    /// From brace to brace, in bytes of the file.
    pub range: Range<usize>,
    /// The modules of the file around it.
    pub modules: Vec<String>,
    /// What is wrong in it, in the order in which it was found.
    pub messages: Vec<Message>,
}

/// What a block declares.
#[derive(Debug, Clone)]
pub enum BlockKind {
    /// `article!`
    Article(Box<CheckedArticle>),
    /// `actors!`: the actors, as far as they could be read.
    Actors(Vec<Actor>),
    /// `feed!`; nothing where the feed is not declared.
    Feed(Option<Box<CheckedFeed>>),
}

/// An article and its facts, held against its text.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CheckedArticle {
    /// The article with anchors, evidence and coverage, and with imported actors behind its own.
    pub article: Article,
    /// Its text; nothing where there is none, or where it cannot be read, which is told.
    pub text: Option<Source>,
    /// What the check found, before levels were asked: for a page that shows it.
    pub outcome: Outcome,
    /// How many of the actors are declared in the block itself.
    pub own_actors: usize,
}

/// Checks the blocks of a file. Their texts lie beside it.
///
/// An imported actor is looked for where its path leads, then by its name in `shared`; where the path cannot be followed, by its
/// name in the package. `levels` are laid over those that a block sets for all of it; what a declaration sets for itself stands.
///
/// proc-macro2 remembers the text of each call until its thread ends: in a program that runs for long, call it from threads
/// of its own.
///
/// # Errors
/// Where the file is not made of Rust tokens, so that nobody knows where its blocks end.
pub fn check(
    file: &RustFile,
    shared: &[RustFile],
    levels: &[(Rule, Level)],
) -> Result<CheckedFile, NotRust> {
    check_with(file, &Beside::new(file), shared, levels)
}

/// [`check`] with texts from elsewhere.
///
/// # Errors
/// As [`check`].
pub fn check_with(
    file: &RustFile,
    files: &dyn Files,
    shared: &[RustFile],
    levels: &[(Rule, Level)],
) -> Result<CheckedFile, NotRust> {
    let files = Noting::new(files);
    let mut reader = Reader::new(file, shared)?;
    let mut lines = Lines::new(file);
    let mut blocks = Vec::new();
    let found = reader.blocks();
    let mut names = HashMap::new();
    for found in &found {
        let (kind, errors) = match found.kind {
            Kind::Article => {
                let (kind, errors, name) = article(&mut reader, found, &files, levels);
                names.extend(name.map(|name| (blocks.len(), name)));
                (kind, errors)
            }
            Kind::Actors => actors(found, levels),
            Kind::Feed => feed(&mut reader, found),
        };
        blocks.push(CheckedBlock {
            kind,
            range: reader.tokens.in_file(&found.range),
            modules: reader.modules(found),
            messages: reader.messages(errors, found, &mut lines),
        });
    }
    let mut checked = CheckedFile {
        file: file.clone(),
        homes: reader.homes(),
        read: [reader.read(), files.read.into_inner()].concat(),
        real: reader.real(),
        blocks,
    };
    checked.resolve(&[]);
    for (index, error, other) in scope::doubled(&reader.tokens.stream, &found, &names) {
        let other = reader.tokens.in_file(&(other..other));
        let (path, at) = (file.path().display(), lines.at(other.start));
        let error = error.detail(format!("the other: {path}:{at}"));
        let messages = reader.messages(vec![error], &found[index], &mut lines);
        checked.blocks[index].messages.extend(messages);
    }
    Ok(checked)
}

/// What `article!` does, without what it writes; and the name of the module that it becomes.
fn article(
    reader: &mut Reader,
    found: &format::Block,
    files: &dyn Files,
    levels: &[(Rule, Level)],
) -> (BlockKind, Vec<Error>, Option<Ident>) {
    let errors = Errors::default();
    let (mut lowered, unknown) = reader.lower(found, &errors);
    lowered.levels.lay_over(levels);
    let held = rules_of::hold(&mut lowered, files, &errors);
    let findings = held.outcome.findings.clone();
    rules_of::report(&mut lowered, findings, held.text.is_some(), &errors);
    errors.extend(unknown);
    let Lowered {
        name,
        article,
        imported,
        ..
    } = lowered;
    let checked = CheckedArticle {
        article,
        text: held.text,
        outcome: held.outcome,
        own_actors: imported.own,
    };
    let kind = BlockKind::Article(Box::new(checked));
    (kind, errors.into_vec(), name)
}

/// What `actors!` does.
fn actors(found: &format::Block, levels: &[(Rule, Level)]) -> (BlockKind, Vec<Error>) {
    let errors = Errors::default();
    let (actors, trace, _) = lower::actors(declared(found, &errors), &errors);
    let actors = rules_of::check_actors(actors, &trace, &errors);
    let mut errors = errors.into_vec();
    for error in &mut errors {
        let mut over = levels.iter().rev();
        if let Some((_, level)) = over.find(|(rule, _)| *rule == error.rule) {
            error.level = *level;
        }
    }
    (BlockKind::Actors(actors), errors)
}

/// What `feed!` does before rustc looks at its articles.
fn feed(reader: &mut Reader, found: &format::Block) -> (BlockKind, Vec<Error>) {
    let errors = Errors::default();
    let declared = feeds::feed(declared(found, &errors), &errors);
    let feed = declared.map(|declared| {
        let entries = declared.articles.iter();
        let entries = entries.filter_map(|(path, _)| Entry::new(path));
        let entries = entries.map(|entry| reader.placed(entry, found)).collect();
        Box::new(CheckedFeed::new(declared, entries))
    });
    (BlockKind::Feed(feed), errors.into_vec())
}

fn declared(found: &format::Block, errors: &Errors) -> declaration::Block {
    let tokens: Vec<TokenTree> = crate::cursor::flatten(found.stream());
    declaration::block(&tokens, found.kind.keywords(), errors)
}

impl CheckedFile {
    /// Its articles, in order.
    pub fn articles(&self) -> impl Iterator<Item = &CheckedArticle> {
        self.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Article(article) => Some(&**article),
            BlockKind::Actors(_) | BlockKind::Feed(_) => None,
        })
    }

    /// What is wrong, block by block.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.blocks.iter().flat_map(|block| &block.messages)
    }

    /// Whether anything is an error.
    pub fn has_errors(&self) -> bool {
        self.messages().any(|message| message.level == Level::Deny)
    }
}
