//! Figures: whether the article states them as they are declared.

pub(super) mod arithmetic;
pub(super) mod baseline;
pub(super) mod compare;
pub(super) mod contradiction;
pub(super) mod counted;
pub(super) mod derived;
mod elliptic;
pub(super) mod evidence;
pub(super) mod margin;
mod meant;
mod misstated;
pub(super) mod open;
mod phrase;
mod written;
mod wrong_direction;
mod wrong_hedge;
pub(super) mod wrong_noun;
mod wrong_unit;

pub(super) use self::written::Written;
pub(super) use self::{
    counted::{counts_another, counts_the_same, is_told_aside, nouns},
    meant::{place, told_by_others},
};

use self::{
    arithmetic::Formulas,
    compare::{
        Match, exists, in_declared_unit, is_in_digits, is_magnitude, is_measured, may_mean,
        plain_value, same_in_cents,
    },
    counted::{Counted, counted},
};
use super::{
    Advice, FactList, Finding, Place, Rule,
    nearness::Nearness,
    reading::Reading,
    show::{Mark, one_line, passage},
    source::Bearings,
    text::{unread, words_not_found},
    value,
};
use crate::model::sums::Sums;
use crate::{
    model::{
        Article, Baseline, Field, Measure, Number, Part, Quantity, Scale, Statistic, Text, Unit,
    },
    text::QuantityReading,
};
use rust_decimal::Decimal;
use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
};

/// Checks every figure, and returns for each the index of the reading that states it.
pub(super) fn check<'c>(
    article: &'c Article,
    formulas: &'c Formulas,
    reading: &'c Reading<'c>,
    bearings: &'c Bearings<'c>,
    findings: &mut Vec<Finding>,
) -> Vec<Option<usize>> {
    let looked = Rc::new(Looked::default());
    let declared: Vec<Declared<'_>> = article
        .statistics
        .iter()
        .enumerate()
        .map(|(index, statistic)| Declared {
            article,
            formulas,
            looked: Rc::clone(&looked),
            statistic,
            place: FactList::Statistics.at(index).field(Field::Quantity),
            reading,
            bearings,
        })
        .collect();
    let mut found: Vec<FoundAt> = declared
        .iter()
        .map(|declared| declared.find(findings))
        .collect();
    if !reading.apart {
        misstated::copied(&declared, &mut found, findings);
    }
    found.into_iter().map(|found| found.reading).collect()
}

/// Where a figure was found.
#[derive(Clone, Copy)]
struct FoundAt {
    /// The reading that states it.
    reading: Option<usize>,
    /// Whether another fact with the same figure leaves no doubt about this one: the declaration gives the article's words,
    /// so that the author has settled the matter, or has a fault that is reported already.
    settled: bool,
}

impl FoundAt {
    const NOWHERE: Self = Self {
        reading: None,
        settled: true,
    };

    /// At a reading that is most likely meant, by a declaration with a fault.
    fn likely(reading: Option<usize>) -> Self {
        Self {
            reading,
            ..Self::NOWHERE
        }
    }
}

/// What was found for some figures, and need not be looked for again for others.
#[derive(Default)]
struct Looked {
    /// The best of many candidates and whether that is doubtful, by all that it is chosen by: many statistics may be alike but for
    /// their names.
    best: RefCell<HashMap<(Written, Statistic), (Best, bool)>>,
    /// The candidates that are like a figure, where these are many, by the figure and the words that are given for it.
    matching: RefCell<HashMap<(Written, Option<Text>), Matching>>,
    /// How many figures the article does not state.
    missing: Cell<usize>,
}

/// The candidate that is most like a figure, and how it is.
type Best = Option<(Match, usize)>;

/// Candidates, each with how it is like the declared figure.
type Matching = Rc<[(Match, usize)]>;

/// A figure as it is declared, and what it is held against.
struct Declared<'c> {
    article: &'c Article,
    formulas: &'c Formulas,
    looked: Rc<Looked>,
    statistic: &'c Statistic,
    place: Place,
    reading: &'c Reading<'c>,
    bearings: &'c Bearings<'c>,
}

