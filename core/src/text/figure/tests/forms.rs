//! Figures in forms that are none of digits, a scale and a unit: alternatives, mixed measures, powers, ranks.

use super::statistics;

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
