//! What is wrong with a facts document, in the words of those who write one.

use super::{deserializer::OTHER, position::Position};
use crate::{
    model::{UnitDef, currency_name},
    rules::Rule,
    shown::{self, Lines},
    suggest, suggest_slip,
};
use serde::de::{self, Expected, Unexpected};
use std::{error::Error, fmt};

/// The smallest document, for those who have none.
pub(super) const SMALLEST: &str =
    r#"the smallest document is { "newsfacts": "1.0", "articles": [] }"#;

/// One thing that keeps a document from being read.
///
/// `Display` writes the message as the rules write theirs: the first line with the rule's name, the details below.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FactsError {
    /// What kind of fault it is: one of the rules for the [shape](crate::rules::Family::Shape) and the values of facts.
    pub rule: Rule,
    /// The value that is wrong, as a JSON Pointer (RFC 6901); the object around it where a member is missing. Empty for
    /// the document as a whole.
    pub pointer: String,
    /// Where that value starts in the file.
    pub position: Position,
    /// What is wrong, in one line.
    pub message: String,
    /// The lines below: how to mend it. May be empty.
    pub details: String,
}

impl fmt::Display for FactsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]", self.message, self.rule)?;
        self.details
            .lines()
            .try_for_each(|line| write!(f, "\n{line}"))
    }
}

impl Error for FactsError {}

/// Everything that keeps a document from being read, in the order of the file. There is at least one.
///
/// `Display` writes each error with line, column and pointer, and how many more there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactsErrors {
    pub(super) errors: Vec<FactsError>,
    pub(super) more: usize,
}

impl FactsErrors {
    /// The errors: all of them, or ten thousand.
    pub fn iter(&self) -> std::slice::Iter<'_, FactsError> {
        self.errors.iter()
    }

    /// How many more there are. Nobody mends so many in one go, and documents come from strangers too: of them all they would
    /// take many times the memory of the document.
    ///
    /// ```
    /// use newsfacts_core::facts::FactsDocument;
    ///
    /// let actors = vec!["{}"; 12_000].join(",");
    /// let json = format!(r#"{{ "newsfacts": "1.0", "articles": [{{ "headline": "A", "actors": [{actors}] }}] }}"#);
    /// let errors = FactsDocument::from_json(json.as_bytes()).unwrap_err();
    /// assert_eq!((errors.iter().count(), errors.more()), (10_000, 2_001));
    /// assert!(errors.to_string().ends_with("\nand 2001 more"));
    /// ```
    pub fn more(&self) -> usize {
        self.more
    }
}

impl From<FactsError> for FactsErrors {
    fn from(error: FactsError) -> Self {
        Self {
            errors: vec![error],
            more: 0,
        }
    }
}

