//! Dates that are another day, month, year or week, periods with another beginning or end, and times of day with another hour,
//! minute or zone; and dates that another expression of the fact's own sentence means.

use super::{Falsified, Honest, Verdict, bare, evidence, figures::only_statistic};
use newsfacts::{
    model::{Article, Aspect, Basis, Date, Evidence, Interval, Moment, Stated, When},
    rules,
    text::{Reading, Source},
};

const OF_SENTENCE: &str = "another of its sentence";

/// Every date of an article, falsified in each of its parts.
pub(super) fn falsified(honest: &Honest) -> Vec<Falsified> {
    let mut all = Vec::new();
    for alone in each_alone(&honest.article) {
        for_each_declaration(&alone, &honest.source, &mut all);
    }
    all
}

/// The article with one fact each.
fn each_alone(article: &Article) -> Vec<Article> {
    let figures = 0..article.statistics.len();
    let mut all: Vec<Article> = figures
        .map(|index| only_statistic(article, index))
        .collect();
    let mut add = |fill: &dyn Fn(&mut Article)| {
        let mut alone = bare(article);
        fill(&mut alone);
        all.push(alone);
    };
    for event in article.events.iter() {
        add(&|alone| alone.events = vec![event.clone()].into());
    }
    for quote in article.quotes.iter() {
        let mut quote = quote.clone();
        (quote.at, quote.replaces) = (None, None);
        add(&|alone| alone.quotes = vec![quote.clone()].into());
    }
    for claim in article.claims.iter() {
        let mut claim = claim.clone();
        claim.at = None;
        add(&|alone| alone.claims = vec![claim.clone()].into());
    }
    all
}

/// What the text says of when the only fact of an article was.
fn of_time(article: &Article) -> Option<&Evidence> {
    let mut all = evidence(article).map(|(_, one)| one);
    all.find(|one| one.aspect == Aspect::Time)
}

/// When the only fact of an article was.
fn when(article: &mut Article) -> Option<&mut Stated<When>> {
    if !article.quotes.is_empty() {
        return article.quotes.to_mut()[0].when.as_mut();
    }
    if !article.statistics.is_empty() {
        return article.statistics.to_mut()[0].during.as_mut();
    }
    if !article.events.is_empty() {
        return article.events.to_mut()[0].when.as_mut();
    }
    article.claims.to_mut().first_mut()?.when.as_mut()
}

/// The date of the only fact, with the article's words and without them.
fn for_each_declaration(alone: &Article, source: &Source, all: &mut Vec<Falsified>) {
    let mut honest = alone.clone();
    let Some(stated) = when(&mut honest).filter(|stated| !stated.author) else {
        return;
    };
    let value = stated.value;
    if stated.words.take().is_some() {
        falsify(alone, value, "given", source, all);
    }
    falsify(&honest, value, "found", source, all);
}

fn falsify(honest: &Article, value: When, words: &str, source: &Source, all: &mut Vec<Falsified>) {
    let mut checked = honest.clone();
    let found = rules::check(&mut checked, Some(source));
    if Verdict::of(found.iter()) == Verdict::Refused {
        return; // without its words, or without other facts, it is not borne out
    }
    let reading = Reading::new(source, checked.local_day(), &checked.language);
    let told = of_time(&checked).filter(|one| one.basis == Basis::Stated);
    let of_sentence = of_sentence(&checked, value, source, &reading).into_iter();
    let others = of_sentence.map(|other| (OF_SENTENCE, other));
    for (part, other) in beside(value).into_iter().chain(others) {
        let mut article = honest.clone();
        when(&mut article).expect("it has a date").value = other;
        let of_day = matches!(part, "hour" | "minute" | "zone" | OF_SENTENCE);
        let elsewhere = words == "found" && !of_day && is_of_article(other, &reading);
        let part = if elsewhere {
            "another of the article"
        } else {
            part
        };
        all.push(Falsified {
            kind: format!("date {words}: {part}"),
            what: format!("{value} as {other}"),
            named: told.is_some(),
            article,
        });
    }
}

/// The dates beside a date, with the part that differs.
fn beside(honest: When) -> Vec<(&'static str, When)> {
    match honest {
        When::At(moment) => moved(moment)
            .into_iter()
            .map(|(part, other)| (part, other.into()))
            .collect(),
        When::Range { from, to } => {
            let mut all = Vec::new();
            for (_, other) in from.into_iter().flat_map(moved) {
                all.push((
                    "the beginning of a period",
                    When::Range {
                        from: Some(other),
                        to,
                    },
                ));
            }
            for (_, other) in to.into_iter().flat_map(moved) {
                all.push((
                    "the end of a period",
                    When::Range {
                        from,
                        to: Some(other),
                    },
                ));
            }
            all.retain(|(_, other)| !other.is_reversed());
            all
        }
    }
}

