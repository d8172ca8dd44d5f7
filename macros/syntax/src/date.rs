//! The grammar of dates: `2022-12-30`, `spring 2023`, `2022-01..=2022-11`.

use crate::{
    cursor::Cursor,
    error::{Error, Extent},
    meant,
};
use newsfacts_core::{
    model::{Moment, Season, TimeError, TimeOfDay, When},
    rules::Rule,
};
use proc_macro2::{Delimiter, Spacing, TokenTree};

const FORMS: &str = "dates are written 2022, 2022-12, 2022-12-30, 2022-12-30T14:05+03:00, spring 2023, 2022-W51, 2022-Q3, \
                     2022-H1, 1990s; ranges 2022-01..=2022-11, 2022-02-24..";

/// A date, a period, or a range of them.
pub fn when(cursor: &mut Cursor<'_>) -> Result<When, Error> {
    if cursor.punct("..=") {
        return Ok(When::Range {
            from: None,
            to: Some(moment(cursor)?),
        });
    }
    let from = moment(cursor)?;
    if cursor.punct("..=") {
        return Ok(When::Range {
            from: Some(from),
            to: Some(moment(cursor)?),
        });
    }
    if let Some(error) = other_form(cursor) {
        return Err(error);
    }
    let dots = cursor.rest();
    if cursor.punct("..") {
        if cursor.is_empty() || cursor.sees_word("as") {
            return Ok(When::Range {
                from: Some(from),
                to: None,
            });
        }
        let text = "expected `..=` between the ends of a period, found `..`";
        let error = Error::new(
            Rule::Malformed,
            Extent::of(&dots[..2], dots[0].span()),
            text,
        );
        return Err(match moment(cursor) {
            Ok(to) => error.detail(format!("write: {from}..={to}, which includes both ends")),
            Err(_) => error.detail("a period includes both of its ends: `2022-01..=2022-11`"),
        });
    }
    Ok(When::At(from))
}

/// What people write between two dates, or between a date and its time.
fn other_form(cursor: &Cursor<'_>) -> Option<Error> {
    match cursor.peek()? {
        TokenTree::Literal(_) => Some(
            cursor
                .expected(Rule::WrongValue, "`T` between a date and its time")
                .detail("write: 2022-12-30T14:05"),
        ),
        TokenTree::Ident(word) if ["to", "until", "till"].iter().any(|to| word == to) => Some(
            cursor
                .expected(Rule::Malformed, "`..=` between the ends of a period")
                .detail("a period includes both of its ends: `2022-01..=2022-11`"),
        ),
        _ => None,
    }
}

/// One date or named period.
pub fn moment(cursor: &mut Cursor<'_>) -> Result<Moment, Error> {
    let start = cursor.rest();
    let season = match cursor.peek() {
        Some(TokenTree::Ident(ident)) => season(&ident.to_string()),
        _ => None,
    };
    if season.is_some() {
        cursor.next();
    }
    if season.is_none()
        && matches!(cursor.peek(), Some(TokenTree::Literal(_)))
        && let Some((text, _)) = cursor.string()
    {
        return Err(Error::new(
            Rule::WrongValue,
            start[0].span(),
            "a date is written without quotation marks",
        )
        .detail(match meant::date_in_words(&text) {
            Some(date) => format!("write: {date}"),
            None if is_date(&text) => format!("write: {text}"),
            None => format!("if these are the article's words, write the date before them: 2022-12-30 as \"{text}\""),
        }));
    }
    if let Some(error) = other_order(cursor) {
        return Err(error);
    }
    let written = written(cursor);
    let span = Extent::of(&start[..start.len() - cursor.rest().len()], cursor.span());
    if written.is_empty() {
        let error = cursor.expected(Rule::WrongValue, "a date");
        return Err(match cursor.peek() {
            Some(TokenTree::Ident(word)) if word != "as" => error.detail(format!(
                "if this is the article's word, write the date before it: 2022-12-30 as \"{word}\""
            )),
            _ => error.detail(FORMS),
        });
    }
    let read = match season {
        Some(season) => written
            .parse()
            .ok()
            .map(|year| Moment::season(year, season)),
        None => read(&written),
    };
    match read {
        Some(Ok(moment)) => Ok(moment),
        Some(Err(error)) => Err(Error::new(Rule::NoSuchDate, span, error.to_string())),
        None => Err(
            Error::new(Rule::WrongValue, span, format!("`{written}` is not a date")).detail(FORMS),
        ),
    }
}

