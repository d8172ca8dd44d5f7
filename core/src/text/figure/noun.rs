//! What a figure counts, where it directly follows.

use crate::text::row::Row;

/// The words that name what is counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Noun {
    /// The first token and the one after the last.
    pub from: usize,
    pub next: usize,
    /// Whether its last word looks like a plural.
    pub plural: bool,
}

/// Words that are never part of a noun phrase.
#[rustfmt::skip]
const OTHER: &[&str] = &[
    "a", "an", "the", "odd", "plus", "ish", "more", "less", "higher", "lower", "faster", "died", "killed", "went", "tall", "deep", "wide",
    "high", "long", "were", "seriously", "and", "or", "but", "nor", "of", "in", "on", "at", "by", "for", "from", "to", "with",
    "as", "than", "that", "which", "who", "whose", "when", "where", "while", "if", "because", "so", "then",
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will",
    "would", "can", "could", "may", "might", "must", "shall", "should", "not", "no", "it", "its", "he", "she",
    "they", "them", "their", "his", "her", "we", "us", "our", "you", "your", "i", "this", "these", "those",
    "there", "here", "after", "before", "since", "until", "during", "between", "against", "into", "over",
    "under", "about", "above", "below", "up", "down", "out", "off", "per", "said", "says", "told", "also",
    "yet", "still", "ago", "later", "earlier", "each", "every", "any", "all", "both", "through", "without",
    "within", "among", "across", "around", "near", "via", "versus", "vs", "like", "according", "plus", "minus",
    "times", "am", "pm", "percent", "however", "again", "only", "what", "how", "why",
];

/// Plurals that do not end in s.
#[rustfmt::skip]
const PLURALS: &[&str] = &[
    "people", "men", "women", "children", "police", "personnel", "staff", "troops", "cattle", "aircraft",
    "fish", "sheep", "media", "criteria", "spokesmen", "policemen", "businessmen", "firemen", "mice", "teeth",
    "feet", "lives", "others", "civilians", "data",
];

/// The noun that begins at the token `at`: up to the first plural among three words, or else one word.
pub(super) fn noun(row: &Row<'_>, at: usize) -> Option<Noun> {
    let hyphen = row.is_hyphen(at);
    if row.glued(at) && !hyphen {
        return None;
    }
    let at = at + usize::from(hyphen);
    let mut next = at;
    while next < at + 3 && is_content(row, next) && (next == at || !row.glued(next)) {
        next += 1;
        if is_plural(row, next - 1) {
            return Some(Noun {
                from: at,
                next,
                plural: true,
            });
        }
    }
    (next > at).then_some(Noun {
        from: at,
        next: at + 1,
        plural: false,
    })
}

fn is_content(row: &Row<'_>, at: usize) -> bool {
    row.is_word(at) && row.same_paragraph(at) && !row.any(at, OTHER) && !row.is_number_word(at)
}

fn is_plural(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at);
    let regular = word.len() > 3
        && word.ends_with('s')
        && !word.ends_with("ss")
        && !word.ends_with("us")
        && !word.ends_with("is");
    regular || row.any(at, PLURALS)
}
