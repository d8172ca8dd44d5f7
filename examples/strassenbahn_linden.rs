//! A German article with its facts: everything is read as in English, and only the words differ.
//!
//! ```sh
//! cargo run --example strassenbahn_linden
//! ```
//!
//! Make `gut 23 Millionen` in the article `fast 23 Millionen`, or give a quotation to somebody else, and run it again.

mod support;

use newsfacts::model::Feed;
use std::process::ExitCode;

newsfacts::article! {
    #![deny(uncovered)] // every quotation, figure and date of the article must be declared

    article strassenbahn_linden = "Lindenau baut die Straßenbahn aus" {
        publisher: "Lindenauer Bote",
        url: "https://bote.example/2023/05/12/strassenbahn",
        published: 2023-05-12,
        timezone: +02:00,
        language: de-DE,
        dateline: "Lindenau",
        topics: ["Verkehr", "Kommunalpolitik"],
        text: "articles/strassenbahn-linden.txt",
    };

    // Wer spricht, und von wem die Rede ist.

    actor hollmann: Person = "Petra Hollmann" { role: "Oberbürgermeisterin", of: stadt };
    actor brede: Person = "Jonas Brede" { role: "Kämmerer", of: stadt };
    actor arslan: Person = "Sevgi Arslan" { role: "Anwohnerin" };
    actor tiedemann: Person = "Ralf Tiedemann" { of: handelsverband };
    actor kranz: Person = "Ute Kranz" { role: "Sprecherin", of: stadtwerke };
    actor stadt: Organization = "die Stadt" { also: ["der Stadt", "Lindenau"] };
    actor stadtrat: Organization = "Stadtrat von Lindenau";
    actor stadtwerke: Organization = "die Stadtwerke";
    actor handelsverband: Organization = "Einzelhandelsverband" { also: ["des Verbands"] };
    actor bund: Organization = "der Bund";
    actor gruene: Organization = "die Grünen";

    // Was geschehen ist, und was kommt.

    event beschluss: Vote = "Beschluss des Stadtrats" as "beschlossen" {
        when: 2023-05-11 as "am Donnerstagabend",
        who: [stadtrat],
    };
    event baubeginn: Other "Bau" = "Beginn des Baus" as "Gebaut werde" {
        when: 2024-03-04.. as "vom 4. März 2024 an",
        planned: true,
    };
    event erster_zug: Opening = "erste Fahrt" as "der erste Zug" {
        when: autumn 2027 as "im Herbst 2027",
        planned: true,
    };
    event zusage: Statement = "Zusage der Stadtwerke" as "versprach" {
        when: 2023-05-12 as "am Freitag",
        who: [kranz],
    };
    event auslegung: Other "Auslegung" = "Auslegung der Pläne" as "die Pläne im Rathaus ausgelegt" {
        when: 2023-06-01..=2023-06-10 as "Anfang Juni",
        planned: true,
    };
    event versammlung: Meeting = "Versammlung der Anlieger" as "zu einer Versammlung" {
        when: 2023-06-20 as "am 20. Juni",
        who: [stadt],
        planned: true,
    };

    // Was gesagt wurde, Wort für Wort.

    quote reden: hollmann = "Wir haben zwanzig Jahre darüber geredet, jetzt bauen wir" {
        at: beschluss
    };
    quote rechnung: brede =
        "Das ist kein Geschenk"
        + "sondern eine Rechnung, die wir bis 2041 abzahlen.";
    quote weg: arslan = "Für uns ist das eine halbe Stunde am Tag";
    quote schreibtisch: tiedemann = "am Schreibtisch entstanden";
    quote niemand: kranz = "Niemand soll schließen müssen, weil wir bauen" { at: zusage };
    quote sieg: gruene = "späten Sieg der Vernunft";

    // Was gezählt und gemessen wurde.

    stat ergebnis = score 31-12 { of: "Stimmen des Stadtrats für den Ausbau", at: beschluss };
    stat laenge = 6.4 km { of: "Länge der neuen Strecke" };
    stat kosten = ~148 million EUR { of: "Kosten der neuen Strecke" };
    stat anteil: stadt = 3/4 { of: "Anteil des Bundes an den Kosten", who: bund };
    stat preise: brede = +11.5 % {
        of: "Baupreise",
        during: 2022 as "im vergangenen Jahr",
    };
    stat schaetzung: stadt = 97 million EUR {
        of: "erwartete Kosten",
        during: 2018 as "Vor fünf Jahren",
    };
    stat fahrgaeste = > 23 million people { of: "Fahrgäste von Bus und Bahn", during: 2022 };
    stat zuwachs = +25 % as "ein Viertel mehr" {
        of: "Fahrgäste",
        during: 2022,
        against: "das Vorjahr" as "als im Vorjahr",
    };
    stat platz = rank 3 { of: "Fahrgäste unter den Städten des Landes", who: stadt };
    stat takt = 7.5 minutes { of: "Abstand der Züge der Linie 2" };
    stat anwohner = ~18_000 people { of: "Menschen im Norden" };
    stat zeit: arslan = 0.5 hours { of: "gesparte Zeit am Tag" };
    stat sperrung = >= 14 months { of: "Sperrung der Marktstraße" };
    stat geschaefte: handelsverband = 1/3 as "jedes dritte Geschäft" {
        of: "Geschäfte, die Einbußen erwarten"
    };
    stat einbussen: handelsverband = > -20 % { of: "erwartete Einbußen" };
    stat alter = 34 years as "34-jährige" { of: "Alter", who: arslan };

    claim forderung: gruene =
        "Die Grünen haben den Ausbau schon 2009 verlangt"
        as "bereits 2009 gefordert"
        {
            when: 2009,
            about: [gruene],
        };
}

fn main() -> ExitCode {
    support::print(&Feed::new(
        "Lindenauer Bote",
        [&strassenbahn_linden::ARTICLE],
    ))
}
