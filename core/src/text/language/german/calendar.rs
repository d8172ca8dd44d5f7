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
    words(Time(Month(1)), "januar jänner jan jän", "Es schloss am 3. {^} 2021.", "2021-01-03/2021-01-04"),
    words(Time(Month(2)), "februar feber feb febr", "Es schloss am 3. {^} 2021.", "2021-02-03/2021-02-04"),
    words(Time(Month(3)), "märz maerz mär", "Es schloss am 3. {^} 2021.", "2021-03-03/2021-03-04"),
    words(Time(Month(4)), "april apr", "Es schloss am 3. {^} 2021.", "2021-04-03/2021-04-04"),
    words(Time(Month(5)), "mai", "Es schloss am 3. {^} 2021.", "2021-05-03/2021-05-04"),
    words(Time(Month(6)), "juni jun", "Es schloss am 3. {^} 2021.", "2021-06-03/2021-06-04"),
    words(Time(Month(7)), "juli jul", "Es schloss am 3. {^} 2021.", "2021-07-03/2021-07-04"),
    words(Time(Month(8)), "august aug", "Es schloss am 3. {^} 2021.", "2021-08-03/2021-08-04"),
    words(Time(Month(9)), "september sept sep", "Es schloss am 3. {^} 2021.", "2021-09-03/2021-09-04"),
    words(Time(Month(10)), "oktober okt", "Es schloss am 3. {^} 2021.", "2021-10-03/2021-10-04"),
    words(Time(Month(11)), "november nov", "Es schloss am 3. {^} 2021.", "2021-11-03/2021-11-04"),
    words(Time(Month(12)), "dezember dez", "Es schloss am 3. {^} 2021.", "2021-12-03/2021-12-04"),
    words(Is(FirstName), "april august jan mai", "Das Haus gehört {^} Weber.", ""),

    // -- Weekdays, also with the part of the day in the same word --
    words(
        Time(Weekday(0)),
        "montag montagmorgen montagvormittag montagmittag montagnachmittag montagabend montagnacht montagfrüh",
        "Es schloss am {^}.", "2022-12-26/2022-12-27",
    ),
    words(
        Time(Weekday(1)),
        "dienstag dienstagmorgen dienstagvormittag dienstagmittag dienstagnachmittag dienstagabend dienstagnacht \
         dienstagfrüh",
        "Es schloss am {^}.", "2022-12-27/2022-12-28",
    ),
    words(
        Time(Weekday(2)),
        "mittwoch mittwochmorgen mittwochvormittag mittwochmittag mittwochnachmittag mittwochabend mittwochnacht \
         mittwochfrüh",
        "Es schloss am {^}.", "2022-12-28/2022-12-29",
    ),
    words(
        Time(Weekday(3)),
        "donnerstag donnerstagmorgen donnerstagvormittag donnerstagmittag donnerstagnachmittag donnerstagabend \
         donnerstagnacht donnerstagfrüh",
        "Es schloss am {^}.", "2022-12-29/2022-12-30",
    ),
    words(
        Time(Weekday(4)),
        "freitag freitagmorgen freitagvormittag freitagmittag freitagnachmittag freitagabend freitagnacht freitagfrüh",
        "Es schloss am {^}.", "2022-12-30/2022-12-31",
    ),
    words(
        Time(Weekday(5)),
        "samstag samstagmorgen samstagvormittag samstagmittag samstagnachmittag samstagabend samstagnacht samstagfrüh \
         sonnabend sonnabendmorgen sonnabendvormittag sonnabendmittag sonnabendnachmittag sonnabendabend \
         sonnabendnacht",
        "Es schloss am {^}.", "2022-12-24/2022-12-25",
    ),
    words(
        Time(Weekday(6)),
        "sonntag sonntagmorgen sonntagvormittag sonntagmittag sonntagnachmittag sonntagabend sonntagnacht sonntagfrüh",
        "Es schloss am {^}.", "2022-12-25/2022-12-26",
    ),
    words(Time(Weekday(0)), "mo", "Es schloss am {^}., 3. Januar 2022.", "2022-01-03/2022-01-04"),
    words(Time(Weekday(1)), "di", "Es schloss am {^}., 4. Januar 2022.", "2022-01-04/2022-01-05"),
    words(Time(Weekday(2)), "mi", "Es schloss am {^}., 5. Januar 2022.", "2022-01-05/2022-01-06"),
    words(Time(Weekday(3)), "do", "Es schloss am {^}., 6. Januar 2022.", "2022-01-06/2022-01-07"),
    words(Time(Weekday(4)), "fr", "Es schloss am {^}., 7. Januar 2022.", "2022-01-07/2022-01-08"),
    words(Time(Weekday(5)), "sa", "Es schloss am {^}., 8. Januar 2022.", "2022-01-08/2022-01-09"),
    words(Time(Weekday(6)), "so", "Es schloss am {^}., 9. Januar 2022.", "2022-01-09/2022-01-10"),
    words(Is(Homograph), "mo di mi do fr sa so", "Es schloss {} und nie wieder.", ""),
    words(Time(Weekdays(0)), "montags", "Der Markt öffnet {} früh.", ""),
    words(Time(Weekdays(1)), "dienstags", "Der Markt öffnet {} früh.", ""),
    words(Time(Weekdays(2)), "mittwochs", "Der Markt öffnet {} früh.", ""),
    words(Time(Weekdays(3)), "donnerstags", "Der Markt öffnet {} früh.", ""),
    words(Time(Weekdays(4)), "freitags", "Der Markt öffnet {} früh.", ""),
    words(Time(Weekdays(5)), "samstags sonnabends", "Der Markt öffnet {} früh.", ""),
    words(Time(Weekdays(6)), "sonntags", "Der Markt öffnet {} früh.", ""),

    // -- Seasons --
    words(Time(Season(Spring)), "frühling frühjahr fruehjahr frühlings frühjahrs", "Es schloss im {^} 2021.", "2021-03-01/2021-06-01"),
    words(Time(Season(Summer)), "sommer sommers", "Es schloss im {^} 2021.", "2021-06-01/2021-09-01"),
    words(Time(Season(Autumn)), "herbst herbstes herbsts", "Es schloss im {^} 2021.", "2021-09-01/2021-12-01"),
    words(Time(Season(Winter)), "winter winters", "Es schloss im {^} 2021.", "2021-12-01/2022-03-01"),

    // -- Units --
    words(Time(Unit(In::Minute)), "minute", "Eine {^} später fiel er.", ""),
    words(Time(Unit(In::Hour)), "stunde", "Eine {^} später fiel er.", ""),
    words(Time(Unit(In::Day)), "tag tages", "Es schloss am selben {^}.", "undecided"),
    words(Time(Unit(In::Week)), "woche", "Es schloss vergangene {^}.", "2022-12-19/2022-12-26"),
    words(Time(Unit(In::Weekend)), "wochenende wochenendes", "Es schloss vergangenes {^}.", "2022-12-24/2022-12-26"),
    words(Time(Unit(In::Month)), "monat monats", "Es schloss Ende vergangenen {^}.", "2022-11-21/2022-12-01"),
    words(Time(Unit(In::Quarter)), "quartal quartals vierteljahr vierteljahres", "Es schloss Ende vergangenen {^}.", "2022-08-31/2022-10-01"),
    words(Time(Unit(In::Half)), "halbjahr halbjahres", "Es schloss vergangenes {^}.", "2022-01-01/2022-07-01"),
    words(Time(Unit(In::Year)), "jahr jahres jahrs", "Es schloss Ende vergangenen {^}.", "2021-09-01/2022-01-01"),
    words(Time(Unit(In::Decade)), "jahrzehnt jahrzehnts", "Es schloss Ende vergangenen {^}.", "2016-09-01/2020-01-01"),
    words(Time(Unit(In::Century)), "jahrhundert jahrhunderts jh", "Es wuchs im 19. {^} stark.", "1800-01-01/1900-01-01"),
    words(Time(Unit(In::Millennium)), "jahrtausend jahrtausends", "Es wird im nächsten {^} öffnen.", "3000-01-01/4000-01-01"),
    words(Time(Units(In::Second)), "sekunden sek", "Wenige {^} später fiel er.", ""),
    words(Time(Units(In::Minute)), "minuten min", "Wenige {^} später fiel er.", ""),
    words(Time(Units(In::Hour)), "stunden std", "Wenige {^} später fiel er.", ""),
    words(Time(Units(In::Day)), "tage tagen", "In den vergangenen {^} fiel er.", "undecided"),
    words(Time(Units(In::Week)), "wochen", "In den vergangenen {^} fiel er.", "undecided"),
    words(Time(Units(In::Weekend)), "wochenenden", "In den vergangenen {^} fiel er.", "undecided"),
    words(Time(Units(In::Month)), "monate monaten", "In den vergangenen {^} fiel er.", "undecided"),
    words(Time(Units(In::Quarter)), "quartale quartalen vierteljahre vierteljahren", "In den vergangenen {^} fiel er.", "undecided"),
    words(Time(Units(In::Half)), "halbjahre halbjahren", "In den vergangenen {^} fiel er.", "undecided"),
    words(Time(Units(In::Year)), "jahre jahren", "In den vergangenen {^} fiel er.", "undecided"),
    words(Time(Units(In::Decade)), "jahrzehnte jahrzehnten dekaden", "In den vergangenen {^} fiel er.", "undecided"),
    words(Time(Units(In::Century)), "jahrhunderte jahrhunderten", "In den vergangenen {^} fiel er.", "undecided"),
    words(Time(Units(In::Millennium)), "jahrtausende jahrtausenden", "In den vergangenen {^} fiel er.", "undecided"),
    words(Time(Named(In::Year, -1)), "vorjahr vorjahres vorjahrs", "Es schloss Ende des {^}.", "2021-09-01/2022-01-01"),
    words(Time(Named(In::Month, -1)), "vormonat vormonats", "Es schloss Ende des {^}.", "2022-11-21/2022-12-01"),
    words(Time(Named(In::Week, -1)), "vorwoche", "Es schloss Ende der {^}.", "2022-12-23/2022-12-26"),
    words(Time(Named(In::Quarter, -1)), "vorquartal vorquartals", "Es schloss Ende des {^}.", "2022-08-31/2022-10-01"),
    words(Time(Named(In::Year, 0)), "heuer", "Es schloss {}.", "2022-01-01/2023-01-01"),
    words(Time(Letter(In::Quarter)), "q", "Es schloss in {^}3 2021.", "2021-07-01/2021-10-01"),
    words(Time(Letter(In::Half)), "h", "Es schloss in {^}2 2021.", "2021-07-01/2022-01-01"),
    words(Time(Letter(In::Week)), "w", "Es schloss in 2021-{^}05.", "2021-02-01/2021-02-08"),

    // -- The tens of years --
    words(Time(Tens(10)), "zehner", "Es schloss in den neunzehnhundert{} Jahren.", ""),
    words(Time(Tens(20)), "zwanziger zwanzigern", "Es schloss in den {} Jahren.", ""),
    words(Time(Tens(30)), "dreißiger dreissiger dreißigern dreissigern", "Es schloss in den {} Jahren.", "1930-01-01/1940-01-01"),
    words(Time(Tens(40)), "vierziger vierzigern", "Es schloss in den {} Jahren.", "1940-01-01/1950-01-01"),
    words(Time(Tens(50)), "fünfziger fuenfziger fünfzigern", "Es schloss in den {} Jahren.", "1950-01-01/1960-01-01"),
    words(Time(Tens(60)), "sechziger sechzigern", "Es schloss in den {} Jahren.", "1960-01-01/1970-01-01"),
    words(Time(Tens(70)), "siebziger siebzigern", "Es schloss in den {} Jahren.", "1970-01-01/1980-01-01"),
    words(Time(Tens(80)), "achtziger achtzigern", "Es schloss in den {} Jahren.", "1980-01-01/1990-01-01"),
    words(Time(Tens(90)), "neunziger neunzigern", "Es schloss in den {} Jahren.", "1990-01-01/2000-01-01"),

    // -- Which one is meant, and how many --
    words(Time(Today(-2)), "vorgestern", "Es schloss {}.", "2022-12-28/2022-12-29"),
    words(Time(Today(-1)), "gestern", "Es schloss {}.", "2022-12-29/2022-12-30"),
    words(Time(Today(0)), "heute", "Es schloss {}.", "2022-12-30/2022-12-31"),
    words(Time(Today(1)), "morgen", "Es schließt {}.", "2022-12-31/2023-01-01"),
    words(Is(Uncapitalised), "morgen", "Es regnete am {^} stark.", ""),
    words(Time(Today(2)), "übermorgen", "Es schließt {}.", "2023-01-01/2023-01-02"),
    words(Time(Which(Meant::Latest)), "letzt~ vorig~", "Es schloss im {} Monat.", "2022-11-01/2022-12-01"),
    words(Time(Which(Meant::Over)), "vergangen~ abgelaufen~ verflossen~", "Es schloss im {} Monat.", "2022-11-01/2022-12-01"),
    words(Time(Which(Meant::Previous)), "vorherig~ vorangegangen~ vorhergehend~ vorausgegangen~", "Es fiel. Im {} Monat stieg es.", "undecided"),
    words(Time(Which(Meant::This)), "dies~ laufend~ aktuell~ jetzig~ heurig~", "Es schloss in {} Woche.", "2022-12-26/2023-01-02"),
    words(Time(Which(Meant::Next)), "nächst~ naechst~", "Es schließt {} Monat.", "2023-01-01/2023-02-01"),
    words(Time(Which(Meant::Coming)), "kommend~", "Es schließt im {} Monat.", "2023-01-01/2023-02-01"),
    words(Time(Which(Meant::Following)), "folgend~ darauffolgend~ nachfolgend~", "Es fiel. Im {} Monat stieg es.", "undecided"),
    words(Time(Few), "wenigen einig~ mehrer~", "Es schloss vor {} Tagen.", "2022-12-27/2022-12-28"),
    words(Time(Few), "paar", "Es schloss vor ein {} Tagen.", "2022-12-27/2022-12-28"),
    words(Time(Couple), "beide beiden beider", "Es schloss in den vergangenen {} Tagen.", "2022-12-28/2022-12-30; period 2"),
    words(Is(Half), "halb~", "Es schloss vor einem {} Jahr.", "2022-06-01/2022-07-01; period 0.5 years"),
    words(Is(Now), "heute", "Es wuchs von Januar 2021 bis {}.", "2021-01-01/2022-12-31"),

    // -- What leads to a time --
    words(Is(LeadsToTime), "im in am während zum zur gegen an", "Es fiel {} Sommer 2021.", "2021-06-01/2021-09-01"),
    words(Is(LeadsToTime), "vor", "Es fiel {} Sommer 2021.", "before 2021-06-01/2021-09-01"),
    words(Is(LeadsToTime), "nach", "Es fiel {} Sommer 2021.", "after 2021-06-01/2021-09-01"),
    words(Is(LeadsToTime), "bis", "Es fiel {} Sommer 2021.", "by 2021-06-01/2021-09-01"),
    words(Is(LeadsToTime), "ab", "Es fiel {} Sommer 2021.", "from 2021-06-01/2021-09-01"),
    words(Is(LeadsToTime), "von vom", "Es war ein Bericht {} Sommer 2021.", "2021-06-01/2021-09-01"),
    words(
        Is(StandsForTime),
        "seither seitdem damals danach davor seinerzeit hernach fortan daraufhin", "Es wuchs {}.", "",
    ),
    words(Are(&[LeadsToTime, LeadsToYear]), "seit", "Es fiel {} Sommer.", "2022-06-01/.."),
    words(Is(LeadsToTime), "zwischen", "Es fiel {} 2020 und 2021.", "2020-01-01/2022-01-01"),
    words(Are(&[LeadsToTime, LeadsToYear]), "anfang anfangs", "Es fiel {^} 2000.", "2000-01-01/2000-05-01"),
    words(Are(&[LeadsToTime, LeadsToYear]), "mitte", "Es fiel {^} 2000.", "2000-05-01/2000-09-01"),
    words(Are(&[LeadsToTime, LeadsToYear]), "ende", "Es fiel {^} 2000.", "2000-09-01/2001-01-01"),
    words(Is(LeadsToYear), "geschäftsjahr geschäftsjahres haushaltsjahr schuljahr studienjahr saison spielzeit", "Es fiel im {^} 2000 stark.", "uncertain 2000-01-01/2001-01-01"),
    words(Is(LeadsToYear), "kalenderjahr", "Es fiel im {^} 2000 stark.", "2000-01-01/2001-01-01"),
    words(Is(OwnYear), "geschäftsjahr geschäftsjahres haushaltsjahr schuljahr studienjahr saison spielzeit", "Es fiel im {^} 2000 stark.", "uncertain 2000-01-01/2001-01-01"),
    words(Is(KindOfYear), "olympisch~", "Es fiel im Sommer des {} Jahres 2021.", "2021-06-01/2021-09-01"),
    words(Is(DecadeSuffix), "er", "Es fiel in den 1990{} Jahren.", "1990-01-01/2000-01-01"),
    words(Is(DecadeSuffix), "ern", "Es fiel in den 1990{}.", "1990-01-01/2000-01-01"),
    words(Is(Until), "bis", "Es fiel von März {} Mai.", "2022-03-01/2022-06-01"),
    words(Is(Before), "vor", "Es fiel {} Mai 2021.", "before 2021-05-01/2021-06-01"),
    words(Is(After), "nach", "Es fiel {} Mai 2021.", "after 2021-05-01/2021-06-01"),
    words(Is(IsoTime), "t", "Es fiel am 2021-03-05{^}10:15:00.", "2021-03-05/2021-03-06; clock 10:15"),
    words(Is(Onward), "an ab", "Es fiel von Sommer 2021 {}.", "from 2021-06-01/2021-09-01"),
    words(Is(ZoneTime), "zeit", "Es fiel um 21 Uhr Moskauer {^}.", "clock 21:00 local"),
    words(Is(LocalTime), "ortszeit", "Es fiel um 21 Uhr {^}.", "clock 21:00 local"),
    words(Time(Zone(0, 0)), "gmt utc", "Es fiel um 21 Uhr {^}.", "clock 21:00+0"),
    words(Time(Zone(60, 60)), "mez", "Es fiel um 21 Uhr {^}.", "clock 21:00+60"),
    words(Time(Zone(120, 120)), "mesz", "Es fiel um 21 Uhr {^}.", "clock 21:00+120"),
    words(Is(IsoTime), "z", "Es fiel am 2021-03-05T10:15:00{^}.", "2021-03-05/2021-03-06; clock 10:15+0"),

    // -- What is counted, so that the digits before it are no year and no day --
    words(
        Is(Counted),
        "mitglieder mitgliedern kinder kindern häuser häusern zuschauer zuschauern einwohner einwohnern arbeiter arbeitern \
         schüler schülern männer männern besucher besuchern teilnehmer teilnehmern helfer helfern bewerber wähler wählern \
         bilder bücher länder ländern soldaten lehrer nutzer nutzern fahrer spieler anhänger demonstranten wohnungen",
        "Seit Mai kamen 1999 {^}.", "2022-05-01/..; 1999",
    ),
];
