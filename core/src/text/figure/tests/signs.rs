//! Which way figures went: by verbs, participles and adverbs of change, and by the figure before them.

use super::{quantities, read};

/// The last figure of a text.
fn last(text: &str) -> String {
    let read = quantities(text, "en");
    let last = read.last().unwrap();
    match &last.alternative {
        Some(other) => format!("{} or {other}", last.quantity),
        None => last.quantity.to_string(),
    }
}

#[test]
fn the_second_of_a_pair_goes_the_way_of_the_first() {
    for (text, want) in [
        ("Gold dropped $2.60, or 0.2 percent.", "-0.2 %"),
        ("Crude closed down $2.88, or 4.5 percent.", "-4.5 %"),
        ("The Dow rose 153 points, or about 0.6 percent.", "~+0.6 %"),
        ("The Dow lost 153 points (0.6 percent).", "-0.6 %"),
        ("The Dow gained 153 points, 0.6 percent.", "+0.6 %"),
        ("Gold was off $2.60, or 0.2%.", "-0.2 %"),
        ("It fell 1 percent, or 12 cents.", "-0.12 USD"),
        // of things that are counted it may be a share, and of something it is one
        ("It lost 20 seats, or 10 percent.", "10 % or -10 %"),
        ("They raised $5 million, or 5 percent of it.", "5 %"),
        ("It rose to $5 million, or 5 percent.", "5 %"),
    ] {
        assert_eq!(last(text), want, "{text}");
    }
}

#[test]
fn conjuncts_share_the_verb() {
    for (text, want) in [
        (
            "Rents rose 5 percent in May, 3 percent in June and 2 percent in July.",
            "+2 %",
        ),
        (
            "Jobs grew by 200,000 in May and 150,000 in June.",
            "+150000",
        ),
        (
            "Employers added 315,000 jobs in June and 20,000 in May.",
            "20000 or +20000",
        ),
        ("They cut 5,000 jobs and 300 posts.", "300 or -300"),
        (
            "Exports rose 5 percent and imports 3 percent.",
            "3 % or +3 %",
        ),
        ("Tesla fell 5%; Apple 3%.", "3 % or -3 %"),
        (
            "Sales rose 5 percent and unemployment was 3 percent.",
            "3 %",
        ),
        (
            "Exports rose 5 percent and reached 3 percent of output.",
            "3 %",
        ),
        ("Rents rose 5 percent against 3 percent in May.", "3 %"),
        ("Sales rose 5 percent. Apple has 3 percent.", "3 %"),
    ] {
        assert_eq!(last(text), want, "{text}");
    }
}

#[test]
fn words_that_tell_a_direction() {
    for (text, want) in [
        (
            "Growth was revised downward by 0.2 percentage points.",
            "-0.2 pp",
        ),
        ("It edged higher by 3 percent.", "+3 %"),
        ("Oil slipped, losing 2 percent.", "-2 %"),
        ("The gap narrowed by 3 percent.", "-3 %"),
        ("The deficit widened 3 percent.", "+3 %"),
        ("Sales fell an unexpected 5 percent.", "-5 %"),
        ("Sales fell a steeper-than-expected 5 percent.", "-5 %"),
        ("It had a 3 percent year-on-year increase.", "+3 %"),
        ("The increase was 5 percent.", "5 % or +5 %"),
        ("Gold settled lower at $1,230.", "1230 USD"),
        ("Unemployment was lower at 5 percent.", "5 %"),
        ("It grew at 5 percent a year.", "+5 %"),
    ] {
        assert_eq!(last(text), want, "{text}");
    }
    for (tag, text, want) in [
        (
            "en",
            "The last increase, of 4 percent, came in May.",
            "+4 %",
        ),
        (
            "en",
            "A second cut, of about 4 percent, came in May.",
            "~-4 %",
        ),
        ("en", "The fall, by 4 percent, was steep.", "-4 %"),
        (
            "de",
            "Die letzte Erhöhung, um 4 Prozent, kam im Mai.",
            "+4 %",
        ),
        ("de", "Der Rückgang, von 4 Prozent, kam im Mai.", "-4 %"),
        ("en", "The last payment, of 4 percent, came in May.", "4 %"),
        ("en", "After the increase, 4 percent of them left.", "4 %"),
    ] {
        assert_eq!(read(text, tag).last().unwrap().1, want, "{text}");
    }
    let german = read("Der DAX verlor 100 Punkte oder 0,8 Prozent.", "de");
    assert_eq!(german[1].1, "-0.8 %");
}
