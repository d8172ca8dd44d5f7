//! Dates and periods as Spanish newspapers write them.

use super::read_in;

/// The readings of each text, published on Wednesday, 17 May 2023.
#[track_caller]
fn check(table: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (text, want) in table {
        let found = read_in(text, "es");
        if found != *want {
            wrong.push(format!("{text}\n    {found:?}\n  wanted\n    {want:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[rustfmt::skip] // as in a table
fn dates_of_the_calendar() {
    check(&[
        ("Firmaron el 3 de marzo de 2020 en Vigo.", &["el 3 de marzo de 2020 = 2020-03-03/2020-03-04"]),
        ("La planta cerró el 3 de marzo.", &["el 3 de marzo = 2023-03-03/2023-03-04"]),
        ("La planta cerró el 30 de junio.", &["el 30 de junio = 2022-06-30/2022-07-01"]),
        ("La planta cerrará el 30 de junio.", &["el 30 de junio = 2023-06-30/2023-07-01"]),
        ("el 5/11/2022", &["5/11/2022 = 2022-11-05/2022-11-06"]),
        ("ALBOR, 12 mar (Agencia) – Cerró.", &["12 mar = 2023-03-12/2023-03-13"]),
        ("ALBOR, 12 mar. – Cerró.", &["12 mar. = 2023-03-12/2023-03-13"]),
        ("Ganó 1 set y perdió frente al mar.", &[]),
        ("Cerró el 15.", &["15 = 2023-05-15/2023-05-16"]),
        ("Cerró el 15, y el 24 abrirá.", &["15 = 2023-05-15/2023-05-16", "24 = 2023-05-24/2023-05-25"]),
        ("Votó el 15 por ciento, y el 24 % se abstuvo.", &[]),
        ("El 10 argentino marcó; es el 2.º gol del 9 rival.", &[]),
        ("Cerró el 1.º de mayo.", &["el 1.º de mayo = 2023-05-01/2023-05-02"]),
        ("Cerró el 1º de mayo.", &["el 1º de mayo = 2023-05-01/2023-05-02"]),
        ("Cerró el primero de mayo.", &["el primero de mayo = 2023-05-01/2023-05-02"]),
        ("Cerró el martes 9 de mayo.", &["martes 9 de mayo = 2023-05-09/2023-05-10"]),
        ("Cerró en mayo de 2020.", &["mayo de 2020 = 2020-05-01/2020-06-01"]),
        ("Cerró el 15 de mayo del año pasado.", &["el 15 de mayo del año pasado = 2022-05-15/2022-05-16"]),
        ("Cerró en 2019.", &["2019 = 2019-01-01/2020-01-01"]),
        ("Cerró del 3 al 5 de mayo.", &["del 3 al 5 de mayo = 2023-05-03/2023-05-06"]),
        ("Cerró entre marzo y abril.", &["entre marzo y abril = 2023-03-01/2023-05-01"]),
        ("Creció a finales de los noventa.", &["finales de los noventa = 1996-09-01/2000-01-01"]),
        ("Creció a mediados de los 80.", &["mediados de los 80 = 1983-05-01/1986-09-01"]),
        ("Creció gracias a los noventa vecinos.", &[]),
        ("Las once", &[]),
        ("Cerró en los años setenta.", &["los años setenta = 1970-01-01/1980-01-01"]),
        ("Cerró en el siglo XIX.", &["el siglo XIX = 1800-01-01/1900-01-01"]),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn days_from_today() {
    check(&[
        ("Cerró el martes.", &["martes = 2023-05-16/2023-05-17"]),
        ("Cerró el martes pasado.", &["el martes pasado = 2023-05-16/2023-05-17"]),
        ("Cerró el pasado martes.", &["el pasado martes = 2023-05-16/2023-05-17"]),
        ("Cerrará el próximo lunes.", &["el próximo lunes = 2023-05-22/2023-05-23"]),
        ("Cerrará el lunes que viene.", &["el lunes que viene = 2023-05-22/2023-05-23"]),
        ("Cerró la semana pasada.", &["la semana pasada = 2023-05-08/2023-05-15"]),
        ("Cerrará la semana que viene.", &["la semana que viene = 2023-05-22/2023-05-29"]),
        ("Cerrará el próximo mes.", &["el próximo mes = 2023-06-01/2023-07-01"]),
        ("Cerrará el próximo mes de junio.", &["el próximo mes de junio = 2023-06-01/2023-07-01"]),
        ("Cerró el pasado 3 de mayo.", &["3 de mayo = 2023-05-03/2023-05-04"]),
        ("Cerró el año pasado.", &["el año pasado = 2022-01-01/2023-01-01"]),
        ("Cerró ayer por la tarde.", &["ayer por la tarde = 2023-05-16/2023-05-17"]),
        ("Cerró por la mañana.", &[]),
        ("Cerrará mañana.", &["mañana = 2023-05-18/2023-05-19"]),
        ("Cerró anoche.", &["anoche = 2023-05-16/2023-05-17"]),
        ("Cerró hace dos años.", &["hace dos años = 2021-01-01/2022-01-01"]),
        ("Abrirá dentro de 5 días.", &["dentro de 5 días = 2023-05-22/2023-05-23"]),
        ("Abrirá a mediados de junio.", &["mediados de junio = 2023-06-11/2023-06-21"]),
        ("Abrió a finales de año.", &["finales de año = 2023-09-01/2024-01-01"]),
        ("Abrió a principios del año pasado.", &["principios del año pasado = 2022-01-01/2022-05-01"]),
        ("Creció en los últimos cinco años.", &["los últimos cinco años = 2018-05-17/2023-05-17"]),
        ("Creció en el primer trimestre.", &["el primer trimestre = 2023-01-01/2023-04-01"]),
        ("Abre los lunes.", &[]),
        ("Abre de lunes a viernes.", &["de lunes a viernes = ?"]),
        ("Estará cerrado el lunes.", &["lunes = 2023-05-22/2023-05-23"]),
        ("Permanecerá cerrada el lunes.", &["lunes = 2023-05-22/2023-05-23"]),
        ("Cerrará del lunes al miércoles.", &["del lunes al miércoles = 2023-05-22/2023-05-25"]),
        ("Esta semana abrió de martes a jueves.", &["Esta semana = 2023-05-15/2023-05-22", "de martes a jueves = 2023-05-16/2023-05-19"]),
        ("No abrió el 30 de febrero.", &[]),
        ("Subirá desde enero.", &["desde enero = 2024-01-01/.."]),
        ("Sube desde enero.", &["desde enero = 2023-01-01/.."]),
        ("La torre data del siglo XIV.", &["del siglo XIV = 1300-01-01/1400-01-01"]),
        ("Abrió en los años 1990.", &["los años 1990 = 1990-01-01/2000-01-01"]),
        ("Abrió en los años 2000.", &["los años 2000 = 2000-01-01/2010-01-01"]),
        ("Creció en los años 2018 y 2019.", &["los años 2018 = 2018-01-01/2019-01-01", "2019 = 2019-01-01/2020-01-01"]),
        ("Tendremos casa en dos semanas.", &["en dos semanas = 2023-05-29/2023-06-05"]),
        ("Abrirá el verano que viene.", &["el verano que viene = 2023-06-01/2023-09-01"]),
        ("Ascendió en octubre de 2015, un mes más tarde de que saliera a la luz.", &["octubre de 2015 = 2015-10-01/2015-11-01"]),
        ("Cerró un martes.", &[]),
        ("Cerró el fin de semana pasado.", &["el fin de semana pasado = 2023-05-13/2023-05-15"]),
    ]);
}
