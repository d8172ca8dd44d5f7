//! Figures that follow from others, and shares of a whole.

mod leeway;
mod shown;

use crate::{article, found, shown};
use newsfacts::{rules, text::Source};
use serde_json::{Value, json};

/// A plain amount in the notation of a row: `50 EUR`, `40 "flats"`, `5.0 %`.
fn quantity(written: &str) -> Value {
    let (digits, unit) = written.split_once(' ').expect("a number and a unit");
    let (scale, unit) = match unit.strip_prefix("million ") {
        Some(unit) => ("million", unit),
        None => ("one", unit),
    };
    let (hedge, digits) = match digits.strip_prefix('~') {
        Some(digits) => ("about", digits),
        None => ("exact", digits),
    };
    let unit = match unit {
        "%" => json!("percent"),
        "EUR" => json!({ "currency": "EUR" }),
        counted => json!({ "counted": counted }),
    };
    json!({ "amount": { "low": { "digits": digits, "scale": scale } }, "hedge": hedge, "unit": unit })
}

fn statistic(id: &str, written: &str, during: Option<&str>) -> Value {
    let mut statistic =
        json!({ "id": id, "of": { "value": "it" }, "quantity": { "value": quantity(written) } });
    if let Some(during) = during {
        statistic["during"] = json!({ "value": during });
    }
    statistic
}

/// Whether the figure that an article states for a formula passes.
fn passes(text: &str, pair: [Value; 2], operator: &str, words: &str) -> bool {
    let (_, found) = published(text, pair, operator, words);
    let contradiction = "contradiction /statistics/2/quantity";
    assert!(found.is_empty() || found == [contradiction], "{found:?}");
    found.is_empty()
}

#[test]
fn a_figure_that_follows_is_right_to_its_last_digit() {
    // What came before, what came after, how the one follows from the other, the words that say so, whether they are right.
    let rows = [
        ("50 EUR", "40 EUR", "over", "fell by 20 percent", true),
        ("50 EUR", "40 EUR", "over", "fell by 30 percent", false),
        ("50 EUR", "40 EUR", "over", "rose by 20 percent", false),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by more than 15 percent",
            true,
        ),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by more than 30 percent",
            false,
        ),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by less than 30 percent",
            true,
        ),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by less than 15 percent",
            false,
        ),
        ("50 EUR", "40 EUR", "over", "fell by a fifth", true),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by more than a fifth",
            false,
        ),
        (
            "50 EUR",
            "39 EUR",
            "over",
            "fell by more than a fifth",
            true,
        ),
        (
            "50 EUR",
            "40 EUR",
            "over",
            "fell by more than a quarter",
            false,
        ),
        ("50 EUR", "40 EUR", "over", "fell by a third", false),
        ("50 EUR", "40 EUR", "over", "rose by a fifth", false),
        ("50 EUR", "10 EUR", "over", "fell by a fifth", false),
        ("40 EUR", "50 EUR", "over", "a quarter more", true),
        ("300 EUR", "200 EUR", "over", "a third less", true),
        ("300 EUR", "100 EUR", "over", "a third of that", true),
        ("300 EUR", "600 EUR", "over", "doubled", true),
        ("300 EUR", "600 EUR", "over", "rose by 100 percent", true),
        ("300 EUR", "600 EUR", "over", "rose by 60 percent", false),
        ("300 EUR", "590 EUR", "over", "doubled", true),
        ("300 EUR", "700 EUR", "over", "tripled", false),
        ("230 cases", "367 cases", "minus", "rose by 137", true),
        ("230 cases", "367 cases", "minus", "rose by 138", false),
        ("230 cases", "367 cases", "minus", "137 fewer", false),
        (
            "230 cases",
            "367 cases",
            "minus",
            "rose by more than 130",
            true,
        ),
        (
            "230 cases",
            "367 cases",
            "minus",
            "rose by more than 140",
            false,
        ),
        ("367 cases", "230 cases", "minus", "137 fewer", true),
        ("367 cases", "230 cases", "minus", "rose by 137", false),
        ("12000 jobs", "11000 jobs", "minus", "1,200 fewer", true),
        ("12300 jobs", "11200 jobs", "minus", "1,200 fewer", false),
        ("40 flats", "20 flats", "plus", "60 altogether", true),
        ("40 flats", "20 flats", "plus", "61 altogether", false),
        ("40 flats", "20 flats", "plus", "70 altogether", false),
        ("12300 jobs", "11200 jobs", "minus", "1,100 fewer", true),
        // The difference of percentages is one of points.
        (
            "24.0 %",
            "22.0 %",
            "minus",
            "fell by 2 percentage points",
            true,
        ),
        ("24.0 %", "22.0 %", "minus", "fell by 2 points", true),
        ("24.0 %", "22.0 %", "minus", "fell by 2 percent", false),
        ("22.0 %", "24.0 %", "minus", "rose by 2 percent", false),
        ("22.0 %", "24.0 %", "minus", "a gap of 2 percent", false),
        ("20.0 %", "30.0 %", "plus", "50 percent altogether", true),
    ];
    for (before, after, operator, words, right) in rows {
        let text = format!("It was {before} in 2021. It was {after} in 2022: {words}.");
        // The later one stands first, as in "now over before" and "now minus before".
        let pair = || {
            [
                statistic("left", after, Some("2022")),
                statistic("right", before, Some("2021")),
            ]
        };
        assert_eq!(passes(&text, pair(), operator, words), right, "{text}");
    }
}

