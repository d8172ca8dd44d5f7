//! Words that turn the sense of what stands beside them, or govern it from outside. Who leaves a negation or a condition out of a
//! quotation misquotes.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense, Sense::*};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(Negation), "no nunca jamás ningún ningun~ nadie nada tampoco ni sin apenas fals~ sino", "Era {} así.", ""),
    words(
        Is(Negation),
        "negar niega niegan negó negaron negaba negando niegue rechazar rechaza rechazan rechazó rechazaron rechazaba rechazando \
         rechace evitar evita evitan evitó evitaron evitaba evitando evite rehusar rehusa rehusan rehusó rehusaron rehusaba \
         rehusando rehuse descartar descarta descartan descartó descartaron descartaba descartando descarte incumplió \
         incumplieron renunció renunciaron fracasó fracasaron",
        "Que ella {}, es verdad.", "",
    ),
    words(Is(Condition), "si salvo excepto hasta", "Puede fallar {} votamos.", ""),
    words(Is(Supposes), "si", "Puede fallar {} votamos.", ""),
    words(Is(Instead), "sino", "No era así, {} de otro modo.", ""),
    words(Is(Hearsay), "habría habrían", "Eso {} llovido.", ""),
    words(Is(Unreal), "habría habrían hubiera hubieran hubiese hubiesen podría podrían debería deberían", "Eso {} llovido.", ""),
    words(Is(Lacking), "sin", "Salió {} venderlo.", ""),
    words(
        Is(Doubts),
        "dudar duda dudan dudó dudaron dudaba dudando dude improbable imposible dudoso discutible",
        "Es {} que salió.", "",
    ),
    words(
        Is(Hopes),
        "espera esperan esperaba esperó confía confían confió teme temen temía temió desea desean deseaba ojalá",
        "Ella {} que salga.", "",
    ),
    words(Is(Almost), "casi", "Eso {} falla.", ""),
    words(Is(Possibly), "puede pueden podría podrían", "Eso {} fallar.", ""),
    words(Is(Perhaps), "quizá quizás acaso posiblemente probablemente", "Es {} así.", ""),
    words(Is(Rumour), "rumor rumores bulo bulos especulación especulaciones", "Es un {}.", ""),
    words(Is(Wrongly), "erróneamente falsamente equivocadamente", "Se dijo {} así.", ""),
    words(Is(Falsity), "fals~ mentira mentiras bulo bulos patraña invención", "Es {}.", ""),
    words(
        Is(Tries),
        "intentar intenta intentan intentó intentaron intentaba intentando intente tratar trata tratan trató trataron trataba \
         tratando trate amenazar amenaza amenazan amenazó amenazaron amenazaba amenazando amenace pretende pretenden pretendía \
         fingió busca buscan",
        "Ellos {} salir.", "",
    ),
    words(
        Is(Bars),
        "prohibir prohibe prohiben prohibió prohibieron prohibía prohibiendo prohiba prohibid~ impedir impide impiden impidió \
         impidieron impedía impidiendo impida impedid~ vetar veta vetan vetó vetaron vetaba vetando vete vetad~ evitar evita \
         evitan evitó evitaron evitaba evitando evite evitad~ disuadir disuade disuaden disuadió disuadieron disuadía \
         disuadiendo disuada disuadid~",
        "Ellos {} salir.", "",
    ),
    words(
        Is(Revises),
        "corrigió corrige corrigieron corregid~ revisó revisa revisaron revisad~ rectificó rectifica rectificaron rectificad~",
        "Ellos {} eso.", "",
    ),
    words(
        Is(Drops),
        "cancelar cancela cancelan canceló cancelaron cancelaba cancelando cancele cancelad~ suspender suspende suspenden \
         suspendió suspendieron suspendía suspendiendo suspenda suspendid~ aplazar aplaza aplazan aplazó aplazaron aplazaba \
         aplazando aplace aplazad~ abandonar abandona abandonan abandonó abandonaron abandonaba abandonando abandone abandonad~ \
         retirar retira retiran retiró retiraron retiraba retirando retire retirad~ paralizar paraliza paralizan paralizó \
         paralizaron paralizaba paralizando paralice paralizad~ vetar veta vetan vetó vetaron vetaba vetando vete vetad~ \
         frustrar frustra frustran frustró frustraron frustraba frustrando frustre frustrad~ bloquear bloquea bloquean bloqueó \
         bloquearon bloqueaba bloqueando bloquee bloquead~",
        "Ellos {} los planes de salir.", "",
    ),
    words(
        Is(Plan),
        "plan planes proyecto proyectos idea propuesta propuestas intención intenciones intento intentos",
        "Dejaron {} de salir.", "",
    ),
    words(Is(AsksWhat), "quién quiénes qué cuál cuáles cuándo dónde cómo", "¿{^} salió?", ""),
    words(Is(There), "hubo hay había", "¿{^} huelga?", ""),
    words(Is(Tag), "no verdad cierto sí", "Salió, ¿{}?", ""),
    words(
        Is(Grounds),
        "prueba pruebas indicio indicios evidencia señal señales cierto verdad probad~ demostrad~ segur~ clar~ significa implica \
         supone cree creen creía piensa piensan",
        "No hay {} de que salió.", "",
    ),
    words(
        Is(Presupposes),
        "revelar revela reveló mencionar menciona mencionó reconocer reconoce reconoció admitir admite admitió sabía sabe saben \
         supo recordar recuerda recordó olvidar olvida olvidó lamentar lamenta lamentó importa",
        "No {} que salió.", "",
    ),
    words(Is(Absolves), "absuelt~ exonerad~ exculpad~ inocente", "Fue {} de ello.", ""),
    words(Is(AllegedAs), "presunt~ supuest~ sospechos~", "Es el {} ladrón.", ""),
    words(
        Is(Accuses),
        "acusad~ sospecha sospechas acusación acusaciones imputad~ cargos rumor rumores",
        "Se habló de {} de robo.", "",
    ),
    words(Is(JoinsClauses), "y pero porque mientras aunque así", "Llovía {} salimos.", ""),
];

