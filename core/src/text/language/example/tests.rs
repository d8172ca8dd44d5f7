//! Every line of every language is tried on its example, and sentences of news on what a reader understands in them.

mod french;
mod spanish;

use crate::model::day;
use crate::text::language::lexicon::Words;
use crate::text::language::meaning::Meaning;
use crate::text::language::{Language, Sense, languages};
use crate::text::language::{form::variants, phrase::Phrase};
use crate::text::verbatim::sense_words;
use crate::text::{
    AttributionReader, ClockReading, QuantityReading, Reach, Reading, ReadingKind, Role, Source,
    TimeReading, Who, Zone,
};

/// What the engine reads in a text of Friday, 30 December 2022, in the order of the text and divided by `; `:
///
/// * a figure as it would be declared, with its kind before it unless it is a statistic or a score: `5 %`, `period 2 days`;
/// * a time as its days: `2022-12-01/2023-01-01`, `uncertain 2022-01-01/2023-01-01` where they are only near these, or
///   `undecided`;
/// * the bound before it, where it does not show: `before 2022-12-01/2023-01-01`;
/// * a time of day: `clock 14:15`, `clock 5:00 or 17:00`, `clock 9:00-300` with the minutes of its zone;
/// * a quotation with who speaks: `“Lee”`, `“he?”` for a pronoun, `“(Lee)”` where the words may be another's, `“via NBC”`
///   for who passes them on, `“”` where nobody is named.
pub(super) fn read(language: &Language, text: &str) -> String {
    let source = Source::new("example", text);
    let reading = Reading::new(&source, Some(day(2022, 12, 30)), language.tag);
    let mut readings = Vec::new();
    for quantity in &reading.quantities {
        if quantity.kind != ReadingKind::Side {
            readings.push((quantity.span.start, figure(quantity)));
        }
    }
    for time in &reading.times {
        readings.push((time.span.start, days(time)));
    }
    for clock in &reading.clocks {
        readings.push((clock.span.start, of_day(clock)));
    }
    let speakers = AttributionReader::new(&reading, &[]);
    for (index, quotation) in reading.quotations.iter().enumerate() {
        readings.push((quotation.span.start, speaker(text, &speakers, index)));
    }
    readings.sort_by_key(|(at, _)| *at);
    let readings: Vec<String> = readings.into_iter().map(|(_, readings)| readings).collect();
    readings.join("; ")
}

