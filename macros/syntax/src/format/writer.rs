//! Puts tokens and comments on lines.

use super::{
    WIDTH,
    gap::{Break, Gap, Owner},
};

/// Spaces per level.
const LEVEL: usize = 4;

/// The text as far as it is laid out.
pub struct Writer<'f> {
    text: String,
    /// The column of the next character, from 0.
    column: usize,
    /// What comes before the next token. It waits for the comments that belong before it.
    pending: Pending,
    /// How many levels deeper than the macro the next line starts.
    pub level: usize,
    /// The white space before the macro.
    indentation: &'f str,
    line_end: &'f str,
}

#[derive(Clone, Copy)]
enum Pending {
    Nothing,
    Blank,
    /// The line of a new item, before which an empty line may stay.
    Item {
        keeps_empty: bool,
    },
    /// The line on which an item goes on behind a comment, one level deeper.
    Rest,
}

impl<'f> Writer<'f> {
    pub fn new(indentation: &'f str, line_end: &'f str) -> Self {
        Self {
            text: String::new(),
            column: 0,
            pending: Pending::Nothing,
            level: 0,
            indentation,
            line_end,
        }
    }

    pub fn finish(self) -> String {
        self.text
    }

    /// A blank before the next token, if it stands on this line.
    pub fn blank(&mut self) {
        if let Pending::Nothing = self.pending {
            self.pending = Pending::Blank;
        }
    }

    /// A new line before the next token. The author's empty line stays, if it may.
    pub fn line(&mut self, keeps_empty: bool) {
        self.pending = Pending::Item { keeps_empty };
    }

    /// Writes a token, or several that stand on one line, behind the comments before it.
    pub fn token(&mut self, gap: &Gap<'_>, text: &str) {
        self.comments(gap, |owner| owner);
        self.flush(gap.last);
        self.push(text);
    }

    /// Writes the bracket at the end of an open group. All comments before it belong into the group.
    pub fn close(&mut self, gap: &Gap<'_>, text: &str) {
        let behind = if gap.breaks() {
            Owner::Itself
        } else {
            Owner::Before
        };
        self.comments(gap, |owner| match owner {
            Owner::Behind => behind,
            owner => owner,
        });
        self.level -= 1;
        self.line(false);
        self.flush(Break::None);
        self.push(text);
    }

    /// Whether that many characters have room behind the comments before them.
    pub fn has_room(&self, gap: &Gap<'_>, columns: usize) -> bool {
        let column = match self.pending {
            Pending::Nothing => self.column,
            Pending::Blank => self.column + 1,
            Pending::Item { .. } => self.start(self.level),
            Pending::Rest => self.start(self.level + 1),
        };
        let comments = gap.comments.iter().enumerate();
        let beside: usize = comments
            .filter(|(index, _)| gap.owner(*index) == Owner::Behind)
            .map(|(_, (_, comment))| width(comment) + 1)
            .sum();
        column + beside + columns <= WIDTH
    }

    fn comments(&mut self, gap: &Gap<'_>, owner: impl Fn(Owner) -> Owner) {
        let touches = matches!(self.pending, Pending::Nothing);
        let next = match self.pending {
            Pending::Item { .. } => Pending::Item { keeps_empty: true },
            _ => Pending::Rest,
        };
        for (index, (before, comment)) in gap.comments.iter().enumerate() {
            match owner(gap.owner(index)) {
                Owner::Before => {
                    self.push(" ");
                    self.push(comment);
                    self.pending = next;
                }
                Owner::Itself => {
                    self.pending = match self.pending {
                        Pending::Nothing | Pending::Blank => Pending::Rest,
                        line => line,
                    };
                    self.flush(*before);
                    self.push(comment);
                    self.pending = next;
                }
                Owner::Behind => {
                    self.blank();
                    self.flush(*before);
                    self.push(comment);
                    let last = index + 1 == gap.comments.len();
                    let alone = touches && gap.owner(0) == Owner::Behind;
                    self.pending = if last && alone {
                        Pending::Nothing
                    } else {
                        Pending::Blank
                    };
                }
            }
        }
    }

    fn flush(&mut self, before: Break) {
        match std::mem::replace(&mut self.pending, Pending::Nothing) {
            Pending::Nothing => {}
            Pending::Blank => self.push(" "),
            Pending::Item { keeps_empty } => {
                if keeps_empty && before == Break::Empty {
                    self.text.push_str(self.line_end);
                }
                self.start_line(self.level);
            }
            Pending::Rest => self.start_line(self.level + 1),
        }
    }

    fn start_line(&mut self, level: usize) {
        self.text.push_str(self.line_end);
        self.text.push_str(self.indentation);
        self.text.extend(std::iter::repeat_n(' ', LEVEL * level));
        self.column = self.start(level);
    }

    fn start(&self, level: usize) -> usize {
        let tabs = self.indentation.matches('\t').count();
        self.indentation.len() + tabs * (LEVEL - 1) + LEVEL * level
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        match text.rsplit_once('\n') {
            Some((_, last)) => self.column = width(last),
            None => self.column += width(text),
        }
    }
}

/// The columns that a text takes: one for each character.
pub fn width(text: &str) -> usize {
    text.chars().count()
}
