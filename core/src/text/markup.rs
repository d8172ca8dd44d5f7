//! Telling prose from markup: an article's text is what its readers see, so tags and entities would be compared, counted
//! and published as words.

/// Elements by which HTML is known. Those that nobody writes in an article are left out.
const ELEMENTS: [&str; 46] = [
    "a",
    "article",
    "aside",
    "b",
    "blockquote",
    "body",
    "br",
    "div",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "li",
    "link",
    "main",
    "meta",
    "ol",
    "p",
    "picture",
    "q",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "td",
    "title",
    "tr",
    "ul",
];

/// Entities by which HTML is known: those that stand in news texts.
const ENTITIES: [&str; 32] = [
    "amp", "apos", "bull", "cent", "copy", "deg", "eacute", "euro", "frac12", "gt", "hellip",
    "laquo", "ldquo", "lsquo", "lt", "mdash", "middot", "nbsp", "ndash", "ouml", "pound", "quot",
    "raquo", "rdquo", "reg", "rsquo", "sbquo", "shy", "thinsp", "trade", "uuml", "auml",
];

/// The first tag, comment or entity of HTML in a text, with its byte offset: `<p>`, `</div>`, `<a href="…">`, `&nbsp;`,
/// `&#8217;`. A lone `<`, `AT&T` and `R&D;` are prose.
pub(super) fn find_html(text: &str) -> Option<(usize, &str)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let length = match bytes[at] {
            b'<' => tag(&bytes[at..]),
            b'&' => entity(&bytes[at..]),
            _ => None,
        };
        if let Some(length) = length {
            return Some((at, &text[at..at + length]));
        }
        at += 1;
    }
    None
}

/// The length of the tag at the head of `bytes`, up to the end of its name: attributes are not shown.
fn tag(bytes: &[u8]) -> Option<usize> {
    if bytes.starts_with(b"<!--") {
        return Some(4);
    }
    if bytes.len() >= 9 && bytes[..9].eq_ignore_ascii_case(b"<!doctype") {
        return Some(9);
    }
    let start = if bytes.get(1) == Some(&b'/') { 2 } else { 1 };
    let end = start + name_length(&bytes[start..]);
    if !is_one_of(&ELEMENTS, &bytes[start..end]) {
        return None;
    }
    match bytes.get(end)? {
        b'>' => Some(end + 1),
        b'/' if bytes.get(end + 1) == Some(&b'>') => Some(end + 2),
        b' ' | b'\t' | b'\n' | b'\r' if has_attribute(&bytes[end..]) => Some(end),
        _ => None,
    }
}

/// Whether what follows the name of an element is an attribute, as in `href=`, or the end of the tag.
fn has_attribute(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() && bytes[at].is_ascii_whitespace() {
        at += 1;
    }
    let start = at;
    while at < bytes.len().min(start + 40)
        && (bytes[at].is_ascii_alphanumeric() || bytes[at] == b'-')
    {
        at += 1;
    }
    match bytes.get(at) {
        Some(b'=') => at > start,
        Some(b'/') => at == start && bytes.get(at + 1) == Some(&b'>'),
        Some(b'>') => at == start,
        _ => false,
    }
}

/// The length of the entity at the head of `bytes`, its semicolon included.
fn entity(bytes: &[u8]) -> Option<usize> {
    let number = bytes.get(1) == Some(&b'#');
    let start = if number { 2 } else { 1 };
    let end = start + name_length(&bytes[start.min(bytes.len())..]);
    if bytes.get(end) != Some(&b';') || end == start {
        return None;
    }
    let name = &bytes[start..end];
    let digits = name.strip_prefix(b"x").unwrap_or(name);
    let known = if number {
        !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit)
    } else {
        is_one_of(&ENTITIES, name)
    };
    known.then_some(end + 1)
}

/// How many letters and digits stand at the head of `bytes`; no name that matters is longer than twelve.
fn name_length(bytes: &[u8]) -> usize {
    let mut length = 0;
    while length < bytes.len().min(12) && bytes[length].is_ascii_alphanumeric() {
        length += 1;
    }
    length
}

fn is_one_of(names: &[&str], name: &[u8]) -> bool {
    for known in names {
        if known.as_bytes().eq_ignore_ascii_case(name) {
            return true;
        }
    }
    false
}

/// Whether a text starts with the front matter of Markdown: a line `---` (or `+++`), lines with keys, and the same line
/// again.
pub(super) fn has_front_matter(text: &str) -> bool {
    let mut lines = text.trim_start_matches('\u{FEFF}').lines();
    let fence = match lines.next().map(str::trim_end) {
        Some(fence @ ("---" | "+++")) => fence,
        _ => return false,
    };
    let separator = if fence == "---" { ':' } else { '=' };
    let mut keys = false;
    for line in lines.take(200) {
        if line.trim_end() == fence {
            return keys;
        }
        if let Some((key, _)) = line.split_once(separator) {
            keys |= !key.is_empty() && !key.trim_end().contains(' ');
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_markup_from_prose() {
        let cases = [
            ("<p>The vote was put off.</p>", Some("<p>")),
            ("The vote<br/>was put off.", Some("<br/>")),
            ("The vote<BR />was put off.", Some("<BR")),
            ("See <a href=\"x\">the minutes</a>.", Some("<a")),
            ("the end</div>", Some("</div>")),
            ("<!DOCTYPE html>", Some("<!DOCTYPE")),
            ("<!-- draft -->", Some("<!--")),
            ("four&nbsp;ships", Some("&nbsp;")),
            ("the board&#8217;s chair", Some("&#8217;")),
            ("the board&#x2019;s chair", Some("&#x2019;")),
            ("Smith &amp; Sons", Some("&amp;")),
            ("AT&T and R&D; Q&As; Smith & Sons;", None),
            ("a < b, b<a and c > d", None),
            ("where a <b and b> c", None),
            (
                "an e-mail of <ann@example.org> and <https://news.example>",
                None,
            ),
            ("under <5 %", None),
            ("<", None),
            ("&", None),
            ("&#", None),
            ("&#;", None),
        ];
        for (text, want) in cases {
            assert_eq!(find_html(text).map(|(_, found)| found), want, "{text:?}");
        }
    }

    #[test]
    fn knows_front_matter() {
        assert!(has_front_matter(
            "---\ntitle: The vote\n---\nIt was put off."
        ));
        assert!(has_front_matter(
            "\u{FEFF}+++\r\ntitle = \"The vote\"\r\n+++\r\n"
        ));
        assert!(!has_front_matter("---\nThe vote was put off.\n---\n"));
        assert!(!has_front_matter("The vote: put off.\n---\n"));
        assert!(!has_front_matter("---"));
    }
}
