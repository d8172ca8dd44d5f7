//! Approximate matching: Myers' bit-parallel edit distance in blocks of 64 characters, after Hyyrö.
//!
//! One pass over a text computes, for each character of it, the edit distance between the whole pattern and the best
//! passage that ends there: 64 rows of the table at a time.

/// A pattern, prepared to be compared with many texts.
pub(super) struct Pattern {
    length: usize,
    blocks: usize,
    /// For each ASCII character, a bit for each place of the pattern where it stands.
    ascii: Vec<u64>,
    /// The same for other characters of the pattern, sorted.
    others: Vec<(char, Vec<u64>)>,
    nowhere: Vec<u64>,
}

/// Where a comparison may start in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// Anywhere: a passage is looked for.
    Anywhere,
    /// At its first character: the texts are compared as a whole.
    First,
}

/// Sixty-four rows of the table's current column: in which of them the distance is one more, and one less, than above.
#[derive(Clone, Copy)]
struct Block {
    plus: u64,
    minus: u64,
}

impl Pattern {
    pub fn new(pattern: &[char]) -> Self {
        let blocks = pattern.len().div_ceil(64).max(1);
        let mut ascii = vec![0; 128 * blocks];
        let mut others: Vec<(char, Vec<u64>)> = Vec::new();
        for (at, &c) in pattern.iter().enumerate() {
            let bit = 1 << (at % 64);
            if c.is_ascii() {
                ascii[c as usize * blocks + at / 64] |= bit;
                continue;
            }
            let index = match others.binary_search_by_key(&c, |(other, _)| *other) {
                Ok(index) => index,
                Err(index) => {
                    others.insert(index, (c, vec![0; blocks]));
                    index
                }
            };
            others[index].1[at / 64] |= bit;
        }
        Self {
            length: pattern.len(),
            blocks,
            ascii,
            others,
            nowhere: vec![0; blocks],
        }
    }

    /// The bits of a character, one word for each block.
    fn bits(&self, c: char) -> &[u64] {
        if c.is_ascii() {
            let start = c as usize * self.blocks;
            return &self.ascii[start..start + self.blocks];
        }
        match self.others.binary_search_by_key(&c, |(other, _)| *other) {
            Ok(index) => &self.others[index].1,
            Err(_) => &self.nowhere,
        }
    }

    /// The least distance of the pattern to a passage of the text, and where the first such passage ends, counted in
    /// characters.
    pub fn best_end(&self, text: &[char]) -> (usize, usize) {
        let mut best = (self.length, 0);
        self.run(text, Start::Anywhere, |end, distance| {
            if distance < best.0 {
                best = (distance, end);
            }
        });
        best
    }

    /// The edit distance between the pattern and a whole text.
    pub fn distance(&self, text: &[char]) -> usize {
        let mut last = self.length;
        self.run(text, Start::First, |_, distance| last = distance);
        last
    }

    /// The least distance of the pattern to a passage that starts with the text, and where the longest such passage ends.
    pub fn best_prefix(&self, text: &[char]) -> (usize, usize) {
        let mut best = (self.length, 0);
        self.run(text, Start::First, |end, distance| {
            if distance <= best.0 {
                best = (distance, end);
            }
        });
        best
    }

    /// Calls `visit` behind each character of the text with the distance of the pattern to what ends there.
    fn run(&self, text: &[char], start: Start, mut visit: impl FnMut(usize, usize)) {
        let Some(last) = self.length.checked_sub(1) else {
            return;
        };
        let last_bit = last % 64;
        let mut column = vec![Block { plus: !0, minus: 0 }; self.blocks];
        let mut distance = self.length;
        for (at, &c) in text.iter().enumerate() {
            // What enters the column at its top: no difference where a passage may start anywhere.
            let mut enters = (u64::from(start == Start::First), 0);
            let mut below = (0, 0);
            for (block, bits) in column.iter_mut().zip(self.bits(c)) {
                below = block.step(*bits, enters);
                enters = (below.0 >> 63, below.1 >> 63);
            }
            distance += (below.0 >> last_bit & 1) as usize;
            distance -= (below.1 >> last_bit & 1) as usize;
            visit(at + 1, distance);
        }
    }
}

impl Block {
    /// Moves on by one character of the text, which stands in the places `equal` of the pattern; `enters` is the
    /// horizontal difference above the block, as (+1, -1). Returns the horizontal differences of its rows.
    fn step(&mut self, equal: u64, enters: (u64, u64)) -> (u64, u64) {
        let vertical = equal | self.minus;
        let equal = equal | enters.1;
        let horizontal = ((equal & self.plus).wrapping_add(self.plus) ^ self.plus) | equal;
        let plus = self.minus | !(horizontal | self.plus);
        let minus = self.plus & horizontal;
        let shifted_plus = plus << 1 | enters.0;
        let shifted_minus = minus << 1 | enters.1;
        self.plus = shifted_minus | !(vertical | shifted_plus);
        self.minus = shifted_plus & vertical;
        (plus, minus)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    /// The distance of the pattern to the best passage that ends at each place, by the whole table.
    fn table(pattern: &[char], text: &[char], start: Start) -> Vec<usize> {
        let mut column: Vec<usize> = (0..=pattern.len()).collect();
        let mut last = Vec::new();
        for (at, c) in text.iter().enumerate() {
            let mut above = column[0];
            column[0] = if start == Start::First { at + 1 } else { 0 };
            for row in 1..=pattern.len() {
                let diagonal = above + usize::from(pattern[row - 1] != *c);
                above = column[row];
                column[row] = diagonal.min(above + 1).min(column[row - 1] + 1);
            }
            last.push(column[pattern.len()]);
        }
        last
    }

    #[test]
    fn agrees_with_the_table() {
        let text = chars("The board met here; über the mended nets and the cranes, the board put off its vote again. ")
            .repeat(3);
        let patterns = [
            "b",
            "teh bord",
            "über the nets",
            "zzz",
            &"the cranes and the board put its vote off; ".repeat(4),
        ];
        for pattern in patterns {
            let pattern = chars(pattern);
            let myers = Pattern::new(&pattern);
            for start in [Start::Anywhere, Start::First] {
                let mut found = Vec::new();
                myers.run(&text, start, |_, distance| found.push(distance));
                assert_eq!(found, table(&pattern, &text, start));
            }
        }
    }

    #[test]
    fn long_strings_that_are_nearly_equal_are_near() {
        let one = chars(&"We will not sell the harbour to anybody. ".repeat(6));
        let mut other = one.clone();
        other[100] = 'x';
        other.remove(200);
        assert_eq!(Pattern::new(&one).distance(&other), 2);
        assert_eq!(Pattern::new(&[]).distance(&one), 0);
        assert_eq!(Pattern::new(&one).distance(&[]), one.len());
    }

    #[test]
    fn finds_where_passages_end() {
        let text = chars("xx the board met yy");
        assert_eq!(Pattern::new(&chars("board mat")).best_end(&text), (1, 16));
        let reversed: Vec<char> = text[..16].iter().rev().copied().collect();
        assert_eq!(
            Pattern::new(&chars("tam draob")).best_prefix(&reversed),
            (1, 9)
        );
    }
}
