//! Places in a file as editors show them.

/// A place in a file as editors show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, counted from 1. Lines end with `\n`, `\r\n` or a lone `\r`.
    pub line: usize,
    /// The column in Unicode characters, counted from 1. A byte order mark is not counted.
    pub column: usize,
}

impl Position {
    /// Where a file starts.
    pub(super) const START: Self = Self { line: 1, column: 1 };

    /// The positions of bytes of a text, in their order. A byte behind the end counts as the end, one inside a character as
    /// its start. The text is gone through once, however many there are and however long its lines.
    pub(super) fn all(text: &str, bytes: &[usize]) -> Vec<Self> {
        Self::START.of(text, bytes)
    }

    /// The same of a text that starts here.
    pub(super) fn of(self, text: &str, bytes: &[usize]) -> Vec<Self> {
        let mut order: Vec<usize> = (0..bytes.len()).collect();
        order.sort_unstable_by_key(|&index| bytes[index]);
        let mut order = order.into_iter().peekable();
        let mut positions = vec![self; bytes.len()];
        let mut at = self;
        let mut characters = text.char_indices().peekable();
        while let Some((start, character)) = characters.next() {
            let end = start + character.len_utf8();
            while let Some(index) = order.next_if(|&index| bytes[index] < end) {
                positions[index] = at;
            }
            match (character, characters.peek()) {
                ('\r', Some((_, '\n'))) => at.column += 1,
                ('\n' | '\r', _) => {
                    at = Self {
                        line: at.line + 1,
                        column: 1,
                    }
                }
                ('\u{FEFF}', _) if start == 0 => {}
                _ => at.column += 1,
            }
        }
        for index in order {
            positions[index] = at;
        }
        positions
    }
}

#[test]
fn positions_count_lines_and_characters() {
    let text = "\u{FEFF}a\r\nb\rcé\nd";
    let all: Vec<usize> = (0..=text.len() + 1).collect();
    let positions: Vec<_> = Position::all(text, &all)
        .into_iter()
        .map(|Position { line, column }| (line, column))
        .collect();
    let mark = [(1, 1); 4]; // with the letter behind it
    let rest = [
        (1, 2), // \r
        (1, 3), // \n
        (2, 1),
        (2, 2),
        (3, 1),
        (3, 2),
        (3, 2), // inside the é
        (3, 3),
        (4, 1),
        (4, 2),
        (4, 2), // behind the end
    ];
    assert_eq!(positions, [&mark[..], &rest].concat());
}
