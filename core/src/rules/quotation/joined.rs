//! Words of a transcript that are nobody's as a whole: out of two turns, or with what stands between them and is not spoken.

use super::{QuotedPart, standing::Standing};
use crate::rules::{
    Advice, Finding, Rule,
    ranges::overlap,
    show::{Mark, passage},
};
use crate::shown;
use std::ops::Range;

/// At how many of its sentences a quote is looked at.
const MOST_SENTENCES: usize = 12;

impl QuotedPart<'_> {
    /// Words that the article has, but in two turns: the last sentences of the quote in a later one than the first.
    pub(super) fn joins_turns(&self) -> Option<Finding> {
        let all = 0..self.reading.source.text().len();
        self.reading.turns_at(&all).next()?;
        let words = self.part.value.trim();
        for at in sentence_ends(words).take(MOST_SENTENCES) {
            let (first, second) = (words[..at].trim(), words[at..].trim());
            let find = |words: &str| self.reading.find(words, false);
            let (first, second) = (find(first), find(second));
            // What stands behind a later place of the first words stands behind this one as well.
            let mut first = first.iter();
            let Some((first, before)) = first.find_map(|place| Some((place, self.turn(place)?)))
            else {
                continue;
            };
            let next = second.partition_point(|place| place.start < first.end);
            let behind = second[next..].iter().find_map(|place| {
                let turn = self.turn(place).filter(|turn| before < *turn)?;
                Some((place, turn))
            });
            if let Some((second, behind)) = behind {
                return Some(self.out_of_turns(first, second, (before, behind)));
            }
        }
        None
    }

    /// The turn, or block quotation, that says all of a passage in one part.
    fn turn(&self, passage: &Range<usize>) -> Option<usize> {
        let mut turns = self.reading.turns_at(passage);
        let holds = |at: &usize| {
            let mut parts = self.reading.text.quotations[*at].parts.iter();
            parts.any(|part| part.start <= passage.start && passage.end <= part.end)
        };
        turns.find(holds)
    }

    fn out_of_turns(
        &self,
        first: &Range<usize>,
        second: &Range<usize>,
        (before, behind): (usize, usize),
    ) -> Finding {
        let transcript = &self.reading.text.transcript;
        let (from, into) = (transcript.line(before), transcript.line(behind));
        let name = |range: &Range<usize>| self.reading.source.text()[range.clone()].to_owned();
        let one_speaker = match (from, into) {
            (Some(from), Some(into)) => from.who == into.who && from.shown == into.shown,
            _ => false,
        };
        let text = match (from, into) {
            (Some(from), Some(_)) if one_speaker => {
                format!("these words stand in two turns of “{}”", name(&from.name))
            }
            (Some(from), Some(into)) => format!(
                "these words run from “{}” into “{}”: a quote has the words of one speaker",
                name(&from.name),
                name(&into.name)
            ),
            _ => "these words run over a change of speaker".to_owned(),
        };
        let mark = |range: &Range<usize>, label: &str| Mark {
            range: range.clone(),
            label: label.to_owned(),
        };
        let hull = first.start..second.end;
        let marks = [
            mark(first, "words of one turn"),
            mark(second, "words of another turn"),
        ];
        Finding::new(Rule::Misquoted, self.place, text)
            .detail(passage(self.reading.source, "stated", &hull, &marks))
            .advice(Advice::QuotesOfTheirOwn {
                if_one_speaker: !one_speaker,
            })
            .about(hull)
    }

    /// Words of one turn with what is not spoken before or behind them: "ANN LEE: We are ready.", "We are ready. (Laughter.)"
    pub(super) fn with_unspoken(&self, range: &Range<usize>) -> Option<Finding> {
        let turns = self.reading.turns_at(range);
        let spoken = turns.map(|at| &self.reading.text.quotations[at]);
        let parts = spoken.flat_map(|one| &one.parts);
        // Parts of what is declared.
        let mut parts = parts.filter(|part| overlap(part, range));
        let first = parts.next()?;
        let last = parts.last().unwrap_or(first);
        let text = self.reading.source.text();
        let before = range.start..first.start.max(range.start);
        let behind = last.end.min(range.end)..range.end;
        let edges = [before, behind];
        let mut unspoken = edges
            .iter()
            .map(|edge| trimmed(text, edge))
            .filter(|edge| text[edge.clone()].contains(char::is_alphanumeric));
        let finding = self.nobody_says(unspoken.next()?, range);
        Some(finding.plainly("leave it out, and declare the words beside it"))
    }

    /// Words of a quotation that hold who says it: "« Nous partons, dit Lee. Venez. »"
    pub(super) fn with_insertion(
        &self,
        standing: &Standing,
        parts: &[Range<usize>],
    ) -> Option<Finding> {
        let [quotation, _] = standing.quotations?;
        let mut told = self.speakers.insertions(quotation).iter();
        let held = told.find(|one| parts.iter().any(|part| overlap(part, &one.told)))?;
        let finding = self.nobody_says(held.told.clone(), &standing.range);
        Some(finding.advice(Advice::Parts))
    }

    /// Whether some words stand where it cannot be told whether they are said or more is told of who says them: ", dit Lee, le maire".
    pub(super) fn may_be_told(&self, standing: &Standing, parts: &[Range<usize>]) -> bool {
        let text = self.reading.source.text();
        let within = |part: &Range<usize>, open: &Range<usize>| {
            let both = part.start.max(open.start)..part.end.min(open.end);
            text.get(both)
                .is_some_and(|words| words.contains(char::is_alphanumeric))
        };
        let quotations = standing.quotations.iter().flatten();
        let mut insertions = quotations.flat_map(|one| self.speakers.insertions(*one));
        insertions.any(|one| parts.iter().any(|part| within(part, &one.open)))
    }

    /// Words within a passage that are not spoken.
    fn nobody_says(&self, words: Range<usize>, passage_of: &Range<usize>) -> Finding {
        let said = &self.reading.source.text()[words.clone()];
        let message = format!("nobody says “{}”", shown::line(said));
        let mark = Mark {
            range: words,
            label: "not spoken".to_owned(),
        };
        Finding::new(Rule::NotQuoted, self.place, message)
            .detail(passage(self.reading.source, "stated", passage_of, &[mark]))
            .about(passage_of.clone())
    }
}

/// Where the sentences of some words end, but for the last.
fn sentence_ends(words: &str) -> impl Iterator<Item = usize> {
    let ends = words.match_indices(['.', '?', '!', '…']);
    let behind = ends.map(|(at, mark)| at + mark.len());
    behind.filter(|at| {
        let rest = &words[*at..];
        rest.starts_with(char::is_whitespace) && !rest.trim().is_empty()
    })
}

fn trimmed(text: &str, range: &Range<usize>) -> Range<usize> {
    let words = text[range.clone()].trim_start();
    let start = range.end - words.len();
    start..start + words.trim_end().len()
}
