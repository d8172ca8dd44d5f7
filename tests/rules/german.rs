//! Quotations of articles in German: their marks, who speaks, and what an elision may not leave out.

use crate::found;
use serde_json::json;

/// Text, quote, who says it, what is found.
const CASES: &[(&str, &str, &str, &str)] = &[
    // The marks do not count, the words do.
    (
        "„Wir bauen jetzt“, sagte Anna Lenz.",
        "Wir bauen jetzt",
        "lenz",
        "",
    ),
    (
        "»Wir bauen jetzt«, sagte Anna Lenz.",
        "Wir bauen jetzt",
        "lenz",
        "",
    ),
    (
        "„Er rief ‚halt‘ und ging“, sagte Anna Lenz.",
        "Er rief 'halt' und ging",
        "lenz",
        "",
    ),
    (
        "„Er rief „halt“ und ging“, sagte Anna Lenz.",
        "Er rief \"halt\" und ging",
        "lenz",
        "",
    ),
    (
        "»Er rief ›halt‹ und ging«, sagte Anna Lenz.",
        "Er rief ›halt‹ und ging",
        "lenz",
        "",
    ),
    (
        "„So ist’s gut“, sagte Anna Lenz.",
        "So ist's gut",
        "lenz",
        "",
    ),
    (
        "„Wir bauen jetzt“, sagte Anna Lenz, „und zwar hier.“",
        "Wir bauen jetzt … und zwar hier",
        "lenz",
        "",
    ),
    (
        "„Wir bauen jetzt“, sagte Anna Lenz.",
        "Wir bauen nun",
        "lenz",
        "misquoted /quotes/0/parts/0",
    ),
    (
        "„Wir bauen jetzt“, sagte Anna Lenz.",
        "Wir Bauen jetzt",
        "lenz",
        "misquoted /quotes/0/parts/0",
    ),
    (
        "„Wir bauen die Straße“, sagte Anna Lenz.",
        "Wir bauen die Strasse",
        "lenz",
        "misquoted /quotes/0/parts/0",
    ),
    (
        "„Wir bauen jetzt“, sagte Anna Lenz.",
        "Wir bauen",
        "lenz",
        "cut_short /quotes/0/parts/0",
    ),
    (
        "Anna Lenz sagte, man baue jetzt.",
        "man baue jetzt",
        "lenz",
        "not_quoted /quotes/0/parts/0",
    ),
    (
        "»Wir bauen jetzt«, sagte Anna Lenz, als niemand hinsah, »und zwar hier.«",
        "Wir bauen jetzt … und zwar hier",
        "lenz",
        "",
    ),
    // Who speaks.
    (
        "„Wir bauen jetzt“, sagte die Bürgermeisterin.",
        "Wir bauen jetzt",
        "lenz",
        "",
    ),
    ("„Wir bauen jetzt“, so Berg.", "Wir bauen jetzt", "berg", ""),
    (
        "„Wir bauen jetzt“, sagte Bergs Sprecherin.",
        "Wir bauen jetzt",
        "lenz",
        "distant_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, sagte sie. Anna Lenz ging.",
        "Wir bauen jetzt",
        "lenz",
        "",
    ),
    (
        "„Wir bauen jetzt“, teilte Tom Berg mit.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, sagte Tom Berg. Anna Lenz schwieg.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, so Berg. Anna Lenz schwieg.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, hat Berg gesagt.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, wie Berg am Abend sagte.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Am Abend sagte Berg: „Wir bauen jetzt.“",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Berg hat das „einen Fehler“ genannt.",
        "einen Fehler",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, sagte Berg der Bürgermeisterin.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, meldete der Kurier.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, sagte Anna Lenz dem Kurier.",
        "Wir bauen jetzt",
        "lenz",
        "",
    ),
    (
        "Lenz kam.\n\n„Wir bauen jetzt.“",
        "Wir bauen jetzt.",
        "berg",
        "unattributed /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, sagte der Sprecher der Behörde, Jan Weber, am Abend. Anna Lenz schwieg.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, sagte der Sprecher der Behörde, Jan Weber, am Abend. Anna Lenz schwieg.",
        "Wir bauen jetzt",
        "behörde",
        "",
    ),
    (
        "„Wir bauen jetzt“, warnte der Sprecher der Behörde, Tom Berg. Anna Lenz schwieg.",
        "Wir bauen jetzt",
        "behörde",
        "",
    ),
    (
        "„Wir bauen jetzt“, warnte der Sprecher der Behörde, Tom Berg. Anna Lenz schwieg.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, hieß es in einer Mitteilung der Behörde. Anna Lenz schwieg.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, teilte Bergs Büro mit. Anna Lenz schwieg.",
        "Wir bauen jetzt",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "„Wir bauen jetzt“, teilte ihr Büro mit. Anna Lenz schwieg.",
        "Wir bauen jetzt",
        "lenz",
        "",
    ),
    (
        "Anna Lenz schwieg. Eine Prüfung hatte Tom Berg zufolge „gar keine Mängel“ ergeben.",
        "gar keine Mängel",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Anna Lenz schwieg. Berg drohte, vor Gericht zu ziehen: „Wir bauen jetzt.“",
        "Wir bauen jetzt.",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Anna Lenz schwieg. Berg ist nicht überzeugt: „Wir bauen jetzt.“",
        "Wir bauen jetzt.",
        "lenz",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    // What an elision may not leave out.
    (
        "„Wir lehnen diese Pläne der Stadt ab und gehen“, sagte Anna Lenz.",
        "Wir lehnen diese Pläne … und gehen",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir bauen hier ab Montag und nicht erst bald“, sagte Anna Lenz.",
        "Wir bauen hier … und nicht erst bald",
        "lenz",
        "",
    ),
    (
        "„Wir wollen nicht bauen“, sagte Anna Lenz.",
        "Wir wollen … bauen",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir wollen nie mehr bauen“, sagte Anna Lenz.",
        "Wir wollen … bauen",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir haben keinen Platz zum Bauen“, sagte Anna Lenz.",
        "Wir haben … Platz zum Bauen",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir wollen weder hier noch dort bauen“, sagte Anna Lenz.",
        "Wir wollen … dort bauen",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir bauen, wenn das Geld reicht“, sagte Anna Lenz.",
        "Wir bauen …",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir bauen, sofern das Geld reicht, noch heuer“, sagte Anna Lenz.",
        "Wir bauen … noch heuer",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir bauen, es sei denn, es regnet“, sagte Anna Lenz.",
        "Wir bauen …",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir bauen ohne Genehmigung dort“, sagte Anna Lenz.",
        "Wir bauen … dort",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Sie weigerten sich gestern, zu bauen“, sagte Anna Lenz.",
        "Sie … gestern, zu bauen",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Niemand will hier bauen“, sagte Anna Lenz.",
        "… will hier bauen",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir bauen nicht in Kiel, sondern in Bonn“, sagte Anna Lenz.",
        "Wir bauen nicht … in Bonn",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir lehnen diese Pläne ab“, sagte Anna Lenz.",
        "Wir … diese Pläne ab",
        "lenz",
        SWALLOWED,
    ),
    (
        "„Wir wollen noch heute hier bauen“, sagte Anna Lenz.",
        "Wir wollen … hier bauen",
        "lenz",
        "",
    ),
    (
        "„Wir wollen hier und heute bauen“, sagte Anna Lenz.",
        "Wir wollen … bauen",
        "lenz",
        "",
    ),
    (
        "„Es regnet nicht, und wir bauen heute“, sagte Anna Lenz.",
        "… wir bauen heute",
        "lenz",
        "",
    ),
];

const SWALLOWED: &str = "distorting_elision /quotes/0/parts/0";

#[test]
fn quotations_are_held_against_the_article() {
    let actors = json!([
        { "id": "lenz", "kind": "Person", "name": "Anna Lenz", "also": ["die Bürgermeisterin", "Lenz"] },
        { "id": "berg", "kind": "Person", "name": "Tom Berg", "also": ["Berg"] },
        { "id": "behörde", "kind": "Organization", "name": "die Behörde" },
        { "id": "kurier", "kind": "Organization", "name": "der Kurier" },
    ]);
    let mut wrong = Vec::new();
    for (text, quote, speaker, want) in CASES {
        let quotes = json!([{ "id": "q", "speakers": [speaker], "parts": [{ "value": quote }] }]);
        let facts = json!({ "language": "de", "actors": actors, "quotes": quotes });
        let found = found(text, &facts).join(", ");
        if found != *want {
            wrong.push(format!("{text} | {quote} | {found} | wanted {want}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
