use crate::text::{is_ignorable, language::WordId, ligature};
use unicode_normalization::char::is_combining_mark;

/// A piece of a text: a word, a run of digits, or a single other character. White space is no token; a token knows
/// whether some came before it. Nor are characters that nobody sees: a word or a number goes on across them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub kind: Kind,
    pub before: Space,
    /// Whether something in it is not seen, or is a ligature or a digit of another script: [`Row::str`](super::Row::str) has
    /// it without.
    pub odd: bool,
    /// Which word of the language this is; none until a [`Row`](super::Row) has looked it up.
    pub word: WordId,
    /// Byte offsets into the text; a text has more tokens than anything else, so they are kept small.
    from: u32,
    to: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with the combining marks and invisible characters among them. Digits of which nobody can tell what they
    /// show, since they are struck out or turned around, are no number but a word that is not known.
    Word,
    /// Digits of any script, maybe with invisible characters among them.
    Digits,
    /// One character of any other kind.
    Mark(char),
}

/// The white space between a token and the one before it, by the most that it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Space {
    None,
    Blank,
    /// One line break: prose may be hard-wrapped, so it separates no more than a blank does.
    Line,
    /// An empty line.
    Paragraph,
}

impl Token {
    /// The first byte.
    pub fn start(&self) -> usize {
        self.from as usize
    }

    /// The byte behind the last.
    pub fn end(&self) -> usize {
        self.to as usize
    }

    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start()..self.end()]
    }

    /// A part of the token, by bytes within it.
    pub fn slice(self, bytes: std::ops::Range<usize>) -> Self {
        let at = |byte: usize| self.from.saturating_add(byte as u32).min(self.to);
        Self {
            from: at(bytes.start),
            to: at(bytes.end),
            ..self
        }
    }

    /// This token and those up to another, as one word.
    pub fn through(self, last: &Self) -> Self {
        Self {
            to: last.to,
            odd: self.odd || last.odd,
            ..self
        }
    }

    /// Whether this is the word `lower` in any case.
    pub fn is(&self, text: &str, lower: &str) -> bool {
        self.kind == Kind::Word && self.text(text).eq_ignore_ascii_case(lower)
    }
}

/// Divides a text into tokens.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    // Even dense prose has some four bytes to a token, and growing would for a moment hold the tokens three times.
    let mut tokens = Vec::with_capacity(text.len() / 4);
    tokens.extend(stream(text));
    tokens
}

/// The tokens of a text one by one.
fn stream(text: &str) -> impl Iterator<Item = Token> {
    let mut next = 0;
    // Nearly all characters of prose are of ASCII.
    let char_at = move |at: usize| match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        _ => text[at..].chars().next(),
    };
    let mut before = Space::Paragraph;
    // Whether what follows is shown from right to left, digits too.
    let mut turned = false;
    std::iter::from_fn(move || {
        let (start, first) = loop {
            let (at, c) = (next, char_at(next)?);
            next += c.len_utf8();
            if c.is_whitespace() {
                turned &= !matches!(c, '\n' | '\u{2029}');
                before = match (before, c) {
                    (Space::Line | Space::Paragraph, '\n') => Space::Paragraph,
                    (_, '\u{2029}') => Space::Paragraph,
                    (_, '\n' | '\u{2028}') => Space::Line.max(before),
                    _ => Space::Blank.max(before),
                };
            } else if is_invisible(c) {
                turned = turns(c).unwrap_or(turned);
            } else {
                break (at, c);
            }
        };
        let mut kind = kind_of(first);
        let digits = matches!(kind, Kind::Digits);
        let mut odd = digits && first >= '\u{80}' || ligature(first).is_some();
        let (mut hidden, mut reversed) = (false, turned);
        // Most words go on in plain letters.
        next += match kind {
            Kind::Word => plain_run(&text[next..], |byte| byte.is_ascii_alphabetic()),
            Kind::Digits => plain_run(&text[next..], |byte| byte.is_ascii_digit()),
            Kind::Mark(_) => 0,
        };
        let mut end = next;
        while !matches!(kind, Kind::Mark(_))
            && let Some(c) = char_at(next)
        {
            if (c < '\u{80}' || !is_ignorable(c)) && goes_on(&mut kind, digits, c) {
                end = next + c.len_utf8();
                odd |= hidden || c >= '\u{80}' && (digits || ligature(c).is_some());
                reversed |= turned;
            } else if is_invisible(c) {
                turned = turns(c).unwrap_or(turned);
                hidden = true;
            } else {
                break;
            }
            next += c.len_utf8();
        }
        if reversed && digits {
            kind = Kind::Word;
        }
        Some(Token {
            kind,
            odd,
            word: WordId::NONE,
            before: std::mem::replace(&mut before, Space::None),
            // What stands behind four gigabytes is not read.
            from: u32::try_from(start).ok()?,
            to: u32::try_from(end).ok()?,
        })
    })
}

