//! What is wrong with a value for all that read it where it is published, whatever the article says: one place for facts and
//! for the head of a feed.

use super::{
    Article,
    address::{
        AddressFault, address_fault, authority, behind_scheme, contact_fault, escaped, script,
    },
    meant_language_tag,
};
use crate::shown::{self, Breaks, around, is_hidden, is_turning, turning, unseen};
use std::fmt;

/// What stands before the name of a fact in that of the Web Annotation that is about it.
#[cfg(any(feature = "check", feature = "json"))]
pub(crate) const ANNOTATION_OF: &str = "annotation-";

/// What is wrong with a value that is published. The rules find it in facts, [`Feed::check`](super::Feed::check) in a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// Nothing stands where there must be something: rule `blank_text`.
    Blank,
    /// No address of a page: rule `malformed_url`.
    Address,
    /// An address that runs or opens something where it is followed: rule `script_address`.
    Script,
    /// A character that turns the direction of writing around: rule `bidi_override`.
    Turned,
    /// A character that nobody sees: rule `hidden_character`.
    Hidden,
    /// No language tag: rule `unknown_code`.
    Language,
    /// An article with the id or the address of another one: rule `doubled_id`.
    Doubled,
}

/// What would mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Meant {
    /// In words.
    Plain(&'static str),
    /// This address.
    Address(String),
    /// This code.
    Code(String),
}

/// One line that says so.
impl fmt::Display for Meant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) => f.write_str(text),
            Self::Address(url) => write!(f, "write the whole address: \"{}\"", shown::line(url)),
            Self::Code(code) => write!(f, "did you mean `{}`?", shown::line(code)),
        }
    }
}

/// What is wrong with a value, as a message says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub fault: Fault,
    pub message: String,
    /// A line below, where the first does not say it all.
    pub detail: Option<String>,
    pub meant: Meant,
}

impl Flaw {
    fn of_address(url: &str, fault: AddressFault) -> Self {
        if let AddressFault::Unseen(at) = fault
            && url[at..].starts_with(is_turning)
        {
            return turned(url, at);
        }
        Self {
            fault: match fault {
                AddressFault::Script(_) => Fault::Script,
                AddressFault::Unseen(_) => Fault::Hidden,
                _ => Fault::Address,
            },
            message: fault.message(url),
            detail: fault.detail(url),
            meant: fault.meant(url),
        }
    }

    fn hidden(text: &str, at: usize) -> Self {
        Self {
            fault: Fault::Hidden,
            message: "there is a character here that nobody sees".to_owned(),
            detail: Some(around(text, at)),
            meant: Meant::Plain("take it out, and write a blank or a hyphen where one is meant"),
        }
    }
}

/// A text, or an address, that has a character which [turns it around](is_turning) at this byte.
pub(crate) fn turned(text: &str, at: usize) -> Flaw {
    Flaw {
        fault: Fault::Turned,
        message: "an invisible character turns the direction of writing around here".to_owned(),
        detail: Some(around(text, at)),
        meant: Meant::Plain("take it out: words are found in an article without it"),
    }
}

/// What is wrong with the address of a page.
pub(crate) fn address(url: &str) -> Option<Flaw> {
    address_fault(url).map(|fault| Flaw::of_address(url, fault))
}

/// What is wrong with the address of a page of somebody, or one to write to them.
pub(crate) fn contact(url: &str) -> Option<Flaw> {
    contact_fault(url).map(|fault| Flaw::of_address(url, fault))
}

/// What is wrong with a text, apart from being blank.
pub(crate) fn text(text: &str, breaks: Breaks) -> Option<Flaw> {
    if let Some(at) = turning(text) {
        return Some(turned(text, at));
    }
    match unseen(text, breaks) {
        Some(at) if !text.trim().is_empty() => Some(Flaw::hidden(text, at)),
        _ => None,
    }
}

