//! What a text calls those whom it has named, and what it does not call them.

use super::people::hold;

#[test]
fn a_body_is_called_by_the_noun_of_what_it_is() {
    hold(
        "en",
        &[
            (
                "Radio Nord spoke to Ann Lee. “We go,” she told the station on Friday.",
                &["\"Radio Nord\" { also: [\"the station\"] }", "no station:"],
            ),
            (
                "“We go,” said Ann Lee of Halden Systems. The company will close two plants.",
                &["also: [\"the company\"]"],
            ),
            (
                "The Bellmore Water Authority (BWA) said on Friday it would pay. The agency has 40 engineers.",
                &["also: [\"BWA\", \"the agency\"]"],
            ),
            (
                "“We go,” said Ann Lee, whom the Office of the City Auditor hired. The office has 9 clerks.",
                &["\"Office of the City Auditor\" { also: [\"the office\"] }"],
            ),
            (
                "The report was seen by the agency Nordpress. “We go,” Ann Lee told the agency.",
                &[
                    "\"Nordpress\" { also: [\"the agency\"] }",
                    "no actor agency",
                ],
            ),
            // Two may be meant.
            (
                "Radio Nord and Skarn TV came. “We go,” Ann Lee told the station on Friday.",
                &["no \"Radio Nord\" {", "no \"Skarn TV\" {"],
            ),
            // Another is brought in.
            (
                "Halden Systems will close two plants. A company from Oslo will buy them. The company has 40 workers.",
                &["no the company"],
            ),
            // Nobody was named before.
            (
                "The company will close two plants, and Halden Systems will buy 40 of its machines.",
                &["no the company"],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "„Wir bauen“, teilte die Nordwind GmbH mit. Das Unternehmen hat 40 Mitarbeiter.",
                &["also: [\"das Unternehmen\"]"],
            ),
            (
                "„Wir bauen“, sagte Karin Abt der Linder Zeitung. Die Zeitung hat 40 Mitarbeiter.",
                &["\"Linder Zeitung\" { also: [\"die Zeitung\"] }"],
            ),
        ],
    );
}

#[test]
fn an_officer_is_called_by_the_office() {
    hold(
        "en",
        &[
            (
                "State Sen. Pilar Quint spoke on Friday. “We go,” the senator said.",
                &[
                    "\"Pilar Quint\" { also: [\"the senator\"], role: \"State Sen.\" }",
                    "quint =",
                ],
            ),
            (
                "Prime Minister Ann Lee spoke on Friday. “We go,” the prime minister said.",
                &["also: [\"the prime minister\"]", "lee ="],
            ),
            (
                "U.S. Senator Ann Lee said on Friday that the city was ready.",
                &["role: \"U.S. Senator\""],
            ),
            // "the chief" of "the chief executive" is nobody.
            (
                "“We go,” said Ann Lee, the chief executive of Halden Systems.",
                &[
                    "role: \"chief executive of Halden Systems\"",
                    "no the chief\"",
                ],
            ),
            // Two hold such an office.
            (
                "Mayor Ann Lee and Mayor Bob Roy met. “We go,” the mayor said.",
                &["no also: [\"the mayor\"", "no lee =", "no roy ="],
            ),
        ],
    );
    hold(
        "de",
        &[(
            "Oberbürgermeisterin Katrin Vollmer kam am Freitag. „Wir bauen“, sagte die Oberbürgermeisterin.",
            &[
                "also: [\"die Oberbürgermeisterin\"]",
                "vollmer =",
                "no unnamed",
            ],
        )],
    );
}

#[test]
fn a_part_of_a_name_that_stands_alone_is_a_name() {
    hold(
        "en",
        &[
            (
                "“Emil sells tickets,” said Dora Quist. Her brother, Emil Quist, laughed.",
                &["also: [\"Emil\"]", "no \"Quist\""],
            ),
            (
                "Norvale Steel will close a plant. Norvale said it would pay 40 workers.",
                &["Organization = \"Norvale Steel\" { also: [\"Norvale\"] }"],
            ),
            // A title and the whole name are no other name.
            (
                "Dr. Amina Kess said 40 nurses came. “We go,” Kess said.",
                &["\"Amina Kess\" { also: [\"Kess\"] }"],
            ),
            // A town is no short name of the body that is of it.
            (
                "The Municipality of Livorn paid $40 million. Livorn has 90 schools.",
                &["no also"],
            ),
        ],
    );
}

#[test]
fn what_is_no_person_is_a_body() {
    hold(
        "en",
        &[
            (
                "Norvale Ostrand, the country's second-largest producer, said it would close 4 mines.",
                &["Organization = \"Norvale Ostrand\""],
            ),
            (
                "Corwin Madrell, which runs five hospitals, said it would close 4 of them.",
                &["Organization = \"Corwin Madrell\""],
            ),
            (
                "“We go,” said its rival, Corwin Madrell. The Ohio Nurses' Guild said 40 nurses came.",
                &[
                    "Organization = \"Corwin Madrell\"",
                    "Organization = \"Ohio Nurses' Guild\"",
                ],
            ),
            (
                "St. Brendan's Hospital said 40 nurses came. St. Brendan Clinic said 30 did.",
                &[
                    "Organization = \"St. Brendan's Hospital\"",
                    "Organization = \"St. Brendan Clinic\"",
                ],
            ),
            (
                "The Food and Drug Administration said 40 firms had paid.",
                &["Organization = \"Food and Drug Administration\""],
            ),
            (
                "BELLMORE — The council said 40 firms had paid.",
                &["no Organization = \"BELLMORE\""],
            ),
            // Who is a maker of something is a person all the same.
            (
                "“We go,” said Ann Lee, who makes boats.",
                &["Person = \"Ann Lee\""],
            ),
            // "Lee's Hospital" is a hospital of Lee.
            (
                "“We go,” said Ann Lee. Lee's Hospital has 40 beds.",
                &["Person = \"Ann Lee\""],
            ),
        ],
    );
}

#[test]
fn a_heading_declares_nobody() {
    hold(
        "en",
        &[(
            "Agency delays night buses\n\nThe Bellmore Transit Authority said 40 buses would stop.",
            &["no \"Agency\""],
        )],
    );
}
