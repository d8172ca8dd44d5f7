//! Drafts of declarations: from an article's text to facts that compile.
//!
//! What the text engine reads is written down as an author would declare it: those who speak and are spoken of, what they
//! say, how much, what is asserted and what happens. The rules that hold a declaration against the article then hold the draft
//! against it, and what they object to is mended or dropped (`settle`), so that a draft always compiles. What a person must
//! decide is left as `todo`.
//!
//! Nothing here reads the text a second time: what a word means, who speaks and what a figure measures is asked of
//! [`newsfacts_core::text`].

mod actors;
mod blocks;
mod claims;
mod desk;
mod edit;
mod events;
mod fact;
mod figures;
mod into;
mod keep;
mod names;
mod persona;
mod print;
mod quotes;
mod seam;
mod settle;
mod sexes;
mod times;

pub use self::{
    blocks::{Block, BlockText, blocks},
    edit::{Fallen, fallen},
    fact::{Declared, Drafted},
    into::{Additions, Insertion, additions, put_in},
};

use self::{
    desk::Desk,
    fact::{assemble, overlap},
    names::Names,
};
use newsfacts_core::{
    model::{Actor, ActorKind, Article, Aside, Date, Moment, Text, Timezone, derived_id},
    rules::{AskedFor, AskedKind},
    text::Source,
};
use std::ops::Range;

/// What is known of an article before its facts are.
#[derive(Debug, Clone)]
pub struct Heading {
    /// The name of the declaration; made from the headline where it is empty.
    pub name: String,
    /// The headline.
    pub headline: String,
    /// The day or the moment of publication, from which words such as "last month" are counted.
    pub published: Moment,
    /// BCP 47 tag of the language, with its region where that matters for money and dates.
    pub language: String,
    /// The newsroom's difference from UTC.
    pub timezone: Timezone,
    /// Whether lines such as `Ann Lee: We are ready.` are speech.
    pub transcript: bool,
    /// The path of the text as the declaration names it, relative to the source file.
    pub text: String,
}

impl Heading {
    /// An article in English with this headline, published on this day.
    pub fn new(headline: impl Into<String>, published: Date) -> Self {
        Self {
            name: String::new(),
            headline: headline.into(),
            published: Moment::Day(published),
            language: "en".to_owned(),
            timezone: Timezone::default(),
            transcript: false,
            text: String::new(),
        }
    }

    /// The article without facts.
    fn article(&self) -> Article {
        let name = match self.name.is_empty() {
            true => Names::of(&crate::lower::blank()).take(&article_names(&self.headline)),
            false => self.name.clone(),
        };
        Article {
            id: derived_id(self.published, &self.headline).into(),
            name: name.into(),
            headline: self.headline.clone().into(),
            published: self.published,
            language: self.language.clone().into(),
            timezone: self.timezone,
            transcript: self.transcript,
            ..crate::lower::blank()
        }
    }
}

fn article_names(headline: &str) -> Vec<String> {
    let words: Vec<&str> = headline
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 3)
        .collect();
    let mut wanted = names::of_words(&words);
    wanted.push("my_article".to_owned());
    wanted
}

/// Declarations that were drafted for an article.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The article as it was declared before, with the facts that its author had.
    base: Article,
    /// The path of its text.
    text: String,
    /// What was drafted: actors, events, quotes, figures, claims, asides; each kind in the order of the text.
    pub facts: Vec<Drafted>,
    /// What no declaration covers all the same.
    pub uncovered: Vec<AskedFor>,
}

/// Drafts the declarations of an article.
///
/// ```
/// use newsfacts_core::{model::day, text::Source};
/// use newsfacts_syntax::draft::{Heading, draft};
///
/// let text = Source::new("vote.txt", "“We start in May,” Mayor Ann Lee said. It costs €31.5 million.");
/// let draft = draft(&text, &Heading::new("Council votes", day(2023, 3, 14)));
/// let source = draft.block();
/// assert!(source.contains("actor lee: Person = \"Ann Lee\""), "{source}");
/// assert!(source.contains("lee = \"We start in May\";"), "{source}");
/// assert!(source.contains("31.5 million EUR"), "{source}");
/// ```
pub fn draft(source: &Source, heading: &Heading) -> Draft {
    let mut draft = over(source, &heading.article());
    draft.text.clone_from(&heading.text);
    draft
}

