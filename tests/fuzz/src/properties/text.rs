//! The text engine: whatever it reads lies in the text, and what the text prints is found.

use super::safe;
use newsfacts::{
    model::{Date, Moment, day},
    shown,
    text::{
        AttributionReader, Bond, Declared, DeclaredKind, Found, Haystack, Name, NameKind,
        Quotation, Reading, Source, contradiction, diff, is_named_near, mentions, scan,
    },
};
use std::ops::Range;

/// How many passages of a text are looked for in it: enough for any short text, so that a long one costs no more.
const LOOKED_FOR: usize = 12;

/// An article as the fuzzer writes one. The first line has the language and the day of publication, then the actors:
/// `en-GB 2023-03-14 | Person Ann Lee | Words the council`. All behind it is the text.
struct Written<'i> {
    language: &'i str,
    published: Date,
    actors: Vec<Name<'i>>,
    text: &'i str,
}

impl<'i> Written<'i> {
    fn of(input: &'i str) -> Self {
        let (head, text) = input.split_once('\n').unwrap_or(("", input));
        let mut parts = head.split('|').map(str::trim);
        let mut first = parts.next().unwrap_or_default().split(' ');
        let language = first.next().unwrap_or_default();
        let published = first.next().and_then(|day| day.parse().ok());
        let actors = parts.take(8).enumerate().map(|(index, name)| {
            let (kind, words) = name.split_once(' ').unwrap_or(("", name));
            let kind = match kind {
                "Person" => NameKind::Person,
                "Role" => NameKind::Role,
                _ => NameKind::Words,
            };
            // Two names for one actor are common.
            let actor = index / 2;
            Name { actor, words, kind }
        });
        Self {
            language,
            published: match published {
                Some(Moment::Day(day)) => day,
                _ => day(2023, 3, 14),
            },
            actors: actors.collect(),
            text,
        }
    }
}

/// Reads an article in every way that the engine has.
pub fn hold(input: &[u8]) {
    if let Err(error) = Source::from_bytes("a\n\u{1B}.txt", input) {
        safe::message(&error.to_string());
    }
    let Ok(input) = std::str::from_utf8(input) else {
        return;
    };
    let written = Written::of(input);
    let source = Source::new("a.txt", written.text);
    let reading = Reading::new(&source, Some(written.published), written.language);
    hold_reading(&source, &reading, &written);
    hold_positions(&source, &reading);
    hold_search(&reading, &written);
    hold_scan(&source, &written);
    let transcript = Reading::of_transcript(
        &source,
        Some(written.published),
        written.language,
        &written.actors,
    );
    hold_reading(&source, &transcript, &written);
}

/// Whether a range lies in the text, on boundaries of its characters.
#[track_caller]
pub fn lies_in(text: &str, range: &Range<usize>) {
    assert!(
        text.get(range.clone()).is_some(),
        "{range:?} of {}: {text:?}",
        text.len()
    );
}

/// Whether a range lies in another one.
#[track_caller]
fn lies_within(inner: &Range<usize>, outer: &Range<usize>) {
    assert!(
        outer.start <= inner.start && inner.end <= outer.end,
        "{inner:?} in {outer:?}"
    );
}

fn hold_reading(source: &Source, reading: &Reading<'_>, written: &Written<'_>) {
    let text = source.text();
    let mut end = 0;
    for paragraph in &reading.paragraphs {
        lies_in(text, paragraph);
        assert!(end <= paragraph.start, "paragraphs are in order");
        end = paragraph.end;
    }
    for (index, quotation) in reading.quotations.iter().enumerate() {
        lies_in(text, &quotation.span);
        for part in &quotation.parts {
            lies_in(text, part);
            lies_within(part, &quotation.span);
        }
        assert!(quotation.continues.is_none_or(|other| other < index));
    }
    for time in &reading.times {
        lies_in(text, &time.span);
        assert!(!time.span.is_empty());
        if let Some(days) = &time.interval {
            // A time admits the days that it is read as.
            assert!(
                time.admits(days) || time.bound.is_some(),
                "{time:?} in {text:?}"
            );
        }
    }
    assert!(reading.times.is_sorted_by_key(|time| time.span.start));
    for clock in &reading.clocks {
        lies_in(text, &clock.span);
        assert!(clock.minute < 24 * 60);
    }
    for figure in &reading.quantities {
        lies_in(text, &figure.span);
        lies_in(text, &figure.number);
        lies_within(&figure.number, &figure.span);
        assert!(!figure.span.is_empty());
        if let Some(noun) = &figure.noun {
            lies_in(text, noun);
        }
        let (_, _, _) = (figure.value(), figure.unit_code(), figure.unit_codes());
    }
    assert!(
        reading
            .quantities
            .is_sorted_by_key(|figure| figure.span.start)
    );
    hold_speakers(text, reading, written);
}

