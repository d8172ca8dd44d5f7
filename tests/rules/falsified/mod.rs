//! Facts falsified by generation, of every kind, over the articles of the examples and over two of real length. How many
//! of each kind are refused, advised against or let through in silence is printed and held:
//!
//! ```sh
//! cargo test -p newsfacts-tests --test rules falsified -- --nocapture
//! ```
//!
//! `NEWSFACTS_ARTICLES` names a folder with articles from elsewhere, of which the same is printed: `outside`.

mod cut;
mod dates;
mod figures;
mod naming;
mod outside;
mod speakers;

use newsfacts::{
    model::{Article, Basis, Evidence, FactList, Place, Text},
    rules::{self, Finding, Level, Rule},
    text::Source,
};
use std::collections::BTreeMap;

#[path = "../../articles/cable_car.rs"]
mod cable_car;
#[path = "../../../examples/newsroom/fact_check.rs"]
mod fact_check;
#[path = "../../articles/harbour_vote.rs"]
mod harbour_vote;
#[path = "../../../examples/newsroom/labour_market.rs"]
mod labour_market;
#[path = "../../../examples/newsroom/mine_rescue.rs"]
mod mine_rescue;
#[allow(dead_code)]
#[path = "../../../examples/putin_xi_call.rs"]
mod putin_xi_call;

/// An article whose facts are falsified.
pub(crate) struct Honest {
    pub(crate) article: Article,
    pub(crate) source: Source,
    /// Who speaks in it without being declared.
    undeclared: &'static [&'static str],
}

pub(crate) fn articles() -> Vec<Honest> {
    let honest = |article: &Article, path: &str, undeclared| {
        let text = std::fs::read_to_string(newsfacts_tests::root().join(path));
        Honest {
            article: article.clone(),
            source: Source::new(path, text.expect("the article has its text")),
            undeclared,
        }
    };
    vec![
        honest(
            &putin_xi_call::putin_xi_call::ARTICLE,
            "examples/articles/putin-xi-call.txt",
            &[],
        ),
        honest(
            &labour_market::jobs_in_march::ARTICLE,
            "examples/newsroom/articles/jobs-in-march.txt",
            &[],
        ),
        honest(
            &mine_rescue::mine_rescue::ARTICLE,
            "examples/newsroom/articles/mine-rescue.txt",
            &[],
        ),
        honest(
            &fact_check::tram_fares::ARTICLE,
            "examples/newsroom/articles/tram-fares.txt",
            &[],
        ),
        honest(
            &harbour_vote::harbour_vote::ARTICLE,
            "tests/articles/harbour-vote.txt",
            &["Nell Aldous", "Joan Pell"],
        ),
        honest(
            &cable_car::cable_car::ARTICLE,
            "tests/articles/cable-car.txt",
            &[],
        ),
    ]
}

/// What becomes of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Refused,
    Advised,
    Silent,
}

impl Verdict {
    fn of<'f>(found: impl Iterator<Item = &'f Finding>) -> Self {
        let mut verdict = Self::Silent;
        for finding in found {
            verdict = verdict.min(match finding.rule.level() {
                Level::Deny => Self::Refused,
                Level::Warn => Self::Advised,
                Level::Allow => Self::Silent,
            });
        }
        verdict
    }
}

/// Checks facts as if each were the only one of the article. A text is read once for all of them, which saves nearly all the time.
/// That one repeats another is of no interest.
fn check_apart(article: &mut Article, source: &Source) -> Vec<Finding> {
    let context = rules::Context {
        text: Some(source),
        idle: &[Rule::Unverified],
        apart: true,
        ..rules::Context::default()
    };
    let mut findings = rules::check_in(article, &context).findings;
    findings.retain(|finding| finding.first.is_none());
    findings
}

/// What became of the only fact of an article.
#[derive(Default)]
struct Checked {
    findings: Vec<Finding>,
    evidence: Vec<Evidence>,
}

/// Checks articles with one fact each, which differ in nothing else.
fn check_each<'a>(articles: impl Iterator<Item = &'a Article>, source: &Source) -> Vec<Checked> {
    let mut articles = articles.peekable();
    let Some(mut all) = articles.peek().map(|first| bare(first)) else {
        return Vec::new();
    };
    let places: Vec<Place> = articles.map(|article| add(&mut all, article)).collect();
    let mut found = check_apart(&mut all, source);
    let mut each = Vec::new();
    for place in places {
        let is_its = |finding: &mut Finding| finding.place.fact() == place;
        each.push(Checked {
            findings: found.extract_if(.., is_its).collect(),
            evidence: evidence_of(&all, place).to_vec(),
        });
    }
    each
}

/// Adds the only fact of an article to another, under a name of its own.
fn add(all: &mut Article, article: &Article) -> Place {
    macro_rules! add {
        ($list:ident, $facts:ident) => {
            if let [fact] = &*article.$facts {
                let at = all.$facts.len();
                let mut fact = fact.clone();
                fact.id = format!("{}_{at}", stringify!($facts)).into();
                all.$facts.to_mut().push(fact);
                return FactList::$list.at(at);
            }
        };
    }
    add!(Quotes, quotes);
    add!(Statistics, statistics);
    add!(Events, events);
    add!(Claims, claims);
    panic!("{} has no fact, or several", article.name);
}

