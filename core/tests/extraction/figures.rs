//! How exact a figure is said to be, and what only looks like one: a sentence, a value, and whether the text states it.

use super::only;

/// What is answered to a value: it is stated, it is not, or it is at least not refused.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Wanted {
    Stated,
    NotStated,
    NotRefused,
}
use Wanted::{NotRefused, NotStated, Stated};

type Row = (&'static str, &'static str, Wanted);

fn answer(tag: &str, text: &str, value: &str) -> &'static str {
    let json = serde_json::json!({ "figures": [{ "what": "it", "value": value }] });
    let judged = only(tag, text, &json);
    let member = judged.member("value").unwrap();
    member.standing.name()
}

#[track_caller]
fn hold(tag: &str, rows: &[Row]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(text, value, wanted)| {
            let found = answer(tag, text, value);
            let right = match wanted {
                Stated => found == "stated",
                NotStated => found != "stated",
                NotRefused => matches!(found, "stated" | "undecided"),
            };
            (!right).then(|| format!("{text} | {value} | {found} | wanted {wanted:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_negation_turns_a_bound_or_leaves_it_open() {
    hold(
        "en",
        &[
            (
                "The cruise will not cost less than 700 euros.",
                "less than 700 euros",
                NotStated,
            ),
            (
                "The cruise will not cost less than 700 euros.",
                "at least 700 euros",
                NotRefused,
            ),
            (
                "None of the cruises cost less than 700 euros.",
                "less than 700 euros",
                NotStated,
            ),
            (
                "The repair didn’t exceed 40 euros.",
                "more than 40 euros",
                NotStated,
            ),
            (
                "The repair didn’t exceed 40 euros.",
                "at most 40 euros",
                NotRefused,
            ),
            (
                "The repair exceeded 40 euros.",
                "more than 40 euros",
                Stated,
            ),
            (
                "He rarely sold more than 40 boats.",
                "more than 40",
                NotStated,
            ),
            (
                "Not only did more than 40 boats sink, others burned.",
                "more than 40",
                Stated,
            ),
            (
                "None of the more than 40 boats sank.",
                "more than 40",
                Stated,
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Keine Kreuzfahrt kostet weniger als 700 Euro.",
                "weniger als 700 Euro",
                NotStated,
            ),
            (
                "Keine Kreuzfahrt kostet weniger als 700 Euro.",
                "mindestens 700 Euro",
                NotRefused,
            ),
            (
                "Die Kreuzfahrt kostet weniger als 700 Euro.",
                "weniger als 700 Euro",
                Stated,
            ),
        ],
    );
    hold(
        "fr",
        &[
            (
                "Aucune croisière ne coûte moins de 700 euros.",
                "moins de 700 euros",
                NotStated,
            ),
            (
                "Les loyers ne dépassent pas 700 euros.",
                "au maximum 700 euros",
                NotRefused,
            ),
            (
                "Les loyers ne dépassent pas 700 euros.",
                "plus de 700 euros",
                NotStated,
            ),
            (
                "Les loyers n’atteignent pas 700 euros.",
                "moins de 700 euros",
                NotRefused,
            ),
            (
                "Les loyers dépassent 700 euros.",
                "plus de 700 euros",
                Stated,
            ),
        ],
    );
    hold(
        "es",
        &[
            (
                "Ningún crucero cuesta menos de 700 euros.",
                "menos de 700 euros",
                NotStated,
            ),
            (
                "El alquiler nunca ha superado los 700 euros.",
                "más de 700 euros",
                NotStated,
            ),
            (
                "El alquiler no supera los 700 euros.",
                "como máximo 700 euros",
                NotRefused,
            ),
            (
                "El alquiler dejó de superar los 700 euros.",
                "más de 700 euros",
                NotStated,
            ),
            (
                "El alquiler supera los 700 euros.",
                "más de 700 euros",
                Stated,
            ),
        ],
    );
}

#[test]
fn one_level_leads_to_another() {
    hold(
        "fr",
        &[
            (
                "Le fret est tombé de 5,1 à 4,3 millions d’euros.",
                "-5,1 millions d’euros",
                NotStated,
            ),
            (
                "Le fret est tombé de 5,1 à 4,3 millions d’euros.",
                "4,3 millions d’euros",
                Stated,
            ),
            ("Le taux a baissé de 8 % à 6 %.", "-8 %", NotStated),
            ("Le taux a baissé de 8 %.", "-8 %", Stated),
            (
                "Les péages sont passés de 2 à 3 millions d’euros.",
                "3 millions d’euros",
                Stated,
            ),
        ],
    );
    hold(
        "es",
        &[
            (
                "Se quemó entre un 30% y un 40% del monte.",
                "40 %",
                NotStated,
            ),
            ("El club perdía por 1-3.", "1-3", NotRefused),
        ],
    );
}

#[test]
fn over_tells_what_something_is_about() {
    hold(
        "en",
        &[
            (
                "Protests over 80 closures went on.",
                "more than 80",
                NotStated,
            ),
            ("Protests over 80 closures went on.", "80", NotRefused),
            (
                "The baker was sued over 4 posters.",
                "more than 4",
                NotStated,
            ),
            ("The baker hired over 80 people.", "more than 80", Stated),
        ],
    );
    hold(
        "de",
        &[
            ("Der Bäcker klagte über 4 Plakate.", "mehr als 4", NotStated),
            ("Der Bäcker klagte über 4 Plakate.", "4", NotRefused),
            ("Der Bäcker stellte über 80 Leute ein.", "über 80", Stated),
        ],
    );
}

#[test]
fn one_in_many_is_not_many() {
    hold(
        "en",
        &[
            ("Doctors said that one in six was ill.", "6", NotStated),
            (
                "Doctors said that one in six was ill.",
                "one in six",
                Stated,
            ),
        ],
    );
    hold("de", &[("Einer von sechs war krank.", "sechs", NotStated)]);
}

#[test]
fn verbs_tell_how_exact_a_figure_is() {
    hold(
        "en",
        &[
            ("The dam could reach 90 metres.", "90 metres", NotStated),
            ("The dam passed the 90 metre mark.", "90 metres", NotStated),
            (
                "It weighs 90 tonnes, perhaps even 95.",
                "90 tonnes",
                NotStated,
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Die Kosten dürften 90 Euro übersteigen.",
                "90 Euro",
                NotStated,
            ),
            (
                "Der Kurs liegt unter der Marke von 90 Euro.",
                "weniger als 90 Euro",
                Stated,
            ),
            ("Der Kurs könnte 90 Euro erreichen.", "90 Euro", NotStated),
        ],
    );
    hold(
        "fr",
        &[
            (
                "Les frais dépasseraient 90 euros.",
                "plus de 90 euros",
                Stated,
            ),
            ("Les frais avoisineront 90 euros.", "90 euros", NotStated),
            (
                "Les frais pourraient atteindre 90 euros.",
                "90 euros",
                NotStated,
            ),
            (
                "Les frais frôlaient les 90 euros.",
                "près de 90 euros",
                Stated,
            ),
            ("Il coûte 90 euros, voire 95.", "90 euros", NotStated),
        ],
    );
    hold(
        "es",
        &[
            (
                "Los gastos rebasarían los 90 euros.",
                "más de 90 euros",
                Stated,
            ),
            (
                "Los gastos se acercaban a los 90 euros.",
                "90 euros",
                NotStated,
            ),
            (
                "Los gastos podrían alcanzar los 90 euros.",
                "90 euros",
                NotStated,
            ),
            (
                "Los gastos no bajarán de 90 euros.",
                "al menos 90 euros",
                Stated,
            ),
        ],
    );
}

#[test]
fn a_hedge_keeps_its_side() {
    hold(
        "en",
        &[
            ("It had just over 90 guests.", "nearly 90", NotStated),
            ("It had around 90 guests.", "nearly 90", NotStated),
            ("It had nearly 90 guests.", "nearly 90", Stated),
            ("It had nearly 90 guests.", "about 90", Stated),
        ],
    );
    hold(
        "de",
        &[
            ("Es kamen gut 90 Gäste.", "fast 90", NotStated),
            ("Es kamen knapp 90 Gäste.", "fast 90", Stated),
        ],
    );
}

#[test]
fn what_is_no_number_of_its_own() {
    hold(
        "en",
        &[
            ("Sales came back after seven quarters.", "7/4", NotStated),
            ("The kiosk shuts at eight.", "8", NotStated),
            ("They lost 1-3.", "1-3", Stated),
            (
                "It counted 6.1 thefts per 100,000 people.",
                "6.1 per 10,000",
                NotStated,
            ),
        ],
    );
    hold(
        "de",
        &[("Das Tor fiel in der zweiten Hälfte.", "1/2", NotStated)],
    );
    hold(
        "fr",
        &[(
            "Elle touche 8 millions d’euros plus 1,5 de prime.",
            "1,5",
            NotStated,
        )],
    );
    hold("es", &[("El PIB crecería un 2 %.", "+2 %", NotRefused)]);
}
