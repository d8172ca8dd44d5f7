//! Words that look like others: "nоt" with a Cyrillic "о". They are not the same, and are shown as what is nearest.

use std::ops::Range;
use std::sync::OnceLock;

use super::{Haystack, edges::Edges, fold::Folded, words::WordIndex};
use crate::text::look_alike::plain;

/// A text as it looks: each character that looks like another is that one.
#[derive(Debug, Clone)]
pub(super) struct Plain {
    text: Haystack<'static>,
    /// Behind each character that takes more or fewer bytes than the one that it looks like, its place in this text and in the
    /// other.
    shifts: Vec<(usize, usize)>,
}

impl Plain {
    /// Nothing where all is what it looks like.
    fn of(haystack: &Haystack<'_>) -> Option<Self> {
        if !is_disguised(&haystack.folded.text) {
            return None;
        }
        let (mut text, mut shifts) = (String::new(), Vec::new());
        for (at, c) in haystack.folded.text.char_indices() {
            let seen = plain(c);
            text.push(seen);
            if seen.len_utf8() != c.len_utf8() {
                shifts.push((text.len(), at + c.len_utf8()));
            }
        }
        let text = Haystack {
            source: "",
            language: haystack.language,
            index: WordIndex::new(&text),
            folded: Folded {
                text,
                ..Folded::default()
            },
            too_large: false,
            has_brackets: false,
            plain: OnceLock::new(),
        };
        Some(Self { text, shifts })
    }

    /// The place in the other text.
    fn place(&self, at: usize) -> usize {
        let before = self.shifts.partition_point(|(own, _)| *own <= at);
        let before = before.checked_sub(1).map(|before| self.shifts[before]);
        before.map_or(at, |(own, other)| other + at - own)
    }
}

impl Haystack<'_> {
    /// Where, in bytes of the article, words stand that look like these and are others.
    pub(crate) fn alike(&self, words: &str) -> Option<Range<usize>> {
        let found = self.alike_folded(words)?;
        Some(self.folded.map.range(found))
    }

    /// The same in the folded text.
    pub(super) fn alike_folded(&self, words: &str) -> Option<Range<usize>> {
        let seen = self.plain.get_or_init(|| Plain::of(self).map(Box::new));
        if seen.is_none() && !is_disguised(words) {
            return None;
        }
        let wanted: String = words.chars().map(plain).collect();
        let text = seen.as_ref().map_or(self, |seen| &seen.text);
        let place = |at| seen.as_ref().map_or(at, |seen| seen.place(at));
        let found = text.search(&wanted, Edges::Phrase).unwrap_or_default();
        let mut found = found
            .into_iter()
            .map(|range| place(range.start)..place(range.end));
        found.find(|range| {
            let other = self.folded.text[range.clone()] != *words;
            other && self.is_whole(range.start, range.end, Edges::Phrase)
        })
    }
}

fn is_disguised(text: &str) -> bool {
    text.chars().any(|c| plain(c) != c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_alike_is_found_and_is_not_the_same() {
        let text = "“We did n\u{43E}t sell,” \u{410}nn L\u{435}e said in M\u{430}y. We did not.";
        let haystack = Haystack::new(text, "en");
        let cases = [
            ("not", Some("n\u{43E}t")),
            ("Ann Lee", Some("\u{410}nn L\u{435}e")),
            ("We did not sell", Some("We did n\u{43E}t sell")),
            ("May", Some("M\u{430}y")),
            ("w\u{435} did", None),
            ("said \u{456}n", Some("said in")),
            ("did", None),
            ("sold", None),
            ("ay", None),
            ("", None),
        ];
        for (words, want) in cases {
            assert_eq!(
                haystack.alike(words).map(|range| &text[range]),
                want,
                "{words}"
            );
        }
        assert_eq!(Haystack::new("We did not.", "en").alike("nut"), None);
    }
}
