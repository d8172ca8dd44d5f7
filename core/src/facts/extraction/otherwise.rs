//! What the text has in the place of words that it does not have: whole words of one speaker, as they can be taken over.

use super::judge::Desk;
use std::{borrow::Cow, ops::Range};

/// By how many words a passage is made longer where it lacks those that a model has otherwise.
const LONGER: usize = 3;

/// Words of more than so many are held against no longer passage: nobody has the last of a hundred words wrong and all others right
/// by chance, and each is compared with each.
const COMPARED: usize = 100;

/// What stands in the place of words.
pub(super) struct Otherwise {
    /// The passage, in bytes.
    pub passage: Range<usize>,
    /// What can be taken in their place: of a quotation the whole sentences, since a part of one may mean something else.
    pub instead: String,
}

impl Desk<'_> {
    /// What the text has in the place of words, at or about a passage that is like them.
    pub fn otherwise(&self, like: &Range<usize>, words: &str) -> Otherwise {
        let quotation = self.quotation_of(like);
        let own = quotation.clone().map(|part| clipped(like, &part));
        let own = own.filter(|own| own.start < own.end);
        let within = match &own {
            Some(_) => quotation.unwrap_or_default(),
            None => self.around(like),
        };
        let passage = self.aligned(own.clone().unwrap_or_else(|| like.clone()), &within, words);
        let whole = match own {
            Some(_) => clipped(&self.sentences(&passage), &within),
            None => passage.clone(),
        };
        let whole = self.in_one_line(&whole);
        let ends = |mark: char| words.trim_end().ends_with(mark);
        let instead = whole.strip_suffix(',').unwrap_or(&whole);
        let instead = match instead.strip_suffix('.') {
            Some(bare) if !ends('.') && !bare.ends_with('.') => bare,
            _ => instead,
        };
        Otherwise {
            passage,
            instead: instead.to_owned(),
        }
    }

    /// The part of a quotation that most of a passage stands in; what a narrator says is none.
    fn quotation_of(&self, passage: &Range<usize>) -> Option<Range<usize>> {
        let overlap = |part: &&Range<usize>| clipped(part, passage).len();
        let touching = self.spoken_at(passage).iter();
        let touching = touching.filter(|part| overlap(part) > 0);
        // Of two that hold as much of it the outer one, which begins first.
        let most = touching.rev().max_by_key(overlap);
        most.cloned()
    }

    /// The sentences that a passage stands in.
    fn around(&self, passage: &Range<usize>) -> Range<usize> {
        let row = self.row;
        let first = row.sentence(row.token_at(passage.start));
        let last = row.token_at(passage.end).saturating_sub(1);
        let last = row.sentence(last.max(first.start));
        let around = row.bytes(first.start..last.end);
        around.start.min(passage.start)..around.end.max(passage.end)
    }

    /// A passage with the first and last words that a model has otherwise: who is nearest by letters leaves these out.
    fn aligned(&self, passage: Range<usize>, within: &Range<usize>, words: &str) -> Range<usize> {
        let text = self.text.text();
        let wanted = parted(words);
        if wanted.len() > COMPARED {
            return passage;
        }
        let mut best = passage.clone();
        let mut least = far(&parted(&text[best.clone()]), &wanted);
        let mut longer = passage;
        for _ in 0..LONGER {
            let Some(end) = next_word(&text[..within.end], longer.end) else {
                break;
            };
            longer.end = end;
            better(&mut best, &mut least, &longer, text, &wanted);
        }
        let mut longer = best.clone();
        for _ in 0..LONGER {
            let Some(start) = word_before(text, within.start, longer.start) else {
                break;
            };
            longer.start = start;
            better(&mut best, &mut least, &longer, text, &wanted);
        }
        let trimmed = text[best.clone()].trim_end();
        best.start..best.start + trimmed.len()
    }
}

/// Takes a longer passage for the best, where it is as near and no longer than what is wanted.
fn better(
    best: &mut Range<usize>,
    least: &mut usize,
    longer: &Range<usize>,
    text: &str,
    wanted: &[Cow<'_, str>],
) {
    let words = parted(&text[longer.clone()]);
    let away = far(&words, wanted);
    if away < *least || away == *least && words.len() <= wanted.len() {
        (*best, *least) = (longer.clone(), away);
    }
}

fn clipped(range: &Range<usize>, within: &Range<usize>) -> Range<usize> {
    range.start.max(within.start)..range.end.min(within.end)
}

/// Where the next word ends, if nothing but a blank stands before it.
fn next_word(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let word = rest.trim_start();
    let start = at + rest.len() - word.len();
    let parted = at == 0 || start > at || text[..at].ends_with(char::is_whitespace);
    let end = word.find(char::is_whitespace).unwrap_or(word.len());
    let word = word[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    let is_word = parted && word.starts_with(char::is_alphanumeric);
    (is_word && !text[at..start].contains("\n\n")).then_some(start + word.len())
}

/// Where the word before begins, likewise.
fn word_before(text: &str, first: usize, at: usize) -> Option<usize> {
    let rest = text.get(first..at)?;
    let word = rest.trim_end();
    let parted = word.len() < rest.len();
    let start = word.rfind(char::is_whitespace);
    let start = start.map_or(0, |blank| {
        blank + word[blank..].chars().next().map_or(0, char::len_utf8)
    });
    let is_word = parted
        && word[start..].starts_with(char::is_alphanumeric)
        && word.ends_with(char::is_alphanumeric);
    (is_word && !rest[word.len()..].contains("\n\n")).then_some(first + start)
}

/// The words of a text, in small letters and without the marks around them.
fn parted(text: &str) -> Vec<Cow<'_, str>> {
    let words = text
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '…'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words = words.filter(|word| !word.is_empty());
    let is_small = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase());
    words
        .map(|word| match is_small(word) {
            true => Cow::Borrowed(word), // most
            false => Cow::Owned(word.to_lowercase().replace('’', "'")),
        })
        .collect()
}

/// How many words have to be changed, added or dropped.
fn far(one: &[Cow<'_, str>], other: &[Cow<'_, str>]) -> usize {
    strsim::generic_levenshtein(&Words(one), &Words(other))
}

struct Words<'w, 't>(&'w [Cow<'t, str>]);

impl<'w, 't> IntoIterator for &Words<'w, 't> {
    type Item = &'w Cow<'t, str>;
    type IntoIter = std::slice::Iter<'w, Cow<'t, str>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_beside_a_passage() {
        let text = "Nobody asked the neighbours, said Ruiz.";
        let end = "Nobody asked the ".len();
        assert_eq!(
            next_word(text, end),
            Some("Nobody asked the neighbours".len())
        );
        assert_eq!(
            next_word(text, end - 1),
            Some("Nobody asked the neighbours".len())
        );
        // A mark parts them.
        assert_eq!(next_word(text, "Nobody asked the neighbours".len()), None);
        assert_eq!(next_word(text, "Nobody as".len()), None);
        assert_eq!(word_before(text, 0, "Nobody ".len()), Some(0));
        assert_eq!(
            word_before(text, 0, "Nobody asked the neighbours, ".len()),
            None
        );
        assert_eq!(word_before(text, 0, 0), None);
        assert_eq!(next_word("", 0), None);
    }
}
