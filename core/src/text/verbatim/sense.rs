//! Words that turn the sense of what stands beside them: negations and conditions, in English.

use std::ops::Range;

use super::words::next_word;

const NEGATIONS: [&str; 17] = [
    "not", "never", "no", "none", "nobody", "nothing", "nowhere", "neither", "nor", "cannot",
    "without", "hardly", "barely", "scarcely", "seldom", "rarely", "false",
];

const CONDITIONS: [&str; 9] = [
    "if",
    "unless",
    "except",
    "excepting",
    "until",
    "till",
    "lest",
    "whether",
    "otherwise",
];

/// Pairs of words that negate or set a condition only together.
const PAIRS: [(&str, &str); 17] = [
    ("refuse", "to"),
    ("refuses", "to"),
    ("refused", "to"),
    ("refusing", "to"),
    ("fail", "to"),
    ("fails", "to"),
    ("failed", "to"),
    ("failing", "to"),
    ("decline", "to"),
    ("declines", "to"),
    ("declined", "to"),
    ("long", "as"),
    ("in", "case"),
    ("far", "from"),
    ("provided", "that"),
    ("providing", "that"),
    ("assuming", "that"),
];

/// The negations and conditions in a range of a folded text.
pub(super) fn sense_words(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = range.start;
    // The second word of a pair may stand behind the range: "never … to resolve" leaves out "refused".
    while let Some(word) = next_word(text, at).filter(|word| word.end <= range.end) {
        at = word.end;
        let rest = &text[word.end..];
        let end = if is_contracted(&text[word.clone()], rest) {
            word.end + 2
        } else if is_one_of(&NEGATIONS, &text[word.clone()])
            || is_one_of(&CONDITIONS, &text[word.clone()])
        {
            word.end
        } else if let Some(end) = end_of_pair(text, word.clone()) {
            end
        } else {
            continue;
        };
        found.push(word.start..end);
        at = end;
    }
    found
}

/// Whether a word with what stands behind it ends in `n't`.
fn is_contracted(word: &str, rest: &str) -> bool {
    word.ends_with(['n', 'N']) && (rest.starts_with("'t") || rest.starts_with("'T"))
}

fn is_one_of(words: &[&str], word: &str) -> bool {
    for known in words {
        if known.eq_ignore_ascii_case(word) {
            return true;
        }
    }
    false
}

fn end_of_pair(text: &str, word: Range<usize>) -> Option<usize> {
    for (first, second) in PAIRS {
        if first.eq_ignore_ascii_case(&text[word.clone()]) {
            let next = next_word(text, word.end)?;
            let beside = &text[word.end..next.start] == " ";
            return (beside && second.eq_ignore_ascii_case(&text[next.clone()]))
                .then_some(next.end);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_what_turns_the_sense() {
        let cases: [(&str, &[&str]); 8] = [
            ("has never been", &["never"]),
            (
                "does n't, doesn't, CAN'T, cannot",
                &["n't", "doesn't", "CAN'T", "cannot"],
            ),
            ("only if they refuse to pay", &["if", "refuse to"]),
            ("as long as it lasts", &["long as"]),
            ("a long road, a refusal", &[]),
            ("the noted knot of a notary", &[]),
            ("No. 5", &["No"]),
            ("", &[]),
        ];
        for (text, want) in cases {
            let found: Vec<_> = sense_words(text, 0..text.len())
                .into_iter()
                .map(|range| &text[range])
                .collect();
            assert_eq!(found, want);
        }
    }
}
