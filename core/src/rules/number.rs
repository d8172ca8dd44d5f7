//! Figures: whether the article states them as they are declared.

use super::{
    FactList, Family, Finding, Place, Rule, arithmetic,
    compare::{Match, compare_any, exists},
    nearness::Nearness,
    reading::{Reading, touches},
    show::{Mark, passage},
};
use crate::{
    model::{Article, Baseline, Field, Formula, Measure, Part, Quantity, Statistic},
    text::QuantityReading,
};
use std::collections::HashMap;

/// Checks every figure, and returns for each the index of the reading that states it.
pub(super) fn check(
    article: &Article,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Vec<Option<usize>> {
    let refused = refused(article, findings);
    let mut claims: Vec<Claim> = Vec::with_capacity(article.statistics.len());
    for (index, statistic) in article.statistics.iter().enumerate() {
        let place = FactList::Statistics.at(index).field(Field::Quantity);
        claims.push(match refused[index] {
            true => Claim::NONE,
            false => find(article, statistic, place, reading, findings),
        });
    }
    doubled(article, reading, &mut claims, findings);
    claims.into_iter().map(|claim| claim.reading).collect()
}

/// The statistics whose figures cannot be, as was found already: no article states them.
fn refused(article: &Article, findings: &[Finding]) -> Vec<bool> {
    let mut refused = vec![false; article.statistics.len()];
    for Finding { rule, place, .. } in findings {
        let whole = place.field == Some(Field::Quantity) && place.part.is_none();
        if place.list == FactList::Statistics && whole && rule.family() == Family::Value {
            refused[place.index] = true;
        }
    }
    refused
}

/// The reading that a statistic was found at.
#[derive(Clone, Copy)]
struct Claim {
    reading: Option<usize>,
    /// Whether the declaration gives the article's words, so that the author has settled the matter, or has a fault that is
    /// reported already.
    settled: bool,
}

impl Claim {
    const NONE: Self = Self {
        reading: None,
        settled: true,
    };

    /// The reading that is most likely meant where the words that were given are not in the article.
    fn meant(statistic: &Statistic, reading: &Reading<'_>) -> Self {
        let like = reading.figures_like(&statistic.quantity.value);
        Self {
            reading: like.first().copied(),
            ..Self::NONE
        }
    }
}

fn find(
    article: &Article,
    statistic: &Statistic,
    place: Place,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Claim {
    let declared = &statistic.quantity.value;
    let derived = statistic.formula.is_some();
    let stated = statistic.quantity.words.is_some();
    if derived && !stated {
        return Claim::NONE; // it follows from other figures, and need not be stated
    }
    let candidates = match candidates(statistic, place, reading) {
        Ok(candidates) => candidates,
        Err(finding) => {
            findings.push(*finding);
            return Claim::meant(statistic, reading);
        }
    };
    if derived && !arithmetic::can_be_worked_out(article, place.index) {
        // That is reported; what the words state is told by this statistic all the same.
        return Claim {
            reading: candidates.first().copied(),
            ..Claim::NONE
        };
    }
    let matches: Vec<(usize, Match)> = candidates
        .iter()
        .map(|index| {
            (
                *index,
                matches(article, statistic, &reading.text.quantities[*index]),
            )
        })
        .collect();
    let best = matches
        .iter()
        .map(|(_, found)| *found)
        .min()
        .unwrap_or(Match::Other);
    if best == Match::Other {
        findings.push(nothing_like_it(
            article,
            statistic,
            &candidates,
            place,
            reading,
        ));
        return Claim::NONE;
    }
    let mut alike: Vec<usize> = matches
        .iter()
        .filter(|(_, found)| *found == best)
        .map(|(index, _)| *index)
        .collect();
    if alike.len() > 1 {
        let nearness = nearness(article, statistic, reading);
        let span = |index: usize| reading.text.quantities[index].span.clone();
        let nearest = nearness.nearest(alike.iter().copied(), span);
        alike = nearest.map(|(index, _)| index).into_iter().collect();
    }
    let index = alike[0];
    if best == Match::Same {
        return Claim {
            reading: Some(index),
            settled: stated || !exists(declared.unit.as_ref()),
        };
    }
    let read = &reading.text.quantities[index];
    findings.push(differs(declared, best, read, place, reading));
    Claim {
        reading: Some(index),
        ..Claim::NONE
    }
}

fn matches(article: &Article, statistic: &Statistic, read: &QuantityReading) -> Match {
    match &statistic.formula {
        Some(formula) => {
            let other = read.alternative.as_deref();
            match arithmetic::agrees(article, formula, &read.quantity, other) {
                true => Match::Same,
                false => Match::Other,
            }
        }
        None => compare_any(&statistic.quantity.value, read),
    }
}

/// No figure is like the declared one.
fn nothing_like_it(
    article: &Article,
    statistic: &Statistic,
    candidates: &[usize],
    place: Place,
    reading: &Reading<'_>,
) -> Finding {
    if let Some(formula) = &statistic.formula {
        return contradicts(statistic, formula, candidates, place, reading);
    }
    let nearness = nearness(article, statistic, reading);
    let all: Vec<usize> = (0..reading.text.quantities.len()).collect();
    let among = if statistic.quantity.words.is_some() {
        candidates
    } else {
        &all
    };
    let near = closest(&statistic.quantity.value, among, &nearness, reading);
    missing(
        statistic,
        near.map(|index| &reading.text.quantities[index]),
        place,
        reading,
    )
}

/// The figures among which the declared one must be: those in the words that the declaration gives, or all that have its
/// value in one form or another.
fn candidates(
    statistic: &Statistic,
    place: Place,
    reading: &Reading<'_>,
) -> Result<Vec<usize>, Box<Finding>> {
    let Some(words) = &statistic.quantity.words else {
        return Ok(reading.figures_like(&statistic.quantity.value));
    };
    let ranges = reading.haystack.find_words(words, true);
    if ranges.is_empty() {
        return Err(super::words::not_found(words, place, reading).into());
    }
    let within = |index: &usize| touches(&ranges, &reading.text.quantities[*index].number);
    Ok((0..reading.text.quantities.len()).filter(within).collect())
}

fn nearness<'r>(
    article: &Article,
    statistic: &Statistic,
    reading: &'r Reading<'r>,
) -> Nearness<'r> {
    let against = match &statistic.against {
        Some(Baseline::Words(words)) => Some(words),
        _ => None,
    };
    let texts = [Some(&statistic.of), against].into_iter().flatten();
    let during = statistic
        .during
        .as_ref()
        .and_then(|during| during.words.as_deref());
    let texts = texts
        .flat_map(|text| [Some(&*text.value), text.words.as_deref()])
        .flatten()
        .chain(during);
    let actors = [&statistic.who, &statistic.from, &statistic.to]
        .into_iter()
        .flatten();
    Nearness::new(
        reading,
        article,
        texts,
        actors.chain(statistic.attribution.speakers.iter()),
    )
}

