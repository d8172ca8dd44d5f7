//! Dialogue that a dash opens, where no marks enclose it: "—Nadie lo sabe —contestó Ferrer—, pero lloverá."
//!
//! A second dash, with a blank before it, opens what is told of it, and a third, with none, closes that. Where who speaks is named
//! between commas, the whole line is theirs: "— Personne ne le sait, répond Lee." A line that begins with a dash is as often an item of
//! a list or a name below a letter: only where a verb of saying stands behind such a dash or comma, in the line or in the one beside
//! it, somebody speaks.

use super::{Kind, Quotation};
use crate::text::language::{Cue, CueForm, Language, Sense};
use std::ops::Range;

pub(super) const DASHES: [char; 3] = ['—', '–', '―'];

/// What is said in dialogue, in order, each with whether it goes on with the one before.
pub(super) fn dialogues(
    text: &str,
    language: &Language,
    paragraphs: &[Range<usize>],
) -> Vec<(Quotation, bool)> {
    let mut found = Vec::new();
    if !language.dialogue_dashes {
        return found;
    }
    let mut lines: Vec<Said> = Vec::new();
    for paragraph in paragraphs {
        let first = lines.len();
        lines.extend(lines_of(text, language, paragraph));
        if lines.len() == first {
            flush(&mut lines, &mut found); // another paragraph ends the dialogue
        }
    }
    flush(&mut lines, &mut found);
    found
}

/// Whether a quotation begins a line of dialogue: a dash opens it where others have a mark.
pub fn opens_dialogue(text: &str, quotation: &Quotation) -> bool {
    let begins = quotation.parts.first().map_or(0, |part| part.start);
    let opening = text.get(quotation.span.start..begins).unwrap_or_default();
    opening.trim_end().chars().all(|c| DASHES.contains(&c))
}

/// A line of dialogue: what is said in it, and whether it tells who says it.
struct Said {
    parts: Vec<Range<usize>>,
    /// Where its dash stands.
    dash: usize,
    told: bool,
}

/// Takes lines that follow one another for dialogue, if one of them tells who speaks.
fn flush(lines: &mut Vec<Said>, found: &mut Vec<(Quotation, bool)>) {
    let told = lines.iter().any(|line| line.told);
    for line in lines.drain(..).filter(|_| told) {
        for (order, part) in line.parts.into_iter().enumerate() {
            let start = if order == 0 { line.dash } else { part.start };
            let quotation = Quotation {
                span: start..part.end,
                parts: vec![part],
                depth: 0,
                kind: Kind::Speech,
                continues: None,
            };
            found.push((quotation, order > 0));
        }
    }
}

/// The lines of a paragraph that a dash opens, each with the lines behind it that are only wrapped.
fn lines_of(text: &str, language: &Language, paragraph: &Range<usize>) -> Vec<Said> {
    let mut starts = Vec::new();
    let (mut at, mut last) = (paragraph.start, None);
    for line in text[paragraph.clone()].split_inclusive('\n') {
        let ended = last.is_none_or(|c| matches!(c, '.' | '?' | '!' | '…' | ':' | '»' | '”'));
        let words = line.trim_start();
        if ended && opens(words) {
            starts.push(at + line.len() - words.len());
        }
        last = line.trim_end().chars().next_back();
        at += line.len();
    }
    let mut lines = Vec::new();
    for (order, dash) in starts.iter().enumerate() {
        let end = starts.get(order + 1).copied().unwrap_or(paragraph.end);
        lines.push(line(text, language, *dash, end));
    }
    lines
}

/// Whether a line begins with a dash and what somebody may say.
fn opens(line: &str) -> bool {
    let Some(words) = line.strip_prefix(DASHES) else {
        return false;
    };
    let words = words
        .strip_prefix([' ', '\u{A0}', '\u{202F}'])
        .unwrap_or(words);
    let first = words.chars().next();
    first.is_some_and(|c| c.is_uppercase() || matches!(c, '¿' | '¡' | '«' | '“' | '…'))
}