impl<'c> Declared<'c> {
    fn quantity(&self) -> &'c Quantity {
        &self.statistic.quantity.value
    }

    /// The article's words for it, where they are given.
    fn words(&self) -> Option<&'c str> {
        self.statistic.quantity.words.as_deref()
    }

    fn read(&self, index: usize) -> &'c QuantityReading {
        &self.reading.text.quantities[index]
    }

    fn find(&self, findings: &mut Vec<Finding>) -> FoundAt {
        let derived = self.statistic.formula.is_some();
        let author = self.statistic.quantity.is_on_authors_word();
        if author || value::is_impossible(self.quantity()) || derived && self.words().is_none() {
            // No article states what cannot be; what follows from other figures need not be stated.
            return FoundAt::NOWHERE;
        }
        let candidates = match self.candidates() {
            Ok(candidates) => candidates,
            Err(finding) => {
                findings.push(*finding);
                let like = self.reading.figures_like(self.quantity());
                return FoundAt::likely(like.first().copied());
            }
        };
        if derived && !arithmetic::can_be_worked_out(self.article, self.formulas, self.place.index)
        {
            // That is reported; this statistic covers what the words state all the same.
            return FoundAt::likely(candidates.first().copied());
        }
        if !self.reading.text.is_read() {
            return self.borne_out(&candidates);
        }
        let best = self.best(&candidates);
        let may_be = |(how, index): &(Match, usize)| {
            *how != Match::OtherUnit || !self.is_mere_one(self.read(*index))
        };
        let Some((how, index)) = best.filter(may_be) else {
            findings.push(match evidence::is_left_open(self.statistic, self.reading) {
                true => self.unread(),
                false => self.nothing_like_it(&candidates),
            });
            return FoundAt::NOWHERE;
        };
        let read = self.read(index);
        findings.extend(match how {
            Match::Same => None,
            Match::OtherHedge => Some(wrong_hedge::finding(self, read)),
            Match::OtherDirection => Some(wrong_direction::finding(self, read)),
            Match::OtherNoun => Some(wrong_noun::finding(self, read)),
            Match::OtherScale => Some(wrong_unit::other_scale(self, read)),
            Match::OtherUnit | Match::Other => Some(wrong_unit::other_unit(self, read)),
        });
        let settled =
            how != Match::Same || self.words().is_some() || !exists(self.quantity().unit.as_ref());
        FoundAt {
            reading: Some(index),
            settled,
        }
    }

    /// The figures among which the declared one must be: those in the words that the declaration gives, or all that have
    /// its value in one form or another.
    fn candidates(&self) -> Result<Rc<[usize]>, Box<Finding>> {
        let reading = self.reading;
        let Some(words) = self.words() else {
            return Ok(reading.figures_like(self.quantity()));
        };
        let given = reading.given(words);
        if given.ranges.is_empty() {
            return Err(words_not_found::finding(words, self.place, reading).into());
        }
        Ok(reading.figures_touching(&given.ranges).into())
    }

    /// Whether the article names beside a figure what it is declared to count.
    fn is_named(&self, index: usize) -> bool {
        matches!(self.counted(self.read(index)), Counted::Stated(_))
    }

    fn counted(&self, read: &QuantityReading) -> Counted {
        counted(self.quantity(), self.words(), read, self.reading)
    }

    /// Where digits and signs alone state the figure: in a language whose words are not read, a scale, a unit or a hedge may
    /// stand beside any figure, so that none contradicts. One whose sign is the declared unit is taken before one that words
    /// may give this unit; of these there must be only one.
    fn borne_out(&self, candidates: &[usize]) -> FoundAt {
        let unit = self.quantity().unit.as_ref();
        let states = |index: &usize| match self.statistic.formula {
            Some(_) => self.matches(self.read(*index)) == Match::Same,
            None => is_in_digits(self.quantity(), self.read(*index)),
        };
        let stated = candidates.iter().copied().filter(states);
        let (signed, bare): (Vec<usize>, Vec<usize>) =
            stated.partition(|index| self.may_be_in(self.read(*index)));
        let among = match signed.is_empty() {
            true if is_measured(unit) && bare.len() > 1 => Vec::new(),
            true => bare,
            false => signed,
        };
        let span = |index: usize| self.read(index).span.clone();
        let nearest = self.nearness().nearest(among, span);
        FoundAt {
            reading: nearest.map(|(index, _)| index),
            settled: true,
        }
    }

    /// Whether a figure is no more than the word "one" before something else, where the declared one is in a unit: "one way".
    fn is_mere_one(&self, read: &QuantityReading) -> bool {
        let number = &self.reading.source.text()[read.number.clone()];
        let spelled = !number.bytes().any(|byte| byte.is_ascii_digit());
        self.words().is_none()
            && is_measured(self.quantity().unit.as_ref())
            && read.quantity.unit.is_none()
            && spelled
            && plain_value(&read.quantity) == Some(Decimal::ONE)
    }

    fn matches(&self, read: &QuantityReading) -> Match {
        let Some(operation) = self.formulas.operation(self.article, self.place.index) else {
            return wrong_noun::compare(self.statistic, read, self.reading);
        };
        match derived::agreeing(operation, self.quantity(), read, self.reading) {
            Some(_) => Match::Same,
            None => Match::Other,
        }
    }

    /// Whether a figure is in the declared unit, or in several of which this is one.
    fn may_be_in(&self, read: &QuantityReading) -> bool {
        let unit = self.quantity().unit.as_ref();
        may_mean(read.quantity.unit.as_ref(), read.among, unit)
    }

    fn unread(&self) -> Finding {
        let place = self.place.part(Part::Words);
        let declared = self.quantity().to_string();
        let words = self.words().unwrap_or_default();
        unread::finding(&unread::Sought::Figure, words, place, &declared)
    }

    fn nothing_like_it(&self, candidates: &[usize]) -> Finding {
        match self.formulas.operation(self.article, self.place.index) {
            Some(operation) => contradiction::of_words(self, operation, candidates),
            None => misstated::finding(self, candidates),
        }
    }

    /// Where the fact's other words stand.
    fn nearness(&self) -> Nearness<'c> {
        let statistic = self.statistic;
        let against = match &statistic.against {
            Some(Baseline::Words(words)) => Some(words),
            _ => None,
        };
        let during = statistic.during.as_ref();
        let texts = [Some(&statistic.of), against]
            .into_iter()
            .flatten()
            .flat_map(|text| [Some(&*text.value), text.words.as_deref()])
            .flatten()
            .chain(during.and_then(|during| during.words.as_deref()));
        let actors = [&statistic.who, &statistic.from, &statistic.to]
            .into_iter()
            .flatten()
            .chain(statistic.attribution.speakers.iter());
        Nearness::new(self.reading, texts, actors)
    }

    /// The article states the figure, but not so.
    fn differs(&self, rule: Rule, place: Place, text: &str, read: &QuantityReading) -> Finding {
        let words = self.stated_words(read);
        let mut finding = self.show(Finding::new(rule, place, text), "stated", read);
        if let Some((last, others)) = read.among.split_last()
            && !self.may_be_in(read)
            && self.reading.lists(read.among)
        {
            let others = others.join(", ");
            finding = finding.detail(format!("“{words}” may be in {others} or {last}"));
        }
        let declared = self.quantity();
        let sized = is_magnitude(declared) || is_magnitude(&read.quantity);
        let figure = match rule {
            Rule::WrongHedge if !sized => {
                let mut figure = Quantity {
                    hedge: read.quantity.hedge,
                    ..declared.clone()
                };
                in_scale_words(&mut figure.measure);
                figure
            }
            _ => self.stated_figure(read),
        };
        match figure == *declared {
            true => finding, // what is declared is no mend
            false => finding.advice(Advice::Figure { words, figure }),
        }
    }

    /// The article's words for a figure, in one line.
    fn stated_words(&self, read: &QuantityReading) -> String {
        one_line(&self.reading.source.text()[read.span.clone()])
    }

    /// How the figure of the article is declared.
    fn as_stated(&self, read: &QuantityReading) -> Advice {
        Advice::Figure {
            words: self.stated_words(read),
            figure: self.stated_figure(read),
        }
    }

    /// The figure of the article, in what the author declares it in where that is as good, and large round numbers with scale words.
    fn stated_figure(&self, read: &QuantityReading) -> Quantity {
        let declared = self.quantity();
        let other = read.alternative.as_deref();
        let change =
            other.filter(|_| self.reading.text.is_read() && !self.reading.text.may_be_level(read));
        let stated = change.unwrap_or(&read.quantity);
        let mut figure = in_declared_unit(declared, stated, read.among).into_owned();
        let points = |quantity: &Quantity| quantity.unit == Some(Unit::PercentagePoint);
        if figure.unit.is_none() && self.may_count(read, &figure.measure) {
            figure.unit.clone_from(&declared.unit);
        } else if is_share(declared) && other.is_some_and(points) {
            figure.unit = Some(Unit::PercentagePoint); // "13 points"
        } else if same_in_cents(declared, stated) {
            figure.unit.clone_from(&declared.unit); // "40 cents"
            put_extent(&mut figure.measure, &declared.measure);
        }
        if figure == *declared {
            figure = read.quantity.clone();
        }
        in_scale_words(&mut figure.measure);
        figure
    }

    /// Whether a figure without a unit may count what is declared.
    fn may_count(&self, read: &QuantityReading, measure: &Measure) -> bool {
        let noun = matches!(self.quantity().unit, Some(Unit::Counted(_)));
        counted::counts(measure) && noun && !matches!(self.counted(read), Counted::Other(_))
    }

    /// Shows a figure of the article, with the declared one below it.
    fn show(&self, finding: Finding, label: &str, read: &QuantityReading) -> Finding {
        let declared = format!("declared: {}", self.quantity());
        self.show_marked(finding, label, read, declared)
    }

    fn show_marked(
        &self,
        finding: Finding,
        label: &str,
        read: &QuantityReading,
        mark: String,
    ) -> Finding {
        let mark = Mark {
            range: read.span.clone(),
            label: mark,
        };
        finding
            .detail(passage(self.reading.source, label, &read.span, &[mark]))
            .about(read.span.clone())
            .of_figure(self.reading.text.with_hedge(read))
    }
}

