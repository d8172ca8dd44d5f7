//! Quotations, figures and times of articles in Spanish.

use crate::found;
use serde_json::{Value, json};

/// Text, quote, who says it, what is found.
const CASES: &[(&str, &str, &str, &str)] = &[
    // The marks do not count, the words do.
    (
        "«Ya empezamos», dijo Lucía Marán.",
        "Ya empezamos",
        "marán",
        "",
    ),
    (
        "\"Ya empezamos\", dijo Lucía Marán.",
        "Ya empezamos",
        "marán",
        "",
    ),
    (
        "“Ya empezamos”, dijo Lucía Marán.",
        "Ya empezamos",
        "marán",
        "",
    ),
    (
        "«¿Ya empezamos?», preguntó Lucía Marán.",
        "¿Ya empezamos?",
        "marán",
        "",
    ),
    (
        "«Gritó “alto” y se fue», dijo Lucía Marán.",
        "Gritó \"alto\" y se fue",
        "marán",
        "",
    ),
    (
        "«Ya empezamos», dijo Lucía Marán, «y aquí mismo.»",
        "Ya empezamos … y aquí mismo",
        "marán",
        "",
    ),
    (
        "«Ya empezamos», dijo Lucía Marán.",
        "Ahora empezamos",
        "marán",
        "misquoted /quotes/0/parts/0",
    ),
    (
        "Lucía Marán dijo que ya empezaban las obras.",
        "ya empezaban las obras",
        "marán",
        "not_quoted /quotes/0/parts/0",
    ),
    // Who speaks.
    (
        "«Ya empezamos», dijo la alcaldesa.",
        "Ya empezamos",
        "marán",
        "",
    ),
    (
        "«Ya empezamos», ha dicho este lunes Marán.",
        "Ya empezamos",
        "marán",
        "",
    ),
    (
        "«Ya empezamos», dijo ella. Lucía Marán se fue.",
        "Ya empezamos",
        "marán",
        "",
    ),
    (
        "Marán se fue. «Ya empezamos», añadió.",
        "Ya empezamos",
        "marán",
        "",
    ),
    (
        "«Ya empezamos», dijo la alcaldesa de Albor, Lucía Marán.",
        "Ya empezamos",
        "marán",
        "",
    ),
    (
        "«Ya empezamos», dijo Ramiro Otero. Lucía Marán calló.",
        "Ya empezamos",
        "marán",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "«Ya empezamos», ha dicho Otero. Lucía Marán calló.",
        "Ya empezamos",
        "marán",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "El lunes Otero dijo: «Ya empezamos». Lucía Marán calló.",
        "Ya empezamos",
        "marán",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "«Ya empezamos», dijo Lucía Marán a El Faro.",
        "Ya empezamos",
        "marán",
        "",
    ),
    (
        "Otero reiteró el lunes que «ya empezamos todos». Lucía Marán calló.",
        "ya empezamos todos",
        "marán",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "«Ya empezamos», dijo a EFE Ramiro Otero. Lucía Marán calló.",
        "Ya empezamos",
        "marán",
        "wrong_speaker /quotes/0/speakers/0",
    ),
    // Dialogue.
    (
        "—Ya empezamos —contestó Marán—, y aquí mismo.",
        "Ya empezamos … y aquí mismo.",
        "marán",
        "",
    ),
    (
        "—Ya empezamos —contestó Otero—, y aquí mismo.",
        "Ya empezamos",
        "marán",
        "wrong_speaker /quotes/0/speakers/0",
    ),
];

