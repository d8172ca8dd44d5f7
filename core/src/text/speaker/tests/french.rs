//! French: verbs before their subject, pronouns behind a hyphen, and speakers within what is quoted.

use super::super::*;
use crate::text::{Reading, Source};

const LENOIR: usize = 0;
const PERRIN: usize = 1;
const GAZETTE: usize = 2;
const POLICE: usize = 3;

const NAMES: &[Name] = &[
    Name {
        actor: LENOIR,
        words: "Anne Lenoir",
        kind: NameKind::Words,
    },
    Name {
        actor: LENOIR,
        words: "Lenoir",
        kind: NameKind::Words,
    },
    Name {
        actor: PERRIN,
        words: "Luc Perrin",
        kind: NameKind::Words,
    },
    Name {
        actor: PERRIN,
        words: "Perrin",
        kind: NameKind::Words,
    },
    Name {
        actor: GAZETTE,
        words: "La Gazette",
        kind: NameKind::Words,
    },
    Name {
        actor: POLICE,
        words: "police",
        kind: NameKind::Words,
    },
];

/// A quotation of a text as its attributions: `lenoir` for a firm one, `lenoir?` for a loose one, `→lenoir` for those spoken to,
/// `via lenoir`.
fn read(text: &str) -> String {
    let source = Source::new("text", text);
    let reading = Reading::new(&source, None, "fr");
    let mentions = mentions(&reading, NAMES);
    let reader = AttributionReader::new(&reading, &mentions);
    let found = reader.read(reading.quotations.len() - 1);
    let shown: Vec<String> = found.iter().map(show).collect();
    shown.join(" ")
}

