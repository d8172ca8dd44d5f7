//! Numbers in names: of houses and districts, of items in a list, of share indices.

use super::item::Measured;
use super::value::{Figure, Value, Written};
use super::{change, hedge, noun};
use crate::model::Dimension;
use crate::text::language::Sense;
use crate::text::language::time::Tense;
use crate::text::row::Row;

/// How many tokens the name of a street has at most: "13190 SW 68th Parkway", "55 Dr. Martin Luther King Jr. Blvd".
const STREET: usize = 8;

/// The token behind a number that is only a part of a name or a list, from the digits at the token `at`.
pub(super) fn number(row: &Row<'_>, at: usize) -> Option<usize> {
    if is_list_item(row, at) || is_district(row, at) {
        return Some(at + 1);
    }
    house(row, at)
}

/// "1. Members voted" and "(2) The court sat" at the head of a paragraph.
fn is_list_item(row: &Row<'_>, at: usize) -> bool {
    let open = row.mark(at.wrapping_sub(1)) == Some('(') && row.glued(at);
    let head = at - usize::from(open);
    let behind = at + 2;
    let marked = row.is_mark(at + 1, &['.', ')']) && row.glued(at + 1) && !row.glued(behind);
    let closed = !open || row.mark(at + 1) == Some(')');
    marked
        && closed
        && row.str(at).len() < 3
        && !row.same_paragraph(head)
        && row.same_paragraph(behind)
        && (row.is_capital(behind) || row.is_mark(behind, &['"', '“', '„', '‘']))
}

/// "Portland, OR 97223": the number of a district behind the two letters of its state.
fn is_district(row: &Row<'_>, at: usize) -> bool {
    let state = at.wrapping_sub(1);
    let letters = row.str(state);
    let comma = state.wrapping_sub(1);
    row.str(at).len() == 5
        && letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
        && (row.mark(comma) == Some(',') || row.mark(comma) == Some('.'))
}

/// "SW1A 2AA": the token behind the second half of a British postcode, behind a first half of letters and digits. Its letters
/// are none that could be taken for others.
pub(super) fn postcode(row: &Row<'_>, at: usize) -> Option<usize> {
    const NEVER: [char; 6] = ['C', 'I', 'K', 'M', 'O', 'V'];
    let letters = row.str(at + 1);
    let inward = row.str(at).len() == 1
        && row.glued(at + 1)
        && !(row.glued(at + 2) && (row.is_word(at + 2) || row.is_digits(at + 2)))
        && letters.len() == 2
        && letters
            .chars()
            .all(|c| c.is_ascii_uppercase() && !NEVER.contains(&c));
    let last = at.wrapping_sub(1);
    let digits = last.wrapping_sub(usize::from(row.is_word(last) && row.glued(last)));
    let outward = !row.glued(at)
        && row.is_digits(digits)
        && row.str(digits).len() <= 2
        && row.glued(digits)
        && row.str(digits.wrapping_sub(1)).len() <= 2
        && row.is_word(digits.wrapping_sub(1))
        && row.is_capital(digits.wrapping_sub(1));
    (inward && outward).then_some(at + 2)
}

/// "10-year yields", "a 9mm pistol", "a .22-calibre rifle": a term or a size that tells which kind of thing it is. So many
/// of the things would stand apart from their noun.
pub(super) fn is_size(row: &Row<'_>, item: &Measured) -> bool {
    /// How many words stand before the noun: "10-year U.S. Treasury".
    const WORDS: usize = 6;
    let figure = &item.figure;
    let joined = row.is_hyphen(figure.next) || row.glued(figure.next);
    let term = item.measures(Dimension::Time) && joined;
    let length = item.def.is_some_and(|def| def.name == "mm");
    let point = row.mark(figure.from) == Some('.') && item.unit.is_none();
    let bore = item.unit.is_none() && row.is_hyphen(figure.next);
    if !(term || length || point || bore) {
        return false;
    }
    let first = item.next + usize::from(row.is_hyphen(item.next));
    let mut at = first;
    while at < first + WORDS && (row.is_word(at) || row.is_hyphen(at)) && row.same_paragraph(at) {
        if row.has(at, Sense::NamedBySize) {
            return true;
        }
        let short = row.mark(at + 1) == Some('.') && row.is_abbreviated(at + 1);
        if row.has(at, Sense::Function) || bore {
            return false;
        }
        at += 1 + usize::from(short);
    }
    false
}

