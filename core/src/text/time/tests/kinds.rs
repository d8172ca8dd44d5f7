//! Kinds of expressions that are easily misread, each with what looks like it and is not.

use super::{check, published, read, read_in};
use crate::text::row::Row;
use crate::text::time::{Bound, Zone, times};

#[test]
fn years_that_nothing_counts() {
    check(&[
        (
            "He was born 1950 in Leeds.",
            &["1950 = 1950-01-01/1951-01-01"],
        ),
        (
            "The chapel dates back to 1865.",
            &["1865 = 1865-01-01/1866-01-01"],
        ),
        ("The law dates to 1911.", &["1911 = 1911-01-01/1912-01-01"]),
        (
            "He was mayor 1998 to 2004.",
            &["1998 to 2004 = 1998-01-01/2005-01-01"],
        ),
        (
            "Sales fell compared with 2019.",
            &["2019 = 2019-01-01/2020-01-01"],
        ),
        (
            "Rents stood above 2019 levels.",
            &["2019 = 2019-01-01/2020-01-01"],
        ),
        ("The war of 1812 ended.", &["1812 = 1812-01-01/1813-01-01"]),
        (
            "The 1848 revolution failed.",
            &["1848 = 1848-01-01/1849-01-01"],
        ),
        (
            "The years 2008 and 2009 were hard.",
            &[
                "The years 2008 = 2008-01-01/2009-01-01",
                "2009 = 2009-01-01/2010-01-01",
            ],
        ),
        ("She walked back to 1865 houses.", &[]),
        ("A crowd of 1812 came.", &[]),
        ("The 1789 soldiers died.", &[]),
        ("Attendance rose 1998 to 2004 people.", &[]),
    ]);
}

#[test]
fn this_weekend_follows_the_verb() {
    check(&[
        (
            "The fair took place this weekend.",
            &["this weekend = 2023-05-13/2023-05-15"],
        ),
        (
            "The fair takes place this weekend.",
            &["this weekend = 2023-05-20/2023-05-22"],
        ),
        (
            "This weekend’s summit ended in failure.",
            &["This weekend = 2023-05-13/2023-05-15"],
        ),
        (
            "The couple married this weekend.",
            &["this weekend = 2023-05-13/2023-05-15"],
        ),
        (
            "Snow will fall this weekend.",
            &["this weekend = 2023-05-20/2023-05-22"],
        ),
    ]);
}

#[test]
fn what_is_called_off_may_lie_on_either_side() {
    check(&[
        (
            "The match on Saturday was called off.",
            &["Saturday = 2023-05-13/2023-05-14"],
        ),
        (
            "Saturday’s match was cancelled.",
            &["Saturday = 2023-05-13/2023-05-14"],
        ),
        (
            "The match on Saturday was postponed.",
            &["Saturday = 2023-05-13/2023-05-14"],
        ),
        (
            "The parade planned for Sunday was scrapped.",
            &["Sunday = 2023-05-21/2023-05-22"],
        ),
        (
            "The vote due on Friday was abandoned.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "The match was called off on Saturday.",
            &["Saturday = 2023-05-13/2023-05-14"],
        ),
        (
            "The match on Saturday was lost.",
            &["Saturday = 2023-05-13/2023-05-14"],
        ),
    ]);
}

#[test]
fn what_is_put_off_or_foreseen_lies_ahead() {
    check(&[
        (
            "The trial was postponed to Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "The deadline was extended until Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "The vote was moved to July.",
            &["July = 2023-07-01/2023-08-01"],
        ),
        (
            "The trial was moved from June 1 to July 4.",
            &[
                "June 1 = 2023-06-01/2023-06-02",
                "July 4 = 2023-07-04/2023-07-05",
            ],
        ),
        (
            "Rain is forecast for Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "The show runs until Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "Talks resume on Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "Talks did not resume on Friday.",
            &["Friday = 2023-05-12/2023-05-13"],
        ),
        (
            "He moved to Oslo on Friday.",
            &["Friday = 2023-05-12/2023-05-13"],
        ),
    ]);
}

