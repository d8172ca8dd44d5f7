//! Addresses of pages, as RFC 3986 defines them and browsers read them (WHATWG, URL Standard).

use super::Meant;
use crate::shown::{Breaks, around, is_hidden, unseen};
use std::{borrow::Cow, net::Ipv6Addr};

/// How many bytes an address may have. More are read by few programs; RFC 9110 (§4.1) asks all to read so many.
const LONGEST: usize = 8000;

/// Why an address is none that may be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AddressFault {
    /// It runs or opens something on the machine of whoever follows it: what it does.
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
    let fault = text_fault(url);
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
    let to = to.split('?').next().unwrap_or_default();
    let is_whole = |(name, host): (&str, &str)| !name.is_empty() && is_host(host);
    let no_mailbox = (!to.rsplit_once('@').is_some_and(is_whole)).then_some(AddressFault::NoPage);
    text_fault(url).or(no_mailbox)
}

/// What is wrong with an address of any scheme.
fn text_fault(url: &str) -> Option<AddressFault> {
    if let Some(does) = script(url) {
        return Some(AddressFault::Script(does));
    }
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

/// What an address does that runs or opens something where it is followed; nothing where it does not. The scheme is read as
/// browsers read it, which pass over blanks before and line breaks in it, and over case.
///
/// ```
/// use newsfacts_core::model::script;
/// assert_eq!(script(" java\nScript:alert(1)"), Some("runs a script"));
/// assert_eq!(script("https://news.example/javascript:"), None);
/// ```
pub fn script(address: &str) -> Option<&'static str> {
    let (scheme, _) = address.split_once(':')?;
    let is_passed_over = |c: char| c <= ' ' || c.is_whitespace() || is_hidden(c);
    let scheme = match scheme.contains(is_passed_over) {
        true => Cow::Owned(scheme.replace(is_passed_over, "")),
        false => Cow::Borrowed(scheme),
    };
    let (_, does) = SCRIPTS
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(&scheme))?;
    Some(does)
}

/// The schemes that run or open something where they are followed. In an address of a page there is none but http and https;
/// this is what nobody may allow, and what an id may not be either.
const SCRIPTS: &[(&str, &str)] = &[
    ("javascript", "runs a script"),
    ("jscript", "runs a script"),
    ("livescript", "runs a script"),
    ("vbscript", "runs a script"),
    ("data", "holds a document of its own"),
    ("blob", "leads to what only one browser holds"),
    ("filesystem", "leads to what only one browser holds"),
    ("file", "leads to a file of whoever follows it"),
    ("view-source", "opens something in the reader's own program"),
    ("about", "opens something in the reader's own program"),
    ("jar", "opens something in the reader's own program"),
    ("mhtml", "opens something in the reader's own program"),
    ("intent", "opens something in the reader's own program"),
    ("chrome", "opens something in the reader's own program"),
    ("resource", "opens something in the reader's own program"),
];

