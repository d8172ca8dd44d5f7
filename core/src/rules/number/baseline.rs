//! What a figure is measured against. Of another statistic: its unit, and whether the change leads from the one to the figure that
//! the article gives beside it. Of words: whether the article's have the figure of the author's.

use super::{
    arithmetic::{Around, Formulas, around, interval, ratio},
    compare::{Match, compare_any, is_measured, may_mean},
    elliptic::COMPARES,
};
use crate::{
    model::{
        Article, Baseline, Direction, Extent, Field, Formula, Measure, Operator, Quantity, Stated,
        Statistic, Text, Unit,
    },
    rules::{
        FactList, Finding, Rule,
        evidence::Verdict,
        reading::{Reading, meant_language},
        show::{Mark, passage},
    },
    text::{self, QuantityReading, Sense, Source},
};
use rust_decimal::Decimal;
use std::collections::HashMap;

/// With how many others that are declared of the same a figure is compared at most: of one with more it is left undecided.
const PEERS: usize = 100;

/// The statistics, as what others are measured against.
pub(in crate::rules) struct Baselines<'a> {
    article: &'a Article,
    formulas: &'a Formulas,
    reading: &'a Reading<'a>,
    /// The readings at which they were found.
    found: &'a [Option<usize>],
    /// By what they are declared of.
    by_of: HashMap<String, Vec<usize>>,
}

impl<'a> Baselines<'a> {
    pub fn new(
        article: &'a Article,
        formulas: &'a Formulas,
        found: &'a [Option<usize>],
        reading: &'a Reading<'a>,
    ) -> Self {
        let mut by_of: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, statistic) in article.statistics.iter().enumerate() {
            by_of.entry(of(statistic)).or_default().push(index);
        }
        Self {
            article,
            formulas,
            reading,
            found,
            by_of,
        }
    }

    /// What the text says of the baseline of a statistic; nothing where it has none that is a statistic.
    pub fn check(&self, index: usize) -> Option<Result<Verdict, Box<Finding>>> {
        let statistic = &self.article.statistics[index];
        let id = match statistic.against.as_ref()? {
            Baseline::Statistic(id) => id,
            Baseline::Words(own) => {
                return of_words(self.article, index, own, self.reading).map(Err);
            }
        };
        let place = self.formulas.statistic(id)?;
        let read = |index: usize| self.found[index].map(|at| &self.reading.text.quantities[at]);
        let against = Against {
            all: self,
            index,
            statistic,
            base: &self.article.statistics[place],
            base_at: read(place),
            reading: self.reading,
        };
        Some(against.check(read(index)))
    }
}

/// What a statistic is declared of, as it is compared.
fn of(statistic: &Statistic) -> String {
    statistic.of.value.trim().to_lowercase()
}

/// A figure that the author's words for a baseline give, where those of the article have another.
fn of_words(
    article: &Article,
    index: usize,
    own: &Stated<Text>,
    reading: &Reading<'_>,
) -> Option<Box<Finding>> {
    let words = own.words.as_deref()?;
    if !reading.text.is_read() || !own.value.contains(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let source = Source::new("", &*own.value);
    let language = meant_language(&article.language);
    let read = text::Reading::new(&source, article.local_day(), &language);
    let given = reading.given(words).ranges.first()?.clone();
    let inside =
        |read: &&QuantityReading| given.start <= read.span.start && read.span.end <= given.end;
    let stated = reading.figures_in(&given).iter().filter(inside);
    let stated: Vec<_> = stated.filter(|read| read.kind.is_statistic()).collect();
    let mut declared = (read.quantities.iter()).filter(|read| read.kind.is_statistic());
    let is_other = |own: &QuantityReading| {
        let how = |read: &&QuantityReading| compare_any(&own.quantity, read, &reading.text);
        stated.iter().all(|read| how(read) >= Match::OtherScale)
    };
    let first = declared.clone().next()?;
    if stated.is_empty() || !declared.all(is_other) {
        return None;
    }
    let place = FactList::Statistics.at(index).field(Field::Against);
    let text = format!("“{}” and “{words}” are different figures", own.value);
    let mark = Mark {
        range: stated[0].span.clone(),
        label: format!("declared: {}", first.quantity),
    };
    let finding = Finding::new(Rule::Contradiction, place, text);
    let finding = finding.detail(passage(reading.source, "stated", &given, &[mark]));
    Some(finding.plainly(FIGURE).into())
}

const FIGURE: &str = "give the figure of the article's words, or the words that have the figure";

const NAME: &str = "name the statistic that the article measures it against, or declare that one";

struct Against<'a> {
    all: &'a Baselines<'a>,
    index: usize,
    statistic: &'a Statistic,
    base: &'a Statistic,
    /// Where the article states the baseline.
    base_at: Option<&'a QuantityReading>,
    reading: &'a Reading<'a>,
}

