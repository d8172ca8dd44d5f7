//! How far a figure may be off: "plus or minus 3 points", "± 3 %", "a margin of error of 3.1 points".

use super::{QuantityReading, hedge};
use crate::model::Hedge;
use crate::text::Reading;
use crate::text::language::{Amount, Sense, languages_read};
use crate::text::row::Row;

impl Reading<'_> {
    /// How exact a margin is said to be, by a word beside it or beside what leads to it: "plus or minus about 3 points", "roughly
    /// ±3 %". The sign of a margin is no hedge.
    pub(crate) fn hedge_of_margin(&self, read: &QuantityReading) -> Hedge {
        let row = &self.row;
        let from = row.token_at(read.span.start);
        let sign = from.wrapping_sub(1);
        let mut starts = vec![from];
        if row.mark(sign) == Some('±') {
            starts = vec![sign];
        } else if let Some((_, start)) = row.language.amounts.before(row, from, wanted) {
            starts.push(start);
        }
        let hedges = starts.into_iter().map(|at| hedge::before(row, at).0);
        let mut said = hedges.filter(|hedge| !hedge.is_exact());
        said.next().unwrap_or(read.quantity.hedge)
    }
}

/// Whether words name a margin: "the poll’s margin of error".
pub(crate) fn names_margin(words: &str) -> bool {
    languages_read().any(|tag| {
        let row = Row::of(words, tag);
        (0..row.len()).any(|at| row.language.amounts.at(&row, at, wanted).is_some())
    })
}

/// How many tokens may stand between "margin of error" and its figure: "the margin of error, at 3 points".
const BETWEEN: usize = 4;

/// How many stand between them where the figure is all that is said of it.
const FAR: usize = 12;

/// Whether the figure from the token `from`, whose hedge begins at `hedge_from` and which ends before the token `next`, is a
/// margin.
pub(super) fn is_margin(row: &Row<'_>, hedge_from: usize, from: usize, next: usize) -> bool {
    row.mark(from.wrapping_sub(1)) == Some('±') || leads_to(row, hedge_from) || behind(row, next)
}

/// Whether "plus or minus", "plus/minus" or "+/-" stands before the token `at`, so that no sign does.
pub(super) fn is_led(row: &Row<'_>, at: usize) -> bool {
    let sign = |back: usize, marks: &[char]| row.is_mark(at.wrapping_sub(back), marks);
    let signs = sign(1, &['-', '−', '–']) && sign(2, &['/']) && sign(3, &['+']);
    signs || row.language.amounts.before(row, at, wanted).is_some()
}

fn wanted(means: Amount) -> Option<()> {
    (means == Amount::Margin).then_some(())
}

fn leads_to(row: &Row<'_>, from: usize) -> bool {
    use Sense::{And, At, Be, By, Of};
    let mut at = from;
    loop {
        if is_led(row, at) {
            return true;
        }
        let before = at.wrapping_sub(1);
        let joint = row.has_any(before, &[Of, At, By, Be])
            || row.is_mark(before, &[':', '('])
            || row.mark(before) == Some(',') && row.has(at, At);
        if at == 0 || from - before > BETWEEN || !joint || !row.same_paragraph(at) {
            break;
        }
        at = before;
    }
    // "the margin of error for all is 3.5 percent"
    let start = row.segment(from).start.max(from.saturating_sub(FAR));
    let mut at = from.wrapping_sub(1);
    if !row.has(at, Be) {
        return false;
    }
    while at > start && !row.is_number(at - 1) && !row.has_any(at - 1, &[And, Be]) {
        at -= 1;
        if is_led(row, at) {
            return true;
        }
    }
    false
}

/// "a 3-point margin of error", "3 percentage points of sampling error"
fn behind(row: &Row<'_>, next: usize) -> bool {
    let mut at = next;
    at += usize::from(row.is_hyphen(at));
    at += usize::from(row.has_any(at, &[Sense::Points, Sense::Of]));
    let found = row.language.amounts.at(row, at, wanted);
    // "5 plus or minus 1"
    row.same_paragraph(at) && found.is_some_and(|(_, next)| !row.is_number(next))
}
