mod ahead;
mod bounds;
mod calendar;
mod french;
mod german;
mod kinds;
mod prose;
mod spanish;
mod spoken;
mod taken;
mod trial;

use super::*;
use crate::model::day;

fn read(text: &str, published: Date, tag: &str) -> Vec<TimeReading> {
    times(&Row::of(text, tag), published).readings
}

/// Wednesday, 17 May 2023.
fn published() -> Date {
    day(2023, 5, 17)
}

/// Every expression with its days: "Friday = 2023-05-12/2023-05-13"; "?" for what is undecided.
fn read_in(text: &str, locale: &str) -> Vec<String> {
    let mut found = Vec::new();
    for reading in read(text, published(), locale) {
        let days = reading
            .interval
            .map_or("?".to_owned(), |interval| interval.to_string());
        found.push(format!("{} = {days}", &text[reading.span]));
    }
    found
}

fn check(table: &[(&str, &[&str])]) {
    for (text, want) in table {
        assert_eq!(read_in(text, "en"), *want, "{text}");
    }
}

#[test]
fn weekdays_follow_the_verb() {
    check(&[
        (
            "The mayor resigned on Monday.",
            &["Monday = 2023-05-15/2023-05-16"],
        ),
        (
            "The mayor resigned on Wednesday.",
            &["Wednesday = 2023-05-17/2023-05-18"],
        ),
        (
            "The mayor resigned on Thursday.",
            &["Thursday = 2023-05-11/2023-05-12"],
        ),
        (
            "The mayor will resign on Thursday.",
            &["Thursday = 2023-05-18/2023-05-19"],
        ),
        (
            "A decision is due Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "The hearing is scheduled to resume on Monday.",
            &["Monday = 2023-05-22/2023-05-23"],
        ),
        (
            "The ferry, which will be scrapped, sank late Sunday.",
            &["late Sunday = 2023-05-14/2023-05-15"],
        ),
        ("Wed. talks failed", &["Wed. = 2023-05-17/2023-05-18"]),
    ]);
}

#[test]
fn weekdays_of_other_weeks() {
    check(&[
        (
            "He left last Friday.",
            &["last Friday = 2023-05-12/2023-05-13"],
        ),
        (
            "He left last Tuesday.",
            &["last Tuesday = 2023-05-09/2023-05-10"],
        ),
        (
            "She returns next Tuesday.",
            &["next Tuesday = 2023-05-23/2023-05-24"],
        ),
        (
            "She returns this Saturday.",
            &["this Saturday = 2023-05-20/2023-05-21"],
        ),
        (
            "It happened this past Tuesday.",
            &["this past Tuesday = 2023-05-16/2023-05-17"],
        ),
        (
            "the coming Wednesday",
            &["the coming Wednesday = 2023-05-24/2023-05-25"],
        ),
        (
            "Friday of last week",
            &["Friday of last week = 2023-05-12/2023-05-13"],
        ),
        (
            "on Friday next week",
            &["Friday next week = 2023-05-26/2023-05-27"],
        ),
        (
            "Friday after next",
            &["Friday after next = 2023-05-26/2023-05-27"],
        ),
        (
            "the first Monday of June",
            &["the first Monday of June = 2023-06-05/2023-06-06"],
        ),
        (
            "the last Sunday in March 2021",
            &["the last Sunday in March 2021 = 2021-03-28/2021-03-29"],
        ),
        (
            "three Sundays from now",
            &["three Sundays from now = 2023-06-04/2023-06-05"],
        ),
    ]);
}

