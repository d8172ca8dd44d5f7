//! Figures compared in every part: the hedge, the sign, the unit of a bare number and the margin that a declaration gives.

use crate::{check, found};
use newsfacts::facts::advice_in_json;
use serde_json::{Value, json};

/// A figure as a declaration writes it: `~700 km`, `>= 5 %`, `+3 "jobs"`.
fn figure(written: &str) -> Value {
    let hedges = [
        (">=", "at-least"),
        ("<=", "at-most"),
        ("~", "about"),
        (">", "more-than"),
        ("<", "less-than"),
    ];
    let hedge = hedges.iter().find(|(sign, _)| written.starts_with(sign));
    let rest = written
        .strip_prefix(hedge.map_or("", |(sign, _)| sign))
        .expect("a figure")
        .trim();
    let direction = [('+', "up"), ('-', "down")]
        .into_iter()
        .find(|(sign, _)| rest.starts_with(*sign));
    let rest = rest.trim_start_matches(['+', '-']);
    let negative = rest.strip_prefix("minus ");
    let rest = negative.unwrap_or(rest);
    let (rank, rest) = match rest.strip_prefix("rank ") {
        Some(rank) => (rank.parse::<u32>().ok(), ""),
        None => (None, rest),
    };
    let (digits, unit) = rest.split_once(' ').unwrap_or((rest, ""));
    let (low, high) = digits.split_once("..=").unwrap_or((digits, ""));
    let low = match negative {
        Some(_) => format!("-{low}"),
        None => low.to_owned(),
    };
    let mut extent = json!({ "low": { "digits": low } });
    if !high.is_empty() {
        extent["high"] = json!({ "digits": high });
    }
    let share = low.split_once('/').and_then(|(part, whole)| {
        let number = |digits: &str| digits.parse::<u32>().ok();
        Some(json!({ "share": { "numerator": number(part)?, "denominator": number(whole)? } }))
    });
    let mut quantity = match direction {
        _ if rank.is_some() => json!({ "rank": rank }),
        None if share.is_some() => share.unwrap_or_default(),
        Some((_, direction)) => json!({ "change": { "direction": direction, "by": extent } }),
        None => json!({ "amount": extent }),
    };
    if let Some((_, hedge)) = hedge {
        quantity["hedge"] = json!(hedge);
    }
    if !unit.is_empty() {
        quantity["unit"] = match unit {
            "%" => json!("percent"),
            "pp" => json!("percentage-point"),
            words if words.starts_with('"') => json!({ "counted": words.trim_matches('"') }),
            code if code.chars().all(char::is_uppercase) => json!({ "currency": code }),
            name => json!({ "known": name }),
        };
    }
    quantity
}

fn stat(quantity: &str, margin: Option<&str>) -> Value {
    let mut fact =
        json!({ "id": "s", "quantity": { "value": figure(quantity) }, "of": { "value": "it" } });
    if let Some(margin) = margin {
        fact["margin"] = json!({ "value": figure(margin) });
    }
    json!({ "statistics": [fact] })
}

/// A text, what it bears out, and what is refused by a rule.
pub(super) type Row = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

#[track_caller]
pub(super) fn hold(rows: &[Row], rule: &str) {
    for (text, honest, refused) in rows {
        for declared in *honest {
            assert_eq!(
                found(text, &stat(declared, None)),
                [""; 0],
                "{text} {declared}"
            );
        }
        for declared in *refused {
            let found = found(text, &stat(declared, None));
            let by = found.first().and_then(|one| one.split(' ').next());
            assert_eq!(by, Some(rule), "{text} {declared} {found:?}");
        }
    }
}

