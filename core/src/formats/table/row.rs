//! How a fact fills its row.

use super::{cell::Cell, column::Column};
use crate::{
    Decimal,
    formats::fact::{Fact, Names},
    model::{
        ActorKind, Article, Baseline, Basis, Direction, EventKind, Evidence, Extent, Field, Fields,
        Measure, Moment, Party, Quantity, Text, Unit, UnitDef, Value, When, currency_name,
    },
};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// A fact in all [columns](Column) of the table; serializes as an object with every column as a member.
#[derive(Clone)]
pub struct Row<'a> {
    article: &'a Article,
    cells: [Cell<'a>; Column::ALL.len()],
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(Some(Column::ALL.len()))?;
        for (column, cell) in Column::ALL.iter().zip(&self.cells) {
            out.serialize_entry(column.name(), cell)?;
        }
        out.end()
    }
}

/// A row without the columns that hold nothing: among a million rows those would be most of what is written.
#[cfg(feature = "check")]
pub(crate) struct Filled<'a>(pub Row<'a>);

#[cfg(feature = "check")]
impl Serialize for Filled<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cells = Column::ALL.iter().zip(&self.0.cells);
        let filled = cells.filter(|(_, cell)| !matches!(cell, Cell::Nothing));
        serializer.collect_map(filled.map(|(column, cell)| (column.name(), cell)))
    }
}

impl<'a> Row<'a> {
    pub(super) fn new(article: &'a Article, fact: Fact<'a>) -> Self {
        let mut row = Self {
            article,
            cells: [Cell::Nothing; Column::ALL.len()],
        };
        row.set(Column::Article, Cell::Text(&article.id));
        if let Some(url) = &article.url {
            row.set(Column::Url, Cell::Address(url));
        }
        // A day for every article, whether or not the hour is known: a column has one type.
        if let Some(day) = article.local_day() {
            row.set(Column::Published, Cell::Day(day));
        }
        if let Moment::Time(..) = article.published
            && let Some(instant) = article.published.rfc3339(article.timezone.0)
        {
            row.set(Column::PublishedAt, Cell::Instant(instant));
        }
        row.set(Column::Kind, Cell::Text(fact.kind()));
        fact.values(&mut |field, value| row.value(field, value));
        row.passage(fact);
        if fact.open().next().is_some() {
            row.set(Column::Todo, Cell::Open(fact));
        }
        row
    }

    pub(super) fn cells(&self) -> &[Cell<'a>] {
        &self.cells
    }

    fn set(&mut self, column: Column, cell: Cell<'a>) {
        self.cells[column as usize] = cell;
    }

    /// What a field holds, in its column or columns.
    fn value(&mut self, field: Field, value: Value<'a>) {
        match value {
            Value::Attribution(who) => who.values(&mut |field, value| self.value(field, value)),
            Value::Review(review) => review.values(&mut |field, value| self.value(field, value)),
            Value::Moment(Moment::Day(day) | Moment::Time(day, _)) => {
                if let Some(column) = Column::of(field) {
                    self.set(column, Cell::Day(*day));
                }
            }
            Value::Time(time) => self.period(time.value),
            Value::Figure(figure) => self.quantity(&figure.value),
            Value::Evidence(evidence) => self.evidence(evidence),
            Value::Rating(rating) => {
                self.set(Column::Rating, Cell::Count(rating.value));
                self.set(Column::BestRating, Cell::Count(rating.best));
            }
            value => {
                let column = match value {
                    Value::Actor(_) if field == Field::Of => Some(Column::MemberOf),
                    _ => Column::of(field),
                };
                if let Some((column, cell)) = column.zip(self.cell(value)) {
                    self.set(column, cell);
                }
            }
        }
    }

    /// The aspects of the fact by what bears them out.
    fn evidence(&mut self, evidence: &'a [Evidence]) {
        for (column, basis) in [
            (Column::Stated, Basis::Stated),
            (Column::Undecided, Basis::Undecided),
            (Column::Author, Basis::Author),
        ] {
            if evidence.iter().any(|one| one.basis == basis) {
                self.set(column, Cell::Aspects(evidence, basis));
            }
        }
    }

