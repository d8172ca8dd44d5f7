//! Names: what they refer to, and whether that can do what is said of it.

pub(super) mod circle;
mod doubled_name;
mod mute_place;
mod undeclared_name;
pub(super) mod unused_actor;
mod wrong_reference;

pub use self::undeclared_name::meant_name;

use super::{Advice, FactList, Finding, Place};
use crate::model::{Actor, Article, Baseline, Part, Party, Text, Value};
use std::collections::{HashMap, HashSet};

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Sort {
    Actor,
    Quote,
    Statistic,
    Event,
    Claim,
    Aside,
}

impl Sort {
    const fn with_article(self) -> &'static str {
        match self {
            Self::Actor => "an actor",
            Self::Quote => "a quote",
            Self::Statistic => "a statistic",
            Self::Event => "an event",
            Self::Claim => "a claim",
            Self::Aside => "an aside",
        }
    }

    const fn list(self) -> FactList {
        match self {
            Self::Actor => FactList::Actors,
            Self::Quote => FactList::Quotes,
            Self::Statistic => FactList::Statistics,
            Self::Event => FactList::Events,
            Self::Claim => FactList::Claims,
            Self::Aside => FactList::Asides,
        }
    }
}

/// Every name with what it stands for, and the index in the list of such facts.
type Known<'a> = HashMap<&'a str, (Sort, usize)>;

struct Names<'a> {
    article: &'a Article,
    /// The ids of facts that are declared and could not be read: what refers to them is not to blame.
    unread: HashSet<&'a str>,
    known: Known<'a>,
    /// The names of each sort that was asked for, in the order of the alphabet: a map has none, and messages must not change
    /// from build to build.
    sorted: HashMap<Sort, Vec<&'a str>>,
    /// The undeclared names that a declared one was looked for, with what was found.
    meant: HashMap<(Sort, String), Option<String>>,
    findings: &'a mut Vec<Finding>,
}

/// Checks every reference between facts.
pub(super) fn check(article: &Article, unread: &[Text], findings: &mut Vec<Finding>) {
    let known = doubled_name::declared(article, findings);
    let in_list = |list: FactList, id: &str| {
        let (sort, index) = known.get(id)?;
        (sort.list() == list).then_some(*index)
    };
    circle::check(article, in_list, findings);
    let mut names = Names {
        article,
        unread: unread.iter().map(|id| &**id).collect(),
        known,
        sorted: HashMap::new(),
        meant: HashMap::new(),
        findings,
    };
    article.values(&mut |place, value| names.value(value, place));
}

impl Names<'_> {
    fn value(&mut self, value: Value<'_>, place: Place) {
        match value {
            Value::Speakers(ids) => {
                for (item, id) in ids.iter().enumerate() {
                    self.actor(id, place.item(item), mute_place::finding);
                }
            }
            Value::Venue(Party::Actor(id)) => self.actor(id, place, wrong_reference::person),
            Value::Actor(id) | Value::Party(Party::Actor(id)) => self.one(id, Sort::Actor, place),
            Value::Parties(parties) => {
                for (item, party) in parties.iter().enumerate() {
                    if let Party::Actor(id) = party {
                        self.actor(id, place.item(item), mute_place::finding);
                    }
                }
            }
            Value::Actors(ids) => self.each(ids, Sort::Actor, place),
            Value::Event(id) => self.one(id, Sort::Event, place),
            Value::Statistics(ids) => self.each(ids, Sort::Statistic, place),
            Value::Baseline(Baseline::Statistic(id)) => self.one(id, Sort::Statistic, place),
            Value::Formula(formula) => {
                self.one(&formula.left, Sort::Statistic, place.part(Part::Left));
                self.one(&formula.right, Sort::Statistic, place.part(Part::Right));
            }
            Value::Replaced(id) => self.replaced(id, place),
            _ => {}
        }
    }

    fn one(&mut self, id: &str, wanted: Sort, place: Place) {
        self.want(id, wanted, place);
    }

    fn each(&mut self, ids: &[Text], wanted: Sort, place: Place) {
        for (item, id) in ids.iter().enumerate() {
            self.want(id, wanted, place.item(item));
        }
    }

    /// An actor of whom something else may be wrong in this place.
    fn actor(&mut self, id: &str, place: Place, fault: fn(&Actor, Place) -> Option<Finding>) {
        if let Some(index) = self.want(id, Sort::Actor, place) {
            let found = fault(&self.article.actors[index], place);
            self.findings.extend(found);
        }
    }

    /// What stands there is a fact of this article if it looks like the name of one, else the id of a fact elsewhere.
    fn replaced(&mut self, id: &str, place: Place) {
        let wanted = match place.list {
            FactList::Quotes => Sort::Quote,
            FactList::Claims => Sort::Claim,
            _ => Sort::Statistic,
        };
        if id.chars().all(|c| c.is_alphanumeric() || c == '_') {
            self.want(id, wanted, place);
        }
    }

    /// The index of what the name stands for, if it is what is wanted here.
    fn want(&mut self, id: &str, wanted: Sort, place: Place) -> Option<usize> {
        let finding = match self.known.get(id) {
            Some((sort, index)) if *sort == wanted => return Some(*index),
            Some((sort, _)) => self.wrong_reference(id, *sort, wanted, place),
            None if self.unread.contains(id) => return None,
            None => self.undeclared(id, wanted, place),
        };
        self.findings.push(finding);
        None
    }

    /// What may stand there.
    fn suggested(&mut self, finding: Finding, wanted: Sort) -> Finding {
        let names = self.names(wanted);
        match names.len() {
            0 => finding.advice(Advice::Declare {
                list: wanted.list(),
                id: None,
            }),
            1..=LISTED => {
                let names = names.iter().map(|name| (*name).to_owned());
                finding.advice(Advice::Declared(names.collect()))
            }
            _ => finding,
        }
    }

    /// The names of that sort in the order of the alphabet.
    fn names(&mut self, wanted: Sort) -> &[&str] {
        let known = &self.known;
        self.sorted.entry(wanted).or_insert_with(|| {
            let known = known.iter();
            let mut names: Vec<&str> = known
                .filter(|(_, (sort, _))| *sort == wanted)
                .map(|(name, _)| *name)
                .collect();
            names.sort_unstable();
            names
        })
    }
}

/// How many names a message lists.
const LISTED: usize = 12;
