//! Times of news prose that a hasty reader takes for something else, each kind with what looks like it.

use super::{check, published, read, read_in};

#[test]
fn stretches_before_what_was_spoken_of() {
    let april = "April = 2023-04-01/2023-05-01";
    check(&[
        (
            "In April it beat the mean of the prior 6 months.",
            &[april, "the prior 6 months = ?"],
        ),
        (
            "In April it fell more than in the previous three weeks.",
            &[april, "the previous three weeks = ?"],
        ),
        (
            "It shrank in April, as in the preceding two years.",
            &[april, "the preceding two years = ?"],
        ),
        (
            "In April it undid the two previous years.",
            &[april, "the two previous years = ?"],
        ),
        (
            "It grew in the prior six months.",
            &["the prior six months = 2022-11-17/2023-05-17"],
        ),
        (
            "It grew in April and over the past six months.",
            &[april, "the past six months = 2022-11-17/2023-05-17"],
        ),
    ]);
}

#[test]
fn for_so_long_on_a_day() {
    check(&[
        (
            "He was jailed for 14 years on Monday.",
            &["Monday = 2023-05-15/2023-05-16"],
        ),
        (
            "They spoke for 45 minutes on Sunday.",
            &["Sunday = 2023-05-14/2023-05-15"],
        ),
        (
            "It closed for two days on 3 May.",
            &["3 May = 2023-05-03/2023-05-04"],
        ),
        (
            "He was held for a week on Friday.",
            &["Friday = 2023-05-12/2023-05-13"],
        ),
        (
            "It has been shut two weeks on Tuesday.",
            &["Tuesday = 2023-05-16/2023-05-17"],
        ),
        ("Ten years on, the town has grown.", &[]),
    ]);
    for text in [
        "He was jailed for 14 years on Monday.",
        "They spoke for 45 minutes on Sunday.",
    ] {
        assert!(!read(text, published(), "en")[0].uncertain, "{text}");
    }
}

#[test]
fn days_up_to_a_day() {
    check(&[
        (
            "Cases fell in the 28 days to 14 May.",
            &["the 28 days to 14 May = 2023-04-17/2023-05-15"],
        ),
        (
            "It grew in the 10 days ended May 6.",
            &["the 10 days ended May 6 = 2023-04-27/2023-05-07"],
        ),
        (
            "It rained for the seven days to Sunday.",
            &["the seven days to Sunday = 2023-05-08/2023-05-15"],
        ),
        (
            "There are two days to Friday.",
            &["Friday = 2023-05-12/2023-05-13"],
        ),
    ]);
}

#[test]
fn quarters_that_end_on_a_day() {
    check(&[
        (
            "It rose in the second quarter ended April 1.",
            &["the second quarter ended April 1 = 2023-01-02/2023-04-02"],
        ),
        (
            "Profit fell in the fiscal third quarter ended March 31.",
            &["the fiscal third quarter ended March 31 = 2023-01-01/2023-04-01"],
        ),
        (
            "It rose in the first quarter.",
            &["the first quarter = 2023-01-01/2023-04-01"],
        ),
        (
            "The quarter ended badly on April 1.",
            &["April 1 = 2023-04-01/2023-04-02"],
        ),
    ]);
}

#[test]
fn games_have_the_year_of_their_name() {
    check(&[
        (
            "She won gold at Tokyo 2020.",
            &["2020 = 2020-01-01/2021-01-01"],
        ),
        (
            "He retired after Rio 2016.",
            &["2016 = 2016-01-01/2017-01-01"],
        ),
        (
            "She trained hard before London 2012.",
            &["2012 = 2012-01-01/2013-01-01"],
        ),
        (
            "It failed at Salt Lake 2002.",
            &["2002 = 2002-01-01/2003-01-01"],
        ),
        ("They met at Room 2012.", &[]),
        ("It runs on Windows 2000.", &[]),
        ("They gave Tokyo 2020 beds.", &[]),
    ]);
}

#[test]
fn decades_of_a_life_are_ages() {
    check(&[
        ("She fell ill in her late 70s.", &[]),
        ("He was in his early 60s.", &[]),
        ("They are in their 20s.", &[]),
        (
            "She moved in the late 70s.",
            &["late 70s = 1976-09-01/1980-01-01"],
        ),
        (
            "It was built in her home in the 1970s.",
            &["the 1970s = 1970-01-01/1980-01-01"],
        ),
    ]);
}

