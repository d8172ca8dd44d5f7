//! The same story in Spanish.

newsfacts::article! {
    #![deny(uncovered)]

    article story = "Valmere salva su piscina" {
        publisher: "Example News",
        url: "https://news.example/2024/06/14/es-ES",
        published: 2024-06-14,
        timezone: +02:00,
        language: es-ES,
        text: "spanish.txt",
    };

    actor council: Organization = "El pleno de Valmere" { also: ["el pleno"] };
    actor town: Organization = "La ciudad";
    actor novak: Person = "Clara Novak" { also: ["Novak"], role: "alcaldesa", of: town };
    actor weber: Person = "Adam Weber";
    actor lang: Person = "Ida Lang" { role: "presidenta", of: club };
    actor club: Organization = "El club de natación";
    actor region: Organization = "la región";
    actor greens: Organization = "Los Verdes";

    event decision: Vote = "decidió" {
        when: 2024-06-11 as "el martes",
        who: [council],
    };
    event work: Other "Obras" = "obras de la piscina" as "Las obras comienzan" {
        when: 2024-09-02.. as "el 2 de septiembre",
        planned: true,
    };
    event reopening: Opening = "reapertura de la piscina" as "reabrirá" {
        when: 2025-05 as "en mayo de 2025",
        planned: true,
    };
    event building: Other "Construcción" = "construcción de la piscina" as "Se construyó" { when: 1968 as "en 1968" };
    event closure: Other "Cierre" = "cierre de la piscina" as "cerró" { when: 2023-11 as "el pasado noviembre" };
    event meeting: Meeting = "sesión del pleno" as "La próxima sesión" {
        when: 2024-06-25 as "el 25 de junio",
        planned: true,
    };

    quote roof: novak = "No construimos un palacio, arreglamos un tejado" { at: decision };
    quote class: weber = "Sin la piscina, mi clase pierde un año";
    quote coins: lang = "Las familias mirarán cada moneda";
    quote money: novak = "Ese dinero no volverá" { when: 2024-06-13 as "el jueves" };

    stat votes = 21 of 32 { of: "miembros a favor del plan", at: decision };
    stat cost = ~4.2 million EUR { of: "coste del plan" };
    stat length = >= 8 months { of: "duración de las obras" };
    stat swimmers = 96_000 people { of: "personas que nadaron en la piscina", during: 2023 as "El año pasado" };
    stat change = -12.5 % {
        of: "personas que nadaron en la piscina",
        during: 2023,
        against: "2022" as "que en 2022",
    };
    stat pupils = 1 of 5 { of: "alumnos que aprendieron a nadar en la piscina" };
    stat share: town = 2/3 { of: "parte de la ciudad en el coste" };
    stat old_price = 3 EUR { of: "precio de una entrada hoy" };
    stat new_price = 4.50 EUR { of: "precio de una entrada tras las obras" };
    stat loss: club = > 100 "socios" { of: "socios que el club puede perder" };
    stat other_cost: council = 11 million EUR { of: "coste de un edificio nuevo" };
}
