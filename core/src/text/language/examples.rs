//! Every line of every language is tried on its example.

use super::phrase::{Phrase, variants};
use super::{LANGUAGES, Language};
use crate::model::day;
use crate::text::{
    AttributionReader, QuantityReading, Reading, ReadingKind, Role, Source, TimeReading, Who,
};

/// What the engine reads in a text of Friday, 30 December 2022, in the order of the text and divided by `; `:
///
/// * a figure as it would be declared, with its kind before it unless it is a statistic: `5 %`, `period 2 days`;
/// * a time as its days: `2022-12-01/2023-01-01`, or `undecided`;
/// * a quotation with who speaks: `“Lee”`, `“he?”` for a pronoun, `“”` where nobody is named.
pub(super) fn read(language: &Language, text: &str) -> String {
    let source = Source::new("example", text);
    let reading = Reading::new(&source, Some(day(2022, 12, 30)), language.tag);
    let mut told = Vec::new();
    for quantity in &reading.quantities {
        told.push((quantity.span.start, figure(quantity)));
    }
    for time in &reading.times {
        told.push((time.span.start, days(time)));
    }
    let speakers = AttributionReader::new(text, &reading.paragraphs, &reading.quotations, &[]);
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
    let speakers = found.iter().filter(|one| one.role == Role::Speaker);
    let told: Vec<String> = speakers
        .map(|one| {
            let doubt = if one.who == Who::Pronoun { "?" } else { "" };
            format!("{}{doubt}", &text[one.name.clone()])
        })
        .collect();
    format!("“{}”", told.join(" + "))
}

/// A text with a word in the place of `{}`, and with a capital in that of `{^}`.
fn fill(text: &str, word: &str) -> String {
    let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
    let capital = first.to_uppercase() + rest;
    text.replace("{}", word).replace("{^}", &capital)
}

/// Tries the lines of a phrase book: each form of a phrase in the place of `{}`, or the example as it stands.
fn try_phrases<M>(language: &Language, book: &[Phrase<M>], wrong: &mut Vec<String>) {
    for line in book {
        let one_for_all = !line.example.contains("{}");
        let forms = match one_for_all {
            true => vec![String::new()],
            false => variants(line.form),
        };
        for form in forms {
            try_one(language, &form, (line.example, line.reads), wrong);
        }
    }
}

fn try_one(
    language: &Language,
    words: &str,
    (example, reads): (&str, &str),
    wrong: &mut Vec<String>,
) {
    let text = fill(example, words);
    let (read, want) = (read(language, &text), fill(reads, words));
    if read != want {
        wrong.push(format!("{text} | {read} | wanted {want}"));
    }
}

#[test]
fn each_phrase_is_read_as_its_line_says() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        try_phrases(language, language.times.0, &mut wrong);
        try_phrases(language, language.hedges.lines, &mut wrong);
        try_phrases(language, language.amounts.lines, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_word_is_read_as_its_line_says() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for line in language.terms.iter().copied().flatten() {
            for term in line.terms.split(", ") {
                let text = fill(line.example, term);
                let read = read(language, &text);
                let want = fill(line.reads, term);
                if read != want {
                    wrong.push(format!("{text} | {read} | wanted {want}"));
                }
            }
        }
        for line in language.lists.iter().copied().flatten() {
            for word in line.words.split_ascii_whitespace() {
                try_one(language, word, (line.example, line.reads), &mut wrong);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
