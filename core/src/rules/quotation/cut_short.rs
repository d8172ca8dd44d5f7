//! `cut_short`: a quotation that is cut without `…` to show it.

use super::{QuotedPart, Standing};
use crate::rules::{
    Advice, Finding, Rule,
    show::{Mark, passage},
};

impl QuotedPart<'_> {
    /// The quotation goes on before or after these words; in a transcript, their sentence does.
    pub(super) fn cut_short(&self, standing: &Standing, start: bool, end: bool) -> Finding {
        let range = &standing.range;
        if let Some(words) = within_marks(&self.part.value) {
            return self.marks_declared(words);
        }
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

    /// The article's quotation marks are declared as if they were said.
    fn marks_declared(&self, words: &str) -> Finding {
        let text = "the article's quotation marks are not part of the words of a quote";
        Finding::new(Rule::CutShort, self.place, text).advice(Advice::Words(words.to_owned()))
    }
}

/// The words of a quote that is declared with the quotation marks around it.
fn within_marks(words: &str) -> Option<&str> {
    let inside = words.trim().strip_prefix(['“', '"', '«', '„', '‘'])?;
    inside.strip_suffix(['”', '"', '»', '“', '’'])
}