impl Against<'_> {
    fn check(&self, figure: Option<&QuantityReading>) -> Result<Verdict, Box<Finding>> {
        if let Some(formula) = &self.statistic.formula {
            return self.of_formula(formula);
        }
        let declared = &self.statistic.quantity.value;
        let base = &self.base.quantity.value;
        if !is_alike(declared, base) {
            let text = format!("{declared} is no change of {base}");
            return Err(self.finding(text).into());
        }
        let Some(figure) = figure else {
            return Ok(Verdict::Undecided);
        };
        if let Some(level) = self.led_to(figure) {
            return match self.fits(level) {
                Some(true) => Ok(self.stated()),
                Some(false) => Err(self.differs(level).into()),
                None => Ok(Verdict::Undecided),
            };
        }
        if self.is_compared(figure) {
            return Ok(self.stated());
        }
        let sentence = self.reading.text.sentence(&figure.span);
        let mut levels = self.reading.figures_in(&sentence).iter();
        let fits = levels.any(|level| {
            let other = level.span != figure.span
                && self.base_at.is_none_or(|base| base.span != level.span);
            other && level.kind.counts() && self.fits(level) == Some(true)
        });
        let peers = self.peers();
        let leads = |peer: &&Statistic| self.leads_to(&peer.quantity.value) == Some(true);
        match peers.first() {
            _ if fits || peers.iter().any(leads) => Ok(self.stated()),
            Some(peer) if peers.len() <= PEERS && peers.iter().all(|peer| self.misses(peer)) => {
                Err(self.misses_peer(peer).into())
            }
            _ => Ok(Verdict::Undecided),
        }
    }

    /// The statistics that are declared of the same as this one and its baseline: to one of them the change must lead. Of very many
    /// one more than are compared.
    fn peers(&self) -> Vec<&Statistic> {
        let own = of(self.statistic);
        if of(self.base) != own {
            return Vec::new();
        }
        let unit = &self.base.quantity.value.unit;
        let same = self.all.by_of.get(&own).into_iter().flatten();
        let same = same.map(|index| &self.all.article.statistics[*index]);
        let others = same.filter(|other| {
            let others = other.id != self.base.id && other.id != self.statistic.id;
            others && other.quantity.value.unit == *unit
        });
        others.take(PEERS + 1).collect()
    }

    fn misses(&self, peer: &Statistic) -> bool {
        self.leads_to(&peer.quantity.value) == Some(false)
    }

    fn misses_peer(&self, peer: &Statistic) -> Finding {
        let (declared, base) = (&self.statistic.quantity.value, &self.base);
        let text = format!(
            "{declared} does not lead from `{}` to `{}`",
            base.id, peer.id
        );
        let (from, to) = (&base.quantity.value, &peer.quantity.value);
        (self
            .finding(text)
            .detail(format!("declared: {from} and {to}")))
        .plainly(NAME)
    }

    /// A change by a formula is measured against the figure that it starts from.
    fn of_formula(&self, formula: &Formula) -> Result<Verdict, Box<Finding>> {
        let own = &self.base.id;
        let starts = match formula.operator {
            Operator::Plus => return Ok(Verdict::Undecided),
            Operator::Over => formula.right == *own,
            Operator::Minus => formula.left == *own || formula.right == *own,
        };
        if starts {
            return Ok(self.stated());
        }
        let from = match formula.operator {
            Operator::Over => format!("`{}`", formula.right),
            _ => format!("`{}` or `{}`", formula.left, formula.right),
        };
        let text = format!("`{formula}` is measured against {from}, and not against `{own}`");
        Err(self.finding(text).into())
    }

    fn stated(&self) -> Verdict {
        let span = self.base_at.map(|base| base.span.clone());
        span.map_or(Verdict::Undecided, Verdict::Stated)
    }

    fn finding(&self, text: String) -> Finding {
        let place = FactList::Statistics.at(self.index).field(Field::Against);
        Finding::new(Rule::Contradiction, place, text)
    }

    /// The level to which the words of a change lead: "rose by 20 percent to 3 euros", "um 20 Prozent auf 3 Euro".
    fn led_to(&self, figure: &QuantityReading) -> Option<&QuantityReading> {
        let row = &self.reading.text.row;
        let next = row.token_at(figure.span.end);
        if !row.has_any(next, &[Sense::To, Sense::OnTo]) {
            return None;
        }
        let figures = &self.reading.text.quantities;
        let behind = figures.partition_point(|read| read.span.start < figure.span.end);
        let level = figures.get(behind)?;
        let start = self.reading.text.with_hedge(level).start;
        let is_next = row.token_at(start) == next + 1;
        (is_next && level.kind.counts()).then_some(level)
    }

    /// Whether the article compares the figure with the baseline, in one sentence: "lower than the average of 95,000".
    fn is_compared(&self, figure: &QuantityReading) -> bool {
        let Some(base) = self.base_at else {
            return false;
        };
        let (text, row) = (&self.reading.text, &self.reading.text.row);
        let between = figure.span.end..text.with_hedge(base).start;
        if between.is_empty() || text.sentence(&figure.span) != text.sentence(&base.span) {
            return false;
        }
        let mut others = self.reading.figures_in(&between).iter();
        let other = others.any(|read| read.kind.counts() && read.span.start >= figure.span.end);
        let mut tokens = row.token_at(between.start)..row.token_at(between.end);
        let parted = tokens
            .clone()
            .any(|at| row.is_mark(at, &[';', ':', '—', '–']));
        !other && !parted && tokens.any(|at| row.has_any(at, COMPARES))
    }

    /// Whether the declared change leads from the baseline to a level, as far as their digits tell; nothing where that cannot be
    /// worked out.
    fn fits(&self, level: &QuantityReading) -> Option<bool> {
        let unit = self.base.quantity.value.unit.as_ref();
        let same = may_mean(level.quantity.unit.as_ref(), level.among, unit)
            || level.quantity.unit.is_none() && !is_measured(unit);
        if !same {
            return None;
        }
        self.leads_to(&level.quantity)
    }

    fn leads_to(&self, level: &Quantity) -> Option<bool> {
        let (declared, base) = (&self.statistic.quantity.value, &self.base.quantity.value);
        let (level, base) = (plain(level)?, plain(base)?);
        let (meant, change) = match relative(declared) {
            Some(ratio) if !base.value.is_zero() => (interval(level, Operator::Over, base)?, ratio),
            Some(_) => return None,
            None => (interval(level, Operator::Minus, base)?, absolute(declared)?),
        };
        let change = match declared.hedge.is_exact() {
            true => change,
            false => change.rough(),
        };
        Some(change.meets(&meant))
    }

    /// The article's own figures tell that something else was the baseline.
    fn differs(&self, level: &QuantityReading) -> Finding {
        let (declared, base) = (&self.statistic.quantity.value, &self.base);
        let text = format!("{declared} does not lead from `{}` to this figure", base.id);
        let mark = Mark {
            range: level.span.clone(),
            label: format!("declared: {declared} against {}", base.quantity.value),
        };
        let source = self.reading.source;
        let finding = self.finding(text);
        let finding = finding.detail(passage(source, "stated", &level.span, &[mark]));
        match self.base_at {
            Some(base) => finding.detail(passage(source, "against", &base.span, &[])),
            None => finding,
        }
        .about(level.span.clone())
        .plainly(NAME)
    }
}

