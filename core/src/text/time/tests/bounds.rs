//! How wide a time is, which of its sides is open, and in which zone a time of day is given.

use super::{check, published, read};
use crate::text::row::Row;
use crate::text::time::{Bound, Zone, times};

#[test]
fn so_far_away_is_as_wide_as_its_unit() {
    check(&[
        (
            "It opened two years ago.",
            &["two years ago = 2021-01-01/2022-01-01"],
        ),
        (
            "It opened three months ago.",
            &["three months ago = 2023-02-01/2023-03-01"],
        ),
        (
            "It opened two weeks ago.",
            &["two weeks ago = 2023-05-01/2023-05-08"],
        ),
        (
            "It will open in two years.",
            &["in two years = 2025-01-01/2026-01-01"],
        ),
        (
            "It opened a decade ago.",
            &["a decade ago = 2013-01-01/2014-01-01"],
        ),
        (
            "It opened two days ago.",
            &["two days ago = 2023-05-15/2023-05-16"],
        ),
        (
            "It opened two years ago today.",
            &["two years ago today = 2021-05-17/2021-05-18"],
        ),
    ]);
}

#[test]
fn the_other_side_is_left_open() {
    let alternative = |text: &str| read(text, published(), "en")[0].alternative.is_some();
    assert!(alternative("The match on Saturday was called off."));
    assert!(alternative("The parade planned for Sunday was scrapped."));
    assert!(alternative("The show runs until Friday."));
    assert!(alternative(
        "She will retire following the election in April."
    ));
    assert!(!alternative("The match was called off on Saturday."));
    assert!(!alternative("The fair took place this weekend."));
    let vague = |text: &str| read(text, published(), "en")[0].vague;
    assert!(vague("In today’s world, speed is all.") && vague("Today the town has 400 people."));
    assert!(vague("Even today nobody knows why.") && vague("Shops are empty today."));
    assert!(!vague("The council votes today.") && !vague("The vote is today."));
    assert!(!vague("The firm said it has today sold the mill."));
}

#[test]
fn the_very_day_is_known_beside_its_unit() {
    let day = |text: &str| {
        read(text, published(), "en")[0]
            .to_the_day
            .map(|day| day.to_string())
    };
    assert_eq!(
        day("It opened two years ago.").as_deref(),
        Some("2021-05-17/2021-05-18")
    );
    assert_eq!(day("It opened two days ago."), None);
    assert_eq!(day("It opened two years ago today."), None);
}

#[test]
fn bounds_tell_which_side_is_open() {
    let bound = |text: &str, tag: &str| {
        let reading = read(text, published(), tag).swap_remove(0);
        (reading.bound, reading.bounded().unwrap().to_string())
    };
    for (text, wanted, days) in [
        (
            "It fell before March.",
            Some(Bound::Before),
            "../2023-03-01",
        ),
        (
            "It fell prior to 2015.",
            Some(Bound::Before),
            "../2015-01-01",
        ),
        ("It must close by March.", Some(Bound::By), "../2024-04-01"),
        (
            "It must close no later than June 3.",
            Some(Bound::By),
            "../2023-06-04",
        ),
        (
            "It was shut until the end of March.",
            Some(Bound::Until),
            "../2023-04-01",
        ),
        ("It fell after 2015.", Some(Bound::After), "2016-01-01/.."),
        (
            "It has fallen since 2015.",
            Some(Bound::From),
            "2015-01-01/..",
        ),
        (
            "It will fall from June.",
            Some(Bound::From),
            "2023-06-01/..",
        ),
        ("From 2015 on it fell.", Some(Bound::From), "2015-01-01/.."),
        (
            "It opens no earlier than June 3.",
            Some(Bound::From),
            "2023-06-03/..",
        ),
        ("It fell by the 15th.", Some(Bound::By), "../2023-05-16"),
        // what lies before or after is not the day, and a report from 2017 was written in it
        (
            "After Tuesday’s vote it fell.",
            None,
            "2023-05-16/2023-05-17",
        ),
        ("It is a report from 2017.", None, "2017-01-01/2018-01-01"),
        (
            "It will use sheds that date from 2017.",
            None,
            "2017-01-01/2018-01-01",
        ),
        ("From 2015 to 2017 it fell.", None, "2015-01-01/2018-01-01"),
        ("It fell in March.", None, "2023-03-01/2023-04-01"),
    ] {
        assert_eq!(bound(text, "en"), (wanted, days.to_owned()), "{text}");
    }
    for (text, wanted, days) in [
        (
            "Es fiel vor März 2021.",
            Some(Bound::Before),
            "../2021-03-01",
        ),
        (
            "Es muss bis zum 3. Juni schließen.",
            Some(Bound::By),
            "../2023-06-04",
        ),
        (
            "Es muss spätestens am 3. Juni schließen.",
            Some(Bound::By),
            "../2023-06-04",
        ),
        (
            "Nach dem 3. März 2021 fiel es.",
            Some(Bound::After),
            "2021-03-04/..",
        ),
        (
            "Ab dem 3. März 2021 fiel es.",
            Some(Bound::From),
            "2021-03-03/..",
        ),
        (
            "Seit März 2021 fiel es.",
            Some(Bound::From),
            "2021-03-01/..",
        ),
        (
            "Der Bericht vom 3. März 2021 fehlt.",
            None,
            "2021-03-03/2021-03-04",
        ),
    ] {
        assert_eq!(bound(text, "de"), (wanted, days.to_owned()), "{text}");
    }
}

