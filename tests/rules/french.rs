//! Quotations of articles in French: their marks, who speaks, also within them, and what an elision may not leave out.

use crate::found;
use serde_json::{Value, json};

fn facts(words: &str, speaker: &str) -> Value {
    let parts: Vec<Value> = words
        .split(" + ")
        .map(|part| json!({ "value": part }))
        .collect();
    json!({
        "language": "fr",
        "actors": [
            { "id": "lebrun", "kind": "Person", "name": "Anne Lebrun", "also": ["Lebrun"] },
            { "id": "perrin", "kind": "Person", "name": "Luc Perrin", "also": ["Perrin"] },
        ],
        "quotes": [{ "id": "q", "speakers": [speaker], "parts": parts }],
    })
}

/// Text, quote, who says it, what is found.
const CASES: &[(&str, &str, &str, &str)] = &[
    // The marks and the blanks beside them do not count, the words do.
    (
        "« Nous partons », dit Anne Lebrun.",
        "Nous partons",
        "lebrun",
        "",
    ),
    (
        "«\u{A0}Nous partons\u{A0}», a dit Anne Lebrun.",
        "Nous partons",
        "lebrun",
        "",
    ),
    (
        "«\u{202F}Nous partons\u{202F}», a dit Anne Lebrun.",
        "Nous partons",
        "lebrun",
        "",
    ),
    (
        "“Nous partons”, a dit Anne Lebrun.",
        "Nous partons",
        "lebrun",
        "",
    ),
    (
        "« C’est l’an prochain », a dit Anne Lebrun.",
        "C'est l'an prochain",
        "lebrun",
        "",
    ),
    (
        "« Il a crié “halte” et rien d’autre », a dit Anne Lebrun.",
        "Il a crié “halte” et rien d’autre",
        "lebrun",
        "",
    ),
    (
        "« Nous partons », a dit Anne Lebrun.",
        "Nous restons",
        "lebrun",
        "misquoted /quotes/0/parts/0",
    ),
    (
        "« Nous partons demain », a dit Anne Lebrun.",
        "Nous partons",
        "lebrun",
        "cut_short /quotes/0/parts/0",
    ),
    (
        "Anne Lebrun a dit vouloir partir.",
        "vouloir partir",
        "lebrun",
        "not_quoted /quotes/0/parts/0",
    ),
    // Who speaks.
    (
        "« Nous partons », a dit Anne Lebrun.",
        "Nous partons",
        "perrin",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "« Nous partons », a déclaré mardi Anne Lebrun.",
        "Nous partons",
        "perrin",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Anne Lebrun a déclaré : « Nous partons. »",
        "Nous partons.",
        "perrin",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Anne Lebrun est venue. « Nous partons », a-t-elle dit.",
        "Nous partons",
        "lebrun",
        "",
    ),
    (
        "« Nous partons », a dit Anne Lebrun.",
        "Nous partons",
        "lebrun",
        "",
    ),
    // A speaker within one pair of marks: what stands on either side is a whole, and both are one quotation.
    (
        "« Nous partons, rappelle Anne Lebrun. Personne ne reste. »",
        "Nous partons + Personne ne reste.",
        "lebrun",
        "",
    ),
    (
        "« Nous partons, rappelle Anne Lebrun. Personne ne reste. »",
        "Nous partons",
        "lebrun",
        "",
    ),
    (
        "« Nous partons, rappelle Anne Lebrun. Personne ne reste. »",
        "Personne ne reste.",
        "lebrun",
        "",
    ),
    (
        "« Nous partons, rappelle Anne Lebrun. Personne ne reste. »",
        "Nous partons … Personne ne reste.",
        "lebrun",
        "",
    ),
    // Who says it says no such thing.
    (
        "« Nous partons, rappelle Anne Lebrun. Personne ne reste. »",
        "Nous partons, rappelle Anne Lebrun. Personne ne reste.",
        "lebrun",
        "not_quoted /quotes/0/parts/0",
    ),
    (
        "« Nous partons, a-t-elle rappelé. Personne ne reste. »",
        "Nous partons, a-t-elle rappelé",
        "lebrun",
        "not_quoted /quotes/0/parts/0",
    ),
    (
        "« Nous partons, rappelle Anne Lebrun. Personne ne reste. »",
        "Nous partons",
        "perrin",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "« Nous partons, rappelle Anne Lebrun. Personne ne reste ici. »",
        "Personne ne reste",
        "lebrun",
        "cut_short /quotes/0/parts/0",
    ),
    // What they quote in turn is theirs.
    (
        "« Nous partons, disait mon père, et il est parti », a dit Anne Lebrun.",
        "Nous partons, disait mon père, et il est parti",
        "lebrun",
        "",
    ),
    // An elision may leave out what turns nothing.
    (
        "« Nous ne partons jamais », a dit Anne Lebrun.",
        "Nous … partons",
        "lebrun",
        "distorting_elision /quotes/0/parts/0",
    ),
    (
        "« Nous partons tous demain », a dit Anne Lebrun.",
        "Nous partons … demain",
        "lebrun",
        "",
    ),
    (
        "« Il n’y a plus d’autre voie », a dit Anne Lebrun.",
        "Il n’y a … d’autre voie",
        "lebrun",
        "distorting_elision /quotes/0/parts/0",
    ),
    (
        "« Nous ne voyons personne ici », a dit Anne Lebrun.",
        "Nous ne voyons … ici",
        "lebrun",
        "distorting_elision /quotes/0/parts/0",
    ),
    (
        "« Nous voulons plus de trains ici », a dit Anne Lebrun.",
        "Nous voulons … trains ici",
        "lebrun",
        "",
    ),
    // An agency is spoken to, and says nothing.
    (
        "« Nous partons », a dit à l’AFP Anne Lebrun.",
        "Nous partons",
        "perrin",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Anne Lebrun a répété, jeudi, que « nous partons tous ».",
        "nous partons tous",
        "perrin",
        "wrong_speaker /quotes/0/speakers/0",
    ),
];

