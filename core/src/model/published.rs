//! What is wrong with a value for all that read it where it is published, whatever the article says: one place for facts and
//! for the head of a feed.

use super::{
    address::{AddressFault, address_fault, contact_fault},
    id_script, meant_language_tag,
    scheme::is_of_page,
};
use crate::shown::{self, Breaks, around, is_blank, is_hidden, is_turning, turning, unseen};
use std::fmt;

/// What is wrong with a value that is published. The rules find it in facts, [`Feed::check`](super::Feed::check) in a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// Nothing stands where there must be something: rule `blank_text`.
    Blank,
    /// No address of a page: rule `malformed_url`.
    Address,
    /// An address or an id that runs or opens something where it is followed, and leads to no page: rule `script_address`.
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
        let (message, meant) = match text[at..].chars().next() {
            Some('\n' | '\r' | '\u{2028}' | '\u{2029}') => (
                "there is a line break here, and this has one line, as a headline and a name have",
                "write it in one line",
            ),
            Some('\t') => (
                "there is a tab here, which every program shows in another way",
                "write a blank",
            ),
            _ => (
                "there is a character here that nobody sees",
                "take it out, and write a blank or a hyphen where one is meant",
            ),
        };
        Self {
            fault: Fault::Hidden,
            message: message.to_owned(),
            detail: Some(around(text, at)),
            meant: Meant::Plain(meant),
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
        Some(at) if !is_blank(text) => Some(Flaw::hidden(text, at)),
        _ => None,
    }
}

/// What is wrong with an id that is no plain name and none that only names something, wherever it stands, also where only
/// somebody refers to it.
pub(crate) fn program(id: &str) -> Option<Flaw> {
    id_script(id).map(|does| Flaw {
        fault: Fault::Script,
        message: format!("“{id}” {does}, and is no id that may be published"),
        detail: Some(
            "what stands before its colon may be an address for some program; `https:`, `urn:`, `tag:` and `doi:` are fine"
                .to_owned(),
        ),
        meant: Meant::Plain("write an id without a colon, or the address of the page"),
    })
}

/// What is wrong with an id, apart from being blank. Who refers to it must be able to type it: of what is hidden it may have
/// nothing, whatever a text may have. Formats make an id that begins with a scheme the name of the article or the fact.
pub(crate) fn id(id: &str) -> Option<Flaw> {
    let program = program(id);
    if program.is_some() {
        return program;
    }
    if let Some(at) = turning(id) {
        return Some(turned(id, at));
    }
    if is_blank(id) {
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
    let scheme = id.split_once(':').map(|(scheme, _)| scheme);
    let of_page = scheme.is_some_and(is_of_page);
    let is_wrong = |fault: &AddressFault| match fault {
        AddressFault::Long => true,
        AddressFault::Blank => false,
        _ => of_page,
    };
    let fault = address_fault(id).filter(is_wrong);
    fault.map(|fault| Flaw::of_address(id, fault))
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
