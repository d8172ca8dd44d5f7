//! The words of a folded text, and an index of where each stands.

use std::ops::Range;

use crate::text::verbatim::fold::{DIVIDED, is_letter_or_digit, is_unspaced};

/// The next word at or behind `from`: a run of letters and digits. In writings without blanks a letter is a word.
pub(crate) fn next_word(text: &str, from: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    // Nearly all words have letters of ASCII alone, and nothing else stands before them.
    let mut at = from;
    while at < bytes.len() && bytes[at] < 0x80 && !bytes[at].is_ascii_alphanumeric() {
        at += 1;
    }
    let first = at;
    while at < bytes.len() && bytes[at].is_ascii_alphanumeric() {
        at += 1;
    }
    let mut start = (at > first).then_some(first);
    while at < bytes.len() {
        if bytes[at] < 0x80 {
            match (bytes[at].is_ascii_alphanumeric(), start) {
                (true, None) => start = Some(at),
                (false, Some(start)) => return Some(start..at),
                _ => {}
            }
            at += 1;
            continue;
        }
        let c = text[at..].chars().next()?;
        let end = at + c.len_utf8();
        match (start, is_unspaced(c)) {
            (Some(start), true) => return Some(start..at),
            (None, true) => return Some(at..end),
            _ => {}
        }
        match (is_letter_or_digit(c), start) {
            (true, None) => start = Some(at),
            (false, Some(start)) => return Some(start..at),
            _ => {}
        }
        at = end;
    }
    start.map(|start| start..bytes.len())
}

/// Where each word of a text stands.
///
/// Words are told apart by a hash alone, so that building is two passes over the text and takes no memory per distinct
/// word: a lookup yields every place of the word, and perhaps some of other words.
#[derive(Debug, Clone)]
pub(crate) struct WordIndex {
    /// For each bucket, where its places start in `places`; one more than there are buckets.
    buckets: Vec<u32>,
    places: Vec<u32>,
}

impl WordIndex {
    pub fn new(text: &str) -> Self {
        let mut found: Vec<(u32, u32)> = Vec::with_capacity(text.len() / 8);
        let mut at = 0;
        while let Some(word) = next_word(text, at) {
            at = word.end;
            let hash = hash(FIRST_HASH, &text.as_bytes()[word.clone()]);
            found.push((fold_hash(hash), word.start as u32));
            // A word that was divided at a line's end is also found undivided.
            if text.as_bytes().get(word.end) == Some(&DIVIDED)
                && let Some(rest) = next_word(text, word.end)
            {
                let whole = self::hash(hash, &text.as_bytes()[rest]);
                found.push((fold_hash(whole), word.start as u32));
            }
        }
        Self::sort(&found)
    }

    /// Sorts places by bucket and keeps their order within it (a counting sort).
    fn sort(found: &[(u32, u32)]) -> Self {
        let count = (found.len() / 2).next_power_of_two();
        let mask = count as u32 - 1;
        let mut buckets = vec![0u32; count + 1];
        for &(hash, _) in found {
            buckets[(hash & mask) as usize + 1] += 1;
        }
        for bucket in 0..count {
            buckets[bucket + 1] += buckets[bucket];
        }
        let mut places = vec![0u32; found.len()];
        for &(hash, place) in found.iter().rev() {
            // Filled from behind, the end of each bucket moves to its start.
            let end = &mut buckets[(hash & mask) as usize + 1];
            *end -= 1;
            places[*end as usize] = place;
        }
        buckets.remove(0);
        buckets.push(found.len() as u32);
        Self { buckets, places }
    }

    /// The places where a word may stand, in order.
    pub fn places(&self, word: &[u8]) -> &[u32] {
        let mask = self.buckets.len() - 2;
        let bucket = fold_hash(hash(FIRST_HASH, word)) as usize & mask;
        &self.places[self.buckets[bucket] as usize..self.buckets[bucket + 1] as usize]
    }
}

const FIRST_HASH: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a, from a hash of what stands before.
fn hash(mut hash: u64, bytes: &[u8]) -> u64 {
    for &byte in bytes {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    }
    hash
}

fn fold_hash(hash: u64) -> u32 {
    (hash ^ hash >> 29 ^ hash >> 47) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_words_of_any_writing() {
        let cases: [(&str, &[&str]); 6] = [
            (
                "It's 1,234 no-limits.",
                &["It", "s", "1", "234", "no", "limits"],
            ),
            ("Où? là", &["Où", "là"]),
            ("北京met東京", &["北", "京", "met", "東", "京"]),
            ("", &[]),
            ("…«»", &[]),
            ("שלום עולם", &["שלום", "עולם"]),
        ];
        for (text, want) in cases {
            let mut words = Vec::new();
            let mut at = 0;
            while let Some(word) = next_word(text, at) {
                at = word.end;
                words.push(&text[word]);
            }
            assert_eq!(words, want);
        }
    }

    #[test]
    fn every_word_leads_to_all_its_places() {
        let text = "the vote and the nego\u{1E}tiation and the end";
        let index = WordIndex::new(text);
        for (word, wants) in [
            ("the", vec![0, 13, 34]),
            ("end", vec![38]),
            ("negotiation", vec![17]),
            ("tiation", vec![22]),
        ] {
            for want in wants {
                assert!(
                    index.places(word.as_bytes()).contains(&want),
                    "{word} at {want}"
                );
            }
        }
        assert!(WordIndex::new("").places(b"word").is_empty());
    }
}
