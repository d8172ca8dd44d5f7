//! After an edit of the article: which facts it does not bear out any more, and what takes their place.

use super::{Drafted, fact::assemble, over};
use newsfacts_core::{
    model::Article,
    rules::{self, Context, FactList, Finding, Level, Place, Rule},
    text::Source,
};
use std::collections::{BTreeMap, BTreeSet};

/// A fact that the article does not bear out.
#[derive(Debug, Clone)]
pub struct Fallen {
    /// Where it is declared.
    pub place: Place,
    /// The name of its declaration.
    pub id: String,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// What the article has in its place.
    pub instead: Option<Drafted>,
}

/// How much of its words a fact must share with another of its kind to be taken for it.
const LIKE: f64 = 0.25;

/// The facts of an article that its text does not bear out, in the order of the declarations, each with the declaration that
/// takes its place.
pub fn fallen(source: &Source, declared: &Article) -> Vec<Fallen> {
    let mut checked = declared.clone();
    let context = Context {
        text: Some(source),
        idle: &[Rule::Unverified],
        ..Context::default()
    };
    let outcome = rules::check_in(&mut checked, &context);
    let mut wrong: BTreeMap<Place, Vec<Finding>> = BTreeMap::new();
    for finding in outcome.findings {
        let of_fact = !matches!(finding.place.list, FactList::Article | FactList::Actors);
        if of_fact && finding.rule.level() == Level::Deny {
            wrong.entry(finding.place.fact()).or_default().push(finding);
        }
    }
    if wrong.is_empty() {
        return Vec::new();
    }
    let gone: BTreeSet<Place> = wrong.keys().copied().collect();
    let rest = without(declared, &gone);
    let mut proposed: Vec<Option<Drafted>> =
        over(source, &rest).facts.into_iter().map(Some).collect();
    let mut all = Vec::new();
    for (place, findings) in wrong {
        let (id, words) = told(declared, place);
        let there = standing(&proposed, place.list, &findings);
        let instead = there.or_else(|| nearest(&proposed, place.list, &words));
        all.push(Fallen {
            place,
            id,
            findings,
            instead: instead.and_then(|at| proposed[at].take()),
        });
    }
    all
}

/// The proposal of the same kind for the passage that a message shows: what is wrong there was right before.
fn standing(proposed: &[Option<Drafted>], list: FactList, findings: &[Finding]) -> Option<usize> {
    proposed.iter().position(|fact| {
        let fact = fact.as_ref().filter(|fact| fact.declared.list() == list);
        let mut shown = findings
            .iter()
            .filter_map(|finding| finding.passage.as_ref());
        fact.map(|fact| &fact.passage)
            .is_some_and(|own| shown.any(|shown| shown.start < own.end && own.start < shown.end))
    })
}

/// The proposal of the same kind that shares most words with a fact.
fn nearest(
    proposed: &[Option<Drafted>],
    list: FactList,
    words: &BTreeSet<String>,
) -> Option<usize> {
    let likeness = |fact: &Drafted| {
        let one = std::slice::from_ref(fact);
        let article = assemble(&crate::lower::blank(), one).article;
        let other = told(&article, list.at(0)).1;
        let shared = other.intersection(words).count();
        let all = other.len().max(words.len()).max(1);
        #[expect(clippy::cast_precision_loss, reason = "there are few words")]
        let share = shared as f64 / all as f64;
        share
    };
    let same = proposed
        .iter()
        .enumerate()
        .filter_map(|(at, fact)| Some((at, fact.as_ref()?)));
    let same = same.filter(|(_, fact)| fact.declared.list() == list);
    let best = same.map(|(at, fact)| (at, likeness(fact)));
    let best = best.max_by(|one, other| one.1.total_cmp(&other.1))?;
    (best.1 >= LIKE).then_some(best.0)
}

/// An article without some of its facts.
pub(super) fn without(declared: &Article, gone: &BTreeSet<Place>) -> Article {
    fn rest<T: Clone>(list: &[T], of: FactList, gone: &BTreeSet<Place>) -> Vec<T> {
        let all = list.iter().enumerate();
        let stays = all.filter(|(index, _)| !gone.contains(&of.at(*index)));
        stays.map(|(_, one)| one.clone()).collect()
    }
    Article {
        quotes: rest(&declared.quotes, FactList::Quotes, gone).into(),
        statistics: rest(&declared.statistics, FactList::Statistics, gone).into(),
        events: rest(&declared.events, FactList::Events, gone).into(),
        claims: rest(&declared.claims, FactList::Claims, gone).into(),
        asides: rest(&declared.asides, FactList::Asides, gone).into(),
        ..declared.clone()
    }
}

/// The name of a fact, and the words that it is made of.
fn told(article: &Article, place: Place) -> (String, BTreeSet<String>) {
    let index = place.index;
    let (id, texts): (&str, Vec<String>) = match place.list {
        FactList::Quotes => {
            let quote = &article.quotes[index];
            (&quote.id, vec![quote.text().into_owned()])
        }
        FactList::Statistics => {
            let figure = &article.statistics[index];
            let quantity = figure.quantity.value.to_string();
            (&figure.id, vec![quantity, figure.of.value.to_string()])
        }
        FactList::Events => {
            let event = &article.events[index];
            let words = event.label.words.iter().map(ToString::to_string);
            let when = event
                .when
                .iter()
                .flat_map(|when| when.words.iter().map(ToString::to_string));
            let label = std::iter::once(event.label.value.to_string());
            (&event.id, label.chain(words).chain(when).collect())
        }
        FactList::Claims => {
            let claim = &article.claims[index];
            let words = claim.text.words.iter().map(ToString::to_string);
            (
                &claim.id,
                std::iter::once(claim.text.value.to_string())
                    .chain(words)
                    .collect(),
            )
        }
        FactList::Asides => (
            &article.asides[index].id,
            vec![article.asides[index].words.to_string()],
        ),
        FactList::Article | FactList::Actors => ("", Vec::new()),
    };
    let words = texts
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let words = words.filter(|word| !word.is_empty()).map(str::to_lowercase);
    (id.to_owned(), words.collect())
}
