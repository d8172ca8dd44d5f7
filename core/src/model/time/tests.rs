use super::*;

fn when(text: &str) -> When {
    text.parse()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn every_notation_is_read_back_and_covers_the_right_days() {
    // EDTF, as declared, the days covered
    let table = [
        ("199X", "1990s", "1990-01-01/2000-01-01"),
        ("0987", "0987", "0987-01-01/0988-01-01"),
        ("2024", "2024", "2024-01-01/2025-01-01"),
        ("2024-40", "2024-H1", "2024-01-01/2024-07-01"),
        ("2024-41", "2024-H2", "2024-07-01/2025-01-01"),
        ("2024-33", "2024-Q1", "2024-01-01/2024-04-01"),
        ("2024-36", "2024-Q4", "2024-10-01/2025-01-01"),
        ("2024-21", "spring 2024", "2024-03-01/2024-06-01"),
        ("2024-22", "summer 2024", "2024-06-01/2024-09-01"),
        ("2024-23", "autumn 2024", "2024-09-01/2024-12-01"),
        ("2023-24", "winter 2023", "2023-12-01/2024-03-01"),
        ("2024-02", "2024-02", "2024-02-01/2024-03-01"),
        ("2020-W53", "2020-W53", "2020-12-28/2021-01-04"),
        ("2024-02-29", "2024-02-29", "2024-02-29/2024-03-01"),
        (
            "2024-05-06T07:08:00Z",
            "2024-05-06T07:08Z",
            "2024-05-06/2024-05-07",
        ),
        (
            "2024-05-06T23:08:09-03:30",
            "2024-05-06T23:08:09-03:30",
            "2024-05-06/2024-05-07",
        ),
        (
            "2024-05-06T07:08:00",
            "2024-05-06T07:08",
            "2024-05-06/2024-05-07",
        ),
        (
            "2024-01/2024-11",
            "2024-01..=2024-11",
            "2024-01-01/2024-12-01",
        ),
        ("2024-05-06/..", "2024-05-06..", "2024-05-06/.."),
        ("../2024-23", "..=autumn 2024", "../2024-12-01"),
    ];
    for (edtf, declared, days) in table {
        let read = when(edtf);
        assert_eq!(read.to_string(), edtf);
        assert_eq!(read.declared().to_string(), declared);
        assert_eq!(read.interval().to_string(), days, "{edtf}");
    }
    assert_eq!(
        when("2024-05-06T07:08+02:00").to_string(),
        "2024-05-06T07:08:00+02:00"
    );
}

#[test]
fn says_what_is_not_in_the_calendar() {
    let table = [
        ("2022-02-30", "February 2022 has 28 days"),
        ("2024-02-30", "February 2024 has 29 days"),
        ("2022-06-31", "June 2022 has 30 days"),
        ("2022-06-00", "days are counted from 1, there is no day 0"),
        ("2022-13", "a year has 12 months, there is no month 13"),
        ("2022-13-01", "a year has 12 months, there is no month 13"),
        (
            "2022-W53",
            "2022 has 52 weeks, numbered from 1: there is no week 53",
        ),
        ("0000", "the year 0 is not between 1 and 9999"),
        (
            "2022-01-01T24:00",
            "a day ends at 23:59; midnight is 00:00 of the next day",
        ),
        (
            "2022-01-01T10:75",
            "an hour has 60 minutes, there is no minute 75",
        ),
        (
            "2022-01-01T10:00+25:00",
            "a difference from UTC is less than 24 hours",
        ),
        ("2022-11/2022-01", "the range ends before it begins"),
        ("../..", "a range needs a beginning or an end"),
    ];
    for (text, message) in table {
        assert_eq!(text.parse::<When>().unwrap_err().to_string(), message);
    }
    assert_eq!(
        Moment::quarter(2022, 5).unwrap_err().to_string(),
        "a year has four quarters, there is no Q5"
    );
    assert_eq!(
        Moment::decade(1995).unwrap_err().to_string(),
        "a decade is named by its first year, 1990s"
    );
}

#[test]
fn refuses_what_is_no_date_without_panic() {
    let table = [
        "",
        "/",
        "2",
        "22-01-01",
        "2022-1-1",
        "2022-01-01-",
        "20220101",
        "2022-01-01T",
        "2022-01-01T1:00",
        "spring",
        "199x",
        "ÿÿ",
        "2022–01",
        "+022",
        "2022-W5",
        "2022-01-01T10:00:0",
        "2022-01-01T10:00:00+0300",
        "𝟚𝟘𝟚𝟚",
        "a/b/c",
        "2022-01-01T1é:0",
    ];
    for text in table {
        assert_eq!(text.parse::<When>(), Err(TimeError::Notation), "{text}");
    }
}

#[test]
fn a_range_may_lie_inside_one_day_but_not_run_backwards() {
    assert!("2022-05/2022-05".parse::<When>().is_ok());
    assert!("2022/2022-05".parse::<When>().is_ok());
    assert!(
        "2022-05-01T10:00:00Z/2022-05-01T11:00:00Z"
            .parse::<When>()
            .is_ok()
    );
    assert_eq!(
        "2022-05-01T10:00:00Z/2022-05-01T11:00:00+03:00".parse::<When>(),
        Err(TimeError::Reversed)
    );
}

#[test]
fn rfc_3339_has_a_time_and_an_offset() {
    let table = [
        ("2022-12-30", 0, "2022-12-30T00:00:00Z"),
        ("2022-12-30", -330, "2022-12-30T00:00:00-05:30"),
        ("2022-12-30T14:05", 60, "2022-12-30T14:05:00+01:00"),
        ("2022-12-30T14:05:07Z", 60, "2022-12-30T14:05:07Z"),
    ];
    for (text, offset, written) in table {
        assert_eq!(when(text).rfc3339(offset).unwrap().to_string(), written);
    }
    assert!(when("2022-12").rfc3339(0).is_none());
    assert!(when("2022-12-01/2022-12-02").rfc3339(0).is_none());
}

#[test]
fn the_last_year_of_the_calendar_has_no_end() {
    assert_eq!(when("9999").interval().to_string(), "9999-01-01/..");
    assert_eq!(when("9999-12-31").interval().to_string(), "9999-12-31/..");
}

#[test]
fn days_in_statics() {
    static WHEN: When = When::At(Moment::Day(day(2022, 12, 30)));
    assert_eq!(WHEN, when("2022-12-30"));
}

#[test]
fn intervals() {
    let december = when("2022-12").interval();
    assert!(december.overlaps(&when("2022-12-31/..").interval()));
    assert!(!december.overlaps(&when("2023").interval()));
    assert!(december.contains(day(2022, 12, 31)) && !december.contains(day(2023, 1, 1)));
    assert!(!december.is_empty() && Interval::new(day(2023, 1, 1), day(2023, 1, 1)).is_empty());
}

#[cfg(feature = "json")]
#[test]
fn serializes_as_text() {
    let season = when("2023-21");
    assert_eq!(serde_json::to_string(&season).unwrap(), "\"2023-21\"");
    assert_eq!(serde_json::from_str::<When>("\"2023-21\"").unwrap(), season);
    let error = serde_json::from_str::<When>("\"2022-02-30\"")
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("February 2022 has 28 days"), "{error}");
}
