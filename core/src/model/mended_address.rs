//! What is said of an address that may not be published, and how it is mended.

use super::{
    Meant,
    address::{AddressFault, LONGEST, authority, behind_scheme, is_host, is_web_address},
    scheme::{is_of_page, script},
    uri::Uri,
};
use crate::shown::around;

impl AddressFault {
    /// What a message says of the address, in one line.
    pub fn message(self, url: &str) -> String {
        match self {
            Self::Script(does) => {
                format!("“{url}” {does}, and is no address that may be published")
            }
            Self::Mailbox => format!("“{url}” is not the address of one mailbox"),
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
            Self::Character(c) => Some(format!("an address has no `{c}`")),
            Self::Mailbox => Some(
                "a letter has one recipient, and nothing is added to it but its subject".to_owned(),
            ),
            Self::Unseen(at) => Some(around(url, at)),
            _ => None,
        }
    }

    /// What would mend it.
    pub fn meant(self, url: &str) -> Meant {
        const WHOLE: &str =
            "write the whole address, as in \"https://news.example/2022/12/30/call\"";
        match self {
            Self::Script(_) => match whole(url) {
                Some(whole) => Meant::Address(whole),
                None => Meant::Plain(
                    "write the address of a page, which begins with https:// or http://",
                ),
            },
            Self::Mailbox => Meant::Plain("write one mailbox, as in \"mailto:desk@news.example\""),
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
            Self::Character(_) if is_web_address(&Uri(url).to_string()) => {
                Meant::Address(Uri(url).to_string())
            }
            Self::NoPage | Self::Host | Self::Blank | Self::Character(_) => match whole(url) {
                Some(whole) => Meant::Address(whole),
                None => Meant::Plain(WHOLE),
            },
        }
    }
}

/// The whole address where only its beginning is amiss: `news.example/a`, `//news.example/a`, `https:/news.example`,
/// `https://https:/news.example`, `htps://news.example`. Nothing where that is a guess: the name of a file is no host.
fn whole(url: &str) -> Option<String> {
    let mut rest = url;
    let mut scheme = "https";
    let mut is_slip = false;
    while let Some((before, behind)) = rest.split_once([':', '/']) {
        let is_like = (3..=6).contains(&before.len())
            && before.bytes().all(|byte| b"htpsxHTPSX".contains(&byte))
            && behind.starts_with('/');
        if !is_of_page(before) && !is_like {
            break;
        }
        if before.eq_ignore_ascii_case("http") {
            scheme = "http";
        }
        is_slip = true;
        rest = behind.trim_start_matches([':', '/']);
    }
    let rest = match rest.strip_prefix("//") {
        _ if is_slip => rest,
        Some(behind) => behind,
        None => rest,
    };
    let host = authority(rest);
    let name = host.split(':').next().unwrap_or_default();
    let (_, last) = name.rsplit_once('.')?;
    let is_file = host == rest && FILES.contains(&&*last.to_ascii_lowercase());
    let whole = format!("{scheme}://{rest}");
    (!is_file && last.len() > 1 && script(rest).is_none() && is_web_address(&whole))
        .then_some(whole)
}

/// How the names of files end that people publish.
const FILES: [&str; 26] = [
    "asp", "aspx", "atom", "avif", "css", "csv", "docx", "gif", "htm", "html", "ico", "jpeg",
    "jpg", "js", "json", "mp3", "mp4", "pdf", "php", "png", "rss", "svg", "txt", "webm", "webp",
    "xml",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::address::address_fault;

    #[test]
    fn what_would_mend_them() {
        let meant = |url: &str| match address_fault(url).unwrap().meant(url) {
            Meant::Address(whole) => whole,
            meant => meant.to_string(),
        };
        for (url, whole) in [
            ("news.example/a", "https://news.example/a"),
            ("//news.example/a", "https://news.example/a"),
            ("news.example", "https://news.example"),
            ("news.example:8080/a", "https://news.example:8080/a"),
            (
                "https:/news.example/feed.json",
                "https://news.example/feed.json",
            ),
            ("https:news.example/a", "https://news.example/a"),
            ("http:///news.example/a", "http://news.example/a"),
            ("https//news.example/a", "https://news.example/a"),
            ("https://https:/news.example/a", "https://news.example/a"),
            ("https://http://news.example/a", "http://news.example/a"),
            ("htps://news.example/a", "https://news.example/a"),
            ("hxxps://news.example/a", "https://news.example/a"),
            ("https://news.example/a|b", "https://news.example/a%7Cb"),
            (
                "https://news.example/{a}?<b>",
                "https://news.example/%7Ba%7D?%3Cb%3E",
            ),
            ("news.example/feed.json", "https://news.example/feed.json"),
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
        for url in [
            "",
            "https://",
            "two words",
            "icon.png",
            "ICON.JPG",
            "/img/a.png",
            "/icon.png",
            "img/icon.png",
            "../icon.png",
            "call",
            "{url}",
            "https:/icon.png",
            "https://news.example\\@evil",
        ] {
            assert!(
                meant(url).starts_with("write the whole address, as in"),
                "{url}: {}",
                meant(url)
            );
        }
        for url in [
            "ms-msdt:/id",
            "ftp://news.example/a",
            "javascript:news.example",
            "search-ms:q.example",
        ] {
            assert!(
                meant(url).starts_with("write the address of a page"),
                "{url}"
            );
        }
    }
}
