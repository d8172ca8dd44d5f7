//! Parts of a quotation between elisions: in order, near each other, and without a word swallowed that turns the sense.

use std::ops::Range;

use super::sense::sense_words;
use super::words::next_word;
use super::{Found, Haystack, Occurrence, Undecided};
use crate::text::language::{Language, Sense};
use crate::text::verbatim::fold::PARAGRAPH;

/// An elision leaves out no more than this, in bytes: some two hundred and fifty words.
const GAP_AT_MOST: usize = 1500;

/// No clause that is searched for a negation at a cut is longer, in bytes.
const CLAUSE_AT_MOST: usize = 300;

/// A quotation with elisions that stands in more places than this is not looked into.
const CHAINS_AT_MOST: usize = 1000;

/// What one elision leaves out.
enum Gap {
    Plain,
    Distant,
    /// Words beside an ellipsis that the article prints itself.
    Dropped,
    Swallows(Vec<Range<usize>>),
}

/// An occurrence of a part, and the occurrence of the part before it that it follows.
struct Link {
    range: Range<usize>,
    before: usize,
}

/// Which sides of a quotation are cut with an elision.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cuts {
    pub before: bool,
    pub after: bool,
}

impl Haystack<'_> {
    /// Joins the occurrences of parts, given in the order of the quotation and of the text. No part is without one.
    pub(super) fn join(&self, parts: &[Vec<Range<usize>>], cuts: Cuts, inserted: bool) -> Found {
        let chains = chains(parts);
        if chains.is_empty() {
            let first: Vec<_> = parts
                .iter()
                .map(|found| self.folded.map.range(found[0].clone()))
                .collect();
            return Found::Backwards(first);
        }
        if chains.len() > CHAINS_AT_MOST {
            return Found::CannotDecide(Undecided::Repetitive);
        }
        let mut occurrences = Vec::new();
        let mut refused: Option<Found> = None;
        for chain in &chains {
            match self.refusal(chain, cuts) {
                None => occurrences.push(Occurrence {
                    parts: self.sources(chain),
                    inserted,
                    elided: true,
                    cut_before: cuts.before,
                    cut_after: cuts.after,
                }),
                Some(Found::Distant(_) | Found::NotThere) if refused.is_some() => {}
                Some(found) => refused = Some(found),
            }
        }
        match refused {
            Some(found) if occurrences.is_empty() => found,
            _ => Found::Occurrences(occurrences),
        }
    }

    fn sources(&self, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
        let mut sources = Vec::with_capacity(ranges.len());
        for range in ranges {
            sources.push(self.folded.map.range(range.clone()));
        }
        sources
    }

    /// Why a chain of parts is no quotation, if it is none.
    fn refusal(&self, chain: &[Range<usize>], cuts: Cuts) -> Option<Found> {
        let mut swallowed = Vec::new();
        for pair in chain.windows(2) {
            match self.gap(pair[0].end..pair[1].start) {
                Gap::Plain => {}
                Gap::Distant => return Some(Found::Distant(self.sources(chain))),
                Gap::Dropped => return Some(Found::NotThere),
                Gap::Swallows(words) => swallowed.extend(words),
            }
        }
        if cuts.before {
            swallowed.extend(self.sense_words(self.clause_before(chain[0].start)));
        }
        if cuts.after {
            swallowed.extend(self.sense_words(self.clause_behind(chain[chain.len() - 1].end)));
        }
        (!swallowed.is_empty()).then(|| Found::Swallowed {
            words: self.sources(&swallowed),
            parts: self.sources(chain),
        })
    }

    fn sense_words(&self, range: Range<usize>) -> Vec<Range<usize>> {
        sense_words(&self.folded.text, self.language, range)
    }

    fn gap(&self, gap: Range<usize>) -> Gap {
        if gap.len() > GAP_AT_MOST || self.leaves_quotation(gap.clone()) {
            return Gap::Distant;
        }
        if self.drops_words(gap.clone()) {
            return Gap::Dropped;
        }
        let mut swallowed = Vec::new();
        let mut at = gap.start;
        while let Some(narration) = self.next_narration(at..gap.end) {
            swallowed.extend(self.sense_words(at..narration.start));
            at = narration.end;
        }
        swallowed.extend(self.sense_words(at..gap.end));
        if swallowed.is_empty() {
            Gap::Plain
        } else {
            Gap::Swallows(swallowed)
        }
    }

    /// Whether one or two words are left out beside an ellipsis that the article prints: then the `…` of the quotation is
    /// that ellipsis, and the words were dropped without a mark.
    fn drops_words(&self, gap: Range<usize>) -> bool {
        let text = &self.folded.text[gap];
        if !text.starts_with("...") && !text.ends_with("...") {
            return false;
        }
        let mut words = 0;
        for piece in text.split(' ') {
            words += usize::from(next_word(piece, 0).is_some());
        }
        words == 1 || words == 2
    }

    /// Whether a gap reaches into another paragraph that does not carry the same quotation on: a quotation goes on where
    /// it was not closed and each paragraph opens it again.
    fn leaves_quotation(&self, gap: Range<usize>) -> bool {
        let (mut crosses, mut marks, mut reopened) = (false, 0, 0);
        let mut chars = self.folded.text[gap].chars().peekable();
        while let Some(c) = chars.next() {
            if c == PARAGRAPH as char {
                crosses = true;
                match chars.peek() {
                    Some(mark) if is_mark(*mark) => reopened += 1,
                    Some('\'') => {}
                    _ => return true,
                }
            }
            marks += usize::from(is_mark(c));
        }
        crosses && marks > reopened
    }

    /// The next narration between two quotations in a gap that starts inside one, as in `A,” he said. “B`: its words are
    /// not the speaker's.
    fn next_narration(&self, gap: Range<usize>) -> Option<Range<usize>> {
        let text = &self.folded.text[gap.clone()];
        let closing = text.find(is_mark)?;
        let rest = closing + text[closing..].chars().next().map_or(1, char::len_utf8);
        let opening = rest + text[rest..].find(is_mark)?;
        let before = self.folded.text[..gap.start + closing].chars().next_back();
        let behind = text[rest..].chars().next();
        // A mark behind a blank opens: then what stands in it is part of what was said.
        let closes = !before.is_some_and(|c| c == ' ' || c == '(')
            && !behind.is_some_and(char::is_alphanumeric);
        let end = opening + text[opening..].chars().next().map_or(1, char::len_utf8);
        closes.then_some(gap.start + closing..gap.start + end)
    }

    /// The rest of the clause before a place.
    fn clause_before(&self, end: usize) -> Range<usize> {
        let text = &self.folded.text[..end];
        let mut start = end;
        let mut seen_word = false;
        for (at, c) in text.char_indices().rev() {
            if ends_clause(c) && !self.is_hyphen_at(at, c) {
                if seen_word || ends_quotation(c) {
                    break;
                }
            } else {
                seen_word |= c.is_alphanumeric();
            }
            if end - at > CLAUSE_AT_MOST {
                break;
            }
            start = at;
        }
        behind_last_conjunction(&self.folded.text, self.language, start..end)
    }

    /// The rest of the clause behind a place.
    fn clause_behind(&self, start: usize) -> Range<usize> {
        let mut end = start;
        let mut seen_word = false;
        for (offset, c) in self.folded.text[start..].char_indices() {
            if ends_clause(c) && !self.is_hyphen_at(start + offset, c) {
                if seen_word || ends_quotation(c) {
                    break;
                }
            } else {
                seen_word |= c.is_alphanumeric();
            }
            if offset > CLAUSE_AT_MOST {
                break;
            }
            end = start + offset + c.len_utf8();
        }
        start..end
    }

    fn is_hyphen_at(&self, at: usize, c: char) -> bool {
        c == '-'
            && self.source[self.folded.map.start(at)..]
                .starts_with(crate::text::verbatim::fold::is_hyphen)
    }
}

