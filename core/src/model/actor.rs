use super::{Anchor, List, Stated, Text, Todo};

/// Somebody or something that an article speaks of: a person, a body, a country, a place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Actor {
    /// The name of the declaration.
    pub id: Text,
    /// What it is.
    pub kind: ActorKind,
    /// The name, or for somebody unnamed the article's description: "a spokesperson".
    pub name: Text,
    /// Whether the article leaves the name out.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_false"))]
    pub unnamed: bool,
    /// Other names that the article uses.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub also: List<Text>,
    /// The office or function.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub role: Option<Stated<Text>>,
    /// The actor it belongs to, by id.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub of: Option<Text>,
    /// ISO 3166-1 alpha-2 code of a country.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub iso: Option<Text>,
    /// Wikidata item: `Q7747`.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub wikidata: Option<Text>,
    /// A page about it.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<Text>,
    /// Pages that identify it beyond doubt.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub same_as: List<Text>,
    /// A remark for colleagues.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub note: Option<Text>,
    /// What a person must still decide: the fields that are declared as `todo`.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub todo: List<Todo>,
    /// Where the article names it first.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub anchor: Option<Anchor>,
}

impl Actor {
    /// An actor of whom nothing is declared but kind and name.
    ///
    /// ```
    /// use newsfacts_core::model::{Actor, ActorKind};
    ///
    /// let lee = Actor {
    ///     also: vec!["the mayor".into()].into(),
    ///     ..Actor::new("lee", ActorKind::Person, "Ann Lee")
    /// };
    /// assert_eq!(lee.role, None);
    /// ```
    pub fn new(id: impl Into<Text>, kind: ActorKind, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            kind,
            name: name.into(),
            unnamed: false,
            also: List::default(),
            role: None,
            of: None,
            iso: None,
            wikidata: None,
            url: None,
            same_as: List::default(),
            note: None,
            todo: List::default(),
            anchor: None,
        }
    }
}

/// What an actor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub enum ActorKind {
    /// A human being.
    Person,
    /// A company, an agency, a party, a newspaper.
    Organization,
    /// A state, which may speak through its government.
    Country,
    /// People without an organization of their own: "Western countries", "residents".
    Group,
    /// A report, a memo, a letter, which says what stands in it.
    Document,
    /// A city, a region; it does not speak.
    Place,
    /// A building, a pipeline, a plant; it does not speak.
    Facility,
    /// A person must still decide. Until then it may be any of them, and may speak.
    #[cfg_attr(feature = "json", serde(rename = "todo"))]
    Todo,
}

impl ActorKind {
    /// Every kind that can be decided on, in the order of the guide.
    pub const ALL: [Self; 7] = [
        Self::Person,
        Self::Organization,
        Self::Country,
        Self::Group,
        Self::Document,
        Self::Place,
        Self::Facility,
    ];

    /// The kind as it is written in a declaration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "Person",
            Self::Organization => "Organization",
            Self::Country => "Country",
            Self::Group => "Group",
            Self::Document => "Document",
            Self::Place => "Place",
            Self::Facility => "Facility",
            Self::Todo => "todo",
        }
    }

    /// Whether it is this kind, or may be since nobody has decided yet.
    #[cfg(feature = "check")]
    pub(crate) fn may_be(self, kind: Self) -> bool {
        self == kind || self == Self::Todo
    }

    /// Whether such an actor can be the speaker of a quote.
    pub const fn speaks(self) -> bool {
        !matches!(self, Self::Place | Self::Facility)
    }
}

impl Actor {
    /// The name and all other names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name)
            .chain(self.also.iter())
            .map(|name| &**name)
    }
}

#[cfg(feature = "json")]
use super::{is_empty, is_false};
