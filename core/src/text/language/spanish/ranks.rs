//! Places in an order.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Ranked),
        "proveedor proveedora exportador exportadora importador importadora productor productora comprador compradora vendedor \
         consumidor cliente goleador emisor contaminador empleador fabricante acreedor inversor inversora donante destino \
         mercado fuente socio economía operador banco constructora aerolínea empresa puerto aeropuerto ciudad país",
        "Es el mayor {} de gas.", "superlative rank 1",
    ),
    words(Is(Ranking), "quedó quedaron terminó terminaron acabó acabaron llegó clasificó", "Ella {} tercera.", "rank 3"),
    words(Is(Placing), "clasificado clasificada puesto lugar posición plaza cabeza", "Está en el tercer {}.", "rank 3"),
    words(
        Is(Numbered),
        "título títulos victoria victorias triunfo derrota empate gol medalla oro campeonato corona trofeo mandato legislatura \
         aniversario cumpleaños edición vez",
        "Fue su tercer {}.", "rank 3",
    ),
    words(Is(InARow), "consecutiv~ seguid~ sucesiv~", "Fue la tercera victoria {}.", "rank 3"),
    words(Is(Superlative), "mayor mejor peor menor máximo máxima principal", "Es el {} exportador.", "superlative rank 1"),
    words(Is(Degree), "más menos", "Es el segundo {} probable.", "rank 2"),
    words(Is(Among), "entre", "Está {} los mayores exportadores del mundo.", ""),
    words(Is(Numero), "número núm nº n", "Es el {} 1 otra vez.", "rank 1"),
];
