use super::{ArticleText, FactList, Lowering};
use crate::{
    cursor::Cursor,
    declaration::{Declaration, Name},
    error::{Error, Extent},
    lower::fields::Fields,
    value::{self, Spanned},
};
use newsfacts_core::{
    model::{Article, Field, List, Moment, Party, Text, Timezone, derived_id},
    rules::Rule,
};
use proc_macro2::{Ident, TokenTree};

/// What the `article` declaration itself says.
pub(super) struct Heading {
    pub article: Article,
    pub text: ArticleText,
    pub publish_text: bool,
    pub name: Option<Ident>,
    pub docs: Vec<TokenTree>,
}

impl Heading {
    /// Stands in where a block has no `article`.
    pub fn missing() -> Self {
        Self {
            article: blank(),
            text: ArticleText::Broken,
            publish_text: false,
            name: None,
            docs: Vec::new(),
        }
    }
}

impl Lowering<'_> {
    /// `article putin_xi_call = "Headline" { published: 2022-12-30, … };`
    pub(super) fn article(&mut self, mut declaration: Declaration) -> Heading {
        let place = FactList::Article.at(0);
        let mut fields = self.fields(&mut declaration, place);
        let name = module_name(&declaration, &mut fields);
        let name_text = name.as_ref().map_or(Text::Borrowed("article"), value::id);
        let headline = headline(&declaration, &mut fields);
        let published = fields.moment(Field::Published);
        fields.require(Field::Published, &published, "published: 2022-12-30");
        let (text, publish_text) = fields.article_text();
        let url = fields.text(Field::Url);
        let own_offset = match published {
            Some(Moment::Time(_, time)) => time.offset.map(Timezone),
            _ => None,
        };
        let timezone = fields
            .read(Field::Timezone, |cursor, _| value::timezone(cursor))
            .or(own_offset);
        let day = published.unwrap_or(blank().published);
        let article = Article {
            name: name_text,
            id: fields
                .text(Field::Id)
                .or_else(|| url.clone())
                .unwrap_or_else(|| derived_id(day, &headline).into()),
            url,
            headline,
            summary: fields.text(Field::Summary),
            publisher: fields.party(Field::Publisher),
            authors: fields.parties(Field::Authors),
            published: day,
            modified: fields.moment(Field::Modified),
            timezone: timezone.unwrap_or_default(),
            language: fields
                .code(Field::Language, "a language code such as `en`")
                .unwrap_or(Text::Borrowed("en")),
            dateline: fields.text(Field::Dateline),
            topics: fields.texts(Field::Topics),
            image: fields.text(Field::Image),
            transcript: fields.flag(Field::Transcript),
            correction: fields.text(Field::Correction),
            source: fields.source(Field::Source),
            ..blank()
        };
        Heading {
            article,
            text,
            publish_text,
            name,
            docs: declaration.docs,
        }
    }
}

