//! What models leave in words that they copy, and that is no word: markup, marks of footnotes, escapes, quotation marks,
//! characters that nobody sees.

use crate::shown::{Breaks, is_turning, unseen};

/// Words without it; nothing where there is none of it. What is a word, a figure or a mark of a sentence always stays.
pub(super) fn plain(words: &str) -> Option<String> {
    if is_plain(words) {
        return None;
    }
    let mut plain = unescaped(words);
    plain = without_unseen(&plain);
    plain = without_references(&plain);
    plain = without_tags(&plain);
    plain = without_emphasis(&plain);
    plain = without_block_marks(&plain);
    let inside = without_outer_marks(plain.trim());
    let plain = joined(inside);
    (plain != words).then_some(plain)
}

/// Whether there is surely none of it: letters, figures and marks of a sentence with single blanks between, as nearly always.
fn is_plain(words: &str) -> bool {
    let ordinary = |c: char| {
        let letter = c.is_ascii_alphanumeric() || matches!(c, '\u{C0}'..='\u{24F}');
        letter
            || matches!(
                c,
                ' ' | ',' | '.' | ';' | ':' | '!' | '?' | '-' | '–' | '—' | '’' | '%' | '€'
            )
    };
    words.starts_with(char::is_alphanumeric)
        && words.chars().all(ordinary)
        && !words.contains("  ")
        && !words.ends_with(' ')
}

/// `\n` and `\"` that were escaped twice, and entities of HTML.
fn unescaped(words: &str) -> String {
    const WRITTEN: [(&str, &str); 12] = [
        ("\\r", " "),
        ("\\n", "\n"),
        ("\\t", " "),
        ("\\\"", "\""),
        ("\\'", "'"),
        ("&nbsp;", " "),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    let replace = |text: String, (written, meant): &(&str, &str)| match text.contains(written) {
        true => text.replace(written, meant),
        false => text,
    };
    WRITTEN.iter().fold(words.to_owned(), replace)
}

/// What pages have in their words for breaking lines, and what else changes nothing of what readers see. What turns the direction
/// of writing stays: without it the words would read otherwise.
fn without_unseen(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = unseen(rest, Breaks::Allowed) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let mut behind = from.chars();
        out.extend(behind.next().filter(|c| is_turning(*c)));
        rest = behind.as_str();
    }
    out + rest
}

/// `[words](address)` as its words, and nothing for `[^1]`, `[12]` and `【3†source】`.
fn without_references(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find(['[', '【']) {
        let (before, from) = rest.split_at(at);
        let (open, close) = match from.starts_with('[') {
            true => ('[', ']'),
            false => ('【', '】'),
        };
        let inside = &from[open.len_utf8()..];
        let Some((inside, behind)) = inside.split_once(close) else {
            break;
        };
        let address = behind
            .strip_prefix('(')
            .filter(|_| open == '[')
            .and_then(|behind| behind.split_once(')'))
            .filter(|(address, _)| !address.contains(char::is_whitespace) || address.contains('"'));
        let number = inside.strip_prefix('^').unwrap_or(inside);
        let is_note = open == '【'
            || inside.starts_with('^')
            || !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        match address {
            Some((_, behind)) => {
                out.push_str(before.strip_suffix('!').unwrap_or(before));
                out.push_str(inside);
                rest = behind;
            }
            None if is_note => {
                out.push_str(before);
                rest = behind;
            }
            None => {
                out.push_str(before);
                out.push(open);
                rest = &from[open.len_utf8()..];
            }
        }
    }
    out + rest
}

/// The tags of HTML in a text: `<b>`, `</em>`, `<br />`.
fn without_tags(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, from)) = rest.split_once('<') {
        out.push_str(before);
        let tag = from.split_once('>').filter(|(name, _)| {
            let name = name.trim_start_matches('/').trim_end_matches('/').trim();
            name.len() <= LONGEST_TAG
                && name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.chars().all(|c| c.is_ascii_alphanumeric())
        });
        match tag {
            Some((name, behind)) => {
                // A break parts words.
                out.push_str(
                    if matches!(name.trim_end_matches([' ', '/']), "br" | "p" | "/p") {
                        " "
                    } else {
                        ""
                    },
                );
                rest = behind;
            }
            None => {
                out.push('<');
                rest = from;
            }
        }
    }
    out + rest
}

