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
    words(Time(Month(1)), "janvier janv", "Il ferma le 3 {} 2021.", "2021-01-03/2021-01-04"),
    words(Time(Month(2)), "février fevrier févr fév", "Il ferma le 3 {} 2021.", "2021-02-03/2021-02-04"),
    words(Time(Month(3)), "mars", "Il ferma le 3 {} 2021.", "2021-03-03/2021-03-04"),
    words(Time(Month(4)), "avril avr", "Il ferma le 3 {} 2021.", "2021-04-03/2021-04-04"),
    words(Time(Month(5)), "mai", "Il ferma le 3 {} 2021.", "2021-05-03/2021-05-04"),
    words(Time(Month(6)), "juin", "Il ferma le 3 {} 2021.", "2021-06-03/2021-06-04"),
    words(Time(Month(7)), "juillet juil", "Il ferma le 3 {} 2021.", "2021-07-03/2021-07-04"),
    words(Time(Month(8)), "août aout", "Il ferma le 3 {} 2021.", "2021-08-03/2021-08-04"),
    words(Is(ShortForSeptember), "sept", "Il ferma le 3 {}. 2021.", "2021-09-03/2021-09-04"),
    words(Time(Month(9)), "septembre", "Il ferma le 3 {} 2021.", "2021-09-03/2021-09-04"),
    words(Time(Month(10)), "octobre oct", "Il ferma le 3 {} 2021.", "2021-10-03/2021-10-04"),
    words(Time(Month(11)), "novembre nov", "Il ferma le 3 {} 2021.", "2021-11-03/2021-11-04"),
    words(Time(Month(12)), "décembre decembre déc", "Il ferma le 3 {} 2021.", "2021-12-03/2021-12-04"),
    words(Is(FirstName), "avril", "La maison est à {^} Leroux.", ""),

    // -- Weekdays --
    words(Time(Weekday(0)), "lundi", "Il ferma {}.", "2022-12-26/2022-12-27"),
    words(Time(Weekday(1)), "mardi", "Il ferma {}.", "2022-12-27/2022-12-28"),
    words(Time(Weekday(2)), "mercredi", "Il ferma {}.", "2022-12-28/2022-12-29"),
    words(Time(Weekday(3)), "jeudi", "Il ferma {}.", "2022-12-29/2022-12-30"),
    words(Time(Weekday(4)), "vendredi", "Il ferma {}.", "2022-12-30/2022-12-31"),
    words(Time(Weekday(5)), "samedi", "Il ferma {}.", "2022-12-24/2022-12-25"),
    words(Time(Weekday(6)), "dimanche", "Il ferma {}.", "2022-12-25/2022-12-26"),
    words(Time(Weekdays(0)), "lundis", "Le marché ouvre tous les {}.", ""),
    words(Time(Weekdays(1)), "mardis", "Le marché ouvre tous les {}.", ""),
    words(Time(Weekdays(2)), "mercredis", "Le marché ouvre tous les {}.", ""),
    words(Time(Weekdays(3)), "jeudis", "Le marché ouvre tous les {}.", ""),
    words(Time(Weekdays(4)), "vendredis", "Le marché ouvre tous les {}.", ""),
    words(Time(Weekdays(5)), "samedis", "Le marché ouvre tous les {}.", ""),
    words(Time(Weekdays(6)), "dimanches", "Le marché ouvre tous les {}.", ""),

    // -- Seasons --
    words(Time(Season(Spring)), "printemps", "Il ferma au {} 2021.", "2021-03-01/2021-06-01"),
    words(Time(Season(Summer)), "été", "Il ferma à l’{} 2021.", "2021-06-01/2021-09-01"),
    words(Time(Season(Autumn)), "automne", "Il ferma à l’{} 2021.", "2021-09-01/2021-12-01"),
    words(Time(Season(Winter)), "hiver", "Il ferma à l’{} 2021.", "2021-12-01/2022-03-01"),
    words(Is(Homograph), "été", "Elle a {} à Oslo.", ""),

    // -- Units --
    words(Time(Unit(In::Minute)), "minute", "Une {} plus tard il tomba.", ""),
    words(Time(Unit(In::Hour)), "heure", "Une {} plus tard il tomba.", ""),
    words(Time(Unit(In::Day)), "jour journée", "Il ferma ce {}-là.", "undecided"),
    words(Time(Unit(In::Week)), "semaine", "Il ferma la {} dernière.", "2022-12-19/2022-12-26"),
    words(Time(Unit(In::Weekend)), "weekend week-end", "Il ferma le {} dernier.", "2022-12-24/2022-12-26"),
    words(Time(Unit(In::Month)), "mois", "Il ferma le {} dernier.", "2022-11-01/2022-12-01"),
    words(Is(Plural), "mois", "Il ferma il y a deux {}.", "2022-10-01/2022-11-01; period 2 months"),
    words(Time(Unit(In::Quarter)), "trimestre", "Il ferma le {} dernier.", "2022-07-01/2022-10-01"),
    words(Time(Unit(In::Half)), "semestre", "Il ferma le {} dernier.", "2022-01-01/2022-07-01"),
    words(Time(Unit(In::Year)), "an année", "Il ferma l’{} dernier.", "2021-01-01/2022-01-01"),
    words(Time(Unit(In::Decade)), "décennie", "Il ferma la {} dernière.", "2010-01-01/2020-01-01"),
    words(Time(Unit(In::Century)), "siècle", "Il ferma le {} dernier.", "1900-01-01/2000-01-01"),
    words(Time(Unit(In::Millennium)), "millénaire", "Il ouvrira le {} prochain.", "3000-01-01/4000-01-01"),
    words(Time(Units(In::Second)), "secondes", "Quelques {} plus tard il tomba.", ""),
    words(Time(Units(In::Minute)), "minutes min", "Quelques {} plus tard il tomba.", ""),
    words(Time(Units(In::Hour)), "heures", "Quelques {} plus tard il tomba.", ""),
    words(Time(Units(In::Day)), "jours journées", "Ces derniers {} il tomba.", "undecided"),
    words(Time(Units(In::Week)), "semaines", "Ces dernières {} il tomba.", "undecided"),
    words(Time(Units(In::Weekend)), "weekends week-ends", "Ces derniers {} il tomba.", "undecided"),
    words(Time(Units(In::Quarter)), "trimestres", "Ces derniers {} il tomba.", "undecided"),
    words(Time(Units(In::Half)), "semestres", "Ces derniers {} il tomba.", "undecided"),
    words(Time(Units(In::Year)), "ans années", "Ces dernières {} il tomba.", "undecided"),
    words(Time(Units(In::Decade)), "décennies", "Ces dernières {} il tomba.", "undecided"),
    words(Time(Units(In::Century)), "siècles", "Ces derniers {} il tomba.", "undecided"),
    words(Time(Units(In::Millennium)), "millénaires", "Ces derniers {} il tomba.", "undecided"),
    words(Time(Letter(In::Quarter)), "t", "Il ferma au {^}3 2021.", "2021-07-01/2021-10-01"),
    words(Time(Letter(In::Half)), "s", "Il ferma au {^}2 2021.", "2021-07-01/2022-01-01"),

    // -- The tens of years --
    words(Time(Tens(20)), "vingt", "Il ferma dans les années {}.", "undecided"),
    words(Time(Tens(30)), "trente", "Il ferma dans les années {}.", "1930-01-01/1940-01-01"),
    words(Time(Tens(40)), "quarante", "Il ferma dans les années {}.", "1940-01-01/1950-01-01"),
    words(Time(Tens(50)), "cinquante", "Il ferma dans les années {}.", "1950-01-01/1960-01-01"),
    words(Time(Tens(60)), "soixante", "Il ferma dans les années {}.", "1960-01-01/1970-01-01"),
    words(Time(Tens(70)), "septante", "Il ferma dans les années {}.", "1970-01-01/1980-01-01"),
    words(Time(Tens(80)), "octante huitante", "Il ferma dans les années {}.", "1980-01-01/1990-01-01"),
    words(Time(Tens(90)), "nonante", "Il ferma dans les années {}.", "1990-01-01/2000-01-01"),

    // -- Which one is meant, and how many --
    words(Time(Today(-2)), "avant-hier", "Il ferma {}.", "2022-12-28/2022-12-29"),
    words(Time(Today(2)), "après-demain", "Il fermera {}.", "2023-01-01/2023-01-02"),
    words(Time(Today(-1)), "hier", "Il ferma {}.", "2022-12-29/2022-12-30"),
    words(Time(Today(0)), "aujourd'hui", "Il ferme {}.", "2022-12-30/2022-12-31"),
    words(Time(Today(1)), "demain", "Il fermera {}.", "2022-12-31/2023-01-01"),
    words(Time(Which(Meant::Latest)), "dernier dernière", "Il ferma le mois {}.", "2022-11-01/2022-12-01"),
    words(Time(Which(Meant::Latest)), "derniers dernières", "Il tomba ces {} jours.", "undecided"),
    words(Time(Which(Meant::Over)), "passé passée écoulé écoulée", "Il ferma le mois {}.", "2022-11-01/2022-12-01"),
    words(Time(Which(Meant::Over)), "passés passées écoulés écoulées", "Il tomba les jours {}.", "undecided"),
    words(Time(Which(Meant::Previous)), "précédent précédente", "Il tomba. Il avait fermé le mois {}.", "undecided"),
    words(Time(Which(Meant::Previous)), "précédents précédentes", "Il tomba les jours {}.", "undecided"),
    words(Time(Which(Meant::This)), "ce cet cette", "Il ferme {} semaine.", "2022-12-26/2023-01-02"),
    words(Time(Which(Meant::This)), "ces", "Il tomba {} derniers jours.", "undecided"),
    words(Time(Which(Meant::Coming)), "prochain prochaine", "Il fermera le mois {}.", "2023-01-01/2023-02-01"),
    words(Time(Which(Meant::Coming)), "prochains prochaines", "Il tombera ces {} jours.", "undecided"),
    words(Time(Which(Meant::Following)), "suivant suivante", "Il tomba. Il ferma le mois {}.", "undecided"),
    words(Time(Which(Meant::Following)), "suivants suivantes", "Il tomba les jours {}.", "undecided"),
    words(Time(Few), "quelques plusieurs", "Il ferma il y a {} jours.", "2022-12-27/2022-12-28"),
    words(Is(Half), "demi", "Il ferma il y a un an et {}.", "2021-06-01/2021-07-01; period 1.5 years"),
    words(Is(AndAHalf), "demi demie", "Il ferma il y a une année et {}.", "2021-06-01/2021-07-01; period 1.5 years"),
    words(Is(Now), "aujourd'hui", "Il monta de janvier 2021 à {}.", "2021-01-01/2022-12-31"),

    // -- What leads to a time --
    words(Is(LeadsToTime), "en durant pendant courant", "Il ferma {} 2021.", "2021-01-01/2022-01-01"),
    words(Is(LeadsToTime), "avant", "Il ferma {} 2021.", "before 2021-01-01/2022-01-01"),
    words(Is(LeadsToTime), "après", "Il ferma {} 2021.", "after 2021-01-01/2022-01-01"),
    words(Is(LeadsToTime), "dès", "Il ferma {} 2021.", "from 2021-01-01/2022-01-01"),
    words(Is(LeadsToTime), "jusqu'à jusqu'au jusqu'en", "Il ferma {} 2021.", "until 2021-01-01/2022-01-01"),
    words(Is(LeadsToTime), "fin", "Il ferma {} 2021.", "2021-09-01/2022-01-01"),
    words(Is(LeadsToTime), "début", "Il ferma {} 2021.", "2021-01-01/2021-05-01"),
    words(Is(LeadsToTime), "mi", "Il ferma {}-2021.", "2021-05-01/2021-09-01"),
    words(Are(&[LeadsToTime, LeadsToYear]), "depuis", "Il ferme {} 2021.", "2021-01-01/.."),
    words(Is(LeadsToTime), "entre", "Il ferma {} 2020 et 2021.", "2020-01-01/2022-01-01"),
    words(Is(StandsForTime), "alors depuis ensuite puis auparavant", "Il monta {}.", ""),
    words(Is(LeadsToYear), "vers pour", "Il est prévu {} 2024.", "2024-01-01/2025-01-01"),
    words(Is(OfYearWord), "date datent datait daté datée datant", "Le mur {} de 1865.", "1865-01-01/1866-01-01"),
    words(
        Is(LeadsToYear), "exercice édition budget saison rentrée millésime session campagne promotion mondial",
        "C’est l’{} 2024.", "2024-01-01/2025-01-01",
    ),
    words(Is(Began), "né née fondé fondée créé créée mort morte", "La ville fut {} en 1850.", "1850-01-01/1851-01-01"),
    words(
        Is(OfYearWord),
        "accord attentats bilan budget budgets chiffres comptes constitution coupe crise crues données édition élection élections \
         étude exercice guerre inondations jeux loi lois mondial niveau niveaux présidentielle prix programme rapport recensement \
         récession référendum réforme rentrée résultats révolution saison sommet traité vendanges",
        "Il tomba après la {} de 1812.", "1812-01-01/1813-01-01",
    ),
    words(Is(Until), "à au jusqu'à jusqu'au jusqu'en", "Il ferma de mars {} mai.", "2022-03-01/2022-06-01"),
    words(Is(Before), "avant", "Il ferma {} mai 2021.", "before 2021-05-01/2021-06-01"),
    words(Is(After), "après", "Il ferma {} mai 2021.", "after 2021-05-01/2021-06-01"),
    words(Is(IsoTime), "t", "Il ferma le 2021-03-05{^}10:15:00.", "2021-03-05/2021-03-06; clock 10:15"),
    words(Is(IsoTime), "z", "Il ferma le 2021-03-05T10:15:00{^}.", "2021-03-05/2021-03-06; clock 10:15+0"),
    words(Is(HourSign), "h heures", "Il ferma à 14 {} 30.", "clock 14:30"),
    words(Is(LocalTime), "locale locales", "Il ferma à 21 heures, heure {}.", "clock 21:00"),
    words(Time(Zone(0, 0)), "gmt utc", "Il ferma à 21h00 {^}.", "clock 21:00+0"),

    // -- What is counted, so that the digits before it are no year and no day --
    words(Is(Counted), "personnes", "Depuis mai sont venus 1999 {}.", "2022-05-01/..; 1999 people"),
    words(Is(Counted), "euros", "Depuis mai sont venus 1999 {}.", "2022-05-01/..; 1999 EUR"),
    words(Is(Counted), "dollars", "Depuis mai sont venus 1999 {}.", "2022-05-01/..; 1999 USD"),
    words(Is(Counted), "kilomètres", "Depuis mai sont venus 1999 {}.", "2022-05-01/..; 1999 km"),
    words(Is(Counted), "mètres", "Depuis mai sont venus 1999 {}.", "2022-05-01/..; 1999 m"),
    words(Is(Counted), "hectares", "Depuis mai sont venus 1999 {}.", "2022-05-01/..; 1999 ha"),
    words(Is(Counted), "tonnes", "Depuis mai sont venus 1999 {}.", "2022-05-01/..; 1999 t"),
    words(
        Is(Counted),
        "habitants logements emplois salariés soldats hommes femmes enfants élèves étudiants manifestants voix sièges \
         places véhicules cas morts maisons entreprises patients policiers pompiers visiteurs spectateurs \
         foyers postes adhérents exemplaires votants électeurs",
        "Depuis mai sont venus 1999 {}.", "2022-05-01/..; 1999",
    ),
];