#[test]
fn quotations_are_held_against_the_article() {
    let mut wrong = String::new();
    for (text, words, speaker, want) in CASES {
        let found = found(text, &facts(words, speaker));
        let found: Vec<&String> = found
            .iter()
            .filter(|one| one.contains("/quotes/"))
            .collect();
        let matches = match *want {
            "" => found.is_empty(),
            want => found.iter().any(|one| one.starts_with(want)),
        };
        if !matches {
            wrong.push_str(&format!(
                "{text} | {words} | {speaker} | {found:?} | wanted {want}\n"
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn times_are_held_against_the_article() {
    let mut wrong = String::new();
    for (text, when, words, want) in [
        (
            "Le pont ferma le 1er mars.",
            "2023-03-01",
            "le 1er mars",
            "",
        ),
        (
            "Le pont ferma le 04/11/2022.",
            "2022-11-04",
            "04/11/2022",
            "",
        ),
        (
            "Le pont ferma le 04/11/2022.",
            "2022-11-05",
            "04/11/2022",
            "wrong_time",
        ),
        (
            "Le pont ferma lundi dernier.",
            "2023-03-13",
            "lundi dernier",
            "",
        ),
        (
            "Le pont ferma lundi dernier.",
            "2023-03-07",
            "lundi dernier",
            "wrong_time",
        ),
        (
            "Le pont ferma jeudi dernier.",
            "2023-03-16",
            "jeudi dernier",
            "",
        ),
        (
            "Le pont ferma jeudi dernier.",
            "2023-03-09",
            "jeudi dernier",
            "wrong_time",
        ),
        ("Le pont ferma le 3 courant.", "2023-03-03", "3 courant", ""),
        (
            "Le pont ferma le 3 courant.",
            "2023-02-03",
            "3 courant",
            "wrong_time",
        ),
        ("Le pont ferma l’an dernier.", "2022", "l’an dernier", ""),
        (
            "Le pont ferma dans les années 1970.",
            "1970/1979",
            "les années 1970",
            "",
        ),
    ] {
        let facts = json!({ "language": "fr", "events": [{
            "id": "e", "kind": "Opening", "label": { "value": "début" }, "when": { "value": when, "words": words },
        }] });
        let found = found(text, &facts).join(", ");
        if found.split(' ').next().unwrap_or_default() != want {
            wrong.push_str(&format!("{text} | {when} | {found} | wanted {want}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
