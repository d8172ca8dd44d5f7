//! Addresses of pages, as RFC 3986 defines them and browsers read them (WHATWG, URL Standard).

use super::{
    identity::decoded,
    scheme::{is_of_page, script},
    uri::escaped,
};
use crate::shown::{Breaks, is_picture, unseen};
use std::net::Ipv6Addr;

/// How many bytes an address may have. More are read by few programs; RFC 9110 (§4.1) asks all to read so many.
pub(super) const LONGEST: usize = 8000;

/// Why an address is none that may be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AddressFault {
    /// It leads to no page, but runs or opens something where it is followed: what it does.
    Script(&'static str),
    /// It does not begin with `https://` or `http://`, or has no host behind it.
    NoPage,
    /// Its host is none that can be.
    Host,
    /// A user name or a password stands before the host.
    Credentials,
    /// A blank in it, or around it.
    Blank,
    /// A character that no address has.
    Character(char),
    /// A character that nobody sees, at this byte.
    Unseen(usize),
    /// It is too long.
    Long,
    /// It is one to write to, and not to one mailbox.
    Mailbox,
}

/// Whether this is an absolute http or https URL (RFC 3986) with a host, without a user name or a password, and without blanks
/// and characters that nobody sees. Letters of any script are fine: what is written makes a URI of them.
///
/// ```
/// use newsfacts_core::model::is_web_address;
/// assert!(is_web_address("https://news.example/2022/12/30/call"));
/// assert!(is_web_address("https://zürich.example/новое"));
/// assert!(!is_web_address("news.example/call") && !is_web_address("https://"));
/// assert!(!is_web_address("javascript:alert(1)") && !is_web_address("https://me:secret@news.example/"));
/// ```
pub fn is_web_address(url: &str) -> bool {
    address_fault(url).is_none()
}

/// Why this is no address of a page, or none that may be published.
pub(crate) fn address_fault(url: &str) -> Option<AddressFault> {
    let script = script(url).map(AddressFault::Script);
    let fault = script.or_else(|| text_fault(url));
    if fault.is_some() {
        return fault;
    }
    let Some(rest) = behind_scheme(url) else {
        return Some(AddressFault::NoPage);
    };
    let authority = authority(rest);
    match authority.contains('@') {
        true => Some(AddressFault::Credentials),
        false if authority.is_empty() => Some(AddressFault::NoPage),
        false if !is_host(authority) => Some(AddressFault::Host),
        false => None,
    }
}

/// Why this is neither the address of a page nor one to write to: `mailto:` (RFC 6068) is where JSON Feed allows it.
pub(crate) fn contact_fault(url: &str) -> Option<AddressFault> {
    let Some(to) = behind_mailto(url) else {
        return address_fault(url);
    };
    let no_mailbox = (!is_mailbox(to)).then_some(AddressFault::Mailbox);
    text_fault(url).or(no_mailbox)
}

/// Whether a letter to one mailbox can be begun with this, and nothing be added to it unseen but its subject (RFC 6068, §7):
/// neither other recipients nor files, nor lines of its head.
fn is_mailbox(to: &str) -> bool {
    let (to, fields) = to.split_once('?').unwrap_or((to, ""));
    let is_harmless =
        |text: &str| !text.contains(char::is_control) && unseen(text, Breaks::Refused).is_none();
    let is_subject = |field: &str| {
        let name = field.split('=').next().unwrap_or_default();
        name.eq_ignore_ascii_case("subject") && is_harmless(&decoded(field, &|_| true))
    };
    let mailbox = decoded(to, &|_| true);
    let Some((name, host)) = mailbox.split_once('@') else {
        return false;
    };
    let is_alone = |c: char| !c.is_whitespace() && !",;<>()[]\\\"".contains(c);
    !name.is_empty()
        && is_host(host)
        && !host.contains([':', ','])
        && is_harmless(&mailbox)
        && mailbox.chars().all(is_alone)
        && fields
            .split('&')
            .filter(|field| !field.is_empty())
            .all(is_subject)
}

