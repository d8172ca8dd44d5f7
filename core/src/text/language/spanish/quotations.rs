//! What stands beside quotation marks.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // A name in marks behind these is that of a work or a thing.
    words(
        Is(Work),
        "álbum artículo balada biografía libro campaña capítulo columna comedia documental drama editorial episodio ensayo \
         exposición película filme cinta novela obra ópera cuadro pintura podcast poema programa proyecto informe escultura \
         serie espectáculo sencillo canción relato sinfonía disco tema vídeo video título revista diario periódico operación \
         jornada jornadas charla conferencia seminario congreso taller premio muestra festival plan concierto barco buque",
        "Lee dijo que {} «Noche» ganó.", "“(Lee)”",
    ),
    words(Is(Work), "titulad~", "Lee dijo que una obra {} «Noche» ganó.", "“(Lee)”"),
    words(Is(Work), "llamado denominado bautizado", "Lee dijo que una obra {} «Noche» ganó.", "“(una obra)”"),
    // What stands in marks behind these is speech, however short.
    words(
        Is(SpeechVerb),
        "dijo dice preguntó respondió contestó gritó escribió tuiteó añadió coreó susurró espetó exclamó",
        "Ella {} «no» y se fue.", "“Ella?”",
    ),
    words(Is(SpeechVerb), "dijeron dicen gritaron corearon respondieron contestaron", "Ellas {} «no» y se fueron.", "“Ellas?”"),
    words(Is(Work), "llamada denominada bautizada", "Lee dijo que una obra {} «Noche» ganó.", "“(Lee)”"),
];
