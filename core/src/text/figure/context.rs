//! What the words around a figure make of it, if it is no statistic: a year, a day, a label, a score, a pronoun.

use super::ReadingKind::{self, Base, Clock, Date, Label, Period, Score, Vague};
use super::digits;
use super::figure::{Figure, Value, Written};
use crate::text::row::Row;
use crate::text::row::numeral;

/// What a figure without unit is, if it is no statistic.
pub(super) fn bare(row: &Row<'_>, figure: &Figure) -> Option<ReadingKind> {
    let from = figure.from;
    if is_day(row, figure) || is_year(row, figure) || is_decade(row, figure) {
        return Some(Date);
    }
    let Value::Number(_) = figure.value else {
        return None;
    };
    if is_label(row, figure) || is_title(row, figure) || is_named_zero(row, figure) {
        return Some(Label);
    }
    let before = from.wrapping_sub(1);
    if row.is(before, "past") && row.any(before.wrapping_sub(1), &["half", "quarter"]) {
        return Some(Clock); // "half past five"
    }
    counted(row, figure)
}

/// What a count is, if it is no statistic: "per 100,000 people", "several hundred people".
pub(super) fn counted(row: &Row<'_>, figure: &Figure) -> Option<ReadingKind> {
    let from = figure.from;
    if row.any(from.wrapping_sub(1), &["per"]) {
        return Some(Base);
    }
    let scale_alone =
        row.word(from).number.is_some_and(|word| word.value >= 100) || row.is(from, "dozen");
    let several = row.any(from.wrapping_sub(1), &["few", "several", "many", "couple"]);
    (scale_alone && several).then_some(Vague)
}

/// "World War Two", "Group of Seven": a number word with a capital inside a name.
fn is_title(row: &Row<'_>, figure: &Figure) -> bool {
    let at = figure.from;
    if figure.written != Written::Words || figure.next != at + 1 || !row.is_capital(at) || at == 0 {
        return false;
    }
    let before = at - 1;
    if row.is(before, "of") {
        return row.any(before.wrapping_sub(1), &["group", "big", "gang"]);
    }
    let named = row.is_capital(before) && !row.any(before, NOT_NAMES);
    named
        && !row.is_capital(figure.next)
        && super::noun::noun(row, figure.next).is_none_or(|noun| !noun.plural)
}

/// "net zero", "zero tolerance", "Ground Zero"
fn is_named_zero(row: &Row<'_>, figure: &Figure) -> bool {
    row.is(figure.from, "zero")
        && (row.any(
            figure.from.wrapping_sub(1),
            &["net", "ground", "absolute", "patient", "near"],
        ) || row.any(
            figure.next + usize::from(row.is_hyphen(figure.next)),
            &["tolerance", "emission", "sum", "carbon", "hour", "covid"],
        ))
}

fn is_month(row: &Row<'_>, at: usize) -> bool {
    digits::is_month(row, at)
        && (row.is_capital(at) || !row.any(at, &["may", "march", "mar", "sep", "dec", "jan"]))
}

/// "May 5", "Feb. 24", "24 February", "the 5th of May".
fn is_day(row: &Row<'_>, figure: &Figure) -> bool {
    if figure.small(32).is_none_or(|day| day == 0) {
        return false;
    }
    let before = figure.from.wrapping_sub(1);
    let dotted = row.mark(before) == Some('.') && is_month(row, before.wrapping_sub(1));
    let before = before.wrapping_sub(usize::from(row.is(before, "the")));
    if is_month(row, before) || dotted {
        let grouped =
            matches!(figure.written, Written::Digits) && !matches!(figure.value, Value::Ordinal(_));
        return !grouped;
    }
    let of = usize::from(row.is(figure.next, "of"));
    let day =
        is_month(row, figure.next + of) && (of == 0 || matches!(figure.value, Value::Ordinal(_)));
    // "sold 300 May tickets" cannot be told; "5 May" is a date
    day && !matches!(figure.value, Value::Fraction(..))
}

/// A bare number of four digits that the words around it show to be a year.
fn is_year(row: &Row<'_>, figure: &Figure) -> bool {
    if figure.written != Written::Plain(4) || figure.small(2200).is_none_or(|year| year < 1000) {
        return false;
    }
    let before = figure.from.wrapping_sub(1);
    let led = row.any(
        before,
        &[
            "in", "since", "of", "by", "until", "till", "from", "to", "during", "before", "after",
            "early", "late", "mid", "through", "between", "and", "for", "the", "year", "ad",
            "circa", "spring", "summer", "autumn", "winter", "fall", "late", "its", "his", "her",
            "their", "s",
        ],
    ) || is_month(row, before)
        || row.is_mark(before, &[',', '(', '-', '–', '/', '\'', '’', '.']);
    let counted = super::noun::noun(row, figure.next).is_some_and(|noun| noun.plural);
    if counted {
        // "2000 troops", against "the 2016 elections"
        let round = figure
            .small(2200)
            .is_some_and(|year| year.is_multiple_of(100));
        return led && !round && !row.any(before, &["and", "to", "by", "for", "from", "of", "s"]);
    }
    figure.small(2200).is_some_and(|year| year >= 1500) || led
}

