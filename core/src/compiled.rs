//! What the compiler does in the code that `feed!` generates: it alone knows all the articles.

use crate::model::Article;

/// What `feed!` needs to know of an article while compiling.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The id, as [`Identity`](crate::model::Identity) has it.
    pub id: &'static str,
    /// The name in linked data, likewise.
    pub page: &'static str,
    /// The pages of which it is called as a fact is, and that fact: [`Identity::parts`](crate::model::Identity::parts).
    pub parts: &'static [(&'static str, &'static str)],
    /// What its facts are called, sorted: [`Identity::facts`](crate::model::Identity::facts).
    pub facts: &'static [&'static str],
    /// When it was published, as [`Article::instant`] counts.
    pub published: i64,
}

/// Which articles have the id of another: for each the index of one with the same id, or its own.
pub const fn doubles<const N: usize>(entries: &[Entry; N]) -> [usize; N] {
    same(entries, By::Id)
}

/// Which articles have the page of another, and an id of their own: for each the index of one with the same page, or its own.
pub const fn doubled_pages<const N: usize>(entries: &[Entry; N]) -> [usize; N] {
    let ids = doubles(entries);
    let mut pages = same(entries, By::Page);
    let mut index = 0;
    while index < N {
        if ids[index] != index {
            pages[index] = index;
        }
        index += 1;
    }
    pages
}

/// Which articles have the name of a fact: for each the index of the article that has this fact, or its own.
pub const fn named_as_facts<const N: usize>(entries: &[Entry; N]) -> [usize; N] {
    let order = sorted(entries, By::Page);
    let mut pages = [""; N];
    let mut index = 0;
    while index < N {
        pages[index] = entries[order[index]].page;
        index += 1;
    }
    let mut named = [0; N];
    index = 0;
    while index < N {
        named[index] = index;
        let parts = entries[index].parts;
        let mut part = 0;
        while part < parts.len() {
            let (page, fact) = parts[part];
            if let Some(at) = find(&pages, page)
                && find(entries[order[at]].facts, fact).is_some()
            {
                named[index] = order[at];
            }
            part += 1;
        }
        index += 1;
    }
    named
}

/// Where a name stands in a sorted list: the first of those that are the same.
const fn find(names: &[&str], name: &str) -> Option<usize> {
    let (mut low, mut high) = (0, names.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        if compare(names[middle], name) < 0 {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if low < names.len() && compare(names[low], name) == 0 {
        Some(low)
    } else {
        None
    }
}

const fn same<const N: usize>(entries: &[Entry; N], by: By) -> [usize; N] {
    let order = sorted(entries, by);
    let mut doubles = [0; N];
    let mut index = 0;
    while index < N {
        let at = order[index];
        doubles[at] = at;
        if index > 0 && compare(by.of(&entries[order[index - 1]]), by.of(&entries[at])) == 0 {
            doubles[at] = order[index - 1];
        }
        index += 1;
    }
    doubles
}

/// By what articles are sorted.
#[derive(Clone, Copy)]
enum By {
    Time,
    Id,
    Page,
}

impl By {
    const fn of(self, entry: &Entry) -> &'static str {
        match self {
            Self::Page => entry.page,
            Self::Id | Self::Time => entry.id,
        }
    }
}

/// Refuses an article whose id or page another article of the feed has.
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
    let order = sorted(entries, By::Time);
    let mut newest = articles;
    let mut index = 0;
    while index < N {
        newest[index] = articles[order[index]];
        index += 1;
    }
    newest
}

/// The indices in the order of publication, the newest first, or in the order of ids or pages. A merge sort, since the compiler
/// counts every step.
const fn sorted<const N: usize>(entries: &[Entry; N], by: By) -> [usize; N] {
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
                        && goes_before(&entries[order[right]], &entries[order[left]], by);
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

const fn goes_before(a: &Entry, b: &Entry, by: By) -> bool {
    match by {
        By::Time => a.published > b.published,
        By::Id | By::Page => compare(by.of(a), by.of(b)) < 0,
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

    const fn entry(id: &'static str, page: &'static str, published: i64) -> Entry {
        Entry {
            id,
            page,
            parts: &[],
            facts: &[],
            published,
        }
    }

    #[test]
    fn names_of_facts_are_seen() {
        const OF_FACTS: [Entry; 4] = [
            Entry {
                parts: &[("n/a", "s")],
                ..entry("1", "n/a#s", 1)
            },
            Entry {
                facts: &["r", "s", "t"],
                ..entry("2", "n/a", 2)
            },
            Entry {
                parts: &[("n/a", "u"), ("n/b", "s")],
                ..entry("3", "n/a#u", 3)
            },
            Entry {
                parts: &[("n/c", "x"), ("n/a", "t")],
                ..entry("4", "n/a#t/review", 4)
            },
        ];
        assert_eq!(named_as_facts(&OF_FACTS), [1, 1, 2, 1]);
        assert_eq!(named_as_facts::<0>(&[]), [0usize; 0]);
    }

    const ENTRIES: [Entry; 5] = [
        entry("b", "p", 3),
        entry("a", "q", 9),
        entry("c", "q", 9),
        entry("b", "p", 1),
        entry("ab", "r", 4),
    ];

    #[test]
    fn newest_come_first_and_doubled_ids_and_pages_are_seen() {
        assert_eq!(sorted(&ENTRIES, By::Time), [1, 2, 4, 0, 3]);
        assert_eq!(doubles(&ENTRIES), [0, 1, 2, 0, 4]);
        assert_eq!(doubles::<0>(&[]), [0usize; 0]);
        // The fourth is reported by its id.
        assert_eq!(doubled_pages(&ENTRIES), [0, 1, 1, 3, 4]);
    }
}
