//! Texts that nobody prints: whatever is UTF-8 is read without a panic and in time that grows no faster than the text.

use newsfacts_core::{
    model::day,
    text::{AttributionReader, Found, Haystack, Name, NameKind, Reading, Source, mentions, scan},
};

/// What is repeated, and what it is hard for.
const FLOODS: &[&str] = &[
    "“",
    "”",
    "\"",
    "'",
    "‘’",
    "“‘",
    "«»„“",
    "(",
    "[",
    "[…] ",
    "…",
    "... ",
    "-",
    "- ",
    "—",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "\t",
    "1",
    "1,",
    "1 ",
    "1.1.",
    "9999999999999999999999999999999 ",
    "one ",
    "one-",
    "hundred and ",
    "million ",
    "$",
    "€5 ",
    "%",
    "1/2/",
    "12:30 ",
    "2022-",
    "May ",
    "last ",
    "next year ",
    "two days from ",
    "Monday, ",
    "e\u{301}",
    "\u{301}",
    "\u{200B}",
    "\u{AD}",
    "\u{FEFF}",
    "\u{202E}abc",
    "\u{202E}12",
    "1\u{200B}２٣",
    "٬",
    "שלום ",
    "مرحبا، ",
    "文",
    "「」",
    "👩\u{200D}👩\u{200D}👧 ",
    "said ",
    "he said. ",
    "“a,” he said. ",
    "according to ",
    "told told ",
    "A. ",
    "Mr. ",
    "\u{0}",
    "\u{7F}",
    "a",
    "a ",
    "Aa",
    "not ",
    "“\n\n",
    "state-of-\n",
];

/// The same for German.
const GERMAN_FLOODS: &[&str] = &[
    "und",
    "und ",
    "ein",
    "einundzwanzig",
    "hundertund",
    "dreihundertacht ",
    "fu\u{308}nf",
    "fünf\u{AD}und\u{AD}zwanzig ",
    "drittgrößte",
    "zweieinhalb ",
    "ẞ",
    "İ",
    "5., ",
    "5. und ",
    "5./",
    "5.5.",
    "am 5. ",
    "3. Mai ",
    "Mai/Juni ",
    "Mai und ",
    "2015/16 ",
    "1970er ",
    "5 bis ",
    "5- bis ",
    "16- und ",
    "von 5 auf 7 ",
    "um 5 Prozent ",
    "um 2015 ",
    "stieg 2015 um ",
    "legte 5 Prozent zu ",
    "einer von 5 ",
    "jeder fünfte ",
    "eine halbe ",
    "1.234.567",
    "1,5,",
    "0800/",
    "am Montag ",
    "ist am Freitag ",
    "im Vorjahr ",
    "in der Nacht zum ",
    "dass er sagte ",
    "sagte, ",
    "sagte Lee, ",
    "Lees ",
    "dem Sprecher ",
    "der, ",
    "hat gesagt ",
    "teilte ",
    "teilte mit, ",
    "zufolge ",
    "laut ",
    "so, ",
    "von der ",
    "nach Angaben der ",
    "wurde von ",
    "„a“, sagte Lee, ",
    "„",
    "»a« ",
    "Hotel- und ",
    "z. B. ",
    "\u{202E}12",
    "１２，３",
    "1\u{301}",
];

/// Actors whose names stand in the texts, so that they are found as speakers, as those spoken to and as those who report.
const NAMES: &[Name<'_>] = &[
    Name {
        actor: 0,
        words: "Ann Lee",
        kind: NameKind::Words,
    },
    Name {
        actor: 0,
        words: "Lee",
        kind: NameKind::Words,
    },
    Name {
        actor: 1,
        words: "Berg",
        kind: NameKind::Words,
    },
    Name {
        actor: 1,
        words: "a",
        kind: NameKind::Words,
    },
    Name {
        actor: 2,
        words: "the Daily Times",
        kind: NameKind::Words,
    },
    Name {
        actor: 2,
        words: "der Sprecher",
        kind: NameKind::Words,
    },
    Name {
        actor: 3,
        words: "Lee",
        kind: NameKind::Words,
    },
];