/// Drafts what an article's declarations do not cover: the facts that they have stay as they are.
pub fn over(source: &Source, declared: &Article) -> Draft {
    let mut names = Names::of(declared);
    let mut base = declared.clone();
    base.coverage = None;
    let mut facts: Vec<Drafted> = Vec::new();
    let mut uncovered = settle::settle(&base, source, &mut facts);
    let whole = uncovered.iter().all(|one| one.quoted) && has_facts(&base);
    if !whole {
        let fresh = !has_facts(&base);
        let reading = desk::read(source, &base);
        facts = actors::propose(source.text(), &reading, &base, &mut names);
        let cast = assemble(&base, &facts).article;
        let reading = desk::read(source, &cast);
        let mentions = desk::named(&reading, &cast);
        let desk = Desk::new(source, &cast, &reading, &mentions);
        uncovered.retain(|one| !one.quoted);
        let asked = |span: &Range<usize>| fresh || touches(&uncovered, span);
        facts.extend(quotes::propose(&desk, asked, &mut names));
        facts.extend(figures::propose(&desk, asked, &mut names));
        if fresh {
            let votes = events::votes(&desk, &facts, &mut names);
            facts.extend(votes);
            let told = |words: &Range<usize>| has_figure(&facts, words);
            let claims = claims::propose(&desk, told, &mut names);
            facts.extend(claims);
        }
        name_speakers(&mut facts);
        uncovered = settle::settle(&base, source, &mut facts);
        complete(&desk, &base, &mut facts, &mut uncovered, &mut names);
        let before = facts.len();
        drop_idle_actors(&mut facts, &[], fresh);
        if facts.len() < before {
            // Without an actor the words around its name are read otherwise.
            uncovered = settle::settle(&base, source, &mut facts);
        }
    }
    order(&mut facts);
    Draft {
        base,
        text: String::new(),
        facts,
        uncovered,
    }
}

/// What those who are declared assert in indirect speech. Nobody asks for it, so that it is proposed for a whole article, and in the
/// place of a claim that fell.
fn asserted(source: &Source, declared: &Article) -> Vec<Drafted> {
    let reading = desk::read(source, declared);
    let mentions = desk::named(&reading, declared);
    let desk = Desk::new(source, declared, &reading, &mentions);
    let mut facts = claims::propose(&desk, |_| false, &mut Names::of(declared));
    settle::settle(declared, source, &mut facts);
    facts
}

fn has_facts(article: &Article) -> bool {
    !(article.quotes.is_empty()
        && article.statistics.is_empty()
        && article.events.is_empty()
        && article.claims.is_empty())
}

fn touches(uncovered: &[AskedFor], span: &Range<usize>) -> bool {
    uncovered.iter().any(|one| overlap(&one.span, span))
}

/// Whether a figure that somebody says stands in some words.
fn has_figure(facts: &[Drafted], words: &Range<usize>) -> bool {
    facts.iter().any(|fact| match &fact.declared {
        Declared::Statistic(statistic) => {
            !statistic.attribution.is_article()
                && words.start <= fact.passage.start
                && fact.passage.end <= words.end
        }
        _ => false,
    })
}

/// Declares what the first proposals left uncovered: dates as events, then what was dropped in its simplest form, and sets
/// aside what cannot be declared at all.
fn complete(
    desk: &Desk<'_>,
    base: &Article,
    facts: &mut Vec<Drafted>,
    uncovered: &mut Vec<AskedFor>,
    names: &mut Names,
) {
    for step in [Step::Clocks, Step::Proposed, Step::Plain, Step::Aside] {
        let open = uncovered.iter().filter(|one| !one.quoted);
        let open: Vec<AskedFor> = open.cloned().collect();
        if open.is_empty() {
            break;
        }
        let more = open
            .iter()
            .filter_map(|one| declare(desk, one, step, names));
        let more: Vec<Drafted> = more.collect();
        facts.extend(more);
        *uncovered = settle::settle(base, desk.source, facts);
    }
}

/// How a passage is declared that the first proposals left uncovered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Times of day, with their days.
    Clocks,
    /// With all that the text tells.
    Proposed,
    /// With the article's own words, and what they mean left to a person.
    Plain,
    /// As words that state nothing.
    Aside,
}

