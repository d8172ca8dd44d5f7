//! The same story in French.

newsfacts::article! {
    #![deny(uncovered)]

    article story = "Valmere sauve sa piscine" {
        publisher: "Example News",
        url: "https://news.example/2024/06/14/fr-FR",
        published: 2024-06-14,
        timezone: +02:00,
        language: fr-FR,
        text: "french.txt",
    };

    actor council: Organization = "Le conseil municipal de Valmere" { also: ["le conseil"] };
    actor town: Organization = "La ville";
    actor novak: Person = "Clara Novak" { also: ["Novak"], role: "maire", of: town };
    actor weber: Person = "Adam Weber";
    actor lang: Person = "Ida Lang" { role: "présidente", of: club };
    actor club: Organization = "Le club de natation";
    actor region: Organization = "la région";
    actor greens: Organization = "Les Verts";

    event decision: Vote = "a décidé" {
        when: 2024-06-11 as "mardi",
        who: [council],
    };
    event work: Other "Travaux" = "travaux de la piscine" as "Les travaux commencent" {
        when: 2024-09-02.. as "le 2 septembre",
        planned: true,
    };
    event reopening: Opening = "ouverture de la piscine" as "La piscine doit rouvrir" {
        when: 2025-05 as "en mai 2025",
        planned: true,
    };
    event building: Other "Construction" = "construction de la piscine" as "a été construite" { when: 1968 as "en 1968" };
    event closure: Other "Fermeture" = "fermeture de la piscine" as "fermée" { when: 2023-11 as "en novembre dernier" };
    event meeting: Meeting = "séance du conseil" as "La prochaine séance" {
        when: 2024-06-25 as "le 25 juin",
        planned: true,
    };

    quote roof: novak = "Nous ne bâtissons pas un palais, nous réparons un toit" { at: decision };
    quote class: weber = "Sans la piscine, ma classe perd une année";
    quote coins: lang = "Les familles compteront chaque pièce";
    quote money: novak = "Cet argent ne reviendra pas" { when: 2024-06-13 as "jeudi" };

    stat votes = 21 of 32 { of: "élus pour le projet", at: decision };
    stat cost = ~4.2 million EUR { of: "coût du projet" };
    stat length = >= 8 months { of: "durée des travaux" };
    stat swimmers = 96_000 people { of: "personnes qui ont nagé dans la piscine", during: 2023 as "L’an dernier" };
    stat change = -12.5 % {
        of: "personnes qui ont nagé dans la piscine",
        during: 2023,
        against: "2022" as "qu’en 2022",
    };
    stat pupils = 1 of 5 { of: "élèves qui ont appris à nager dans la piscine" };
    stat share: town = 2/3 { of: "part de la ville dans les coûts" };
    stat old_price = 3 EUR { of: "prix d’un billet aujourd’hui" };
    stat new_price = 4.50 EUR { of: "prix d’un billet après les travaux" };
    stat loss: club = > 100 "membres" { of: "membres que le club peut perdre" };
    stat other_cost: council = 11 million EUR { of: "coût d’un bâtiment neuf" };
}