/// What negates or sets a condition only together.
#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Sense>] = &[
    phrase("se niega|niegan|negó|negaron|negaba a", Negation, "Se negó a pagar.", "Se negó a"),
    phrase("deja|dejan|dejó|dejaron de", Negation, "Dejó de pagar.", "Dejó de"),
    phrase("ya no", Negation, "Ya no es así.", "Ya no"),
    phrase("en ningún modo|caso|momento", Negation, "En ningún caso fue así.", "En ningún caso"),
    phrase("de ninguna manera", Negation, "De ninguna manera fue así.", "De ninguna manera"),
    phrase("votar|vota|votan|votó|votaron en contra", Negation, "Votaron en contra.", "Votaron en contra"),
    phrase("lejos de", Negation, "Está lejos de acabar.", "lejos de"),
    phrase("a menos que", Condition, "Falla a menos que votemos.", "a menos que"),
    phrase("a no ser que", Condition, "Falla a no ser que votemos.", "a no ser que"),
    phrase("siempre que", Condition, "Sigue siempre que paguemos.", "siempre que"),
    phrase("siempre y cuando", Condition, "Sigue siempre y cuando paguemos.", "siempre y cuando"),
    phrase("con la condición de", Condition, "Pagan con la condición de seguir.", "con la condición de"),
    phrase("con tal de que", Condition, "Pagan con tal de que siga.", "con tal de que"),
    phrase("en caso de", Condition, "Pagamos en caso de caída.", "en caso de"),
    phrase("en el caso de que", Condition, "Pagamos en el caso de que caiga.", "en el caso de que"),
    phrase("por si", Precaution, "Pagamos por si cae.", "por si"),
    phrase("está|están|estaba|estaban|estuvo a punto de", Unrealised, "Está a punto de caer.", "Está a punto de"),
    phrase("al borde de", Unrealised, "Está al borde de caer.", "al borde de"),
    phrase("queda|quedan|falta|faltan por", Unrealised, "Queda por abrir.", "Queda por"),
];

/// What holds such a word and turns nothing.
#[rustfmt::skip] // as in a table
pub(super) const IDLE: &[Phrase<()>] = &[
    phrase("no solo|sólo|solamente|únicamente|obstante", (), "No solo subió.", ""),
    phrase("sin duda|embargo|precedentes|precedente|excepción|parar|lugar", (), "Sin duda subió.", ""),
    phrase("no hay|cabe|había|cabía duda|dudas", (), "No hay duda de que subió.", ""),
    phrase("no es|era ningún secreto", (), "No es ningún secreto que subió.", ""),
    phrase("no más|menos de", (), "No menos de dos salieron.", ""),
    phrase("nada más|menos que", (), "Era nada menos que una subida.", ""),
    phrase("ni más ni menos", (), "Era ni más ni menos que una subida.", ""),
    phrase("si no", (), "Subió algo, si no mucho.", ""),
    phrase("como si", (), "Era como si subiera.", ""),
    phrase("si bien", (), "Subió, si bien poco.", ""),
    phrase("incluso|aun|hasta si", (), "Subió incluso si pocos lo vieron.", ""),
    phrase("por no decir|hablar", (), "Subió, por no hablar del resto.", ""),
    phrase("no en vano", (), "Subió, no en vano, mucho.", ""),
    phrase("cuanto antes", (), "Subirá cuanto antes.", ""),
];

/// What says that something is not to be after all.
#[rustfmt::skip] // as in a table
pub(super) const CALLED_OFF: &[Phrase<()>] = &[
    phrase("cancelar|cancela|cancelan|canceló|cancelaron|cancelado|cancelada|cancelados|canceladas", (), "Cancelaron el partido.", ""),
    phrase("suspender|suspende|suspenden|suspendió|suspendieron|suspendido|suspendida|suspendidos|suspendidas", (), "Suspendieron el partido.", ""),
    phrase("aplazar|aplaza|aplazan|aplazó|aplazaron|aplazado|aplazada|pospuesto|pospuesta|pospuso|pospusieron", (), "Aplazaron el partido.", ""),
];

/// What says that something comes to be.
#[rustfmt::skip] // as in a table
pub(super) const OCCURS: &[Phrase<()>] = &[
    phrase("ocurre|ocurrió|ocurrieron|sucede|sucedió|sucedieron|pasó", (), "No ocurrió.", ""),
    phrase("tiene|tuvo|tuvieron|tendrá|tendrán|tener lugar", (), "No tuvo lugar.", ""),
    phrase("se materializa|materializó|materializaron|produce|produjo|produjeron", (), "No se materializó.", ""),
    phrase("sale|salió|sigue|siguió|salieron adelante", (), "No salió adelante.", ""),
];
