//! Literal search: every place where folded words stand as they are.

use std::ops::Range;

use super::Haystack;
use super::edges::Edges;
use super::words::next_word;
use crate::text::verbatim::fold::{BROKEN, DIVIDED, PARAGRAPH};

/// How many bytes are compared before a search gives up, for each byte of the article. Prose needs less than one.
const EFFORT: usize = 16;

/// The text repeats itself so much that the search would take too long.
#[derive(Debug)]
pub(super) struct Repetitive;

impl Haystack<'_> {
    /// Every place, in the folded text, where folded words stand whole. Places do not overlap.
    pub(super) fn search(
        &self,
        words: &str,
        edges: Edges,
    ) -> Result<Vec<Range<usize>>, Repetitive> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let Some((anchor, places)) = self.rarest_word(words) else {
            return Ok(found);
        };
        let (text, query) = (self.folded.text.as_bytes(), words.as_bytes());
        let mut effort = (text.len() + 1024) * EFFORT;
        let mut free = 0; // where the last passage found ends
        for &place in places {
            let place = place as usize;
            if place < free {
                continue;
            }
            let compared = forward(text, place, &query[anchor..]);
            let Some(end) = compared.found else {
                effort = effort.checked_sub(compared.effort).ok_or(Repetitive)?;
                continue;
            };
            let start = backward(text, place, &query[..anchor]);
            effort = effort
                .checked_sub(compared.effort + start.effort)
                .ok_or(Repetitive)?;
            if let Some(start) = start.found
                && self.is_whole(start, end, edges)
            {
                found.push(start..end);
                free = end;
            }
        }
        Ok(found)
    }

    /// The byte at which the rarest word starts, and the places where it may stand in the text; none where a word does not
    /// occur at all.
    fn rarest_word(&self, words: &str) -> Option<(usize, &[u32])> {
        let mut rarest: Option<(usize, &[u32])> = None;
        let mut at = 0;
        while let Some(word) = next_word(words, at) {
            at = word.end;
            let places = self.index.places(&words.as_bytes()[word.clone()]);
            if rarest.is_none_or(|(_, least)| places.len() < least.len()) {
                rarest = Some((word.start, places));
            }
            if places.is_empty() {
                break;
            }
        }
        rarest
    }
}

/// Where a comparison came to, if all was equal, and how many bytes it took.
struct Compared {
    found: Option<usize>,
    effort: usize,
}

/// Compares from a place in the text onwards, and finds the end of the passage.
fn forward(text: &[u8], start: usize, query: &[u8]) -> Compared {
    let (mut t, mut q) = (start, 0);
    let found = loop {
        while q < query.len() && t < text.len() && text[t] == query[q] {
            t += 1;
            q += 1;
        }
        let Some(&wanted) = query.get(q) else {
            break Some(t);
        };
        match text.get(t) {
            Some(&PARAGRAPH) if wanted == b' ' => {
                t += 1;
                q += 1;
                // A quotation of several paragraphs is opened again in each.
                if is_mark(text.get(t)) && !is_mark(query.get(q)) {
                    t += 1;
                }
            }
            Some(&DIVIDED) if wanted != b'-' => t += 1,
            Some(&(DIVIDED | BROKEN)) if wanted == b'-' => {
                t += 1;
                q += 1;
                if query.get(q) == Some(&b' ') {
                    q += 1;
                }
            }
            _ => break None,
        }
    };
    Compared {
        found,
        effort: q + 1,
    }
}

/// Compares from a place in the text backwards, and finds the start of the passage.
fn backward(text: &[u8], end: usize, query: &[u8]) -> Compared {
    let (mut t, mut q) = (end, query.len());
    let found = loop {
        while q > 0 && t > 0 && text[t - 1] == query[q - 1] {
            t -= 1;
            q -= 1;
        }
        let Some(wanted) = q.checked_sub(1).map(|last| query[last]) else {
            break Some(t);
        };
        match text[..t].last() {
            Some(&PARAGRAPH) if wanted == b' ' => {
                t -= 1;
                q -= 1;
            }
            mark if is_mark(mark) && wanted == b' ' && text[..t - 1].last() == Some(&PARAGRAPH) => {
                t -= 1
            }
            Some(&(DIVIDED | BROKEN)) if query[..q].ends_with(b"- ") => {
                t -= 1;
                q -= 2;
            }
            Some(&(DIVIDED | BROKEN)) if wanted == b'-' => {
                t -= 1;
                q -= 1;
            }
            Some(&DIVIDED) => t -= 1,
            _ => break None,
        }
    };
    Compared {
        found,
        effort: query.len() - q + 1,
    }
}

fn is_mark(byte: Option<&u8>) -> bool {
    matches!(byte, Some(b'"' | b'\''))
}
