//! What a published text may have that nobody sees, and what such a character is called.
//!
//! To be printed, a text has all of them [shown](super::line). To be published, it may keep those that change what its
//! readers see: they join letters of Persian or Malayalam, make one emoji of several, choose the form of an ideograph.
//! Unicode says where: for the joiners UAX #31 (§2.3.1) and RFC 5892 (appendix A), for the directional marks UAX #9 (§2.6), for
//! emoji UTS #51 (§1.4.9), and UTS #39 (§3.1) leaves all others out of what identifies anything.

use super::is_hidden;

/// How much of a text is shown before such a character, and from it on, in characters.
const AROUND: usize = 32;

/// Whether a character turns the direction of writing around (UAX #9, §2.1 to §2.5): embeddings, overrides and isolates. The
/// marks that only settle the direction of their neighbours are none.
pub const fn is_turning(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Where the first character of a text stands, in bytes, that [turns the direction around](is_turning).
pub fn turning(text: &str) -> Option<usize> {
    // All of them begin with this byte in UTF-8; most texts have none, and macro code runs unoptimised.
    if !text.as_bytes().contains(&0xE2) {
        return None;
    }
    text.find(is_turning)
}

/// Whether a text may have more than one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breaks {
    /// It may: a summary, the words of a quotation. There a word may be divided by a soft hyphen as well.
    Allowed,
    /// It may not: a headline, a name.
    Refused,
}

/// Where the first character of a text stands, in bytes, that is [hidden](is_hidden) and does nothing for what its readers see.
///
/// ```
/// use newsfacts_core::shown::{Breaks, unseen};
///
/// let headline = |text| unseen(text, Breaks::Refused);
/// assert_eq!(headline("Council\u{200B} votes"), Some(7));
/// assert_eq!(headline("Council\nvotes"), Some(7));
/// for honest in ["👩‍🚒 ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣", "می‌خواهم", "שלום‎ (ABC)‎", "葛󠄀城市"] {
///     assert_eq!(headline(honest), None, "{honest}");
/// }
/// ```
pub fn unseen(text: &str, breaks: Breaks) -> Option<usize> {
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~');
    if text.as_bytes().iter().all(is_plain) {
        return None; // nearly all
    }
    let (mut at, mut before) = (0, None);
    while let Some(c) = text[at..].chars().next() {
        let mut end = at + c.len_utf8();
        if is_hidden(c) {
            let is_break = breaks == Breaks::Allowed
                && match c {
                    '\n' | '\r' | '\t' => true,
                    // Of a word, where it is divided at the end of a line.
                    '\u{AD}' => before.is_some_and(char::is_alphabetic),
                    _ => false,
                };
            if !is_break && !does_something(c, before, &text[end..], text) {
                return Some(at);
            }
            if is_tag(c) {
                // All tags of the flag were looked at with the first.
                end += text[end..].find(TAG_END).unwrap_or_default() + TAG_END.len_utf8();
            }
        }
        (at, before) = (end, Some(c));
    }
    None
}

/// Whether what readers see would be different without a hidden character, which stands between these.
fn does_something(c: char, before: Option<char>, behind: &str, text: &str) -> bool {
    let after = behind.chars().next();
    let before_is = |is: fn(char) -> bool| before.is_some_and(is);
    let after_is = |is: fn(char) -> bool| after.is_some_and(is);
    match c {
        // Joiners. A Persian ending behind a word in Latin letters is parted from it by one, too.
        '\u{200C}' => before_is(joins) || before_is(char::is_alphanumeric) && after_is(joins),
        '\u{200D}' => {
            let of_emoji = |c| is_picture(c) || matches!(c, '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}');
            before_is(joins) || after_is(joins) || before_is(of_emoji) && after_is(is_picture)
        }
        // Where lines may be broken, in scripts without blanks.
        '\u{200B}' => before_is(is_unspaced) && after_is(is_unspaced),
        // Directional marks, in a text that is written from right to left at least in part.
        '\u{200E}' | '\u{200F}' | '\u{61C}' => {
            !before_is(is_hidden)
                && !is_in_word(c, before, after)
                && text.chars().any(is_from_right)
        }
        '\u{34F}' => before_is(is_hebrew_point),
        // A blank of braille, and a note without a head.
        '\u{2800}' => before_is(is_braille) || after_is(is_braille),
        '\u{1D159}' => after_is(|c| matches!(c, '\u{1D165}'..='\u{1D172}')),
        '\u{70F}' => after_is(|c| matches!(c, '\u{710}'..='\u{74F}')),
        '\u{180B}'..='\u{180F}' => {
            before_is(|c| matches!(c, '\u{1800}'..='\u{180A}' | '\u{1810}'..='\u{18AF}'))
        }
        // Variation selectors.
        '\u{FE0E}' | '\u{FE0F}' => {
            let key = before_is(|c| c.is_ascii_digit() || matches!(c, '#' | '*'));
            before_is(is_picture) || key && after == Some('\u{20E3}')
        }
        '\u{FE00}'..='\u{FE0D}' => before_is(|c| is_ideograph(c) || is_varied_sign(c)),
        '\u{E0100}'..='\u{E01EF}' => before_is(is_ideograph),
        // The flag of a region: its code in tags.
        _ if is_tag(c) => before == Some('\u{1F3F4}') && is_flag(c, behind),
        _ => false,
    }
}

