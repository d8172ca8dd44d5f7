//! Which notes there are on an article, and where each belongs.

use super::{
    PageMessage,
    words::{beginning, figure_of, seen},
};
use crate::{
    formats::{Fact, facts},
    model::{
        Actor, ActorKind, Anchor, Article, Baseline, Basis, EventKind, Evidence, FactList, Field,
        Party, Passage, Place, Value, is_language_tag,
    },
    rules::{Level, Rule, question},
};
use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    ops::Range,
};

/// A note: what the page says of a fact.
pub(super) struct Note<'a> {
    /// How it is called: its place in the text, counted from 1; of an actor, its place in the list.
    pub number: usize,
    pub fact: Fact<'a>,
    /// Where the text says so, in bytes: once, or once for each part of a quotation.
    pub stands: Vec<Range<usize>>,
    /// Where it states other values of the fact: its date, its margin.
    pub also: Vec<Range<usize>>,
    /// What the text says of each aspect, and where.
    pub evidence: Vec<(Evidence, Option<Range<usize>>)>,
    /// What a person must still decide of it, as questions.
    pub todos: Vec<&'static str>,
    /// What is wrong with it.
    pub remarks: Vec<&'a PageMessage>,
    /// The actors that it speaks of, by their numbers.
    pub actors: BTreeSet<usize>,
    /// The byte of the text beside which it is set.
    pub beside: Option<usize>,
}

/// All notes on an article.
pub(super) struct Notes<'a> {
    /// On quotes, statistics, events and claims, in the order of the text; what has no place in it comes last.
    pub facts: Vec<Note<'a>>,
    /// On actors, in the order in which they are declared.
    pub actors: Vec<Note<'a>>,
    /// What is wrong with anything else, by its place.
    pub others: HashMap<Place, Vec<&'a PageMessage>>,
}

impl<'a> Notes<'a> {
    pub fn new(article: &'a Article, text: &Characters<'_>, remarks: &'a [PageMessage]) -> Self {
        let mut by_fact: HashMap<Place, Vec<&PageMessage>> = HashMap::new();
        for remark in remarks {
            if let Some(place) = remark.place {
                by_fact.entry(place.fact()).or_default().push(remark);
            }
        }
        let numbers: HashMap<&str, usize> = numbered(article).collect();
        let mut notes = Self {
            facts: Vec::new(),
            actors: Vec::new(),
            others: HashMap::new(),
        };
        let mut indices: HashMap<FactList, usize> = HashMap::new();
        for fact in facts(article) {
            let index = indices.entry(list(fact)).or_default();
            let place = list(fact).at(*index);
            *index += 1;
            let remarks = by_fact.remove(&place).unwrap_or_default();
            let note = Note::new(fact, text, remarks, &numbers);
            match fact {
                Fact::Actor(_) => notes.actors.push(note),
                _ => notes.facts.push(note),
            }
        }
        notes.others = by_fact;
        notes.facts.sort_by_key(|note| {
            let end = note.stands.first().map_or(0, |range| range.end);
            (note.beside.unwrap_or(usize::MAX), usize::MAX - end)
        });
        for notes in [&mut notes.facts, &mut notes.actors] {
            for (index, note) in notes.iter_mut().enumerate() {
                note.number = index + 1;
            }
        }
        notes
    }
}

/// The actors by id, each with its number. Where several have one id, the first counts.
fn numbered(article: &Article) -> impl Iterator<Item = (&str, usize)> {
    let actors = article.actors.iter().enumerate().rev();
    actors.map(|(index, actor)| (&*actor.id, index + 1))
}

fn list(fact: Fact<'_>) -> FactList {
    match fact {
        Fact::Actor(_) => FactList::Actors,
        Fact::Quote(_) => FactList::Quotes,
        Fact::Statistic(_) => FactList::Statistics,
        Fact::Event(_) => FactList::Events,
        Fact::Claim(_) => FactList::Claims,
    }
}

