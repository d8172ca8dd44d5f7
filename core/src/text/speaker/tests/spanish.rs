//! Who speaks in Spanish: the verb stands before its subject as a rule, and needs none.

use super::super::*;
use crate::model::day;
use crate::text::{Reading, Source};

const NAMES: &[(&str, usize)] = &[
    ("Lucía Marán", 0),
    ("Marán", 0),
    ("la alcaldesa", 0),
    ("Ramiro Otero", 1),
    ("Otero", 1),
    ("El Faro de Albor", 2),
    ("la policía", 3),
];

/// A quotation of a text, by default the last, as its attributions: `marán` for a firm one, `marán?` for a loose one, `→marán` for
/// those spoken to, `via faro`.
fn read(text: &str, which: Option<usize>) -> String {
    let names: Vec<Name<'_>> = NAMES
        .iter()
        .map(|(words, actor)| Name {
            actor: *actor,
            words,
            kind: NameKind::Words,
        })
        .collect();
    let source = Source::new("text", text);
    let reading = Reading::new(&source, Some(day(2022, 12, 30)), "es");
    let mentions = mentions(&reading, &names);
    let reader = AttributionReader::new(&reading, &mentions);
    let found = reader.read(which.unwrap_or(reading.quotations.len().wrapping_sub(1)));
    let shown: Vec<String> = found.iter().map(show).collect();
    shown.join(" ")
}

fn show(one: &Attributed) -> String {
    let name = match one.who {
        Who::Actor(actor) => ["marán", "otero", "faro", "policía"][actor],
        Who::Pronoun => "pronoun",
        Who::Somebody => "somebody",
        Who::Unknown => "unknown",
    };
    let role = match one.role {
        Role::Speaker => "",
        Role::Via => "via ",
        Role::Addressee => "→",
    };
    let loose = if one.reach == Reach::Loose { "?" } else { "" };
    format!("{role}{name}{loose}")
}

