//! Folding: what two texts may differ in and still be the same words.
//!
//! Folded are
//!
//! * Unicode normalization (NFC);
//! * typographic against typewriter quotation marks, apostrophes and primes: `“` `”` `„` `‟` `″` become `"`, and `‘` `’`
//!   `‚` `‛` `′` `` ` `` `´` with the modifier letters U+02BB and U+02BC become `'`. Double marks stay apart from single
//!   ones, and the marks of other languages (`«` `»` `「` `」`) stay as they are;
//! * dashes and hyphens, which all become `-`, as does `--`. White space around a dash is dropped, since typesetters differ
//!   in it and a line may break there; that around a hyphen stays;
//! * `…` against `...` and `. . .`; white space around an ellipsis is dropped;
//! * white space of any kind and length, line ends included, against one blank, and with a line end the sign `>` of a block
//!   quotation behind it;
//! * the ligatures of print U+FB00 to U+FB06, which become their letters: `ﬁ` becomes `fi`;
//! * soft hyphens, zero-width, directional and control characters, which are dropped;
//! * a word that is divided at a line's end, see [`DIVIDED`].
//!
//! Letters, case, digits, words and all other punctuation stay as they are.

mod map;
mod tables;

pub(crate) use self::map::Map;
pub(crate) use self::tables::{is_hyphen, is_ignorable, is_letter_or_digit, is_unspaced, ligature};

use unicode_normalization::UnicodeNormalization;

use crate::text::layout::Layout;
use tables::{Class, class, composes, is_plain, is_stable};

/// A break between paragraphs, in place of a blank.
pub(crate) const PARAGRAPH: u8 = 0x1D;
/// A hyphen at a line's end that may have divided a word: it stands for `-`, for nothing (`nego-⏎tiation`), or for a
/// hyphen and a blank (`pre-⏎and post-war`).
pub(crate) const DIVIDED: u8 = 0x1E;
/// A hyphen at a line's end that belongs to the word, because a digit or a capital stands beside it: `-`, or a hyphen and
/// a blank.
pub(crate) const BROKEN: u8 = 0x1F;

/// More combining marks than this on one character are not put in order: no writing has them, and hostile text has
/// millions.
const MARKS_AT_MOST: usize = 30;

/// A folded text, and where each piece of it comes from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Folded {
    pub text: String,
    pub map: Map,
}

impl Folded {
    /// Folds an article, marking breaks between paragraphs and hyphens at line ends.
    pub fn article(text: &str) -> Self {
        Folder::new(text, Some(Layout::of(text))).fold()
    }

    /// Folds words to look for: without marks, and without white space at either end.
    pub fn words(text: &str) -> Self {
        Folder::new(text, None).fold()
    }
}

/// Whether `>` at the head of a line is the sign of a block quotation: a blank, a line end or another sign is next.
fn is_block_sign(next: Option<&u8>) -> bool {
    next.is_none_or(|next| matches!(next, b' ' | b'\t' | b'\n' | b'\r' | b'>'))
}

/// Whether a character stands beside a dash and not beside a hyphen, where white space is on the other side: white space, a
/// quotation mark, a bracket.
fn sets_apart(c: char) -> bool {
    !is_letter_or_digit(c) && !matches!(class(c), Class::Hyphen | Class::Dash)
}

struct Folder<'t> {
    source: &'t str,
    /// How the article separates its paragraphs; `None` for words to look for.
    layout: Option<Layout>,
    out: Folded,
    /// Whether white space that follows is dropped.
    tight: bool,
}

impl<'t> Folder<'t> {
    fn new(source: &'t str, layout: Option<Layout>) -> Self {
        let mut out = Folded::default();
        out.text.reserve(source.len());
        Self {
            source,
            layout,
            out,
            tight: true,
        }
    }

    fn fold(mut self) -> Folded {
        let mut at = 0;
        while at < self.source.len() {
            let plain = self.plain_run(at);
            if plain > at {
                self.copy(at, plain);
                self.tight = false;
                at = plain;
                continue;
            }
            let c = self.char_at(at).unwrap_or('\0');
            at = match class(c) {
                Class::Space => self.space(at),
                Class::Ignorable => self.ignorable(at, c),
                Class::Double => self.replace(at, at + c.len_utf8(), "\""),
                Class::Single => self.replace(at, at + c.len_utf8(), "'"),
                Class::Hyphen | Class::Dash => self.dash(at, c),
                Class::Dot => self.dots(at, c),
                Class::Other => self.letters(at, c),
            };
        }
        if self.out.text.ends_with([' ', PARAGRAPH as char]) {
            self.out.text.pop();
        }
        self.out
    }

