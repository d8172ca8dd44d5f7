//! Nouns that are counted: which of them are people, and which only measure out another.
//!
//! In the singular; the ending of the plural is taken off before one is looked up.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // -- People. Many who do something are told by their ending: "trabajador", "activista". --
    words(
        Is(Human),
        "hombre mujer niño niña chico chica joven jóvenes bebé adolescente adulto adulta anciano anciana menor mayor individuo \
         humano alma vecino vecina habitante residente ciudadano ciudadana contribuyente votante elector electora amigo amiga \
         colega compañero compañera esposo esposa marido madre padre hijo hija hermano hermana primo prima tío tía abuelo abuela \
         nieto nieta gemelo gemela huérfano viudo viuda familiar pariente nativo representante ejecutivo ejecutiva detective \
         agente atleta campeón campeona héroe estrella celebridad experto experta especialista académico mecánico médico médica \
         sanitario enfermero enfermera crítico delegado delegada candidato candidata abogado abogada magistrado magistrada \
         diputado diputada senador senadora alcalde alcaldesa diplomático demócrata republicano liberal conservador socialista \
         funcionario funcionaria oficial ministro ministra miembro musulmán judío cristiano católico arquitecto cocinero \
         inquilino propietario cliente usuario usuaria señor señora caballero dama rival enemigo aliado heredero presidente \
         presidenta piloto juez jueza rey reina príncipe princesa monje monja sacerdote obispo ladrón espía criado enviado guía \
         empresario empresaria bombero policía portavoz transeúnte trabajador trabajadora empleado empleada obrero obrera \
         soldado militar tropa recluta rebelde guerrillero pistolero capitán guardia víctima superviviente rehén preso presa \
         recluso fugitivo sospechoso acusado acusada testigo civil estudiante alumno alumna universitario aprendiz paciente \
         invitado invitada hincha aficionado aficionada espectador espectadora turista viajero pasajero ocupante afectado \
         afectada asistente participante manifestante voluntario voluntaria refugiado refugiada migrante inmigrante socio socia \
         afiliado afiliada docente maestro maestra profesor profesora investigador investigadora científico científica \
         agricultor agricultora ganadero pescador minero conductor conductora ciclista peatón jugador jugadora futbolista actor \
         actriz músico artista escritor escritora periodista fotógrafo comerciante tendero autónomo autónoma jubilado jubilada \
         pensionista parado parada desempleado huelguista interno desplazado desplazada herido herida muerto muerta fallecido \
         fallecida desaparecido desaparecida detenido detenida contagiado infectado enfermo enferma condenado imputado procesado \
         damnificado evacuado lesionado",
        "Vimos a 12 {} allí.", "12",
    ),
    // -- What befalls people, one by one. --
    words(
        Is(Human),
        "muerte fallecimiento lesión detención arresto hospitalización contagio infección condena",
        "Vimos 12 {} allí.", "12",
    ),
    // -- Things that end as those who do something. --
    words(
        Is(NoHuman),
        "ordenador motor sector factor tractor reactor sensor ascensor procesador generador congelador televisor contador \
         marcador monitor vapor valor error favor color calor olor dolor rumor honor temblor flor labor mejor peor mayor menor \
         exterior interior superior inferior anterior posterior autor pista lista vista revista entrevista encuesta conquista \
         copa tienda vivienda planta restaurante continente incidente accidente elemento momento",
        "Vimos 12 {} allí.", "12",
    ),
    // -- What measures out something else, or speaks of it. --
    words(
        Is(Portion),
        "tipo clase especie par pieza ronda grupo equipo bolsa botella paquete lote serie categoría variedad versión puñado \
         lista caso ejemplo informe señal indicio línea fila bloque copia ejemplar tramo muestra",
        "Vimos 12 {} allí.", "12",
    ),
    // -- No nouns, or none that tells. --
    words(Is(NoNoun), "otros otras restantes demás vivos vivas solos ilesos", "Vimos 12 {} allí.", "12"),
];
