//! Sentences of Spanish news, and the figures in them.

use super::{hold, read};

/// The figures of a text that are something, as they would be declared; what is no statistic has its kind before it.
fn figures(text: &str) -> String {
    let read = read(text, "es");
    let told = read.iter().map(|(_, quantity, kind)| match kind {
        kind if kind.is_statistic() => quantity.clone(),
        kind => format!("{kind:?} {quantity}").to_lowercase(),
    });
    told.collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn all(cases: &[(&str, &str)]) {
    hold(cases, figures);
}

#[test]
#[rustfmt::skip] // as in a table
fn numbers() {
    all(&[
        ("Vinieron 18.700 socios.", "18700"),
        ("Vinieron 18 700 socios.", "18700"),
        ("Vinieron 18\u{202f}700 socios.", "18700"),
        ("Vinieron 4000 socios.", "4000"),
        ("El temblor tuvo una magnitud de 6,2.", "6.2"),
        ("El temblor tuvo una magnitud de 6.2.", "6.2"),
        ("La planta dio 1.234,5 unidades.", "1234.5"),
        ("Contaron veintiuna ovejas.", "21"),
        ("Contaron treinta y una ovejas.", "31"),
        ("Contaron ciento treinta y dos ovejas.", "132"),
        ("Contaron quinientas cinco ovejas.", "505"),
        ("Contaron doscientas treinta y una ovejas.", "231"),
        ("Contaron mil doscientas ovejas.", "1200"),
        ("Contaron treinta y un mil ovejas.", "31 thousand"),
        ("Contaron dos mil trescientos cuarenta y cinco bueyes.", "2345"),
        ("Contaron veinte ovejas y tres perros.", "20; 3"),
        ("Tiene dos millones trescientos mil usuarios.", "2300 thousand"),
        ("Tiene 2,5 millones de usuarios.", "2.5 million"),
        ("Tiene un millón y medio de usuarios.", "1.5 million"),
        ("Tiene medio millón de usuarios.", "0.5 million"),
        ("Tiene dos millones y medio de usuarios.", "2.5 million"),
        ("Tiene mil millones de usuarios.", "1000 million"),
        ("Debe 1,4 mil millones de euros.", "1.4 billion EUR"),
        ("Debe 26.000 millones de euros.", "26000 million EUR"),
        ("Debe tres billones de pesos.", "3 trillion MXN"),
        ("Vendió una docena de huevos.", "1 dozen"),
        ("Vendió media docena de huevos.", "0.5 dozen"),
        ("Vendió dos mil cien huevos.", "2100"),
        ("Vendió mil 500 huevos.", "1500"),
        ("Vendió 2 mil 500 huevos.", "2500"),
        ("Pagó 12 mil 345 millones de pesos.", "12345 million MXN"),
        ("Vendió mil; 500 se rompieron.", "1 thousand; 500"),
        ("Subió un uno coma cinco por ciento.", "+1.5 %"),
        ("Subió un cuatro coma veinticinco por ciento.", "+4.25 %"),
        ("Debe dos coma veinticinco millones de euros.", "2.25 million EUR"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn what_is_no_number() {
    all(&[
        ("Un hombre vio una casa.", ""),
        ("La media de edad es alta.", ""),
        ("Llegó a media tarde.", ""),
        ("Vive en un cuarto piso.", "ordinal rank 4"),
        ("De media, gasta poco.", ""),
        ("Al menos vino.", ""),
        ("Es uno de los mejores.", "pronoun 1"),
        ("Está en cuartos de final.", ""),
        ("El primer ministro habló con la primera dama.", ""),
        ("El once titular llegó a las once.", ""),
        ("Se lo dijo mil y una veces.", ""),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn hedges() {
    all(&[
        ("Vinieron unos 300 vecinos.", "~300"),
        ("Vinieron cerca de 300 vecinos.", "~300"),
        ("Vinieron casi 300 vecinos.", "~300"),
        ("Vinieron alrededor de 300 vecinos.", "~300"),
        ("Vinieron en torno a 300 vecinos.", "~300"),
        ("La cifra ronda los 300 vecinos.", "~300"),
        ("Vinieron más de 300 vecinos.", "> 300"),
        ("Vinieron algo más de 300 vecinos.", "> 300"),
        ("Superan los 300 vecinos.", "> 300"),
        ("Vinieron al menos 300 vecinos.", ">= 300"),
        ("Vinieron por lo menos 300 vecinos.", ">= 300"),
        ("Vinieron menos de 300 vecinos.", "< 300"),
        ("Vinieron hasta 300 vecinos.", "<= 300"),
        ("Vinieron como mucho 300 vecinos.", "<= 300"),
        ("Costó más del 5 por ciento.", "> 5 %"),
        ("Costó alrededor de un 5 por ciento.", "~5 %"),
        ("Eran más de la mitad de los votos.", "> 1/2"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn changes_and_levels() {
    all(&[
        ("Las ventas subieron un 5 por ciento.", "+5 %"),
        ("Las ventas cayeron un 6,5 % en julio, hasta los 180 litros.", "-6.5 %; 180 L"),
        ("Las ventas bajaron del 5 al 3 por ciento.", "5 %; 3 %"),
        ("Hubo un aumento del 5 por ciento.", "+5 %"),
        ("Hubo una caída de casi el 5 por ciento.", "~-5 %"),
        ("Pesa un 50 por ciento más que antes.", "+50 %"),
        ("Es un 50 por ciento mayor.", "+50 %"),
        ("El precio se duplicó.", "2 x"),
        ("Es tres veces más caro.", "3 x"),
        ("El precio subió hasta 5 euros.", "5 EUR"),
        ("El precio subió un 5 % hasta 9 euros.", "+5 %; 9 EUR"),
        ("El precio subió un 5 %, hasta 9 euros.", "+5 %; 9 EUR"),
        ("El paro subió al 5 por ciento.", "5 %"),
        ("El paro subió por encima del 5 %.", "> 5 %"),
        ("El paro cayó por debajo de los 5 puntos.", "< 5"),
        ("El paro creció más del 5 %.", "> +5 %"),
        ("El paro se moderó al 5,9 % interanual.", "5.9 %"),
        ("El paro bajó dos puntos, al 5 por ciento.", "-2; 5 %"),
        ("Hubo un aumento al 5 por ciento.", "5 %"),
        ("El precio puede subir hasta un 5 por ciento.", "<= +5 %"),
        ("El paro creció 3 décimas.", "+0.3 pp"),
        ("El paro bajó dos décimas, hasta el 2,8 %.", "-0.2 pp; 2.8 %"),
        ("Quedó a tres décimas del líder.", "3"),
        ("Subió un 3,4 %, tres décimas más que en mayo.", "+3.4 %; +0.3 pp"),
        ("La tasa bajó 25 puntos base.", "-0.25 pp"),
        ("Fue condenado a dos años y medio de cárcel.", "2.5 years"),
        ("Cayeron 95 litros por metro cuadrado.", "95 L"),
        ("El río bajó 95 centímetros.", "-95 cm"),
        ("La tasa subió 3 puntos porcentuales.", "+3 pp"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn shares_and_ranks() {
    all(&[
        ("Lo apoyan tres de cada cuatro vecinos.", "3 of 4"),
        ("Lo apoya uno de cada cinco vecinos.", "1 of 5"),
        ("Lo apoya una de cada cinco vecinas.", "1 of 5"),
        ("Se perdió la quinta parte del trigo.", "1/5"),
        ("Se perdieron tres cuartas partes del trigo.", "3/4"),
        ("Se perdieron dos tercios del trigo.", "2/3"),
        ("Se perdió la mitad del trigo.", "1/2"),
        ("Fue su tercera victoria.", "rank 3"),
        ("Quedó segunda en la carrera.", "rank 2"),
        ("Es la 3.ª edición.", "rank 3"),
        ("Es el 21º congreso.", "ordinal rank 21"),
        ("Es el número 1 del mundo.", "rank 1"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn money_and_units() {
    all(&[
        ("Costó 30.000 dólares.", "30000 USD"),
        ("Costó 1,2 millones de euros.", "1.2 million EUR"),
        ("Costó 15 M€.", "15 million EUR"),
        ("Costó US$ 30.", "30 USD"),
        ("Costó 30.000 pesos mexicanos.", "30000 MXN"),
        ("Gana S/ 1.130 al mes.", "1130 PEN"),
        ("Gana S/. 1.130 al mes.", "1130 PEN"),
        ("Cuesta 2 euros y medio aquí.", "2.5 EUR"),
        ("Costó $ 25.000 millones de pesos chilenos.", "25000 million CLP"),
        ("Costó $ 300 pesos.", "300 MXN"),
        ("Subirá de 1.200 a 1.450 millones de euros.", "1200 million EUR; 1450 million EUR"),
        ("Subirá de 900.000 a 1,2 millones de euros.", "900000 EUR; 1.2 million EUR"),
        ("Cuesta entre 12.000 y 360 libras.", "12000 GBP; 360 GBP"),
        ("Son 42 millones de euros, de los cuales 15 millones irán a Vigo.", "42 million EUR; 15 million EUR"),
        ("Ganó 41 millones de euros, frente a los 19 millones de entonces.", "41 million EUR; 19 million EUR"),
        ("Son 42 millones de euros, de los que 15 millones irán a Vigo.", "42 million EUR; 15 million EUR"),
        ("Subió 34 centavos.", "+0.34 MXN"),
        ("Costó 50 céntimos.", "0.5 EUR"),
        ("Mide 5 kilómetros cuadrados.", "5 km2"),
        ("Va a 120 kilómetros por hora.", "120 km/h"),
        ("Guarda 1.450 hectómetros cúbicos.", "1450 hm3"),
        ("Estaban a 5 grados bajo cero.", "minus 5 degrees"),
        ("La niña tiene 8 años de edad.", "8 years"),
        ("El alcalde, Luis Barrera, de 57 años, habló.", "57 years"),
        ("Hubo 5 casos por cada 100.000 habitantes.", "5; base 100000"),
        ("Lo vendió por 100 euros.", "100 EUR"),
        ("Son entre 300 y 400 euros.", "300..=400 EUR"),
        ("Son de 300 a 400 euros.", "300..=400 EUR"),
    ]);
}
