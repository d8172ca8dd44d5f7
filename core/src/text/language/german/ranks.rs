//! Places in an order.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Ranked),
        "lieferant exporteur importeur produzent käufer verkäufer verbraucher abnehmer hersteller händler gläubiger \
         investor geldgeber spender markt partner volkswirtschaft anbieter betreiber bauer arbeitgeber eigentümer \
         empfänger versicherer erzeuger konzern stadt bank partei fraktion flughafen",
        "Er war der größte {^}.", "superlative rank 1",
    ),
    words(Is(Ranking), "wurde wurden als", "Sie {} Dritter.", "rank 3"),
    words(
        Is(Numbered),
        "titel titels sieg sieges siegs niederlage remis unentschieden tor treffer medaille meisterschaft meistertitel pokal \
         amtszeit mal geburtstag jahrestag jubiläum",
        "Es war ihr dritter {^}.", "rank 3",
    ),
    words(Is(Straight), "aufeinanderfolgend~", "Es war der dritte {} Sieg.", "rank 3"),
    words(Is(InARow), "folge serie hintereinander", "Es war der dritte Monat in Folge.", "rank 3"),
    words(Is(Placing), "stelle rang", "Er liegt an dritter {^}.", "rank 3"),
    words(Is(Placing), "platz plätze", "Sie kam auf den dritten {^}.", "rank 3"),
    words(Is(Placing), "platziert platziert~ plaziert~", "Der dritt{} Läufer siegte.", "rank 3"),
    words(
        Is(Superlative),
        "größt~ grösst~ höchst~ best~ schlechtest~ meist~ stärkst~ schwächst~ kleinst~ längst~ kürzest~ teuerst~ \
         billigst~ günstigst~ reichst~ ärmst~ schnellst~ langsamst~ ältest~ jüngst~ niedrigst~ tiefst~ wichtigst~ \
         erfolgreichst~ häufigst~ beliebtest~ wertvollst~ bevölkerungsreichst~ heißest~ wärmst~ kältest~ trockenst~ \
         mächtigst~ schwerst~ breitest~ bekanntest~",
        "Es ist der zweit{} Wert.", "rank 2",
    ),
    words(Is(Among), "unter", "Er war {} den größten Exporteur der Welt.", ""),
    words(Is(Numero), "nr nummer", "Er ist die {^} 1 der Welt.", "rank 1"),
    words(Are(&[Numero, Placing]), "platz rang", "Er kam auf {^} 17 ins Ziel.", "rank 17"),
    words(Is(Title), "nr", "Er ist die {^}. 1 der Welt.", "rank 1"),
];
