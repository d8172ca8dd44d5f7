use super::*;

/// What a search came to, in short: the passages, or the name of the outcome with the words it names.
fn outcome(article: &str, quote: &str) -> String {
    let words = |ranges: &[Range<usize>]| {
        let mut words = Vec::new();
        for range in ranges {
            words.push(&article[range.clone()]);
        }
        words.join(" | ")
    };
    match Haystack::new(article, "en").find(quote) {
        Found::Occurrences(found) => {
            let mut passages = Vec::new();
            for occurrence in &found {
                passages.push(words(&occurrence.parts));
            }
            passages.join(" & ")
        }
        Found::Swallowed { words: lost, .. } => format!("swallowed: {}", words(&lost)),
        Found::Backwards(_) => "backwards".to_owned(),
        Found::Distant(_) => "distant".to_owned(),
        Found::BadInsertion { declared, fault } => format!("{fault:?}: {}", &quote[declared]),
        Found::NotThere => "not there".to_owned(),
        Found::CannotDecide(why) => format!("{why:?}"),
    }
}

/// Each row: the article, the quotation, the outcome.
fn check(cases: &[(&str, &str, &str)]) {
    for (article, quote, want) in cases {
        assert_eq!(outcome(article, quote), *want, "{quote:?} in {article:?}");
    }
}

#[test]
fn typography_does_not_count() {
    check(&[
        (
            "“It’s the dogs’ day,” she said.",
            "It's the dogs' day,",
            "It’s the dogs’ day,",
        ),
        (
            "a “so‑called” plan",
            "a \"so-called\" plan",
            "a “so‑called” plan",
        ),
        (
            "We go — they stay.",
            "We go--they stay.",
            "We go — they stay.",
        ),
        ("We\u{A0}go\nnow and then", "We go now", "We\u{A0}go\nnow"),
        ("Wait… what is it", "Wait ... what", "Wait… what"),
        (
            "caf\u{65}\u{301}s are open",
            "cafés are",
            "caf\u{65}\u{301}s are",
        ),
        (
            "nego\u{AD}tia\u{200B}tions go on",
            "negotiations go",
            "nego\u{AD}tia\u{200B}tions go",
        ),
        (
            "The NEGO\u{AD}\nTIATIONS go on",
            "The NEGOTIATIONS go",
            "The NEGO\u{AD}\nTIATIONS go",
        ),
        (
            "The nego\u{AD}\n\ntiations go on",
            "nego\u{AD}\n\ntiations",
            "nego\u{AD}\n\ntiations",
        ),
        (
            "It is an e\u{FB00}ective and \u{FB01}ne plan",
            "an effective and fine",
            "an e\u{FB00}ective and \u{FB01}ne",
        ),
        ("It is a fine plan", "a \u{FB01}ne plan", "a fine plan"),
        (
            "Fine or not, the \u{FB03}x",
            "[f]ine or not, the ffix",
            "Fine or not, the \u{FB03}x",
        ),
        (
            "The vote was put off",
            "vote\n        was put off",
            "vote was put off",
        ),
    ]);
}

#[test]
fn letters_case_digits_words_and_punctuation_count() {
    check(&[
        ("We sold 1,200 ships.", "We sold 1200 ships", "not there"),
        ("We sold the ships.", "we sold the ships", "not there"),
        (
            "We sold the ships, all.",
            "We sold the ships all",
            "not there",
        ),
        ("We sold the ships", "We sold the ships.", "not there"),
        (
            "We sold the ships.",
            "We sold the ships",
            "We sold the ships",
        ),
        ("a no-limits deal", "a no limits deal", "not there"),
        ("She said ‘no’ to it", "She said \"no\" to it", "not there"),
        ("We resume work", "We résumé work", "not there"),
        ("It is a \u{FB01}ve", "It is a live", "not there"),
        ("an o\u{FB00}er", "an of", "not there"),
        ("an o\u{FB00}er", "an of er", "not there"),
        ("It is \u{FF46}ine", "It is fine", "not there"),
        ("It is the 10\u{B2}", "It is the 102", "not there"),
        ("We go… now", "We go.", "not there"),
        ("", "We go", "not there"),
        ("We go", "", "NoWords"),
        ("We go…", "…", "NoWords"),
    ]);
}