/// The figure that the author most likely means: of the same form and unit if there is one, near the fact's other words,
/// and of like size.
fn closest(
    declared: &Quantity,
    candidates: &[usize],
    nearness: &Nearness<'_>,
    reading: &Reading<'_>,
) -> Option<usize> {
    let key = |index: &usize| {
        let read = &reading.text.quantities[*index];
        let form = std::mem::discriminant(&read.quantity.measure)
            == std::mem::discriminant(&declared.measure);
        let unit = read.quantity.unit.is_some() && read.quantity.unit == declared.unit;
        let like = digits_in_common(declared, &read.quantity);
        (
            read.kind.is_statistic(),
            usize::from(form) + usize::from(unit) + like,
            nearness.count(&read.span),
        )
    };
    let mut best = None;
    for index in candidates {
        let key = key(index);
        if best.as_ref().is_none_or(|(most, _)| key > *most) {
            best = Some((key, *index));
        }
    }
    best.map(|(_, index)| index)
}

/// 2 for the same digits in another order (13.8 and 18.3), 1 for one digit changed, dropped or added.
pub(super) fn digits_in_common(a: &Quantity, b: &Quantity) -> usize {
    let digits = |quantity: &Quantity| {
        let mut digits = quantity.to_string().into_bytes();
        digits.retain(u8::is_ascii_digit);
        digits
    };
    let (mut a, mut b) = (digits(a), digits(b));
    let edits = strsim::generic_levenshtein(&a, &b);
    a.sort_unstable();
    b.sort_unstable();
    if a == b { 2 } else { usize::from(edits == 1) }
}

