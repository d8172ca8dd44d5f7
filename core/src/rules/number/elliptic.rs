//! What a figure without a noun or a unit of its own counts, where another figure beside it tells: "120 people came, 41 of them by
//! bus", "41 million passengers, up from 31 million".

use super::phrase::Phrase;
use crate::{
    model::{Measure, Quantity, Unit},
    rules::reading::Reading,
    text::{QuantityReading, Row, Sense},
};
use std::ops::Range;

/// What leads to a figure with which another is compared.
pub(super) const COMPARES: &[Sense] =
    &[Sense::From, Sense::Than, Sense::After, Sense::ComparedWith];

/// The one figure whose noun or unit such a figure shares, if that is certain.
pub(super) fn shared_with<'r>(
    read: &QuantityReading,
    reading: &'r Reading<'_>,
) -> Option<&'r QuantityReading> {
    let row = &reading.text.row;
    if !reading.text.is_read() {
        return None;
    }
    if is_led_by_whole(read) && !is_of_them(read, row) {
        return figure_before(read, reading);
    }
    if tells(read, row) {
        return None;
    }
    if let Some(change) = figure_before(read, reading)
        && is_reached_by(read, change, reading)
    {
        return Some(change);
    }
    let sentence = reading.text.sentence(&read.span);
    let beside = || of_sentence(read, &sentence, reading);
    if is_of_them(read, row) {
        let before = || beside().filter(|other| other.span.end <= read.span.start);
        let whole = match before().next() {
            Some(_) => only(before()),
            None => only(of_sentence(
                read,
                &sentence_before(&sentence, reading)?,
                reading,
            )),
        };
        return whole.filter(|whole| is_part(read, whole, row));
    }
    let other = only(beside())?;
    let led = lead(read, reading);
    let compares = |at: usize| row.has_any(at, COMPARES);
    let with = row.has_any(led, &[Sense::With, Sense::To])
        && row.has(led.wrapping_sub(1), Sense::ComparedWith);
    let compared = with || compares(led);
    // "the county got 190 million euros, and we got 8 million"
    let parallel = row.is_word(led)
        && (row.language.tenses.verb)(row, led).is_some()
        && row.str(led) == row.str(lead(other, reading));
    (compared || parallel).then_some(other)
}

/// "Of 300 people, 100 drive": so many of the figure before, with no noun between.
fn is_led_by_whole(read: &QuantityReading) -> bool {
    let part = |other: &Quantity| matches!(other.measure, Measure::OutOf { .. });
    let bare = read.quantity.unit.is_none() && read.noun.is_none();
    bare && read.alternative.as_deref().is_some_and(part)
}

/// "fell 2 euros to 39": the level to which a change led, right behind it. One in per cent tells no unit of a level.
fn is_reached_by(read: &QuantityReading, change: &QuantityReading, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let behind = Phrase::of(change, row)
        .tokens
        .end
        .max(row.token_at(change.span.end));
    let led = lead(read, reading);
    let changes = matches!(change.quantity.measure, Measure::Change { .. });
    let leads = row.has_any(led, &[Sense::To, Sense::OnTo]) && led == behind;
    changes && leads && !is_share(&change.quantity) && tells(change, row)
}

/// The figure in whose unit a change without one is: "62 million euros. That is 9 million more".
pub(super) fn added_to<'r>(
    read: &QuantityReading,
    reading: &'r Reading<'_>,
) -> Option<&'r QuantityReading> {
    let bare = read.quantity.unit.is_none() && read.noun.is_none();
    if !bare || !matches!(read.quantity.measure, Measure::Change { .. }) {
        return None;
    }
    let figures = &reading.text.quantities;
    let own = figures.partition_point(|one| one.span.start < read.span.start);
    let before = figures[..own].iter().rfind(|one| one.kind.states())?;
    let (first, second) = (
        reading.text.sentence(&before.span),
        reading.text.sentence(&read.span),
    );
    let near = first.start == second.start
        || reading.paragraph(before.span.start) == reading.paragraph(read.span.start)
            && reading.text.points_back(&second)
            && sentence_before(&second, reading) == Some(first);
    near.then_some(before)
}