/// Sentences in which somebody speaks, is spoken to or passes words on, wherever the names may stand.
const SPEECH: &[&str] = &[
    "“We start now,” Lee told Berg.",
    "“We start now,” Ann Lee said to Berg, according to the Daily Times.",
    "“Why?” asked Berg. “Because,” Ann Lee, the mayor, told Berg: “we start.”",
    "Berg was quoted by the Daily Times as saying, “We start.”",
    "The Daily Times quoted Ann Lee as telling Berg that “we start”.",
    "Ann Lee’s statement told Berg it was “absurd”, adding that “we start”.",
    "In the words of Ann Lee and Berg: “We start.”",
    "Berg (who told Lee) said, “He said ‘we start,’ Lee told Berg,” Berg told Lee.",
    "“We start” — Ann Lee",
    "Berg: “We start,”",
    "“We start,” the Daily Times reported, quoting Lee as saying to Berg",
    "Told by Berg to call it “mad”, Lee was told by Berg: “Go,”",
    "President of Norland Ann Lee said to Berg's",
];

/// The same in German.
const GERMAN_SPEECH: &[&str] = &[
    "„Wir fangen an“, sagte Lee der Zeitung.",
    "„Wir fangen an“, hat Ann Lee am Montag gesagt, so Berg.",
    "„Warum?“, fragte Berg. „Darum“, antwortete Ann Lee, die Chefin, ihm: „Wir fangen an.“",
    "Laut Berg hat Lee, der das „absurd“ nannte, „gelacht“.",
    "Nach Angaben der Polizei wurde das von Lee als „Irrtum“ bezeichnet.",
    "Wie der Sprecher von Berg am Montag mitteilte, sei die Lage „ernst“.",
    "Lees Plan, so der Sprecher (der Berg zitierte), sei „absurd“.",
    "„Wir fangen an“ – Ann Lee",
];

/// What lines of transcripts are made of.
const LINES: &[&str] = &[
    "\nANN LEE: ",
    "\nBerg: ",
    "\n\n",
    "\r\n",
    "\n> ",
    "\n>",
    "\n    ",
    "\n\t",
    "**",
    "*",
    "_",
    "# ",
    "* * *",
    "Q  ",
    "\nQ. ",
    "\nA. ",
    "[00:01:12] ",
    "(1:12)",
    "[",
    "]",
    "(",
    ")",
    "(Laughter.) ",
    "We start. ",
    "“",
    "”",
    "The result: ",
    ":",
    "：",
    ", ",
    "— Ann Lee",
    "Lee  0:05",
    "\u{2028}",
    "\u{FEFF}",
    "/",
    "Mr. ",
    "McROY/LEE: ",
    "É: ",
    "ß",
    "\u{A0}",
    "LEE’S: ",
    "&",
    " and ",
];

/// Reads who speaks in every quotation of a text, as prose and as a transcript.
fn attribute(text: &str, language: &str) {
    let source = Source::new("flood.txt", text);
    attribute_in(&Reading::new(&source, None, language), source.text());
    attribute_in(
        &Reading::of_transcript(&source, None, language, NAMES),
        source.text(),
    );
}

fn attribute_in(reading: &Reading<'_>, text: &str) {
    for quotation in &reading.quotations {
        assert!(text.get(quotation.span.clone()).is_some(), "{text}");
        for part in &quotation.parts {
            assert!(text.get(part.clone()).is_some(), "{text}");
        }
    }
    let mentions = mentions(reading, NAMES);
    for known in [&mentions[..], &[]] {
        let reader = AttributionReader::new(reading, known);
        for quotation in 0..=reading.quotations.len() {
            for one in reader.read(quotation) {
                for range in [one.name, one.span, one.gap] {
                    assert!(text.get(range).is_some(), "{text}");
                }
            }
        }
    }
}

/// A small generator is enough: the pieces are what is hard.
fn generator() -> impl FnMut(usize) -> usize {
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap_or_default()
    }
}

