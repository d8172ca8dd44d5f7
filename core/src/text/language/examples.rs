//! Every line of every language is tried on its example.

use super::{LANGUAGES, Language, Sense, lexicon::Words, meaning::Meaning};
use crate::model::day;
use crate::text::verbatim::sense_words;
use crate::text::{
    AttributionReader, QuantityReading, Reach, Reading, ReadingKind, Role, Source, TimeReading, Who,
};

/// What the engine reads in a text of Friday, 30 December 2022, in the order of the text and divided by `; `:
///
/// * a figure as it would be declared, with its kind before it unless it is a statistic: `5 %`, `period 2 days`;
/// * a time as its days: `2022-12-01/2023-01-01`, or `undecided`;
/// * a quotation with who speaks: `“Lee”`, `“he?”` for a pronoun, `“(Lee)”` where the words may be another's, `“via NBC”`
///   for who passes them on, `“”` where nobody is named.
pub(super) fn read(language: &Language, text: &str) -> String {
    let source = Source::new("example", text);
    let reading = Reading::new(&source, Some(day(2022, 12, 30)), language.tag);
    let mut told = Vec::new();
    for quantity in &reading.quantities {
        if matches!(quantity.kind, ReadingKind::Date | ReadingKind::Clock) {
            continue;
        }
        told.push((quantity.span.start, figure(quantity)));
    }
    for time in &reading.times {
        told.push((time.span.start, days(time)));
    }
    let speakers = AttributionReader::new(&reading, &[]);
    for (index, quotation) in reading.quotations.iter().enumerate() {
        told.push((quotation.span.start, speaker(text, &speakers, index)));
    }
    told.sort_by_key(|(at, _)| *at);
    let told: Vec<String> = told.into_iter().map(|(_, told)| told).collect();
    told.join("; ")
}

fn figure(reading: &QuantityReading) -> String {
    match reading.kind {
        ReadingKind::Statistic => reading.quantity.to_string(),
        kind => format!("{kind:?} {}", reading.quantity).to_lowercase(),
    }
}

fn days(reading: &TimeReading) -> String {
    match reading.interval {
        Some(interval) => interval.to_string(),
        None => "undecided".to_owned(),
    }
}

fn speaker(text: &str, reader: &AttributionReader<'_>, quotation: usize) -> String {
    let found = reader.read(quotation);
    let told = found.iter().filter(|one| one.role != Role::Addressee);
    let told: Vec<String> = told
        .map(|one| {
            let via = if one.role == Role::Via { "via " } else { "" };
            let doubt = if one.who == Who::Pronoun { "?" } else { "" };
            let told = format!("{via}{}{doubt}", &text[one.name.clone()]);
            match one.reach {
                Reach::Loose => format!("({told})"),
                _ => told,
            }
        })
        .collect();
    format!("“{}”", told.join(", "))
}

/// A text with a word in the place of `{}`, and with a capital in that of `{^}`.
fn fill(text: &str, word: &str) -> String {
    let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
    let capital = first.to_uppercase() + rest;
    text.replace("{}", word).replace("{^}", &capital)
}

/// The example of a word; none for the place of a form that a verb has not.
fn example(language: &Language, line: &Words, place: usize, word: &str) -> Option<String> {
    let form = match line.means {
        Meaning::Saying(..) if word == "-" => return None,
        Meaning::Saying(..) => fill(language.forms[place], word),
        _ => word.to_owned(),
    };
    Some(fill(line.example, &form))
}

/// What turns the sense of a text, see [`crate::text::verbatim`].
fn turning<'t>(language: &'static Language, text: &'t str) -> Vec<&'t str> {
    let found = sense_words(text, language, 0..text.len());
    found.into_iter().map(|range| &text[range]).collect()
}

#[test]
fn each_word_that_turns_the_sense_is_seen() {
    for language in LANGUAGES {
        for line in language.lists.iter().copied().flatten() {
            if matches!(line.means, Meaning::Is(Sense::Negation | Sense::Condition)) {
                for word in line.words.split_ascii_whitespace() {
                    assert_eq!(turning(language, &fill(line.example, word)), [word]);
                }
            }
        }
        for phrase in language.turns {
            assert_eq!(turning(language, phrase.example), [phrase.reads]);
        }
    }
}

#[test]
fn each_word_is_read_as_its_line_says() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for line in language.lists.iter().copied().flatten() {
            for (place, word) in line.words.split_ascii_whitespace().enumerate() {
                let Some(text) = example(language, line, place, word) else {
                    continue;
                };
                let read = read(language, &text);
                let want = fill(line.reads, word);
                if read != want {
                    wrong.push(format!("{text} | {read} | wanted {want}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