#[test]
fn words_that_are_no_dates() {
    check(&[
        (
            "This may take long. May I ask? It may be. They march on Rome. A march.",
            &[],
        ),
        (
            "a second-largest bank, a quarter as long, half of them, a second attempt",
            &[],
        ),
        ("They led in the second half.", &[]),
        (
            "He sat in the sun. We wed. A fall of snow fell. Theresa May spoke.",
            &[],
        ),
        (
            "every Monday, on Tuesdays, each year, daily, Black Friday",
            &[],
        ),
        ("for two weeks, a 3-day visit, 10 months' jail", &[]),
        ("The bridge was built in three weeks.", &[]),
        (
            "The talks may last weeks. It is true that days differ. A fall-through in the fall-through.",
            &[],
        ),
        (
            "The Sunday Times, the Mail on Sunday, by Jan Smith, the year’s last week",
            &[],
        ),
        ("one day, some day, the day, years ago, day after day", &[]),
        ("She is in her 70s. April Jones spoke.", &[]),
        ("the end of the line, the beginning of the end", &[]),
    ]);
}

#[test]
fn named_by_distance() {
    check(&[
        (
            "yesterday, today and tomorrow",
            &[
                "yesterday = 2023-05-16/2023-05-17",
                "today = 2023-05-17/2023-05-18",
                "tomorrow = 2023-05-18/2023-05-19",
            ],
        ),
        (
            "the day before yesterday",
            &["the day before yesterday = 2023-05-15/2023-05-16"],
        ),
        (
            "Last week it rained.",
            &["Last week = 2023-05-08/2023-05-15"],
        ),
        (
            "the week after next",
            &["the week after next = 2023-05-29/2023-06-05"],
        ),
        (
            "last month, this quarter, next year",
            &[
                "last month = 2023-04-01/2023-05-01",
                "this quarter = 2023-04-01/2023-07-01",
                "next year = 2024-01-01/2025-01-01",
            ],
        ),
        (
            "Earlier this month it rained.",
            &["Earlier this month = 2023-05-01/2023-05-17"],
        ),
        (
            "later this year",
            &["later this year = 2023-05-17/2024-01-01"],
        ),
        (
            "the rest of the week",
            &["the rest of the week = 2023-05-17/2023-05-22"],
        ),
        (
            "It burned over the weekend.",
            &["the weekend = 2023-05-13/2023-05-15"],
        ),
        (
            "It will rain at the weekend.",
            &["the weekend = 2023-05-20/2023-05-22"],
        ),
        (
            "It burned overnight.",
            &["overnight = 2023-05-16/2023-05-18"],
        ),
        ("last night", &["last night = 2023-05-16/2023-05-17"]),
    ]);
}

#[test]
fn counted() {
    check(&[
        ("two days ago", &["two days ago = 2023-05-15/2023-05-16"]),
        (
            "a year and two months ago",
            &["a year and two months ago = 2022-03-01/2022-04-01"],
        ),
        (
            "They will decide in three weeks.",
            &["in three weeks = 2023-06-05/2023-06-12"],
        ),
        (
            "results in two weeks' time",
            &["in two weeks' time = 2023-05-29/2023-06-05"],
        ),
        (
            "two days from tomorrow",
            &["two days from tomorrow = 2023-05-20/2023-05-21"],
        ),
        (
            "over the past five years",
            &["the past five years = 2018-05-17/2023-05-17"],
        ),
        (
            "the last two quarters",
            &["the last two quarters = 2022-10-01/2023-04-01"],
        ),
        (
            "the next 3 days",
            &["the next 3 days = 2023-05-18/2023-05-21"],
        ),
        (
            "the three months to March",
            &["the three months to March = 2023-01-01/2023-04-01"],
        ),
        (
            "the year ended June 30, 2022",
            &["the year ended June 30, 2022 = 2021-07-01/2022-07-01"],
        ),
        (
            "a week starting tomorrow",
            &["a week starting tomorrow = 2023-05-18/2023-05-25"],
        ),
        ("only 3 last week", &["last week = 2023-05-08/2023-05-15"]),
    ]);
}

