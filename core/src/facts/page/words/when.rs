//! Days and periods in plain words: "Tuesday 14 March 2023".

use super::figure::ordinal;
use crate::model::{Date, Moment, Season, TimeOfDay, Timezone, When};

/// A day or a period as an editor reads it.
pub(in crate::facts::page) fn when(when: &When) -> String {
    match when {
        When::At(at) => moment(at),
        When::Range {
            from: Some(from),
            to: Some(to),
        } => format!("{} to {}", moment(from), moment(to)),
        When::Range {
            from: Some(from),
            to: None,
        } => format!("since {}", moment(from)),
        When::Range {
            from: None,
            to: Some(to),
        } => format!("until {}", moment(to)),
        When::Range {
            from: None,
            to: None,
        } => "at any time".to_owned(),
    }
}

/// One moment as an editor reads it.
pub(in crate::facts::page) fn moment(moment: &Moment) -> String {
    match *moment {
        Moment::Decade(year) => format!("the {year}s"),
        Moment::Year(year) => year.to_string(),
        Moment::Half(year, half) => format!("the {} half of {year}", ordinal(half.into())),
        Moment::Quarter(year, quarter) => {
            format!("the {} quarter of {year}", ordinal(quarter.into()))
        }
        Moment::Season(year, season) => match season {
            Season::Spring => format!("spring {year}"),
            Season::Summer => format!("summer {year}"),
            Season::Autumn => format!("autumn {year}"),
            Season::Winter => format!("winter {year} to {}", year.saturating_add(1)),
        },
        Moment::Month(year, month) => match time::Month::try_from(month) {
            Ok(month) => format!("{month} {year}"),
            Err(_) => moment.to_string(),
        },
        Moment::Week(year, week) => format!("week {week} of {year}"),
        Moment::Day(date) => day(date),
        Moment::Time(date, time) => format!("{}, {}", day(date), clock(time)),
    }
}

fn day(date: Date) -> String {
    let (weekday, month) = (date.weekday(), date.month());
    format!("{weekday} {} {month} {}", date.day(), date.year())
}

fn clock(time: TimeOfDay) -> String {
    let seconds = match time.second {
        0 => String::new(),
        second => format!(":{second:02}"),
    };
    let zone = match time.offset {
        None => String::new(),
        Some(0) => " UTC".to_owned(),
        Some(offset) => format!(" UTC{}", Timezone(offset)),
    };
    format!("{:02}:{:02}{seconds}{zone}", time.hour, time.minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_periods_are_read_aloud() {
        for (written, words) in [
            ("2023-03-14", "Tuesday 14 March 2023"),
            (
                "2022-12-30T14:05+03:00",
                "Friday 30 December 2022, 14:05 UTC+03:00",
            ),
            ("2022-12", "December 2022"),
            ("2022", "2022"),
            ("2023-21", "spring 2023"),
            ("2022-W51", "week 51 of 2022"),
            ("2022-01/2022-11", "January 2022 to November 2022"),
            ("2022-02-24/..", "since Thursday 24 February 2022"),
        ] {
            let time = written.parse().expect(written);
            assert_eq!(when(&time), words);
        }
        let quarter = Moment::Quarter(2022, 3);
        assert_eq!(moment(&quarter), "the 3rd quarter of 2022");
        assert_eq!(moment(&Moment::Decade(1990)), "the 1990s");
    }
}
