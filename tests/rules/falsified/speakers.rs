//! Who says a quote, a figure or a claim, to whom, and through whom it is known: each given to every other actor of the
//! article who is not right.
//!
//! A fact is repeated for each actor who is wrong, and all are checked together: who speaks is read for each by itself.

use super::{
    Honest, Table, Verdict, add, bare, check_apart,
    naming::{self, Naming},
};
use newsfacts::{
    model::{Actor, Anchor, Article, Attribution, FactList, Place, Text},
    rules::{self, Finding},
};

/// A name that stands in no article, and takes those of an actor who is not to be declared.
const NOWHERE: &str = "Zebulon Quarrington";

#[derive(Clone, Copy)]
enum Facts {
    Quotes,
    Figures,
    Claims,
}

impl Facts {
    fn name(self) -> &'static str {
        match self {
            Self::Quotes => "quote",
            Self::Figures => "figure",
            Self::Claims => "claim",
        }
    }

    fn list(self) -> FactList {
        match self {
            Self::Quotes => FactList::Quotes,
            Self::Figures => FactList::Statistics,
            Self::Claims => FactList::Claims,
        }
    }

    /// The article with these and no other facts but events, at which they were stated.
    fn only(self, article: &Article) -> Article {
        let mut only = bare(article);
        only.events = article.events.clone();
        match self {
            Self::Quotes => only.quotes = article.quotes.clone(),
            Self::Figures => only.statistics = article.statistics.clone(),
            Self::Claims => only.claims = article.claims.clone(),
        }
        only
    }

    /// The article with these of its facts, in this order, each under a name of its own.
    fn repeated(self, article: &Article, facts: impl Iterator<Item = usize>) -> Article {
        let mut repeated = bare(article);
        repeated.events = article.events.clone();
        for at in facts {
            let mut one = bare(article);
            match self {
                Self::Quotes => {
                    let mut quote = article.quotes[at].clone();
                    quote.replaces = None;
                    one.quotes = vec![quote].into();
                }
                Self::Figures => {
                    let mut statistic = article.statistics[at].clone();
                    statistic.replaces = None;
                    statistic.complete_with = Vec::new().into();
                    one.statistics = vec![statistic].into();
                }
                Self::Claims => one.claims = vec![article.claims[at].clone()].into(),
            }
            add(&mut repeated, &one);
        }
        repeated
    }

    fn attributions(self, article: &mut Article) -> Vec<&mut Attribution> {
        match self {
            Self::Quotes => {
                let quotes = article.quotes.to_mut().iter_mut();
                quotes.map(|quote| &mut quote.attribution).collect()
            }
            Self::Figures => {
                let statistics = article.statistics.to_mut().iter_mut();
                statistics
                    .map(|statistic| &mut statistic.attribution)
                    .collect()
            }
            Self::Claims => {
                let claims = article.claims.to_mut().iter_mut();
                claims.map(|claim| &mut claim.attribution).collect()
            }
        }
    }

    /// Where the article states a fact.
    fn anchors(self, article: &Article, index: usize) -> Vec<&Anchor> {
        match self {
            Self::Quotes => {
                let parts = article.quotes[index].parts.iter();
                parts.filter_map(|part| part.anchor.as_ref()).collect()
            }
            Self::Figures => article.statistics[index].quantity.anchor.iter().collect(),
            Self::Claims => article.claims[index].text.anchor.iter().collect(),
        }
    }

    /// The first words of a fact.
    fn words(self, article: &Article, index: usize) -> String {
        let words = match self {
            Self::Quotes => article.quotes[index].text().into_owned(),
            Self::Figures => article.statistics[index].quantity.value.to_string(),
            Self::Claims => article.claims[index].text.value.to_string(),
        };
        words.chars().take(40).collect()
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Role {
    Speaker,
    Addressee,
    Intermediary,
}

impl Role {
    const ALL: [Self; 3] = [Self::Speaker, Self::Addressee, Self::Intermediary];

    fn name(self) -> &'static str {
        match self {
            Self::Speaker => "speaker",
            Self::Addressee => "addressee",
            Self::Intermediary => "intermediary",
        }
    }

    fn of(self, attribution: &Attribution) -> &[Text] {
        match self {
            Self::Speaker => &attribution.speakers,
            Self::Addressee => &attribution.addressees,
            Self::Intermediary => &attribution.via,
        }
    }

    fn of_mut(self, attribution: &mut Attribution) -> &mut Vec<Text> {
        match self {
            Self::Speaker => attribution.speakers.to_mut(),
            Self::Addressee => attribution.addressees.to_mut(),
            Self::Intermediary => attribution.via.to_mut(),
        }
    }
}

