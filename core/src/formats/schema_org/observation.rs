//! Figures: what was observed, of which variable, and who says so.

use super::{
    Part,
    facts::Origin,
    node::{PartIri, Reference},
    time::{IsoDate, Period, Stretch, Time},
};
use crate::{
    Decimal,
    formats::{
        iri::{ArticleIri, FactIri, Page},
        members::{Members, Shown, members},
    },
    model::{
        Baseline, Direction, Exact, Extent, Formula, Hedge, Measure, Number, Operator, Quantity,
        Statistic, Text, Unit, UnitDef,
        identity::{STATEMENT, VARIABLE},
        in_whole_numbers, ratio,
    },
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::fmt;

impl Serialize for Part<'_, Statistic> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, statistic) = *self;
        let quantity = &statistic.quantity.value;
        let mut out = members(serializer)?;
        out.member("@type", "Observation")?;
        out.member("@id", &Shown(FactIri(article, &statistic.id)))?;
        out.member("description", &Shown(quantity))?;
        out.member("variableMeasured", &Variable(article, statistic))?;
        let entities = [&statistic.who, &statistic.from, &statistic.to];
        out.links("observationAbout", article, entities.into_iter().flatten())?;
        out.figure(quantity)?;
        let hedge = Some(quantity.hedge).filter(|hedge| !hedge.is_exact());
        out.optional("measurementQualifier", hedge.map(Qualifier))?;
        out.optional(
            "marginOfError",
            statistic
                .margin
                .as_ref()
                .map(|margin| Margin(&margin.value)),
        )?;
        out.observed(statistic, article.timezone.0)?;
        out.optional("measurementTechnique", statistic.method.as_ref())?;
        if let Some(formula) = &statistic.formula {
            let method = Shown(format_args!("derived: {formula}"));
            out.member("measurementMethod", &method)?;
        }
        out.member("subjectOf", &Statement(article, statistic))?;
        out.end()
    }
}

/// What is measured, apart from what came out.
struct Variable<'a>(&'a Page<'a>, &'a Statistic);

impl Serialize for Variable<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, statistic) = *self;
        let measure = &statistic.quantity.value.measure;
        let mut out = members(serializer)?;
        out.member("@type", "StatisticalVariable")?;
        out.member("@id", &Shown(PartIri(article, &statistic.id, VARIABLE)))?;
        let of = Some(&statistic.of.value);
        out.optional("name", of.filter(|of| !of.is_empty()))?;
        // Without it, a rise by 18 per cent would read like a level of 18.
        let kind = Some(measure).filter(|measure| !matches!(measure, Measure::Amount(_)));
        out.optional("statType", kind.map(Measure::name))?;
        if is_relative(&statistic.quantity.value) {
            out.optional(
                "measurementDenominator",
                Denominator::of(article, statistic),
            )?;
        }
        out.end()
    }
}

/// Whether a figure is a part or a multiple of what it is measured against.
const fn is_relative(quantity: &Quantity) -> bool {
    match quantity.measure {
        Measure::Share { .. } | Measure::OutOf { .. } | Measure::Multiple(_) => true,
        Measure::Amount(_) | Measure::Change { .. } => {
            matches!(quantity.unit, Some(Unit::Percent))
        }
        Measure::Rank(_) | Measure::Score { .. } | Measure::Magnitude(_) => false,
    }
}

/// What a share, a multiple or a percentage is measured against.
enum Denominator<'a> {
    Statistic(&'a Page<'a>, &'a str),
    Words(&'a str),
}

impl<'a> Denominator<'a> {
    /// What is declared, or what it was divided by.
    fn of(article: &'a Page<'a>, statistic: &'a Statistic) -> Option<Self> {
        match (&statistic.against, &statistic.formula) {
            (Some(Baseline::Statistic(id)), _) => Some(Self::Statistic(article, id)),
            (Some(Baseline::Words(words)), _) => Some(Self::Words(&words.value)),
            (None, Some(formula)) if formula.operator == Operator::Over => {
                Some(Self::Statistic(article, &formula.right))
            }
            (None, _) => None,
        }
    }
}

impl Serialize for Denominator<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Statistic(article, id) => {
                Reference(PartIri(article, id, VARIABLE)).serialize(serializer)
            }
            Self::Words(words) => {
                let mut out = members(serializer)?;
                out.member("@type", "StatisticalVariable")?;
                out.member("name", words)?;
                out.end()
            }
        }
    }
}