/// What is wrong with an id, apart from being blank. Who refers to it must be able to type it: of what is hidden it may have
/// nothing, whatever a text may have. Formats make an id that begins with a scheme the name of the article or the fact.
pub(crate) fn id(id: &str) -> Option<Flaw> {
    if let Some(does) = script(id) {
        return Some(Flaw {
            fault: Fault::Script,
            message: format!("“{id}” {does}, and is no id that may be published"),
            detail: None,
            meant: Meant::Plain("write an id without a colon, or the address of the page"),
        });
    }
    if let Some(at) = turning(id) {
        return Some(turned(id, at));
    }
    if id.trim().is_empty() {
        return None;
    }
    if let Some(at) = id.find(is_hidden) {
        return Some(Flaw::hidden(id, at));
    }
    if id.trim() != id {
        return Some(Flaw {
            fault: Fault::Hidden,
            message: "a blank stands before or behind this id, where nobody sees it".to_owned(),
            detail: Some(format!("“{id}”")),
            meant: Meant::Plain("take it out"),
        });
    }
    let of_page = behind_scheme(id).is_some();
    match address_fault(id) {
        Some(AddressFault::Long) => address(id),
        Some(fault) if of_page && fault != AddressFault::Blank => address(id),
        _ => None,
    }
}

/// What is wrong with a tag that is no language.
pub(crate) fn language(tag: &str) -> Flaw {
    Flaw {
        fault: Fault::Language,
        message: format!("`{tag}` is not a language"),
        detail: None,
        meant: match meant_language_tag(tag) {
            Some(meant) => Meant::Code(meant),
            None => Meant::Plain("write its code, as in `en`, `en-GB`, `ru` or `zh-Hant`"),
        },
    }
}

/// What feeds and linked data know an article by, so that two articles are one where programs may take them for one: in
/// whatever case the host of an address is written, however its letters are percent-encoded (RFC 3986, §6.2.2.1 and §6.2.2.2),
/// and, with the feature `check`, however they are composed (UAX #15). All other case counts, since no format folds it.
///
/// ```
/// use newsfacts_core::model::{Article, Identity};
///
/// # #[cfg(feature = "json")] {
/// let article = |url: &str| -> Article {
///     let json = format!(r#"{{ "name": "a", "id": "a", "headline": "A", "published": "2024-05-06", "language": "en", "url": "{url}" }}"#);
///     serde_json::from_str(&json).unwrap()
/// };
/// let one = article("https://news.example/caf%c3%a9");
/// assert_eq!(Identity::of(&one), Identity::of(&article("HTTPS://News.example/café")));
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    /// Its id.
    pub id: String,
    /// Its name in linked data: its address, or else its id.
    pub page: String,
}

impl Identity {
    /// That of an article.
    pub fn of(article: &Article) -> Self {
        let id = composed(&article.id);
        let page = match &article.url {
            Some(url) => folded_address(url),
            None => match id.split_once(':') {
                // What formats make of an id that is no URI, undone.
                Some(("urn", own)) if own.starts_with("newsfacts:") => {
                    format!("urn:{}", decoded(own, |_| true))
                }
                Some(_) => folded_address(&id),
                None => format!("urn:newsfacts:{id}"),
            },
        };
        Self { id, page }
    }
}

/// An address as it is compared: what need not be percent-encoded is not, and case does not count before the path.
pub(super) fn folded_address(url: &str) -> String {
    let is_plain =
        |byte: u8| byte >= 0x80 || byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let decoded = decoded(url, is_plain);
    let Some((scheme, rest)) = decoded.split_once("://") else {
        return composed(&decoded);
    };
    let (host, path) = rest.split_at(authority(rest).len());
    let slash = if path.starts_with('/') { "" } else { "/" };
    composed(&format!(
        "{}://{}{slash}{path}",
        scheme.to_lowercase(),
        host.to_lowercase()
    ))
}

/// A text with these of its percent-encoded bytes as they are; the letters of all other escapes are capitals.
fn decoded(text: &str, wanted: impl Fn(u8) -> bool) -> String {
    let mut parts = text.split('%');
    let mut bytes: Vec<u8> = parts.next().unwrap_or_default().into();
    for part in parts {
        let byte = escaped(part);
        match byte {
            Some(byte) if wanted(byte) => bytes.push(byte),
            Some(byte) => bytes.extend(format!("%{byte:02X}").bytes()),
            None => bytes.extend(b"%25"),
        }
        let digits = if byte.is_some() { 2 } else { 0 };
        bytes.extend(part[digits..].bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A text with its letters composed: "é" is one character.
#[cfg(feature = "check")]
pub(crate) fn composed(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    match text.is_ascii() {
        true => text.to_owned(),
        false => text.nfc().collect(),
    }
}

/// The text; without the feature `check` there are no tables of letters.
#[cfg(not(feature = "check"))]
fn composed(text: &str) -> String {
    text.to_owned()
}