#[test]
#[rustfmt::skip] // as in a table
fn what_is_not_so_up_to_a_time_is_so_from_then_on() {
    let bounds = |table: &[(&str, Option<Bound>)], tag: &str| {
        for (text, wanted) in table {
            assert_eq!(read(text, published(), tag)[0].bound, *wanted, "{text}");
        }
    };
    bounds(&[
        ("Work will not begin until 2026.", Some(Bound::From)),
        ("Work will not begin before 2026.", Some(Bound::From)),
        ("It is not expected to open before March.", Some(Bound::From)),
        ("Work won’t begin until March.", Some(Bound::From)),
        ("It did not open until 2021.", Some(Bound::From)),
        ("No trains run until Friday.", Some(Bound::From)),
        ("It cannot open until next year.", Some(Bound::From)),
        // something else is denied
        ("The road, which is not wide, is shut until 2026.", Some(Bound::Until)),
        ("They did not say it will stay until 2026.", Some(Bound::Until)),
        ("It is shut until Friday and will not open.", Some(Bound::Until)),
    ], "en");
    bounds(&[
        ("Der Bau beginnt nicht vor 2026.", Some(Bound::From)),
        ("Der Bau wird vor 2026 nicht beginnen.", Some(Bound::From)),
        ("Der Bau beginnt erst 2026.", Some(Bound::From)),
        ("Der Bau soll erst im März beginnen.", Some(Bound::From)),
        ("Der Bau beginnt erst ab 2026.", Some(Bound::From)),
        ("Der Bau begann erst 2021.", None),
        ("Der Bau dauert bis Freitag.", Some(Bound::By)),
        ("Der Bau wird bis März fertig.", Some(Bound::By)),
    ], "de");
}