    fn cell(&self, value: Value<'a>) -> Option<Cell<'a>> {
        let article = self.article;
        Some(match value {
            Value::Id(text) | Value::Text(text) | Value::Replaced(text) => Cell::Text(text),
            Value::Language(code) | Value::Country(code) | Value::Wikidata(code) => {
                Cell::Text(code)
            }
            Value::Words(words) if words.value.is_empty() => return None,
            Value::Words(words) => Cell::Text(&words.value),
            Value::Parts(parts) => Cell::Parts(parts),
            Value::Texts(texts) if !texts.is_empty() => Cell::List(texts),
            Value::Flag(flag) => Cell::Flag(*flag),
            Value::Actor(id) | Value::Venue(Party::Actor(id)) | Value::Party(Party::Actor(id)) => {
                self.names(std::slice::from_ref(id))?
            }
            Value::Speakers(ids) | Value::Actors(ids) => self.names(ids)?,
            Value::Venue(Party::Name(name)) | Value::Party(Party::Name(name)) => Cell::Text(name),
            Value::Event(id) => {
                Cell::Text(article.event(id).map_or(id, |event| &event.label.value))
            }
            Value::Source(source) => Cell::Address(source.url.as_ref()?),
            Value::Baseline(Baseline::Words(words)) => Cell::Text(&words.value),
            Value::Baseline(Baseline::Statistic(id)) => {
                let of = article.statistic(id).map(|other| &other.of.value);
                Cell::Text(of.filter(|of| !of.is_empty()).unwrap_or(id))
            }
            Value::Formula(formula) => Cell::Formula(formula),
            Value::ActorKind(ActorKind::Todo) | Value::EventKind(EventKind::Todo) => return None,
            Value::ActorKind(kind) => Cell::Text(kind.name()),
            Value::Stance(stance) => Cell::Text(stance.name()),
            Value::EventKind(EventKind::Other(kind)) => Cell::Text(kind),
            Value::EventKind(kind) => Cell::Text(kind.name()),
            _ => return None,
        })
    }

    fn names(&self, ids: &'a [Text]) -> Option<Cell<'a>> {
        let names = Names {
            article: self.article,
            ids,
            between: "; ",
        };
        (!ids.is_empty()).then_some(Cell::Names(names))
    }

    fn period(&mut self, when: When) {
        let shown = when.at_offset(self.article.timezone.0);
        self.set(Column::Period, Cell::When(shown));
        let interval = when.interval();
        let last = interval.to.and_then(|end| end.previous_day());
        for (column, day) in [(Column::FirstDay, interval.from), (Column::LastDay, last)] {
            if let Some(day) = day {
                self.set(column, Cell::Day(day));
            }
        }
    }

    fn quantity(&mut self, quantity: &'a Quantity) {
        self.set(Column::Figure, Cell::Figure(quantity));
        self.set(Column::Measure, Cell::Text(quantity.measure.name()));
        if !quantity.hedge.is_exact() {
            self.set(Column::Hedge, Cell::Text(quantity.hedge.name()));
        }
        match &quantity.measure {
            Measure::Amount(extent) | Measure::Multiple(extent) => {
                self.extent(extent, Direction::Up);
            }
            Measure::Change { direction, by } => {
                let name = match direction {
                    Direction::Up => "up",
                    Direction::Down => "down",
                };
                self.set(Column::Direction, Cell::Text(name));
                self.extent(by, *direction);
            }
            Measure::Rank(rank) => self.set(Column::Value, Cell::Number((*rank).into())),
            Measure::Share { .. } | Measure::OutOf { .. } => {
                if let Some(ratio) = quantity.measure.ratio() {
                    self.set(Column::Value, Cell::Number(ratio));
                }
            }
            Measure::Score { first, second } => {
                self.set(Column::First, Cell::Count(*first));
                self.set(Column::Second, Cell::Count(*second));
            }
            Measure::Magnitude(magnitude) => {
                self.set(Column::Low, Cell::Number(magnitude.least().into()));
            }
        }
        if let Some(unit) = &quantity.unit {
            self.unit(unit);
        }
    }

    /// One number, or both ends of a range; of what went down below zero, where the larger fall is the lower end.
    fn extent(&mut self, extent: &Extent, direction: Direction) {
        let sign = match direction {
            Direction::Up => Decimal::ONE,
            Direction::Down => Decimal::NEGATIVE_ONE,
        };
        let ends = match (extent.high, direction) {
            (None, _) => [(Column::Value, Some(extent.low)), (Column::High, None)],
            (high, Direction::Up) => [(Column::Low, Some(extent.low)), (Column::High, high)],
            (high, Direction::Down) => [(Column::Low, high), (Column::High, Some(extent.low))],
        };
        for (column, number) in ends {
            if let Some(value) = number.and_then(|number| number.value()) {
                self.set(column, Cell::Number(sign * value));
            }
        }
    }

    fn unit(&mut self, unit: &'a Unit) {
        let (name, code) = match unit {
            Unit::Percent => ("%", "%"),
            Unit::PercentagePoint => ("percentage points", ""),
            Unit::Currency(code) => (currency_name(code).unwrap_or(code), &**code),
            Unit::Known(name) => (&**name, UnitDef::named(name).map_or("", |unit| unit.ucum)),
            Unit::Counted(words) => (&**words, ""),
        };
        self.set(Column::Unit, Cell::Text(name));
        if !code.is_empty() {
            self.set(Column::UnitCode, Cell::Text(code));
        }
    }

    /// From the first character to the last; where the article interrupts a quotation, what stands between is not part of
    /// the words.
    fn passage(&mut self, fact: Fact<'a>) {
        let (Some(first), Some(last)) = (fact.anchors().next(), fact.anchors().last()) else {
            return;
        };
        self.set(Column::StartChar, Cell::Count(first.start));
        self.set(Column::EndChar, Cell::Count(last.end));
        self.set(Column::Exact, Cell::Exact(fact));
    }
}