#[rustfmt::skip] // as in a table
const HEDGES: &[Row] = &[
    ("It sold 42 cars.", &["42", "42 \"cars\""], &["~42", ">= 42", "> 42", "< 42", "<= 42"]),
    ("It ran over 700 buses.", &["> 700"], &["700", "~700", ">= 700", "< 700"]),
    ("It ran more than 700 buses.", &["> 700"], &["700", "~700", ">= 700"]),
    ("It ran at least 700 buses.", &[">= 700"], &["700", "~700", "> 700", "<= 700"]),
    ("It ran up to 700 buses.", &["<= 700"], &["700", "~700", "< 700", ">= 700"]),
    ("It ran fewer than 700 buses.", &["< 700"], &["700", "~700", "<= 700"]),
    ("It ran about 700 buses.", &["~700"], &["700", "> 700", "< 700", ">= 700"]),
    // What is close to the figure lies on a side of it, too.
    ("It ran nearly 700 buses.", &["~700", "< 700"], &["700", "> 700", "<= 700"]),
    ("It ran almost 700 buses.", &["~700", "< 700"], &["700", "> 700"]),
    ("It ran close to 700 buses.", &["~700", "< 700"], &["700", "> 700"]),
    ("It ran just over 700 buses.", &["> 700", "~700"], &["700", "< 700", ">= 700"]),
    ("It ran slightly fewer than 700 buses.", &["< 700", "~700"], &["700", "> 700"]),
    ("Sales rose by nearly 5 percent.", &["~+5 %", "< +5 %"], &["+5 %", "> +5 %"]),
    // Digits are about what a scale rounds, and estimates are not exact.
    ("It ran 1.2 million buses.", &["1200000", "~1200000"], &["> 1200000"]),
    ("The board estimated that 700 buses ran.", &["700", "~700"], &["> 700", "< 700"]),
    ("The board knew that 700 buses ran.", &["700"], &["~700"]),
    ("It ran barely 700 buses.", &["700", "~700"], &["> 700", "< 700"]),
    ("It has 700 homes or more.", &[">= 700"], &["700", "~700"]),
    // A figure that is known already is exact, and something else lies on one side of it.
    ("It ran well below the 700 buses of 2019.", &["700", "< 700"], &["~700", "> 700", "<= 700"]),
    ("That is more than the 700 buses it owns.", &["700", "> 700"], &["~700", "< 700", ">= 700"]),
    ("It exceeds the 700 euros that were agreed.", &["700 EUR", "> 700 EUR"], &["~700 EUR", "< 700 EUR"]),
    ("It is just above the 700 buses of 2019.", &["700", "> 700"], &["~700", "< 700"]),
    ("The more than 700 buses stood still.", &["> 700"], &["700", "< 700"]),
    ("It ran about the 700 buses that it has.", &["~700"], &["700", "> 700"]),
    // What is missing, and what was not reached.
    ("The firm is short of 95 drivers.", &["95", "< 95"], &["~95", "> 95"]),
    ("Clinics are still short of 1,200 nurses.", &["1200"], &["~1200", "> 1200"]),
    ("The firm, short of about 95 drivers, closed.", &["~95"], &["95", "> 95"]),
    ("The party is short of 50 percent.", &["< 50 %", "~50 %"], &["50 %", "> 50 %"]),
    ("They were just short of 300 points.", &["< 300", "~300"], &["300", "> 300"]),
    ("They fell short of 300 points.", &["< 300"], &["300", "> 300"]),
    ("They fell just short of 300 points.", &["< 300", "~300"], &["300"]),
    // Where the article has both, both are declared.
    ("It ran about 700 buses. In fact 700 ran.", &["~700", "700"], &["> 700"]),
];

#[test]
fn a_hedge_is_that_of_the_article() {
    hold(HEDGES, "wrong_hedge");
}

