//! After an edit of the article: which facts it does not bear out any more, and what takes their place.

use super::{
    Declared, Drafted, asserted,
    fact::{assemble, hold, overlap},
    into::start_of,
    keep, over,
};
use newsfacts_core::{
    model::{Article, Quantity, Unit},
    rules::{FactList, Finding, Level, Place},
    text::Source,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    mem::discriminant,
    ops::Range,
};

/// A fact that the article does not bear out.
#[derive(Debug, Clone)]
pub struct Fallen {
    /// Where it is declared.
    pub place: Place,
    /// The name of its declaration.
    pub id: String,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// What the article has in its place: the author's declaration with another value.
    pub instead: Option<Drafted>,
    /// Where nothing is sure to have taken its place, the passage of the one new fact of its kind that stands there.
    pub maybe: Option<Range<usize>>,
}

/// How much of its words a fact must share with another of its kind to be taken for it.
const LIKE: f64 = 0.25;

/// The facts of an article that its text does not bear out, in the order of the declarations, each with the declaration that
/// takes its place.
pub fn fallen(source: &Source, declared: &Article) -> Vec<Fallen> {
    let mut checked = declared.clone();
    let outcome = hold(&mut checked, source);
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
    let mut proposed = over(source, &rest).facts;
    if gone.iter().any(|place| place.list == FactList::Claims) {
        proposed.extend(asserted(source, &rest));
    }
    let mut proposed: Vec<Option<Drafted>> = proposed.into_iter().map(Some).collect();
    let mut standing = rest;
    hold(&mut standing, source);
    let stands = Standing {
        source,
        article: &standing,
        declared,
        gone: &gone,
        words: proposed.iter().flatten().map(words_of).collect(),
    };
    let mut all = Vec::new();
    for (place, findings) in wrong {
        let (id, words) = told(declared, place);
        let room = stands.room(place);
        let instead = stands.best(&proposed, place, (&words, &findings), room.as_ref());
        let instead = instead.and_then(|at| proposed[at].take());
        all.push((place, id, findings, instead, room));
    }
    let new = all.iter_mut();
    let new = new.filter_map(|(place, .., instead, _)| Some((*place, instead.take()?)));
    let new: Vec<(Place, Drafted)> = new.collect();
    let took: Vec<Place> = new.iter().map(|(place, _)| *place).collect();
    let kept = keep::kept(source, declared, &gone, new);
    let mut kept: BTreeMap<Place, Drafted> = took.into_iter().zip(kept).collect();
    let fallen = all.into_iter().map(|(place, id, findings, _, room)| {
        let instead = kept.remove(&place);
        let fits = |fact: &&Drafted| {
            let room = room.as_ref();
            fact.declared.list() == place.list
                && room.is_some_and(|room| room.contains(&fact.passage.start))
        };
        let mut left = proposed.iter().flatten().filter(fits);
        let maybe = left
            .next()
            .filter(|_| instead.is_none() && left.next().is_none());
        Fallen {
            place,
            id,
            findings,
            maybe: maybe.map(|fact| fact.passage.clone()),
            instead,
        }
    });
    fallen.collect()
}

/// The facts of an article that did not fall.
struct Standing<'a> {
    source: &'a Source,
    /// They alone, with their places.
    article: &'a Article,
    declared: &'a Article,
    gone: &'a BTreeSet<Place>,
    /// The words of each proposal.
    words: Vec<BTreeSet<String>>,
}