#[track_caller]
fn check(table: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, want) in table {
        let got = read(text, None);
        if got != *want {
            wrong.push(format!("{text}\n   want {want:?}, got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
#[rustfmt::skip] // as in a table
fn the_verb_behind_the_quotation() {
    check(&[
        ("«Nos vamos», dijo Marán.", "marán"),
        ("\"Nos vamos\", dijo Marán.", "marán"),
        ("“Nos vamos”, dijo Marán.", "marán"),
        ("«Nos vamos», dijo Marán anoche en Albor.", "marán"),
        ("«Nos vamos», dijo ayer Marán.", "marán"),
        ("«Nos vamos», ha dicho Marán.", "marán"),
        ("«Nos vamos», ha dicho este martes Marán.", "marán"),
        ("«¡Nos vamos!», gritó Marán.", "marán"),
        ("«¿Nos vamos?», preguntó Marán.", "marán"),
        ("«Nos vamos», dijo la alcaldesa.", "marán"),
        ("«Nos vamos», dijo la alcaldesa, Lucía Marán.", "marán"),
        ("«Nos vamos», dijo la alcaldesa de Albor, Lucía Marán.", "marán"),
        ("«Nos vamos», dijo la alcaldesa Lucía Marán.", "marán"),
        ("«Nos vamos», lamentó Lucía Marán, alcaldesa de Albor.", "marán"),
        ("«Nos vamos», dijo un portavoz de la policía.", "somebody"),
        ("«Nos vamos», dijo la policía.", "policía"),
        ("«Nos vamos», añadió Marán.", "marán"),
        ("«Nos vamos», dijo ella.", "pronoun"),
        ("«Nos vamos», dijo Marán a Otero.", "marán →otero"),
        ("«Nos vamos», dijeron Marán y Otero.", "marán otero"),
        ("«Nos vamos», según Marán.", "via marán"),
        ("«Nos vamos», según explicó a EFE Lucía Marán.", "marán"),
        ("El lugar es «un infierno», según explicó a EFE Lucía Marán.", "marán"),
        ("«Nos vamos», cuenta Marán.", "marán"),
        ("«Nos vamos», ha querido aclarar Marán.", "marán"),
        ("«Nos vamos», gritaban Marán y Otero.", "marán otero"),
        ("«Nos vamos», amenazó Marán.", "marán"),
        ("«Nos dijeron \"nos vamos\" y ya», cuenta Marán.", "unknown? via marán"),
        ("«Nos vamos», de acuerdo con Marán.", "via marán"),
        ("«Nos vamos», dijo a EFE Lucía Marán.", "marán"),
        ("«Nos vamos», dijo el lunes a la prensa Lucía Marán.", "marán"),
        ("«Nos vamos», dijo en rueda de prensa Lucía Marán.", "marán"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn the_verb_before_the_quotation() {
    check(&[
        ("Marán dijo: «Nos vamos».", "marán"),
        ("Marán dijo que «nos vamos ya de aquí».", "marán"),
        ("Marán, la alcaldesa, dijo: «Nos vamos».", "marán"),
        ("Según Marán, «nos vamos ya de aquí».", "via marán"),
        ("Según ha explicado a Efe Lucía Marán, «nos vamos ya de aquí».", "marán"),
        ("Es, asegura Marán, «una farsa que pagamos todos».", "marán"),
        ("Es, por Marán, «una farsa que pagamos todos».", ""),
        ("Marán abogó por «una respuesta firme y común».", "marán"),
        ("Marán habló de «un riesgo real para todos».", "marán"),
        ("Dijo Lucía Marán: «Nos vamos».", "marán"),
        ("Dijo en una ocasión Lucía Marán: «Nos vamos».", "marán"),
        ("Afirmó la alcaldesa que «nos vamos ya de aquí».", "marán"),
        ("Dijo la verdad: «Nos vamos». Marán calló.", "unknown?"),
        ("Marán reiteró el jueves que «nos vamos ya de aquí».", "marán"),
        ("Marán reiteró este jueves que «nos vamos ya de aquí».", "marán"),
        ("Marán sostuvo, en tanto, que «nos vamos ya de aquí».", "marán"),
        ("Marán aseguró ayer que la obra es «una farsa que pagamos todos».", "marán"),
        ("Marán calificó la obra de «una farsa que pagamos todos».", "marán"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn nobody_is_named() {
    check(&[
        ("«Nos vamos», añadió.", ""),
        ("«Nos vamos.» Marán no dijo nada.", ""),
        ("El barco «Sirena» zarpó con Marán.", ""),
    ]);
}

#[test]
fn an_interrupted_quotation_goes_on() {
    let text = "«Nos vamos», dijo Marán, «y no volvemos.»";
    assert_eq!(
        (read(text, Some(0)), read(text, None)),
        ("marán".into(), "marán".into())
    );
}

#[test]
fn what_is_told_within_the_marks_is_not_quoted() {
    for (text, words) in [
        (
            "«Nos vamos —dijo la alcaldesa, Lucía Marán—. No volvemos.»",
            &["Nos vamos", "No volvemos."][..],
        ),
        ("«La luz —explicó Marán— es cara.»", &["La luz", "es cara."]),
        (
            "«Nos vamos —ha dicho Marán—, y no volvemos —añadió—: es tarde».",
            &["Nos vamos", "y no volvemos", "es tarde"],
        ),
        ("“Nos vamos —le dijo Marán—. ¡Ya!”", &["Nos vamos", "¡Ya!"]),
        ("«Nos vamos —le respondió Marán.»", &["Nos vamos"]),
        // The speaker's own aside, and what the speaker tells of another.
        (
            "«No podemos —ni queremos— pagar», dijo Marán.",
            &["No podemos —ni queremos— pagar"],
        ),
        (
            "«Yo —como dijo mi padre— me voy», dijo Marán.",
            &["Yo —como dijo mi padre— me voy"],
        ),
        (
            "«Me voy —dijo mi padre— y no vuelvo», contó Marán.",
            &["Me voy —dijo mi padre— y no vuelvo"],
        ),
    ] {
        let source = Source::new("text", text);
        let reading = Reading::new(&source, None, "es");
        let found = &reading.quotations;
        let said: Vec<&str> = found
            .iter()
            .map(|one| &text[one.parts[0].clone()])
            .collect();
        assert_eq!(said, words, "{text}");
        assert!(
            (1..found.len()).all(|at| found[at].continues == Some(at - 1)),
            "{text}"
        );
        for at in 0..found.len() {
            assert_eq!(read(text, Some(at)), "marán", "{text}");
        }
    }
}

#[test]
fn dialogue_behind_dashes() {
    let text = "Hubo voces.\n\n—¿Y quién paga la luz? —preguntó un vecino.\n—Nosotros —contestó Marán—, pero no toda.";
    let source = Source::new("text", text);
    let reading = Reading::new(&source, None, "es");
    let words: Vec<&str> = reading
        .quotations
        .iter()
        .map(|one| &text[one.parts[0].clone()])
        .collect();
    assert_eq!(
        words,
        ["¿Y quién paga la luz?", "Nosotros", "pero no toda."]
    );
    assert_eq!(read(text, Some(0)), "somebody");
    assert_eq!(read(text, Some(1)), "marán");
    assert_eq!(read(text, Some(2)), "marán");
    // A list is no dialogue, and an aside none either.
    for text in [
        "Hay tres planes:\n\n—Un puente nuevo\n—Una plaza nueva",
        "El puente —Marán lo dijo ayer— es caro.",
        "—Lucía Marán",
    ] {
        let source = Source::new("text", text);
        let reading = Reading::new(&source, None, "es");
        assert!(reading.quotations.is_empty(), "{text}");
    }
}

#[test]
fn what_somebody_is_blamed_for_saying_is_not_its_blamer_s() {
    check(&[
        (
            "Marán acusó a Otero de decir que «todos nos vamos».",
            "unknown?",
        ),
        ("Marán acusa a Otero de asegurar: «Nos vamos».", "unknown?"),
        (
            "Marán reprochó a Otero afirmar que «todos nos vamos».",
            "unknown?",
        ),
        ("Marán acusó a Otero de «mentir a todos».", "marán?"),
    ]);
}

#[test]
fn what_is_denied_or_asked_has_not_been_said() {
    check(&[
        ("Marán negó que el plan fuera «una locura».", "marán?"),
        (
            "Marán negó que Otero dijera que era «una locura».",
            "marán?",
        ),
        (
            "Marán dudó de que Otero hubiera dicho que era «una locura».",
            "unknown?",
        ),
        (
            "Marán preguntó si Otero calificó el plan de «locura».",
            "otero?",
        ),
        (
            "Marán negó el fracaso, y Otero calificó el plan de «locura».",
            "otero",
        ),
    ]);
}

#[test]
fn what_may_be_said_has_not_been_said() {
    check(&[
        ("Otero podría decir: «Nos vamos».", "otero?"),
        ("Otero debe decir: «Nos vamos».", "otero?"),
        ("Otero quiso decir: «Nos vamos».", "otero"),
        ("Otero ha dicho: «Nos vamos».", "otero"),
    ]);
}
