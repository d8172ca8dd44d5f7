//! From declarations to the model: every value is read by the grammar that its field has, and its tokens are kept, so
//! that a rule's finding can be shown where the author wrote the value.

#[macro_use]
mod grammar;

mod actor;
mod article;
mod aside;
mod claim;
mod event;
mod fields;
mod keywords;
mod quote;
mod shared;
mod stat;
mod todo;

use crate::{
    attribute::Setting,
    declaration::{Block, Declaration, Name},
    error::{Error, Errors, Extent},
    language::Keyword,
    levels::Levels,
    recover::Lost,
    value::id,
};
pub use article::blank;
pub use fields::Fields;
use newsfacts_core::{
    model::{Actor, Article, Aside, Claim, Event, Field, Quote, Statistic, Text},
    rules::{self, FactList, Place, Rule},
};
use proc_macro2::{Ident, Literal, Span, TokenTree};
pub use shared::{Imported, Shared};
use std::collections::{HashMap, HashSet};

/// A block of declarations in terms of the model.
pub struct Lowered {
    pub article: Article,
    pub text: ArticleText,
    /// Whether `content: text` asks for the text to be published.
    pub publish_text: bool,
    pub trace: Trace,
    /// What gets an item of its own, in the order of declaration.
    pub items: Vec<Item>,
    /// Actors that are declared elsewhere.
    pub imported: Imported,
    pub levels: Levels,
    /// The name of the article, if it has one.
    pub name: Option<Ident>,
    pub docs: Vec<TokenTree>,
}

/// Where the article's text comes from.
pub enum ArticleText {
    /// Nowhere: the facts are not checked against it.
    None,
    /// `text: "path"`
    Path(Literal),
    /// `body: "…"`
    Body(String, Span),
    /// It was declared, but cannot be read.
    Broken,
}

impl ArticleText {
    /// The path of the file that was read.
    pub fn path(&self) -> Option<&Literal> {
        match self {
            Self::Path(path) => Some(path),
            _ => None,
        }
    }
}

/// A declaration that becomes an item.
pub struct Item {
    pub name: Ident,
    pub fact: Place,
    pub docs: Vec<TokenTree>,
}

/// Where each value was written.
#[derive(Default)]
pub struct Spans(HashMap<Place, Extent>);

impl Spans {
    pub fn insert(&mut self, place: Place, extent: Extent) {
        self.0.insert(place, extent);
    }

    pub fn contains(&self, place: Place) -> bool {
        self.0.contains_key(&place)
    }

    /// The tokens of that place, or of the smallest that holds it.
    pub fn find(&self, place: Place) -> Extent {
        let mut at = Some(place);
        while let Some(place) = at {
            if let Some(extent) = self.0.get(&place) {
                return *extent;
            }
            at = place.outer();
        }
        let article = self.0.get(&FactList::Article.at(0));
        article.copied().unwrap_or_else(|| Span::call_site().into())
    }
}

/// What is noted beside the values themselves.
#[derive(Default)]
pub struct Trace {
    /// Where each value was written.
    pub spans: Spans,
    /// Names that declarations refer to, for editors.
    pub mentions: Vec<Ident>,
    /// Values that could not be read; a fact as a whole where something in it was not understood at all.
    pub broken: Vec<Place>,
    /// Declarations that could not be read.
    pub lost: Lost,
    /// Text files that facts come from, by the path as it was declared.
    pub sources: Vec<(String, Literal)>,
}

/// What is gathered while the declarations are read one after the other.
struct Lowering<'e> {
    errors: &'e Errors,
    trace: Trace,
    items: Vec<Item>,
    /// The names of these.
    named: HashSet<Ident>,
    levels: Vec<(Place, Setting)>,
    actors: Vec<Actor>,
    quotes: Vec<Quote>,
    statistics: Vec<Statistic>,
    events: Vec<Event>,
    claims: Vec<Claim>,
    asides: Vec<Aside>,
}

