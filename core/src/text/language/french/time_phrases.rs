//! The phrase book of times: how French says which days are meant. Names of months, days and units stand in `calendar`;
//! dates such as "24 février 2022" are grammar, see `text::time`.
//!
//! Where several phrases fit, the longest is taken, and of equally long ones the first.

use crate::text::language::phrase::{Phrase, phrase};
use crate::text::language::time::{
    Hours::{self, Named, Past},
    Part::{Early, Late, Middle},
    TimeMeaning::{self, *},
    Unit as In,
};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<TimeMeaning>] = &[
    // -- Days around today --
    phrase("{today}", Today, "Il ferma hier.", "2022-12-29/2022-12-30"),
    phrase("{today} matin|midi|soir", Today, "Il ferma hier soir.", "2022-12-29/2022-12-30"),
    phrase("{today} après-midi", Today, "Il ferma hier après-midi.", "2022-12-29/2022-12-30"),
    phrase("ce matin|midi|soir", Day(0), "Il ferma ce matin.", "2022-12-30/2022-12-31"),
    phrase("cet après-midi", Day(0), "Il ferma cet après-midi.", "2022-12-30/2022-12-31"),
    phrase("la nuit dernière", Night, "Il brûla la nuit dernière.", "2022-12-29/2022-12-31"),
    phrase("[la] nuit de|du {weekday} à|au {day}", NightTo, "Il brûla dans la nuit de lundi à mardi.", "2022-12-27/2022-12-28"),
    phrase("cette nuit", Night, "Il brûla cette nuit.", "2022-12-29/2022-12-31"),
    phrase("le {unit} même", Mentioned, "Il ferma le jour même.", "undecided"),
    phrase("la veille [de|du] [{the}] {day}", AwayFrom(-1), "Il ferma la veille du 3 mai 2022.", "2022-05-02/2022-05-03"),
    phrase("[le] lendemain [de|du] [{the}] {day}", AwayFrom(1), "Il ferma le lendemain du 3 mai 2022.", "2022-05-04/2022-05-05"),
    phrase("la veille", AwayFromContext(-1), "Il avait fermé la veille.", "undecided"),
    phrase("l' avant - veille", AwayFromContext(-2), "Il avait fermé l’avant-veille.", "undecided"),
    phrase("le lendemain", AwayFromContext(1), "Il ferma le lendemain.", "undecided"),
    phrase("le surlendemain", AwayFromContext(2), "Il ferma le surlendemain.", "undecided"),
    phrase("la veille au soir", AwayFromContext(-1), "Il avait fermé la veille au soir.", "undecided"),

    phrase("(le|du|au|ce) weekend|week-end", LatestWeekend, "Il a plu le weekend.", "2022-12-24/2022-12-26"),

    phrase("avant hier", Day(-2), "Il ferma avant hier.", "2022-12-28/2022-12-29"),

    // -- Last, this and next --
    phrase("[{the}] {unit} {which}", Which, "Il ferma la semaine dernière.", "2022-12-19/2022-12-26"),
    phrase("[{the}] {which} {unit}", Which, "Il ferma cette semaine.", "2022-12-26/2023-01-02"),
    phrase("{the} {unit} en cours", Around(0), "Il monte l’année en cours.", "2022-01-01/2023-01-01"),
    phrase("[{the}] avant - dernière|dernier {unit}", Around(-2), "Il ferma l’avant-dernière semaine.", "2022-12-12/2022-12-19"),
    phrase("{weekday} dernier", WeekdayOver, "Il ferma mardi dernier.", "2022-12-27/2022-12-28"),
    phrase("{weekday} {which}", WhichWeekday, "Il fermera lundi prochain.", "2023-01-02/2023-01-03"),
    phrase("{which} {weekday}", WhichWeekday, "Il fermera ce lundi.", "2023-01-02/2023-01-03"),
    phrase("{weekday} en huit", WeekdayAfter(1), "Il fermera lundi en huit.", "2023-01-09/2023-01-10"),
    phrase("{weekday} en quinze", WeekdayAfter(2), "Il fermera lundi en quinze.", "2023-01-16/2023-01-17"),
    phrase("{weekday} [de] {which} semaine", DayOfWeek, "Il ferma lundi de cette semaine.", "2022-12-26/2022-12-27"),
    phrase("{weekday} [de] la semaine {which}", DayOfWeek, "Il ferma le vendredi de la semaine dernière.", "2022-12-23/2022-12-24"),
    phrase("[{the}] {month} {which}", WhichMonth, "Il ferma en mars dernier.", "2022-03-01/2022-04-01"),
    phrase("[{the}] {season} {which}", WhichSeason, "Il ouvrira au printemps prochain.", "2023-03-01/2023-06-01"),
    phrase("{which} {season}", WhichSeason, "Il ferma cet été.", "2022-06-01/2022-09-01"),
    phrase("[{the}] {digits} du mois {which}", DayOfMonth, "Il ferma le 20 du mois dernier.", "2022-11-20/2022-11-21"),
    phrase("(au) {digits} du mois {which}", DayOfMonth, "Il est reporté au 20 du mois prochain.", "2023-01-20/2023-01-21"),
    phrase("[{the}] {digits} de {which} mois", DayOfMonth, "Il ferma le 20 de ce mois.", "2022-12-20/2022-12-21"),
    phrase("(le|du|au) {digits} courant", DayOfMonth, "Il ferma le 3 courant.", "2022-12-03/2022-12-04"),
    phrase("{ordinal} du mois {which}", DayOfMonth, "Il ferma le 1er du mois dernier.", "2022-11-01/2022-11-02"),

    // -- Counted from today --
    phrase("il y a [environ|presque|quelque|tout|juste] {amount}", Away(-1), "Il ferma il y a environ une semaine.", "2022-12-19/2022-12-26"),
    phrase("il y a près de {amount}", Away(-1), "Il ferma il y a près de deux ans.", "2020-01-01/2021-01-01; period ~2 years"),
    phrase("il y a près d' {amount}", Away(-1), "Il ferma il y a près d’un an.", "2021-01-01/2022-01-01"),
    phrase("il y a plus|moins de {amount}", Away(-1), "Il ferma il y a plus de deux ans.", "before 2020-12-30/2020-12-31; period > 2 years"),
    phrase("il y a plus|moins d' {amount}", Away(-1), "Il ferma il y a plus d’un an.", "before 2021-12-30/2021-12-31"),
    phrase("voici|voilà [environ|presque|déjà] {amount}", Away(-1), "Il ferma voici deux ans.", "2020-01-01/2021-01-01; period 2 years"),
    phrase("{today} il y a {amount}", AwayFrom(-1), "Il ferma hier il y a deux ans.", "2020-12-29/2020-12-30; period 2 years"),
    phrase("dans [environ|près] [de] {amount}", InTime, "Il fermera dans une semaine.", "2023-01-02/2023-01-09"),
    phrase("en {amount}", UpToNow, "Ce sera la première fois en dix ans.", "ordinal rank 1; 2012-12-30/2022-12-30; period 10 years"),
    phrase("(le) {digits}", BareDay, "Il ferma le 15.", "2022-12-15/2022-12-16"),
    phrase("les|ces|des {which} {amount}", Rolling, "Il monta les dernières quatre semaines.", "2022-12-02/2022-12-30; period 4 weeks"),
    phrase("d' ici [à] {amount}", Within, "Il fermera d’ici une semaine.", "2022-12-30/2023-01-06"),
    phrase("sous {amount}", Within, "Il fermera sous deux jours.", "2022-12-30/2023-01-01; period 2 days"),
    phrase("dans les {number} {which} {units}", Rolling, "Il montera dans les deux prochains jours.", "2022-12-31/2023-01-02; period 2"),
    phrase("[{the}] {number} {which} {units}", Rolling, "Il monta les deux dernières années.", "2020-12-30/2022-12-30; period 2"),
    phrase("ces {number} {which} {units}", Rolling, "Il monta ces deux dernières années.", "2020-12-30/2022-12-30; period 2"),

    // -- Counted from another day --
    phrase("{amount} plus tard", Mentioned, "Il ferma lundi. Un jour plus tard il tomba.", "2022-12-26/2022-12-27; undecided"),
    phrase("{amount} avant|après que", Counted, "Il ouvrit en 2015, deux ans après que Lee fut venu.", "2015-01-01/2016-01-01; period 2 years"),
    phrase("{amount} avant|après qu'", Counted, "Il ouvrit en 2015, deux ans après qu’il fut venu.", "2015-01-01/2016-01-01; period 2 years"),
    phrase("{amount} après", Counted, "Il tomba deux ans après.", "period 2 years"),
    phrase("{amount} plus tôt|auparavant", AwayFromContext(-1), "Il tomba un jour plus tôt.", "undecided"),
    phrase("{amount} auparavant", AwayFromContext(-1), "Il tomba un jour auparavant.", "undecided"),
    phrase("{amount} avant [{the}] {day}", AwayFrom(-1), "Il tomba deux jours avant le 3 mai 2021.", "period 2 days; 2021-05-01/2021-05-02"),
    phrase("{amount} après [{the}] {day}", AwayFrom(1), "Il tomba deux jours après le 3 mai 2021.", "period 2 days; 2021-05-05/2021-05-06"),
    phrase("la semaine du {day}", WeekOf, "Il ferma la semaine du 4 mars 2021.", "2021-03-01/2021-03-08"),
    phrase("depuis [{the}] {time}", Since, "Il monte depuis mars 2014.", "2014-03-01/.."),

    // -- Parts of something longer --
    phrase("[{the}] début [de|du|des|d'] {whole}", Part(Early), "Il ferma début 2021.", "2021-01-01/2021-05-01"),
    phrase("mi - {whole}", Part(Middle), "Il ferma mi-mars 2021.", "2021-03-11/2021-03-21"),
    phrase("[{the}] milieu de|du|des|d' {whole}", Part(Middle), "Il ferma au milieu de 2021.", "2021-05-01/2021-09-01"),
    phrase("[{the}] fin [de|du|des|d'] {whole}", Part(Late), "Il ferma fin 2021.", "2021-09-01/2022-01-01"),
    phrase("le reste de|du {whole}", Rest, "Il fermera le reste de la semaine.", "2022-12-30/2023-01-02"),
    phrase("[{the}] {nth} {unit} de|du|d' {whole}", Nth, "Il ferma la troisième semaine de janvier 2021.", "2021-01-18/2021-01-25"),
    phrase("[{the}] {nth} {weekday} de|du|d' {whole}", Nth, "Il ferma le dernier vendredi d’octobre 2021.", "2021-10-29/2021-10-30"),
    phrase("[{the}] {nth} moitié de|du|d' {whole}", NthHalf, "Il ferma dans la seconde moitié de mars 2021.", "2021-03-16/2021-04-01"),
    phrase("[{the}] {nth} quinzaine de|d' {whole}", NthHalf, "Il ferma la seconde quinzaine de mars 2021.", "2021-03-16/2021-04-01"),
    phrase("[{the}] début du {whole}", Part(Early), "Il ferma au début du mois.", "2022-12-01/2022-12-11"),
    phrase("[{the}] {number} {nth} {units} de|du|d' {whole}", NthStretch, "Il monta les neuf premiers mois de 2021.", "2021-01-01/2021-10-01; period 9"),

    // -- Parts of the calendar --
    phrase("[{the}] {nth} trimestre [{year}]", NthQuarter, "Il monta au troisième trimestre.", "2022-07-01/2022-10-01"),
    phrase("[{the}] {nth} semestre [{year}]", NthHalfYear, "Il monta au premier semestre 2021.", "2021-01-01/2021-07-01"),
    phrase("[{the}] {nth} siècle", NthCentury, "Il ferma au 19e siècle.", "1800-01-01/1900-01-01"),
    phrase("[les] années {tens}", Tens, "Il ferma dans les années soixante.", "1960-01-01/1970-01-01"),
    phrase("[les] années soixante - dix", Decade(70), "Il ferma dans les années soixante-dix.", "1970-01-01/1980-01-01"),
    phrase("[les] années quatre - vingt|vingts", Decade(80), "Il ferma dans les années quatre-vingt.", "1980-01-01/1990-01-01"),
    phrase("[les] années quatre - vingt - dix", Decade(90), "Il ferma dans les années quatre-vingt-dix.", "1990-01-01/2000-01-01"),
    phrase("[{the}] {season} [de] [{year}]", Season, "Il ferma à l’hiver 2021.", "2021-12-01/2022-03-01"),
    phrase("les|des|aux années {year}", Tens, "Il ferma dans les années 1970.", "1970-01-01/1980-01-01"),
    phrase("années {year}", Tens, "Il ferma au début des années 1970.", "1970-01-01/1973-05-01"),
    phrase("[les|des] années {digits}", Tens, "Il ferma dans les années 70.", "1970-01-01/1980-01-01"),
    phrase("[les|des] années vingt", Elsewhere(In::Decade), "Il ferma dans les années vingt.", "undecided"),
    phrase("[{the}] an|année {year}", Year, "Il ferma en l’année 2008.", "2008-01-01/2009-01-01"),
    phrase("[{the}] semaine {digits} [de] [{year}]", Week, "Il ferma la semaine 31.", "2022-08-01/2022-08-08"),

    // -- What the text says elsewhere, or nowhere --
    phrase("ce {unit} - là", Mentioned, "Il plut ce jour-là.", "undecided"),
    phrase("cette|cet {unit} - là", Mentioned, "Il plut cette semaine-là.", "undecided"),
    phrase("[{the}] même {unit}", Mentioned, "Il plut la même semaine.", "undecided"),
    phrase("{month} de la même année", Mentioned, "Il ferma en octobre de la même année.", "undecided"),
    phrase("[{the}] {which} {units}", Vague, "Il pleuvra les prochains jours.", "undecided"),
    phrase("[{the}] {units} {which}", Vague, "Il plut les jours suivants.", "undecided"),
    phrase("[{the}] {units} à venir", Vague, "Il pleuvra les jours à venir.", "undecided"),

    // -- What is only counted --
    phrase("{amount} avant|après [{the}]", Counted, "Il ferma deux ans après la guerre.", "period 2 years"),
    phrase("[{the}] {number} {nth} {units}", Counted, "Il monta les neuf premiers mois.", "period 9"),

    // -- What recurs, and names --
    phrase("chaque {weekday}", Habit, "Il ouvre chaque lundi.", ""),
    phrase("chaque {unit}", Habit, "Il ouvre chaque année.", ""),
    phrase("chaque {month}", Habit, "Il ouvre chaque mars.", ""),
    phrase("chaque {season}", Habit, "Il ouvre chaque hiver.", ""),
    phrase("tous les {weekdays}", Habit, "Il ouvre tous les lundis.", ""),
    phrase("toutes|tous les {units}", Habit, "Il ouvre tous les jours.", ""),
    phrase("tous|toutes les {amount}", Habit, "Il ouvre tous les deux ans.", "period 2 years"),
    phrase("(un) {weekday}", Habit, "Il neigea un vendredi.", ""),
    phrase("{weekdays}", Habit, "Il ouvre les lundis.", ""),
    phrase("noël|pâques|pentecôte|toussaint|ascension|ramadan|carnaval|halloween|épiphanie|assomption", Name, "Il ferma vers {^}.", ""),
    phrase("mardi gras", Name, "Il ferma à Mardi gras.", ""),
    phrase("vendredi saint|noir", Name, "Il ferma Vendredi saint.", ""),
    phrase("lundi de pâques|pentecôte", Name, "Il ferma lundi de Pâques.", ""),
    phrase("jour de l' an", Name, "Il ferma au jour de l’an.", ""),
    phrase("(rue|place|avenue|boulevard|pont|stade) du {day}", Name, "La rue du 8 mai 1945 est fermée.", ""),
    phrase("{number} avant|av [.] j [.] - c [.]", Elsewhere(In::Year), "Le mur fut bâti en 500 avant J.-C. ici.", "undecided"),
    phrase("{number} avant jésus - christ", Elsewhere(In::Year), "Le mur fut bâti en 500 avant Jésus-Christ.", "undecided"),
    phrase("{number} après|apr [.] j [.] - c [.]", OfEra, "Le mur fut bâti en 79 après J.-C. ici.", "0079-01-01/0080-01-01"),

    // -- Times of day --
    phrase("(à|vers|dès|avant|après) {digits} heures|heure|h", Clock(Hours::Day), "Il ferma à 14 heures.", "clock 14:00"),
    phrase("(à|vers|dès|avant|après) {number} heures|heure", Clock(Hours::Either), "Il ferma à cinq heures.", "clock 5:00 or 17:00"),
    phrase("(à|vers|dès|avant|après) {digits} heures et demie", Clock(Past(30)), "Il ferma à 19 heures et demie.", "clock 19:30"),
    phrase("(à|vers|dès|avant|après) {digits} heures et quart", Clock(Past(15)), "Il ferma à 19 heures et quart.", "clock 19:15"),
    phrase("(à|vers|dès|avant|après) {digits} heures moins [le] quart", Clock(Past(-15)), "Il ferma à 19 heures moins le quart.", "clock 18:45"),
    phrase("(à|vers|dès|avant|après) {digits} heures moins cinq", Clock(Past(-5)), "Il ferma à 19 heures moins cinq.", "clock 18:55"),
    phrase("(à|vers|dès|avant|après) {digits} heures moins dix", Clock(Past(-10)), "Il ferma à 19 heures moins dix.", "clock 18:50"),
    phrase("(à|vers|dès|avant|après) {digits} heures moins vingt", Clock(Past(-20)), "Il ferma à 19 heures moins vingt.", "clock 18:40"),
    phrase("(à|vers|dès|avant|après) {number} heures et demie", Clock(Past(30)), "Il ferma à cinq heures et demie.", "clock 5:30 or 17:30"),
    phrase("(à|vers|dès|avant|après) {number} heures et quart", Clock(Past(15)), "Il ferma à cinq heures et quart.", "clock 5:15 or 17:15"),
    phrase("(à|vers|dès|avant|après) {number} heures moins [le] quart", Clock(Past(-15)), "Il ferma à cinq heures moins le quart.", "clock 4:45 or 16:45"),
    phrase("(à|vers|dès|avant|après) {number} heures moins cinq", Clock(Past(-5)), "Il ferma à cinq heures moins cinq.", "clock 4:55 or 16:55"),
    phrase("(à|vers|dès|avant|après) {number} heures moins dix", Clock(Past(-10)), "Il ferma à cinq heures moins dix.", "clock 4:50 or 16:50"),
    phrase("(à|vers|dès|avant|après) {number} heures moins vingt", Clock(Past(-20)), "Il ferma à cinq heures moins vingt.", "clock 4:40 or 16:40"),
    phrase("(à) midi", Clock(Named(720)), "Il ferma à midi.", "clock 12:00"),
    phrase("minuit", Clock(Named(0)), "Il ferma à {}.", "clock 0:00"),
];