#[test]
fn quotations_are_held_against_the_article() {
    let actors = json!([
        { "id": "marán", "kind": "Person", "name": "Lucía Marán", "also": ["la alcaldesa", "Marán"] },
        { "id": "otero", "kind": "Person", "name": "Ramiro Otero", "also": ["Otero"] },
        { "id": "faro", "kind": "Organization", "name": "El Faro" },
    ]);
    let mut wrong = Vec::new();
    for (text, quote, speaker, want) in CASES {
        let quotes = json!([{ "id": "q", "speakers": [speaker], "parts": [{ "value": quote }] }]);
        let facts = json!({ "language": "es", "actors": actors, "quotes": quotes });
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

#[test]
#[rustfmt::skip] // as in a table
fn figures_are_held_against_the_article() {
    let (euro, none) = (json!({ "currency": "EUR" }), Value::Null);
    let one = |digits: &str, unit: &Value| amount(digits, "one", unit);
    let rows = [
        ("Costó al menos 200 euros.", hedged("at-least", one("200", &euro)), ""),
        ("Costó al menos 200 euros.", one("200", &euro), "wrong_hedge"),
        ("Costó unos 200 euros.", hedged("about", one("200", &euro)), ""),
        ("Costó 1,2 millones de euros.", amount("1.2", "million", &euro), ""),
        ("Costó 1,2 millones de euros.", amount("1.3", "million", &euro), "misstated"),
        ("Costó mil millones de euros.", amount("1", "billion", &euro), ""),
        ("Costó un billón de euros.", amount("1", "billion", &euro), "wrong_unit"),
        ("Costó un billón de euros.", amount("1", "trillion", &euro), ""),
        ("Vinieron 1.450 vecinos.", one("1450", &none), ""),
        ("Vinieron 1.450 vecinos.", one("1.45", &none), "misstated"),
        ("Vinieron treinta y un vecinos.", one("31", &none), ""),
        ("Subió un 5 % hasta 9 euros.", one("9", &euro), ""),
        ("Subió un 5 % hasta 9 euros.", hedged("at-most", one("9", &euro)), "wrong_hedge"),
        ("Vinieron mil 500 vecinos.", one("1500", &none), ""),
        ("Vinieron mil 500 vecinos.", one("500", &none), "misstated"),
        ("Vinieron 2 mil 500 vecinos.", amount("2", "thousand", &none), "misstated"),
        ("Costó uno coma cinco euros.", one("1.5", &euro), ""),
        ("Costó uno coma cinco euros.", one("5", &euro), "misstated"),
    ];
    let mut wrong = String::new();
    for (text, quantity, want) in rows {
        let facts = json!({ "language": "es", "statistics": [
            { "id": "s", "quantity": { "value": quantity }, "of": { "value": "Estado" } },
        ] });
        let found = found(text, &facts).join(", ");
        if found.split(' ').next().unwrap_or_default() != want {
            wrong.push_str(&format!("{text} | {quantity} | {found} | wanted {want}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
#[rustfmt::skip] // as in a table
fn times_are_held_against_the_article() {
    let mut wrong = String::new();
    for (text, when, words, want) in [
        ("Cerró el 04/11/2022.", "2022-11-04", "04/11/2022", ""),
        ("Cerró el 04/11/2022.", "2022-11-05", "04/11/2022", "wrong_time"),
        ("Cerró el lunes pasado.", "2023-03-13", "lunes pasado", ""),
        ("Cerró el lunes pasado.", "2023-03-06", "lunes pasado", "wrong_time"),
        ("Cerró el último lunes.", "2023-03-13", "último lunes", ""),
        ("Cerró el último jueves.", "2023-03-09", "último jueves", "wrong_time"),
        ("Cerró a las 14.30.", "2023-03-17T14:30Z", "a las 14.30", ""),
        ("Cerró a las 14.30.", "2023-03-17T15:30Z", "a las 14.30", "wrong_time"),
        ("Desde 2020 rige la ley.", "2020/..", "Desde 2020", ""),
        ("Cerró el 1.º de marzo.", "2023-03-01", "1.º de marzo", ""),
        ("Cerró a mediados de mayo de 2022.", "2022-05-15", "mediados de mayo de 2022", ""),
    ] {
        let facts = json!({ "language": "es", "events": [{
            "id": "e", "kind": "Opening", "label": { "value": "Cierre" }, "when": { "value": when, "words": words },
        }] });
        let found = found(text, &facts).join(", ");
        if found.split(' ').next().unwrap_or_default() != want {
            wrong.push_str(&format!("{text} | {when} | {found} | wanted {want}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
