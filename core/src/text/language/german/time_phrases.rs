//! The phrase book of times: how German says which days are meant. Names of months, days and units stand in `calendar`;
//! dates such as "24. Februar 2022" are grammar, see `text::time`.
//!
//! Where several phrases fit, the longest is taken, and of equally long ones the first.

use crate::text::language::phrase::{Phrase, phrase};
use crate::text::language::time::{
    Part::{Early, End, Late, Middle, Start},
    TimeMeaning::{self, *},
    Unit as In,
};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<TimeMeaning>] = &[
    // -- Days around today --
    phrase("{today}", Today, "Es schloss gestern.", "2022-12-29/2022-12-30"),
    phrase("{today} morgen|früh|vormittag|mittag|nachmittag|abend|nacht", Today, "Es schloss heute Morgen.", "2022-12-30/2022-12-31"),
    phrase("gestrig~ tag|tages|morgen|nachmittag|abend", Day(-1), "Es schloss am gestrigen Abend.", "2022-12-29/2022-12-30"),
    phrase("heutig~ tag|tages|morgen|nachmittag|abend", Day(0), "Es schloss am heutigen Morgen.", "2022-12-30/2022-12-31"),
    phrase("morgig~ tag|tages|nachmittag|abend", Day(1), "Es schließt am morgigen Abend.", "2022-12-31/2023-01-01"),
    phrase("gestrig~ {weekday}", Day(-1), "Es schloss am gestrigen Donnerstag.", "2022-12-29/2022-12-30"),
    phrase("heutig~ {weekday}", Day(0), "Es schloss am heutigen Freitag.", "2022-12-30/2022-12-31"),
    phrase("morgig~ {weekday}", Day(1), "Es schließt am morgigen Samstag.", "2022-12-31/2023-01-01"),
    phrase("nacht zum|auf [{the}] {day}", NightTo, "Es brannte in der Nacht zum Dienstag.", "2022-12-27/2022-12-28"),
    phrase("tag vor [{the}] {day}", AwayFrom(-1), "Es schloss am Tag vor Dienstag, dem 3. Mai 2022.", "2022-05-02/2022-05-03"),
    phrase("tag nach [{the}] {day}", AwayFrom(1), "Es schloss am Tag nach Dienstag, dem 3. Mai 2022.", "2022-05-04/2022-05-05"),

    // -- Last, this and next --
    phrase("[{the}] {which} {unit}", Which, "Es schloss in der letzten Woche.", "2022-12-19/2022-12-26"),
    phrase("[{the}] {named}", Which, "Es war voller als im Vorjahr.", "2021-01-01/2022-01-01"),
    phrase("[{the}] vorletzt~ {unit}", Around(-2), "Es schloss in der vorletzten Woche.", "2022-12-12/2022-12-19"),
    phrase("[{the}] übernächst~ {unit}", Around(2), "Es schließt im übernächsten Monat.", "2023-02-01/2023-03-01"),
    phrase("[{the}] {which} {weekday}", WhichWeekday, "Es schließt am kommenden Montag.", "2023-01-02/2023-01-03"),
    phrase("[{the}] übernächst~ {weekday}", WeekdayAfter(1), "Es schließt am übernächsten Montag.", "2023-01-09/2023-01-10"),
    phrase("[{the}] vorletzt~ {weekday}", WeekdayAfter(-2), "Es schloss am vorletzten Montag.", "2022-12-19/2022-12-20"),
    phrase("{weekday} [in] [{the}] {which} woche", DayOfWeek, "Es schloss am Freitag vergangener Woche.", "2022-12-23/2022-12-24"),
    phrase("[{the}] {which} woche [am] {weekday}", DayOfWeek, "Es schließt nächste Woche am Montag.", "2023-01-02/2023-01-03"),
    phrase("[{the}] {which} {month}", WhichMonth, "Es schloss im vergangenen März.", "2022-03-01/2022-04-01"),
    phrase("[{the}] {which} jahr im {month}", MonthOfYear, "Es schloss letztes Jahr im März.", "2021-03-01/2021-04-01"),
    phrase("[{the}] {which} {season}", WhichSeason, "Es schließt im nächsten Frühjahr.", "2023-03-01/2023-06-01"),
    phrase("{ordinal} {the} {which} monats", DayOfMonth, "Es schloss am 20. des vergangenen Monats.", "2022-11-20/2022-11-21"),
    phrase("{ordinal} {which} monats", DayOfMonth, "Es schloss am 20. vergangenen Monats.", "2022-11-20/2022-11-21"),
    phrase("(am|vom|zum) {ordinal}", BareDay, "Es war am 15. zu.", "2022-12-15/2022-12-16"),
    phrase("(am|übers|vom|zum|fürs|das) wochenende", LatestWeekend, "Es regnete am Wochenende.", "2022-12-24/2022-12-26"),

    // -- Counted from today --
    phrase("vor [rund|etwa|ungefähr|knapp|gut|fast|beinahe|ca|zirka|über|genau] {amount}", Away(-1), "Es schloss vor knapp einer Woche.", "2022-12-23/2022-12-24; period ~1 weeks"),
    phrase("vor mehr|weniger als {amount}", Away(-1), "Es schloss vor mehr als einer Woche.", "2022-12-23/2022-12-24; period > 1 weeks"),
    phrase("{today} vor {amount}", AwayFrom(-1), "Es schloss heute vor einem Jahr.", "2021-12-30/2021-12-31"),
    phrase("{today} in {amount}", AwayFrom(1), "Es schließt heute in einer Woche.", "2023-01-06/2023-01-07"),
    phrase("in [rund|etwa|ungefähr|knapp|gut|fast|ca|genau] {amount}", InTime, "Es wird in einer Woche öffnen.", "2023-01-06/2023-01-07"),
    phrase("binnen|innerhalb [von] {amount}", Within, "Es wird binnen einer Woche schließen.", "2022-12-30/2023-01-06"),
    phrase("binnen|innerhalb [von] {the} nächst~|kommend~ {amount}", Within, "Es wird innerhalb der nächsten paar Tage schließen.", "2022-12-30/2023-01-02"),
    phrase("[{the}] {which} {amount}", Rolling, "Es wuchs in den vergangenen paar Jahren.", "2019-12-30/2022-12-30"),
    phrase("[{the}] {number} {which} {units}", Rolling, "Es wuchs in den zwei vergangenen Jahren.", "2020-12-30/2022-12-30; period 2 years"),
    phrase("[{the}] nächst~|kommend~ {number} werktage|werktagen|arbeitstage|arbeitstagen", BusinessDays, "Es schließt für die nächsten vier Werktage.", "2023-01-02/2023-01-06; period 4"),
    phrase("noch [in] dies~ {unit}", FromNowOn, "Es schließt noch in diesem Monat.", "2022-12-30/2023-01-01"),
    phrase("später in dies~ {unit}", FromNowOn, "Es schließt später in diesem Monat.", "2022-12-30/2023-01-01"),

    // -- Counted from another day --
    phrase("{amount} später|danach|darauf", Mentioned, "Es schloss am Montag. Einen Tag später fiel es.", "2022-12-26/2022-12-27; undecided"),
    phrase("{amount} zuvor|davor|vorher|früher", AwayFromContext(-1), "Es fiel einen Tag zuvor.", "undecided"),
    phrase("[{the}] {unit} danach|darauf", AwayFromContext(1), "Es fiel am Tag darauf.", "undecided"),
    phrase("[{the}] {unit} zuvor|davor", AwayFromContext(-1), "Es fiel im Jahr davor.", "undecided"),
    phrase("tags darauf|danach", AwayFromContext(1), "Es fiel tags darauf.", "undecided"),
    phrase("tags zuvor|davor", AwayFromContext(-1), "Es fiel tags zuvor.", "undecided"),
    phrase("vortag|vortages|vorabend", AwayFromContext(-1), "Es fiel am Vortag.", "undecided"),
    phrase("folgetag|folgetages", AwayFromContext(1), "Es fiel am Folgetag.", "undecided"),
    phrase("{amount} vor {the} {day}", AwayFrom(-1), "Es fiel einen Tag vor dem 3. Mai 2021.", "2021-05-02/2021-05-03"),
    phrase("{amount} nach {the} {day}", AwayFrom(1), "Es fiel einen Tag nach dem 3. Mai 2021.", "2021-05-04/2021-05-05"),
    phrase("woche vom {day}", WeekOf, "Es schloss in der Woche vom 4. März 2021.", "2021-03-01/2021-03-08"),
    phrase("seit {time}", Since, "Es wuchs seit März 2014.", "2014-03-01/.."),

    // -- Parts of something longer --
    phrase("anfang|anfangs {whole}", Part(Early), "Es schloss Anfang vergangenen Jahres.", "2021-01-01/2021-05-01"),
    phrase("mitte {whole}", Part(Middle), "Es schloss Mitte vergangenen Jahres.", "2021-05-01/2021-09-01"),
    phrase("ende {whole}", Part(Late), "Es schloss Ende vergangenen Jahres.", "2021-09-01/2022-01-01"),
    phrase("beginn {whole}", Part(Start), "Es schloss zu Beginn des vergangenen Jahres.", "2021-01-01/2021-04-01"),
    phrase("[{the}] frühe|frühen {whole}", Part(Early), "Es schloss in den frühen 1990er Jahren.", "1990-01-01/1993-05-01"),
    phrase("[{the}] späte|späten {whole}", Part(Late), "Es schloss in den späten 1990er Jahren.", "1996-09-01/2000-01-01"),
    phrase("jahresanfang|jahresbeginn [{year}]", NamedPart(In::Year, Start), "Es schloss zum Jahresbeginn 2021.", "2021-01-01/2021-04-01"),
    phrase("jahresmitte [{year}]", NamedPart(In::Year, Middle), "Es schloss zur Jahresmitte 2021.", "2021-05-01/2021-09-01"),
    phrase("jahresende|jahresschluss [{year}]", NamedPart(In::Year, End), "Es schloss zum Jahresende 2021.", "2021-10-01/2022-01-01"),
    phrase("monatsanfang|monatsbeginn", NamedPart(In::Month, Start), "Es schloss zum Monatsbeginn.", "2022-12-01/2022-12-08"),
    phrase("monatsmitte", NamedPart(In::Month, Middle), "Es schloss zur Monatsmitte.", "2022-12-11/2022-12-21"),
    phrase("monatsende", NamedPart(In::Month, End), "Es schloss zum Monatsende.", "2022-12-24/2023-01-01"),
    phrase("wochenanfang|wochenbeginn|wochenauftakt", NamedPart(In::Week, Start), "Es schloss zum Wochenbeginn.", "2022-12-26/2022-12-27"),
    phrase("wochenmitte", NamedPart(In::Week, Middle), "Es schloss zur Wochenmitte.", "2022-12-28/2022-12-30"),
    phrase("rest {whole}", Rest, "Es schließt für den Rest der Woche.", "2022-12-30/2023-01-02"),
    phrase("[{the}] {nth} {unit} im|in {whole}", Nth, "Es schloss in der dritten Woche im Januar 2021.", "2021-01-18/2021-01-25"),
    phrase("[{the}] {nth} {unit} {whole}", Nth, "Es schloss in der ersten Woche des Jahres.", "2022-01-03/2022-01-10"),
    phrase("[{the}] {nth} {unit} {the} {whole}", Nth, "Es schloss am letzten Tag des vergangenen Jahres.", "2021-12-31/2022-01-01"),
    phrase("[{the}] {nth} {weekday} im|in {whole}", Nth, "Es schloss am letzten Freitag im Oktober 2021.", "2021-10-29/2021-10-30"),
    phrase("[{the}] {nth} {weekday} {whole}", Nth, "Es schloss am letzten Freitag des Jahres.", "2022-12-30/2022-12-31"),
    phrase("[{the}] {nth} {weekday} {the} {whole}", Nth, "Es schloss am letzten Freitag des vergangenen Jahres.", "2021-12-31/2022-01-01"),
    phrase("[{the}] {nth} hälfte {whole}", NthHalf, "Es schloss in der zweiten Hälfte des vergangenen Jahres.", "2021-07-01/2022-01-01"),
    phrase("[{the}] {nth} hälfte {the} {whole}", NthHalf, "Es schloss in der zweiten Hälfte des März 2021.", "2021-03-16/2021-04-01"),
    phrase("[{the}] {nth} {amount} [im|in|von] {whole}", NthStretch, "Es wuchs in den ersten paar Monaten 2021.", "2021-01-01/2021-04-01"),

    // -- Parts of the calendar --
    phrase("[{the}] {nth} quartal|quartals|vierteljahr|vierteljahres [{year}]", NthQuarter, "Es wuchs im dritten Quartal.", "2022-07-01/2022-10-01"),
    phrase("[{the}] {nth} halbjahr|halbjahres|jahreshälfte [{year}]", NthHalfYear, "Es wuchs im ersten Halbjahr 2021.", "2021-01-01/2021-07-01"),
    phrase("[{the}] {nth} jahrhundert|jahrhunderts|jh", NthCentury, "Es schloss im 19. Jahrhundert.", "1800-01-01/1900-01-01"),
    phrase("[{the}] {tens} [-] jahre|jahren", Tens, "Es schloss in den siebziger Jahren.", "1970-01-01/1980-01-01"),
    phrase("{the} {tens}", Tens, "Es schloss in den Siebzigern.", "1970-01-01/1980-01-01"),
    phrase("[{the}] dreißigerjahre|dreissigerjahre|dreißigerjahren|dreissigerjahren", Decade(30), "Es schloss Ende der Dreißigerjahre.", "1936-09-01/1940-01-01"),
    phrase("[{the}] vierzigerjahre|vierzigerjahren", Decade(40), "Es schloss Ende der Vierzigerjahre.", "1946-09-01/1950-01-01"),
    phrase("[{the}] fünfzigerjahre|fünfzigerjahren", Decade(50), "Es schloss Ende der Fünfzigerjahre.", "1956-09-01/1960-01-01"),
    phrase("[{the}] sechzigerjahre|sechzigerjahren", Decade(60), "Es schloss Ende der Sechzigerjahre.", "1966-09-01/1970-01-01"),
    phrase("[{the}] siebzigerjahre|siebzigerjahren", Decade(70), "Es schloss Ende der Siebzigerjahre.", "1976-09-01/1980-01-01"),
    phrase("[{the}] achtzigerjahre|achtzigerjahren", Decade(80), "Es schloss Ende der Achtzigerjahre.", "1986-09-01/1990-01-01"),
    phrase("[{the}] neunzigerjahre|neunzigerjahren", Decade(90), "Es schloss Ende der Neunzigerjahre.", "1996-09-01/2000-01-01"),
    phrase("[{the}] nullerjahre|nullerjahren", Decade(0), "Es schloss Ende der Nullerjahre.", "2006-09-01/2010-01-01"),
    phrase("[{the}] {season} [{year}]", Season, "Es schloss im Winter 2021.", "2021-12-01/2022-03-01"),
    phrase("[{the}] jahr|jahre|jahres|jahren {year}", Year, "Es schloss im Jahr 2008.", "2008-01-01/2009-01-01"),
    phrase("kalenderwoche|kw {digits} [{year}]", Week, "Es schloss in Kalenderwoche 31.", "2022-08-01/2022-08-08"),
    phrase("[{the}] {nth} kalenderwoche|kw [{year}]", Week, "Es schloss in der 31. Kalenderwoche 2021.", "2021-08-02/2021-08-09"),

    // -- What the text says elsewhere, or nowhere --
    phrase("jen~ {unit}", Mentioned, "An jenem Tag regnete es.", "undecided"),
    phrase("selb~|gleich~ {unit}", Mentioned, "In der selben Woche regnete es.", "undecided"),
    phrase("derselben|desselben|demselben|dasselbe|dieselbe {unit}", Mentioned, "In derselben Woche regnete es.", "undecided"),
    phrase("{month} {the} gleich~|selb~ jahres", Mentioned, "Es schloss im Oktober des gleichen Jahres.", "undecided"),
    phrase("{month} desselben jahres", Mentioned, "Es schloss im Oktober desselben Jahres.", "undecided"),
    phrase("[{the}] {which} {units}", Vague, "Es wird in den kommenden Wochen regnen.", "undecided"),
    phrase("[{the}] jüngst~ {units}", Vague, "Es wuchs in den jüngsten Monaten.", "undecided"),

    phrase("vorjahreszeitraum|vorjahreszeitraums", Elsewhere(In::Year), "Es fiel im Vorjahreszeitraum.", "undecided"),
    phrase("vorjahreshalbjahr|vorjahreshalbjahrs", Elsewhere(In::Half), "Es fiel im Vorjahreshalbjahr.", "undecided"),
    phrase("vorjahresquartal|vorjahresquartals", Elsewhere(In::Quarter), "Es fiel im Vorjahresquartal.", "undecided"),
    phrase("vorjahresmonat|vorjahresmonats", Elsewhere(In::Month), "Es fiel im Vorjahresmonat.", "undecided"),

    // -- What is only counted --
    phrase("{amount} vor|nach {the}", Counted, "Es schloss ein Jahr nach dem Krieg.", ""),
    phrase("[{the}] {nth} {amount}", Counted, "Es wuchs in den ersten paar Monaten.", ""),
    phrase("[{the}] {which} {number} oder|bis {amount}", Counted, "Es wuchs in den letzten 15 bis 20 Jahren.", "period 15..=20 years"),

    // -- What recurs, and names --
    phrase("jed~ {weekday}", Habit, "Es öffnet jeden Montag.", ""),
    phrase("jed~ {unit}", Habit, "Es öffnet jedes Jahr.", ""),
    phrase("jed~ {nth} {weekday}", Habit, "Es öffnet jeden ersten Montag.", ""),
    phrase("{weekdays}", Habit, "Es öffnet montags.", ""),
    phrase("ostern|weihnachten|pfingsten|silvester|neujahr|karneval|fasching|heiligabend|karfreitag|ostersonntag|ostermontag|pfingstsonntag|pfingstmontag|himmelfahrt|fronleichnam|allerheiligen|rosenmontag|aschermittwoch|ramadan", Name, "Es schloss um {^} herum.", ""),
    phrase("welt|bild am {weekday}", Name, "Die Welt am Sonntag weiß mehr.", ""),
    phrase("{number} v|n . chr [.]", Name, "Die Mauer entstand um 500 v. Chr. am Fluss.", ""),
    phrase("{number} vor|nach christus", Name, "Die Mauer entstand um 500 vor Christus.", ""),
    phrase("straße|platz|brücke|allee {the} {day}", Name, "Die Straße des 17. Juni ist gesperrt.", ""),
    phrase("black|schwarz~|blutig~|weiß~|super {weekday}", Name, "Es schloss am Schwarzen Freitag.", ""),

    // -- Times of day --
    phrase("{digits} uhr", Clock, "Es schloss um 14 Uhr.", ""),
    phrase("{digits} - uhr", Clock, "Die 18-Uhr-Ausgabe fiel aus.", ""),
    phrase("{clock} uhr", Clock, "Es schloss um 14.30 Uhr.", ""),
    phrase("{number} uhr", Clock, "Es schloss kurz nach acht Uhr.", ""),
    phrase("{digits} bis|und|- {digits} uhr", Clock, "Es öffnet von 8 bis 10 Uhr.", ""),
    phrase("{digits} bis|und|- {clock} uhr", Clock, "Es öffnet von 8 bis 10.30 Uhr.", ""),
    phrase("{clock} bis|und|- {digits} uhr", Clock, "Es öffnet von 8.30 bis 10 Uhr.", ""),
    phrase("{clock} bis|und|- {clock} uhr", Clock, "Es öffnet von 8.30 bis 10.30 Uhr.", ""),
    phrase("{number} bis|und {number} uhr", Clock, "Es öffnet von acht bis zehn Uhr.", ""),
    phrase("{clock} h", Clock, "Es schloss um 14.30 h.", ""),
    phrase("halb {number}", Clock, "Es schloss um halb neun.", ""),
    phrase("viertel nach|vor {number}", Clock, "Es schloss um Viertel nach acht.", ""),
];
