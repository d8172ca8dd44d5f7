//! `feed!`: articles that are published together.

use crate::{
    cursor::{Cursor, flatten},
    declaration::{Block, Declaration, Name},
    error::{Error, Errors, Extent},
    language::Keyword,
    lower::{Fields, Trace},
    value::{self, Spanned},
};
use newsfacts_core::{
    model::{Author, Feed, FeedPlace, Field},
    rules::{FactList, Place, Rule},
};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use std::{borrow::Cow, collections::HashMap};

/// A feed as it was declared.
pub struct Declared {
    /// The name; nobody can refer to a feed without one.
    pub name: Option<Ident>,
    pub docs: Vec<TokenTree>,
    /// Everything but the articles.
    pub feed: Feed<'static>,
    /// The paths of the articles' modules, with the token at which each is reported.
    pub articles: Vec<(TokenStream, Span)>,
}

/// Reads the one declaration of a `feed!` block.
pub fn feed(block: Block, errors: &Errors) -> Option<Declared> {
    for setting in block.levels {
        errors.push(Error::new(
            Rule::UnknownRule,
            setting.span,
            "the levels of rules are set in `article!`",
        ));
    }
    if let Some(name) = block.imports.iter().flat_map(|import| &import.names).next() {
        let text = "`feed!` has no `use`: name the articles by their paths";
        errors.push(Error::new(Rule::Malformed, name.span(), text));
    }
    let mut declarations = block.declarations.into_iter();
    let Some(declaration) = declarations.next() else {
        if errors.is_empty() {
            let error = Error::new(
                Rule::MissingField,
                Span::call_site(),
                "the block declares no feed",
            );
            errors.push(error.detail(format!("write: {}", Keyword::Feed.form())));
        }
        return None;
    };
    for other in declarations {
        let error = Error::new(
            Rule::DoubledName,
            other.keyword_span,
            "a block declares one feed",
        );
        errors.push(error.detail("put the second feed into a `feed!` of its own"));
    }
    Some(read(declaration, errors))
}

fn read(mut declaration: Declaration, errors: &Errors) -> Declared {
    let mut trace = Trace::default();
    let place = FactList::Article.at(0);
    let name = match &declaration.name {
        Name::Given(name) => Some(name.clone()),
        Name::Anonymous(span) => {
            errors.push(Error::new(
                Rule::Malformed,
                *span,
                "a feed needs a name: it becomes a static",
            ));
            None
        }
        Name::Missing(_) => None,
    };
    trace.spans.insert(place, declaration.name.span().into());
    if let Some(token) = declaration.head.first() {
        errors.push(Error::new(
            Rule::Malformed,
            token.span(),
            "a feed has nothing between its name and `=`",
        ));
    }
    let written = Extent::of(&declaration.value, declaration.value_span);
    trace.spans.insert(place.field(Field::Title), written);
    let title = title(&declaration);
    let mut fields = Fields::new(&mut declaration, place, errors, &mut trace);
    let title = fields
        .keep(place.field(Field::Title), title)
        .unwrap_or_default();
    let mut articles = Vec::new();
    let read = fields.read(Field::Articles, |cursor, _| {
        read_articles(cursor, &mut articles)
    });
    fields.require(Field::Articles, &read, "articles: [crate::my_article]");
    let mut addresses = Addresses::default();
    let authors = fields.authors(&mut addresses);
    let feed = Feed {
        home_page_url: fields.text(Field::HomePageUrl),
        feed_url: fields.text(Field::FeedUrl),
        next_url: fields.text(Field::NextUrl),
        description: fields.text(Field::Description),
        language: fields.code(Field::Language, "a language code such as `en`"),
        icon: fields.text(Field::Icon),
        favicon: fields.text(Field::Favicon),
        expired: fields.flag(Field::Expired),
        authors,
        ..Feed::new(title, [])
    };
    check(&feed, &trace, &addresses, errors);
    Declared {
        name,
        docs: declaration.docs,
        feed,
        articles,
    }
}

/// Where the addresses of authors stand, by the index of the author and the name of the address.
#[derive(Default)]
struct Addresses(HashMap<(usize, &'static str), Extent>);

impl Fields<'_> {
    /// `["City desk", "Ann Lee" { url: "https://…" }]`
    fn authors(&mut self, addresses: &mut Addresses) -> Cow<'static, [Author<'static>]> {
        let mut authors = Vec::new();
        self.read(Field::Authors, |cursor, _| {
            value::list(cursor, |cursor| {
                let Spanned { value: name, span } = value::text(cursor)?;
                let mut author = Author {
                    name,
                    url: None,
                    avatar: None,
                };
                let group = cursor.group(Delimiter::Brace);
                let read = group.map(|group| author_fields(group, &mut author));
                for (part, at) in read.transpose()?.into_iter().flatten() {
                    addresses.0.insert((authors.len(), part), at);
                }
                authors.push(Spanned {
                    value: author,
                    span,
                });
                Ok(())
            })
        });
        self.items(Field::Authors, authors)
    }
}