    /// The end of the run of characters from `from` that stay as they are: the quick way through most of a text. It stops
    /// before a character that a combining mark might follow.
    fn plain_run(&self, from: usize) -> usize {
        let bytes = self.source.as_bytes();
        let mut at = from;
        while at < bytes.len() {
            let byte = bytes[at];
            let next = bytes.get(at + 1).copied().unwrap_or(b'\n');
            let stays = is_plain(byte)
                || match byte {
                    b' ' => at > from && is_plain(next),
                    b'.' => {
                        next != b'.'
                            && (next != b' ' || bytes.get(at + 2) != Some(&b'.'))
                            && next < 0x80
                    }
                    b'-' => at > from && is_plain(bytes[at - 1]) && is_plain(next),
                    _ => false,
                };
            if !stays || next >= 0xCC {
                break;
            }
            at += 1;
        }
        at
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.source[at..].chars().next()
    }

    fn copy(&mut self, start: usize, end: usize) -> usize {
        self.out.map.copied(self.out.text.len(), start);
        self.out.text.push_str(&self.source[start..end]);
        end
    }

    /// Puts `folded` in the place of a piece of the source that is no white space.
    fn replace(&mut self, start: usize, end: usize, folded: &str) -> usize {
        if folded.len() == 1 && end - start == 1 {
            self.out.map.copied(self.out.text.len(), start);
        } else {
            self.out.map.replaced(self.out.text.len(), start..end);
        }
        self.out.text.push_str(folded);
        self.tight = false;
        end
    }

    /// The white space from `at` on, with what is invisible in it and the signs of a block quotation at the heads of its lines:
    /// its end, and the number of line ends in it.
    fn white_space(&self, at: usize) -> (usize, usize) {
        let bytes = self.source.as_bytes();
        let (mut end, mut line_ends) = (at, 0);
        while let Some(&byte) = bytes.get(end) {
            if byte == b' ' || byte == b'\t' {
                end += 1;
                continue;
            }
            let Some(c) = self.char_at(end) else { break };
            let block = c == '>' && line_ends > 0 && is_block_sign(bytes.get(end + 1));
            if !c.is_whitespace() && !is_ignorable(c) && !block {
                break;
            }
            end += c.len_utf8();
            line_ends += match c {
                '\r' => usize::from(bytes.get(end) != Some(&b'\n')),
                '\n' => 1,
                _ => 0, // U+2028 and U+2029 end no line of the text, see `Layout`
            };
        }
        (end, line_ends)
    }

    /// Whether white space with so many line ends, behind which `after` stands, separates two paragraphs.
    fn separates_paragraphs(&self, line_ends: usize, after: usize) -> bool {
        let Some(layout) = self.layout else {
            return false;
        };
        layout.separates(line_ends, self.char_at(after))
    }

    /// Folds white space to one blank, a mark between paragraphs, or nothing.
    fn space(&mut self, at: usize) -> usize {
        let (end, line_ends) = self.white_space(at);
        let width = self.char_at(at).map_or(1, char::len_utf8);
        if self.out.text.is_empty() {
            // What stands before the first word is no part of the text.
        } else if self.separates_paragraphs(line_ends, end) {
            self.replace(at, at + width, "\u{1D}");
        } else if !self.tight && !self.is_tight_after(end) {
            self.replace(at, at + width, " ");
        }
        self.tight = true;
        end
    }

    /// Whether what stands at `at`, behind white space, is a dash or an ellipsis.
    fn is_tight_after(&self, at: usize) -> bool {
        let Some(c) = self.char_at(at) else {
            return false;
        };
        match class(c) {
            Class::Hyphen | Class::Dash => self.is_free_standing(at, c, true),
            Class::Dot => self.ellipsis(at).0 >= 3,
            _ => false,
        }
    }

    /// Drops invisible characters; a soft hyphen takes the line end behind it along where a word goes on there.
    fn ignorable(&mut self, at: usize, c: char) -> usize {
        let mut end = at + c.len_utf8();
        let mut divides = c == '\u{AD}';
        while let Some(next) = self.char_at(end).filter(|next| is_ignorable(*next)) {
            divides |= next == '\u{AD}';
            end += next.len_utf8();
        }
        if !divides {
            return end;
        }
        let (after, line_ends) = self.white_space(end);
        let before = self.source[..at].chars().next_back();
        // As declared, words do not show where paragraphs end: what is joined is the same there and in the article.
        let joined = line_ends == 1
            && !self.separates_paragraphs(line_ends, after)
            && (self.char_at(after)).is_some_and(|next| {
                next.is_lowercase() || next.is_uppercase() && before.is_some_and(char::is_uppercase)
            });
        match joined {
            true => after,
            false => end,
        }
    }

