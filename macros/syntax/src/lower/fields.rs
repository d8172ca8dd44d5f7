use super::Trace;
use crate::{
    cursor::Cursor,
    declaration::{Declaration, Field},
    error::{Error, Errors, Extent},
    language::Keyword,
    meant,
    value::{self, Spanned, Wanted, words},
};
use newsfacts_core::{
    model::{Stated, Text},
    rules::{Place, Rule},
};
use proc_macro2::{Ident, Span};

/// The fields of one declaration: each is read once, by the grammar that it has.
pub struct Fields<'e> {
    fields: Vec<Field>,
    /// The fact that they belong to.
    pub place: Place,
    /// The name of the declaration.
    owner: Span,
    keyword: Keyword,
    /// Whether head and value are not told apart, as was reported.
    garbled: bool,
    /// Whether fields may be missing because the declaration ends too early.
    cut: bool,
    /// What stands in the braces under a name that is no field, by what is most likely meant: a field, `head` or `value`.
    misnamed: Vec<&'static str>,
    pub errors: &'e Errors,
    pub trace: &'e mut Trace,
}

impl<'e> Fields<'e> {
    /// Refuses fields that this keyword does not have, and a second one of a name.
    pub fn new(
        declaration: &mut Declaration,
        place: Place,
        errors: &'e Errors,
        trace: &'e mut Trace,
    ) -> Self {
        let keyword = declaration.keyword;
        let fields = std::mem::take(&mut declaration.fields);
        let mut kept: Vec<Field> = Vec::with_capacity(fields.len());
        let mut misnamed = Vec::new();
        for field in fields {
            let name = field.name.to_string();
            let first = kept.iter().find(|other| other.name == field.name);
            let first = first.map(|other| other.name.span());
            if !keyword.fields().contains(&name.as_str()) {
                let (error, meant) = unknown(&field.name, keyword);
                errors.push(error);
                misnamed.extend(meant);
                trace.broken.push(place);
            } else if let Some(first) = first {
                let text = format!("`{name}` is given twice");
                let error = Error::new(Rule::DoubledField, field.name.span(), text);
                errors.push(error.earlier("first given", first));
            } else {
                kept.push(field);
            }
        }
        Self {
            fields: kept,
            place,
            owner: declaration.name.span(),
            keyword,
            garbled: declaration.garbled,
            cut: declaration.cut,
            misnamed,
            errors,
            trace,
        }
    }

