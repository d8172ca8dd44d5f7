//! What the compiler does in the code that `feed!` generates: it alone knows all the articles.

use crate::model::Article;

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
}
