//! The words in which a declared quotation differs from the passage that the article prints.

use std::ops::Range;

use super::fold::{DIVIDED, Folded, is_letter_or_digit, is_unspaced};

/// Longer passages are not compared word by word: what lies between the words they start and end with in common is one
/// change. It bounds the table, in pairs of words.
const PAIRS_AT_MOST: usize = 60_000;

/// One difference between a printed passage and a declared quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What the article prints, in bytes of the article. Empty, at the place where they would stand, for words that it
    /// does not print.
    pub printed: Range<usize>,
    /// What the quotation says, in bytes of the quotation. Empty, at the place where they would stand, for words that it
    /// leaves out.
    pub declared: Range<usize>,
    /// What kind of difference it is.
    pub kind: ChangeKind,
}

/// What kind of difference lies between printed and declared words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChangeKind {
    /// Other words.
    Replaced,
    /// Words that the article prints and the quotation leaves out.
    Dropped,
    /// Words that the article does not print.
    Added,
    /// The same words in upper or lower case.
    Case,
    /// Only punctuation, hyphens among it.
    Punctuation,
}

/// Finds the words in which a quotation differs from the passage that the article prints. Both are given by their byte
/// ranges, and so are the changes, in order. What folding makes equal is no change.
///
/// ```
/// use newsfacts_core::text::{ChangeKind, diff};
///
/// let (article, quote) = ("“Dear Mr chairman, dear friend”", "Dear Mr President, dear friend");
/// let changes = diff(article, 3..32, quote, 0..quote.len());
/// assert_eq!(changes.len(), 1);
/// assert_eq!(&article[changes[0].printed.clone()], "chairman");
/// assert_eq!(&quote[changes[0].declared.clone()], "President");
/// assert_eq!(changes[0].kind, ChangeKind::Replaced);
/// ```
pub fn diff(
    article: &str,
    printed: Range<usize>,
    quote: &str,
    declared: Range<usize>,
) -> Vec<Change> {
    let printed = Side::new(article, printed, Folded::article);
    let declared = Side::new(quote, declared, Folded::words);
    let mut changes: Vec<Change> = Vec::new();
    for (left, right) in changed_groups(&printed, &declared) {
        changes.push(Change {
            kind: kind(&printed, left.clone(), &declared, right.clone()),
            printed: printed.source(left),
            declared: declared.source(right),
        });
    }
    changes
}

/// One of the two texts, divided into words and marks.
struct Side {
    folded: Folded,
    /// Where the text starts in what it was taken from.
    offset: usize,
    /// Words, and other characters one by one, as ranges of the folded text.
    items: Vec<Range<usize>>,
}

impl Side {
    /// Takes the text in a range; one that fits no characters counts as empty.
    fn new(text: &str, range: Range<usize>, fold: fn(&str) -> Folded) -> Self {
        let folded = fold(text.get(range.clone()).unwrap_or(""));
        Self {
            items: items(&folded.text),
            folded,
            offset: range.start,
        }
    }

    fn item(&self, index: usize) -> &str {
        &self.folded.text[self.items[index].clone()]
    }

    /// The range of the source that some items take. No items stand before the next one.
    fn source(&self, items: Range<usize>) -> Range<usize> {
        let map = &self.folded.map;
        let (start, end) = match (self.items.get(items.start), items.is_empty()) {
            (Some(next), true) => (map.start(next.start), map.start(next.start)),
            (None, _) => (
                map.end(self.folded.text.len()),
                map.end(self.folded.text.len()),
            ),
            (Some(first), false) => (
                map.start(first.start),
                map.end(self.items[items.end - 1].end),
            ),
        };
        self.offset + start..self.offset + end
    }
}

/// Divides a folded text: a word keeps the hyphens, apostrophes and separators of numbers inside it.
fn items(text: &str) -> Vec<Range<usize>> {
    let mut items: Vec<Range<usize>> = Vec::new();
    let mut before = ' ';
    let mut grows = false; // whether the last item is a word that may go on
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, next)| *next);
        let letter = is_letter_or_digit(c);
        let inside = grows && is_letter_or_digit(next) && binds(before, c, next);
        before = c;
        if c == ' ' || c < ' ' && !inside {
            grows = false;
            continue;
        }
        let end = at + c.len_utf8();
        match items.last_mut() {
            Some(last) if grows && (letter && !is_unspaced(c) || inside) => last.end = end,
            // The dots of an ellipsis are one mark.
            Some(last)
                if c == '.' && last.end == at && text[last.clone()].ends_with('.') && !grows =>
            {
                last.end = end
            }
            _ => items.push(at..end),
        }
        grows = letter && !is_unspaced(c) || inside;
    }
    items
}

