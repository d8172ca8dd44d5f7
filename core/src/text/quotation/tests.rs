use super::*;

/// One paragraph for each run of lines without an empty line between them.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for part in text.split_inclusive("\n\n") {
        ranges.push(start..start + part.trim_end().len());
        start += part.len();
    }
    ranges
}

/// The quotations of a text as `depth:words|words of the next part`, with `?` after an unclosed one.
fn read(text: &str, language: &str) -> Vec<String> {
    let mut shown = Vec::new();
    for quotation in quotations(text, &paragraphs(text), language) {
        let mut words = Vec::new();
        for part in &quotation.parts {
            words.push(&text[part.clone()]);
        }
        let open = if quotation.kind == Kind::Unclosed {
            "?"
        } else {
            ""
        };
        shown.push(format!("{}:{}{open}", quotation.depth, words.join("|")));
    }
    shown
}

#[track_caller]
fn check(language: &str, table: &[(&str, &[&str])]) {
    for (text, want) in table {
        assert_eq!(read(text, language), *want, "in {text:?}");
    }
}

#[test]
fn pairs_and_nests() {
    check(
        "en",
        &[
            ("“Stop here,” the guard said.", &["0:Stop here,"]),
            ("She said \"stop\" and \"go\".", &["0:stop", "0:go"]),
            (
                "“He shouted ‘stop’ twice,” she said.",
                &["0:He shouted ‘stop’ twice,", "1:stop"],
            ),
            (
                "‘He shouted “stop” twice,’ she said.",
                &["0:He shouted “stop” twice,", "1:stop"],
            ),
            (
                "\"He shouted 'stop',\" she said.",
                &["0:He shouted 'stop',", "1:stop"],
            ),
            (
                "\"'Stop,' he shouted,\" she said.",
                &["0:'Stop,' he shouted,", "1:Stop,"],
            ),
            ("“I said ‘no’”", &["0:I said ‘no’", "1:no"]),
            (
                "'She called it \"a farce\"'",
                &["0:She called it \"a farce\"", "1:a farce"],
            ),
            ("(“a side note”)", &["0:a side note"]),
            ("\"No—\" she broke off. \"No.\"", &["0:No—", "0:No."]),
            ("nothing", &[]),
            ("", &[]),
        ],
    );
}

#[test]
fn mixes_marks() {
    check(
        "en",
        &[
            ("“A fair deal\" was offered.", &["0:A fair deal"]),
            ("\"A fair deal” was offered.", &["0:A fair deal"]),
            ("”A fair deal” was offered.", &["0:A fair deal"]),
            ("He left. “I am sorry.“ Then it rained.", &["0:I am sorry."]),
            ("\"Empty hands.“ However, it rained.", &["0:Empty hands."]),
            ("She said \" we go \" and went.", &["0: we go "]),
            ("a blank \"\", then", &["0:"]),
            ("``So,'' he said, ''and so.''", &["0:So,", "0:and so."]),
            ("‘‘So,’’ he said.", &["0:So,"]),
            ("'She said 'so''", &["0:She said 'so"]),
            ("a stray\" mark, then \"words\"", &["0:words"]),
        ],
    );
}

