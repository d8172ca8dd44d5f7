//! Quotations of articles in German: their marks, who speaks, and what an elision may not leave out.

use crate::found;
use serde_json::{Value, json};

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

/// A figure of one number: its digits, its scale and its unit.
fn amount(digits: &str, scale: &str, unit: &Value) -> Value {
    json!({ "amount": { "low": { "digits": digits, "scale": scale } }, "unit": unit })
}

fn hedged(hedge: &str, mut quantity: Value) -> Value {
    quantity["hedge"] = json!(hedge);
    quantity
}

fn change(direction: &str, digits: &str, scale: &str, unit: &Value) -> Value {
    let low = json!({ "digits": digits, "scale": scale });
    json!({ "change": { "direction": direction, "by": { "low": low } }, "unit": unit })
}

fn out_of(part: &str, whole: &str) -> Value {
    json!({ "out-of": { "part": { "digits": part }, "whole": { "digits": whole } } })
}

#[test]
fn figures_are_held_against_the_article() {
    let (euro, none) = (json!({ "currency": "EUR" }), Value::Null);
    let known = |name: &str| json!({ "known": name });
    let one = |digits: &str, unit: &Value| amount(digits, "one", unit);
    let jobs = json!({ "counted": "Stellen" });
    let cut = "Rund 1.300 der 14.500 Stellen fallen weg.";
    let rows = [
        // Bounds in words.
        (
            "Es dauerte keine zehn Minuten.",
            hedged("less-than", one("10", &known("minutes"))),
            "",
        ),
        (
            "Es dauerte keine zehn Minuten.",
            one("10", &known("minutes")),
            "wrong_hedge",
        ),
        (
            "Es dauerte keine zehn Minuten.",
            hedged("at-least", one("10", &known("minutes"))),
            "wrong_hedge",
        ),
        (
            "Es kostet nicht einmal 200 Euro.",
            hedged("less-than", one("200", &euro)),
            "",
        ),
        (
            "Es kostet mindestens aber 200 Euro.",
            hedged("at-least", one("200", &euro)),
            "",
        ),
        (
            "Es kamen gut und gerne 200 Gäste.",
            hedged("more-than", one("200", &none)),
            "",
        ),
        (
            "Es kamen knapp 200 Gäste.",
            hedged("about", one("200", &none)),
            "",
        ),
        // So many of so many, and each by itself.
        (cut, hedged("about", out_of("1300", "14500")), ""),
        (cut, hedged("about", one("1300", &jobs)), ""),
        (cut, one("14500", &jobs), ""),
        (cut, one("1300", &jobs), "wrong_hedge"),
        // What a change shares with its level.
        (
            "Der Gewinn stieg um 5 auf 20 Millionen Euro.",
            change("up", "5", "million", &euro),
            "",
        ),
        (
            "Der Gewinn stieg um 5 auf 20 Millionen Euro.",
            change("down", "5", "million", &euro),
            "wrong_direction",
        ),
        (
            "Die Quote stieg um 3 auf 15 Prozent.",
            change("up", "3", "one", &json!("percent")),
            "",
        ),
        (
            "Die Quote stieg um 3 auf 15 Prozent.",
            change("up", "3", "one", &json!("percentage-point")),
            "",
        ),
        // One of a unit.
        ("Eine Tonne Getreide kam an.", one("1", &known("t")), ""),
        ("Ein Hektar Wald brannte.", one("1", &known("ha")), ""),
        ("Er lief einen Kilometer.", one("1", &known("km")), ""),
        ("Er zahlte einen Euro.", one("1", &euro), ""),
        (
            "Sie wurde zu einem Jahr Haft verurteilt.",
            one("1", &known("years")),
            "",
        ),
        (
            "Sie wurde zu einem Jahr Haft verurteilt.",
            one("1", &known("months")),
            "misstated",
        ),
        (
            "Eine Tonne Getreide kam an.",
            one("2", &known("t")),
            "misstated",
        ),
    ];
    let mut wrong = String::new();
    for (text, quantity, want) in rows {
        let facts = json!({ "language": "de", "statistics": [
            { "id": "s", "quantity": { "value": quantity }, "of": { "value": "Stand" } },
        ] });
        let found = found(text, &facts).join(", ");
        if found.split(' ').next().unwrap_or_default() != want {
            wrong.push_str(&format!("{text} | {quantity} | {found} | wanted {want}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn times_are_held_against_the_article() {
    let mut wrong = String::new();
    for (text, when, words, want) in [
        ("Von 2020 an galt das Gesetz.", "2020/..", "Von 2020 an", ""),
        (
            "Ab 1. März galt das Gesetz.",
            "2023-03-01/..",
            "Ab 1. März",
            "",
        ),
        (
            "Ab 1. März galt das Gesetz.",
            "2023-03-01",
            "Ab 1. März",
            "",
        ),
        (
            "Vom 1. März an galt das Gesetz.",
            "2023-03-01/..",
            "Vom 1. März an",
            "",
        ),
        (
            "Ab 1. März galt das Gesetz.",
            "2023-02-01",
            "Ab 1. März",
            "wrong_time",
        ),
        ("Es war am 04.11.2022 zu.", "2022-11-04", "04.11.2022", ""),
        (
            "Es war am 04.11.2022 zu.",
            "2022-04-11",
            "04.11.2022",
            "wrong_time",
        ),
        (
            "Es brannte in der Nacht auf Mittwoch.",
            "2023-03-15",
            "Nacht auf Mittwoch",
            "",
        ),
        (
            "Im Vorjahresquartal war es zu.",
            "2022-33",
            "Vorjahresquartal",
            "unread",
        ),
        ("Der Verein wurde 1887 gegründet.", "1887", "1887", ""),
    ] {
        let facts = json!({ "language": "de", "events": [{
            "id": "e", "kind": "Opening", "label": { "value": "Anfang" }, "when": { "value": when, "words": words },
        }] });
        let found = found(text, &facts).join(", ");
        if found.split(' ').next().unwrap_or_default() != want {
            wrong.push_str(&format!("{text} | {when} | {found} | wanted {want}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