#[test]
fn following_is_a_preposition_without_its_article() {
    check(&[
        (
            "The vote was called following March’s election.",
            &["March = 2023-03-01/2023-04-01"],
        ),
        (
            "Following Tuesday’s vote the euro rose.",
            &["Tuesday = 2023-05-16/2023-05-17"],
        ),
        (
            "Following March 3 it rained.",
            &["March 3 = 2023-03-03/2023-03-04"],
        ),
        (
            "He left the following Monday.",
            &["the following Monday = ?"],
        ),
        (
            "She will retire following the election in April.",
            &["April = 2024-04-01/2024-05-01"],
        ),
    ]);
}

#[test]
fn windows_that_end_now() {
    check(&[
        (
            "He is the third adviser to quit in 14 months.",
            &["in 14 months = 2022-03-17/2023-05-17"],
        ),
        (
            "It is the worst drought in ten years.",
            &["in ten years = 2013-05-17/2023-05-17"],
        ),
        (
            "For the first time in 20 years the river froze.",
            &["in 20 years = 2003-05-17/2023-05-17"],
        ),
        (
            "Prices have doubled in two years.",
            &["in two years = 2021-05-17/2023-05-17"],
        ),
        (
            "The fifth ship attacked in two months sank.",
            &["in two months = 2023-03-17/2023-05-17"],
        ),
        (
            "The team has won five times in ten days.",
            &["in ten days = 2023-05-07/2023-05-17"],
        ),
        ("The bridge was built in three weeks.", &[]),
        ("It happens once in ten years.", &[]),
        (
            "In 1998 it was the third in two years.",
            &["1998 = 1998-01-01/1999-01-01"],
        ),
        (
            "The first train will leave in three weeks.",
            &["in three weeks = 2023-06-05/2023-06-12"],
        ),
    ]);
}

#[test]
fn business_days() {
    check(&[
        (
            "It must be paid within five working days.",
            &["within five working days = 2023-05-17/2023-05-25"],
        ),
        (
            "It will open in two business days.",
            &["in two business days = 2023-05-19/2023-05-20"],
        ),
        (
            "It came two trading days ago.",
            &["two trading days ago = 2023-05-15/2023-05-16"],
        ),
        (
            "The next three working days are free.",
            &["The next three working days = 2023-05-18/2023-05-23"],
        ),
        (
            "It ended on the last business day of April.",
            &["the last business day of April = 2023-04-28/2023-04-29"],
        ),
        ("It took five working days.", &[]),
        ("It fell for a third trading day.", &[]),
    ]);
}

#[test]
fn the_year_to_date_and_its_end() {
    check(&[
        (
            "Shares are up in the year to date.",
            &["the year to date = 2023-01-01/2023-05-18"],
        ),
        (
            "Shares are up so far this year.",
            &["so far this year = 2023-01-01/2023-05-18"],
        ),
        (
            "Year-to-date sales fell.",
            &["Year-to-date = 2023-01-01/2023-05-18"],
        ),
        (
            "Sales grew this month to date.",
            &["this month to date = 2023-05-01/2023-05-18"],
        ),
        (
            "It will close by year’s end.",
            &["year’s end = 2023-10-01/2024-01-01"],
        ),
        (
            "It had four shops at year-end 2021.",
            &["year-end 2021 = 2021-10-01/2022-01-01"],
        ),
        (
            "It had four shops at year end.",
            &["year end = 2022-10-01/2023-01-01"],
        ),
        ("The year ended badly.", &[]),
    ]);
}

#[test]
fn eras() {
    check(&[
        (
            "The wall was built in AD 79.",
            &["AD 79 = 0079-01-01/0080-01-01"],
        ),
        (
            "The wall was built in 410 AD.",
            &["410 AD = 0410-01-01/0411-01-01"],
        ),
        (
            "It was razed in A.D. 70.",
            &["A.D. 70 = 0070-01-01/0071-01-01"],
        ),
        ("It was razed in 146 B.C. by Rome.", &["146 B.C. = ?"]),
        ("It dates from 3000 BCE.", &["3000 BCE = ?"]),
        (
            "It dates to the third century BC.",
            &["the third century BC = ?"],
        ),
        ("It ran an ad 30 seconds long.", &[]),
    ]);
}

