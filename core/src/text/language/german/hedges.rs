//! How exact a figure is said to be.

use crate::model::Hedge::{About, AtLeast, AtMost, Exact, LessThan, MoreThan};
use crate::text::language::Hedged::{
    self, Before, Behind, Close, Further, Joined, Open, OpenBehind,
};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Hedged>] = &[
    phrase("rund|etwa|circa|zirka|ca|rd|ungefähr|schätzungsweise|annähernd|vielleicht|grob", Before(About), "Er lief {} 5 km.", "~5 km"),
    phrase("knapp|fast|nahezu|beinahe|beinah|bald", Close(About, LessThan), "Er lief {} 5 km.", "~5 km"),
    phrase("knapp~", Close(About, LessThan), "Sie hat eine {} Million Nutzer.", "~1 million"),
    phrase("an|um|gegen die", Before(About), "Er lief {} 5 km.", "~5 km"),
    phrase("in etwa", Before(About), "Er lief {} 5 km.", "~5 km"),
    phrase("[deutlich|weit|wesentlich|viel] mehr|größer|höher|länger als", Before(MoreThan), "Er lief {} 5 km.", "> 5 km"),
    phrase("etwas|knapp|leicht über|oberhalb", Close(MoreThan, About), "Er lief {} 5 km.", "> 5 km"),
    phrase("etwas mehr|länger|höher als", Close(MoreThan, About), "Er lief {} 5 km.", "> 5 km"),
    phrase("etwas weniger|kürzer|niedriger als", Close(LessThan, About), "Er lief {} 5 km.", "< 5 km"),
    phrase("etwas|knapp|leicht unter|unterhalb", Close(LessThan, About), "Er lief {} 5 km.", "< 5 km"),
    phrase("[deutlich|weit] über|oberhalb", Before(MoreThan), "Er lief {} 5 km.", "> 5 km"),
    phrase("gut [und] [gerne|gern]", Close(MoreThan, About), "Er lief {} 5 km.", "> 5 km"),
    phrase("gut~", Close(MoreThan, About), "Sie hat eine {} Million Nutzer.", "> 1 million"),
    phrase("[deutlich|weit|wesentlich|viel] weniger|kleiner|niedriger|geringer|kürzer als", Before(LessThan), "Er lief {} 5 km.", "< 5 km"),
    phrase("[deutlich|weit] unter|unterhalb", Before(LessThan), "Er lief {} 5 km.", "< 5 km"),
    phrase("[noch] kein~", Before(LessThan), "Er lief {} 5 km.", "< 5 km"),
    phrase("[noch] nicht einmal|mal|ganz", Before(LessThan), "Er lief {} 5 km.", "< 5 km"),
    phrase("übersteigt|übersteigen|überstieg|überstiegen|überschreitet|überschreiten|überschritt|übertrifft|übertreffen|übertraf|übertrafen [bereits|schon|deutlich] [die|den|das]", Before(MoreThan), "Er {} 5 km.", "> 5 km"),
    phrase("übersteigt|übersteigen|überstieg|überstiegen|überschreitet|überschreiten|überschritt|übertrifft|übertreffen|übertraf|übertrafen die|den marke|grenze|schwelle von", Before(MoreThan), "Er {} 5 km.", "> 5 km"),
    phrase("über|oberhalb der|die|dem marke|grenze|schwelle von", Before(MoreThan), "Er liegt {} 5 km.", "> 5 km"),
    phrase("unter|unterhalb der|die|dem marke|grenze|schwelle von", Before(LessThan), "Er liegt {} 5 km.", "< 5 km"),
    phrase("nähert|nähern|näherte|näherten sich [der|dem|den] [marke|grenze|schwelle] [von]", Close(About, LessThan), "Er {} 5 km.", "~5 km"),
    phrase("weit|fern von|entfernt [von]", Open, "Er ist {} 5 km.", "5 km"),
    phrase("womöglich|vielleicht|möglicherweise sogar", Open, "Er lief {} 5 km.", "5 km"),
    phrase("kaum", Close(LessThan, About), "Er lief {} 5 km.", "< 5 km"),
    phrase("kaum mehr|weniger als", Before(About), "Er lief {} 5 km.", "~5 km"),
    phrase("nicht weniger als", Before(AtLeast), "Er lief {} 5 km.", ">= 5 km"),
    phrase("mindestens|wenigstens|zumindest|minimal|mind [aber|jedoch|noch]", Before(AtLeast), "Er lief {} 5 km.", ">= 5 km"),
    phrase("ab", Before(AtLeast), "Es kostet {} 5 Euro.", ">= 5 EUR"),
    phrase("nicht mehr als", Before(AtMost), "Er lief {} 5 km.", "<= 5 km"),
    phrase("höchstens|maximal|max|allenfalls [aber|jedoch|noch]", Before(AtMost), "Er lief {} 5 km.", "<= 5 km"),
    phrase("bis zu", Before(AtMost), "Er lief {} 5 km.", "<= 5 km"),
    phrase("insgesamt|genau|exakt|immerhin", Before(Exact), "Er lief {} 5 km.", "5 km"),

    phrase("oder|und mehr|darüber|länger|älter", Behind(AtLeast), "Er lief 5 km {}.", ">= 5 km"),
    phrase("übersteigen|übersteigt|überstieg|überschreiten|überschreitet|überschritt|überschritten|übertreffen|übertrifft|übertroffen", Behind(MoreThan), "Er wird 5 km {}.", "> 5 km"),
    phrase("erreichen|betragen|kosten|ausmachen|bringen", OpenBehind, "Er könnte 5 km {}.", "5 km"),
    phrase("erreicht werden", OpenBehind, "Es könnten 5 km {}.", "5 km"),
    phrase("womöglich|möglicherweise|eventuell|wenn|gar [sogar|nicht]", Further, "Er lief 5 km, {} 6 km.", "5 km; 6 km"),
    phrase("oder|und weniger|darunter|jünger", Behind(AtMost), "Er lief 5 km {}.", "<= 5 km"),

    phrase("plus", Joined(AtLeast), "Sie hat 20-{} Wölfe.", ">= 20"),
];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Are(&[Circa, Title]), "ca rd", "Er lief {}. 5 km.", "~5 km"),
    words(
        Is(Estimate),
        "schätzung schätzungen schätzt schätzen schätzte schätzten geschätzt überschlägig gerundet",
        "Es sind 5 km nach dem, was sie {}.", "5 km",
    ),
    words(
        Is(TurnsBound),
        "nicht nie niemals kein keine keiner keinem keinen keines keins nichts niemand niemandem weder keinesfalls keineswegs",
        "Das hat {} weniger als 5 Euro gekostet.", ">= 5 EUR",
    ),
    words(
        Is(Concerns),
        "klagte klagten klagt klagen geklagt berichtete berichteten berichtet berichten sprach sprachen spricht sprechen \
         diskutierte diskutierten diskutiert diskutieren debattierte debattierten debattiert debattieren stritt stritten \
         streitet streiten gestritten verhandelte verhandelten verhandelt verhandeln freute freuten freut freuen gefreut ärgerte \
         ärgerten ärgert empörte empörten empört trauerte trauerten wunderte wunderten beschwerte beschwerten beschwert \
         beschweren urteilte urteilten entscheidet streit debatte diskussion bericht berichte sorge sorgen ärger empörung wut \
         trauer freude gespräch gespräche verhandlung verhandlungen entscheidung beschluss abstimmung klage klagen beschwerde \
         beschwerden nachrichten",
        "Es gab {} über 5 Beiträge.", "5",
    ),
    words(Is(Blamed), "schrieb schrieben schreibt informierte informierten informiert beriet berieten beraten entschied", "Er {} über 5 Beiträge.", "> 5"),
    words(Is(BlursBound), "selten wenige wenigen", "Das hat {} weniger als 5 Euro gekostet.", "< 5 EUR"),
    words(
        Is(NotAlone), "nur lediglich bloß allein zuletzt zweifel", "Das hat nicht {} weniger als 5 Euro gekostet.", "< 5 EUR",
    ),
    words(Is(Stretch), "spiele spielen", "Sie liefen 3 km über fünf {^}.", "3 km; 5"),
    words(Is(Lasting), "dauerte dauert dauern", "Es {} über fünf Tage.", "> 5 days"),
    words(Is(Level), "über", "Der Preis stieg {} 5 Prozent.", "> 5 %"),
    words(Is(Level), "unter", "Der Preis fiel {} 5 Prozent.", "< 5 %"),
    words(
        Is(OfAmount),
        "vertrag verträge auftrag aufträge kredit kredite rechnung scheck darlehen bürgschaft betrag summe gutschein anleihe \
         spende schecks",
        "Er unterschrieb einen {^} über 5 Euro.", "5 EUR",
    ),
];