impl<'a> Note<'a> {
    fn new(
        fact: Fact<'a>,
        text: &Characters<'_>,
        remarks: Vec<&'a PageMessage>,
        numbers: &HashMap<&str, usize>,
    ) -> Self {
        let stands: Vec<Range<usize>> = fact.anchors().filter_map(|one| text.anchor(one)).collect();
        let mut also = Vec::new();
        let mut todos = Vec::new();
        let mut actors = BTreeSet::new();
        fact.values(&mut |_, value| {
            let anchor = anchor_of(value).and_then(|anchor| text.anchor(anchor));
            also.extend(anchor.filter(|range| !stands.contains(range)));
            each_todo(value, list(fact), &mut |field| {
                todos.push(question(field, list(fact)))
            });
            each_actor(value, &mut |id| actors.extend(numbers.get(id)));
        });
        let evidence: Vec<(Evidence, Option<Range<usize>>)> = fact
            .evidence()
            .iter()
            .map(|one| (*one, one.at.and_then(|at| text.passage(at))))
            .collect();
        let shown = remarks.iter().filter_map(|remark| remark.passage.as_ref());
        let stated = evidence.iter().filter_map(|(_, range)| range.as_ref());
        let beside = stands.iter().chain(shown).chain(&also).chain(stated).next();
        Self {
            number: 0,
            beside: beside.map(|range| range.start),
            fact,
            stands,
            also,
            evidence,
            todos,
            remarks,
            actors,
        }
    }

    /// The name of its element.
    pub fn name(&self) -> String {
        match self.fact {
            Fact::Actor(_) => format!("a{}", self.number),
            _ => format!("f{}", self.number),
        }
    }

    /// What stands beside the text where the fact has no place of its own: what it is nearest to.
    pub fn near(&self) -> impl Iterator<Item = &Range<usize>> {
        self.remarks
            .iter()
            .filter_map(|remark| remark.passage.as_ref())
    }

    /// What the filters of the page go by.
    pub fn standing(&self) -> Standing {
        let has = |basis| self.evidence.iter().any(|(one, _)| one.basis == basis);
        let of = |level| self.remarks.iter().any(|remark| remark.level == level);
        let advice =
            |remark: &&PageMessage| remark.level == Level::Warn && remark.rule != Rule::Todo;
        Standing {
            undecided: has(Basis::Undecided),
            author: has(Basis::Author),
            wrong: of(Level::Deny),
            warned: self.remarks.iter().any(advice),
            todo: !self.todos.is_empty(),
        }
    }

    /// Whether a message tells already what is to be decided.
    pub fn is_told_to_decide(&self) -> bool {
        self.remarks.iter().any(|remark| remark.rule == Rule::Todo)
    }
}

/// How a fact stands to the text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Standing {
    pub undecided: bool,
    pub author: bool,
    pub wrong: bool,
    pub warned: bool,
    /// Whether a person must still decide something.
    pub todo: bool,
}

impl Standing {
    /// As names of classes, each behind a blank.
    pub fn classes(self) -> String {
        let mut classes = String::new();
        for (is, class) in [
            (self.undecided, " u"),
            (self.author, " w"),
            (self.wrong, " x"),
            (self.warned, " y"),
            (self.todo, " td"),
        ] {
            if is {
                classes.push_str(class);
            }
        }
        classes
    }
}

/// Where the text states a value, if it is one that has a place of its own.
fn anchor_of(value: Value<'_>) -> Option<&Anchor> {
    match value {
        Value::Words(stated) => stated.anchor.as_ref(),
        Value::Time(stated) => stated.anchor.as_ref(),
        Value::Figure(stated) | Value::Quantity(stated) => stated.anchor.as_ref(),
        Value::Baseline(Baseline::Words(stated)) => stated.anchor.as_ref(),
        _ => None,
    }
}

