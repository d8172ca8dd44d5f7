//! Figures that say something else than the article.

use super::{Checked, Falsified, Verdict, bare, check_each};
use newsfacts::{
    Decimal,
    model::{
        Anchor, Article, Aspect, Basis, Direction, Extent, Hedge, Magnitude, Measure, Number,
        Quantity, Scale, Stated, Text, Unit,
    },
    text::Source,
};
use std::collections::BTreeSet;

/// The article with this statistic and no other fact.
pub(super) fn only_statistic(article: &Article, index: usize) -> Article {
    let mut alone = bare(article);
    let mut statistic = article.statistics[index].clone();
    statistic.at = None;
    statistic.replaces = None;
    statistic.complete_with = Vec::new().into();
    alone.statistics = vec![statistic].into();
    alone
}

/// The same statistic with the article's words for its figure, and without. The article states the figure at its anchor.
pub(super) fn with_and_without_words(
    alone: &Article,
    anchor: Option<&Anchor>,
) -> [Option<Article>; 2] {
    let given = |words: Option<Text>| {
        let mut article = alone.clone();
        article.statistics.to_mut()[0].quantity.words = words;
        article
    };
    let own = alone.statistics[0].quantity.words.clone();
    let words = own.or_else(|| anchor.map(|anchor| anchor.exact.clone()));
    [words.map(|words| given(Some(words))), Some(given(None))]
}

/// The figure of the only statistic with other digits, another scale, unit, hedge, sign, rank or margin.
pub(super) fn figures(alone: &Article, all: &mut Vec<Falsified>) {
    let first = all.len();
    numbers(alone, all);
    units(alone, all);
    margins(alone, all);
    let given = alone.statistics[0].quantity.words.is_some();
    for falsified in &mut all[first..] {
        falsified
            .what
            .push_str(if given { " (with words)" } else { "" });
    }
}

/// In other units. One that is declared where the article has a number and nothing beside it is a kind of its own.
fn units(alone: &Article, all: &mut Vec<Falsified>) {
    let quantity = &alone.statistics[0].quantity.value;
    if !matches!(
        quantity.measure,
        Measure::Amount(_) | Measure::Change { .. }
    ) {
        return;
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
        let counts = matches!(&unit, Unit::Counted(_)) || unit == Unit::Known("people".into());
        let kind = match &quantity.unit {
            _ if quantity.unit.as_ref() == Some(&unit) => continue,
            None if counts => continue, // it is undecided
            None => "figure: unit, bare",
            Some(Unit::Counted(_)) if counts => continue, // `nouns` tries many
            Some(_) => "figure: unit",
        };
        let mut article = alone.clone();
        article.statistics.to_mut()[0].quantity.value.unit = Some(unit);
        let what = format!("{quantity} as {}", article.statistics[0].quantity.value);
        all.push(Falsified {
            kind: kind.to_owned(),
            named: false,
            what,
            article,
        });
    }
}

/// With another margin, or with one where the article has none.
fn margins(alone: &Article, all: &mut Vec<Falsified>) {
    let stated = alone.statistics[0].margin.as_ref();
    let kind = match stated {
        Some(_) => "figure: margin",
        None => "figure: margin, added",
    };
    let changes: &[usize] = if stated.is_some() { &[0, 2, 3] } else { &[0] };
    for change in changes {
        let mut article = alone.clone();
        let statistic = &mut article.statistics.to_mut()[0];
        let points = || Quantity {
            hedge: Hedge::Exact,
            measure: Measure::Amount(Extent::one(Number::whole(2))),
            unit: Some(Unit::PercentagePoint),
        };
        let mut margin = stated.map_or_else(points, |margin| margin.value.clone());
        each_number(&mut margin, &|number| digits(number, *change));
        if stated.is_some_and(|stated| stated.value == margin) {
            continue;
        }
        let what = format!("margin {margin}");
        statistic.margin = Some(Stated::new(margin));
        all.push(Falsified {
            kind: kind.to_owned(),
            named: false,
            what,
            article,
        });
    }
}

