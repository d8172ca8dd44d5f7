//! Dates and stretches of the calendar.

use super::{check, published, read_in};

#[test]
fn dates_of_the_calendar() {
    check(&[
        (
            "It met in June of the year.",
            &["June of the year = 2023-06-01/2023-07-01"],
        ),
        (
            "It met on June 3 of the year 2019.",
            &["June 3 of the year 2019 = 2019-06-03/2019-06-04"],
        ),
        (
            "signed on November 3, 2020, in Oslo",
            &["November 3, 2020 = 2020-11-03/2020-11-04"],
        ),
        (
            "Tuesday, November 3, 2020",
            &["Tuesday, November 3, 2020 = 2020-11-03/2020-11-04"],
        ),
        (
            "the 4th of July 1999",
            &["the 4th of July 1999 = 1999-07-04/1999-07-05"],
        ),
        ("on 7 Sept 2019", &["7 Sept 2019 = 2019-09-07/2019-09-08"]),
        (
            "21st March, 2016",
            &["21st March, 2016 = 2016-03-21/2016-03-22"],
        ),
        (
            "on October twenty-third they met",
            &["October twenty-third = 2022-10-23/2022-10-24"],
        ),
        (
            "April of nineteen eighty-four",
            &["April of nineteen eighty-four = 1984-04-01/1984-05-01"],
        ),
        (
            "31-Oct-74, 06-May-09",
            &[
                "31-Oct-74 = 1974-10-31/1974-11-01",
                "06-May-09 = 2009-05-06/2009-05-07",
            ],
        ),
        ("2018 March 18", &["2018 March 18 = 2018-03-18/2018-03-19"]),
        (
            "the 20th of last month",
            &["the 20th of last month = 2023-04-20/2023-04-21"],
        ),
        (
            "They met on the 15th.",
            &["the 15th = 2023-05-15/2023-05-16"],
        ),
        (
            "on Friday the 12th",
            &["Friday the 12th = 2023-05-12/2023-05-13"],
        ),
        (
            "born on 29 February",
            &["29 February = 2020-02-29/2020-03-01"],
        ),
        ("on 30 February", &[]),
    ]);
}

#[test]
fn dates_without_a_year_follow_the_verb() {
    check(&[
        (
            "The plant closed on June 30.",
            &["June 30 = 2022-06-30/2022-07-01"],
        ),
        (
            "The plant will close on June 30.",
            &["June 30 = 2023-06-30/2023-07-01"],
        ),
        (
            "The plant closed on March 2.",
            &["March 2 = 2023-03-02/2023-03-03"],
        ),
        (
            "The plant will close on March 2.",
            &["March 2 = 2024-03-02/2024-03-03"],
        ),
        (
            "Prices fell in November.",
            &["November = 2022-11-01/2022-12-01"],
        ),
        ("Prices rose in May.", &["May = 2023-05-01/2023-06-01"]),
        (
            "Prices will fall in November.",
            &["November = 2023-11-01/2023-12-01"],
        ),
        ("November 5", &["November 5 = 2023-11-05/2023-11-06"]),
        (
            "Prices fell in November last year.",
            &["November last year = 2022-11-01/2022-12-01"],
        ),
        (
            "Last November prices fell.",
            &["Last November = 2022-11-01/2022-12-01"],
        ),
        ("next March", &["next March = 2024-03-01/2024-04-01"]),
    ]);
}

#[test]
fn the_other_reading_is_kept_where_no_verb_tells() {
    let reading = &super::read("January", published(), "en")[0];
    assert_eq!(
        reading.interval.unwrap().to_string(),
        "2023-01-01/2023-02-01"
    );
    assert_eq!(
        reading.alternative.unwrap().to_string(),
        "2024-01-01/2024-02-01"
    );
    let reading = &super::read("It opened in January.", published(), "en")[0];
    assert_eq!(reading.alternative, None);
}

#[test]
fn dates_in_digits() {
    check(&[
        ("on 2022-12-03", &["2022-12-03 = 2022-12-03/2022-12-04"]),
        (
            "at 2022-12-03T10:15:00+02:00.",
            &["2022-12-03T10:15:00+02:00 = 2022-12-03/2022-12-04"],
        ),
        ("on 03/12/2022", &["03/12/2022 = 2022-03-12/2022-03-13"]),
        ("on 23/12/2022", &["23/12/2022 = 2022-12-23/2022-12-24"]),
        ("9-18-15", &["9-18-15 = 2015-09-18/2015-09-19"]),
        ("in 2021-W05", &["2021-W05 = 2021-02-01/2021-02-08"]),
        ("in 11/2016", &["11/2016 = 2016-11-01/2016-12-01"]),
        ("the 2016-17 season", &["2016-17 = 2016-01-01/2018-01-01"]),
        ("20190816", &["20190816 = 2019-08-16/2019-08-17"]),
        (
            "on 2022-1\u{200B}2-03",
            &["2022-1\u{200B}2-03 = 2022-12-03/2022-12-04"],
        ),
        (
            "in 20\u{AD}21 it fell",
            &["20\u{AD}21 = 2021-01-01/2022-01-01"],
        ),
        (
            "on May 2\u{200B}4,\u{200B} 20\u{200B}21",
            &["May 2\u{200B}4,\u{200B} 20\u{200B}21 = 2021-05-24/2021-05-25"],
        ),
        (
            "on ２０２２-１２-０３",
            &["２０２２-１２-０３ = 2022-12-03/2022-12-04"],
        ),
        ("on 02/30/2022", &[]),
        ("2015-02-30", &[]),
    ]);
    assert_eq!(
        read_in("03/12/2022", "en-GB"),
        ["03/12/2022 = 2022-12-03/2022-12-04"]
    );
    assert_eq!(
        read_in("03.12.2022 mai", "it"),
        ["03.12.2022 = 2022-12-03/2022-12-04"]
    );
}

