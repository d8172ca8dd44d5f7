//! Who says a figure or a claim in German.

use super::{WRONG, claim_of, evidence, first_figure};
use crate::with;
use serde_json::{Value, json};

fn german(list: &str, text: &str, fact: Value, members: &Value) -> String {
    let actors = json!([
        { "id": "lenz", "kind": "Person", "name": "Anna Lenz", "also": ["Lenz", "die Bürgermeisterin"] },
        { "id": "berg", "kind": "Person", "name": "Jan Berg", "also": ["Berg"] },
        { "id": "polizei", "kind": "Organization", "name": "Polizei" },
    ]);
    let facts =
        json!({ "language": "de", "actors": actors, (list): [with(fact, members.clone())] });
    evidence(list, text, &facts)
}

fn figure(text: &str, members: &Value) -> String {
    german("statistics", text, first_figure(text), members)
}

fn claim(text: &str, words: &str, members: &Value) -> String {
    german("claims", text, claim_of(words), members)
}

#[test]
fn another_source_is_refused() {
    let mut wrong = Vec::new();
    for text in [
        "Anna Lenz sagte, die Stadt habe 12 Busse verkauft.",
        "Anna Lenz sagte am Montag in Kiel, dass die Stadt 12 Busse verkauft habe.",
        "Die Bürgermeisterin teilte mit, die Stadt habe 12 Busse verkauft.",
        "Laut Anna Lenz hat die Stadt 12 Busse verkauft.",
        "Nach Angaben von Anna Lenz hat die Stadt 12 Busse verkauft.",
        "Nach Angaben der Bürgermeisterin hat die Stadt 12 Busse verkauft.",
        "Anna Lenz zufolge hat die Stadt 12 Busse verkauft.",
        "Der Bürgermeisterin zufolge hat die Stadt 12 Busse verkauft.",
        "Die Stadt hat 12 Busse verkauft, sagte Anna Lenz.",
        "Die Stadt hat 12 Busse verkauft, so Anna Lenz.",
        "Die Stadt hat 12 Busse verkauft, wie Anna Lenz am Montag mitteilte.",
        "Die Stadt habe 12 Busse verkauft, erklärte Lenz.",
        "Lenz sprach von 12 verkauften Bussen.",
        "Lenz bezifferte die Zahl der Busse auf 12.",
        "Anna Lenz räumte ein, 12 Busse verkauft zu haben.",
        "„Wir haben 12 Busse verkauft“, sagte Anna Lenz.",
    ] {
        let by = |id: &str| figure(text, &json!({ "speakers": [id] }));
        let found = [by("lenz"), by("berg"), figure(text, &json!({}))];
        if found != ["speaker", WRONG, ""] {
            wrong.push(format!("{text} {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_denied_or_asked_is_not_asserted() {
    let mut wrong = Vec::new();
    for (text, stance) in [
        (
            "Anna Lenz bestritt, dass die Stadt 12 Busse verkauft habe.",
            "denied",
        ),
        (
            "Anna Lenz bestreitet, 12 Busse verkauft zu haben.",
            "denied",
        ),
        (
            "Anna Lenz dementierte am Montag, dass 12 Busse verkauft seien.",
            "denied",
        ),
        (
            "Anna Lenz wies den Vorwurf zurück, sie habe 12 Busse verkauft.",
            "denied",
        ),
        (
            "Anna Lenz hat den Vorwurf zurückgewiesen, 12 Busse verkauft zu haben.",
            "denied",
        ),
        (
            "Anna Lenz prüft, ob die Stadt 12 Busse verkauft hat.",
            "asked",
        ),
        (
            "Anna Lenz fragte, ob die Stadt 12 Busse verkauft habe.",
            "asked",
        ),
    ] {
        let wrong_stance = "wrong_stance /statistics/0/quantity";
        let found = [
            figure(text, &json!({ "speakers": ["lenz"], "stance": stance })),
            figure(text, &json!({ "speakers": ["lenz"] })),
            figure(text, &json!({ "speakers": ["berg"], "stance": stance })),
            figure(text, &json!({})),
        ];
        if found != ["speaker stance", wrong_stance, WRONG, wrong_stance] {
            wrong.push(format!("{text} {found:?}"));
        }
    }
    for text in [
        "Jan Berg warf Anna Lenz vor, 12 Busse verkauft zu haben.",
        "Jan Berg beschuldigte Anna Lenz, 12 Busse verkauft zu haben.",
    ] {
        let alleged = json!({ "speakers": ["berg"], "stance": "alleged" });
        let found = figure(text, &alleged);
        if found != "speaker stance" {
            wrong.push(format!("{text} {found}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn claims_have_their_source_and_stance() {
    let lenz = json!({ "speakers": ["lenz"] });
    let denies = json!({ "speakers": ["lenz"], "stance": "denied" });
    let asks = json!({ "speakers": ["lenz"], "stance": "asked" });
    let berg = json!({ "speakers": ["berg"] });
    let alleges = json!({ "speakers": ["berg"], "stance": "alleged" });
    let mut wrong = Vec::new();
    for (text, words, members, want) in [
        (
            "Anna Lenz sagte, die Stadt habe das Depot verkauft.",
            "die Stadt habe das Depot verkauft",
            &lenz,
            "speaker",
        ),
        (
            "Anna Lenz sagte, die Stadt habe das Depot verkauft.",
            "die Stadt habe das Depot verkauft",
            &berg,
            "wrong_source /claims/0/speakers/0",
        ),
        (
            "Das Depot ist verkauft, sagte Anna Lenz.",
            "Das Depot ist verkauft",
            &lenz,
            "speaker",
        ),
        (
            "Das Depot ist verkauft, sagte Anna Lenz.",
            "Das Depot ist verkauft",
            &berg,
            "wrong_source /claims/0/speakers/0",
        ),
        (
            "Anna Lenz bestritt, dass das Depot verkauft ist.",
            "das Depot verkauft ist",
            &lenz,
            "wrong_stance /claims/0/text",
        ),
        (
            "Anna Lenz bestritt, dass das Depot verkauft ist.",
            "das Depot verkauft ist",
            &denies,
            "speaker stance",
        ),
        (
            "Anna Lenz wies den Vorwurf zurück, sie habe das Depot verkauft.",
            "sie habe das Depot verkauft",
            &lenz,
            "wrong_stance /claims/0/text",
        ),
        (
            "Anna Lenz wies den Vorwurf zurück, sie habe das Depot verkauft.",
            "sie habe das Depot verkauft",
            &denies,
            "speaker stance",
        ),
        (
            "Anna Lenz prüft, ob das Depot verkauft ist.",
            "das Depot verkauft ist",
            &asks,
            "speaker stance",
        ),
        (
            "Jan Berg warf Anna Lenz vor, das Depot verkauft zu haben.",
            "das Depot verkauft zu haben",
            &alleges,
            "speaker stance",
        ),
    ] {
        let found = claim(text, words, members);
        if found != want {
            wrong.push(format!("{text} {found} wanted {want}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Honest German, declared as it stands: nothing is found.
#[test]
fn honest_german_raises_no_alarm() {
    let by = |id: &str| json!({ "speakers": [id] });
    let none = json!({});
    let mut wrong = Vec::new();
    for (text, words, members) in [
        (
            "Lenz sagte, die Stadt sei gewachsen, und Berg lachte.",
            "Berg lachte",
            &none,
        ),
        (
            "Lenz kam nicht, doch Berg verkaufte das Depot.",
            "Berg verkaufte das Depot",
            &none,
        ),
        (
            "Das Depot schloss, weil Lenz es so wollte.",
            "Das Depot schloss",
            &none,
        ),
        (
            "Als es regnete, schloss das Depot.",
            "schloss das Depot",
            &none,
        ),
        (
            "Lenz verkaufte das Depot, obwohl Berg dagegen war.",
            "Lenz verkaufte das Depot",
            &none,
        ),
        (
            "Berg verzichtete auf sein Geld und verkaufte das Depot.",
            "verkaufte das Depot",
            &none,
        ),
        (
            "Statt Berg verkaufte Lenz das Depot.",
            "verkaufte Lenz das Depot",
            &none,
        ),
        (
            "Das Depot wurde verkauft, wie Berg bestätigte.",
            "Das Depot wurde verkauft",
            &none,
        ),
        (
            "Wie Berg bestätigte, wurde das Depot verkauft.",
            "wurde das Depot verkauft",
            &by("berg"),
        ),
        (
            "Lenz betonte, das Depot sei sicher.",
            "das Depot sei sicher",
            &by("lenz"),
        ),
        (
            "Berg, der lange schwieg, sagte, das Depot sei sicher.",
            "das Depot sei sicher",
            &by("berg"),
        ),
        (
            "Berg kritisierte, dass das Depot leer sei.",
            "das Depot leer sei",
            &by("berg"),
        ),
        (
            "Nicht nur Berg sagt, das Depot sei leer.",
            "das Depot sei leer",
            &by("berg"),
        ),
        (
            "Berg sagte nicht ohne Stolz, das Depot sei voll.",
            "das Depot sei voll",
            &by("berg"),
        ),
        (
            "Das Depot sei voll, sagte Berg, und Lenz nickte.",
            "Das Depot sei voll",
            &by("berg"),
        ),
        (
            "Lenz nickte, als Berg sagte, das Depot sei voll.",
            "das Depot sei voll",
            &by("berg"),
        ),
        (
            "Berg sagte, das Depot sei voll, aber Lenz widersprach.",
            "Lenz widersprach",
            &none,
        ),
        (
            "Berg gab zu, dass das Depot leer ist.",
            "das Depot leer ist",
            &by("berg"),
        ),
        (
            "Ohne Lenz wäre das nichts geworden, sagte Berg.",
            "Ohne Lenz wäre das nichts geworden",
            &by("berg"),
        ),
        (
            "Lenz will, dass das Depot verkauft wird.",
            "das Depot verkauft wird",
            &none,
        ),
    ] {
        let found = claim(text, words, members);
        if found.contains('/') {
            wrong.push(format!("{text} {found}"));
        }
    }
    for (text, members) in [
        ("Es kamen 12 Wagen, und Lenz sagte nichts.", &none),
        ("Lenz sprach vor 12 Wagen über Berg.", &none),
        ("Als 12 Wagen kamen, sagte Berg, er gehe.", &none),
        ("Lenz sagte, sie komme, und verkaufte 12 Busse.", &none),
        ("Nach 12 Spielen sagte Berg, er gehe.", &none),
        (
            "Lenz, die 12 Busse verkauft hat, bestritt das nicht.",
            &none,
        ),
        ("Berg antwortete nach 12 Versuchen.", &none),
        ("Die Polizei zählte 12 Wagen.", &by("polizei")),
        ("Die Polizei meldete 12 Unfälle.", &by("polizei")),
        ("Laut Polizei gab es 12 Unfälle.", &by("polizei")),
        ("Nach Polizeiangaben gab es 12 Unfälle.", &by("polizei")),
        (
            "Es gab 12 Unfälle, wie die Polizei Lenz mitteilte.",
            &by("polizei"),
        ),
        ("Die Polizei geht von 12 Tätern aus.", &by("polizei")),
        (
            "Lenz zufolge, die am Montag sprach, fehlen 12 Busse.",
            &by("lenz"),
        ),
        ("Lenz sagte der Zeitung, es fehlten 12 Busse.", &by("lenz")),
        (
            "Lenz sagte, was alle dachten: Es fehlen 12 Busse.",
            &by("lenz"),
        ),
        ("Es fehlen 12 Busse, hieß es von Lenz.", &by("lenz")),
        ("Lenz kündigte an, 12 Busse zu kaufen.", &by("lenz")),
        ("Lenz fordert 12 Busse.", &by("lenz")),
        ("Berg sagte Lenz, es fehlten 12 Busse.", &by("berg")),
        ("Lenz rechnet damit, dass 12 Busse fehlen.", &by("lenz")),
        ("Berg wies darauf hin, dass 12 Busse fehlen.", &by("berg")),
        ("Berg wies Lenz zurück, und 12 Busse fuhren.", &none),
        ("Berg bestritt 12 Spiele in dieser Saison.", &none),
        ("Berg fragte Lenz, warum 12 Busse fehlten.", &none),
    ] {
        let found = figure(text, members);
        if found.contains('/') {
            wrong.push(format!("{text} {found}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Figures that nobody is named for, which the article takes back.
#[test]
fn what_is_taken_back_is_not_stated() {
    let none = json!({});
    let mut wrong = Vec::new();
    for (text, want) in [
        (
            "Die Polizei bestreitet, dass 12 Busse fehlen.",
            "wrong_stance /statistics/0/quantity",
        ),
        (
            "Die Polizei leugnet, dass 12 Busse fehlen.",
            "wrong_stance /statistics/0/quantity",
        ),
        (
            "Die Polizei dementiert, dass 12 Busse fehlen.",
            "wrong_stance /statistics/0/quantity",
        ),
        ("12 Busse sollen verkauft worden sein.", "stance?"),
        ("Ob 12 Busse fehlen, ist unklar.", "stance?"),
        ("Dass 12 Busse fehlen, ist gelogen.", "stance?"),
        ("Es fehlen 12 Busse, heißt es.", "stance?"),
        ("Zahlt das Land nicht, fehlen 12 Busse.", "stance?"),
        ("Fehlen 12 Busse?", "wrong_stance /statistics/0/quantity"),
    ] {
        let found = figure(text, &none);
        if found != want {
            wrong.push(format!("{text} {found} wanted {want}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
