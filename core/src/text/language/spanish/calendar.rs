//! The words of the calendar: months, weekdays, seasons, units of time, and what tells which one of them is meant.

use crate::model::Season::{Autumn, Spring, Summer, Winter};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is, Time},
    Sense::*,
};
use crate::text::language::time::{TimeWord::*, Unit as In, Which as Meant};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // -- Months. What is written with a full stop stands in `abbreviations` too. --
    words(Time(Month(1)), "enero ene", "Cerró el 3 de {} de 2021.", "2021-01-03/2021-01-04"),
    words(Time(Month(2)), "febrero feb", "Cerró el 3 de {} de 2021.", "2021-02-03/2021-02-04"),
    words(Time(Month(3)), "marzo mar", "Cerró el 3 de {} de 2021.", "2021-03-03/2021-03-04"),
    words(Time(Month(4)), "abril abr", "Cerró el 3 de {} de 2021.", "2021-04-03/2021-04-04"),
    words(Time(Month(5)), "mayo may", "Cerró el 3 de {} de 2021.", "2021-05-03/2021-05-04"),
    words(Time(Month(6)), "junio jun", "Cerró el 3 de {} de 2021.", "2021-06-03/2021-06-04"),
    words(Time(Month(7)), "julio jul", "Cerró el 3 de {} de 2021.", "2021-07-03/2021-07-04"),
    words(Time(Month(8)), "agosto ago", "Cerró el 3 de {} de 2021.", "2021-08-03/2021-08-04"),
    words(Time(Month(9)), "septiembre setiembre sept sep set", "Cerró el 3 de {} de 2021.", "2021-09-03/2021-09-04"),
    words(Time(Month(10)), "octubre oct", "Cerró el 3 de {} de 2021.", "2021-10-03/2021-10-04"),
    words(Time(Month(11)), "noviembre nov", "Cerró el 3 de {} de 2021.", "2021-11-03/2021-11-04"),
    words(Time(Month(12)), "diciembre dic", "Cerró el 3 de {} de 2021.", "2021-12-03/2021-12-04"),
    words(Is(FirstName), "abril julio", "La casa es de {^} Weber.", ""),
    words(Is(Homograph), "mar set", "Allí {} y nada más.", ""),

    // -- Weekdays: the plural of five of them is the same word --
    words(Time(Weekday(0)), "lunes", "Cerró el {}.", "2022-12-26/2022-12-27"),
    words(Time(Weekday(1)), "martes", "Cerró el {}.", "2022-12-27/2022-12-28"),
    words(Time(Weekday(2)), "miércoles miercoles", "Cerró el {}.", "2022-12-28/2022-12-29"),
    words(Time(Weekday(3)), "jueves", "Cerró el {}.", "2022-12-29/2022-12-30"),
    words(Time(Weekday(4)), "viernes", "Cerró el {}.", "2022-12-30/2022-12-31"),
    words(Time(Weekday(5)), "sábado sabado", "Cerró el {}.", "2022-12-24/2022-12-25"),
    words(Time(Weekday(6)), "domingo", "Cerró el {}.", "2022-12-25/2022-12-26"),
    words(Time(Weekday(0)), "lun", "Cerró el {}. 3 de enero de 2022.", "2022-01-03/2022-01-04"),
    words(Time(Weekday(2)), "mié", "Cerró el {}. 5 de enero de 2022.", "2022-01-05/2022-01-06"),
    words(Time(Weekday(3)), "jue", "Cerró el {}. 6 de enero de 2022.", "2022-01-06/2022-01-07"),
    words(Time(Weekday(4)), "vie", "Cerró el {}. 7 de enero de 2022.", "2022-01-07/2022-01-08"),
    words(Time(Weekday(5)), "sáb", "Cerró el {}. 8 de enero de 2022.", "2022-01-08/2022-01-09"),
    words(Time(Weekday(6)), "dom", "Cerró el {}. 9 de enero de 2022.", "2022-01-09/2022-01-10"),
    words(Time(Weekdays(5)), "sábados sabados", "El mercado abre los {}.", ""),
    words(Time(Weekdays(6)), "domingos", "El mercado abre los {}.", ""),

    // -- Seasons --
    words(Time(Season(Spring)), "primavera", "Cerró en la {} de 2021.", "2021-03-01/2021-06-01"),
    words(Time(Season(Summer)), "verano", "Cerró en el {} de 2021.", "2021-06-01/2021-09-01"),
    words(Time(Season(Autumn)), "otoño", "Cerró en el {} de 2021.", "2021-09-01/2021-12-01"),
    words(Time(Season(Winter)), "invierno", "Cerró en el {} de 2021.", "2021-12-01/2022-03-01"),

    // -- Units --
    words(Time(Unit(In::Minute)), "minuto", "Un {} después cayó.", ""),
    words(Time(Unit(In::Hour)), "hora", "Una {} después cayó.", ""),
    words(Time(Unit(In::Day)), "día dia", "Cerró hace un {}.", "2022-12-29/2022-12-30"),
    words(Time(Unit(In::Day)), "jornada", "Cerró la {} siguiente.", "undecided"),
    words(Time(Unit(In::Week)), "semana", "Cerró la {} pasada.", "2022-12-19/2022-12-26"),
    words(Time(Unit(In::Weekend)), "fin finde", "Cerró el pasado {} de semana.", "2022-12-24/2022-12-26"),
    words(Time(Unit(In::Fortnight)), "quincena", "Cerró hace una {}.", "2022-12-12/2022-12-19"),
    words(Time(Unit(In::Month)), "mes", "Cerró el {} pasado.", "2022-11-01/2022-12-01"),
    words(Time(Unit(In::Quarter)), "trimestre", "Cerró el {} pasado.", "2022-07-01/2022-10-01"),
    words(Time(Unit(In::Half)), "semestre", "Cerró el {} pasado.", "2022-01-01/2022-07-01"),
    words(Time(Unit(In::Year)), "año", "Cerró el {} pasado.", "2021-01-01/2022-01-01"),
    words(Time(Unit(In::Year)), "ejercicio curso", "Cerró el {} pasado.", "2021-01-01/2022-01-01"),
    words(Time(Unit(In::Decade)), "década", "Cerró la {} pasada.", "2010-01-01/2020-01-01"),
    words(Time(Unit(In::Decade)), "decenio", "Cerró el {} pasado.", "2010-01-01/2020-01-01"),
    words(Time(Unit(In::Century)), "siglo", "Cerró el {} pasado.", "1900-01-01/2000-01-01"),
    words(Time(Unit(In::Millennium)), "milenio", "Abrirá el próximo {}.", "3000-01-01/4000-01-01"),
    words(Time(Units(In::Second)), "segundos", "Dos {} después cayó.", "period 2 seconds"),
    words(Time(Units(In::Minute)), "minutos", "Dos {} después cayó.", "period 2 minutes"),
    words(Time(Units(In::Hour)), "horas", "Dos {} después cayó.", "period 2 hours"),
    words(Time(Units(In::Day)), "días dias jornadas", "Cayó en los últimos {}.", "undecided"),
    words(Time(Units(In::Week)), "semanas", "Cayó en las últimas {}.", "undecided"),
    words(Time(Units(In::Weekend)), "fines", "Cayó en los últimos {} de semana.", "undecided"),
    words(Time(Units(In::Fortnight)), "quincenas", "Cayó en las últimas {}.", "undecided"),
    words(Time(Units(In::Month)), "meses", "Cayó en los últimos {}.", "undecided"),
    words(Time(Units(In::Quarter)), "trimestres", "Cayó en los últimos {}.", "undecided"),
    words(Time(Units(In::Half)), "semestres", "Cayó en los últimos {}.", "undecided"),
    words(Time(Units(In::Year)), "años ejercicios cursos", "Cayó en los últimos {}.", "undecided"),
    words(Time(Units(In::Decade)), "décadas", "Cayó en las últimas {}.", "undecided"),
    words(Time(Units(In::Century)), "siglos", "Cayó en los últimos {}.", "undecided"),
    words(Time(Units(In::Millennium)), "milenios", "Cayó en los últimos {}.", "undecided"),
    words(Time(Letter(In::Quarter)), "t q", "Cerró en {^}3 de 2021.", "2021-07-01/2021-10-01"),
    words(Time(Letter(In::Week)), "w", "Cerró en 2021-{^}05.", "2021-02-01/2021-02-08"),

    // -- Which one is meant, and how many --
    words(Time(Today(-2)), "anteayer antier", "Cerró {}.", "2022-12-28/2022-12-29"),
    words(Time(Today(-1)), "ayer", "Cerró {}.", "2022-12-29/2022-12-30"),
    words(Time(Today(0)), "hoy", "Cierra {}.", "2022-12-30/2022-12-31"),
    words(Time(Today(1)), "mañana", "Cerrará {}.", "2022-12-31/2023-01-01"),
    words(Time(Which(Meant::Over)), "pasad~", "Cerró el mes {}.", "2022-11-01/2022-12-01"),
    words(Time(Which(Meant::Latest)), "últim~ ultim~", "Cerró el {} mes.", "2022-11-01/2022-12-01"),
    words(Time(Which(Meant::Previous)), "anterior previ~ precedente", "Subió. El mes {} cayó.", "undecided"),
    words(Time(Which(Meant::This)), "este esta presente actual", "Cerró {} mes.", "2022-12-01/2023-01-01"),
    words(Time(Which(Meant::Coming)), "próxim~ proxim~ venider~", "Cerrará el {} mes.", "2023-01-01/2023-02-01"),
    words(Time(Which(Meant::Coming)), "entrante", "Cerrará el mes {}.", "2023-01-01/2023-02-01"),
    words(Time(Which(Meant::Coming)), "viene vienen", "Cerrará el mes que {}.", "2023-01-01/2023-02-01"),
    words(Time(Which(Meant::Following)), "siguiente posterior", "Cayó. El mes {} subió.", "undecided"),
    words(Time(Few), "poc~ vari~ algun~ unos unas", "Cerró hace {} días.", "2022-12-27/2022-12-28"),
    words(Time(Couple), "par", "Cerró hace un {} de días.", "2022-12-28/2022-12-29; period ~2 days"),
    words(Is(Half), "medi~", "Cerró hace {} año.", "2022-06-01/2022-07-01; period 0.5 years"),
    words(Is(Now), "hoy ahora fecha actualidad", "Creció desde enero de 2021 hasta {}.", "2021-01-01/2022-12-31"),

    // -- What leads to a time --
    words(Is(LeadsToTime), "en durante", "Cerró {} 2021.", "2021-01-01/2022-01-01"),
    words(Is(LeadsToTime), "desde", "Cae {} 2021.", "2021-01-01/.."),
    words(Is(LeadsToTime), "hasta", "Cayó {} 2021.", "until 2021-01-01/2022-01-01"),
    words(Is(LeadsToTime), "entre", "Cayó {} 2020 y 2021.", "2020-01-01/2022-01-01"),
    words(Are(&[LeadsToTime, LeadsToYear]), "principios comienzos inicios", "Cayó a {} de 2000.", "2000-01-01/2000-05-01"),
    words(Are(&[LeadsToTime, LeadsToYear]), "mediados", "Cayó a {} de 2000.", "2000-05-01/2000-09-01"),
    words(Are(&[LeadsToTime, LeadsToYear]), "finales fines", "Cayó a {} de 2000.", "2000-09-01/2001-01-01"),
    words(Is(LeadsToYear), "para hacia", "Se prevé {} 2024.", "2024-01-01/2025-01-01"),
    words(Is(StandsForTime), "entonces luego después posteriormente", "Creció desde {}.", ""),
    words(Is(OfYearWord), "data datan databa", "El muro {} de 1865.", "1865-01-01/1866-01-01"),
    words(Is(LeadsBack), "remonta remontan data datan fecha", "Se {} a 1865.", "1865-01-01/1866-01-01"),
    words(Is(Began), "nacid~ fundad~ cread~", "Fue {} en 1850.", "1850-01-01/1851-01-01"),
    words(Is(Compared), "frente respecto comparación comparado", "Cayó {} a 2019.", "2019-01-01/2020-01-01"),
    words(
        Is(OwnYear),
        "fiscal escolar académico presupuestario lectivo",
        "Cayó en el año {} 2021.", "uncertain 2021-01-01/2022-01-01",
    ),
    words(Is(KindOfYear), "natural calendario", "Cayó en el año {} 2021.", "2021-01-01/2022-01-01"),
    words(Is(Until), "hasta", "Cayó desde marzo {} mayo.", "2022-03-01/2022-06-01"),
    words(Is(Before), "antes", "Cayó {} de 2021.", "before 2021-01-01/2022-01-01"),
    words(Is(After), "después", "Cayó {} de 2021.", "after 2021-01-01/2022-01-01"),
    words(Is(After), "tras", "Cayó {} 2021.", "after 2021-01-01/2022-01-01"),
    words(Is(IsoTime), "t", "Cerró en 2021-03-05{^}10:15:00.", "2021-03-05/2021-03-06; clock 10:15"),
    words(Is(IsoTime), "z", "Cerró en 2021-03-05T10:15:00{^}.", "2021-03-05/2021-03-06; clock 10:15+0"),
    words(Time(Zone(0, 0)), "gmt utc", "Cayó a las 21:00 {^}.", "clock 21:00+0"),
    words(Time(Zone(60, 60)), "cet", "Cayó a las 21:00 {^}.", "clock 21:00+60"),
    words(Time(Zone(120, 120)), "cest", "Cayó a las 21:00 {^}.", "clock 21:00+120"),

    // -- What is counted, so that the digits before it are no year and no day --
    words(
        Is(Counted),
        "miembros niños niñas casas viviendas hogares vecinos habitantes trabajadores trabajadoras alumnos alumnas hombres mujeres \
         visitantes asistentes participantes voluntarios aspirantes votantes votos fotos libros países soldados maestros usuarios \
         usuarias conductores jugadores hinchas manifestantes pisos empleados empleadas puestos plazas escaños asientos coches \
         vehículos casos muertes unidades páginas pacientes policías puntos estudiantes socios víctimas muertos heridos empresas \
         familias ejemplares turistas pasajeros militares agentes efectivos invitados espectadores aficionados clientes entradas \
         ciudadanos jóvenes menores mayores inmigrantes migrantes refugiados afectados desplazados",
        "Ha tenido 2000 {}.", "2000",
    ),
    words(Is(Counted), "personas", "Ha tenido 2000 {}.", "2000 people"),
    words(Is(Counted), "dólares", "Ha tenido 2000 {}.", "2000 USD"),
    words(Is(Counted), "euros", "Ha tenido 2000 {}.", "2000 EUR"),
    words(Is(Counted), "pesos", "Ha tenido 2000 {}.", "2000 MXN"),
    words(Is(Counted), "libras", "Ha tenido 2000 {}.", "2000 GBP"),
    words(Is(Counted), "pesetas", "Ha tenido 2000 {}.", "2000 \"peseta\""),
    words(Is(Counted), "metros m", "Ha tenido 2000 {}.", "2000 m"),
    words(Is(Counted), "kilómetros km", "Ha tenido 2000 {}.", "2000 km"),
    words(Is(Counted), "kilos kg", "Ha tenido 2000 {}.", "2000 kg"),
    words(Is(Counted), "toneladas", "Ha tenido 2000 {}.", "2000 t"),
    words(Is(Counted), "hectáreas", "Ha tenido 2000 {}.", "2000 ha"),
    words(Is(Counted), "litros", "Ha tenido 2000 {}.", "2000 L"),
    words(Is(Counted), "millones", "Ha tenido 2000 {}.", "2000 million"),
];
