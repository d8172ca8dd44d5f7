//! What tells past from future: verbs, and other words that look back or ahead. Spanish shows most of it by endings: "abrió",
//! "abría", "ha abierto", "abrirá", "abriría".

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::{self, *},
};
use crate::text::language::time::{Tense, TimeWord};
use crate::text::language::{Form, Tenses};
use crate::text::row::Row;
use std::ops::Range;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(LooksAhead),
        "previst~ programad~ fijad~ convocad~ anunciad~ prevé prevén espera esperan planea planean proyecta proyectan pretende \
         pretenden debe deben deberá deberán puede pueden podrá podrán será serán tendrá tendrán habrá habrán \
         hará harán irá irán iré iremos vendrá vendrán pondrá pondrán saldrá saldrán dirá dirán querrá querrán valdrá valdrán \
         sería serían tendría tendrían habría habrían haría harían podría podrían debería deberían vendría vendrían pondría \
         pondrían saldría saldrían iría irían próximamente futur~",
        "Esto {} abrir el 20 de noviembre", "2023-11-20/2023-11-21",
    ),
    words(
        Is(LooksAheadWithInfinitive),
        "va van iba iban acordó acordaron acuerda acuerdan aceptó aceptaron decidió decidieron decide deciden invitó invitaron \
         invita obliga obligó obligan llamó llaman llama instó instaron insta comprometió comprometieron compromete comprometen \
         comprometid~ obligad~ dispuest~ llamad~ dispone disponen prepara preparan aspira aspiran",
        "Lee {} a abrir el 20 de noviembre.", "2023-11-20/2023-11-21",
    ),
    words(
        Is(Timetable),
        "abre abren comienza comienzan empieza empiezan arranca arrancan cierra cierran acaba acaban termina terminan concluye \
         concluyen finaliza finalizan llega llegan sale salen viaja viajan regresa regresan vuelve vuelven reúne reúnen celebra \
         celebran estrena estrenan inaugura inauguran juega juegan vota votan decide deciden entra entran expira vence vencen \
         inicia inician reanuda reanudan debate debaten publica publican presenta presentan visita visitan disputa disputan",
        "Esto {} el 20 de noviembre.", "2023-11-20/2023-11-21",
    ),
    words(
        Is(Past),
        "fue fueron fui fuimos era eran éramos estuvo estuvieron estaba estaban hubo hubieron había habían tuvo tuvieron tenía tenían hizo \
         hicieron hacía hacían dijo dijeron decía decían dio dieron daba daban vio vieron veía veían puso pusieron ponía ponían \
         vino vinieron venía venían quiso quisieron quería querían pudo pudieron podía podían supo supieron sabía sabían trajo \
         trajeron traía traían anduvo anduvieron cupo condujo condujeron produjo produjeron redujo redujeron introdujo \
         tradujo dedujo detuvo detuvieron mantuvo mantuvieron obtuvo obtuvieron contuvo retuvo sostuvo sostuvieron propuso \
         propusieron expuso impuso impusieron dispuso opuso supuso supusieron compuso depuso intervino convino previno \
         deshizo rehízo satisfizo murió murieron durmió pidió pidieron sintió siguió siguieron sirvió sirvieron \
         eligió eligieron cayó cayeron leyó leyeron oyó oyeron huyó huyeron creyó creyeron construyó construyeron destruyó \
         destruyeron concluyó concluyeron atribuyó contribuyó incluyó incluyeron distribuyó iba iban debía debían vivía vivían \
         existía existían recibía salía salían abría abrían seguía seguían pedía pedían crecía subía subían caía caían \
         parecía parecían creía creían conocía conocían perdía perdían vendía vendían corría cumplía cumplían solía solían \
         contrajo distrajo predijo contradijo",
        "Ellos lo {} el 20 de enero.", "2022-01-20/2022-01-21",
    ),
    words(
        Is(Past),
        "aprobó aprobaron firmó firmaron detuvo",
        "Ellos lo {} el 20 de enero.", "2022-01-20/2022-01-21",
    ),
    words(Is(Perfect), "ha han he hemos haya hayan", "Lo {} abierto el 20 de enero.", "2022-01-20/2022-01-21"),
    words(
        Is(NoPast),
        "lado lados mercado mercados estado estados resultado resultados partido partidos sentido sentidos contenido contenidos \
         sonido pedido pedidos pasado pasada pasados pasadas medida medidas vida vidas salida salidas llegada llegadas entrada entradas \
         jornada jornadas década décadas temporada temporadas cada nada cuñado soldado soldados ganado grado \
         grados abogado abogada abogados diputado diputada diputados delegado delegada consulado juzgado juzgados ministerio \
         senado condado tratado tratados acusado acusada acusados apartado apartados cuidado cuidados significado \
         jurado helado pescado mandato decorado granada parada paradas llamada llamadas mirada miradas comida comidas bebida \
         bebidas herida heridas heridos herido medido caída caídas subida subidas bajada bajadas corrida corridas partida partidas \
         acogida despedida huida ida querida unido unida unidos unidas marido maridos apellido apellidos demasiado demasiada demasiados \
         demasiadas empleado empleada empleados detenido detenida detenidos fallecido fallecidos desaparecido desaparecidos aliado \
         aliados certificado comunicado comunicados dictado enunciado fado legado listado mercado nublado obispado papado \
         pecado postgrado prado puñado reinado tejado teclado vado todo madrugada embajada fachada portada posada almohada \
         alcaldía mayoría policía economía compañía energía vía día días tía guía autonomía minoría",
        "Un {} del 20 de enero", "2023-01-20/2023-01-21",
    ),
    words(Is(CallsOff), "cancelad~ suspendid~ aplazad~ pospuest~", "El partido del sábado fue {}.", "2022-12-24/2022-12-25"),
    words(Is(DayBeside), "víspera", "Cerró en la {} del voto del 3 de mayo de 2021.", "undecided; uncertain 2021-05-03/2021-05-04"),
    words(Is(HeldAgainst), "nivel niveles", "Recorrió 5 km, el doble del {} de 2021.", "5 km; 2 x; 2021-01-01/2022-01-01"),
    words(Is(DateWord), "fecha fechas plazo", "La {} del juicio, el 12 de octubre, fue confirmada.", "uncertain 2022-10-12/2022-10-13"),
    words(Is(NearHour), "pasada pasadas", "Cerró {} las 14.30 horas.", "clock ~14:30"),
    words(Is(NearTime), "hacia sobre", "Cerró {} las 14.30 horas.", "clock ~14:30"),
    words(Is(OfMorning), "madrugada", "Cerró a las cinco de la {}.", "clock 5:00"),
    words(Is(OfEvening), "tarde", "Cerró a las cinco de la {}.", "clock 17:00"),
    words(Is(OfNight), "noche", "Cerró a las nueve de la {}.", "clock 21:00"),
    words(Is(Postpones), "aplazad~ pospuest~ retrasad~ ampliad~ adelantad~ traslad~ prorrogad~ aplazó retrasó pospuso adelantó prorrogó amplió", "Fue {} a mayo.", "2023-05-01/2023-06-01"),
    words(
        Is(SetsDate),
        "fijó fijaron fijad~ fija convocó convocaron convocad~ anunció anunciaron anunciad~ programó programaron programad~ citó citaron \
         citad~ movió movieron movid~ reprogramó reprogramad~ aplaza aplazan aplazaron retrasaron pospusieron adelantaron \
         prorrogaron trasladó trasladaron emplazó emplazad~ postergó postergad~ postergaron",
        "Se {} para el 3 de mayo.", "2023-05-03/2023-05-04",
    ),
    words(Is(Stative), "es son está están hay existe existen queda quedan sigue siguen vive viven emplea emplean cuenta", "Las tiendas {} a 5 km de aquí hoy.", "5 km; 2022-12-30/2022-12-31"),
    words(
        Is(Amounts), "asciende ascienden ascendió ascendieron ascendía", "El coste {} a unos 5 millones de euros.", "~5 million EUR",
    ),
    words(
        Is(Amounts),
        "cuesta cuestan costó costaron costará costarán costaba costaban costaría suma suman sumó sumaron alcanza alcanzan alcanzó alcanzaron alcanzará pesa pesan pesaba dura duran duró \
         supera superan superó vale valen valía mide miden medía totaliza cotiza cerró suponen supone",
        "El coste {} unos 5 millones de euros.", "~5 million EUR",
    ),
    words(Is(OfToday), "incluso todavía", "Fueron {} hoy.", "2022-12-30/2022-12-31"),
    words(
        Is(Completes),
        "construid~ terminad~ acabad~ hech~ escrit~ producid~ recaudad~ vendid~ levantad~",
        "La segunda casa fue {} en tres semanas.", "ordinal rank 2; 3 weeks",
    ),
    words(Is(BeforeParticiple), "ser será serán sería serían sea sean siendo el la los las un una su sus al del", "{^} cerrado el 20 de enero", "2023-01-20/2023-01-21"),
    words(Is(Comparison), "primer primer~", "Será la {} victoria en una década.", "ordinal rank 1; 2012-12-30/2022-12-30"),
    words(Is(Comparison), "peor mejor mayor menor únic~ récord", "Será la {} victoria en una década.", "2012-12-30/2022-12-30"),
    words(Are(&[Comparison]), "vez veces", "Ganará muchas {} en una década.", ""),
];

