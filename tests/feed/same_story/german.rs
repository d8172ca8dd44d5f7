//! The same story in German.

newsfacts::article! {
    #![deny(uncovered)]

    article story = "Valmere rettet sein Schwimmbad" {
        publisher: "Example News",
        url: "https://news.example/2024/06/14/de-DE",
        published: 2024-06-14,
        timezone: +02:00,
        language: de-DE,
        text: "german.txt",
    };

    actor council: Organization = "Der Stadtrat von Valmere" { also: ["des Stadtrats"] };
    actor town: Organization = "Die Stadt";
    actor novak: Person = "Clara Novak" { also: ["Novak"], role: "Bürgermeisterin", of: town };
    actor weber: Person = "Adam Weber";
    actor lang: Person = "Ida Lang" { role: "Vorsitzende", of: club };
    actor club: Organization = "Der Schwimmverein";
    actor region: Organization = "der Region";
    actor greens: Organization = "Die Grünen";

    event decision: Vote = "beschlossen" {
        when: 2024-06-11 as "am Dienstag",
        who: [council],
    };
    event work: Other "Arbeiten" = "Arbeiten am Bad" as "Die Arbeiten beginnen" {
        when: 2024-09-02.. as "am 2. September",
        planned: true,
    };
    event reopening: Opening = "Öffnung des Bads" as "soll das Bad wieder öffnen" {
        when: 2025-05 as "Im Mai 2025",
        planned: true,
    };
    event building: Other "Bau" = "Bau des Bads" as "wurde 1968 gebaut" { when: 1968 as "1968" };
    event closure: Other "Schließung" = "Schließung des Bads" as "geschlossen" { when: 2023-11 as "im vergangenen November" };
    event meeting: Meeting = "Sitzung des Stadtrats" as "nächste Sitzung" {
        when: 2024-06-25 as "25. Juni",
        planned: true,
    };

    quote roof: novak = "Wir bauen keinen Palast, wir flicken ein Dach" { at: decision };
    quote class: weber = "Ohne das Bad verliert meine Klasse ein Jahr";
    quote coins: lang = "Familien werden jede Münze zählen";
    quote money: novak = "Dieses Geld kommt nicht wieder" { when: 2024-06-13 as "am Donnerstag" };

    stat votes = 21 of 32 { of: "Mitglieder für den Plan", at: decision };
    stat cost = ~4.2 million EUR { of: "Kosten des Plans" };
    stat length = >= 8 months { of: "Dauer der Arbeiten" };
    stat swimmers = 96_000 people { of: "Menschen, die im Bad schwammen", during: 2023 as "Im vergangenen Jahr" };
    stat change = -12.5 % {
        of: "Menschen, die im Bad schwammen",
        during: 2023,
        against: "2022" as "als 2022",
    };
    stat pupils = 1 of 5 { of: "Schüler, die im Bad schwimmen lernten" };
    stat share: town = 2/3 { of: "Anteil der Stadt an den Kosten" };
    stat old_price = 3 EUR { of: "Preis einer Karte heute" };
    stat new_price = 4.50 EUR { of: "Preis einer Karte nach den Arbeiten" };
    stat loss: club = > 100 "Mitglieder" { of: "Mitglieder, die der Verein verlieren kann" };
    stat other_cost: council = 11 million EUR { of: "Kosten eines Neubaus" };
}
