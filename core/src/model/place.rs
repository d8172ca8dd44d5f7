use super::{Article, Field};
use std::fmt;

/// A value in the facts of an article, by the names of the declaration. `Display` writes it as a JSON Pointer (RFC 6901)
/// into the article in the facts JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The list that the fact is in.
    pub list: FactList,
    /// Its index in that list; 0 for the article.
    pub index: usize,
    /// The field; nothing for the fact as a whole.
    pub field: Option<Field>,
    /// The index in the field, where the field is a list.
    pub item: Option<usize>,
    /// A part of the value; nothing for the value as a whole.
    pub part: Option<Part>,
}

/// A list of facts in an article, or the article itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FactList {
    /// The article itself.
    Article,
    /// `article.actors`
    Actors,
    /// `article.quotes`
    Quotes,
    /// `article.statistics`
    Statistics,
    /// `article.events`
    Events,
    /// `article.claims`
    Claims,
    /// `article.asides`
    Asides,
}

/// A part of a value, in the order of the alphabet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Part {
    /// The first statistic of a formula.
    Left,
    /// The media type of an attachment.
    MediaType,
    /// The second statistic of a formula.
    Right,
    /// The name of an attachment.
    Title,
    /// The unit of a quantity.
    Unit,
    /// The address of an attachment.
    Url,
    /// The article's own words for a value.
    Words,
}

impl FactList {
    /// The fact at that index.
    pub const fn at(self, index: usize) -> Place {
        Place {
            list: self,
            index,
            field: None,
            item: None,
            part: None,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Article => "",
            Self::Actors => "/actors",
            Self::Quotes => "/quotes",
            Self::Statistics => "/statistics",
            Self::Events => "/events",
            Self::Claims => "/claims",
            Self::Asides => "/asides",
        }
    }
}

impl Part {
    const fn key(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::MediaType => "media_type",
            Self::Right => "right",
            Self::Title => "title",
            Self::Unit => "unit",
            Self::Url => "url",
            Self::Words => "words",
        }
    }
}

impl Place {
    /// A field of the article itself.
    pub const fn article(field: Field) -> Self {
        FactList::Article.at(0).field(field)
    }

    /// The id of the fact that it belongs to; nothing for the article itself, and where there is no such fact.
    pub fn id_in(self, article: &Article) -> Option<&str> {
        let index = self.index;
        match self.list {
            FactList::Article => None,
            FactList::Actors => article.actors.get(index).map(|fact| &*fact.id),
            FactList::Quotes => article.quotes.get(index).map(|fact| &*fact.id),
            FactList::Statistics => article.statistics.get(index).map(|fact| &*fact.id),
            FactList::Events => article.events.get(index).map(|fact| &*fact.id),
            FactList::Claims => article.claims.get(index).map(|fact| &*fact.id),
            FactList::Asides => article.asides.get(index).map(|fact| &*fact.id),
        }
    }

    /// A field of this fact.
    #[must_use]
    pub const fn field(self, field: Field) -> Self {
        Self {
            field: Some(field),
            ..self.fact()
        }
    }

    /// An item of this field.
    #[must_use]
    pub const fn item(self, item: usize) -> Self {
        Self {
            item: Some(item),
            part: None,
            ..self
        }
    }

    /// A part of this value.
    #[must_use]
    pub const fn part(self, part: Part) -> Self {
        Self {
            part: Some(part),
            ..self
        }
    }

    /// The fact that it belongs to.
    #[must_use]
    pub const fn fact(self) -> Self {
        self.list.at(self.index)
    }

    /// The next larger place that holds this one: the value of a part, the field of an item, the fact of a field.
    pub const fn outer(&self) -> Option<Self> {
        match *self {
            Self { part: Some(_), .. } => Some(Self {
                part: None,
                ..*self
            }),
            Self { item: Some(_), .. } => Some(Self {
                item: None,
                ..*self
            }),
            Self { field: Some(_), .. } => Some(self.fact()),
            _ => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.list.key())?;
        if self.list != FactList::Article {
            write!(f, "/{}", self.index)?;
        }
        let Some(field) = self.field else {
            return Ok(());
        };
        if let Some(key) = self.part.and_then(|part| field.key_of_part(part)) {
            return write!(f, "/{key}");
        }
        write!(f, "/{}", field.key())?;
        if let Some(item) = self.item {
            write!(f, "/{item}")?;
        }
        match self.part {
            Some(part) => write!(f, "/{}", part.key()),
            None => Ok(()),
        }
    }
}