/// A folded mark of a quotation, or one that folding leaves as it is.
fn is_mark(c: char) -> bool {
    matches!(c, '"' | '«' | '»')
}

fn ends_clause(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '-') || ends_quotation(c)
}

/// What ends a sentence or the words of a speaker.
fn ends_quotation(c: char) -> bool {
    matches!(c, '.' | '!' | '?') || is_mark(c) || c == PARAGRAPH as char
}

/// What is left of a range behind its last conjunction that starts a clause of its own.
fn behind_last_conjunction(text: &str, language: &Language, range: Range<usize>) -> Range<usize> {
    let mut start = range.start;
    let mut at = range.start;
    while let Some(word) = next_word(&text[..range.end], at) {
        at = word.end;
        if language.can_be(&text[word.clone()], Sense::JoinsClauses) {
            start = word.end;
        }
    }
    start..range.end
}

/// Every way to pick one occurrence of each part so that they stand in order, each as near as can be to the one before.
/// Elisions between nearer occurrences leave out less, so ways that leave out more are not followed.
fn chains(parts: &[Vec<Range<usize>>]) -> Vec<Vec<Range<usize>>> {
    let mut levels: Vec<Vec<Link>> = Vec::with_capacity(parts.len());
    for found in parts {
        let mut level: Vec<Link> = Vec::new();
        for range in found {
            let before = match levels.last() {
                None => 0,
                Some(above) => match above.partition_point(|link| link.range.end <= range.start) {
                    0 => continue,
                    after => after - 1,
                },
            };
            // A nearer occurrence of this part follows the same one already.
            if !levels.is_empty() && level.last().is_some_and(|last| last.before == before) {
                continue;
            }
            level.push(Link {
                range: range.clone(),
                before,
            });
        }
        levels.push(level);
    }
    let mut chains = Vec::new();
    let last = levels.last().map_or(0, Vec::len);
    for end in 0..last {
        let mut chain = Vec::with_capacity(parts.len());
        let mut index = end;
        for level in levels.iter().rev() {
            chain.push(level[index].range.clone());
            index = level[index].before;
        }
        chain.reverse();
        chains.push(chain);
    }
    chains
}