/// Sentences of one language are read as is wanted.
#[track_caller]
fn hold(tag: &str, rows: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, want) in rows {
        let read = read(Language::of_tag(tag), text);
        if read != *want {
            wrong.push(format!("{text} | {read} | wanted {want}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn figure(reading: &QuantityReading) -> String {
    match reading.kind {
        ReadingKind::Statistic | ReadingKind::Score => reading.quantity.to_string(),
        kind => format!("{kind:?} {}", reading.quantity).to_lowercase(),
    }
}

fn days(reading: &TimeReading) -> String {
    let bound = match reading.bound {
        Some(bound) => format!("{bound:?} ").to_lowercase(),
        None => String::new(),
    };
    match reading.interval {
        Some(interval) if reading.uncertain => format!("uncertain {interval}"),
        Some(interval) if interval.to.is_none() => interval.to_string(),
        Some(interval) => format!("{bound}{interval}"),
        None => "undecided".to_owned(),
    }
}

fn of_day(clock: &ClockReading) -> String {
    let minute = |minute: u16| format!("{}:{:02}", minute / 60, minute % 60);
    let about = if clock.about { "~" } else { "" };
    let mut read = format!("clock {about}{}", minute(clock.minute));
    if let Some(until) = clock.until {
        read += &format!("..{}", minute(until));
    }
    if clock.either_half {
        read += &format!(" or {}", minute((clock.minute + 720) % 1440));
    }
    match clock.zone {
        Zone::Unnamed => read,
        Zone::Local => read + " local",
        Zone::Offset(east, None) => format!("{read}{east:+}"),
        Zone::Offset(east, Some(other)) => format!("{read}{east:+}/{other}"),
    }
}

fn speaker(text: &str, reader: &AttributionReader<'_>, quotation: usize) -> String {
    let found = reader.read(quotation);
    let readings = found.iter().filter(|one| one.role != Role::Addressee);
    let readings: Vec<String> = readings
        .map(|one| {
            let via = if one.role == Role::Via { "via " } else { "" };
            let doubt = if one.who == Who::Pronoun { "?" } else { "" };
            let readings = format!("{via}{}{doubt}", &text[one.name.clone()]);
            match one.reach {
                Reach::Loose => format!("({readings})"),
                _ => readings,
            }
        })
        .collect();
    format!("“{}”", readings.join(", "))
}

/// A text with a word in the place of `{}`, and with a capital in that of `{^}`.
fn fill(text: &str, word: &str) -> String {
    let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
    let capital = first.to_uppercase() + rest;
    text.replace("{}", word).replace("{^}", &capital)
}

/// A word or phrase with each ending that `~` can stand for, see [`super::super::lexicon`].
fn inflected(language: &Language, words: &str) -> Vec<String> {
    match words.contains('~') {
        true => (language.lexicon.endings.iter())
            .map(|ending| words.replace('~', ending))
            .collect(),
        false => vec![words.to_owned()],
    }
}

/// Tries an example with these words in the place of `{}`.
fn try_one(
    language: &Language,
    words: &str,
    (example, reads): (&str, &str),
    wrong: &mut Vec<String>,
) {
    for words in inflected(language, words) {
        let text = fill(example, &words);
        let (read, want) = (read(language, &text), fill(reads, &words));
        if read != want {
            wrong.push(format!("{text} | {read} | wanted {want}"));
        }
    }
}

/// Tries the lines of a phrase book: each form of a phrase in the place of `{}`, or the example as it stands.
fn try_phrases<M>(language: &Language, book: &[Phrase<M>], wrong: &mut Vec<String>) {
    for line in book {
        let forms = match line.example.text.contains("{}") {
            true => variants(line.form),
            false => vec![String::new()],
        };
        for form in forms {
            try_one(
                language,
                &form,
                (line.example.text, line.example.reads),
                wrong,
            );
        }
    }
}

/// Tries a line of words. A verb of saying stands in the example with what its form needs beside it.
fn try_words(language: &Language, line: &Words, wrong: &mut Vec<String>) {
    for (place, word) in line.words.split_ascii_whitespace().enumerate() {
        let example = match line.means {
            Meaning::Saying(..) => fill(line.example.text, language.forms[place]),
            _ => line.example.text.to_owned(),
        };
        if word != "-" {
            try_one(language, word, (&example, line.example.reads), wrong);
        }
    }
}

/// What turns the sense of a text, see [`crate::text::verbatim`].
fn turning<'t>(language: &'static Language, text: &'t str) -> Vec<&'t str> {
    let found = sense_words(text, language, 0..text.len());
    found.into_iter().map(|range| &text[range]).collect()
}

#[test]
fn each_word_that_turns_the_sense_is_seen() {
    for language in languages() {
        for line in language.lists.iter().copied().flatten() {
            if matches!(line.means, Meaning::Is(Sense::Negation | Sense::Condition)) {
                for word in line.words.split_ascii_whitespace() {
                    for word in inflected(language, word) {
                        assert_eq!(turning(language, &fill(line.example.text, &word)), [word]);
                    }
                }
            }
        }
        for phrase in language.governing {
            assert_eq!(
                turning(language, phrase.example.text),
                [phrase.example.reads]
            );
        }
    }
}

#[test]
fn each_phrase_is_read_as_its_line_says() {
    let mut wrong = Vec::new();
    for language in languages() {
        try_phrases(language, language.times.lines, &mut wrong);
        try_phrases(language, language.bounds.lines, &mut wrong);
        try_phrases(language, language.hedges.lines, &mut wrong);
        try_phrases(language, language.amounts.lines, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_term_is_read_as_its_line_says() {
    let mut wrong = Vec::new();
    for language in languages() {
        for line in language.terms.iter().copied().flatten() {
            for term in line.terms.split(", ") {
                try_one(
                    language,
                    term,
                    (line.example.text, line.example.reads),
                    &mut wrong,
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_word_is_read_as_its_line_says() {
    let mut wrong = Vec::new();
    for language in languages() {
        for line in language.lists.iter().copied().flatten() {
            try_words(language, line, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
