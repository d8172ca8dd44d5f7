//! Stretches, bounds and times of day as one says them.

use super::{published, read};
use crate::model::Interval;
use crate::text::ClockReading;
use crate::text::row::Row;
use crate::text::time::{Bound, TimeReading, Zone, times};

fn first(text: &str, tag: &str) -> TimeReading {
    read(text, published(), tag).swap_remove(0)
}

fn days(interval: Option<Interval>) -> String {
    interval.map_or("-".to_owned(), |days| days.to_string())
}

fn clock(text: &str, tag: &str) -> ClockReading {
    let row = Row::of(text, tag);
    times(&row, published()).clocks.swap_remove(0)
}

#[test]
#[rustfmt::skip] // as in a table
fn a_bound_may_stand_behind() {
    for (text, tag, bound) in [
        ("It must close in June at the latest.", "en", Some(Bound::By)),
        ("It must close on Friday at the latest.", "en", Some(Bound::By)),
        ("It will close in 2025 at the earliest.", "en", Some(Bound::From)),
        ("Es muss im Juni spätestens schließen.", "de", Some(Bound::By)),
        ("Es muss spätestens im Juni schließen.", "de", Some(Bound::By)),
        ("Es öffnet im Juni frühestens.", "de", Some(Bound::From)),
        ("It fell on Friday the latest figures show.", "en", None),
        ("It fell on Friday at the market.", "en", None),
    ] {
        assert_eq!(first(text, tag).bound, bound, "{text}");
    }
}

#[test]
#[rustfmt::skip] // as in a table
fn more_than_so_long_ago_is_before_it() {
    for (text, tag, bound) in [
        ("It closed more than two years ago.", "en", "../2021-05-17"),
        ("It closed over two years ago.", "en", "../2021-05-17"),
        ("It closed more than three months ago.", "en", "../2023-02-17"),
        ("Es schloss vor mehr als zwei Jahren.", "de", "../2021-05-17"),
        ("Es schloss vor über zwei Jahren.", "de", "../2021-05-17"),
        ("It closed two years ago.", "en", "2021-01-01/2022-01-01"),
        ("It closed about two years ago.", "en", "2021-01-01/2022-01-01"),
    ] {
        assert_eq!(days(first(text, tag).bounded()), bound, "{text}");
    }
}

#[test]
#[rustfmt::skip] // as in a table
fn what_has_two_readings() {
    for (text, tag, one, other) in [
        ("It will close within two weeks.", "en", "2023-05-17/2023-05-31", "2023-05-17/2023-06-01"),
        ("Es wird innerhalb von zwei Wochen schließen.", "de", "2023-05-17/2023-05-31", "2023-05-17/2023-06-01"),
        ("It opens in the first week of May 2025.", "en", "2025-04-28/2025-05-05", "2025-05-01/2025-05-08"),
        ("It opens in the last week of May 2025.", "en", "2025-05-26/2025-06-02", "2025-05-25/2025-06-01"),
        ("It opens next weekend.", "en", "2023-05-27/2023-05-29", "2023-05-20/2023-05-22"),
        ("The ban ends at midnight tonight.", "en", "2023-05-18/2023-05-19", "2023-05-17/2023-05-18"),
        ("The ban ends tonight at midnight.", "en", "2023-05-18/2023-05-19", "2023-05-17/2023-05-18"),
        ("The ban ended at midnight on Monday.", "en", "2023-05-15/2023-05-16", "2023-05-16/2023-05-17"),
        ("The ban ends at noon today.", "en", "2023-05-17/2023-05-18", "-"),
        ("It opens in the first week of 2025.", "en", "2024-12-30/2025-01-06", "-"),
    ] {
        let reading = first(text, tag);
        assert_eq!((days(reading.interval).as_str(), days(reading.alternative).as_str()), (one, other), "{text}");
    }
    let night = first("It burned overnight into Tuesday.", "en");
    assert_eq!(days(night.interval), "2023-05-16/2023-05-17");
    assert_eq!(days(night.loose), "2023-05-15/2023-05-17");
    let late = first("It opened in late 2022.", "en");
    assert_eq!(days(late.loose), "2022-07-01/2023-01-01");
    let begun = first("The fair, begun in January, ends this Friday.", "en");
    assert_eq!((days(begun.interval).as_str(), begun.alternative), ("2023-01-01/2023-02-01", None));
}

#[test]
fn the_ends_of_a_comparison_are_no_stretch() {
    for (text, tag, uncertain) in [
        ("Sales rose from March to April.", "en", true),
        (
            "Sales fell by 5 percent from June 2021 to June 2022.",
            "en",
            true,
        ),
        ("Sales rose from 2021 to 2022.", "en", true),
        ("Die Preise stiegen von März auf April.", "de", true),
        ("Die Preise sind von Februar auf März gefallen.", "de", true),
        ("The road was shut from March to April.", "en", false),
        ("Sales rose from 2010 to 2015.", "en", false),
    ] {
        assert_eq!(first(text, tag).uncertain, uncertain, "{text}");
    }
}

#[test]
#[rustfmt::skip] // as in a table
fn times_of_day_by_what_stands_beside_them() {
    for (text, tag, minute, until, either) in [
        ("It fell at 9 o’clock on Monday morning.", "en", 540, None, false),
        ("It fell at 9 o’clock in the evening.", "en", 1260, None, false),
        ("It fell at 4:30 on Monday afternoon.", "en", 990, None, false),
        ("It fell on Monday night at 10:30.", "en", 1350, None, false),
        ("It fell at 2 o’clock at night.", "en", 120, None, false),
        ("Es fiel um halb neun abends.", "de", 1230, None, false),
        ("It fell at 9 o’clock on Monday.", "en", 540, None, true),
        ("It fell at 9 o’clock, a morning paper said.", "en", 540, None, true),
        ("It is open from 9 a.m. to 5 p.m. on Saturday.", "en", 540, Some(1020), false),
        ("It is open 9am-5pm on Saturday.", "en", 540, Some(1020), false),
        ("It is open between 10:30 a.m. and noon.", "en", 630, Some(720), false),
        ("It is open at 9 a.m. and 5 p.m. on Saturday.", "en", 540, None, false),
    ] {
        let found = clock(text, tag);
        assert_eq!((found.minute, found.until, found.either_half), (minute, until, either), "{text}");
    }
    for (text, tag, zone) in [
        ("It fell at 6:40 a.m. in London.", "en", Zone::Local),
        ("It fell at 6:40 in New York.", "en", Zone::Local),
        ("Es fiel um 6.40 Uhr in London.", "de", Zone::Local),
        ("It fell at 6:40 a.m. in May.", "en", Zone::Unnamed),
        ("It fell at 6:40 a.m. in a storm.", "en", Zone::Unnamed),
    ] {
        assert_eq!(clock(text, tag).zone, zone, "{text}");
    }
}
