//! The articles that a `feed!` names, found among those that were read.

use super::{
    BlockKind, CheckedArticle, CheckedBlock, CheckedFile,
    message::{Lines, Message},
    path::{Path, Start},
};
use crate::{
    error::Error,
    feed::{Declared, same_fact, same_id, same_page},
};
use newsfacts_core::{
    model::{Article, Author, Feed, Identity},
    rules::Rule,
};
use proc_macro2::{Span, TokenStream};
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    path::PathBuf,
};

/// A feed as it is declared.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CheckedFeed {
    /// Its name; nothing where it has none, which is told.
    pub name: Option<String>,
    /// Its title, addresses and authors, without articles.
    pub head: Feed<'static>,
    /// The articles that it names, in the order in which it does.
    pub entries: Vec<Entry>,
}

/// An article as a feed names it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Entry {
    /// The path as it is written.
    pub written: String,
    /// Its place, in bytes of the file.
    pub range: Range<usize>,
    /// The file to which the path leads; nothing where it leads out of the package, or nowhere.
    pub file: Option<PathBuf>,
    /// The place of its last word, at which it is told what is wrong.
    pub(super) last: Range<usize>,
    pub(super) leads: Leads,
    pub(super) path: Path,
    pub(super) name: String,
}

/// Where the path of an entry leads.
#[derive(Debug, Clone, Default)]
pub(super) struct Leads {
    /// The file of its module, as messages show it.
    pub file: Option<PathBuf>,
    /// The same without links.
    pub real: Option<PathBuf>,
    /// Whether the article may stand elsewhere: what the path goes through, or its module, may have it from there.
    pub may_go_on: bool,
    /// That a module of the path is missing.
    pub missing: Option<String>,
}

/// An article of a feed that was not found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unresolved {
    /// The path as it is written.
    pub written: String,
    /// Its place, in bytes of the file of the feed.
    pub range: Range<usize>,
    /// Whether several articles may be meant, and not none.
    pub several: bool,
}

/// Where a file stands in a crate: the root of the crate, and the modules that lead to it.
pub(super) type Home = (PathBuf, Vec<String>);

impl CheckedFeed {
    /// A feed that was read. Its entries know their places when `entries` were read.
    pub(super) fn new(declared: Declared, entries: Vec<Entry>) -> Self {
        Self {
            name: declared.name.as_ref().map(ToString::to_string),
            head: declared.feed,
            entries,
        }
    }
}

impl Entry {
    /// An article of this path; its place in bytes of the code.
    pub(super) fn new(path: &TokenStream) -> Option<Self> {
        let mut spans = path
            .clone()
            .into_iter()
            .map(|token| token.span().byte_range());
        let first = spans.next()?;
        let last = spans.last().unwrap_or_else(|| first.clone());
        let (way, name) = Path::of_module(path)?;
        Some(Self {
            written: path.to_string().replace(' ', ""),
            range: first.start..last.end,
            last,
            file: None,
            leads: Leads::default(),
            path: way,
            name,
        })
    }
}

impl Entry {
    /// That it is not there, where that is certain: its path leads nowhere, or to a file that was read and does not have it.
    fn absent(&self, read: &HashSet<&PathBuf>) -> Option<Error> {
        let Leads {
            file,
            real,
            may_go_on,
            missing,
        } = &self.leads;
        if *may_go_on {
            return None;
        }
        let line = match (missing, file, real) {
            (Some(missing), ..) => missing.clone(),
            (None, Some(file), Some(real)) if read.contains(real) => {
                format!("looked for in {}, where the path leads", file.display())
            }
            _ => return None,
        };
        let text = format!("there is no article `{}`", self.written);
        let error = Error::new(Rule::WrongReference, Span::call_site(), text);
        Some(error.detail(line))
    }
}

/// An article with where it is declared.
struct Candidate<'c> {
    file: &'c CheckedFile,
    block: &'c CheckedBlock,
    article: &'c CheckedArticle,
}

