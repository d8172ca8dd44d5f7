//! What the lines of transcripts and interviews begin with, beside names.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(QuestionLine), "q question", "{^}: 5 km.", "5 km"),
    words(Is(AnswerLine), "a answer", "{^}: 5 km.", "5 km"),
    words(Is(SaysYes), "yes yeah correct indeed exactly certainly absolutely", "{^}, 5 km.", "5 km"),
    words(Is(SaysNo), "no nope never", "{^}, 5 km.", "5 km"),
    words(
        Is(Conversation),
        "i we me us my our ours myself ourselves you your yours yourself thanks thank please",
        "Here {} go: 5 km.", "5 km",
    ),
    words(
        Is(Imprint),
        "date time place location venue subject topic headline source sources photo photos photograph picture image \
         credit caption note notes update updated correction clarification copyright published transcript recorded \
         edited contact contacts duration participants present interview",
        "{^}: 5 km.", "5 km",
    ),
];
