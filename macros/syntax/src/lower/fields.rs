use super::Trace;
use crate::{
    cursor::Cursor,
    declaration::Declaration,
    error::{Error, Errors, Extent},
    field::{Braces, Written},
    language::Keyword,
    meant,
    value::{self, OwnWords, Spanned, Wanted, words},
};
use newsfacts_core::{
    model::{Field, List, Part, Stance, Stated, Text, Todo},
    rules::{Place, Rule},
};
use proc_macro2::{Ident, Span};

/// The fields of one declaration: each is read once, by the grammar that it has.
pub struct Fields<'e> {
    fields: Vec<(Field, Written)>,
    /// The fact that they belong to.
    pub place: Place,
    /// The name of the declaration.
    owner: Span,
    keyword: Keyword,
    /// Whether head and value are not told apart, as was reported.
    garbled: bool,
    /// Whether fields may be missing because the declaration ends too early.
    cut: bool,
    /// Whether something outside of the braces is missing, which was reported.
    unfinished: bool,
    /// Whether there are no braces.
    bare: bool,
    /// Whether a field could not be read.
    incomplete: bool,
    /// What stands in the braces under a name that is no field, by what is most likely meant: a field, `head` or `value`.
    misnamed: Vec<&'static str>,
    /// What was given as `todo`.
    pub(super) undecided: Vec<Todo>,
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
        let bare = declaration.braces.is_none();
        let (fields, incomplete) = match declaration.braces.take() {
            Some(Braces { fields, lost }) => (fields, lost),
            None => (Vec::new(), false),
        };
        if incomplete {
            trace.broken.push(place);
        }
        let mut kept: Vec<(Field, Written)> = Vec::with_capacity(fields.len());
        let mut misnamed = Vec::new();
        for written in fields {
            let Some(field) = keyword.field(&written.name.to_string()) else {
                let (error, meant) = unknown(&written.name, keyword);
                errors.push(error);
                misnamed.extend(meant);
                trace.broken.push(place);
                continue;
            };
            // `when when: 2022`: the first was reported, and has no value.
            kept.retain(|(other, written)| *other != field || !written.breaks_off());
            if let Some((_, first)) = kept.iter().find(|(other, _)| *other == field) {
                let text = format!("`{}` is given twice", field.name());
                let error = Error::new(Rule::DoubledField, written.name.span(), text);
                errors.push(error.earlier("first given", first.name.span()));
            } else {
                kept.push((field, written));
            }
        }
        Self {
            fields: kept,
            place,
            owner: declaration.name.span(),
            keyword,
            garbled: declaration.garbled,
            cut: declaration.cut,
            unfinished: declaration.unfinished || declaration.garbled,
            bare,
            incomplete,
            misnamed,
            undecided: Vec::new(),
            errors,
            trace,
        }
    }

    /// The value of a field, by its grammar.
    pub fn read<T>(
        &mut self,
        field: Field,
        grammar: impl FnOnce(&mut Cursor<'_>, &mut Self) -> Result<T, Error>,
    ) -> Option<T> {
        debug_assert!(
            self.keyword.fields().contains(&field),
            "{field:?} is missing in the list of fields"
        );
        let index = self.fields.iter().position(|(other, _)| *other == field)?;
        let (_, written) = self.fields.swap_remove(index);
        let place = self.place.field(field);
        let extent = Extent::of(&written.value, written.name.span());
        self.trace.spans.insert(place, extent);
        match self.is_undecided(field, &written.value) {
            Ok(false) => {}
            Ok(true) => return None,
            Err(error) => return self.keep_unless(false, place, Err(error)),
        }
        let mut cursor = Cursor::new(&written.value, written.name.span());
        let read = grammar(&mut cursor, self).and_then(|value| {
            leftover(&cursor, field.name())?;
            Ok(value)
        });
        self.keep_unless(written.breaks_off(), place, read)
    }

    /// What head or value say, or nothing: then the error is kept, and the place counts as broken. Where the two are not
    /// told apart, that was the mistake; of all that is missing the first is reported.
    pub fn keep<T>(&mut self, place: Place, read: Result<T, Error>) -> Option<T> {
        let missing = matches!(&read, Err(error) if error.missing);
        let said = self.garbled || missing && self.unfinished;
        self.unfinished |= missing;
        self.keep_unless(said, place, read)
    }

    fn keep_unless<T>(&mut self, said: bool, place: Place, read: Result<T, Error>) -> Option<T> {
        if read.is_err() {
            self.trace.broken.push(place);
        }
        match said {
            true => read.ok(),
            false => self.errors.keep(read),
        }
    }

    /// The kind of an actor or an event, which stands before `=`.
    pub fn kind<T>(&mut self, declaration: &Declaration, read: Result<T, Error>) -> Option<T> {
        let place = self.place.field(Field::Kind);
        if !declaration.head.is_empty() {
            let extent = Extent::of(&declaration.head, declaration.name.span());
            self.trace.spans.insert(place, extent);
        }
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
    pub fn require<T>(&mut self, field: Field, value: &Option<T>, example: &str) {
        let place = self.place.field(field);
        if value.is_none() && !self.trace.spans.contains(place) {
            let name = field.name();
            let text = format!("this {} needs the field `{name}`", self.keyword.name());
            let error = Error::new(Rule::MissingField, self.owner, text);
            if !self.is_incomplete() && !self.is_misnamed(name) {
                self.errors.push(error.detail(format!("write: {example}")));
            }
            self.trace.broken.push(place);
        }
    }

    /// Whether a field that is not there may be one that could not be read, or is still to be written.
    pub fn is_incomplete(&self) -> bool {
        self.cut || self.incomplete || self.unfinished && self.bare
    }

    /// Whether it is given under a name that is no field, as was reported.
    pub fn is_misnamed(&self, name: &str) -> bool {
        self.misnamed.contains(&name)
    }

    pub fn text(&mut self, field: Field) -> Option<Text> {
        self.read(field, |cursor, _| {
            value::text(cursor).map(|text| text.value)
        })
    }

    pub fn texts(&mut self, field: Field) -> List<Text> {
        let mut items = Vec::new();
        self.read(field, |cursor, fields| {
            value::list(cursor, |cursor| {
                if !fields.open_item(cursor, field) {
                    items.push(value::text(cursor)?);
                }
                Ok(())
            })
        });
        self.items(field, items)
    }

    pub fn code(&mut self, field: Field, what: &str) -> Option<Text> {
        self.read(field, |cursor, _| {
            value::code(cursor, what).map(|code| code.value)
        })
    }

    pub fn flag(&mut self, field: Field) -> bool {
        self.read(field, |cursor, _| value::flag(cursor))
            .unwrap_or(false)
    }

    pub fn stance(&mut self, field: Field) -> Option<Stance> {
        self.read(field, |cursor, _| value::stance(cursor))
    }

    /// A reference to something declared.
    pub fn name(&mut self, field: Field, what: Wanted) -> Option<Text> {
        self.read(field, |cursor, fields| {
            let ident = value::name(cursor, what)?;
            fields.trace.mentions.push(ident.clone());
            Ok(value::id(&ident))
        })
    }

    pub fn names(&mut self, field: Field, what: Wanted) -> List<Text> {
        let mut names = Vec::new();
        self.read(field, |cursor, fields| {
            value::list(cursor, |cursor| {
                if !fields.open_item(cursor, field) {
                    names.push(value::name(cursor, what)?);
                }
                Ok(())
            })
        });
        let items = names.iter().map(|ident| Spanned {
            value: value::id(ident),
            span: ident.span().into(),
        });
        let items = items.collect();
        self.trace.mentions.extend(names);
        self.items(field, items)
    }

    /// A value that the article states, with its words. The value is kept where the words are broken.
    pub fn stated<T>(
        &mut self,
        field: Field,
        grammar: impl FnOnce(&mut Cursor<'_>) -> Result<T, Error>,
    ) -> Option<Stated<T>> {
        let mut stated = None;
        self.read(field, |cursor, fields| {
            fields.with_words(cursor, field, &mut stated, grammar)
        });
        stated
    }

    fn with_words<T>(
        &mut self,
        cursor: &mut Cursor<'_>,
        field: Field,
        stated: &mut Option<Stated<T>>,
        grammar: impl FnOnce(&mut Cursor<'_>) -> Result<T, Error>,
    ) -> Result<(), Error> {
        let start = cursor.rest();
        let stated = stated.insert(Stated::new(grammar(cursor)?));
        let read = &start[..start.len() - cursor.rest().len()];
        let place = self.place.field(field);
        self.trace
            .spans
            .insert(place, Extent::of(read, cursor.span()));
        self.own_words(cursor, place, stated)
    }

    /// A text, with the article's words for it.
    pub fn words(&mut self, field: Field) -> Option<Stated<Text>> {
        let mut stated = None;
        self.read(field, |cursor, fields| {
            stated = fields.open_words(cursor, fields.place.field(field))?;
            match stated {
                Some(_) => Ok(()),
                None => fields.with_words(cursor, field, &mut stated, |cursor| {
                    value::text(cursor).map(|text| text.value)
                }),
            }
        });
        stated
    }

    /// `as "…"` or `as _` behind the value at that place.
    pub fn own_words<T>(
        &mut self,
        cursor: &mut Cursor<'_>,
        place: Place,
        stated: &mut Stated<T>,
    ) -> Result<(), Error> {
        let span = match words(cursor)? {
            None => return Ok(()),
            Some(OwnWords::Given(words)) => {
                stated.words = Some(words.value);
                words.span
            }
            Some(OwnWords::None(span)) => {
                stated.author = true;
                span.into()
            }
        };
        self.trace.spans.insert(place.part(Part::Words), span);
        Ok(())
    }

    /// The items of a list, each with its place.
    pub fn items<T: Clone>(&mut self, field: Field, items: Vec<Spanned<T>>) -> List<T> {
        for (index, item) in items.iter().enumerate() {
            self.trace
                .spans
                .insert(self.place.field(field).item(index), item.span);
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
        Keyword::Article | Keyword::Actor | Keyword::Event | Keyword::Aside => "an",
        _ => "a",
    }
}

fn leftover(cursor: &Cursor<'_>, field: &str) -> Result<(), Error> {
    let mut probe = *cursor;
    if !probe.word("as") {
        return cursor.finish(&format!("the value of `{field}`"));
    }
    if probe.sees_word("_") && field == Field::Stance.name() {
        let text = "whether it is asserted cannot be on the author's word";
        let error = Error::new(
            Rule::WrongValue,
            Extent::of(cursor.rest(), cursor.span()),
            text,
        );
        return Err(
            error.detail("leave out `as _`. Where the article does not tell, it is left undecided")
        );
    }
    if probe.sees_word("_") {
        let text = format!("`{field}` takes no `as _`");
        return Err(Error::new(Rule::WrongValue, Extent::of(cursor.rest(), cursor.span()), text)
            .detail("it says that the article does not state a value, and this one is not looked for there. Leave it out"));
    }
    let text = format!("`{field}` takes no words of the article");
    Err(Error::new(Rule::WrongValue, Extent::of(cursor.rest(), cursor.span()), text)
        .detail("`as \"…\"` stands behind a value that is looked for in the article; this one is not. Leave it out")
        .detail("(other names of an actor belong in its `also`)"))
}
