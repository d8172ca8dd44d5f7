//! The articles of a file and what is wrong with their facts: what `check`, `page` and `convert` work on.
//!
//! A file is facts JSON or Rust with its blocks. What comes of either is one [`Document`].

mod facts_json;

use crate::{input::Input, message::Message, options::Options, stop::Stop};
use newsfacts::{
    facts::{FactsDocument, PageMessage},
    files,
    model::{Article, Feed},
    rules::{Level, Outcome, Rule},
    text::Source,
};

/// What was read and checked of a file.
pub struct Document {
    /// What messages call the file.
    pub name: String,
    /// What stands in it.
    pub code: String,
    /// The articles: all of them, or the one that was asked for. Empty where the file cannot be read.
    pub articles: Vec<Checked>,
    /// All that is wrong, in the order in which it is told: with the feed first, then with each article.
    pub messages: Vec<Message>,
    /// Whether the facts could be read at all. If not, `messages` says why.
    pub is_readable: bool,
    head: Option<Head>,
}

/// An article and what its check came to.
pub struct Checked {
    /// The article with its anchors, evidence and coverage.
    pub article: Article,
    /// The text that the facts were held against.
    pub text: Option<Source>,
    /// What was found, as it was found.
    pub outcome: Outcome,
    /// What was found, for its page, at the levels and in the language of its file.
    pub notes: Vec<PageMessage>,
}

/// What a file says of its articles as a whole.
enum Head {
    /// That of a document, whose own articles were taken out.
    Facts(FactsDocument),
}

impl Document {
    /// The feed that the articles are published in: with the head that the file has, or with an empty one.
    pub fn feed(&self) -> Feed<'_> {
        let head = match &self.head {
            Some(Head::Facts(document)) => document.feed(),
            None => Feed::new("", []),
        };
        Feed {
            articles: self.articles.iter().map(|one| &one.article).collect(),
            ..head
        }
    }

    /// Whether anything that is wrong is an error.
    pub fn has_errors(&self) -> bool {
        self.messages.iter().any(Message::is_error)
    }
}

/// Reads and checks files as the options ask for it.
pub struct Reader<'o> {
    options: &'o Options,
    levels: Vec<(Rule, Level)>,
}

impl<'o> Reader<'o> {
    pub fn new(options: &'o Options) -> Result<Self, Stop> {
        Ok(Self {
            options,
            levels: options.levels()?,
        })
    }

    /// Reads a file and checks its articles. That facts are wrong, or that the file cannot be read as facts, is no reason to
    /// stop: it is told in the messages.
    pub fn read(&self, input: &Input) -> Result<Document, Stop> {
        if *input == Input::Standard && self.options.text == Some(Input::Standard) {
            return Err(
                Stop::new("standard input cannot be both the facts and the text")
                    .help("name a file for one of them"),
            );
        }
        let bytes = input.bytes(files::MOST_FACTS)?;
        facts_json::read(self, input, &bytes)
    }
}
