//! How exact a figure is said to be.

use crate::model::Hedge::{About, AtLeast, AtMost, Exact, LessThan, MoreThan};
use crate::text::language::Hedged::{self, Before, Behind, Close, Further, Open};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Hedged>] = &[
    phrase("unos|unas|aproximadamente|circa", Before(About), "Recorrió {} 5 km.", "~5 km"),
    phrase("cosa de", Before(About), "Recorrió {} 5 km.", "~5 km"),
    phrase("alrededor de|del", Before(About), "Recorrió {} 5 km.", "~5 km"),
    phrase("en torno a|al", Before(About), "Recorrió {} 5 km.", "~5 km"),
    phrase("cerca de|del", Close(About, LessThan), "Recorrió {} 5 km.", "~5 km"),
    phrase("casi|prácticamente", Close(About, LessThan), "Recorrió {} 5 km.", "~5 km"),
    phrase("ronda|rondan|rondaba|rondaban|rondó|rondaron|rondará|rondarán|rondaría|rondarían|ronde|ronden|rondase|rondasen|rondara|rondaran|rondar|rondando|rondado [los|las|el|la]", Before(About), "La cifra {} 5 km.", "~5 km"),
    phrase("roza|rozan|rozaba|rozaban|rozó|rozaron|rozará|rozarán|rozaría|rozarían|roce|rocen|rozase|rozasen|rozara|rozaran|rozar|rozando|rozado|bordea|bordean|bordeaba|bordeaban|bordeó|bordearon|bordeará|bordearán|bordearía|bordearían|bordee|bordeen|bordease|bordeasen|bordeara|bordearan|bordear|bordeando|bordeado [los|las|el|la]", Close(About, LessThan), "La cifra {} 5 km.", "~5 km"),
    phrase("acerca|acercan|acercaba|acercaban|acercó|acercaron|acercará|acercarán|acercaría|acercarían|acercado|acerque|acerquen|acercarse|aproxima|aproximan|aproximaba|aproximaban|aproximó|aproximaron|aproximará|aproximarán|aproximaría|aproximarían|aproximado|aproxime|aproximen|aproximarse a|al [los|las|el|la]", Close(About, LessThan), "La cifra se {} 5 km.", "~5 km"),
    phrase("llega|llegan|llegó|llegaron|llegaba|alcanza|alcanzan|alcanzó|alcanzaron casi [a|al] [los|las|el|la]", Close(About, LessThan), "La cifra {} 5 km.", "~5 km"),
    phrase("al borde de|del [los|las|la]", Close(About, LessThan), "La cifra está {} 5 km.", "~5 km"),
    phrase("grosso modo", Before(About), "Recorrió {} 5 km.", "~5 km"),
    phrase("más o menos", Before(About), "Recorrió {} 5 km.", "~5 km"),
    phrase("poco más o menos", Before(About), "Recorrió {} 5 km.", "~5 km"),
    phrase("se calcula|estima que [unos|unas]", Before(About), "Y {} 5 km.", "~5 km"),
    phrase("más de|del", Before(MoreThan), "Recorrió {} 5 km.", "> 5 km"),
    phrase("mucho|bastante más de|del", Before(MoreThan), "Recorrió {} 5 km.", "> 5 km"),
    phrase("algo|poco más de|del", Close(MoreThan, About), "Recorrió {} 5 km.", "> 5 km"),
    phrase("un poco más de|del", Close(MoreThan, About), "Recorrió {} 5 km.", "> 5 km"),
    phrase("por encima de|del [los|las|el|la]", Before(MoreThan), "Está {} 5 km.", "> 5 km"),
    phrase("[muy] superior|superiores a|al [los|las|la]", Before(MoreThan), "Fue {} 5 km.", "> 5 km"),
    phrase("supera|superan|superaba|superaban|superó|superaron|superará|superarán|superaría|superarían|supere|superen|superase|superasen|superara|superaran|superar|superando|superado|excede|exceden|excedía|excedían|excedió|excedieron|excederá|excederán|excedería|excederían|exceda|excedan|excediese|excediesen|excediera|excedieran|exceder|excediendo|excedido|rebasa|rebasan|rebasaba|rebasaban|rebasó|rebasaron|rebasará|rebasarán|rebasaría|rebasarían|rebase|rebasen|rebasase|rebasasen|rebasara|rebasaran|rebasar|rebasando|rebasado|sobrepasa|sobrepasan|sobrepasaba|sobrepasaban|sobrepasó|sobrepasaron|sobrepasará|sobrepasarán|sobrepasaría|sobrepasarían|sobrepase|sobrepasen|sobrepasase|sobrepasasen|sobrepasara|sobrepasaran|sobrepasar|sobrepasando|sobrepasado [ya] [los|las|el|la]", Before(MoreThan), "La cifra {} 5 km.", "> 5 km"),
    phrase("dejar|deja|dejan|dejó|dejaron|dejado de superar|exceder|rebasar|sobrepasar [los|las|el|la]", Open, "La cifra {} 5 km.", "> 5 km"),
    phrase("pasa|pasan|pasaba|pasaban de [los|las]", Open, "La cifra {} 5 km.", "5 km"),
    phrase("puede|pueden|podía|podían|podrá|podrán|podría|podrían alcanzar [los|las|el|la]", Open, "La cifra {} 5 km.", "5 km"),
    phrase("puede|pueden|podía|podían|podrá|podrán|podría|podrían llegar a|al [los|las|el|la]", Open, "La cifra {} 5 km.", "5 km"),
    phrase("lejos de|del [los|las|la]", Open, "La cifra está {} 5 km.", "5 km"),
    phrase("incluso", Open, "Recorrió {} 5 km.", "5 km"),
    phrase("menos de|del", Before(LessThan), "Recorrió {} 5 km.", "< 5 km"),
    phrase("algo|poco menos de|del", Close(LessThan, About), "Recorrió {} 5 km.", "< 5 km"),
    phrase("un poco menos de|del", Close(LessThan, About), "Recorrió {} 5 km.", "< 5 km"),
    phrase("por debajo de|del [los|las|el|la]", Before(LessThan), "Está {} 5 km.", "< 5 km"),
    phrase("inferior|inferiores a|al [los|las|la]", Before(LessThan), "Fue {} 5 km.", "< 5 km"),
    phrase("no llega|llegan|llegó|llegaron|llegaba|llegaban|llegará|llegarán|llegaría|llegarían|llegue|lleguen|alcanza|alcanzan|alcanzó|alcanzaron|alcanzaba|alcanzaban|alcanzará|alcanzarán|alcanzaría|alcanzarían [a|al|ni] [los|las|el|la]", Before(LessThan), "La cifra {} 5 km.", "< 5 km"),
    phrase("no ha|han|había|habían|haya llegado|alcanzado [a|al|ni] [los|las|el|la]", Before(LessThan), "La cifra {} 5 km.", "< 5 km"),
    phrase("ni siquiera llega|llegan|llegó|llegaron|alcanza|alcanzan|alcanzó|alcanzaron [a|al] [los|las|el|la]", Before(LessThan), "La cifra {} 5 km.", "< 5 km"),
    phrase("no baja|bajan|bajó|bajaron|bajaba|bajará|bajarán|bajaría|baje de|del [los|las|la]", Before(AtLeast), "La cifra {} 5 km.", ">= 5 km"),
    phrase("apenas|escasos|escasas", Close(Exact, About), "Recorrió {} 5 km.", "5 km"),
    phrase("al menos", Before(AtLeast), "Recorrió {} 5 km.", ">= 5 km"),
    phrase("como poco", Before(AtLeast), "Recorrió {} 5 km.", ">= 5 km"),
    phrase("por lo menos", Before(AtLeast), "Recorrió {} 5 km.", ">= 5 km"),
    phrase("cuando menos", Before(AtLeast), "Recorrió {} 5 km.", ">= 5 km"),
    phrase("como mínimo", Before(AtLeast), "Recorrió {} 5 km.", ">= 5 km"),
    phrase("un mínimo de", Before(AtLeast), "Recorrió {} 5 km.", ">= 5 km"),
    phrase("no menos de", Before(AtLeast), "Recorrió {} 5 km.", ">= 5 km"),
    phrase("nada menos que", Before(AtLeast), "Recorrió {} 5 km.", ">= 5 km"),
    phrase("a partir de", Before(AtLeast), "Cuesta {} 5 euros.", ">= 5 EUR"),
    phrase("como mucho|máximo", Before(AtMost), "Recorrió {} 5 km.", "<= 5 km"),
    phrase("a lo sumo", Before(AtMost), "Recorrió {} 5 km.", "<= 5 km"),
    phrase("un máximo de", Before(AtMost), "Recorrió {} 5 km.", "<= 5 km"),
    phrase("no más de|del", Before(AtMost), "Recorrió {} 5 km.", "<= 5 km"),
    phrase("hasta [un|una]", Before(AtMost), "Recorrió {} 5 km.", "<= 5 km"),
    phrase("exactamente|justo|concretamente", Before(Exact), "Recorrió {} 5 km.", "5 km"),
    phrase("un total de", Before(Exact), "Recorrió {} 5 km.", "5 km"),
    phrase("en total", Before(Exact), "Recorrió {} 5 km.", "5 km"),

    phrase("o más", Behind(AtLeast), "Recorrió 5 km {}.", ">= 5 km"),
    phrase("como mínimo", Behind(AtLeast), "Recorrió 5 km {}.", ">= 5 km"),
    phrase("al menos", Behind(AtLeast), "Recorrió 5 km {}.", ">= 5 km"),
    phrase("por lo menos", Behind(AtLeast), "Recorrió 5 km {}.", ">= 5 km"),
    phrase("como poco", Behind(AtLeast), "Recorrió 5 km {}.", ">= 5 km"),
    phrase("y pico", Behind(MoreThan), "Recorrió 5 km {}.", "> 5 km"),
    phrase("incluso [hasta]", Further, "Recorrió 5 km, incluso 6 km.", "5 km; 6 km"),
    phrase("grosso modo", Behind(About), "Recorrió 5 km {}.", "~5 km"),
    phrase("o menos", Behind(AtMost), "Recorrió 5 km {}.", "<= 5 km"),
    phrase("como mucho|máximo", Behind(AtMost), "Recorrió 5 km {}.", "<= 5 km"),
    phrase("aproximadamente", Behind(About), "Recorrió 5 km {}.", "~5 km"),
    phrase("más o menos", Behind(About), "Recorrió 5 km {}.", "~5 km"),
];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(Level), "encima", "Subió por {} del 5 %.", "> 5 %"),
    words(Is(Level), "debajo", "Cayó por {} del 5 %.", "< 5 %"),
    words(Are(&[Circa, Abbreviation]), "aprox ca", "Recorrió {}. 5 km.", "~5 km"),
    words(
        Is(TurnsBound), "nunca jamás ningún ninguno ninguna nadie nada tampoco", "Eso {} cuesta menos de 5 euros.", ">= 5 EUR",
    ),
    words(Is(BlursBound), "poco pocos pocas raramente apenas", "Eso {} cuesta menos de 5 euros.", "< 5 EUR"),
    words(Is(NotAlone), "solo sólo solamente únicamente obstante duda embargo", "Eso no {} cuesta menos de 5 euros.", "< 5 EUR"),
    words(
        Is(Estimate),
        "estimación estimaciones estima estiman estimó estimaron estimado estimada calcula calculan calculó calcularon cálculo \
         cálculos redondeado",
        "Son 5 km según lo que {}.", "5 km",
    ),
    words(Is(Lasting), "duró dura duraron duran tardó tarda tardaron", "Eso {} más de cinco días.", "> 5 days"),
];
