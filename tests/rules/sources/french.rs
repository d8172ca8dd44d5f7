//! Who says a figure or a claim in French.

use super::{WRONG, evidence, first_figure};
use crate::with;
use serde_json::{Value, json};

fn figure(text: &str, members: &Value) -> String {
    let actors = json!([
        { "id": "lebrun", "kind": "Person", "name": "Anne Lebrun", "also": ["Lebrun"] },
        { "id": "perrin", "kind": "Person", "name": "Luc Perrin", "also": ["Perrin"] },
    ]);
    let fact = with(first_figure(text), members.clone());
    let facts = json!({ "language": "fr", "actors": actors, "statistics": [fact] });
    evidence("statistics", text, &facts)
}

#[test]
fn another_source_is_refused() {
    let mut wrong = Vec::new();
    for text in [
        "Anne Lebrun a dit que la ville a vendu 12 bus.",
        "Anne Lebrun affirme que la ville a vendu 12 bus.",
        "Selon Anne Lebrun, la ville a vendu 12 bus.",
        "D’après Anne Lebrun, la ville a vendu 12 bus.",
        "La ville a vendu 12 bus, a dit Anne Lebrun.",
        "La ville a vendu 12 bus, selon Anne Lebrun.",
        "« Nous avons vendu 12 bus », a dit Anne Lebrun.",
    ] {
        let by = |id: &str| figure(text, &json!({ "speakers": [id] }));
        let found = [by("lebrun"), by("perrin"), figure(text, &json!({}))];
        if found != ["speaker", WRONG, ""] {
            wrong.push(format!("{text} {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