/// An observation is no work that somebody could have written; who says so, where and to whom, the statement of it tells.
struct Statement<'a>(&'a Page<'a>, &'a Statistic);

impl Serialize for Statement<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, statistic) = *self;
        let Statistic {
            attribution,
            quantity,
            during,
            ..
        } = statistic;
        let mut out = members(serializer)?;
        out.spoken_type("Statement", attribution)?;
        out.member("@id", &Shown(PartIri(article, &statistic.id, STATEMENT)))?;
        let printed = quantity.anchor.as_ref().map(|anchor| &anchor.exact);
        out.optional("text", printed.or(quantity.words.as_ref()))?;
        out.asserted(article, attribution, statistic.stance)?;
        out.said(article, attribution, statistic.at.as_ref())?;
        let origin = Origin::of(article, attribution, statistic.source.as_ref());
        match &statistic.formula {
            None => out.optional("isBasedOn", origin)?,
            Some(Formula { left, right, .. }) => {
                let operands = [left, right].map(|id| Ground::Statement(article, id));
                let origin = origin.map(Ground::Work).into_iter();
                out.list("isBasedOn", origin.chain(operands))?;
            }
        }
        // What an observation has no property for: a time without an end, or from one hour to another.
        if let Some(during) = during
            && let Time::Stretch(stretch) = Time::new(&during.value, article.timezone.0)
            && Period::of(&during.value).is_none()
        {
            out.member("temporalCoverage", &Shown(stretch))?;
        }
        out.member("isPartOf", &Reference(ArticleIri(article)))?;
        out.end()
    }
}

/// What a figure that follows from others is based on: the work that it was taken from, and the statements of the others.
#[derive(Clone, Copy)]
enum Ground<'a> {
    Work(Origin<'a>),
    Statement(&'a Page<'a>, &'a str),
}

impl Serialize for Ground<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Work(origin) => origin.serialize(serializer),
            Self::Statement(article, id) => {
                Reference(PartIri(article, id, STATEMENT)).serialize(serializer)
            }
        }
    }
}

/// How exact a figure is said to be.
struct Qualifier(Hedge);

impl Serialize for Qualifier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@type", "QualitativeValue")?;
        out.member("name", self.0.name())?;
        out.end()
    }
}

struct Margin<'a>(&'a Quantity);

impl Serialize for Margin<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@type", "QuantitativeValue")?;
        out.figure(self.0)?;
        out.end()
    }
}

/// A sum of money.
struct Money<'a> {
    currency: &'a Text,
    value: &'a Figure,
}

impl Serialize for Money<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@type", "MonetaryAmount")?;
        out.member("currency", self.currency)?;
        out.bounds(self.value)?;
        out.end()
    }
}

impl<M: SerializeMap> Members<M> {
    /// The value or the bounds of a figure, and its unit.
    fn figure(&mut self, quantity: &Quantity) -> Result<(), M::Error> {
        let figure = Figure::of(quantity);
        let unit = match quantity.measure {
            Measure::Amount(_) | Measure::Change { .. } | Measure::Magnitude(_) => {
                quantity.unit.as_ref()
            }
            // A third of the households is not a third of a household.
            _ => None,
        };
        if let Some(Unit::Currency(currency)) = unit {
            let value = &figure;
            return self.member("value", &Money { currency, value });
        }
        self.bounds(&figure)?;
        match unit {
            None | Some(Unit::Currency(_)) => Ok(()),
            Some(Unit::Percent) => self.unit("P1", "%"),
            Some(Unit::PercentagePoint) => self.unit("", "percentage points"),
            Some(Unit::Known(name)) => {
                self.unit(UnitDef::named(name).map_or("", |unit| unit.uncefact), name)
            }
            Some(Unit::Counted(words)) => self.unit("", words),
        }
    }

    fn unit(&mut self, code: &str, text: &str) -> Result<(), M::Error> {
        self.optional("unitCode", Some(code).filter(|code| !code.is_empty()))?;
        self.member("unitText", text)
    }

    fn bounds(&mut self, figure: &Figure) -> Result<(), M::Error> {
        match figure {
            Figure::Value(value) => self.member("value", &Literal(*value)),
            Figure::Fraction(above, below) => {
                self.member("value", &Shown(format_args!("{above}/{below}")))
            }
            Figure::Score(first, second) => {
                self.member("value", &Shown(format_args!("{first}-{second}")))
            }
            Figure::Between(low, high) => {
                self.optional("minValue", low.map(Literal))?;
                self.optional("maxValue", high.map(Literal))
            }
        }
    }