/// The article states the figure, but not so.
fn differs(
    declared: &Quantity,
    how: Match,
    read: &QuantityReading,
    place: Place,
    reading: &Reading<'_>,
) -> Finding {
    let exact = &reading.source.text()[read.span.clone()];
    let stated = &read.quantity;
    let (rule, place, text) = match how {
        Match::OtherHedge => (
            Rule::WrongHedge,
            place,
            "the article does not state this figure as it is declared",
        ),
        Match::OtherDirection => {
            let text = match stated.measure {
                Measure::Change { .. } if !matches!(declared.measure, Measure::Change { .. }) => {
                    "the article states a change, and the sign is missing"
                }
                _ => "the article says that it went the other way",
            };
            (Rule::WrongDirection, place, text)
        }
        Match::OtherScale => (
            Rule::WrongUnit,
            place,
            "the article states this figure on another scale",
        ),
        _ => {
            let unit = declared.unit.as_ref().map(|_| place.part(Part::Unit));
            let text = "the article states this figure in another unit";
            (Rule::WrongUnit, unit.unwrap_or(place), text)
        }
    };
    let mark = Mark {
        range: read.span.clone(),
        label: format!("declared: {declared}"),
    };
    let mut finding = Finding::new(rule, place, text)
        .detail(passage(reading.source, "stated", &read.span, &[mark]))
        .detail(format!("to declare “{}” write: {stated}", plain(exact)));
    finding.passage = Some(read.span.clone());
    finding
}

/// The article does not state the figure.
fn missing(
    statistic: &Statistic,
    near: Option<&QuantityReading>,
    place: Place,
    reading: &Reading<'_>,
) -> Finding {
    let declared = &statistic.quantity.value;
    let text = match &statistic.quantity.words {
        Some(words) => format!("{declared} cannot be read in “{words}”"),
        None => format!("the article does not state {declared}"),
    };
    let finding = Finding::new(Rule::Misstated, place, text);
    let Some(near) = near else {
        return match &statistic.quantity.words {
            Some(_) => finding
                .detail("no figure was found in these words: give those that hold the figure"),
            None => finding.detail("no figure was found in the article"),
        };
    };
    let mark = Mark {
        range: near.span.clone(),
        label: format!("declared: {declared}"),
    };
    let mut finding = finding.detail(passage(reading.source, "nearest", &near.span, &[mark]));
    finding.passage = Some(near.span.clone());
    match (is_range(&near.quantity), is_range(declared)) {
        (true, false) => finding.detail(format!(
            "the article's words are read as a range: {}",
            near.quantity
        )),
        (false, true) => finding.detail(format!(
            "the article's words are read as one figure: {}",
            near.quantity
        )),
        _ => finding,
    }
}

fn is_range(quantity: &Quantity) -> bool {
    match &quantity.measure {
        Measure::Amount(extent)
        | Measure::Change { by: extent, .. }
        | Measure::Multiple(extent) => extent.high.is_some(),
        _ => false,
    }
}

