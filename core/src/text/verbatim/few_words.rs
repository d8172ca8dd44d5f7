//! The passage nearest to a few words. Where one of so few is another, most of the letters may be, so that not the letters
//! are counted but the words; and it is looked for in quotations only, or anything would be near.

use std::ops::Range;

use super::fold::Folded;
use super::myers::Pattern;
use super::{Haystack, Near, next_word};
use crate::text::language::Sense;

/// More words are compared by their letters alone.
const WORDS_AT_MOST: usize = 8;
/// No longer article is looked through, in bytes.
const TEXT_AT_MOST: usize = 100_000;
/// A quotation of a few words may be near as a whole; it has so many more or less.
const DIFFERENCE_AT_MOST: usize = 2;
/// A word of so many letters may have another letter wherever it stands; of shorter ones too many are alike.
const LETTERS_AT_LEAST: usize = 4;

impl Haystack<'_> {
    /// The passage nearest to a quotation of a few words, among passages that are given as bytes of the article: one that
    /// has two of three words in common with it, or is as a whole so short that one of two is much. [`Haystack::nearest`]
    /// finds what is near by its letters.
    ///
    /// ```
    /// use newsfacts_core::text::Haystack;
    ///
    /// let article = "“We begin,” he said.";
    /// let near = Haystack::new(article, "en").nearest_among("We start", &[3..12]).unwrap();
    /// assert_eq!(&article[near.printed], "We begin");
    /// ```
    pub fn nearest_among(&self, quote: &str, passages: &[Range<usize>]) -> Option<Near> {
        self.nearest_of(quote, &self.prepared(passages))
    }

    /// Passages, given as bytes of the article, as they are compared with any number of quotations.
    pub(crate) fn prepared(&self, passages: &[Range<usize>]) -> Vec<Passage> {
        if self.source.len() > TEXT_AT_MOST {
            return Vec::new();
        }
        let passages = passages.iter();
        passages
            .map(|passage| {
                let printed = Folded::article(self.source.get(passage.clone()).unwrap_or(""));
                let words = words_of(&printed.text);
                Passage {
                    start: passage.start,
                    small: small(&printed.text, &words),
                    words,
                    printed,
                }
            })
            .collect()
    }

    /// [`nearest_among`](Self::nearest_among) passages that are prepared.
    pub(crate) fn nearest_of(&self, quote: &str, passages: &[Passage]) -> Option<Near> {
        let folded = Folded::words(quote);
        let part = self.missing_part(&folded.text);
        let text = self.plain_words(&folded.text, part.clone());
        let words = words_of(&text);
        if words.is_empty() || words.len() > WORDS_AT_MOST {
            return None;
        }
        let letters: Vec<char> = text.chars().collect();
        let query = Query {
            haystack: self,
            pattern: Pattern::new(&letters),
            small: small(&text, &words),
            text: &text,
            words,
        };
        let mut best: Option<(Likeness, Range<usize>)> = None;
        for passage in passages {
            if let Some((likeness, range)) = query.nearest(passage)
                && best.as_ref().is_none_or(|(most, _)| likeness > *most)
            {
                let range = passage.printed.map.range(range);
                best = Some((
                    likeness,
                    passage.start + range.start..passage.start + range.end,
                ));
            }
        }
        best.map(|(likeness, printed)| Near {
            printed,
            declared: folded.map.range(part),
            edits: likeness.edits(),
            length: letters.len(),
        })
    }
}

/// A passage as it is compared with quotations.
pub(crate) struct Passage {
    /// Where it begins in the article.
    start: usize,
    printed: Folded,
    words: Vec<Range<usize>>,
    /// The words in small letters.
    small: Vec<String>,
}

/// How near a passage is: the nearer, the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Likeness {
    /// How many words more are shared than not.
    words: isize,
    /// How many letters differ, as a negative number.
    letters: isize,
}

impl Likeness {
    fn edits(self) -> usize {
        self.letters.unsigned_abs()
    }
}

/// The words that are looked for.
struct Query<'q> {
    haystack: &'q Haystack<'q>,
    pattern: Pattern,
    text: &'q str,
    words: Vec<Range<usize>>,
    /// The words in small letters.
    small: Vec<String>,
}

/// Which of the words that are looked for a word is: a bit for each.
type Same = u32;

