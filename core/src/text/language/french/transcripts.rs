//! What the lines of transcripts and interviews begin with, beside names.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(QuestionLine), "q question", "{^} : 5 km.", "5 km"),
    words(Is(AnswerLine), "r réponse", "{^} : 5 km.", "5 km"),
    words(Is(SaysYes), "oui exactement absolument certainement tout effectivement", "{^}, 5 km.", "5 km"),
    words(Is(SaysNo), "non jamais nullement", "{^}, 5 km.", "5 km"),
    words(
        Is(Conversation),
        "je j' nous me m' moi mon ma mes notre nos vous votre vos tu te toi ton ta tes merci",
        "Ici {} : 5 km.", "5 km",
    ),
    words(
        Is(Imprint),
        "date heure lieu sujet titre source sources photo photos image légende note notes mise correction transcription contact \
         contacts durée participants présents entretien interview",
        "{^} : 5 km.", "5 km",
    ),
];
