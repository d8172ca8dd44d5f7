use super::*;

#[test]
fn folds_typography_and_nothing_else() {
    let same = [
        ("“No,” she said, ‘never’", "\"No,\" she said, 'never'"),
        (
            "the dogs\u{2BC} 5′10″ Hawai\u{2BB}i",
            "the dogs' 5'10\" Hawai'i",
        ),
        ("caf\u{65}\u{301} \u{212B}", "café Å"),
        ("state\u{2011}of\u{2010}the‑art", "state-of-the-art"),
        ("we go — they stay", "we go--they stay"),
        ("we go –\nthey stay", "we go\u{2009}—\u{2009}they stay"),
        ("5–7 and \u{2212}3", "5-7 and -3"),
        ("power…and", "power ... and"),
        ("power. . . and", "power …\nand"),
        ("power.… And", "power.... And"),
        (
            "four\u{A0}ships\u{2009}and\t \r\n two",
            " four ships and two ",
        ),
        ("nego\u{AD}tia\u{200B}tion\u{FEFF}s", "negotiations"),
        ("nego\u{AD}\ntiation", "negotiation"),
        ("a\u{7}b", "ab"),
        (
            "o\u{FB00} \u{FB01}ve \u{FB02}oors, a\u{FB03}rmed wa\u{FB04}es",
            "off five floors, affirmed waffles",
        ),
        ("\u{FB06}a\u{FB05}", "stast"),
        ("\u{FB01}\u{301}n", "f\u{ED}n"),
    ];
    for (one, other) in same {
        assert_eq!(Folded::words(one).text, Folded::words(other).text);
    }
    let different = [
        ("no limits", "no-limits"),
        ("pre- and post-war", "pre-and post-war"),
        ("'no'", "\"no\""),
        ("«no»", "\"no\""),
        ("No", "no"),
        ("the end.", "the end"),
        ("the end..", "the end…"),
        ("résumé", "resume"),
        ("1,234", "1234"),
        ("he said: no", "he said, no"),
        // Compatible in Unicode, and other letters all the same.
        ("\u{FF46}ive", "five"),
        ("10\u{B2}", "102"),
        ("\u{2160}", "I"),
        ("\u{17F}he", "she"),
        ("\u{133}s", "ijs"),
        ("\u{2122}", "TM"),
        ("\u{BD}", "1/2"),
        ("\u{FB13}", "\u{574}\u{576}"),
    ];
    for (one, other) in different {
        assert_ne!(Folded::words(one).text, Folded::words(other).text);
    }
}

#[test]
fn marks_paragraphs_and_line_ends_in_articles() {
    let cases = [
        (
            "One word and\nanother.\n\nTwo",
            "One word and another.\u{1D}Two",
        ),
        (
            "of nego-\ntiation and\nmore",
            "of nego\u{1E}tiation and more",
        ),
        (
            "of nego-  \r\n  tiation and\nmore",
            "of nego\u{1E}tiation and more",
        ),
        ("the COVID-\n19 and\nmore", "the COVID\u{1F}19 and more"),
        (
            "the Anglo-\nDutch and\nmore",
            "the Anglo\u{1F}Dutch and more",
        ),
        ("the end -\nand\nmore", "the end-and more"),
        ("the end—\nand\nmore", "the end-and more"),
        ("the end-\n\nand", "the end-\u{1D}and"),
        ("\u{FEFF}\n The end \n", "The end"),
    ];
    for (text, want) in cases {
        assert_eq!(Folded::article(text).text, want, "{text:?}");
    }
    assert_eq!(
        Folded::words("the co-\n   operation").text,
        "the co-operation"
    );
}

/// Every piece of a folded text leads back to the piece of the source that it came from.
#[test]
fn leads_back_to_the_source() {
    let source = "\u{FEFF}“Caf\u{65}\u{301}”\u{A0}–  it’s\r\n\r\nnego\u{AD}tiation… end.  ";
    let folded = Folded::article(source);
    assert_eq!(folded.text, "\"Café\"-it's\u{1D}negotiation...end.");
    let back = |piece: &str| {
        let at = folded.text.find(piece).unwrap();
        &source[folded.map.range(at..at + piece.len())]
    };
    assert_eq!(back("\"C"), "“C");
    assert_eq!(back("é"), "\u{65}\u{301}");
    assert_eq!(back("\"-it"), "”\u{A0}–  it");
    assert_eq!(back("it's"), "it’s");
    assert_eq!(back("negotiation"), "nego\u{AD}tiation");
    assert_eq!(back("..."), "…");
    assert_eq!(back("end."), "end.");
    for end in 0..=folded.text.len() {
        for start in 0..=end {
            let range = folded.map.range(start..end);
            if folded.text.is_char_boundary(start) && folded.text.is_char_boundary(end) {
                assert!(
                    source.get(range.clone()).is_some(),
                    "{start}..{end} → {range:?}"
                );
            }
        }
    }
}

#[test]
fn stays_linear_and_whole_on_hostile_text() {
    let floods = [
        "\u{301}",
        "\u{301}\u{316}",
        ". ",
        "…",
        "-\n",
        "- ",
        "\u{AD}\n",
        "\u{AD}",
        "“",
        "\r\n",
        "\u{1100}\u{1161}",
        ".\n",
        "e\u{301}",
    ];
    for flood in floods {
        let text = format!("a{}", flood.repeat(200_000));
        let folded = Folded::article(&text);
        assert!(folded.text.len() <= 2 * text.len());
    }
}
