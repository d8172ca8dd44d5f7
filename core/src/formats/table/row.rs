//! How a fact fills its row.

use super::{cell::Cell, column::Column};
use crate::{
    formats::fact::{Fact, Names},
    model::{
        Actor, Article, Attribution, Baseline, Claim, Direction, Event, EventKind, Extent, Measure,
        Moment, Party, Quantity, Quote, SourceRef, Stated, Statistic, Text, Unit, UnitDef, When,
        currency_name,
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

impl<'a> Row<'a> {
    pub(super) fn new(article: &'a Article, fact: Fact<'a>) -> Self {
        let mut row = Self {
            article,
            cells: [Cell::Nothing; Column::ALL.len()],
        };
        row.text(Column::Article, Some(&article.id));
        row.address(Column::Url, article.url.as_ref());
        row.set(Column::Published, Cell::Moment(article.published));
        row.set(Column::Kind, Cell::Text(fact.kind()));
        row.text(Column::Id, Some(fact.id()));
        // Never nothing, so that no reader makes numbers of them.
        row.set(Column::Planned, Cell::Flag(false));
        row.set(Column::Inferred, Cell::Flag(false));
        match fact {
            Fact::Actor(actor) => row.actor(actor),
            Fact::Quote(quote) => row.quote(quote),
            Fact::Statistic(statistic) => row.statistic(statistic),
            Fact::Event(event) => row.event(event),
            Fact::Claim(claim) => row.claim(claim),
        }
        row.passage(fact);
        row
    }

    pub(super) fn cells(&self) -> &[Cell<'a>] {
        &self.cells
    }

    fn set(&mut self, column: Column, cell: Cell<'a>) {
        self.cells[column as usize] = cell;
    }

    fn text(&mut self, column: Column, text: Option<&'a Text>) {
        if let Some(text) = text {
            self.set(column, Cell::Text(text));
        }
    }

    fn address(&mut self, column: Column, url: Option<&'a Text>) {
        if let Some(url) = url {
            self.set(column, Cell::Address(url));
        }
    }

    fn names(&mut self, column: Column, ids: &'a [Text]) {
        if !ids.is_empty() {
            let article = self.article;
            let between = "; ";
            self.set(
                column,
                Cell::Names(Names {
                    article,
                    ids,
                    between,
                }),
            );
        }
    }

    fn name(&mut self, column: Column, id: Option<&'a Text>) {
        if let Some(id) = id {
            self.names(column, std::slice::from_ref(id));
        }
    }

    fn party(&mut self, column: Column, party: Option<&'a Party>) {
        match party {
            Some(Party::Name(name)) => self.text(column, Some(name)),
            Some(Party::Actor(id)) => self.name(column, Some(id)),
            None => {}
        }
    }

    fn actor(&mut self, actor: &'a Actor) {
        self.set(Column::Subtype, Cell::Text(actor.kind.name()));
        self.text(Column::Text, Some(&actor.name));
        if !actor.also.is_empty() {
            self.set(Column::Also, Cell::List(&actor.also));
        }
        self.text(Column::Role, actor.role.as_ref().map(|role| &role.value));
        self.name(Column::MemberOf, actor.of.as_ref());
        self.text(Column::Country, actor.iso.as_ref());
        self.text(Column::Wikidata, actor.wikidata.as_ref());
    }

    fn quote(&mut self, quote: &'a Quote) {
        self.set(Column::Text, Cell::Quote(quote));
        self.attribution(&quote.attribution, quote.inferred);
        self.names(Column::About, &quote.about);
        self.occasion(quote.at.as_ref());
        self.period(quote.when.as_ref());
        self.text(Column::Language, quote.language.as_ref());
        self.text(Column::Original, quote.original.as_ref());
        self.origin(quote.source.as_ref(), quote.replaces.as_ref());
    }

    fn statistic(&mut self, statistic: &'a Statistic) {
        self.text(Column::Text, Some(&statistic.of.value));
        self.attribution(&statistic.attribution, statistic.inferred);
        self.name(Column::Who, statistic.who.as_ref());
        self.name(Column::FromActor, statistic.from.as_ref());
        self.name(Column::ToActor, statistic.to.as_ref());
        self.occasion(statistic.at.as_ref());
        self.period(statistic.during.as_ref());
        self.quantity(&statistic.quantity.value);
        match &statistic.against {
            Some(Baseline::Words(words)) => self.text(Column::Baseline, Some(&words.value)),
            Some(Baseline::Statistic(id)) => {
                let of = self.article.statistic(id).map(|other| &other.of.value);
                self.text(Column::Baseline, of.or(Some(id)));
            }
            None => {}
        }
        if let Some(formula) = &statistic.formula {
            self.set(Column::Follows, Cell::Formula(formula));
        }
        self.origin(statistic.source.as_ref(), statistic.replaces.as_ref());
    }

    fn event(&mut self, event: &'a Event) {
        let kind = match &event.kind {
            EventKind::Other(kind) => kind,
            kind => kind.name(),
        };
        self.set(Column::Subtype, Cell::Text(kind));
        self.text(Column::Text, Some(&event.label.value));
        self.names(Column::Who, &event.who);
        self.names(Column::About, &event.about);
        self.party(Column::Place, event.place.as_ref());
        self.period(event.when.as_ref());
        self.set(Column::Planned, Cell::Flag(event.planned));
    }

    fn claim(&mut self, claim: &'a Claim) {
        self.text(Column::Text, Some(&claim.text.value));
        self.attribution(&claim.attribution, claim.inferred);
        self.names(Column::About, &claim.about);
        self.occasion(claim.at.as_ref());
        self.period(claim.when.as_ref());
        if let Some(review) = &claim.review {
            self.text(Column::Verdict, Some(&review.verdict));
            if let Some(rating) = review.rating {
                self.set(Column::Rating, Cell::Count(rating.value));
                self.set(Column::BestRating, Cell::Count(rating.best));
            }
            self.party(Column::ReviewedBy, review.by.as_ref());
        }
        self.origin(claim.source.as_ref(), claim.replaces.as_ref());
    }

    fn attribution(&mut self, attribution: &'a Attribution, inferred: bool) {
        self.names(Column::Speakers, &attribution.speakers);
        self.names(Column::Addressees, &attribution.addressees);
        self.names(Column::Via, &attribution.via);
        self.set(Column::Inferred, Cell::Flag(inferred));
    }

    fn occasion(&mut self, event: Option<&'a Text>) {
        let name = |id: &'a Text| {
            self.article
                .event(id)
                .map_or(id, |event| &event.label.value)
        };
        self.text(Column::Event, event.map(name));
    }

    fn period(&mut self, when: Option<&'a Stated<When>>) {
        let Some(when) = when else { return };
        self.set(Column::Period, Cell::When(when.value));
        let interval = when.value.interval();
        let last = interval.to.and_then(|end| end.previous_day());
        for (column, day) in [(Column::FirstDay, interval.from), (Column::LastDay, last)] {
            if let Some(day) = day {
                self.set(column, Cell::Moment(Moment::Day(day)));
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
            Measure::Amount(extent) | Measure::Multiple(extent) => self.extent(extent),
            Measure::Change { direction, by } => {
                let direction = match direction {
                    Direction::Up => "up",
                    Direction::Down => "down",
                };
                self.set(Column::Direction, Cell::Text(direction));
                self.extent(by);
            }
            Measure::Rank(rank) => self.set(Column::Value, Cell::Count(*rank)),
            Measure::Share { .. } | Measure::OutOf { .. } => {
                if let Some(ratio) = quantity.measure.ratio() {
                    self.set(Column::Value, Cell::Number(ratio));
                }
            }
        }
        if let Some(unit) = &quantity.unit {
            self.unit(unit);
        }
    }

    fn extent(&mut self, extent: &Extent) {
        let low = match extent.high {
            None => Column::Value,
            Some(_) => Column::Low,
        };
        let ends = [(low, Some(extent.low)), (Column::High, extent.high)];
        for (column, number) in ends {
            if let Some(value) = number.and_then(|number| number.value()) {
                self.set(column, Cell::Number(value));
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

    fn origin(&mut self, source: Option<&'a SourceRef>, replaces: Option<&'a Text>) {
        self.address(
            Column::Source,
            source.and_then(|source| source.url.as_ref()),
        );
        self.text(Column::Replaces, replaces);
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