fn evidence_of(article: &Article, place: Place) -> &[Evidence] {
    let at = place.index;
    match place.list {
        FactList::Quotes => &article.quotes[at].evidence,
        FactList::Statistics => &article.statistics[at].evidence,
        FactList::Events => &article.events[at].evidence,
        FactList::Claims => &article.claims[at].evidence,
        other => panic!("{other:?} has no evidence"),
    }
}

/// A falsified fact: its kind, what was done to which, and the article that holds no other fact.
struct Falsified {
    kind: String,
    what: String,
    /// Whether the text states what was falsified.
    named: bool,
    article: Article,
}

/// What became of the falsified facts of each kind.
#[derive(Default)]
struct Table(BTreeMap<String, Row>);

#[derive(Default)]
struct Row {
    /// Refused, advised against, let through in silence.
    became: [usize; 3],
    /// The same of those where the text states it, or names somebody at that place.
    named: [usize; 3],
}

impl Table {
    fn add(&mut self, kind: String, verdict: Verdict, named: bool) {
        let row = self.0.entry(kind).or_default();
        row.became[verdict as usize] += 1;
        if named {
            row.named[verdict as usize] += 1;
        }
    }

    /// Falsifies the figures of an article, one by one, and prints what becomes of each.
    fn figures(&mut self, honest: &Honest) {
        let (article, source) = (&honest.article, &honest.source);
        let mut all = Vec::new();
        let mut stated = Vec::new();
        for index in 0..article.statistics.len() {
            let alone = figures::only_statistic(article, index);
            let mut found = alone.clone();
            if Verdict::of(rules::check(&mut found, Some(source)).iter()) == Verdict::Refused {
                continue; // it follows from others, which are not there
            }
            let anchor = found.statistics[0].quantity.anchor.as_ref();
            let variants = figures::with_and_without_words(&alone, anchor);
            stated.extend(variants.into_iter().flatten());
            figures::nouns(&alone, source, &mut all);
        }
        for (variant, checked) in stated.iter().zip(check_each(stated.iter(), source)) {
            if Verdict::of(checked.findings.iter()) != Verdict::Refused {
                figures::figures(variant, &mut all);
            }
        }
        self.add_all(all, honest, |_| true);
    }

    /// Falsifies the dates of an article; only the rules on what its words mean count.
    fn dates(&mut self, honest: &Honest) {
        let of_words = |rule| matches!(rule, Rule::WrongTime | Rule::Misdated);
        self.add_all(dates::falsified(honest), honest, of_words);
    }

    fn add_all(&mut self, all: Vec<Falsified>, honest: &Honest, counts: impl Fn(Rule) -> bool) {
        let articles = all.iter().map(|falsified| &falsified.article);
        for (falsified, checked) in all.iter().zip(check_each(articles, &honest.source)) {
            let found = checked.findings.iter();
            let verdict = Verdict::of(found.filter(|finding| counts(finding.rule)));
            let Falsified { kind, what, .. } = falsified;
            let named = if falsified.named { "stated" } else { "" };
            println!(
                "{verdict:?}\t{kind}\t{}: {what}\t{named}",
                honest.article.name
            );
            self.add(kind.clone(), verdict, falsified.named);
        }
    }

    /// Prints the table, and holds how many are refused.
    #[track_caller]
    fn holds(&self, refused: &[(&str, usize)]) {
        self.print();
        let rows = self
            .0
            .iter()
            .map(|(kind, row)| (kind.as_str(), row.became[0]));
        assert_eq!(rows.collect::<Vec<_>>(), refused);
    }

    fn print(&self) {
        println!(
            "{:36} refused advised silent | named: refused advised silent",
            "kind"
        );
        for (kind, Row { became, named }) in &self.0 {
            let [refused, advised, silent] = became;
            print!("{kind:36} {refused:7} {advised:7} {silent:6}");
            match named {
                [0, 0, 0] => println!(" |"),
                [refused, advised, silent] => {
                    println!(" | {refused:14} {advised:7} {silent:6}");
                }
            }
        }
    }
}

#[test]
fn falsified_figures_are_refused() {
    let mut table = Table::default();
    for honest in &articles() {
        table.figures(honest);
    }
    table.holds(FIGURES);
}

#[test]
fn falsified_dates_are_refused() {
    let mut table = Table::default();
    for honest in &articles() {
        table.dates(honest);
    }
    table.holds(DATES);
}

#[test]
fn falsified_attributions_are_refused() {
    let mut table = Table::default();
    for honest in &articles() {
        speakers::falsify(honest, &mut table);
    }
    table.holds(ATTRIBUTIONS);
}

#[test]
fn words_that_are_cut_off_are_refused() {
    let mut table = Table::default();
    for honest in &articles() {
        cut::falsify(honest, &mut table);
    }
    table.holds(CUT_OFF);
}

