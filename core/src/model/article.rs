use super::{
    Actor, Aside, Attachment, Claim, Date, Event, FactList, List, Moment, Place, Quote, SourceRef,
    Statistic, Text, Timezone, Todo,
};
use std::collections::BTreeSet;

/// An article and the facts that were declared for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Article {
    /// The name of the declaration.
    pub name: Text,
    /// What feeds know the article by: the declared id, else the address, else what [`derived_id`](super::derived_id) makes of
    /// day and headline.
    pub id: Text,
    /// Its address.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<Text>,
    /// Its headline.
    pub headline: Text,
    /// What it says in a sentence or two.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub summary: Option<Text>,
    /// Who publishes it.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub publisher: Option<Party>,
    /// Who wrote it.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "is_empty", with = "bylines")
    )]
    #[cfg_attr(all(test, feature = "json"), schemars(with = "Vec<bylines::Byline>"))]
    pub authors: List<Party>,
    /// The day or the moment of publication.
    pub published: Moment,
    /// The day or the moment of the last change.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub modified: Option<Moment>,
    /// The newsroom's difference from UTC; what "on Friday" means depends on it.
    #[cfg_attr(feature = "json", serde(default))]
    pub timezone: Timezone,
    /// BCP 47 tag of its language: how its text is read, if its words are, and how numbers and dates are written.
    pub language: Text,
    /// Where it was written from.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub dateline: Option<Text>,
    /// What it is about.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub topics: List<Text>,
    /// The address of its picture.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub image: Option<Text>,
    /// The files that are published with it.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub attachments: List<Attachment>,
    /// Its text, where it is published with the facts (`content: text`).
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub text: Option<Text>,
    /// Whether its text is a transcript or an interview, in which lines such as `Ann Lee: We are ready.` are speech.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "std::ops::Not::not")
    )]
    pub transcript: bool,
    /// What was corrected.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub correction: Option<Text>,
    /// Where it comes from.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub source: Option<SourceRef>,
    /// The people, bodies and places it speaks of.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub actors: List<Actor>,
    /// What was said.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub quotes: List<Quote>,
    /// Its figures.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub statistics: List<Statistic>,
    /// What happens in it.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub events: List<Event>,
    /// What is asserted in it.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub claims: List<Claim>,
    /// What of its text states nothing.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub asides: List<Aside>,
    /// How much of the text the declarations cover; `None` where the facts were not checked against a text.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub coverage: Option<Coverage>,
}

impl Article {
    /// An article without facts, in the timezone UTC. Its id follows from day and headline, see
    /// [`derived_id`](super::derived_id).
    ///
    /// ```
    /// use newsfacts_core::model::{Actor, ActorKind, Article, Moment};
    ///
    /// let article = Article {
    ///     actors: vec![Actor::new("lee", ActorKind::Person, "Ann Lee")].into(),
    ///     ..Article::new("vote", "Council votes", Moment::day(2023, 3, 14)?, "en")
    /// };
    /// assert_eq!(article.id, "2023-03-14-council-votes");
    /// # Ok::<(), newsfacts_core::model::TimeError>(())
    /// ```
    pub fn new(
        name: impl Into<Text>,
        headline: impl Into<Text>,
        published: Moment,
        language: impl Into<Text>,
    ) -> Self {
        let headline = headline.into();
        Self {
            name: name.into(),
            id: super::derived_id(published, &headline).into(),
            url: None,
            headline,
            summary: None,
            publisher: None,
            authors: List::default(),
            published,
            modified: None,
            timezone: Timezone::default(),
            language: language.into(),
            dateline: None,
            topics: List::default(),
            image: None,
            attachments: List::default(),
            text: None,
            transcript: false,
            correction: None,
            source: None,
            actors: List::default(),
            quotes: List::default(),
            statistics: List::default(),
            events: List::default(),
            claims: List::default(),
            asides: List::default(),
            coverage: None,
        }
    }

    /// The actor of that id.
    pub fn actor(&self, id: &str) -> Option<&Actor> {
        self.actors.iter().find(|actor| actor.id == id)
    }

    /// The quote of that id.
    pub fn quote(&self, id: &str) -> Option<&Quote> {
        self.quotes.iter().find(|quote| quote.id == id)
    }