/// "10 Downing Street", "Ten Downing Street", "221B Baker Street": the token behind the number of the house.
pub(super) fn house(row: &Row<'_>, at: usize) -> Option<usize> {
    let joined = row.glued(at) && at > 0 && !row.is_mark(at - 1, &['(', '"', '“']);
    if row.is_digits(at) && row.str(at).len() > 5 || joined {
        return None;
    }
    let letter = row.glued(at + 1) && row.str(at + 1).len() == 1 && row.is_word(at + 1);
    let first = at + 1 + usize::from(letter);
    let mut token = first;
    while token < first + STREET && row.same_paragraph(token) {
        let stop = row.mark(token) == Some('.') && row.is_abbreviated(token);
        let suffix = row.glued(token) && row.has(token, Sense::OrdinalSuffix);
        if token > first && row.is_capital(token) && row.has(token, Sense::Road) {
            // "20 Main Street shops" are shops, "at 20 Main Street residents" an address
            let counted = row.is_lower(token + 1) && row.can_be(token + 1, Sense::Plural);
            let placed = row.has(at.wrapping_sub(1), Sense::At);
            return (placed || !counted).then_some(first);
        }
        let numbered = row.is_digits(token) && row.has(token + 1, Sense::OrdinalSuffix);
        if !(row.is_capital(token) || stop || suffix || numbered) {
            return None;
        }
        token += 1;
    }
    None
}

/// "Hauptstraße 5", "am Neuen Weg 12": the number of a house behind its street, where nothing is counted by it.
pub(super) fn is_behind_street(row: &Row<'_>, figure: &Figure) -> bool {
    let street = figure.from.wrapping_sub(1);
    row.language.capital_nouns
        && matches!(figure.written, Written::Plain(1..=3))
        && row.can_be(street, Sense::Road)
        && row.is_capital(street)
        && noun::noun(row, figure.next).is_none()
}

/// "the S&P 500", "a Fortune 500 company", "the FTSE 100 rose": a number that ends a name, whatever stands behind it.
pub(super) fn ends_name(row: &Row<'_>, figure: &Figure) -> bool {
    let word = figure.from.wrapping_sub(1);
    if row.language.capital_nouns
        || !matches!(figure.written, Written::Plain(1..=4))
        || !row.str(word).contains(char::is_uppercase)
        || row.has_any(word, &[Sense::Function, Sense::Passed])
        || row.is_hyphen(figure.next)
        || !hedge::before(row, figure.from).0.is_exact()
    {
        return false;
    }
    let letter = row.str(word).len() == 1 && row.mark(word.wrapping_sub(1)) == Some('&');
    let mut first = word;
    while first > 0 && word - first < 4 && row.same_paragraph(first) {
        let before = first - 1;
        if !(row.is_capital(before) || row.mark(before) == Some('&'))
            || row.has_any(before, &[Sense::A, Sense::The])
        {
            break;
        }
        first = before;
    }
    let led = first.wrapping_sub(1);
    // "the Fortune 500 firm": five hundred would be firms
    let sold = row.has(led, Sense::The)
        && !row.has(led.wrapping_sub(1), Sense::Preposition)
        && (row.language.tenses.verb)(row, figure.next) == Some(Tense::Past);
    let goes_on = change::direction(row, figure.next).is_some()
        || row.has(figure.next, Sense::Motion)
        || sold // "the Pixel 88 sold well"
        || row.has(led, Sense::The)
            && !row.has(led.wrapping_sub(1), Sense::Preposition)
            && row.is_lower(figure.next)
            && !row.can_be(figure.next, Sense::Plural)
            && !row.has(figure.next, Sense::CountedInMillions);
    // "the pan-European STOXX 600 index"
    let short = row.str(word).len() > 1 && row.str(word).chars().all(char::is_uppercase);
    let index = short
        && row.is_lower(figure.next)
        && figure.small(2).is_none()
        && noun::noun(row, figure.next).is_some_and(|noun| !noun.plural)
        && !row.has(figure.next, Sense::CountedInMillions)
        && row.mark(led) == Some('-');
    // "30 Leopard 1 tanks" are thirty
    let counted = row.is_number(led) && row.same_paragraph(first) && row.is_lower(figure.next);
    letter
        || index
        || row.has(led, Sense::A)
        || counted && row.can_be(figure.next, Sense::Plural)
        || goes_on && row.str(figure.from).len() > 1
}

/// "at Five Guys", "Three Mile Island": a number word with a capital that begins a name. At the head of a sentence, and where
/// all words have capitals, nothing tells; one of a unit that stands in the singular is a name everywhere.
pub(super) fn begins_name(row: &Row<'_>, figure: &Figure) -> bool {
    let (at, next) = (figure.from, figure.next);
    let words = figure.written == Written::Words && matches!(figure.value, Value::Number(_));
    if row.language.capital_nouns || !words || !row.is_capital(at) || !row.is_capital(next) {
        return false;
    }
    let singular = row.is_capital(next + 1)
        && figure.small(2).is_none()
        && row.term(next, |_| Some(())).is_some()
        && !row.can_be(next, Sense::Plural)
        && (row.language.singular)(row.str(next)).len() == row.str(next).len();
    let sentence = row.around(at);
    let prose = || {
        (sentence.start..sentence.end)
            .any(|at| row.is_lower(at) && !row.has_any(at, &[Sense::Function, Sense::Preposition]))
    };
    let head = at == sentence.start || !row.is_word(at - 1);
    (singular || !head) && prose()
}
