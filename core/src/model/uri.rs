//! Addresses and names as people write them, made into what stands in a URI. Formats write them so, and so they are compared.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode_byte, utf8_percent_encode};
use std::{borrow::Cow, fmt, net::Ipv6Addr, ops::Range};

/// The address of a page as RFC 3986 wants it.
///
/// Formats ask for URIs, and people paste what their browser shows: letters of any script, brackets, a bare per cent
/// sign. What a URI cannot hold is percent-encoded in UTF-8, as RFC 3987 (§3.1) says; the address leads to the same page.
pub(crate) struct Uri<'a>(pub &'a str);

impl<'a> Uri<'a> {
    /// The address in full.
    pub fn text(self) -> Cow<'a, str> {
        match Parts::of(self.0).first_foreign(0) {
            None => Cow::Borrowed(self.0),
            Some(_) => Cow::Owned(self.to_string()),
        }
    }
}

#[cfg(feature = "json")]
impl serde::Serialize for Uri<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match Parts::of(self.0).first_foreign(0) {
            None => serializer.serialize_str(self.0),
            Some(_) => serializer.collect_str(self),
        }
    }
}

impl fmt::Display for Uri<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (url, parts) = (self.0, Parts::of(self.0));
        let mut written = 0;
        while let Some(at) = parts.first_foreign(written) {
            f.write_str(&url[written..at])?;
            written = at + url[at..].chars().next().map_or(1, char::len_utf8);
            url[at..written]
                .bytes()
                .try_for_each(|byte| f.write_str(percent_encode_byte(byte)))?;
        }
        f.write_str(&url[written..])
    }
}

/// An address, and where in it stands what may stand nowhere else.
struct Parts<'a> {
    url: &'a str,
    /// The numbers of an IPv6 host with their brackets.
    host: Range<usize>,
    /// Where the fragment starts.
    fragment: usize,
}

impl<'a> Parts<'a> {
    fn of(url: &'a str) -> Self {
        Self {
            url,
            host: numbered_host(url).unwrap_or_default(),
            fragment: url.find('#').unwrap_or(url.len()),
        }
    }

    /// The byte, from `start` on, where a character begins that a URI cannot hold there.
    fn first_foreign(&self, start: usize) -> Option<usize> {
        let bytes = self.url.as_bytes();
        (start..bytes.len()).find(|&at| match bytes[at] {
            byte if PLAIN[usize::from(byte)] => false, // nearly all of them
            b'%' => escaped(&bytes[at + 1..]).is_none(),
            b'[' | b']' => !self.host.contains(&at),
            b'#' => at > self.fragment,
            b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' => true,
            byte => !byte.is_ascii_graphic(),
        })
    }
}

/// The letters, digits and signs that may stand anywhere.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < plain.len() {
        let sign = matches!(byte as u8, b'/' | b':' | b'.' | b'-' | b'_');
        plain[byte] = (byte as u8).is_ascii_alphanumeric() || sign;
        byte += 1;
    }
    plain
};

/// Where `[2001:db8::1]` stands in `http://[2001:db8::1]/`.
fn numbered_host(url: &str) -> Option<Range<usize>> {
    let start = url.find('[')?; // hardly any address has one
    let scheme = url[..start].strip_suffix("://")?;
    let (numbers, _) = url[start + 1..].split_once(']')?;
    let _: Ipv6Addr = numbers.parse().ok()?;
    (!scheme.contains("://")).then_some(start..start + numbers.len() + 2)
}

/// The byte that is percent-encoded, by what stands behind the `%`; nothing where that is no escape.
pub(super) fn escaped(behind: &[u8]) -> Option<u8> {
    let [high, low, ..] = *behind else {
        return None;
    };
    let digit = |byte| char::from(byte).to_digit(16);
    u8::try_from(digit(high)? << 4 | digit(low)?).ok()
}

/// A text as one segment of a URI: all but the unreserved characters (RFC 3986, §2.3) are percent-encoded.
pub(crate) struct Segment<'a>(pub &'a str);

impl fmt::Display for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        utf8_percent_encode(self.0, RESERVED).fmt(f)
    }
}

/// All but the unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_uris() {
        let cases = [
            (
                "https://news.example/a?b=c&d#e",
                "https://news.example/a?b=c&d#e",
            ),
            (
                "https://news.example/новое",
                "https://news.example/%D0%BD%D0%BE%D0%B2%D0%BE%D0%B5",
            ),
            ("https://news.example/a%20b", "https://news.example/a%20b"),
            ("https://news.example/100%", "https://news.example/100%25"),
            (
                "https://news.example/5%-rise",
                "https://news.example/5%25-rise",
            ),
            (
                "https://news.example/?tag[]=gas",
                "https://news.example/?tag%5B%5D=gas",
            ),
            ("http://[2001:db8::1]/a", "http://[2001:db8::1]/a"),
            ("https://zürich.example", "https://z%C3%BCrich.example"),
            ("https://news.example/a b", "https://news.example/a%20b"),
            ("tag:news.example,2024:[1]", "tag:news.example,2024:%5B1%5D"),
            ("", ""),
            ("%", "%25"),
            ("😀://[", "%F0%9F%98%80://%5B"),
            ("http://[1]/", "http://%5B1%5D/"),
            ("https://news.example/#a#b", "https://news.example/#a%23b"),
        ];
        for (url, uri) in cases {
            assert_eq!(Uri(url).to_string(), uri);
            #[cfg(feature = "json")]
            assert_eq!(serde_json::to_value(Uri(url)).unwrap(), uri);
        }
    }
}
