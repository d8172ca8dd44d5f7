//! What a character is to folding.

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, is_nfc_quick};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Space,
    /// Invisible: dropped.
    Ignorable,
    /// A double quotation mark.
    Double,
    /// A single quotation mark or an apostrophe.
    Single,
    /// What joins or divides words.
    Hyphen,
    Dash,
    Dot,
    Other,
}

pub(super) fn class(c: char) -> Class {
    match c {
        '"' | '“' | '”' | '„' | '‟' | '″' => Class::Double,
        '\'' | '‘' | '’' | '‚' | '‛' | '′' | '`' | '´' | '\u{2BB}' | '\u{2BC}' => {
            Class::Single
        }
        '-' | '\u{2010}' | '\u{2011}' | '\u{FE63}' | '\u{FF0D}' => Class::Hyphen,
        '\u{2012}'..='\u{2015}' | '\u{2212}' | '\u{2E3A}' | '\u{2E3B}' | '\u{FE58}' => Class::Dash,
        '.' | '…' => Class::Dot,
        _ if is_ignorable(c) => Class::Ignorable,
        _ if c.is_whitespace() => Class::Space,
        _ => Class::Other,
    }
}

/// The letters of a ligature of print: one letter to the eye of a font, several to that of a reader. No other character is
/// taken for what Unicode calls compatible with it.
pub(crate) fn ligature(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{FB00}' => "ff",
        '\u{FB01}' => "fi",
        '\u{FB02}' => "fl",
        '\u{FB03}' => "ffi",
        '\u{FB04}' => "ffl",
        '\u{FB05}' | '\u{FB06}' => "st",
        _ => return None,
    })
}

/// Whether a character joins the words beside it, rather than setting them apart as a dash does.
pub(crate) fn is_hyphen(c: char) -> bool {
    class(c) == Class::Hyphen
}

/// Characters that nobody sees: soft hyphen, zero-width and directional marks, variation selectors, controls.
pub(crate) fn is_ignorable(c: char) -> bool {
    match c {
        '\t' | '\n' | '\u{B}' | '\u{C}' | '\r' => false,
        '\0'..='\u{1F}' | '\u{7F}' | '\u{AD}' | '\u{61C}' | '\u{180E}' => true,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' => true,
        '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => true,
        _ => false,
    }
}

/// ASCII that stays as it is wherever it stands.
pub(super) fn is_plain(byte: u8) -> bool {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => true,
        b'-' | b'.' | b'`' => false,
        _ => byte > b' ' && byte < 0x7F,
    }
}

/// Letters, digits, and the combining marks that belong to them.
pub(crate) fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || !c.is_ascii()
            && (c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c))
}

/// Letters of writings that put no blanks between words: each counts as a word.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a character may compose with, or change places with, one before it.
pub(super) fn composes(c: char) -> bool {
    if is_far_from_marks(c) {
        return false;
    }
    canonical_combining_class(c) != 0 || is_nfc_quick(std::iter::once(c)) == IsNormalized::Maybe
}

/// Whether a character that stands alone is its own normal form.
pub(super) fn is_stable(c: char) -> bool {
    is_far_from_marks(c) || is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
}

/// Whole ranges without a combining mark and with nothing to normalize, told without a table: letters with and without
/// accents, Cyrillic, general punctuation, kana and the common ideographs.
fn is_far_from_marks(c: char) -> bool {
    matches!(c, '\0'..='\u{2FF}' | '\u{400}'..='\u{482}' | '\u{48A}'..='\u{52F}' | '\u{2010}'..='\u{2060}'
        | '\u{20A0}'..='\u{20CF}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quick_ranges_agree_with_the_tables() {
        for c in '\0'..='\u{9FFF}' {
            if is_far_from_marks(c) {
                assert_eq!(canonical_combining_class(c), 0, "{c:?}");
                assert_eq!(is_nfc_quick(std::iter::once(c)), IsNormalized::Yes, "{c:?}");
            }
        }
    }
}