/// What stands behind `https://`.
pub(super) fn behind_scheme(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let web = ["https", "http"]
        .iter()
        .any(|web| scheme.eq_ignore_ascii_case(web));
    web.then_some(rest)
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

/// Whether a host can be, with or without a port behind it.
fn is_host(authority: &str) -> bool {
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
    port && host.chars().any(char::is_alphanumeric)
        && !host.starts_with('.')
        && !host.contains("..")
        && host.chars().all(may_stand_in_host)
        && host
            .split('%')
            .skip(1)
            .map(escaped)
            .all(|byte| byte >= Some(0x80))
}

/// Letters, digits and signs of any script, but no sign of ASCII that a name has not, and none that looks like a delimiter and
/// is made one by who maps it (UTS #46).
fn may_stand_in_host(c: char) -> bool {
    const LIKE_DELIMITERS: &str = "／＼？＃＠：％［］⁄∕⧸⁇⁈⁉℀℁℅℆﹕﹖﹟﹪﹫⩴≠≮≯";
    match c.is_ascii() {
        true => c.is_ascii_alphanumeric() || "-._~%!$&'()*+,;=".contains(c),
        false => !LIKE_DELIMITERS.contains(c),
    }
}

/// The byte that is percent-encoded, by what stands behind the `%`; nothing where that is no escape.
pub(super) fn escaped(behind: &str) -> Option<u8> {
    let digits = behind.get(..2)?;
    let is_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hexadecimal.then(|| u8::from_str_radix(digits, 16).ok())?
}

impl AddressFault {
    /// What a message says of the address, in one line.
    pub fn message(self, url: &str) -> String {
        match self {
            Self::Script(does) => {
                format!("“{url}” {does}, and is no address that may be published")
            }
            Self::Credentials => {
                "this address has a user name or a password in it, and whoever reads it has them"
                    .to_owned()
            }
            Self::Long => format!(
                "this address has {} bytes, and few programs read more than {LONGEST}",
                url.len()
            ),
            Self::Unseen(_) => "there is a character in this address that nobody sees".to_owned(),
            Self::NoPage | Self::Host | Self::Blank | Self::Character(_) => {
                format!("“{url}” is not the address of a page")
            }
        }
    }

    /// What explains it below, where the message does not say it.
    pub fn detail(self, url: &str) -> Option<String> {
        match self {
            Self::Host => {
                let host = authority(behind_scheme(url).unwrap_or_default());
                Some(format!("no host is called “{host}”"))
            }
            Self::Character(c) => Some(format!(
                "an address has no `{c}`: it is written %{:02X}",
                u32::from(c)
            )),
            Self::Unseen(at) => Some(around(url, at)),
            _ => None,
        }
    }

    /// What would mend it.
    pub fn meant(self, url: &str) -> Meant {
        const WHOLE: &str =
            "write the whole address, as in \"https://news.example/2022/12/30/call\"";
        match self {
            Self::Script(_) => {
                Meant::Plain("write the address of a page, which begins with https:// or http://")
            }
            Self::Credentials => {
                let (scheme, rest) = url.split_once("://").unwrap_or_default();
                let (_, host) = authority(rest).rsplit_once('@').unwrap_or_default();
                match is_host(host) {
                    true => Meant::Address(format!(
                        "{scheme}://{host}{}",
                        &rest[authority(rest).len()..]
                    )),
                    false => Meant::Plain(WHOLE),
                }
            }
            Self::Blank if is_web_address(url.trim()) => Meant::Address(url.trim().to_owned()),
            Self::Blank if url.contains("://") => {
                Meant::Plain("a blank in an address is written %20")
            }
            Self::Long => Meant::Plain("write the short address of the page"),
            Self::Unseen(_) => Meant::Plain("take it out"),
            Self::NoPage if !url.contains("://") => {
                let whole = format!("https://{}", url.trim_start_matches('/'));
                match is_web_address(&whole) {
                    true => Meant::Address(whole),
                    false => Meant::Plain(WHOLE),
                }
            }
            Self::NoPage | Self::Host | Self::Blank | Self::Character(_) => Meant::Plain(WHOLE),
        }
    }
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
            assert_eq!(address_fault(url), Some(AddressFault::NoPage), "{url}");
        }
    }

    #[test]
    fn hostile_addresses() {
        use AddressFault::{Blank, Character, Credentials, Host, Long, NoPage, Script, Unseen};
        let runs = Script("runs a script");
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
            ("ftp://news.example/a", NoPage),
            ("mailto:desk@news.example", NoPage),
            ("urn:isbn:1", NoPage),
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
        let long = format!("https://news.example/{}", "a".repeat(LONGEST));
        assert_eq!(address_fault(&long), Some(Long));
        for url in [
            "mailto:",
            "mailto:desk",
            "mailto:@news.example",
            "mailto:a b@news.example",
            "mailto:a@\u{202E}b",
        ] {
            assert!(contact_fault(url).is_some(), "{url}");
        }
    }

    #[test]
    fn what_would_mend_them() {
        let meant = |url: &str| match address_fault(url).unwrap().meant(url) {
            Meant::Address(whole) => whole,
            meant => meant.to_string(),
        };
        for (url, whole) in [
            ("news.example/a", "https://news.example/a"),
            ("//news.example/a", "https://news.example/a"),
            (
                "https://me:secret@news.example/a?b",
                "https://news.example/a?b",
            ),
            (" https://news.example/a\n", "https://news.example/a"),
            (
                "https://news.example/a b",
                "a blank in an address is written %20",
            ),
        ] {
            assert_eq!(meant(url), whole, "{url}");
        }
        for url in ["", "ftp://news.example", "https://", "two words"] {
            assert!(
                meant(url).starts_with("write the whole address, as in"),
                "{url}"
            );
        }
    }
}
