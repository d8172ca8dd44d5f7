//! Texts that nobody prints: whatever is UTF-8 is read without a panic and in time that grows no faster than the text.

use newsfacts_core::{
    model::day,
    text::{Found, Haystack, Source, scan},
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

fn read(text: &str) -> usize {
    let source = Source::new("flood.txt", text);
    let seen = scan(&source, day(2024, 2, 29), "en");
    for sighting in &seen {
        assert!(sighting.start <= sighting.end);
    }
    let haystack = Haystack::new(text);
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
    // A small generator is enough: the pieces are what is hard.
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap_or_default()
    };
    for _ in 0..400 {
        let mut text = String::new();
        for _ in 0..next(120) {
            text.push_str(FLOODS[next(FLOODS.len())]);
        }
        read(&text);
    }
}
