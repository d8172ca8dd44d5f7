//! The words that times are written with.

use crate::{
    model::Season,
    text::row::{Row, token::Kind},
};

/// What a token means in an expression of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Term {
    /// A word that no expression of time holds.
    Other,
    Digits,
    Mark(char),
    /// A word of a number, composed by [`numerals`](crate::text::row::numeral).
    Number,
    /// 1 to 12.
    Month(u8),
    /// 0, Monday, to 6.
    Weekday(u8),
    Season(Season),
    Unit(Unit),
    /// "yesterday", "today", "tomorrow": days from publication.
    Today(i8),
    /// "last", "this", "next" …
    Deixis(Deixis),
    /// "early", "mid", "late" …
    Part(Part),
    /// "morning", "afternoon", "evening", "night"
    PartOfDay,
    /// "few", "several"
    Few,
    Couple,
    The,
    A,
    Of,
    In,
    On,
    And,
    To,
    /// "until", "till", "through"
    Until,
    From,
    Between,
    Since,
    By,
    Within,
    Ago,
    Later,
    Earlier,
    Before,
    After,
    Hence,
    Now,
    /// "starting", "beginning" before the first day
    Starting,
    /// "ended", "ending" before the last
    Ended,
    That,
    Same,
    Recent,
    Rest,
    Overnight,
    Half,
    /// "fiscal", "financial", "calendar": a kind of year
    Fiscal,
    Business,
    /// "seventies", "noughties": the tens
    Decade(u8),
    Turn,
    /// "Q" before the number of a quarter
    Q,
    /// "H" before the number of a half-year
    H,
    /// "every", "each": what follows recurs.
    Every,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deixis {
    Last,
    /// "previous", "preceding", "prior": last, but often counted from what the text spoke of before.
    Previous,
    /// "past": up to now.
    Past,
    This,
    Next,
    /// "coming", "upcoming": from now on.
    Coming,
    /// "following": next, but often counted from what the text spoke of before.
    Following,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Early,
    Mid,
    Late,
    /// "beginning of", "start of"
    Start,
    /// "middle of"
    Middle,
    /// "end of", "close of"
    End,
}

use self::Term::*;

