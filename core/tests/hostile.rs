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

/// Reads who speaks in every quotation of a text.
fn attribute(text: &str) {
    let source = Source::new("flood.txt", text);
    let text = source.text();
    let reading = Reading::new(&source, None, "en");
    let mentions = mentions(&reading, NAMES);
    for known in [&mentions[..], &[]] {
        let reader = AttributionReader::new(&reading, known);
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

fn read(text: &str) -> usize {
    attribute(text);
    let source = Source::new("flood.txt", text);
    let seen = scan(&source, day(2024, 2, 29), "en");
    for sighting in &seen {
        assert!(sighting.start <= sighting.end);
    }
    let haystack = Haystack::new(text, "en");
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
    seen.len()
}

#[test]
fn floods_are_read() {
    for flood in FLOODS {
        let text = flood.repeat(20_000 / flood.len());
        read(&text);
        // With something honest on either side.
        read(&format!(
            "“We won,” Ann Lee said on Friday. {text} It cost €5 million."
        ));
    }
}

#[test]
fn every_two_of_them_are_read() {
    for one in FLOODS {
        for other in FLOODS {
            read(&format!("{one}{other}").repeat(20));
        }
    }
}

#[test]
fn texts_of_random_pieces_are_read() {
    let mut next = generator();
    for _ in 0..400 {
        let mut text = String::new();
        for _ in 0..next(120) {
            text.push_str(FLOODS[next(FLOODS.len())]);
        }
        read(&text);
    }
}

#[test]
fn speech_that_breaks_off_anywhere_is_read() {
    for speech in SPEECH {
        for (at, _) in speech.char_indices() {
            let (start, end) = speech.split_at(at);
            attribute(start);
            attribute(end);
            attribute(&format!("{start}\n\n{end}"));
            attribute(&format!("“Yes,” said Lee. {start}"));
        }
        attribute(speech);
    }
}

#[test]
fn speech_without_any_of_its_words_is_read() {
    for speech in SPEECH {
        let words: Vec<&str> = speech.split(' ').collect();
        for from in 0..words.len() {
            for to in from + 1..=words.len() {
                let kept = [
                    words[from..to].join(" "),
                    [&words[..from], &words[to..]].concat().join(" "),
                ];
                for text in kept {
                    attribute(&text);
                    attribute(text.trim_end_matches(|c: char| !c.is_alphanumeric()));
                }
            }
        }
    }
}

#[test]
fn speech_of_random_words_is_read() {
    let pieces: Vec<&str> = SPEECH
        .iter()
        .flat_map(|speech| speech.split(' '))
        .chain(FLOODS.iter().copied())
        .collect();
    let mut next = generator();
    for _ in 0..3000 {
        let mut text = String::from("“We start,”");
        for _ in 0..next(20) {
            text.push(' ');
            text.push_str(pieces[next(pieces.len())]);
        }
        attribute(&text);
    }
}
