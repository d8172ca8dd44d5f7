//! The closed lists of what words and phrases can mean in an expression of time.
//!
//! A language says in its calendar which words are [`TimeWord`]s, and in its phrase book which forms have which
//! [`TimeMeaning`]. What days that makes is worked out in `text::time`, the same for all languages.

use crate::model::Season;

/// What a word means in an expression of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimeWord {
    /// 1 to 12.
    Month(u8),
    /// 0, Monday, to 6.
    Weekday(u8),
    /// "Mondays": more than one, or each.
    Weekdays(u8),
    /// "spring"
    Season(Season),
    /// "week"
    Unit(Unit),
    /// "weeks"
    Units(Unit),
    /// "yesterday", "today", "tomorrow": days from publication.
    Today(i8),
    /// "last", "this", "next"
    Which(Which),
    /// "seventies": the first of the ten years within a century.
    Tens(u8),
    /// The letter of a unit before or behind its number: "Q3", "H1", "2022-W51".
    Letter(Unit),
    /// "few", "several"
    Few,
    /// "couple": two.
    Couple,
    /// "Vorjahr": a unit that is named by one word together with its distance, -1.
    Named(Unit, i8),
    /// "opening": as good as "first".
    Opening,
    /// "final": as good as "last" of a stretch.
    Final,
    /// "GMT", "ET": the zone of a time of day, by its minutes east of UTC. Where the word leaves two, both.
    Zone(i16, i16),
}

/// On which side of a time something lies, by the words before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bound {
    /// "before March", "prior to 2015": it is over when the time begins.
    Before,
    /// "until Friday": it goes on up to the time. Whether that is a part of it the words do not say.
    Until,
    /// "by March", "no later than Friday", "bis Freitag": it is over when the time ends.
    By,
    /// "after 2015": it begins when the time is over.
    After,
    /// "from March", "since 2014", "no earlier than Friday": it begins with the time.
    From,
}

/// What words before a time say of its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leads {
    /// "no later than"
    To(Bound),
    /// "from": only where something goes on. "a report from 2017" tells when it was written.
    MayBe(Bound),
    /// "erst": only of what is to come. "erst im März gefallen" tells when it fell.
    IfAhead(Bound),
}

/// How the digits of a time of day are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hours {
    /// "am": before noon.
    Morning,
    /// "pm": after it.
    Afternoon,
    /// "de la noche": of twelve hours, the late ones before midnight and the early ones after it.
    Night,
    /// "o’clock": of twelve hours, and nothing says which.
    Either,
    /// Of 24 hours.
    Day,
    /// So many minutes after an hour that is named, and nothing says which of the two: "quarter to five", -15.
    Past(i8),
    /// A time with a name, by its minute of the day: "noon".
    Named(u16),
    /// Behind words that lead to it, where nothing is counted: "a las once", of twelve hours; "a las 14.30", of 24.
    Led,
}

/// What time is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    /// The Saturday and the Sunday of a week.
    Weekend,
    Fortnight,
    Month,
    Quarter,
    /// Half of a year.
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

/// Which one of several is meant, seen from publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// "last": of days, that of the week before rather than the nearest.
    Last,
    /// "letzt": the nearest that is over, or that of the week before.
    Latest,
    /// "vergangen": the nearest that is over.
    Over,
    /// "previous": last, but often counted from what the text spoke of before.
    Previous,
    /// "past": up to now.
    Past,
    This,
    Next,
    /// "coming": from now on.
    Coming,
    /// "following": next, but often counted from what the text spoke of before.
    Following,
}

impl Which {
    /// How many units from now.
    pub fn offset(self) -> i32 {
        match self {
            Self::Last | Self::Latest | Self::Over | Self::Previous | Self::Past => -1,
            Self::This => 0,
            Self::Next | Self::Coming | Self::Following => 1,
        }
    }
}

/// A part of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// "early March": the first third.
    Early,
    /// "mid-2022", "the middle of the month": the second.
    Middle,
    /// "late last year": the last.
    Late,
    /// "the start of 2022": the first quarter.
    Start,
    /// "the end of 2022": the last.
    End,
}

/// Whether a verb looks back or ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tense {
    Past,
    Future,
}

