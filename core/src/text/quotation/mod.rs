//! Quotations: the passages of a text that stand between quotation marks.
//!
//! The scanner works in three steps. [`marks`] collects every character that may be a quotation mark together with what
//! stands beside it; [`scan`] pairs them on a stack; [`kind`] and [`interrupted`] say what the finished spans are.

mod interrupted;
mod kind;
mod marks;
mod scan;
mod single;
#[cfg(test)]
mod tests;

pub use self::kind::Kind;
use super::language::{Language, MarkStyle};
use std::ops::Range;

/// A passage between quotation marks, or one that is as good as quoted: what somebody says in a transcript.
///
/// All positions are bytes of the text that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// From the first mark to the last, both included. Of an unclosed quotation, to the end of its last paragraph.
    pub span: Range<usize>,
    /// The words inside, without the marks: one range per paragraph. A quotation that is opened again in each paragraph
    /// and closed once is one quotation of several parts.
    pub parts: Vec<Range<usize>>,
    /// How many quotations it stands in.
    pub depth: usize,
    /// What it is, as far as length and position tell.
    pub kind: Kind,
    /// The index of the quotation that this one goes on with after an interruption: “We won,” he said. “At last.”
    pub continues: Option<usize>,
}

/// Finds the quotations of a text, in the order in which they open.
///
/// `paragraphs` are the ranges of its paragraphs in bytes, in order: a quotation does not run past the end of one unless
/// the next opens it again. `language` is a BCP 47 tag; it decides which way round `»` and `«` stand and whether `”`
/// opens.
///
/// A mark that belongs to no quotation (apostrophe, elision, foot, inch, a closing mark that nothing opened) is passed
/// over. The time is linear in the text, whatever it holds.
///
/// ```
/// use newsfacts_core::text::quotations;
/// let text = "“We won’t go,” she said.";
/// let found = quotations(text, &[0..text.len()], "en");
/// assert_eq!(&text[found[0].parts[0].clone()], "We won’t go,");
/// ```
pub fn quotations(text: &str, paragraphs: &[Range<usize>], language: &str) -> Vec<Quotation> {
    let style = MarkStyle::from_tag(language);
    let language = Language::of_tag(language);
    let marks = marks::marks(text, paragraphs);
    let mut found = scan::pair(text, language, paragraphs, &marks, style);
    set_depths(&mut found);
    for quotation in &mut found {
        if quotation.kind != Kind::Unclosed {
            quotation.kind = kind::kind_of(text, language, quotation);
        }
    }
    interrupted::link(text, language, paragraphs, &mut found);
    found
}

/// The depth of each quotation. It is counted at the end, because a mark taken for an opening one may prove an apostrophe.
fn set_depths(found: &mut [Quotation]) {
    let mut open: Vec<usize> = Vec::new(); // ends of the quotations around the current one
    for quotation in found {
        while open.last().is_some_and(|end| *end <= quotation.span.start) {
            open.pop();
        }
        quotation.depth = open.len();
        open.push(quotation.span.end);
    }
}
