//! Whether a figure is a level or a change, and in which direction.

use crate::model::Direction::{self, Down, Up};
use crate::text::language::Sense;
use crate::text::row::Row;

/// How far back a verb is looked for behind "by": about a clause.
const CLAUSE: usize = 30;

/// How many words may stand between a word of change and its figure.
const BETWEEN: usize = 5;

/// What the words around a figure say of its direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stated {
    pub direction: Direction,
    /// Whether no other reading is likely. "raised $5 million" and "lost 20 ships" state amounts as well as changes.
    pub sure: bool,
    /// Whether "by" leads to the figure, so that even a count is a change.
    pub by: bool,
}

/// The direction of a word that leads to a figure.
pub(super) fn direction(row: &Row<'_>, at: usize) -> Option<Direction> {
    if row.has(at, Sense::Rise) {
        return Some(Up);
    }
    row.has(at, Sense::Fall).then_some(Down)
}

/// The direction of a word behind a figure.
fn direction_behind(row: &Row<'_>, at: usize) -> Option<Direction> {
    if row.has(at, Sense::More) {
        return Some(Up);
    }
    if row.has(at, Sense::Less) {
        return Some(Down);
    }
    row.has(at, Sense::ChangeNoun)
        .then(|| direction(row, at))
        .flatten()
}

/// The direction that the words before the token `at` give to a change. `at` is where the hedge of the figure begins.
pub(super) fn before(row: &Row<'_>, at: usize) -> Option<Stated> {
    let (mut by, mut token) = (false, at);
    while token > 0 && at - token <= BETWEEN {
        token -= 1;
        if !row.is_word(token) || !row.same_paragraph(token + 1) {
            return None;
        }
        if let Some(direction) = direction(row, token) {
            return governs(row, token).then(|| Stated {
                direction,
                sure: by || !row.has(token, Sense::Transitive),
                by,
            });
        }
        by |= row.has(token, Sense::By);
        if by && token + 1 == at {
            return verb_of_clause(row, token).map(|direction| Stated {
                direction,
                sure: true,
                by,
            });
        }
        if !passes(row, token) {
            return None;
        }
    }
    None
}

/// Whether a word may stand between a word of change and its figure: "rose sharply by an average 5 percent".
fn passes(row: &Row<'_>, at: usize) -> bool {
    use Sense::{A, As, At, By, In, Of, Passed, The};
    row.has_any(at, &[Passed, A, The, Of, By, As, In, At]) || row.can_be(at, Sense::Adverb)
}

/// Whether the word of change at `verb` governs the figure behind it.
fn governs(row: &Row<'_>, verb: usize) -> bool {
    use Sense::{A, By, ChangeNoun, Demonstrative, In, Of, Possessive, The};
    let before = verb.wrapping_sub(1);
    if row.has(verb, Sense::MayBeAmount) {
        return !row.has(before, Sense::PhrasalVerb); // "made up 20 percent"
    }
    let is_noun =
        row.has(verb, ChangeNoun) && row.has_any(before, &[The, A, Possessive, Demonstrative]);
    !is_noun || row.has_any(verb + 1, &[Of, By, In])
}

/// The verb for a figure behind "by", which may stand in an earlier conjunct: "rents have climbed by 6 percent since
/// spring, and by 9 percent in the centre".
fn verb_of_clause(row: &Row<'_>, by: usize) -> Option<Direction> {
    let clause = row.clause(by);
    let reach = clause.start.max(by.saturating_sub(CLAUSE));
    (reach..by).rev().find_map(|at| direction(row, at))
}

/// The direction that the words behind a figure with its unit give, from the token `at`: "18 percent above", "a 5 percent
/// pay rise".
pub(super) fn after(row: &Row<'_>, at: usize) -> Option<Stated> {
    let mut token = at + usize::from(row.is_hyphen(at));
    if !row.same_paragraph(token) {
        return None;
    }
    if direction_behind(row, token).is_none() && row.has(token, Sense::Passed) {
        token += 1;
    }
    let direction = direction_behind(row, token)?;
    let weak = row.has(token, Sense::MayBeAmount) && !row.has(token + 1, Sense::Than);
    // "5 percent more or less" says nothing
    let both = row.has(token + 1, Sense::Or) && row.has_any(token + 2, &[Sense::More, Sense::Less]);
    (!both).then_some(Stated {
        direction,
        sure: !weak,
        by: false,
    })
}

/// Whether "above" or "below" tells where something is: "800 metres below ground", "2 km above the valley".
pub(super) fn is_place(row: &Row<'_>, at: usize) -> bool {
    let determined = row.has_any(at + 1, &[Sense::The, Sense::Possessive]);
    row.has(at, Sense::Level) && row.has(at + 1 + usize::from(determined), Sense::Site)
}

/// Whether a verb of change leads to "from", so that the figures behind it are two levels and no range: "rose from 5
/// percent to 6 percent", "inflation went from …", "grew quickly, from …".
pub(super) fn levels(row: &Row<'_>, from: usize) -> bool {
    let comma = usize::from(row.mark(from.wrapping_sub(1)) == Some(','));
    let mut token = from - comma;
    let mut steps = 0;
    while token > 0 && steps < 3 {
        token -= 1;
        let word = row.word(token);
        if direction(row, token).is_some() || word.senses.has(Sense::Motion) || word.times.is_some()
        {
            return true;
        }
        if !row.is_word(token) {
            return false;
        }
        steps += 1;
    }
    false
}