impl CheckedFile {
    /// The feed that a `feed!` of this file declares, with the newest article first. Its articles are looked for in this file
    /// and in `others`: where their path leads, or else by their name, if one alone has it.
    ///
    /// What readers would refuse of it, such as two articles of one id, [`Feed::check`] finds.
    ///
    /// # Errors
    /// With the articles that were not found.
    pub fn feed<'a>(
        &'a self,
        feed: &'a CheckedFeed,
        others: &'a [Self],
    ) -> Result<Feed<'a>, Vec<Unresolved>> {
        let files = self.with(others);
        let candidates: Vec<Candidate<'_>> = files.flat_map(Self::candidates).collect();
        let mut articles: Vec<&Article> = Vec::new();
        let mut unresolved = Vec::new();
        for entry in &feed.entries {
            match self.meant(entry, &candidates) {
                Ok(article) => articles.push(article),
                Err(several) => unresolved.push(Unresolved {
                    written: entry.written.clone(),
                    range: entry.range.clone(),
                    several,
                }),
            }
        }
        if !unresolved.is_empty() {
            return Err(unresolved);
        }
        Ok(with_articles(&feed.head, articles).newest_first())
    }

    /// This file and others, each once.
    fn with<'a>(&'a self, others: &'a [Self]) -> impl Iterator<Item = &'a Self> + Clone {
        let others = others.iter().filter(|other| other.real != self.real);
        std::iter::once(self).chain(others)
    }

    fn candidates(&self) -> impl Iterator<Item = Candidate<'_>> {
        self.blocks
            .iter()
            .filter_map(move |block| match &block.kind {
                BlockKind::Article(article) => Some(Candidate {
                    file: self,
                    block,
                    article,
                }),
                BlockKind::Actors(_) | BlockKind::Feed(_) => None,
            })
    }

    /// Holds its feeds against the articles of other files too: of one id or address, called as a fact of another, or not there.
    /// What is wrong is told in the block of its feed, and only once however often it is asked.
    pub fn resolve(&mut self, others: &[Self]) {
        let mut lines = Lines::new(&self.file);
        let mut told = Vec::new();
        for (index, block) in self.blocks.iter().enumerate() {
            let BlockKind::Feed(Some(feed)) = &block.kind else {
                continue;
            };
            for (entry, error) in self.wrong(feed, others) {
                let message = Message::at(error, feed.entries[entry].last.clone(), &mut lines);
                if !block.messages.contains(&message) {
                    told.push((index, message));
                }
            }
        }
        for (index, message) in told {
            self.blocks[index].messages.push(message);
        }
    }

    /// What is wrong with the articles of a feed, and which entry names it.
    fn wrong(&self, feed: &CheckedFeed, others: &[Self]) -> Vec<(usize, Error)> {
        let files = self.with(others);
        let candidates: Vec<Candidate<'_>> = files.clone().flat_map(Self::candidates).collect();
        let read: HashSet<&PathBuf> = files.map(|file| &file.real).collect();
        let (mut known, mut wrong) = (Vec::new(), Vec::new());
        for (index, entry) in feed.entries.iter().enumerate() {
            match self.meant(entry, &candidates) {
                Ok(article) => known.push((index, Identity::of(article), article)),
                Err(false) => wrong.extend(entry.absent(&read).map(|error| (index, error))),
                Err(true) => {}
            }
        }
        wrong.extend(doubled(&known));
        wrong
    }

    /// The article that an entry means; otherwise whether there are several.
    fn meant<'c>(&self, entry: &Entry, all: &[Candidate<'c>]) -> Result<&'c Article, bool> {
        let named: Vec<&Candidate<'c>> = all
            .iter()
            .filter(|one| one.article.article.name == entry.name)
            .collect();
        let at_path = |one: &&Candidate<'_>| self.leads_to(entry, one);
        let at_path: Vec<_> = named.iter().copied().filter(at_path).collect();
        let found = match at_path.is_empty() {
            true => self.by_name(entry, named, all),
            false => at_path,
        };
        match found[..] {
            [one] => Ok(&one.article.article),
            [] => Err(false),
            _ => Err(true),
        }
    }

    /// The articles of that name: those of this file, or else all. One that is to be in a file that was not read is none of them;
    /// if that file was read and does not declare it, it only publishes what another does.
    fn by_name<'a, 'c>(
        &self,
        entry: &Entry,
        named: Vec<&'a Candidate<'c>>,
        all: &[Candidate<'_>],
    ) -> Vec<&'a Candidate<'c>> {
        let read =
            |real: &PathBuf| *real == self.real || all.iter().any(|one| one.file.real == *real);
        if !entry.leads.may_go_on || !entry.leads.real.as_ref().is_none_or(read) {
            return Vec::new();
        }
        let here = named.iter().copied();
        let here: Vec<_> = here.filter(|one| std::ptr::eq(one.file, self)).collect();
        if here.is_empty() { named } else { here }
    }

    /// Whether the path of an entry leads to an article.
    fn leads_to(&self, entry: &Entry, one: &Candidate<'_>) -> bool {
        let around = self.blocks.iter().find(|block| {
            block.range.start <= entry.range.start && entry.range.end <= block.range.end
        });
        let around = around.map_or(&[][..], |block| &block.modules);
        let mut pairs = self
            .homes
            .iter()
            .flat_map(|own| one.file.homes.iter().map(move |its| (own, its)));
        pairs.any(|((root, own), (its_root, its))| {
            let from = [own.as_slice(), around].concat();
            let to = [its.as_slice(), &one.block.modules].concat();
            let modules = &entry.path.modules;
            match entry.path.start {
                Start::Outside => modules.get(1..).is_some_and(|modules| modules == to),
                Start::Crate => root == its_root && *modules == to,
                Start::Above(levels) => {
                    let stays = from.len().checked_sub(levels).map(|stays| &from[..stays]);
                    let meant = stays.map(|stays| [stays, modules].concat());
                    root == its_root && meant.is_some_and(|meant| meant == to)
                }
            }
        })
    }
}