    /// The value of a field, by its grammar.
    pub fn read<T>(
        &mut self,
        name: &'static str,
        grammar: impl FnOnce(&mut Cursor<'_>, &mut Self) -> Result<T, Error>,
    ) -> Option<T> {
        debug_assert!(
            self.keyword.fields().contains(&name),
            "{name} is missing in the list of fields"
        );
        let index = self.fields.iter().position(|field| field.name == name)?;
        let field = self.fields.swap_remove(index);
        let extent = Extent::of(&field.value, field.name.span());
        self.trace.spans.insert(self.place.field(name), extent);
        let mut cursor = Cursor::new(&field.value, field.name.span());
        let read = grammar(&mut cursor, self).and_then(|value| {
            leftover(&cursor, name)?;
            Ok(value)
        });
        if read.is_err() {
            self.trace.broken.push(self.place.field(name));
        }
        self.errors.keep(read)
    }

    /// What head or value say, or nothing: then the error is kept, and the place counts as broken. Where the two are not
    /// told apart, that was the mistake.
    pub fn keep<T>(&mut self, place: Place, read: Result<T, Error>) -> Option<T> {
        if read.is_err() {
            self.trace.broken.push(place);
        }
        match self.garbled {
            true => read.ok(),
            false => self.errors.keep(read),
        }
    }

    /// The kind of an actor or an event, which stands before `=`.
    pub fn kind<T>(&mut self, declaration: &Declaration, read: Result<T, Error>) -> Option<T> {
        let place = self.place.field("kind");
        match read {
            Err(error) if declaration.head.is_empty() => {
                self.headless(place, error);
                None
            }
            read => self.keep(place, read),
        }
    }

    /// Reports that nothing stands between the name and `=`. What stands behind `=` may be it, and is not to blame.
    pub fn headless(&mut self, place: Place, error: Error) {
        self.keep::<()>(place, Err(error));
        self.garbled = true;
    }

    /// Reports a required field that is missing; call it when all fields are read.
    pub fn require<T>(&mut self, name: &'static str, value: &Option<T>, example: &str) {
        if value.is_none() && !self.trace.spans.contains(self.place.field(name)) {
            let text = format!("this {} needs the field `{name}`", self.keyword.name());
            let error = Error::new(Rule::MissingField, self.owner, text);
            if !self.cut && !self.is_misnamed(name) {
                self.errors.push(error.detail(format!("write: {example}")));
            }
            self.trace.broken.push(self.place.field(name));
        }
    }

    /// Whether it is given under a name that is no field, as was reported.
    pub fn is_misnamed(&self, name: &str) -> bool {
        self.misnamed.contains(&name)
    }

    pub fn text(&mut self, name: &'static str) -> Option<Text> {
        self.read(name, |cursor, _| value::text(cursor).map(|text| text.value))
    }

    pub fn texts(&mut self, name: &'static str) -> Vec<Text> {
        let items = self.read(name, |cursor, _| value::list(cursor, value::text));
        self.items(name, items)
    }

    pub fn code(&mut self, name: &'static str, what: &str) -> Option<Text> {
        self.read(name, |cursor, _| {
            value::code(cursor, what).map(|code| code.value)
        })
    }

    pub fn flag(&mut self, name: &'static str) -> bool {
        self.read(name, |cursor, _| value::flag(cursor))
            .unwrap_or(false)
    }

    /// A reference to something declared.
    pub fn name(&mut self, name: &'static str, what: Wanted) -> Option<Text> {
        self.read(name, |cursor, fields| {
            let ident = value::name(cursor, what)?;
            fields.trace.mentions.push(ident.clone());
            Ok(value::id(&ident))
        })
    }

    pub fn names(&mut self, name: &'static str, what: Wanted) -> Vec<Text> {
        let items = self.read(name, |cursor, fields| {
            let names = value::list(cursor, |cursor| value::name(cursor, what))?;
            fields.trace.mentions.extend(names.iter().cloned());
            Ok(names
                .iter()
                .map(|ident| Spanned {
                    value: value::id(ident),
                    span: ident.span().into(),
                })
                .collect())
        });
        self.items(name, items)
    }

    /// A value that the article states, with its words.
    pub fn stated<T>(
        &mut self,
        name: &'static str,
        grammar: impl FnOnce(&mut Cursor<'_>) -> Result<T, Error>,
    ) -> Option<Stated<T>> {
        self.read(name, |cursor, fields| {
            let start = cursor.rest();
            let value = grammar(cursor)?;
            let read = &start[..start.len() - cursor.rest().len()];
            let extent = Extent::of(read, cursor.span());
            fields.trace.spans.insert(fields.place.field(name), extent);
            let words = fields.words(cursor, fields.place.field(name))?;
            Ok(Stated {
                value,
                words,
                anchor: None,
            })
        })
    }

    pub fn stated_text(&mut self, name: &'static str) -> Option<Stated<Text>> {
        self.stated(name, |cursor| value::text(cursor).map(|text| text.value))
    }

    /// `as "…"` behind the value at that place.
    pub fn words(&mut self, cursor: &mut Cursor<'_>, place: Place) -> Result<Option<Text>, Error> {
        let Some(words) = words(cursor)? else {
            return Ok(None);
        };
        self.trace.spans.insert(place.part("words"), words.span);
        Ok(Some(words.value))
    }

    fn items(&mut self, name: &'static str, items: Option<Vec<Spanned<Text>>>) -> Vec<Text> {
        let items = items.unwrap_or_default();
        for (index, item) in items.iter().enumerate() {
            self.trace
                .spans
                .insert(self.place.field(name).item(index), item.span);
        }
        items.into_iter().map(|item| item.value).collect()
    }
}

fn unknown(name: &Ident, keyword: Keyword) -> (Error, Option<&'static str>) {
    let text = format!(
        "{} {} has no field `{name}`",
        article_of(keyword),
        keyword.name()
    );
    let meant = meant::field(&name.to_string(), keyword);
    let error = Error::new(Rule::UnknownField, name.span(), text).detail(meant.advice);
    (error, meant.field)
}

fn article_of(keyword: Keyword) -> &'static str {
    match keyword {
        Keyword::Article | Keyword::Actor | Keyword::Event => "an",
        _ => "a",
    }
}

fn leftover(cursor: &Cursor<'_>, field: &str) -> Result<(), Error> {
    let mut probe = *cursor;
    if !probe.word("as") {
        return cursor.finish(&format!("the value of `{field}`"));
    }
    let text = format!("`{field}` takes no words of the article");
    Err(Error::new(Rule::WrongValue, Extent::of(cursor.rest(), cursor.span()), text)
        .detail("`as \"…\"` stands behind a value that is looked for in the article; this one is not. Leave it out")
        .detail("(other names of an actor belong in its `also`)"))
}