/// The fields that a value leaves to a person.
fn each_todo(value: Value<'_>, list: FactList, visit: &mut dyn FnMut(Field)) {
    match value {
        Value::ActorKind(ActorKind::Todo) | Value::EventKind(EventKind::Todo) => visit(Field::Kind),
        Value::Todos(todos) => {
            let own = todos.iter().filter(|todo| todo.is_of(list));
            own.for_each(|todo| visit(todo.field()));
        }
        _ => {}
    }
}

/// The ids of the actors that a value names.
fn each_actor<'a>(value: Value<'a>, visit: &mut dyn FnMut(&'a str)) {
    match value {
        Value::Speakers(ids) | Value::Actors(ids) => ids.iter().for_each(|id| visit(id)),
        Value::Actor(id) | Value::Party(Party::Actor(id)) | Value::Venue(Party::Actor(id)) => {
            visit(id);
        }
        Value::Parties(parties) => {
            for party in parties {
                if let Party::Actor(id) = party {
                    visit(id);
                }
            }
        }
        Value::Attribution(who) => who.ids().for_each(|id| visit(id)),
        Value::Review(review) => {
            if let Some(Party::Actor(id)) = &review.by {
                visit(id);
            }
        }
        _ => {}
    }
}

/// What is known by its id.
pub(super) struct Index<'a> {
    /// The language of the article, where that is one.
    pub language: Option<&'a str>,
    actors: HashMap<&'a str, (usize, &'a Actor)>,
    facts: HashMap<&'a str, (String, Fact<'a>)>,
}

impl<'a> Index<'a> {
    pub fn new(article: &'a Article, notes: &Notes<'a>) -> Self {
        let actors = notes
            .actors
            .iter()
            .rev()
            .filter_map(|note| match note.fact {
                Fact::Actor(actor) => Some((&*actor.id, (note.number, actor))),
                _ => None,
            });
        let facts = notes.facts.iter().rev();
        let language = &*article.language;
        Self {
            language: is_language_tag(language).then_some(language),
            actors: actors.collect(),
            facts: facts
                .map(|note| (&**note.fact.id(), (note.name(), note.fact)))
                .collect(),
        }
    }

    pub fn actor(&self, id: &str) -> Option<(usize, &'a Actor)> {
        self.actors.get(id).copied()
    }

    /// The name of a fact's element, and what it is called in a line.
    pub fn fact(&self, id: &str) -> Option<(String, Cow<'a, str>)> {
        let (name, fact) = self.facts.get(id)?;
        let called = match *fact {
            Fact::Actor(actor) => seen(&actor.name),
            Fact::Quote(quote) => format!("“{}”", beginning(&seen(&quote.text()), 40)).into(),
            Fact::Statistic(statistic) => figure_of(statistic).into(),
            Fact::Event(event) => seen(&event.label.value),
            Fact::Claim(claim) => seen(&claim.text.value),
        };
        Some((name.clone(), called))
    }
}

/// A text, to be asked by characters.
pub(super) struct Characters<'t> {
    pub text: &'t str,
    /// The byte at which each character begins, and the end.
    starts: Vec<usize>,
}

impl<'t> Characters<'t> {
    pub fn new(text: &'t str) -> Self {
        let starts = text.char_indices().map(|(byte, _)| byte);
        Self {
            text,
            starts: starts.chain([text.len()]).collect(),
        }
    }

    /// Where an anchor lies, in bytes. Nothing where its words do not stand there.
    pub fn anchor(&self, anchor: &Anchor) -> Option<Range<usize>> {
        let Anchor { start, end, .. } = *anchor;
        let range = self.passage(Passage { start, end })?;
        (self.text[range.clone()] == anchor.exact).then_some(range)
    }

    fn passage(&self, passage: Passage) -> Option<Range<usize>> {
        let byte = |character: u32| self.starts.get(usize::try_from(character).ok()?).copied();
        let range = byte(passage.start)?..byte(passage.end)?;
        (range.start < range.end).then_some(range)
    }
}
