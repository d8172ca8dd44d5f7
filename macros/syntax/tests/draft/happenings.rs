//! What happens, as a draft has it: votes beside their scores, what lies ahead, verbs in two parts. All is of 14 March 2024.

use super::people::hold;

#[test]
fn a_vote_is_an_event_beside_its_score() {
    hold(
        "en",
        &[
            (
                "The council voted 7-2 on Tuesday to buy the library.",
                &[
                    "score 7-2",
                    ": Vote =",
                    "when: 2024-03-12 as \"on Tuesday\"",
                ],
            ),
            (
                "The rovers beat City 3-1 on Saturday.",
                &["score 3-1", "no event"],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Der Stadtrat hat am Dienstag mit 18 zu 9 Stimmen den Umbau beschlossen.",
                &[
                    "score 18-9",
                    ": Vote =",
                    "when: 2024-03-12 as \"am Dienstag\"",
                ],
            ),
            (
                "Der Stadtrat stimmte mit 18 zu 9 Stimmen zu.",
                &["score 18-9", "no event"],
            ),
        ],
    );
}

#[test]
fn what_lies_ahead_is_planned() {
    hold(
        "en",
        &[
            (
                "This one is expected to close by June 30.",
                &["planned: true"],
            ),
            ("The lease runs until September.", &["planned: true"]),
            (
                "The mayor has until April 30 to respond.",
                &["planned: true", "no Statement"],
            ),
            ("The line opened on Monday.", &["no planned"]),
            ("The firm worked here until 1988.", &["no planned"]),
        ],
    );
    hold(
        "de",
        &[
            ("Der Vertrag läuft bis September.", &["planned: true"]),
            (
                "Die Stadt muss binnen acht Wochen zahlen.",
                &["planned: true"],
            ),
            ("Der Stadtrat tagte am Montag.", &["no planned"]),
        ],
    );
}

#[test]
fn who_does_not_speak_makes_no_statement() {
    hold(
        "en",
        &[
            ("She did not comment on Tuesday.", &["no Statement"]),
            ("In March, Lee said little.", &[": Statement ="]),
        ],
    );
    hold(
        "de",
        &[
            (
                "Das Ministerium wollte sich am Donnerstag nicht äußern.",
                &["no Statement"],
            ),
            ("Das Amt führt sie seit 2021.", &["no Statement"]),
            (
                "Das Gericht stellte am Montag fest, der Plan sei falsch.",
                &["no Agreement"],
            ),
        ],
    );
}

#[test]
fn a_verb_in_two_parts_stays_whole() {
    hold(
        "de",
        &[(
            "Das neue Gesetz der Landesregierung über die Förderung von Schulen und Ämtern auf dem Land tritt am 1. Juli 2024 in Kraft \
             und gilt bis zum 31. Dezember 2031.",
            &["tritt am 1. Juli 2024 in Kraft\"", "no in Kraft und gilt"],
        )],
    );
}