#[rustfmt::skip] // as in a table
const SIGNS: &[Row] = &[
    ("It ran 40 buses fewer than in 2020.", &["-40", "-40 \"buses\""], &["40 \"buses\"", "+40 \"buses\""]),
    ("The firm had 12 nurses more than last year.", &["+12 \"nurses\""], &["12 \"nurses\"", "-12 \"nurses\""]),
    ("Sales rose 5 percent.", &["+5 %"], &["-5 %", "5 %"]),
    ("Sales were down 5 percent.", &["-5 %"], &["+5 %", "5 %"]),
    ("It was a fall of 5 percent.", &["-5 %"], &["+5 %"]),
    ("A 5 percent pay rise was agreed.", &["+5 %"], &["-5 %"]),
    ("Rising 5 percent, it set a record.", &["+5 %"], &["-5 %"]),
    // The second of a pair goes the way of the first.
    ("Crude closed down $2.88, or 4.5 percent.", &["-4.5 %"], &["+4.5 %"]),
    ("Rents rose by 64 percent, and by 10 percent in the centre.", &["+10 %"], &["-10 %"]),
    ("Jobs are below their peak by 368,000, or 2.2 percent.", &["-2.2 %", "-368000"], &["+2.2 %", "+368000"]),
    // An amount that is a change as well.
    ("The firm added 315,000 jobs.", &["315000", "+315000"], &["-315000"]),
    ("The firm lost 300 jobs.", &["300", "-300"], &["+300"]),
    // Levels are no changes, whatever the rest of the sentence says.
    ("Unemployment is 5 percent.", &["5 %"], &["+5 %", "-5 %"]),
    ("Sales rose to 5 million euros.", &["5000000 EUR"], &["+5000000 EUR", "-5000000 EUR"]),
    ("Now it costs €3, a rise of 25 percent.", &["3 EUR", "+25 %"], &["+3 EUR", "-3 EUR"]),
    ("Sales grew while 5 percent were out of work.", &["5 %"], &["+5 %", "-5 %"]),
    ("Eleven miners were brought up alive.", &["11"], &["+11", "-11"]),
    ("It lies 800 metres below ground.", &["800 m"], &["-800 m", "+800 m"]),
    // A share by which something changed.
    ("Sales were a fifth more than last year.", &["+20 %"], &["20 %", "1/5", "-20 %"]),
    ("Sales were a fifth more in May.", &["+20 %"], &["20 %", "1/5", "-20 %"]),
    ("It sold a fifth less in May.", &["-20 %"], &["20 %", "1/5", "+20 %"]),
    ("A third up for election left.", &["1/3"], &[]),
    ("Sales rose by a quarter.", &["+25 %"], &["25 %", "1/4", "-25 %"]),
    ("Sales fell by a third.", &["-33.33 %"], &["1/3"]),
    ("Profit was down by half.", &["-50 %"], &["50 %", "1/2"]),
    ("Sales fell a quarter.", &["-25 %"], &["25 %", "1/4"]),
    ("It was a fall of a quarter.", &["-25 %"], &["25 %"]),
    ("The firm lost a quarter of its members.", &["1/4", "25 %", "-25 %"], &["+25 %"]),
    ("Sales were up by a fifth, and a quarter of the staff left.", &["1/4", "25 %"], &[]),
    ("Half the town came after prices rose.", &["1/2"], &[]),
    // How a price moved.
    ("Crude closed down $2.88.", &["-2.88 USD"], &["2.88 USD", "+2.88 USD"]),
    ("The stock was up 40 cents at $12.", &["+40 \"cents\"", "+0.40 USD"], &["40 \"cents\"", "0.40 USD", "-40 \"cents\""]),
    ("Crude settled at $61, down 88 cents.", &["-0.88 USD"], &["0.88 USD", "+0.88 USD"]),
    ("The firm paid down $2 million.", &["2000000 USD"], &[]),
    ("It put up $5 million.", &["5000000 USD"], &[]),
    // How warm it is.
    ("It is kept at minus 213 degrees Celsius.", &["minus 213 celsius"], &["-213 celsius"]),
    ("It was -40°C at night.", &["minus 40 celsius"], &["-40 celsius"]),
    ("Temperatures fell to minus 40 degrees Celsius.", &["minus 40 celsius"], &["-40 celsius"]),
    ("The temperature dropped by 40 degrees.", &["-40 degrees"], &["40 degrees"]),
    ("The balance was (-12,000).", &["minus 12000", "-12000"], &[]),
    // A level that is described.
    ("She rose to a record 5.75 m.", &["5.75 m"], &["+5.75 m"]),
    ("Inflation rose to a high of 3.9 percent.", &["3.9 %"], &["+3.9 %"]),
    ("It is forecast to fall to 14C.", &["14 celsius"], &["-14 celsius"]),
    ("Growth slowed to 5 percent.", &["5 %", "+5 %"], &[]),
    ("The rate led to a rise of 3 percent.", &["+3 %"], &[]),
    ("It would add £78 to the bill.", &["78 GBP", "+78 GBP"], &["-78 GBP"]),
    ("It will add 0.5 percent.", &["0.5 %", "+0.5 %"], &["-0.5 %"]),
    ("It cut rates by half a point.", &["-0.5", "0.5 pp", "-0.5 pp"], &["+0.5"]),
    // Words that tell a change and not its way leave it open.
    ("Prices changed by 5 percent.", &["5 %", "+5 %", "-5 %"], &[]),
    ("Prices moved 5 percent.", &["5 %", "+5 %", "-5 %"], &[]),
];

