//! Figures in forms that are none of digits, a scale and a unit: alternatives, mixed measures, powers, ranks.

use super::statistics;
use crate::model::day;
use crate::text::figure::QuantityReading;
use crate::text::figure::ReadingKind::Statistic;
use crate::text::row::Row;
use crate::text::time;

#[test]
fn alternatives_are_the_ends_of_a_range() {
    statistics(&[
        ("he wrote two or three books", "two or three", "2..=3"),
        (
            "about 10 or 15 percent of it",
            "10 or 15 percent",
            "~10..=15 %",
        ),
        ("it fell 3 or 4 percent", "3 or 4 percent", "-3..=4 %"),
        (
            "it cost 3 or 4 million euros",
            "3 or 4 million euros",
            "3 million..=4 million EUR",
        ),
        ("one or two seats are free", "one or two", "1..=2"),
        ("a 3-to-5 day trip", "3-to-5 day", "3..=5 days"),
        ("Aged 18 to 34, they left.", "18 to 34", "18..=34"),
        (
            "two or three hundred boats",
            "two or three hundred",
            "200..=300",
        ),
        (
            "he is 16 or 17 years old",
            "16 or 17 years old",
            "16..=17 years",
        ),
    ]);
    // One of two that are known, or no guess at all.
    for (text, want) in [
        ("a fine of either 10 or 15 euros", ["10", "15 EUR"]),
        ("a fine of 1 or 20 euros", ["1", "20 EUR"]),
        ("a fine of $3 or $4", ["3 USD", "4 USD"]),
    ] {
        let read: Vec<String> = super::read(text, "en")
            .into_iter()
            .map(|read| read.1)
            .collect();
        assert_eq!(read, want, "{text}");
    }
}

#[test]
fn units_behind_a_word_that_describes_them() {
    statistics(&[
        (
            "it takes six to 10 extra years",
            "six to 10 extra years",
            "6..=10 years",
        ),
        (
            "he served 20 tough years there",
            "20 tough years",
            "20 years",
        ),
        (
            "they walked five extra miles",
            "five extra miles",
            "5 miles",
        ),
        ("it has 6 fertile acres", "6 fertile acres", "6 acres"),
        ("it takes three more weeks", "three more weeks", "3 weeks"),
        ("it took 3 fewer days", "3 fewer days", "-3 days"),
        (
            "it rose 3 full percentage points",
            "3 full percentage points",
            "+3 pp",
        ),
    ]);
    let more = super::quantities("it takes three more weeks", "en");
    let other = more[0].alternative.as_ref().map(ToString::to_string);
    assert_eq!(other.as_deref(), Some("+3 weeks"));
    statistics(&[
        ("he won three just days after that", "three", "3"),
        ("it left 12 injured days after the blast", "12", "12"),
        ("he sold 20 last year", "20", "20"),
        ("they met 50 young people", "50", "50"),
        ("it has three upturned cups", "three", "3"),
    ]);
}

#[test]
fn measures_in_two_units() {
    statistics(&[
        ("she is 5 ft 11", "5 ft 11", "71 inches"),
        ("she is 5ft 11 tall", "5ft 11", "71 inches"),
        ("she is 6'3 tall", "6'3", "75 inches"),
        ("she is 6'3\" tall", "6'3\"", "75 inches"),
        ("she is 5’10”, he said", "5’10", "70 inches"),
        ("a 6-foot-3 forward", "6-foot-3", "75 inches"),
        ("a 6-foot-3-inch forward", "6-foot-3-inch", "75 inches"),
        ("she is five foot two", "five foot two", "62 inches"),
        ("he weighs 13st 4lb", "13st 4lb", "186 lb"),
        ("he weighs 21st 4lb", "21st 4lb", "298 lb"),
        ("he weighs 13st 4", "13st 4", "186 lb"),
        ("he lost 3st", "3st", "3 stone"),
        ("it weighed 7lb 4oz", "7lb 4oz", "116 oz"),
        ("\"she is 6'3\"", "6'3", "75 inches"),
    ]);
    for (text, want) in [
        ("it is 5 ft wide", "5 ft"),
        ("the 21st man", "rank 21"),
        ("2 below zero", "minus 2 degrees"),
        ("1'234'567 of them", "1234567"),
        ("5 ft 11 men", "5 ft"),
    ] {
        assert_eq!(super::read(text, "en")[0].1, want, "{text}");
    }
}

