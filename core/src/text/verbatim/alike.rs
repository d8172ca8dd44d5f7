//! Words that look like others: "nоt" with a Cyrillic "о". They are not the same, and are shown as what is nearest.

use std::ops::Range;

use super::{Haystack, edges::Edges};
use crate::text::look_alike::plain;

/// No longer article is looked through, in bytes.
const TEXT_AT_MOST: usize = 100_000;

impl Haystack<'_> {
    /// Where, in bytes of the article, words stand that look like these and are others.
    pub(crate) fn alike(&self, words: &str) -> Option<Range<usize>> {
        let found = self.alike_folded(words)?;
        Some(self.folded.map.range(found))
    }

    /// The same in the folded text.
    pub(super) fn alike_folded(&self, words: &str) -> Option<Range<usize>> {
        let text = &*self.folded.text;
        let disguised = |text: &str| text.chars().any(|c| plain(c) != c);
        if text.len() > TEXT_AT_MOST || !disguised(text) && !disguised(words) {
            return None;
        }
        let wanted: Vec<char> = words.chars().map(plain).collect();
        let seen: Vec<(usize, char)> = text.char_indices().map(|(at, c)| (at, plain(c))).collect();
        let mut rows = seen.windows(wanted.len().max(1));
        rows.find_map(|row| {
            let same = row.iter().zip(&wanted).all(|((_, c), wanted)| c == wanted);
            let (first, last) = (row.first()?.0, row.last()?.0);
            let end = last + text[last..].chars().next()?.len_utf8();
            let range = first..end;
            (same && !wanted.is_empty() && text[range.clone()] != *words)
                .then_some(range)
                .filter(|range| self.is_whole(range.start, range.end, Edges::Phrase))
        })
    }
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