/// Whether a mark between two letters or digits belongs to the word.
fn binds(before: char, c: char, next: char) -> bool {
    match c {
        '-' | '\'' => true,
        '.' | ',' | ':' => before.is_ascii_digit() && next.is_ascii_digit(),
        _ => c < ' ', // a hyphen at a line's end
    }
}

/// What it costs to put one item in the place of another, twice the cost of leaving one out being 4: equal items cost
/// nothing, and a word stands rather for a word than for a mark.
fn cost(printed: &str, declared: &str) -> u32 {
    if printed == declared
        || printed.as_bytes().contains(&DIVIDED) && same_letters(printed, declared)
    {
        return 0;
    }
    match (has_letters(printed), has_letters(declared)) {
        (true, true) if same_but_for_case(printed, declared) => 1,
        (true, true) | (false, false) => 3,
        _ => 5,
    }
}

fn same_but_for_case(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other) || !one.is_ascii() && one.to_lowercase() == other.to_lowercase()
}

fn has_letters(text: &str) -> bool {
    text.starts_with(is_letter_or_digit)
}

/// Whether two texts are the same but for their marks and blanks.
fn same_letters(one: &str, other: &str) -> bool {
    let letters = |c: &char| is_letter_or_digit(*c);
    one.chars()
        .filter(letters)
        .eq(other.chars().filter(letters))
}

/// The groups of items that differ, as ranges of items of both sides.
fn changed_groups(printed: &Side, declared: &Side) -> Vec<(Range<usize>, Range<usize>)> {
    let (mut left, mut right) = (0..printed.items.len(), 0..declared.items.len());
    let same = |left: usize, right: usize| cost(printed.item(left), declared.item(right)) == 0;
    while !left.is_empty() && !right.is_empty() && same(left.start, right.start) {
        left.start += 1;
        right.start += 1;
    }
    while !left.is_empty() && !right.is_empty() && same(left.end - 1, right.end - 1) {
        left.end -= 1;
        right.end -= 1;
    }
    if left.is_empty() && right.is_empty() {
        return Vec::new();
    }
    if left.len().saturating_mul(right.len()) > PAIRS_AT_MOST {
        return vec![(left, right)];
    }
    Table::new(printed, declared, left, right).groups()
}

/// The cost of turning each tail of the printed items into each tail of the declared ones.
struct Table {
    left: Range<usize>,
    right: Range<usize>,
    costs: Vec<u32>,
    /// For each pair of items, what it costs to put one in the place of the other.
    pairs: Vec<u32>,
}

impl Table {
    fn new(printed: &Side, declared: &Side, left: Range<usize>, right: Range<usize>) -> Self {
        let (rows, columns) = (left.len(), right.len());
        let mut table = Self {
            costs: vec![0; (rows + 1) * (columns + 1)],
            pairs: vec![0; rows * columns],
            left,
            right,
        };
        for row in (0..=rows).rev() {
            for column in (0..=columns).rev() {
                let mut least = if row == rows && column == columns {
                    0
                } else {
                    u32::MAX
                };
                if row < rows {
                    least = least.min(table.at(row + 1, column) + 2);
                }
                if column < columns {
                    least = least.min(table.at(row, column + 1) + 2);
                }
                if row < rows && column < columns {
                    let pair = cost(
                        printed.item(table.left.start + row),
                        declared.item(table.right.start + column),
                    );
                    table.pairs[row * columns + column] = pair;
                    least = least.min(table.at(row + 1, column + 1) + pair);
                }
                table.costs[row * (columns + 1) + column] = least;
            }
        }
        table
    }

    fn at(&self, row: usize, column: usize) -> u32 {
        self.costs[row * (self.right.len() + 1) + column]
    }

    /// Follows the cheapest way, and joins the changes that stand beside each other.
    fn groups(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let (rows, columns) = (self.left.len(), self.right.len());
        let mut groups: Vec<(Range<usize>, Range<usize>)> = Vec::new();
        let (mut row, mut column) = (0, 0);
        let mut open = false;
        while row < rows || column < columns {
            let (from_row, from_column) = (row, column);
            let here = self.at(row, column);
            let pair = (row < rows && column < columns).then(|| self.pairs[row * columns + column]);
            if pair.is_some_and(|pair| here == self.at(row + 1, column + 1) + pair) {
                row += 1;
                column += 1;
            } else if row < rows && here == self.at(row + 1, column) + 2 {
                row += 1;
            } else {
                column += 1;
            }
            if pair == Some(0) && row > from_row && column > from_column {
                open = false;
                continue;
            }
            let (left, right) = (self.left.start, self.right.start);
            match groups.last_mut() {
                Some(group) if open => {
                    *group = (group.0.start..left + row, group.1.start..right + column)
                }
                _ => groups.push((
                    left + from_row..left + row,
                    right + from_column..right + column,
                )),
            }
            open = true;
        }
        groups
    }
}

