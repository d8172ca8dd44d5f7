use super::{Advice, Rule};
use std::{fmt, ops::Range};

/// What is wrong, where in the declarations, and where in the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: Rule,
    /// The value that is wrong.
    pub place: Place,
    /// What is wrong, in one line.
    pub message: String,
    /// The lines below that explain it: what the article says. Empty or ending without a line break.
    pub details: String,
    /// What would mend it, for a front end to print below the details.
    pub advice: Option<Advice>,
    /// The passage of the article that it is about, in bytes.
    pub passage: Option<Range<usize>>,
    /// The fact that was declared before, where this one repeats it.
    pub first: Option<Place>,
}

impl Finding {
    /// A finding without details.
    pub fn new(rule: Rule, place: Place, message: impl Into<String>) -> Self {
        Self {
            rule,
            place,
            message: message.into(),
            details: String::new(),
            advice: None,
            passage: None,
            first: None,
        }
    }

    /// Adds a line below.
    #[must_use]
    pub fn detail(mut self, line: impl AsRef<str>) -> Self {
        if !self.details.is_empty() {
            self.details.push('\n');
        }
        self.details.push_str(line.as_ref());
        self
    }

    /// Says what would mend it.
    #[must_use]
    pub fn advice(self, advice: Advice) -> Self {
        Self {
            advice: Some(advice),
            ..self
        }
    }

    /// Says what would mend it, in words that are the same in every language.
    #[must_use]
    pub fn plainly(self, advice: &'static str) -> Self {
        self.advice(Advice::Plain(advice))
    }

    /// Notes the passage of the article that it is about.
    #[must_use]
    pub fn about(self, passage: Range<usize>) -> Self {
        Self {
            passage: Some(passage),
            ..self
        }
    }

    /// All lines below the first, with the advice as a front end prints it.
    pub fn lines(self, print: impl FnOnce(&Advice) -> String) -> String {
        let advice = self.advice.as_ref().map(print);
        match advice {
            Some(advice) => self.detail(advice).details,
            None => self.details,
        }
    }
}

/// The first line with the rule's name, and the lines that explain it. What would mend it is left to a front end.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]", self.message, self.rule)?;
        for line in self.details.lines() {
            write!(f, "\n{line}")?;
        }
        Ok(())
    }
}

/// A value in the facts of an article, by the names of the declaration. `Display` writes it as a JSON Pointer (RFC 6901)
/// into the article in the facts JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The list that the fact is in.
    pub list: FactList,
    /// Its index in that list; 0 for the article.
    pub index: usize,
    /// The field; empty for the fact as a whole.
    pub field: &'static str,
    /// The index in the field, where the field is a list.
    pub item: Option<usize>,
    /// A part of the value: `words`, `unit`; empty for the value as a whole.
    pub part: &'static str,
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
}

impl FactList {
    /// The fact at that index.
    pub const fn at(self, index: usize) -> Place {
        Place {
            list: self,
            index,
            field: "",
            item: None,
            part: "",
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
        }
    }
}

impl Place {
    /// A field of the article itself.
    pub const fn article(field: &'static str) -> Self {
        FactList::Article.at(0).field(field)
    }

    /// A field of this fact.
    #[must_use]
    pub const fn field(self, field: &'static str) -> Self {
        Self {
            field,
            item: None,
            part: "",
            ..self
        }
    }

    /// An item of this field.
    #[must_use]
    pub const fn item(self, item: usize) -> Self {
        Self {
            item: Some(item),
            part: "",
            ..self
        }
    }

    /// A part of this value.
    #[must_use]
    pub const fn part(self, part: &'static str) -> Self {
        Self { part, ..self }
    }

    /// The fact that it belongs to.
    #[must_use]
    pub const fn fact(self) -> Self {
        self.list.at(self.index)
    }

    /// The next larger place that holds this one: the value of a part, the field of an item, the fact of a field.
    pub const fn outer(&self) -> Option<Self> {
        match *self {
            Self { part, .. } if !part.is_empty() => Some(Self { part: "", ..*self }),
            Self { item: Some(_), .. } => Some(Self {
                item: None,
                ..*self
            }),
            Self { field, .. } if field.is_empty() => None,
            _ => Some(Self { field: "", ..*self }),
        }
    }
}

impl Place {
    /// The field as the facts JSON has it: there the verdict on a claim is an object, and what a statistic is measured
    /// against stands beside its kind.
    fn key(&self) -> &'static str {
        match (self.list, self.field) {
            (FactList::Claims, "verdict") => "review/verdict",
            (FactList::Claims, "rating") => "review/rating",
            (FactList::Claims, "reviewed_by") => "review/by",
            (FactList::Claims, "review") => "review/url",
            (FactList::Statistics, "against") if !self.part.is_empty() => "against/words",
            (_, field) => field,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.list.key())?;
        if self.list != FactList::Article {
            write!(f, "/{}", self.index)?;
        }
        if !self.field.is_empty() {
            write!(f, "/{}", self.key())?;
        }
        if let Some(item) = self.item {
            write!(f, "/{item}")?;
        }
        match (self.field, self.part) {
            (_, "") => Ok(()),
            ("quantity", "unit") => f.write_str("/value/unit"),
            (_, part) => write!(f, "/{part}"),
        }
    }
}
