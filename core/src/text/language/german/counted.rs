//! Nouns that are counted: which of them are people, and which only measure out another.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // -- People. Most who do something are told by their ending: "Arbeiter", "Polizisten". --
    words(
        Is(Human),
        "mann männer männern frau frauen kind kinder kindern junge jungen mädchen jugendlich~ erwachsen~ baby babys säugling säuglinge \
         tot~ verletzt~ schwerverletzt~ leichtverletzt~ verwundet~ vermisst~ gefallen~ überlebend~ angehörig~ angestellt~ beschäftigt~ \
         beamt~ abgeordnet~ delegiert~ gefangen~ verhaftet~ festgenommen~ vorbestraft~ verdächtig~ angeklagt~ beschuldigt~ bedienstet~ \
         reisend~ studierend~ lernend~ demonstrierend~ freiwillig~ geflüchtet~ vertrieben~ obdachlos~ arbeitslos~ erwerbslos~ \
         erkrankt~ infiziert~ betroffen~ befragt~ wahlberechtigt~ opfer opfern todesopfer todesopfern todesfall todesfälle todesfällen geisel geiseln \
         zeuge zeugen kollege kollegen kunde kunden freund freunde freunden gast gäste gästen fan fans pilot piloten soldat soldaten \
         kamerad kameraden rebell rebellen experte experten arzt ärzte ärzten rat räte räten mitglied mitglieder mitgliedern \
         bürgermeister festnahme festnahmen verletzung verletzungen",
        "Wir trafen 12 {^} hier.", "12",
    ),
    // -- Things that end as those who do something. --
    words(
        Is(NoHuman),
        "haus häuser häusern buch bücher büchern land länder ländern bild bilder bildern rad räder rädern gut güter gütern dorf dörfer \
         dörfern wald wälder wäldern computer computern container containern panzer panzern hubschrauber hubschraubern zimmer zimmern fenster \
         fenstern messer messern feld felder feldern amt ämter ämtern brett bretter blatt blätter bunker bunkern bagger baggern tanker \
         tankern transporter transportern laster lastern kreuzer kreuzern zerstörer zerstörern koffer koffern keller kellern theater theatern \
         lager lagern fehler fehlern nummer nummern motor motoren reaktor reaktoren sektor sektoren faktor faktoren traktor traktoren \
         elefant elefanten variante varianten band bänder bändern nest nester denkmal denkmäler eier eiern lieder liedern schilder schildern",
        "Wir trafen 12 {^} hier.", "12",
    ),
    words(
        Is(Portion),
        "art arten sorte sorten flasche flaschen kiste kisten dose dosen stück stücke stücken gruppe gruppen reihe reihen fall fälle fällen \
         formen klasse klassen bericht berichte berichten hinweis hinweise hinweisen anzeichen zeichen",
        "Wir trafen 12 {^} hier.", "12",
    ),
    words(Is(NoNoun), "weiter~ ander~", "Wir trafen 12 {^} hier.", "12"),
];