/// Whether a change can be one of a figure: one in a unit of its own is one of figures in this unit.
fn is_alike(declared: &Quantity, base: &Quantity) -> bool {
    let Measure::Change { .. } = declared.measure else {
        return true;
    };
    match (&declared.unit, &base.unit) {
        (Some(Unit::Percent), _) => true,
        (Some(Unit::PercentagePoint), unit) => {
            matches!(unit, Some(Unit::Percent)) || base.measure.ratio().is_some()
        }
        (Some(own), Some(other)) if is_measured(Some(own)) || is_measured(Some(other)) => {
            own == other
        }
        _ => true,
    }
}

/// A plain amount, with what its digits leave open.
fn plain(quantity: &Quantity) -> Option<Around> {
    let Measure::Amount(Extent { low, high: None }) = &quantity.measure else {
        return None;
    };
    let around = around(low, quantity.unit.as_ref())?;
    Some(match quantity.hedge.is_exact() {
        true => around,
        false => around.rough(),
    })
}

/// How many times the baseline there is behind a change in per cent, or by a multiple of it.
fn relative(declared: &Quantity) -> Option<Around> {
    match &declared.measure {
        Measure::Change { .. } if declared.unit == Some(Unit::Percent) => ratio(declared),
        Measure::Multiple(_) | Measure::Share { .. } => ratio(declared),
        _ => None,
    }
}

/// By how much it has changed.
fn absolute(declared: &Quantity) -> Option<Around> {
    let Measure::Change {
        direction,
        by: Extent { low, high: None },
    } = &declared.measure
    else {
        return None;
    };
    let by = around(low, declared.unit.as_ref())?;
    let by = match direction {
        Direction::Up => by,
        Direction::Down => by.negated(),
    };
    (by.value != Decimal::ZERO).then_some(by)
}