impl<'e> IntoIterator for &'e FactsErrors {
    type Item = &'e FactsError;
    type IntoIter = std::slice::Iter<'e, FactsError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for FactsErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.errors.iter().enumerate() {
            let line = if index > 0 { "\n" } else { "" };
            let Position { line: row, column } = error.position;
            let FactsError {
                pointer,
                message,
                rule,
                ..
            } = error;
            // A pointer and a message that is as long are one line.
            let first = format!("{row}:{column} {pointer}: {message} [{rule}]");
            write!(f, "{line}{}", shown::line(&first))?;
            let mut details = error.details.lines();
            details.try_for_each(|line| write!(f, "\n{line}"))?;
        }
        match self.more {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl Error for FactsErrors {}

/// A [`FactsError`] in the making: where it stands is found out on the way.
#[derive(Debug, Clone)]
pub(super) struct Fault {
    pub rule: Rule,
    pub message: String,
    pub details: String,
    /// The byte at which the wrong value starts.
    pub start: Option<usize>,
    pub pointer: String,
    /// The name of the member, where one is missing.
    pub missing: Option<&'static str>,
    /// Whether it has been reported, so that it only ends the reading of its value.
    pub reported: bool,
}

impl Fault {
    pub fn new(rule: Rule, message: impl AsRef<str>) -> Self {
        Self {
            rule,
            message: shown::line(message.as_ref()).into_owned(),
            details: String::new(),
            start: None,
            pointer: String::new(),
            missing: None,
            reported: false,
        }
    }

    /// Adds a line below.
    pub fn detail(mut self, line: impl Into<Lines>) -> Self {
        line.into().add_to(&mut self.details);
        self
    }

    /// At this byte, of a document as a whole.
    pub fn at(mut self, start: usize) -> Self {
        self.start = Some(start);
        self
    }

    pub fn at_position(self, position: Position) -> FactsError {
        FactsError {
            rule: self.rule,
            pointer: self.pointer,
            position,
            message: self.message,
            details: self.details,
        }
    }

    /// A name that is none of those that may stand here.
    pub fn unknown(rule: Rule, message: String, name: &str, known: &[&'static str]) -> Self {
        let fault = Self::new(rule, message);
        match suggest(name, known.iter().copied()) {
            Some(meant) => fault.detail(format!("did you mean `{meant}`?")),
            None if known.is_empty() => fault,
            None => fault.detail(format!("known here: {}", listed(known))),
        }
    }

    /// A unit that stands for itself, and is none of those that do: money, a known unit or what is counted has a member around it.
    pub fn unknown_unit(unit: &str, known: &[&'static str]) -> Self {
        let message = format!(
            "`{}` is none of the units that stand for themselves",
            excerpt(unit)
        );
        let form = match unit {
            _ if currency_name(unit).is_some() => "currency",
            _ if UnitDef::named(unit).is_some() => "known",
            _ if suggest(unit, known.iter().copied()).is_some() => {
                return Self::unknown(Rule::WrongValue, message, unit, known);
            }
            _ => return Self::new(Rule::WrongValue, message)
                .detail(r#"money is written as { "currency": "EUR" }, other units as { "known": "km" }, what is counted as { "counted": "ships" }"#),
        };
        let fault = Self::new(Rule::WrongValue, message);
        fault.detail(format!(r#"write {{ "{form}": "{unit}" }}"#))
    }

    /// A kind that there is not. Few know all kinds, so they are listed even where one is near.
    pub fn unknown_kind(kind: &str, known: &[&'static str]) -> Self {
        let message = format!("there is no kind `{}`", excerpt(kind));
        let mut fault = Self::new(Rule::UnknownKind, message);
        if let Some(meant) = suggest_slip(kind, known.iter().copied()) {
            fault = fault.detail(format!("did you mean `{meant}`?"));
        }
        let named: Vec<&str> = (known.iter().copied())
            .filter(|name| *name != OTHER)
            .collect();
        let list = format!("the kinds are {}", listed(&named));
        match named.len() < known.len() {
            true => fault.detail(format!("{list}, and {{ \"{OTHER}\": \"…\" }}")),
            false => fault.detail(list),
        }
    }
}

fn listed(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        // What serde says where none of the members that it set aside is a form of the figure.
        if message.starts_with("no variant of enum Measure") {
            return Self::new(Rule::MissingField, "the figure itself is missing").detail(
                r#"write it as "amount", "change", "rank", "share", "out-of" or "multiple": { "amount": { "low": { "digits": "18" } } }"#,
            );
        }
        Self::new(Rule::WrongValue, message)
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let wanted = expected.to_string();
        let message = format!(
            "{} stands where {} is expected",
            shown(found),
            in_words(&wanted)
        );
        let fault = Self::new(Rule::WrongValue, message);
        match (found, &*wanted) {
            (Unexpected::Unit, _) => fault.detail("leave the member out where it has no value"),
            (Unexpected::Other(number), "a string") if is_plain(number) => {
                fault.detail(format!("write it in quotation marks: \"{number}\""))
            }
            (Unexpected::Other(_), "a string") => fault.detail(
                "write it in quotation marks, and a number with its digits, as in \"31.5\"",
            ),
            (Unexpected::Str(_), "struct Stated") => {
                fault.detail(r#"write it as { "value": "…" }"#)
            }
            (Unexpected::Str(_) | Unexpected::Map, "a sequence") => {
                fault.detail("put it in brackets: [ … ]")
            }
            _ => fault,
        }
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let message = format!(
            "`{}` is none of the values that may stand here",
            excerpt(variant)
        );
        Self::unknown(Rule::WrongValue, message, variant, expected)
    }

    fn missing_field(field: &'static str) -> Self {
        Self {
            missing: Some(field),
            ..Self::new(
                Rule::MissingField,
                format!("the member `{field}` is missing"),
            )
        }
    }
}

fn shown(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(value) => format!("`{value}`"),
        Unexpected::Unsigned(value) => format!("`{value}`"),
        Unexpected::Signed(value) => format!("`{value}`"),
        Unexpected::Str(text) => format!("the text “{}”", excerpt(text)),
        Unexpected::Unit => "`null`".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map => "an object".to_owned(),
        Unexpected::Other(number) => format!("`{number}`"),
        other => other.to_string(),
    }
}

/// Whether a number of JSON has all its digits, and no more than can be kept.
fn is_plain(number: &str) -> bool {
    let digits = number.strip_prefix('-').unwrap_or(number);
    digits.len() < 30
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// What serde expects, in words of JSON.
fn in_words(expected: &str) -> &str {
    match expected {
        "a string" => "a text",
        "a sequence" => "a list",
        "a boolean" => "`true` or `false`",
        "u32" => "a whole number from 0 to 4294967295",
        "u64" => "a whole number, 0 or more",
        "a map" => "an object",
        _ if expected.starts_with("struct") => "an object",
        _ => expected,
    }
}

/// The beginning of a text that may be long.
fn excerpt(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