fn declare(desk: &Desk<'_>, one: &AskedFor, step: Step, names: &mut Names) -> Option<Drafted> {
    match (step, one.kind) {
        (Step::Proposed, AskedKind::Date) => events::propose(desk, &one.span, names),
        (Step::Clocks, AskedKind::TimeOfDay) => events::at_clock(desk, &one.span, names),
        (Step::Plain, AskedKind::TimeOfDay) => events::plain_clock(desk, &one.span, names),
        (Step::Plain, AskedKind::Date) => events::plain(desk, &one.span, names),
        (Step::Plain, AskedKind::Figure) => figures::plain(desk, &one.span, names),
        (Step::Clocks | Step::Plain | Step::Proposed, _) => None,
        (Step::Aside, _) => {
            let whole = one.kind == AskedKind::Figure;
            let words = desk.words(if whole { &one.span } else { &one.heart });
            let aside = Aside {
                id: names.take(&["aside_words".to_owned()]).into(),
                words: words.into(),
                note: None,
                anchor: None,
            };
            Some(Drafted::new(Declared::Aside(aside), one.span.clone()))
        }
    }
}

/// Takes out the actors whom nothing that was drafted, and none of some others, refers to: those without a name, and all where
/// only the rest of an article is declared.
fn drop_idle_actors(facts: &mut Vec<Drafted>, others: &[&Drafted], fresh: bool) {
    let may_go = |actor: &Actor| !fresh || actor.unnamed || actor.kind == ActorKind::Todo;
    loop {
        let used: Vec<Text> = facts
            .iter()
            .chain(others.iter().copied())
            .flat_map(|fact| referred(&fact.declared))
            .collect();
        let before = facts.len();
        facts.retain(|fact| match &fact.declared {
            Declared::Actor(actor) => used.contains(&actor.id) || !may_go(actor),
            _ => true,
        });
        if facts.len() == before {
            break;
        }
    }
}

/// Whoever says something under a name of two words is a person.
fn name_speakers(facts: &mut [Drafted]) {
    let speakers = facts.iter().flat_map(|fact| match &fact.declared {
        Declared::Quote(quote) => quote.attribution.speakers.to_vec(),
        Declared::Statistic(statistic) => statistic.attribution.speakers.to_vec(),
        Declared::Claim(claim) => claim.attribution.speakers.to_vec(),
        _ => Vec::new(),
    });
    let speakers: Vec<Text> = speakers.collect();
    for fact in facts {
        if let Declared::Actor(actor) = &mut fact.declared
            && actor.kind == ActorKind::Todo
            && !actor.unnamed
            && actor.name.contains(' ')
            && speakers.contains(&actor.id)
        {
            actor.kind = ActorKind::Person;
        }
    }
}

/// The actors that a fact refers to.
fn referred(declared: &Declared) -> Vec<Text> {
    match declared {
        Declared::Actor(actor) => actor.of.iter().cloned().collect(),
        Declared::Event(event) => event.who.to_vec(),
        Declared::Quote(quote) => quote.attribution.ids().cloned().collect(),
        Declared::Statistic(statistic) => {
            let who = statistic.who.iter();
            statistic.attribution.ids().chain(who).cloned().collect()
        }
        Declared::Claim(claim) => {
            let about = claim.about.iter();
            claim.attribution.ids().chain(about).cloned().collect()
        }
        Declared::Aside(_) => Vec::new(),
    }
}

/// Each kind by itself, in the order of the text.
fn order(facts: &mut [Drafted]) {
    let kind = |declared: &Declared| match declared {
        Declared::Actor(_) => 0,
        Declared::Event(_) => 1,
        Declared::Quote(_) => 2,
        Declared::Statistic(_) => 3,
        Declared::Claim(_) => 4,
        Declared::Aside(_) => 5,
    };
    facts.sort_by_key(|fact| (kind(&fact.declared), fact.passage.start, fact.passage.end));
}

impl Draft {
    /// The article with all its facts, for facts JSON and for checks.
    pub fn article(&self) -> Article {
        assemble(&self.base, &self.facts).article
    }

    /// The drafted declarations, one after the other as they stand in a block, laid out.
    pub fn declarations(&self) -> String {
        print::declarations(&self.facts, "")
    }

    /// The whole block of an article, laid out.
    pub fn block(&self) -> String {
        print::block(&self.base, &self.text, &self.facts)
    }
}