#[test]
fn only_whole_words_match() {
    check(&[
        (
            "The cuts are unpopular, and late",
            "popular, and late",
            "not there",
        ),
        ("machines run", "chines run", "not there"),
        ("a non-violent march", "violent march", "not there"),
        (
            "a march, non-\nviolent and\nlong",
            "violent and long",
            "not there",
        ),
        ("it fell 3.5 points", "5 points", "not there"),
        ("some 1,234 people", "234 people", "not there"),
        ("it rose by 18% there", "it rose by 18", "not there"),
        ("it rose by 18.5 there", "it rose by 18", "not there"),
        ("it rose by 18, there", "it rose by 18", "it rose by 18"),
        ("at -5 degrees", "5 degrees", "not there"),
        ("a fee of €5 million", "5 million", "not there"),
        ("some 5–7 ships", "7 ships", "not there"),
        ("the U.S. economy", "S. economy", "not there"),
        ("the U.S. economy", "the U", "not there"),
        ("in the U.S.", "in the U.S", "in the U.S"),
        ("I don’t know it", "t know it", "not there"),
        ("I don’t know it", "I don", "not there"),
        ("the boards’ vote", "the boards", "the boards"),
        ("we go—they stay here", "they stay here", "they stay here"),
        ("we go – they stay here", "they stay here", "they stay here"),
        // Cut at a dash, or ending with one: as much white space is beside it as around it.
        ("we go – they stay here", "we go –", "we go –"),
        ("we go – they stay here", "we go -", "we go –"),
        ("we go – they stay here", "– they stay", "– they stay"),
        ("“we go – ” she said", "we go –", "we go –"),
        ("“we go –” she said", "we go –", "we go –"),
        ("“we go–” she said", "we go –", "we go–"),
        ("“– they stay,” she said", "– they stay", "– they stay"),
        ("»– they stay,« she said", "– they stay", "– they stay"),
        ("»- 1« she said", "- 1", "- 1"),
        ("(we go –) she said", "we go –", "we go –"),
        ("it is we –", "is we –", "is we –"),
        ("at -5 degrees", "-5 degrees", "-5 degrees"),
        ("it is - 5 degrees", "5 degrees", "5 degrees"),
        ("a pre- and post-war plan", "a pre-", "a pre-"),
        ("a pre- and post-war plan", "pre -", "pre-"),
        ("他說東京很好。", "東京很好", "東京很好"),
    ]);
}

#[test]
fn a_separator_ends_no_line_of_a_text_with_a_paragraph_on_each_line() {
    let article = "It is so.\nIt was so.\n“We\u{2028}Go on\u{2029}Now - \u{2028}At once.”";
    for quote in [
        "We Go on",
        "on Now",
        "We\u{2028}Go on Now - At",
        "Now – At once",
    ] {
        assert_ne!(outcome(article, quote), "not there", "{quote}");
    }
}

#[test]
fn words_divided_at_a_line_end_match_with_and_without_the_hyphen() {
    let article = "They spoke of nego-\ntiations, an out-of-the-\nway plant, pre-\nand post-war, and COVID-\n19 too.";
    for (quote, found) in [
        ("of negotiations, an", true),
        ("of nego-tiations, an", true),
        ("an out-of-the-way plant", true),
        ("pre- and post-war, and", true),
        ("and COVID-19 too", true),
        ("and COVID19 too", false),
        ("tiations, an out", false),
        ("of negotiation, an", false),
    ] {
        assert_eq!(outcome(article, quote) != "not there", found, "{quote}");
    }
}