#[test]
fn numbers_that_are_no_dates() {
    check(&[
        ("call 133-03-03-2020 or (206) 555-1212", &[]),
        ("version 1.1.3, room 4-5-6, 192.168.10.12", &[]),
        (
            "cut by 1/4, doi:10.1016/j, 9.1459 ns, 2h30m, c7q1H, 872feb9",
            &[],
        ),
        (
            "Version 2, June 1991",
            &["June 1991 = 1991-06-01/1991-07-01"],
        ),
        (
            "Version 1.1 - 26 June 2007",
            &["26 June 2007 = 2007-06-26/2007-06-27"],
        ),
        (
            "a 24/7 service, 50/50, 3/4 of them, the 9/11 attacks, 4:3",
            &[],
        ),
        ("2,023 people and 2000 homes", &[]),
        ("In 2000 people fled, 2012 of them", &[]),
        ("12.05 percent on 5.12 points", &[]),
        ("2012-1400, 2200-25", &[]),
        ("$12 December 27", &["December 27 = 2023-12-27/2023-12-28"]),
    ]);
}

/// A day and a month without a year: only where a word leads to a day.
#[test]
fn two_numbers_that_are_a_day() {
    check(&[
        ("It met on 9/2 in Rome.", &["9/2 = 2022-09-02/2022-09-03"]),
        ("It is open until 9/2.", &["9/2 = 2023-09-02/2023-09-03"]),
        (
            "It met on 9/2, 9/3 or 9/4.",
            &[
                "9/2 = 2022-09-02/2022-09-03",
                "9/3 = 2022-09-03/2022-09-04",
                "9/4 = 2022-09-04/2022-09-05",
            ],
        ),
        ("It was cut by 1/4.", &[]),
        ("It was won by 9/2.", &[]),
        ("The odds are 9/2 or 9/4.", &[]),
    ]);
    assert_eq!(
        read_in("It met on 9/2 in Rome.", "en-GB"),
        ["9/2 = 2023-02-09/2023-02-10"]
    );
    assert_eq!(
        read_in("Es ist bis 9/2 offen.", "de"),
        ["9/2 = 2024-02-09/2024-02-10"]
    );
}

/// What stands behind a number tells that it is no day of the month before it.
#[test]
fn numbers_behind_a_month_that_are_no_days() {
    check(&[
        (
            "It ended on March 12.",
            &["March 12 = 2023-03-12/2023-03-13"],
        ),
        (
            "It lost on March 12-1.",
            &["March 12 = 2023-03-12/2023-03-13"],
        ),
        (
            "On March 12.5 percent was lost.",
            &["March = 2023-03-01/2023-04-01"],
        ),
        (
            "By March 12.5 it was full.",
            &["March = 2023-03-01/2023-04-01"],
        ),
        (
            "On March 12:30 it ended.",
            &["March = 2023-03-01/2023-04-01"],
        ),
        (
            "On March 12,5 it ended.",
            &["March = 2023-03-01/2023-04-01"],
        ),
        (
            "It was March 12% of them.",
            &["March = 2023-03-01/2023-04-01"],
        ),
        (
            "By March 12 percent had left.",
            &["March = 2023-03-01/2023-04-01"],
        ),
    ]);
}