fn show(one: &Attributed) -> String {
    let name = match one.who {
        Who::Actor(actor) => ["lenoir", "perrin", "gazette", "police"][actor],
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
        let got = read(text);
        if got != *want {
            wrong.push(format!("{text}\n   want {want:?}, got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn reads_the_verb_behind_the_quotation() {
    check(&[
        ("« Nous partons », dit Lenoir.", "lenoir"),
        ("« Nous partons », a dit Lenoir.", "lenoir"),
        ("« Nous partons », a déclaré Anne Lenoir.", "lenoir"),
        ("« Nous partons », a réagi Anne Lenoir.", "lenoir"),
        ("« Nous partons », veut croire Anne Lenoir.", "lenoir"),
        (
            "« Nous partons », plaide de son côté la ministre Anne Lenoir.",
            "lenoir",
        ),
        ("C’est « une farce », a dit Anne Lenoir.", "lenoir"),
        (
            "Il parle d’« une farce », a dit Anne Lenoir.",
            "pronoun lenoir",
        ),
        ("« C’était une bombe », décrit Anne Lenoir.", "lenoir"),
        (
            "« Nous partons », a dit la ministre des Affaires étrangères, Anne Lenoir.",
            "lenoir",
        ),
        (
            "« Nous partons », a dit un conseiller de la ministre, Anne Lenoir.",
            "somebody",
        ),
        (
            "« Nous partons », a dit la présidente de l’association, Anne Lenoir.",
            "lenoir",
        ),
        ("« Nous partons », relève Anne Lenoir.", "lenoir"),
        (
            "« Nous partons », a dit Lenoir, ajoutant que « tout le monde était déjà parti ».",
            "lenoir",
        ),
        ("“Nous partons”, a déclaré Anne Lenoir.", "lenoir"),
        ("« Nous partons », avait expliqué Lenoir.", "lenoir"),
        ("« Nous partons », a déclaré mardi Anne Lenoir.", "lenoir"),
        (
            "« Nous partons », a déclaré à la presse Anne Lenoir.",
            "lenoir",
        ),
        (
            "« Nous partons », a déclaré la maire Anne Lenoir.",
            "lenoir",
        ),
        (
            "« Nous partons », a déclaré la maire, Anne Lenoir.",
            "lenoir",
        ),
        ("« Nous partons », s’est exclamé Perrin.", "perrin"),
        ("« Nous partons ! » s’écrie Perrin.", "perrin"),
        ("« Partons-nous ? » demande Perrin.", "perrin"),
        ("« Nous partons », nous a confié Perrin.", "perrin"),
        ("« Nous partons », déplore, amer, Luc Perrin.", "perrin"),
        ("« Nous partons », indique la police.", "police"),
        ("« Nous partons. », précise Lenoir.", "lenoir"),
        ("« Nous partons », dit-il.", "pronoun"),
        ("« Nous partons », a-t-elle ajouté.", "pronoun"),
        ("« Nous partons », ajoute-t-il.", "pronoun"),
        ("« Nous partons », a déclaré un porte-parole.", "somebody"),
        ("« Nous partons », selon Lenoir.", "via lenoir"),
        ("« Nous partons », d’après Lenoir.", "via lenoir"),
        ("« Nous partons », n’a pas dit Lenoir.", ""),
        ("« Nous partons », a indiqué à l’AFP Anne Lenoir.", "lenoir"),
        ("« Nous partons », a fait savoir Anne Lenoir.", "lenoir"),
        ("« Nous partons », fait remarquer Lenoir.", "lenoir"),
        ("« Nous partons », a constaté Lenoir.", "lenoir"),
        (
            "« Nous partons », a expliqué sur RTL Anne Lenoir.",
            "lenoir",
        ),
        (
            "« Nous partons », a dit en conférence de presse Anne Lenoir.",
            "lenoir",
        ),
    ]);
}

#[test]
fn reads_what_stands_before() {
    check(&[
        (
            "C’est, assure Anne Lenoir, « un grand pas pour nous tous ».",
            "lenoir",
        ),
        (
            "De l’avis d’Anne Lenoir, « nous partons tous maintenant ».",
            "lenoir",
        ),
        (
            "Lenoir a parlé d’un lieu, Vals, « où nous allons tous ».",
            "",
        ),
        ("Lenoir a parlé d’« un risque réel pour tous ».", "lenoir"),
        ("Lenoir dit : « Nous partons. »", "lenoir"),
        ("Lenoir a déclaré : « Nous partons. »", "lenoir"),
        (
            "Anne Lenoir a affirmé que « nous partons tous demain ».",
            "lenoir",
        ),
        ("Selon Lenoir, « nous partons tous demain ».", "via lenoir"),
        (
            "Pour Lenoir, c’est « un grand pas pour nous tous ».",
            "lenoir",
        ),
        (
            "Lenoir a qualifié le plan de « farce pour nous tous ».",
            "lenoir",
        ),
        (
            "Perrin, qui a dit « nous partons tous demain », est resté.",
            "perrin",
        ),
        ("« Nous partons », Perrin affirme que tout va.", "perrin?"),
        (
            "Lenoir a estimé, jeudi, que « nous partons tous demain ».",
            "lenoir",
        ),
        (
            "Lenoir a estimé, par ailleurs, que « nous partons tous demain ».",
            "lenoir",
        ),
        ("Lenoir s’est dite « confiante ».", "lenoir"),
        ("Lenoir a un jour dit : « Nous partons. »", "lenoir"),
        (
            "Il pleut. Et Lenoir d’ajouter : « Nous partons. »",
            "lenoir",
        ),
        (
            "Perrin est venu. Et la maire, Anne Lenoir, de conclure que « nous partons tous demain ».",
            "lenoir",
        ),
        (
            "Lenoir a lundi soir déclaré que « nous partons tous demain ».",
            "lenoir",
        ),
        // A fire says nothing, and who presents a plan has not asked.
        (
            "Lenoir s’est déclarée après la venue de « gens qui disaient partir ».",
            "lenoir?",
        ),
        (
            "Lenoir a présenté son plan après que des « doutes sérieux » sont nés.",
            "lenoir?",
        ),
        (
            "Lenoir a fait savoir que « nous partons tous demain ».",
            "lenoir",
        ),
        (
            "Lenoir laisse entendre que « nous partons tous demain ».",
            "lenoir",
        ),
        ("Lenoir s’est déclarée « favorable » au projet.", "lenoir"),
    ]);
}

#[test]
fn reads_a_speaker_within_the_quotation() {
    check(&[
        (
            "« Nous partons, rappelle Lenoir. Personne ne reste. »",
            "lenoir",
        ),
        (
            "« Nous partons, a rappelé Lenoir. Personne ne reste. »",
            "lenoir",
        ),
        (
            "« Nous partons, a-t-elle rappelé mardi. Personne ne reste. »",
            "pronoun",
        ),
        (
            "« Nous partons, dit Lenoir, et nous ne revenons pas. »",
            "lenoir",
        ),
        ("« Nous partons, ne dit pas Lenoir, et nous restons. »", ""),
        ("« Nous partons, et Lenoir reste. »", ""),
        (
            "« Maman, disait mon père, nous partons », a dit Perrin.",
            "perrin",
        ),
    ]);
}

#[test]
fn dialogue_behind_dashes() {
    let text = "On parle fort.\n\n— Qui va payer la lumière ? demande un voisin.\n— Personne ne le sait, a répondu Lenoir. Pas même la mairie.";
    let source = Source::new("text", text);
    let reading = Reading::new(&source, None, "fr");
    let words: Vec<&str> = reading
        .quotations
        .iter()
        .map(|one| &text[one.parts[0].clone()])
        .collect();
    assert_eq!(
        words,
        [
            "Qui va payer la lumière ? demande un voisin.",
            "Personne ne le sait, a répondu Lenoir. Pas même la mairie.",
        ]
    );
    assert_eq!(read(text), "lenoir");
    // A list is no dialogue, and an aside none either.
    for text in [
        "Trois projets :\n\n— Un pont neuf, promis en 2020\n— Une place neuve, plus loin",
        "Le pont — Lenoir le disait hier — est cher.",
        "— Anne Lenoir",
    ] {
        let source = Source::new("text", text);
        let reading = Reading::new(&source, None, "fr");
        assert!(reading.quotations.is_empty(), "{text}");
    }
}

#[test]
fn what_somebody_is_blamed_for_saying_is_not_its_blamer_s() {
    check(&[
        (
            "Perrin accuse Lenoir de dire « nous partons tous ».",
            "unknown?",
        ),
        (
            "Perrin a critiqué Lenoir pour avoir dit : « Nous partons. »",
            "lenoir",
        ),
        (
            "Perrin a nié que Lenoir ait parlé d’« un grand départ pour tous ».",
            "lenoir?",
        ),
        // Nobody has said it yet.
        (
            "Perrin a demandé à Lenoir de dire : « Nous partons. »",
            "unknown?",
        ),
    ]);
}

#[test]
fn what_is_denied_or_asked_has_not_been_said() {
    check(&[
        ("Perrin a démenti que le plan soit « fou ».", "perrin?"),
        (
            "Perrin a nié que Lenoir ait qualifié le plan de « fou ».",
            "lenoir?",
        ),
        (
            "Perrin a demandé à Lenoir si le maire avait parlé d’« un grand départ ».",
            "unknown?",
        ),
        (
            "Perrin a demandé si Lenoir avait qualifié le plan de « fou ».",
            "lenoir?",
        ),
        (
            "Perrin n’a pas démenti que Lenoir ait qualifié le plan de « fou ».",
            "lenoir",
        ),
        (
            "Perrin a démenti l’échec, et Lenoir a qualifié le plan de « fou ».",
            "lenoir",
        ),
    ]);
}

#[test]
fn what_may_be_said_has_not_been_said() {
    check(&[
        ("Lenoir va dire : « Nous partons. »", "lenoir?"),
        ("Lenoir doit dire : « Nous partons. »", "lenoir?"),
        ("Lenoir devait dire : « Nous partons. »", "lenoir"),
        ("Lenoir a dit : « Nous partons. »", "lenoir"),
    ]);
}
