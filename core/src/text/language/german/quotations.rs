//! What stands beside quotation marks, and which of them are apostrophes.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // A name in marks behind these is that of a work or a thing. Compounds of many of them are told by their ending.
    words(
        Is(Work),
        "album artikel aktion ballade bestseller biografie blatt buch bühnenstück drama essay fernsehserie film filme gedicht \
         gemälde hit hymne komödie lied magazin motto musical nachrichtenmagazin oper podcast projekt reihe restaurant roman \
         schauspiel schiff sendung serie show skulptur song stück studie titel video werk zeitschrift zeitung ausstellung \
         band gruppe kampagne initiative operation sender portal",
        "Lee nannte {^} „Nacht“ gut.", "“(Lee)”",
    ),
    // What stands in marks behind these is speech, however short.
    words(
        Is(SpeechVerb), "sagte sagt fragte antwortete rief schrieb twitterte ergänzte flüsterte schrie skandierte",
        "Sie {} „nein“ und ging.", "“Sie?”",
    ),
    words(Is(SpeechVerb), "sagten sagen riefen rufen schrieben schreiben fragten antworteten", "Sie {} „nein“ und gingen.", "“Sie?”"),
    // The mark before these is an apostrophe.
    words(Is(Elision), "s n ne nen nem ner rein raus rauf runter rüber ran was", "Es war '{} Kind in Müllers' Haus.", ""),
];
