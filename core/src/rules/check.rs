use super::{
    FactList, Finding, Place, Rule, anchors, arithmetic,
    compare::{Match, compare_any},
    coverage::{self, Passages},
    direction, number, quotation,
    reading::Reading,
    reference, source,
    speaker::Beside,
    time, value, words,
};
use crate::{
    model::{Anchor, Article, Coverage, Moment, Party, Text},
    text::{Source, TimeReading},
};
use std::{collections::BTreeMap, ops::Range};

/// Checks the facts of an article, and, where its text is given, holds them against the text.
///
/// Where each fact stands in the text, and how much of the text the facts cover, is written into the article. The
/// findings are in the order of the facts. The macros report at compile time exactly what this finds.
///
/// ```
/// use newsfacts_core::{model::Article, rules, text::Source};
///
/// # #[cfg(feature = "json")] {
/// let mut article: Article = serde_json::from_str(r#"{
///     "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
///     "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }],
///     "quotes": [{ "id": "homes", "speakers": ["lee"], "parts": [{ "value": "We will build 210 homes." }] }]
/// }"#).unwrap();
/// let text = Source::new("vote.txt", "“We will build 120 homes,” said Ann Lee.");
/// let findings = rules::check(&mut article, Some(&text));
/// assert_eq!(findings[0].rule, rules::Rule::Misquoted);
/// assert_eq!(findings[0].place.to_string(), "/quotes/0/parts/0");
/// # }
/// ```
pub fn check(article: &mut Article, text: Option<&Source>) -> Vec<Finding> {
    check_in(
        article,
        &Context {
            text,
            ..Context::default()
        },
    )
    .findings
}

/// What the facts of an article are held against.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'c> {
    /// The article's text; without it only the declarations themselves are checked.
    pub text: Option<&'c Source>,
    /// The texts that facts come from, by the name that they have in [`SourceRef::file`](crate::model::SourceRef::file).
    pub sources: &'c [(String, Source)],
    /// The ids of actors that are declared elsewhere, so that their names are not known here.
    pub imported: &'c [Text],
    /// The ids of facts that are declared and could not be read: what refers to them is not to blame.
    pub unread: &'c [Text],
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// What is wrong, in the order of the facts.
    pub findings: Vec<Finding>,
    /// Whom the article names beside quotes, for whoever knows the imported actors.
    pub beside: Vec<Beside>,
}

/// [`check()`] with everything that there may be to hold the facts against.
pub fn check_in(article: &mut Article, context: &Context<'_>) -> Outcome {
    let mut outcome = Outcome::default();
    let findings = &mut outcome.findings;
    reference::check(article, context, findings);
    value::check(article, findings);
    arithmetic::check(article, findings);
    time::future_events(article, findings);
    if let Some(text) = context.text {
        let found = against_text(article, text, context.imported, &mut outcome);
        anchors::clear(article);
        anchors::write(article, found.anchors);
        article.coverage = Some(found.coverage);
    }
    direction::check(article, &mut outcome.findings);
    source::check(article, context, &mut outcome.findings);
    outcome.findings.sort_by_key(|finding| finding.place);
    outcome
}

/// Where the facts were found.
#[derive(Default)]
struct FoundAt {
    ranges: BTreeMap<Place, Range<usize>>,
    anchors: Vec<(Place, Anchor)>,
    coverage: Coverage,
}

impl FoundAt {
    fn add(&mut self, place: Place, range: Range<usize>, reading: &Reading<'_>) {
        self.anchors.push((place, reading.anchor(&range)));
        // The first part of a fact tells where it stands.
        let fact = place.fact();
        self.ranges.entry(fact).or_insert(range);
    }
}