    /// Whether a dash or hyphen is a dash, around which white space does not count: by its character, or because white
    /// space stands on both sides of it. Where a quotation or the text begins or ends with it, and beside a mark, there is no
    /// need of white space: words that were cut there are the same.
    fn is_free_standing(&self, at: usize, c: char, spaced_before: bool) -> bool {
        let end = self.dash_end(at, c);
        matches!(c, '\u{2014}' | '\u{2015}' | '\u{2E3A}' | '\u{2E3B}')
            || c == '-' && end > at + 1
            || spaced_before && self.char_at(end).is_none_or(sets_apart)
    }

    /// The end of a dash: several hyphens in a row are one.
    fn dash_end(&self, at: usize, c: char) -> usize {
        let bytes = self.source.as_bytes();
        let mut end = at + c.len_utf8();
        while c == '-' && bytes.get(end) == Some(&b'-') {
            end += 1;
        }
        end
    }

    fn dash(&mut self, at: usize, c: char) -> usize {
        let end = self.dash_end(at, c);
        let before = self.source[..at].chars().next_back();
        let spaced_before = before.is_none_or(sets_apart);
        let free_standing = self.is_free_standing(at, c, spaced_before);
        let (after, line_ends) = self.white_space(end);
        if line_ends == 0 || free_standing || self.separates_paragraphs(line_ends, after) {
            self.replace(at, end, "-");
            self.tight = free_standing;
            return end;
        }
        let before = before.unwrap_or(' ');
        let next = self.char_at(after).unwrap_or(' ');
        if !is_letter_or_digit(before) || !is_letter_or_digit(next) {
            self.replace(at, end, "-");
            return end;
        }
        let divides = class(c) == Class::Hyphen
            && before.is_alphabetic()
            && (next.is_lowercase() || before.is_uppercase() && next.is_uppercase());
        let mark = match self.layout {
            None => "-",
            Some(_) if divides => "\u{1E}",
            Some(_) => "\u{1F}",
        };
        self.replace(at, end, mark);
        after
    }

    /// The dots from `at` on, with white space between them: how many they are, and where they end.
    fn ellipsis(&self, at: usize) -> (usize, usize) {
        let (mut dots, mut end, mut next) = (0, at, at);
        loop {
            match self.char_at(next) {
                Some('.') => dots += 1,
                Some('…') => dots += 3,
                _ => return (dots, end),
            }
            end = next
                + if self.source.as_bytes()[next] == b'.' {
                    1
                } else {
                    3
                };
            let (after, line_ends) = self.white_space(end);
            if self.separates_paragraphs(line_ends, after) {
                return (dots, end);
            }
            next = after;
        }
    }

    fn dots(&mut self, at: usize, c: char) -> usize {
        let (dots, end) = self.ellipsis(at);
        if dots < 3 {
            return self.replace(at, at + c.len_utf8(), ".");
        }
        self.out.map.replaced(self.out.text.len(), at..end);
        for _ in 0..dots {
            self.out.text.push('.');
        }
        self.tight = true;
        end
    }

    /// Copies a character with the combining marks behind it, composed; a ligature as its letters.
    fn letters(&mut self, at: usize, c: char) -> usize {
        self.tight = false;
        let mut end = at + c.len_utf8();
        let mut marks = 0;
        while let Some(next) = self.char_at(end) {
            if marks == MARKS_AT_MOST || !composes(next) {
                break;
            }
            end += next.len_utf8();
            marks += 1;
        }
        let piece = &self.source[at..end];
        let ligature = ligature(c);
        if marks == 0 && ligature.is_none() && is_stable(c) {
            return self.copy(at, end);
        }
        let start = self.out.text.len();
        let (letters, rest) = match ligature {
            Some(letters) => (letters, &self.source[at + c.len_utf8()..end]),
            None => ("", piece),
        };
        let letters = letters.chars().chain(rest.chars());
        self.out.text.extend(letters.nfc());
        if self.out.text[start..] == *piece {
            self.out.map.copied(start, at);
        } else {
            self.out.map.replaced(start, at..end);
        }
        end
    }
}

#[cfg(test)]
mod tests;