/// Whether a directional mark stands within a word whose letters it leaves where they are: one that is written from left to right,
/// or one in Hebrew letters. Within an Arabic word the others part what would be joined, and the third is passed over.
fn is_in_word(mark: char, before: Option<char>, after: Option<char>) -> bool {
    let both = |is: fn(char) -> bool| before.is_some_and(is) && after.is_some_and(is);
    let is_from_left =
        |c: char| (c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36F}')) && !is_from_right(c);
    both(is_from_left)
        || both(|c| matches!(c, '\u{591}'..='\u{5BD}' | '\u{5BF}'..='\u{5EA}'))
        || mark == '\u{61C}' && both(|c| is_from_right(c) && c.is_alphabetic())
}

const fn is_braille(c: char) -> bool {
    matches!(c, '\u{2801}'..='\u{28FF}')
}

/// Whether letters of its script are joined, so that a joiner beside it is seen: Arabic, Syriac, N’Ko and their like, the
/// scripts of India, Tibet, Myanmar and Cambodia, Mongolian.
const fn joins(c: char) -> bool {
    matches!(c,
        '\u{620}'..='\u{6FF}' | '\u{710}'..='\u{7FF}' | '\u{840}'..='\u{8FF}' | '\u{900}'..='\u{DFF}'
        | '\u{F00}'..='\u{109F}' | '\u{1780}'..='\u{17B3}' | '\u{17B6}'..='\u{17FF}'
        | '\u{1807}' | '\u{1820}'..='\u{18AF}' | '\u{1B00}'..='\u{1BFF}' | '\u{A800}'..='\u{A82F}'
        | '\u{A840}'..='\u{A87F}' | '\u{A980}'..='\u{AA7F}' | '\u{ABC0}'..='\u{ABFF}'
        | '\u{FB50}'..='\u{FDCF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10D00}'..='\u{10D3F}'
        | '\u{11000}'..='\u{11FFF}' | '\u{1E900}'..='\u{1E95F}')
}

/// Whether its script has no blanks between words: Thai, Lao, Myanmar, Cambodian, and those of their neighbours.
const fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{E00}'..='\u{EFF}' | '\u{F00}'..='\u{109F}' | '\u{1780}'..='\u{17B3}' | '\u{17B6}'..='\u{17FF}'
        | '\u{1950}'..='\u{19FF}' | '\u{1A20}'..='\u{1AAF}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AADF}')
}

/// Whether it is written from right to left: Hebrew, Arabic and what stands beside them in Unicode.
const fn is_from_right(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{61B}' | '\u{61D}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

const fn is_hebrew_point(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5C7}')
}

const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether it is a sign that has standard variants: of mathematics, of Myanmar, the marks between ideographs.
const fn is_varied_sign(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{109F}' | '\u{2200}'..='\u{2AFF}' | '\u{3000}'..='\u{303F}' | '\u{A840}'..='\u{A87F}' | '\u{FF00}'..='\u{FF9F}')
}

/// Whether it is a picture, or a sign that may be shown as one.
pub(crate) const fn is_picture(c: char) -> bool {
    matches!(c,
        '\u{A9}' | '\u{AE}' | '\u{203C}' | '\u{2049}' | '\u{2100}'..='\u{214F}' | '\u{2190}'..='\u{21FF}'
        | '\u{2300}'..='\u{23FF}' | '\u{24C2}' | '\u{25A0}'..='\u{27BF}' | '\u{2900}'..='\u{297F}'
        | '\u{2B00}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}' | '\u{1F000}'..='\u{1FAFF}')
}

const fn is_tag(c: char) -> bool {
    matches!(c, '\u{E0020}'..='\u{E007F}')
}

const TAG_END: char = '\u{E007F}';

