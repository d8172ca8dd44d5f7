//! Single marks: which of them are quotation marks at all, and which are apostrophes.

use super::marks::{Family, Mark};
use crate::text::language::{Language, Sense};

/// What a single mark may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// An apostrophe, an elision, a foot or a minute; or not a single mark at all.
    None,
    Open,
    /// It opens, unless nothing ahead closes it for sure: `'Tis the season,' he sang` against `'tis the season`.
    OpenOrElision,
    /// It closes, and can be nothing else once a quotation is open.
    Close,
    /// It closes, or is the apostrophe of a plural, of a dropped letter or of feet: `the workers' plan`.
    CloseOrApostrophe,
    /// The same, but a capital follows: `'Workers' Plan Fails'` is a headline rather than a quotation of one word.
    CloseOrOwner,
}

/// The single marks of a text, read together: whether one closes depends on those ahead.
#[derive(Debug)]
pub(super) struct Singles {
    roles: Vec<Role>,
    /// For each mark, whether a mark ahead in its paragraph may close.
    closed_ahead: Vec<bool>,
    /// For each mark, whether a mark ahead closes for sure before the next one opens.
    surely_closed_ahead: Vec<bool>,
    /// For each mark, whether a mark ahead may close before the next one opens.
    closed_before_next: Vec<bool>,
}

impl Singles {
    pub fn read(text: &str, language: &Language, marks: &[Mark], same_both_sides: bool) -> Self {
        let mut roles = Vec::with_capacity(marks.len());
        for index in 0..marks.len() {
            roles.push(role(text, language, marks, index, same_both_sides));
        }
        let mut closed_ahead = vec![false; marks.len()];
        let mut surely_closed_ahead = vec![false; marks.len()];
        let mut closed_before_next = vec![false; marks.len()];
        let (mut closed, mut sure, mut next, mut paragraph) = (false, false, false, usize::MAX);
        for index in (0..marks.len()).rev() {
            if marks[index].paragraph != paragraph {
                (closed, sure, next) = (false, false, false);
                paragraph = marks[index].paragraph;
            }
            closed_ahead[index] = closed;
            surely_closed_ahead[index] = sure;
            closed_before_next[index] = next;
            match roles[index] {
                Role::Open | Role::OpenOrElision => (sure, next) = (false, false),
                Role::Close => (closed, sure, next) = (true, true, true),
                Role::CloseOrApostrophe | Role::CloseOrOwner => (closed, next) = (true, true),
                Role::None => {}
            }
        }
        Self {
            roles,
            closed_ahead,
            surely_closed_ahead,
            closed_before_next,
        }
    }

    /// Whether the mark opens a quotation that its paragraph closes.
    pub fn opens(&self, index: usize) -> bool {
        match self.roles[index] {
            Role::Open => self.closed_ahead[index],
            Role::OpenOrElision => self.surely_closed_ahead[index],
            _ => false,
        }
    }

    /// Whether the mark stands as one that opens, whatever follows.
    pub fn may_open(&self, index: usize) -> bool {
        self.roles[index] == Role::Open
    }

    /// Whether the mark closes a quotation that is open.
    pub fn closes(&self, index: usize) -> bool {
        match self.roles[index] {
            Role::Close => true,
            Role::CloseOrApostrophe => !self.surely_closed_ahead[index],
            Role::CloseOrOwner => !self.closed_before_next[index],
            _ => false,
        }
    }
}