const LONGEST_TAG: usize = 10;

/// `**bold**`, `_it_`, `~~struck~~` and `` `code` `` without their marks. One that stands between two letters or digits, or between
/// blanks, marks nothing.
fn without_emphasis(words: &str) -> String {
    let chars: Vec<char> = words.chars().collect();
    let mut out = String::with_capacity(words.len());
    let mut at = 0;
    while at < chars.len() {
        let mark = chars[at];
        let end = (at..chars.len()).find(|next| chars[*next] != mark);
        let end = end.unwrap_or(chars.len());
        let run = end - at;
        let before = at.checked_sub(1).map(|before| chars[before]);
        let behind = chars.get(end).copied();
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let within = letter(before) && letter(behind);
        let apart = blank(before) && blank(behind);
        let marks = match mark {
            '*' => run <= 3 && !apart && (run > 1 || !within),
            '_' => run <= 3 && !apart && !within,
            '~' => run == 2 && !apart,
            '`' => !apart,
            _ => false,
        };
        if !marks {
            out.extend(&chars[at..end]);
        }
        at = end;
    }
    out
}

/// `> ` of a block quotation and `#` of a heading, at the beginnings of lines.
fn without_block_marks(words: &str) -> String {
    let line = |line: &str| {
        let start = line.trim_start();
        let heading = start.trim_start_matches('#');
        match start.strip_prefix('>') {
            Some(inside) => inside.trim_start_matches(['>', ' ']).to_owned(),
            None if heading.len() < start.len() && heading.starts_with(' ') => {
                heading.trim_start().to_owned()
            }
            None => line.to_owned(),
        }
    };
    let lines: Vec<String> = words.split('\n').map(line).collect();
    lines.join("\n")
}

/// Quotation marks of any kind around all of it; an apostrophe at one end is none.
fn without_outer_marks(mut words: &str) -> &str {
    const MARKS: &[char] = &[
        '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', '‚', '\'', '「', '」', '『', '』',
        '＂',
    ];
    for _ in 0..3 {
        let Some(inside) = words.strip_prefix(MARKS) else {
            break;
        };
        let ends = inside.trim_end_matches([',', '.']);
        words = match (inside.strip_suffix(MARKS), ends.strip_suffix(MARKS)) {
            (Some(inside), _) | (None, Some(inside)) => inside.trim(),
            (None, None) => break,
        };
    }
    words
}

/// One blank between words.
fn joined(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_is_no_word_is_taken_off() {
        for (written, meant) in [
            ("We will **build** homes", "We will build homes"),
            ("We will _build_ homes", "We will build homes"),
            ("We *will* build ~~ten~~ `homes`", "We will build ten homes"),
            ("We will build[1] homes[^note].", "We will build homes."),
            ("We will build homes【3†source】.", "We will build homes."),
            (
                "We will [build](https://example.org/a) homes",
                "We will build homes",
            ),
            ("> We will build\n> homes", "We will build homes"),
            (r"We will build\nhomes", "We will build homes"),
            (r#"\"We will build homes\""#, "We will build homes"),
            ("&quot;We will build homes&quot;", "We will build homes"),
            ("We will <b>build</b><br/>homes", "We will build homes"),
            ("«We will build homes»", "We will build homes"),
            ("'We will build homes.'", "We will build homes."),
            ("We will bu\u{200B}ild homes", "We will build homes"),
            (
                "\u{FEFF}We wi\u{2060}\u{200B}ll build homes",
                "We will build homes",
            ),
            (
                "We will\u{AD} **bu\u{200C}ild** homes\u{200E}",
                "We will\u{AD} build homes",
            ),
        ] {
            assert_eq!(plain(written).as_deref(), Some(meant), "{written}");
        }
    }

    #[test]
    fn what_may_be_a_word_stays() {
        for written in [
            "We will build homes",
            "It costs 5 * 3 euros",
            "the file read_me_first is empty",
            "We [the council] will build […] homes",
            "a < b and b > a",
            "the '90s were ours",
            "It’s the neighbours’",
            "f*ck",
            "We will nego\u{AD}tiate",
            "می\u{200C}خواهم",
            "We will \u{202E}build\u{202C} homes",
        ] {
            assert_eq!(plain(written), None, "{written}");
        }
    }
}
