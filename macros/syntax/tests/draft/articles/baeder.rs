//! Swimming baths: what was so many more than in a year without a preposition, and a time that is meant ahead within a quotation.

newsfacts::article! {
    article baeder = "Die Bäder von Ostheim füllen sich" {
        published: 2025-03-12,
        language: de-DE,
        text: "baeder.txt",
    };

    actor kolb: Person = "Renate Kolb" { role: "Bäderchefin" };
    actor vereine: Group = unnamed "der Schwimmvereine" { also: ["die Vereine"] };
    actor umfrage: Document = unnamed "einer Umfrage des Elternrats";
    actor sander: Person = "Uwe Sander" { role: "Kämmerer" };

    stat gaeste = 318_000 "Gäste" { of: "Gäste", during: 2024 as "im vergangenen Jahr" };
    stat gaeste_mehr = +22_000 "Gäste" {
        of: "Gäste",
        during: 2024 as "im vergangenen Jahr",
        against: "2023",
    };
    stat umland: kolb = ~40 % { of: "Gäste aus dem Umland" };
    stat erwartet: kolb = 330_000 "Gästen" { of: "Gäste", during: 2025 as "in diesem Jahr" };
    stat leute: kolb = 12 people { of: "Leute, die fehlen", during: ..=2025-08 as "Bis zum Sommer" };
    stat kosten = 4.6 million EUR { of: "Kosten des Betriebs im Jahr" };
    stat kosten_mehr = +20 % as "ein Fünftel" { of: "Kosten des Betriebs", against: "2020" };
    stat wartende: vereine = 640 "Kinder" { of: "Kinder, die warten" };
    stat unzufrieden: umfrage = 71 % { of: "Eltern, die unzufrieden sind" };
    stat ergebnis = score 24-15 { of: "Stimmen im Stadtrat", during: 2025-03-06 as "am Donnerstag" };
    stat neubau = 38 million EUR { of: "Kosten des Neubaus" };
    stat bauzeit = >= 3 years { of: "Dauer des Neubaus" };
    stat alter = 51 { of: "Alter", who: sander };
    stat anteil: sander = 60 % { of: "Kosten, die das Land übernimmt" };
    stat zinsen = 3.2 % { of: "Zinsen" };
    stat kurs = 480 people { of: "Menschen im Kurs", during: 2024-03 as "Im März 2024" };
    stat kurs_weniger = -90 people {
        of: "Menschen im Kurs",
        during: 2024-03 as "Im März 2024",
        against: "im März 2023",
    };
    stat kurs_zuvor = 570 people { of: "Menschen im Kurs", during: 2023-03 as "im März 2023" };
    stat preis = 3 EUR { of: "Preis" };
}
