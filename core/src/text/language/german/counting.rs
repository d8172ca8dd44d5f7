//! What words beside a number make of it: a count, a thing that is known already, one of many, no figure at all.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(Known), "diese alle anderen übrigen letzten", "{^} zwei Politiker kamen.", "definite 2"),
    words(Is(Both), "beide beiden beider beides", "{^} Politiker kamen.", "dual 2"),
    words(Is(ComparedWith), "gegenüber verglichen vergleich", "Der Absatz stieg um 3 Prozent {} dem Plan.", "+3 %"),
    words(Is(NoneOf), "keine", "Es gab {} Toten.", ""),
    words(Is(Survey), "umfrage umfragen befragung erhebung studie abstimmung wahl auswahl urabstimmung", "Es war eine {^} unter 5 Firmen.", "5"),
    words(Is(OfThem), "davon darunter", "Es gab 515 Verletzte, {} 60 Kinder.", "515; 60"),
    words(Is(SomeNumber), "handvoll mehrheit mehrzahl minderheit trio quartett schock paar", "Sie verkauften ein {^} Stifte.", ""),
    words(Is(Several), "einige mehrere viele wenige paar etliche zig einigen mehreren vielen", "Es hat {} hundert Soldaten.", "vague hundreds"),
    words(Is(Each), "jed~", "Er sprach mit {} Fünften.", "1 of 5"),
    words(Is(Turns), "wird wurde", "Sie {} 80.", "80"),
    words(Is(Contest), "gewann verlor siegte siegten unterlag unterlagen gewannen verloren besiegte besiegten schlug schlugen gewonnen besiegt sieg niederlage \
        remis unentschieden ergebnis endstand halbzeitstand vorsprung rückstand führung erfolg heimsieg auswärtssieg auftaktsieg zwischenstand", "Es war ein {} 1-3.", "score 1-3"),
    words(Is(Goal), "stimmen toren tore sätzen sätze punkten punkte spielen spiele", "Er gewann mit fünf {} zu vier.", "score 5-4"),
    words(Is(Versus), "zu gegen", "Er gewann 3 {} 1.", "score 3-1"),
    words(
        Is(Function),
        "der die das den dem des ein eine einen einem einer eines und oder aber denn sondern nicht kein keine keinen als wie \
         dass weil wenn ob obwohl während bevor nachdem damit so dann da von vom zu zum zur in im ins an am auf aus \
         bei beim mit nach seit vor für gegen ohne um durch über unter zwischen hinter neben wegen trotz statt laut je pro \
         bis ab ist sind war waren sei seien sein wird werden wurde wurden worden hat haben hatte hatten habe hätte kann \
         können konnte konnten muss müssen musste soll sollen sollte will wollen wollte darf dürfen er sie es wir ich ihr \
         man sich ihm ihn ihnen uns mir mich ihre ihren ihrem ihrer seine seinen seinem seiner unser unsere dies diese dieser \
         dieses diesem diesen jene jener jenes auch nur noch schon bereits sehr mehr weniger hier dort jetzt wo wer \
         was welche welcher welches deren dessen allerdings jedoch dabei dazu davon daran sowie beziehungsweise",
        "Wir trafen die zwei {} war.", "2",
    ),
    words(Is(Function), "gestern", "Wir trafen die zwei {} Abend.", "2; 2022-12-29/2022-12-30"),
    words(Is(Function), "heute", "Wir trafen die zwei {} Abend.", "2; 2022-12-30/2022-12-31"),
    words(Is(Function), "morgen", "Wir treffen die zwei {} Abend.", "2; 2022-12-31/2023-01-01"),
];
