//! A line of a stream: an object, of whose members some are asked for.

use super::{Envelope, Status};
use crate::{
    facts::syntax,
    files::{Folder, MOST_TEXT, Refused},
    model::is_language_tag,
    shown::{self, Lines},
    text::{Source, SourceError, language_called, languages_read},
};
use serde::{
    Deserializer,
    de::{IgnoredAny, MapAccess, Visitor},
};
use serde_json::value::RawValue;
use std::{
    borrow::Cow,
    fmt,
    io::{self, ErrorKind},
};

/// What files of articles end in.
const TEXTS: &[&str] = &["txt", "text", "md", "markdown", "html", "htm"];

/// How a line names a file in place of a member.
const FILES_UNDER: &str = "name it in `*_file` in place of `*`, with --files-under FOLDER for the folder in which it lies";

/// A line, which is a JSON object, and the members of it that somebody asks for. What else it has is passed over: a line may be the
/// row of a table.
///
/// What is wrong with it is told by whatever is asked of it; its `id` is known all the same where that could be read.
///
/// ```
/// use newsfacts_core::facts::stream::Line;
///
/// let line = Line::read(3, br#"{ "id": "a1", "published": "2026-03-14", "text": 5, "#, &["published", "text"]);
/// let wrong = line.text("published").unwrap_err();
/// assert_eq!(wrong.message, "this is not JSON: EOF while parsing a value, in column 52");
/// let answer = serde_json::to_string(&line.unjudged(wrong))?;
/// assert!(answer.starts_with(r#"{"id":"a1","status":"unjudged""#) && answer.contains(r#""error":{"line":3,"#));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug)]
pub struct Line<'l> {
    number: usize,
    id: Option<Box<RawValue>>,
    members: Result<Vec<(&'static str, &'l RawValue)>, Unjudged>,
}

/// Why a line could not be judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unjudged {
    /// What is wrong, in one line.
    pub message: String,
    /// How to mend it; may be empty.
    pub details: String,
}

/// What a member has, or the file that is named in its place.
#[derive(Debug)]
pub(super) struct Content<'l> {
    /// What messages call it: the name of the member, or that of the file.
    pub name: String,
    /// Its bytes.
    pub bytes: Cow<'l, [u8]>,
}