#[test]
fn a_sign_needs_a_word_that_says_so() {
    hold(SIGNS, "wrong_direction");
}

#[rustfmt::skip] // as in a table
const BARE: &[Row] = &[
    ("In the storm 515 were injured.", &["515", "515 people", "515 \"sailors\""], &["515 %", "515 km", "515 EUR", "515 minutes"]),
    ("It came to 5.", &["5", "5 \"votes\""], &["5 km", "5 EUR", "5 pp"]),
    ("A phone costs ৳1200 there.", &["1200"], &["1200 USD", "1200 EUR"]),
    ("Forty of them left.", &["40", "40 people"], &["40 kg"]),
    ("They let 12 go.", &["12", "12 people"], &["12 hours"]),
    ("The club bought three newer versions.", &["3", "3 \"versions\""], &["3 EUR", "3 %"]),
    // Another figure of the sentence, or a word, names the unit.
    ("Sales were 5 million euros in May and 600 in June.", &["600", "600 EUR"], &["600 km", "600 CHF"]),
    ("Inflation was 5 percent, up from 4.", &["4", "4 %"], &["4 EUR"]),
    ("The price in euros came to 31.", &["31", "31 EUR"], &["31 CHF"]),
    ("Of those asked 58 percent said yes and 40 no.", &["40", "40 %"], &["40 km"]),
    ("It sold 72,000, or 5 percent.", &["72000"], &["72000 %"]),
    ("It cost 5 million euros. That is 2 million more than in May.", &["+2000000", "+2000000 EUR"], &["+2000000 km", "+2000000 CHF"]),
    ("It cost 5 million euros. It rained. In all 600 went.", &["600", "600 people"], &["600 EUR", "600 %"]),
    // An age.
    ("Ann Lee, 42, won the race.", &["42", "42 years"], &["42 km", "42 people", "42 \"votes\"", "42 minutes"]),
    ("Ann Lee (42) won.", &["42", "42 years"], &["42 km", "42 people"]),
    ("Ann Lee, aged 42, won.", &["42", "42 years"], &["42 people"]),
    ("She met a man of 67.", &["67", "67 years"], &["67 km"]),
    ("In New York, 42, most of them old, died.", &["42", "42 people"], &["42 km"]),
    ("She was 91.", &["91", "91 years"], &["91 km"]),
    ("She is nearly 80.", &["~80", "~80 years"], &["~80 km"]),
    ("Ann Lee was 91.", &["91", "91 years"], &["91 km"]),
    ("Those aged between 30 and 40 left.", &["30..=40", "30..=40 years"], &["30..=40 km"]),
    // How often is no number of things.
    ("She was stopped twice.", &["2", "2 \"times\""], &["2 km", "2 EUR", "2 %"]),
    ("He won three times.", &["3", "3 \"times\""], &["3 km", "3 %"]),
];