/// How an attribution is falsified.
#[derive(Clone, Copy, PartialEq)]
enum How {
    /// Another actor in the place of the right one.
    Another,
    /// One actor more beside the right one.
    OneMore,
    /// An actor where the article has none.
    Added,
    /// Another actor in the place of the right one, who is not declared. Half of the actors are not, at a time.
    Undeclared,
}

impl How {
    const ALL: [Self; 4] = [Self::Another, Self::OneMore, Self::Added, Self::Undeclared];

    fn name(self) -> &'static str {
        match self {
            Self::Another => "another",
            Self::OneMore => "one more",
            Self::Added => "added",
            Self::Undeclared => "undeclared",
        }
    }

    fn is_for(self, role: Role, right: &[Text]) -> bool {
        match self {
            Self::Another => !right.is_empty(),
            Self::OneMore => role == Role::Speaker && !right.is_empty(),
            Self::Added => right.is_empty(),
            Self::Undeclared => role == Role::Speaker && right.len() == 1,
        }
    }
}

pub(super) fn falsify(honest: &Honest, table: &mut Table) {
    for facts in [Facts::Quotes, Facts::Figures, Facts::Claims] {
        let told = Told::read(honest, facts);
        for role in Role::ALL {
            for how in How::ALL {
                told.falsify(role, how, table);
            }
        }
    }
}

/// The facts of one kind, and who says them.
struct Told<'h> {
    honest: &'h Honest,
    facts: Facts,
    /// The article with these facts, and their anchors.
    article: Article,
    /// What is found already where they are right.
    known: Vec<Finding>,
    right: Vec<Attribution>,
    wrong: Vec<Vec<Text>>,
    naming: Naming,
}

impl<'h> Told<'h> {
    fn read(honest: &'h Honest, facts: Facts) -> Self {
        let mut article = facts.only(&honest.article);
        rules::check(&mut article, Some(&honest.source));
        let right = facts.attributions(&mut article).into_iter();
        let right: Vec<Attribution> = right.map(|right| right.clone()).collect();
        let mut honest_facts = facts.repeated(&article, 0..right.len());
        let known = check_apart(&mut honest_facts, &honest.source);
        let wrong = right.iter().map(|right| wrong(&article, right)).collect();
        let naming = Naming::new(honest.source.text());
        Self {
            honest,
            facts,
            article,
            known,
            right,
            wrong,
            naming,
        }
    }

    fn falsify(&self, role: Role, how: How, table: &mut Table) {
        let fit: Vec<usize> = (0..self.right.len())
            .filter(|at| how.is_for(role, role.of(&self.right[*at])))
            .collect();
        if how != How::Undeclared {
            return self.each_wrong(&self.article, &fit, role, how, table);
        }
        for half in 0..2 {
            let mut article = self.article.clone();
            let actors = article.actors.to_mut().iter_mut().skip(half).step_by(2);
            for undeclared in actors {
                undeclared.name = NOWHERE.into();
                undeclared.also = Vec::new().into();
            }
            let says = |at: &usize| is_undeclared(&article, &self.right[*at].speakers[0]);
            let fit: Vec<usize> = fit.iter().copied().filter(says).collect();
            self.each_wrong(&article, &fit, role, how, table);
        }
    }

