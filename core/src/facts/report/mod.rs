//! What a program that checks facts from a file tells its user: messages like the compiler's, and the levels of rules.
//!
//! The program `newsfacts check` is made of this.
//!
//! ```
//! use newsfacts_core::{
//!     facts::{FactsDocument, Report},
//!     rules::Context,
//!     text::Source,
//! };
//!
//! let json = br#"{ "newsfacts": "1.0", "articles": [{
//!   "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
//!   "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }],
//!   "quotes": [{ "id": "homes", "speakers": ["lee"], "parts": [{ "value": "We will build 210 homes" }] }]
//! }] }"#;
//! let text = Source::new("vote.txt", "“We will build 120 homes,” said Ann Lee.");
//!
//! let mut report = Report::new("facts.json", json);
//! let mut document = FactsDocument::from_json(json)?;
//! report.check_feed(&document);
//! report.check(&mut document, 0, &Context { text: Some(&text), ..Context::default() });
//! assert!(report.has_errors());
//! assert_eq!(
//!     report.messages()[0].to_string(),
//! "error: the article does not quote these words [misquoted]
//!          nearest: vote.txt:1:16
//!              “We will build 120 homes,” said Ann Lee.
//!                             ^^^ declared: 210
//!          explained in newsfacts::rule::misquoted (cargo doc -p newsfacts --open)
//!   --> facts.json:4:62 /articles/0/quotes/0/parts/0"
//! );
//! # Ok::<(), newsfacts_core::facts::FactsErrors>(())
//! ```

mod advice;
mod levels;
mod listed;
mod message;

pub use self::{
    advice::advice_in_json,
    levels::Levels,
    message::{Message, Passage},
};

use self::listed::Listed;
use super::{FactsDocument, FactsErrors, Position, tree::JsonText};
use crate::{
    rules::{self, Context, Finding, Level, Outcome, Rule},
    shown::{self, Lines},
};

/// What is wrong with a file of [facts JSON](crate::formats::Facts), and where.
#[derive(Debug)]
pub struct Report {
    file: String,
    /// `None` where the file is not UTF-8, so that nothing in it has a place.
    json: Option<JsonText>,
    /// Where each article starts in it, once that was asked for.
    articles: Option<Vec<(usize, Position)>>,
    levels: Levels,
    messages: Listed,
}

impl Report {
    /// A report on a file of that name, which holds these bytes.
    pub fn new(file: impl Into<String>, json: &[u8]) -> Self {
        Self {
            file: file.into(),
            json: JsonText::new(json).ok(),
            articles: None,
            levels: Levels::default(),
            messages: Listed::default(),
        }
    }

    /// The same with rules at other levels than their own.
    #[must_use]
    pub fn with_levels(mut self, levels: Levels) -> Self {
        self.levels = levels;
        self
    }

    /// The same with at most so many errors and as many warnings [listed](Self::messages), where nobody reads more.
    #[must_use]
    pub fn listing_at_most(mut self, most: usize) -> Self {
        self.messages = Listed::at_most(most);
        self
    }

    /// Adds why the file cannot be read.
    pub fn unreadable(&mut self, errors: &FactsErrors) {
        for error in errors {
            if !self.messages.takes(Level::Deny) {
                continue;
            }
            self.messages.push(Message {
                level: Level::Deny,
                rule: error.rule,
                message: error.message.clone(),
                details: error.details.clone(),
                file: self.file.clone(),
                position: error.position,
                pointer: shown::beginning(&error.pointer).to_owned(),
                article: None,
                fact: None,
                passage: None,
            });
        }
        self.messages.count(Level::Deny, errors.more());
        self.messages.note_more(&self.file);
    }