/// A moment with one of its parts one more or one less, as far as the calendar has it.
fn moved(moment: Moment) -> Vec<(&'static str, Moment)> {
    let mut all = Vec::new();
    for step in [1, -1] {
        let mut add = |part, other: Option<Moment>| all.extend(other.map(|other| (part, other)));
        let of_unit = |unit: u8, most: u8| {
            (1..=most)
                .contains(&unit.wrapping_add_signed(step))
                .then_some(unit.wrapping_add_signed(step))
        };
        let years = i32::from(step);
        match moment {
            Moment::Decade(year) => add("decade", Moment::decade(year + 10 * years).ok()),
            Moment::Year(year) => add("year", Moment::year(year + years).ok()),
            Moment::Half(year, half) => {
                add("year", Moment::half(year + years, half).ok());
                add("half", Moment::half(year, 3 - half).ok());
            }
            Moment::Quarter(year, quarter) => {
                add("year", Moment::quarter(year + years, quarter).ok());
                add(
                    "quarter",
                    of_unit(quarter, 4).and_then(|other| Moment::quarter(year, other).ok()),
                );
            }
            Moment::Season(year, season) => add("year", Moment::season(year + years, season).ok()),
            Moment::Month(year, month) => {
                add("year", Moment::month(year + years, month).ok());
                add(
                    "month",
                    of_unit(month, 12).and_then(|other| Moment::month(year, other).ok()),
                );
            }
            Moment::Week(year, week) => {
                add("year", Moment::week(year + years, week).ok());
                add(
                    "week",
                    of_unit(week, 52).and_then(|other| Moment::week(year, other).ok()),
                );
            }
            Moment::Day(day) => {
                for (part, other) in days(day, step) {
                    add(part, other.map(Moment::Day));
                }
            }
            Moment::Time(day, time) => {
                for (part, other) in days(day, step) {
                    add(part, other.map(|day| Moment::Time(day, time)));
                }
                let (mut hour, mut minute, mut zone) = (time, time, time);
                hour.hour = time.hour.wrapping_add_signed(step) % 24;
                minute.minute = (time.minute + 60).wrapping_add_signed(step) % 60;
                zone.offset = Some(time.offset.unwrap_or(0) + 60 * i16::from(step));
                add("hour", Some(Moment::Time(day, hour)));
                add("minute", Some(Moment::Time(day, minute)));
                if time.offset.is_some() {
                    add("zone", Some(Moment::Time(day, zone)));
                }
            }
        }
    }
    all
}

/// The same day of another year or month, and the one beside it.
fn days(day: Date, step: i8) -> [(&'static str, Option<Date>); 3] {
    let month = (u8::from(day.month()) - 1).wrapping_add_signed(step);
    let in_month = |year: i32, month: u8| {
        let month = Moment::day(year, month, day.day()).ok()?;
        month.interval().from
    };
    [
        (
            "year",
            in_month(day.year() + i32::from(step), day.month().into()),
        ),
        (
            "month",
            (month < 12)
                .then(|| in_month(day.year(), month + 1))
                .flatten(),
        ),
        (
            "day",
            if step > 0 {
                day.next_day()
            } else {
                day.previous_day()
            },
        ),
    ]
}

/// The dates that the other expressions of the sentence mean in which the honest one stands.
fn of_sentence(
    checked: &Article,
    honest: When,
    source: &Source,
    reading: &Reading<'_>,
) -> Vec<When> {
    let Some(stated) = of_time(checked).and_then(|one| one.at) else {
        return Vec::new();
    };
    let characters = source.text().char_indices();
    let at = characters
        .map(|(at, _)| at)
        .nth(stated.start as usize)
        .unwrap_or_default();
    let sentence = reading.sentence(&(at..at + 1));
    let overlaps = |days: &Interval| days.overlaps(&honest.interval());
    let inside = reading.times.iter();
    let inside = inside.filter(|time| sentence.contains(&time.span.start) && !time.vague);
    let others = inside.filter_map(|time| time.interval);
    let others = others.filter(|days| !overlaps(days));
    others.filter_map(|days| days.when()).collect()
}

/// Whether the article states a date somewhere: that one, or one that lies in it.
fn is_of_article(date: When, reading: &Reading<'_>) -> bool {
    let mut times = reading.times.iter();
    let single = matches!(date, When::At(_));
    let days = date.interval();
    let states = |own: Interval| own == days || single && days.holds(&own);
    times.any(|time| time.interval.is_some_and(states))
}
