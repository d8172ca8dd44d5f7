use super::{Evidence, List, Party, Stated, Text, Todo, When};

/// Something that happens: a call, a vote, a rescue.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Event {
    /// The name of the declaration; `event-3` for the third event where it has none.
    pub id: Text,
    /// What happens.
    pub kind: EventKind,
    /// The author's own name for it, and the article's words.
    pub label: Stated<Text>,
    /// When it happens.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub when: Option<Stated<When>>,
    /// Where it happens.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub place: Option<Party>,
    /// Who takes part, by id.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub who: List<Text>,
    /// Whether it is yet to come, and may not.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_false"))]
    pub planned: bool,
    /// Whom it concerns, by id.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub about: List<Text>,
    /// A page about it.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<Text>,
    /// A remark for colleagues.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub note: Option<Text>,
    /// What a person must still decide: the fields that are declared as `todo`.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub todo: List<Todo>,
    /// What the article's text says of each aspect that is declared; nothing until it was held against a text.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub evidence: List<Evidence>,
}

impl Event {
    /// An event of which nothing is declared but what happens, and what it is called.
    ///
    /// ```
    /// use newsfacts_core::model::{Event, EventKind, Stated};
    ///
    /// let vote = Event {
    ///     who: vec!["council".into()].into(),
    ///     ..Event::new("vote", EventKind::Vote, Stated::new("Council vote".into()))
    /// };
    /// assert_eq!(vote.when, None);
    /// ```
    pub fn new(id: impl Into<Text>, kind: EventKind, label: Stated<Text>) -> Self {
        Self {
            id: id.into(),
            kind,
            label,
            when: None,
            place: None,
            who: List::default(),
            planned: false,
            about: List::default(),
            url: None,
            note: None,
            todo: List::default(),
            evidence: List::default(),
        }
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident)+) => {
        /// What happens in an event.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
        pub enum EventKind {
            $($(#[doc = $doc])+ $kind,)+
            /// Anything else, in the author's words.
            Other(Text),
            /// A person must still decide.
            #[cfg_attr(feature = "json", serde(rename = "todo"))]
            Todo,
        }

        impl EventKind {
            /// Every kind that has a name, in the order of the guide.
            pub const NAMED: &'static [Self] = &[$(Self::$kind,)+];

            /// The kind as it is written in a declaration; `Other` for all that have no name.
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Self::$kind => stringify!($kind),)+
                    Self::Other(_) => "Other",
                    Self::Todo => "todo",
                }
            }
        }
    };
}

kinds! {
    /// People come together.
    Meeting
    /// People talk by telephone or video.
    Call
    /// Somebody goes to see somebody.
    Visit
    /// Heads of state or government meet.
    Summit
    /// Somebody addresses an audience.
    Speech
    /// Somebody makes a position known.
    Statement
    /// Somebody answers the press.
    PressConference
    /// Parties bind themselves.
    Agreement
    /// People choose who holds an office.
    Election
    /// A body decides.
    Vote
    /// People demonstrate.
    Protest
    /// People stop working.
    Strike
    /// Armed forces train.
    Exercise
    /// Somebody is attacked.
    Attack
    /// Armed forces enter a country.
    Invasion
    /// A war, or fighting short of it.
    Conflict
    /// Measures against a country or a person.
    Sanctions
    /// Something goes wrong that nobody meant to.
    Accident
    /// Nature or technology does harm to many.
    Disaster
    /// People are saved.
    Rescue
    /// Somebody dies.
    Death
    /// Somebody is arrested.
    Arrest
    /// A court hears a case.
    Trial
    /// A court decides.
    Verdict
    /// A body hears witnesses or parties.
    Hearing
    /// Findings are published.
    Report
    /// A book, a study, a set of documents or data comes out.
    Publication
    /// What was to stay secret becomes known.
    Leak
    /// Somebody answers questions.
    Interview
    /// People argue before an audience.
    Debate
    /// Something is opened.
    Opening
    /// A product, a programme or a rocket is launched.
    Launch
    /// Something is bought, sold or merged.
    Deal
    /// Teams or players compete.
    Match
    /// People celebrate or commemorate.
    Ceremony
}

#[cfg(feature = "json")]
use super::{is_empty, is_false};