impl Query<'_> {
    /// The nearest words of a passage, if they are near.
    fn nearest(&self, passage: &Passage) -> Option<(Likeness, Range<usize>)> {
        let words = passage.words.len();
        let length = self.words.len();
        let same: Vec<Same> = passage.small.iter().map(|word| self.same(word)).collect();
        let mut best: Option<(Likeness, Range<usize>)> = None;
        let mut take = |row: Range<usize>, whole: bool| {
            if let Some(found) = self.compare(passage, &same, row, whole)
                && best.as_ref().is_none_or(|(most, _)| found.0 > *most)
            {
                best = Some(found);
            }
        };
        if words.abs_diff(length) <= DIFFERENCE_AT_MOST {
            take(0..words, true);
        }
        for count in length.saturating_sub(1).max(1)..=length + 1 {
            for start in 0..(words + 1).saturating_sub(count) {
                take(start..start + count, false);
            }
        }
        best
    }

    /// Which of the words that are looked for a word in small letters is.
    fn same(&self, word: &str) -> Same {
        let own = self.small.iter().enumerate();
        own.filter(|(_, own)| *own == word)
            .fold(0, |same, (at, _)| same | 1 << at)
    }

    /// How like a row of words is, if it is near.
    fn compare(
        &self,
        passage: &Passage,
        same: &[Same],
        row: Range<usize>,
        whole: bool,
    ) -> Option<(Likeness, Range<usize>)> {
        let longer = row.len().max(self.words.len());
        let enough = |shared: usize| match whole {
            true => shared * 2 >= longer,
            false => shared * 3 >= longer * 2,
        };
        // No more are shared than are any of those looked for.
        let any = same[row.clone()].iter().filter(|same| **same != 0);
        if longer > 1 && !enough(any.count()) {
            return None;
        }
        let shared = self.shared(&same[row.clone()]);
        let count = shared.count_ones() as usize;
        let words = &passage.words[row];
        let printed = &*passage.printed.text;
        let says = || {
            let mut all = words.iter().enumerate();
            all.any(|(at, word)| {
                shared >> at & 1 == 1 && self.says_something(&printed[word.clone()])
            })
        };
        if longer > 1 && !(enough(count) && (whole || count > 2 || says())) {
            return None;
        }
        let range = self.with_mark_behind(printed, words)?;
        let letters: Vec<char> = printed[range.clone()].chars().collect();
        let edits = self.pattern.distance(&letters);
        let alike = match longer {
            1 if whole => edits <= (letters.len() / 2).max(1),
            1 => edits == 1 && letters.len() >= LETTERS_AT_LEAST,
            _ => true,
        };
        let likeness = Likeness {
            words: (count * 2) as isize - longer as isize,
            letters: -(edits as isize),
        };
        (alike && edits > 0).then_some((likeness, range))
    }

    /// The words that a row has in common with those looked for, in their order: a bit for each of the row.
    fn shared(&self, row: &[Same]) -> u32 {
        // `most[other]` has the words that are shared with all up to `other`.
        let mut most = [0_u32; WORDS_AT_MOST + 1];
        for (at, same) in row.iter().enumerate() {
            let mut before = most[0];
            for other in 0..self.words.len() {
                let here = most[other + 1];
                if same >> other & 1 == 1 {
                    most[other + 1] = before | 1 << at;
                } else if most[other].count_ones() > here.count_ones() {
                    most[other + 1] = most[other];
                }
                before = here;
            }
        }
        most[self.words.len()]
    }

    /// From the first to the last of these words, and what is printed behind them if that is declared too.
    fn with_mark_behind(&self, passage: &str, row: &[Range<usize>]) -> Option<Range<usize>> {
        let (first, last) = (row.first()?, row.last()?);
        let declared = self.words.last().map_or("", |word| &self.text[word.end..]);
        let marks = match passage[last.end..].starts_with(declared) {
            true => declared.len(),
            false => 0,
        };
        Some(first.start..last.end + marks)
    }

    /// Whether a word is none of those that stand near any other.
    fn says_something(&self, word: &str) -> bool {
        let known = &self.haystack.language.word(word).senses;
        word.chars().count() >= LETTERS_AT_LEAST && !known.has(Sense::StopWord)
    }
}

/// Words in small letters: their case does not part them.
fn small(text: &str, words: &[Range<usize>]) -> Vec<String> {
    let words = words.iter();
    words
        .map(|word| text[word.clone()].to_lowercase())
        .collect()
}

fn words_of(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(word) = next_word(text, at) {
        at = word.end;
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::quotations;

    fn near(article: &'static str, quote: &str) -> Option<&'static str> {
        let found = quotations(article, std::slice::from_ref(&(0..article.len())), "en");
        let passages: Vec<_> = found.into_iter().flat_map(|one| one.parts).collect();
        let haystack = Haystack::new(article, "en");
        let near = haystack.nearest_among(quote, &passages)?;
        Some(&article[near.printed])
    }

    #[test]
    fn a_few_words_are_near_by_their_number() {
        let cases = [
            // One word of a few is another, or missing, or added.
            (
                "“We begin in May.”",
                "We start in May.",
                Some("We begin in May."),
            ),
            ("“We begin,” he said.", "We start", Some("We begin")),
            (
                "“We must start,” he said.",
                "We start",
                Some("We must start"),
            ),
            ("“Begin now,” he said.", "Start now", Some("Begin now")),
            (
                "“It is a great day for the town,” he said.",
                "a bad day for",
                Some("a great day for"),
            ),
            (
                "“A very good day,” he said.",
                "a good day",
                Some("A very good day"),
            ),
            ("“Never!” he said.", "Ever!", Some("Never!")),
            ("“Sad,” he said.", "Bad", Some("Sad")),
            (
                "“We are grateful to all,” he said.",
                "gratful",
                Some("grateful"),
            ),
            ("“Off,” he said. “We begin.”", "We start", Some("We begin")),
            // Words that stand anywhere make nothing near.
            (
                "“We had the best of times, and the worst,” he said.",
                "We start",
                None,
            ),
            (
                "“It rains in the north of the land,” he said.",
                "in the park",
                None,
            ),
            ("“No,” he said.", "Yes", None),
            ("“It was fun while it lasted,” he said.", "run", None),
            // What is not quoted is none.
            ("We begin, he said.", "We start", None),
            ("“We begin,” he said.", "Nothing of the kind", None),
            ("“We begin,” he said.", "…", None),
            ("“…” he said. “!”", "No", None),
            ("“We begin,” he said.", "", None),
        ];
        for (article, quote, want) in cases {
            assert_eq!(near(article, quote), want, "{quote}: {article}");
        }
    }

    #[test]
    fn what_is_the_same_is_not_near() {
        assert_eq!(near("“We begin,” he said.", "We begin"), None);
    }
}
