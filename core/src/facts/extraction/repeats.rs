//! Which items say the same: the same words of the same speaker, the same figure of the same thing and time, the same event.

use super::{
    ExtractedEvent, ExtractedFigure, ExtractedQuote, ExtractedValue,
    cast::Said,
    figures,
    judge::Desk,
    lower::{Dated, Spoken},
    what::telling,
};
use crate::model::{Extent, Measure, Number, Quantity, Scale, Stated, Text, Unit, When};

/// What makes an item the same as another.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum Same {
    Quote(Vec<String>, Speaker, bool),
    Figure(Value, Option<Time>, Vec<String>),
    Event(Vec<String>, Option<Time>),
}

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum Speaker {
    Open,
    Pronoun(String),
    By(Vec<Text>),
}

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum Value {
    Read(Quantity),
    Written(ExtractedValue, Option<String>),
}

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum Time {
    Read(When),
    Written(String),
}

impl Desk<'_> {
    pub fn same_quote(&self, quote: &ExtractedQuote, spoken: &Spoken) -> Same {
        let words = spoken.read_as.as_ref().unwrap_or(&quote.words);
        let speaker = match &spoken.said {
            Said::Open => Speaker::Open,
            Said::Pronoun => Speaker::Pronoun(small(quote.speaker.as_deref().unwrap_or_default())),
            Said::By { ids, .. } => Speaker::By(ids.clone()),
        };
        Same::Quote(bare(words), speaker, quote.direct)
    }

    pub fn same_figure(&self, figure: &ExtractedFigure, lowered: &figures::Lowered) -> Same {
        let first = lowered.statistics.first();
        let first = first.and_then(|index| self.article.statistics.get(*index));
        let value = match first {
            Some(statistic) => Value::Read(plain(&statistic.quantity.value)),
            None => Value::Written(figure.value.clone(), figure.unit.as_deref().map(small)),
        };
        let when = first.and_then(|statistic| statistic.during.as_ref());
        let mut thing = telling(&figure.what, self.tag);
        thing.sort_unstable();
        Same::Figure(value, time(figure.when.as_deref(), when), thing)
    }

    pub fn same_event(&self, event: &ExtractedEvent, dated: &Dated) -> Same {
        let what = dated.read_as.as_ref().unwrap_or(&event.what);
        let when = self.article.events[dated.fact].when.as_ref();
        Same::Event(bare(what), time(event.when.as_deref(), when))
    }
}

/// A time as it was read, else as it was written.
fn time(written: Option<&str>, read: Option<&Stated<When>>) -> Option<Time> {
    let written = written.map(small).filter(|written| !written.is_empty())?;
    Some(match read {
        Some(read) => Time::Read(read.value),
        None => Time::Written(written),
    })
}

fn small(written: &str) -> String {
    written.trim().to_lowercase()
}

/// Words without the marks around them and without typography.
fn bare(words: &str) -> Vec<String> {
    let words = words.trim_matches(|c: char| !c.is_alphanumeric());
    let words = words.split_whitespace();
    words.map(|word| word.replace('’', "'")).collect()
}

/// A figure whose numbers are written without scales, and what it counts in small letters.
fn plain(quantity: &Quantity) -> Quantity {
    let number = |number: &Number| match number.value() {
        Some(value) => Number {
            digits: value.normalize(),
            scale: Scale::One,
        },
        None => *number,
    };
    let extent = |extent: &Extent| Extent {
        low: number(&extent.low),
        high: extent.high.as_ref().map(number),
    };
    let measure = match &quantity.measure {
        Measure::Amount(one) => Measure::Amount(extent(one)),
        Measure::Change { direction, by } => Measure::Change {
            direction: *direction,
            by: extent(by),
        },
        Measure::Multiple(one) => Measure::Multiple(extent(one)),
        other => other.clone(),
    };
    let unit = match &quantity.unit {
        Some(Unit::Counted(words)) => Some(Unit::Counted(small(words).into())),
        other => other.clone(),
    };
    Quantity {
        hedge: quantity.hedge,
        measure,
        unit,
    }
}