/// Reads all declarations of an `article!` block. `shared` are the actors that it imports, as far as they are known.
pub fn lower(block: Block, shared: Vec<Option<Shared>>, errors: &Errors) -> Lowered {
    let Block {
        imports,
        levels,
        declarations,
        lost,
    } = block;
    let mut lowering = Lowering::new(errors, lost);
    let mut heading: Option<article::Heading> = None;
    let unreported = Errors::default();
    for declaration in declarations {
        lowering.errors = if declaration.guessed {
            &unreported
        } else {
            errors
        };
        match declaration.keyword {
            Keyword::Article if heading.is_some() => {
                let text = "a block declares one article";
                let error = Error::new(Rule::DoubledName, declaration.keyword_span, text);
                errors.push(error.detail("put the second article into an `article!` of its own"));
            }
            Keyword::Article => heading = Some(lowering.article(declaration)),
            Keyword::Actor => lowering.actor(declaration),
            Keyword::Quote => lowering.quote(declaration),
            Keyword::Stat => lowering.stat(declaration),
            Keyword::Event => lowering.event(declaration),
            Keyword::Claim => lowering.claim(declaration),
            Keyword::Aside => lowering.aside(declaration),
            Keyword::Feed => {} // not a keyword of `article!`
        }
    }
    let heading = heading.unwrap_or_else(|| {
        // What could not be read may be it.
        if lowering.trace.lost.is_empty() {
            let text = "the block does not say which article it is about";
            let error = Error::new(Rule::MissingField, Span::call_site(), text);
            errors.push(error.detail(format!("write: {}", Keyword::Article.form())));
        }
        let broken = &mut lowering.trace.broken;
        broken.extend([FactList::Article.at(0), Place::article(Field::Published)]);
        article::Heading::missing()
    });
    let imported = lowering.import(imports, shared);
    keywords::report(&mut lowering.trace, errors);
    let mut article = Article {
        actors: lowering.actors.into(),
        quotes: lowering.quotes.into(),
        statistics: lowering.statistics.into(),
        events: lowering.events.into(),
        claims: lowering.claims.into(),
        asides: lowering.asides.into(),
        ..heading.article
    };
    rules::derive(&mut article);
    errors.name(|list, words| rules::meant_name(&article, list, words));
    Lowered {
        article,
        text: heading.text,
        publish_text: heading.publish_text,
        trace: lowering.trace,
        items: lowering.items,
        imported,
        levels: Levels::new(levels, lowering.levels),
        name: heading.name,
        docs: heading.docs,
    }
}

/// Reads the declarations of an `actors!` block: the actors, and where they were written.
pub fn actors(block: Block, errors: &Errors) -> (Vec<Actor>, Trace, Vec<Item>) {
    if let Some(import) = block.imports.first() {
        let name = import
            .names
            .first()
            .map_or_else(Span::call_site, Ident::span);
        let text = "`actors!` declares actors; it has no use for those of another module";
        errors.push(Error::new(Rule::Malformed, name, text));
    }
    for setting in block.levels {
        let text = "the levels of rules are set in `article!`";
        errors.push(Error::new(Rule::UnknownRule, setting.span, text));
    }
    let mut lowering = Lowering::new(errors, block.lost);
    let unreported = Errors::default();
    for declaration in block.declarations {
        lowering.errors = if declaration.guessed {
            &unreported
        } else {
            errors
        };
        lowering.actor(declaration);
    }
    keywords::report(&mut lowering.trace, errors);
    let mut declared = blank();
    declared.actors = lowering.actors.into();
    errors.name(|list, words| rules::meant_name(&declared, list, words));
    (declared.actors.into_owned(), lowering.trace, lowering.items)
}

impl<'e> Lowering<'e> {
    fn new(errors: &'e Errors, lost: Lost) -> Self {
        Self {
            errors,
            trace: Trace {
                lost,
                ..Trace::default()
            },
            items: Vec::new(),
            named: HashSet::new(),
            levels: Vec::new(),
            actors: Vec::new(),
            quotes: Vec::new(),
            statistics: Vec::new(),
            events: Vec::new(),
            claims: Vec::new(),
            asides: Vec::new(),
        }
    }

    /// The fields of a declaration and the place of its fact.
    fn fields<'s>(&'s mut self, declaration: &mut Declaration, place: Place) -> Fields<'s>
    where
        'e: 's,
    {
        if declaration.guessed {
            self.trace.broken.push(place);
        }
        let settings = std::mem::take(&mut declaration.levels);
        self.levels
            .extend(settings.into_iter().map(|setting| (place, setting)));
        self.trace
            .spans
            .insert(place, declaration.name.span().into());
        Fields::new(declaration, place, self.errors, &mut self.trace)
    }

    /// Gives the declaration its item. A name that was given before keeps its first item; the rules report the second.
    fn finish(&mut self, declaration: Declaration, place: Place) {
        if let Name::Given(name) = declaration.name
            && self.named.insert(name.clone())
        {
            self.items.push(Item {
                name,
                fact: place,
                docs: declaration.docs,
            });
        }
    }
}

/// The id of a fact: its name, or for a fact without one its kind and number.
fn fact_id(declaration: &Declaration, index: usize) -> Text {
    match &declaration.name {
        Name::Given(name) => id(name),
        Name::Anonymous(_) | Name::Missing(_) => {
            format!("{}-{}", declaration.keyword.name(), index + 1).into()
        }
    }
}
