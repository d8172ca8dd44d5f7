//! What is said of a quote that does not hold.

use super::{Checker, Standing};
use crate::{
    model::Article,
    rules::{
        FactList, Finding, Rule,
        reading::Reading,
        show::{Mark, passage},
    },
    text::{Change, ChangeKind, Found, InsertionFault, Near, Occurrence, Source, Undecided, diff},
};
use std::ops::Range;

impl Checker<'_> {
    /// Reports a second declaration of the same words.
    pub(super) fn once(
        &self,
        standing: &Standing,
        used: &[(Range<usize>, usize)],
        article: &Article,
        findings: &mut Vec<Finding>,
    ) {
        let range = &standing.range;
        let Some((_, other)) = used
            .iter()
            .find(|(other, _)| other.start < range.end && range.start < other.end)
        else {
            return;
        };
        let first = FactList::Quotes.at(*other);
        let other = &article.quotes[*other];
        let mut finding = Finding::new(
            Rule::DoubledQuote,
            self.place,
            "this passage of the article is declared already",
        )
        .detail(passage(self.reading.source, "stated", range, &[]))
        .detail(match other.id == self.quote.id {
            true => "it is another part of the same quote".to_owned(),
            false => format!("it is declared as `{}`", other.id),
        });
        finding.passage = Some(range.clone());
        finding.first = (other.id != self.quote.id).then_some(first);
        findings.push(finding);
    }

    /// The words are there, but not in one quotation.
    pub(super) fn out_of_marks(&self, occurrence: &Occurrence) -> Finding {
        let quoted = |part: &Range<usize>| !self.around(part).is_empty();
        if occurrence.parts.len() > 1 && occurrence.parts.iter().all(quoted) {
            let text = "the `…` joins words out of different quotations";
            let advice = "declare them as quotes of their own, or join them with `+` if one speaker says both";
            let parts = &occurrence.parts;
            return self.distorting(text, parts, parts.clone(), "", advice);
        }
        self.not_quoted(&occurrence.span())
    }

    fn not_quoted(&self, range: &Range<usize>) -> Finding {
        let text = "the article has these words, but not in quotation marks";
        let mark = Mark {
            range: range.clone(),
            label: "not quoted".to_owned(),
        };
        let mut finding = Finding::new(Rule::NotQuoted, self.place, text)
            .detail(passage(self.reading.source, "stated", range, &[mark]))
            .detail("a quote is what stands in quotation marks; what somebody is reported to have said is a `claim`");
        finding.passage = Some(range.clone());
        finding
    }

    /// The article's quotation marks are declared as if they were said.
    pub(super) fn marks_declared(&self, words: &str) -> Finding {
        let text = "the article's quotation marks are not part of the words of a quote";
        Finding::new(Rule::CutShort, self.place, text).detail(format!("write: \"{words}\""))
    }

    pub(super) fn cut_short(&self, standing: &Standing, start: bool, end: bool) -> Finding {
        let text = match (start, end) {
            (true, true) => "the quotation starts before these words and goes on after them",
            (true, false) => "the quotation starts before these words",
            _ => "the quotation goes on after these words",
        };
        let range = &standing.range;
        let mut marks = Vec::new();
        if start {
            marks.push(Mark {
                range: range.start..range.start,
                label: "declared from here".to_owned(),
            });
        }
        if end {
            marks.push(Mark {
                range: range.end..range.end,
                label: "declared up to here".to_owned(),
            });
        }
        let form = match (start, end) {
            (true, true) => "“… words …”",
            (true, false) => "“… words”",
            _ => "“words …”",
        };
        let mut finding = Finding::new(Rule::CutShort, self.place, text)
            .detail(passage(self.reading.source, "stated", range, &marks))
            .detail(format!(
                "declare the whole quotation, or mark the cut: {form}"
            ));
        finding.passage = Some(range.clone());
        finding
    }

    /// The words are not there as they are declared.
    pub(super) fn not_found(&self, words: &str, found: Found) -> Option<Finding> {
        Some(match found {
            Found::Occurrences(_) => return None,
            Found::NotThere => self.misquoted(words),
            Found::Swallowed { words, parts } => {
                let text = "the `…` leaves out words that turn the sense";
                self.distorting(
                    text,
                    &parts,
                    words,
                    "left out",
                    "keep these words, or declare the passages on either side as quotes of their own",
                )
            }
            Found::Backwards(parts) => {
                let text = "the article has the parts of this quote in another order";
                self.distorting(
                    text,
                    &parts,
                    parts.clone(),
                    "",
                    "quote the parts in the order of the article",
                )
            }
            Found::Distant(parts) => {
                let text = "the `…` joins passages that stand too far apart to be one quotation";
                self.distorting(
                    text,
                    &parts,
                    parts.clone(),
                    "",
                    "declare them as quotes of their own, or join them with `+`",
                )
            }
            Found::BadInsertion { declared, fault } => self.bad_insertion(&words[declared], fault),
            Found::CannotDecide(why) => self.undecided(why),
        })
    }

    fn distorting(
        &self,
        text: &str,
        parts: &[Range<usize>],
        marked: Vec<Range<usize>>,
        label: &str,
        advice: &str,
    ) -> Finding {
        let whole = hull(parts.iter().chain(&marked));
        let marks: Vec<Mark> = marked
            .into_iter()
            .map(|range| Mark {
                range,
                label: label.to_owned(),
            })
            .collect();
        let mut finding = Finding::new(Rule::DistortingElision, self.place, text)
            .detail(passage(self.reading.source, "stated", &whole, &marks))
            .detail(advice);
        finding.passage = Some(whole);
        finding
    }

    fn bad_insertion(&self, bracket: &str, fault: InsertionFault) -> Finding {
        let (text, advice) = match fault {
            InsertionFault::TooLong => (
                format!("{bracket} is too long for an editor's insertion"),
                "an insertion has at most four words: leave it out, or quote less",
            ),
            InsertionFault::InsideWord => (
                format!("{bracket} stands inside a word"),
                "an editor may change one letter, as in [T]he: quote the words as the article prints them",
            ),
            InsertionFault::ChangesSense => (
                format!("{bracket} turns the sense of what was said"),
                "quote the words as the article prints them",
            ),
        };
        Finding::new(Rule::DistortingElision, self.place, text).detail(advice)
    }

    fn undecided(&self, why: Undecided) -> Finding {
        let (text, advice) = match why {
            Undecided::NoWords => (
                "this quote has no words",
                "declare the words that the article quotes",
            ),
            Undecided::TooManyBrackets => (
                "it cannot be decided whether the article quotes these words: they have too many square brackets",
                "declare the quote in parts, joined with `+`",
            ),
            Undecided::Repetitive => (
                "it cannot be decided where the article quotes these words: it repeats them too often",
                "declare a longer quote",
            ),
            _ => (
                "it cannot be decided whether the article quotes these words",
                "divide the article's text",
            ),
        };
        Finding::new(Rule::Undecided, self.place, text).detail(advice)
    }

    fn misquoted(&self, words: &str) -> Finding {
        let finding = Finding::new(
            Rule::Misquoted,
            self.place,
            "the article does not quote these words",
        );
        let Some(near) = self.reading.haystack.nearest(words) else {
            return finding.detail("nothing in the article is like them");
        };
        let mut finding = finding.detail(nearest(words, &near, self.reading));
        finding.passage = Some(near.printed);
        finding
    }
}

