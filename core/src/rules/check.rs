use super::{
    Context, FactList, Finding, Outcome, Place, Rule, anchors,
    coverage::{self, Passages, stated},
    evidence::{Ledger, Verdict},
    near,
    number::{
        self, Written, arithmetic::Formulas, compare::Match, contradiction, derived, wrong_noun,
    },
    outcome::AskedFor,
    quotation::{self, Candidates, Quoted, Sources, Speakers, differs_from_source, own_marks},
    reading::Reading,
    reference,
    source::{self, Bearings},
    text::{cut_off, refused_source, unread_language, words_not_found},
    time::future_event,
    value::{self, bidi_override},
};
use crate::{
    model::{Anchor, Article, Aspect, Coverage, Field, Stated, Statistic},
    text::{QuantityReading, Source},
};
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

/// Checks the facts of an article, and, where its text is given, holds them against the text.
///
/// Where each fact stands in the text, and how much of the text the facts cover, is written into the article, in place of what
/// the article brought along of an earlier check; without a text it has neither. The findings are in the order of the facts. The macros report at compile time exactly what this finds.
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

/// [`check()`] with everything that there may be to hold the facts against.
pub fn check_in(article: &mut Article, context: &Context<'_>) -> Outcome {
    let mut outcome = Outcome::default();
    let findings = &mut outcome.findings;
    own_marks::take_off(article);
    reference::check(article, context.unread, findings);
    let formulas = Formulas::of(article);
    reference::circle::of_figures(article, &formulas, findings);
    value::check(article, findings);
    let declared = derived::work_out(article, &formulas);
    let contradicted = contradiction::check(article, &formulas, &declared, findings);
    future_event::check(article, findings);
    refused_source::check(article, context.refused, findings);
    let sources = Sources::read(context.sources, article);
    let mut misquoted = HashSet::new();
    let mut candidates = HashMap::new();
    forget(article);
    if let Some(text) = context.text {
        let reading = Reading::new(text, article, context.apart);
        let mut found = against_text(article, &formulas, reading, &sources, findings);
        declared.write(article);
        std::mem::take(&mut found.in_words).write(article, &formulas, &contradicted);
        if !context.idle.contains(&Rule::Unverified) {
            findings.extend(found.unverified(article, text));
        }
        found.ledger.complete(article);
        anchors::write(article, found.anchors);
        article.coverage = Some(Coverage {
            aspects: found.ledger.count(),
            ..found.coverage
        });
        found.ledger.write(article);
        misquoted = found.misquoted;
        candidates = found.candidates;
        outcome.asked = found.asked;
        outcome.paragraphs = found.paragraphs;
    } else {
        let in_words = derived::InWords::alone(article, &formulas);
        declared.write(article);
        in_words.write(article, &formulas, &contradicted);
    }
    coverage::todo::check(article, &candidates, context.text, findings);
    bidi_override::check(article, findings);
    differs_from_source::check(article, &sources, &misquoted, findings);
    findings.sort_by_key(|finding| finding.place);
    outcome
}

/// What the facts bring along of an earlier check is not believed: anybody may have written it, and of another text.
fn forget(article: &mut Article) {
    Ledger::default().write(article);
    anchors::write(article, Vec::new());
    article.coverage = None;
}

/// Where the facts were found.
#[derive(Default)]
pub(super) struct FoundAt {
    /// Where each fact stands: the first of its values that was found.
    pub facts: HashMap<Place, Range<usize>>,
    anchors: Vec<(Place, Anchor)>,
    /// What is read where a fact leaves its time open.
    pub left_open: HashMap<Place, String>,
    pub passages: Passages,
    coverage: Coverage,
    asked: Vec<AskedFor>,
    paragraphs: Vec<Range<usize>>,
    ledger: Ledger,
    in_words: derived::InWords,
    /// The parts of quotes that the article does not have as they are declared.
    misquoted: HashSet<Place>,
    /// The actors whom the text names as who says a fact of which that is undecided.
    candidates: HashMap<Place, Candidates>,
}

impl FoundAt {
    pub fn add(&mut self, place: Place, range: Range<usize>, reading: &Reading<'_>) {
        self.anchors.push((place, reading.anchor(&range)));
        self.facts.entry(place.fact()).or_insert(range);
    }

    fn unverified(&self, article: &Article, text: &Source) -> Vec<Finding> {
        let found = (&self.facts, &self.left_open);
        coverage::unverified(article, &self.ledger, found, text)
    }

    pub fn note(&mut self, place: Place, aspect: Aspect, verdict: &Verdict, reading: &Reading<'_>) {
        self.ledger.note(place, aspect, verdict, reading);
    }
}

