//! What has numbers for names: "Seite 7", "Boeing 747".

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Label),
        "seite seiten kapitel abschnitt artikel artikels paragraf paragraph paragrafen paragraphen absatz ziffer band raum saal zimmer \
         gleis flug autobahn bundesstraße bundesstrasse landstraße halle tor gate kanal ausfahrt abbildung tabelle phase punkt \
         regel resolution gruppe klasse kategorie block stufe folge staffel version modell typ drucksache startnummer \
         hausnummer postfach aktenzeichen tempo",
        "Siehe {^} 7.", "label 7",
    ),
    words(Is(WeakLabel), "bus zug bahn tram linie wohnung trikot buslinie", "Siehe {^} 7.", "label 7"),
    words(Is(Dialled), "notruf notrufnummer wählen", "Bitte {} 112 jetzt.", "label 112"),
    words(
        Is(NamedBySize),
        "anleihe~ anleihen bundesanleihe bundesanleihen staatsanleihe staatsanleihen bundesobligation bundesobligationen rendite \
         renditen pistole pistolen gewehr gewehre munition patronen kaliber",
        "Eine 9-mm-{^} fehlt.", "determiner 9 mm",
    ),
    words(
        Is(Label), "apollo boeing airbus formel windows covid ariane voyager falcon bundesliga iphone ipad galaxy \
         playstation xbox android ios",
        "Die {^} 7 stürzte ab.", "label 7",
    ),
    words(Is(Road), "straße strasse allee gasse weg ufer", "Er wohnt in der Neuen {^} 5.", "label 5"),
    words(Is(Prefix), "mitte prä post anfang ende", "Es stieg auf {^}-40.", "40"),
];
