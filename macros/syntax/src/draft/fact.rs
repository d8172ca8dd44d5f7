//! The facts of a draft while it is made: each with the passage that it declares, and with what was tried on it.

use super::print;
use newsfacts_core::{
    model::{Actor, Article, Aside, Claim, Event, Quote, Statistic, Text, Todo},
    rules::{self, Context, FactList, Outcome, Place, Rule},
    text::Source,
};
use std::{fmt, ops::Range};

/// A declaration of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declared {
    /// Somebody.
    Actor(Actor),
    /// What happens.
    Event(Event),
    /// What is said, word for word.
    Quote(Quote),
    /// A figure.
    Statistic(Box<Statistic>),
    /// What is asserted.
    Claim(Claim),
    /// What states nothing.
    Aside(Aside),
}

impl Declared {
    /// The list that it belongs to.
    pub const fn list(&self) -> FactList {
        match self {
            Self::Actor(_) => FactList::Actors,
            Self::Event(_) => FactList::Events,
            Self::Quote(_) => FactList::Quotes,
            Self::Statistic(_) => FactList::Statistics,
            Self::Claim(_) => FactList::Claims,
            Self::Aside(_) => FactList::Asides,
        }
    }

    /// The name of the declaration.
    pub fn id(&self) -> &str {
        match self {
            Self::Actor(actor) => &actor.id,
            Self::Event(event) => &event.id,
            Self::Quote(quote) => &quote.id,
            Self::Statistic(statistic) => &statistic.id,
            Self::Claim(claim) => &claim.id,
            Self::Aside(aside) => &aside.id,
        }
    }

    pub(super) fn id_mut(&mut self) -> &mut Text {
        match self {
            Self::Actor(actor) => &mut actor.id,
            Self::Event(event) => &mut event.id,
            Self::Quote(quote) => &mut quote.id,
            Self::Statistic(statistic) => &mut statistic.id,
            Self::Claim(claim) => &mut claim.id,
            Self::Aside(aside) => &mut aside.id,
        }
    }

    /// What a person must still decide.
    pub(super) fn todo(&mut self) -> Option<&mut Vec<Todo>> {
        Some(match self {
            Self::Actor(actor) => actor.todo.to_mut(),
            Self::Event(event) => event.todo.to_mut(),
            Self::Quote(quote) => quote.todo.to_mut(),
            Self::Statistic(statistic) => statistic.todo.to_mut(),
            Self::Claim(claim) => claim.todo.to_mut(),
            Self::Aside(_) => return None,
        })
    }

    /// Leaves a field to a person, once.
    pub(super) fn leave(&mut self, todo: Todo) {
        if let Some(all) = self.todo()
            && !all.contains(&todo)
        {
            all.push(todo);
        }
    }
}

/// A declaration with the passage that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafted {
    /// What is declared.
    pub declared: Declared,
    /// The passage that it was made from, in bytes of the text.
    pub passage: Range<usize>,
    /// How often it was mended already.
    pub(super) mended: usize,
}

impl Drafted {
    pub(super) fn new(declared: Declared, passage: Range<usize>) -> Self {
        Self {
            declared,
            passage,
            mended: 0,
        }
    }

    /// Whether it is of this kind, and about some of this passage.
    pub(super) fn stands_at(&self, list: FactList, passage: &Range<usize>) -> bool {
        self.declared.list() == list && overlap(&self.passage, passage)
    }
}

/// An article with the facts of a draft behind those that it had, and where each of them stands.
pub(super) struct Assembled {
    pub article: Article,
    /// For each fact of the draft its place.
    pub places: Vec<Place>,
}

/// Puts the facts of a draft behind those of an article.
pub(super) fn assemble(base: &Article, facts: &[Drafted]) -> Assembled {
    let mut article = base.clone();
    let mut places = Vec::with_capacity(facts.len());
    for fact in facts {
        let index = match fact.declared.clone() {
            Declared::Actor(actor) => push(article.actors.to_mut(), actor),
            Declared::Event(event) => push(article.events.to_mut(), event),
            Declared::Quote(quote) => push(article.quotes.to_mut(), quote),
            Declared::Statistic(statistic) => push(article.statistics.to_mut(), *statistic),
            Declared::Claim(claim) => push(article.claims.to_mut(), claim),
            Declared::Aside(aside) => push(article.asides.to_mut(), aside),
        };
        places.push(fact.declared.list().at(index));
    }
    Assembled { article, places }
}

/// Holds an article against its text. What is merely not verified, a draft has nothing to say of.
pub(super) fn hold(article: &mut Article, source: &Source) -> Outcome {
    let context = Context {
        text: Some(source),
        idle: &[Rule::Unverified],
        ..Context::default()
    };
    rules::check_in(article, &context)
}

/// Whether two passages share a byte.
pub(super) fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

fn push<T>(list: &mut Vec<T>, one: T) -> usize {
    list.push(one);
    list.len() - 1
}

/// The declaration as it is written, on one line.
impl fmt::Display for Drafted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&print::declaration(&self.declared))
    }
}
