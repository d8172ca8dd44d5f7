//! Texts that nobody prints: whatever is UTF-8 is read without a panic and in time that grows no faster than the text.

mod floods;

use floods::*;
use newsfacts_core::{
    model::day,
    text::{AttributionReader, Found, Haystack, Name, NameKind, Reading, Source, mentions, scan},
};

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
const LANGUAGES: [(&str, &[&str], &[&str]); 4] = [
    ("en", FLOODS, SPEECH),
    ("de", GERMAN_FLOODS, GERMAN_SPEECH),
    ("fr", FRENCH_FLOODS, FRENCH_SPEECH),
    ("es", SPANISH_FLOODS, SPANISH_SPEECH),
];

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
                read(&format!("{one}{other}").repeat(4), language);
            }
        }
    }
}

#[test]
fn texts_of_random_pieces_are_read() {
    let mut next = generator();
    for turn in 0..600 {
        // Pieces of each among those of all others.
        let (language, ..) = LANGUAGES[turn % LANGUAGES.len()];
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
