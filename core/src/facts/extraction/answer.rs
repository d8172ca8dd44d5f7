//! What is answered to an item.

use crate::facts::Passage;
use serde::Serialize;

/// What the article's text says of an item, or of a member of it; the better, the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// The text states it: keep it.
    Stated,
    /// The text is not against it, and does not state it, or cannot be read for certain: ask again, or a person.
    Undecided,
    /// The text has it otherwise: ask again, or take what the text has instead.
    Contradicted,
    /// The text has nothing like it: drop it.
    Missing,
    /// The item is not what the schema asks for, and was not judged: ask again.
    Unreadable,
}

impl Standing {
    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Undecided => "undecided",
            Self::Contradicted => "contradicted",
            Self::Missing => "missing",
            Self::Unreadable => "unreadable",
        }
    }

    /// Whether nothing is wrong, as far as it can be told.
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Stated | Self::Undecided)
    }
}

/// The answer to an item.
///
/// | member | |
/// |---|---|
/// | `pointer` | the item, as a JSON Pointer into the extraction |
/// | `answer` | the worst of its members: `"stated"`, `"undecided"`, `"contradicted"`, `"missing"`, or `"unreadable"` |
/// | `passage` | where the text has it, or what is nearest to it; as that of a [`Message`](crate::facts::Message), or `null` |
/// | `repeats` | the pointer to an earlier item that is the same, which can be dropped; else `null` |
/// | `members` | what was judged, each a [`JudgedMember`]; a member that is `null` says nothing, and is not judged |
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Judged {
    /// The item, as a JSON Pointer (RFC 6901) into the extraction.
    pub pointer: String,
    /// The worst of its members.
    #[serde(rename = "answer")]
    pub standing: Standing,
    /// Where the text has it, or what is nearest to it.
    pub passage: Option<Passage>,
    /// The pointer to an earlier item that says the same.
    pub repeats: Option<String>,
    /// What was judged of it, in the order of the schema.
    pub members: Vec<JudgedMember>,
}

/// The answer to a member of an item.
///
/// | member | |
/// |---|---|
/// | `member` | its name in the schema: `"words"` |
/// | `answer` | one of the first four of an item |
/// | `passage` | where the text states it, or what it has otherwise |
/// | `instead` | what the text has instead, where it has something else, and what can be taken for the member; or `null` |
/// | `read_as` | what was read where that is not what was written: words without markup, a name without its title; or `null` |
/// | `rule` | the rule that found it, which `newsfacts explain` explains; or `null` |
/// | `message` | why it is not stated, in a line; or `null` |
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct JudgedMember {
    /// Its name in the schema.
    #[serde(rename = "member")]
    pub name: &'static str,
    /// What the text says of it.
    #[serde(rename = "answer")]
    pub standing: Standing,
    /// Where.
    pub passage: Option<Passage>,
    /// What the text has instead.
    pub instead: Option<String>,
    /// What was read in place of what was written.
    pub read_as: Option<String>,
    /// The rule that found it.
    pub rule: Option<&'static str>,
    /// Why it is not stated.
    pub message: Option<String>,
}

impl Judged {
    /// What was judged of a member: `words`, `speaker`, `value`. Nothing where it was `null`.
    pub fn member(&self, name: &str) -> Option<&JudgedMember> {
        self.members.iter().find(|member| member.name == name)
    }

    /// An item that could not be read.
    pub(super) fn unreadable() -> Self {
        Self {
            standing: Standing::Unreadable,
            ..Self::of(Vec::new())
        }
    }

    /// The same, which repeats an earlier item.
    pub(super) fn repeating(self, first: String) -> Self {
        Self {
            repeats: Some(first),
            ..self
        }
    }

    /// An item of some judged members, the first of which says where it stands.
    pub(super) fn of(members: Vec<JudgedMember>) -> Self {
        let standing = members.iter().map(|member| member.standing).max();
        let mut passages = members.iter().map(|member| &member.passage);
        Self {
            pointer: String::new(),
            standing: standing.unwrap_or(Standing::Undecided),
            passage: passages.find_map(Clone::clone),
            repeats: None,
            members,
        }
    }
}

impl JudgedMember {
    pub(super) fn new(name: &'static str, standing: Standing) -> Self {
        Self {
            name,
            standing,
            passage: None,
            instead: None,
            read_as: None,
            rule: None,
            message: None,
        }
    }

    pub(super) fn because(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    pub(super) fn at(mut self, passage: Option<Passage>) -> Self {
        self.passage = passage;
        self
    }
}