#[test]
fn tells_apostrophes_from_marks() {
    check(
        "en",
        &[
            ("It's the dogs' dinner and don't you forget.", &[]),
            (
                "He said 'the dogs' dinner is late' again.",
                &["0:the dogs' dinner is late"],
            ),
            ("'It's late,' he said.", &["0:It's late,"]),
            (
                "‘It’s the dogs’ dinner,’ he said.",
                &["0:It’s the dogs’ dinner,"],
            ),
            ("'tis the season, 'twas said in the '90s", &[]),
            ("‘Tis the season in the ‘90s", &[]),
            ("'Tis the season,' he sang.", &["0:Tis the season,"]),
            ("She likes rock 'n' roll and 'grunge' alike.", &["0:grunge"]),
            (
                "'We like rock 'n' roll,' she said.",
                &["0:We like rock 'n' roll,"],
            ),
            (
                "The 'Echo''s editor and the \"Post\"'s owner",
                &["0:Echo", "0:Post"],
            ),
            (
                "They 'couldn‘t find the door' again.",
                &["0:couldn‘t find the door"],
            ),
            (
                "\"You shouldn‘t,\" Hawai‘i’s governor said.",
                &["0:You shouldn‘t,"],
            ),
            ("the 'all weather' pact", &["0:all weather"]),
            ("'Goin' home is all,' he said.", &["0:Goin' home is all,"]),
            (
                "The headline 'Bosses' Plan Fails' ran.",
                &["0:Bosses' Plan Fails"],
            ),
            ("'No deals' for the bosses' sons", &["0:No deals"]),
            ("He was thinkin' of the workers' pay.", &[]),
            (
                "the 'good old days' of 'free' trade",
                &["0:good old days", "0:free"],
            ),
            (
                "“Get ’em,” he said; “the boys’ bikes too.”",
                &["0:Get ’em,", "0:the boys’ bikes too."],
            ),
            ("“Get 'em,” the boss' son said.", &["0:Get 'em,"]),
        ],
    );
}

#[test]
fn tells_feet_and_inches_from_marks() {
    check(
        "en",
        &[
            ("He is 5'10\" tall and 6' wide.", &[]),
            (
                "\"He is 5'10\" tall,\" she said.",
                &["0:He is 5'10\" tall,"],
            ),
            ("“He is 5’10” tall,” she said.", &["0:He is 5’10” tall,"]),
            (
                "\"A 10\" pipe burst,\" she said.",
                &["0:A 10\" pipe burst,"],
            ),
            (
                "\"It fell in 2010\" and \"rose again\"",
                &["0:It fell in 2010", "0:rose again"],
            ),
            ("'He is 6' tall,' she said.", &["0:He is 6' tall,"]),
            ("a 12\" record by \"The Band\"", &["0:The Band"]),
        ],
    );
}

#[test]
fn reopens_in_each_paragraph() {
    check(
        "en",
        &[
            ("“One.\n\n“Two.\n\n“Three.”", &["0:One.|Two.|Three."]),
            (
                "\"One.\n\n\"Two.\" And \"three\".",
                &["0:One.|Two.", "0:three"],
            ),
            ("'One.\n\n'Two,' he said.", &["0:One.|Two,"]),
            ("“A ‘b.\n\n“‘C’ d.”", &["0:A ‘b.|‘C’ d.", "1:b.|C"]),
            (
                "“One,” he said. “Two.\n\n“Three.”",
                &["0:One,", "0:Two.|Three."],
            ),
            (
                "“Never closed.\n\nThen “two”.",
                &["0:Never closed.?", "0:two"],
            ),
            (
                "He began, ‘Never closed.\n\nThen nothing.",
                &["0:Never closed.?"],
            ),
            ("Then “never", &["0:never?"]),
            (
                "“One\nhard-wrapped\nline.”",
                &["0:One\nhard-wrapped\nline."],
            ),
        ],
    );
}

