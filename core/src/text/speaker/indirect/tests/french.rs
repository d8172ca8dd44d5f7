//! The same in French.

use super::told;

#[track_caller]
fn holds(rows: &[(&str, &str)]) {
    let read = |text: &str| told("fr", text);
    let wrong: Vec<String> = rows
        .iter()
        .filter(|(text, wanted)| read(text) != *wanted)
        .map(|(text, wanted)| format!("{text}\n    read {:?}, wanted {wanted:?}", read(text)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_verb_before_the_passage() {
    holds(&[
        ("Lee a dit que la ville a vendu [12 bus].", "Lee"),
        ("Lee affirme que la ville a vendu [12 bus].", "Lee"),
        ("Mardi, Lee a annoncé que la ville vendra [12 bus].", "Lee"),
        ("Lee a indiqué mardi que [12 bus] manquaient.", "Lee"),
        ("Lee estime que [12 bus] suffisent.", "Lee"),
        ("Un conseiller de Lee dit que [12 bus] manquaient.", "?"),
        (
            "Un conseiller de la maire dit que [12 bus] manquaient.",
            "?",
        ),
        ("Lee tablait sur [12 bus].", "Lee"),
        ("Lee tablait encore sur [12 bus].", "Lee"),
    ]);
}

#[test]
fn a_source_beside_the_passage() {
    holds(&[
        ("Selon Lee, la ville a vendu [12 bus].", "Lee"),
        ("D’après Lee, la ville a vendu [12 bus].", "Lee"),
        ("La ville a vendu [12 bus], selon Lee.", "Lee"),
        ("La ville a vendu [12 bus], a dit Lee.", "Lee"),
        ("La ville a vendu [12 bus], affirme Lee.", "Lee"),
        ("La ville a vendu [12 bus].", ""),
    ]);
}
