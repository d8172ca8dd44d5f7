//! Quotations that go on after an interruption: “We won,” he said. “At last.” Or after a picture's caption that has come
//! between two paragraphs of one.

use super::{Kind, Quotation, opens_dialogue};
use crate::text::language::{Cue, Language, Sense};
use std::ops::Range;

/// An interruption names a speaker, perhaps with an office and an occasion. What is longer tells something of its own.
const LONGEST: usize = 240;

/// Sets `continues` where one quotation goes on with another.
pub(super) fn link(
    text: &str,
    language: &Language,
    paragraphs: &[Range<usize>],
    found: &mut [Quotation],
) {
    let mut paragraph = 0;
    let mut last: [Option<usize>; 16] = [None; 16]; // the last quotation of each depth
    for index in 0..found.len() {
        let (start, depth) = (found[index].span.start, found[index].depth);
        while paragraphs.get(paragraph).is_some_and(|p| p.end <= start) {
            paragraph += 1;
        }
        let from = paragraphs.get(paragraph).map_or(0, |p| p.start);
        let Some(slot) = last.get_mut(depth) else {
            continue;
        };
        let previous = slot.replace(index);
        // In the next line of a dialogue somebody else speaks.
        if let Some(previous) = previous.filter(|_| !opens_dialogue(text, &found[index]))
            && (found[previous].span.end > from
                && goes_on(text, language, &found[previous], &found[index])
                || depth == 0 && start == from && is_parted(text, &found[previous], start))
        {
            found[index].continues = Some(previous);
        }
    }
}

/// Whether a quotation was left open, and nothing but one short paragraph without marks stands between it and this one.
fn is_parted(text: &str, first: &Quotation, start: usize) -> bool {
    let Some(gap) = text.get(first.span.end..start) else {
        return false;
    };
    first.kind == Kind::Unclosed && gap.len() <= LONGEST && gap.trim().lines().count() <= 1
}

fn goes_on(text: &str, language: &Language, first: &Quotation, second: &Quotation) -> bool {
    let whole = |kind: Kind| matches!(kind, Kind::Speech | Kind::Unclosed);
    let gap = first.span.end..second.span.start;
    if !whole(first.kind) || !whole(second.kind) || gap.len() > LONGEST {
        return false;
    }
    let (Some(gap), Some(last)) = (text.get(gap), first.parts.last()) else {
        return false;
    };
    // The first half is left hanging: a comma inside or outside the marks, a question, an exclamation.
    let hangs = text[last.clone()]
        .trim_end()
        .ends_with([',', '?', '!', '…', '—', '–', '-']);
    let gap = gap.trim();
    if !(hangs || gap.starts_with(',')) {
        return false;
    }
    let body = gap.trim_start_matches(',').trim();
    let Some(body) = body.strip_suffix(['.', ',', ';', ':', '—', '–']) else {
        return false;
    };
    is_bare_attribution(language, body)
}

/// One clause with a cue verb that nothing is said about: `he said`, `said Ann Lee, the mayor`, `she told the court`. In a
/// language that is not read any clause may be one.
fn is_bare_attribution(language: &Language, body: &str) -> bool {
    let mut cues = 0;
    let mut words = 0;
    let mut so = false;
    let mut last_ends_sentence = false;
    // "dit-il", "a-t-elle ajouté"
    let parts = |c: char| c.is_whitespace() || language.inverts && c == '-';
    for word in body.split(parts).filter(|word| !word.is_empty()) {
        let first = words == 0;
        let starts_upper = word.starts_with(char::is_uppercase);
        if last_ends_sentence && starts_upper {
            return false;
        }
        last_ends_sentence = word.len() > 4 && word.ends_with(['.', '!', '?']);
        let word = language.word(word.trim_matches(|c: char| !c.is_alphanumeric()));
        so |= first && word.senses.has(Sense::SaysSo);
        let noun = language.capital_nouns && starts_upper && !first;
        if !noun && word.cue.is_some_and(Cue::is_verb) {
            cues += 1;
        } else if word.senses.has(Sense::That) || word.senses.has(Sense::OwnStatement) {
            return false;
        }
        words += 1;
    }
    (cues == 1 || cues == 0 && so || !language.is_read()) && words <= 30
}