#[test]
fn reads_marks_of_other_languages() {
    check(
        "fr",
        &[(
            "Il dit : « Oui, “merci” », puis « non ».",
            &["0: Oui, “merci” ", "1:merci", "0: non "],
        )],
    );
    check(
        "fr",
        &[
            ("« Un.\n\n» Deux. »", &["0: Un.| Deux. "]),
            ("« Un.\n\n« Deux. »", &["0: Un.| Deux. "]),
        ],
    );
    check(
        "de",
        &[
            (
                "Sie rief: „Wir kommen!“ Er las: “We come.”",
                &["0:Wir kommen!", "0:We come."],
            ),
            (
                "»Ja«, sagte er, »gut.« Und ‚nein‘ auch.",
                &["0:Ja", "0:gut.", "0:nein"],
            ),
            (
                "„Er rief ‚halt‘, dann nichts“, sagte sie.",
                &["0:Er rief ‚halt‘, dann nichts", "1:halt"],
            ),
            ("»Er rief ›halt‹«", &["0:Er rief ›halt‹", "1:halt"]),
        ],
    );
    check(
        "de-CH",
        &[("Sie sagte «ja» und «nein».", &["0:ja", "0:nein"])],
    );
    check("da", &[("”Ja,” sagde han. ”Nej.”", &["0:Ja,", "0:Nej."])]);
    check(
        "pl",
        &[(
            "Powiedział: „Tak, «może» jutro”.",
            &["0:Tak, «może» jutro", "1:może"],
        )],
    );
    check(
        "sv",
        &[
            ("”Ja”, sa han. ”Nej.”", &["0:Ja", "0:Nej."]),
            ("»Ja», sa han.", &["0:Ja"]),
        ],
    );
    check(
        "ja",
        &[(
            "彼は「はい『本』です」と言った。",
            &["0:はい『本』です", "1:本"],
        )],
    );
    check(
        "zh",
        &[("他说:“好,‘行’吧。”然后走了。", &["0:好,‘行’吧。", "1:行"])],
    );
    check(
        "en",
        &[(
            "The paper «Le Soir» wrote „ja“ again.",
            &["0:Le Soir", "0:ja"],
        )],
    );
}

#[test]
fn reads_german_as_newspapers_and_agencies_type_it() {
    check(
        "de",
        &[
            ("„Wir gehen“, sagte er.", &["0:Wir gehen"]),
            (
                "„Wir gehen\", sagte er. „Bald\"",
                &["0:Wir gehen", "0:Bald"],
            ),
            ("\"Wir gehen\", sagte er.", &["0:Wir gehen"]),
            ("“Wir gehen”, sagte er.", &["0:Wir gehen"]),
            (
                "„Wir gehen”, sagte er. „Bald.”",
                &["0:Wir gehen", "0:Bald."],
            ),
            (
                "»Er rief ›halt‹ und ging«, sagte sie.",
                &["0:Er rief ›halt‹ und ging", "1:halt"],
            ),
            ("›Wir gehen‹, sagte er.", &["0:Wir gehen"]),
            ("‚Wir gehen‘, sagte er.", &["0:Wir gehen"]),
            (
                "„Er rief „halt“ und ging“, sagte sie.",
                &["0:Er rief „halt“ und ging", "1:halt"],
            ),
            (
                "„So geht’s nicht, ist's vorbei?“, fragte er.",
                &["0:So geht’s nicht, ist's vorbei?"],
            ),
            ("„'s ist Krieg“, sagte er.", &["0:'s ist Krieg"]),
            (
                "„Hans’ Plan und Max' Rad“, sagte er.",
                &["0:Hans’ Plan und Max' Rad"],
            ),
            ("Hans’ Plan ist ‚gut‘, sagte er.", &["0:gut"]),
            ("Das war 'ne Wucht, so 'n Pech.", &[]),
            ("„Eins.\n\n„Zwei.“", &["0:Eins.|Zwei."]),
            ("»Eins.\n\n»Zwei.«", &["0:Eins.|Zwei."]),
            ("„Eins.“\n\n„Zwei.“", &["0:Eins.", "0:Zwei."]),
        ],
    );
}

#[test]
fn reads_french_as_newspapers_and_agencies_type_it() {
    check(
        "fr",
        &[
            ("« Nous partons », dit-il.", &["0: Nous partons "]),
            ("«Nous partons», dit-il.", &["0:Nous partons"]),
            (
                "«\u{A0}Nous partons\u{A0}», dit-il.",
                &["0:\u{A0}Nous partons\u{A0}"],
            ),
            (
                "«\u{202F}Nous partons\u{202F}», dit-il.",
                &["0:\u{202F}Nous partons\u{202F}"],
            ),
            ("“Nous partons”, dit-il.", &["0:Nous partons"]),
            ("\"Nous partons\", dit-il.", &["0:Nous partons"]),
            (
                "« Il a crié “halte” », dit-elle.",
                &["0: Il a crié “halte” ", "1:halte"],
            ),
            (
                "Il parle d’« œuvre » et d’« art ».",
                &["0: œuvre ", "0: art "],
            ),
            ("L’an d’après, l'eau qu'il a n'est plus là.", &[]),
            ("« Un.\n\n« Deux. »", &["0: Un.| Deux. "]),
            ("« Un. »\n\n« Deux. »", &["0: Un. ", "0: Deux. "]),
        ],
    );
}