/// Numbers in other forms: hundredths of money, and parts of one.
#[rustfmt::skip] // as in a table
const FORMS: &[Row] = &[
    ("Bread costs 40 cents.", &["40 \"cents\"", "0.40 EUR"], &["7 \"cents\"", "4 \"cents\"", "400 \"cents\"", "0.4 \"cents\"", "40..=50 \"cents\"", "0.07 EUR"]),
    ("Bread costs $1.40.", &["140 \"cents\"", "1.40 USD"], &["1.40 \"cents\"", "7 \"cents\"", "1.41 USD", "141 \"cents\"", "14 \"cents\""]),
    ("Bread costs $1.40 to $1.60.", &["1.40..=1.60 USD", "140..=160 \"cents\""], &["140 \"cents\"", "160 \"cents\"", "7 \"cents\"", "1.40 USD"]),
    ("The stock was up 40 cents at $12.", &["+40 \"cents\"", "+0.40 USD"], &["+7 \"cents\"", "+41 \"cents\"", "+4 USD", "+0.41 USD"]),
    ("Rates rose by 25 basis points.", &["+25 \"basis points\"", "+0.25 pp"], &["+0.25 \"basis points\"", "+25 pp", "+2500 \"basis points\""]),
    ("Rates rose by half a percentage point.", &["+50 \"basis points\"", "+0.5 pp"], &["+0.5 \"basis points\"", "+7 \"basis points\"", "+5 \"basis points\"", "+0.05 pp"]),
    // A part of one.
    ("A quarter of the staff left.", &["1/4", "25 %", "0.25"], &["0.2", "0.24", "0.26", "2.5", "4", "1/5", "3/4", "26 %", "0.25 %"]),
    ("Three quarters of the staff left.", &["3/4", "75 %", "0.75"], &["0.7", "0.25", "1/4", "25 %", "4/3"]),
    ("A share of 25 percent is his.", &["25 %"], &["1/5", "3/4", "24 %", "2.5 %"]),
    ("The ratio is 0.25.", &["0.25", "1/4"], &["0.2", "1/5", "0.52", "3/4"]),
    ("A fifth of the staff left.", &["1/5", "20 %", "0.2"], &["0.5", "5", "1/4", "5 %"]),
];

#[test]
fn another_form_is_the_same_number() {
    hold(FORMS, "misstated");
}

#[test]
fn a_bare_number_takes_no_unit_that_its_sentence_does_not_name() {
    hold(BARE, "wrong_unit");
}

#[rustfmt::skip] // as in a table
const OTHERS: &[Row] = &[
    ("He scored two or three goals.", &["2..=3"], &["2..=4", "3..=4"]),
    ("In the storm 515 were injured, 60 of them badly.", &["515", "60"], &["61", "516"]),
    ("The forward is 6'3 tall.", &["75 inches"], &["6 feet", "3 inches"]),
];

#[test]
fn ranges_parts_and_mixed_measures() {
    hold(OTHERS, "misstated");
}

