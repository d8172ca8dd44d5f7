//! Quotations: the passages of a text that stand between quotation marks.
//!
//! The scanner works in three steps. [`marks`] collects every character that may be a quotation mark together with what
//! stands beside it; [`scan`] pairs them on a stack; [`kind`] and [`interrupted`] say what the finished spans are.

mod dialogue;
mod inserted;
mod interrupted;
mod kind;
mod marks;
mod scan;
mod single;
#[cfg(test)]
mod tests;

pub(super) use self::dialogue::opens_dialogue;
pub use self::kind::Kind;
use super::language::{Language, MarkStyle};
use super::order::sort_by_number;
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
    let mut said = dialogue::dialogues(text, language, paragraphs);
    let interrupted = inserted::take(text, language, &mut found, &said);
    said.extend(interrupted);
    sort_by_number(&mut said, |(one, _)| one.span.start);
    let goes_on = add_said(&mut found, said);
    set_depths(&mut found);
    let said = |at: usize| goes_on.binary_search_by_key(&at, |(said, _)| *said).is_ok();
    for (at, quotation) in found.iter_mut().enumerate() {
        if !said(at) && quotation.kind != Kind::Unclosed {
            quotation.kind = kind::kind_of(text, language, quotation);
        }
    }
    interrupted::link(text, language, paragraphs, &mut found);
    for (at, last) in goes_on {
        found[at].continues = last.or(found[at].continues);
    }
    found
}

/// Adds what is said around dashes in its order, unless it stands within marks: the index of each, with that of the one that it goes
/// on with.
fn add_said(
    found: &mut Vec<Quotation>,
    all: Vec<(Quotation, bool)>,
) -> Vec<(usize, Option<usize>)> {
    let mut added: Vec<(usize, Option<usize>)> = Vec::new();
    let mut marked = std::mem::take(found).into_iter().peekable();
    let mut end = 0; // of all before
    for (said, goes_on) in all {
        while let Some(one) = marked.next_if(|one| one.span.start < said.span.start) {
            end = end.max(one.span.end);
            found.push(one);
        }
        if end > said.span.start {
            continue;
        }
        let last = added.last().map(|(last, _)| *last).filter(|_| goes_on);
        added.push((found.len(), last));
        end = said.span.end;
        found.push(said);
    }
    found.extend(marked);
    added
}

/// The words of a quotation that is given with the marks around it, without these; nothing for all other words. A final
/// comma or full stop may stand behind the marks, and `…` between several quotations.
///
/// ```
/// use newsfacts_core::text::without_marks;
/// assert_eq!(without_marks("“We won’t go,”", "en").as_deref(), Some("We won’t go,"));
/// assert_eq!(without_marks("“Go,” … “now”", "en").as_deref(), Some("Go, … now"));
/// assert_eq!(without_marks("“Go,” he said, “now”", "en"), None);
/// ```
pub fn without_marks(words: &str, language: &str) -> Option<String> {
    let mut inside = within_marks(words, language)?;
    for _ in 1..DEEPEST {
        match within_marks(&inside, language) {
            Some(less) => inside = less,
            None => break,
        }
    }
    Some(inside)
}

/// So many pairs of marks may stand around all of a quotation.
const DEEPEST: usize = 3;

/// The words between marks, if these hold all but elisions.
fn within_marks(words: &str, language: &str) -> Option<String> {
    let words = words.trim();
    if !marks::is_mark(words.chars().next()?) {
        return None;
    }
    let mut inside = String::new();
    let mut end = 0;
    for found in quotations(words, std::slice::from_ref(&(0..words.len())), language) {
        if found.depth > 0 {
            continue;
        }
        let between = &words[end..found.span.start];
        let elided = between.contains('…') || between.contains("...");
        let only = between.trim_matches(|c: char| c.is_whitespace() || matches!(c, '…' | '.'));
        if found.kind == Kind::Unclosed || elided == inside.is_empty() || !only.is_empty() {
            return None;
        }
        inside.push_str(between);
        inside.push_str(&words[found.parts.first()?.start..found.parts.last()?.end]);
        end = found.span.end;
    }
    matches!(&words[end..], "" | "," | ".").then_some(inside)
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
