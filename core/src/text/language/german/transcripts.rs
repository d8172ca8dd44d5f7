//! What the lines of transcripts and interviews begin with, beside names.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(QuestionLine), "f frage", "{^}: 5 km.", "5 km"),
    words(Is(AnswerLine), "a antwort", "{^}: 5 km.", "5 km"),
    words(Is(SaysYes), "ja jawohl genau richtig stimmt gewiss natürlich", "{^}, 5 km.", "5 km"),
    words(Is(SaysNo), "nein nö niemals keineswegs keinesfalls", "{^}, 5 km.", "5 km"),
    words(
        Is(Conversation),
        "ich wir mich mir uns mein~ unser unsere unserer unserem unseren unseres euch euer eure euren du dich dir dein~ danke \
         bitte",
        "Hier gehen {}: 5 km.", "5 km",
    ),
    words(
        Is(Imprint),
        "datum uhrzeit ort thema betreff quelle quellen foto fotos bild anmerkung hinweis korrektur stand protokoll \
         aufzeichnung kontakt dauer teilnehmer interview gespräch",
        "{^}: 5 km.", "5 km",
    ),
];