fn against_text(
    article: &Article,
    text: &Source,
    imported: &[Text],
    outcome: &mut Outcome,
) -> FoundAt {
    let reading = Reading::new(text, article);
    let findings = &mut outcome.findings;
    let mut found = FoundAt::default();
    let mut passages = Passages::default();

    let quotes = quotation::check(article, imported, &reading, findings, &mut outcome.beside);
    passages.quotations.extend(quotes.again);
    for (index, parts) in quotes.parts.into_iter().enumerate() {
        for (item, range) in parts.into_iter().enumerate() {
            if let Some(range) = range {
                passages.quotations.push(range.clone());
                found.add(
                    FactList::Quotes.at(index).field("parts").item(item),
                    range,
                    &reading,
                );
            }
        }
    }
    let figures = number::check(article, &reading, findings);
    for (index, figure) in figures.into_iter().enumerate() {
        if let Some(figure) = figure {
            let range = reading.text.quantities[figure].span.clone();
            let declared = &article.statistics[index].quantity.value;
            let like = reading
                .figures_like(declared)
                .into_iter()
                .map(|index| &reading.text.quantities[index]);
            let same = like.filter(|read| compare_any(declared, read) == Match::Same);
            let again = same.map(|read| read.span.clone());
            passages.numbers.extend(again.chain([range.clone()]));
            found.add(
                FactList::Statistics.at(index).field("quantity"),
                range,
                &reading,
            );
        }
    }
    for stated in words::declared(article) {
        let place = stated.place;
        let fact = found.ranges.get(&place.fact());
        match stated.find(article, &reading, fact) {
            Some(range) => {
                if matches!(place.list, FactList::Claims | FactList::Events) {
                    passages.others.push(range.clone());
                }
                found.add(place, range, &reading);
            }
            None => findings.push(words::not_found(stated.words, place, &reading)),
        }
    }
    for declared in time::declared(article, |fact| found.ranges.get(&fact).cloned()) {
        if let Some(range) = time::check(&declared, &reading, findings) {
            let interval = declared.stated.value.interval();
            let same = |time: &&TimeReading| time.interval == Some(interval);
            let again = reading
                .text
                .times
                .iter()
                .filter(same)
                .map(|time| time.span.clone());
            passages.dates.extend(again.chain([range.clone()]));
            found.add(declared.place, range, &reading);
        }
    }
    for index in 0..article.actors.len() {
        let place = FactList::Actors.at(index);
        match reading
            .mentions
            .iter()
            .find(|mention| mention.actor == index)
        {
            Some(mention) => found.add(place, mention.span.clone(), &reading),
            None => findings.extend(unused(article, index)),
        }
    }
    let published = article.local_day().map(|day| Moment::Day(day).interval());
    let dateline = reading
        .text
        .times
        .iter()
        .filter(|time| time.interval.is_some() && time.interval == published);
    passages
        .dates
        .extend(dateline.map(|time| time.span.clone()));
    passages
        .names
        .extend(reading.mentions.iter().map(|mention| mention.span.clone()));
    found.coverage = coverage::check(&reading, passages, findings);
    found
}

/// An actor that no declaration refers to and the article does not name.
fn unused(article: &Article, index: usize) -> Option<Finding> {
    let actor = &article.actors[index];
    if references(article).any(|id| *id == actor.id) {
        return None;
    }
    let text = format!(
        "“{}” is neither named in the article nor used in a declaration",
        actor.name
    );
    let finding = Finding::new(Rule::UnusedActor, FactList::Actors.at(index), text);
    Some(finding.detail("add what the article calls it to `also`, or leave it out"))
}

fn party(party: Option<&Party>) -> Option<&Text> {
    match party {
        Some(Party::Actor(id)) => Some(id),
        _ => None,
    }
}

/// Every reference to an actor.
fn references(article: &Article) -> impl Iterator<Item = &Text> {
    let of = article.actors.iter().filter_map(|actor| actor.of.as_ref());
    let quotes = article
        .quotes
        .iter()
        .flat_map(|quote| quote.attribution.ids().chain(quote.about.iter()));
    let statistics = article.statistics.iter().flat_map(|statistic| {
        let fields = [&statistic.who, &statistic.from, &statistic.to];
        statistic
            .attribution
            .ids()
            .chain(fields.into_iter().flatten())
    });
    let events = article.events.iter().flat_map(|event| {
        event
            .who
            .iter()
            .chain(event.about.iter())
            .chain(party(event.place.as_ref()))
    });
    let claims = article.claims.iter().flat_map(|claim| {
        let by = claim.review.as_ref().and_then(|review| review.by.as_ref());
        claim
            .attribution
            .ids()
            .chain(claim.about.iter())
            .chain(party(by))
    });
    of.chain(quotes)
        .chain(statistics)
        .chain(events)
        .chain(claims)
        .chain(party(article.publisher.as_ref()))
}
