//! The verbatim match: where an article prints the words of a quotation.
//!
//! Two prints of the same words may differ in typography: see [`Haystack`] for what is folded. All else must be equal,
//! apart from what the author marks as an elision or an insertion.

mod alike;
mod diff;
mod edges;
mod elision;
mod few_words;
pub(crate) mod fold;
mod myers;
mod nearest;
mod pattern;
mod search;
mod sense;
mod words;

use super::language::Language;
use super::order::sort_by_number;
use std::ops::Range;
use std::sync::OnceLock;

pub use self::diff::{Change, ChangeKind, diff};
pub(crate) use self::few_words::Passage;
pub use self::nearest::Near;
pub use self::pattern::InsertionFault;
#[cfg(test)]
pub(super) use self::sense::sense_words;
pub(crate) use self::words::next_word;

use self::alike::Plain;
use self::edges::Edges;
use self::elision::Cuts;
use self::fold::Folded;
use self::pattern::{Pattern, readings};
use self::search::Repetitive;
use self::words::WordIndex;

/// An article that is searched for many quotations: it is folded and indexed once.
///
/// Before words are compared, these are folded: Unicode normalization (NFC); typographic against typewriter quotation
/// marks, apostrophes and primes; dash and hyphen variants, `--`, and white space around a dash; `…` against `...` and
/// `. . .`; white space of any kind and length; soft hyphens and invisible characters; the ligatures U+FB00 to U+FB06,
/// which are their letters. A hyphen at a line's end is the hyphen of the word, or none if it only divides the word.
/// Letters, case, digits, words and other punctuation are compared as they are, and only whole words match.
///
/// ```
/// use newsfacts_core::text::{Found, Haystack};
///
/// let article = "“We won’t sell the harbour, dear friends,” she said.";
/// let haystack = Haystack::new(article, "en");
/// let Found::Occurrences(found) = haystack.find("We won't sell … dear friends") else {
///     panic!("the article prints these words");
/// };
/// assert_eq!(&article[found[0].parts[1].clone()], "dear friends");
/// assert!(matches!(haystack.find("We will sell the harbour"), Found::NotThere));
/// ```
#[derive(Debug, Clone)]
pub struct Haystack<'s> {
    pub(super) source: &'s str,
    /// Whose words turn the sense of a sentence.
    pub(super) language: &'static Language,
    pub(super) folded: Folded,
    pub(super) index: WordIndex,
    /// The text has more bytes than places can be told apart.
    too_large: bool,
    has_brackets: bool,
    /// The text as it looks, once it is asked for and where it looks otherwise.
    plain: OnceLock<Option<Box<Plain>>>,
}

/// What became of the search for a quotation. All ranges are bytes of the article unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// The article prints these words: every place, in the order of the text.
    Occurrences(Vec<Occurrence>),
    /// All parts are there, but an elision leaves out words that turn the sense.
    Swallowed {
        /// The negations and conditions left out.
        words: Vec<Range<usize>>,
        /// Where the parts stand.
        parts: Vec<Range<usize>>,
    },
    /// All parts are there, but not in this order. Where the first of each stands.
    Backwards(Vec<Range<usize>>),
    /// All parts are there and in order, but too far apart to be one quotation.
    Distant(Vec<Range<usize>>),
    /// The article prints the words without what stands in square brackets, which is nothing an editor may insert.
    BadInsertion {
        /// The bracket, in bytes of the quotation.
        declared: Range<usize>,
        /// What is wrong with it.
        fault: InsertionFault,
    },
    /// The article does not print these words.
    NotThere,
    /// It cannot be told whether the article prints these words.
    CannotDecide(Undecided),
}

/// Why a search has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Undecided {
    /// The quotation has no words, only marks.
    NoWords,
    /// The quotation has so many square brackets that there are too many ways to read them.
    TooManyBrackets,
    /// The article repeats itself so much that the search would not end in reasonable time.
    Repetitive,
    /// The article has four gigabytes or more.
    TooLarge,
}

