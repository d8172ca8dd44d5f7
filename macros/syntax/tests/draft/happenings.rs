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

#[test]
fn what_was_moved_happens_when_it_was_moved_to() {
    hold(
        "en",
        &[
            (
                "The opening was moved from April to June.",
                &[
                    ": Opening =",
                    "when: 2024-06 as \"from April to June\"",
                    "planned: true",
                    "no 2024-04",
                ],
            ),
            (
                "The hearing has been postponed from 21 March to 12 May.",
                &["when: 2024-05-12", "planned: true", "no 2024-03-21"],
            ),
            // What goes on from one to the other lasts that long.
            (
                "The fair runs from April to June.",
                &["no when: 2024-06 as"],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Die Eröffnung wurde von April auf Juni verschoben.",
                &[
                    ": Opening =",
                    "when: 2024-06 as \"von April auf Juni\"",
                    "planned: true",
                ],
            ),
            (
                "Das Amt verlegte den Prozess vom 21. März auf den 12. Mai.",
                &["when: 2024-05-12", "no 2024-03-21"],
            ),
            (
                "Es brannte in der Nacht von Dienstag auf Mittwoch.",
                &["2024-03-1"],
            ),
        ],
    );
}

#[test]
fn the_time_of_what_something_was_done_to_is_another_event() {
    hold(
        "en",
        &[
            (
                "The court upheld a ruling of June 2023 on Tuesday.",
                &[
                    "as \"The court upheld a ruling of June 2023 on Tuesday\"",
                    "when: 2024-03-12 as \"on Tuesday\"",
                    "todo as \"a ruling of June 2023\"",
                    "when: 2023-06",
                ],
            ),
            (
                "On Tuesday the court overturned an injunction from last August.",
                &[
                    "when: 2024-03-12",
                    "todo as \"an injunction from last August\"",
                ],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Das Gericht bestätigte am Dienstag ein Urteil vom Juni 2023.",
                &[
                    "when: 2024-03-12 as \"am Dienstag\"",
                    "todo as \"ein Urteil vom Juni 2023\"",
                ],
            ),
            (
                "Die Strecke wurde am Montag eröffnet.",
                &["when: 2024-03-11 as \"am Montag\"", "no planned"],
            ),
            (
                "Die Strecke, die am Montag eröffnet wurde, ist kurz.",
                &["when: 2024-03-11", "no planned"],
            ),
            (
                "Die Strecke wird am Montag eröffnet.",
                &["when: 2024-03-18", "planned: true"],
            ),
        ],
    );
}

#[test]
fn what_somebody_acts_against_does_not_happen() {
    hold(
        "en",
        &[
            (
                "The union sued to stop the deal on Monday.",
                &["no Agreement", "todo ="],
            ),
            (
                "The town went to court on Monday against the agreement.",
                &["no Agreement"],
            ),
            (
                "On Monday the council voted to block the agreement.",
                &[": Vote ="],
            ),
            (
                "The two towns signed the agreement on Monday.",
                &[": Agreement ="],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Die Gewerkschaft klagte am Montag gegen das Abkommen.",
                &["no Agreement"],
            ),
            (
                "Am Montag wollte der Verein das Abkommen verhindern.",
                &["no Agreement"],
            ),
            (
                "Am Montag unterzeichneten die Städte das Abkommen.",
                &[": Agreement ="],
            ),
        ],
    );
}
