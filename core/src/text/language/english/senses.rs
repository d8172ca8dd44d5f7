//! Words that turn the sense of what stands beside them. Who leaves them out of a quotation misquotes.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense, Sense::*};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Negation),
        "not never no none nobody nothing nowhere neither nor cannot without hardly barely scarcely seldom rarely false",
        "It was {} so.", "",
    ),
    words(
        Is(Condition), "if unless except excepting until till lest whether otherwise",
        "It may fail {} we vote.", "",
    ),
    words(Is(JoinsClauses), "and but so because while whereas", "It rained {} we left.", ""),
];

/// What negates or sets a condition only together.
#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Sense>] = &[
    phrase("refuse|refuses|refused|refusing to", Negation, "They refused to pay.", "refused to"),
    phrase("fail|fails|failed|failing to", Negation, "They failed to pay.", "failed to"),
    phrase("decline|declines|declined to", Negation, "They declined to pay.", "declined to"),
    phrase("far from", Negation, "It is far from over.", "far from"),
    phrase("long as", Condition, "It stands as long as we pay.", "long as"),
    phrase("in case", Condition, "We pay in case it falls.", "in case"),
    phrase("provided|providing|assuming that", Condition, "We pay provided that it stands.", "provided that"),
];