/// A quotation is looked for by its rarest word, and compared from there to both sides.
#[test]
fn words_before_and_behind_the_rarest_are_compared_alike() {
    let divided = "We will nego-\ntiate. We will nego-\ntiate with zebras, and nego-\ntiate.";
    let hyphen =
        "A state-of-the-\nart home, a state-of-the-\nart zebra, a state-of-the-\nart home.";
    let opened = "“We met.\n\n“We left. “We met.\n\n“We left zebras.\n\n“We left.";
    check(&[
        (
            divided,
            "We will negotiate with zebras",
            "We will nego-\ntiate with zebras",
        ),
        (
            divided,
            "We will nego-tiate with zebras",
            "We will nego-\ntiate with zebras",
        ),
        (divided, "zebras, and negotiate", "zebras, and nego-\ntiate"),
        (divided, "We will negate with zebras", "not there"),
        (
            hyphen,
            "a state-of-the-art zebra",
            "a state-of-the-\nart zebra",
        ),
        (
            hyphen,
            "a state-of-the- art zebra",
            "a state-of-the-\nart zebra",
        ),
        (
            hyphen,
            "zebra, a state-of-the-art home",
            "zebra, a state-of-the-\nart home",
        ),
        (
            hyphen,
            "zebra, a state-of-the- art home",
            "zebra, a state-of-the-\nart home",
        ),
        (hyphen, "a state-of-the art zebra", "not there"),
        (
            opened,
            "We met. We left zebras",
            "We met.\n\n“We left zebras",
        ),
        (
            opened,
            "We left zebras. We left",
            "We left zebras.\n\n“We left",
        ),
    ]);
}

#[test]
fn a_divided_word_does_not_end_a_paragraph_of_one_line() {
    let long = "The harbour board met on Monday and put off the vote once more. ".repeat(3);
    let article =
        format!("{long}\n“They spoke of nego-\ntiations, and\nof ships,” he said.\n{long}");
    assert_eq!(
        outcome(&article, "of negotiations, and of ships"),
        "of nego-\ntiations, and\nof ships"
    );
    assert_eq!(outcome(&article, "spoke … of ships"), "spoke | of ships");
}

#[test]
fn a_quotation_may_run_over_paragraphs_that_open_it_again() {
    let article = "“We met the board.\n\n“They put off the vote.\n\nWe left,” she said.";
    check(&[
        (
            article,
            "the board. They put off",
            "the board.\n\n“They put off",
        ),
        (
            article,
            "the board. \"They put off",
            "the board.\n\n“They put off",
        ),
        (
            article,
            "off the vote. We left,",
            "off the vote.\n\nWe left,",
        ),
        (
            "We met “the board” twice",
            "We met the board” twice",
            "not there",
        ),
    ]);
}

#[test]
fn every_place_is_reported() {
    check(&[
        ("We go. We go. so we go", "We go", "We go & We go"),
        (
            "go on go on go on go on",
            "go on go on",
            "go on go on & go on go on",
        ),
    ]);
}

#[test]
fn elisions_leave_out_what_does_not_turn_the_sense() {
    let article = "“We sold the ships, the docks and, last week, the cranes. We will not sell the harbour if we can help it. \
                   The harbour stays,” she said. “It always has.”\n\nThe board doesn’t agree. Nobody asked it.\n\nThe mayor does.";
    check(&[
        (
            article,
            "We sold the ships … the cranes.",
            "We sold the ships | the cranes.",
        ),
        (
            article,
            "We sold the ships, [...] last week",
            "We sold the ships, | last week",
        ),
        (
            article,
            "We sold the ships . . . the cranes",
            "We sold the ships | the cranes",
        ),
        (
            article,
            "We sold … the docks … the cranes",
            "We sold | the docks | the cranes",
        ),
        (article, "… sold the ships …", "sold the ships"),
        (
            article,
            "The harbour stays … It always has",
            "The harbour stays | It always has",
        ),
        (article, "We will … sell the harbour", "swallowed: not"),
        (article, "We will not sell the harbour …", "swallowed: if"),
        (article, "… sell the harbour if we can", "swallowed: not"),
        (article, "The board … agree", "swallowed: doesn’t"),
        (article, "The board … Nobody asked", "swallowed: doesn’t"),
        (article, "the cranes … We sold the ships", "backwards"),
        (article, "The harbour stays … The mayor does", "distant"),
        (article, "We sold … the submarines", "not there"),
        (article, "the cranes. … popular", "not there"),
    ]);
}