/// A place where an article prints the words of a quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// Byte ranges of the article, one for each part between elisions; one in all where nothing is left out.
    pub parts: Vec<Range<usize>>,
    /// Whether something in square brackets was inserted.
    pub inserted: bool,
    /// Whether `…` was read as an elision, inside or at either end.
    pub elided: bool,
    /// Whether the quotation starts with an elision: it may start in the middle of what was said.
    pub cut_before: bool,
    /// Whether the quotation ends with an elision.
    pub cut_after: bool,
}

impl Occurrence {
    /// From the start of the first part to the end of the last, as bytes of the article.
    pub fn span(&self) -> Range<usize> {
        let start = self.parts.first().map_or(0, |part| part.start);
        let end = self.parts.last().map_or(start, |part| part.end);
        start..end
    }

    /// Whether the words stand in the article as they stand in the quotation, typography aside.
    pub fn is_exact(&self) -> bool {
        !self.inserted && !self.elided
    }
}

impl From<Repetitive> for Found {
    fn from(_: Repetitive) -> Self {
        Self::CannotDecide(Undecided::Repetitive)
    }
}

impl<'s> Haystack<'s> {
    /// Folds and indexes an article. Time and memory are linear in the text. `language` is a BCP 47 tag; it decides which
    /// words are negations and conditions.
    pub fn new(text: &'s str, language: &str) -> Self {
        let too_large = u32::try_from(text.len()).is_err();
        let folded = if too_large {
            Folded::default()
        } else {
            Folded::article(text)
        };
        Self {
            source: text,
            language: Language::of_tag(language),
            index: WordIndex::new(&folded.text),
            has_brackets: folded.text.contains('['),
            folded,
            too_large,
            plain: OnceLock::new(),
        }
    }

    /// Looks for the words of a quotation, without the quotation marks around them.
    ///
    /// First they are looked for as they stand. Then `…` (also `[…]`) is an elision: the parts must follow each other, in
    /// one paragraph or one quotation, at most some 250 words apart, and what is left out may hold no negation and no
    /// condition; at the ends of the quotation this goes for the rest of the clause. Text in square brackets is an
    /// editor's insertion of at most four words, among them no negation and no condition, or a letter at the head of a
    /// word whose case was changed: `[T]he`.
    ///
    /// Whether the words stand inside quotation marks, and who says them, is not looked at.
    pub fn find(&self, quote: &str) -> Found {
        if self.too_large {
            return Found::CannotDecide(Undecided::TooLarge);
        }
        let quote = Folded::words(quote);
        self.find_folded(&quote).unwrap_or_else(Found::from)
    }

    fn find_folded(&self, quote: &Folded) -> Result<Found, Repetitive> {
        if next_word(&quote.text, 0).is_none() {
            return Ok(Found::CannotDecide(Undecided::NoWords));
        }
        let literal = self.search(&quote.text, Edges::Quote)?;
        if !literal.is_empty() {
            return Ok(Found::Occurrences(self.whole(literal, false)));
        }
        let pattern = Pattern::of(&quote.text);
        let mut parts = Vec::with_capacity(pattern.parts.len());
        let mut inserted = false;
        let mut fault = None;
        let mut room = self.occurrences_at_most();
        for part in &pattern.parts {
            match self.find_part(quote, part.clone())? {
                Part::Missing => return Ok(Found::NotThere),
                Part::TooManyBrackets => {
                    return Ok(Found::CannotDecide(Undecided::TooManyBrackets));
                }
                Part::BadInsertion(bad) => fault = fault.or(Some(bad)),
                Part::Found(found, with_insertion) => {
                    room = room.checked_sub(found.len()).ok_or(Repetitive)?;
                    inserted |= with_insertion;
                    parts.push(found);
                }
            }
        }
        if let Some(bad) = fault {
            return Ok(bad);
        }
        if !pattern.elided {
            return Ok(Found::Occurrences(
                self.whole(parts.swap_remove(0), inserted),
            ));
        }
        let cuts = Cuts {
            before: pattern.cut_before,
            after: pattern.cut_after,
        };
        Ok(self.join(&parts, cuts, inserted))
    }