/// The passage of the article that comes nearest to words that it does not print, with the words that differ.
pub(in crate::rules) fn nearest(words: &str, near: &Near, reading: &Reading<'_>) -> String {
    nearest_in(words, near, reading.source)
}

/// The same for any text.
pub(in crate::rules) fn nearest_in(words: &str, near: &Near, source: &Source) -> String {
    let changes = diff(
        source.text(),
        near.printed.clone(),
        words,
        near.declared.clone(),
    );
    let marks: Vec<Mark> = changes
        .iter()
        .take(MARKED)
        .map(|change| mark(words, change))
        .collect();
    passage(source, "nearest", &near.printed, &marks)
}

/// How many differences a message shows.
const MARKED: usize = 4;

fn mark(words: &str, change: &Change) -> Mark {
    let declared = words[change.declared.clone()]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let label = match change.kind {
        ChangeKind::Dropped => "left out in the declaration".to_owned(),
        ChangeKind::Added => format!("added in the declaration: {declared}"),
        ChangeKind::Case => format!("declared in other case: {declared}"),
        ChangeKind::Punctuation if declared.is_empty() => {
            "this mark is left out in the declaration".to_owned()
        }
        ChangeKind::Punctuation => format!("declared with other punctuation: {declared}"),
        ChangeKind::Replaced => format!("declared: {declared}"),
    };
    Mark {
        range: change.printed.clone(),
        label,
    }
}

/// From the first start to the last end.
fn hull<'r>(ranges: impl Iterator<Item = &'r Range<usize>>) -> Range<usize> {
    ranges
        .cloned()
        .reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))
        .unwrap_or_default()
}