fn numbers(alone: &Article, all: &mut Vec<Falsified>) {
    let quantity = alone.statistics[0].quantity.value.clone();
    let mut with = |kind: &'static str, edit: &dyn Fn(&mut Quantity)| {
        let mut article = alone.clone();
        let edited = &mut article.statistics.to_mut()[0].quantity.value;
        edit(edited);
        if *edited != quantity {
            let what = format!("{quantity} as {edited}");
            all.push(Falsified {
                kind: kind.to_owned(),
                what,
                named: false,
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
        with("figure: score", &|quantity| {
            if let Measure::Score { first, second } = &mut quantity.measure {
                match step {
                    1 => *first += 1,
                    _ => std::mem::swap(first, second),
                }
            }
        });
        with("figure: magnitude", &|quantity| {
            if let Measure::Magnitude(magnitude) = &mut quantity.measure {
                let all = Magnitude::ALL.iter().copied();
                let other = match step {
                    1 => all.clone().find(|other| *other > *magnitude),
                    _ => all.clone().rfind(|other| *other < *magnitude),
                };
                *magnitude = other.unwrap_or(*magnitude);
            }
        });
        with("figure: share", &|quantity| match &mut quantity.measure {
            Measure::Share { denominator, .. } => *denominator += step,
            Measure::OutOf { whole, .. } => whole.digits += Decimal::from(step),
            _ => {}
        });
    }
}

/// Changes all numbers of a figure.
fn each_number(quantity: &mut Quantity, edit: &dyn Fn(&mut Number)) {
    let extent = |extent: &mut Extent| {
        edit(&mut extent.low);
        if let Some(high) = &mut extent.high {
            edit(high);
        }
    };
    match &mut quantity.measure {
        Measure::Amount(by) | Measure::Multiple(by) | Measure::Change { by, .. } => extent(by),
        Measure::OutOf { part, .. } => edit(part),
        Measure::Rank(_)
        | Measure::Share { .. }
        | Measure::Score { .. }
        | Measure::Magnitude(_) => {}
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

/// What is counted nowhere in these articles.
const UNRELATED: [&str; 4] = ["bicycles", "lighthouses", "old violins", "women"];

/// Kinds of people, which people may be.
const PEOPLE: [&str; 5] = ["climbers", "heads", "lawyers", "reporters", "women"];

/// How many nouns of the article are tried on each figure.
const TRIED: usize = 24;

/// The figure of the only statistic with other nouns: some of the article's own, and unrelated ones; with the article's words for
/// it and without. Those whose noun the article does not state are of a kind of their own.
pub(super) fn nouns(alone: &Article, source: &Source, all: &mut Vec<Falsified>) {
    let honest = alone.statistics[0].quantity.value.clone();
    let noun = match &honest.unit {
        Some(Unit::Counted(noun)) => noun.to_string(),
        Some(Unit::Known(name)) if *name == "people" => name.to_string(),
        _ => return,
    };
    let own = nouns_of(source);
    let every = own.len().div_ceil(TRIED).max(1);
    let others = own.iter().map(String::as_str).step_by(every);
    let others: Vec<&str> = others.chain(UNRELATED).collect();
    for honest in with_and_without_words(alone, None).into_iter().flatten() {
        let is_one = |word: &str, other: &str| {
            word == other || other.ends_with(word) || word.ends_with(other)
        };
        let others = others.iter().copied();
        let others = others.filter(|other| !noun.split(' ').any(|word| is_one(word, other)));
        let others: Vec<(&str, Article)> = others
            .map(|other| {
                let mut article = honest.clone();
                let unit = Unit::Counted(other.to_owned().into());
                article.statistics.to_mut()[0].quantity.value.unit = Some(unit);
                (other, article)
            })
            .collect();
        let tried = std::iter::once(&honest).chain(others.iter().map(|(_, article)| article));
        let mut states = check_each(tried, source).into_iter().map(what_is_counted);
        let Some(Some(stated)) = states.next() else {
            continue; // without its words it is not borne out
        };
        for ((other, article), states) in others.into_iter().zip(states) {
            let edited = &article.statistics[0].quantity.value;
            let what = format!("{} as {edited}", honest.statistics[0].quantity.value);
            let kind = match stated {
                false => "figure: noun, not stated",
                true if states == Some(true) => "figure: noun, of another figure",
                true if noun == "people" && PEOPLE.contains(&other) => "figure: kind of people",
                true => "figure: noun",
            };
            all.push(Falsified {
                kind: kind.to_owned(),
                what,
                named: false,
                article,
            });
        }
    }
}

/// Whether the text states what the statistic counts; nothing, where the statistic is refused.
fn what_is_counted(statistic: Checked) -> Option<bool> {
    if Verdict::of(statistic.findings.iter()) == Verdict::Refused {
        return None;
    }
    let counts = |aspect| matches!(aspect, Aspect::Counted | Aspect::Unit);
    let mut evidence = statistic.evidence.iter();
    Some(evidence.any(|one| counts(one.aspect) && one.basis == Basis::Stated))
}

/// Words of the text that may be plurals.
fn nouns_of(source: &Source) -> Vec<String> {
    let words = source.text().split(|c: char| !c.is_alphabetic());
    let plural = |word: &&str| {
        word.len() > 4
            && word.ends_with('s')
            && !word.ends_with("ss")
            && word.starts_with(char::is_lowercase)
    };
    let words: BTreeSet<&str> = words.filter(plural).collect();
    words.into_iter().map(str::to_owned).collect()
}