fn is_share(quantity: &Quantity) -> bool {
    matches!(quantity.unit, Some(Unit::Percent | Unit::PercentagePoint))
}

/// Gives a figure the numbers of another.
fn put_extent(measure: &mut Measure, from: &Measure) {
    let (Measure::Amount(from) | Measure::Change { by: from, .. }) = from else {
        return;
    };
    if let Measure::Amount(extent) | Measure::Change { by: extent, .. } = measure {
        extent.clone_from(from);
    }
}

/// Writes large round numbers with scale words: 1,000,000,000,000 as `1 trillion`.
fn in_scale_words(measure: &mut Measure) {
    if let Measure::Amount(extent) | Measure::Change { by: extent, .. } = measure {
        in_scale_word(&mut extent.low);
        extent.high.iter_mut().for_each(in_scale_word);
    }
}

fn in_scale_word(number: &mut Number) {
    if !number.scale.is_one() {
        return;
    }
    for scale in [Scale::Trillion, Scale::Billion, Scale::Million] {
        let digits = number.digits.over(Decimal::from(scale.factor()));
        let digits = digits.map(|digits| digits.normalize());
        if let Some(digits) =
            digits.filter(|one| one.abs() >= Decimal::ONE && one.scale() <= DECIMALS)
        {
            *number = Number { digits, scale };
            return;
        }
    }
}

/// How many decimals a number with a scale word has at most.
const DECIMALS: u32 = 2;

/// How much two figures have in common: 2 for the same digits in another order (13.8 and 18.3), 1 for one digit changed,
/// dropped or added.
pub(super) fn digits_in_common(a: &Quantity, b: &Quantity) -> usize {
    let digits = |quantity: &Quantity| {
        let mut digits = quantity.to_string().into_bytes();
        digits.retain(u8::is_ascii_digit);
        digits
    };
    let (mut a, mut b) = (digits(a), digits(b));
    // A unit in somebody's own words may have any number of digits.
    let near = a.len().abs_diff(b.len()) <= 1;
    let edits = if near {
        strsim::generic_levenshtein(&a, &b)
    } else {
        2
    };
    a.sort_unstable();
    b.sort_unstable();
    if a == b { 2 } else { usize::from(edits == 1) }
}
