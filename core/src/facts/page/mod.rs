//! An article with its facts as a page of HTML that an editor reads.
//!
//! `notes` gathers what is said of each fact and where it belongs, `words` says it in plain words, `segments` cuts the text
//! where a mark begins or ends. What is left writes HTML: `text` the article with its notes, `picture` what is declared of it,
//! `filters` and `lists` what stands around. The templates are [`maud`]'s, which escapes all that they are given.

mod filters;
mod lists;
mod marks;
mod note;
mod notes;
mod picture;
mod segments;
mod text;
mod words;

use self::{
    marks::Marks,
    notes::{Characters, Index, Notes},
};
use super::{Levels, advice_in_json};
use crate::{
    model::{Article, Party, is_web_address},
    rules::{Advice, AskedFor, FactList, Finding, Level, Outcome, Place, Rule},
    text::Source,
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::{borrow::Cow, collections::HashSet, fmt, ops::Range};

/// The style of the page.
const STYLE: &str = include_str!("page.css");
/// The script of the page, without which it can be read as well.
const SCRIPT: &str = include_str!("page.js");

/// An article and its facts as one HTML file that needs nothing else.
///
/// It shows the article as its readers see it, each fact marked in it, and beside each passage a note: the fact in one plain
/// sentence, what the text says of each aspect, and what is wrong with it. A picture at its top shows how much of the text is
/// declared. It can be read without JavaScript, by keyboard and on paper, and no request leaves it. The same facts make the
/// same page.
///
/// ```
/// use newsfacts_core::{
///     facts::{FactsDocument, Page, Report},
///     rules::Context,
///     text::Source,
/// };
///
/// let json = br#"{ "newsfacts": "1.0", "articles": [{
///   "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
///   "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }],
///   "quotes": [{ "id": "homes", "speakers": ["lee"], "parts": [{ "value": "We will build 120 homes" }] }]
/// }] }"#;
/// let text = Source::new("vote.txt", "“We will build 120 homes,” said Ann Lee.");
///
/// let mut report = Report::new("facts.json", json);
/// let mut document = FactsDocument::from_json(json)?;
/// let outcome = report.check(&mut document, 0, &Context { text: Some(&text), ..Context::default() });
/// let page = Page::new(&document.articles[0], &outcome).with_text(&text).to_string();
/// assert!(page.starts_with("<!DOCTYPE html>"));
/// assert!(page.contains("We will build"));
/// # Ok::<(), newsfacts_core::facts::FactsErrors>(())
/// ```
///
/// A reader of declarations has messages of its own, in the language of declarations: it checks with
/// [`rules::check_in`](crate::rules::check_in), and hands them over with [`with_messages`](Self::with_messages).
#[derive(Debug, Clone)]
pub struct Page<'a> {
    article: &'a Article,
    outcome: &'a Outcome,
    text: Option<Cow<'a, Source>>,
    messages: Vec<PageMessage>,
}

/// Something that is wrong, as a [`Page`] shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageMessage {
    /// Whether it is an error or a warning; what is allowed is not shown.
    pub level: Level,
    /// The rule that found it.
    pub rule: Rule,
    /// What is wrong, in one line.
    pub message: String,
    /// The lines below.
    pub details: String,
    /// The value that is wrong; nothing where the article as a whole is, or what could not be read.
    pub place: Option<Place>,
    /// The passage of the article that it is about, in bytes.
    pub passage: Option<Range<usize>>,
}

impl PageMessage {
    /// What was found, with its advice in the words of a front end.
    pub fn new(level: Level, finding: &Finding, advice: impl FnOnce(&Advice) -> String) -> Self {
        Self {
            level,
            rule: finding.rule,
            message: finding.message.clone(),
            details: finding.clone().lines(advice),
            place: Some(finding.place),
            passage: finding.passage.clone(),
        }
    }
}