/// The same of words that begin behind what governs them, or end before it: nearly all.
const CUT_OFF: &[(&str, usize)] = &[
    ("claim: begins behind it", 165),
    ("claim: ends before it", 20),
    ("event: begins behind it", 165),
    ("event: ends before it", 20),
];

/// How many of each kind are refused. A change for the better belongs into this table, one for the worse does not.
const FIGURES: &[(&str, usize)] = &[
    ("figure: digits", 522),
    ("figure: hedge", 849),
    ("figure: kind of people", 0), // of people, which may be of that kind
    ("figure: margin", 4),
    ("figure: margin, added", 159),
    ("figure: noun", 351),
    ("figure: noun, not stated", 0),
    ("figure: noun, of another figure", 0), // which is as large, and counts it
    ("figure: rank", 18),
    ("figure: scale", 153),
    ("figure: score", 8),
    ("figure: share", 16),
    ("figure: sign", 292),
    ("figure: unit", 729),
    ("figure: unit, bare", 114),
];

/// The same of dates, where the article's words are given for them and where they are found without. One that another expression
/// of the sentence or of the article means is left undecided.
const DATES: &[(&str, usize)] = &[
    ("date found: another of its sentence", 0),
    ("date found: another of the article", 4),
    ("date found: day", 43),
    ("date found: decade", 2),
    ("date found: hour", 10),
    ("date found: minute", 10),
    ("date found: month", 83),
    ("date found: the beginning of a period", 12),
    ("date found: the end of a period", 3),
    ("date found: week", 1),
    ("date found: year", 121),
    ("date given: another of its sentence", 11),
    ("date given: day", 69),
    ("date given: decade", 2),
    ("date given: hour", 10),
    ("date given: minute", 10),
    ("date given: month", 90),
    ("date given: the beginning of a period", 12),
    ("date given: the end of a period", 4),
    ("date given: week", 2),
    ("date given: year", 133),
];

/// The same of those who say it, to whom, and through whom. None is to be silent where the text names somebody.
const ATTRIBUTIONS: &[(&str, usize)] = &[
    ("claim: addressee, added", 0),
    ("claim: addressee, another", 240),
    ("claim: intermediary, added", 30),
    ("claim: intermediary, another", 77),
    ("claim: speaker, added", 0),
    ("claim: speaker, another", 962),
    ("claim: speaker, one more", 962),
    ("claim: speaker, undeclared", 398),
    ("figure: addressee, added", 0),
    ("figure: addressee, another", 100),
    ("figure: intermediary, added", 30),
    ("figure: intermediary, another", 64),
    ("figure: speaker, added", 0),
    ("figure: speaker, another", 1107),
    ("figure: speaker, one more", 1108),
    ("figure: speaker, undeclared", 391),
    ("quote: addressee, added", 31),
    ("quote: addressee, another", 819),
    ("quote: intermediary, added", 15),
    ("quote: intermediary, another", 209),
    ("quote: speaker, another", 1211),
    ("quote: speaker, one more", 1212),
    ("quote: speaker, undeclared", 621),
];

/// The article without facts.
fn bare(article: &Article) -> Article {
    let mut bare = article.clone();
    bare.quotes = Vec::new().into();
    bare.statistics = Vec::new().into();
    bare.events = Vec::new().into();
    bare.claims = Vec::new().into();
    bare
}

/// Calling things undecided is no way out: of what full declarations say, the text bears out at least this share.
const FLOOR: u32 = 90;

/// How many aspects of the facts are stated, undecided and on the author's word; what is undecided is printed.
#[test]
fn nine_aspects_of_ten_are_stated() {
    let (mut stated, mut undecided, mut author) = (0, 0, 0);
    for Honest {
        article, source, ..
    } in articles()
    {
        let mut article = article;
        rules::check(&mut article, Some(&source));
        let aspects = article.coverage.expect("it was checked").aspects;
        println!("{}: {aspects:?}", article.name);
        print_undecided(&article);
        stated += aspects.stated;
        undecided += aspects.undecided;
        author += aspects.author;
    }
    println!("{stated} stated, {undecided} undecided, {author} on the author's word");
    assert!(stated * 100 >= (stated + undecided) * FLOOR);
}

fn print_undecided(article: &Article) {
    for (id, one) in evidence(article) {
        if one.basis == Basis::Undecided {
            println!("  {id}: {}", one.aspect.name());
        }
    }
}

/// What the text says of each aspect of the facts, with the name of the fact.
fn evidence(article: &Article) -> impl Iterator<Item = (&Text, &Evidence)> {
    let quotes = article.quotes.iter().map(|fact| (&fact.id, &fact.evidence));
    let figures = article.statistics.iter();
    let figures = figures.map(|fact| (&fact.id, &fact.evidence));
    let events = article.events.iter().map(|fact| (&fact.id, &fact.evidence));
    let claims = article.claims.iter().map(|fact| (&fact.id, &fact.evidence));
    let all = quotes.chain(figures).chain(events).chain(claims);
    all.flat_map(|(id, evidence)| evidence.iter().map(move |one| (id, one)))
}
