//! What the lines of transcripts and interviews begin with, beside names.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(QuestionLine), "p pregunta", "{^}: 5 km.", "5 km"),
    words(Is(AnswerLine), "r respuesta", "{^}: 5 km.", "5 km"),
    words(Is(SaysYes), "sí exacto exactamente claro correcto efectivamente cierto", "{^}, 5 km.", "5 km"),
    words(Is(SaysNo), "no nunca jamás", "{^}, 5 km.", "5 km"),
    words(
        Is(Conversation),
        "yo me mi mis nosotros nosotras nos nuestr~ tú te tu tus usted ustedes vosotros os gracias",
        "Aquí vamos {}: 5 km.", "5 km",
    ),
    words(
        Is(Imprint),
        "fecha hora lugar asunto tema titular fuente fuentes foto fotos fotografía imagen pie nota notas actualización \
         corrección aclaración publicado transcripción grabado editado contacto duración participantes asistentes entrevista",
        "{^}: 5 km.", "5 km",
    ),
];