/// What is published of the figure that a formula makes, and what was found.
fn published(
    text: &str,
    [left, right]: [Value; 2],
    operator: &str,
    words: &str,
) -> (String, Vec<String>) {
    let quantity = json!({ "multiple": { "low": { "digits": "0" } } });
    let mut facts = json!({ "statistics": [left, right, {
        "id": "follows", "of": { "value": "it" },
        "formula": { "left": "left", "operator": operator, "right": "right" },
        "quantity": { "value": quantity },
    }] });
    if !words.is_empty() {
        facts["statistics"][2]["quantity"]["words"] = json!(words);
    }
    let mut article = article(&facts);
    rules::derive(&mut article); // as the macro does
    let text = (!text.is_empty()).then(|| Source::new("vote.txt", text));
    let found = shown(&rules::check(&mut article, text.as_ref()));
    (article.statistics[2].quantity.value.to_string(), found)
}

#[test]
fn what_the_article_states_is_published() {
    // After, before, how the one follows from the other, the sentence, the words that say so, what is published.
    let rows = [
        (
            "3 EUR",
            "2.40 EUR",
            "over",
            "It rose by 25 percent.",
            "25 percent",
            "+25 %",
        ),
        (
            "3 EUR",
            "2.40 EUR",
            "over",
            "It rose by more than a fifth.",
            "more than a fifth",
            "> +20 %",
        ),
        (
            "2 EUR",
            "3 EUR",
            "over",
            "It fell by a third.",
            "a third",
            "~-33.33 %",
        ),
        (
            "2 EUR",
            "3 EUR",
            "over",
            "It is about two thirds of that.",
            "about two thirds",
            "~2/3",
        ),
        ("6 EUR", "2 EUR", "over", "It tripled.", "tripled", "3 x"),
        (
            "6 EUR",
            "8 EUR",
            "over",
            "It is 75 percent of that.",
            "75 percent of that",
            "75 %",
        ),
        (
            "230 cases",
            "367 cases",
            "minus",
            "There were 137 fewer.",
            "137 fewer",
            "-137 \"cases\"",
        ),
        (
            "40 flats",
            "20 flats",
            "plus",
            "That is about 60 altogether.",
            "about 60",
            "~60 \"flats\"",
        ),
        (
            "24.0 %",
            "22.0 %",
            "minus",
            "It rose by 2 percentage points.",
            "2 percentage points",
            "+2 pp",
        ),
    ];
    for (after, before, operator, sentence, words, wanted) in rows {
        let text = format!("It was {before} in 2021. It was {after} in 2022. {sentence}");
        let pair = || {
            [
                statistic("left", after, None),
                statistic("right", before, None),
            ]
        };
        let (figure, found) = published(&text, pair(), operator, words);
        assert_eq!(found, [""; 0], "{text}");
        assert_eq!(figure, wanted, "{text}");
        // The formula alone tells which way it went, where there is no text.
        let (alone, _) = published("", pair(), operator, sentence);
        assert_eq!(alone, wanted, "{sentence}");
    }
}

