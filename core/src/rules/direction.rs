//! Invisible characters that turn the direction of writing around, so that a reader sees a text in another order than it has.
//!
//! UAX #9 (§2) has them for text of mixed scripts; Boucher and Anderson (Trojan Source, 2021) showed what else they are good
//! for. A quotation is found without them, so that no declaration needs one. The marks that only settle the direction of
//! neighbours (U+200E, U+200F, U+061C) are honest and left alone.

use super::{FactList, Finding, Place, Rule};
use crate::model::{Article, Baseline, Party, Stated, Text, Unit};

/// Reports every published text of the facts that has such a character, and every quotation whose words the article prints
/// in reverse.
pub(super) fn check(article: &Article, findings: &mut Vec<Finding>) {
    let mut report = |place: Place, text: &str| {
        if let Some((at, name)) = control(text) {
            findings.push(finding(place, text, at, name));
        }
    };
    own_texts(article, &mut report);
    facts(article, &mut report);
    for (index, quote) in article.quotes.iter().enumerate() {
        for (item, part) in quote.parts.iter().enumerate() {
            let place = FactList::Quotes.at(index).field("parts").item(item);
            let printed = part.anchor.as_ref().map_or("", |anchor| &anchor.exact);
            if control(&part.value).is_none()
                && let Some(at) = printed.find(['\u{202D}', '\u{202E}'])
                && let Some((_, name)) = control(&printed[at..])
            {
                let text = "the article prints these words in another order than it has them";
                let found = Finding::new(Rule::BidiOverride, place, text);
                let found = found.detail(shown(printed, at, name));
                findings.push(found.plainly(
                    "take the character out of the article's text, or do not publish the quote",
                ));
            }
        }
    }
}

fn own_texts(article: &Article, report: &mut impl FnMut(Place, &str)) {
    report(Place::article("headline"), &article.headline);
    for (field, text) in [
        ("summary", &article.summary),
        ("dateline", &article.dateline),
        ("correction", &article.correction),
    ] {
        optional(text.as_ref(), Place::article(field), report);
    }
    for (field, texts) in [("authors", &article.authors), ("topics", &article.topics)] {
        each(texts, Place::article(field), report);
    }
    party(
        article.publisher.as_ref(),
        Place::article("publisher"),
        report,
    );
}

fn facts(article: &Article, report: &mut impl FnMut(Place, &str)) {
    for (index, actor) in article.actors.iter().enumerate() {
        let place = FactList::Actors.at(index);
        report(place.field("name"), &actor.name);
        each(&actor.also, place.field("also"), report);
        stated(actor.role.as_ref(), place.field("role"), report);
    }
    for (index, quote) in article.quotes.iter().enumerate() {
        let place = FactList::Quotes.at(index);
        for (item, part) in quote.parts.iter().enumerate() {
            stated(Some(part), place.field("parts").item(item), report);
        }
        optional(quote.original.as_ref(), place.field("original"), report);
    }
    for (index, statistic) in article.statistics.iter().enumerate() {
        let place = FactList::Statistics.at(index);
        stated(Some(&statistic.of), place.field("of"), report);
        optional(statistic.method.as_ref(), place.field("method"), report);
        let quantity = &statistic.quantity;
        optional(
            quantity.words.as_ref(),
            place.field("quantity").part("words"),
            report,
        );
        if let Some(Unit::Counted(words)) = &quantity.value.unit {
            report(place.field("quantity").part("unit"), words);
        }
        if let Some(Baseline::Words(words)) = &statistic.against {
            stated(Some(words), place.field("against"), report);
        }
    }
    for (index, event) in article.events.iter().enumerate() {
        let place = FactList::Events.at(index);
        stated(Some(&event.label), place.field("label"), report);
        party(event.place.as_ref(), place.field("place"), report);
    }
    for (index, claim) in article.claims.iter().enumerate() {
        let place = FactList::Claims.at(index);
        stated(Some(&claim.text), place.field("text"), report);
        let verdict = claim.review.as_ref().map(|review| &review.verdict);
        optional(verdict, place.field("verdict"), report);
    }
}

fn optional(text: Option<&Text>, place: Place, report: &mut impl FnMut(Place, &str)) {
    if let Some(text) = text {
        report(place, text);
    }
}

fn each(texts: &[Text], place: Place, report: &mut impl FnMut(Place, &str)) {
    for (item, text) in texts.iter().enumerate() {
        report(place.item(item), text);
    }
}

fn stated(text: Option<&Stated<Text>>, place: Place, report: &mut impl FnMut(Place, &str)) {
    if let Some(stated) = text {
        report(place, &stated.value);
        optional(stated.words.as_ref(), place.part("words"), report);
    }
}

fn party(party: Option<&Party>, place: Place, report: &mut impl FnMut(Place, &str)) {
    if let Some(Party::Name(name)) = party {
        report(place, name);
    }
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

/// The character by code and name, and the words around it with all such characters made visible.
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
    for character in text[from..to].chars() {
        match self::name(character) {
            Some(_) => line.push_str(&format!("\\u{{{:04X}}}", u32::from(character))),
            None => line.push(character),
        }
    }
    line.push_str(if to < text.len() { "…”" } else { "”" });
    line
}

/// How many characters are shown before such a character, and from it on.
const AROUND: usize = 32;
