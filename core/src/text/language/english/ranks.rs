//! Places in an order.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(Top), "top", "It is the {} gas exporter.", "rank 1"),
    words(
        Is(Ranked),
        "supplier exporter importer producer buyer seller consumer customer scorer emitter polluter lender employer \
         manufacturer maker trader creditor investor donor destination market source spot position place rank seed \
         partner contributor economy provider carrier grower builder recipient holder owner",
        "It is the top {}.", "rank 1",
    ),
    words(Is(Degree), "most least", "It is the second {} likely winner.", "rank 2"),
    words(Is(Degree), "very", "It was a {} good one.", "pronoun 1"),
    words(Is(Ranking), "ranked ranks finished finishing placed came", "They {} third.", "rank 3"),
    words(Is(Placing), "placed ranked place seed seeded", "They were third {}.", "rank 3"),
    words(
        Is(Numbered),
        "title titles win wins victory defeat loss draw goal medal gold championship crown trophy term time anniversary \
         birthday",
        "It was their third {}.", "rank 3",
    ),
    words(Is(Straight), "straight consecutive successive", "It was a third {} win.", "rank 3"),
    words(Is(InARow), "row running", "It rose for the third day in a row.", "rank 3"),
    words(Is(Superlative), "best worst", "It is the {} supplier.", "superlative rank 1"),
    words(
        Is(NoSuperlative),
        "arrest conquest contest forest guest harvest interest midwest northwest protest quest request southwest",
        "It is the {} supplier.", "",
    ),
    words(Is(Among), "among amongst", "It is {} the world’s top exporter nations.", ""),
    words(Is(Numero), "no number", "It is {^} 1 again.", "rank 1"),
];
