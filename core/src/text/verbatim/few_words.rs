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
        if self.source.len() > TEXT_AT_MOST {
            return None;
        }
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
            text: &text,
            words,
        };
        let mut best: Option<(Likeness, Range<usize>)> = None;
        for passage in passages {
            let printed = Folded::article(self.source.get(passage.clone()).unwrap_or(""));
            if let Some((likeness, range)) = query.nearest(&printed.text)
                && best.as_ref().is_none_or(|(most, _)| likeness > *most)
            {
                let range = printed.map.range(range);
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
}

impl Query<'_> {
    /// The nearest words of a passage, if they are near.
    fn nearest(&self, passage: &str) -> Option<(Likeness, Range<usize>)> {
        let words = words_of(passage);
        let length = self.words.len();
        let mut best: Option<(Likeness, Range<usize>)> = None;
        let mut take = |row: &[Range<usize>], whole: bool| {
            if let Some(found) = self.compare(passage, row, whole)
                && best.as_ref().is_none_or(|(most, _)| found.0 > *most)
            {
                best = Some(found);
            }
        };
        if words.len().abs_diff(length) <= DIFFERENCE_AT_MOST {
            take(&words, true);
        }
        for count in length.saturating_sub(1).max(1)..=length + 1 {
            for row in words.windows(count) {
                take(row, false);
            }
        }
        best
    }

    /// How like a row of words is, if it is near.
    fn compare(
        &self,
        passage: &str,
        row: &[Range<usize>],
        whole: bool,
    ) -> Option<(Likeness, Range<usize>)> {
        let longer = row.len().max(self.words.len());
        let shared = self.shared(passage, row);
        let says = |words: &&str| self.says_something(words);
        let enough = match whole {
            true => shared.len() * 2 >= longer,
            false => {
                shared.len() * 3 >= longer * 2 && (shared.len() > 2 || shared.iter().any(says))
            }
        };
        if longer > 1 && !enough {
            return None;
        }
        let range = self.with_mark_behind(passage, row)?;
        let letters: Vec<char> = passage[range.clone()].chars().collect();
        let edits = self.pattern.distance(&letters);
        let alike = match longer {
            1 if whole => edits <= (letters.len() / 2).max(1),
            1 => edits == 1 && letters.len() >= LETTERS_AT_LEAST,
            _ => true,
        };
        let likeness = Likeness {
            words: (shared.len() * 2) as isize - longer as isize,
            letters: -(edits as isize),
        };
        (alike && edits > 0).then_some((likeness, range))
    }

    /// The words that a row has in common with those looked for, in their order.
    fn shared<'p>(&self, passage: &'p str, row: &[Range<usize>]) -> Vec<&'p str> {
        // `most[other]` has the words that are shared with all up to `other`.
        let mut most: Vec<Vec<&str>> = vec![Vec::new(); self.words.len() + 1];
        for word in row {
            let word = &passage[word.clone()];
            let mut before = most[0].clone();
            for (other, looked_for) in self.words.iter().enumerate() {
                let here = most[other + 1].clone();
                if same_word(word, &self.text[looked_for.clone()]) {
                    before.push(word);
                    most[other + 1] = before;
                } else if most[other].len() > here.len() {
                    most[other + 1] = most[other].clone();
                }
                before = here;
            }
        }
        most.pop().unwrap_or_default()
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

fn same_word(one: &str, other: &str) -> bool {
    one == other || one.to_lowercase() == other.to_lowercase()
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