/// "1990s", "'90s", "80s".
fn is_decade(row: &Row<'_>, figure: &Figure) -> bool {
    decade_end(row, figure) > figure.next
        && figure
            .small(2200)
            .is_some_and(|year| year.is_multiple_of(10))
}

/// The token after the s of a decade, or after the figure.
pub(super) fn decade_end(row: &Row<'_>, figure: &Figure) -> usize {
    let at = figure.next;
    let s = at + usize::from(row.is_mark(at, &['\'', '’']) && row.glued(at));
    let decade =
        matches!(figure.written, Written::Plain(2 | 4)) && row.str(s) == "s" && row.glued(s);
    if decade { s + 1 } else { at }
}

/// Words before a number that make it the name of something.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "page", "pages", "pp", "section", "sections", "chapter", "article", "articles", "paragraph", "paragraphs",
    "clause", "part", "volume", "vol", "nr", "nrs", "number", "numbers", "room", "flight", "route", "highway",
    "line", "type", "model", "version", "channel", "exit", "figure", "fig", "table", "phase", "step", "item",
    "rule", "resolution", "act", "title", "level", "category", "grade", "group", "gate", "platform", "block",
    "apollo", "boeing", "airbus", "formula", "class", "tier", "protocol", "game", "round", "lap", "episode",
    "season", "series", "week", "day", "year", "stage", "runway", "junction", "bus", "train", "question", "lot",
    "schedule", "appendix", "annex", "option", "proposition", "amendment", "bill", "ps", "windows", "district",
    "ward", "zone", "sector", "area", "unit", "terminal", "track", "verse", "psalm", "covid",
];

/// "page 7", "Boeing 747", "Covid-19", "Voyager 2 in 1979".
fn is_label(row: &Row<'_>, figure: &Figure) -> bool {
    let before = figure.from.wrapping_sub(1);
    let hyphen = row.is_hyphen(before);
    let word = if hyphen {
        before.wrapping_sub(1)
    } else {
        before
    };
    if hyphen
        && row.is_digits(figure.from)
        && row.is_word(word)
        && !row.is_number_word(word)
        && !row.any(word, &["mid", "pre", "post", "early", "late", "non", "to"])
    {
        return true;
    }
    if !row.is_word(word) || hyphen {
        return false;
    }
    let sequence = row.any(word, LABELS)
        && !row.any(
            word,
            &[
                "number", "numbers", "group", "area", "line", "class", "series", "act", "bill",
                "unit", "train", "bus", "part", "day", "week", "year", "game", "level",
            ],
        );
    let ends = !row.is_word(figure.next) || row.any(figure.next, AFTER_LABEL);
    let weak = row.any(word, LABELS) && ends;
    let named = row.str(word).contains(char::is_uppercase)
        && ends
        && row.is_digits(figure.from)
        && !row.any(word, NOT_NAMES)
        && !super::change::is_direction(row, word)
        && matches!(figure.written, Written::Plain(1..=4));
    sequence || weak || named
}

/// What goes on behind a name with a number.
#[rustfmt::skip]
const AFTER_LABEL: &[&str] = &[
    "in", "on", "at", "and", "or", "of", "is", "was", "has", "had", "will", "to", "from", "by", "for", "with",
    "as", "which", "that", "who", "after", "before", "into", "between", "because", "but", "crashed", "were", "are",
];

/// Words with a capital at the head of a sentence that are no names.
#[rustfmt::skip]
const NOT_NAMES: &[&str] = &[
    "about", "around", "some", "nearly", "almost", "over", "under", "only", "just", "at", "in", "on", "by",
    "of", "the", "a", "and", "but", "or", "than", "more", "less", "from", "to", "for", "with", "up", "down",
    "least", "most", "roughly", "approximately", "between", "another", "all", "these", "those", "that", "this",
    "its", "their", "his", "her", "as", "is", "was", "were", "are", "has", "had", "have", "not", "no", "after",
    "before", "when", "if", "i", "we", "they", "he", "she", "it", "you", "then", "now", "so", "yes", "also",
];

/// Whether a figure with a unit of time is part of a stretch of the calendar rather than a length that is stated: "the
/// first nine months of 2021", "two days later", "in six weeks' time", "the past three years".
pub(super) fn is_period(row: &Row<'_>, from: usize, next: usize) -> bool {
    let mut before = from.wrapping_sub(1);
    if row.any(before, &["few"]) {
        before = before.wrapping_sub(1);
    }
    let led = row.any(before, BEFORE_PERIOD) && !row.is(before.wrapping_sub(1), "at");
    let possessive = row.is_mark(next, &['\'', '’']) && row.is(next + 1, "time");
    let definite = row.any(before, &["the"])
        && row.any(
            next,
            &["preceding", "following", "ended", "ending", "through", "to"],
        );
    led || possessive || definite || row.any(next, BEHIND_PERIOD)
}

/// Words before a number of weeks or years that make it a stretch of the calendar.
#[rustfmt::skip]
const BEFORE_PERIOD: &[&str] = &[
    "first", "last", "past", "next", "previous", "coming", "following", "preceding", "final", "opening", "latest",
    "recent", "closing", "prior",
];

