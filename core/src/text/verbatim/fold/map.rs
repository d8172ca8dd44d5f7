//! From places in a folded text back to the source.

use std::ops::Range;

/// Where the pieces of a folded text come from.
///
/// A run of characters that were copied takes one entry however long it is, so the map of a plain text is small.
#[derive(Debug, Clone, Default)]
pub(crate) struct Map {
    runs: Vec<Run>,
}

#[derive(Debug, Clone, Copy)]
struct Run {
    /// The byte of the folded text at which it starts.
    folded: u32,
    /// The byte of the source at which it starts.
    source: u32,
    /// The bytes of the source that it stands for, where it was replaced; 0 where it was copied byte by byte.
    width: u32,
}

impl Map {
    /// The text from `folded` on was copied from `source` on.
    pub(super) fn copied(&mut self, folded: usize, source: usize) {
        if let Some(last) = self.runs.last() {
            let distance = folded - last.folded as usize;
            if last.width == 0 && last.source as usize + distance == source {
                return;
            }
        }
        self.push(folded, source, 0);
    }

    /// The text from `folded` on stands for a range of the source.
    pub(super) fn replaced(&mut self, folded: usize, source: Range<usize>) {
        self.push(folded, source.start, source.len());
    }

    fn push(&mut self, folded: usize, source: usize, width: usize) {
        self.runs.push(Run {
            folded: folded as u32,
            source: source as u32,
            width: width as u32,
        });
    }

    /// The byte of the source at which the folded byte `at` starts.
    pub fn start(&self, at: usize) -> usize {
        match self.run(at) {
            Some(run) if run.width == 0 => run.source as usize + at - run.folded as usize,
            Some(run) => run.source as usize,
            None => 0,
        }
    }

    /// The byte of the source behind a piece of the folded text that ends at `end`.
    pub fn end(&self, end: usize) -> usize {
        let Some(at) = end.checked_sub(1) else {
            return 0;
        };
        match self.run(at) {
            Some(run) if run.width == 0 => run.source as usize + end - run.folded as usize,
            Some(run) => (run.source + run.width) as usize,
            None => 0,
        }
    }

    /// A range of the folded text as a range of the source.
    pub fn range(&self, folded: Range<usize>) -> Range<usize> {
        let start = self.start(folded.start);
        if folded.is_empty() {
            return start..start;
        }
        start..self.end(folded.end)
    }

    /// The run that holds a byte of the folded text.
    fn run(&self, at: usize) -> Option<Run> {
        let after = self.runs.partition_point(|run| run.folded as usize <= at);
        after.checked_sub(1).map(|index| self.runs[index])
    }
}
