//! `bidi_override`: invisible characters that turn the direction of writing around, so that a reader sees a text in
//! another order than it has.
//!
//! UAX #9 (§2) has them for text of mixed scripts; Boucher and Anderson (Trojan Source, 2021) showed what else they are good
//! for. A quotation is found without them, so that no declaration needs one. The marks that only settle the direction of
//! neighbours (U+200E, U+200F, U+061C) are honest and left alone.

use crate::{
    model::{Article, Stated, Text, Value, published},
    rules::{Finding, Place, Rule},
    shown,
};

/// Reports every published text of the facts that has such a character, and every quotation whose words the article prints
/// in reverse.
pub(in crate::rules) fn check(article: &Article, findings: &mut Vec<Finding>) {
    article.values(&mut |field, value| {
        value.texts(&mut |item, part, text| {
            if let Some(at) = shown::turning(text) {
                let place = Place {
                    item,
                    part,
                    ..field
                };
                findings.push(super::finding(place, published::turned(text, at)));
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
    if shown::turning(&part.value).is_some() {
        return None; // reported as that
    }
    let text = "the article prints these words in another order than it has them";
    let advice = "take the character out of the article's text, or do not publish the quote";
    let finding = Finding::new(Rule::BidiOverride, place, text);
    Some(finding.detail(shown::around(printed, at)).plainly(advice))
}
