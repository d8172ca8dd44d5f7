//! Names: what they refer to, and whether that can do what is said of it.

use super::{FactList, Finding, Place, Rule, check::Context};
use crate::{
    model::{Actor, Article, Attribution, Baseline, Party, Statistic, Text},
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
            names.actor(id, place.field("place"));
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
            Some((first, _)) => {
                let text = format!("`{id}` is declared twice");
                let finding = Finding::new(Rule::DoubledName, place, text);
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
                self.findings
                    .push(Finding::new(Rule::WrongReference, place, text));
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
        let names = self
            .known
            .iter()
            .filter(|(_, (sort, _))| *sort == wanted)
            .map(|(name, _)| *name);
        let mut names: Vec<&str> = names.collect();
        names.sort_unstable(); // a map has no order, and messages must not change from build to build
        if let Some(near) = suggest(id, names.iter().copied()).or_else(|| self.by_full_name(id)) {
            return finding.detail(format!("did you mean `{near}`?"));
        }
        match wanted == Sort::Actor || names.is_empty() {
            true => finding.detail(format!("declare it: {}", wanted.form(id))),
            false => finding.detail(format!("declared are: {}", names.join(", "))),
        }
    }

    /// The actor whose names hold the word: `vladimir` for `putin`.
    fn by_full_name(&self, id: &str) -> Option<&str> {
        let id = id.replace('_', " ").to_lowercase();
        let named = |actor: &&Actor| {
            actor.names().any(|name| {
                let name = name.to_lowercase();
                name == id || name.split_whitespace().any(|word| word == id)
            })
        };
        self.article
            .actors
            .iter()
            .find(named)
            .map(|actor| &*actor.id)
    }

    /// Actors that belong to one another in a circle: reported once, at the first of them.
    fn circles(&mut self) {
        let mut seen = vec![false; self.article.actors.len()];
        for start in 0..self.article.actors.len() {
            let mut path = Vec::new();
            let mut next = Some(start);
            while let Some(at) = next {
                if let Some(from) = path.iter().position(|step| *step == at) {
                    self.circle(&path[from..]);
                    break;
                }
                if std::mem::replace(&mut seen[at], true) {
                    break;
                }
                path.push(at);
                let of = self.article.actors[at].of.as_deref();
                next = of
                    .and_then(|of| self.known.get(of))
                    .filter(|(sort, _)| *sort == Sort::Actor)
                    .map(|(_, at)| *at);
            }
        }
    }

    fn circle(&mut self, path: &[usize]) {
        let place = FactList::Actors.at(path[0]).field("of");
        let mut chain: Vec<&str> = path
            .iter()
            .map(|at| &*self.article.actors[*at].id)
            .collect();
        chain.push(chain[0]);
        let text = match path {
            [only] => format!(
                "`{}` cannot belong to itself",
                self.article.actors[*only].id
            ),
            _ => format!(
                "these actors belong to one another in a circle: {}",
                chain.join(" of ")
            ),
        };
        self.findings.push(Finding::new(Rule::Circle, place, text));
    }
}

fn kind_word(actor: &Actor) -> String {
    actor.kind.name().to_lowercase()
}
