//! Phrases and their readings.

mod edges;
mod forms;
mod french;
mod german;
mod prose;
mod signs;
mod spanish;
mod unfigured;
mod written;

use super::QuantityReading;
use super::ReadingKind::{
    self, Base, Code, Definite, Determiner, Dual, Label, Occurrence, Ordinal, Partitive, Period,
    Phone, Pronoun, Score, Side, Single, Statistic, Superlative, Vague,
};
use crate::model::day;
use crate::text::row::Row;
use crate::text::time;

fn quantities(text: &str, tag: &str) -> Vec<QuantityReading> {
    let row = Row::of(text, tag);
    let times = time::times(&row, day(2022, 12, 30));
    super::quantities(&row, &times.taken).quantities
}

/// What is read in a text: the words, the quantity as it would be declared, and the kind. The sides of a score are left out.
fn read(text: &str, tag: &str) -> Vec<(String, String, ReadingKind)> {
    quantities(text, tag)
        .into_iter()
        .filter(|reading| reading.kind != Side)
        .map(|reading| {
            assert!(reading.span.start <= reading.number.start);
            let words = text[reading.span].to_owned();
            (words, reading.quantity.to_string(), reading.kind)
        })
        .collect()
}

/// Every text holds exactly one statistic: its words and its quantity.
fn statistics(cases: &[(&str, &str, &str)]) {
    for (text, words, quantity) in cases {
        let found = read(text, "en");
        let stated: Vec<_> = found
            .iter()
            .filter(|(_, _, kind)| *kind == Statistic)
            .map(|(words, quantity, _)| (words.as_str(), quantity.as_str()))
            .collect();
        assert_eq!(stated, [(*words, *quantity)], "{text}");
    }
}