#[test]
fn a_margin_is_the_one_that_the_article_states() {
    const POLL: &str = "The poll has a margin of error of plus or minus 3.5 percentage points: 52 percent say yes.";
    const TWO: &str =
        "The poll has a margin of error of 3 points.\n\nYes is at 52 percent (±4 points).";
    for (text, margin, want) in [
        (POLL, "3.5 pp", ""),
        (POLL, "9 pp", "misstated"),
        (POLL, "5.3 pp", "misstated"),
        (TWO, "4 pp", ""),
        (TWO, "3 pp", ""), // there are two
        (TWO, "5 pp", "misstated"),
        ("Yes is at 52 percent.", "3 pp", "misstated"),
        (
            "Yes is at 52 percent, 3 points more than no.",
            "3 pp",
            "misstated",
        ),
        (
            "Yes is at 52 percent.\n\nThe margin of error was 3 points.",
            "3 pp",
            "",
        ),
        (
            "Yes is at 52 percent.\n\nThe margin of error was 3 points.",
            "2 pp",
            "misstated",
        ),
    ] {
        let found = found(text, &stat("52 %", Some(margin)));
        let want = if want.is_empty() {
            vec![]
        } else {
            vec![format!("{want} /statistics/0/margin")]
        };
        assert_eq!(found, want, "{text} {margin}");
    }
    for (text, figure, honest, refused) in [
        (POLL, "52 %", "3.5 pp", "~3.5 pp"),
        (POLL, "52 %", "3.5 pp", "> 3.5 pp"),
        (
            "Yes is at 52 percent, plus or minus about 3 points.",
            "52 %",
            "~3 pp",
            "3 pp",
        ),
        (
            "Yes is at 52 percent, within 3 points either way.",
            "52 %",
            "3 pp",
            "4 pp",
        ),
        (
            "It cost $21 billion, plus or minus 2 percent.",
            "21000000000 USD",
            "2 %",
            "3 %",
        ),
        ("It weighs 40 kg, ±5%.", "40 kg", "5 %", "6 %"),
        (
            "The poll of 600 voters has a margin of error of 3 points.",
            "600 \"voters\"",
            "3 pp",
            "4 pp",
        ),
    ] {
        assert_eq!(
            found(text, &stat(figure, Some(honest))),
            [""; 0],
            "{text} {honest}"
        );
        let refused = found(text, &stat(figure, Some(refused)));
        assert!(
            refused.iter().any(|one| one.ends_with("margin")),
            "{text} {refused:?}"
        );
    }
    // Of a poll, and of no hours.
    let text = "They rode for 11 hours.\n\nThe poll has a margin of error of 3 points.";
    let facts = stat("11 hours", Some("3 pp"));
    assert_eq!(found(text, &facts), ["misstated /statistics/0/margin"]);
}

#[test]
fn a_place_that_is_counted_from_the_end_is_another() {
    for text in [
        "He came second from bottom.",
        "They finished second from the bottom.",
    ] {
        assert_eq!(
            found(text, &stat("rank 2", None)),
            ["misstated /statistics/0/quantity"],
            "{text}"
        );
    }
    for text in ["He came second.", "He came second from behind."] {
        assert_eq!(found(text, &stat("rank 2", None)), [""; 0], "{text}");
    }
}

/// What the text says of each aspect, where it says only a part.
#[test]
fn what_is_denied_and_what_is_a_margin_is_not_stated() {
    let undecided = |text: &str, declared: &str| {
        let (article, _) = check(text, &stat(declared, None));
        let mut evidence = article.statistics[0].evidence.iter();
        let value = evidence.find(|one| one.aspect.name() == "value");
        value.is_some_and(|one| one.basis.name() == "undecided")
    };
    for (text, declared, want) in [
        ("Prices did not rise by 3 percent.", "+3 %", true),
        (
            "Prices did not really rise sharply by 3 percent.",
            "+3 %",
            true,
        ),
        ("Prices didn’t rise by 3 percent.", "+3 %", true),
        ("Prices did not fall, but rose by 3 percent.", "+3 %", false),
        (
            "Yes is at 52 percent, plus or minus 3.8 points.",
            "3.8 pp",
            true,
        ),
        (
            "Yes is at 52 percent, plus or minus 3.8 points.",
            "52 %",
            false,
        ),
    ] {
        assert_eq!(undecided(text, declared), want, "{text} {declared}");
    }
}