#[test]
fn without_words_nothing_is_rounded() {
    let rows = [
        ("3 EUR", "2.40 EUR", "over", "1.25 x"),
        ("1 EUR", "3 EUR", "over", "1/3"),
        ("13.8 EUR", "11.7 EUR", "over", "46/39"),
        ("7 EUR", "3 EUR", "over", "7/3"),
        ("0 EUR", "3 EUR", "over", "0 x"),
        ("33.3 %", "22.2 %", "over", "1.5 x"),
        // More digits than a fraction has room for: what is rounded is hedged.
        (
            "12345678901 EUR",
            "98765432107 EUR",
            "over",
            "~0.12499999886 x",
        ),
        ("13.85 EUR", "0.15 EUR", "plus", "14 EUR"),
        ("13.85 EUR", "0.9 EUR", "minus", "12.95 EUR"),
        ("24.5 %", "22.0 %", "minus", "2.5 pp"),
    ];
    for (left, right, operator, wanted) in rows {
        let pair = [
            statistic("left", left, None),
            statistic("right", right, None),
        ];
        assert_eq!(
            published("", pair, operator, ""),
            (wanted.to_owned(), Vec::new())
        );
    }
}

#[test]
fn a_quotient_of_two_units_is_so_much_for_each() {
    // The two, the sentence, the words, what is published; nothing where the words say otherwise.
    let rows = [
        (
            "5000 EUR",
            "20 flats",
            "That is €250 per flat.",
            "€250 per flat",
            "250 EUR",
        ),
        (
            "5000 EUR",
            "20 flats",
            "That is 250 euros a flat.",
            "250 euros",
            "250 EUR",
        ),
        (
            "5000 EUR",
            "19 flats",
            "That is about €263 per flat.",
            "about €263",
            "~263 EUR",
        ),
        (
            "5000 EUR",
            "20 flats",
            "That is €240 per flat.",
            "€240 per flat",
            "",
        ),
        (
            "5000 EUR",
            "20 flats",
            "That is $250 per flat.",
            "$250 per flat",
            "",
        ),
        (
            "5000 EUR",
            "20 flats",
            "It rose by €250 per flat.",
            "rose by €250",
            "",
        ),
        (
            "5000 EUR",
            "20 flats",
            "That is 250 times as many.",
            "250 times",
            "",
        ),
        (
            "60 children",
            "20 flats",
            "That is 3 children per flat.",
            "3 children per flat",
            "3 \"children\"",
        ),
        (
            "0 EUR",
            "20 flats",
            "That is 0 euros per flat.",
            "0 euros per flat",
            "0 EUR",
        ),
    ];
    for (left, right, sentence, words, wanted) in rows {
        let pair = || {
            [
                statistic("left", left, None),
                statistic("right", right, None),
            ]
        };
        let text = format!("It was {left} and {right}. {sentence}");
        let (figure, found) = published(&text, pair(), "over", words);
        match wanted {
            "" => assert_eq!(found, ["contradiction /statistics/2/quantity"], "{text}"),
            _ => assert_eq!((&*figure, found), (wanted, Vec::new()), "{text}"),
        }
    }
    // Without words nobody knows what it is counted in, and nothing is counted in percent of something else.
    for (left, right, words) in [
        ("5000 EUR", "20 flats", ""),
        ("5000 EUR", "0 flats", "€250 per flat"),
        ("50 %", "20 flats", "2.5 percent"),
    ] {
        let pair = [
            statistic("left", left, None),
            statistic("right", right, None),
        ];
        let (_, found) = published("", pair, "over", words);
        assert_eq!(
            found,
            ["impossible_number /statistics/2/quantity"],
            "{left} / {right}"
        );
    }
}

