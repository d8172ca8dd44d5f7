use super::*;

const ARTICLE: &str = "The harbour board met on Monday. “We have never refused to talk, dear friends, and we won’t \
                       start now,” its chair said. The mayor’s office didn’t reply. “Linus and the machines,” he wrote.\n\n\
                       “It’s the board’s job to nego-\ntiate the state-of-the-art dock’s price,” Holt said.";

fn near(quote: &str) -> Option<&'static str> {
    Haystack::new(ARTICLE, "en")
        .nearest(quote)
        .map(|near| &ARTICLE[near.printed])
}

#[test]
fn suggests_what_is_near() {
    let cases = [
        (
            "We have never refused to walk",
            Some("We have never refused to talk"),
        ),
        (
            "we have always refused to talk, dear friends",
            Some("We have never refused to talk, dear friends"),
        ),
        (
            "never refused to talk, friends, and we won't start",
            Some("never refused to talk, dear friends, and we won’t start"),
        ),
        ("and we will not start now", Some("and we won’t start now")),
        (
            "The mayor’s office did reply",
            Some("The mayor’s office didn’t reply"),
        ),
        (
            "the board’s duty to negotiate the",
            Some("the board’s job to nego-\ntiate the"),
        ),
        ("the board’s duty to … machines", Some("the board’s job to")),
        (
            "refused [all of a sudden] to walk, dear friends",
            Some("refused to talk, dear friends"),
        ),
        ("hte moard bet on Nonday", Some("board met on Monday")),
        ("Something else that nobody in the town said", None),
        ("chines", None),
        ("Monday", None),
        ("", None),
        ("……", None),
    ];
    for (quote, want) in cases {
        assert_eq!(near(quote), want, "{quote}");
    }
}

#[test]
fn says_how_near_and_what_was_compared() {
    let quote = "… never refused to walk … start now";
    let near = Haystack::new(ARTICLE, "en").nearest(quote).unwrap();
    assert_eq!(&quote[near.declared], "never refused to walk");
    assert_eq!((near.edits, near.length), (1, 21));
}

/// What is near stands in one quotation and one paragraph, as far as that costs little.
#[test]
fn a_passage_is_kept_inside_its_marks() {
    let article = "“We must sell the old harbour,” she said. “Now go home and rest.”\n\nThe guests went home early.";
    for (quote, want) in [
        (
            "We will sell the old harbour she",
            "We must sell the old harbour,",
        ),
        (
            "We will sell the old harbour",
            "We must sell the old harbour",
        ),
        (
            "rest the guests went home earlier",
            "The guests went home early",
        ),
        // Where the quotation has a mark of its own, so has the passage.
        (
            "harbour,” he said. “Now go home",
            "harbour,” she said. “Now go home",
        ),
    ] {
        let near = Haystack::new(article, "en").nearest(quote);
        let near = near.map(|near| &article[near.printed]);
        assert_eq!(near, Some(want), "{quote}");
    }
}

#[test]
fn what_is_too_long_is_not_compared() {
    let words: Vec<String> = (0..LENGTH_AT_MOST / 5)
        .map(|n| format!("w{n:03}"))
        .collect();
    let article = words.join(" ");
    let haystack = Haystack::new(&article, "en");
    for (more, is_near) in [("", true), ("s", true), ("ss", false), ("sssss", false)] {
        let quote = article.replacen("w100", "v100", 1) + more;
        let near = haystack.nearest(&quote);
        assert_eq!(near.is_some(), is_near, "{} characters", quote.len());
    }
}

#[test]
fn thresholds_grow_with_the_length() {
    assert_eq!(
        [7, 8, 25, 26, 60, 61].map(edits_at_most),
        [0, 2, 8, 10, 25, 30]
    );
}

#[test]
fn hostile_text_gets_passages_of_its_own() {
    let mut found = 0;
    for flood in [
        "a ", "a. ", "“", "\u{301}", "[a] ", "1,", "a-\n", "\n", "東", "…",
    ] {
        let text = flood.repeat(100_000);
        let haystack = Haystack::new(&text, "en");
        for quote in [
            "a a a a b a a a a a",
            "東東東東東北東東東東",
            "1,1,1,1,2,1,1,1",
            "a a a a … b b b b b b b",
        ] {
            let Some(near) = haystack.nearest(quote) else {
                continue;
            };
            found += 1;
            assert!(!text[near.printed].is_empty() && !quote[near.declared].is_empty());
            assert!(near.edits > 0 && near.edits <= edits_at_most(near.length));
        }
    }
    assert!(found > 0, "some of these are near");
}

/// The first and last word of a quotation count, where only words between them and the rest are left out.
#[test]
fn words_left_out_behind_the_first_or_before_the_last() {
    let near = |article: &'static str, quote: &str| {
        let near = Haystack::new(article, "en").nearest(quote);
        near.map(|near| &article[near.printed])
    };
    for (article, quote, want) in [
        (
            "“We zebra are expecting you,” he said.",
            "We are expecting you",
            "We zebra are expecting you",
        ),
        (
            "“We, of course, sold all the old ships in the harbour,” he said.",
            "We sold all the old ships in the harbour",
            "We, of course, sold all the old ships in the harbour",
        ),
        (
            "“They sold ships to their old friends,” he said.",
            "They sold ships to their friends",
            "They sold ships to their old friends",
        ),
        (
            "“Wir Alten bauen hier neue Schulen“, sagte er.",
            "Wir bauen hier neue Schulen",
            "Wir Alten bauen hier neue Schulen",
        ),
        (
            "“Sie wollen die Brücke im Mai sperren“, sagte er.",
            "Sie wollen die Brücke sperren",
            "Sie wollen die Brücke im Mai sperren",
        ),
        // Another sentence, and words that stand too far away, are no part of it.
        (
            "“We left. Are you expecting them today?” he said.",
            "We are you expecting them today",
            "Are you expecting them today",
        ),
        (
            "“We know that all of them sold ships in May,” he said.",
            "We sold ships in May",
            "them sold ships in May",
        ),
    ] {
        assert_eq!(near(article, quote), Some(want), "{quote}");
    }
}
