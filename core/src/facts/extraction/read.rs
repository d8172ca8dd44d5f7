//! Reading an extraction, one item at a time, so that a broken one does not hide the others.

use super::{ExtractedEvent, ExtractedFigure, ExtractedQuote, ExtractedValue, Extraction};
use crate::{
    facts::{
        FactsErrors,
        deserializer::{At, Path, TreeReader},
        document::value,
        error::{Fault, SMALLEST as SMALLEST_FACTS},
        faults::Faults,
        tree::{JsonText, Node, Value},
    },
    rules::Rule,
};
use rust_decimal::Decimal;
use serde::{
    Deserialize,
    de::{DeserializeOwned, IgnoredAny},
};

/// The smallest extraction, for those who have none.
const SMALLEST: &str =
    r#"the smallest extraction is { "quotes": [], "figures": [], "events": [] }"#;

const LISTS: [&str; 3] = ["quotes", "figures", "events"];

#[derive(Deserialize)]
struct Root {
    #[serde(default, rename = "quotes")]
    _quotes: IgnoredAny,
    #[serde(default, rename = "figures")]
    _figures: IgnoredAny,
    #[serde(default, rename = "events")]
    _events: IgnoredAny,
}

#[derive(Deserialize)]
struct Quote {
    words: String,
    #[serde(default)]
    speaker: Option<String>,
    #[serde(default)]
    direct: Option<bool>,
}

#[derive(Deserialize)]
struct Figure {
    #[serde(default, rename = "value")]
    _value: IgnoredAny,
    #[serde(default)]
    unit: Option<String>,
    what: String,
    #[serde(default)]
    when: Option<String>,
}

#[derive(Deserialize)]
struct Event {
    what: String,
    #[serde(default)]
    when: Option<String>,
}

impl Extraction {
    /// Whether JSON has the form of an extraction, and not that of [facts](crate::formats::Facts): an object with one of its
    /// lists, whatever these hold.
    ///
    /// ```
    /// use newsfacts_core::facts::Extraction;
    ///
    /// assert!(Extraction::is_one(br#"{ "quotes": [] }"#));
    /// assert!(!Extraction::is_one(br#"{ "newsfacts": "1.0", "articles": [] }"#));
    /// ```
    pub fn is_one(json: &[u8]) -> bool {
        #[derive(Deserialize)]
        struct Members {
            newsfacts: Option<IgnoredAny>,
            articles: Option<IgnoredAny>,
            quotes: Option<IgnoredAny>,
            figures: Option<IgnoredAny>,
            events: Option<IgnoredAny>,
        }
        let json = json.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(json);
        let members: Option<Members> = serde_json::from_slice(json).ok();
        members.is_some_and(|has| {
            has.newsfacts.or(has.articles).is_none()
                && has.quotes.or(has.figures).or(has.events).is_some()
        })
    }

    /// Reads an extraction, given as UTF-8 with or without a byte order mark. A list that is left out is empty, and a member that
    /// may be `null` may be left out, since not every model keeps to a schema.
    ///
    /// # Errors
    ///
    /// Where it is no JSON, or not an object with these lists. What is wrong with an item is in [`errors`](Self::errors).
    pub fn from_json(json: &[u8]) -> Result<Self, FactsErrors> {
        let text = JsonText::new(json).map_err(|mut error| {
            if error.details == SMALLEST_FACTS {
                SMALLEST.clone_into(&mut error.details);
            }
            error
        })?;
        let mut reader = TreeReader::default();
        let root = text.tree(reader.faults.get_mut());
        let root = root.map_err(|fault| at_its_place(fault, &text))?;
        if !LISTS.iter().any(|name| root.member(name).is_some()) {
            let message = "this is no extraction: it has none of `quotes`, `figures` and `events`";
            let fault = Fault::new(Rule::Malformed, message).detail(SMALLEST);
            return Err(at_its_place(fault.at(root.start), &text));
        }
        let at = At::new(&reader, &root, Path::Root);
        let _: Option<Root> = value(at, &LISTS);
        let mut extraction = Self {
            quotes: items(at, "quotes", quote),
            figures: items(at, "figures", figure),
            events: items(at, "events", event),
            errors: None,
        };
        let faults = reader.faults.take();
        extraction.errors = (!faults.is_empty()).then(|| faults.at_positions(&text));
        Ok(extraction)
    }
}

fn at_its_place(fault: Fault, text: &JsonText) -> FactsErrors {
    Faults::from(fault).at_positions(text)
}

/// The items of a list, those that cannot be read as none.
fn items<T>(
    root: At<'_, '_>,
    name: &str,
    read: impl Fn(At<'_, '_>) -> Option<T>,
) -> Vec<Option<T>> {
    let Some(list) = root.node.member(name) else {
        return Vec::new();
    };
    let path = Path::Member(&root.path, name);
    match &list.value {
        Value::List(items) => {
            let item = |(index, node): (usize, &Node<'_>)| {
                read(At::new(root.reader, node, Path::Item(&path, index)))
            };
            items.iter().enumerate().map(item).collect()
        }
        Value::Null => Vec::new(),
        _ => {
            let _: Option<Vec<()>> = value(At::new(root.reader, list, path), &[]); // reports what stands there instead
            Vec::new()
        }
    }
}

/// An object, where nothing is wrong with it.
fn whole<T: DeserializeOwned>(at: At<'_, '_>, hidden: &[&str]) -> Option<T> {
    let before = at.reader.faults.borrow().len();
    let read = value(at, hidden);
    read.filter(|_| at.reader.faults.borrow().len() == before)
}

fn quote(at: At<'_, '_>) -> Option<ExtractedQuote> {
    let Quote {
        words,
        speaker,
        direct,
    } = whole(at, &[])?;
    Some(ExtractedQuote {
        words,
        speaker,
        direct: direct.unwrap_or(true),
    })
}

fn figure(at: At<'_, '_>) -> Option<ExtractedFigure> {
    let Figure {
        unit, what, when, ..
    } = whole(at, &["value"])?;
    let value = number(at)?;
    Some(ExtractedFigure {
        value,
        unit,
        what,
        when,
    })
}

fn event(at: At<'_, '_>) -> Option<ExtractedEvent> {
    let Event { what, when } = whole(at, &[])?;
    Some(ExtractedEvent { what, when })
}

/// The member `value`: a number, digit by digit, or a text.
fn number(at: At<'_, '_>) -> Option<ExtractedValue> {
    let node = at.node.member("value");
    let wrong = match node.map(|node| &node.value) {
        Some(Value::Text(text)) => return Some(ExtractedValue::Text(text.to_string())),
        Some(Value::Number(digits)) => {
            let digits: &str = digits;
            let read = digits.parse().or_else(|_| Decimal::from_scientific(digits));
            if let Ok(number) = read {
                return Some(ExtractedValue::Number(number));
            }
            Fault::new(
                Rule::ImpossibleNumber,
                "this number has more digits than can be kept",
            )
        }
        Some(_) => Fault::new(Rule::WrongValue, "`value` is neither a number nor a text"),
        None => Fault::new(Rule::MissingField, "the member `value` is missing"),
    };
    let fault = wrong.detail(r#"write it as in "value": "1.2 billion""#);
    let fault = match node {
        Some(node) => At::new(at.reader, node, Path::Member(&at.path, "value")).placed(fault),
        None => at.placed(fault),
    };
    at.reader.faults.borrow_mut().add(fault);
    None
}