/// What the compiler says when it knows the articles of a feed: those with the id or the address of one before, or with the
/// name of a fact of another. With each is the index of its entry.
fn doubled(known: &[(usize, Identity, &Article)]) -> Vec<(usize, Error)> {
    let here = Span::call_site;
    let (mut ids, mut pages) = (HashSet::new(), HashMap::new());
    let mut doubled = Vec::new();
    for (index, (entry, identity, _)) in known.iter().enumerate() {
        let is_new = ids.insert(&identity.id);
        let is_page_new = *pages.entry(&*identity.page).or_insert(index) == index;
        if !is_new {
            doubled.push((*entry, same_id(here())));
        } else if !is_page_new {
            doubled.push((*entry, same_page(here())));
        }
    }
    for (index, (entry, identity, _)) in known.iter().enumerate() {
        let is_fact = |(page, fact): &(&str, &str)| {
            let other = pages.get(page).filter(|other| **other != index);
            other.is_some_and(|other| {
                let facts = Identity::facts(known[*other].2);
                facts.iter().any(|one| one == fact)
            })
        };
        if identity.parts().iter().any(is_fact) {
            doubled.push((*entry, same_fact(here())));
        }
    }
    doubled
}

/// A head with articles. A feed borrows them for as long as its head lives, so that each part is taken over by itself.
fn with_articles<'a>(head: &Feed<'static>, articles: Vec<&'a Article>) -> Feed<'a> {
    let author = |author: &Author<'static>| Author {
        name: author.name.clone(),
        url: author.url.clone(),
        avatar: author.avatar.clone(),
    };
    Feed {
        home_page_url: head.home_page_url.clone(),
        feed_url: head.feed_url.clone(),
        description: head.description.clone(),
        next_url: head.next_url.clone(),
        icon: head.icon.clone(),
        favicon: head.favicon.clone(),
        authors: head.authors.iter().map(author).collect(),
        language: head.language.clone(),
        expired: head.expired,
        ..Feed::new(head.title.clone(), articles)
    }
}
