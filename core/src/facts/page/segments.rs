//! The text cut where a mark begins or ends.
//!
//! Facts overlap and nest, and elements of a page only nest. So the text is cut at each end of a passage, and each segment
//! knows all the passages that it belongs to.

use std::{cmp::Reverse, collections::BTreeSet, ops::Range};

/// How many passages a segment is said to belong to. A segment of more than these is marked for the innermost of them.
const LAYERS: usize = 64;

/// A passage of the text that is marked, and for what.
#[derive(Debug, Clone)]
pub(super) struct Span<T> {
    /// In bytes, and never empty.
    pub range: Range<usize>,
    pub layer: T,
}

/// A stretch of text in which no passage begins or ends.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub range: Range<usize>,
    /// The passages that it belongs to, by index: the innermost first.
    pub spans: Vec<usize>,
    /// The passages of which it is the last segment, by index, in the order in which they begin.
    pub ends: Vec<usize>,
}

/// The segments of each paragraph, which are in order and apart. Together they are its text.
pub(super) fn segments<T>(paragraphs: &[Range<usize>], spans: &[Span<T>]) -> Vec<Vec<Segment>> {
    let mut by_start: Vec<usize> = (0..spans.len()).collect();
    by_start.sort_by_key(|index| (spans[*index].range.start, Reverse(spans[*index].range.end)));
    let mut cuts: Vec<usize> = Vec::with_capacity(2 * spans.len());
    cuts.extend(
        spans
            .iter()
            .flat_map(|span| [span.range.start, span.range.end]),
    );
    cuts.sort_unstable();
    cuts.dedup();
    let mut open = Open::default();
    let mut next = by_start.iter().peekable();
    let mut all = Vec::with_capacity(paragraphs.len());
    for paragraph in paragraphs {
        let first = cuts.partition_point(|cut| *cut <= paragraph.start);
        let last = cuts.partition_point(|cut| *cut < paragraph.end);
        let inner = cuts[first..last.max(first)].iter().copied();
        let mut segments = Vec::with_capacity(inner.len() + 1);
        let mut start = paragraph.start;
        for end in inner.chain([paragraph.end]) {
            while let Some(index) = next.next_if(|index| spans[**index].range.start <= start) {
                open.add(*index, &spans[*index].range);
            }
            open.close(start);
            segments.push(Segment {
                range: start..end,
                spans: open.innermost(),
                ends: Vec::new(),
            });
            start = end;
        }
        all.push(segments);
    }
    note_ends(&mut all, spans, &by_start);
    all
}

/// The passages that have begun and not ended.
#[derive(Default)]
struct Open {
    /// By end, start and index.
    by_end: BTreeSet<(usize, usize, usize)>,
    /// The innermost first: what begins last, and of these what ends first.
    by_depth: BTreeSet<(Reverse<usize>, usize, usize)>,
}

impl Open {
    fn add(&mut self, index: usize, range: &Range<usize>) {
        self.by_end.insert((range.end, range.start, index));
        self.by_depth
            .insert((Reverse(range.start), range.end, index));
    }

    /// Forgets what has ended.
    fn close(&mut self, at: usize) {
        while let Some((end, start, index)) = self.by_end.pop_first() {
            if end > at {
                self.by_end.insert((end, start, index));
                break;
            }
            self.by_depth.remove(&(Reverse(start), end, index));
        }
    }

    fn innermost(&self) -> Vec<usize> {
        let deepest = self.by_depth.iter().take(LAYERS);
        deepest.map(|(_, _, index)| *index).collect()
    }
}

/// Notes at the last segment of each passage that it ends there.
fn note_ends<T>(all: &mut [Vec<Segment>], spans: &[Span<T>], order: &[usize]) {
    for index in order {
        let Range { start, end } = spans[*index].range;
        let paragraph = all.partition_point(|segments| segments[0].range.start < end);
        let Some(segments) = paragraph.checked_sub(1).and_then(|at| all.get_mut(at)) else {
            continue;
        };
        let behind = segments.partition_point(|segment| segment.range.start < end);
        if let Some(last) = segments[..behind]
            .last_mut()
            .filter(|last| last.range.end > start)
        {
            last.ends.push(*index);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, passages: &[Range<usize>]) -> Vec<(String, Vec<usize>, Vec<usize>)> {
        let spans: Vec<Span<()>> = passages
            .iter()
            .map(|range| Span {
                range: range.clone(),
                layer: (),
            })
            .collect();
        let mut paragraphs = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            paragraphs.push(start..start + line.trim_end().len());
            start += line.len();
        }
        let segments = segments(&paragraphs, &spans).into_iter().flatten();
        segments
            .map(|segment| (text[segment.range].to_owned(), segment.spans, segment.ends))
            .collect()
    }

    #[test]
    fn nested_passages_are_cut_at_each_end() {
        let row = |text: &str, spans: &[usize], ends: &[usize]| {
            (text.to_owned(), spans.to_vec(), ends.to_vec())
        };
        assert_eq!(
            cut("We build 120 homes.", &[3..18, 9..12, 9..18, 3..18]),
            [
                row("We ", &[], &[]),
                row("build ", &[0, 3], &[]),
                row("120", &[1, 2, 0, 3], &[1]),
                row(" homes", &[2, 0, 3], &[0, 3, 2]),
                row(".", &[], &[]),
            ]
        );
    }

    #[test]
    fn overlapping_passages_and_those_over_paragraphs() {
        let row = |text: &str, spans: &[usize], ends: &[usize]| {
            (text.to_owned(), spans.to_vec(), ends.to_vec())
        };
        assert_eq!(
            cut("abcd\nefgh", &[1..3, 2..7, 4..5]),
            [
                row("a", &[], &[]),
                row("b", &[0], &[]),
                row("c", &[1, 0], &[0]),
                row("d", &[1], &[]),
                row("ef", &[1], &[1]),
                row("gh", &[], &[]),
            ]
        );
    }

    /// Whatever the passages: the segments are the text, and those of a passage are the passage.
    #[test]
    fn segments_are_the_text() {
        let text = "The council voted for 120 homes.\nLee told it: keys next spring.\n\nThe end.";
        let mut seed = 7_usize;
        let mut random = |below: usize| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        for _ in 0..500 {
            let passages: Vec<Range<usize>> = (0..random(12))
                .map(|_| {
                    let start = random(text.len() - 1);
                    start..start + 1 + random(text.len() - start - 1)
                })
                .filter(|range| !text[range.clone()].trim().is_empty())
                .collect();
            let cut = cut(text, &passages);
            let whole: String = cut.iter().map(|(text, ..)| &**text).collect();
            assert_eq!(whole, text.replace('\n', ""), "{passages:?}");
            for (index, range) in passages.iter().enumerate() {
                let own = cut.iter().filter(|(_, spans, _)| spans.contains(&index));
                let own: String = own.map(|(text, ..)| &**text).collect();
                assert_eq!(own, text[range.clone()].replace('\n', ""), "{passages:?}");
                let ends = cut.iter().filter(|(.., ends)| ends.contains(&index));
                assert_eq!(ends.count(), 1, "{passages:?}");
            }
        }
    }

    #[test]
    fn many_passages_of_the_same_words() {
        let passages: Vec<Range<usize>> = (0..10_000).map(|at| at / 2..20_000 - at).collect();
        let text = "a".repeat(20_000);
        let cut = cut(&text, &passages);
        assert!(cut.iter().all(|(_, spans, _)| spans.len() <= LAYERS));
    }
}
