//! Words that tell whether a figure is a level or a change, and in which direction.
//!
//! Compounds of the nouns ("Preisanstieg") are in `endings`.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Rise),
        "steigt steigen stieg stiegen steige gestiegen gestiegen~ ansteigt ansteigen anstieg anstiegen angestiegen angestiegen~ \
         wächst wachsen wuchs wuchsen gewachsen gewachsen~ anwachsen angewachsen zunimmt zunehmen zunahm zunahmen \
         zugenommen zulegt zulegen zulegte zulegten zugelegt klettert klettern kletterte kletterten geklettert springt sprang \
         sprangen gesprungen verteuert verteuern verteuerte verteuerten hochschnellen hochgeschnellt schnellte schnellten \
         anzieht anziehen anzog anzogen angezogen aufgestockt verlängert verlängern vergrößert vergrößerte wachsend~ \
         steigend~ emporgeschnellt aufgewertet beschleunigt beschleunigte zulegend~ stärkte verstärkt",
        "Der Umsatz ist um 5 Prozent {}.", "+5 %",
    ),
    words(
        Are(&[Rise, Transitive]),
        "steigert steigern steigerte steigerten gesteigert gesteigert~ erhöht erhöhen erhöhte erhöhten erhöht~ angehoben anheben \
         anhob anhoben heraufgesetzt heraufsetzen hochgesetzt verbessert verbessern verbesserte aufstocken ausgebaut \
         ausbauen ausgeweitet ausweiten hinzugewonnen gewonnen gewinnt gewann gewannen",
        "Der Umsatz wurde um 5 Prozent {}.", "+5 %",
    ),
    words(
        Are(&[Rise, ChangeNoun]),
        "anstieg anstiegs anstiege plus zuwachs zuwächse wachstum wachstums zunahme zunahmen steigerung steigerungen \
         erhöhung erhöhungen anhebung aufschlag aufschläge sprung preissprung kurssprung verteuerung teuerung",
        "Es gab ein {^} von 5 Prozent, mit einem {^} um 3 Prozent.", "+5 %; +3 %",
    ),
    words(Is(Adds), "plus", "Es kostet 5 Euro {} 3 Euro.", "5 EUR; 3 EUR"),
    
    words(
        Is(More),
        "höher höher~ größer größer~ länger länger~ schneller schneller~ stärker stärker~ teurer teurer~ teuerer schwerer schwerer~ \
         wärmer wärmer~ älter älter~ besser besser~ fester",
        "Er war 5 Prozent {}.", "+5 %",
    ),
    words(Are(&[More, MayBeAmount]), "mehr", "Es sind 5 km {}. Es sind 5 km {} als dort.", "5 km; +5 km"),
    words(Are(&[More, MayBeAmount]), "über oberhalb", "Es liegt 5 Prozent {} dem Wert.", "+5 %"),

    words(
        Is(Fall),
        "sinkt sinken sank sanken sinke gesunken gesunken~ abgesunken fällt fallen fiel fielen gefallen gefallen~ schrumpft \
         schrumpfen schrumpfte schrumpften geschrumpft geschrumpft~ zurückgeht zurückgehen zurückging zurückgingen \
         zurückgegangen zurückgegangen~ zurückfällt zurückfallen zurückgefallen abnimmt abnehmen abnahm abnahmen abgenommen \
         nachgibt nachgeben nachgab nachgaben nachgegeben nachgelassen einbricht einbrechen einbrach einbrachen \
         eingebrochen bricht brach brachen eingebüßt rutscht rutschte rutschten abgerutscht sackt sackte sackten \
         abgesackt stürzt stürzte stürzten abgestürzt verbilligt verbilligte verbilligten schwindet \
         schwand geschwunden sinkend~ fallend~ verkürzt verkürzte geschmolzen abgewertet einknickte \
         knickte verlangsamt",
        "Der Umsatz ist um 5 Prozent {}.", "-5 %",
    ),
    words(
        Are(&[Fall, Transitive]),
        "senkt senken senkte senkten gesenkt gesenkt~ reduziert reduzieren reduzierte reduzierten verringert verringern verringerte \
         verringerten vermindert verminderte verminderten kürzt kürzen kürzte kürzten gekürzt gekürzt~ herabgesetzt \
         herabsetzen drosselt drosselte gedrosselt verliert verlieren verlor verloren verloren~ büßte büßten abgebaut",
        "Der Umsatz wurde um 5 Prozent {}.", "-5 %",
    ),
    words(
        Are(&[Fall, ChangeNoun]),
        "rückgang rückgangs rückgänge minus abnahme senkung senkungen kürzung kürzungen verringerung reduzierung \
         reduktion einbruch einbrüche absturz abschlag abschläge preisnachlass schwund abwertung",
        "Es gab ein {^} von 5 Prozent, mit einem {^} um 3 Prozent.", "-5 %; -3 %",
    ),
    words(
        Are(&[Fall, ChangeNoun, Transitive, MayBeAmount]), "verlust verluste verlusten einbuße einbußen",
        "Es gab einen {^} von 5 Prozent und einen {^} von 5 Euro.", "-5 %; 5 EUR",
    ),
    words(
        Is(Less),
        "niedriger niedriger~ geringer geringer~ kleiner kleiner~ kürzer kürzer~ langsamer langsamer~ schwächer schwächer~ billiger \
         billiger~ günstiger günstiger~ leichter leichter~ kälter kälter~ kühler jünger jünger~ tiefer tiefer~ \
         schlechter schlechter~",
        "Er war 5 Prozent {}.", "-5 %",
    ),
    words(Are(&[Less, MayBeAmount]), "weniger", "Es sind 5 km {}. Es sind 5 km {} als dort.", "5 km; -5 km"),
    words(Are(&[Less, MayBeAmount]), "unter unterhalb", "Es liegt 5 Prozent {} dem Wert.", "-5 %"),

    words(
        Is(Passed),
        "insgesamt weitere weiteren weiterer weiteres durchschnittlich jeweils nur lediglich noch nochmals real nominal netto \
         brutto jährlich monatlich voraussichtlich satte stolze kräftige ganze ganzen glatte volle",
        "Er stieg um {} 5 Prozent.", "+5 %",
    ),
    words(Is(Passed), "im", "Der Kurs lag 5 Prozent {} Plus.", "+5 %"),

    words(Is(Severed), "legt legte legten lege zieht zog zogen", "Der Umsatz {} um 5 Prozent zu.", "+5 %"),
    words(Is(Severed), "nimmt nahm nahmen geht ging gingen gibt gab gaben lässt ließ ließen setzt setzte setzten", "Der Umsatz {} um 5 Prozent zurück.", "-5 %"),
    words(Is(Severed), "hebt hob hoben", "Er {} den Preis um 5 Prozent an.", "+5 %"),
    words(Is(SeveredUp), "zu", "Der Umsatz legte 5 Prozent {}.", "+5 %"),
    words(Are(&[SeveredUp, MayBeAmount]), "an herauf hinauf hoch rauf", "Er setzte den Preis um 5 Prozent {}.", "+5 %"),
    words(Is(SeveredDown), "nach", "Der Umsatz gab 5 Prozent {}.", "-5 %"),
    words(Are(&[SeveredDown, MayBeAmount]), "ab zurück herab herunter runter", "Er setzte den Preis um 5 Prozent {}.", "-5 %"),

    words(Is(UpTo), "bis", "Es gab einen Anstieg von 5 {} 7 Prozent.", "+5..=7 %"),
    words(
        Is(Site),
        "boden erde erdboden meer meeresspiegel straße wasser wasserspiegel gelände stadt dorf tal dach deck",
        "Es liegt 5 Prozent unter dem {^}.", "5 %",
    ),
    words(Is(Points), "punkt punkte punkten zähler zählern plätze plätzen", "Er fiel um 3 {^}.", "-3"),
    words(Is(CountedFrom), "unten hinten links rechts", "Es liegt {} bei 5 Prozent.", "5 %"),
];
