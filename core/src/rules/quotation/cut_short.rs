//! `cut_short`: a quotation that is cut without `…` to show it.

use super::{QuotedPart, Standing};
use crate::rules::{
    Finding, Rule,
    show::{Mark, passage},
};

impl QuotedPart<'_> {
    /// The quotation goes on before or after these words; in a transcript, their sentence does.
    pub(super) fn cut_short(&self, standing: &Standing, start: bool, end: bool) -> Finding {
        let range = &standing.range;
        let all = &self.reading.text.quotations;
        let unmarked = |[first, _]: [usize; 2]| all[first].kind.is_unmarked();
        let (text, advice) = match (start, end) {
            _ if standing.quotations.is_some_and(unmarked) => (
                "a sentence goes on beyond these words",
                "declare whole sentences, or mark the cut: “… words …”",
            ),
            (true, true) => (
                "the quotation starts before these words and goes on after them",
                "declare the whole quotation, or mark the cut: “… words …”",
            ),
            (true, false) => (
                "the quotation starts before these words",
                "declare the whole quotation, or mark the cut: “… words”",
            ),
            _ => (
                "the quotation goes on after these words",
                "declare the whole quotation, or mark the cut: “words …”",
            ),
        };
        let mark = |at: usize, label: &str| Mark {
            range: at..at,
            label: label.to_owned(),
        };
        let from = start.then(|| mark(range.start, "declared from here"));
        let to = end.then(|| mark(range.end, "declared up to here"));
        let marks: Vec<Mark> = from.into_iter().chain(to).collect();
        Finding::new(Rule::CutShort, self.place, text)
            .detail(passage(self.reading.source, "stated", range, &marks))
            .plainly(advice)
            .about(range.clone())
    }
}
