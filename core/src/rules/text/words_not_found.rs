//! `words_not_found`: the article's words for values that are not searched for themselves, and which of several places is
//! meant by them.

use crate::{
    model::{
        Article, Aspect, Attribution, Baseline, Claim, Field, Part, Party, Stance, Text, Value,
    },
    rules::{
        Advice, FactList, Finding, Place, Rule, difference,
        nearness::Nearness,
        reading::{MANY, Reading},
        show::passage,
        source::{Bearing, Bearings, Stated},
    },
};
use std::ops::Range;

/// Words that a declaration gives as the article's own.
pub(in crate::rules) struct Words<'a> {
    /// The value that they stand for.
    pub place: Place,
    pub words: &'a str,
}

/// Every value that has such words and no other rule that looks for them.
pub(in crate::rules) fn declared(article: &Article) -> Vec<Words<'_>> {
    let mut declared = Vec::new();
    article.values(&mut |place, value| {
        if let Value::Words(stated) | Value::Baseline(Baseline::Words(stated)) = value
            && let Some(words) = stated.words.as_deref()
            && !words.trim().is_empty()
        // reported as that
        {
            declared.push(Words { place, words });
        }
    });
    declared
}

/// The words of events and claims, and of what figures are measured against, that the article does not have.
pub(in crate::rules) fn on_authors_word(article: &Article) -> Vec<(Place, Aspect)> {
    let mut found = Vec::new();
    article.values(&mut |place, value| {
        if let Value::Words(stated) | Value::Baseline(Baseline::Words(stated)) = value
            && stated.is_on_authors_word()
        {
            found.extend(aspect(place).map(|aspect| (place, aspect)));
        }
    });
    found
}

/// What of its fact a value with words is; the role of an actor is none.
fn aspect(place: Place) -> Option<Aspect> {
    match place.field? {
        Field::Label | Field::Text => Some(Aspect::Words),
        Field::Against => Some(Aspect::Baseline),
        Field::Of => Some(Aspect::Counted),
        _ => None,
    }
}

/// All by which one of several places with the words of an event or a claim is chosen, so that it is chosen once where many are
/// alike.
#[derive(PartialEq, Eq, Hash)]
pub(in crate::rules) struct ToldBy {
    words: String,
    /// The author's own words.
    own: Text,
    /// Whom it is about.
    actors: Vec<Text>,
    /// Of a claim who says it, how they stand to it, whether that is inferred, and whether it is open.
    said: Option<(Attribution, Option<Stance>, [bool; 2])>,
}

impl ToldBy {
    fn of(given: &Words<'_>, article: &Article) -> Self {
        let (own, actors) = given.own_words(article);
        let claim = given.claim(article);
        Self {
            words: given.words.to_owned(),
            own: own.clone(),
            actors: actors.cloned().collect(),
            said: claim.map(|claim| {
                let fact = Stated::claim(given.place.index, claim);
                let open = [fact.inferred, fact.open];
                (fact.attribution.clone(), fact.stance, open)
            }),
        }
    }
}