/// What is wrong with an address of any scheme.
fn text_fault(url: &str) -> Option<AddressFault> {
    if url.contains(char::is_whitespace) {
        return Some(AddressFault::Blank);
    }
    // Letters may be joined as in any text: the name of a page in Persian is honest.
    if let Some(at) = unseen(url, Breaks::Refused) {
        return Some(AddressFault::Unseen(at));
    }
    let foreign = url.chars().find(|c| "<>\"{}|\\^`".contains(*c));
    let long = (url.len() > LONGEST).then_some(AddressFault::Long);
    foreign.map(AddressFault::Character).or(long)
}

/// What stands behind `https://`.
pub(super) fn behind_scheme(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    is_of_page(scheme).then_some(rest)
}

fn behind_mailto(url: &str) -> Option<&str> {
    let (scheme, to) = url.split_once(':')?;
    scheme.eq_ignore_ascii_case("mailto").then_some(to)
}

/// The host with all that stands around it before the path.
pub(super) fn authority(rest: &str) -> &str {
    let end = rest.find(['/', '?', '#']);
    &rest[..end.unwrap_or(rest.len())]
}

/// What stands behind `https://`: all before the path, the path, the query and the fragment with the signs before them.
pub(super) fn parts(rest: &str) -> [&str; 4] {
    let (rest, fragment) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
    let (rest, query) = rest.split_at(rest.find('?').unwrap_or(rest.len()));
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    [authority, path, query, fragment]
}

/// Whether a host can be, with or without a port behind it.
pub(super) fn is_host(authority: &str) -> bool {
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let Some((numbers, port)) = rest.split_once(']') else {
                return false;
            };
            if numbers.parse::<Ipv6Addr>().is_err() {
                return false;
            }
            ("ip", port)
        }
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let port = match port.strip_prefix(':') {
        Some(digits) => {
            digits.bytes().all(|byte| byte.is_ascii_digit())
                && (digits.is_empty() || digits.parse::<u16>().is_ok())
        }
        None => port.is_empty(),
    };
    // Whoever looks a host up decodes it first; what is no UTF-8 stays encoded, and no host has a per cent sign.
    let is_foreign = |byte: Option<u8>| byte.is_none_or(|byte| byte < 0x80);
    let mut escapes = host.split('%').skip(1).map(str::as_bytes);
    if escapes.any(|behind| is_foreign(escaped(behind))) {
        return false;
    }
    let host = decoded(host, &|_| true);
    port && !is_of_page(&host)
        && host.chars().any(char::is_alphanumeric)
        && !host.starts_with('.')
        && !host.contains("..")
        && host.chars().all(may_stand_in_host)
        && unseen(&host, Breaks::Refused).is_none()
}

/// Letters, digits and pictures of any script, but no sign of ASCII that a name has not, and none that looks like a delimiter
/// (UTS #39) or is made one by who maps it (UTS #46). Most of those are signs and marks, of which no host has any.
fn may_stand_in_host(c: char) -> bool {
    const LIKE_DELIMITERS: &str = "℀℁℅℆〰〽ǃⵑ！﹗ːˑ˸˂˃։׃܃܄᛬᛫᠃᠉ꓽ꞉⳺⳹㇓㇔⼂⼃⼁ᜯ᜵𝈺𝈏𝈻";
    match c {
        '\0'..='~' => c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=".contains(c),
        // Joiners, and what parts the labels of a Chinese host; whether a joiner does anything is asked elsewhere.
        '\u{200C}' | '\u{200D}' | '。' | '．' | '｡' | '・' | '･' | '々' | '〆' | '〇' => {
            true
        }
        _ if is_picture(c) => !LIKE_DELIMITERS.contains(c) && !is_operator(c),
        '\u{7F}'..='\u{A9}'
        | '\u{AB}'..='\u{B1}'
        | '\u{B4}'
        | '\u{B6}'
        | '\u{B8}'
        | '\u{BB}'
        | '\u{BF}'
        | '\u{2000}'..='\u{206F}'
        | '\u{2190}'..='\u{245F}'
        | '\u{2488}'..='\u{249B}'
        | '\u{2500}'..='\u{2BFF}'
        | '\u{2E00}'..='\u{2E7F}'
        | '\u{2FF0}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{3030}'..='\u{3037}'
        | '\u{FD3E}'..='\u{FD3F}'
        | '\u{FE10}'..='\u{FE1F}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF00}'..='\u{FF0F}'
        | '\u{FF1A}'..='\u{FF20}'
        | '\u{FF3B}'..='\u{FF40}'
        | '\u{FF5B}'..='\u{FF64}'
        | '\u{FFE0}'..='\u{FFFF}' => is_selector(c),
        _ => !LIKE_DELIMITERS.contains(c),
    }
}