fn read(text: &str, language: &str) {
    attribute(text, language);
    let source = Source::new("flood.txt", text);
    for sighting in scan(&source, day(2024, 2, 29), language) {
        assert!(sighting.start <= sighting.end);
    }
    let haystack = Haystack::new(text, language);
    for words in ["“a”", "one hundred", "a … a", "[not] a", "\u{301}", ""] {
        if let Found::Occurrences(occurrences) = haystack.find(words) {
            occurrences
                .iter()
                .for_each(|found| assert!(text.get(found.span()).is_some()));
        }
        if let Some(near) = haystack.nearest(words) {
            assert!(text.get(near.printed).is_some());
        }
        haystack
            .find_words(words, true)
            .into_iter()
            .for_each(|range| assert!(text.get(range).is_some()));
    }
}

/// The languages that are read, with what is repeated and what is said in them.
const LANGUAGES: [(&str, &[&str], &[&str]); 2] =
    [("en", FLOODS, SPEECH), ("de", GERMAN_FLOODS, GERMAN_SPEECH)];

#[test]
fn floods_are_read() {
    for (language, floods, _) in LANGUAGES {
        for flood in floods {
            let text = flood.repeat(10_000 / flood.len());
            read(&text, language);
            // With something honest on either side.
            read(
                &format!("“We won,” Ann Lee said on Friday. {text} It cost €5 million."),
                language,
            );
        }
    }
}

#[test]
fn every_two_of_them_are_read() {
    for (language, floods, _) in LANGUAGES {
        for one in floods {
            for other in floods {
                read(&format!("{one}{other}").repeat(20), language);
            }
        }
    }
}

#[test]
fn texts_of_random_pieces_are_read() {
    let mut next = generator();
    for turn in 0..600 {
        // German pieces among English ones too.
        let language = if turn % 3 == 0 { "en" } else { "de" };
        let mut text = String::new();
        for _ in 0..next(120) {
            let floods = LANGUAGES[next(LANGUAGES.len())].1;
            text.push_str(floods[next(floods.len())]);
        }
        read(&text, language);
    }
}

#[test]
fn speech_that_breaks_off_anywhere_is_read() {
    for (language, _, speech) in LANGUAGES {
        for speech in speech {
            for (at, _) in speech.char_indices() {
                let (start, end) = speech.split_at(at);
                attribute(start, language);
                attribute(end, language);
                attribute(&format!("{start}\n\n{end}"), language);
                attribute(&format!("“Yes,” said Lee. {start}"), language);
            }
            attribute(speech, language);
        }
    }
}

#[test]
fn speech_without_any_of_its_words_is_read() {
    for (language, _, speech) in LANGUAGES {
        for speech in speech {
            let words: Vec<&str> = speech.split(' ').collect();
            for from in 0..words.len() {
                for to in from + 1..=words.len() {
                    let kept = [
                        words[from..to].join(" "),
                        [&words[..from], &words[to..]].concat().join(" "),
                    ];
                    for text in kept {
                        let bare = text.trim_end_matches(|c: char| !c.is_alphanumeric());
                        attribute(&text, language);
                        attribute(bare, language);
                    }
                }
            }
        }
    }
}

#[test]
fn speech_of_random_words_is_read() {
    for (language, floods, speech) in LANGUAGES {
        let words = speech.iter().flat_map(|speech| speech.split(' '));
        let pieces: Vec<&str> = words.chain(floods.iter().copied()).collect();
        let mut next = generator();
        for _ in 0..3000 {
            let mut text = String::from("“We start,”");
            for _ in 0..next(20) {
                text.push(' ');
                text.push_str(pieces[next(pieces.len())]);
            }
            attribute(&text, language);
        }
    }
}

#[test]
fn transcripts_of_random_pieces_are_read() {
    let mut next = generator();
    for turn in 0..4000 {
        let mut text = String::new();
        for _ in 0..next(40) {
            text.push_str(LINES[next(LINES.len())]);
        }
        attribute(&text, if turn % 4 == 0 { "de" } else { "en" });
    }
}

/// The work grows with the text alone.
#[test]
fn long_transcripts_are_read() {
    for line in LINES {
        for repeated in [line.repeat(5_000), format!("{line}a\n").repeat(3_000)] {
            attribute(&repeated, "en");
        }
    }
}