fn kind(printed: &Side, left: Range<usize>, declared: &Side, right: Range<usize>) -> ChangeKind {
    let (one, other) = (text_of(printed, left), text_of(declared, right));
    let any_letters = one.contains(is_letter_or_digit) || other.contains(is_letter_or_digit);
    if !any_letters || same_letters(one, other) {
        ChangeKind::Punctuation
    } else if same_letters(&one.to_lowercase(), &other.to_lowercase()) {
        ChangeKind::Case
    } else if !one.contains(is_letter_or_digit) {
        ChangeKind::Added
    } else if !other.contains(is_letter_or_digit) {
        ChangeKind::Dropped
    } else {
        ChangeKind::Replaced
    }
}

/// The folded text of some items.
fn text_of(side: &Side, items: Range<usize>) -> &str {
    if items.is_empty() {
        return "";
    }
    &side.folded.text[side.items[items.start].start..side.items[items.end - 1].end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use ChangeKind::*;

    fn changes<'t>(article: &'t str, quote: &'t str) -> Vec<(&'t str, &'t str, ChangeKind)> {
        let mut found = Vec::new();
        for change in diff(article, 0..article.len(), quote, 0..quote.len()) {
            found.push((
                &article[change.printed],
                &quote[change.declared],
                change.kind,
            ));
        }
        found
    }

    #[test]
    fn names_what_was_changed() {
        type Row<'t> = (&'t str, &'t str, &'t [(&'t str, &'t str, ChangeKind)]);
        let cases: [Row; 21] = [
            ("we sold the ships", "we sold the ships", &[]),
            (
                "we sold the ships",
                "we sold two ships",
                &[("the", "two", Replaced)],
            ),
            (
                "we sold the ships",
                "we sold ships",
                &[("the", "", Dropped)],
            ),
            ("we sold ships", "we sold the ships", &[("", "the", Added)]),
            ("we sold ships", "we sold ships too", &[("", "too", Added)]),
            (
                "we sold all ships",
                "all ships",
                &[("we sold", "", Dropped)],
            ),
            (
                "We sold Ships",
                "we sold ships",
                &[("We", "we", Case), ("Ships", "ships", Case)],
            ),
            ("Öl, all of it", "öl, all of it", &[("Öl", "öl", Case)]),
            (
                "we sold, then left",
                "we sold then left",
                &[(",", "", Punctuation)],
            ),
            (
                "we sold; then left",
                "we sold, then left",
                &[(";", ",", Punctuation)],
            ),
            (
                "a no-limits deal",
                "a no limits deal",
                &[("no-limits", "no limits", Punctuation)],
            ),
            (
                "some 1,200 ships",
                "some 1200 ships",
                &[("1,200", "1200", Punctuation)],
            ),
            (
                "some 1,200 ships",
                "some 2,100 ships",
                &[("1,200", "2,100", Replaced)],
            ),
            (
                "it rose 3.5 points",
                "it rose 5.3 points",
                &[("3.5", "5.3", Replaced)],
            ),
            ("we don’t know", "we do know", &[("don’t", "do", Replaced)]),
            ("it’s the “end”…", "it's the \"end\"...", &[]),
            (
                "a nego-\ntiation of the state-\nof-the-art",
                "a negotiation of the state-of-the-art",
                &[],
            ),
            (
                "caf\u{65}\u{301}s, open",
                "cafés, shut",
                &[("open", "shut", Replaced)],
            ),
            (
                "one two three four",
                "one three two four",
                &[("two", "", Dropped), ("", "two", Added)],
            ),
            ("", "all new", &[("", "all new", Added)]),
            ("all gone", "", &[("all gone", "", Dropped)]),
        ];
        for (article, quote, want) in cases {
            assert_eq!(changes(article, quote), want, "{article:?} {quote:?}");
        }
    }

    #[test]
    fn ranges_are_those_of_the_whole_texts() {
        let (article, quote) = ("“We sold\nthe ships,” she said.", "… sold two ships");
        let found = diff(article, 6..20, quote, 4..18);
        assert_eq!(found.len(), 1);
        assert_eq!(&article[found[0].printed.clone()], "the");
        assert_eq!(&quote[found[0].declared.clone()], "two");
        assert_eq!(
            diff(article, 1..900, quote, 0..quote.len()).len(),
            1,
            "a range that does not fit"
        );
    }

    #[test]
    fn long_texts_are_compared_in_bounds() {
        let long = "one two ".repeat(20_000);
        let other = format!("x {} y", "three four ".repeat(20_000));
        assert_eq!(changes(&long, &other).len(), 1);
        assert_eq!(changes(&long, &format!("{long} x")).len(), 1);
        assert!(changes(&"“".repeat(1000), &"\u{301}".repeat(1000)).len() < 2000);
    }
}
