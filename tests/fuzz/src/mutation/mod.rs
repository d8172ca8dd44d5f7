//! How inputs are changed: by whole words, tokens and JSON values, so that the fuzzer gets behind the readers' first checks.
//! One change in eight is left to libFuzzer, which changes bytes.
//!
//! An input stays what a person can read: an article, a document of facts, a Rust source.

mod random;
mod tree;
mod vocabulary;

use libfuzzer_sys::fuzzer_mutate;
use random::Random;

/// Changes an article by words of the languages that are read.
pub fn text(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    pieces(
        data,
        size,
        most,
        Random::new(seed),
        vocabulary::of_languages(),
    )
}

/// Changes a document of facts by its values, and the texts in it by words.
pub fn facts(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let mut random = Random::new(seed);
    match random.below(8) {
        0 => fuzzer_mutate(data, size, most),
        _ => match tree::change(&data[..size], &mut random) {
            Some(changed) => take(data, most, &changed),
            None => fuzzer_mutate(data, size, most),
        },
    }
}

/// Changes JSON by its bytes, its tokens and its values.
pub fn json(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let mut random = Random::new(seed);
    match random.below(4) {
        0 => facts(data, size, most, seed.rotate_left(7)),
        1 => pieces(data, size, most, random, vocabulary::of_json()),
        _ => fuzzer_mutate(data, size, most),
    }
}

/// Changes a source by tokens of the language of declarations.
pub fn tokens(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    pieces(
        data,
        size,
        most,
        Random::new(seed),
        vocabulary::of_declarations(),
    )
}

/// Changes a source by tokens, white space and comments.
pub fn formatter(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    pieces(data, size, most, Random::new(seed), vocabulary::of_layout())
}

/// Changes a text by its words and those of a vocabulary.
fn pieces(
    data: &mut [u8],
    size: usize,
    most: usize,
    mut random: Random,
    words: &[String],
) -> usize {
    let text = std::str::from_utf8(&data[..size]);
    let (Ok(text), true) = (text, random.below(8) > 0) else {
        return fuzzer_mutate(data, size, most);
    };
    let mut pieces = divide(text);
    for _ in 0..=random.below(4) {
        edit(&mut pieces, words, &mut random);
    }
    let changed = pieces.concat();
    take(data, most, changed.as_bytes())
}

/// A text as words, numbers, blanks and single marks.
fn divide(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        _ if c.is_alphabetic() || c == '_' => 0,
        _ if c.is_numeric() => 1,
        ' ' => 2,
        _ => 3,
    };
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        if before.is_some_and(|before| before == 3 || before != kind(c)) {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = Some(kind(c));
    }
    pieces.push(&text[start..]);
    pieces
}

fn edit<'p>(pieces: &mut Vec<&'p str>, words: &'p [String], random: &mut Random) {
    let at = random.below(pieces.len() + 1);
    let word = &*words[random.below(words.len())];
    match random.below(10) {
        0..3 => pieces.insert(at, word),
        3 => drop(pieces.splice(at..at, [" ", word, " "])),
        4 | 5 if at < pieces.len() => pieces[at] = word,
        6 if at < pieces.len() => {
            let end = (at + 1 + random.below(6)).min(pieces.len());
            pieces.drain(at..end);
        }
        7 | 8 if at < pieces.len() => {
            let end = (at + 1 + random.below(16)).min(pieces.len());
            let copied = pieces[at..end].to_vec();
            let to = random.below(pieces.len() + 1);
            pieces.splice(to..to, copied);
        }
        _ if at < pieces.len() => {
            let other = random.below(pieces.len());
            pieces.swap(at, other);
        }
        _ => {}
    }
}

/// Takes a changed input, as much of it as there is room for.
fn take(data: &mut [u8], most: usize, changed: &[u8]) -> usize {
    let mut size = changed.len().min(most).min(data.len());
    if size < changed.len() {
        // No character is cut.
        while size > 0 && changed[size] & 0xC0 == 0x80 {
            size -= 1;
        }
    }
    data[..size].copy_from_slice(&changed[..size]);
    size
}
