//! Facts falsified by generation, of every kind, over the articles of the examples. How many of each kind are refused,
//! advised against or let through in silence is printed and held:
//!
//! ```sh
//! cargo test -p newsfacts-tests --test rules falsified -- --nocapture
//! ```

use newsfacts::{
    model::{Article, Direction, Extent, Hedge, Measure, Number, Scale, Unit},
    rules::{self, Level},
    text::Source,
};
use std::collections::BTreeMap;

#[path = "../../examples/newsroom/fact_check.rs"]
mod fact_check;
#[path = "../../examples/newsroom/labour_market.rs"]
mod labour_market;
#[path = "../../examples/newsroom/mine_rescue.rs"]
mod mine_rescue;
#[allow(dead_code)]
#[path = "../../examples/putin_xi_call.rs"]
mod putin_xi_call;

fn articles() -> Vec<(Article, Source)> {
    let text = |path: &str| {
        let path = newsfacts_tests::root().join("examples").join(path);
        std::fs::read_to_string(path).expect("the examples have their texts")
    };
    vec![
        (
            putin_xi_call::putin_xi_call::ARTICLE.clone(),
            Source::new("call.txt", text("articles/putin-xi-call.txt")),
        ),
        (
            labour_market::jobs_in_march::ARTICLE.clone(),
            Source::new("jobs.txt", text("newsroom/articles/jobs-in-march.txt")),
        ),
        (
            mine_rescue::mine_rescue::ARTICLE.clone(),
            Source::new("mine.txt", text("newsroom/articles/mine-rescue.txt")),
        ),
        (
            fact_check::tram_fares::ARTICLE.clone(),
            Source::new("fares.txt", text("newsroom/articles/tram-fares.txt")),
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

fn verdict(article: &Article, source: &Source) -> Verdict {
    let mut article = article.clone();
    let found = rules::check(&mut article, Some(source));
    let at = |level| found.iter().any(|finding| finding.rule.level() == level);
    match () {
        () if at(Level::Deny) => Verdict::Refused,
        () if at(Level::Warn) => Verdict::Advised,
        () => Verdict::Silent,
    }
}

/// A falsified fact: its kind, what was done to which, and the article that holds no other fact of its kind.
struct Falsified {
    kind: &'static str,
    what: String,
    article: Article,
}

#[test]
fn falsified_facts_are_refused() {
    let mut table: BTreeMap<&'static str, [usize; 3]> = BTreeMap::new();
    for (article, source) in &articles() {
        let mut all = Vec::new();
        for index in 0..article.statistics.len() {
            let alone = only_statistic(article, index);
            if verdict(&alone, source) == Verdict::Refused {
                continue; // it follows from others, which are not there
            }
            figures(&alone, &mut all);
        }
        for index in 0..article.quotes.len() {
            speakers(&only_quote(article, index), &mut all);
        }
        for index in 0..article.events.len() {
            let mut alone = bare(article);
            alone.events = vec![article.events[index].clone()].into();
            dates(
                &alone,
                |article| Some(&mut article.events.to_mut()[0].when.as_mut()?.value),
                "event",
                &mut all,
            );
        }
        for false_fact in all {
            let verdict = verdict(&false_fact.article, source);
            println!(
                "{verdict:?}\t{}\t{}: {}",
                false_fact.kind, article.name, false_fact.what
            );
            table.entry(false_fact.kind).or_default()[verdict as usize] += 1;
        }
    }
    println!("{:24} refused advised  silent", "kind");
    for (kind, [refused, advised, silent]) in &table {
        println!("{kind:24} {refused:7} {advised:7} {silent:7}");
    }
    let refused: Vec<_> = table.iter().map(|(kind, row)| (*kind, row[0])).collect();
    assert_eq!(refused, REFUSED);
}

/// How many of each kind are refused. A change for the better belongs into this table, one for the worse does not.
const REFUSED: &[(&str, usize)] = &[
    ("addressee", 0),
    ("date of a statistic", 20),
    ("date of an event", 57),
    ("figure: digits", 65),
    ("figure: hedge", 89),
    ("figure: rank", 6),
    ("figure: scale", 19),
    ("figure: sign", 8),
    ("figure: unit", 108),
    ("intermediary", 55),
    ("speaker: another", 115),
    ("speaker: one more", 55),
];

fn bare(article: &Article) -> Article {
    let mut bare = article.clone();
    bare.quotes = Vec::new().into();
    bare.statistics = Vec::new().into();
    bare.events = Vec::new().into();
    bare.claims = Vec::new().into();
    bare
}

fn only_statistic(article: &Article, index: usize) -> Article {
    let mut alone = bare(article);
    let mut statistic = article.statistics[index].clone();
    statistic.at = None;
    statistic.replaces = None;
    statistic.complete_with = Vec::new().into();
    alone.statistics = vec![statistic].into();
    alone
}

fn only_quote(article: &Article, index: usize) -> Article {
    let mut alone = bare(article);
    let mut quote = article.quotes[index].clone();
    quote.at = None;
    quote.replaces = None;
    alone.quotes = vec![quote].into();
    alone
}

fn figures(alone: &Article, all: &mut Vec<Falsified>) {
    let quantity = alone.statistics[0].quantity.value.clone();
    let mut with = |kind: &'static str, edit: &dyn Fn(&mut newsfacts::model::Quantity)| {
        let mut article = alone.clone();
        let edited = &mut article.statistics.to_mut()[0].quantity.value;
        edit(edited);
        if *edited != quantity {
            let what = format!("{quantity} as {edited}");
            all.push(Falsified {
                kind,
                what,
                article,
            });
        }
    };
    for change in 0..4 {
        with("figure: digits", &|quantity| {
            each_number(quantity, &|number| digits(number, change))
        });
    }
    for (from, to) in [
        (Scale::Million, Scale::Billion),
        (Scale::Billion, Scale::Million),
        (Scale::Thousand, Scale::Million),
        (Scale::One, Scale::Thousand),
    ] {
        with("figure: scale", &|quantity| {
            each_number(quantity, &|number| {
                if number.scale == from {
                    number.scale = to;
                }
            });
        });
    }
    for unit in [
        Unit::Percent,
        Unit::PercentagePoint,
        Unit::Currency("EUR".into()),
        Unit::Currency("CHF".into()),
        Unit::Known("km".into()),
        Unit::Known("people".into()),
        Unit::Counted("bicycles".into()),
    ] {
        if quantity.unit.is_some() {
            with("figure: unit", &|quantity| {
                quantity.unit = Some(unit.clone())
            });
        }
    }
    for hedge in [
        Hedge::Exact,
        Hedge::About,
        Hedge::MoreThan,
        Hedge::AtLeast,
        Hedge::LessThan,
        Hedge::AtMost,
    ] {
        with("figure: hedge", &|quantity| quantity.hedge = hedge);
    }
    for direction in [Direction::Up, Direction::Down] {
        with("figure: sign", &|quantity| match &mut quantity.measure {
            Measure::Change {
                direction: stated, ..
            } => *stated = direction,
            Measure::Amount(by) => {
                quantity.measure = Measure::Change {
                    direction,
                    by: by.clone(),
                }
            }
            _ => {}
        });
    }
    with("figure: sign", &|quantity| {
        if let Measure::Change { by, .. } = &quantity.measure {
            quantity.measure = Measure::Amount(by.clone());
        }
    });
    for step in [1, 2] {
        with("figure: rank", &|quantity| {
            if let Measure::Rank(rank) = &mut quantity.measure {
                *rank += step;
            }
        });
        with("figure: share", &|quantity| match &mut quantity.measure {
            Measure::Share { denominator, .. } => *denominator += step,
            Measure::OutOf { whole, .. } => whole.digits += newsfacts::Decimal::from(step),
            _ => {}
        });
    }
    dates(
        alone,
        |article| Some(&mut article.statistics.to_mut()[0].during.as_mut()?.value),
        "statistic",
        all,
    );
}

/// Changes all numbers of a figure.
fn each_number(quantity: &mut newsfacts::model::Quantity, edit: &dyn Fn(&mut Number)) {
    let extent = |extent: &mut Extent| {
        edit(&mut extent.low);
        if let Some(high) = &mut extent.high {
            edit(high);
        }
    };
    match &mut quantity.measure {
        Measure::Amount(by) | Measure::Multiple(by) | Measure::Change { by, .. } => extent(by),
        Measure::OutOf { part, .. } => edit(part),
        Measure::Rank(_) | Measure::Share { .. } => {}
    }
}

/// Raises the first or last digit, moves the decimal sign, or swaps the first two digits.
fn digits(number: &mut Number, change: usize) {
    let written = number.digits.abs().to_string();
    let mut letters: Vec<char> = written.chars().collect();
    let places: Vec<usize> = (0..letters.len())
        .filter(|at| letters[*at] != '.')
        .collect();
    let raise = |c: char| char::from(b'0' + (c as u8 - b'0' + 1) % 10);
    match change {
        0 => letters[places[0]] = raise(letters[places[0]]),
        1 => letters[places[places.len() - 1]] = raise(letters[places[places.len() - 1]]),
        2 => letters.push('0'),
        _ if places.len() > 1 => letters.swap(places[0], places[1]),
        _ => {}
    }
    let changed: String = letters.into_iter().collect();
    number.digits = changed.parse().expect("digits");
}

/// The date with its year, month or day moved by one.
fn dates(
    alone: &Article,
    of: impl Fn(&mut Article) -> Option<&mut newsfacts::model::When>,
    fact: &'static str,
    all: &mut Vec<Falsified>,
) {
    let kind = match fact {
        "event" => "date of an event",
        _ => "date of a statistic",
    };
    let mut article = alone.clone();
    let Some(when) = of(&mut article) else { return };
    let stated = serde_json::to_value(*when).expect("a date is JSON");
    let written = stated.as_str().expect("a date is a string").to_owned();
    let words = |article: &Article| match fact {
        "event" => article.events[0]
            .when
            .as_ref()
            .is_some_and(|when| when.words.is_some()),
        _ => article.statistics[0]
            .during
            .as_ref()
            .is_some_and(|when| when.words.is_some()),
    };
    let given = if words(alone) {
        "with words"
    } else {
        "without"
    };
    for (at, other) in moved(&written) {
        let Ok(other_when) = serde_json::from_value(serde_json::Value::String(other.clone()))
        else {
            continue;
        };
        let mut article = alone.clone();
        *of(&mut article).expect("it had a date") = other_when;
        all.push(Falsified {
            kind,
            what: format!("{written} as {other} ({given}, {at})"),
            article,
        });
    }
}

/// A date as it is written, with one of its numbers one more or less.
fn moved(written: &str) -> Vec<(usize, String)> {
    let mut moved = Vec::new();
    let bytes = written.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let end = at
            + bytes[at..]
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
        if let Ok(number) = written[at..end].parse::<u32>() {
            for other in [number + 1, number.saturating_sub(1)] {
                let width = end - at;
                moved.push((
                    at,
                    format!("{}{other:0width$}{}", &written[..at], &written[end..]),
                ));
            }
        }
        at = end.max(at + 1);
    }
    moved
}

/// Another actor as the speaker, and beside the one who speaks.
fn speakers(alone: &Article, all: &mut Vec<Falsified>) {
    let quote = &alone.quotes[0];
    let told: Vec<&str> = quote.attribution.ids().map(|id| &**id).collect();
    let words: String = quote.text().chars().take(40).collect();
    for actor in alone.actors.iter() {
        if told.contains(&&*actor.id) {
            continue;
        }
        let mut with = |kind, edit: &dyn Fn(&mut newsfacts::model::Attribution)| {
            let mut article = alone.clone();
            edit(&mut article.quotes.to_mut()[0].attribution);
            let what = format!("“{words}…” and {}", actor.id);
            all.push(Falsified {
                kind,
                what,
                article,
            });
        };
        with("speaker: another", &|attribution| {
            attribution.speakers = vec![actor.id.clone()].into()
        });
        with("speaker: one more", &|attribution| {
            attribution.speakers.to_mut().push(actor.id.clone())
        });
        with("addressee", &|attribution| {
            attribution.addressees = vec![actor.id.clone()].into()
        });
        with("intermediary", &|attribution| {
            attribution.via = vec![actor.id.clone()].into()
        });
    }
}
