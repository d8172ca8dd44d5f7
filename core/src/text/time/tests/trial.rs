//! What readers of newspapers take for granted, and what only looks like it.

use super::{check, published, read, read_in};
use crate::text::row::Row;
use crate::text::time::{Use, times};

/// Whether every reading of a text is uncertain.
fn uncertain(text: &str, tag: &str) -> bool {
    let found = read(text, published(), tag);
    !found.is_empty() && found.iter().all(|reading| reading.uncertain)
}

#[test]
fn a_year_of_two_years_is_uncertain() {
    for text in [
        "It rose in the 2022-23 season.",
        "It rose in fiscal year 2022/23.",
        "It rose in 2022-23.",
        "It rose in the 2022–23 school year.",
        "It rose in 2022/2023.",
    ] {
        assert!(uncertain(text, "en"), "{text}");
    }
    assert!(uncertain("Im Geschäftsjahr 2022/23 stieg es.", "de"));
    assert!(uncertain("In der Saison 2022/23 stieg es.", "de"));
    assert!(!uncertain("It rose in 2020-2023.", "en"));
    assert!(!uncertain("It rose in 2022 and 2023.", "en"));
}

#[test]
fn so_far_from_the_date_before_it() {
    check(&[
        (
            "He was arrested on June 3, 2022, and charged two days later.",
            &[
                "June 3, 2022 = 2022-06-03/2022-06-04",
                "two days later = 2022-06-05/2022-06-06",
            ],
        ),
        (
            "It shut on June 3, 2022, having opened three days earlier.",
            &[
                "June 3, 2022 = 2022-06-03/2022-06-04",
                "three days earlier = 2022-05-31/2022-06-01",
            ],
        ),
        (
            "It opened in June 2020 and shut a year later.",
            &[
                "June 2020 = 2020-06-01/2020-07-01",
                "a year later = 2021-06-01/2021-07-01",
            ],
        ),
        (
            "It opened in 2010 and shut three years later.",
            &[
                "2010 = 2010-01-01/2011-01-01",
                "three years later = 2013-01-01/2014-01-01",
            ],
        ),
        (
            "It opened in 2010 and shut three days later.",
            &["2010 = 2010-01-01/2011-01-01", "three days later = ?"],
        ),
        (
            "It opened in June 2022, a year earlier than planned.",
            &["June 2022 = 2022-06-01/2022-07-01", "a year earlier = ?"],
        ),
        (
            "It opened on June 3, 2022. It shut two days later.",
            &["June 3, 2022 = 2022-06-03/2022-06-04", "two days later = ?"],
        ),
    ]);
    let german = "Er wurde am 3. Juni 2022 verhaftet und zwei Tage später angeklagt.";
    assert_eq!(
        read_in(german, "de"),
        [
            "3. Juni 2022 = 2022-06-03/2022-06-04",
            "zwei Tage später = 2022-06-05/2022-06-06"
        ]
    );
}

#[test]
fn decades_behind_a_count_of_years() {
    assert_eq!(
        read_in(
            "Vor zwei Jahren waren 90 Hotels zu. In den 1970er Jahren waren es 12.",
            "de"
        ),
        [
            "Vor zwei Jahren = 2021-01-01/2022-01-01",
            "den 1970er Jahren = 1970-01-01/1980-01-01"
        ]
    );
}

#[test]
fn holidays_and_what_is_named_after_them() {
    let holidays = |text: &str| {
        let row = Row::of(text, "en");
        let taken = times(&row, published()).taken;
        let of_holiday = |at: &usize| taken.at(*at) == Use::Holiday;
        (0..row.len()).filter(of_holiday).count()
    };
    for day in [
        "May Day",
        "Memorial Day",
        "Labor Day",
        "Independence Day",
        "Veterans Day",
        "Veterans’ Day",
        "Thanksgiving",
        "New Year’s Eve",
        "New Year’s Day",
        "Valentine’s Day",
        "Christmas",
    ] {
        assert!(holidays(&format!("It closed on {day}.")) > 0, "{day}");
        assert!(
            holidays(&format!("It closed on {day} this year.")) > 0,
            "{day}"
        );
    }
    for name in [
        "Christmas Island",
        "the Thanksgiving Parade",
        "Easter Road",
        "the May Day Run",
        "the Memorial Day Parade",
    ] {
        let text = format!("They went to {name}.");
        assert_eq!(holidays(&text), 0, "{name}");
        assert_eq!(read_in(&text, "en"), [""; 0], "{name}");
    }
    assert!(uncertain("It closed on Memorial Day 2023.", "en"));
}