/// What is told of each text is what is wanted; all that differ are shown.
#[track_caller]
fn hold(cases: &[(&str, &str)], told: impl Fn(&str) -> String) {
    let told = cases.iter().map(|(text, want)| (text, told(text), want));
    let wrong: Vec<String> = told
        .filter(|(_, told, want)| told != *want)
        .map(|(text, told, want)| format!("{text} | {told} | wanted {want}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn figures() {
    statistics(&[
        ("The port moved 1,234.5 crates", "1,234.5", "1234.5"),
        ("some 12,34,567 voters", "12,34,567", "~1234567"),
        ("it counted 40 000 birds", "40 000", "40000"),
        (
            "two hundred and five ships sank",
            "two hundred and five",
            "205",
        ),
        ("13.8 billion trees", "13.8 billion", "13.8 billion"),
        ("he sold 1.2bn shares", "1.2bn", "1.2 billion"),
        (
            "about half a million trees",
            "half a million",
            "~0.5 million",
        ),
        (
            "three fifths of a million trees",
            "three fifths of a million",
            "0.6 million",
        ),
        (
            "two and a half million trees",
            "two and a half million",
            "2.5 million",
        ),
        (
            "6 million and a half",
            "6 million and a half",
            "6.5 million",
        ),
        (
            "two billion and three quarters",
            "two billion and three quarters",
            "2.75 billion",
        ),
        ("twenty-four dozen eggs", "twenty-four dozen", "24 dozen"),
        ("it scored minus 4 on the index", "minus 4", "minus 4"),
        ("6 lakh tickets", "6 lakh", "600 thousand"),
        ("zero point five", "zero point five", "0.5"),
        ("a 2½ star hotel", "2½", "2.5"),
        ("forty-five (45)", "forty-five (45)", "45"),
    ]);
}

#[test]
fn shares_and_multiples() {
    statistics(&[
        ("two-thirds of members", "two-thirds", "2/3"),
        ("a walk about a quarter as far", "a quarter", "~1/4"),
        ("more than half of the crew", "half", "> 1/2"),
        ("3/4 of them", "3/4", "3/4"),
        ("one in five voters", "one in five", "1 of 5"),
        ("three out of ten women", "three out of ten", "3 of 10"),
        ("a 1-in-100-year flood", "1-in-100", "1 of 100"),
        ("nearly twice the size", "twice", "~2 x"),
        ("exports tripled", "tripled", "3 x"),
        ("a five-fold rise", "five-fold", "5 x"),
        ("a tenfold rise", "tenfold", "10 x"),
        ("three times as many", "three times", "3 x"),
    ]);
}

#[test]
fn money() {
    statistics(&[
        ("it paid $3m", "$3m", "3 million USD"),
        ("it paid £2.5 million", "£2.5 million", "2.5 million GBP"),
        ("it paid US$4bn", "US$4bn", "4 billion USD"),
        ("it paid Rs 3 crore", "Rs 3 crore", "30 million INR"),
        ("it paid €1.2 billion", "€1.2 billion", "1.2 billion EUR"),
        (
            "half a million dollars",
            "half a million dollars",
            "0.5 million USD",
        ),
        (
            "20 million Swiss francs",
            "20 million Swiss francs",
            "20 million CHF",
        ),
        (
            "three dollars and ten cents",
            "three dollars and ten cents",
            "3.10 USD",
        ),
        ("a stamp for 50p", "50p", "0.5 GBP"),
        (
            "worth 361 million pounds",
            "361 million pounds",
            "361 million GBP",
        ),
        ("Turkish lira 42", "Turkish lira 42", "42 TRY"),
        ("a loss of -$5m", "-$5m", "minus 5 million USD"),
        ("$2-3 billion", "$2-3 billion", "2 billion..=3 billion USD"),
        ("worth $80 a barrel", "$80", "80 USD"),
    ]);
    assert_eq!(read("It cost $5", "en-AU")[0].1, "5 AUD");
    assert_eq!(read("It cost 5 pounds", "en-GB")[0].1, "5 GBP");
    assert_eq!(read("1.234,5 EUR", "de")[0].1, "1234.5 EUR");
}

#[test]
fn units() {
    statistics(&[
        (
            "2.4 billion cubic metres of water",
            "2.4 billion cubic metres",
            "2.4 billion m3",
        ),
        ("a 10-gallon tank", "10-gallon", "10 gallons"),
        ("at 120 km/h", "120 km/h", "120 km/h"),
        (
            "20,000 barrels a day",
            "20,000 barrels a day",
            "20000 barrels/day",
        ),
        (
            "pumping 2 million bpd",
            "2 million bpd",
            "2 million barrels/day",
        ),
        ("he is 6ft 2in tall", "6ft 2in", "74 inches"),
        (
            "for two hours and a half",
            "two hours and a half",
            "2.5 hours",
        ),
        ("half an hour", "half an hour", "0.5 hours"),
        (
            "a quarter of a century",
            "a quarter of a century",
            "0.25 centuries",
        ),
        ("heat of 40C on Monday", "40C", "40 celsius"),
        (
            "at -5 degrees Celsius",
            "-5 degrees Celsius",
            "minus 5 celsius",
        ),
        (
            "20 degrees below zero",
            "20 degrees below zero",
            "minus 20 degrees",
        ),
        ("300 sq km of forest", "300 sq km", "300 km2"),
        ("weighs 20 (kg)", "20 (kg)", "20 kg"),
        ("a 13-year-old boy", "13-year-old", "13 years"),
        ("some 1.2m barrels", "1.2m barrels", "~1.2 million barrels"),
        ("about eight minutes", "eight minutes", "~8 minutes"),
    ]);
    let ages = quantities("a 13-year-old boy, aged 13", "en");
    assert!(ages.iter().all(|reading| reading.age));
    assert_eq!(ages[0].unit_code().as_deref(), Some("age:year"));
}

#[test]
fn letters_of_a_currency_in_a_unit() {
    statistics(&[
        ("a line of 40 Gbps", "40 Gbps", "40 Gbps"),
        ("a line of 40gbps", "40gbps", "40 Gbps"),
        ("a bill of 40 GBP", "40 GBP", "40 GBP"),
        ("a bill of £40", "£40", "40 GBP"),
    ]);
}

#[test]
fn ranges() {
    statistics(&[
        ("from 10% to 12%", "10% to 12%", "10..=12 %"),
        ("between 3 and 5 wolves", "3 and 5", "3..=5"),
        ("5-7 percent of wolves", "5-7 percent", "5..=7 %"),
        ("seven to 12 feet tall", "seven to 12 feet", "7..=12 ft"),
        (
            "10 to 15 million euros",
            "10 to 15 million euros",
            "10 million..=15 million EUR",
        ),
    ]);
    // From one level to another.
    for text in [
        "rates rose from 10% to 12%",
        "rates rose, from 10% to 12%",
        "rates went from 10% to 12%",
        "rates rose by two percentage points, from 10% to 12%",
        "rates were up two points this spring from 10% to 12%",
    ] {
        let read = read(text, "en");
        let last: Vec<&str> = read.iter().rev().take(2).map(|read| &*read.1).collect();
        assert_eq!(last, ["12 %", "10 %"], "{text}");
    }
}

#[test]
fn hedges() {
    statistics(&[
        ("at least 20 wolves", "20", ">= 20"),
        ("up to 50 wolves", "50", "<= 50"),
        ("no more than 10 wolves", "10", "<= 10"),
        ("fewer than 9 wolves", "9", "< 9"),
        ("close to 9 wolves", "9", "~9"),
        ("30 or more", "30", ">= 30"),
        ("a dozen or so", "a dozen", "~1 dozen"),
        ("100-plus wolves", "100", ">= 100"),
    ]);
}

#[test]
fn changes() {
    statistics(&[
        ("sales rose 18 percent", "18 percent", "+18 %"),
        (
            "shipments were 18 percent above plan",
            "18 percent",
            "+18 %",
        ),
        ("the index was down 3 points", "3", "-3"),
        ("it has 40 beds fewer than in 2020", "40", "-40"),
        ("the firm had 12 nurses more than last year.", "12", "+12"),
        ("it has 40 beds fewer.", "40", "-40"),
        ("it has 40 beds, fewer of them new", "40", "40"),
        ("rates fell to 5 percent", "5 percent", "5 %"),
        (
            "rates were cut by a further 2.5 percentage points",
            "2.5 percentage points",
            "-2.5 pp",
        ),
        ("up 25 basis points", "25 basis points", "+0.25 pp"),
        ("a 5 percent pay rise", "5 percent", "+5 %"),
        ("they made up 20 percent of the crew", "20 percent", "20 %"),
        (
            "the charity raised $5 million",
            "$5 million",
            "5 million USD",
        ),
        ("a quarter-point cut", "a quarter", "-0.25"),
    ]);
    let conjuncts = "rents have climbed by 6 percent since spring, and by 9 percent in the centre";
    let read = read(conjuncts, "en");
    assert_eq!((read[0].1.as_str(), read[1].1.as_str()), ("+6 %", "+9 %"));
}

#[test]
fn second_figures_share_the_verb() {
    for text in [
        "it fell $1.20, or 1.5 percent",
        "it shrank 3% in Q1 and 1.5% in Q2",
    ] {
        let read = read(text, "en");
        let last = read
            .iter()
            .rfind(|(_, _, kind)| *kind == Statistic)
            .unwrap();
        assert_eq!(last.1, "-1.5 %", "{text}");
    }
}

#[test]
fn ranks() {
    statistics(&[
        ("the second-largest supplier", "second-largest", "rank 2"),
        ("its fourth-largest of gas", "fourth-largest", "rank 4"),
        ("Norway's top gas exporter", "top", "rank 1"),
        ("the company is No. 1 here", "No. 1", "rank 1"),
        ("she was ranked third in Europe", "third", "rank 3"),
    ]);
}

#[test]
fn no_statistics() {
    let cases: &[(&str, &str, ReadingKind)] = &[
        ("one of the leaders", "one", Partitive),
        ("the one that got away", "one", Pronoun),
        ("one another", "one", Pronoun),
        ("one official said", "one", Single),
        ("a three-judge panel", "three", Determiner),
        ("both countries", "both", Dual),
        ("the two leaders", "two", Definite),
        ("a third man", "third", Ordinal),
        ("the largest exporter", "largest", Superlative),
        ("he won twice", "twice", Occurrence),
        ("millions of people", "millions of people", Vague),
        ("several hundred troops", "several hundred", Vague),
        ("a case per 100,000 people", "100,000 people", Base),
        ("two days later", "two days", Period),
        ("over the past six years", "six years", Period),
        ("a quarter ago", "a quarter", Period),
        ("see page 7", "7", Label),
        ("a Boeing 747 crashed", "747", Label),
        ("open 24/7", "24/7", Label),
        ("after 9/11", "9/11", Label),
        ("World War Two ended", "Two", Label),
        ("net zero", "zero", Label),
        ("on A4 paper", "4", Code),
        ("a 5G network", "5G", Code),
        ("at 192.168.1.2", "192.168.1.2", Code),
        ("they won 3-1", "3-1", Score),
        ("call 555-123-4567", "555-123-4567", Phone),
        ("call (202) 555-0143", "(202) 555-0143", Phone),
        ("call 0800 123456", "0800 123456", Phone),
    ];
    for (text, words, kind) in cases {
        let found = read(text, "en");
        let found: Vec<_> = found
            .iter()
            .map(|(words, _, kind)| (words.as_str(), *kind))
            .collect();
        assert_eq!(found, [(*words, *kind)], "{text}");
    }
}

#[test]
fn nothing_at_all() {
    let texts = [
        "in 2022",
        "on February 24",
        "the 5th of May",
        "in the 1990s",
        "the 2022-23 season",
        "on 2022-12-30",
        "back at 2.15pm",
        "at 14:05",
        "Once upon a time a gas field was a mix of things.",
        "The US-led West made a state visit, half-time and all.",
        "He may march on; it was unprecedented.",
        "",
    ];
    for text in texts {
        assert_eq!(read(text, "en"), [], "{text}");
    }
}

#[test]
fn what_is_counted() {
    let text = "It lost 3 old warships, 300 staff and 5.";
    let nouns: Vec<_> = quantities(text, "en")
        .into_iter()
        .map(|reading| reading.noun.map(|noun| &text[noun]))
        .collect();
    assert_eq!(nouns, [Some("old warships"), Some("staff"), None]);
}

#[test]
fn alternatives() {
    let cases = [
        ("two pounds of meat", "2 GBP"),
        ("a 100m race", "100 million"),
        ("the charity raised $5 million", "+5 million USD"),
        ("output fell by a third", "-33.33 %"),
    ];
    for (text, other) in cases {
        let read = quantities(text, "en");
        let found = read[0].alternative.as_ref().map(ToString::to_string);
        assert_eq!(found.as_deref(), Some(other), "{text}");
    }
}

/// Whatever the text, nothing panics, spans fall on characters and come in order.
#[test]
fn any_text() {
    let pieces = [
        "5",
        "1,234",
        ".",
        "½",
        "-",
        "–",
        "$",
        "€",
        "US",
        "million",
        "and",
        "a",
        "half",
        "thirds",
        "percent",
        "°",
        "ft",
        "'",
        "\"",
        "\u{301}",
        "\u{200b}",
        "\u{202e}",
        "\u{202c}",
        "\u{fe0f}",
        "\u{7}",
        "１２",
        "٣",
        "٬",
        "٫",
        "𝟗",
        "עשר",
        "🙂",
        "in",
        "to",
        "\n\n",
        "99999999999999999999999999999",
        "trillion",
        "second",
        "one",
        "May",
        "/",
        ":",
        "e9",
        "x",
    ];
    let mut seed = 7usize;
    for _ in 0..300 {
        let mut text = String::new();
        for _ in 0..60 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[(seed >> 33) % pieces.len()]);
            if seed >> 20 & 1 == 0 {
                text.push(' ');
            }
        }
        let mut end = 0;
        for reading in quantities(&text, "en") {
            assert!(reading.span.start >= end, "{text:?}");
            end = reading.span.end;
            let _ = (
                &text[reading.span],
                &text[reading.number],
                reading.quantity.to_string(),
            );
        }
    }
}

#[test]
fn names_of_units() {
    let cases = [
        ("Cubic Metres", "m3"),
        ("degrees Celsius", "celsius"),
        ("inches", "inches"),
        ("barrels per day", "barrels/day"),
        ("bpd", "barrels/day"),
        ("MW", "MW"),
        ("kilometres per hour", "km/h"),
        ("sq km", "km2"),
        ("m³", "m3"),
        ("minute", "minutes"),
    ];
    for (words, name) in cases {
        assert_eq!(
            super::unit_in_words(words).map(|u| u.name),
            Some(name),
            "{words}"
        );
    }
    for words in ["warship", "", "a", "mix", "s's"] {
        assert_eq!(super::unit_in_words(words), None, "{words}");
    }
}