impl Words<'_> {
    /// What of its fact they bear out.
    pub fn aspect(&self) -> Option<Aspect> {
        aspect(self.place)
    }

    /// Where they stand: of several places the one nearest the other words of the fact, and of those the first. They read
    /// the same everywhere, so that none of the places is ambiguous; those of a claim are meant where they are surely said by
    /// whoever is declared to say it. `fact` tells where the fact itself was found.
    pub fn find<'a>(
        &self,
        article: &'a Article,
        reading: &Reading<'_>,
        bearings: &Bearings<'a>,
        fact: Option<&Range<usize>>,
    ) -> Option<Range<usize>> {
        let ranges = &reading.given(self.words).ranges;
        if ranges.len() < 2 {
            return ranges.first().cloned();
        }
        let nearest_to = |places: &[usize]| {
            let distance = |range: &&Range<usize>| {
                let far = places.iter().map(|place| place.abs_diff(range.start));
                far.min().unwrap_or_default()
            };
            ranges.iter().min_by_key(distance).cloned()
        };
        match self.place.list {
            FactList::Actors => {
                let named = reading.mentions_of(self.place.index);
                let named: Vec<usize> = named.map(|mention| mention.span.start).collect();
                nearest_to(&named)
            }
            FactList::Statistics => {
                let fact: Vec<usize> = fact.iter().map(|fact| fact.start).collect();
                nearest_to(&fact)
            }
            _ if ranges.len() < MANY => self.nearest_of(ranges, article, reading, bearings).0,
            _ => {
                let fact = self.place.fact();
                let key = ToldBy::of(self, article);
                let known = reading.meant.borrow().get(&key).cloned();
                let (meant, doubtful) = known.unwrap_or_else(|| {
                    let found = self.nearest_of(ranges, article, reading, bearings);
                    reading.meant.borrow_mut().insert(key, found.clone());
                    found
                });
                reading.doubt(fact, doubtful);
                meant
            }
        }
    }

    /// Of several places that which bears out best who says it, and of these the one nearest the other words; and whether another may
    /// do better, against which it was not weighed.
    fn nearest_of<'a>(
        &self,
        ranges: &[Range<usize>],
        article: &'a Article,
        reading: &Reading<'_>,
        bearings: &Bearings<'a>,
    ) -> (Option<Range<usize>>, bool) {
        let nearness = self.nearness(article, reading);
        let all: Vec<usize> = (0..ranges.len()).collect();
        let (weighed, whole) = nearness.weighed(&all, |index| ranges[index].start);
        let claim = self.claim(article);
        let borne_out = claim.map_or_else(
            || vec![Bearing::Whole; weighed.len()],
            |claim| {
                let fact = Stated::claim(self.place.index, claim);
                bearings.of(&fact, weighed.iter().map(|index| &ranges[*index]))
            },
        );
        let best = borne_out.iter().max();
        let among = weighed.iter().zip(&borne_out);
        let among = among.filter(|(_, one)| Some(*one) == best);
        let among = among.map(|(index, _)| *index);
        let nearest = nearness.nearest(among, |index| ranges[index].clone());
        // Of an event it is not asked who says it, but what governs its words.
        let sure = whole || claim.is_some() && best == Some(&Bearing::Whole);
        (nearest.map(|(index, _)| ranges[index].clone()), !sure)
    }

    fn nearness<'r>(&self, article: &Article, reading: &'r Reading<'r>) -> Nearness<'r> {
        let (own, actors) = self.own_words(article);
        Nearness::new(reading, [&**own], actors)
    }

    fn claim<'a>(&self, article: &'a Article) -> Option<&'a Claim> {
        let claim = article.claims.get(self.place.index);
        claim.filter(|_| self.place.list == FactList::Claims)
    }

    /// The author's own words for an event or a claim, and whom it is about.
    fn own_words<'a>(
        &self,
        article: &'a Article,
    ) -> (&'a Text, Box<dyn Iterator<Item = &'a Text> + 'a>) {
        if let Some(claim) = self.claim(article) {
            let actors = claim.attribution.ids().chain(claim.about.iter());
            return (&claim.text.value, Box::new(actors));
        }
        let event = &article.events[self.place.index];
        let place = match &event.place {
            Some(Party::Actor(id)) => Some(id),
            _ => None,
        };
        let actors = event.who.iter().chain(event.about.iter()).chain(place);
        (&event.label.value, Box::new(actors))
    }
}

/// Words that a declaration gives as the article's own, and that the article does not have.
pub(in crate::rules) fn finding(words: &str, place: Place, reading: &Reading<'_>) -> Finding {
    absent(words, place.part(Part::Words), reading)
}

/// Words of the article that it does not have, at their own place in the facts.
pub(in crate::rules) fn absent(words: &str, place: Place, reading: &Reading<'_>) -> Finding {
    let text = format!("the article does not have the words “{words}”");
    let mut finding = Finding::new(Rule::WordsNotFound, place, text);
    match reading.haystack.nearest(words) {
        Some(near) => {
            finding = finding.detail(difference::nearest(words, &near, reading));
            finding.passage = Some(near.printed);
            finding
        }
        None if let Some(part) = in_longer_word(words, reading) => {
            let finding = finding.detail(passage(reading.source, "nearest", &part, &[]));
            finding.plainly(EXACTLY)
        }
        None if matches!(place.field, Some(Field::Parts | Field::Words)) => {
            finding.plainly(EXACTLY)
        }
        None => finding.advice(Advice::OrAuthor(EXACTLY)),
    }
}

/// Where the article has the words as a part of longer ones: "12 days" of "12 day".
fn in_longer_word(words: &str, reading: &Reading<'_>) -> Option<Range<usize>> {
    let text = reading.source.text();
    let words = words.trim();
    let start = text.find(words).filter(|_| !words.is_empty())?;
    let row = &reading.text.row;
    let (first, last) = (row.token_at(start), row.token_at(start + words.len() - 1));
    (first <= last).then(|| row.bytes(first..last + 1))
}

const EXACTLY: &str = "give them exactly as the article prints them";
