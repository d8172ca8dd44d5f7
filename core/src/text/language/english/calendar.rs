//! The words of the calendar: months, weekdays, seasons, units of time, and what tells which one of them is meant.

use crate::model::Season::{Autumn, Spring, Summer, Winter};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Is, Time},
    Sense::*,
};
use crate::text::language::time::{TimeWord::*, Unit as In, Which as Meant};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // -- Months. What is written with a full stop stands in `abbreviations` too. --
    words(Time(Month(1)), "january jan", "It opened on {^} 3, 2021.", "2021-01-03/2021-01-04"),
    words(Time(Month(2)), "february feb", "It opened on {^} 3, 2021.", "2021-02-03/2021-02-04"),
    words(Time(Month(3)), "march mar", "It opened on {^} 3, 2021.", "2021-03-03/2021-03-04"),
    words(Time(Month(4)), "april apr", "It opened on {^} 3, 2021.", "2021-04-03/2021-04-04"),
    words(Time(Month(5)), "may", "It opened on {^} 3, 2021.", "2021-05-03/2021-05-04"),
    words(Time(Month(6)), "june jun", "It opened on {^} 3, 2021.", "2021-06-03/2021-06-04"),
    words(Time(Month(7)), "july jul", "It opened on {^} 3, 2021.", "2021-07-03/2021-07-04"),
    words(Time(Month(8)), "august aug", "It opened on {^} 3, 2021.", "2021-08-03/2021-08-04"),
    words(Time(Month(9)), "september sept sep", "It opened on {^} 3, 2021.", "2021-09-03/2021-09-04"),
    words(Time(Month(10)), "october oct", "It opened on {^} 3, 2021.", "2021-10-03/2021-10-04"),
    words(Time(Month(11)), "november nov", "It opened on {^} 3, 2021.", "2021-11-03/2021-11-04"),
    words(Time(Month(12)), "december dec", "It opened on {^} 3, 2021.", "2021-12-03/2021-12-04"),
    words(Is(FirstName), "april june august jan may", "It was opened by {^} Lee.", ""),
    words(Is(Homograph), "may march mar", "They {} on.", ""),

    // -- Weekdays --
    words(Time(Weekday(0)), "monday mon", "It opened on {^}.", "2022-12-26/2022-12-27"),
    words(Time(Weekday(1)), "tuesday tues tue", "It opened on {^}.", "2022-12-27/2022-12-28"),
    words(Time(Weekday(2)), "wednesday weds wed", "It opened on {^}.", "2022-12-28/2022-12-29"),
    words(Time(Weekday(3)), "thursday thurs thur thu", "It opened on {^}.", "2022-12-29/2022-12-30"),
    words(Time(Weekday(4)), "friday fri", "It opened on {^}.", "2022-12-30/2022-12-31"),
    words(Time(Weekday(5)), "saturday sat", "It opened on {^}.", "2022-12-24/2022-12-25"),
    words(Time(Weekday(6)), "sunday sun", "It opened on {^}.", "2022-12-25/2022-12-26"),
    words(Time(Weekdays(0)), "mondays", "It closed three {^} ago.", "2022-12-12/2022-12-13"),
    words(Time(Weekdays(1)), "tuesdays", "It closed three {^} ago.", "2022-12-13/2022-12-14"),
    words(Time(Weekdays(2)), "wednesdays", "It closed three {^} ago.", "2022-12-14/2022-12-15"),
    words(Time(Weekdays(3)), "thursdays", "It closed three {^} ago.", "2022-12-15/2022-12-16"),
    words(Time(Weekdays(4)), "fridays", "It closed three {^} ago.", "2022-12-09/2022-12-10"),
    words(Time(Weekdays(5)), "saturdays", "It closed three {^} ago.", "2022-12-10/2022-12-11"),
    words(Time(Weekdays(6)), "sundays", "It closed three {^} ago.", "2022-12-11/2022-12-12"),
    words(
        Is(Abbreviation), "mon tues tue weds wed thurs thur thu fri sat sun",
        "It fell 5 percent on {^}. 1 January.", "-5 %; 2023-01-01/2023-01-02",
    ),
    words(Is(Homograph), "sat sun wed", "They {} there.", ""),

    // -- Seasons --
    words(Time(Season(Spring)), "spring springtime", "It opened in {} 2021.", "2021-03-01/2021-06-01"),
    words(Time(Season(Summer)), "summer summertime", "It opened in {} 2021.", "2021-06-01/2021-09-01"),
    words(Time(Season(Autumn)), "autumn fall", "It opened in {} 2021.", "2021-09-01/2021-12-01"),
    words(Time(Season(Winter)), "winter wintertime", "It opened in {} 2021.", "2021-12-01/2022-03-01"),
    words(Is(Homograph), "fall", "It broke in {}.", ""),

    // -- Units --
    words(Time(Unit(In::Minute)), "minute", "A {} later it fell.", ""),
    words(Time(Unit(In::Hour)), "hour", "An {} later it fell.", ""),
    words(Time(Unit(In::Day)), "day", "It opened a {} ago.", "2022-12-29/2022-12-30"),
    words(Time(Unit(In::Week)), "week", "It opened last {}.", "2022-12-19/2022-12-26"),
    words(Time(Unit(In::Weekend)), "weekend", "It opened last {}.", "2022-12-24/2022-12-26"),
    words(Time(Unit(In::Fortnight)), "fortnight", "It opened a {} ago.", "2022-12-16/2022-12-17"),
    words(Time(Unit(In::Month)), "month", "It opened last {}.", "2022-11-01/2022-12-01"),
    words(Time(Unit(In::Quarter)), "quarter qtr", "It opened last {}.", "2022-07-01/2022-10-01"),
    words(Time(Unit(In::Year)), "year yr", "It opened last {}.", "2021-01-01/2022-01-01"),
    words(Time(Unit(In::Decade)), "decade", "It opened last {}.", "2010-01-01/2020-01-01"),
    words(Time(Unit(In::Century)), "century", "It opened in the last {}.", "1900-01-01/2000-01-01"),
    words(Time(Unit(In::Millennium)), "millennium", "It may open in the next {}.", "3000-01-01/4000-01-01"),
    words(Time(Units(In::Second)), "seconds secs", "Two {} later it fell.", "period 2 s"),
    words(Time(Units(In::Minute)), "minutes mins", "Two {} later it fell.", "period 2 minutes"),
    words(Time(Units(In::Hour)), "hours hrs", "Two {} later it fell.", "period 2 hours"),
    words(Time(Units(In::Day)), "days", "In recent {} it fell.", "undecided"),
    words(Time(Units(In::Week)), "weeks wks", "In recent {} it fell.", "undecided"),
    words(Time(Units(In::Weekend)), "weekends", "In recent {} it fell.", "undecided"),
    words(Time(Units(In::Fortnight)), "fortnights", "In recent {} it fell.", "undecided"),
    words(Time(Units(In::Month)), "months", "In recent {} it fell.", "undecided"),
    words(Time(Units(In::Quarter)), "quarters qtrs", "In recent {} it fell.", "undecided"),
    words(Time(Units(In::Year)), "years yrs", "In recent {} it fell.", "undecided"),
    words(Time(Units(In::Decade)), "decades", "In recent {} it fell.", "undecided"),
    words(Time(Units(In::Century)), "centuries", "In recent {} it fell.", "undecided"),
    words(Time(Letter(In::Quarter)), "q", "It fell 5 percent in {^}3 2021.", "-5 %; 2021-07-01/2021-10-01"),
    words(Time(Letter(In::Half)), "h", "It fell 5 percent in {^}2 2021.", "-5 %; 2021-07-01/2022-01-01"),
    words(Time(Letter(In::Week)), "w", "It fell 5 percent in 2021-{^}05.", "-5 %; 2021-02-01/2021-02-08"),

    // -- The tens of years --
    words(Time(Tens(0)), "noughties", "It opened in the {}.", "2000-01-01/2010-01-01"),
    words(Time(Tens(10)), "tens", "It opened in the nineteen {}.", "1910-01-01/1920-01-01"),
    words(Time(Tens(20)), "twenties", "It opened in the nineteen {}.", "1920-01-01/1930-01-01"),
    words(Time(Tens(30)), "thirties", "It opened in the {}.", "1930-01-01/1940-01-01"),
    words(Time(Tens(40)), "forties", "It opened in the {}.", "1940-01-01/1950-01-01"),
    words(Time(Tens(50)), "fifties", "It opened in the {}.", "1950-01-01/1960-01-01"),
    words(Time(Tens(60)), "sixties", "It opened in the {}.", "1960-01-01/1970-01-01"),
    words(Time(Tens(70)), "seventies", "It opened in the {}.", "1970-01-01/1980-01-01"),
    words(Time(Tens(80)), "eighties", "It opened in the {}.", "1980-01-01/1990-01-01"),
    words(Time(Tens(90)), "nineties", "It opened in the {}.", "1990-01-01/2000-01-01"),

    // -- Which one is meant, and how many --
    words(Time(Today(-1)), "yesterday", "It opened {}.", "2022-12-29/2022-12-30"),
    words(Time(Today(0)), "today tonight", "It opens {}.", "2022-12-30/2022-12-31"),
    words(Time(Today(1)), "tomorrow", "It opens {}.", "2022-12-31/2023-01-01"),
    words(Time(Which(Meant::Last)), "last", "It opened {} month.", "2022-11-01/2022-12-01"),
    words(Time(Which(Meant::Previous)), "previous preceding prior", "It had opened the {} month.", "undecided"),
    words(Time(Which(Meant::Past)), "past", "It opened this {} Tuesday.", "2022-12-27/2022-12-28"),
    words(Time(Which(Meant::This)), "this current", "It opened {} month.", "2022-12-01/2023-01-01"),
    words(Time(Which(Meant::Next)), "next", "It will open {} month.", "2023-01-01/2023-02-01"),
    words(Time(Which(Meant::Coming)), "coming upcoming", "It will open in the {} month.", "2023-01-01/2023-02-01"),
    words(Time(Which(Meant::Following)), "following", "It opened the {} month.", "undecided"),
    words(Time(Opening), "opening", "It fell in the {} month of 2021.", "2021-01-01/2021-02-01"),
    words(Time(Final), "final closing", "It fell in the {} month of 2021.", "2021-12-01/2022-01-01"),
    words(Time(Few), "few", "It fell a {} days ago.", "2022-12-27/2022-12-28"),
    words(Time(Few), "several", "It fell {} days ago.", "2022-12-27/2022-12-28"),
    words(Time(Couple), "couple", "It fell a {} of days ago.", "2022-12-28/2022-12-29"),
    words(Is(Now), "now date present", "It fell from January 2021 to {}.", "2021-01-01/2022-12-31"),

    // -- What leads to a time --
    words(Is(LeadsToTime), "in during by until till through from before after", "It fell {} 2021.", "2021-01-01/2022-01-01"),
    words(Is(LeadsToTime), "since", "It fell {} 2021.", "2021-01-01/.."),
    words(Is(LeadsToTime), "between", "It fell {} 2020 and 2021.", "2020-01-01/2022-01-01"),
    words(Is(LeadsToTime), "early", "It fell {} in spring.", "2022-03-01/2022-03-31"),
    words(Is(LeadsToTime), "mid", "It fell in {}-spring.", "2022-03-31/2022-05-01"),
    words(Is(LeadsToTime), "late", "It fell {} in spring.", "2022-05-01/2022-06-01"),
    words(Is(LeadsToYear), "for around circa into", "It is planned {} 2024.", "2024-01-01/2025-01-01"),
    words(Is(KindOfYear), "fiscal financial calendar", "It fell at the end of {} 2021.", "2021-10-01/2022-01-01"),
    words(Is(DecadeSuffix), "s", "It fell in the 1990{}.", "1990-01-01/2000-01-01"),
    words(Is(PossessiveSuffix), "s", "It was Oslo’{} 2019 budget.", "2019-01-01/2020-01-01"),
    words(Is(Until), "until till through thru", "It fell from March {} May.", "2022-03-01/2022-06-01"),
    words(Is(Before), "before", "It fell {} 2021.", "2021-01-01/2022-01-01"),
    words(Is(After), "after", "It fell {} 2021.", "2021-01-01/2022-01-01"),
    words(Is(IsoTime), "t", "It fell at 2021-03-05{^}10:15:00.", "2021-03-05/2021-03-06"),
    words(Is(IsoTime), "z", "It fell at 2021-03-05T10:15:00{^}.", "2021-03-05/2021-03-06"),

    // -- What is counted, so that the digits before it are no year --
    words(
        Is(Counted),
        "men women children homes houses workers jobs employees troops soldiers votes seats rooms cars vehicles cases \
         deaths units pages members students patients police points",
        "It has had 2000 {}.", "2000",
    ),
    words(Is(Counted), "people", "It has had 2000 {}.", "2000 people"),
    words(Is(Counted), "percent percentage pc", "It fell on May 3 {}.", "3 %"),
    words(Is(Counted), "per", "It fell on May 3 {} cent.", "3 %"),
    words(Is(Counted), "million billion trillion", "It has had 2000 {}.", "2000 {}"),
];