impl<'l> Line<'l> {
    /// Reads a line of this number, counted from 1, for members of these names.
    pub fn read(number: usize, line: &'l [u8], names: &[&'static str]) -> Self {
        let line = match number {
            1 => line.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(line),
            _ => line,
        };
        match std::str::from_utf8(line) {
            Ok(json) => {
                let (id, members) = read(json, names);
                Self {
                    number,
                    id,
                    members,
                }
            }
            Err(_) => {
                let mut read = Self::partial(number, line, Unjudged::new("the line is not UTF-8"));
                read.members = read.members.map_err(|why| why.detail("write it as UTF-8"));
                read
            }
        }
    }

    /// A line of which only this beginning is known, or that cannot be read for another reason.
    pub fn partial(number: usize, beginning: &[u8], why: Unjudged) -> Self {
        let (id, _) = read(&String::from_utf8_lossy(beginning), &[]);
        Self {
            number,
            // What stands for bytes that are no characters is not what was written.
            id: id.filter(|id| !id.get().contains(char::REPLACEMENT_CHARACTER)),
            members: Err(why),
        }
    }

    fn member(&self, name: &str) -> Result<Option<&'l RawValue>, Unjudged> {
        let members = self.members.as_ref().map_err(Unjudged::clone)?;
        let found = members.iter().find(|(own, _)| *own == name);
        // The cell of a table that has nothing in it.
        Ok(found
            .map(|(_, value)| *value)
            .filter(|value| value.get() != "null"))
    }

    /// The text that a member is; nothing where there is no such member, or it is `null`.
    ///
    /// # Errors
    ///
    /// Where the line cannot be read, and where the member is something else.
    pub fn text(&self, name: &str) -> Result<Option<String>, Unjudged> {
        let Some(value) = self.member(name)? else {
            return Ok(None);
        };
        match value.get().starts_with('"') {
            true => decoded(name, value).map(Some),
            false => Err(Unjudged::new(format!("`{name}` is no text"))
                .detail(format!("write it in quotation marks: \"{name}\": \"…\""))),
        }
    }

    /// The member `language`, the BCP 47 tag of one; nothing where there is none.
    ///
    /// # Errors
    ///
    /// Those of [`text`](Self::text), and where that is no language.
    pub fn language(&self) -> Result<Option<String>, Unjudged> {
        let given = self.text("language")?;
        match given.as_deref().filter(|given| !is_language_tag(given)) {
            None => Ok(given),
            Some(wrong) => Err(no_language(wrong)),
        }
    }

    /// Whether a member is `true`; not where there is none.
    ///
    /// # Errors
    ///
    /// Those of [`text`](Self::text).
    pub fn flag(&self, name: &str) -> Result<Option<bool>, Unjudged> {
        match self.member(name)?.map(RawValue::get) {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(_) => Err(Unjudged::new(format!("`{name}` is neither true nor false"))),
        }
    }

    /// The text of an article: the member `text`, or the file that `text_file` names in this folder. A text never is a path, and a
    /// path is followed nowhere else.
    ///
    /// # Errors
    ///
    /// Those of [`text`](Self::text); where both members are there, where the file is not read, and where it is no text.
    pub fn source(&self, folder: Option<&Folder>) -> Result<Option<Source>, Unjudged> {
        let own = self.text("text")?;
        if let Some(name) = own.as_deref().filter(|own| is_file_name(own, TEXTS)) {
            let message = format!(
                "`text` has the name of a file, {}, and no article",
                name.trim()
            );
            return Err(Unjudged::new(message).detail(FILES_UNDER.replace('*', "text")));
        }
        let own = own.map(|text| Content::own("text", Cow::Owned(text.into_bytes())));
        let content = self.or_file(["text", "text_file"], own, folder)?;
        let source = content.map(|Content { name, bytes }| {
            Source::from_bytes(&*name, &bytes).map_err(|error| Unjudged::no_text(&name, &error))
        });
        source.transpose()
    }

    /// A document: the member of this name, as it is written or as a text that has its JSON, or the file that `file` names.
    pub(super) fn document(
        &self,
        name: &'static str,
        file: &'static str,
        folder: Option<&Folder>,
    ) -> Result<Option<Content<'l>>, Unjudged> {
        let is_name = |json: &String| is_file_name(json, &["json"]);
        if let Some(file) = self.text_of(name).filter(is_name) {
            let message = format!("`{name}` has the name of a file, {}", file.trim());
            return Err(Unjudged::new(message).detail(FILES_UNDER.replace('*', name)));
        }
        let own = match self.member(name)? {
            Some(value) if value.get().starts_with('"') => {
                self.text(name)?.map(|json| Cow::Owned(json.into_bytes()))
            }
            value => value.map(|value| Cow::Borrowed(value.get().as_bytes())),
        };
        let own = own.map(|bytes| Content::own(name, bytes));
        self.or_file([name, file], own, folder)
    }

    /// The text that a member is, where it is one.
    fn text_of(&self, name: &str) -> Option<String> {
        self.text(name).ok().flatten()
    }

    fn or_file(
        &self,
        [name, file]: [&str; 2],
        own: Option<Content<'l>>,
        folder: Option<&Folder>,
    ) -> Result<Option<Content<'l>>, Unjudged> {
        let Some(path) = self.text(file)? else {
            return Ok(own);
        };
        if own.is_some() {
            let message = format!("`{name}` and `{file}` are both given");
            return Err(Unjudged::new(message).detail("leave one of them out"));
        }
        let folder = folder.ok_or_else(|| {
            Unjudged::new(format!("`{file}` names a file, and no files are read here"))
                .detail("--files-under names the folder in which they lie")
        })?;
        let read = folder.clone().read(&path, MOST_TEXT);
        let bytes = read.map_err(|error| unread(&path, folder, &error))?;
        Ok(Some(Content {
            name: path,
            bytes: Cow::Owned(bytes),
        }))
    }

    /// What an answer to it begins with.
    pub fn envelope(&self, status: Status) -> Envelope {
        Envelope::new(self.id.clone(), status)
    }

    /// The beginning of an answer that says why there is none.
    pub fn unjudged(&self, why: Unjudged) -> Envelope {
        Envelope::unjudged(self.id.clone(), self.number, why)
    }
}

impl Unjudged {
    /// What is wrong, as it may be printed.
    pub fn new(message: impl AsRef<str>) -> Self {
        Self {
            message: shown::line(message.as_ref()).into_owned(),
            details: String::new(),
        }
    }

    /// Adds a line that helps.
    #[must_use]
    pub fn detail(mut self, line: impl Into<Lines>) -> Self {
        line.into().add_to(&mut self.details);
        self
    }

    /// What cannot be the text of an article.
    fn no_text(name: &str, error: &SourceError) -> Self {
        match error {
            SourceError::Blank => Self::new(format!("{name}: there is nothing in it")),
            error => Self::new(format!("{name}: {error}")),
        }
    }
}

impl<'l> Content<'l> {
    fn own(name: &str, bytes: Cow<'l, [u8]>) -> Self {
        let name = name.to_owned();
        Self { name, bytes }
    }
}

