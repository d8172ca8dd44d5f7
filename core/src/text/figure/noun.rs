//! What a figure counts, where it directly follows.

use crate::text::language::Sense;
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

/// The noun that begins at the token `at`: up to the first plural among three words, or else one word.
pub(super) fn noun(row: &Row<'_>, at: usize) -> Option<Noun> {
    let hyphen = row.is_hyphen(at);
    if row.glued(at) && !hyphen {
        return None;
    }
    let from = at + usize::from(hyphen);
    let mut next = from;
    while next < from + 3 && is_content(row, next) && (next == from || !row.glued(next)) {
        next += 1;
        let noun = row.language.capital_nouns && row.is_capital(next - 1);
        if noun || row.can_be(next - 1, Sense::Plural) {
            let plural = true;
            return Some(Noun { from, next, plural });
        }
    }
    if row.language.capital_nouns {
        return None; // "5 starben"
    }
    (next > from).then_some(Noun {
        from,
        next: from + 1,
        plural: false,
    })
}

fn is_content(row: &Row<'_>, at: usize) -> bool {
    const OTHER: [Sense; 3] = [Sense::Function, Sense::Predicate, Sense::Times];
    row.is_word(at) && row.same_paragraph(at) && !row.has_any(at, &OTHER) && !row.is_number_word(at)
}
