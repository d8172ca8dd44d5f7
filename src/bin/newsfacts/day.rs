//! Days as they are given on the command line.

use newsfacts::{
    model::{Date, Moment},
    shown::{self, say},
};
use std::time::{SystemTime, UNIX_EPOCH};

/// What is needed where a day is asked for.
const NEEDED: &str = "a day is needed, as in 2026-03-14";

/// Before this year no newspaper was published that anybody drafts facts of unawares.
const FIRST_YEAR: i32 = 1900;

/// How many years ahead an article may be planned.
const YEARS_AHEAD: i32 = 2;

/// A day.
pub fn day(text: &str) -> Result<Date, String> {
    match moment(text)? {
        Moment::Day(day) | Moment::Time(day, _) => Ok(day),
        _ => Err(NEEDED.to_owned()),
    }
}

/// A day, or a moment of it.
pub fn moment(text: &str) -> Result<Moment, String> {
    let read = text.parse();
    match read {
        Ok(moment @ (Moment::Day(_) | Moment::Time(..))) => Ok(moment),
        _ => Err(match &*days_meant(text) {
            [] => match read {
                Ok(_) => NEEDED.to_owned(),
                // The forms of months and seasons help nobody who needs a day.
                Err(_) if !text.contains(|c: char| c.is_ascii_digit()) => NEEDED.to_owned(),
                Err(error) => {
                    let error = error.to_string();
                    let first = error.lines().next().unwrap_or_default();
                    let first = first.split([';', ':']).next().unwrap_or_default();
                    format!("{first}; {NEEDED}")
                }
            },
            [one] => format!("write the day as {one}"),
            several => format!("write the day as {}", several.join(" or ")),
        }),
    }
}

/// Says of a year that is far from today's that it may be mistyped.
pub fn wonder(day: Date) {
    let year = Moment::Day(day).to_string();
    let year: String = year.split('-').next().unwrap_or_default().to_owned();
    let (Ok(year), Some(now)) = (year.parse::<i32>(), this_year()) else {
        return;
    };
    if year < FIRST_YEAR || year > now + YEARS_AHEAD {
        say(format!(
            "warning: --published {}: the year is far from this one, and words such as “last month” are counted from it",
            shown::line(&Moment::Day(day).to_string())
        ));
    }
}

fn this_year() -> Option<i32> {
    const SECONDS_OF_YEAR: u64 = 31_556_952; // on average, in the calendar that is in use
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    i32::try_from(1970 + since.as_secs() / SECONDS_OF_YEAR).ok()
}

/// The days that something may mean that is no day as it is written here: `13.11.2025`, `March 14, 2026`. Several where it is
/// written one way by some and another by others.
fn days_meant(text: &str) -> Vec<String> {
    let is_part = |part: &&str| !part.is_empty();
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(is_part);
    let parts: Vec<String> = parts.map(str::to_lowercase).collect();
    let number = |part: &str| part.parse::<u32>().ok();
    let day = |part: &str| number(part.trim_end_matches(|c: char| c.is_alphabetic()));
    let mut days: Vec<String> = match &parts[..] {
        [all] if all.len() == 8 && all.bytes().all(|byte| byte.is_ascii_digit()) => {
            let [year, month, day] = [&all[..4], &all[4..6], &all[6..]].map(number);
            vec![(year, month, day)]
        }
        [one, two, year] if year.len() == 4 => match (month(one), month(two)) {
            (Some(month), None) => vec![(number(year), Some(month), day(two))],
            (None, Some(month)) => vec![(number(year), Some(month), day(one))],
            _ if text.contains('.') => vec![(number(year), number(two), number(one))],
            _ => vec![
                (number(year), number(two), number(one)),
                (number(year), number(one), number(two)),
            ],
        },
        [year, middle, last] if year.len() == 4 => {
            let month = month(middle).or_else(|| number(middle));
            vec![(number(year), month, day(last))]
        }
        _ => Vec::new(),
    }
    .into_iter()
    .filter_map(|(year, month, day)| {
        let written = format!("{:04}-{:02}-{:02}", year?, month?, day?);
        matches!(written.parse(), Ok(Moment::Day(_))).then_some(written)
    })
    .collect();
    days.dedup();
    days
}

/// The number of a month by its name, or the beginning of it, in English, German, French and Spanish.
fn month(name: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["january", "januar", "jänner", "janvier", "enero"],
        &["february", "februar", "février", "fevrier", "febrero"],
        &["march", "märz", "maerz", "mars", "marzo"],
        &["april", "avril", "abril"],
        &["may", "mai", "mayo"],
        &["june", "juni", "juin", "junio"],
        &["july", "juli", "juillet", "julio"],
        &["august", "août", "aout", "agosto"],
        &["september", "septembre", "septiembre"],
        &["october", "oktober", "octobre", "octubre"],
        &["november", "novembre", "noviembre"],
        &["december", "dezember", "décembre", "decembre", "diciembre"],
    ];
    let begins = |whole: &&str| name.chars().count() >= 3 && whole.starts_with(name);
    let found = MONTHS.iter().position(|names| names.iter().any(begins))?;
    u32::try_from(found + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::{day, days_meant};

    #[test]
    fn a_day_in_another_form_is_offered_in_this_one() {
        for (written, meant) in [
            ("13.11.2025", "2025-11-13"),
            ("3.11.2025", "2025-11-03"),
            ("13/11/2025", "2025-11-13"),
            ("11/13/2025", "2025-11-13"),
            ("03/03/2025", "2025-03-03"),
            ("March 14, 2026", "2026-03-14"),
            ("Nov. 3, 2025", "2025-11-03"),
            ("14th March 2026", "2026-03-14"),
            ("14. März 2026", "2026-03-14"),
            ("14 Dez 2026", "2026-12-14"),
            ("14 août 2026", "2026-08-14"),
            ("14 enero 2026", "2026-01-14"),
            ("2025/11/13", "2025-11-13"),
            ("2025-11-3", "2025-11-03"),
            ("20251113", "2025-11-13"),
        ] {
            assert_eq!(days_meant(written), [meant], "{written}");
            assert_eq!(day(written), Err(format!("write the day as {meant}")));
        }
        assert_eq!(days_meant("03/04/2025"), ["2025-04-03", "2025-03-04"]);
        for none in [
            "31.2.2025",
            "March",
            "2023",
            "13.11.25",
            "",
            "x y 2025",
            "yesterday",
        ] {
            assert!(days_meant(none).is_empty(), "{none}");
            assert!(day(none).is_err_and(|told| told.contains("as in 2026-03-14")));
        }
        assert!(day("2025-11-13").is_ok());
    }
}
