//! The same where the verb stands second or last.

use super::told;

#[track_caller]
fn holds(rows: &[(&str, &str)]) {
    let read = |text: &str| told("de", text);
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
        ("Lee sagte, die Stadt habe [12 Busse] verkauft.", "Lee"),
        ("Lee sagte, dass die Stadt [12 Busse] verkauft habe.", "Lee"),
        (
            "Lee sagte am Montag, die Stadt habe [12 Busse] verkauft.",
            "Lee",
        ),
        (
            "Am Montag sagte Lee, die Stadt habe [12 Busse] verkauft.",
            "Lee",
        ),
        ("Lee hat gesagt, die Stadt habe [12 Busse] verkauft.", "Lee"),
        (
            "Lee, die Chefin der Stadt, sagte, sie habe [12 Busse] verkauft.",
            "Lee",
        ),
        ("Lee sagte, die Stadt verkaufe im Mai [12 Busse].", "Lee"),
        ("Lee sagte, [12 Busse] seien verkauft.", "Lee"),
        ("Lee sagte: Die Stadt hat [12 Busse] verkauft.", "Lee"),
        ("Lee teilte mit, die Stadt habe [12 Busse] verkauft.", "Lee"),
        (
            "Lee teilte am Montag mit, dass die Stadt [12 Busse] verkauft hat.",
            "Lee",
        ),
        ("Lee gab bekannt, dass [12 Busse] verkauft sind.", "Lee"),
        ("Lee wies darauf hin, dass [12 Busse] fehlten.", "Lee"),
        ("Lee geht davon aus, dass [12 Busse] fehlen.", "Lee"),
        ("Lee räumte ein, [12 Busse] verkauft zu haben.", "Lee"),
        ("Lee sprach von [12 Bussen].", "Lee"),
        ("Lee bezifferte den Schaden auf [3 Millionen Euro].", "Lee"),
        ("Die Polizei rechnet mit [12 Bussen].", "die Polizei"),
        (
            "Die Polizei berichtete, [12 Busse] seien ausgebrannt.",
            "die Polizei",
        ),
        ("Wie Lee sagte, hat die Stadt [12 Busse] verkauft.", "Lee"),
        ("Die Stadt habe, sagte Lee, [12 Busse] verkauft.", "Lee"),
        (
            "Die Stadt ist pleite, sagte Lee, sie hat [12 Busse] verkauft.",
            "Lee",
        ),
        (
            "Als Park kam, sagte Lee, die Stadt habe [12 Busse] verkauft.",
            "Lee",
        ),
        (
            "Lee sagte, wenn der Rat zustimme, verkaufe die Stadt [12 Busse].",
            "Lee",
        ),
        ("Lee sagte Park, die Stadt habe [12 Busse] verkauft.", "Lee"),
    ]);
}

#[test]
fn the_nearest_tells_it() {
    holds(&[
        (
            "Lee sagte, Park habe behauptet, die Stadt habe [12 Busse] verkauft.",
            "Park, Lee",
        ),
        (
            "Laut Lee sagte Park, die Stadt habe [12 Busse] verkauft.",
            "Park, Lee",
        ),
        (
            "Park bestätigte, dass Lee gesagt habe, [12 Busse] seien verkauft.",
            "Lee, Park",
        ),
    ]);
}

#[test]
fn a_verb_behind_the_passage() {
    holds(&[
        ("Die Stadt hat [12 Busse] verkauft, sagte Lee.", "Lee"),
        (
            "Die Stadt hat [12 Busse] verkauft, sagte Lee am Montag der Zeitung.",
            "Lee",
        ),
        ("Die Stadt habe [12 Busse] verkauft, hat Lee gesagt.", "Lee"),
        ("Die Stadt hat [12 Busse] verkauft, wie Lee sagte.", "Lee"),
        (
            "Die Stadt hat [12 Busse] verkauft, wie die Polizei mitteilte.",
            "die Polizei",
        ),
        ("Die Stadt hat [12 Busse] verkauft, teilte Lee mit.", "Lee"),
        ("Die Stadt habe [12 Busse] verkauft, so Lee.", "Lee"),
        ("[12 Busse], so Lee, seien verkauft.", "Lee"),
        ("Dass [12 Busse] verkauft sind, bestätigte Lee.", "Lee"),
    ]);
}

#[test]
fn a_source_without_a_verb() {
    holds(&[
        ("Laut Park stiegen die Mieten um [5 Prozent].", "Park"),
        (
            "Nach Angaben der Polizei starben [12 Menschen].",
            "die Polizei",
        ),
        ("Nach Angaben von Lee starben [12 Menschen].", "Lee"),
        ("Lee zufolge starben [12 Menschen].", "Lee"),
        ("Die Stadt hat laut Lee [12 Busse] verkauft.", "Lee"),
        ("Die Stadt hat [12 Busse] laut Lee verkauft.", "Lee"),
        ("Die Stadt hat [12 Busse] verkauft, laut Lee.", "Lee"),
        (
            "Es starben [12 Menschen], nach Angaben der Polizei.",
            "die Polizei",
        ),
        ("Die Stadt, so Lee, habe [12 Busse] verkauft.", "Lee"),
    ]);
}

