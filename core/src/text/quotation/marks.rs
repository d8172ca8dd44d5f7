//! The characters that may be quotation marks, with what stands beside them.

use std::ops::Range;

/// A family of marks: only marks of one family open and close each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// `"` “ ” „ ‟
    Double,
    /// `'` ‘ ’ ‚ ‛, and the typewriter's opening mark, which counts only when it is doubled
    Single,
    /// « »
    Guillemet,
    /// ‹ ›
    Angle,
    /// 「 」
    Corner,
    /// 『 』
    WhiteCorner,
}

impl Family {
    fn of(c: char) -> Option<Self> {
        Some(match c {
            '"' | '“' | '”' | '„' | '‟' | '\u{FF02}' => Family::Double,
            '\'' | '`' | '‘' | '’' | '‚' | '‛' | '\u{2BC}' | '\u{FF07}' => Family::Single,
            '«' | '»' => Family::Guillemet,
            '‹' | '›' => Family::Angle,
            '「' | '」' | '｢' | '｣' | '﹁' | '﹂' => Family::Corner,
            '『' | '』' | '﹃' | '﹄' => Family::WhiteCorner,
            _ => return None,
        })
    }
}

/// Whether a character may be a quotation mark.
pub(super) fn is_mark(c: char) -> bool {
    Family::of(c).is_some()
}

/// A character that may be a quotation mark.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    /// Its first byte.
    pub at: usize,
    /// The byte after it.
    pub end: usize,
    pub c: char,
    pub family: Family,
    /// The characters before and after the run of marks that it stands in: in `‘“No’` both marks come before the N.
    pub before: Option<char>,
    pub after: Option<char>,
    /// Whether it is the only mark of its run.
    pub alone: bool,
    /// The index of its paragraph.
    pub paragraph: usize,
    /// Whether nothing but marks comes before it in its paragraph.
    pub leads: bool,
}

impl Mark {
    /// Whether it stands as opening marks do: space or an opening bracket before it, words after.
    pub fn faces_right(&self) -> bool {
        let clear = match self.before {
            None => true,
            Some(c) => c.is_whitespace() || opens_bracket(c) || is_dash(c),
        };
        clear
            && self
                .after
                .is_some_and(|c| !c.is_whitespace() && !ends_phrase(c))
    }

    /// Whether it stands as closing marks do: words before it, space or punctuation after.
    pub fn faces_left(&self) -> bool {
        let clear = match self.after {
            None => true,
            Some(c) => c.is_whitespace() || ends_phrase(c) || is_dash(c) || c == '.' || c == '…',
        };
        clear
            && self
                .before
                .is_some_and(|c| !c.is_whitespace() && !opens_bracket(c))
    }

    pub fn is_straight(&self) -> bool {
        matches!(self.c, '"' | '\'' | '\u{FF02}' | '\u{FF07}')
    }
}

fn opens_bracket(c: char) -> bool {
    matches!(
        c,
        '(' | '[' | '{' | '/' | '¿' | '¡' | '*' | '_' | '>' | '（' | '【'
    )
}

/// Punctuation that never begins a phrase. Full stops do: `"...and so on"`.
fn ends_phrase(c: char) -> bool {
    matches!(
        c,
        ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '/' | '，' | '。' | '、' | '）'
    )
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}')
}

/// Whether a character is one of those that most of a text is made of.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == ' '
}

/// Collects the marks of a text in order.
pub(super) fn marks(text: &str, paragraphs: &[Range<usize>]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut runs = Runs::default();
    let end_of = |paragraph: usize| paragraphs.get(paragraph).map_or(usize::MAX, |one| one.end);
    let (mut paragraph, mut end) = (0, end_of(0));
    let mut before = None; // the character before the current one, or before the run that it ends
    let mut blank = true; // nothing but white space and marks so far in this paragraph
    let mut next = 0;
    while let Some(c) = text[next..].chars().next() {
        let at = next;
        next += c.len_utf8();
        while at >= end {
            paragraph += 1;
            end = end_of(paragraph);
            blank = true;
        }
        let plain = is_plain(c);
        if !plain && is_invisible(c) {
            continue;
        }
        if !plain && let Some(family) = Family::of(c) {
            marks.push(Mark {
                at,
                end: next,
                c,
                family,
                before,
                after: None,
                alone: true,
                paragraph,
                leads: blank,
            });
            continue;
        }
        if marks.len() > runs.start {
            runs.end(&mut marks, Some(c));
        }
        before = Some(c);
        blank = blank && c.is_whitespace();
        if plain && !blank {
            // Most of a text: nothing of it can be a mark, and the last character counts alone.
            let rest = &text.as_bytes()[next..end.min(text.len())];
            let run = rest.iter().position(|byte| !is_plain(char::from(*byte)));
            let run = &rest[..run.unwrap_or(rest.len())];
            before = run.last().map(|last| char::from(*last)).or(before);
            next += run.len();
        }
    }
    runs.end(&mut marks, None);
    marks
}

/// The runs of marks that follow one another without anything between them.
#[derive(Default)]
struct Runs {
    /// Where the current run starts among the marks.
    start: usize,
    /// The paragraph in which a doubled single mark has opened.
    doubled: Option<usize>,
}

impl Runs {
    /// Ends the current run before the character `after`.
    fn end(&mut self, marks: &mut Vec<Mark>, after: Option<char>) {
        let run = &mut marks[self.start..];
        let alone = run.len() == 1;
        for mark in run.iter_mut() {
            mark.after = after;
            mark.alone = alone;
        }
        if let [first, second] = run
            && first.family == Family::Single
            && second.family == Family::Single
        {
            self.double(marks);
        }
        self.start = marks.len();
    }

    /// Two single marks that stand for a double one, as typewriters and TeX wrote them: ``so'' and ''so''. Where nothing
    /// has opened that way, they close a quotation within another.
    fn double(&mut self, marks: &mut Vec<Mark>) {
        let (first, second) = (marks[self.start], marks[self.start + 1]);
        let opens = first.c == second.c && first.faces_right() && !first.faces_left();
        let closes = first.faces_left() && self.doubled == Some(first.paragraph);
        if opens || closes {
            self.doubled = opens.then_some(first.paragraph);
            marks.truncate(self.start);
            marks.push(Mark {
                end: second.end,
                c: if opens { '“' } else { '”' },
                family: Family::Double,
                alone: true,
                ..first
            });
        }
    }
}

/// Characters that leave no trace on the page.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