/// Every word, in alphabetical order.
const WORDS: &[(&str, Term)] = &[
    ("a", A),
    ("after", After),
    ("afternoon", PartOfDay),
    ("afterwards", Later),
    ("ago", Ago),
    ("an", A),
    ("and", And),
    ("apr", Month(4)),
    ("april", Month(4)),
    ("aug", Month(8)),
    ("august", Month(8)),
    ("autumn", Season(Season::Autumn)),
    ("before", Before),
    ("beginning", Starting),
    ("between", Between),
    ("business", Business),
    ("by", By),
    ("calendar", Fiscal),
    ("centuries", Unit(Unit::Century)),
    ("century", Unit(Unit::Century)),
    ("close", Part(Part::End)),
    ("coming", Deixis(Deixis::Coming)),
    ("commencing", Starting),
    ("couple", Couple),
    ("current", Deixis(Deixis::This)),
    ("cy", Fiscal),
    ("day", Unit(Unit::Day)),
    ("days", Unit(Unit::Day)),
    ("dec", Month(12)),
    ("decade", Unit(Unit::Decade)),
    ("decades", Unit(Unit::Decade)),
    ("december", Month(12)),
    ("during", In),
    ("each", Every),
    ("earlier", Earlier),
    ("early", Part(Part::Early)),
    ("eighties", Decade(80)),
    ("end", Part(Part::End)),
    ("ended", Ended),
    ("ending", Ended),
    ("evening", PartOfDay),
    ("every", Every),
    ("fall", Season(Season::Autumn)),
    ("feb", Month(2)),
    ("february", Month(2)),
    ("few", Few),
    ("fifties", Decade(50)),
    ("financial", Fiscal),
    ("fiscal", Fiscal),
    ("following", Deixis(Deixis::Following)),
    ("forties", Decade(40)),
    ("fortnight", Unit(Unit::Fortnight)),
    ("fortnights", Unit(Unit::Fortnight)),
    ("fri", Weekday(4)),
    ("friday", Weekday(4)),
    ("fridays", Weekday(4)),
    ("from", From),
    ("fy", Fiscal),
    ("h", H),
    ("half", Half),
    ("hence", Hence),
    ("in", In),
    ("jan", Month(1)),
    ("january", Month(1)),
    ("jul", Month(7)),
    ("july", Month(7)),
    ("jun", Month(6)),
    ("june", Month(6)),
    ("last", Deixis(Deixis::Last)),
    ("late", Part(Part::Late)),
    ("later", Later),
    ("mar", Month(3)),
    ("march", Month(3)),
    ("may", Month(5)),
    ("mid", Part(Part::Mid)),
    ("middle", Part(Part::Middle)),
    ("mon", Weekday(0)),
    ("monday", Weekday(0)),
    ("mondays", Weekday(0)),
    ("month", Unit(Unit::Month)),
    ("months", Unit(Unit::Month)),
    ("morning", PartOfDay),
    ("next", Deixis(Deixis::Next)),
    ("night", PartOfDay),
    ("nineties", Decade(90)),
    ("noughties", Decade(0)),
    ("nov", Month(11)),
    ("november", Month(11)),
    ("now", Now),
    ("oct", Month(10)),
    ("october", Month(10)),
    ("of", Of),
    ("on", On),
    ("overnight", Overnight),
    ("past", Deixis(Deixis::Past)),
    ("preceding", Deixis(Deixis::Previous)),
    ("previous", Deixis(Deixis::Previous)),
    ("prior", Deixis(Deixis::Previous)),
    ("q", Q),
    ("qtr", Unit(Unit::Quarter)),
    ("qtrs", Unit(Unit::Quarter)),
    ("quarter", Unit(Unit::Quarter)),
    ("quarters", Unit(Unit::Quarter)),
    ("recent", Recent),
    ("remainder", Rest),
    ("rest", Rest),
    ("same", Same),
    ("sat", Weekday(5)),
    ("saturday", Weekday(5)),
    ("saturdays", Weekday(5)),
    ("sep", Month(9)),
    ("sept", Month(9)),
    ("september", Month(9)),
    ("seventies", Decade(70)),
    ("several", Few),
    ("since", Since),
    ("sixties", Decade(60)),
    ("spring", Season(Season::Spring)),
    ("springtime", Season(Season::Spring)),
    ("start", Part(Part::Start)),
    ("starting", Starting),
    ("summer", Season(Season::Summer)),
    ("summertime", Season(Season::Summer)),
    ("sun", Weekday(6)),
    ("sunday", Weekday(6)),
    ("sundays", Weekday(6)),
    ("tens", Decade(10)),
    ("that", That),
    ("the", The),
    ("thirties", Decade(30)),
    ("this", Deixis(Deixis::This)),
    ("through", Until),
    ("thru", Until),
    ("thu", Weekday(3)),
    ("thur", Weekday(3)),
    ("thurs", Weekday(3)),
    ("thursday", Weekday(3)),
    ("thursdays", Weekday(3)),
    ("till", Until),
    ("tmrw", Today(1)),
    ("to", To),
    ("today", Today(0)),
    ("tomorrow", Today(1)),
    ("tonight", Today(0)),
    ("tue", Weekday(1)),
    ("tues", Weekday(1)),
    ("tuesday", Weekday(1)),
    ("tuesdays", Weekday(1)),
    ("turn", Turn),
    ("twenties", Decade(20)),
    ("until", Until),
    ("upcoming", Deixis(Deixis::Coming)),
    ("wed", Weekday(2)),
    ("wednesday", Weekday(2)),
    ("wednesdays", Weekday(2)),
    ("weds", Weekday(2)),
    ("week", Unit(Unit::Week)),
    ("weekend", Unit(Unit::Weekend)),
    ("weekends", Unit(Unit::Weekend)),
    ("weeks", Unit(Unit::Week)),
    ("winter", Season(Season::Winter)),
    ("wintertime", Season(Season::Winter)),
    ("within", Within),
    ("wk", Unit(Unit::Week)),
    ("wks", Unit(Unit::Week)),
    ("working", Business),
    ("year", Unit(Unit::Year)),
    ("years", Unit(Unit::Year)),
    ("yesterday", Today(-1)),
    ("yr", Unit(Unit::Year)),
    ("yrs", Unit(Unit::Year)),
];

/// What a token means. Only words in English mean anything here.
pub(super) fn term(row: &Row<'_>, at: usize) -> Term {
    match row.tokens[at].kind {
        Kind::Digits => Term::Digits,
        Kind::Mark(mark) => Term::Mark(mark),
        Kind::Word if row.language.is_read() => word(row, at),
        Kind::Word => Term::Other,
    }
}

fn word(row: &Row<'_>, at: usize) -> Term {
    let lower = row.str(at).to_lowercase();
    match WORDS.binary_search_by_key(&lower.as_str(), |(word, _)| word) {
        Ok(found) => WORDS[found].1,
        Err(_) if row.is_number_word(at) => Term::Number,
        Err(_) => Term::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(WORDS.is_sorted_by_key(|(word, _)| *word));
    }
}