#[test]
fn links_french_quotations() {
    for (text, want) in [
        ("« Nous partons », dit-il. « Et vite. »", Some(0)),
        ("« Nous partons », a-t-elle ajouté, « et vite. »", Some(0)),
        ("« Nous partons », a dit Lebrun. « Et vite. »", Some(0)),
        ("« Nous partons. » Il se tut. « Et vite. »", None),
    ] {
        let found = quotations(text, &paragraphs(text), "fr");
        assert_eq!(found[1].continues, want, "in {text:?}");
    }
}

#[test]
fn links_german_quotations() {
    for (text, want) in [
        ("„Wir gehen“, sagte er, „und zwar bald.“", Some(0)),
        ("„Wir gehen“, so Lenz, „und zwar bald.“", Some(0)),
        ("„Wir gehen“, so Lenz am Abend. „Und zwar bald.“", Some(0)),
        ("„Wir gehen“, fügte sie hinzu. „Und zwar bald.“", Some(0)),
        ("„Gehen wir?“, fragte Lenz. „Und wann?“", Some(0)),
        ("„Wir gehen“, heißt es dort, „und zwar bald.“", Some(0)),
        ("„Wir gehen.“ Er schwieg. „Und zwar bald.“", None),
        (
            "„Wir gehen“, sagte er, weil er das „eine gute Sache für alle“ fand.",
            None,
        ),
        (
            "„Wir gehen“, sagte er. Die Menge jubelte. „Und zwar bald.“",
            None,
        ),
    ] {
        let found = quotations(text, &paragraphs(text), "de");
        assert_eq!(found[1].continues, want, "in {text:?}");
    }
}

#[test]
fn tells_german_kinds_apart() {
    for (text, want) in [
        ("der Film „Nacht über Kiel“ läuft", Kind::Title),
        ("der Dokumentarfilm „Nacht“ läuft", Kind::Title),
        ("die Zeitung „Echo“ schreibt", Kind::Title),
        ("ein „Akt der Barbarei“ sei das", Kind::Scare),
        ("die sogenannten „Freunde“ kamen", Kind::Scare),
        ("das „absurde“ Gesetz", Kind::Scare),
        ("sprach von „Wut und Trauer im ganzen Land“", Kind::Speech),
        ("Er rief „Nein“ und ging.", Kind::Speech),
        ("Er sagte: „Nein“", Kind::Speech),
        ("„Gut so“, sagte er.", Kind::Speech),
        ("Er ging. „Gut so“, sagte er.", Kind::Speech),
    ] {
        let found = quotations(text, &paragraphs(text), "de");
        assert_eq!(found[0].kind, want, "in {text:?}");
    }
}

#[test]
fn links_interrupted_quotations() {
    for (text, want) in [
        ("“We won,” he said. “At last.”", Some(0)),
        (
            "“We won,” said Ann Lee, the mayor of Leeds, “and we are glad.”",
            Some(0),
        ),
        ("\"Why?\" Ms. Lee asked. \"Tell me.\"", Some(0)),
        ("“We won.” He left. “At last.”", None),
        ("“We won,” he said. The crowd cheered. “At last.”", None),
        (
            "“We won,” he said, while she called it “a sad day for all of us”.",
            None,
        ),
        ("“We won,” he said.\n\n“At last.”", None),
        ("“We won.\n\nPicture: Ann Lee\n\n“At last.”", Some(0)),
        ("“We won.”\n\nPicture: Ann Lee\n\n“At last.”", None),
    ] {
        assert_eq!(
            quotations(text, &paragraphs(text), "en")[1].continues,
            want,
            "in {text:?}"
        );
    }
}