pub(super) const TENSES: Tenses = Tenses {
    verb,
    leads_ahead,
    dates_noun: |_, _, _| false,
    participle: |row, at| is_participle(row, at) && !row.has_any(at, &[Timetable, Auxiliary, Be]),
    present,
    headline: |_, _| false,
    compares,
    window,
    calls_off: |row, at| row.has(at, CallsOff),
};

/// What the word at a token says about the time, if it is a verb or another sign.
fn verb(row: &Row<'_>, at: usize) -> Option<Tense> {
    if !row.is_word(at) || row.word(at).time.is_some() {
        return None;
    }
    if row.has(at, Perfect) {
        return (at + 1..at + 4)
            .any(|other| is_participle(row, other))
            .then_some(Tense::Past);
    }
    // "según lo previsto", "como estaba previsto"
    let planned = row.has(at.wrapping_sub(1), The)
        || row.has_any(at.wrapping_sub(1), &[As, Than, Of]) && is_participle(row, at);
    if row.has(at, LooksAhead) && !planned && !is_noun_here(row, at)
        || row.has(at, LooksAheadWithInfinitive)
            && row.has(at + 1, To)
            && is_infinitive(row, at + 2)
        || is_future(row, at)
        || row.has(at, Timetable) && !is_noun_here(row, at)
    {
        return Some(match is_perfect_future(row, at) {
            true => Tense::Past,
            false => Tense::Future,
        });
    }
    if is_past(row, at) {
        return Some(Tense::Past);
    }
    let before = at.wrapping_sub(1);
    let tells = is_participle(row, at)
        && row.is_lower(at)
        && !row.has_any(
            before,
            &[BeforeParticiple, Perfect, Of, In, With, By, A, The, To],
        )
        && !row.is_number(before)
        && !is_ahead_passive(row, at);
    tells.then_some(Tense::Past)
}

