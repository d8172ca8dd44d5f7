//! What digits, hedges and directions leave open of figures that follow from others.

use super::{passes, published, quantity, statistic};
use crate::{article, shown};
use newsfacts::{rules, text::Source};
use serde_json::json;

/// Before, after, the operator, what the article says, for which figures of it that is honest and for which wrong.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static [(bool, &'static str)],
);

/// What two figures of so many digits leave open, and what a hedge allows: relative to what follows.
#[test]
fn digits_and_hedges_leave_so_much_open() {
    const H: bool = true; // honest
    const W: bool = false; // wrong
    let rows: [Row; 12] = [
        (
            "6 million EUR",
            "7 million EUR",
            "over",
            &[
                (H, "rose by a sixth"),
                (H, "rose by 17 percent"),
                (H, "rose by 16.7 percent"),
                (H, "rose by 16 percent"),
                (H, "rose by about 17 percent"),
                (H, "rose by more than 15 percent"),
                (H, "rose by nearly 18 percent"),
                (W, "rose by 14 percent"),
                (W, "rose by 20 percent"),
                (W, "rose by 36 percent"),
                (W, "rose by a quarter"),
                (W, "fell by 17 percent"),
                (W, "fell by 1 percent"),
            ],
        ),
        (
            "6 million EUR",
            "7 million EUR",
            "minus",
            &[
                (H, "rose by 1 million euros"),
                (H, "rose by 1.0 million euros"),
                (W, "rose by 1.2 million euros"),
                (W, "rose by 2 million euros"),
                (W, "fell by 1 million euros"),
            ],
        ),
        (
            "6 million EUR",
            "~7 million EUR",
            "minus",
            &[
                (H, "rose by about 1 million euros"),
                (H, "rose by 1.2 million euros"),
                (W, "rose by 1.8 million euros"),
            ],
        ),
        (
            "53 million EUR",
            "62 million EUR",
            "over",
            &[
                (H, "rose by 17 percent"),
                (H, "rose by 16 percent"),
                (H, "rose by a sixth"),
                (W, "rose by 15 percent"),
                (W, "rose by 19 percent"),
            ],
        ),
        (
            "0.6 million EUR",
            "0.7 million EUR",
            "over",
            &[(H, "rose by 17 percent"), (W, "rose by 29 percent")],
        ),
        (
            "6 million EUR",
            "6 million EUR",
            "over",
            &[
                (H, "rose by 0 percent"),
                (W, "rose by a sixth"),
                (W, "rose by 15 percent"),
                (W, "rose by 1 percent"),
                (W, "fell by 1 percent"),
            ],
        ),
        (
            "2 EUR",
            "3 EUR",
            "over",
            &[
                (H, "rose by 50 percent"),
                (H, "rose by half"),
                (H, "rose by at least 50 percent"),
                (H, "rose by more than 40 percent"),
                (H, "rose by less than 60 percent"),
                (H, "rose by about 50 percent"),
                (W, "rose by 49 percent"),
                (W, "rose by 51 percent"),
                (W, "rose by more than 50 percent"),
                (W, "rose by less than 50 percent"),
                (W, "rose by more than 10 percent"),
                (W, "rose by at least 1 percent"),
                (W, "rose by less than 200 percent"),
                (W, "rose by nearly 60 percent"),
                (W, "rose by nearly 50 percent"),
                (W, "rose by almost half"),
                (H, "rose by nearly 51 percent"),
                (W, "rose by nearly 52 percent"),
                (W, "rose by about 45 percent"),
                (W, "rose by about 60 percent"),
            ],
        ),
        (
            "3.1 million EUR",
            "6 million EUR",
            "over",
            &[
                (H, "almost doubled"),
                (H, "nearly doubled"),
                (W, "more than doubled"),
                (W, "almost tripled"),
            ],
        ),
        (
            "2 EUR",
            "5 EUR",
            "over",
            &[
                (H, "more than doubled"),
                (H, "rose by 150 percent"),
                (W, "more than tripled"),
                (W, "doubled"),
            ],
        ),
        (
            "1040 EUR",
            "544 EUR",
            "over",
            &[
                (H, "was more than half of that"),
                (H, "was more than 50 percent of that"),
                (H, "fell by more than 45 percent"),
                (H, "fell by nearly 48 percent"),
                (W, "was less than half of that"),
                (W, "was more than 55 percent of that"),
                (W, "fell by more than half"),
                (W, "fell by more than 20 percent"),
            ],
        ),
        (
            "1010 EUR",
            "595 EUR",
            "over",
            &[
                (H, "was nearly 60 percent of that"),
                (H, "was about 60 percent of that"),
                (W, "was nearly 70 percent of that"),
                (W, "was nearly 58 percent of that"),
                (W, "was about 52 percent of that"),
            ],
        ),
        (
            "3 %",
            "4 %",
            "minus",
            &[
                (H, "rose by 1 point"),
                (H, "rose by 1 percentage point"),
                (W, "rose by 1.4 points"),
                (W, "rose by 2 points"),
            ],
        ),
    ];
    let mut otherwise = Vec::new();
    for (before, after, operator, says) in rows {
        for (honest, words) in says {
            let text = format!("It was {before} at first. It was {after} then: it {words}.");
            let pair = [
                statistic("left", after, None),
                statistic("right", before, None),
            ];
            if passes(&text, pair, operator, words) != *honest {
                otherwise.push(text);
            }
        }
    }
    assert_eq!(otherwise, [""; 0]);
}

