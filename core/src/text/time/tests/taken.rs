//! What is left for the figures, and what is not.

use super::published;
use crate::text::row::Row;
use crate::text::time::{Use, times};

/// The tokens that are used for something, each with the first letter of what.
fn taken(text: &str) -> String {
    let row = Row::of(text, "en");
    let times = times(&row, published());
    let mut found = Vec::new();
    for at in 0..row.len() {
        let used = match times.taken.at(at) {
            Use::Free => continue,
            Use::Date | Use::Holiday => "D",
            Use::Clock => "C",
            Use::Period => "P",
        };
        found.push(format!("{used}:{}", row.str(at)));
    }
    found.join(" ")
}

#[track_caller]
fn check(table: &[(&str, &str)]) {
    for (text, want) in table {
        assert_eq!(taken(text), *want, "{text}");
    }
}

#[test]
fn dates_and_years() {
    check(&[
        ("in 2022", "D:2022"),
        ("on February 24", "D:February D:24"),
        ("the 5th of May", "D:the D:5 D:th D:of D:May"),
        ("in the 1990s", "D:the D:1990 D:s"),
        ("the 2022-23 season", "D:2022 D:- D:23"),
        ("on 2022-12-30", "D:2022 D:- D:12 D:- D:30"),
        ("the 2016 elections were close", "D:2016"),
        ("They voted in 2016, 2017 and 2018.", "D:2016 D:2017 D:2018"),
        ("the Paris deal (2015)", "D:2015"),
        ("the third quarter", "D:the D:third D:quarter"),
        ("They led in the second half.", "D:the D:second D:half"),
        ("in the 19th century", "D:the D:19 D:th D:century"),
        ("Q3 2022", "D:Q D:3 D:2022"),
        ("in week 31", "D:week D:31"),
    ]);
}

#[test]
fn years_long_ago_and_tens_of_years() {
    check(&[
        ("By 1340 the town had a wall.", "D:1340"),
        ("It was Moorish until 1492.", "D:1492"),
        ("founded c. 1230", "D:1230"),
        ("about 500 BC", "D:500 D:BC"),
        ("in their 20s and 30s", "D:20 D:s D:30 D:s"),
        ("90s nostalgia", "D:90 D:s"),
        ("the 1988 quarter", "D:1988"),
        ("5,000 years ago", "P:5 P:, P:000 P:years D:ago"),
        // what is counted, or changes by so much
        ("by 2000 votes", ""),
        ("until 1300 jobs are cut", ""),
        ("It fell by 1600.", ""),
    ]);
}

#[test]
fn dates_that_no_calendar_has() {
    check(&[
        ("on 30 February", "D:30 D:February"),
        ("June 31", "D:31"),
        ("on 13/31/2018", "D:13 D:/ D:31 D:/ D:2018"),
    ]);
}

#[test]
fn times_of_day() {
    check(&[
        ("back at 2.15pm", "C:2 C:. C:15 C:pm"),
        ("at 14:05", "C:14 C:: C:05"),
        ("at 14:00 GMT", "C:14 C:: C:00 C:GMT"),
        ("at 0900 GMT", "C:0900 C:GMT"),
        ("at 5 o’clock", "C:5 C:o C:’ C:clock"),
        ("at 7 p.m. they", "C:7 C:p C:. C:m C:."),
        ("at half past five", "C:half C:past C:five"),
        ("2.1 pm", ""),
        ("They won 2:1.", ""),
    ]);
}

#[test]
fn counted_stretches() {
    check(&[
        ("It fell two days later.", "P:two P:days D:later"),
        ("over the past six years", "D:the D:past P:six P:years"),
        ("a quarter ago", "P:a P:quarter D:ago"),
        (
            "in the first nine months of 2021",
            "D:the D:first P:nine P:months D:of D:2021",
        ),
        ("in the first nine months", "D:the D:first P:nine P:months"),
        ("two hours later", "P:two P:hours D:later"),
        ("in the past 24 hours", "D:the D:past P:24 P:hours"),
        (
            "two and a half years ago",
            "P:two P:and P:a P:half P:years D:ago",
        ),
        ("1.5 years earlier", "P:1 P:. P:5 P:years D:earlier"),
        ("two years before the war", "P:two P:years D:before"),
        (
            "It opens in two weeks’ time.",
            "D:in P:two P:weeks D:’ D:time",
        ),
        ("three Sundays ago", "P:three D:Sundays D:ago"),
    ]);
}

#[test]
fn habits_and_names() {
    check(&[
        ("every Monday", "D:every D:Monday"),
        ("on Mondays", "D:Mondays"),
        (
            "the first Friday of each month",
            "D:the D:first D:Friday D:of D:each D:month",
        ),
        ("on Good Friday", "D:Good D:Friday"),
    ]);
}

#[test]
fn what_figures_may_read() {
    check(&[
        ("for two weeks, a 5-day trip", ""),
        ("It took 8 minutes.", ""),
        ("the first in ten years, 10 months’ jail", ""),
        ("every four years", ""),
        ("2000 troops and 2,016 homes", ""),
        ("It cost $2016 and 2000 km of road.", ""),
        ("3/4 of them, 1/3, a 24/7 service", ""),
        ("In May 12 people came.", "D:May"),
        ("He came third, on the first try.", ""),
        ("She is 45 and ran 10 km in 2 hours.", ""),
    ]);
}