#[test]
fn tells_kinds_apart() {
    for (text, want) in [
        ("an “all weather” pact", Kind::Scare),
        ("what he called a “muddy” race", Kind::Scare),
        ("He said “no” to that.", Kind::Speech),
        ("“all weather”, he said", Kind::Speech),
        ("She sings “Night Train to Leeds” often.", Kind::Title),
        ("the film “Tides” opens", Kind::Title),
        ("He wrote “Yes” on it.", Kind::Speech),
        ("They said “Never Again”.", Kind::Speech),
        ("She said: “Night Train”", Kind::Speech),
        (
            "He left “because nobody was there to see it”.",
            Kind::Speech,
        ),
        ("a mark “” here", Kind::Empty),
    ] {
        assert_eq!(
            quotations(text, &paragraphs(text), "en")[0].kind,
            want,
            "in {text:?}"
        );
    }
}

#[test]
fn a_quotation_is_given_with_its_marks_or_without() {
    let cases = [
        ("“We go”", "en", "We go"),
        ("\"We go,\"", "en", "We go,"),
        (" “We go”. ", "en", "We go"),
        ("‘We don’t go’", "en", "We don’t go"),
        ("'The dogs' day has come'", "en", "The dogs' day has come"),
        ("„Wir gehen“", "de", "Wir gehen"),
        ("»Wir gehen«", "de", "Wir gehen"),
        ("«On y va»", "fr", "On y va"),
        ("”Vi går”", "sv", "Vi går"),
        ("「行きます」", "ja", "行きます"),
        ("“We go …”", "en", "We go …"),
        ("“‘We go’”", "en", "We go"),
        ("“‘Go’ is a word”", "en", "‘Go’ is a word"),
        ("“We go,” … “and come.”", "en", "We go, … and come."),
        ("“We go” ... “and come”, ", "en", "We go ... and come"),
        // Marks that are not around all of it belong to it.
        ("“We go”, … “and come”", "en", "“We go”, … “and come”"),
        ("… “We go”", "en", "… “We go”"),
        ("We go", "en", "We go"),
        ("“Go” and “come”", "en", "“Go” and “come”"),
        ("“Go,” he said, “now”", "en", "“Go,” he said, “now”"),
        ("“Go” is a word", "en", "“Go” is a word"),
        ("the word “go”", "en", "the word “go”"),
        ("“We go", "en", "“We go"),
        ("We go”", "en", "We go”"),
        ("’Tis the season", "en", "’Tis the season"),
        ("’90s music", "en", "’90s music"),
        ("”", "en", "”"),
        ("", "en", ""),
    ];
    for (given, language, want) in cases {
        let read = without_marks(given, language);
        assert_eq!(read.as_deref().unwrap_or(given), want, "{given}");
    }
    let many = "“a ‘".repeat(50_000) + &" b’ c”".repeat(50_000);
    assert!(without_marks(&many, "en").is_none_or(|inside| inside.len() < many.len()));
}

#[test]
fn reads_anything_in_linear_time() {
    let pieces = [
        "\"", "'", "“", "”", "‘", "’", "«", "»", "„", "「", "』", " ", "\n\n", "a", "5", "s", ",",
        "\u{301}", "\u{200B}", "ש",
    ];
    for first in pieces {
        for second in pieces {
            let text = format!("{first}{second}").repeat(500) + second + first;
            for language in ["en", "de", "fr", "sv", "ja"] {
                for quotation in quotations(&text, &paragraphs(&text), language) {
                    for part in &quotation.parts {
                        assert!(text.get(part.clone()).is_some());
                    }
                    assert!(text.get(quotation.span).is_some());
                }
            }
        }
    }
    let text = "“ ”'\"".repeat(200_000);
    assert!(!quotations(&text, &paragraphs(&text), "en").is_empty());
    // Dialogue, of many lines and of many marks in one.
    for (language, text) in [
        ("es", "—A —dijo Lee—. B.\n".repeat(50_000)),
        ("es", format!("—A{}", " —. —.".repeat(50_000))),
        ("fr", "— A, dit Lee. B «C».\n".repeat(50_000)),
        ("fr", format!("— A{} dit Lee.", ", ".repeat(200_000))),
    ] {
        quotations(&text, &paragraphs(&text), language);
    }
}
