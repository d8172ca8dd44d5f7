//! How a word of a text is written when it is looked up.

use crate::text::{is_ignorable, ligature};

/// Writes a word in lower case, composed, with a plain apostrophe, the letters of ligatures and without the invisible
/// characters inside: its length, or `None` where there is no room for it.
pub(super) fn lower(word: &str, buffer: &mut [u8]) -> Option<usize> {
    let mut length = 0;
    for c in word.chars() {
        if c.is_ascii() {
            *buffer.get_mut(length)? = c.to_ascii_lowercase() as u8;
            length += 1;
        } else {
            length = push_lower(c, buffer, length)?;
        }
    }
    Some(length)
}

/// Writes a character that is not ASCII behind the first letters of a word, as words are looked up: how many there are then,
/// or `None` where there is no room.
pub(crate) fn push_lower(c: char, buffer: &mut [u8], mut length: usize) -> Option<usize> {
    let c = if c == '’' { '\'' } else { c };
    if is_ignorable(c) {
        return Some(length);
    }
    if let Some(letters) = ligature(c) {
        for letter in letters.chars() {
            push(letter, buffer, &mut length)?;
        }
        return Some(length);
    }
    if let Some((start, whole)) = composed(&buffer[..length], c) {
        length = start;
        push(whole, buffer, &mut length)?;
        return Some(length);
    }
    for small in c.to_lowercase() {
        push(small, buffer, &mut length)?;
    }
    Some(length)
}

fn push(c: char, buffer: &mut [u8], length: &mut usize) -> Option<()> {
    let end = *length + c.len_utf8();
    c.encode_utf8(buffer.get_mut(*length..end)?);
    *length = end;
    Some(())
}

/// A combining mark together with the letter before it, and where that letter starts: "u" and two dots are "ü".
fn composed(before: &[u8], mark: char) -> Option<(usize, char)> {
    if !unicode_normalization::char::is_combining_mark(mark) {
        return None;
    }
    let last = std::str::from_utf8(before).ok()?.chars().next_back()?;
    let whole = unicode_normalization::char::compose(last, mark)?;
    Some((before.len() - last.len_utf8(), whole))
}