/// Whether a text is nothing but the name of a file that ends so.
fn is_file_name(text: &str, endings: &[&str]) -> bool {
    let text = text.trim();
    let ends = |ending: &&str| {
        let end = text.rsplit_once('.').map_or("", |(_, end)| end);
        end.eq_ignore_ascii_case(ending)
    };
    // A path is no longer than this, and what has several lines is none.
    text.len() <= 1024 && !text.contains(['\n', '\r', '{']) && endings.iter().any(ends)
}

fn unread(path: &str, folder: &Folder, error: &io::Error) -> Unjudged {
    let Refused { message, advice } = Refused::file(path, error);
    match error.kind() {
        ErrorKind::NotFound => Unjudged::new(message)
            .detail(format!("it is looked for in {}", folder.given().display())),
        _ => Unjudged::new(message).detail(advice),
    }
}

/// A text. All that can be wrong with one that was found in JSON is half a character.
fn decoded(name: &str, value: &RawValue) -> Result<String, Unjudged> {
    serde_json::from_str(value.get()).map_err(|_| {
        Unjudged::new(format!("half of a surrogate pair stands in `{name}`"))
            .detail("write the character itself, or both halves: \\ud83d\\udea2")
    })
}

fn no_language(given: &str) -> Unjudged {
    let why = Unjudged::new(format!("`language`: `{given}` is not a language"));
    why.detail(match language_called(given) {
        Some(tag) => format!("write its code: \"language\": \"{tag}\""),
        None => {
            let read: Vec<&str> = languages_read().collect();
            format!("write its code; these are read: {}", read.join(", "))
        }
    })
}

fn no_json(json: &str, error: &serde_json::Error) -> Unjudged {
    let fault = syntax::fault(json, 0, error);
    let before = fault.start.and_then(|start| json.get(..start));
    let column = before.unwrap_or_default().chars().count() + 1;
    Unjudged {
        message: format!("{}, in column {column}", fault.message),
        details: fault.details.replace("the file", "the line"),
    }
}

type Read<'l> = (
    Option<Box<RawValue>>,
    Result<Vec<(&'static str, &'l RawValue)>, Unjudged>,
);

/// The id of a line, as far as it could be read, and its members of these names.
fn read<'l>(json: &'l str, names: &[&'static str]) -> Read<'l> {
    let mut found = Found {
        names,
        id: None,
        members: Vec::new(),
        wrong: None,
    };
    if !json.trim_start().starts_with('{') {
        let message = "the line is no JSON object";
        let wrong = Unjudged::new(message).detail("a line is an object, as in { \"id\": 7, … }");
        return (None, Err(wrong));
    }
    let mut reader = serde_json::Deserializer::from_str(json);
    let read = reader
        .deserialize_map(&mut found)
        .and_then(|()| reader.end());
    let Found {
        id, members, wrong, ..
    } = found;
    let members = match (read, wrong) {
        (Err(error), _) => Err(no_json(json, &error)),
        (Ok(()), Some(wrong)) => Err(wrong),
        (Ok(()), None) => Ok(members),
    };
    (id, members)
}

/// What was found of a line so far: its id stays known where the rest is no JSON.
struct Found<'n, 'l> {
    names: &'n [&'static str],
    id: Option<Box<RawValue>>,
    members: Vec<(&'static str, &'l RawValue)>,
    /// What is wrong in it, though it is JSON.
    wrong: Option<Unjudged>,
}

impl<'l> Visitor<'l> for &mut Found<'_, 'l> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'l>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<Cow<'_, str>>()? {
            if name == "id" {
                self.note_id(map.next_value()?);
            } else if let Some(name) = self.names.iter().find(|known| **known == name) {
                self.note(name, map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

impl<'l> Found<'_, 'l> {
    fn note(&mut self, name: &'static str, value: &'l RawValue) {
        match self.members.iter().any(|(known, _)| *known == name) {
            true => self.note_doubled(name),
            false => self.members.push((name, value)),
        }
    }

    fn note_id(&mut self, value: &'l RawValue) {
        let is_id = match value.get().as_bytes().first() {
            Some(b'"') => decoded("id", value).is_ok(),
            Some(byte) => matches!(byte, b'-' | b'0'..=b'9'),
            None => false,
        };
        match is_id {
            _ if self.id.is_some() => self.note_doubled("id"),
            true => self.id = Some(value.to_owned()),
            false if value.get() == "null" => {}
            false => self.wrong = Some(Unjudged::new("`id` is neither a text nor a number")),
        }
    }

    fn note_doubled(&mut self, name: &str) {
        let wrong = Unjudged::new(format!("the member `{name}` is given twice"));
        self.wrong = Some(wrong.detail("leave one of them out"));
    }
}
