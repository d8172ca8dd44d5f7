//! A port: "de plus" and "de moins", bodies that are called by whose they are, and words right behind an elision.

newsfacts::article! {
    article port = "Le port de Sarlanes se remplit" {
        published: 2025-03-12,
        language: fr-FR,
        text: "port.txt",
    };

    actor ferran: Person = "Odile Ferran" { role: "directrice du port" };
    actor pecheurs: Organization = "l’association des pêcheurs";
    actor marins: Organization = "le syndicat des marins";
    actor plaisanciers: Organization = "la fédération des plaisanciers";
    actor astier: Person = "Paul Astier" { also: ["le maire"], role: "maire" };

    stat passagers = 84_000 "passagers" { of: "passagers", during: 2024 as "l’an dernier" };
    stat hausse = +6 % { of: "passagers", during: 2024 as "l’an dernier", against: "en 2023" };
    stat hausse_deux = +4_700 "passagers" {
        of: "passagers",
        during: 2024 as "l’an dernier",
        against: "en 2022",
    };
    stat region: ferran = ~2/3 { of: "passagers de la région" };
    stat prevus: ferran = 90_000 "passagers" { of: "passagers", during: 2025 as "cette année" };
    stat manquent: ferran = 15 people { of: "personnes qui manquent" };
    stat salaries = 130 "salariés" { of: "salariés" };
    stat cout = 5.4 million EUR { of: "coût du port par an" };
    stat bateaux_attente: pecheurs = 1 of 5 "bateau" { of: "bateaux qui attendent" };
    stat attente: pecheurs = > 3 weeks { of: "attente" };
    stat membres = 210 "membres" { of: "membres du syndicat", who: marins };
    stat quai: plaisanciers = 12 million EUR { of: "coût d’un nouveau quai" };
    stat resultat = score 19-11 { of: "voix du conseil municipal", during: 2025-03-06 as "jeudi" };
    stat age = 62 years { of: "âge", who: astier };
    stat moitie: astier = >= 1/2 { of: "part de la ville dans la somme" };
    stat bateaux = 350 "bateaux" { of: "bateaux qui attendent", during: 2024-03 as "En mars 2024" };
    stat bateaux_moins = -40 "bateaux" {
        of: "bateaux qui attendent",
        during: 2024-03 as "En mars 2024",
        against: "en mars 2023",
    };
    stat bateaux_avant = 390 "bateaux" { of: "bateaux", during: 2023-03 as "en mars 2023" };
    stat partir: marins = 48 % { of: "équipages qui veulent partir" };
    stat participation = 31 % { of: "participation" };
}
