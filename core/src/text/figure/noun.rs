//! What a figure counts, where it directly follows.

use crate::text::language::time::Tense;
use crate::text::language::{Form, NumberWord, Sense, TimeWord};
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
    // "2 millions d'habitants"
    let scale = |word: NumberWord| word.value >= 1_000_000 && word.form != Form::Ordinal;
    let of = row.has(at, Sense::Of) && row.number(at.wrapping_sub(1)).is_some_and(scale);
    let from = at + usize::from(hyphen || of);
    let mut next = from;
    while next < from + 3 && is_content(row, next) && (next == from || !row.glued(next)) {
        next += 1;
        // "30 Leopard 1 tanks"
        let model = row.is_capital(next - 1) && !row.language.capital_nouns;
        if model && row.is_digits(next) && row.can_be(next + 1, Sense::Plural) {
            next += 1;
        }
        let noun = row.language.capital_nouns && row.is_capital(next - 1);
        // "15 Gepard-Panzer"
        let joined = noun && row.is_hyphen(next) && row.glued(next) && row.glued(next + 1);
        if joined && row.is_word(next + 1) {
            next += 2;
        }
        if noun || row.can_be(next - 1, Sense::Plural) {
            let plural = true;
            return Some(Noun { from, next, plural });
        }
    }
    let verb = || (row.language.tenses.verb)(row, from) == Some(Tense::Past);
    if row.language.capital_nouns || next > from && verb() {
        return None; // "5 starben", "14 spoke"
    }
    // "fell to minus 12 overnight"
    let adverb = next == from + 1 && row.can_be(from, Sense::Adverb);
    (next > from && !adverb).then_some(Noun {
        from,
        next: from + 1,
        plural: false,
    })
}

fn is_content(row: &Row<'_>, at: usize) -> bool {
    const OTHER: [Sense; 3] = [Sense::Function, Sense::Predicate, Sense::Times];
    // "5 percent last year"
    let which = matches!(row.word(at).time, Some(TimeWord::Which(_)));
    let unit = matches!(row.word(at).time, Some(TimeWord::Unit(_)));
    let when = which && row.word(at + 1).time.is_some()
        || unit && (row.has(at + 1, Sense::On) || row.is_hyphen(at + 1)); // "5 percent year on year"
    row.is_word(at)
        && row.same_paragraph(at)
        && !row.parts_items(at)
        && !row.has_any(at, &OTHER)
        && !row.is_number_word(at)
        && !when
}