/// What is said in a line, without what is told of it between dashes.
fn line(text: &str, language: &Language, dash: usize, end: usize) -> Said {
    let mut from = behind(text, dash);
    let mut said = Said {
        parts: Vec::new(),
        dash,
        told: language.inserts_speakers && is_inserted(language, &text[from..end]),
    };
    while from < end {
        let opening = dash_between(text, from..end, true);
        said.parts
            .extend(trimmed(text, from..opening.unwrap_or(end)));
        let Some(opening) = opening else { break };
        let told = behind(text, opening);
        let closing = dash_between(text, told..end, false);
        said.told |= tells(language, &text[told..closing.unwrap_or(end)]);
        let Some(closing) = closing else { break };
        let rest = text[closing..end].trim_start_matches(DASHES);
        from = end - rest.trim_start_matches([',', '.', ';', ':']).len();
    }
    said
}

/// Where a dash ends.
fn behind(text: &str, dash: usize) -> usize {
    dash + text[dash..].chars().next().map_or(0, char::len_utf8)
}

/// The first dash that opens what is told, with a blank before it, or that closes it, with none.
pub(super) fn dash_between(text: &str, within: Range<usize>, opens: bool) -> Option<usize> {
    let words = &text[within.clone()];
    let mut dashes = words.char_indices().filter(|(_, c)| DASHES.contains(c));
    let found = dashes.find(|(at, c)| {
        let before = words[..*at].chars().next_back();
        let after = words[at + c.len_utf8()..].chars().next();
        let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        match opens {
            true => before.is_some_and(char::is_whitespace) && !blank(after),
            false => !blank(before) && !after.is_some_and(char::is_alphanumeric),
        }
    });
    found.map(|(at, _)| within.start + at)
}

/// Whether a verb of saying stands among the first words of what is told.
fn tells(language: &Language, told: &str) -> bool {
    const FIRST: usize = 4;
    words(told).take(FIRST).any(|word| {
        let word = language.word(word);
        word.cue.is_some_and(Cue::is_verb) && !word.senses.has(Sense::Negation)
    })
}

/// Whether a verb of saying is the first behind a mark of a line: "…, répond Lee", "…, a-t-elle ajouté".
fn is_inserted(language: &Language, line: &str) -> bool {
    let mut behind_marks = line.split([',', '!', '?', '…']).skip(1);
    behind_marks.any(|told| told.starts_with(char::is_whitespace) && begins_to_tell(language, told))
}

/// Whether words begin with a verb of saying that has a subject, or with its auxiliary: "répond Lee", "a-t-elle ajouté", "le dijo Lee".
pub(super) fn begins_to_tell(language: &Language, told: &str) -> bool {
    /// "a-t-elle ajouté"
    const PERFECT: usize = 4;
    let form = |word: &str| language.word(word).cue.map(|cue| cue.form);
    let object = |word: &&str| language.word(word).senses.has(Sense::ObjectPronoun);
    let mut words = words(told).skip_while(object).take(PERFECT);
    words.next().is_some_and(|first| match form(first) {
        Some(CueForm::Third | CueForm::Past) => true,
        _ => {
            let perfect = language.word(first).senses.has(Sense::Auxiliary);
            perfect && words.any(|word| form(word) == Some(CueForm::Participle))
        }
    })
}

fn words(told: &str) -> impl Iterator<Item = &str> {
    let words = told.split(|c: char| !c.is_alphabetic());
    words.filter(|word| !word.is_empty())
}

/// A range without the blanks around its words, if it has any.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let words = &text[range.clone()];
    let start = range.start + words.len() - words.trim_start().len();
    let end = range.start + words.trim_end().len();
    (start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use crate::text::quotations;

    #[test]
    fn another_line_of_dialogue_goes_on_with_none() {
        let text = "—¿Quién paga? —preguntó Otero.\n—Todos —dijo Ferrer—, pero habrá luz.";
        let whole = 0..text.len();
        let found = quotations(text, &[whole], "es");
        let continues: Vec<_> = found.iter().map(|one| one.continues).collect();
        assert_eq!(continues, [None, None, Some(1)]);
    }
}
