//! When: the expression of time that belongs to a passage, and what it means.

use super::desk::Desk;
use newsfacts_core::{
    model::{Date, Interval, Measure, Moment, Season, Stated, When},
    text::{Bound, End, Precision, QuantityReading, Tie, TimeReading},
};
use std::ops::Range;

/// What an expression of time means as somebody would declare it, with the article's words for it.
pub(super) fn when(desk: &Desk<'_>, time: &TimeReading) -> Option<Stated<When>> {
    if time.vague || time.uncertain {
        return None;
    }
    // "has called a strike for October 24", "needs more by the summer": what is planned lies ahead.
    let limit = matches!(time.bound, Some(Bound::By | Bound::Until));
    let around = desk.reading.clause_around(&time.span);
    let ahead =
        desk.reading.leads_ahead(&time.span) || limit && !desk.reading.tells_of_past(&around);
    let published = desk.article.local_day();
    let later = time.alternative.filter(|other| {
        let from = other.from.zip(published);
        ahead && from.is_some_and(|(from, day)| from > day)
    });
    let later = later.map(|days| match limit {
        true => Interval { from: None, ..days },
        false => days,
    });
    let days = later.or_else(|| time.bounded())?;
    // "bis zum 30. Juni 2026" ends with that day, and not with the month that ends with it.
    let day = time.bound.is_some() && time.precision == Precision::Day;
    let when = match day {
        true => of_days(days),
        false => season(time).or_else(|| days.when()),
    };
    let mut stated = Stated::new(when?);
    stated.words = Some(
        desk.words(&desk.reading.with_preposition(&time.span))
            .into(),
    );
    Some(stated)
}

/// From one day to another, where the first or the last of a month is no less a day.
fn of_days(days: Interval) -> Option<When> {
    let last = days.to.and_then(Date::previous_day);
    When::range(days.from.map(Moment::Day), last.map(Moment::Day)).ok()
}

/// "next spring" is a season, not three months.
fn season(time: &TimeReading) -> Option<When> {
    const SEASONS: [Season; 4] = [
        Season::Spring,
        Season::Summer,
        Season::Autumn,
        Season::Winter,
    ];
    let days = time
        .interval
        .filter(|_| time.precision == Precision::Season && time.bound.is_none())?;
    let year = days.from?.year();
    let all = SEASONS
        .into_iter()
        .filter_map(|season| Moment::season(year, season).ok());
    all.into_iter()
        .find(|moment| moment.interval() == days)
        .map(When::At)
}

/// The period of a figure: the expression of time that stands nearest to it in its own clause, or in its sentence where that
/// has one alone. Neither what tells when somebody spoke, nor what the figure is compared with; and a day only where `days`
/// says that one is meant: of most figures it tells when something happened. Else the period of the figure that it belongs to,
/// where it is that of both: "310,000 passengers in 2024, 6 percent fewer than in 2023".
pub(super) fn during(
    desk: &Desk<'_>,
    read: &QuantityReading,
    against: Option<&Range<usize>>,
    days: bool,
) -> Option<Stated<When>> {
    let days = days || desk.reading.is_level_of_day(read);
    let end = desk.reading.end_of_time(read);
    let shared = || {
        let (tie, before) = desk.reading.tied(read)?;
        // "twice as much as in 2023" has no time of its own.
        let times = matches!(read.quantity.measure, Measure::Multiple(_));
        let both = tie != Tie::Compared && !times || end.is_some();
        both.then(|| own_period(desk, before, None, days))?
    };
    let own = own_period(desk, read, against, days);
    let own = own.filter(|time| {
        let behind = time.span.start >= read.span.end;
        let between = || {
            let value = when(desk, time).map(|time| time.value);
            matches!(
                value,
                Some(When::Range {
                    from: Some(_),
                    to: Some(_)
                })
            )
        };
        match (desk.reading.tied(read), end) {
            // "in the first quarter, compared with 40 million a year earlier"
            (Some((Tie::Compared, _)), None) => {
                desk.reading.share_a_segment(&time.span, &read.span)
                    || desk.reading.dates_clause_of(&time.span, read)
            }
            // "sank 2024 von 5 auf 3"
            (_, Some(End::First)) => behind || between(),
            _ => true,
        }
    });
    let time = when(desk, own.or_else(shared)?)?;
    match (time.value, end) {
        (
            When::Range {
                from: Some(from),
                to: Some(_),
            },
            Some(End::First),
        ) => Some(at(from)),
        (
            When::Range {
                from: Some(_),
                to: Some(to),
            },
            Some(End::Last),
        ) => Some(at(to)),
        _ if own.is_none() && end.is_some() => None,
        _ => Some(time),
    }
}

/// The expression of time that is the period of a figure.
fn own_period<'d>(
    desk: &Desk<'d>,
    read: &QuantityReading,
    against: Option<&Range<usize>>,
    days: bool,
) -> Option<&'d TimeReading> {
    let reading = desk.reading;
    let figure = &read.span;
    let sentence = reading.sentence(figure);
    let clause = reading.clause_around(figure);
    let quoted = reading.quotation_at(figure.start);
    let within = |outer: &Range<usize>, inner: &Range<usize>| {
        outer.start <= inner.start && inner.end <= outer.end
    };
    let may_be = |time: &&TimeReading| {
        within(&sentence, &time.span)
            && time.interval.is_some()
            && !time.vague
            && reading.quotation_at(time.span.start) == quoted
            && (!reading.tells_when_said(time) || reading.is_in_its_clause(time, figure))
            && (!reading.is_compared_with(&time.span) || reading.dates_clause_of(&time.span, read))
            && !(time.span.start >= figure.end && reading.is_behind_comparison(&time.span, read))
            && !reading.is_of_another(&time.span, read)
            && !reading.dates_a_thing(&time.span, figure, true)
            && !reading.is_compared_since(&time.span)
            && !(time.precision == Precision::Range && reading.is_of_comparison(&time.span))
            && (time.bound.is_none()
                || time.span.end <= figure.start
                || reading.is_right_behind(&time.span, read))
            && !against.is_some_and(|words| within(words, &time.span))
            && (days || time.precision != Precision::Day)
    };
    let own: Vec<&'d TimeReading> = reading.times.iter().filter(may_be).collect();
    let distance = |time: &TimeReading| match time.span.end <= figure.start {
        true => figure.start - time.span.end,
        false => time.span.start.saturating_sub(figure.end),
    };
    let near = own.iter().filter(|time| {
        let behind = time.span.start >= figure.end && reading.is_right_behind(&time.span, read);
        let leads = reading.dates_clause_of(&time.span, read);
        leads || (within(&clause, &time.span) || behind) && !reading.are_parted(&time.span, figure)
    });
    let nearest = near.min_by_key(|time| distance(time));
    let sole = || {
        own.first()
            .filter(|time| own.len() == 1 && !reading.are_parted(&time.span, figure))
    };
    nearest.or_else(sole).copied()
}

fn at(moment: Moment) -> Stated<When> {
    Stated::new(When::At(moment))
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