/// What an author is told: what is wrong, both sides, and what to write.
#[test]
fn both_sides_are_shown() {
    for (text, declared, margin, message, write) in [
        (
            "It sold 42 cars.",
            "~42",
            None,
            "the article gives this figure exactly",
            r#"{"amount":{"low":{"digits":"42"}}}"#,
        ),
        (
            "Unemployment is 5 percent.",
            "+5 %",
            None,
            "the article does not say that this figure is a change",
            r#"{"amount":{"low":{"digits":"5"}},"unit":"percent"}"#,
        ),
        (
            "In the storm 515 were injured.",
            "515 km",
            None,
            "the article gives this number without that unit",
            r#"{"amount":{"low":{"digits":"515"}}}"#,
        ),
        (
            "Ann Lee, 42, won.",
            "42 km",
            None,
            "the article gives an age here",
            r#"{"amount":{"low":{"digits":"42"}}}"#,
        ),
        (
            "The driver, 31, died.",
            "31 km",
            None,
            "the article gives an age here",
            r#"{"amount":{"low":{"digits":"31"}}}"#,
        ),
        (
            "Yes is at 52 percent (±4 points).",
            "52 %",
            Some("9 pp"),
            "the article states another margin of error",
            r#""digits":"4""#,
        ),
        (
            "It sold about 25 cars.",
            "> 25 \"cars\"",
            None,
            "the article says “about 25”",
            r#"{"hedge":"about","amount":{"low":{"digits":"25"}},"unit":{"counted":"cars"}}"#,
        ),
        (
            "It sold 25 or more cars.",
            "25",
            None,
            "the article says “25 or more”",
            r#"{"hedge":"at-least","amount":{"low":{"digits":"25"}}}"#,
        ),
        (
            "The gap is 13 points.",
            "13 %",
            None,
            "the article states this figure in another unit",
            r#"{"amount":{"low":{"digits":"13"}},"unit":"percentage-point"}"#,
        ),
        (
            "It weighs about a trillion kilograms.",
            "1000000000000 kg",
            None,
            "the article says “about a trillion kilograms”",
            r#"{"hedge":"about","amount":{"low":{"digits":"1","scale":"trillion"}},"unit":{"known":"kg"}}"#,
        ),
        (
            "The stock was up 40 cents.",
            "40 \"cents\"",
            None,
            "the article states a change, and the sign is missing",
            r#"{"change":{"direction":"up","by":{"low":{"digits":"40"}}},"unit":{"counted":"cents"}}"#,
        ),
        (
            "The firm lost over 300 jobs.",
            "-300 \"jobs\"",
            None,
            "the article says “over 300”",
            r#"{"hedge":"more-than","change":{"direction":"down","by":{"low":{"digits":"300"}}},"unit":{"counted":"jobs"}}"#,
        ),
        (
            "Yes is at 52 percent (±4 points).",
            "52 %",
            Some("~4 pp"),
            "the article gives this margin exactly",
            r#"{"margin":{"value":{"amount":{"low":{"digits":"4"}},"unit":"percentage-point"}}}"#,
        ),
    ] {
        let findings = check(text, &stat(declared, margin)).1;
        let finding = findings.iter().find(|one| one.message == message);
        let finding = finding.unwrap_or_else(|| panic!("{text}: {findings:?}"));
        let shown = margin.unwrap_or(declared);
        assert!(
            finding.details.contains(&format!("declared: {shown}")),
            "{}",
            finding.details
        );
        let advice = advice_in_json(finding.advice.as_ref().expect("advice"));
        assert!(advice.contains(write), "{advice}");
    }
    let mut facts = stat("90 \"times\"", None);
    facts["statistics"][0]["quantity"]["words"] = json!("up to 100 times");
    let findings = check("It was done up to 100 times.", &facts).1;
    let read_as = "“up to 100 times” is read as: <= 100 \"times\"";
    assert!(
        findings.iter().any(|one| one.details.contains(read_as)),
        "{findings:?}"
    );
    let none = check("Yes is at 52 percent.", &stat("52 %", Some("9 pp"))).1;
    let finding = none
        .iter()
        .find(|one| one.message.starts_with("the article states no margin"));
    let advice = advice_in_json(finding.and_then(|one| one.advice.as_ref()).expect("advice"));
    assert!(
        advice.ends_with("if the article has none, add \"author\": true"),
        "{advice}"
    );
}