    /// Looks for a part of a quotation that has no elision in it, by the first reading of its brackets that is found.
    fn find_part(&self, quote: &Folded, part: Range<usize>) -> Result<Part, Repetitive> {
        let is_printed = |bracket: &str| self.has_brackets && self.folded.text.contains(bracket);
        let Some(readings) = readings(&quote.text, part, self.language, is_printed) else {
            return Ok(Part::TooManyBrackets);
        };
        let mut bad = Part::Missing;
        for reading in readings {
            let found = self.search(&reading.words, Edges::Quote)?;
            match reading.fault {
                _ if found.is_empty() => {}
                None => return Ok(Part::Found(found, reading.inserted)),
                Some((bracket, fault)) => {
                    bad = Part::BadInsertion(Found::BadInsertion {
                        declared: quote.map.range(bracket),
                        fault,
                    });
                }
            }
        }
        Ok(bad)
    }

    /// How many occurrences the parts of one quotation may have in all before the text counts as repetitive. The commonest
    /// word of a prose text stands in one of some hundred bytes.
    fn occurrences_at_most(&self) -> usize {
        self.folded.text.len() / 8 + 1000
    }

    /// The first part of a folded quotation that the article does not print as it stands; the whole of it if it has one
    /// part, or if it prints all of them.
    pub(super) fn missing_part(&self, quote: &str) -> Range<usize> {
        let parts = Pattern::of(quote).parts;
        if parts.len() == 1 {
            return parts[0].clone();
        }
        let mut room = self.occurrences_at_most();
        for part in parts {
            match self.search(&quote[part.clone()], Edges::Quote) {
                Ok(found) if found.is_empty() => return part,
                Ok(found) if found.len() <= room => room -= found.len(),
                _ => break,
            }
        }
        0..quote.len()
    }

    /// A part of a folded quotation without what its author put in square brackets.
    pub(super) fn plain_words(&self, quote: &str, part: Range<usize>) -> String {
        let is_printed = |bracket: &str| self.has_brackets && self.folded.text.contains(bracket);
        match readings(quote, part.clone(), self.language, is_printed) {
            Some(mut readings) if !readings.is_empty() => readings.swap_remove(0).words,
            _ => quote[part].to_owned(),
        }
    }

    /// Occurrences without elision, from ranges of the folded text.
    fn whole(&self, found: Vec<Range<usize>>, inserted: bool) -> Vec<Occurrence> {
        let mut occurrences = Vec::with_capacity(found.len());
        for range in found {
            occurrences.push(Occurrence {
                parts: vec![self.folded.map.range(range)],
                inserted,
                elided: false,
                cut_before: false,
                cut_after: false,
            });
        }
        occurrences
    }

    /// Every place where a name or a phrase stands as whole words, as bytes of the article. Possessives (`Russia's`) and
    /// compounds (`Russia-China talks`) hold the name. With `any_first_case`, the case of the first letter does not count.
    ///
    /// ```
    /// use newsfacts_core::text::Haystack;
    ///
    /// let haystack = Haystack::new("The board met. Later the board’s chair spoke.", "en");
    /// assert_eq!(haystack.find_words("the board", true), [0..9, 21..30]);
    /// assert_eq!(haystack.find_words("the board", false), [21..30]);
    /// ```
    pub fn find_words(&self, words: &str, any_first_case: bool) -> Vec<Range<usize>> {
        let words = Folded::words(words).text;
        // A text so repetitive that the search gives up holds no names.
        let mut found = self.search(&words, Edges::Phrase).unwrap_or_default();
        if any_first_case && let Some(other) = other_first_case(&words) {
            found.extend(self.search(&other, Edges::Phrase).unwrap_or_default());
            sort_by_number(&mut found, |range| range.start);
        }
        for range in &mut found {
            *range = self.folded.map.range(range.clone());
        }
        found
    }
}

/// What became of a part of a quotation.
enum Part {
    /// Where it stands in the folded text, and whether something was inserted.
    Found(Vec<Range<usize>>, bool),
    BadInsertion(Found),
    Missing,
    TooManyBrackets,
}

/// The words with the first letter in the other case, if it has one.
fn other_first_case(words: &str) -> Option<String> {
    let first = words.chars().next()?;
    let mut other: String = if first.is_uppercase() {
        first.to_lowercase().collect()
    } else {
        first.to_uppercase().collect()
    };
    other.push_str(&words[first.len_utf8()..]);
    (other != words).then_some(other)
}

#[cfg(test)]
mod generated;
#[cfg(test)]
mod tests;
