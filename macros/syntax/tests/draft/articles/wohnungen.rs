//! A shortage of homes: what is lacking, what is built, what it costs, and who says so.

newsfacts::article! {
    article wohnungen = "Brenkheim fehlen 8.400 Wohnungen" {
        published: 2025-04-10,
        language: de-DE,
        text: "wohnungen.txt",
    };

    actor mieterbund: Organization = "Mieterbund" { also: ["Mieterbunds", "der Verband"] };
    actor stadt: Organization = "die Stadt";
    actor aumann: Person = "Jens Aumann" { role: "Oberbürgermeister" };
    actor mietspiegel: Document = unnamed "Mietspiegel";
    actor voss: Person = "Carla Voss" { role: "Vorsitzende", of: mieterbund };
    actor vesta: Organization = "Vesta";
    actor sprecher: Person = unnamed "Ein Sprecher" { of: vesta };
    actor mitarbeiter: Person = unnamed "Ein Mitarbeiter" { of: vesta };
    actor umfrage: Document = unnamed "Einer Umfrage";

    quote zahlen: aumann = "ernüchternd";
    quote haushalt: voss = "Jeder dritte Haushalt gibt mehr als 40 Prozent seines Einkommens für die Miete aus";

    stat fehlen: mieterbund = ~8_400 "Wohnungen" { of: "fehlende Wohnungen" };
    stat fehlten: mieterbund = 5_200 { of: "fehlende Wohnungen", during: 2020 as "Vor fünf Jahren" };
    stat genehmigt = 640 "Neubauten" { of: "genehmigte Neubauten", during: 2024 as "2024" };
    stat weniger = -31 % { of: "genehmigte Neubauten", during: 2024 as "2024", against: "im Vorjahr" };
    stat fertig = ~500 { of: "fertige Neubauten" };
    stat geplant: aumann = >= 3_000 "Wohnungen" { of: "geplante Wohnungen", during: ..=2028 as "bis 2028" };
    stat ausgaben = 120 million EUR { of: "Ausgaben für den Bau" };
    stat doppelt = 2 x { of: "Ausgaben für den Bau", against: "in den vergangenen vier Jahren" };
    stat miete: mietspiegel = 11.80 EUR { of: "Kaltmiete" };
    stat miete_2015 = 8.10 EUR { of: "Kaltmiete", during: 2015 as "2015" };
    stat neu = 14.50 EUR { of: "Kaltmiete bei neuem Einzug" };
    stat dritte: voss = 1/3 as "Jeder dritte Haushalt" { of: "Haushalte" };
    stat anteil: voss = > 40 % { of: "Anteil der Miete am Einkommen" };
    stat rentner: voss = ~1/2 { of: "Rentner" };
    stat eigene = 12_000 "Wohnungen" { of: "Wohnungen des Konzerns" };
    stat gewinn_plus = +9 % { of: "Gewinn", during: 2024 as "im vergangenen Jahr" };
    stat gewinn = 84 million EUR { of: "Gewinn", during: 2024 as "im vergangenen Jahr" };
    stat sanierung: sprecher = ~60 million EUR { of: "Sanierung", during: 2020.. as "seit 2020" };
    stat sanierung_hoechstens: mitarbeiter = <= 35 million EUR { of: "Sanierung" };
    stat buerger: umfrage = 72 % { of: "Bürger, für die der Mangel das größte Problem ist", margin: 3 pp };
    stat befragt = 1_012 people { of: "Befragte", during: 2025-03 as "im März" };
    stat abgabe = 5 EUR { of: "Abgabe" };
    stat einnahmen = 2.5 million EUR { of: "Einnahmen aus der Abgabe" };
    stat leer_2018 = 1_900 { of: "leere Häuser", during: 2018 as "2018" };
    stat leer_2024 = 1_150 { of: "leere Häuser", during: 2024 as "2024" };
}