fn role(
    text: &str,
    language: &Language,
    marks: &[Mark],
    index: usize,
    same_both_sides: bool,
) -> Role {
    let mark = &marks[index];
    if mark.family != Family::Single {
        return Role::None;
    }
    if mark.c == '`' {
        return Role::None;
    }
    if mark.c == '‚' || mark.c == '‛' {
        return Role::Open;
    }
    if is_between_letters(mark) || is_genitive_after_mark(text, language, marks, index) {
        return Role::None;
    }
    if is_genitive_after_mark(text, language, marks, index + 1) {
        return Role::Close;
    }
    let rest = &text[mark.end..];
    if mark.faces_right() && !mark.faces_left() {
        return match mark.c {
            '\u{2BC}' => Role::None,
            '’' if !same_both_sides => Role::None,
            _ if is_elided_and(language, rest) => Role::None,
            _ if begins_elision(language, rest) => Role::OpenOrElision,
            _ => Role::Open,
        };
    }
    if mark.faces_left() {
        return if may_be_apostrophe(text, language, marks, index) {
            if owns_title(text, mark) {
                Role::CloseOrOwner
            } else {
                Role::CloseOrApostrophe
            }
        } else {
            Role::Close
        };
    }
    // Nothing but the shape of the mark tells: Chinese and Japanese set no spaces.
    match mark.c {
        '‘' => Role::Open,
        '’' => Role::Close,
        _ => Role::None,
    }
}

/// `don't`, `o'clock`, and the curly marks that stand wrongly in their place. Scripts that set no spaces are left out.
fn is_between_letters(mark: &Mark) -> bool {
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !sets_no_spaces(c));
    mark.alone && inside(mark.before) && inside(mark.after)
}

fn sets_no_spaces(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FFDC}' | '\u{20000}'..='\u{3FFFF}')
}

/// The apostrophe of `'Hamlet''s` or `"Hamlet"'s`: right after another mark, before the ending of a genitive.
fn is_genitive_after_mark(text: &str, language: &Language, marks: &[Mark], index: usize) -> bool {
    let Some(mark) = marks.get(index) else {
        return false;
    };
    index > 0
        && mark.family == Family::Single
        && marks[index - 1].end == mark.at
        && mark.before.is_some_and(char::is_alphanumeric)
        && language.can_be(first_word(&text[mark.end..]), Sense::GenitiveEnding)
}

/// `'n'` as in "rock 'n' roll".
fn is_elided_and(language: &Language, rest: &str) -> bool {
    let word = first_word(rest);
    language.can_be(word, Sense::ElidedAnd) && rest[word.len()..].starts_with(['\'', '’', '‘'])
}

/// Whether words that begin so are written with an apostrophe before them: `'90s`, `'tis`.
fn begins_elision(language: &Language, rest: &str) -> bool {
    let word = first_word(rest);
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    if word.len() == letters.len() + 2 {
        let plural = letters.is_empty() || language.can_be(letters, Sense::GenitiveEnding);
        return plural && !rest[word.len()..].starts_with(['\'', '’']);
    }
    language.can_be(word, Sense::Elision)
}

/// Whether a mark that stands as a closing one may still be an apostrophe: after a plural or a name in s, after
/// `goin'`, `ol'` and `o'`, after the number of feet; and no punctuation speaks for a quotation.
fn may_be_apostrophe(text: &str, language: &Language, marks: &[Mark], index: usize) -> bool {
    let mark = &marks[index];
    let spaced = mark.after.is_some_and(char::is_whitespace);
    if !mark.alone || !(spaced || mark.after.is_some_and(|c| c.is_ascii_digit())) {
        return false;
    }
    let word = last_word(&text[..mark.at]);
    let behind_mark = index > 0
        && marks[index - 1].paragraph == mark.paragraph
        && marks[index - 1].end + word.len() == mark.at;
    word.ends_with(|c: char| c.is_ascii_digit())
        || language.can_be(word, Sense::BareGenitive)
        || language.can_be(word, Sense::Clipped)
        || behind_mark && language.can_be(word, Sense::ElidedAnd)
}

/// The word that a text begins with; the empty string if it begins with none.
fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric());
    &text[..end.unwrap_or(text.len())]
}

/// The word that a text ends with.
fn last_word(text: &str) -> &str {
    let before = text.rfind(|c: char| !c.is_alphanumeric());
    before.map_or(text, |at| {
        text[at..].trim_start_matches(|c: char| !c.is_alphanumeric())
    })
}

/// Whether a word with a capital stands on both sides of the mark.
fn owns_title(text: &str, mark: &Mark) -> bool {
    last_word(&text[..mark.at]).starts_with(char::is_uppercase)
        && text[mark.end..]
            .trim_start_matches(' ')
            .starts_with(char::is_uppercase)
}