    /// Gives each of these facts to one wrong actor after the other.
    fn each_wrong(
        &self,
        article: &Article,
        fit: &[usize],
        role: Role,
        how: How,
        table: &mut Table,
    ) {
        let declared = |id: &&Text| !is_undeclared(article, id);
        let given: Vec<(usize, &Text)> = fit
            .iter()
            .flat_map(|at| {
                let wrong = self.wrong[*at].iter().filter(declared);
                wrong.map(|wrong| (*at, wrong))
            })
            .collect();
        let mut article = self
            .facts
            .repeated(article, given.iter().map(|(at, _)| *at));
        for (attribution, (_, wrong)) in self
            .facts
            .attributions(&mut article)
            .into_iter()
            .zip(&given)
        {
            let ids = role.of_mut(attribution);
            if how != How::OneMore {
                ids.clear();
            }
            ids.push((*wrong).clone());
        }
        let mut found = check_apart(&mut article, &self.honest.source);
        for (index, (at, wrong)) in given.into_iter().enumerate() {
            let place = self.facts.list().at(index);
            let is_its = |found: &mut Finding| found.place.fact() == place;
            let found: Vec<Finding> = found.extract_if(.., is_its).collect();
            let verdict = Verdict::of(found.iter().filter(|found| self.is_new(found, at)));
            let named = self.names_somebody(at, role, how) && !self.names_body(at, role, wrong);
            let kind = format!("{}: {}, {}", self.facts.name(), role.name(), how.name());
            let words = self.facts.words(&self.article, at);
            let mark = if named { "named" } else { "" };
            println!(
                "{verdict:?}\t{kind}\t{}: “{words}…” and {wrong}\t{mark}",
                article.name
            );
            table.add(kind, verdict, named);
        }
    }

    /// Whether this was not found on the fact before it was falsified.
    fn is_new(&self, found: &Finding, at: usize) -> bool {
        let place = Place {
            index: at,
            ..found.place
        };
        let known = |known: &Finding| (known.rule, known.place) == (found.rule, place);
        !self.known.iter().any(known)
    }

    /// Whether the article names who is right where the fact stands, or somebody whom nobody declared. Whom nobody has declared
    /// a description may mean, and another as well, so only a firm name is one.
    fn names_somebody(&self, at: usize, role: Role, how: How) -> bool {
        let right = role.of(&self.right[at]).iter();
        let mut somebody: Vec<String> = right
            .filter_map(|id| self.article.actor(id))
            .flat_map(|actor| naming::names(actor, how == How::Undeclared))
            .collect();
        if role == Role::Speaker && how == How::Added {
            somebody.extend(
                self.honest
                    .undeclared
                    .iter()
                    .map(|name| name.to_lowercase()),
            );
        }
        self.naming.names(
            &self.facts.anchors(&self.article, at),
            &somebody,
            role != Role::Addressee,
        )
    }

    /// Whether the article names a body by the office of who is right: "the chairman of the board, Ann Lee".
    fn names_body(&self, at: usize, role: Role, body: &Text) -> bool {
        let right = role.of(&self.right[at]).iter();
        let mut offices = Vec::new();
        for actor in right.filter_map(|id| self.article.actor(id)) {
            if let (Some(office), Some(body)) = (&actor.role, self.article.actor(body))
                && actor.of.as_deref() == Some(&*body.id)
            {
                let of = |name: &str| format!("{} of {name}", office.value).to_lowercase();
                offices.extend(body.names().map(of));
            }
        }
        let anchors = self.facts.anchors(&self.article, at);
        self.naming.names(&anchors, &offices, true)
    }
}

/// Whether the article's text does not name this actor by what is declared.
fn is_undeclared(article: &Article, id: &Text) -> bool {
    article.actor(id).is_some_and(|actor| actor.name == NOWHERE)
}

/// The actors that would be wrong. Nobody who has a part in it is, nor a body for which somebody unnamed or a spokesperson
/// speaks, nor those who speak for the body.
fn wrong(article: &Article, right: &Attribution) -> Vec<Text> {
    let belongs = |one: &Actor, body: &Actor| one.of.as_deref() == Some(&*body.id);
    let speaks_for = |one: &Actor, body: &Actor| {
        let role = one.role.as_ref().map_or("", |role| &*role.value);
        let spokesperson = role.contains("spokes") || one.name.contains("spokes");
        let through = one.of.as_ref().and_then(|of| article.actor(of));
        belongs(one, body) && (one.unnamed || spokesperson)
            || spokesperson && through.is_some_and(|through| belongs(through, body))
    };
    let has_part = |actor: &&Actor| right.ids().any(|id| *id == actor.id);
    let part: Vec<&Actor> = article.actors.iter().filter(has_part).collect();
    let is_right = |actor: &Actor| {
        let one = |part: &&Actor| {
            part.id == actor.id || speaks_for(part, actor) || speaks_for(actor, part)
        };
        part.iter().any(one)
    };
    let wrong = article
        .actors
        .iter()
        .filter(|actor| actor.kind.speaks() && !is_right(actor));
    wrong.map(|actor| actor.id.clone()).collect()
}
