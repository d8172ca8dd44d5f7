//! `bidi_override`: invisible characters that turn the direction of writing around, so that a reader sees a text in
//! another order than it has.
//!
//! UAX #9 (§2) has them for text of mixed scripts; Boucher and Anderson (Trojan Source, 2021) showed what else they are good
//! for. A quotation is found without them, so that no declaration needs one. The marks that only settle the direction of
//! neighbours (U+200E, U+200F, U+061C) are honest and left alone.

use crate::{
    model::{Article, Stated, Text, Value},
    rules::{Finding, Place, Rule},
};

/// Reports every published text of the facts that has such a character, and every quotation whose words the article prints
/// in reverse.
pub(in crate::rules) fn check(article: &Article, findings: &mut Vec<Finding>) {
    article.values(&mut |field, value| {
        value.texts(&mut |item, part, text| {
            if let Some((at, name)) = control(text) {
                let place = Place {
                    item,
                    part,
                    ..field
                };
                findings.push(finding(place, text, at, name));
            }
        });
        if let Value::Parts(parts) = value {
            let places = (0..).map(|item| field.item(item));
            findings.extend(
                places
                    .zip(parts)
                    .filter_map(|(place, part)| printed(place, part)),
            );
        }
    });
}

/// Words that are in order as they are declared, and that the article prints in another.
fn printed(place: Place, part: &Stated<Text>) -> Option<Finding> {
    let printed = &part.anchor.as_ref()?.exact;
    let at = printed.find(['\u{202D}', '\u{202E}'])?;
    let (_, name) = control(&printed[at..])?;
    if control(&part.value).is_some() {
        return None; // reported as that
    }
    let text = "the article prints these words in another order than it has them";
    let advice = "take the character out of the article's text, or do not publish the quote";
    let finding = Finding::new(Rule::BidiOverride, place, text);
    Some(finding.detail(shown(printed, at, name)).plainly(advice))
}

/// The first of these characters, where it stands, in bytes, and its name in Unicode.
fn control(text: &str) -> Option<(usize, &'static str)> {
    // All of them begin with this byte in UTF-8; most texts have none, and macro code runs unoptimised.
    if !text.as_bytes().contains(&0xE2) {
        return None;
    }
    text.char_indices()
        .find_map(|(at, character)| Some((at, name(character)?)))
}

const fn name(character: char) -> Option<&'static str> {
    Some(match character {
        '\u{202A}' => "left-to-right embedding",
        '\u{202B}' => "right-to-left embedding",
        '\u{202C}' => "pop directional formatting",
        '\u{202D}' => "left-to-right override",
        '\u{202E}' => "right-to-left override",
        '\u{2066}' => "left-to-right isolate",
        '\u{2067}' => "right-to-left isolate",
        '\u{2068}' => "first strong isolate",
        '\u{2069}' => "pop directional isolate",
        _ => return None,
    })
}

fn finding(place: Place, text: &str, at: usize, name: &str) -> Finding {
    let message = "an invisible character turns the direction of writing around here";
    Finding::new(Rule::BidiOverride, place, message)
        .detail(shown(text, at, name))
        .plainly("take it out: words are found in an article without it")
}

/// The character by code and name, and the words around it, in which a message shows all such characters.
fn shown(text: &str, at: usize, name: &str) -> String {
    let code = text[at..].chars().next().map_or(0, u32::from);
    let start = text[..at].char_indices().rev().nth(AROUND - 1);
    let end = text[at..].char_indices().nth(AROUND);
    let (from, to) = (
        start.map_or(0, |(from, _)| from),
        end.map_or(text.len(), |(to, _)| at + to),
    );
    let mut line = format!("U+{code:04X} ({name}) in “");
    line.push_str(if from > 0 { "…" } else { "" });
    line.push_str(&text[from..to]);
    line.push_str(if to < text.len() { "…”" } else { "”" });
    line
}

/// How many characters are shown before such a character, and from it on.
const AROUND: usize = 32;