impl Fields<'_> {
    /// A day, or a day with a time.
    pub(super) fn moment(&mut self, field: Field) -> Option<Moment> {
        self.read(field, |cursor, _| {
            let start = cursor.rest();
            let moment = crate::date::moment(cursor)?;
            let read = &start[..start.len() - cursor.rest().len()];
            let span = Extent::of(read, cursor.span());
            match moment {
                moment @ (Moment::Day(_) | Moment::Time(..)) => Ok(moment),
                _ => {
                    let text = format!("`{}` needs a day", field.name());
                    let error = Error::new(Rule::WrongValue, span, text);
                    Err(error.detail("write: 2022-12-30 or 2022-12-30T14:05+03:00"))
                }
            }
        })
    }

    /// A name in quotation marks, or an actor.
    pub(super) fn party(&mut self, field: Field) -> Option<Party> {
        self.read(field, |cursor, fields| {
            fields.somebody(cursor).map(|somebody| somebody.value)
        })
    }

    /// A list of them.
    fn parties(&mut self, field: Field) -> List<Party> {
        let mut items = Vec::new();
        self.read(field, |cursor, fields| {
            value::list(cursor, |cursor| {
                items.push(fields.somebody(cursor)?);
                Ok(())
            })
        });
        self.items(field, items)
    }

    fn somebody(&mut self, cursor: &mut Cursor<'_>) -> Result<Spanned<Party>, Error> {
        if let Some(TokenTree::Ident(_)) = cursor.peek() {
            let ident = value::name(cursor, value::ACTOR)?;
            let span = ident.span().into();
            let value = Party::Actor(value::id(&ident));
            self.trace.mentions.push(ident);
            return Ok(Spanned { value, span });
        }
        let Spanned { value, span } = value::text(cursor)?;
        let value = Party::Name(value);
        Ok(Spanned { value, span })
    }

    /// `text: "path"` or `body: "…"`, and whether `content: text` publishes it.
    fn article_text(&mut self) -> (ArticleText, bool) {
        let path = self.read(Field::Text, |cursor, _| match cursor.peek() {
            Some(TokenTree::Literal(literal)) if cursor.string().is_some() => Ok(literal.clone()),
            _ => Err(cursor.expected(
                Rule::WrongValue,
                "the path of the article's text in quotation marks",
            )),
        });
        let body = self.read(Field::Body, |cursor, _| value::text(cursor));
        let publish = self.read(Field::Content, |cursor, _| match cursor.word("text") {
            true => Ok(()),
            false => Err(cursor
                .expected(Rule::WrongValue, "`text`")
                .detail("`content: text` publishes the article's text")),
        });
        let declared = |field| self.trace.spans.contains(self.place.field(field));
        let text = match (path, body) {
            (Some(_), Some(body)) => {
                let text = "an article has either `text` (a file) or `body` (the text itself)";
                let error = Error::new(Rule::DoubledField, body.span, text);
                self.errors.push(error.detail("leave out one of the two"));
                ArticleText::Broken
            }
            (Some(path), None) => ArticleText::Path(path),
            (None, Some(body)) => ArticleText::Body(body.value.into_owned(), body.span.start),
            (None, None) if declared(Field::Text) || declared(Field::Body) => ArticleText::Broken,
            (None, None) => ArticleText::None,
        };
        if publish.is_some() && matches!(text, ArticleText::None) && !self.is_incomplete() {
            let at = self.trace.spans.find(self.place.field(Field::Content));
            let text = "there is no text to publish: give it with `text` or `body`";
            self.errors.push(Error::new(Rule::MissingField, at, text));
        }
        (text, publish.is_some())
    }
}

fn headline(declaration: &Declaration, fields: &mut Fields<'_>) -> Text {
    let mut cursor = Cursor::new(&declaration.value, declaration.value_span);
    let headline = value::text(&mut cursor).and_then(|headline| {
        cursor.finish("the headline")?;
        Ok(headline)
    });
    match fields.keep(fields.place.field(Field::Headline), headline) {
        Some(headline) => {
            fields
                .trace
                .spans
                .insert(fields.place.field(Field::Headline), headline.span);
            headline.value
        }
        None => Text::default(),
    }
}

/// An article that says nothing yet.
pub fn blank() -> Article {
    let published = Moment::Day(newsfacts_core::model::day(2000, 1, 1));
    Article {
        id: Text::default(),
        ..Article::new("", "", published, "en")
    }
}

/// The name of the article, which becomes a module.
fn module_name(declaration: &Declaration, fields: &mut Fields<'_>) -> Option<Ident> {
    if let Some(token) = declaration.head.first() {
        let text = "an article has nothing between its name and `=`";
        let error = Error::new(Rule::Malformed, token.span(), text);
        let place = FactList::Article.at(0).field(Field::Headline);
        fields.keep::<()>(place, Err(error));
    }
    match &declaration.name {
        Name::Given(name) => Some(name.clone()),
        Name::Anonymous(span) => {
            let text = "an article needs a name: it becomes a module";
            let error = Error::new(Rule::Malformed, *span, text);
            let detail = "write: article my_article = \"Headline\" { … };";
            fields.errors.push(error.detail(detail));
            None
        }
        Name::Missing(_) => None,
    }
}