    /// What is undecided of the fact at that place, besides its kind.
    pub fn todos(&self, fact: Place) -> &[Todo] {
        let index = fact.index;
        match fact.list {
            FactList::Actors => self.actors.get(index).map(|fact| &*fact.todo),
            FactList::Quotes => self.quotes.get(index).map(|fact| &*fact.todo),
            FactList::Statistics => self.statistics.get(index).map(|fact| &*fact.todo),
            FactList::Events => self.events.get(index).map(|fact| &*fact.todo),
            FactList::Claims => self.claims.get(index).map(|fact| &*fact.todo),
            FactList::Article | FactList::Asides => None,
        }
        .unwrap_or_default()
    }

    /// The statistic of that id.
    pub fn statistic(&self, id: &str) -> Option<&Statistic> {
        self.statistics.iter().find(|statistic| statistic.id == id)
    }

    /// The event of that id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    /// The claim of that id.
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == id)
    }

    /// The aside of that id.
    pub fn aside(&self, id: &str) -> Option<&Aside> {
        self.asides.iter().find(|aside| aside.id == id)
    }

    /// The actors of those ids, such as the speakers of a quote. An id that nobody has is passed over.
    pub fn resolve<'a>(&'a self, ids: &'a [Text]) -> impl Iterator<Item = &'a Actor> {
        ids.iter().filter_map(|id| self.actor(id))
    }

    /// The text files that quotes and statistics are held against as their sources, each once, as they were declared.
    pub fn source_files(&self) -> BTreeSet<&str> {
        let quotes = self.quotes.iter().map(|quote| &quote.source);
        let statistics = self.statistics.iter().map(|statistic| &statistic.source);
        let sources = quotes.chain(statistics).flatten();
        sources
            .filter_map(|source| source.file.as_deref())
            .collect()
    }

    /// The day of publication as the newsroom counts it, from which words such as "on Friday" are read. `None` where
    /// `published` is no day and no time.
    pub fn local_day(&self) -> Option<Date> {
        let (day, time) = match self.published {
            Moment::Day(day) => return Some(day),
            Moment::Time(day, time) => (day, time),
            _ => return None,
        };
        let own = self.timezone.0;
        let shift = i32::from(own) - i32::from(time.offset.unwrap_or(own));
        let minutes = i32::from(time.hour) * 60 + i32::from(time.minute) + shift;
        Date::from_julian_day(day.to_julian_day() + minutes.div_euclid(24 * 60)).ok()
    }

    /// The moment of publication in seconds from a fixed one, to tell which of two articles is the newer. A day without a
    /// time counts from its midnight, in the newsroom's timezone. `None` where `published` is no day and no time.
    pub fn instant(&self) -> Option<i64> {
        let (day, time) = match self.published {
            Moment::Day(day) => (day, None),
            Moment::Time(day, time) => (day, Some(time)),
            _ => return None,
        };
        let seconds = time.map_or(0, |time| {
            i64::from(time.hour) * 3600 + i64::from(time.minute) * 60 + i64::from(time.second)
        });
        let offset = time.and_then(|time| time.offset).unwrap_or(self.timezone.0);
        Some(i64::from(day.to_julian_day()) * 86_400 + seconds - i64::from(offset) * 60)
    }

    /// Its text as it is published: without a byte order mark, which some editors write before a text.
    #[cfg(feature = "json")]
    pub(crate) fn content(&self) -> Option<&str> {
        self.text
            .as_deref()
            .map(crate::shown::without_byte_order_mark)
    }

    /// Whether its id follows from the day and the headline, and becomes another one where these are edited: then readers of a feed
    /// take it for another article.
    pub fn has_derived_id(&self) -> bool {
        self.url.is_none() && *self.id == *super::derived_id(self.published, &self.headline)
    }

    /// Whether the facts were checked against the article's text.
    pub fn is_checked(&self) -> bool {
        self.coverage.is_some()
    }
}

/// Somebody by name, or an actor of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
pub enum Party {
    /// A name.
    Name(Text),
    /// An actor, by id.
    Actor(Text),
}

#[cfg(feature = "json")]
impl Party {
    /// What they are called, and the actor that they are: the one that is meant, or else one of this name who may write.
    pub(crate) fn named<'a>(&'a self, article: &'a Article) -> (&'a Text, Option<&'a Actor>) {
        match self {
            Self::Actor(id) => {
                let actor = article.actor(id);
                (actor.map_or(id, |actor| &actor.name), actor)
            }
            Self::Name(name) => {
                let mut actors = article.actors.iter();
                let writes =
                    |kind: super::ActorKind| kind.speaks() && kind != super::ActorKind::Todo;
                let writer = actors.find(|actor| actor.name == *name && writes(actor.kind));
                (name, writer)
            }
        }
    }
}