#[test]
fn times_of_day_have_their_zone() {
    let clocks = |text: &str, tag: &str| {
        let row = Row::of(text, tag);
        let read = times(&row, published()).clocks.into_iter();
        let one = |clock: crate::text::ClockReading| {
            (
                text[clock.span].to_owned(),
                clock.minute,
                clock.either_half,
                clock.zone,
            )
        };
        read.map(one).collect::<Vec<_>>()
    };
    for (text, tag, words, minute, either, zone) in [
        (
            "It fell at 1:05 a.m. on Monday.",
            "en",
            "1:05 a.m.",
            65,
            false,
            Zone::Unnamed,
        ),
        (
            "It fell at 9 pm EST.",
            "en",
            "9 pm EST",
            1260,
            false,
            Zone::Offset(-300, None),
        ),
        (
            "It fell at 10:30 PM ET.",
            "en",
            "10:30 PM ET",
            1350,
            false,
            Zone::Offset(-300, Some(-240)),
        ),
        (
            "It fell at 0900 GMT.",
            "en",
            "0900 GMT",
            540,
            false,
            Zone::Offset(0, None),
        ),
        (
            "It fell at 14:05.",
            "en",
            "14:05",
            845,
            false,
            Zone::Unnamed,
        ),
        ("It fell at 10:30.", "en", "10:30", 630, true, Zone::Unnamed),
        (
            "It fell at five o’clock.",
            "en",
            "five o’clock",
            300,
            true,
            Zone::Unnamed,
        ),
        (
            "It fell at 8 p.m. local time.",
            "en",
            "8 p.m. local time",
            1200,
            false,
            Zone::Local,
        ),
        (
            "It fell at 8 p.m. Moscow time.",
            "en",
            "8 p.m. Moscow time",
            1200,
            false,
            Zone::Local,
        ),
        ("It fell at noon.", "en", "noon", 720, false, Zone::Unnamed),
        (
            "It fell at 2022-12-03T10:15:00+02:00.",
            "en",
            "10:15:00+02:00",
            615,
            false,
            Zone::Offset(120, None),
        ),
        (
            "Es fiel um 14.30 Uhr MEZ.",
            "de",
            "14.30 Uhr MEZ",
            870,
            false,
            Zone::Offset(60, None),
        ),
        (
            "Es fiel um 8 Uhr.",
            "de",
            "8 Uhr",
            480,
            false,
            Zone::Unnamed,
        ),
        (
            "Es fiel um halb neun.",
            "de",
            "halb neun",
            510,
            true,
            Zone::Unnamed,
        ),
    ] {
        assert_eq!(
            clocks(text, tag),
            [(words.to_owned(), minute, either, zone)],
            "{text}"
        );
    }
    for text in [
        "It fell 2.15 points.",
        "They won 2:1.",
        "It is for a 5-day trip.",
        "In 0900 it fell.",
    ] {
        assert_eq!(clocks(text, "en"), [], "{text}");
    }
}

#[test]
#[rustfmt::skip] // as in a table
fn what_somebody_plans_is_to_come() {
    // May 2023: the coming March is that of 2024
    let years = |table: &[(&str, i32)], tag: &str| {
        for (text, wanted) in table {
            let march = read(text, published(), tag).pop().unwrap();
            assert_eq!(march.interval.unwrap().from.unwrap().year(), *wanted, "{text}");
        }
    };
    years(&[
        ("The firm said it expects to hire 300 people by March.", 2024),
        ("The firm, which was founded in Ulm, expects to hire 300 people by March.", 2024),
        ("The firm said it needs to hire 300 people by March.", 2024),
        ("The firm said it is likely to hire 300 people by March.", 2024),
        ("The firm was told on Monday to hire 300 people by March.", 2024),
        ("The firm was told on May 1, 2023, to hire 300 people by March.", 2024),
        ("The judge ordered the firm to hire 300 people by March.", 2024),
        ("The firm said it hired 300 people by March.", 2023),
        ("The firm was able to hire 300 people by March.", 2023),
        ("The firm hired 300 people to build it by March.", 2023),
    ], "en");
    years(&[
        ("Die Firma kündigte am Montag an, bis März 300 Leute einzustellen.", 2024),
        ("Die Firma versprach, bis März 300 Leute aufzunehmen.", 2024),
        ("Die Firma hat 300 Leute eingestellt im März.", 2023),
    ], "de");
    let ahead = read("By March, the office said, it expects to hire 300 people.", published(), "en");
    assert_eq!(ahead[0].interval.unwrap().from.unwrap().year(), 2024);
    let back = read("In March, the mayor resigned, and the council will meet.", published(), "en");
    assert_eq!(back[0].interval.unwrap().from.unwrap().year(), 2023);
}
