//! The small words, each by what it does. They say nothing by themselves, so their examples show what they lead to.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(The), "der die das den dem des", "Er besuchte {} dritten Ort.", "ordinal rank 3"),
    words(Is(A), "ein eine einen einem einer eines", "Es war {} Million.", "1 million"),
    words(Is(And), "und", "Sie gewannen ein{}zwanzig Medaillen.", "21"),
    words(
        Is(StopWord),
        "über nach unter waren sind wurde wurden werden wird haben hatte hatten seine ihre ihrer ihren eine einen einem einer eines \
         nicht auch sich oder aber wenn dass mehr noch beim damit dann dort jahr jahre jahren sagte sagten diese dieser dieses",
        "Das Wort „{}“ steht neben jedem.", "“”",
    ),
];