impl Standing<'_> {
    /// Between which facts of its kind a fallen one is declared, in bytes of the text; nothing where it has none beside it, or
    /// they are not in the order of the text.
    fn room(&self, place: Place) -> Option<Range<usize>> {
        let list = place.list;
        let stays = |index: &usize| !self.gone.contains(&list.at(*index));
        let count = match list {
            FactList::Quotes => self.declared.quotes.len(),
            FactList::Statistics => self.declared.statistics.len(),
            FactList::Events => self.declared.events.len(),
            FactList::Claims => self.declared.claims.len(),
            _ => return None,
        };
        let before = (0..place.index).filter(stays).count();
        let behind = (place.index + 1..count).filter(stays).count();
        let start = |at: usize| start_of(self.article, list.at(at));
        let from = before.checked_sub(1).and_then(start);
        let to = (behind > 0).then(|| start(before)).flatten();
        let byte = |character| self.source.byte(character);
        let end = self.source.text().len();
        let room = from.map_or(0, |from| byte(from) + 1)..to.map_or(end, byte);
        (from.or(to).is_some() && room.start < room.end).then_some(room)
    }

    /// The proposal that is most like a fallen fact: by its words, by the place where it stands, and by the passage that the
    /// messages show.
    fn best(
        &self,
        proposed: &[Option<Drafted>],
        place: Place,
        (words, findings): (&BTreeSet<String>, &[Finding]),
        room: Option<&Range<usize>>,
    ) -> Option<usize> {
        let likeness = |at: usize, fact: &Drafted| {
            let figure = match &fact.declared {
                Declared::Statistic(new) => {
                    let own = &self.declared.statistics[place.index].quantity.value;
                    if !are_alike(own, &new.quantity.value) {
                        return 0.0;
                    }
                    true
                }
                _ => false,
            };
            let own = &fact.passage;
            let mut shown = findings
                .iter()
                .filter_map(|finding| finding.passage.as_ref());
            let shown = shown.any(|shown| overlap(shown, own));
            let within = room.is_some_and(|room| room.contains(&own.start));
            let words = shared(&self.words[at], words);
            // Of a figure the value is what changes.
            let beside = match (figure, shown, within) {
                (true, _, true) => LIKE,
                (true, true, false) => LIKE / 2.0,
                (false, true, _) => LIKE,
                _ => 0.0,
            };
            words + beside
        };
        let same = proposed.iter().enumerate();
        let same = same.filter_map(|(at, fact)| Some((at, fact.as_ref()?)));
        let same = same.filter(|(_, fact)| fact.declared.list() == place.list);
        let best = same.map(|(at, fact)| (at, likeness(at, fact)));
        let best = best.max_by(|one, other| one.1.total_cmp(&other.1))?;
        (best.1 >= LIKE).then_some(best.0)
    }
}

/// Whether one figure may have come in the place of another: of the same unit, and measured in the same way.
fn are_alike(one: &Quantity, other: &Quantity) -> bool {
    let kind = |quantity: &Quantity| discriminant(&quantity.measure);
    let counts = |unit: &Option<Unit>| match unit {
        None | Some(Unit::Counted(_)) => true,
        Some(Unit::Known(name)) => name == "people",
        _ => false,
    };
    let noun = |unit: &Option<Unit>| match unit {
        Some(Unit::Counted(noun)) => Some(noun.to_lowercase()),
        _ => None,
    };
    // Of votes no number of members takes the place; a noun may be told in fewer words.
    let share = |one: &str, other: &str| one.split(' ').any(|word| other.contains(stem(word)));
    let nouns = noun(&one.unit).zip(noun(&other.unit));
    let same = nouns.is_none_or(|(one, other)| share(&one, &other) || share(&other, &one));
    let counted = counts(&one.unit) && counts(&other.unit) && same;
    kind(one) == kind(other) && (one.unit == other.unit || counted)
}

/// A word without what its cases and numbers end in.
fn stem(word: &str) -> &str {
    const ENDING: usize = 2;
    let letters = word.chars().count();
    let end = word
        .char_indices()
        .nth(letters.saturating_sub(ENDING).max(3));
    end.map_or(word, |(end, _)| &word[..end])
}

/// The words that a proposal is made of.
fn words_of(fact: &Drafted) -> BTreeSet<String> {
    let one = std::slice::from_ref(fact);
    let article = assemble(&crate::lower::blank(), one).article;
    told(&article, fact.declared.list().at(0)).1
}

/// How many of their words a proposal and a fact share.
fn shared(other: &BTreeSet<String>, words: &BTreeSet<String>) -> f64 {
    let shared = other.intersection(words).count();
    let all = other.len().max(words.len()).max(1);
    #[expect(clippy::cast_precision_loss, reason = "there are few words")]
    let share = shared as f64 / all as f64;
    share
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
            (&figure.id, vec![figure.of.value.to_string()])
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
