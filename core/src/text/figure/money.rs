//! Money before and behind a figure: "$3m", "US$4bn", "Rs 3 crore", "20 million Swiss francs", "50p".

use super::figure::Figure;
use super::money_words::{BEFORE, DOLLARS, NAMES, PARTS, SIGNS};
use crate::model::{Scale, is_currency};
use crate::text::Locale;
use crate::text::row::Row;

/// Money that words or signs name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Money<'t> {
    /// An ISO 4217 code, or `#` and a name for money that has no code in use.
    pub code: &'t str,
    /// How many of what the words name make one: 100 for cents.
    pub parts: u32,
    /// "MUSD": the figure counts millions.
    pub factor: u64,
    /// The token after the last one.
    pub next: usize,
}

fn money(code: &str, next: usize) -> Money<'_> {
    Money {
        code,
        parts: 1,
        factor: 1,
        next,
    }
}

/// The currency that a shared word or sign means in a region. A bare dollar is the US dollar unless the article's region
/// has a dollar of its own; pounds are sterling, rupees Indian, pesos Mexican, francs Swiss, kroner Norwegian, unless the
/// region says otherwise.
fn regional(shared: &str, locale: Locale) -> &str {
    let region = std::str::from_utf8(&locale.region).unwrap_or("");
    match (shared, region) {
        ("$", "AU") => "AUD",
        ("$", "CA") => "CAD",
        ("$", "NZ") => "NZD",
        ("$", "SG") => "SGD",
        ("$", "HK") => "HKD",
        ("$", "TW") => "TWD",
        ("$", "JM") => "JMD",
        ("$", "TT") => "TTD",
        ("$", "MX") => "MXN",
        ("$", _) => "USD",
        ("Rs", "PK") => "PKR",
        ("Rs", "LK") => "LKR",
        ("Rs", "NP") => "NPR",
        ("Rs", "MU") => "MUR",
        ("Rs", _) => "INR",
        ("peso", "PH") => "PHP",
        ("peso", "AR") => "ARS",
        ("peso", "CL") => "CLP",
        ("peso", "CO") => "COP",
        ("peso", _) => "MXN",
        ("krone", "DK") => "DKK",
        ("krone", "SE") => "SEK",
        ("krone", _) => "NOK",
        (code, _) => code,
    }
}

/// The code that a word is, in capitals. Codes that are English words as well do not count.
fn code(word: &str) -> Option<&str> {
    let unlikely = matches!(
        word,
        "ALL" | "TOP" | "CUP" | "MOP" | "PEN" | "COP" | "SOS" | "BAM" | "MAD" | "TRY" | "GEL"
    );
    (word.len() == 3 && !unlikely && is_currency(word)).then_some(word)
}

/// Money that begins at the token `at` and stands before a figure; `next` is where the figure begins.
pub(super) fn before<'t>(row: &Row<'t>, at: usize) -> Option<Money<'t>> {
    let figure = |at: usize| {
        row.is_digits(at)
            || row.mark(at) == Some('.') && row.is_digits(at + 1)
            || row.is_mark(at, &['-', '−']) && row.is_digits(at + 1)
    };
    if let Some(sign) = row.mark(at) {
        let (_, shared) = SIGNS.iter().find(|(known, _)| *known == sign)?;
        let words = row.is_number_word(at + 1);
        return (figure(at + 1) || words).then(|| money(regional(shared, row.locale), at + 1));
    }
    let word = row.str(at);
    if !row.is_word(at) || word.len() > 13 {
        return None;
    }
    if let Some(found) = lettered_dollar(row, at) {
        return figure(found.next).then_some(found);
    }
    if (row.is_digits(at + 2) || row.is_digits(at + 3))
        && row.is_word(at + 1)
        && let Some((code, next)) = name(row, at)
        && next > at + 1
        && row.is_digits(next)
        && row.is_stop(next + 1)
        && row.same_paragraph(next)
    {
        return Some(money(code, next)); // "Turkish lira 42"
    }
    let mut next = at + 1;
    if row.mark(next) == Some('.')
        && row.glued(next)
        && figure(next + 1)
        && word.len() <= 3
        && !row.glued(next + 1)
    {
        next += 1; // "Rs. 20"
    }
    if !figure(next) || !row.same_paragraph(next) {
        return None;
    }
    if let Some((_, shared)) = BEFORE.iter().find(|(known, _)| *known == word) {
        return Some(money(regional(shared, row.locale), next));
    }
    if let Some(code) = code(word) {
        return Some(money(code, next));
    }
    let (code, factor) = multiple_code(word)?;
    Some(Money {
        factor,
        ..money(code, next)
    })
}

