//! The articles of a file and what is wrong with their facts: what `check`, `page` and `convert` work on.
//!
//! A file is facts JSON or Rust with its blocks. What comes of either is one [`Document`].

mod extraction;
mod facts_json;
mod rust_file;

use crate::{input::Input, message::Message, options::Options, progress::Progress, stop::Stop};
use newsfacts::{
    facts::{
        Extraction, FactsDocument, PageMessage,
        extraction::{Context, Judged},
    },
    files,
    model::{Article, Feed},
    rules::{Level, Outcome, Rule},
    text::Source,
};
use newsfacts_syntax::checked::{CheckedFile, are_same};
use std::path::{Path, PathBuf};

/// What was read and checked of a file.
pub struct Document {
    /// What messages call the file.
    pub name: String,
    /// Its path; nothing for standard input.
    pub path: Option<PathBuf>,
    /// Whether it is Rust, and not facts JSON.
    pub is_rust: bool,
    /// What stands in it.
    pub code: String,
    /// The articles: all of them, or the one that was asked for. Empty where the file cannot be read.
    pub articles: Vec<Checked>,
    /// What is wrong, in the order in which it is told. Of very many the last says how many more there are.
    pub messages: Vec<Message>,
    /// How many these are.
    pub more: usize,
    /// How many errors and warnings there are, in words; nothing where there are none.
    pub summary: Option<String>,
    /// Whether the facts could be read at all. If not, `messages` says why.
    pub is_readable: bool,
    /// The answers to the items of an extraction, where it is one.
    pub items: Option<Vec<Judged>>,
    /// What the file says of its articles as a whole.
    head: Head,
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

impl Checked {
    /// Whether anything that is wrong with its facts is an error.
    pub fn is_wrong(&self) -> bool {
        self.notes.iter().any(|note| note.level == Level::Deny)
    }
}

enum Head {
    None,
    /// A document, whose own articles were taken out.
    Facts(Box<FactsDocument>),
    /// A Rust file, which may declare feeds.
    Rust(Box<CheckedFile>),
}

impl Document {
    /// The feed that the articles are published in. The articles that a `feed!` names may be declared in others of these files;
    /// where there are several, `called` says which is meant. A file without a feed makes one of all its articles.
    pub fn feed<'d>(
        &'d self,
        others: &'d [CheckedFile],
        called: Option<&str>,
        options: &Options,
    ) -> Result<Feed<'d>, Stop> {
        let own = self.articles.iter().map(|one| &one.article);
        match &self.head {
            Head::Rust(file) => match rust_file::feed(self, file, called)? {
                Some(feed) if options.article.is_none() => {
                    rust_file::published(self, file, feed, others)
                }
                Some(feed) => Ok(Feed::new(&*feed.head.title, own)),
                None => Ok(Feed::new("", own)),
            },
            _ if called.is_some() => Err(Stop::new(format!("{}: there is no feed!", self.name))),
            Head::Facts(document) => Ok(Feed {
                articles: own.collect(),
                ..document.feed()
            }),
            Head::None => Ok(Feed::new("", own)),
        }
    }

    /// The file, where it is Rust.
    pub fn rust(&self) -> Option<&CheckedFile> {
        match &self.head {
            Head::Rust(file) => Some(file),
            Head::Facts(_) | Head::None => None,
        }
    }

    /// The other files that its feeds name.
    fn named_elsewhere(&self) -> Vec<&Path> {
        let feeds = self.rust().into_iter().flat_map(rust_file::feeds);
        let files = feeds
            .flat_map(|feed| &feed.entries)
            .filter_map(|entry| entry.file.as_deref());
        let is_other = |file: &&Path| {
            let own = self.path.as_deref();
            !own.is_some_and(|own| are_same(own, file))
        };
        let mut others: Vec<&Path> = files.filter(is_other).collect();
        others.sort_unstable();
        others.dedup();
        others
    }

    /// Holds its feeds against the articles of other files, and tells what is wrong there.
    pub fn resolve(&mut self, others: &[CheckedFile]) {
        rust_file::resolve(self, others);
    }

    /// Whether the articles of all its feeds are known, in this file and these.
    pub fn knows_articles(&self, others: &[CheckedFile]) -> Result<(), Stop> {
        let Some(file) = self.rust() else {
            return Ok(());
        };
        for feed in rust_file::feeds(file) {
            rust_file::published(self, file, feed, others)?;
        }
        Ok(())
    }

    /// The messages without the one that says how many more there are.
    pub fn listed(&self) -> &[Message] {
        match self.messages.split_last() {
            Some((_, listed)) if self.more > 0 => listed,
            _ => &self.messages,
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
    /// What is known of the article of an extraction, where extractions are asked for.
    context: Option<Context>,
}

impl<'o> Reader<'o> {
    pub fn new(options: &'o Options) -> Result<Self, Stop> {
        Ok(Self {
            options,
            levels: options.levels()?,
            context: None,
        })
    }

    /// The same for extractions, too, of articles of which this is known.
    pub fn with_context(self, context: Context) -> Self {
        Self {
            context: Some(context),
            ..self
        }
    }

    /// Reads a file and checks its articles. That facts are wrong, or that the file cannot be read as facts, is no reason to
    /// stop: it is told in the messages.
    pub fn read(&self, input: &Input) -> Result<Document, Stop> {
        if *input == Input::Standard && self.options.text == Some(Input::Standard) {
            let stop = Stop::new("standard input cannot be both the facts and the text");
            return Err(stop.help("name a file for one of them"));
        }
        if let Some(folder) = input.path().filter(|path| path.is_dir()) {
            let folder = folder.display();
            let stop = Stop::new(format!("{folder} is a folder, and facts are in files"));
            return Err(stop.help(format!("name the files in it, as in {folder}/*.rs")));
        }
        let _shown = Progress::on(&format!("checking {}", input.name()));
        if has_extension(input, "rs") {
            return rust_file::read(self, input, input.code()?);
        }
        let bytes = input.bytes(files::MOST_FACTS)?;
        let is_in_lines = ["ndjson", "jsonl"]
            .iter()
            .any(|end| has_extension(input, end));
        let is_whole = || Extraction::is_one(&bytes) || FactsDocument::from_json(&bytes).is_ok();
        if is_in_lines && !is_whole() {
            return Err(in_lines(&input.name()));
        }
        if Extraction::is_one(&bytes) {
            let context = self.context.as_ref().ok_or_else(|| {
                Stop::new(format!("{} is an extraction, and no facts", input.name()))
                    .help("newsfacts check says what an article's text says of it")
            })?;
            return extraction::read(input, &bytes, context, self.options);
        }
        if has_extension(input, "json") || is_object(&bytes) {
            return facts_json::read(self, input, &bytes);
        }
        if let Ok(code) = String::from_utf8(bytes) {
            let document = rust_file::read(self, input, code)?;
            if document.rust().is_some_and(|file| !file.blocks.is_empty()) {
                return Ok(document);
            }
        }
        Err(Stop::new(format!("{}: there are no facts in it", input.name()))
            .help("it is taken for no facts JSON, since it does not begin with {, and no Rust with an article!, actors! or feed! block was found in it")
            .help("the text of an article is named with --text; `newsfacts draft` drafts its facts"))
    }

    /// The other files in which the articles of a feed are declared.
    pub fn others(&self, document: &Document) -> Result<Vec<Document>, Stop> {
        let named = document.named_elsewhere();
        named
            .into_iter()
            .map(|file| self.read_whole(file))
            .collect()
    }

    /// The same as the reader of declarations has them, against which the feeds are held. What was read already is not read
    /// again. A file that cannot be read as Rust is no matter of the feed: its own check tells it.
    pub fn others_beside(
        &self,
        document: &Document,
        read: &[Result<Document, Stop>],
    ) -> Result<Vec<CheckedFile>, Stop> {
        let mut others = Vec::new();
        for file in document.named_elsewhere() {
            let mut known = read.iter().flatten();
            let known = known.find(|one| one.path.as_deref() == Some(file));
            others.extend(match known {
                Some(known) => known.rust().cloned(),
                None => self.read_whole(file)?.rust().cloned(),
            });
        }
        Ok(others)
    }

    /// Reads a file with all its articles, whichever was asked for.
    fn read_whole(&self, file: &Path) -> Result<Document, Stop> {
        let mut options = self.options.clone();
        options.article = None;
        let reader = Reader {
            options: &options,
            levels: self.levels.clone(),
            context: None,
        };
        reader.read(&Input::File(file.to_owned()))
    }

    /// Whether a rule is to be silent.
    pub fn is_allowed(&self, rule: Rule) -> bool {
        let set = self.levels.iter().find(|(set, _)| *set == rule);
        set.map_or(rule.level(), |(_, level)| *level) == Level::Allow
    }
}

/// How to give an article its text.
pub fn how_to_give_text(is_rust: bool) -> &'static str {
    match is_rust {
        true => "name it in the article, as in text: \"article.txt\"",
        false => "--text gives it",
    }
}

