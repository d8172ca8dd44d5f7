//! Checks that the compiler runs on generated code: what one macro knows and another does not.
//!
//! An `article!` sees only the token of an actor that is declared elsewhere. What it read beside a quotation goes into a
//! constant that compares it with the actor; the constant cannot be evaluated if the two do not fit, and rustc reports that
//! at the token.

use crate::model::{Actor, Article, Text};
use std::borrow::Cow;

/// Refuses a place or a facility that is made to speak.
///
/// # Panics
/// While compiling, with the message for the author.
#[track_caller]
pub const fn speaks(actor: &Actor, message: &'static str) {
    assert!(actor.kind.speaks(), "{}", message);
}

/// Refuses a quote whose words the article gives to one of `others`, and to none of those declared.
///
/// `words` are those that name the speaker in the article; they may start with a title.
///
/// # Panics
/// While compiling, with the message for the author.
#[track_caller]
pub const fn speaker(declared: &[&Actor], others: &[&Actor], words: &str, message: &'static str) {
    let mut index = 0;
    while index < declared.len() {
        if names(declared[index], words) || !declared[index].kind.speaks() {
            return; // what cannot speak is refused as that
        }
        index += 1;
    }
    index = 0;
    while index < others.len() {
        assert!(!names(others[index], words), "{}", message);
        index += 1;
    }
}

/// Whether the words end with one of the actor's names.
const fn names(actor: &Actor, words: &str) -> bool {
    if ends_with(words, text(&actor.name)) {
        return true;
    }
    let Cow::Borrowed(also) = actor.also else {
        return false;
    };
    let mut index = 0;
    while index < also.len() {
        if ends_with(words, text(&also[index])) {
            return true;
        }
        index += 1;
    }
    false
}

const fn text(text: &Text) -> &str {
    match text {
        Cow::Borrowed(text) => text,
        Cow::Owned(_) => "",
    }
}

/// Whether `words` are `name`, or end with it as whole words. Apostrophes are alike, the case of the first letter is
/// ignored.
const fn ends_with(words: &str, name: &str) -> bool {
    let (words, name) = (words.as_bytes(), name.as_bytes());
    let (mut w, mut n) = (words.len(), name.len());
    if n == 0 {
        return false;
    }
    while n > 0 {
        if w == 0 {
            return false;
        }
        let (in_words, next_w) = before(words, w);
        let (in_name, next_n) = before(name, n);
        let first = next_n == 0 && in_words.eq_ignore_ascii_case(&in_name);
        if in_words != in_name && !first {
            return false;
        }
        (w, n) = (next_w, next_n);
    }
    w == 0 || !words[w - 1].is_ascii_alphanumeric() && words[w - 1] < 0x80
}

/// The byte before `end`, with a typographic apostrophe (E2 80 99) as the typewriter's.
const fn before(text: &[u8], end: usize) -> (u8, usize) {
    if end >= 3 && text[end - 1] == 0x99 && text[end - 2] == 0x80 && text[end - 3] == 0xE2 {
        return (b'\'', end - 3);
    }
    (text[end - 1], end - 1)
}

/// What `feed!` needs to know of an article while compiling.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The id.
    pub id: &'static str,
    /// When it was published, as [`Article::instant`] counts.
    pub published: i64,
}

/// Which articles have the id of another: for each the index of one with the same id, or its own.
pub const fn doubles<const N: usize>(entries: &[Entry; N]) -> [usize; N] {
    let order = sorted(entries, false);
    let mut doubles = [0; N];
    let mut index = 0;
    while index < N {
        let at = order[index];
        doubles[at] = at;
        if index > 0 && compare(entries[order[index - 1]].id, entries[at].id) == 0 {
            doubles[at] = order[index - 1];
        }
        index += 1;
    }
    doubles
}

/// Refuses an article whose id another article of the feed has.
///
/// # Panics
/// While compiling, with the message for the author.
#[track_caller]
pub const fn distinct(doubles: &[usize], index: usize, message: &'static str) {
    assert!(doubles[index] == index, "{}", message);
}

/// The articles with the newest first; those of the same moment stay in their order.
pub const fn newest_first<const N: usize>(
    articles: [&'static Article; N],
    entries: &[Entry; N],
) -> [&'static Article; N] {
    let order = sorted(entries, true);
    let mut newest = articles;
    let mut index = 0;
    while index < N {
        newest[index] = articles[order[index]];
        index += 1;
    }
    newest
}

/// The indices in the order of publication, the newest first, or in the order of ids. A merge sort, since the compiler
/// counts every step.
const fn sorted<const N: usize>(entries: &[Entry; N], by_time: bool) -> [usize; N] {
    let mut order = [0; N];
    let mut index = 0;
    while index < N {
        order[index] = index;
        index += 1;
    }
    let mut width = 1;
    while width < N {
        let mut merged = order;
        let mut start = 0;
        while start < N {
            let middle = if start + width < N { start + width } else { N };
            let end = if start + 2 * width < N {
                start + 2 * width
            } else {
                N
            };
            let (mut left, mut right, mut out) = (start, middle, start);
            while out < end {
                let take_right = left == middle
                    || right < end
                        && goes_before(&entries[order[right]], &entries[order[left]], by_time);
                merged[out] = if take_right {
                    order[right]
                } else {
                    order[left]
                };
                if take_right {
                    right += 1;
                } else {
                    left += 1;
                }
                out += 1;
            }
            start = end;
        }
        order = merged;
        width *= 2;
    }
    order
}

const fn goes_before(a: &Entry, b: &Entry, by_time: bool) -> bool {
    if by_time {
        a.published > b.published
    } else {
        compare(a.id, b.id) < 0
    }
}

/// Below, at or above 0 as one text stands before, is or stands behind the other.
const fn compare(a: &str, b: &str) -> i32 {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut index = 0;
    while index < a.len() && index < b.len() {
        if a[index] != b[index] {
            return if a[index] < b[index] { -1 } else { 1 };
        }
        index += 1;
    }
    if a.len() == b.len() {
        0
    } else if a.len() < b.len() {
        -1
    } else {
        1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRIES: [Entry; 5] = [
        Entry {
            id: "b",
            published: 3,
        },
        Entry {
            id: "a",
            published: 9,
        },
        Entry {
            id: "c",
            published: 9,
        },
        Entry {
            id: "b",
            published: 1,
        },
        Entry {
            id: "ab",
            published: 4,
        },
    ];

    #[test]
    fn newest_come_first_and_doubled_ids_are_seen() {
        assert_eq!(sorted(&ENTRIES, true), [1, 2, 4, 0, 3]);
        assert_eq!(doubles(&ENTRIES), [0, 1, 2, 0, 4]);
        assert_eq!(doubles::<0>(&[]), [0usize; 0]);
    }

    #[test]
    fn a_name_is_found_at_the_end_of_the_words() {
        for (words, name) in [
            ("Lee", "Lee"),
            ("Mayor Ann Lee", "Ann Lee"),
            ("The mayor", "the mayor"),
            ("the town’s mayor", "the town's mayor"),
        ] {
            assert!(ends_with(words, name), "{words} / {name}");
        }
        for (words, name) in [
            ("Bailee", "lee"),
            ("Lee Park", "Lee"),
            ("", "Lee"),
            ("Lee", "Ann Lee"),
            ("Lee", ""),
        ] {
            assert!(!ends_with(words, name), "{words} / {name}");
        }
    }
}
