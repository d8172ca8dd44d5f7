//! Who says a quotation, and which words are theirs: what a narrator says between them is nobody's, and whom a sentence names for
//! other words, or for none, is stated for none.

use super::only;

/// Words, whose they are said to be, and the answer.
type Asked = (&'static str, &'static str, &'static str);

/// What is answered to words that are said to be somebody's.
fn answer(language: &str, text: &str, words: &str, speaker: &str) -> &'static str {
    answer_as(true, language, (text, words, speaker))
}

/// The same of words that somebody is said to have said in these or others.
fn answer_as(
    direct: bool,
    language: &str,
    (text, words, speaker): (&str, &str, &str),
) -> &'static str {
    let json = serde_json::json!({
        "quotes": [{ "words": words, "speaker": speaker, "direct": direct }],
    });
    only(language, text, &json).standing.name()
}

/// Fails with all that is answered otherwise.
fn holds(language: &str, rows: &[(&str, &[Asked])]) {
    let mut wrong = Vec::new();
    for (text, asked) in rows {
        for (words, speaker, wanted) in *asked {
            let found = answer(language, text, words, speaker);
            if found != *wanted {
                wrong.push(format!(
                    "{text}\n  “{words}”, {speaker}: {found}, wanted {wanted}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_told_of_who_speaks_is_not_stated_as_said() {
    const REST: &str = "Tout est fermé";
    let told = [
        "le patron du chantier",
        "maire de Vals",
        "47 ans",
        "qui dirige le chantier",
        "furieux",
        "avec un soupir",
        "avant de conclure",
        "dans un entretien au Bulletin",
        "que nous avons rencontré",
        "ayant longtemps attendu",
    ];
    for told in told {
        let text = format!(
            "« Personne n’a écrit, regrette Léon Perrin, {told}. {REST}. » La ville attend."
        );
        let whole = format!("{told}. {REST}.");
        let asked = [
            ("Personne n’a écrit", "stated"),
            (REST, "stated"),
            (told, "undecided"),
            (&whole, "undecided"),
        ];
        for (words, wanted) in asked {
            let found = answer("fr", &text, words, "Léon Perrin");
            assert_eq!(found, wanted, "{text}: {words}");
        }
    }
    holds(
        "fr",
        &[
            (
                "« Personne, a dit Léon Perrin, le patron, n’a écrit. »",
                &[
                    (
                        "Personne … le patron, n’a écrit.",
                        "Léon Perrin",
                        "undecided",
                    ),
                    ("Personne … n’a écrit.", "Léon Perrin", "stated"),
                ],
            ),
            (
                "« Nous partons, dit Léon Perrin, et nous ne revenons pas. »",
                &[("et nous ne revenons pas", "Léon Perrin", "stated")],
            ),
            (
                "« Le toit fuit, dit Léon Perrin. Je pars, ajoute-t-il, furieux. Voilà tout. »",
                &[
                    ("Je pars", "Léon Perrin", "stated"),
                    ("furieux", "Léon Perrin", "undecided"),
                    ("Je pars, ajoute-t-il", "Léon Perrin", "contradicted"),
                    ("Voilà tout.", "Léon Perrin", "stated"),
                ],
            ),
            (
                "— Je pars, dit Anne Lenoir. Elle prend son manteau. Elle sort.\n— Bien, répond Léon Perrin.",
                &[
                    ("Je pars", "Anne Lenoir", "stated"),
                    ("Elle prend son manteau.", "Anne Lenoir", "undecided"),
                    ("Elle sort.", "Anne Lenoir", "undecided"),
                    ("Bien", "Léon Perrin", "stated"),
                ],
            ),
        ],
    );
    holds(
        "es",
        &[
            (
                "«Nadie, dijo Lucas Otero, el alcalde, llamó.»",
                &[
                    ("Nadie", "Lucas Otero", "stated"),
                    ("Nadie … el alcalde, llamó", "Lucas Otero", "undecided"),
                ],
            ),
            (
                "«Nadie llamó, lamentó Lucas Otero, alcalde de Lorca. Todo está cerrado.»",
                &[
                    ("Nadie llamó", "Lucas Otero", "stated"),
                    (
                        "alcalde de Lorca. Todo está cerrado.",
                        "Lucas Otero",
                        "undecided",
                    ),
                    ("Todo está cerrado", "Lucas Otero", "stated"),
                ],
            ),
        ],
    );
}

#[test]
fn whoever_is_named_behind_a_catchword_for_another_says_nothing_of_it() {
    holds(
        "fr",
        &[
            (
                "Si Anne Lenoir y voit « un échec », Léon Perrin parle d’« une étape ».",
                &[
                    ("un échec", "Léon Perrin", "undecided"),
                    ("un échec", "Anne Lenoir", "undecided"),
                ],
            ),
            (
                "Là où Anne Lenoir voit « un échec », Léon Perrin évoque « une étape ».",
                &[
                    ("un échec", "Léon Perrin", "undecided"),
                    ("une étape", "Léon Perrin", "stated"),
                ],
            ),
            (
                "Ce qui est « un échec » pour Anne Lenoir est, selon Léon Perrin, « une étape ».",
                &[
                    ("un échec", "Léon Perrin", "undecided"),
                    ("une étape", "Léon Perrin", "stated"),
                ],
            ),
            (
                "Qualifiée d’« incompétente », Anne Lenoir a dénoncé une campagne.",
                &[("incompétente", "Anne Lenoir", "undecided")],
            ),
            (
                "Devant une banderole « Perrin démission », Léon Perrin a souri.",
                &[("Perrin démission", "Léon Perrin", "undecided")],
            ),
            (
                "Léon Perrin a présenté son livre, « La fin d’un règne », à Vals.",
                &[("La fin d’un règne", "Léon Perrin", "undecided")],
            ),
        ],
    );
    holds(
        "es",
        &[
            (
                "Si Ana Marán ve «un fracaso», Lucas Otero habla de «una etapa».",
                &[("un fracaso", "Lucas Otero", "undecided")],
            ),
            (
                "Acusada de «incompetencia», Ana Marán denunció una campaña.",
                &[("incompetencia", "Ana Marán", "undecided")],
            ),
            (
                "Se trata de «una farsa», dijo Ana Marán.",
                &[("una farsa", "Ana Marán", "stated")],
            ),
        ],
    );
    holds(
        "en",
        &[
            (
                "Where Ann Lee sees “a failure,” Bo Park says it is “a step”.",
                &[
                    ("a failure", "Bo Park", "undecided"),
                    ("a step", "Bo Park", "stated"),
                ],
            ),
            (
                "Described as “incompetent,” Ann Lee said she would stay.",
                &[("incompetent", "Ann Lee", "undecided")],
            ),
            (
                "It was “a failure,” Ann Lee said.",
                &[("a failure", "Ann Lee", "stated")],
            ),
        ],
    );
}

#[test]
fn what_is_repeated_doubted_or_bidden_is_not_stated() {
    holds(
        "fr",
        &[
            (
                "Anne Lenoir ne croit pas que la demande « va s’effondrer ».",
                &[("va s’effondrer", "Anne Lenoir", "undecided")],
            ),
            (
                "Personne n’a entendu Léon Perrin dire « je pars ».",
                &[("je pars", "Léon Perrin", "undecided")],
            ),
            (
                "Anne Lenoir assure n’avoir jamais entendu Léon Perrin dire « je pars ».",
                &[("je pars", "Léon Perrin", "undecided")],
            ),
            (
                "« Je pars », lit Anne Lenoir dans la lettre de Léon Perrin.",
                &[("Je pars", "Anne Lenoir", "undecided")],
            ),
            (
                "« Je pars », a annoncé Léon Perrin, selon Luc Marin.",
                &[
                    ("Je pars", "Luc Marin", "contradicted"),
                    ("Je pars", "Léon Perrin", "stated"),
                ],
            ),
            (
                "Comme le disait Luc Marin, « tout passe », a rappelé Léon Perrin.",
                &[
                    ("tout passe", "Léon Perrin", "undecided"),
                    ("tout passe", "Luc Marin", "undecided"),
                ],
            ),
            (
                "« Quand ? » a demandé Léon Perrin. « Bientôt », fut la réponse.",
                &[("Bientôt", "Léon Perrin", "undecided")],
            ),
            (
                "« Nous avons gagné », s’est félicitée la présidente, Anne Lenoir.",
                &[("Nous avons gagné", "Anne Lenoir", "stated")],
            ),
            (
                "Léon Perrin, le frère d’Anne Lenoir, et Luc Marin ont promis « une grande fête pour tous ».",
                &[("une grande fête pour tous", "Léon Perrin", "undecided")],
            ),
        ],
    );
    holds(
        "es",
        &[
            (
                "Lucas Otero habría dicho «me voy».",
                &[("me voy", "Lucas Otero", "undecided")],
            ),
            (
                "«Me voy», leyó Ana Marán en la carta de Lucas Otero.",
                &[
                    ("Me voy", "Ana Marán", "undecided"),
                    ("Me voy", "Lucas Otero", "undecided"),
                ],
            ),
            (
                "«Esto es un robo», denuncia Ana Marán.",
                &[("Esto es un robo", "Ana Marán", "stated")],
            ),
            (
                "«El río sube», escribió en sus redes sociales el geógrafo Lucas Otero.",
                &[("El río sube", "Lucas Otero", "stated")],
            ),
        ],
    );
    holds(
        "en",
        &[
            (
                "Ann Lee does not believe that demand “is going to collapse”.",
                &[("is going to collapse", "Ann Lee", "undecided")],
            ),
            (
                "Ann Lee rejected Bo Park’s description of the plan as “pure folly”.",
                &[("pure folly", "Ann Lee", "undecided")],
            ),
            (
                "Ann Lee dismissed Bo Park’s claim as “pure folly”.",
                &[("pure folly", "Ann Lee", "stated")],
            ),
            (
                "“When?” Bo Park asked. “Soon enough,” came the reply.",
                &[
                    ("Soon enough", "Bo Park", "undecided"),
                    ("When?", "Bo Park", "stated"),
                ],
            ),
            (
                "According to the Lindfield Herald, which quoted a former clerk, Bo Park once joked that “the roof would go first”.",
                &[
                    ("the roof would go first", "a former clerk", "undecided"),
                    ("the roof would go first", "Bo Park", "stated"),
                ],
            ),
            (
                "Bo Park urged Ann Lee to say: “We are sorry.”",
                &[
                    ("We are sorry", "Bo Park", "undecided"),
                    ("We are sorry", "Ann Lee", "undecided"),
                ],
            ),
            (
                "Ann Lee was falsely quoted as saying “we are sorry”.",
                &[("we are sorry", "Ann Lee", "undecided")],
            ),
            (
                "Bo Park, quoting Ann Lee, said “we are done with this”.",
                &[
                    ("we are done with this", "Bo Park", "undecided"),
                    ("we are done with this", "Ann Lee", "undecided"),
                ],
            ),
            (
                "As Ann Lee used to say, “everything passes,” Bo Park recalled.",
                &[("everything passes", "Bo Park", "undecided")],
            ),
            (
                "“Bo told me, ‘I took money,’” Ann Lee said.",
                &[("I took money", "Bo Park", "missing")],
            ),
        ],
    );
    holds(
        "de",
        &[
            (
                "„Wann?“, fragte Bernd Rau. „Bald genug“, war die Antwort.",
                &[("Bald genug", "Bernd Rau", "undecided")],
            ),
            (
                "Den Plan nannte Bernd Rau Anna Lenz gegenüber „Wahnsinn“.",
                &[("Wahnsinn", "Anna Lenz", "undecided")],
            ),
            (
                "Den Plan nannte die Landrätin Anna Lenz „Wahnsinn“.",
                &[("Wahnsinn", "Anna Lenz", "stated")],
            ),
            (
                "Anna Lenz wies Bernd Raus Beschreibung des Plans als „Wahnsinn“ zurück.",
                &[("Wahnsinn", "Anna Lenz", "undecided")],
            ),
            (
                "Nicht Anna Lenz, sondern Bernd Rau sagte: „Wir sind da.“",
                &[
                    ("Wir sind da.", "Bernd Rau", "stated"),
                    ("Wir sind da.", "Anna Lenz", "contradicted"),
                ],
            ),
            (
                "Wie Anna Lenz sagte, „alles vergeht“, erinnerte Bernd Rau.",
                &[("alles vergeht", "Bernd Rau", "undecided")],
            ),
        ],
    );
}

#[test]
fn letters_behind_a_name_are_no_part_of_it() {
    for letters in ["KC", "QC", "OBE", "MBE", "PhD", "Jr", "Jr."] {
        let said = format!("Rupert Ashe {letters} said the plan was “deeply unfair to tenants”.");
        let found = answer("en", &said, "deeply unfair to tenants", "Rupert Ashe");
        assert_eq!(found, "stated", "{said}");
    }
}

#[test]
fn what_others_claim_or_say_against_it_is_not_denied() {
    let rows = [
        (
            "en",
            "The firm did not comment on a claim by the union that inspections had stopped.",
            "inspections had stopped",
            "the union",
            false,
        ),
        (
            "en",
            "The firm has not responded to claims that inspections had stopped.",
            "inspections had stopped",
            "the union",
            false,
        ),
        (
            "en",
            "The firm did not say in a statement that inspections had stopped.",
            "inspections had stopped",
            "The firm",
            true,
        ),
        (
            "de",
            "Anna Lenz wies das zurück: Die Anlage sei im Mai geprüft worden.",
            "Die Anlage sei im Mai geprüft worden",
            "Anna Lenz",
            false,
        ),
        (
            "de",
            "Anna Lenz wies zurück, dass die Anlage im Mai geprüft worden sei.",
            "die Anlage im Mai geprüft worden sei",
            "Anna Lenz",
            true,
        ),
    ];
    for (language, text, words, speaker, contradicted) in rows {
        let found = answer_as(false, language, (text, words, speaker));
        assert_eq!(found == "contradicted", contradicted, "{text}: {found}");
    }
}
