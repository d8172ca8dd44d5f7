//! The walk over the fields of an article and its facts, made from the table in `fields.rs`.

use super::{
    Actor, ActorKind, Anchor, Article, Aside, Attachment, Attribution, Baseline, Claim, Coverage,
    Event, EventKind, Evidence, FactList, Field, Formula, List, Moment, Part, Party, Place,
    Quantity, Quote, Rating, Review, SourceRef, Stance, Stated, Statistic, Text, Timezone, Todo,
    Unit, When,
};

/// What a field of an article or a fact holds. References are ids.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Value<'a> {
    /// The name of the declaration of an article.
    Name(&'a Text),
    /// What others refer to it by.
    Id(&'a Text),
    /// Text that readers see.
    Text(&'a Text),
    /// Several texts that readers see.
    Texts(&'a [Text]),
    /// Text that readers see, with the article's own words for it.
    Words(&'a Stated<Text>),
    /// The words of a quote.
    Parts(&'a [Stated<Text>]),
    /// A remark that is not published.
    Note(&'a Text),
    /// The text of the article itself.
    Body(&'a Text),
    /// A day or a time.
    Moment(&'a Moment),
    /// A day, a time or a period that the article states.
    Time(&'a Stated<When>),
    /// A difference from UTC.
    Timezone(&'a Timezone),
    /// A figure that the article states.
    Figure(&'a Stated<Quantity>),
    /// Another figure that the article states.
    Quantity(&'a Stated<Quantity>),
    /// How a figure follows from others.
    Formula(&'a Formula),
    /// What a figure is measured against.
    Baseline(&'a Baseline),
    /// A place on a scale.
    Rating(&'a Rating),
    /// How those who say so stand to it.
    Stance(&'a Stance),
    /// Yes or no.
    Flag(&'a bool),
    /// Actors who speak.
    Speakers(&'a [Text]),
    /// An actor.
    Actor(&'a Text),
    /// Several actors.
    Actors(&'a [Text]),
    /// An event.
    Event(&'a Text),
    /// Statistics.
    Statistics(&'a [Text]),
    /// The fact that this one takes the place of: one of the same list, or one elsewhere.
    Replaced(&'a Text),
    /// An actor, or somebody by name.
    Party(&'a Party),
    /// Several of them.
    Parties(&'a [Party]),
    /// An actor that something may happen at, or a place by name.
    Venue(&'a Party),
    /// The address of a page.
    Address(&'a Text),
    /// The addresses of several pages.
    Addresses(&'a [Text]),
    /// Where it comes from.
    Source(&'a SourceRef),
    /// A language tag.
    Language(&'a Text),
    /// The code of a country.
    Country(&'a Text),
    /// A Wikidata item.
    Wikidata(&'a Text),
    /// What an actor is.
    ActorKind(&'a ActorKind),
    /// What happens in an event.
    EventKind(&'a EventKind),
    /// Who says it.
    Attribution(&'a Attribution),
    /// What a check found.
    Review(&'a Review),
    /// Files.
    Attachments(&'a [Attachment]),
    /// What a person must still decide.
    Todos(&'a [Todo]),
    /// Where the article names it.
    Anchor(&'a Anchor),
    /// How much of the text is declared.
    Coverage(&'a Coverage),
    /// What the text says of each aspect.
    Evidence(&'a [Evidence]),
}

impl<'a> Value<'a> {
    /// Visits every text in it that is published, with the item and the part of the value that it is.
    ///
    /// Remarks are not published, and the article's own text is what it is. Names and codes are left to those who know
    /// what they stand for.
    pub fn texts(self, visit: &mut dyn FnMut(Option<usize>, Option<Part>, &'a Text)) {
        let mut one = |item, part, text: Option<&'a Text>| {
            if let Some(text) = text {
                visit(item, part, text);
            }
        };
        let mut stated = |item, stated: &'a Stated<Text>| {
            one(item, None, Some(&stated.value));
            one(item, Some(Part::Words), stated.words.as_ref());
        };
        match self {
            Self::Id(text) | Self::Text(text) | Self::Replaced(text) | Self::Address(text) => {
                one(None, None, Some(text));
            }
            Self::Texts(texts) | Self::Addresses(texts) => {
                (0..)
                    .zip(texts)
                    .for_each(|(item, text)| one(Some(item), None, Some(text)));
            }
            Self::Words(words) | Self::Baseline(Baseline::Words(words)) => stated(None, words),
            Self::Parts(parts) => {
                (0..)
                    .zip(parts)
                    .for_each(|(item, part)| stated(Some(item), part));
            }
            Self::Party(Party::Name(name)) | Self::Venue(Party::Name(name)) => {
                one(None, None, Some(name));
            }
            Self::Parties(parties) => {
                for (item, party) in parties.iter().enumerate() {
                    if let Party::Name(name) = party {
                        one(Some(item), None, Some(name));
                    }
                }
            }
            Self::EventKind(EventKind::Other(words)) => one(None, None, Some(words)),
            Self::Time(time) => one(None, Some(Part::Words), time.words.as_ref()),
            Self::Figure(figure) | Self::Quantity(figure) => {
                one(None, Some(Part::Words), figure.words.as_ref());
                if let Some(Unit::Counted(words) | Unit::Known(words)) = &figure.value.unit {
                    one(None, Some(Part::Unit), Some(words));
                }
            }
            Self::Source(source) => {
                one(None, None, source.url.as_ref());
                one(None, None, source.file.as_ref());
            }
            Self::Attachments(files) => {
                for (item, file) in files.iter().enumerate() {
                    one(Some(item), Some(Part::Title), file.title.as_ref());
                    one(Some(item), Some(Part::Url), Some(&file.url));
                }
            }
            Self::Attribution(who) => who.values(&mut |_, value| value.texts(visit)),
            Self::Review(review) => review.values(&mut |_, value| value.texts(visit)),
            Self::Note(_) | Self::Body(_) => {}
            Self::Name(_) | Self::Speakers(_) | Self::Actor(_) | Self::Actors(_) => {}
            Self::Event(_) | Self::Statistics(_) | Self::Party(_) | Self::Venue(_) => {}
            Self::Language(_) | Self::Country(_) | Self::Wikidata(_) => {}
            Self::ActorKind(_) | Self::EventKind(_) | Self::Moment(_) | Self::Timezone(_) => {}
            Self::Formula(_) | Self::Baseline(_) | Self::Rating(_) | Self::Flag(_) => {}
            Self::Stance(_) | Self::Todos(_) => {}
            Self::Anchor(_) | Self::Coverage(_) | Self::Evidence(_) => {}
        }
    }
}

/// What a text is of which formats make something that can be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Link {
    /// The address of a page.
    Page,
    /// An id, or a reference to one.
    Name,
}

impl<'a> Value<'a> {
    /// Visits every address in it, every id, and every reference to one, with the item and the part of the value that it is.
    pub(crate) fn links(self, visit: &mut dyn FnMut(Option<usize>, Option<Part>, Link, &'a Text)) {
        let mut all = |link, texts: &'a [Text]| {
            (0..)
                .zip(texts)
                .for_each(|(item, text)| visit(Some(item), None, link, text));
        };
        match self {
            Self::Addresses(urls) => all(Link::Page, urls),
            Self::Speakers(ids) | Self::Actors(ids) | Self::Statistics(ids) => {
                all(Link::Name, ids);
            }
            Self::Address(url) => visit(None, None, Link::Page, url),
            Self::Id(id)
            | Self::Replaced(id)
            | Self::Actor(id)
            | Self::Event(id)
            | Self::Party(Party::Actor(id))
            | Self::Venue(Party::Actor(id))
            | Self::Baseline(Baseline::Statistic(id)) => visit(None, None, Link::Name, id),
            Self::Parties(parties) => {
                for (item, party) in parties.iter().enumerate() {
                    if let Party::Actor(id) = party {
                        visit(Some(item), None, Link::Name, id);
                    }
                }
            }
            Self::Formula(formula) => {
                visit(None, Some(Part::Left), Link::Name, &formula.left);
                visit(None, Some(Part::Right), Link::Name, &formula.right);
            }
            Self::Source(source) => {
                if let Some(url) = &source.url {
                    visit(None, None, Link::Page, url);
                }
            }
            Self::Attachments(files) => (0..)
                .zip(files)
                .for_each(|(item, file)| visit(Some(item), Some(Part::Url), Link::Page, &file.url)),
            Self::Attribution(who) => who.values(&mut |_, value| value.links(visit)),
            Self::Review(review) => review.values(&mut |_, value| value.links(visit)),
            _ => {}
        }
    }

    /// Whether this one of its [texts](Self::texts), which is this part of it, is the address of a page.
    #[cfg(feature = "check")]
    pub(crate) fn is_address(self, part: Option<Part>, text: &Text) -> bool {
        match self {
            Self::Address(_) | Self::Addresses(_) => true,
            Self::Attachments(_) => part == Some(Part::Url),
            Self::Source(source) => source
                .url
                .as_ref()
                .is_some_and(|url| std::ptr::eq(url, text)),
            _ => false,
        }
    }
}

impl Article {
    /// Visits what each field of the article and of its facts holds, fact by fact. A field without a value is passed over;
    /// an empty list is one. Who says it and what a check found are visited field by field.
    ///
    /// ```
    /// use newsfacts_core::model::{Article, Value};
    ///
    /// /// Every address in the facts, with its place in the facts JSON.
    /// fn addresses(article: &Article) -> Vec<(String, &str)> {
    ///     let mut addresses = Vec::new();
    ///     article.values(&mut |place, value| {
    ///         if let Value::Address(url) = value {
    ///             addresses.push((place.to_string(), &**url));
    ///         }
    ///     });
    ///     addresses
    /// }
    /// ```
    pub fn values<'a>(&'a self, visit: &mut dyn FnMut(Place, Value<'a>)) {
        each(FactList::Article, std::slice::from_ref(self), visit);
        each(FactList::Actors, &self.actors, visit);
        each(FactList::Quotes, &self.quotes, visit);
        each(FactList::Statistics, &self.statistics, visit);
        each(FactList::Events, &self.events, visit);
        each(FactList::Claims, &self.claims, visit);
        each(FactList::Asides, &self.asides, visit);
    }
}

fn each<'a, T: Fields>(list: FactList, facts: &'a [T], visit: &mut dyn FnMut(Place, Value<'a>)) {
    for (index, fact) in facts.iter().enumerate() {
        let place = list.at(index);
        fact.values(&mut |field, value| {
            let mut visit = |field, value| visit(place.field(field), value);
            match value {
                Value::Attribution(who) => who.values(&mut visit),
                Value::Review(review) => review.values(&mut visit),
                value => visit(field, value),
            }
        });
    }
}

/// A struct whose fields are in the table.
pub(crate) trait Fields {
    /// Visits what each field holds, in the order of the table. A field without a value is passed over; an empty list is one.
    fn values<'a>(&'a self, visit: &mut dyn FnMut(Field, Value<'a>));
}

/// What a struct has in a field: the value itself, one that may be left out, or a list.
trait Holds<'a, V> {
    fn held(&'a self) -> Option<V>;
}

impl<'a, T> Holds<'a, &'a T> for T {
    fn held(&'a self) -> Option<&'a T> {
        Some(self)
    }
}

impl<'a, T> Holds<'a, &'a T> for Option<T> {
    fn held(&'a self) -> Option<&'a T> {
        self.as_ref()
    }
}

impl<'a, T: Clone> Holds<'a, &'a [T]> for List<T> {
    fn held(&'a self) -> Option<&'a [T]> {
        Some(self)
    }
}

/// The field of a declaration that says what the model has under this name.
macro_rules! declared {
    ($name:ident) => {
        field!($name)
    };
    ($name:ident []) => {
        field!($name)
    };
    ($name:ident [$first:ident $($more:ident)*]) => {
        field!($first)
    };
}

macro_rules! visit {
    (Facts $visit:ident $name:ident) => {
        let _ = $name;
    };
    ($kind:ident $visit:ident $name:ident $($by:tt)*) => {
        if let Some(value) = Holds::held($name) {
            $visit(declared!($name $($by)*), Value::$kind(value));
        }
    };
}

macro_rules! walk {
    ($struct:ident { $($section:ident { $($name:ident: $kind:ident $([$($by:ident)*])?,)* })* }) => {
        impl Fields for $struct {
            fn values<'a>(&'a self, visit: &mut dyn FnMut(Field, Value<'a>)) {
                let Self { $($($name,)*)* } = self;
                $($(visit!($kind visit $name $([$($by)*])?);)*)*
            }
        }
    };
}

crate::fields!(Article walk);
crate::fields!(Actor walk);
crate::fields!(Event walk);
crate::fields!(Quote walk);
crate::fields!(Statistic walk);
crate::fields!(Claim walk);
crate::fields!(Aside walk);
crate::fields!(Attribution walk);
crate::fields!(Review walk);
