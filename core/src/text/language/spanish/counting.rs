//! What words beside a number make of it: a count, a thing that is known already, one of many, no figure at all.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(Known), "estos estas esos esas aquellos aquellas otros otras demás", "{^} dos líderes vinieron.", "definite 2"),
    words(Is(Selector), "cada cualquier otro otra siguiente anterior último última", "Tomó {} uno.", "pronoun 1"),
    words(Is(Both), "ambos ambas", "{^} líderes vinieron.", "dual 2"),
    words(Is(NoneOf), "ningún ninguna", "No hubo {} muertos.", ""),
    words(Is(Single), "solo sola único única", "No se perdió un {} voto.", ""),
    words(Is(OfThem), "cuales", "Hay 42 millones de euros, de los {} 15 millones son suyos.", "42 million EUR; 15 million EUR"),
    words(Is(OfThem), "ellos ellas", "Hubo 515 heridos, 60 de {} niños.", "515; 60"),
    words(
        Is(Several),
        "varios varias pocos pocas muchos muchas algunos algunas unos unas",
        "Tiene {} cientos de soldados.", "vague hundreds",
    ),
    words(Is(SomeNumber), "puñado trío cuarteto quinteto mayoría minoría montón sinfín", "Vendieron un {} de lápices.", ""),
    words(Is(ComparedWith), "frente respecto contra comparado comparada comparación", "Subió un 3 por ciento {} al plan.", "+3 %"),
    words(Is(Turns), "cumple cumplió cumplirá cumplen cumplieron cumplido cumplir", "Ella {} 80.", "80"),
    words(Is(Aged), "edad", "Tenía {} 45.", "45"),
    words(
        Is(Contest),
        "ganó ganaron gana perdió perdieron pierde venció vencieron vence derrotó derrotaron batió batieron goleó empató \
         empataron empate victoria derrota triunfo resultado marcador final tanteo eliminó eliminaron ventaja votación votos \
         impuso",
        "Vio un {} 1-3.", "score 1-3",
    ),
    words(Are(&[Voted, Contest]), "aprobó rechazó aprobada rechazada aprobado rechazado", "El pleno {} 12-40.", "score 12-40"),
    words(
        Is(Goal),
        "votos voto goles gol sets juegos puntos carreras tantos partidos",
        "Acabó con cinco {} a cuatro en la votación.", "score 5-4",
    ),
    words(Is(Scores), "marcó anotó añadió logró metió", "Él {} un tercero antes del descanso.", "ordinal rank 3"),
    words(Is(Versus), "a contra", "Ganó 3 {} 1.", "score 3-1"),
    words(Is(Plural), "gente policía tropas", "La tormenta mata a dos {}.", "2"),
    words(
        Is(Function),
        "el la los las un una unos unas y e o u pero ni sino que de del en a al con por para sin sobre entre desde hasta tras \
         ante bajo contra según durante mediante como cuando donde mientras si porque aunque pues quien quienes cual cuales cuyo \
         cuya es son era eran fue fueron ser sido siendo está están estaba estaban estuvo han había habían hay hubo haber hace \
         no se le les lo me te nos os él ella ellos ellas su sus mi mis nuestro nuestra nuestros nuestras este esta estos estas \
         ese esa esos esas aquel aquella esto eso aquí allí ahí ya aún todavía también tampoco más menos muy tan tanto así luego \
         después antes ahora entonces cada toda todo embargo además incluso solo sólo respectivamente puede pueden podría \
         podrían debe deben será serán tiene tienen tenía tenían",
        "Vimos a los dos {} allí.", "2",
    ),
    words(Is(Predicate), "alto altos alta altas ancho anchos largo largos profundo profundos", "Vimos a los dos {} allí.", "2"),
    words(Is(Function), "ha", "Vimos a los dos {} visto.", "2"),
    words(Is(Per), "cada", "Hubo 5 casos por {} 100.000 habitantes.", "5; base 100000"),
];