#[test]
fn what_was_said_between_marks_inside_an_elision_counts() {
    check(&[
        (
            "“We said \"not now\" and left,” he said.",
            "We said … and left",
            "swallowed: not",
        ),
        // A dash stands before an opening mark, too.
        (
            "“We said—“not now”—and left,” he said.",
            "We said … and left",
            "swallowed: not",
        ),
        (
            "“We met,” he never said, “and left.”",
            "We met … and left",
            "We met | and left",
        ),
        (
            "“We met,” he said, not smiling. “We left.”",
            "We met, … We left.",
            "We met, | We left.",
        ),
        (
            "“We met,” he said. “No, we left.”",
            "We met, … we left.",
            "swallowed: No",
        ),
    ]);
}

#[test]
fn elisions_reach_into_the_next_paragraph_of_the_same_quotation_only() {
    check(&[
        (
            "“We met the board.\n\n“We all left,” he said.",
            "We met … all left",
            "We met | all left",
        ),
        (
            "“We met the board.”\n\n“We all left,” he said.",
            "We met … all left",
            "distant",
        ),
    ]);
    let long = format!("We met {} and left", "the board ".repeat(200));
    assert_eq!(outcome(&long, "We met … and left"), "distant");
    let article = "We met here. We met there and left. They left.";
    assert_eq!(outcome(article, "We met … left"), "We met | left");
}

#[test]
fn brackets_are_literal_or_insertions() {
    let article = "for which it [China] is grateful. the board met, and it put off the vote";
    check(&[
        (
            article,
            "for which it [China] is grateful",
            "for which it [China] is grateful",
        ),
        (article, "for which it is grateful", "not there"),
        (article, "[T]he board met", "the board met"),
        (article, "[M]he board met", "not there"),
        (
            article,
            "and it [the board] put off the vote",
            "and it put off the vote",
        ),
        (
            article,
            "and it put off the vote [on the harbour]",
            "and it put off the vote",
        ),
        (
            article,
            "the board [of Leith] met, and",
            "the board met, and",
        ),
        (article, "it [not] put off", "ChangesSense: [not]"),
        (article, "it [not] gave off", "not there"),
        (article, "and it [not] put off", "ChangesSense: [not]"),
        (article, "and it [did] [n't] put off", "ChangesSense: [n't]"),
        (
            article,
            "and it [all of a sudden then] put off",
            "TooLong: [all of a sudden then]",
        ),
        (article, "and it put[s] off", "InsideWord: [s]"),
        (article, "for which [China] it", "for which it"),
        (article, "[A]nd it … [the] vote", "and it | vote"),
        (article, "[T]he board … put [x] off", "the board | put off"),
    ]);
    assert_eq!(outcome("a", &"[x] ".repeat(2000)), "not there");
}

#[test]
fn exactness_is_reported() {
    let haystack = Haystack::new("it put off the vote, they said", "en");
    let kind = |quote: &str| match haystack.find(quote) {
        Found::Occurrences(found) => (
            found[0].inserted,
            found[0].elided,
            found[0].cut_before,
            found[0].cut_after,
        ),
        other => panic!("{other:?}"),
    };
    assert_eq!(kind("it put off"), (false, false, false, false));
    assert_eq!(kind("it [x] put off"), (true, false, false, false));
    assert_eq!(kind("it … off"), (false, true, false, false));
    assert_eq!(kind("… put off …"), (false, true, true, true));
}

#[test]
fn names_are_found_as_whole_words() {
    let article = "Russia's army, the Russia-China talks, Russian oil, “Russia”. The chair; the chair. $5 and 18%, 1,185.";
    let haystack = Haystack::new(article, "en");
    for (words, any_case, count) in [
        ("Russia", false, 3),
        ("The chair", false, 1),
        ("The chair", true, 2),
        ("the chair", true, 2),
        ("the Chair", true, 0),
        ("18", false, 1),
        ("5", false, 1),
        ("185", false, 0),
        ("", true, 0),
    ] {
        let found = haystack.find_words(words, any_case);
        assert_eq!(found.len(), count, "{words} in {found:?}");
    }
}

