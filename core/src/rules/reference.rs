//! Names: what they refer to, and whether that can do what is said of it.

use super::{FactList, Finding, Place, Rule, check::Context, circle::circles};
use crate::{
    model::{Actor, ActorKind, Article, Baseline, Field, Part, Party, Text, Value},
    suggest,
};
use std::collections::HashMap;

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Actor,
    Quote,
    Statistic,
    Event,
    Claim,
}

impl Sort {
    const fn with_article(self) -> &'static str {
        match self {
            Self::Actor => "an actor",
            Self::Quote => "a quote",
            Self::Statistic => "a statistic",
            Self::Event => "an event",
            Self::Claim => "a claim",
        }
    }

    /// How one is declared under that name.
    fn form(self, name: &str) -> String {
        match self {
            Self::Actor => format!("actor {name}: Person = \"Full Name\";"),
            Self::Event => format!("event {name}: Meeting = \"what you call it\";"),
            Self::Statistic => format!("stat {name} = 18 % {{ of: \"what is measured\" }};"),
            Self::Quote => format!("quote {name}: speaker = \"the words\";"),
            Self::Claim => format!("claim {name}: speaker = \"what is asserted\";"),
        }
    }
}

struct Names<'a> {
    article: &'a Article,
    context: &'a Context<'a>,
    known: HashMap<&'a str, (Sort, usize)>,
    findings: &'a mut Vec<Finding>,
}

/// Checks every reference between facts.
pub(super) fn check(article: &Article, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let known = declared(article, findings);
    let mut names = Names {
        article,
        context,
        known,
        findings,
    };
    names.circles();
    article.values(&mut |place, value| names.value(value, place));
}

/// Every name with what it stands for; a second declaration of a name is refused.
fn declared<'a>(
    article: &'a Article,
    findings: &mut Vec<Finding>,
) -> HashMap<&'a str, (Sort, usize)> {
    let mut known = HashMap::new();
    let actors = article.actors.iter().map(|fact| (&fact.id, Sort::Actor));
    let events = article.events.iter().map(|fact| (&fact.id, Sort::Event));
    let quotes = article.quotes.iter().map(|fact| (&fact.id, Sort::Quote));
    let statistics = article
        .statistics
        .iter()
        .map(|fact| (&fact.id, Sort::Statistic));
    let claims = article.claims.iter().map(|fact| (&fact.id, Sort::Claim));
    let facts = (actors.enumerate())
        .chain(events.enumerate())
        .chain(quotes.enumerate())
        .chain(statistics.enumerate())
        .chain(claims.enumerate());
    for (index, (id, sort)) in facts {
        let place = list_of(sort).at(index);
        match known.get(&**id) {
            None => {
                known.insert(&**id, (sort, index));
            }
            Some((first, index)) => {
                let text = format!("`{id}` is declared twice");
                let mut finding = Finding::new(Rule::DoubledName, place, text);
                finding.first = Some(list_of(*first).at(*index));
                findings.push(finding.detail(format!(
                    "it is the name of {} already",
                    describe(article, *first, id)
                )));
            }
        }
    }
    known
}

const fn list_of(sort: Sort) -> FactList {
    match sort {
        Sort::Actor => FactList::Actors,
        Sort::Quote => FactList::Quotes,
        Sort::Statistic => FactList::Statistics,
        Sort::Event => FactList::Events,
        Sort::Claim => FactList::Claims,
    }
}

/// `the actor “Vladimir Putin”`
fn describe(article: &Article, sort: Sort, id: &str) -> String {
    let shown = match sort {
        Sort::Actor => article
            .actor(id)
            .map(|actor| format!("the actor “{}”", actor.name)),
        Sort::Quote => article
            .quote(id)
            .map(|quote| format!("the quote “{}”", shorten(&quote.text()))),
        Sort::Statistic => article
            .statistic(id)
            .map(|statistic| format!("the statistic “{}”", statistic.of.value)),
        Sort::Event => article
            .event(id)
            .map(|event| format!("the event “{}”", event.label.value)),
        Sort::Claim => article
            .claim(id)
            .map(|claim| format!("the claim “{}”", shorten(&claim.text.value))),
    };
    shown.unwrap_or_else(|| format!("`{id}`"))
}

/// The first words of a text.
fn shorten(text: &str) -> String {
    match text.char_indices().nth(48) {
        Some((cut, _)) => format!("{}…", text[..cut].trim_end()),
        None => text.to_owned(),
    }
}

