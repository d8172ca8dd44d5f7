//! A French article with its facts: everything is read as in English, and only the words differ.
//!
//! ```sh
//! cargo run --example halle_montfleury
//! ```
//!
//! Make `plus de 450 000` in the article `près de 450 000`, or give a quotation to somebody else, and run it again.

mod support;

use newsfacts::model::Feed;
use std::process::ExitCode;

newsfacts::article! {
    #![deny(uncovered)] // every quotation, figure and date of the article must be declared

    article halle_montfleury = "Montfleury rénove sa halle" {
        publisher: "Le Courrier de Montfleury",
        url: "https://courrier.example/2023/05/12/halle",
        published: 2023-05-12,
        timezone: +02:00,
        language: fr-FR,
        dateline: "Montfleury",
        topics: ["urbanisme", "commerce"],
        text: "articles/halle-montfleury.txt",
    };

    // Qui parle, et de qui il est question.

    actor vasseur: Person = "Hélène Vasseur" { role: "maire", of: ville };
    actor belhadj: Person = "Karim Belhadj" { role: "adjoint aux finances", of: ville };
    actor meunier: Person = "Solange Meunier";
    actor caradec: Person = "Inès Caradec" { role: "directrice", of: regie };
    actor ville: Organization = "la ville" { also: ["Montfleury"] };
    actor conseil: Organization = "Le conseil municipal de Montfleury";
    actor etat: Organization = "L’État";
    actor regie: Organization = "la régie";
    actor commercants: Organization = "association des commerçants";
    actor verts: Organization = "Les Verts";

    // Ce qui s’est passé, et ce qui vient.

    event vote: Vote = "vote du conseil municipal" as "a adopté" {
        when: 2023-05-11 as "jeudi soir",
        who: [conseil],
    };
    event travaux: Other "Travaux" = "début des travaux" as "Les travaux débuteront" {
        when: 2024-03-04 as "le 4 mars 2024",
        planned: true,
    };
    event reouverture: Opening = "réouverture de la halle" as "la réouverture" {
        when: summer 2025 as "l’été 2025",
        planned: true,
    };
    event promesse: Statement = "promesse de la régie" as "a assuré" {
        when: 2023-05-12 as "vendredi",
        who: [caradec],
    };
    event plans: Other "Présentation" = "présentation des plans" as "Les plans seront présentés" {
        when: 2023-05-17 as "mercredi prochain",
        planned: true,
    };
    event reunion: Meeting = "réunion publique" as "une\nréunion publique" {
        when: 2023-06-20 as "le 20 juin",
        planned: true,
    };

    // Ce qui a été dit, mot pour mot.

    quote toit: vasseur =
        "Cette halle nous a nourris pendant un siècle, nous lui devons bien un toit"
        { at: vote };
    quote cadeau: belhadj =
        "Ce n’est pas un cadeau"
        + "C’est une avance que nous rembourserons jusqu’en 2041.";
    quote tentes: meunier =
        "On nous promet des tentes sur le parking, mais personne ne nous a demandé notre avis";
    quote loyer: caradec = "Personne ne paiera de loyer pendant les travaux" { at: promesse };
    quote victoire: verts = "victoire tardive du bon sens";

    // Ce qui a été compté et mesuré.

    stat resultat = score 27-8 { of: "voix du conseil municipal", at: vote };
    stat cout = ~6.4 million EUR { of: "coût du chantier" };
    stat duree = >= 14 months { of: "durée du chantier" };
    stat part: ville = 3/4 { of: "part de l’État dans les dépenses", who: etat };
    stat acier: belhadj = +11.5 % {
        of: "prix de l’acier",
        during: 2022 as "l’an dernier",
    };
    stat prevu: ville = 3.9 million EUR {
        of: "coût attendu du chantier",
        during: 2018 as "Il y a cinq\nans",
    };
    stat visiteurs = > 450_000 people { of: "personnes dans la halle", during: 2022 as "en 2022" };
    stat hausse = +8 % {
        of: "personnes dans la halle",
        during: 2022,
        against: "2021" as "que l’année précédente",
    };
    stat etals = 97 "commerçants" { of: "commerçants qui tiennent un étal" };
    stat craintes = 1 of 5 "commerçant" { of: "commerçants qui craignent de perdre leur place" };
    stat age = 58 years { of: "âge", who: meunier };
    stat metier = ~30 years { of: "années de métier", who: meunier };
    stat etals_inquiets: commercants = 2/3 { of: "étals qui redoutent une baisse" };
    stat baisse: commercants = > -20 % { of: "ventes attendues" };

    claim demande: verts =
        "Les Verts demandaient la rénovation dès 2009"
        as "demandaient la rénovation dès 2009"
        {
            when: 2009..,
            about: [verts],
        };
}

fn main() -> ExitCode {
    support::print(&Feed::new(
        "Le Courrier de Montfleury",
        [&halle_montfleury::ARTICLE],
    ))
}
