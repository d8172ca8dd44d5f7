//! What each line of a transcript may begin with, as seen from all other lines: a name that others repeat, names alone above speech.

use super::label::{Candidate, Certainty, Known, LabelKind, candidate};
use super::lines::{TextLine, ends_speech};
use super::turns::MOST_LINES;
use std::collections::HashMap;

/// What each line may begin with. A name begins a paragraph, or stands below a line that ends as speech does.
pub(super) fn candidates(
    text: &str,
    lines: &[TextLine],
    known: &Known<'_>,
) -> Vec<Option<Candidate>> {
    let mut found: Vec<Option<Candidate>> = Vec::with_capacity(lines.len());
    let mut open = true; // whether anything may begin with this line
    for line in lines {
        let is_label = |found: &Candidate| open || line.chevrons || found.stands_out;
        let label = match line.is_blank() || line.block {
            true => None,
            false => candidate(text, line, known).filter(is_label),
        };
        open = line.is_blank() || line.block || ends_speech(&text[line.body.clone()]);
        found.push(label);
    }
    let mut count: HashMap<String, usize> = HashMap::new();
    let key = |found: &Candidate| text[found.label.name.clone()].to_lowercase();
    for label in found.iter().flatten() {
        *count.entry(key(label)).or_default() += 1;
    }
    for label in found.iter_mut().flatten() {
        if label.certainty == Certainty::IfRepeated {
            label.certainty = match count[&key(label)] > 1 {
                true => Certainty::Sure,
                false => Certainty::Open,
            };
        }
    }
    place(text, lines, &mut found);
    describe(text, lines, &mut found);
    let mut spoke = false;
    for label in &mut found {
        match label.as_mut().map(|label| &mut label.certainty) {
            Some(Certainty::Sure) => spoke = true,
            Some(within @ Certainty::Within) if spoke => *within = Certainty::Open,
            Some(Certainty::Within) => *label = None,
            _ => {}
        }
    }
    found
}

/// Names alone on their lines are sure where two of them stand above speech, as nothing else does. A heading, a byline, or the
/// name below a letter stands alone as well.
fn place(text: &str, lines: &[TextLine], found: &mut [Option<Candidate>]) {
    let is_alone = |at: usize, found: &[Option<Candidate>]| {
        found
            .get(at)
            .and_then(Option::as_ref)
            .is_some_and(|label| label.alone)
    };
    let blank = |at: usize| lines.get(at).is_none_or(TextLine::is_blank);
    let above_speech = |at: usize, found: &[Option<Candidate>]| {
        let end = (at + 1..lines.len().min(at + MOST_LINES)).find(|next| blank(*next));
        let last = end.unwrap_or(lines.len().min(at + MOST_LINES)) - 1;
        let begins = at == 0 || blank(at - 1);
        begins
            && last > at
            && !is_alone(at + 1, found)
            && ends_speech(&text[lines[last].body.clone()])
    };
    let sure = |label: &Option<Candidate>| {
        let alone = label.as_ref().filter(|label| label.alone);
        alone.is_some_and(|label| label.certainty == Certainty::Sure)
    };
    let all: Vec<usize> = (0..found.len()).filter(|at| sure(&found[*at])).collect();
    let placed: Vec<usize> = all
        .iter()
        .copied()
        .filter(|at| above_speech(*at, found))
        .collect();
    for at in all {
        let is_sure = placed.len() > 1 && placed.contains(&at);
        if let Some(label) = found[at].as_mut().filter(|_| !is_sure) {
            label.certainty = Certainty::Open;
        }
    }
}

/// What goes on in small letters may tell of whoever is named ("Bob Roy: a man of his word."), unless all lines do so.
fn describe(text: &str, lines: &[TextLine], found: &mut [Option<Candidate>]) {
    let begins = |label: &Candidate, line: &TextLine, is: fn(char) -> bool| {
        let words = &text[label.words..line.body.end];
        words.trim_start_matches(['*', '_', ' ']).starts_with(is)
    };
    let is_sure = |label: &&Candidate| label.certainty == Certainty::Sure;
    let capital = found.iter().zip(lines).any(|(label, line)| {
        let label = label.as_ref().filter(is_sure);
        label.is_some_and(|label| begins(label, line, char::is_uppercase))
    });
    for (label, line) in found.iter_mut().zip(lines) {
        let Some(label) = label.as_mut().filter(|label| is_sure(&&**label)) else {
            continue;
        };
        let is_name = label.label.kind == LabelKind::Name;
        if capital && is_name && !label.stands_out && begins(label, line, char::is_lowercase) {
            label.certainty = Certainty::Open;
        }
    }
}