impl<'a> Page<'a> {
    /// A page on an article and what a check of it found. Where the article carries its text, that is shown. Messages are as
    /// for facts JSON, at the level that each rule has by itself.
    pub fn new(article: &'a Article, outcome: &'a Outcome) -> Self {
        let own = article.text.as_deref();
        let page = Self {
            article,
            outcome,
            text: own.map(|text| Cow::Owned(Source::new(&*article.name, text))),
            messages: Vec::new(),
        };
        page.with_levels(&Levels::default())
    }

    /// The same with the article's text: the one that the facts were held against.
    #[must_use]
    pub fn with_text(self, text: &'a Source) -> Self {
        Self {
            text: Some(Cow::Borrowed(text)),
            ..self
        }
    }

    /// The same with the messages of facts JSON, at these levels.
    #[must_use]
    pub fn with_levels(self, levels: &Levels) -> Self {
        let findings = self.outcome.findings.iter();
        let messages = findings
            .map(|finding| PageMessage::new(levels.of(finding.rule), finding, advice_in_json));
        let messages = messages.collect::<Vec<_>>();
        self.with_messages(messages)
    }

    /// The same with these messages and no others.
    #[must_use]
    pub fn with_messages(self, messages: impl IntoIterator<Item = PageMessage>) -> Self {
        let messages = messages.into_iter();
        Self {
            messages: messages
                .filter(|message| message.level != Level::Allow)
                .collect(),
            ..self
        }
    }

    fn markup(&self) -> Markup {
        let source = self.text.as_deref();
        let text = source.map_or("", Source::text);
        let characters = Characters::new(text);
        let notes = Notes::new(self.article, &characters, &self.messages);
        let fits = |range: &Range<usize>| !range.is_empty() && text.get(range.clone()).is_some();
        let asked = || self.outcome.asked.iter().filter(|one| fits(&one.span));
        let mut open = self.outcome.open();
        open.retain(|one| fits(&one.span));
        let view = View {
            article: self.article,
            text,
            index: Index::new(self.article, &notes),
            marks: Marks::new(self, &characters, &notes, &open),
            notes,
            asked: asked().collect(),
            open,
            messages: &self.messages,
            let_through: self.let_through(),
        };
        document(&view)
    }

    /// How many facts are wrong by a rule that refuses them, and that somebody told to be silent.
    ///
    /// Where a reader of declarations has errors of its own, it tells nothing of what follows from them: then this is not known.
    fn let_through(&self) -> usize {
        let findings = || self.outcome.findings.iter();
        let found: HashSet<(Rule, Option<Place>)> =
            findings().map(|one| (one.rule, Some(one.place))).collect();
        let mut errors = self.messages.iter().filter(|one| one.level == Level::Deny);
        if !errors.all(|one| found.contains(&(one.rule, one.place))) {
            return 0;
        }
        let told: HashSet<(Rule, Option<Place>)> = self
            .messages
            .iter()
            .map(|one| (one.rule, one.place))
            .collect();
        let silent = findings().filter(|one| {
            // Actors may be imported: what is wrong with them is told where they stand.
            let is_fact = !matches!(one.place.list, FactList::Article | FactList::Actors);
            is_fact
                && one.rule.level() == Level::Deny
                && !told.contains(&(one.rule, Some(one.place)))
        });
        let facts: HashSet<Place> = silent.map(|one| one.place.fact()).collect();
        facts.len()
    }

    /// The paragraphs of the text: as they were read, or as they are laid out.
    fn paragraphs(&self, text: &str) -> Vec<Range<usize>> {
        let read = &self.outcome.paragraphs;
        let fit = |range: &Range<usize>| text.get(range.clone()).is_some();
        match &self.text {
            Some(source) if read.is_empty() || !read.iter().all(fit) => source.paragraphs(),
            Some(_) => read.clone(),
            None => Vec::new(),
        }
    }
}

/// The page, which is the same for the same facts.
impl fmt::Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.markup().into_string())
    }
}