/// Authors in the facts JSON: a name is a plain text, and only who is an actor is an object.
#[cfg(feature = "json")]
mod bylines {
    use super::{List, Party, Text};
    use serde::{
        Deserialize, Deserializer, Serialize, Serializer,
        de::{self, IgnoredAny, MapAccess, Visitor},
    };
    use std::fmt;

    pub fn serialize<S: Serializer>(authors: &[Party], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(authors.iter().map(Written))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<List<Party>, D::Error> {
        let authors = Vec::<Read>::deserialize(deserializer)?;
        Ok(authors.into_iter().map(|Read(party)| party).collect())
    }

    struct Written<'a>(&'a Party);

    impl Serialize for Written<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self.0 {
                Party::Name(name) => name.serialize(serializer),
                actor @ Party::Actor(_) => actor.serialize(serializer),
            }
        }
    }

    struct Read(Party);

    impl<'de> Deserialize<'de> for Read {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Author).map(Self)
        }
    }

    struct Author;

    impl<'de> Visitor<'de> for Author {
        type Value = Party;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the name of an author, or { \"actor\": \"…\" }")
        }

        fn visit_str<E: de::Error>(self, name: &str) -> Result<Party, E> {
            Ok(Party::Name(name.to_owned().into()))
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Party, A::Error> {
            let party = match map.next_key::<Text>()?.as_deref() {
                Some("name") => Party::Name(map.next_value()?),
                Some("actor") => Party::Actor(map.next_value()?),
                Some(other) => return Err(de::Error::unknown_field(other, &["name", "actor"])),
                None => return Err(de::Error::missing_field("actor")),
            };
            match map.next_key::<IgnoredAny>()? {
                None => Ok(party),
                Some(_) => Err(de::Error::custom(
                    "an author is a name or an actor, and nothing besides",
                )),
            }
        }
    }

    /// An author: a name, or an actor of the article.
    #[cfg(test)]
    #[derive(schemars::JsonSchema)]
    #[schemars(untagged)]
    #[expect(dead_code, reason = "only its schema is wanted")]
    pub enum Byline {
        /// A name.
        Name(String),
        /// The same as an object, which an actor has to be.
        Party(Party),
    }
}

/// How much of what the text engine sees in an article the declarations cover, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Coverage {
    /// Quotations.
    pub quotations: Covered,
    /// Figures that state something, outside of quotations; none in a language that is not read.
    pub numbers: Covered,
    /// Dates, periods and times of day outside of quotations; none in a language that is not read.
    pub dates: Covered,
    /// Figures, dates and times of day within quotations; none in a language that is not read.
    #[cfg_attr(feature = "json", serde(default))]
    pub quoted: Covered,
    /// How many aspects of the facts the text bears out.
    #[cfg_attr(feature = "json", serde(default))]
    pub aspects: Aspects,
}

/// How many of the declared aspects of facts stand on which basis, see [`Evidence`](super::Evidence).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Aspects {
    /// The text states them.
    pub stated: u32,
    /// The text does not tell.
    pub undecided: u32,
    /// They are on the author's word.
    pub author: u32,
}

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Covered {
    /// How many a declaration covers.
    pub covered: u32,
    /// How many there are.
    pub total: u32,
    /// How many of those that no declaration covers an [`Aside`] sets aside.
    #[cfg_attr(feature = "json", serde(default))]
    pub aside: u32,
}

#[cfg(feature = "json")]
use super::is_empty;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{TimeOfDay, day};

    fn published(published: Moment, timezone: Timezone) -> Article {
        Article {
            timezone,
            ..Article::new("a", "A", published, "en")
        }
    }

    #[test]
    fn the_day_of_publication_is_that_of_the_newsroom() {
        let time = |hour, minute, offset| TimeOfDay::new(hour, minute, 0, offset).unwrap();
        let at = |moment, zone| published(moment, Timezone(zone)).local_day().unwrap();
        let friday = day(2022, 12, 30);
        assert_eq!(at(Moment::Day(friday), 180), friday);
        assert_eq!(
            at(Moment::Time(friday, time(22, 30, Some(0))), 180),
            day(2022, 12, 31)
        );
        assert_eq!(
            at(Moment::Time(friday, time(1, 0, Some(180))), 0),
            day(2022, 12, 29)
        );
        assert_eq!(at(Moment::Time(friday, time(23, 59, None)), -480), friday);
    }
}