/// The figure right before one, in its sentence.
fn figure_before<'r>(
    read: &QuantityReading,
    reading: &'r Reading<'_>,
) -> Option<&'r QuantityReading> {
    let sentence = reading.text.sentence(&read.span);
    let mut figures = telling(&sentence, reading).rev();
    figures.find(|other| other.span.end <= read.span.start)
}

/// The figures of a passage that tell what they count, in order.
fn telling<'r>(
    passage: &Range<usize>,
    reading: &'r Reading<'_>,
) -> impl DoubleEndedIterator<Item = &'r QuantityReading> {
    let figures = &reading.text.quantities;
    let all = reading.telling.get_or_init(|| {
        let counts = |at: &usize| {
            let figure = &figures[*at];
            figure.kind.counts() && tells(figure, &reading.text.row)
        };
        (0..figures.len()).filter(counts).collect()
    });
    let inside = reading.figures_at(passage);
    let first = all.partition_point(|at| *at < inside.start);
    let behind = all.partition_point(|at| *at < inside.end);
    all[first..behind].iter().map(|at| &figures[*at])
}

/// The figures of a sentence that tell what they count, beside one.
fn of_sentence<'r>(
    read: &QuantityReading,
    sentence: &Range<usize>,
    reading: &'r Reading<'_>,
) -> impl Iterator<Item = &'r QuantityReading> {
    let own = read.span.clone();
    let figures = telling(sentence, reading);
    figures.filter(move |other| other.span != own && !is_share(&other.quantity))
}

fn only<'r>(mut figures: impl Iterator<Item = &'r QuantityReading>) -> Option<&'r QuantityReading> {
    let first = figures.next()?;
    figures.next().is_none().then_some(first)
}

fn is_share(quantity: &Quantity) -> bool {
    matches!(quantity.unit, Some(Unit::Percent | Unit::PercentagePoint))
}

/// Whether a figure has a unit or a noun.
fn tells(read: &QuantityReading, row: &Row<'_>) -> bool {
    let counts = |phrase: Phrase| !phrase.heads.is_empty();
    read.quantity.unit.is_some() || read.noun.is_some() || counts(Phrase::of(read, row))
}

/// The token before a figure with its hedge.
fn lead(read: &QuantityReading, reading: &Reading<'_>) -> usize {
    let start = reading.text.with_hedge(read).start;
    reading.text.row.token_at(start).wrapping_sub(1)
}

/// "41 of them", "41 davon"
fn is_of_them(read: &QuantityReading, row: &Row<'_>) -> bool {
    let next = row.token_at(read.span.end);
    let them = row.has(next + 1, Sense::ObjectPronoun) && !row.has(next + 1, Sense::It);
    row.has(next, Sense::OfThem) || row.has(next, Sense::Of) && them
}

/// Whether "them" can only be what another figure counts: more of it, and nothing else between.
fn is_part(part: &QuantityReading, whole: &QuantityReading, row: &Row<'_>) -> bool {
    let phrase = Phrase::of(whole, row);
    let between = phrase.tokens.end..row.token_at(part.span.start);
    let mut others = between.filter(|at| row.is_word(*at));
    let less = part.value().zip(whole.value());
    less.is_some_and(|(part, whole)| part < whole)
        && !others.any(|at| super::phrase::is_noun(row, at))
}

/// The sentence before one, in its paragraph.
fn sentence_before(sentence: &Range<usize>, reading: &Reading<'_>) -> Option<Range<usize>> {
    let row = &reading.text.row;
    let first = row.token_at(sentence.start);
    let before = row.sentence(first.checked_sub(1)?);
    row.same_paragraph(first).then(|| row.bytes(before))
}