#[test]
fn hostile_text_has_its_own_words_and_no_others() {
    let floods = [
        "a ", "a. ", "“", "\u{301}", "a… ", "[a] ", "1,", "a-\n", "\n", "не ", "אבג ", "東", "-",
        "…",
    ];
    for flood in floods {
        let text = flood.repeat(40_000);
        let haystack = Haystack::new(&text, "en");
        let mut end = 2000;
        while !text.is_char_boundary(end) {
            end += 1;
        }
        for quote in [
            &text[..end],
            "a a b",
            "a … a",
            "… a",
            "1,1",
            "[a] … [a]",
            "東東",
        ] {
            let found = haystack.find(quote);
            // Elsewhere the text is one word, of which a part is none.
            let is_printed = flood.ends_with(' ') && text.starts_with(quote);
            assert!(!is_printed || found != Found::NotThere, "{flood}");
            if let Found::Occurrences(found) = found {
                let mut parts = found.iter().flat_map(|occurrence| &occurrence.parts);
                assert!(
                    parts.all(|part| text.get(part.clone()).is_some()),
                    "{flood}"
                );
            }
            let longer = haystack.find(&format!("{quote} x"));
            assert!(!matches!(longer, Found::Occurrences(_)), "{flood}");
        }
    }
}

/// A string of nasty pieces, picked by a linear congruential generator.
fn nasty(seed: &mut u64) -> String {
    const PIECES: [&str; 31] = [
        "a", "not", "T", "é", "e\u{301}", "\u{301}", "…", "...", ".", "[", "]", "“", "”", "\"",
        "'", "’", "-", "—", "--", "-\n", "\n", "\n\n", "\r\n", " ", "\u{AD}", "\u{200B}", "1", ",",
        "東", "ש", "\u{FB01}",
    ];
    let mut next = || {
        *seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (*seed >> 33) as usize
    };
    let mut text = String::new();
    for _ in 0..next() % 40 {
        text.push_str(PIECES[next() % PIECES.len()]);
    }
    text
}

#[test]
fn every_range_fits_whatever_the_text() {
    let mut seed = 1;
    for _ in 0..3000 {
        let article = nasty(&mut seed);
        let haystack = Haystack::new(&article, "en");
        let mut quotes = vec![nasty(&mut seed), article.clone()];
        let mut middle = article.len() / 2;
        while !article.is_char_boundary(middle) {
            middle -= 1;
        }
        quotes.push(article[middle..].to_owned());
        for quote in quotes {
            // Slices every range that is named.
            outcome(&article, &quote);
            for range in haystack.find_words(&quote, true) {
                assert!(article.get(range).is_some());
            }
            if let Some(near) = haystack.nearest(&quote) {
                for change in crate::text::diff(&article, near.printed, &quote, near.declared) {
                    assert!(
                        article.get(change.printed).is_some()
                            && quote.get(change.declared).is_some()
                    );
                }
            }
            crate::text::diff(&article, 0..article.len(), &quote, 0..quote.len());
        }
        let source = crate::text::Source::new("nasty", article.clone());
        for byte in 0..=article.len() + 1 {
            let position = source.position(byte);
            source.line(position.line);
            assert!(article.get(source.paragraph(byte)).is_some());
            assert!(source.character(byte) <= article.len());
        }
    }
}

#[test]
fn words_behind_an_elision_are_whole() {
    let text = "Ce n’est qu’en 2030 que l’eau viendra d’aujourd’hui.";
    let french = Haystack::new(text, "fr");
    let found = |words: &str| french.find_words(words, false).len();
    assert_eq!((found("en 2030"), found("eau"), found("hui")), (1, 1, 0));
    assert!(
        Haystack::new(text, "en")
            .find_words("en 2030", false)
            .is_empty()
    );
}