/// "habría ganado", "podría haber ganado": what is said to have been.
fn is_perfect_future(row: &Row<'_>, at: usize) -> bool {
    row.is(at + 1, "haber") && is_participle(row, at + 2)
}

/// Whether a word that may be a verb stands as a noun: "la entra", "el debate", "una visita".
fn is_noun_here(row: &Row<'_>, at: usize) -> bool {
    row.has_any(
        at.wrapping_sub(1),
        &[The, A, Possessive, Demonstrative, Of, In, With],
    )
}

/// "será aprobado", "permanecerá cerrado", "va a ser aprobado", "está previsto"
fn is_ahead_passive(row: &Row<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    is_future(row, before)
        || row.has(before, Be) && row.has(before, LooksAhead)
        || row.is(before, "ser")
}

/// A past that its list or its ending shows: "aprobó", "votaron", "votaba".
fn is_past(row: &Row<'_>, at: usize) -> bool {
    if row.has(at, Past) {
        return true;
    }
    let word = row.str(at);
    let ends = |ending: &str| word.ends_with(ending);
    (row.is_lower(at) || !row.is_word(at.wrapping_sub(1)))
        && word.len() > 3
        && !row.has(at, NoPast)
        && row.word(at).number.is_none()
        && (ends("ó") || ends("aron") || ends("ieron") || ends("aba") || ends("aban"))
        && !is_noun_here(row, at)
}

/// "abrirá", "abrirán", "abriremos", "abriría"
fn is_future(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at);
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let conditional = ends(&["aría", "arían", "iría", "irían"])
        && !matches!(word, "varía" | "varían" | "secretaría" | "contraría");
    let future = ends(&[
        "ará", "arán", "erá", "erán", "irá", "irán", "aremos", "eremos", "iremos", "dremos",
        "bremos", "drá", "drán", "brá", "brán", "aré", "eré", "iré", "dré", "bré",
    ]);
    (row.is_lower(at) || !row.is_word(at.wrapping_sub(1)))
        && word.len() > 4
        && (future || conditional)
        && !is_noun_here(row, at)
}