impl Names<'_> {
    fn value(&mut self, value: Value<'_>, place: Place) {
        match value {
            Value::Speakers(ids) => self.speakers(ids, place),
            Value::Actor(id) | Value::Party(Party::Actor(id)) => {
                self.actor(id, place);
            }
            Value::Actors(ids) => self.each(ids, Sort::Actor, place),
            Value::Venue(Party::Actor(id)) => self.venue(id, place),
            Value::Event(id) => {
                self.want(id, Sort::Event, place);
            }
            Value::Statistics(ids) => self.each(ids, Sort::Statistic, place),
            Value::Baseline(Baseline::Statistic(id)) => {
                self.want(id, Sort::Statistic, place);
            }
            Value::Formula(formula) => {
                self.want(&formula.left, Sort::Statistic, place.part(Part::Left));
                self.want(&formula.right, Sort::Statistic, place.part(Part::Right));
            }
            Value::Replaced(id) => self.replaced(id, place),
            _ => {}
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

    fn speakers(&mut self, ids: &[Text], place: Place) {
        for (index, id) in ids.iter().enumerate() {
            let place = place.item(index);
            let Some(actor) = self.actor(id, place) else {
                continue;
            };
            if !self.article.actors[actor].kind.speaks() {
                let actor = &self.article.actors[actor];
                let text = format!(
                    "“{}” is a {} and cannot speak",
                    actor.name,
                    kind_word(actor)
                );
                let finding = Finding::new(Rule::MutePlace, place, text);
                self.findings.push(
                    finding.detail("name the person, organization, country or group that says it"),
                );
            }
        }
    }

    fn each(&mut self, ids: &[Text], wanted: Sort, place: Place) {
        for (index, id) in ids.iter().enumerate() {
            self.want(id, wanted, place.item(index));
        }
    }

    /// Where something happens: nothing happens at a person.
    fn venue(&mut self, id: &str, place: Place) {
        let Some(actor) = self.actor(id, place) else {
            return;
        };
        let actor = &self.article.actors[actor];
        if actor.kind == ActorKind::Person {
            let text = format!("“{}” is a person, and a place is wanted here", actor.name);
            let finding = Finding::new(Rule::WrongReference, place, text);
            let advice = "who takes part stands in `who`; a place may be an actor, or a text such as \"at home\"";
            self.findings.push(finding.detail(advice));
        }
    }

    fn actor(&mut self, id: &str, place: Place) -> Option<usize> {
        self.want(id, Sort::Actor, place)
    }

    /// The index of what the name stands for, if it is what is wanted here.
    fn want(&mut self, id: &str, wanted: Sort, place: Place) -> Option<usize> {
        let listed = |ids: &[Text]| ids.iter().any(|known| known == id);
        if wanted == Sort::Actor && listed(self.context.imported) {
            return None;
        }
        match self.known.get(id) {
            Some((sort, index)) if *sort == wanted => Some(*index),
            Some((sort, _)) => {
                let text = format!(
                    "`{id}` is {}, and {} is wanted here",
                    sort.with_article(),
                    wanted.with_article()
                );
                let finding = Finding::new(Rule::WrongReference, place, text);
                let finding = self.suggested(finding, wanted);
                self.findings.push(finding);
                None
            }
            None if listed(self.context.unread) => None,
            None => {
                self.findings.push(self.undeclared(id, wanted, place));
                None
            }
        }
    }

    fn undeclared(&self, id: &str, wanted: Sort, place: Place) -> Finding {
        let finding = Finding::new(
            Rule::UndeclaredName,
            place,
            format!("`{id}` is not declared"),
        );
        let meant = suggest(id, self.names(wanted)).map(str::to_owned);
        let meant =
            meant.or_else(|| meant_name(self.article, self.context.imported, list_of(wanted), id));
        match meant {
            Some(near) => finding.detail(format!("did you mean `{near}`?")),
            None if wanted == Sort::Actor => {
                finding.detail(format!("declare it: {}", wanted.form(id)))
            }
            None => self.suggested(finding, wanted),
        }
    }

    /// What may stand there.
    fn suggested(&self, finding: Finding, wanted: Sort) -> Finding {
        let names: Vec<String> = self
            .names(wanted)
            .into_iter()
            .map(|name| format!("`{name}`"))
            .collect();
        match names.len() {
            0 => finding.detail(format!("declare one: {}", wanted.form("name"))),
            1..=LISTED => finding.detail(format!("declared here: {}", names.join(", "))),
            _ => finding,
        }
    }

    /// The names of that sort in the order of the alphabet: a map has none, and messages must not change from build to
    /// build.
    fn names(&self, wanted: Sort) -> Vec<&str> {
        let known = self.known.iter();
        let mut names: Vec<&str> = known
            .filter(|(_, (sort, _))| *sort == wanted)
            .map(|(name, _)| *name)
            .collect();
        if wanted == Sort::Actor {
            names.extend(self.context.imported.iter().map(|name| &**name));
        }
        names.sort_unstable();
        names
    }

    /// Actors that belong to one another in a circle, and facts that take the place of one another.
    fn circles(&mut self) {
        let article = self.article;
        let facts = article.actors.iter().map(|fact| (&fact.id, &fact.of));
        self.circle(FactList::Actors, Field::Of, facts.collect());
        let facts = article.quotes.iter().map(|fact| (&fact.id, &fact.replaces));
        self.circle(FactList::Quotes, Field::Replaces, facts.collect());
        let facts = article
            .statistics
            .iter()
            .map(|fact| (&fact.id, &fact.replaces));
        self.circle(FactList::Statistics, Field::Replaces, facts.collect());
        let facts = article.claims.iter().map(|fact| (&fact.id, &fact.replaces));
        self.circle(FactList::Claims, Field::Replaces, facts.collect());
    }

    /// Reports each circle of a list once, where it starts. The facts are given with what they refer to.
    fn circle(&mut self, list: FactList, field: Field, facts: Vec<(&Text, &Option<Text>)>) {
        let next = |at: usize| {
            let (_, refers) = facts[at];
            let (sort, index) = self.known.get(&**refers.as_ref()?)?;
            (list_of(*sort) == list).then_some(*index)
        };
        let word = field.name();
        for path in circles(facts.len(), next) {
            let (first, _) = facts[path[0]];
            let text = match (path.len(), field) {
                (1, Field::Of) => format!("`{first}` cannot belong to itself"),
                (1, _) => format!("`{first}` cannot take the place of itself"),
                (_, Field::Of) => format!("`{first}` belongs to itself by way of others"),
                _ => format!("`{first}` takes the place of itself by way of others"),
            };
            let finding = Finding::new(Rule::Circle, list.at(path[0]).field(field), text);
            let mut chain: Vec<&str> = path.iter().map(|at| &**facts[*at].0).collect();
            chain.push(first);
            self.findings.push(match path.len() {
                1 => finding.detail(format!("leave out `{word}`, or name another")),
                _ => finding
                    .detail(chain.join(&format!(" {word} ")))
                    .detail(format!("leave out one of these `{word}`")),
            });
        }
    }
}

/// How many names a message lists.
const LISTED: usize = 12;

/// The name of the fact that is meant by what it is called in full: `putin` for `Vladimir Putin`, `vladimir_putin` or
/// `Putin`, and the name of an event for its label. `imported` are the names of actors that are declared elsewhere.
///
/// A word of a name counts where it is the word of one name only.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use newsfacts_core::{model::Article, rules::{FactList, meant_name}};
/// let article: Article = serde_json::from_str(r#"{
///     "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
///     "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }]
/// }"#).unwrap();
/// assert_eq!(meant_name(&article, &[], FactList::Actors, "Ann Lee").as_deref(), Some("lee"));
/// assert_eq!(meant_name(&article, &[], FactList::Events, "Ann Lee"), None);
/// # }
/// ```
pub fn meant_name(
    article: &Article,
    imported: &[Text],
    list: FactList,
    words: &str,
) -> Option<String> {
    let words = words.replace('_', " ").to_lowercase();
    let own: Vec<(&Text, Vec<&str>)> = match list {
        FactList::Actors => (article.actors.iter())
            .map(|actor| (&actor.id, actor.names().collect()))
            .collect(),
        FactList::Events => (article.events.iter())
            .map(|event| (&event.id, vec![&*event.label.value]))
            .collect(),
        FactList::Statistics => (article.statistics.iter())
            .map(|statistic| (&statistic.id, vec![&*statistic.of.value]))
            .collect(),
        _ => Vec::new(),
    };
    let same = |name: &str| name.to_lowercase() == words;
    let whole = own
        .iter()
        .find(|(_, names)| names.iter().copied().any(same));
    if let Some((id, _)) = whole {
        return Some(id.to_string());
    }
    if list == FactList::Actors {
        // Of an imported actor nothing but the name of its declaration is known.
        let is_word = |id: &&Text| words.split(' ').any(|word| word == id.to_lowercase());
        if let Some(id) = imported.iter().find(is_word) {
            return Some(id.to_string());
        }
        let has_word = |name: &str| name.to_lowercase().split(' ').any(|word| word == words);
        let mut with_word = own
            .iter()
            .filter(|(_, names)| names.iter().copied().any(has_word));
        if let (Some((id, _)), None) = (with_word.next(), with_word.next()) {
            return Some(id.to_string());
        }
    }
    None
}

fn kind_word(actor: &Actor) -> String {
    actor.kind.name().to_lowercase()
}