fn hold_speakers(text: &str, reading: &Reading<'_>, written: &Written<'_>) {
    let mentions = mentions(reading, &written.actors);
    for mention in &mentions {
        lies_in(text, &mention.span);
        assert!(!mention.span.is_empty());
        assert!(
            written
                .actors
                .iter()
                .any(|name| name.actor == mention.actor)
        );
    }
    assert!(mentions.is_sorted_by_key(|mention| mention.span.start));
    let reader = AttributionReader::new(reading, &mentions);
    let names: Vec<&str> = written.actors.iter().map(|name| name.words).collect();
    for index in 0..=reading.quotations.len() {
        let found = reader.read(index);
        for one in &found {
            for range in [&one.name, &one.span, &one.gap] {
                lies_in(text, range);
            }
            for kind in [DeclaredKind::Person, DeclaredKind::Body] {
                let declared = Declared {
                    actor: 0,
                    names: &names,
                    kind,
                };
                reader.likeness(one, &declared, Bond::None);
            }
        }
        contradiction(&found, &mentions, &[0]);
        if let Some(quotation) = reading.quotations.get(index) {
            is_named_near(0, &quotation.span, &mentions, &reading.paragraphs);
        }
    }
    let figures = reading.quantities.iter().map(|figure| &figure.span);
    let times = reading.times.iter().map(|time| &time.span);
    for passage in figures.chain(times).take(LOOKED_FOR) {
        for telling in reader.tellings(passage) {
            lies_in(text, &telling.span);
            let tellers = [&telling.speakers, &telling.addressees, &telling.via];
            for teller in tellers.into_iter().flatten() {
                lies_in(text, &teller.name);
            }
        }
        let sentence = reading.sentence(passage);
        lies_in(text, &sentence);
        lies_within(passage, &sentence);
    }
}

/// Whether places lead back to what stands there.
fn hold_positions(source: &Source, reading: &Reading<'_>) {
    let text = source.text();
    let ends = reading.paragraphs.iter().flat_map(|at| [at.start, at.end]);
    let quoted = reading.quotations.iter().map(|one| one.span.start);
    for byte in ends.chain(quoted).take(LOOKED_FOR).chain([text.len()]) {
        let position = source.position(byte);
        let line = source.line(position.line);
        assert!(position.line >= 1 && position.column >= 1);
        // A line break and a byte order mark may come on top.
        let longest = line.chars().count() + 3;
        assert!(position.column <= longest, "{position:?} in {line:?}");
        let before = text[..byte]
            .strip_prefix('\u{FEFF}')
            .unwrap_or(&text[..byte]);
        assert_eq!(source.character(byte), before.chars().count());
        lies_in(text, &source.paragraph(byte));
    }
}

/// Whether what the text prints is found where it stands, and everything else is somewhere in the text.
fn hold_search(reading: &Reading<'_>, written: &Written<'_>) {
    let text = written.text;
    let haystack = Haystack::new(text, written.language);
    // A mark within a word is an apostrophe for whoever looks for words, and an accent belongs to what stands before it.
    let of_a_word = |c: char| c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36F}');
    let stands_alone = |one: &&Quotation| {
        let before = text[..one.span.start].chars().next_back();
        let behind = text[one.span.end..].chars().next();
        !before.is_some_and(of_a_word) && !behind.is_some_and(of_a_word)
    };
    let quotations = reading.quotations.iter().filter(stands_alone);
    for part in quotations.flat_map(|one| &one.parts).take(LOOKED_FOR) {
        let words = &text[part.clone()];
        if words.starts_with(|c| matches!(c, '\u{300}'..='\u{36F}')) {
            continue;
        }
        match haystack.find(words) {
            Found::Occurrences(found) => {
                for one in &found {
                    lies_in(text, &one.span());
                    one.parts.iter().for_each(|part| lies_in(text, part));
                }
            }
            Found::CannotDecide(_) => {}
            other => panic!("{words:?} is printed: {other:?}"),
        }
        // The same words with one that is not there.
        let other = format!("{words} nevermore");
        if let Some(near) = haystack.nearest(&other) {
            lies_in(text, &near.printed);
            lies_in(&other, &near.declared);
            let mut end = (near.printed.start, near.declared.start);
            for change in diff(text, near.printed.clone(), &other, near.declared) {
                lies_in(text, &change.printed);
                lies_in(&other, &change.declared);
                assert!(end.0 <= change.printed.start && end.1 <= change.declared.start);
                end = (change.printed.end, change.declared.end);
            }
        }
    }
    for name in &written.actors {
        for any_first_case in [false, true] {
            for range in haystack.find_words(name.words, any_first_case) {
                lies_in(text, &range);
            }
        }
    }
}

/// Whether what `scan` shows is what stands there.
fn hold_scan(source: &Source, written: &Written<'_>) {
    let seen = scan(source, written.published, written.language);
    assert!(seen.is_sorted_by_key(|sighting| sighting.start));
    // A byte order mark is no character of the text.
    let text = written.text.strip_prefix('\u{FEFF}');
    let text = text.unwrap_or(written.text);
    for sighting in &seen {
        let mut characters = text.chars();
        if let Some(before) = sighting.start.checked_sub(1) {
            characters.nth(before);
        }
        assert!(
            characters.as_str().starts_with(sighting.exact),
            "{sighting:?}"
        );
        let length = sighting.exact.chars().count();
        assert_eq!(sighting.end - sighting.start, length, "{sighting:?}");
    }
    let json = shown::json(&seen.iter().map(|one| one.cut()).collect::<Vec<_>>());
    safe::json(&json.expect("what is seen can be written"));
}