/// `url: "https://…", avatar: "https://…"`, and where each of them stands.
fn author_fields(
    group: &Group,
    author: &mut Author<'static>,
) -> Result<Vec<(&'static str, Extent)>, Error> {
    let tokens = flatten(group.stream());
    let mut read = Vec::new();
    let comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    for field in tokens.split(comma).filter(|field| !field.is_empty()) {
        let mut cursor = Cursor::new(field, group.span_close());
        let Some(name) = cursor.ident() else {
            return Err(cursor.expected(Rule::WrongValue, "`url` or `avatar`"));
        };
        let (part, slot) = match &*name.to_string() {
            "url" => ("url", &mut author.url),
            "avatar" => ("avatar", &mut author.avatar),
            other => {
                let text = format!("an author of a feed has no field `{other}`");
                let error = Error::new(Rule::UnknownField, name.span(), text);
                return Err(error.detail("it has `url` and `avatar`"));
            }
        };
        if slot.is_some() {
            let text = format!("`{part}` is given twice");
            return Err(Error::new(Rule::DoubledField, name.span(), text));
        }
        if !cursor.punct(":") {
            return Err(cursor.expected(Rule::Malformed, &format!("`:` behind `{part}`")));
        }
        let address = value::text(&mut cursor)?;
        cursor.finish(&format!("the `{part}` of an author"))?;
        *slot = Some(address.value);
        read.push((part, address.span));
    }
    Ok(read)
}

fn title(declaration: &Declaration) -> Result<newsfacts_core::model::Text, Error> {
    let mut cursor = Cursor::new(&declaration.value, declaration.value_span);
    let title = value::text(&mut cursor)?;
    cursor.finish("the title of the feed")?;
    Ok(title.value)
}

/// `[crate::vote, politics::budget]`. What was read before an error stays in `articles`.
fn read_articles(
    cursor: &mut Cursor<'_>,
    articles: &mut Vec<(TokenStream, Span)>,
) -> Result<(), Error> {
    let Some(group) = cursor.group(Delimiter::Bracket) else {
        let error = cursor.expected(Rule::WrongValue, "the list of articles in brackets");
        return Err(error.detail("write: articles: [crate::my_article, crate::another]"));
    };
    let tokens = flatten(group.stream());
    for path in
        tokens.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','))
    {
        let Some(last) = path.last() else { continue };
        check_path(path)?;
        articles.push((path.iter().cloned().collect(), last.span()));
    }
    Ok(())
}

/// Whether it has the form `::a::b`. rustc says whether there is such an article.
fn check_path(path: &[TokenTree]) -> Result<(), Error> {
    let mut cursor = Cursor::new(path, Span::call_site());
    if let Some(TokenTree::Literal(literal)) = cursor.peek() {
        let text = "an article is named by the path of its module";
        let error = Error::new(Rule::WrongValue, literal.span(), text);
        return Err(error.detail("write: crate::my_article, without quotation marks"));
    }
    cursor.punct("::");
    loop {
        if cursor.ident().is_none() {
            return Err(cursor.expected(Rule::WrongValue, "the name of a module"));
        }
        if !cursor.punct("::") {
            break;
        }
    }
    match cursor.is_empty() {
        true => Ok(()),
        false => Err(cursor.expected(Rule::Malformed, "`,` between the articles")),
    }
}

/// An article with the id of another, which a compiler finds when it knows all.
pub fn same_id(article: Span) -> Error {
    let text = "another article of this feed has the same id";
    let error = Error::new(Rule::DoubledId, article, text);
    error.detail("readers would show only one of them: set `id` in its `article!`")
}

/// An article with the address of another, and an id of its own.
pub fn same_page(article: Span) -> Error {
    let text = "another article of this feed has the same address";
    let error = Error::new(Rule::DoubledId, article, text);
    error.detail("linked data would take both for one: give each the `url` of its own page")
}

/// An article that is called as a fact of another.
pub fn same_fact(article: Span) -> Error {
    let text = "linked data calls a fact of another article of this feed as this article";
    let error = Error::new(Rule::DoubledId, article, text);
    error.detail("its `url` ends in the name of the fact: give one of the two another one")
}

/// What readers would refuse, as far as it is known without the articles.
fn check(feed: &Feed<'_>, trace: &Trace, addresses: &Addresses, errors: &Errors) {
    let untitled = trace.broken.contains(&Place::article(Field::Title));
    for fault in feed.check() {
        let (field, item) = match fault.place {
            FeedPlace::Field("title") if untitled => continue,
            FeedPlace::Part(field, index, _) => (field, Some(index)),
            place => (place.field(), None),
        };
        let place = Field::named(field).map_or(FactList::Article.at(0), Place::article);
        let place = item.map_or(place, |index| place.item(index));
        let span = match fault.place {
            FeedPlace::Part(_, index, part) => addresses.0.get(&(index, part)).copied(),
            _ => None,
        };
        let span = span.unwrap_or_else(|| trace.spans.find(place));
        let error = Error::new(fault.fault.into(), span, &fault.message);
        let error = match fault.details.is_empty() {
            true => error,
            false => error.detail(&fault.details),
        };
        errors.push(match fault.meant {
            Some(meant) => error.detail(meant.to_string()),
            None => error,
        });
    }
}
