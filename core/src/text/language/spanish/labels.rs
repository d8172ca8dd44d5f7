//! What has numbers for names: "página 7", "Boeing 747".

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Label),
        "página páginas pág págs capítulo capítulos sección artículo artículos apartado párrafo cláusula disposición ley decreto \
         resolución expediente sala aula habitación vuelo vuelos autopista autovía carretera ruta canal salida figura cuadro \
         tabla fase etapa nivel punto regla título categoría puerta andén torre protocolo episodio temporada distrito zona \
         sector circunscripción minuto parcela folio anexo tomo volumen versión modelo tipo código dorsal",
        "Vea {} 7.", "label 7",
    ),
    words(
        Is(Label),
        "apollo boeing airbus fórmula windows covid iphone ipad galaxy playstation xbox android ios ibex",
        "El {^} 7 cayó.", "label 7",
    ),
    words(Is(WeakLabel), "grupo línea bus autobús tren tranvía metro camiseta equipo unidad celda piso", "Vea {} 7.", "label 7"),
    words(Is(Dialled), "llame llamar llamen marque marcar teléfono", "Hay que {} 112.", "label 112"),
    words(Is(NamedBySize), "pistola pistolas rifle rifles munición cartuchos calibre bono bonos", "Falta un {} de 9 mm.", "9 mm"),
    words(Is(Prefix), "pre pos post anti sub", "Subió a {}-40.", "40"),
];