/// What a phrase of time means. The sign of a number is its direction: -1 back, 1 ahead.
///
/// Beside each meaning stand the slots that its phrases have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimeMeaning {
    // -- Seen from the day of publication --
    /// `{today}` "yesterday"; so many days more, where it is a part of one: "tomorrow night".
    Today,
    /// A day by its distance: -1 for "last night".
    Day(i8),
    /// The night before publication and the morning of it: "overnight".
    Night,
    /// `{day}` The night that leads to a day: "in der Nacht zum Freitag".
    NightTo,
    /// `{unit}` The unit of the calendar that lies so many from the one around now: "the week before last", -2.
    Around(i32),
    /// `{which} {unit}` or `{named}` "last week", "the current quarter", "Vorjahr"
    Which,
    /// `{which} {weekday}` "next Monday", "last Friday"
    WhichWeekday,
    /// `{weekday}` The nearest that is over: "mardi dernier".
    WeekdayOver,
    /// `{which} {month}` "last March"
    WhichMonth,
    /// `{which} {month}` "letztes Jahr im März"
    MonthOfYear,
    /// `{which} {season}` "next spring"
    WhichSeason,
    /// `{weekday} {which}` or `{weekday} {unit}` The day of a week: "Friday of next week".
    DayOfWeek,
    /// `{weekday}` The coming such day but so many: "Friday after next", 1.
    WeekdayAfter(i64),
    /// `{ordinal} {which}` "the 20th of last month"; of the running one without `{which}`, "le 3 courant"
    DayOfMonth,
    /// `{ordinal}` "on the 15th"
    BareDay,
    /// The latest or the coming weekend, by the verb.
    Weekend,
    /// The latest weekend, or by its verb the coming one: "over the weekend".
    LatestWeekend,
    /// `{amount}` The day so far from publication: "two weeks ago", -1.
    Away(i64),
    /// `{amount}` The same, if the verb looks ahead: "in three weeks".
    InTime,
    /// `{amount}` The stretch up to now, where something is compared over it: "le premier en dix ans".
    UpToNow,
    /// `{number} {weekdays}` "three Sundays ago"
    WeekdaysAway(i64),
    /// `{amount}` The stretch of that length from publication: "within five days".
    Within,
    /// `{which} {amount}` The stretch before or behind publication: "the past five years".
    Rolling,
    /// `{number}` The stretch of so many days from Monday to Friday that comes: "the next four working days".
    BusinessDays,
    /// `{number}` The stretch from publication to the last of so many of them: "within five working days".
    WithinBusinessDays,
    /// `{number}` The last of so many of them from publication, -1 back; ahead, if the verb looks ahead.
    BusinessDay(i8),
    /// `{unit}` From the beginning of the running unit up to now: "earlier this month".
    SoFar,
    /// `{unit}` The same with the day of publication: "the year to date".
    ToDate,
    /// `{unit}` From now to its end: "later this year".
    FromNowOn,

    // -- Seen from another time --
    /// `{day}` or `{today}`, `{amount}` or one day: The day so far from another: "two days before Tuesday".
    AwayFrom(i64),
    /// `{day}`, `{amount}` or a week: The stretch that begins with a day: "three days from Monday".
    StretchFrom,
    /// `{time}`, `{amount}` or `{unit}`: The stretch that ends with another: "the three months to March".
    UpTo,
    /// `{day}` The week that holds a day: "the week of 12 December".
    WeekOf,
    /// `{time}` From a time on, with no end: "since 2014".
    Since,
    /// `{time}` The same, which with a verb that looks ahead begins then: "subirá desde enero".
    From,

    // -- Parts of another time --
    /// `{whole}`, `{unit}` for the running one, or `{number}` for ten years: "early March", "mid-year", "finales de los noventa".
    Part(Part),
    /// `{year}` if there is one: The same of a unit that its word names: "Jahresende".
    NamedPart(Unit, Part),
    /// `{whole}` What is left of it: "the rest of the week".
    Rest,
    /// `{unit}` About its beginning: "the turn of the century".
    Turn,
    /// `{nth}` with `{unit}` or `{weekday}`, and `{whole}`: "the third week of January", "the last Friday in October".
    Nth,
    /// `{nth} {whole}` "the last business day of December"
    NthBusinessDay,
    /// `{nth} {whole}` "the second half of the month"
    NthHalf,
    /// `{nth} {amount} {whole}` "the first nine months of 2021"
    NthStretch,

    // -- Parts of the calendar --
    /// `{nth}`, `{year}` if there is one: "the third quarter".
    NthQuarter,
    /// `{month}` The quarter that ends with a month: "the September quarter".
    QuarterTo,
    /// `{nth}`, `{year}` "the first half of next year"
    NthHalfYear,
    /// `{nth}` "the 19th century"
    NthCentury,
    /// `{tens}`, `{digits}` or `{year}` "the seventies", "los años 70", "les années 1970"
    Tens,
    /// The same in a word of its own, by the first of the ten years: "Siebzigerjahre".
    Decade(u8),
    /// `{season}`, `{year}` if there is one: "winter 2021", "in the spring"
    Season,
    /// `{year}`: "the year 2008", "fiscal 2024"
    Year,
    /// `{number}` A year of our era that a word shows to be one: "AD 79", with a capital.
    OfEra,
    /// `{digits}`, `{year}` if there is one: "week 31 of 2022"
    Week,

    // -- What the text says elsewhere, or nowhere --
    /// `{unit}`, `{month}` or `{amount}`: "that day", "October of the same year", "zwei Jahre später".
    Mentioned,
    /// `{amount}`, or one day: So far from what was spoken of before: "two days later", "the day before".
    AwayFromContext(i64),
    /// A unit whose place another time tells that the text may not name: "Vorjahresmonat".
    Elsewhere(Unit),
    /// `{units}`: No days in particular: "in recent years".
    Vague,
    /// `{amount}`, `{nth}` or none: A stretch that is counted, but not its days: "the latest 12 months", "the second half".
    Counted,

    // -- No days at all --
    /// Something that recurs: "every Monday".
    Habit,
    /// `{month}` What is to be delivered then, and no time of its own: "January crude", "for March delivery".
    Contract,
    /// A name, whose number counts nothing: "Good Friday", "the Winter Olympics", "500 v. Chr."
    Name,
    /// `{hour}`, `{clock}`, `{digits}`, `{number}` or none, or two of them for a stretch: A time of day.
    Clock(Hours),
}