/// What the parts of the page are made of.
struct View<'a> {
    article: &'a Article,
    text: &'a str,
    notes: Notes<'a>,
    index: Index<'a>,
    marks: Marks,
    /// What of the text is to be declared, by kind.
    asked: Vec<&'a AskedFor>,
    /// What of that nobody declared, in the order of the text.
    open: Vec<&'a AskedFor>,
    messages: &'a [PageMessage],
    /// How many facts somebody let through that a rule refuses.
    let_through: usize,
}

impl View<'_> {
    /// What nobody declared of a passage, by its place in the list of these.
    fn open_within(&self, passage: &Range<usize>) -> Range<usize> {
        let overlaps = |at: &usize| self.open[*at].span.end > passage.start;
        let behind = self
            .open
            .partition_point(|one| one.span.start < passage.end);
        // In the order of the text: a quotation stands before the figures in it.
        let before = (0..behind).rev().take_while(overlaps).last();
        before.unwrap_or(behind)..behind
    }
}

fn document(view: &View<'_>) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            (head(view))
            body {
                a.skip href="#text" { "To the article" }
                (title(view))
                main {
                    (picture::overview(view))
                    (filters::filters(view))
                    (lists::all(view))
                    (text::article(view))
                    (lists::elsewhere(view))
                    (lists::names(view))
                    (lists::undeclared(view))
                    (lists::set_aside(view))
                }
                footer {
                    "“Stated” means that the article’s text says so, not that it is true. "
                    "Made by newsfacts from the declared facts."
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
}

fn head(view: &View<'_>) -> Markup {
    // A browser takes this style and this script, and no other: should anything break out, it does not run.
    let policy = format!(
        "default-src 'none'; img-src data:; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; \
         form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    );
    let headline = words::seen(&view.article.headline);
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(policy);
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="referrer" content="no-referrer";
            title { (headline) " – facts" }
            // So that no browser asks for one.
            link rel="icon" href="data:,";
            style { (PreEscaped(STYLE)) }
        }
    }
}

/// SHA-256 in base64, as a policy names what it trusts.
fn hash(trusted: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bytes = hmac_sha256::Hash::hash(trusted.as_bytes());
    let mut hash = String::with_capacity(44);
    for three in bytes.chunks(3) {
        let bits = three
            .iter()
            .fold(0, |bits, byte| bits << 8 | usize::from(*byte));
        let bits = bits << (8 * (3 - three.len()));
        for at in 0..4 {
            hash.push(match at <= three.len() {
                true => char::from(DIGITS[bits >> (18 - 6 * at) & 63]),
                false => '=',
            });
        }
    }
    hash
}

fn title(view: &View<'_>) -> Markup {
    let article = view.article;
    let publisher = article.publisher.as_ref().map(|publisher| match publisher {
        Party::Name(name) => name,
        Party::Actor(id) => article.actor(id).map_or(id, |actor| &actor.name),
    });
    html! {
        header.top {
            h1 dir="auto" lang=[view.index.language] { (words::seen(&article.headline)) }
            @if let Some(summary) = &article.summary {
                p.summary dir="auto" lang=[view.index.language] { (words::seen(summary)) }
            }
            p.meta {
                @if let Some(publisher) = publisher { bdi { (words::seen(publisher)) } " · " }
                @for author in article.authors.iter() { bdi { (words::seen(author.named(article).0)) } " · " }
                (words::moment(&article.published))
                @if let Some(url) = article.url.as_ref().filter(|url| is_web_address(url)) {
                    " · " a rel="noreferrer" href=(url) { "the article as published" }
                }
            }
            @if let Some(correction) = &article.correction {
                p.meta { b { "Corrected: " } bdi { (words::seen(correction)) } }
            }
        }
    }
}

/// So many of a thing: "1 fact", "3 facts".
fn counted(count: usize, one: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {one}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn hashes_are_those_of_the_policy() {
        // As the specification has them: Content Security Policy Level 3, §8.3.
        assert_eq!(
            hash("alert('Hello, world.');"),
            "qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
        assert_eq!(hash(""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