/// With how many bytes of one kind a text begins.
fn plain_run(text: &str, kind: impl Fn(&u8) -> bool) -> usize {
    let bytes = text.as_bytes();
    bytes
        .iter()
        .position(|byte| !kind(byte))
        .unwrap_or(bytes.len())
}

fn kind_of(c: char) -> Kind {
    if c.is_ascii_digit() {
        Kind::Digits
    } else if c.is_alphabetic() {
        Kind::Word
    } else if digit(c).is_some() {
        Kind::Digits
    } else {
        Kind::Mark(c)
    }
}

/// Whether a character goes on with a word or a number (`digits`). A mark on a digit makes a number a word.
fn goes_on(kind: &mut Kind, digits: bool, c: char) -> bool {
    if c < '\u{80}' {
        return match digits {
            true => c.is_ascii_digit(),
            false => c.is_ascii_alphabetic(),
        };
    }
    if is_combining_mark(c) {
        *kind = Kind::Word;
        return true;
    }
    match digits {
        true => digit(c).is_some(),
        false => c.is_alphabetic(),
    }
}

/// Whether nobody sees a character; quick for those of plain prose.
fn is_invisible(c: char) -> bool {
    !matches!(c, ' '..='~') && is_ignorable(c)
}

/// What an invisible character does to the order in which the next ones are shown.
fn turns(c: char) -> Option<bool> {
    match c {
        '\u{202E}' => Some(true),
        '\u{202C}' | '\u{202D}' => Some(false),
        _ => None,
    }
}

/// The value of a digit of any script (Unicode's general category Nd).
fn digit(c: char) -> Option<u8> {
    if let '0'..='9' = c {
        return Some(c as u8 - b'0');
    }
    let c = u32::from(c);
    if let 0x1D7CE..=0x1D7FF = c {
        return Some(((c - 0x1D7CE) % 10) as u8); // five mathematical styles
    }
    let next = ZEROS.partition_point(|zero| *zero <= c);
    let value = c - ZEROS.get(next.checked_sub(1)?)?;
    (value < 10).then_some(value as u8)
}

/// A word or a number as it is seen, with digits of ASCII and the letters of ligatures.
pub(super) fn plain(token: &str) -> Box<str> {
    let mut seen = String::with_capacity(token.len());
    for c in token.chars().filter(|c| !is_ignorable(*c)) {
        match ligature(c) {
            Some(letters) => seen.push_str(letters),
            None => seen.push(digit(c).map_or(c, |value| char::from(b'0' + value))),
        }
    }
    seen.into()
}