/// Declares the slots of phrases of time, with their names.
macro_rules! slots {
    ($($(#[$doc:meta])* $slot:ident = $name:literal,)*) => {
        /// What stands in a phrase of time in the place of a word.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Slot { $($(#[$doc])* $slot,)* }

        impl Slot {
            /// Every slot, in order of its number.
            pub const ALL: &[Self] = &[$(Self::$slot),*];
            /// Their names.
            pub const NAMES: &[&str] = &[$($name),*];
        }
    };
}

slots! {
    /// An article in any of its forms.
    The = "the",
    /// A unit in the singular.
    Unit = "unit",
    /// A unit in the plural.
    Units = "units",
    /// A number of units: "three days", "a year and two months", "a few weeks".
    Amount = "amount",
    /// A whole number.
    Number = "number",
    /// A whole number in digits.
    Digits = "digits",
    /// "third", "20th"
    Ordinal = "ordinal",
    /// "first", "last", "second last", "final"
    Nth = "nth",
    /// "Friday", or with its date: "Friday, March 3".
    Weekday = "weekday",
    /// "Fridays"
    Weekdays = "weekdays",
    /// "March", "March 2021", "March 3"
    Month = "month",
    /// "spring"
    Season = "season",
    /// "2021", "of 2021", ", 2021", "last year"
    Year = "year",
    /// A year that may have two digits only.
    ShortYear = "yy",
    /// "yesterday"
    Today = "today",
    /// "last", "this past", "next"
    Which = "which",
    /// "Vorjahr"
    Named = "named",
    /// "seventies"
    Tens = "tens",
    /// "XIV"
    Roman = "roman",
    /// Any expression of time.
    Time = "time",
    /// One that means a day.
    Day = "day",
    /// One, or "the year", "our week": of which a part may be named.
    Whole = "whole",
    /// An hour from 1 to 12 that may have minutes: "2.15".
    Hour = "hour",
    /// A time of 24 hours with its minutes: "14:05", "0900".
    Clock = "clock",
    /// "GMT", "local time"
    Zone = "zone",
}