#[test]
fn what_is_on_the_timetable_lies_ahead() {
    check(&[
        (
            "The council meets Thursday.",
            &["Thursday = 2023-05-18/2023-05-19"],
        ),
        (
            "The road reopens on Saturday.",
            &["Saturday = 2023-05-20/2023-05-21"],
        ),
        (
            "Ministers meet on Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "The shops reopen on Monday.",
            &["Monday = 2023-05-22/2023-05-23"],
        ),
        (
            "It set a dividend, payable on May 18.",
            &["May 18 = 2023-05-18/2023-05-19"],
        ),
        (
            "The council met Thursday.",
            &["Thursday = 2023-05-11/2023-05-12"],
        ),
        (
            "They failed to meet on Friday.",
            &["Friday = 2023-05-12/2023-05-13"],
        ),
    ]);
}

#[test]
fn a_day_of_long_ago_has_its_year() {
    let both = |text: &str| {
        let read = &read(text, published(), "en")[0];
        let days = |days: Option<crate::model::Interval>| days.map(|days| days.to_string());
        (days(read.interval), days(read.alternative))
    };
    let (past, coming) = ("2022-06-14/2022-06-15", "2023-06-14/2023-06-15");
    let told = |days: &str| Some(days.to_owned());
    for (text, want) in [
        (
            "He was freed on bail until 14 June.",
            (told(coming), told(past)),
        ),
        (
            "The offer was extended until 14 June.",
            (told(coming), told(past)),
        ),
        (
            "City, who won the cup, face Town on 14 June.",
            (told(past), told(coming)),
        ),
        ("He was freed on 14 June.", (told(past), None)),
        ("The war began on 14 June.", (told(past), None)),
        (
            "He was freed on 14 April.",
            (told("2023-04-14/2023-04-15"), None),
        ),
        (
            "He was held until 14 April.",
            (told("2023-04-14/2023-04-15"), None),
        ),
    ] {
        assert_eq!(both(text), want, "{text}");
    }
}

#[test]
fn sentences_that_end_in_a_month() {
    check(&[
        (
            "It fell in April. One in eight left.",
            &["April = 2023-04-01/2023-05-01"],
        ),
        (
            "It was the 15 May. Two men fled.",
            &["the 15 May = 2023-05-15/2023-05-16"],
        ),
        (
            "It meets at 7 p.m. Monday, May 22.",
            &["Monday, May 22 = 2023-05-22/2023-05-23"],
        ),
        (
            "They will meet at 7 p.m. Tuesday.",
            &["Tuesday = 2023-05-23/2023-05-24"],
        ),
    ]);
}

#[test]
fn stretches_of_weekdays_may_lie_on_either_side() {
    let other = |text: &str| {
        let other = read(text, published(), "en")[0].alternative;
        other.map(|days| days.to_string())
    };
    let next = Some("2023-05-19/2023-05-22".to_owned());
    assert_eq!(other("The G7 meet from Friday to Sunday."), next);
    assert_eq!(other("They met from Friday to Sunday."), None);
    assert_eq!(other("They will meet from Friday to Sunday."), None);
    // A date at one end tells the week of the other.
    assert_eq!(other("The G7 meet from Friday to 21 May."), None);
    assert_eq!(other("The G7 meet from 19 May to Sunday."), None);
}

#[test]
fn minutes_and_seconds_of_a_race_are_no_time_of_day() {
    for text in ["She ran 3:49.11 in Rome.", "He won in 1:43,2 minutes."] {
        let row = crate::text::row::Row::of(text, "en");
        let clocks = crate::text::time::times(&row, published()).clocks;
        assert!(clocks.is_empty(), "{text}");
    }
}

#[test]
fn german_years_beside_figures() {
    for (text, want) in [
        (
            "Es sind 4,9 Punkte mehr als 2019.",
            vec!["2019 = 2019-01-01/2020-01-01"],
        ),
        (
            "Es sind 3 Prozent weniger als 2021.",
            vec!["2021 = 2021-01-01/2022-01-01"],
        ),
        ("Es kamen mehr als 2019 Gäste.", vec![]),
        (
            "Es sind 22.000 mehr als 2019.",
            vec!["2019 = 2019-01-01/2020-01-01"],
        ),
        (
            "Es war ein Fünftel mehr als 2020.",
            vec!["2020 = 2020-01-01/2021-01-01"],
        ),
        ("Es sind drei mehr als 2000 Gäste.", vec![]),
        (
            "Sie fragten am 11. Mai 1005 Menschen.",
            vec!["11. Mai = 2023-05-11/2023-05-12"],
        ),
        (
            "Er starb am 11. Mai 1805 in Wien.",
            vec!["11. Mai 1805 = 1805-05-11/1805-05-12"],
        ),
    ] {
        assert_eq!(read_in(text, "de"), want, "{text}");
    }
}
