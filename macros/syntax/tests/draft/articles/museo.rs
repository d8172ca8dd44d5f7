//! A museum: verbs of saying without a subject, days with their article, and an age behind "de".

newsfacts::article! {
    article museo = "El museo de Valdera gana público" {
        published: 2025-03-12,
        language: es-ES,
        text: "museo.txt",
    };

    actor orduna: Person = "Marta Orduña" { also: ["la directora"], role: "directora" };
    actor guias: Organization = "la asociación de guías";
    actor vigilantes: Organization = "el sindicato de vigilantes";
    actor diputacion: Organization = "la Diputación";
    actor barrera: Person = "Luis Barrera" { also: ["el alcalde"], role: "alcalde" };
    actor oficina: Organization = "la oficina";

    stat visitantes = 96_000 "visitantes" { of: "visitantes", during: 2024 as "el año pasado" };
    stat subida = +7 % { of: "visitantes", during: 2024 as "el año pasado", against: "en 2023" };
    stat subida_dos = +8_400 "visitantes" {
        of: "visitantes",
        during: 2024 as "el año pasado",
        against: "en 2022",
    };
    stat provincia: orduna = ~2/3 { of: "visitantes de la provincia" };
    stat esperados: orduna = 110_000 "visitantes" { of: "visitantes", during: 2025 as "este año" };
    stat faltan: orduna = 12 people { of: "personas que faltan" };
    stat empleados = 64 "empleados" { of: "empleados" };
    stat coste = 2.9 million EUR { of: "coste del museo al año" };
    stat esperan: guias = 1 of 5 "grupos" { of: "grupos que esperan" };
    stat espera: guias = > 2 weeks { of: "espera" };
    stat quejas: vigilantes = 1_300 "quejas" { of: "quejas" };
    stat ala: diputacion = 14 million EUR { of: "coste de la nueva ala" };
    stat resultado = score 15-9 { of: "votos del pleno", during: 2025-03-06 as "el jueves" };
    stat edad = 57 years { of: "edad", who: barrera };
    stat mitad: barrera = >= 1/2 { of: "parte de la suma que paga el Ayuntamiento" };
    stat grupos = 230 "grupos" { of: "grupos que esperaban", during: 2024-03 as "En marzo de 2024" };
    stat grupos_menos = -30 "grupos" {
        of: "grupos que esperaban",
        during: 2024-03 as "En marzo de 2024",
        against: "en marzo de 2023",
    };
    stat grupos_antes: oficina = 260 "grupos" { of: "grupos", during: 2023-03 as "en marzo de 2023" };
    stat participacion = 33 % { of: "participación" };
}