/// A date in the form of another country or of prose: `14 March 2023`, `03/14/2023`.
fn other_order(cursor: &Cursor<'_>) -> Option<Error> {
    let tokens = cursor.rest();
    let is_part = |token: &TokenTree| match token {
        TokenTree::Ident(word) => word != "as",
        TokenTree::Punct(punct) => {
            "-/,.".contains(punct.as_char()) && punct.spacing() == Spacing::Alone
        }
        token => matches!(token, TokenTree::Literal(_)),
    };
    let length = tokens.iter().take_while(|token| is_part(token)).count();
    let tokens = &tokens[..length];
    let meant = meant::date(tokens).filter(|meant| read(meant).is_none_or(|date| date.is_ok()))?;
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(_));
    let written = match tokens.iter().any(is_word) {
        true => meant::written(tokens),
        false => tokens.iter().map(ToString::to_string).collect(),
    };
    if read(&written).is_some() {
        return None; // it is in order
    }
    let text = format!("`{written}` is not how a date is written here");
    let error = Error::new(Rule::WrongValue, Extent::of(tokens, cursor.span()), text);
    Some(error.detail(format!("write: {meant}")))
}

/// Whether a text in quotation marks looks like one of the forms of a date.
fn is_date(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    first.starts_with(|c: char| c.is_ascii_digit()) || season(first).is_some()
}

fn season(word: &str) -> Option<Season> {
    match word {
        "spring" => Some(Season::Spring),
        "summer" => Some(Season::Summer),
        "autumn" | "fall" => Some(Season::Autumn),
        "winter" => Some(Season::Winter),
        _ => None,
    }
}

/// The tokens of one date, put together again as they were written: `2022`, `-`, `12`, `-`, `30T14`, `:`, `05`.
fn written(cursor: &mut Cursor<'_>) -> String {
    let mut written = String::new();
    loop {
        match cursor.peek() {
            Some(token @ TokenTree::Literal(_)) if joins(&written) => {
                written.push_str(&token.to_string())
            }
            Some(TokenTree::Ident(ident)) if written.ends_with('-') => {
                written.push_str(&ident.to_string())
            }
            Some(TokenTree::Punct(punct))
                if matches!(punct.as_char(), '-' | ':' | '+') && !written.is_empty() =>
            {
                written.push(punct.as_char());
            }
            // `14:05.5`: not a date that anybody writes, but one token further it would read as a range.
            Some(TokenTree::Punct(punct))
                if punct.as_char() == '/'
                    && punct.spacing() == Spacing::Alone
                    && !written.is_empty() =>
            {
                written.push('/');
            }
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                return written;
            }
            _ => return written,
        }
        cursor.next();
    }
}

/// Whether a number may follow: at the start, and behind a sign.
fn joins(written: &str) -> bool {
    written.is_empty() || written.ends_with(['-', ':', '+', '/'])
}

/// Reads a date as it is written; `None` where it has none of the forms.
fn read(written: &str) -> Option<Result<Moment, TimeError>> {
    if let Some(first) = written.strip_suffix('s') {
        // `90s` may be any century's.
        return Some(Moment::decade(
            first.parse().ok().filter(|_| first.len() == 4)?,
        ));
    }
    let (date, time) = match written.split_once(['T', 't']) {
        Some((date, time)) => (date, Some(time)),
        None => (written, None),
    };
    let parts: Vec<&str> = date.split('-').collect();
    let year = parts[0].parse().ok().filter(|_| parts[0].len() == 4)?;
    let number = |text: &str| {
        text.parse::<u8>()
            .ok()
            .filter(|_| (1..=2).contains(&text.len()))
    };
    match (parts.as_slice(), time) {
        ([_], None) => Some(Moment::year(year)),
        ([_, part], None) => match part.split_at_checked(1)? {
            ("W", week) => Some(Moment::week(year, number(week)?)),
            ("Q", quarter) => Some(Moment::quarter(year, number(quarter)?)),
            ("H", half) => Some(Moment::half(year, number(half)?)),
            _ => Some(Moment::month(year, number(part)?)),
        },
        ([_, month, day], None) => Some(Moment::day(year, number(month)?, number(day)?)),
        ([_, month, day], Some(time)) => {
            let day = Moment::day(year, number(month)?, number(day)?);
            let time = time_of_day(time)?;
            Some(day.and_then(|day| match day {
                Moment::Day(day) => Ok(Moment::Time(day, time?)),
                other => Ok(other),
            }))
        }
        _ => None,
    }
}

/// `14:05`, `14:05:30`, with `Z`, `+03:00` or nothing behind.
fn time_of_day(written: &str) -> Option<Result<TimeOfDay, TimeError>> {
    let (clock, offset) = match written.find(['Z', '+', '-']) {
        Some(at) => (
            &written[..at],
            Some(
                written[at..]
                    .parse::<newsfacts_core::model::Timezone>()
                    .ok()?
                    .0,
            ),
        ),
        None => (written, None),
    };
    let mut parts = clock
        .split(':')
        .map(|part| part.parse::<u8>().ok().filter(|_| part.len() == 2));
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = match parts.next() {
        Some(second) => second?,
        None => 0,
    };
    parts
        .next()
        .is_none()
        .then(|| TimeOfDay::new(hour, minute, second, offset))
}