#[test]
fn what_is_not_asserted() {
    holds(&[
        (
            "Lee bestritt, dass die Stadt [12 Busse] verkauft habe.",
            "Lee (denied)",
        ),
        (
            "Lee bestreitet, [12 Busse] verkauft zu haben.",
            "Lee (denied)",
        ),
        (
            "Lee hat bestritten, [12 Busse] verkauft zu haben.",
            "Lee (denied)",
        ),
        (
            "Lee dementierte, dass [12 Busse] verkauft seien.",
            "Lee (denied)",
        ),
        (
            "Lee wies den Vorwurf zurück, sie habe [12 Busse] verkauft.",
            "Lee (denied)",
        ),
        (
            "Lee wies den Vorwurf zurück, [12 Busse] verkauft zu haben.",
            "Lee (denied)",
        ),
        (
            "Lee hat den Vorwurf zurückgewiesen, sie habe [12 Busse] verkauft.",
            "Lee (denied)",
        ),
        (
            "Dass [12 Busse] verkauft sind, bestritt Lee.",
            "Lee (denied)",
        ),
        (
            "Lee prüft, ob die Stadt [12 Busse] verkauft hat.",
            "Lee (asked)",
        ),
        (
            "Lee fragte, ob die Stadt [12 Busse] verkauft habe.",
            "Lee (asked)",
        ),
        (
            "Die Polizei untersucht, ob [12 Busse] fehlen.",
            "die Polizei (asked)",
        ),
        (
            "Park warf Lee vor, [12 Busse] verkauft zu haben.",
            "Park (alleged)",
        ),
        (
            "Park beschuldigte Lee, [12 Busse] gestohlen zu haben.",
            "Park (alleged)",
        ),
        (
            "Lee bestritt, dass Park gesagt habe, [12 Busse] seien verkauft.",
            "≠Park, ~Lee (denied)",
        ),
    ]);
}

#[test]
fn what_a_verb_does_not_reach() {
    holds(&[
        ("Die Mieten stiegen um [5 Prozent].", ""),
        ("Lee ging, und [12 Busse] fuhren.", ""),
        ("Lee sagte, er komme, aber [12 Busse] fuhren.", "~Lee"),
        ("Lee sagte, er komme, und verkaufte [12 Busse].", "~Lee"),
        (
            "Lee sagte, die Stadt sei pleite und [12 Fahrer] gingen.",
            "~Lee",
        ),
        (
            "Lee, der sagte, dass die Stadt pleite sei, verkaufte [12 Busse].",
            "",
        ),
        ("Lee sagte nicht, dass [12 Busse] verkauft sind.", "~Lee"),
        ("Lee soll gesagt haben, [12 Busse] seien verkauft.", "~Lee"),
        ("Lee wollte sagen, dass [12 Busse] fehlen.", "~Lee"),
        ("Als [12 Leute] kamen, sagte Lee, er gehe.", "~Lee"),
        ("Es kamen [12 Leute], aber Lee sagte, er gehe.", ""),
        ("[12 Leute] kamen, und laut Lee kommen noch mehr.", "~Lee"),
        ("Lee versprach [12 Busse].", "~Lee"),
        ("Lee sprach mit [12 Fahrern].", ""),
        ("Lee sagte [12 Termine] ab.", ""),
        ("Lee sprach vor [12 Leuten], und Park sagte wenig.", ""),
    ]);
}

#[test]
fn what_takes_it_up() {
    holds(&[
        (
            "Lee sagte, die Stadt habe [12 Busse] verkauft, was Park bestritt.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee sagte, die Stadt habe [12 Busse] verkauft. Das bestreitet Park.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee sagte, die Stadt habe [12 Busse] verkauft. Park bestritt das.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee sagte, die Stadt habe [12 Busse] verkauft. Park wies das zurück.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee sagte, die Stadt habe [12 Busse] verkauft. Park bestätigte die Zahl am Montag.",
            "Lee, +Park",
        ),
        (
            "Lee sagte, die Stadt habe [12 Busse] verkauft. Park hat das dementiert.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee sagte, die Stadt habe [12 Busse] verkauft. Park ging.",
            "Lee",
        ),
    ]);
}

/// Figures in a relative clause are nobody who speaks.
#[test]
fn figures_behind_the_subject() {
    holds(&[
        (
            "Die Polizei, die 400 Beamte hat, 6 Prozent weniger als 2021, sagte, sie werde [42 Wachen] öffnen.",
            "die Polizei",
        ),
        (
            "Die Polizei, die 1,27 Millionen Euro ausgab, sagte, sie werde [42 Wachen] öffnen.",
            "die Polizei",
        ),
        (
            "Die Polizei, die 1.270 Beamte hat, sagte, sie werde [42 Wachen] öffnen.",
            "die Polizei",
        ),
    ]);
}
