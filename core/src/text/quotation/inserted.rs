//! What is told between dashes within quotation marks: "«No podemos esperar —dijo Ferrer—. Lloverá.»"
//!
//! The words between the dashes are not quoted, whatever the marks say. What stands on either side of them is a quotation that goes
//! on, as in dialogue. A dash also opens an aside of the speaker's own ("«No podemos —ni queremos— pagar»"): only where a verb of
//! saying is the first behind it, it is told.

use super::{
    Kind, Quotation,
    dialogue::{DASHES, begins_to_tell, dash_between, trimmed},
};
use crate::text::language::Language;
use std::ops::Range;

/// Takes the quotations that are interrupted within their marks out of those found: what is said in them, in order, each with whether
/// it goes on with the one before. A line of dialogue is interrupted where it is read.
pub(super) fn take(
    text: &str,
    language: &Language,
    found: &mut Vec<Quotation>,
    dialogues: &[(Quotation, bool)],
) -> Vec<(Quotation, bool)> {
    let mut taken = Vec::new();
    if !language.dialogue_dashes {
        return taken;
    }
    found.retain(|quotation| {
        let behind = dialogues.partition_point(|(one, _)| one.span.start < quotation.span.end);
        let last = dialogues[..behind].last();
        if last.is_some_and(|(one, _)| one.span.end > quotation.span.start) {
            return true;
        }
        let Some(parts) = said_in(text, language, quotation) else {
            return true;
        };
        for (order, part) in parts.into_iter().enumerate() {
            let start = if order == 0 {
                quotation.span.start
            } else {
                part.start
            };
            let told = text[part.end..quotation.span.end].contains(DASHES);
            let end = if told { part.end } else { quotation.span.end };
            let said = Quotation {
                span: start..end,
                parts: vec![part],
                kind: Kind::Speech,
                ..quotation.clone()
            };
            taken.push((said, order > 0));
        }
        false
    });
    taken
}

/// What is said between marks, without what is told between dashes; nothing where nothing is.
fn said_in(text: &str, language: &Language, quotation: &Quotation) -> Option<Vec<Range<usize>>> {
    let (mut said, mut told_of) = (Vec::new(), false);
    if quotation.kind == Kind::Unclosed {
        return None;
    }
    for part in &quotation.parts {
        let (mut start, mut from) = (part.start, part.start);
        while let Some(opening) = dash_between(text, from..part.end, true) {
            let told = opening + '—'.len_utf8();
            let closing = dash_between(text, told..part.end, false).unwrap_or(part.end);
            let rest = text[closing..part.end].trim_start_matches(DASHES);
            from = part.end - rest.len();
            if begins_to_tell(language, &text[told..closing]) {
                told_of = true;
                said.extend(trimmed(text, start..opening));
                let rest = rest.trim_start_matches([',', '.', ';', ':']);
                (start, from) = (part.end - rest.len(), part.end - rest.len());
            }
        }
        said.extend(trimmed(text, start..part.end));
    }
    // "«Me voy —dijo mi padre— y no vuelvo», contó Ferrer": who tells of it stands behind, and what is inside is quoted.
    let behind = || text[quotation.span.end..].trim_start_matches([',', ' ', '\u{A0}']);
    (told_of && !begins_to_tell(language, behind())).then_some(said)
}