#[test]
fn stretches_of_the_year() {
    check(&[
        (
            "next spring, last summer",
            &[
                "next spring = 2024-03-01/2024-06-01",
                "last summer = 2022-06-01/2022-09-01",
            ],
        ),
        ("this spring", &["this spring = 2023-03-01/2023-06-01"]),
        ("in winter 2021", &["winter 2021 = 2021-12-01/2022-03-01"]),
        (
            "the fall of 2021, the fall of Kabul",
            &["the fall of 2021 = 2021-09-01/2021-12-01"],
        ),
        (
            "Sales rose in the third quarter.",
            &["the third quarter = 2022-07-01/2022-10-01"],
        ),
        (
            "Its fourth-quarter profit fell in 2021, Q3 2022, 2018Q4",
            &[
                "fourth-quarter = 2022-10-01/2023-01-01",
                "2021 = 2021-01-01/2022-01-01",
                "Q3 2022 = 2022-07-01/2022-10-01",
                "2018Q4 = 2018-10-01/2019-01-01",
            ],
        ),
        (
            "planned for the second half of 2026",
            &["the second half of 2026 = 2026-07-01/2027-01-01"],
        ),
        (
            "H1 2024, the first half of next year",
            &[
                "H1 2024 = 2024-01-01/2024-07-01",
                "the first half of next year = 2024-01-01/2024-07-01",
            ],
        ),
        (
            "the first nine months of 2021",
            &["the first nine months of 2021 = 2021-01-01/2021-10-01"],
        ),
        (
            "the third week of January",
            &["the third week of January = 2023-01-16/2023-01-23"],
        ),
        (
            "the week of last Friday",
            &["the week of last Friday = 2023-05-08/2023-05-15"],
        ),
        (
            "week 31 of 2022",
            &["week 31 of 2022 = 2022-08-01/2022-08-08"],
        ),
    ]);
}

#[test]
fn years_and_longer() {
    check(&[
        (
            "in 2023, for 2021 and 2022, since 2014",
            &[
                "2023 = 2023-01-01/2024-01-01",
                "2021 = 2021-01-01/2022-01-01",
                "2022 = 2022-01-01/2023-01-01",
                "since 2014 = 2014-01-01/..",
            ],
        ),
        (
            "a 2019 study, the 2010 World Cup",
            &[
                "2019 = 2019-01-01/2020-01-01",
                "2010 = 2010-01-01/2011-01-01",
            ],
        ),
        (
            "in two thousand and eighteen",
            &["two thousand and eighteen = 2018-01-01/2019-01-01"],
        ),
        (
            "the 1990s, the '80s, the seventies, nineteen fifties",
            &[
                "the 1990s = 1990-01-01/2000-01-01",
                "the '80s = 1980-01-01/1990-01-01",
                "the seventies = 1970-01-01/1980-01-01",
                "nineteen fifties = 1950-01-01/1960-01-01",
            ],
        ),
        (
            "in the 19th century",
            &["the 19th century = 1800-01-01/1900-01-01"],
        ),
        (
            "early March, mid-2022, late 2021",
            &[
                "early March = 2023-03-01/2023-03-11",
                "mid-2022 = 2022-05-01/2022-09-01",
                "late 2021 = 2021-09-01/2022-01-01",
            ],
        ),
        (
            "fiscal 2024, FY2022",
            &[
                "fiscal 2024 = 2024-01-01/2025-01-01",
                "FY2022 = 2022-01-01/2023-01-01",
            ],
        ),
    ]);
}

#[test]
fn ranges_hold_both_ends() {
    check(&[
        (
            "from March to May",
            &["from March to May = 2023-03-01/2023-06-01"],
        ),
        (
            "It rained from October to January.",
            &["from October to January = 2022-10-01/2023-02-01"],
        ),
        (
            "between 2010 and 2015",
            &["between 2010 and 2015 = 2010-01-01/2016-01-01"],
        ),
        ("the 2014–2018 term", &["2014–2018 = 2014-01-01/2019-01-01"]),
        (
            "Nov. to Feb. 5, 2017",
            &["Nov. to Feb. 5, 2017 = 2016-11-01/2017-02-06"],
        ),
        (
            "July 13-15, 2021",
            &["July 13-15, 2021 = 2021-07-13/2021-07-16"],
        ),
        (
            "between 2 and 7 February",
            &["between 2 and 7 February = 2023-02-02/2023-02-08"],
        ),
        (
            "8 March - 19 April 2015",
            &["8 March - 19 April 2015 = 2015-03-08/2015-04-20"],
        ),
        (
            "18 and 19 June",
            &[
                "18 = 2023-06-18/2023-06-19",
                "19 June = 2023-06-19/2023-06-20",
            ],
        ),
        // The second end is a year where the first is a time.
        (
            "He stayed from last May to 2021.",
            &[
                "last May = 2022-05-01/2022-06-01",
                "2021 = 2021-01-01/2022-01-01",
            ],
        ),
        (
            "The 2010 to 2012 deal failed.",
            &["2012 = 2012-01-01/2013-01-01"],
        ),
        ("It fell from 900 to 2021.", &[]),
        ("It fell to 2021.", &[]),
        (
            "from January 2021 to date",
            &["from January 2021 to date = 2021-01-01/2023-05-18"],
        ),
        ("open Monday to Friday", &["Monday to Friday = ?"]),
    ]);
}

#[test]
fn digits_in_either_order() {
    let reading = &super::read("03/04/2022", published(), "en")[0];
    assert_eq!(
        reading.interval.unwrap().to_string(),
        "2022-03-04/2022-03-05"
    );
    assert_eq!(
        reading.alternative.unwrap().to_string(),
        "2022-04-03/2022-04-04"
    );
}
