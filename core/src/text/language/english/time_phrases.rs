//! The phrase book of times: how English says which days are meant. Names of months, days and units stand in `calendar`;
//! dates such as "24 February 2022" are grammar, see `text::time`.
//!
//! Where several phrases fit, the longest is taken, and of equally long ones the first.

use crate::text::language::phrase::{Phrase, phrase};
use crate::text::language::time::{
    Part::{Early, End, Late, Middle, Start},
    TimeMeaning::{self, *},
};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<TimeMeaning>] = &[
    // -- Days around today --
    phrase("{today}", Today, "It opened yesterday.", "2022-12-29/2022-12-30"),
    phrase("last night|evening", Day(-1), "It opened last night.", "2022-12-29/2022-12-30"),
    phrase("this morning|afternoon|evening|night", Day(0), "It opened this morning.", "2022-12-30/2022-12-31"),
    phrase("overnight", Night, "It burned overnight.", "2022-12-29/2022-12-31"),
    phrase("[the] day before {day}", AwayFrom(-1), "It opened the day before yesterday.", "2022-12-28/2022-12-29"),
    phrase("[the] day after {day}", AwayFrom(1), "It opens the day after tomorrow.", "2023-01-01/2023-01-02"),
    phrase("the {unit} before", AwayFromContext(-1), "It had opened the year before.", "undecided"),
    phrase("the {unit} after", AwayFromContext(1), "It opened the week after the vote.", "undecided"),

    // -- Last, this and next --
    phrase("[the] {which} [fiscal|financial|calendar] {unit}", Which, "It opened last week.", "2022-12-19/2022-12-26"),
    phrase("the {unit} before last", Around(-2), "It opened the week before last.", "2022-12-12/2022-12-19"),
    phrase("the {unit} after [the] next", Around(2), "It will open the month after next.", "2023-02-01/2023-03-01"),
    phrase("[the] {which} {weekday}", WhichWeekday, "It will open next Monday.", "2023-01-02/2023-01-03"),
    phrase("{weekday} after next", WeekdayAfter(1), "It will open on Monday after next.", "2023-01-09/2023-01-10"),
    phrase("{weekday} [of|in] [the] {which} week", DayOfWeek, "It opened on Friday of last week.", "2022-12-23/2022-12-24"),
    phrase("[the] {which} week [on] {weekday}", DayOfWeek, "It will open next week on Monday.", "2023-01-02/2023-01-03"),
    phrase("[the] {which} {month}", WhichMonth, "It opened last March.", "2022-03-01/2022-04-01"),
    phrase("[the] {which} {season}", WhichSeason, "It will open next spring.", "2023-03-01/2023-06-01"),
    phrase("[the] {ordinal} [day] of|in [the] {which} month", DayOfMonth, "It opened on the 20th of last month.", "2022-11-20/2022-11-21"),
    phrase("(on|by|until|for) the {ordinal}", BareDay, "It opened on the 15th.", "2022-12-15/2022-12-16"),
    phrase("(over) the weekend", LatestWeekend, "Rain over the weekend", "2022-12-24/2022-12-26"),
    phrase("the weekend", Weekend, "It will open at the weekend.", "2022-12-31/2023-01-02"),

    // -- Counted from today --
    phrase("{amount} ago", Away(-1), "It opened two weeks ago.", "period 2 weeks; 2022-12-16/2022-12-17"),
    phrase("{amount} hence", Away(1), "It will open a fortnight hence.", "2023-01-13/2023-01-14"),
    phrase("{amount} from now", Away(1), "It will open two weeks from now.", "period 2 weeks; 2023-01-13/2023-01-14"),
    phrase("in {amount}", InTime, "It will open in two weeks.", "2023-01-13/2023-01-14; period 2 weeks"),
    phrase("in {amount} ['] [s] time", Away(1), "It will open in two weeks’ time.", "2023-01-13/2023-01-14; period 2 weeks"),
    phrase("{number} {weekdays} from now", WeekdaysAway(1), "It will open three Sundays from now.", "period 3; 2023-01-15/2023-01-16"),
    phrase("{number} {weekdays} later|hence", WeekdaysAway(1), "It will open two Sundays hence.", "period 2; 2023-01-08/2023-01-09"),
    phrase("{number} {weekdays} ago", WeekdaysAway(-1), "It opened two Sundays ago.", "period 2; 2022-12-18/2022-12-19"),
    phrase("within {amount}", Within, "It will open within five days.", "2022-12-30/2023-01-04; period 5 days"),
    phrase("within [the] next|coming {amount}", Within, "It will open within the next five days.", "2022-12-30/2023-01-04; period 5 days"),
    phrase("[the] {which} {amount}", Rolling, "It grew over the past five years.", "2017-12-30/2022-12-30; period 5 years"),
    phrase("[the] {number} {which} {units}", Rolling, "It grew in the two previous years.", "2020-12-30/2022-12-30; period 2"),
    phrase("[the] next|coming {number} working|business days", BusinessDays, "It will close for the next four working days.", "2023-01-02/2023-01-06; period 4 days"),
    phrase("earlier [in|on] this {unit}", SoFar, "It opened earlier this month.", "2022-12-01/2022-12-30"),
    phrase("earlier in|on the {unit}", SoFar, "It opened earlier in the month.", "2022-12-01/2022-12-30"),
    phrase("later [in|on] this {unit}", FromNowOn, "It will open later this month.", "2022-12-30/2023-01-01"),
    phrase("later in|on the {unit}", FromNowOn, "It will open later in the month.", "2022-12-30/2023-01-01"),

    // -- Counted from another day --
    phrase("{amount} later", AwayFromContext(1), "It opened on Monday. Two days later it closed.", "2022-12-26/2022-12-27; period 2 days; undecided"),
    phrase("{amount} afterwards", AwayFromContext(1), "It opened on Monday. Two days afterwards it closed.", "2022-12-26/2022-12-27; period 2 days; undecided"),
    phrase("{amount} earlier", AwayFromContext(-1), "It had opened two days earlier.", "period 2 days; undecided"),
    phrase("{amount} before {day}", AwayFrom(-1), "It closed two days before Tuesday.", "period 2 days; 2022-12-25/2022-12-26"),
    phrase("{amount} after {day}", AwayFrom(1), "It will close two days after Tuesday.", "period 2 days; 2023-01-05/2023-01-06"),
    phrase("(for) {amount} from {day}", StretchFrom, "It will close for two days from tomorrow.", "period 2 days; 2022-12-31/2023-01-02"),
    phrase("{amount} from {day}", AwayFrom(1), "It will close two days from tomorrow.", "period 2 days; 2023-01-02/2023-01-03"),
    phrase("{amount} starting|beginning|commencing [from|on] {day}", StretchFrom, "It will close for two days starting tomorrow.", "period 2 days; 2022-12-31/2023-01-02"),
    phrase("the week starting|beginning|commencing [on] {day}", StretchFrom, "It opened in the week beginning March 6, 2021.", "2021-03-06/2021-03-13"),
    phrase("the week of [the] {day}", WeekOf, "It opened in the week of March 4, 2021.", "2021-03-01/2021-03-08"),
    phrase("[the] {amount} to|until|till|through [in|on] {time}", UpTo, "It grew in the three months to March 2021.", "2021-01-01/2021-04-01; period 3 months"),
    phrase("[the] {amount} ended|ending [in|on] {time}", UpTo, "It grew in the three months ended March 2021.", "2021-01-01/2021-04-01; period 3 months"),
    phrase("the {unit} to|ended|ending [in|on] {time}", UpTo, "It grew in the year ended March 31, 2021.", "2020-04-01/2021-04-01"),
    phrase("since {time}", Since, "It has grown since 2014.", "2014-01-01/.."),

    // -- Parts of something longer --
    phrase("early [in|on] {whole}", Part(Early), "It opened early last year.", "2021-01-01/2021-05-01"),
    phrase("early - {whole}", Part(Early), "It opened in early-2021.", "2021-01-01/2021-05-01"),
    phrase("early - {unit}", Part(Early), "It fell early-week.", "2022-12-26/2022-12-28"),
    phrase("mid [in|on|of] {whole}", Part(Middle), "It opened mid 2021.", "2021-05-01/2021-09-01"),
    phrase("mid - {whole}", Part(Middle), "It opened in mid-March 2021.", "2021-03-11/2021-03-21"),
    phrase("mid - {unit}", Part(Middle), "It opened mid-year.", "2022-05-01/2022-09-01"),
    phrase("late [in|on] {whole}", Part(Late), "It opened late last year.", "2021-09-01/2022-01-01"),
    phrase("late - {whole}", Part(Late), "It opened in late-2021.", "2021-09-01/2022-01-01"),
    phrase("late - {unit}", Part(Late), "It fell late-week.", "2022-12-30/2023-01-02"),
    phrase("[the] start|beginning of {whole}", Part(Start), "It opened at the start of 2021.", "2021-01-01/2021-04-01"),
    phrase("[the] middle of {whole}", Part(Middle), "It opened in the middle of 2021.", "2021-05-01/2021-09-01"),
    phrase("[the] end|close of {whole}", Part(End), "It opened at the end of 2021.", "2021-10-01/2022-01-01"),
    phrase("[the] {unit} - end", Part(End), "It closed at year-end.", "2022-10-01/2023-01-01"),
    phrase("[the] rest|remainder [of] {whole}", Rest, "It will close for the rest of the week.", "2022-12-30/2023-01-02"),
    phrase("the turn of the {unit}", Turn, "It opened at the turn of the century.", "1997-12-31/2002-01-01"),
    phrase("[the] {nth} {unit} of|in {whole}", Nth, "It opened in the third week of January 2021.", "2021-01-18/2021-01-25"),
    phrase("[the] {nth} {weekday} of|in {whole}", Nth, "It opened on the last Friday in October 2021.", "2021-10-29/2021-10-30"),
    phrase("[the] {nth} half of|in {whole}", NthHalf, "It opened in the second half of March 2021.", "2021-03-16/2021-04-01"),
    phrase("[the] {nth} {amount} of|in {whole}", NthStretch, "It grew in the first nine months of 2021.", "2021-01-01/2021-10-01; period 9 months"),

    // -- Parts of the calendar --
    phrase("[the] [fiscal|financial] {nth} [-] [fiscal|financial] quarter|qtr [{year}]", NthQuarter, "It grew in the third quarter.", "2022-07-01/2022-10-01"),
    phrase("[the] {nth} [-] [fiscal|financial] half {year}", NthHalfYear, "It grew in the first half of last year.", "2021-01-01/2021-07-01"),
    phrase("[the] {nth} [-] century", NthCentury, "It opened in the 19th century.", "1800-01-01/1900-01-01"),
    phrase("the {tens}", Tens, "It opened in the seventies.", "1970-01-01/1980-01-01"),
    phrase("[the] {season} [{year}]", Season, "It opened in the winter of 2021.", "2021-12-01/2022-03-01"),
    phrase("[the] year [of] {year}", Year, "It opened in the year 2008.", "2008-01-01/2009-01-01"),
    phrase("[the] fiscal|financial|calendar [year] {year}", Year, "It grew in fiscal 2021.", "uncertain 2021-01-01/2022-01-01"),
    phrase("fy|cy {yy}", Year, "It grew in FY2021.", "uncertain 2021-01-01/2022-01-01"),
    phrase("[the] week {digits} [{year}]", Week, "It opened in week 31 of 2021.", "2021-08-02/2021-08-09"),

    // -- What the text says elsewhere, or nowhere --
    phrase("that {unit}", Mentioned, "That day it rained.", "undecided"),
    phrase("[the] same {unit}", Mentioned, "The same week it rained.", "undecided"),
    phrase("{month} [of] [the] same|that year", Mentioned, "It opened in October of the same year.", "undecided"),
    phrase("the {which} {units}", Vague, "It will rain the coming weeks.", "undecided"),
    phrase("(in|over|during) {which} {units}", Vague, "It will rain in coming weeks.", "undecided"),
    phrase("[the] recent {units}", Vague, "It has grown in recent years.", "undecided"),

    // -- What is only counted --
    phrase("{amount} on", Counted, "Ten years on, the town has grown.", "period 10 years"),
    phrase("{amount} beforehand|afterward", Counted, "It had closed ten years beforehand.", "period 10 years"),
    phrase("{amount} before|after", Counted, "It closed two years before the war.", "period 2 years"),
    phrase("{amount} ['] time", Counted, "It is a plan for two years’ time.", "period 2 years"),
    phrase("[the] {nth} {amount}", Counted, "It grew in the first nine months.", "period 9 months"),
    phrase("[the] latest|recent {amount}", Counted, "It grew in the latest nine months.", "period 9 months"),
    phrase("the {amount} preceding|following|to|through|ended|ending", Counted, "It grew in the nine months following the war.", "period 9 months"),
    phrase("[the] {which} {number} or|to {amount}", Counted, "It grew in the last 15 or 20 years.", "period 15..=20 years"),
    phrase("[the] {nth} half|quarter", Counted, "They led in the second half.", ""),

    // -- What recurs, and names --
    phrase("every|each {weekday}", Habit, "It opens every Monday.", ""),
    phrase("every|each {unit}", Habit, "It opens each year.", ""),
    phrase("[the] {nth} {weekday} of|in every|each {unit}", Habit, "It opens on the first Friday of each month.", ""),
    phrase("[the] {nth} {unit} of|in every|each {unit}", Habit, "It opens on the first day of each month.", ""),
    phrase("{weekdays}", Habit, "It opens on Mondays.", ""),
    phrase("ash|black|bloody|cyber|easter|giving|good|holy|maundy|palm|pancake|shrove|super|whit {weekday}", Name, "It opens on Good Friday.", ""),
    phrase("christmas|xmas|easter|thanksgiving|halloween|hanukkah|passover|ramadan|diwali|pentecost|whitsun|juneteenth|hogmanay|nowruz", Name, "It opened around {}.", ""),
    phrase("mail on {weekday}", Name, "The Mail on Sunday has more.", ""),
    phrase("{season} of", Name, "It was the spring of nations.", ""),
    phrase("{season} olympics|games|training|break|term", Name, "It opened before spring break.", ""),

    // -- Times of day --
    phrase("{hour} am|pm", Clock, "It closed at 2.15pm.", ""),
    phrase("{hour} a|p . m [.]", Clock, "It closed at 2 p.m. with a bang.", ""),
    phrase("{hour} o ' clock", Clock, "It closed at 5 o’clock.", ""),
    phrase("{clock} gmt|utc|bst|est|edt|cet|pst|pdt|hrs|local", Clock, "It closed at 0900 GMT.", ""),
    phrase("half|quarter past|to {number}", Clock, "It closed at half past five.", ""),
];