    /// When it was observed: the date, and where the date alone does not tell, how long it took from there.
    fn observed(&mut self, statistic: &Statistic, offset: i16) -> Result<(), M::Error> {
        let Some(during) = &statistic.during else {
            return Ok(());
        };
        match Time::new(&during.value, offset) {
            Time::Date(date) => self.member("observationDate", &date),
            Time::Stretch(Stretch { from, .. }) => match Period::of(&during.value) {
                None => Ok(()),
                Some(period) => {
                    self.optional::<IsoDate>("observationDate", from)?;
                    self.member("observationPeriod", &Shown(period))
                }
            },
        }
    }
}

/// Where a figure lies on the line of numbers, what has gone down below zero.
#[derive(Debug, PartialEq)]
enum Figure {
    Value(Decimal),
    /// A share whose digits would never end.
    Fraction(i128, i128),
    /// A score, which is no one number.
    Score(u32, u32),
    /// From the first to the second, as far as there is one and it can be written in digits.
    Between(Option<Decimal>, Option<Decimal>),
}

impl Figure {
    fn of(quantity: &Quantity) -> Self {
        let hedge = quantity.hedge;
        match &quantity.measure {
            Measure::Amount(extent) | Measure::Multiple(extent) => Self::extent(extent, hedge),
            Measure::Change { direction, by } => match (direction, Self::extent(by, hedge)) {
                (Direction::Up, figure) => figure,
                (Direction::Down, figure) => figure.negated(),
            },
            Measure::Rank(rank) => {
                Self::extent(&Extent::one(Number::whole(u64::from(*rank))), hedge)
            }
            Measure::Share {
                numerator,
                denominator,
            } => Self::share((*numerator).into(), (*denominator).into(), hedge),
            Measure::OutOf { part, whole } => match part
                .value()
                .zip(whole.value())
                .and_then(|(part, whole)| in_whole_numbers(part, whole))
            {
                Some((part, whole)) => Self::share(part, whole, hedge),
                None => Self::Between(None, None),
            },
            Measure::Score { first, second } => Self::Score(*first, *second),
            Measure::Magnitude(magnitude) => match hedge {
                // "up to several hundred" are as many or fewer.
                Hedge::LessThan | Hedge::AtMost => Self::Between(None, None),
                _ => Self::Between(Some(magnitude.least().into()), None),
            },
        }
    }

    fn extent(extent: &Extent, hedge: Hedge) -> Self {
        let low = extent.low.value();
        match &extent.high {
            Some(high) => Self::Between(low, high.value()),
            None => Self::hedged(low, hedge),
        }
    }

    fn share(part: i128, whole: i128, hedge: Hedge) -> Self {
        match (ratio(part, whole), hedge) {
            (None, Hedge::Exact | Hedge::About) => Self::Fraction(part, whole),
            (share, hedge) => Self::hedged(share, hedge),
        }
    }

    fn hedged(value: Option<Decimal>, hedge: Hedge) -> Self {
        match (hedge, value) {
            (Hedge::Exact | Hedge::About, Some(value)) => Self::Value(value),
            (Hedge::Exact | Hedge::About, None) => Self::Between(None, None),
            (Hedge::MoreThan | Hedge::AtLeast, low) => Self::Between(low, None),
            (Hedge::LessThan | Hedge::AtMost, high) => Self::Between(None, high),
        }
    }

    fn negated(self) -> Self {
        match self {
            Self::Value(value) => Self::Value(-value),
            Self::Fraction(above, below) => Self::Fraction(-above, below),
            Self::Score(..) => self,
            Self::Between(low, high) => Self::Between(high.map(|high| -high), low.map(|low| -low)),
        }
    }
}

/// A number, exact to the last digit: where a reader of doubles would lose some, as a decimal of XML Schema, which RDF
/// keeps as it is.
struct Literal(Decimal);

impl Serialize for Literal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(number) = Exact(self.0).kept() {
            return number.serialize(serializer);
        }
        let mut out = members(serializer)?;
        out.member("@type", "http://www.w3.org/2001/XMLSchema#decimal")?;
        out.member("@value", &Shown(Plain(self.0)))?;
        out.end()
    }
}

/// Without zeros at the end.
struct Plain(Decimal);

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}