/// The flags that are written in tags: of England, Scotland and Wales (UTS #51, `RGI_Emoji_Tag_Sequence`). Of all others no font has
/// a picture, and the tags would be letters that nobody sees.
const FLAGS: [&str; 3] = ["gbeng", "gbsct", "gbwls"];

/// Whether these tags are the code of such a flag, up to the one that ends them.
fn is_flag(first: char, behind: &str) -> bool {
    let is_of = |flag: &str| {
        let mut tags = std::iter::once(first).chain(behind.chars());
        let mut letters = flag.chars();
        letters.all(|letter| {
            tags.next()
                .is_some_and(|tag| letter_of(tag) == Some(letter))
        }) && tags.next() == Some(TAG_END)
    };
    FLAGS.into_iter().any(is_of)
}

/// The letter that is written as a tag.
fn letter_of(tag: char) -> Option<char> {
    let code = u32::from(tag).checked_sub(0xE0000)?;
    char::from_u32(code).filter(char::is_ascii_lowercase)
}

/// What stands in a text at this byte, and the words around it, as they are: to be [shown](super::line).
///
/// ```
/// use newsfacts_core::shown::{around, line};
///
/// let told = around("Council\u{200B} votes", 7);
/// assert_eq!(line(&told), r"U+200B (zero width space) in “Council\u{200B} votes”");
/// ```
pub fn around(text: &str, at: usize) -> String {
    let c = text[at..].chars().next().unwrap_or_default();
    let start = text[..at].char_indices().rev().nth(AROUND - 1);
    let end = text[at..].char_indices().nth(AROUND);
    let (from, to) = (
        start.map_or(0, |(from, _)| from),
        end.map_or(text.len(), |(to, _)| at + to),
    );
    let mut line = format!("U+{:04X} ({}) in “", u32::from(c), name(c));
    line.push_str(if from > 0 { "…" } else { "" });
    line.push_str(&text[from..to]);
    line.push_str(if to < text.len() { "…”" } else { "”" });
    line
}

