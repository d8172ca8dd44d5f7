//! Words that multiply. "Dreimal" and "dreifach" are composed, see `text::row`.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is, Times as By},
    Sense::*,
    TimesForm::{Bare, Divides, Verb},
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(By(2, Verb), "verdoppelt verdoppelte verdoppelten verdoppeln", "Der Preis hat sich {}.", "2 x"),
    words(By(3, Verb), "verdreifacht verdreifachte verdreifachten verdreifachen", "Der Preis hat sich {}.", "3 x"),
    words(By(4, Verb), "vervierfacht vervierfachte vervierfachten vervierfachen", "Der Preis hat sich {}.", "4 x"),
    words(By(5, Verb), "verfünffacht verfünffachte verfünffachten verfünffachen", "Der Preis hat sich {}.", "5 x"),
    words(By(6, Verb), "versechsfacht versechsfachte versechsfachten versechsfachen", "Der Preis hat sich {}.", "6 x"),
    words(By(7, Verb), "versiebenfacht versiebenfachte versiebenfachten", "Der Preis hat sich {}.", "7 x"),
    words(By(8, Verb), "verachtfacht verachtfachte verachtfachten verachtfachen", "Der Preis hat sich {}.", "8 x"),
    words(By(10, Verb), "verzehnfacht verzehnfachte verzehnfachten verzehnfachen", "Der Preis hat sich {}.", "10 x"),
    words(By(2, Bare), "doppelt", "Er ist {} so hoch. Sie sind nun {} versichert.", "2 x"),
    words(By(2, Bare), "doppelte doppelten", "Es kostet das {^}. Er hat die {} Staatsbürgerschaft.", "2 x"),
    words(By(2, Divides), "halbiert halbierte halbierten halbieren", "Der Preis hat sich {}.", "0.5 x"),
    words(Are(&[Times, BehindNumber]), "mal", "Er ist drei{} so hoch. Er siegte drei{}.", "3 x; occurrence 3 \"mal\""),
    words(
        Are(&[Fold, BehindNumber]), "fach fach~",
        "Er ist drei{} so hoch. Er ist drei{} geschützt.", "3 x; determiner 3",
    ),
    words(Is(Once), "einmal", "Er tagt {} pro Jahr.", "occurrence 1 \"mal\""),
    words(Is(Only), "nur lediglich genau", "Er kam {} einmal.", "occurrence 1 \"mal\""),
    words(Is(Function), "einmal einfach einfach~", "Es war {} so.", ""),
    words(
        Is(Benchmark),
        "menge zahl anzahl summe höhe größe fläche leistung geschwindigkeit wert preis betrag umsatz lohn",
        "Er nahm die fünffache {^}.", "5 x",
    ),
];