#[test]
fn points_scales_and_powers() {
    statistics(&[
        ("3·5 million children", "3·5 million", "3.5 million"),
        ("a rate of 2·8 per cent", "2·8 per cent", "2.8 %"),
        ("it cost £1·2m", "£1·2m", "1.2 million GBP"),
        ("a bill of $1.2b", "$1.2b", "1.2 billion USD"),
        ("a bill of $1.2 b", "$1.2 b", "1.2 billion USD"),
        ("it has 1.2b users", "1.2b", "1.2 billion"),
        ("it paid £3bn", "£3bn", "3 billion GBP"),
        ("it sold 40k units", "40k", "40 thousand"),
        ("some 10⁶ cells", "10⁶", "~1000000"),
        ("it has 2^16 states", "2^16", "65536"),
        ("it has 3 × 10⁸ atoms", "3 × 10⁸", "300000000"),
        ("it has 5x10^6 grains", "5x10^6", "5000000"),
        ("it used 10⁻³ grams", "10⁻³ grams", "0.001 g"),
        // the number of a note
        ("it sold 5000² units", "5000", "5000"),
    ]);
}

/// What is read in a text: each figure with its kind, if it is no statistic.
fn all(text: &str) -> Vec<String> {
    let kind = |reading: &QuantityReading| match reading.kind {
        Statistic => reading.quantity.to_string(),
        kind => format!("{kind:?} {}", reading.quantity).to_lowercase(),
    };
    super::quantities(text, "en").iter().map(kind).collect()
}

fn read_all(cases: &[(&str, &[&str])]) {
    for (text, want) in cases {
        assert_eq!(all(text), *want, "{text}");
    }
}

#[test]
fn how_often_something_happened() {
    read_all(&[
        (
            "she was stopped twice by guards",
            &["occurrence 2 \"times\""],
        ),
        ("he was twice elected mayor", &["occurrence 2 \"times\""]),
        ("the phone rang three times", &["occurrence 3 \"times\""]),
        ("he was fined 14 times", &["occurrence 14 \"times\""]),
        (
            "he was jailed twice and fined four times",
            &["occurrence 2 \"times\"", "occurrence 4 \"times\""],
        ),
        ("it is twice as large", &["2 x"]),
        ("it sold four times as many", &["4 x"]),
        (
            "it failed three times this year",
            &["occurrence 3 \"times\""],
        ),
        ("the New York Times", &[]),
    ]);
    let twice = super::quantities("twice normal levels", "en");
    let other = |read: &QuantityReading| read.alternative.as_ref().map(ToString::to_string);
    assert_eq!(other(&twice[0]), None);
    let twice = super::quantities("they pay twice market rents", "en");
    assert_eq!(other(&twice[0]).as_deref(), Some("2 x"));
}

#[test]
fn places_with_signs() {
    read_all(&[
        ("the firm is the #2 brewer", &["rank 2"]),
        ("it came in at No. 3", &["rank 3"]),
        ("he is ranked No. 12 there", &["rank 12"]),
        ("he finished #14 of all", &["rank 14"]),
        ("the No. 17 seed lost", &["rank 17"]),
        ("it is the number two car maker", &["rank 2"]),
        ("it was flight No. 3", &["label rank 3"]),
        ("take the No. 12 bus", &["label rank 12"]),
        ("at No. 10 Downing Street", &["label rank 10"]),
        ("the vote on No. 45 failed", &["label rank 45"]),
        ("a hymn (# 7)", &["7"]),
        ("a post with #5things", &["5"]),
        ("No 10 said so", &["label rank 10"]),
    ]);
}

#[test]
fn one_and_none() {
    for (text, want) in [
        ("There were no casualties.", "0"),
        ("No deaths were reported.", "0"),
        ("Not a single vote was counted.", "0"),
        ("Not one vote was lost.", "0"),
        ("He scored a single goal.", "1"),
    ] {
        let row = Row::of(text, "en");
        let times = time::times(&row, day(2022, 12, 30));
        let read = super::super::quantities(&row, &times.taken);
        let implied: Vec<String> = (read.implied.iter())
            .map(|read| read.quantity.to_string())
            .collect();
        assert_eq!(implied, [want], "{text}");
    }
    for text in [
        "There was no reason.",
        "No more than that.",
        "It is not a vote.",
    ] {
        let row = Row::of(text, "en");
        let times = time::times(&row, day(2022, 12, 30));
        assert!(
            super::super::quantities(&row, &times.taken)
                .implied
                .is_empty(),
            "{text}"
        );
    }
    read_all(&[("he had one goal ruled out", &["single 1"])]);
    assert!(super::quantities("one goal", "en")[0].kind.counts());
}

