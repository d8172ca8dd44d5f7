//! When: the expression of time that belongs to a passage, and what it means.

use super::desk::Desk;
use newsfacts_core::{
    model::{Moment, Season, Stated, When},
    text::{Precision, TimeReading},
};
use std::ops::Range;

/// What an expression of time means as somebody would declare it, with the article's words for it.
pub(super) fn when(desk: &Desk<'_>, time: &TimeReading) -> Option<Stated<When>> {
    if time.vague || time.uncertain {
        return None;
    }
    let days = time.bounded()?;
    let mut stated = Stated::new(season(time).or_else(|| days.when())?);
    stated.words = Some(desk.words(&desk.reading.with_preposition(&time.span)).into());
    Some(stated)
}

/// "next spring" is a season, not three months.
fn season(time: &TimeReading) -> Option<When> {
    const SEASONS: [Season; 4] = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];
    let days = time.interval.filter(|_| time.precision == Precision::Season && time.bound.is_none())?;
    let year = days.from?.year();
    let all = SEASONS.into_iter().filter_map(|season| Moment::season(year, season).ok());
    all.into_iter().find(|moment| moment.interval() == days).map(When::At)
}

/// The period of a figure: the expression of time that stands nearest to it in its own clause, or in its sentence where that
/// has one alone. Not what tells when somebody spoke.
pub(super) fn during(desk: &Desk<'_>, figure: &Range<usize>) -> Option<(Stated<When>, Range<usize>)> {
    let sentence = desk.reading.sentence(figure);
    let clause = desk.reading.clause_around(figure);
    let quoted = desk.reading.quotation_at(figure.start);
    let times = desk.reading.times.iter();
    let inside = times.filter(|time| sentence.start <= time.span.start && time.span.end <= sentence.end);
    let same = inside.filter(|time| desk.reading.quotation_at(time.span.start) == quoted);
    let own: Vec<&TimeReading> = same.filter(|time| !desk.reading.tells_when_said(time)).collect();
    let distance = |time: &TimeReading| match time.span.end <= figure.start {
        true => figure.start - time.span.end,
        false => time.span.start.saturating_sub(figure.end),
    };
    let within = own.iter().filter(|time| clause.start <= time.span.start && time.span.end <= clause.end);
    let nearest = within.min_by_key(|time| distance(time));
    let nearest = nearest.or_else(|| own.first().filter(|_| own.len() == 1))?;
    Some((when(desk, nearest)?, nearest.span.clone()))
}

/// The year of a time.
pub(super) fn year(when: &When) -> Option<i32> {
    let moment = match when {
        When::At(moment) => Some(*moment),
        When::Range { from, to } => from.or(*to),
    };
    match moment? {
        Moment::Decade(year)
        | Moment::Year(year)
        | Moment::Half(year, _)
        | Moment::Quarter(year, _)
        | Moment::Season(year, _)
        | Moment::Month(year, _)
        | Moment::Week(year, _) => Some(year),
        Moment::Day(day) | Moment::Time(day, _) => Some(day.year()),
    }
}