/// Holds the facts against the article's text: first those that have a place of their own in it, then what is looked for
/// near them, and last what none of them covers.
fn against_text(
    article: &Article,
    formulas: &Formulas,
    reading: Reading<'_>,
    sources: &Sources<'_>,
    findings: &mut Vec<Finding>,
) -> FoundAt {
    if !reading.text.is_read() {
        findings.extend(unread_language::finding(article, reading.source));
    }
    let mut found = FoundAt::default();
    let speakers = Speakers::new(article, &reading);
    let quoted = quotation::check(article, &speakers, sources, findings);
    add_quotes(quoted, &reading, &mut found);
    let bearings = Bearings::new(&speakers);
    let figures = number::check(article, formulas, &reading, &bearings, findings);
    let in_words = derived::InWords::of(article, formulas, &figures, &reading);
    add_figures(article, &figures, &in_words, &reading, &mut found);
    find_margins(article, &reading, &mut found, findings);
    find_baselines(article, formulas, &figures, &reading, &mut found, findings);
    find_words(article, &figures, &reading, &bearings, &mut found, findings);
    let stated = with_sources(article, &figures, &in_words, &reading, &found);
    found
        .candidates
        .extend(source::candidates(&speakers, &stated));
    for (fact, aspect, verdict) in source::check(&speakers, &stated, findings) {
        found.note(fact, aspect, &verdict, &reading);
    }
    findings.extend(cut_off::of_events(&speakers, &found.facts));
    near::find_times(article, &reading, &bearings, &mut found, findings);
    near::find_actors(article, &reading, &mut found, findings);
    near::find_asides(article, &reading, &mut found, findings);
    near::leave_open(&reading, &mut found, findings);

    let mut passages = std::mem::take(&mut found.passages);
    let shown = findings
        .iter()
        .filter_map(|finding| finding.passage.clone());
    passages.shown = shown.collect();
    let covered = coverage::check(article, &reading, &speakers.reader, passages);
    found.coverage = covered.coverage;
    found.asked = covered.asked;
    found.in_words = in_words;
    findings.extend(covered.findings);
    found.ledger.settle();
    found.paragraphs = reading.text.paragraphs;
    found
}

fn add_quotes(quoted: Quoted, reading: &Reading<'_>, found: &mut FoundAt) {
    found.misquoted = quoted.misquoted;
    found.passages.quotations.extend(quoted.repeats);
    found.passages.left_out = quoted.left_out;
    found.candidates.extend(quoted.candidates);
    for (place, aspect, verdict) in &quoted.evidence {
        found.note(*place, *aspect, verdict, reading);
    }
    for (index, parts) in quoted.parts.into_iter().enumerate() {
        let place = FactList::Quotes.at(index).field(Field::Parts);
        for (item, range) in parts.into_iter().enumerate() {
            if let Some(range) = range {
                found.passages.quotations.push(range.clone());
                found.add(place.item(item), range, reading);
            }
        }
    }
}

fn add_figures(
    article: &Article,
    figures: &[Option<usize>],
    in_words: &derived::InWords,
    reading: &Reading<'_>,
    found: &mut FoundAt,
) {
    let mut repeated = HashSet::new();
    for (index, figure) in figures.iter().enumerate() {
        let Some(figure) = figure else {
            if number::evidence::is_left_open(&article.statistics[index], reading) {
                let place = FactList::Statistics.at(index);
                found.note(place, Aspect::Value, &Verdict::Undecided, reading);
            }
            continue;
        };
        let statistic = in_words.statistic(article, index);
        // Where the article repeats the figure it is covered as well.
        let like = reading.figures_like(&statistic.quantity.value);
        let own = &reading.text.quantities[*figure];
        let range = own.span.clone();
        found.passages.numbers.push(range.clone());
        // Once, however many statistics have the same figure, and however many places of the article.
        let key = || {
            let nouns = number::nouns(own, &reading.text.row);
            let Stated { value, words, .. } = &statistic.quantity;
            let of = statistic.of.value.clone();
            (nouns, Written::new(value), words.clone(), of)
        };
        if like.len() < 2 || repeated.insert(key()) {
            let same = same_figures(statistic, own, &like, reading);
            found.passages.numbers.extend(same);
        }
        let ends = stated::ends(&statistic.quantity.value, &range, reading);
        found.passages.numbers.extend(ends);
        if let Some(against) = &statistic.against {
            let words = stated::baseline(against, &range, reading);
            found.passages.words.extend(words);
        }
        let place = FactList::Statistics.at(index).field(Field::Quantity);
        found.add(place, range, reading);
        let read = &reading.text.quantities[*figure];
        for (aspect, verdict) in number::evidence::of(statistic, read, reading) {
            found.note(place, aspect, &verdict, reading);
            let unit = matches!(aspect, Aspect::Unit | Aspect::Counted);
            if unit && verdict == Verdict::Undecided {
                let read = number::evidence::read_as(read, &statistic.quantity.value, reading);
                found.left_open.insert(place.fact(), read);
            }
        }
    }
    for (index, statistic) in article.statistics.iter().enumerate() {
        let place = FactList::Statistics.at(index);
        if statistic.quantity.is_on_authors_word() {
            found.note(place, Aspect::Value, &Verdict::Author, reading);
        }
    }
}

