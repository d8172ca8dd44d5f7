//! What belongs to a figure by the sentence before it or by a comparison: its unit, its period, who says it; and times that are
//! no figure's and no event's.

use super::people::hold;

#[test]
fn a_verb_without_a_subject_is_that_of_whoever_spoke_before() {
    hold(
        "es",
        &[
            (
                "«Vamos», dijo el ministro Juan Ríos. Además, añadió que el puente costará 3 millones.",
                &[": rios = 3 million"],
            ),
            (
                "La alcaldesa, Lucía Marán, habló. Añadió que los precios subieron un 11 %.",
                &[": maran = +11 %"],
            ),
            // Two may be meant.
            (
                "La alcaldesa, Lucía Marán, habló con Ana Ruiz. Añadió que los precios subieron un 11 %.",
                &["stat precios = +11 %"],
            ),
            (
                "La planta es cara. Añadió que los precios subieron un 11 %.",
                &["stat precios = +11 %"],
            ),
        ],
    );
}

#[test]
fn how_many_somebody_has_is_not_what_they_say() {
    hold(
        "fr",
        &[(
            "Le syndicat des marins compte 210 membres. Selon le syndicat, 40 partent.",
            &["stat membres = 210", ": syndicat_marins = 40"],
        )],
    );
    hold(
        "de",
        &[(
            "Die Polizei zählte am Mittwoch 210 Menschen. Der Verband zählt in der Region 40 Mitglieder. Er zählte 2020 noch 90 Mitglieder.",
            &[
                ": die_polizei = 210",
                "stat mitglieder = 40",
                "stat mitglieder_2020 = 90",
            ],
        )],
    );
    hold(
        "en",
        &[(
            "The museums of Norland counted 318,000 visitors. The police counted 210 cars.",
            &["stat visitors = 318_000", ": police = 210"],
        )],
    );
    hold(
        "es",
        &[(
            "Los museos de Vals contabilizaron 318.000 visitantes. La policía contabilizó 210 coches.",
            &["stat visitantes = 318_000", ": policia = 210"],
        )],
    );
}

#[test]
fn what_is_so_many_more_has_the_unit_of_what_it_is_more_of() {
    hold(
        "de",
        &[
            (
                "Die Bäder hatten 2023 98.000 Gäste. Das waren 5.200 mehr als 2022.",
                &[
                    "= +5_200 \"Gäste\" { of: \"Gäste\", during: 2023 as \"2023\", against: \"2022\"",
                ],
            ),
            (
                "480 Menschen kamen, 90 weniger als im März 2023, als das Amt 570 zählte.",
                &[
                    "-90 people",
                    "570 people { of: \"Menschen\", during: 2023-03",
                ],
            ),
            (
                "Sie zahlt 5 Euro. Es waren 90 weniger als 2021.",
                &["no -90 EUR"],
            ),
        ],
    );
    hold(
        "fr",
        &[
            (
                "Le musée a reçu 98 300 visiteurs en 2023, 6 % de plus qu’en 2021. C’est 5 200 de plus qu’en 2022.",
                &[
                    "+6 % { of: \"visiteurs\"",
                    "= +5_200 \"visiteurs\" { of: \"visiteurs\"",
                ],
            ),
            (
                "350 bateaux attendaient, 40 de moins qu’en mars 2023, quand la ville en comptait 390.",
                &[
                    "= -40 \"bateaux\"",
                    "= 390 \"bateaux\" { of: \"bateaux\", during: 2023-03",
                ],
            ),
        ],
    );
    hold(
        "es",
        &[(
            "El museo recibió 98.300 visitantes en 2023, un 6 % más que en 2021. Son 5.200 más que en 2022.",
            &["= +6 % { of: \"visitantes\"", "= +5_200 \"visitantes\""],
        )],
    );
    hold(
        "en",
        &[
            (
                "9,200 people were out of work, 600 fewer than in March 2023, when the office counted 9,800.",
                &[
                    "-600 people",
                    ": office = 9_800 people { of: \"people\", during: 2023-03",
                ],
            ),
            (
                "About 61 percent of the readers were younger than 30.",
                &["no 30 %"],
            ),
        ],
    );
}

#[test]
fn what_must_be_by_a_time_lies_ahead() {
    hold(
        "en",
        &[
            (
                "“We need another 14 people by the winter,” Ann Lee said.",
                &["during: ..=2025-02 as \"by the winter\""],
            ),
            (
                "The firm sold 40 homes by the winter.",
                &["no during: ..=2025-02"],
            ),
        ],
    );
    hold(
        "de",
        &[(
            "„Bis zum Winter brauchen wir noch zwölf Leute“, sagte Karl Roth.",
            &["during: ..=2025-02"],
        )],
    );
}

#[test]
fn what_only_compares_with_a_time_did_not_happen_then() {
    hold(
        "en",
        &[
            (
                "The turnout was 34 percent, the lowest since 1998.",
                &["no event", "34 %"],
            ),
            ("The shop closes at 8 p.m.", &["no event"]),
            ("The match starts at 8 p.m.", &["event"]),
            ("The shop closes at 8 p.m. on Friday.", &["event"]),
            ("They left at four in the afternoon.", &["no stat", "16:00"]),
        ],
    );
    hold(
        "de",
        &[
            ("Das Amt schließt um 20 Uhr.", &["no event"]),
            (
                "Die Beteiligung lag bei 34 Prozent, die niedrigste seit 1998.",
                &["no event"],
            ),
            (
                "Karl Roth ist der, der als Erster auf dem Gipfel stand.",
                &["rank 1 { of: todo }"],
            ),
        ],
    );
    hold(
        "fr",
        &[
            (
                "La participation est de 31 %, la plus faible depuis 1995.",
                &["no event"],
            ),
            ("Les loyers montent plus vite qu’en 2021.", &["no event"]),
            (
                "Ce n’est qu’en 2030 que le pont ouvrira.",
                &["when: 2030 as \"en 2030\"", "planned: true"],
            ),
            ("Le bureau ferme à 18 heures.", &["no event"]),
            (
                "« On attend », dit Léa Petit. Aussi menacent-ils de partir, a-t-elle ajouté.",
                &["as \"Aussi menacent-ils de partir\""],
            ),
        ],
    );
    hold(
        "es",
        &[
            ("Los precios subieron más que en 2021.", &["no event"]),
            ("Dijo que en 2030 abrirá el puente.", &["when: 2030"]),
            ("El museo cierra a las 20 horas.", &["no event"]),
        ],
    );
}

#[test]
fn a_body_is_named_with_whose_it_is() {
    hold(
        "fr",
        &[(
            "Selon la fédération des chasseurs, 30 000 sangliers vivent ici. D’après une enquête du syndicat des marins, 48 % partent. Le syndicat des marins attend.",
            &[
                "\"la fédération des chasseurs\"",
                ": federation_chasseurs = 30_000",
                ": syndicat_marins = 48 %",
            ],
        )],
    );
    hold(
        "es",
        &[(
            "Según la cofradía de pescadores, 30.000 peces viven aquí.",
            &["\"la cofradía de pescadores\""],
        )],
    );
    hold(
        "en",
        &[(
            "According to the readers’ association, one in four visitors waits. The association was angry.",
            &[
                "= \"the readers’ association\"",
                ": readers_association = 1 of 4",
            ],
        )],
    );
}
