//! The same in Spanish.

use super::told;

#[track_caller]
fn holds(rows: &[(&str, &str)]) {
    let read = |text: &str| told("es", text);
    let wrong: Vec<String> = rows
        .iter()
        .filter(|(text, wanted)| read(text) != *wanted)
        .map(|(text, wanted)| format!("{text}\n    read {:?}, wanted {wanted:?}", read(text)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[rustfmt::skip] // as in a table
fn who_tells_it() {
    holds(&[
        ("Lee dijo que la ciudad vendió [12 autobuses].", "Lee"),
        ("Lee ha dicho que la ciudad vendió [12 autobuses].", "Lee"),
        ("Lee dijo el lunes que la ciudad vendió [12 autobuses].", "Lee"),
        ("El lunes Lee dijo que la ciudad vendió [12 autobuses].", "Lee"),
        ("Según Lee, la ciudad vendió [12 autobuses].", "Lee"),
        ("De acuerdo con Lee, la ciudad vendió [12 autobuses].", "Lee"),
        ("La ciudad vendió [12 autobuses], según Lee.", "Lee"),
        ("La ciudad vendió [12 autobuses], dijo Lee.", "Lee"),
        ("La ciudad vendió [12 autobuses], dijo el martes Lee.", "Lee"),
        ("Lee calculaba [12 autobuses].", "Lee"),
        ("Lee negó que la ciudad vendiera [12 autobuses].", "Lee (denied)"),
        ("La ciudad vendió [12 autobuses].", ""),
    ]);
}