/// Where the article repeats a figure that was found, among those that are like it.
fn same_figures(
    statistic: &Statistic,
    found: &QuantityReading,
    like: &[usize],
    reading: &Reading<'_>,
) -> impl Iterator<Item = Range<usize>> {
    let like = like.iter().map(|index| &reading.text.quantities[*index]);
    let same = like.filter(move |read| {
        wrong_noun::compare(statistic, read, reading) == Match::Same
            && number::counts_the_same(statistic, found, read, reading)
    });
    same.map(|read| read.span.clone())
}

/// Holds the margins of error of the figures against the text.
fn find_margins(
    article: &Article,
    reading: &Reading<'_>,
    found: &mut FoundAt,
    findings: &mut Vec<Finding>,
) {
    for (index, statistic) in article.statistics.iter().enumerate() {
        let Some(margin) = &statistic.margin else {
            continue;
        };
        let fact = FactList::Statistics.at(index);
        let place = fact.field(Field::Margin);
        let figure = found.facts.get(&fact);
        match number::margin::check(statistic, margin, place, figure, reading) {
            Ok(verdict) => {
                found.note(place, Aspect::Margin, &verdict, reading);
                if let Verdict::Stated(range) = verdict {
                    found.passages.numbers.push(range.clone());
                    found.add(place, range, reading);
                }
            }
            Err(finding) => findings.push(*finding),
        }
    }
}

/// Holds figures against the statistics that they are measured against.
fn find_baselines(
    article: &Article,
    formulas: &Formulas,
    figures: &[Option<usize>],
    reading: &Reading<'_>,
    found: &mut FoundAt,
    findings: &mut Vec<Finding>,
) {
    let baselines = number::baseline::Baselines::new(article, formulas, figures, reading);
    for index in 0..article.statistics.len() {
        let place = FactList::Statistics.at(index).field(Field::Against);
        match baselines.check(index) {
            Some(Ok(verdict)) => found.note(place, Aspect::Baseline, &verdict, reading),
            Some(Err(finding)) => findings.push(*finding),
            None => {}
        }
    }
}

fn find_words<'a>(
    article: &'a Article,
    figures: &[Option<usize>],
    reading: &Reading<'_>,
    bearings: &Bearings<'a>,
    found: &mut FoundAt,
    findings: &mut Vec<Finding>,
) {
    for stated in words_not_found::declared(article) {
        let place = stated.place;
        match stated.find(article, reading, bearings, found.facts.get(&place.fact())) {
            Some(range) => {
                found.passages.add_words(article, place, &range, reading);
                if let Some(aspect) = stated.aspect() {
                    let verdict = match place.list {
                        FactList::Statistics => {
                            let figure = figures[place.index];
                            number::evidence::of_words(stated.words, figure, reading)
                        }
                        _ => Verdict::Stated(range.clone()),
                    };
                    found.note(place, aspect, &verdict, reading);
                }
                found.add(place, range, reading);
            }
            None => findings.push(words_not_found::finding(stated.words, place, reading)),
        }
    }
    for stated in words_not_found::on_authors_word(article) {
        found.note(stated.0, stated.1, &Verdict::Author, reading);
    }
}

/// The figures and claims, of which the text may tell who says them.
fn with_sources<'a>(
    article: &'a Article,
    figures: &[Option<usize>],
    in_words: &derived::InWords,
    reading: &Reading<'_>,
    found: &FoundAt,
) -> Vec<source::Stated<'a>> {
    let mut stated = Vec::with_capacity(figures.len() + article.claims.len());
    for (index, statistic) in article.statistics.iter().enumerate() {
        let figure = figures.get(index).copied().flatten();
        let place = figure
            .and_then(|figure| number::place(in_words.statistic(article, index), figure, reading));
        stated.push(source::Stated {
            place,
            ..source::Stated::figure(index, statistic)
        });
    }
    for (index, claim) in article.claims.iter().enumerate() {
        let meant = found.facts.get(&FactList::Claims.at(index));
        let meant = meant.filter(|_| claim.text.words.is_some());
        stated.push(source::Stated {
            place: meant.cloned(),
            ..source::Stated::claim(index, claim)
        });
    }
    stated
}