/// The article states another figure than follows from those that it is declared from.
fn contradicts(
    statistic: &Statistic,
    formula: &Formula,
    candidates: &[usize],
    place: Place,
    reading: &Reading<'_>,
) -> Finding {
    let follows = &statistic.quantity.value;
    let words = statistic.quantity.words.as_deref().unwrap_or_default();
    let sign = formula.operator.sign();
    let text = format!(
        "`{} {sign} {}` makes {follows}, and “{words}” says otherwise",
        formula.left, formula.right
    );
    let finding = Finding::new(Rule::Contradiction, place, text);
    let Some(read) = candidates
        .first()
        .map(|index| &reading.text.quantities[*index])
    else {
        return finding
            .detail("no figure was found in these words: give those that hold the figure");
    };
    let mark = Mark {
        range: read.span.clone(),
        label: format!("follows: {follows}"),
    };
    let mut finding = finding.detail(passage(reading.source, "stated", &read.span, &[mark]));
    finding.passage = Some(read.span.clone());
    finding
}

/// A figure that two statistics were found at, while the article states another that fits one of them better: that one
/// was copied from the wrong place.
fn doubled(
    article: &Article,
    reading: &Reading<'_>,
    claims: &mut [Claim],
    findings: &mut Vec<Finding>,
) {
    let mut at_reading: HashMap<usize, Vec<usize>> = HashMap::new();
    for (index, claim) in claims.iter().enumerate() {
        if let Some(at) = claim.reading {
            at_reading.entry(at).or_default().push(index);
        }
    }
    for (index, claim) in claims.iter_mut().enumerate() {
        let Some(at) = claim.reading.filter(|_| !claim.settled) else {
            continue;
        };
        let span = |index: usize| reading.text.quantities[index].span.clone();
        let near = |index: usize| {
            let statistic = &article.statistics[index];
            nearness(article, statistic, reading).count(&span(at))
        };
        let own = near(index);
        let mut rivals = at_reading[&at].iter().filter(|other| **other != index);
        let Some(rival) = rivals.find(|rival| near(**rival) > own) else {
            continue;
        };
        let statistic = &article.statistics[index];
        let alike = |candidate: &usize| {
            let read = &reading.text.quantities[*candidate];
            read.kind.is_statistic()
                && read.quantity.unit == statistic.quantity.value.unit
                && std::mem::discriminant(&read.quantity.measure)
                    == std::mem::discriminant(&statistic.quantity.value.measure)
        };
        let free = (0..reading.text.quantities.len())
            .filter(|candidate| alike(candidate) && !at_reading.contains_key(candidate));
        let better = nearness(article, statistic, reading).nearest(free, span);
        let place = FactList::Statistics.at(index).field(Field::Quantity);
        match better.filter(|(_, words)| *words > own) {
            Some((better, _)) => {
                let read = &reading.text.quantities[better];
                findings.push(missing(statistic, Some(read), place, reading));
            }
            None if own == 0 => {
                let rival = &article.statistics[*rival];
                findings.push(taken(
                    statistic,
                    rival,
                    &reading.text.quantities[at],
                    place,
                    reading,
                ));
            }
            None => continue,
        }
        *claim = Claim::NONE;
    }
}

/// The only figure that is like the declared one stands among the words of another fact.
fn taken(
    statistic: &Statistic,
    rival: &Statistic,
    read: &QuantityReading,
    place: Place,
    reading: &Reading<'_>,
) -> Finding {
    let declared = &statistic.quantity.value;
    let text = format!(
        "the article states {declared} for `{}`, and nowhere else",
        rival.id
    );
    let mark = Mark {
        range: read.span.clone(),
        label: format!("declared: {} and {}", rival.id, statistic.id),
    };
    let mut finding = Finding::new(Rule::Misstated, place, text)
        .detail(passage(reading.source, "stated", &read.span, &[mark]))
        .detail("if it is meant for both, give the article's words with `as \"…\"`");
    finding.passage = Some(read.span.clone());
    finding
}

/// Line breaks as blanks.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
