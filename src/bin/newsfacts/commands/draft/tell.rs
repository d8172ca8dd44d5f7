//! What was drafted, in words.

use newsfacts::{
    model::{ActorKind, Article, EventKind},
    rules::{AskedFor, FactList},
    shown::Lines,
    text::Source,
};
use newsfacts_syntax::draft::{Declared, Drafted};

/// How many passages are named that no declaration covers.
const NAMED: usize = 20;

/// So many of each kind: "2 actors, 12 quotes"; empty where there is nothing.
pub fn counts(facts: &[Drafted]) -> String {
    let kinds = [
        (FactList::Actors, "actor", "actors"),
        (FactList::Events, "event", "events"),
        (FactList::Quotes, "quote", "quotes"),
        (FactList::Statistics, "figure", "figures"),
        (FactList::Claims, "claim", "claims"),
        (FactList::Asides, "passage set aside", "passages set aside"),
    ];
    let counts = kinds.iter().filter_map(|(list, one, several)| {
        let count = facts
            .iter()
            .filter(|fact| fact.declared.list() == *list)
            .count();
        match count {
            0 => None,
            1 => Some(format!("1 {one}")),
            _ => Some(format!("{count} {several}")),
        }
    });
    counts.collect::<Vec<_>>().join(", ")
}

/// Whether a fact is drafted for a passage that an aside may set aside.
pub fn may_be_set_aside(declared: &Declared) -> bool {
    matches!(declared, Declared::Event(_) | Declared::Statistic(_))
}

/// How much a person must still decide of what a file has already; nothing where that is all decided.
pub fn still_open(file: &str, article: &Article) -> Option<String> {
    let kinds = article
        .actors
        .iter()
        .map(|one| usize::from(one.kind == ActorKind::Todo));
    let events = article
        .events
        .iter()
        .map(|one| usize::from(one.kind == EventKind::Todo));
    let lists = [
        (FactList::Actors, article.actors.len()),
        (FactList::Quotes, article.quotes.len()),
        (FactList::Statistics, article.statistics.len()),
        (FactList::Events, article.events.len()),
        (FactList::Claims, article.claims.len()),
    ];
    let places = lists
        .iter()
        .flat_map(|(list, count)| (0..*count).map(|at| list.at(at)));
    let todos: usize = places.map(|place| article.todos(place).len()).sum();
    match todos + kinds.sum::<usize>() + events.sum::<usize>() {
        0 => None,
        1 => Some(format!(
            "{file} had 1 todo already, which is still to be decided"
        )),
        count => Some(format!(
            "{file} had {count} todos already, which are still to be decided"
        )),
    }
}

/// How much a person must decide of what was drafted.
pub fn todos(facts: &[Drafted]) -> String {
    match open_in(facts) {
        0 => "nothing is left to decide".to_owned(),
        1 => "1 todo for you to decide, marked `todo`".to_owned(),
        count => format!("{count} todos for you to decide, each marked `todo`"),
    }
}

/// How many `todo`s there are.
pub fn open_in(facts: &[Drafted]) -> usize {
    facts.iter().map(open).sum()
}

fn open(fact: &Drafted) -> usize {
    match &fact.declared {
        Declared::Actor(actor) => actor.todo.len() + usize::from(actor.kind == ActorKind::Todo),
        Declared::Event(event) => event.todo.len() + usize::from(event.kind == EventKind::Todo),
        Declared::Quote(quote) => quote.todo.len(),
        Declared::Statistic(statistic) => statistic.todo.len(),
        Declared::Claim(claim) => claim.todo.len(),
        Declared::Aside(_) => 0,
    }
}

/// The passages that no declaration covers, below a line; nothing where there are none. What stands in a quotation is covered
/// with it.
pub fn uncovered(open: &[AskedFor], text: &Source) -> Option<Lines> {
    let mut open: Vec<&AskedFor> = open.iter().filter(|one| !one.quoted).collect();
    open.sort_by_key(|one| one.span.start);
    if open.is_empty() {
        return None;
    }
    let (count, them) = match open.len() {
        1 => ("1 passage is".to_owned(), "it"),
        count => (format!("{count} passages are"), "them"),
    };
    let lines = Lines::from(format!(
        "{count} not declared, since nothing of {them} can be told:"
    ));
    let named = open.iter().take(NAMED).fold(lines, |lines, one| {
        let at = text.position(one.span.start);
        let words = &text.text()[one.span.clone()];
        lines.and(format!(
            "    {}:{}:{}: {words}",
            text.name(),
            at.line,
            at.column
        ))
    });
    Some(match open.len().checked_sub(NAMED) {
        None | Some(0) => named,
        Some(more) => named.and(format!("    and {more} more")),
    })
}