/// Words behind it that do.
#[rustfmt::skip]
const BEHIND_PERIOD: &[&str] = &[
    "ago", "later", "earlier", "hence", "beforehand", "afterwards", "afterward", "before", "after", "on",
];

/// "3-1", "24-17", "2:1": two figures of a game or a ratio, from the first one's end. The token after it.
pub(super) fn score(row: &Row<'_>, first: &Figure) -> Option<(usize, ReadingKind)> {
    let at = first.next;
    let joined = row.is_mark(at, &['-', '–', '\u{2011}', ':'])
        && row.glued(at)
        && row.glued(at + 1)
        && row.is_digits(at + 1);
    let small = matches!(first.written, Written::Plain(1..=3)) && row.str(at + 1).len() <= 3;
    if !joined || !small {
        return None;
    }
    let (left, right) = (first.small(1000)?, row.str(at + 1).parse::<u32>().ok()?);
    let next = at + 2;
    let more = row.glued(next) && row.is_word(next)
        || row.is_mark(next, &['%', '°', '.', ',', '€', '-'])
            && row.glued(next + 1)
            && row.glued(next);
    let falls = left >= right;
    let played = row.any(
        first.from.wrapping_sub(1),
        &[
            "won", "win", "lost", "beat", "drew", "a", "leading", "led", "trailed", "by", "final",
            "score", "vote", "voted", "victory", "defeat",
        ],
    );
    let followed = row.is_word(next) && !row.any(next, AFTER_LABEL) || row.is_mark(next, &['%']);
    let is_score = row.mark(at) == Some(':')
        || falls
        || played
            && (!followed
                || row.any(
                    next,
                    &["win", "victory", "defeat", "loss", "draw", "vote", "lead"],
                ));
    (is_score && !more).then_some((next, Score))
}

/// Whether "one" here stands for a thing or for people in general rather than for a number.
pub(super) fn one(row: &Row<'_>, at: usize) -> Option<ReadingKind> {
    if !row.is(at, "one") {
        return None;
    }
    if row.is(at + 1, "of") {
        return Some(ReadingKind::Partitive);
    }
    let before = at.wrapping_sub(1);
    if row.any(at + 1, &["another"]) {
        return Some(ReadingKind::Pronoun);
    }
    let verb = row.any(at + 1, BEHIND_PRONOUN);
    let noun = super::noun::noun(row, at + 1).is_some();
    // "the one man" counts, "the one that" and "this one" do not
    let counts = noun && !verb && row.any(before, &["the", "no", "only", "some"]);
    let determined = row.any(before, BEFORE_PRONOUN) && !counts;
    let ordinal = row.is_word(before)
        && row
            .word(before)
            .number
            .is_some_and(|word| word.form == numeral::Form::Ordinal);
    // "is considered as a commercial one"
    let adjective = row.is_stop(at + 1)
        && row.is_word(before)
        && row.any(
            before.wrapping_sub(1),
            &["a", "an", "the", "very", "more", "less", "this", "that"],
        )
        && !row.any(before, &["least", "than", "about", "just"]);
    (verb || determined || ordinal || adjective).then_some(ReadingKind::Pronoun)
}

/// Words behind "one" where it is a pronoun.
#[rustfmt::skip]
const BEHIND_PRONOUN: &[&str] = &[
    "can", "could", "may", "might", "must", "should", "would", "will", "has", "had", "is", "was", "does", "did", "i", "you",
    "he", "she", "we", "they", "who", "that", "which", "with", "whose", "cannot", "knows", "wants", "thinks", "needs",
];

/// Words before it where it is a pronoun.
#[rustfmt::skip]
const BEFORE_PRONOUN: &[&str] = &[
    "the", "this", "that", "which", "each", "every", "any", "no", "another", "first", "last", "only", "second", "other",
    "such", "some", "a", "next", "previous", "new", "old", "big", "good", "bad", "whatever", "either", "neither", "third",
    "loved",
];

/// Whether a period of the calendar is named by this fraction or ordinal: "the second half", "a quarter" behind "in".
pub(super) fn fraction_period(row: &Row<'_>, figure: &Figure) -> Option<ReadingKind> {
    let last = figure.next.wrapping_sub(1);
    if !row.any(last, &["half", "quarter", "quarters", "halves"]) {
        return None;
    }
    let year = row.is(figure.next, "of")
        && row.is_digits(figure.next + 1)
        && row.str(figure.next + 1).len() == 4;
    if year || row.any(figure.next, &["ago", "earlier", "later"]) {
        return Some(Period);
    }
    let before = figure.from.wrapping_sub(1);
    let named = row.any(
        before,
        &[
            "first", "second", "third", "fourth", "last", "latest", "this", "previous", "next",
            "final", "each", "every", "other", "latter", "whole", "top", "bottom",
        ],
    );
    let turn = row.any(before, &["per", "in", "for", "during", "than", "over"])
        && row.is(last, "quarter")
        && figure.small(2).is_none()
        && row.is_end(figure.next);
    (named || turn && row.any(before, &["in", "during", "per"])).then_some(Period)
}
