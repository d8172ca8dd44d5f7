//! What is answered by one word: “Do you owe 3 million euros?” – “No.”

use super::{Teller, Telling};
use crate::model::Stance;
use crate::text::language::Sense;
use crate::text::speaker::{AttributionReader, Role};
use std::ops::Range;

impl AttributionReader<'_> {
    /// Whoever answers yes or no to the question in a quotation that holds a passage.
    pub(super) fn answered(&self, question: usize, passage: &Range<usize>) -> Option<Telling> {
        let article = self.items.article;
        let (row, quotations) = (article.row, article.quotations);
        let asked = &quotations[question];
        let answer = (question + 1..quotations.len()).find(|at| quotations[*at].depth == 0)?;
        let words = quotations[answer].parts.first()?;
        let first = row.token_at(words.start);
        let senses = [
            (Sense::SaysNo, Some(Stance::Denied)),
            (Sense::SaysYes, None),
        ];
        let (_, stance) = senses
            .into_iter()
            .find(|(sense, _)| row.has(first, *sense))?;
        // "No one", "Yes men"
        let alone = row.bytes(first..first + 1).end >= words.end
            || row.is_mark(first + 1, &[',', '.', '!', ';', '—', '–', '-', '…']);
        let sentence = row.sentence(row.token_at(passage.start));
        let end = row.token_at(asked.parts.last()?.end).min(sentence.end);
        let asks = row.is_mark(end.wrapping_sub(1), &['?']);
        let found = self.read(answer);
        let speakers: Vec<Teller> = found
            .iter()
            .filter(|one| one.role == Role::Speaker)
            .map(Teller::of)
            .collect();
        if asked.depth > 0 || !alone || !asks || speakers.is_empty() {
            return None;
        }
        // "Did you not owe 3 million?" – "No.": nobody can tell what that means.
        let negation = |at: usize| {
            row.has_any(at, &[Sense::Negation, Sense::Not]) || row.contracted_with(at).is_some()
        };
        let negated = sentence.clone().any(negation);
        let last = sentence.end >= row.token_at(asked.parts.last()?.end);
        let others = self.read(question);
        let same = |one: &Teller| {
            others
                .iter()
                .any(|other| other.who == one.who && other.role == Role::Speaker)
        };
        Some(Telling {
            firm: !negated
                && last
                && !speakers.iter().any(same)
                && speakers.iter().all(|one| one.sure),
            span: row.bytes(first..first + 1),
            speakers,
            stance,
            again: true,
            ..Telling::default()
        })
    }
}
