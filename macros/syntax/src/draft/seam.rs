//! Between which lines of a block something can be put, so that it parts no fact from what its author wrote to it.

use crate::format::comment_length;
use std::ops::Range;

/// What stands between two declarations, or between one and a brace: white space and comments.
#[derive(Debug, Clone)]
pub(super) struct Seam {
    /// The start of the line behind what stands above and the comments that begin on its last line, if a line starts there.
    pub behind: Option<usize>,
    /// The start of the line where what stands below begins, with the comments above it, if a line starts there.
    pub before: Option<usize>,
    /// Behind all of it but white space.
    end: usize,
}

impl Seam {
    /// Reads what stands in this range of a file; at its ends are tokens.
    pub fn of(file: &str, range: Range<usize>) -> Self {
        let mut seam = Self {
            behind: None,
            before: None,
            end: range.start,
        };
        // Where the last line starts.
        let mut line = None;
        let mut at = range.start;
        while at < range.end {
            let rest = &file[at..range.end];
            if rest.starts_with('/') {
                seam.before = seam.before.or(line);
                at += comment_length(rest);
                seam.end = at;
                continue;
            }
            at += rest.chars().next().map_or(1, char::len_utf8);
            if rest.starts_with('\n') {
                seam.behind = seam.behind.or(Some(at));
                line = Some(at);
            }
        }
        seam.before = seam.before.or(line);
        seam
    }

    /// Behind all comments: the start of the line below, or, where that line holds the brace too, the end of what stands there.
    pub fn last(&self, file: &str, brace: usize) -> usize {
        let below = file[self.end..brace].find('\n');
        below.map_or(self.end, |below| self.end + below + 1)
    }
}