fn has_extension(input: &Input, extension: &str) -> bool {
    let of = |path: &Path| {
        path.extension()
            .is_some_and(|own| own.eq_ignore_ascii_case(extension))
    };
    input.path().is_some_and(of)
}

/// Whether a file begins like the object of a document, behind a byte order mark and blanks.
fn is_object(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    let bytes = bytes.trim_ascii_start();
    // As models write it; what is wrong with it is told as of JSON.
    bytes.starts_with(b"{") || bytes.starts_with(b"```")
}

/// What is said of a file that has a document a line.
fn in_lines(name: &str) -> Stop {
    Stop::new(format!(
        "{name} has a document a line by its name, and one document is wanted here"
    ))
    .help(format!(
        "newsfacts check --stream {name} answers it line by line"
    ))
}

/// What there is instead of what was asked for.
pub fn there_are(names: &[String]) -> String {
    let verb = if names.len() == 1 { "is" } else { "are" };
    format!("there {verb} {}", names.join(", "))
}

/// Which of these articles is called so, by its name or its id.
pub fn the_article(name: &str, called: &str, articles: &[&Article]) -> Result<usize, Stop> {
    let is = |article: &&Article| article.name == called || article.id == called;
    let meant = Vec::from_iter((0..articles.len()).filter(|&index| is(&articles[index])));
    match meant[..] {
        [index] => Ok(index),
        [] if articles.is_empty() => Err(Stop::new(format!("{name}: there are no articles"))),
        [] => Err(Stop::new(format!("{name}: there is no article `{called}`"))
            .help(there_are(&ways_to_say(articles)))),
        [..] => {
            let meant = Vec::from_iter(meant.iter().map(|&index| articles[index]));
            let help = which(&meant, "say by its id which is meant");
            Err(Stop::new(format!("{name}: several articles are called `{called}`")).help(help))
        }
    }
}

/// How to say which of several articles is meant, where that can be said.
pub fn which(articles: &[&Article], say: &str) -> String {
    let ways = ways_to_say(articles);
    let twin = ways
        .iter()
        .find(|way| ways.iter().filter(|other| other == way).count() > 1);
    match twin {
        Some(twin) => {
            format!("several are called {twin}: give each another name, or an `id` of its own")
        }
        None => format!("{say}: {}", ways.join(", ")),
    }
}

/// What each article is called for certain: its name, or its id where others have the name.
fn ways_to_say(articles: &[&Article]) -> Vec<String> {
    let count = |is: &dyn Fn(&Article) -> bool| articles.iter().filter(|one| is(one)).count();
    let way = |article: &&Article| {
        let is_alone = count(&|other| other.name == article.name) == 1;
        let has_id = count(&|other| other.id == article.id) == 1;
        match !is_alone && has_id {
            true => format!("`{}`", article.id),
            false => format!("`{}`", article.name),
        }
    };
    articles.iter().map(way).collect()
}