/// What Unicode calls a hidden character, or what sort of one it is.
const fn name(c: char) -> &'static str {
    match c {
        '\t' => "tab",
        '\n' => "line break",
        '\r' => "carriage return",
        '\u{1B}' => "escape",
        '\u{0}'..='\u{1F}' | '\u{7F}'..='\u{9F}' => "control character",
        '\u{AD}' => "soft hyphen",
        '\u{34F}' => "combining grapheme joiner",
        '\u{61C}' => "arabic letter mark",
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => "hangul filler",
        '\u{200B}' => "zero width space",
        '\u{200C}' => "zero width non-joiner",
        '\u{200D}' => "zero width joiner",
        '\u{200E}' => "left-to-right mark",
        '\u{200F}' => "right-to-left mark",
        '\u{2028}' => "line separator",
        '\u{2029}' => "paragraph separator",
        '\u{202A}' => "left-to-right embedding",
        '\u{202B}' => "right-to-left embedding",
        '\u{202C}' => "pop directional formatting",
        '\u{202D}' => "left-to-right override",
        '\u{202E}' => "right-to-left override",
        '\u{2060}' => "word joiner",
        '\u{2800}' => "braille blank",
        '\u{1D159}' => "musical null notehead",
        '\u{2061}'..='\u{2064}' => "invisible operator",
        '\u{2066}' => "left-to-right isolate",
        '\u{2067}' => "right-to-left isolate",
        '\u{2068}' => "first strong isolate",
        '\u{2069}' => "pop directional isolate",
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => "variation selector",
        '\u{FEFF}' => "zero width no-break space",
        '\u{E0000}'..='\u{E007F}' => "tag",
        _ => "invisible character",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_what_is_seen_is_honest() {
        for text in [
            "",
            "Zoë’s “日本” – 12\u{A0}000 €",
            "مجلس المدينة يصوّت", // Arabic
            "מועצת העיר",
            "دانشگاه ۲۰۲۳",
            "می\u{200C}خواهم", // Persian
            "PDF\u{200C}ها",
            "۱۴۰۲ ه\u{200D}.ش.",
            "ന\u{D4D}\u{200D}",  // Malayalam
            "শ\u{9CD}\u{200C}",  // Bengali
            "ශ\u{DCA}\u{200D}රී", // Sinhala
            "ភាសា\u{200B}ខ្មែរ",   // Khmer
            "ไทย\u{200B}แลนด์",
            "שלום\u{200E} (ABC)\u{200F}",
            "א\u{5B4}\u{34F}\u{5B7}",
            "👩\u{200D}🚒 👨\u{200D}👩\u{200D}👧 🏳\u{FE0F}\u{200D}🌈 👩🏽\u{200D}⚕\u{FE0F}",
            "❤\u{FE0F} ☎\u{FE0E} 1\u{FE0F}\u{20E3} ©\u{FE0F} ™\u{FE0F}",
            "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} wins",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
            "🏴\u{200D}☠\u{FE0F} 🏴",
            "⠓⠑⠇⠇⠕\u{2800}⠺⠕⠗⠇⠙",
            "\u{1D159}\u{1D165}",
            "דגם A\u{200E}, ABC\u{200E} (א)",
            "שלום\u{200F}! C++\u{200E} וגם\u{200F}",
            "الإصدار 2.0\u{200E} (beta)\u{200F}",
            "\u{200F}ABC – תל אביב",
            "葛\u{E0100}城市 神\u{FE00} ∩\u{FE00} 、\u{FE01}",
            "ᠮᠣᠩᠭᠣᠯ\u{180B}",
        ] {
            assert_eq!(
                unseen(text, Breaks::Refused),
                None,
                "{}",
                text.escape_debug()
            );
        }
        for text in ["one\r\n\n\ttwo", "Donau\u{AD}dampf\u{AD}schiff"] {
            assert_eq!(unseen(text, Breaks::Allowed), None);
        }
    }

    #[test]
    fn what_changes_nothing_is_found() {
        for (text, at) in [
            ("a\0", 1),
            ("\u{1B}[2J", 0),
            ("a\u{7F}\u{9B}", 1),
            ("one\ntwo", 3),
            ("n\u{200B}ot", 1),
            ("n\u{200C}ot", 1),
            ("n\u{200D}ot", 1),
            ("Donau\u{AD}dampf", 5),
            ("a\u{2028}b", 1),
            ("a\u{2060}b", 1),
            ("\u{FEFF}a", 0),
            ("Ann\u{200E} Lee", 3),
            ("Ann\u{200F}", 3),
            ("שלום\u{200E}\u{200E}", 11),
            ("می\u{200C}\u{200C}خواهم", 7),
            ("a\u{FE0F}", 1),
            ("1\u{FE0F}", 1),
            ("❤\u{FE0F}\u{FE0F}", 6),
            ("😀\u{E0101}", 4),
            ("😀\u{E0041}\u{E007F}", 4),
            ("🏴\u{E0067}\u{E0062}", 4),
            ("🏴\u{E0067}\u{E0062}\u{E0073}\u{E007F}\u{E0041}", 4),
            (
                "🏴\u{E0068}\u{E0065}\u{E006C}\u{E006C}\u{E006F}\u{E007F}",
                4,
            ),
            (
                "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E0061}\u{E007F}",
                4,
            ),
            (
                "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}\u{E0061}",
                28,
            ),
            ("\u{2800}", 0),
            ("a\u{2800}b", 1),
            ("a\u{1D159}b", 1),
            ("n\u{200E}o\u{200E}t א", 1),
            ("n\u{200F}ot א", 1),
            ("e\u{301}\u{200E}n א", 3),
            ("1\u{200E}2 א", 1),
            ("של\u{200F}ום", 4),
            ("של\u{200E}ום", 4),
            ("سل\u{61C}ام", 4),
            ("🏴\u{E0067}\u{E0062}\u{E0020}\u{E0073}\u{E007F}", 4),
            ("a\u{E0041}", 1),
            ("\u{3164}", 0),
            ("e\u{34F}\u{301}", 1),
            ("x\u{2062}y", 1),
            ("\u{202E}a", 0),
        ] {
            let shown = text.escape_debug();
            assert_eq!(unseen(text, Breaks::Refused), Some(at), "{shown}");
        }
        for (text, at) in [
            ("one\r\ntwo\u{B}", 8),
            ("\u{AD}a", 0),
            ("a\u{AD}\u{AD}b", 3),
        ] {
            assert_eq!(unseen(text, Breaks::Allowed), Some(at));
        }
    }

    #[test]
    fn turns_are_found_and_shown() {
        assert_eq!(turning("a\u{2066}b"), Some(1));
        assert_eq!(turning("a’b\u{200F}"), None);
        let text = format!("{}\u{202E}{}", "a".repeat(40), "b".repeat(40));
        let shown = around(&text, 40);
        let (before, behind) = ("a".repeat(32), "b".repeat(31));
        assert_eq!(
            shown,
            format!("U+202E (right-to-left override) in “…{before}\u{202E}{behind}…”")
        );
    }
}
