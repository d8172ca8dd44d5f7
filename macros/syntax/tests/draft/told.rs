//! What is asserted in indirect speech, and by whom.

use super::people::hold;

#[test]
fn what_somebody_tells_is_a_claim_of_theirs() {
    hold(
        "en",
        &[
            (
                "A person familiar with the finances said the owner had left the country.",
                &[
                    "actor person: Person = unnamed \"a person familiar with the finances\"",
                    ": person = \"The owner had left the country\"",
                ],
            ),
            (
                "Officials briefed on the matter said the owner had left the country.",
                &["Group = unnamed \"officials briefed on the matter\""],
            ),
            (
                "A spokesman for the union, Glenn Ocampo, said the auditor had counted some contracts badly.",
                &[": ocampo =\n", "no : auditor ="],
            ),
            (
                "A lawyer for the owner, Petra Novy, said that her client would answer all questions.",
                &[": novy =\n"],
            ),
            (
                "The Port Guard Agency (PGA) said the owner had left the country.",
                &["\"The owner had left the country\"", "no PGA)"],
            ),
            // "down" is no verb.
            (
                "Mayor Ann Lee came on Friday. She wrote it down on a napkin.",
                &["no It down"],
            ),
            // What a figure says already is not said twice.
            (
                "Mayor Ann Lee said that the city would build 400 homes.",
                &["lee = 400", "no claim"],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Die Kripo prüft eine Anzeige, sagte eine Sprecherin der Behörde.",
                &[
                    "Person = unnamed \"eine Sprecherin der Behörde\"",
                    "kripo_prueft: sprecherin =",
                ],
            ),
            (
                "„Nein“, sagte Holger Wirtz. Wirtz verlangte, dass ein Gutachter den Boden untersucht.",
                &["gutachter_boden: wirtz ="],
            ),
        ],
    );
}