/// "aprobado", "abiertas"
fn is_participle(row: &Row<'_>, at: usize) -> bool {
    const IRREGULAR: &[&str] = &[
        "abiert",
        "hech",
        "dich",
        "puest",
        "vist",
        "escrit",
        "muert",
        "vuelt",
        "rot",
        "resuelt",
        "cubiert",
        "descubiert",
        "impuest",
        "propuest",
        "dispuest",
        "elect",
        "envuelt",
        "devuelt",
        "disuelt",
        "descrit",
        "suscrit",
        "inscrit",
        "satisfech",
        "reabiert",
        "repuest",
        "expuest",
        "compuest",
        "absuelt",
        "previst",
    ];
    let word = row.str(at);
    let Some(stem) = word
        .strip_suffix(['o', 'a'])
        .or_else(|| word.strip_suffix("os"))
        .or_else(|| word.strip_suffix("as"))
    else {
        return false;
    };
    let regular = stem.len() > 3
        && (stem.ends_with("ad") || stem.ends_with("id") || stem.ends_with("íd"))
        && !row.has(at, NoPast);
    row.is_word(at)
        && row.word(at).time.is_none()
        && (regular || IRREGULAR.contains(&stem.to_lowercase().as_str()))
}

/// What may be an infinitive: "abrir", "abrirse".
fn is_infinitive(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at);
    let stem = ["se", "lo", "la", "los", "las", "le", "les", "nos"]
        .iter()
        .find_map(|clitic| word.strip_suffix(clitic))
        .unwrap_or(word);
    let ends = |word: &str| word.ends_with("ar") || word.ends_with("er") || word.ends_with("ir");
    row.is_lower(at) && (ends(word) || ends(stem)) && word.len() > 2
}

/// "que se presenta a alcalde en mayo": the verb of a relative clause stands in the present.
fn present(row: &Row<'_>, clause: Range<usize>) -> bool {
    let small = |at: usize| row.can_be(at, Adverb) && !row.has(at, Auxiliary);
    let Some(verb) = (clause.start + 1..clause.end).find(|at| !small(*at)) else {
        return false;
    };
    let word = row.str(verb);
    let third = row.is_lower(verb)
        && (word.ends_with(['a', 'e']) || word.ends_with("an") || word.ends_with("en"))
        && !row.has_any(verb, &[Determiner, Possessive, Pronoun, Preposition]);
    third
        && !is_past(row, verb)
        && !(verb..clause.end)
            .any(|at| is_participle(row, at) || is_past(row, at) || row.has(at, Perfect))
}

/// "para el martes", "hasta mayo", "aplazado a mayo", "previsto para el 3 de mayo"
fn leads_ahead(row: &Row<'_>, at: usize) -> bool {
    let mut before = at.wrapping_sub(1);
    if row.has(before, The) && !row.has(before, Of) && !row.has(before, To) {
        before = before.wrapping_sub(1);
    }
    let moves = |at: usize| row.has(at, Postpones);
    let postponed = row.has_any(before, &[To, UpTo, For])
        && ((1..4).any(|back| moves(before.wrapping_sub(back))));
    // "es el martes", "para el martes"
    let is = row.is(before, "es") || row.is(before, "son");
    let planned = row.is(before, "para");
    is || planned || postponed
}

/// "la tercera en salir en diez meses", "ha duplicado en dos años", "el peor en un siglo": up to now.
fn window(row: &Row<'_>, at: usize) -> bool {
    for back in 1..=7 {
        let Some(before) = at.checked_sub(back) else {
            return false;
        };
        if row.is_stop(before) || !row.is_word(before) && !row.is_digits(before) {
            return false;
        }
        if row.has_any(before, &[Completes, LooksAhead]) || is_future(row, before) {
            return false;
        }
        let recurs = row.is(before, "vez") || row.is(before, "veces");
        let ordinal = row
            .number(before)
            .is_some_and(|number| number.form == Form::Ordinal);
        if row.has(before, Perfect)
            || ordinal
            || is_superlative(row, before)
            || row.has(before, Comparison) && !recurs
        {
            return true;
        }
    }
    false
}

/// "el primero en diez años", "el más alto en décadas"
fn compares(row: &Row<'_>, at: usize) -> bool {
    for back in 1..=6 {
        let Some(before) = at.checked_sub(back) else {
            return false;
        };
        if row.is_end(before) || is_future(row, before) {
            return false;
        }
        if row.has(before, Comparison) || is_superlative(row, before) {
            return true;
        }
    }
    false
}

/// "el más alto"
fn is_superlative(row: &Row<'_>, at: usize) -> bool {
    let led: &[Sense] = &[The, Possessive];
    row.has(at, More)
        && row.is(at, "más")
        && (1..=2).any(|back| row.has_any(at.wrapping_sub(back), led))
        && !matches!(row.word(at + 1).time, Some(TimeWord::Unit(_)))
}