/// "US$", "c $", "u.s $", "aud$": the letters begin at `at`.
fn lettered_dollar<'t>(row: &Row<'t>, at: usize) -> Option<Money<'t>> {
    let word = row.str(at);
    if row.any(at, &["u"]) && row.mark(at + 1) == Some('.') && row.is(at + 2, "s") {
        let end = at + 3 + usize::from(row.mark(at + 3) == Some('.'));
        return (row.mark(end) == Some('$')).then(|| money("USD", end + 1));
    }
    if !row.is_mark(at + 1, &['$', '£']) {
        return None;
    }
    if row.mark(at + 1) == Some('£') {
        let egyptian = word == "E" && row.glued(at + 1);
        return egyptian.then(|| money("EGP", at + 2));
    }
    let spaced = !row.glued(at + 1);
    if spaced && !row.any(at, &["us", "c", "hk", "nz", "au"]) {
        return None; // "a $ 4 billion deal"
    }
    for (letters, code) in DOLLARS {
        if row.is(at, letters) {
            return Some(money(code, at + 2));
        }
    }
    let mut upper = [0u8; 3];
    for (at, byte) in word.bytes().enumerate() {
        *upper.get_mut(at)? = byte.to_ascii_uppercase();
    }
    let upper = std::str::from_utf8(&upper).ok()?;
    let known = crate::model::currency_codes().find(|code| *code == upper)?;
    Some(money(known, at + 2))
}

/// "MUSD", "kEUR": a code with a scale before it.
fn multiple_code(word: &str) -> Option<(&str, u64)> {
    let (scale, rest) = word.split_at_checked(1)?;
    let factor = match scale {
        "M" => 1_000_000,
        "k" | "K" | "T" => 1_000,
        _ => return None,
    };
    Some((code(rest)?, factor))
}

/// Money behind a figure: signs, codes, words and parts, from the token `at`.
pub(super) fn after<'t>(row: &Row<'t>, at: usize, figure: &Figure) -> Option<Money<'t>> {
    let glued = row.glued(at);
    if let Some(sign) = row.mark(at) {
        if sign == '¢' {
            return Some(Money {
                parts: 100,
                ..money(regional("$", row.locale), at + 1)
            });
        }
        let (_, shared) = SIGNS.iter().find(|(known, _)| *known == sign)?;
        let belongs_to_next = !glued && row.is_digits(at + 1);
        return (!belongs_to_next).then(|| money(regional(shared, row.locale), at + 1));
    }
    if !row.is_word(at) || !row.same_paragraph(at) {
        return None;
    }
    let word = row.str(at);
    if let Some(dollar) = lettered_dollar(row, at)
        && !row.is_digits(dollar.next)
    {
        return Some(dollar);
    }
    if let Some(code) = code(word) {
        let before_next = row.is_digits(at + 1) && row.glued(at + 1);
        return (!before_next).then(|| money(code, at + 1));
    }
    if let Some((code, factor)) = multiple_code(word) {
        return Some(Money {
            factor,
            ..money(code, at + 1)
        });
    }
    part(row, at).or_else(|| named(row, at, figure))
}