/// The zeros of all other scripts, in order; the other nine digits follow each.
#[rustfmt::skip] // as in a table
static ZEROS: &[u32] = &[
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA,
    0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x1CCF0,
    0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divides_words_digits_and_marks() {
        let text = "It rose 1,234.5%\nto caf\u{65}\u{301}s’ $3m.\n\nThen";
        let words: Vec<_> = tokens(text).iter().map(|t| t.text(text)).collect();
        let want = [
            "It",
            "rose",
            "1",
            ",",
            "234",
            ".",
            "5",
            "%",
            "to",
            "cafe\u{301}s",
            "’",
            "$",
            "3",
            "m",
            ".",
            "Then",
        ];
        assert_eq!(words, want);
        assert_eq!(tokens(text)[8].before, Space::Line);
        assert_eq!(tokens(text).last().unwrap().before, Space::Paragraph);
    }

    /// Each token as its readers see it, words in brackets.
    fn seen(text: &str) -> String {
        let row = crate::text::row::Row::of(text, "en");
        let token = |at: usize| match row.is_word(at) {
            true => format!("[{}]", row.str(at)),
            false => row.str(at).to_owned(),
        };
        (0..row.len()).map(token).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn numbers_go_on_across_what_nobody_sees() {
        for hidden in [
            '\u{AD}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{2060}', '\u{FEFF}', '\u{200E}',
            '\u{200F}', '\u{61C}', '\u{2066}', '\u{2069}', '\u{FE0E}', '\u{7}',
        ] {
            let with = |text: &str| text.replace('_', &String::from(hidden));
            for (text, want) in [
                ("1_20 homes", "120 [homes]"),
                ("_1_2_0_ ho_mes_", "120 [homes]"),
                ("$_1_,_234_._5_%", "$ 1 , 234 . 5 %"),
                ("2_3_r_d", "23 [rd]"),
                ("20_2_2-_0_5-0_4", "2022 - 05 - 04"),
            ] {
                assert_eq!(seen(&with(text)), want, "{hidden:?}");
            }
            let text = with("the _1_20_ homes");
            let tokens = tokens(&text);
            assert_eq!(tokens[1].text(&text), with("1_20"));
            assert_eq!(tokens[1].before, Space::Blank);
        }
        // A blank, a stroke or a mark that is seen divides, however narrow it is.
        assert_eq!(seen("1\u{2009}20 1\u{A0}20 1·20"), "1 20 1 20 1 · 20");
    }

    #[test]
    fn ligatures_are_their_letters() {
        let text = "\u{FB01}ve o\u{FB03}ces and an Ægir";
        assert_eq!(seen(text), "[five] [offices] [and] [an] [Ægir]");
        let row = crate::text::row::Row::of(text, "en");
        assert!(
            row.word(0).number.is_some(),
            "a number is known by its letters"
        );
    }

    #[test]
    fn digits_of_all_scripts_are_numbers() {
        for (text, want) in [
            ("１２０ and 1２0", "120 [and] 120"),
            ("١٢٠ ۱۲۰ १२० ১২০ ๑๒๐", "120 120 120 120 120"),
            ("𝟏𝟐𝟎 𝟷𝟸𝟶 𝟵", "120 120 9"),
            ("٢\u{200B}٠٢٢", "2022"),
            // no decimal digits: fractions, raised and circled figures, Roman and Chinese numerals
            ("½ m² ② Ⅻ 二", "½ [m] ² ② [Ⅻ] [二]"),
        ] {
            assert_eq!(seen(text), want);
        }
        assert!(ZEROS.is_sorted());
        for zero in ZEROS {
            assert!(
                char::from_u32(*zero).is_some_and(char::is_numeric),
                "{zero:X}"
            );
        }
    }

    #[test]
    fn digits_that_show_something_else_are_no_number() {
        for (text, want) in [
            (
                "1\u{336}2\u{336}0\u{336} homes",
                "[1\u{336}2\u{336}0\u{336}] [homes]",
            ),
            ("1\u{336}20 homes", "[1\u{336}20] [homes]"),
            ("1\u{FE0F}\u{20E3}", "[1\u{20E3}]"),
            ("\u{202E}021\u{202C} or 120", "[021] [or] 120"),
            ("0\u{202E}21\n120", "[021] 120"),
            ("\u{202D}120\u{202C}", "120"),
        ] {
            assert_eq!(seen(text), want);
        }
    }
}
