//! A Spanish article with its facts: speakers behind their verbs, and dialogue behind dashes.
//!
//! ```sh
//! cargo run --example desaladora_albor
//! ```
//!
//! Make `unos 64 millones` in the article `más de 64 millones`, or give a quotation to somebody else, and run it again.

mod support;

use newsfacts::model::Feed;
use std::process::ExitCode;

newsfacts::article! {
    #![deny(uncovered)] // every quotation, figure and date of the article must be declared

    article desaladora_albor = "Albor tendrá una desaladora junto al puerto" {
        publisher: "El Faro de Albor",
        url: "https://faro.example/2023/05/12/desaladora",
        published: 2023-05-12,
        timezone: +02:00,
        language: es-ES,
        dateline: "Albor",
        topics: ["Agua", "Política local"],
        text: "articles/desaladora-albor.txt",
    };

    // Quién habla, y de quién se habla.

    actor maran: Person = "Lucía Marán" { role: "alcaldesa", of: ayuntamiento };
    actor garrida: Person = "Teo Garrida" { role: "concejal de Hacienda", of: ayuntamiento };
    actor otero: Person = "Ramiro Otero" { role: "portavoz", of: cofradia };
    actor sotelo: Person = "Irene Sotelo" { role: "ingeniera", of: aguas };
    actor vecino: Person = "un vecino";
    actor pleno: Organization = "El pleno de Albor";
    actor ayuntamiento: Organization = "el Ayuntamiento";
    actor junta: Organization = "La Junta";
    actor cofradia: Organization = "la cofradía de pescadores" { also: ["la cofradía"] };
    actor aguas: Organization = "Aguas de Albor" { also: ["La empresa"] };
    actor verdes: Organization = "Los Verdes";

    // Qué ha pasado, y qué viene.

    event votacion: Vote = "votación del pleno" as "aprobó" {
        when: 2023-05-11 as "el jueves por la noche",
        who: [pleno],
    };
    event obras: Other "Obras" = "inicio de las obras" as "Las obras comenzarán" {
        when: 2024-03-04.. as "el 4 de marzo de 2024",
        planned: true,
    };
    event agua: Opening = "llegada del agua" as "el agua llegará" {
        when: summer 2026 as "en el verano de 2026",
        planned: true,
    };
    event promesa: Statement = "promesa de la empresa" as "prometió" {
        when: 2023-05-12 as "este viernes",
        who: [sotelo],
    };
    event planos: Other "Exposición" = "exposición de los planos" as "expondrá los planos" {
        when: 2023-06-01..=2023-06-10 as "del 1 al 10 de junio",
        who: [aguas],
        planned: true,
    };
    event reunion: Meeting = "reunión con los vecinos" as "una reunión" {
        when: 2023-06-20 as "el 20 de junio",
        who: [aguas],
        planned: true,
    };

    // Qué se ha dicho, palabra por palabra.

    quote cielo: maran = "Llevamos doce veranos mirando al cielo, y eso se acabó" { at: votacion };
    quote factura: garrida = "Esto no es un regalo" + "es una factura que pagaremos hasta 2041";
    quote luz: vecino = "¿Y quién va a pagar la luz?";
    quote todos: maran = "La pagaremos entre todos" + "pero el agua no faltará.";
    quote despacho: otero = "se dibujó en un despacho";
    quote barco: sotelo = "Nadie tendrá que amarrar el barco por nuestra culpa" { at: promesa };
    quote victoria: verdes = "una victoria tardía del sentido común";

    // Qué se ha contado y medido.

    stat resultado = score 17-8 { of: "votos del pleno", at: votacion };
    stat coste = ~64 million EUR { of: "coste de la planta" };
    stat personas = > 35_000 people { of: "personas que tendrán agua de la planta" };
    stat parte: ayuntamiento = 3/4 { of: "parte de la Junta en el coste", who: junta };
    stat precios: garrida = +11.5 % {
        of: "precios de la construcción",
        during: 2022 as "el año pasado",
    };
    stat calculo: ayuntamiento = 41 million EUR {
        of: "coste que se calculaba",
        during: 2018 as "Hace cinco años",
    };
    stat consumo = 3.2 hm3 { of: "agua que se gastó", during: 2022 };
    stat subida = +25 % as "una cuarta parte más" {
        of: "agua que se gastó",
        during: 2022,
        against: "2021" as "que en 2021",
    };
    stat municipios = 2 "municipios" { of: "municipios de la provincia que gastan más" };
    stat perdida = 1 of 5 "tuberías" { of: "tuberías que pierden agua" };
    stat corte = >= 14 months { of: "corte del paseo marítimo" };
    stat barcos: cofradia = 3 of 10 "barcos" { of: "barcos que temen perder capturas" };
    stat capturas: cofradia = > -20 % { of: "capturas que se teme perder" };
    stat edad = 34 years { of: "edad", who: sotelo };

    claim peticion: verdes =
        "Los Verdes pidieron la planta en 2009"
        as "pidieron la planta ya en 2009"
        {
            when: 2009,
            about: [verdes],
        };
}

fn main() -> ExitCode {
    support::print(&Feed::new("El Faro de Albor", [&desaladora_albor::ARTICLE]))
}