#[test]
fn habits_are_no_dates() {
    check(&[
        ("The court sits on a Monday.", &[]),
        ("The fair is held every March.", &[]),
        ("They meet every other Tuesday.", &[]),
        ("It is held annually in May.", &[]),
        ("The list appears on the 15th of each month.", &[]),
        ("Each year in March the swans return.", &[]),
        ("It opens on the first business day of each month.", &[]),
        (
            "It was said in a Tuesday statement.",
            &["Tuesday = 2023-05-16/2023-05-17"],
        ),
        ("It opens on Tuesday.", &["Tuesday = 2023-05-23/2023-05-24"]),
    ]);
}

#[test]
fn today_as_nowadays() {
    check(&[
        (
            "In today’s world, speed is all.",
            &["today = 2023-05-17/2023-05-18"],
        ),
        (
            "Today the town has 400 people.",
            &["Today = 2023-05-17/2023-05-18"],
        ),
        (
            "Even today nobody knows why.",
            &["today = 2023-05-17/2023-05-18"],
        ),
        (
            "The hall, today a museum, burns.",
            &["today = 2023-05-17/2023-05-18"],
        ),
        ("Shops are empty today.", &["today = 2023-05-17/2023-05-18"]),
        (
            "The council votes today.",
            &["today = 2023-05-17/2023-05-18"],
        ),
        (
            "The firm said it has today sold the mill.",
            &["today = 2023-05-17/2023-05-18"],
        ),
    ]);
}

#[test]
fn a_month_as_a_contract() {
    check(&[
        ("Crude for January delivery fell.", &[]),
        ("January crude fell.", &[]),
        ("March wheat futures rose.", &[]),
        ("The contract for delivery in March rose.", &[]),
        ("The December contract rose.", &[]),
        ("In March crude fell.", &["March = 2023-03-01/2023-04-01"]),
        ("Orders in March rose.", &["March = 2023-03-01/2023-04-01"]),
    ]);
}

#[test]
fn words_that_only_look_like_dates() {
    check(&[
        (
            "The court sat on 12 March.",
            &["12 March = 2023-03-12/2023-03-13"],
        ),
        (
            "They wed on 12 March.",
            &["12 March = 2023-03-12/2023-03-13"],
        ),
        ("He reads USA Today.", &[]),
        ("Sheffield Wednesday won 2-1.", &[]),
        (
            "On Tuesday 3 p.m. it began.",
            &["Tuesday = 2023-05-16/2023-05-17"],
        ),
        (
            "It was played Sat., 12 March.",
            &["Sat., 12 March = 2022-03-12/2022-03-13"],
        ),
        ("Friday Night Lights is on.", &[]),
    ]);
}

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
            Some(Bound::Until),
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
fn german_has_the_same_kinds() {
    for (text, wanted) in [
        (
            "Das Fest fand an diesem Wochenende statt.",
            "diesem Wochenende = 2023-05-13/2023-05-15",
        ),
        (
            "Es ist der dritte Rücktritt in 14 Monaten.",
            "in 14 Monaten = 2022-03-17/2023-05-17",
        ),
        (
            "Es war der fünfte Sieg binnen zwei Wochen.",
            "binnen zwei Wochen = 2023-05-03/2023-05-17",
        ),
        (
            "Das Geld wird binnen fünf Werktagen kommen.",
            "binnen fünf Werktagen = 2023-05-17/2023-05-25",
        ),
        (
            "Es stammt von 79 n. Chr. und steht noch.",
            "79 n. Chr. = 0079-01-01/0080-01-01",
        ),
        (
            "Es stammt aus dem Jahr 146 v. Chr. und steht noch.",
            "146 v. Chr. = ?",
        ),
    ] {
        assert_eq!(read_in(text, "de"), [wanted], "{text}");
    }
    for text in [
        "Er wurde an einem Dienstag geboren.",
        "Jeden März kommen die Störche.",
        "Jedes Jahr im März kommen die Störche.",
        "Öl zur Lieferung im März fiel.",
        "Der März-Kontrakt fiel.",
        "Die Brücke wurde in drei Wochen gebaut.",
    ] {
        assert!(read_in(text, "de").is_empty(), "{text}");
    }
}