/// "cents", "pence", "50p"
fn part<'t>(row: &Row<'t>, at: usize) -> Option<Money<'t>> {
    let word = row.str(at);
    let letter = word.len() == 1;
    if letter && (row.glued(at + 1) && !row.is_stop(at + 1) || word == "P" || word == "C") {
        return None;
    }
    if letter && !row.glued(at) && !(word == "c" && row.is_stop(at + 1)) {
        return None;
    }
    let singular = if word.len() > 3 && (word.ends_with('s') || word.ends_with('S')) {
        &word[..word.len() - 1]
    } else {
        word
    };
    let (_, shared, parts) = PARTS
        .iter()
        .find(|(known, ..)| singular.eq_ignore_ascii_case(known))?;
    let euro = matches!(
        &row.locale.region,
        b"IE" | b"DE" | b"FR" | b"ES" | b"IT" | b"NL" | b"FI" | b"AT" | b"BE"
    );
    let code = if *shared == "$" && euro {
        "EUR"
    } else {
        shared
    };
    Some(Money {
        parts: *parts,
        ..money(regional(code, row.locale), at + 1)
    })
}

/// A currency by its name in up to four words.
fn named<'t>(row: &Row<'t>, at: usize, figure: &Figure) -> Option<Money<'t>> {
    if ["Gbps", "gbps"].contains(&row.str(at)) {
        return None; // gigabits a second
    }
    let (name, next) = name(row, at)?;
    let scaled = match figure.value {
        super::figure::Value::Number(number) => number.scale >= Scale::Thousand,
        _ => false,
    };
    let large = scaled || figure.small(100).is_none();
    // "5 won medals", "2 le ..." are no money; "l.e." is
    let word = row.any(
        at,
        &[
            "won", "kip", "dong", "leone", "taka", "pula", "kuna", "ether",
        ],
    );
    if word && !large || row.is(at, "le") {
        return None;
    }
    Some(money(regional(name, row.locale), next))
}

/// The longest name of a currency that begins at the token `at`.
pub(super) fn name(row: &Row<'_>, at: usize) -> Option<(&'static str, usize)> {
    let mut key = [0u8; 40];
    let (mut length, mut token, mut found) = (0, at, None);
    for word in 0..4 {
        let goes_on = word == 0 || !row.glued(token) && row.same_paragraph(token);
        if !row.is_word(token) || !goes_on {
            break;
        }
        if word > 0 {
            *key.get_mut(length)? = b' ';
            length += 1;
        }
        let start = length;
        loop {
            for byte in row.str(token).bytes() {
                let Some(slot) = key.get_mut(length) else {
                    return found;
                };
                *slot = byte.to_ascii_lowercase();
                length += 1;
            }
            token += 1;
            // "U.S. dollars", "l.e."
            let initials = length - start <= 2 && row.mark(token) == Some('.') && row.glued(token);
            if !initials {
                break;
            }
            token += 1;
            if !(row.is_word(token) && row.glued(token)) {
                break;
            }
        }
        let plural = length - start > 3 && key[length - 1] == b's' && key[length - 2] != b's';
        let singular = length - usize::from(plural);
        if plural {
            length = singular;
        }
        if let Some(code) = lookup(&key[..length]) {
            found = Some((code, token));
        }
    }
    found
}

fn lookup(key: &[u8]) -> Option<&'static str> {
    let (mut from, mut to) = (0, NAMES.len());
    while from < to {
        let middle = (from + to) / 2;
        let (known, code) = NAMES[middle];
        match known.as_bytes().cmp(key) {
            std::cmp::Ordering::Equal => return Some(code),
            std::cmp::Ordering::Less => from = middle + 1,
            std::cmp::Ordering::Greater => to = middle,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_names_are_sorted() {
        assert!(super::NAMES.is_sorted_by_key(|(name, _)| name.as_bytes()));
    }
}
