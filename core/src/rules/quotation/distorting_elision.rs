//! `distorting_elision`: an elision or insertion that changes what was said.

use super::{QuotedPart, Standing};
use crate::{
    rules::{
        Advice, Finding, Rule,
        show::{Mark, passage},
    },
    text::InsertionFault,
};
use std::ops::Range;

const IN_ORDER: &str = "give the parts in the order of the article";

impl QuotedPart<'_> {
    /// A part that the article has before the one that it follows in the declaration. Who interrupts a quotation does not
    /// turn it around.
    pub(super) fn out_of_order(&self, standing: &Standing, before: &Standing) -> Option<Finding> {
        if standing.range.start >= before.range.start {
            return None;
        }
        let places = self.reading.find(&self.part.value, true);
        let follows = |last: &Range<usize>| last.start >= before.range.end;
        if places.last().is_some_and(follows) {
            return None;
        }
        let text = "the article has this part before the one that it follows here";
        Some(Finding::new(Rule::DistortingElision, self.place, text).plainly(IN_ORDER))
    }

    /// The `…` joins words out of different quotations.
    pub(super) fn out_of_quotations(&self, parts: &[Range<usize>]) -> Finding {
        let text = "the `…` joins words out of different quotations";
        self.distorting(
            text,
            parts,
            (parts, ""),
            Advice::QuotesOfTheirOwn {
                if_one_speaker: true,
            },
        )
    }

    /// The `…` joins passages that stand too far apart.
    pub(super) fn distant(&self, parts: &[Range<usize>]) -> Finding {
        let text = "the `…` joins passages that stand too far apart to be one quotation";
        self.distorting(
            text,
            parts,
            (parts, ""),
            Advice::QuotesOfTheirOwn {
                if_one_speaker: false,
            },
        )
    }

    /// The `…` leaves out words that turn the sense.
    pub(super) fn swallowed(&self, words: &[Range<usize>], parts: &[Range<usize>]) -> Finding {
        let text = "the `…` leaves out words that turn the sense";
        let advice =
            "keep these words, or declare the passages on either side as quotes of their own";
        self.distorting(text, parts, (words, "left out"), Advice::Plain(advice))
    }

    /// The article has the parts of one quotation in another order.
    pub(super) fn backwards(&self, parts: &[Range<usize>]) -> Finding {
        let text = "the article has the parts of this quote in another order";
        let advice = Advice::Plain("quote the parts in the order of the article");
        self.distorting(text, parts, (parts, ""), advice)
    }

    /// Shows the parts, with a label at each of the passages that are marked.
    fn distorting(
        &self,
        text: &str,
        parts: &[Range<usize>],
        (marked, label): (&[Range<usize>], &str),
        advice: Advice,
    ) -> Finding {
        let whole = hull(parts.iter().chain(marked));
        let mark = |range: &Range<usize>| Mark {
            range: range.clone(),
            label: label.to_owned(),
        };
        let marks: Vec<Mark> = marked.iter().map(mark).collect();
        Finding::new(Rule::DistortingElision, self.place, text)
            .detail(passage(self.reading.source, "stated", &whole, &marks))
            .advice(advice)
            .about(whole)
    }

    /// What stands in square brackets is no editor's insertion.
    pub(super) fn bad_insertion(&self, bracket: &str, fault: InsertionFault) -> Finding {
        let (text, advice) = match fault {
            InsertionFault::TooLong => (
                "is too long for an editor's insertion",
                "an insertion has at most four words: leave it out, or quote less",
            ),
            InsertionFault::InsideWord => (
                "stands inside a word",
                "an editor may change one letter, as in [T]he: quote the words as the article prints them",
            ),
            InsertionFault::ChangesSense => (
                "turns the sense of what was said",
                "quote the words as the article prints them",
            ),
        };
        let text = format!("{bracket} {text}");
        Finding::new(Rule::DistortingElision, self.place, text).plainly(advice)
    }
}

/// From the first start to the last end.
fn hull<'r>(ranges: impl Iterator<Item = &'r Range<usize>>) -> Range<usize> {
    ranges
        .cloned()
        .reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))
        .unwrap_or_default()
}