    /// Adds what is wrong with the document as the feed that it is, whatever stands in its articles: its head, and articles that
    /// have the id or the address of another. A document need not have a title.
    pub fn check_feed(&mut self, document: &FactsDocument) {
        let feed = document.feed();
        let mut faults = feed.check_head();
        faults.extend(feed.doubled());
        let untitled = feed.title.is_empty();
        faults.retain(|fault| {
            let of_title = fault.place.field() == "title" && untitled;
            !of_title && self.messages.takes(self.levels.of(fault.fault.into()))
        });
        let pointers: Vec<String> = faults.iter().map(|fault| fault.place.to_string()).collect();
        let positions = self.positions(&pointers);
        let places = pointers.into_iter().zip(positions);
        for (fault, (pointer, position)) in faults.into_iter().zip(places) {
            let rule = Rule::from(fault.fault);
            let mut details = fault.details;
            if let Some(meant) = &fault.meant {
                Lines::from(meant.to_string()).add_to(&mut details);
            }
            self.messages.push(Message {
                level: self.levels.of(rule),
                rule,
                message: fault.message,
                details,
                file: self.file.clone(),
                position,
                pointer,
                article: None,
                fact: None,
                passage: None,
            });
        }
        self.messages.note_more(&self.file);
    }

    /// Checks an article of the document that was read from the file, and adds what is found, in the order of the facts.
    /// Without such an article nothing is.
    ///
    /// As by [`rules::check_in`], the anchors and the coverage are written into the article. What was found is returned as it
    /// was, for a `Page`.
    pub fn check(
        &mut self,
        document: &mut FactsDocument,
        index: usize,
        context: &Context<'_>,
    ) -> Outcome {
        let Some(article) = document.articles.get_mut(index) else {
            return Outcome::default();
        };
        let outcome = rules::check_in(article, context);
        let takes = |finding: &&Finding| self.messages.takes(self.levels.of(finding.rule));
        let listed: Vec<&Finding> = outcome.findings.iter().filter(takes).collect();
        let within: Vec<String> =
            (listed.iter().map(|finding| finding.place.to_string())).collect();
        let positions = self.positions_within(index, &within);
        for ((finding, place), position) in listed.into_iter().zip(within).zip(positions) {
            self.messages.push(Message {
                level: self.levels.of(finding.rule),
                rule: finding.rule,
                message: finding.message.clone(),
                file: self.file.clone(),
                position,
                pointer: format!("/articles/{index}{place}"),
                article: Some(shown::beginning(&article.name).to_owned()),
                fact: (finding.place.id_in(article)).map(|id| shown::beginning(id).to_owned()),
                passage: (context.text.zip(finding.passage.clone()))
                    .map(|(text, range)| Passage::new(text, range)),
                details: finding.clone().lines(advice_in_json),
            });
        }
        self.messages.note_more(&self.file);
        outcome
    }

    /// Where values start in the file that these JSON Pointers lead to; of a member that is missing, the object around it.
    pub fn positions(&self, pointers: &[String]) -> Vec<Position> {
        // Hardly any document has something wrong with its head, and to find places it is read as a whole.
        match self.json.as_ref().filter(|_| !pointers.is_empty()) {
            Some(json) => json.positions_at(pointers.iter().map(|pointer| &**pointer)),
            None => vec![Position::START; pointers.len()],
        }
    }

    /// Where these places of an article stand.
    fn positions_within(&mut self, article: usize, places: &[String]) -> Vec<Position> {
        let json = self.json.as_ref().filter(|_| !places.is_empty());
        let start = json.and_then(|json| {
            let articles = self.articles.get_or_insert_with(|| json.articles());
            Some((json, *articles.get(article)?))
        });
        match start {
            Some((json, start)) => {
                json.positions_within(start, places.iter().map(|place| &**place))
            }
            None => vec![Position::START; places.len()],
        }
    }

    /// What was found so far: at most a hundred thousand errors and as many warnings, or [fewer](Self::listing_at_most). Where there are more, the last message says
    /// how many, and [`more`](Self::more) does.
    pub fn messages(&self) -> &[Message] {
        self.messages.all()
    }

    /// How many messages there are besides those that are [listed](Self::messages).
    pub fn more(&self) -> usize {
        self.messages.more()
    }

    /// How many messages of a level there are, listed or not.
    pub fn count(&self, level: Level) -> usize {
        self.messages.all_of(level)
    }

    /// Whether anything that was found is an error.
    pub fn has_errors(&self) -> bool {
        self.messages.has_errors()
    }

    /// How many errors and warnings there are, listed or not, in words: `2 errors, 1 warning`. `None` where there are none.
    pub fn summary(&self) -> Option<String> {
        self.messages.summary()
    }
}
