//! How the forms of [phrases](super::phrase) are written: their parts, their words, and all that they can be.

/// A bit for the first byte of a word, the same for a capital: another byte may have it, too. One that is not of ASCII has all.
pub(crate) const fn letter(byte: u8) -> u32 {
    match byte.is_ascii() {
        true => 1 << (byte & 31),
        false => u32::MAX,
    }
}

/// The letters of the words of which any may stand first in a form.
pub(super) const fn first_letters(form: &[u8]) -> u32 {
    let (mut letters, mut begins, mut at) = (0, true, 0);
    while at < form.len() && form[at] != b' ' {
        if begins {
            letters |= letter(form[at]);
        }
        begins = form[at] == b'|';
        at += 1;
    }
    letters
}

/// A part without its brackets.
pub(super) fn inside(part: &str) -> &str {
    &part[1..part.len() - 1]
}

/// Whether a byte is part of a word, or stands for its ending; all marks are ASCII.
pub(super) fn is_letter(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'~' | 0x80..)
}

/// The next word of a form, and what stands behind it; slots, marks and brackets are passed. No word at the end.
pub(super) fn next_word(form: &str) -> (&str, &str) {
    let (bytes, mut start, mut slot) = (form.as_bytes(), 0, false);
    while start < bytes.len() && (slot || !is_letter(bytes[start])) {
        slot = match bytes[start] {
            b'{' => true,
            b'}' => false,
            _ => slot,
        };
        start += 1;
    }
    let mut end = start;
    while end < bytes.len() && (is_letter(bytes[end]) || end > start && bytes[end] == b'\'') {
        end += 1; // "jusqu'en"
    }
    (&form[start..end], &form[end..])
}

/// All that a form without slots can be: each of its either-or words in turn, with and without what may be missing.
#[cfg(test)]
pub(super) fn variants(form: &str) -> Vec<String> {
    let mut variants = vec![String::new()];
    for part in form.split(' ') {
        let words = part.trim_start_matches('[').trim_end_matches(']');
        let mut longer = Vec::new();
        for variant in &variants {
            if part.starts_with('[') {
                longer.push(variant.clone());
            }
            let glued = variant.is_empty() || words == "-" || variant.ends_with('-');
            let glue = if glued { "" } else { " " };
            longer.extend(
                words
                    .split('|')
                    .map(|word| format!("{variant}{glue}{word}")),
            );
        }
        variants = longer;
    }
    variants
}

#[cfg(test)]
mod tests {
    use super::variants;

    #[test]
    fn lists_the_variants_of_a_form() {
        let want = ["more than", "less than", "not more than", "not less than"];
        assert_eq!(variants("[not] more|less than"), want);
        assert_eq!(variants("net [-] zero"), ["net zero", "net-zero"]);
    }
}