/// `(now - before) / before`, in two steps or with the change as the article states it.
#[test]
fn a_change_divided_by_what_it_is_a_change_of() {
    let change = |direction: &str| {
        json!({ "id": "change", "of": { "value": "change" }, "quantity": { "value": {
            "change": { "direction": direction, "by": { "low": { "digits": "0.60" } } }, "unit": { "currency": "EUR" },
        } } })
    };
    let difference = |left: &str, right: &str| {
        json!({ "id": "change", "of": { "value": "change" },
            "formula": { "left": left, "operator": "minus", "right": right },
            "quantity": { "value": quantity("0 EUR") } })
    };
    let rise = ["2.40 EUR", "3 EUR"];
    let fall = ["3 EUR", "2.40 EUR"];
    let (now_less_before, before_less_now) =
        (difference("now", "before"), difference("before", "now"));
    let (up, down) = (change("up"), change("down"));
    let rows = [
        (rise, &now_less_before, "It rose by ", "25 percent", true),
        (rise, &before_less_now, "It rose by ", "25 percent", true),
        (rise, &now_less_before, "It fell by ", "25 percent", false),
        (rise, &now_less_before, "It rose by ", "20 percent", false),
        (rise, &up, "It rose by 60 cents, or ", "25 percent", true),
        (rise, &up, "It rose by ", "a quarter", true),
        (rise, &up, "It rose by ", "a fifth", false),
        (fall, &now_less_before, "It fell by ", "20 percent", true),
        (
            fall,
            &before_less_now,
            "It fell by ",
            "more than 15 percent",
            true,
        ),
        (
            fall,
            &before_less_now,
            "It fell by ",
            "more than 30 percent",
            false,
        ),
        (fall, &down, "It fell by 60 cents, or ", "20 percent", true),
    ];
    for ([before, now], change, lead, words, right) in rows {
        let facts = json!({ "statistics": [
            statistic("before", before, None), statistic("now", now, None), change, {
                "id": "follows", "of": { "value": "it" },
                "formula": { "left": "change", "operator": "over", "right": "before" },
                "quantity": { "value": quantity("0 EUR"), "words": words },
            },
        ] });
        let mut article = article(&facts);
        rules::derive(&mut article);
        let text = format!(
            "It was {before} in 2021. It was {now} in 2022. {lead}{words}. The change was 0.60 EUR."
        );
        let source = Source::new("vote.txt", &*text);
        let found = shown(&rules::check(&mut article, Some(&source)));
        let found: Vec<_> = found.iter().filter(|found| found.contains("/3/")).collect();
        assert_eq!(found.is_empty(), right, "{text} {found:?}");
        assert!(right || found == ["contradiction /statistics/3/quantity"]);
    }
}

/// What facts bring along stays where no words tell the article's own figure or where it is wrong, and what other figures follow
/// from is never rounded.
#[test]
fn facts_from_elsewhere() {
    let text = "It was 40 flats, and 21 flats: about 60 altogether.";
    let facts = json!({ "statistics": [
        statistic("left", "40 flats", None), statistic("right", "21 flats", None),
        { "id": "sum", "of": { "value": "sum" }, "formula": { "left": "left", "operator": "plus", "right": "right" },
          "quantity": { "value": quantity("60 flats"), "words": "about 60" } },
        { "id": "share", "of": { "value": "share" }, "formula": { "left": "left", "operator": "over", "right": "sum" },
          "quantity": { "value": { "multiple": { "low": { "digits": "0.66" } } } } },
    ] });
    let mut article = article(&facts);
    let source = Source::new("vote.txt", text);
    let findings = rules::check(&mut article, Some(&source));
    let message = "`left + right` makes 61 \"flats\", and 60 \"flats\" is declared";
    assert!(findings.iter().any(|finding| finding.message == message));
    assert_eq!(shown(&findings), ["contradiction /statistics/2/quantity"]);
    assert_eq!(
        article.statistics[2].quantity.value.to_string(),
        "60 \"flats\""
    );
    assert_eq!(article.statistics[3].quantity.value.to_string(), "0.66 x");
}

#[test]
fn complete_shares_make_up_the_whole() {
    let shares = |shares: &[&str], others: &[&str]| {
        let mut statistics: Vec<Value> = Vec::new();
        for (id, share) in ["a", "b", "c"].iter().zip(shares) {
            statistics.push(statistic(id, share, None));
        }
        statistics[0]["complete_with"] = json!(others);
        json!({ "statistics": statistics })
    };
    let wrong = ["contradiction /statistics/0/complete_with"];
    let text = "It was 60 percent, 40 percent, 30 percent, 50 percent, 20 percent, 33.3 percent, 66.6 percent.";
    let rows: [(&[&str], &[&str], bool); 6] = [
        (&["60 %", "40 %"], &["b"], true),
        (&["33.3 %", "66.6 %"], &["b"], true),
        (&["60 %", "30 %"], &["b"], false),
        (&["50 %", "30 %", "20 %"], &["b", "c"], true),
        (&["50 %", "20 %", "20 %"], &["b", "c"], false),
        (&["50 %", "30 %"], &["b"], false),
    ];
    for (parts, others, right) in rows {
        let found = found(text, &shares(parts, others));
        assert_eq!(found.is_empty(), right, "{parts:?} {found:?}");
        assert!(right || found == wrong, "{parts:?} {found:?}");
    }
    // A share that is named twice would make up for one that is missing.
    assert_eq!(
        found(text, &shares(&["60 %", "20 %"], &["b", "b"])),
        ["contradiction /statistics/0/complete_with/1"]
    );
    assert_eq!(
        found(text, &shares(&["50 %", "30 %"], &["a"])),
        ["contradiction /statistics/0/complete_with/0"]
    );
}
