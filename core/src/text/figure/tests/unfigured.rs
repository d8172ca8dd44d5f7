//! Scores, and orders of magnitude: what is no figure of the common kind.

use super::super::ReadingKind::{Label, Score, Statistic, Vague};
use super::{ReadingKind, read};

type Row<'r> = (&'r str, &'r [(&'r str, &'r str, ReadingKind)]);

/// All that is read in each text, but for ordinals and the like.
fn all(tag: &str, rows: &[Row<'_>]) {
    let mut wrong = Vec::new();
    for (text, wanted) in rows {
        let found = read(text, tag);
        let found: Vec<_> = found
            .iter()
            .filter(|(_, _, kind)| kind.states() || *kind == Label)
            .map(|(words, quantity, kind)| (words.as_str(), quantity.as_str(), *kind))
            .collect();
        if found != *wanted {
            wrong.push(format!("{text} | {found:?} | wanted {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn scores_in_digits() {
    all(
        "en",
        &[
            ("Town won 2-1 at home.", &[("2-1", "score 2-1", Score)]),
            ("It was a 4–0 victory.", &[("4–0", "score 4-0", Score)]),
            (
                "The council voted 12-4 to build it.",
                &[("12-4", "score 12-4", Score)],
            ),
            (
                "They lost to City 1-2 on Friday.",
                &[("1-2", "score 1-2", Score)],
            ),
            (
                "Town 0-3 City was the result.",
                &[("0-3", "score 0-3", Score)],
            ),
            (
                "She won 3-6, 6-2, 7-6 (7-5).",
                &[
                    ("3-6", "score 3-6", Score),
                    ("6-2", "score 6-2", Score),
                    ("7-6", "score 7-6", Score),
                    ("7-5", "score 7-5", Score),
                ],
            ),
            ("By a vote of 4-5 it fell.", &[("4-5", "score 4-5", Score)]),
            (
                "The Senate split 50-50.",
                &[("50-50", "score 50-50", Score)],
            ),
            // No scores.
            (
                "It takes 2-3 weeks.",
                &[("2-3 weeks", "2..=3 weeks", Statistic)],
            ),
            (
                "It takes a 2-3 week break.",
                &[("2-3 week", "2..=3 weeks", Statistic)],
            ),
            ("They won 5-7 medals.", &[("5-7", "5..=7", Statistic)]),
            ("She has a 50-50 chance.", &[("50-50", "50", Label)]),
            (
                "The 6-4, 230-pound guard left.",
                &[("6-4", "6", Label), ("230-pound", "230 lb", Statistic)],
            ),
            ("He flew a Boeing 777-200.", &[("777-200", "777", Label)]),
            ("They met on 5-4-2022.", &[]),
            ("It has a 4:3 screen.", &[("4:3", "4", Label)]),
            (
                "It is open from 9-5.",
                &[("9", "9", Statistic), ("5", "5", Statistic)],
            ),
            // Minutes of play.
            ("Lee scored at 45+2 and won.", &[("45+2", "45", Label)]),
            (
                "Goals: Lee (9', 67').",
                &[("9'", "9", Label), ("67'", "67", Label)],
            ),
            ("He scored in the 45th minute.", &[]),
        ],
    );
}

#[test]
fn scores_in_words() {
    all(
        "en",
        &[
            (
                "It passed by a vote of 219 to 207.",
                &[("219 to 207", "score 219-207", Score)],
            ),
            (
                "They voted 219 to 207 to build it.",
                &[("219 to 207", "score 219-207", Score)],
            ),
            (
                "The court ruled five to four.",
                &[("five to four", "score 5-4", Score)],
            ),
            (
                "It was a 5-to-4 decision.",
                &[("5-to-4", "score 5-4", Score)],
            ),
            (
                "They lost by two goals to three.",
                &[("two goals to three", "score 2-3", Score)],
            ),
            (
                "The House passed the bill, 219 to 207, on Friday.",
                &[("219 to 207", "score 219-207", Score)],
            ),
            // No scores.
            (
                "They won two to three medals.",
                &[("two to three", "2..=3", Statistic)],
            ),
            (
                "They won by two to three points.",
                &[("two to three", "2..=3", Statistic)],
            ),
            (
                "They voted on 5 to 7 plans.",
                &[("5 to 7", "5..=7", Statistic)],
            ),
            (
                "It fell from 7 to 5 after the vote.",
                &[("7", "7", Statistic), ("5", "5", Statistic)],
            ),
            (
                "Wait 5 to 7 minutes.",
                &[("5 to 7 minutes", "5..=7 minutes", Statistic)],
            ),
        ],
    );
}

#[test]
fn orders_of_magnitude() {
    all(
        "en",
        &[
            ("Dozens of homes burned.", &[("Dozens", "dozens", Vague)]),
            (
                "Scores of people fled.",
                &[("Scores of people", "scores people", Vague)],
            ),
            (
                "Several hundred came.",
                &[("Several hundred", "hundreds", Vague)],
            ),
            (
                "A few thousand came.",
                &[("A few thousand", "thousands", Vague)],
            ),
            ("Many thousands came.", &[("thousands", "thousands", Vague)]),
            (
                "It lost a few hundred thousand voters.",
                &[("a few hundred thousand", "hundreds of thousands", Vague)],
            ),
            (
                "It lost tens of millions of dollars.",
                &[("tens of millions of dollars", "tens of millions USD", Vague)],
            ),
            (
                "It runs for several hundred kilometres.",
                &[("several hundred kilometres", "hundreds km", Vague)],
            ),
            (
                "It flew over hundreds of kilometres.",
                &[("hundreds of kilometres", "hundreds km", Vague)],
            ),
            (
                "Up to several dozen came.",
                &[("several dozen", "<= dozens", Vague)],
            ),
            (
                "Several hundred of the 2,000 workers left.",
                &[
                    ("Several hundred", "hundreds", Vague),
                    ("2,000", "2000", Statistic),
                ],
            ),
            // About so many.
            ("It has a couple of homes.", &[("a couple", "~2", Vague)]),
            (
                "A couple hundred people came.",
                &[("A couple hundred people", "~200 people", Vague)],
            ),
            (
                "A couple of thousand came.",
                &[("A couple of thousand", "~2 thousand", Vague)],
            ),
            ("A couple from Leeds came.", &[]),
            ("The scores of both teams were low.", &[]),
            ("Scores of the exams are out.", &[]),
            (
                "More than a few thousand came.",
                &[("a few thousand", "> thousands", Vague)],
            ),
            (
                "Hundreds, if not thousands, fled.",
                &[
                    ("Hundreds", "hundreds", Vague),
                    ("thousands", "thousands", Vague),
                ],
            ),
            ("Several people came.", &[]),
            ("Two dozen came.", &[("Two dozen", "2 dozen", Statistic)]),
        ],
    );
}

#[test]
fn in_german() {
    all(
        "de",
        &[
            ("Die Stadt gewann 2:1.", &[("2:1", "score 2-1", Score)]),
            ("Es war ein 4:0-Sieg.", &[("4:0", "score 4-0", Score)]),
            ("Er gewann mit 3 zu 1.", &[("3 zu 1", "score 3-1", Score)]),
            (
                "Der Rat stimmte mit 12 zu 4 Stimmen zu.",
                &[("12 zu 4", "score 12-4", Score)],
            ),
            (
                "Sie siegten mit fünf Toren zu vier.",
                &[("fünf Toren zu vier", "score 5-4", Score)],
            ),
            (
                "Es dauert 2-3 Wochen.",
                &[("2-3 Wochen", "2..=3 weeks", Statistic)],
            ),
            (
                "Es dauert zwei bis drei Wochen.",
                &[("zwei bis drei Wochen", "2..=3 weeks", Statistic)],
            ),
            (
                "Mehrere Hundert kamen.",
                &[("Mehrere Hundert", "hundreds", Vague)],
            ),
            (
                "Ein paar Tausend kamen.",
                &[("Ein paar Tausend", "thousands", Vague)],
            ),
            (
                "Es kostet Hunderte Millionen Euro.",
                &[("Hunderte Millionen Euro", "hundreds of millions EUR", Vague)],
            ),
            (
                "Zehntausende Menschen kamen.",
                &[("Zehntausende Menschen", "tens of thousands people", Vague)],
            ),
            (
                "Dutzende Häuser brannten.",
                &[("Dutzende", "dozens", Vague)],
            ),
        ],
    );
}
