use super::written;
use newsfacts_core::{model::When, text};
use proc_macro2::TokenTree;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// How a date is written in the language that stands there in another form: `14 March 2023`, `03/14/2023`, `March 2023`.
/// Where day and month cannot be told apart, both.
pub fn date(tokens: &[TokenTree]) -> Option<String> {
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(_));
    let words = || tokens.iter().any(is_word).then(|| written(tokens));
    in_order(tokens).or_else(|| date_in_words(&words()?))
}

/// How a date is written that stands there in the words of prose: `14. März 2023`.
pub fn date_in_words(written: &str) -> Option<String> {
    let moment = text::date_meant(written)?;
    Some(When::At(moment).declared().to_string())
}

fn in_order(tokens: &[TokenTree]) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if "-/,.".contains(punct.as_char()) => {}
            TokenTree::Literal(_) | TokenTree::Ident(_) => {
                // `14.03` is one token.
                parts.extend(token.to_string().split('.').map(str::to_owned));
            }
            _ => return None,
        }
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    match *parts.as_slice() {
        [month_name, year] => Some(format!("{}-{:02}", full_year(year)?, month(month_name)?)),
        [a, b, c] => match (month(a), month(b)) {
            (Some(month), None) => day(c, month, b),
            (None, Some(month)) => day(c, month, a),
            _ if full_year(a).is_some() => day(a, small(b)?, c),
            _ => {
                let (first, second) = (small(a)?, small(b)?);
                match (first > 12, second > 12) {
                    (true, false) => day(c, second, a),
                    (false, true) => day(c, first, b),
                    (false, false) if first != second => {
                        Some(format!("{} or {}", day(c, second, a)?, day(c, first, b)?))
                    }
                    (false, false) => day(c, first, b),
                    (true, true) => None,
                }
            }
        },
        _ => None,
    }
}

fn day(year: &str, month: u8, day: &str) -> Option<String> {
    let (year, day) = (full_year(year)?, small(day)?);
    (1..=12)
        .contains(&month)
        .then(|| format!("{year}-{month:02}-{day:02}"))
}

fn full_year(text: &str) -> Option<&str> {
    (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

/// A day or a month; `14th` too.
fn small(text: &str) -> Option<u8> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
    digits
        .parse()
        .ok()
        .filter(|number| (1..=31).contains(number))
}

/// The month of that name, or of its first letters.
fn month(word: &str) -> Option<u8> {
    let word = word.to_lowercase();
    let named = |name: &str| name.starts_with(&word) && word.len() >= 3;
    let at = MONTHS.iter().position(|name| named(name))?;
    u8::try_from(at + 1).ok()
}