#[test]
fn what_the_text_does_not_say() {
    check(&[
        (
            "It rained on Monday; two days later it snowed.",
            &[
                "Monday = 2023-05-15/2023-05-16",
                "two days later = 2023-05-17/2023-05-18",
            ],
        ),
        (
            "It rained on Monday. Two days later it snowed.",
            &["Monday = 2023-05-15/2023-05-16", "Two days later = ?"],
        ),
        (
            "That day he left; the next day he wept.",
            &["That day = ?", "the next day = ?"],
        ),
        (
            "more than a year earlier, in recent years",
            &["a year earlier = ?", "recent years = ?"],
        ),
        ("in the coming weeks", &["the coming weeks = ?"]),
        (
            "He left in October of the same year.",
            &["October of the same year = ?"],
        ),
    ]);
    let vague = |text| read(text, published(), "en")[0].vague;
    assert!(
        vague("in recent years") && vague("a few days ago") && vague("at the turn of the century")
    );
    assert!(!vague("two days ago") && !vague("that day"));
}

#[test]
fn an_honest_date_is_admitted() {
    let table = [
        ("three months ago", "2023-02-02/2023-02-03"),
        ("late last year", "2022-08-01/2022-08-02"),
        ("by March", "2023-01-05/2023-01-06"),
        ("after 2015", "2018-01-01/2019-01-01"),
        ("before last summer", "2021-01-01/2021-02-01"),
        ("last week", "2023-05-07/2023-05-08"),
        ("next spring", "2024-06-20/2024-06-21"),
        ("They left two days later.", "1990-01-01/1990-01-02"),
    ];
    let refused = [
        ("two days ago", "2023-05-14/2023-05-15"),
        ("three months ago", "2022-11-01/2022-11-02"),
        ("last week", "2023-05-01/2023-05-02"),
        ("The law passed in March.", "2024-03-01/2024-04-01"),
    ];
    let admits = |text: &str, days: &str| {
        let days = days.parse::<crate::model::When>().unwrap();
        let mut interval = days.interval();
        interval.to = interval.to.and_then(|to| to.previous_day());
        read(text, published(), "en")[0].admits(&interval)
    };
    for (text, days) in table {
        assert!(admits(text, days), "{text} admits {days}");
    }
    for (text, days) in refused {
        assert!(!admits(text, days), "{text} does not admit {days}");
    }
}

#[test]
fn expressions_do_not_cross_paragraphs_but_lines() {
    check(&[
        (
            "It opened in March\n\n12 people came",
            &["March = 2023-03-01/2023-04-01"],
        ),
        (
            "It opened in\nMarch\n2021.",
            &["March\n2021 = 2021-03-01/2021-04-01"],
        ),
    ]);
}

#[test]
fn no_text_makes_it_panic() {
    let words = [
        "the",
        "first",
        "last",
        "May",
        "2022",
        "'",
        "90s",
        "-",
        "of",
        "half",
        "in",
        "two",
        "days",
        "ago",
        "from",
        "to",
        "99999999999",
        "0",
        "31",
        "Q",
        "3",
        "century",
        "month",
        "é",
        "💥",
        "\u{301}",
        "\n\n",
        "year",
        "after",
        "ended",
        "week",
        ".",
        "/",
        "12",
        "s",
    ];
    read_nonsense(&words, "en");
}

/// Reads texts that are put together of these words at random.
fn read_nonsense(words: &[&str], tag: &str) {
    let mut state = 1u32;
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(words[(state >> 16) as usize % words.len()]);
            if state & 0x100 == 0 {
                text.push(' ');
            }
        }
        let mut end = 0;
        for published in [
            day(2023, 5, 17),
            day(1, 1, 1),
            day(9999, 12, 31),
            day(2024, 2, 29),
        ] {
            for reading in read(&text, published, tag) {
                assert!(
                    text.get(reading.span.clone())
                        .is_some_and(|exact| !exact.is_empty()),
                    "{text}"
                );
                end = end.max(reading.span.end);
            }
        }
        assert!(end <= text.len());
    }
}