/// A figure by itself is 1 or 0, whatever its digits leave open.
#[test]
fn a_figure_by_itself() {
    let rows = [
        ("over", "100 percent of that", true),
        ("over", "99 percent of that", false),
        ("over", "rose by a sixth", false),
        ("minus", "a difference of 0 euros", true),
        ("minus", "rose by 1 euro", false),
        ("minus", "a difference of 40 euros", false),
    ];
    for (operator, words, honest) in rows {
        let facts = json!({ "statistics": [
            statistic("left", "5000 EUR", None), statistic("right", "6000 EUR", None), {
                "id": "follows", "of": { "value": "it" },
                "formula": { "left": "left", "operator": operator, "right": "left" },
                "quantity": { "value": quantity("0 EUR"), "words": words },
            },
        ] });
        let mut article = article(&facts);
        rules::derive(&mut article);
        let text = format!("It was 5,000 euros, then 6,000 euros: {words}.");
        let found = shown(&rules::check(
            &mut article,
            Some(&Source::new("it", &*text)),
        ));
        let wrong = ["contradiction /statistics/2/quantity"];
        assert_eq!(found.is_empty(), honest, "{text} {found:?}");
        assert!(honest || found == wrong, "{text} {found:?}");
    }
}

/// Which way a difference goes is told by its formula, as with a quotient: the later figure stands first.
#[test]
fn a_difference_has_a_direction() {
    // The first figure, what is taken from it, what the article says, what is published; nothing where that is wrong.
    let rows = [
        ("230 cases", "367 cases", "137 fewer", "-137 \"cases\""),
        ("367 cases", "230 cases", "137 fewer", ""),
        ("367 cases", "230 cases", "rose by 137", "+137 \"cases\""),
        ("230 cases", "367 cases", "rose by 137", ""),
        (
            "367 cases",
            "230 cases",
            "a difference of 137",
            "137 \"cases\"",
        ),
        (
            "230 cases",
            "367 cases",
            "a difference of 137",
            "137 \"cases\"",
        ),
        ("3 EUR", "2 EUR", "a rise of 1 euro", "+1 EUR"),
        ("3 EUR", "2 EUR", "a fall of 1 euro", ""),
        ("3 EUR", "2 EUR", "1 euro more", "+1 EUR"),
        ("3 EUR", "2 EUR", "1 euro less", ""),
        ("2 EUR", "3 EUR", "1 euro less", "-1 EUR"),
        ("2 EUR", "3 EUR", "1 euro more", ""),
        (
            "30 million EUR",
            "40 million EUR",
            "a cut of 10 million euros",
            "-10 million EUR",
        ),
        (
            "40 million EUR",
            "30 million EUR",
            "a cut of 10 million euros",
            "",
        ),
        (
            "40 million EUR",
            "30 million EUR",
            "a gap of 10 million euros",
            "10 million EUR",
        ),
    ];
    let mut otherwise = Vec::new();
    for (left, right, words, wanted) in rows {
        let text = format!("It was {right} here. It was {left} there: {words}.");
        let pair = [
            statistic("left", left, None),
            statistic("right", right, None),
        ];
        let (figure, found) = published(&text, pair, "minus", words);
        let figure = match found == ["contradiction /statistics/2/quantity"] {
            true => "",
            false => &*figure,
        };
        if figure != wanted {
            otherwise.push(format!("{text} {figure} {found:?}"));
        }
    }
    assert_eq!(otherwise, [""; 0]);
}

/// "um" leads to that by which something changed, whichever verb tells the way and however far off.
#[test]
fn german_changes_led_by_um() {
    let rows = [
        (
            "stieg von 2 auf 3 Euro, also um die Hälfte",
            "um die Hälfte",
            "+50 %",
        ),
        (
            "stieg von 2 auf 3 Euro, also um rund die Hälfte",
            "um rund die Hälfte",
            "~+50 %",
        ),
        (
            "stieg von 2 auf 3 Euro, also um 50 Prozent",
            "um 50 Prozent",
            "+50 %",
        ),
        (
            "fiel von 2 auf 3 Euro, also um die Hälfte",
            "um die Hälfte",
            "",
        ),
        (
            "stieg von 2 auf 3 Euro, also um ein Drittel",
            "um ein Drittel",
            "",
        ),
        (
            "stieg von 2 auf 3 Euro, also um 33 Prozent",
            "um 33 Prozent",
            "",
        ),
        (
            "stieg von 2 auf 3 Euro, also um fast die Hälfte",
            "um fast die Hälfte",
            "",
        ),
        (
            "lag bei 3 Euro statt 2, also um die Hälfte höher",
            "um die Hälfte",
            "+50 %",
        ),
    ];
    let mut otherwise = Vec::new();
    for (sentence, words, wanted) in rows {
        let facts = json!({ "language": "de", "statistics": [
            statistic("left", "3 EUR", None), statistic("right", "2 EUR", None), {
                "id": "follows", "of": { "value": "it" },
                "formula": { "left": "left", "operator": "over", "right": "right" },
                "quantity": { "value": quantity("0 EUR"), "words": words },
            },
        ] });
        let mut article = article(&facts);
        rules::derive(&mut article);
        let text = format!("Der Preis {sentence}.");
        let found = shown(&rules::check(
            &mut article,
            Some(&Source::new("it", &*text)),
        ));
        let figure = match found.iter().any(|found| found.contains("/2/")) {
            true => String::new(),
            false => article.statistics[2].quantity.value.to_string(),
        };
        if figure != wanted {
            otherwise.push(format!("{text} {figure} {found:?}"));
        }
    }
    assert_eq!(otherwise, [""; 0]);
}
