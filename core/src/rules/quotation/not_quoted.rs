//! `not_quoted`: words that the article has, but not between quotation marks.

use super::QuotedPart;
use crate::{
    rules::{
        Advice, Finding, Rule,
        ranges::overlap,
        reading::{meant_language, names},
        show::{Mark, passage},
    },
    text::Reading,
};
use std::ops::Range;

impl QuotedPart<'_> {
    pub(super) fn not_quoted(&self, range: Range<usize>) -> Finding {
        let text = match self.article.transcript {
            true => {
                "the article has these words, but neither in quotation marks nor behind the name of a speaker"
            }
            false => "the article has these words, but not in quotation marks",
        };
        let mark = Mark {
            range: range.clone(),
            label: "not quoted".to_owned(),
        };
        let advice = match self.stands_in_transcript(&range) {
            true => Advice::Transcript,
            false => Advice::Claim,
        };
        Finding::new(Rule::NotQuoted, self.place, text)
            .detail(passage(self.reading.source, "stated", &range, &[mark]))
            .advice(advice)
            .about(range)
    }

    /// Whether the words would be somebody's if the article were declared to be a transcript.
    fn stands_in_transcript(&self, range: &Range<usize>) -> bool {
        let language = meant_language(&self.article.language);
        let names = names(self.article);
        !self.article.transcript
            && Reading::speaks_in_transcript(self.reading.source, &language, &names, range)
    }

    /// The words of a transcript that begin with one speaker and end with another.
    pub(super) fn over_speakers(&self, range: &Range<usize>) -> Option<Finding> {
        let text = &self.reading.text;
        let turns = self.reading.turns_at(range).map(|at| &text.quotations[at]);
        let within = |part: &&Range<usize>| overlap(part, range);
        let mut touched = turns.filter_map(|turn| turn.parts.iter().find(within));
        let (Some(_), Some(second)) = (touched.next(), touched.next()) else {
            return None;
        };
        let mark = Mark {
            range: second.start..second.start,
            label: "another line begins here".to_owned(),
        };
        let message = "these words run over a change of speaker";
        let finding = Finding::new(Rule::NotQuoted, self.place, message)
            .detail(passage(self.reading.source, "stated", range, &[mark]))
            .advice(Advice::QuotesOfTheirOwn {
                if_one_speaker: true,
            })
            .about(range.clone());
        Some(finding)
    }
}