/// Whether it chooses the form of the picture before it.
const fn is_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}')
}

/// Whether it is a sign of mathematics or an arrow, though it may be shown as a picture.
const fn is_operator(c: char) -> bool {
    matches!(c, '\u{203C}' | '\u{2049}' | '\u{27C0}'..='\u{2933}' | '\u{2936}'..='\u{2AFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn honest_addresses() {
        for url in [
            "https://news.example",
            "http://news.example/",
            "HTTPS://News.Example/A",
            "https://news.example:8443/a?b=c&d[]=e#f:g",
            "https://zürich.example/новое/日本",
            "https://z%C3%BCrich.example/",
            "https://xn--zrich-kva.example/",
            "https://新闻.example/",
            "https://नमस्ते.example",
            "https://نامه\u{200C}ای.example/می\u{200C}خواهم",
            "https://i❤\u{FE0F}.example/",
            "https://👩\u{200D}🚒.example/",
            "https://i%E2%9D%A4%EF%B8%8F.example/",
            "https://例子。中国/",
            "https://コーヒー・豆.example/々",
            "https://l·l.example/",
            "https://שָׁלוֹם.example/",
            "https://ㄱ.example/",
            "https://ð.example/",
            "https://httpbin.example/",
            "https://social.example/@user@other.example",
            "https://news.example/a%20b%00?q=100%",
            "https://news.example/javascript:alert(1)",
            "https://[2001:db8::1]:80/a",
            "https://192.0.2.1/",
            "https://lee",
            "https://my_host.example.",
        ] {
            assert_eq!(address_fault(url), None, "{url}");
            assert_eq!(contact_fault(url), None, "{url}");
        }
        for url in [
            "mailto:desk@news.example",
            "MAILTO:a.b+c@zürich.example?subject=A%20B",
        ] {
            assert_eq!(contact_fault(url), None, "{url}");
            let script = Some(AddressFault::Script(
                "leads to another program than a browser",
            ));
            assert_eq!(address_fault(url), script, "{url}");
        }
    }

    #[test]
    fn hostile_addresses() {
        use AddressFault::{Blank, Character, Credentials, Host, Long, NoPage, Script, Unseen};
        let runs = Script("runs a script");
        let elsewhere = Script("leads to another program than a browser");
        for (url, fault) in [
            ("javascript:alert(1)", runs),
            ("JAVASCRIPT:alert(1)", runs),
            ("java\nscript:alert(1)", runs),
            ("java\tscript:alert(1)", runs),
            (" \u{1}\u{1F}javascript:alert(1)", runs),
            ("java\u{200B}script:alert(1)", runs),
            ("javascript://news.example/%0Aalert(1)", runs),
            ("VBScript:MsgBox", runs),
            (
                "data:text/html,<script>",
                Script("holds a document of its own"),
            ),
            (
                "blob:https://news.example/1",
                Script("leads to what only one browser holds"),
            ),
            (
                "file:///etc/passwd",
                Script("leads to a file of whoever follows it"),
            ),
            (
                "view-source:https://news.example/",
                Script("opens something in the reader's own program"),
            ),
            ("", NoPage),
            ("news.example/a", NoPage),
            ("/a", NoPage),
            ("//news.example/a", NoPage),
            ("https:news.example", NoPage),
            ("https:/news.example", NoPage),
            ("https://", NoPage),
            ("https:///a", NoPage),
            ("https://?a", NoPage),
            ("news.example:8080/a", NoPage),
            ("ftp://news.example/a", elsewhere),
            ("mailto:desk@news.example", elsewhere),
            ("urn:isbn:1", elsewhere),
            ("ms-msdt:/id", elsewhere),
            ("feed:javascript:alert(1)", elsewhere),
            ("feed:https://news.example/", elsewhere),
            ("htps://news.example/", elsewhere),
            ("https://.", Host),
            ("https://.example/", Host),
            ("https://a..example/", Host),
            ("https://:80/", Host),
            ("https://news.example:port/", Host),
            ("https://news.example:99999/", Host),
            ("https://[::1/", Host),
            ("https://[1]/", Host),
            ("https://news.example／evil/", Host),
            ("https://news.example℀.evil/", Host),
            ("https://news%2Fexample/", Host),
            ("https://news.example%EF%BC%8Fevil.example/", Host),
            ("https://news.example%EF%BC%A0evil.example/", Host),
            ("https://%E2%80%AEnews.example/", Host),
            ("https://news%E2%80%8B.example/", Host),
            ("https://news%C2%AD.example/", Host),
            ("https://news%E9.example/", Host),
            ("https://https:/news.example/", Host),
            ("https://HTTP//news.example/", Host),
            ("https://a\u{2800}.example/", Unseen(9)),
            ("https://a\u{1D159}.example/", Unseen(9)),
            ("https://news%zz/", Host),
            ("https://me:secret@news.example/", Credentials),
            ("https://news.example@evil.example/", Credentials),
            ("https://@news.example/", Credentials),
            ("https://news.example/a b", Blank),
            (" https://news.example/", Blank),
            ("https://news.example/\u{A0}", Blank),
            ("https://news.example/\n", Blank),
            ("https://news.example/<a>", Character('<')),
            ("https://news.example\\@evil", Character('\\')),
            ("https://news.example/\u{202E}gpj", Unseen(21)),
            ("https://news\u{AD}.example/", Unseen(12)),
            ("https://news\u{200B}.example/", Unseen(12)),
            ("https://news.example/\0", Unseen(21)),
            ("https://news.example/\u{E0041}", Unseen(21)),
        ] {
            assert_eq!(address_fault(url), Some(fault), "{}", url.escape_debug());
        }
        for sign in
            "︖︓﹨﹇﹈＜＞╱╲⧹⧸⧵⟋⟍〳ǃ꞉∶⧶⁄∕⁇․‥…﹕：／＼？＃＠％［］｟〈《【‹›˂˃։׃⒈¿〰〽⁉‼".chars()
        {
            let url = format!("https://news.example{sign}x.evil.example/");
            assert_eq!(address_fault(&url), Some(Host), "{url}");
        }
        let long = format!("https://news.example/{}", "a".repeat(LONGEST));
        assert_eq!(address_fault(&long), Some(Long));
        for url in [
            "mailto:",
            "mailto:desk",
            "mailto:@news.example",
            "mailto:a b@news.example",
            "mailto:a@\u{202E}b",
            "mailto:a%0D%0ABcc%3Ax@evil.example",
            "mailto:a%0Ab@news.example",
            "mailto:a%20b@news.example",
            "mailto:a@b@news.example",
            "mailto:a%40b@news.example",
            "mailto:a@news.example,b@news.example",
            "mailto:a@news.example%2Cb",
            "mailto:a@news.example:80",
            "mailto:a@news.example?attach=/etc/passwd",
            "mailto:a@news.example?subject=A&bcc=b@news.example",
            "mailto:a@news.example?Body=A",
            "mailto:a@news.example?subject=A%0D%0ABcc:b",
            "mailto:a@news.example?subject=A%E2%80%AEb",
            "mailto://news.example",
        ] {
            assert!(contact_fault(url).is_some(), "{url}");
        }
    }
}
