//! Names: what they refer to, and whether that can do what is said of it.

use super::{FactList, Finding, Place, Rule, check::Context, circle::circles};
use crate::{
    model::{Actor, ActorKind, Article, Attribution, Baseline, Party, Statistic, Text},
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
    if let Some(Party::Actor(id)) = &article.publisher {
        names.actor(id, Place::article("publisher"));
    }
    for (index, actor) in article.actors.iter().enumerate() {
        names.optional(
            actor.of.as_ref(),
            Sort::Actor,
            FactList::Actors.at(index).field("of"),
        );
    }
    names.circles();
    for (index, event) in article.events.iter().enumerate() {
        let place = FactList::Events.at(index);
        names.actors(&event.who, place.field("who"));
        names.actors(&event.about, place.field("about"));
        if let Some(Party::Actor(id)) = &event.place {
            names.venue(id, place.field("place"));
        }
    }
    for (index, quote) in article.quotes.iter().enumerate() {
        let place = FactList::Quotes.at(index);
        names.attribution(&quote.attribution, place);
        names.actors(&quote.about, place.field("about"));
        names.optional(quote.at.as_ref(), Sort::Event, place.field("at"));
        names.replaced(
            quote.replaces.as_ref(),
            Sort::Quote,
            place.field("replaces"),
        );
    }
    for (index, statistic) in article.statistics.iter().enumerate() {
        names.statistic(statistic, FactList::Statistics.at(index));
    }
    for (index, claim) in article.claims.iter().enumerate() {
        let place = FactList::Claims.at(index);
        names.attribution(&claim.attribution, place);
        names.actors(&claim.about, place.field("about"));
        names.optional(claim.at.as_ref(), Sort::Event, place.field("at"));
        names.replaced(
            claim.replaces.as_ref(),
            Sort::Claim,
            place.field("replaces"),
        );
        if let Some(Party::Actor(id)) = claim.review.as_ref().and_then(|review| review.by.as_ref())
        {
            names.actor(id, place.field("reviewed_by"));
        }
    }
}

/// Every name with what it stands for; a second declaration of a name is refused.
fn declared<'a>(
    article: &'a Article,
    findings: &mut Vec<Finding>,
) -> HashMap<&'a str, (Sort, usize)> {
    let mut known = HashMap::new();
    let ids = |sort, ids: Vec<&'a Text>| {
        ids.into_iter()
            .enumerate()
            .map(move |(index, id)| (id, sort, index))
    };
    let facts = ids(
        Sort::Actor,
        article.actors.iter().map(|fact| &fact.id).collect(),
    )
    .chain(ids(
        Sort::Event,
        article.events.iter().map(|fact| &fact.id).collect(),
    ))
    .chain(ids(
        Sort::Quote,
        article.quotes.iter().map(|fact| &fact.id).collect(),
    ))
    .chain(ids(
        Sort::Statistic,
        article.statistics.iter().map(|fact| &fact.id).collect(),
    ))
    .chain(ids(
        Sort::Claim,
        article.claims.iter().map(|fact| &fact.id).collect(),
    ));
    for (id, sort, index) in facts {
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
    fn statistic(&mut self, statistic: &Statistic, place: Place) {
        self.attribution(&statistic.attribution, place);
        for (field, id) in [
            ("who", &statistic.who),
            ("from", &statistic.from),
            ("to", &statistic.to),
        ] {
            self.optional(id.as_ref(), Sort::Actor, place.field(field));
        }
        if let Some(Baseline::Statistic(id)) = &statistic.against {
            self.want(id, Sort::Statistic, place.field("against"));
        }
        if let Some(formula) = &statistic.formula {
            self.want(
                &formula.left,
                Sort::Statistic,
                place.field("formula").part("left"),
            );
            self.want(
                &formula.right,
                Sort::Statistic,
                place.field("formula").part("right"),
            );
        }
        for (index, id) in statistic.complete_with.iter().enumerate() {
            self.want(
                id,
                Sort::Statistic,
                place.field("complete_with").item(index),
            );
        }
        self.optional(statistic.at.as_ref(), Sort::Event, place.field("at"));
        self.replaced(
            statistic.replaces.as_ref(),
            Sort::Statistic,
            place.field("replaces"),
        );
    }

    fn optional(&mut self, id: Option<&Text>, wanted: Sort, place: Place) {
        if let Some(id) = id {
            self.want(id, wanted, place);
        }
    }

    /// What stands there is a fact of this article if it looks like the name of one, else the id of a fact elsewhere.
    fn replaced(&mut self, id: Option<&Text>, wanted: Sort, place: Place) {
        let name = |id: &&Text| id.chars().all(|c| c.is_alphanumeric() || c == '_');
        self.optional(id.filter(name), wanted, place);
    }

    fn attribution(&mut self, attribution: &Attribution, place: Place) {
        self.speakers(&attribution.speakers, place.field("speakers"));
        self.actors(&attribution.addressees, place.field("addressees"));
        self.speakers(&attribution.via, place.field("via"));
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

    fn actors(&mut self, ids: &[Text], place: Place) {
        for (index, id) in ids.iter().enumerate() {
            self.actor(id, place.item(index));
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
        let of = |at: usize| article.actors[at].of.as_ref();
        self.circle(FactList::Actors, "of", of);
        let replaces = |at: usize| article.quotes[at].replaces.as_ref();
        self.circle(FactList::Quotes, "replaces", replaces);
        let replaces = |at: usize| article.statistics[at].replaces.as_ref();
        self.circle(FactList::Statistics, "replaces", replaces);
        let replaces = |at: usize| article.claims[at].replaces.as_ref();
        self.circle(FactList::Claims, "replaces", replaces);
    }

    /// Reports each circle of a list once, where it starts.
    fn circle<'i>(
        &mut self,
        list: FactList,
        field: &'static str,
        refers: impl Fn(usize) -> Option<&'i Text>,
    ) {
        let ids: Vec<&Text> = match list {
            FactList::Actors => self.article.actors.iter().map(|fact| &fact.id).collect(),
            FactList::Quotes => self.article.quotes.iter().map(|fact| &fact.id).collect(),
            FactList::Claims => self.article.claims.iter().map(|fact| &fact.id).collect(),
            _ => (self.article.statistics.iter().map(|fact| &fact.id)).collect(),
        };
        let next = |at: usize| {
            let (sort, index) = self.known.get(&**refers(at)?)?;
            (list_of(*sort) == list).then_some(*index)
        };
        let word = if field == "of" { "of" } else { "replaces" };
        for path in circles(ids.len(), next) {
            let first = ids[path[0]];
            let text = match (path.len(), field) {
                (1, "of") => format!("`{first}` cannot belong to itself"),
                (1, _) => format!("`{first}` cannot take the place of itself"),
                (_, "of") => format!("`{first}` belongs to itself by way of others"),
                _ => format!("`{first}` takes the place of itself by way of others"),
            };
            let finding = Finding::new(Rule::Circle, list.at(path[0]).field(field), text);
            let mut chain: Vec<&str> = path.iter().map(|at| &**ids[*at]).collect();
            chain.push(first);
            self.findings.push(match path.len() {
                1 => finding.detail(format!("leave out `{field}`, or name another")),
                _ => finding
                    .detail(chain.join(&format!(" {word} ")))
                    .detail(format!("leave out one of these `{field}`")),
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
/// # #[cfg(feature = "json")] {
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