#[test]
fn parts_of_the_figure_before() {
    for (text, want) in [
        ("515 were injured, 60 of them badly", Some("60 of 515")),
        ("515 people came, 60 of whom left", Some("60 of 515 people")),
        ("It has 120 homes, 40 of which are new.", Some("40 of 120")),
        ("Of the 120 homes, 40 are new.", Some("40 of 120")),
        ("Of its 120 homes, some 40 are new.", Some("~40 of 120")),
        ("It has 20 homes. Forty of them are new.", None),
        ("It has 120 homes, 40 shops and a pool.", None),
        ("It has 20 homes, and 40 of them are let.", None),
        ("It has 120 homes, 40 percent of them new.", None),
    ] {
        let read = super::quantities(text, "en");
        let other = read[1].alternative.as_ref().map(ToString::to_string);
        assert_eq!(other.as_deref(), want, "{text}");
    }
}

#[test]
fn numbers_in_names() {
    read_all(&[
        ("the S&P 500 fell", &["label 500"]),
        ("S&P 500 futures rose", &["label 500"]),
        (
            "the Nasdaq 100 fell and the FTSE 100 rose 5 percent",
            &["label 100", "label 100", "+5 %"],
        ),
        ("a Fortune 500 company", &["label 500"]),
        ("the Fortune 500 firm", &["label 500"]),
        ("they ate at Five Guys there", &["label 5"]),
        ("the leak at Three Mile Island", &["label 3"]),
        ("a share of Seven West Media rose", &["label 7"]),
        ("In London 500 companies left.", &["500"]),
        ("In the Netherlands 20 fires broke out.", &["20"]),
        ("Five Democrats left.", &["5"]),
        ("Storm Leaves Two Dead", &["2"]),
        ("two Israeli men", &["2"]),
    ]);
}

#[test]
fn numbers_of_houses_pages_and_lists() {
    read_all(&[
        ("at 10 Downing Street today", &["label 10"]),
        ("the shop at 221B Baker Street", &["label 221"]),
        ("a fire at 45 Main St. in Leeds", &["label 45"]),
        ("at 55 West 42nd Street", &["label 55", "label 42"]),
        (
            "at 13190 SW 68th Parkway, Portland, OR 97223",
            &["label 13190", "label 68", "label 97223"],
        ),
        ("some 20 Main Street shops closed", &["~20"]),
        ("it has 45 streets", &["45"]),
        ("12 Wall Street banks failed", &["12"]),
        ("call +61 (0)2 6206 0208", &["phone 61"]),
        ("see example.com/5-things", &["code 5"]),
        ("see www.example.org/3", &["code 3"]),
        ("mail bob.3@example.org", &["code 3"]),
        (
            "1. Members voted.\n\n2. The court sat.",
            &["label 1", "label 2"],
        ),
        ("(1) Members voted.", &["label 1"]),
        ("It won 5.\n\nThe court sat.", &["5"]),
        ("they doubled down on it", &[]),
        ("profits doubled by May", &["2 x"]),
        ("a double-decker bus", &[]),
        ("a first-half report", &["ordinal rank 1", "period 1/2"]),
    ]);
}

#[test]
fn margins() {
    read_all(&[
        ("a margin of error of 3.1 points", &["margin 3.1"]),
        (
            "the margin of error is plus or minus 3 points",
            &["margin 3"],
        ),
        (
            "52 percent, plus or minus 3 percent",
            &["52 %", "margin 3 %"],
        ),
        ("52% ± 3%", &["52 %", "margin 3 %"]),
        ("an error of +/- 3 percentage points", &["margin 3 pp"]),
        ("a 3-point margin of error", &["margin 3"]),
        ("the sampling error was up to 4 points", &["margin <= 4"]),
        (
            "the margin of error, at 3 percent, is large",
            &["margin 3 %"],
        ),
        (
            "the margin of error for all voters is 3.5 percent",
            &["margin 3.5 %"],
        ),
        ("it is 5 plus or minus 2", &["5", "margin 2"]),
        (
            "within the margin of error and turnout was 50 percent",
            &["50 %"],
        ),
        ("he won by a margin of 3 points", &["3"]),
        ("it stood at minus 3", &["minus 3"]),
        ("within the margin of error, 52 percent said", &["52 %"]),
    ]);
}
