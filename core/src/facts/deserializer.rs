//! Reading values of the model from a tree, with every fault at its place.
//!
//! The types of the model say themselves, through serde, what they are made of. This deserializer adds what serde leaves
//! out: where a fault stands, members that nobody knows, and faults inside members that serde sets aside for a flattened
//! part of a struct.

use super::{
    error::Fault,
    faults::Faults,
    tree::{Member, Node, Value},
};
use crate::{
    model::{TimeError, When},
    rules::Rule,
};
use serde::{
    de::{
        self, DeserializeSeed, EnumAccess, Error as _, IntoDeserializer, MapAccess, SeqAccess,
        Unexpected, VariantAccess, Visitor, value::StrDeserializer,
    },
    forward_to_deserialize_any,
};
use std::{cell::RefCell, fmt};

/// The way to a value from the root.
#[derive(Clone, Copy)]
pub(super) enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Item(&'p Path<'p>, usize),
}

/// As a JSON Pointer.
impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Item(outer, index) => write!(f, "{outer}/{index}"),
            Self::Member(outer, name) => {
                write!(f, "{outer}/{}", name.replace('~', "~0").replace('/', "~1"))
            }
        }
    }
}

/// What holds for a document as a whole.
#[derive(Default)]
pub(super) struct TreeReader {
    /// Whether a later version wrote the document, so that what is unknown is to be passed over.
    pub newer: bool,
    /// Faults that do not end the reading of their value.
    pub faults: RefCell<Faults>,
}

/// A value at its place.
#[derive(Clone, Copy)]
pub(super) struct At<'r, 'j> {
    pub reader: &'r TreeReader,
    pub node: &'r Node<'j>,
    pub path: Path<'r>,
    /// Names of members that are not looked at.
    pub(super) hidden: &'r [&'r str],
    /// The object that it is a member of.
    pub(super) around: Option<&'r Node<'j>>,
    /// Whether this is part of a member that was looked at before.
    pub(super) set_aside: bool,
}

impl<'r, 'j> At<'r, 'j> {
    pub fn new(reader: &'r TreeReader, node: &'r Node<'j>, path: Path<'r>) -> Self {
        Self {
            reader,
            node,
            path,
            hidden: &[],
            around: None,
            set_aside: false,
        }
    }

    /// The same without its members of these names.
    pub fn without<'m>(&'m self, hidden: &'m [&'m str]) -> At<'m, 'j> {
        At { hidden, ..*self }
    }

    /// One of its members.
    fn member<'m>(&'m self, member: &'m Member<'j>) -> At<'m, 'j> {
        At {
            node: &member.node,
            path: Path::Member(&self.path, &member.name),
            hidden: &[],
            around: Some(self.node),
            ..*self
        }
    }

    /// A fault that belongs here unless it was found further inside.
    pub(super) fn place<T>(self, result: Result<T, Fault>) -> Result<T, Fault> {
        result.map_err(|fault| self.placed(fault))
    }

    pub(super) fn placed(self, mut fault: Fault) -> Fault {
        if fault.start.is_none() {
            fault.start = Some(self.node.start);
            fault.pointer = self.path.to_string();
            if let Value::Text(text) = &self.node.value {
                fault.rule = rule_of_time(text, &fault);
            }
        }
        fault
    }

    fn refuse<T>(self, visitor: &dyn de::Expected) -> Result<T, Fault> {
        let found = match &self.node.value {
            Value::Null => Unexpected::Unit,
            Value::Bool(value) => Unexpected::Bool(*value),
            Value::Number(digits) => Unexpected::Other(digits),
            Value::Text(text) => Unexpected::Str(text),
            Value::List(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        };
        self.place(Err(Fault::invalid_type(found, visitor)))
    }

    fn visit<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let result = match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(_) => return self.number(visitor),
            Value::Text(text) => visitor.visit_str(text),
            Value::List(_) => return self.list(visitor),
            Value::Object(_) => return self.object(visitor, None),
        };
        self.place(result)
    }

    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Value::Number(digits) = self.node.value else {
            return self.refuse(&visitor);
        };
        if let Ok(whole) = digits.parse::<u64>() {
            return self.place(visitor.visit_u64(whole));
        }
        match digits.parse::<f64>() {
            // Nothing in the facts is a fraction or below zero; but what is unknown may be.
            Ok(number) if self.set_aside => self.place(visitor.visit_f64(number)),
            _ => self.refuse(&visitor),
        }
    }

    pub(super) fn list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Value::List(items) = &self.node.value else {
            return self.refuse(&visitor);
        };
        let items = ListItems {
            at: self,
            items: items.iter().enumerate(),
        };
        self.place(visitor.visit_seq(items))
    }

    pub(super) fn object<'de, V: Visitor<'de>>(
        self,
        visitor: V,
        fields: Option<&'static [&'static str]>,
    ) -> Result<V::Value, Fault> {
        let Value::Object(members) = &self.node.value else {
            return self.refuse(&visitor);
        };
        let members = Members {
            at: self,
            members: members.iter(),
            fields,
            value: None,
        };
        self.place(visitor.visit_map(members))
    }

    /// A member that nobody knows: a slip, unless a later version or somebody else put it there.
    pub(super) fn unknown(self, name: &str, known: &[&'static str]) {
        if self.reader.newer || name.starts_with('_') {
            return;
        }
        if self.reader.faults.borrow().is_full() {
            return self.reader.faults.borrow_mut().count(self.node.start);
        }
        let message = format!("there is no member `{name}` here");
        let fault = Fault {
            start: Some(self.node.start),
            pointer: self.path.to_string(),
            ..Fault::unknown(Rule::UnknownField, message, name, known)
        };
        self.reader.faults.borrow_mut().add(fault);
    }
}

/// The rule by which the macros would refuse the same date.
fn rule_of_time(text: &str, fault: &Fault) -> Rule {
    match text.parse::<When>() {
        Err(error) if error.to_string() == fault.message => match error {
            TimeError::Reversed => Rule::ReversedRange,
            TimeError::Notation => Rule::WrongValue,
            _ => Rule::NoSuchDate,
        },
        _ => fault.rule,
    }
}

impl<'de> de::Deserializer<'de> for At<'_, '_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        // The types of the model know what they want; only what is set aside is asked for like this.
        if !self.set_aside {
            self.look_at_set_aside()?;
        }
        let set_aside = true;
        Self { set_aside, ..self }.visit(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.value {
            Value::Bool(_) => self.visit(visitor),
            _ => self.refuse(&visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.value {
            Value::Text(_) => self.visit(visitor),
            _ => self.refuse(&visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.number(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.number(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.value {
            Value::Null => self.place(visitor.visit_none()),
            _ => self.place(visitor.visit_some(self)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.object(visitor, None)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.object(visitor, Some(fields))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let (variant, content) = match &self.node.value {
            Value::Text(variant) => (&**variant, None),
            Value::Object(members) if members.len() == 1 => {
                (&*members[0].name, Some(&members[0].node))
            }
            _ => {
                let message = "here stands one of several forms, by its name";
                let fault = Fault::new(Rule::WrongValue, message);
                let known: Vec<String> = variants.iter().map(|name| format!("`{name}`")).collect();
                return self.place(Err(
                    fault.detail(format!("known here: {}", known.join(", ")))
                ));
            }
        };
        let known = variants.contains(&variant);
        let chosen = match content {
            // A kind that a later version knows by name is one in somebody's own words to this one.
            None if !known && self.reader.newer && variants.contains(&OTHER) => Choice {
                at: self,
                variant: OTHER,
                content: Some((self.node, self.path)),
            },
            None => Choice {
                at: self,
                variant,
                content: None,
            },
            Some(node) => Choice {
                at: self,
                variant,
                content: Some((node, Path::Member(&self.path, variant))),
            },
        };
        if !known && chosen.variant != OTHER {
            return self.place(Err(match name {
                _ if name.ends_with("Kind") => Fault::unknown_kind(variant, variants),
                "Unit" if content.is_none() => Fault::unknown_unit(variant, variants),
                _ => Fault::unknown_variant(variant, variants),
            }));
        }
        self.place(visitor.visit_enum(chosen))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct
        identifier
    }
}

/// The form of an enum for what has no name of its own.
pub(super) const OTHER: &str = "Other";

struct ListItems<'r, 'j, I> {
    at: At<'r, 'j>,
    items: I,
}

impl<'de, 'r, 'j: 'r, I> SeqAccess<'de> for ListItems<'r, 'j, I>
where
    I: ExactSizeIterator<Item = (usize, &'r Node<'j>)>,
{
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        let Some((index, node)) = self.items.next() else {
            return Ok(None);
        };
        let item = At {
            node,
            path: Path::Item(&self.at.path, index),
            hidden: &[],
            around: None,
            ..self.at
        };
        item.place(seed.deserialize(item)).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Members<'r, 'j, I> {
    at: At<'r, 'j>,
    members: I,
    /// The names that are known, where serde says so.
    fields: Option<&'static [&'static str]>,
    value: Option<&'r Member<'j>>,
}

impl<'de, 'r, 'j: 'r, I: Iterator<Item = &'r Member<'j>>> MapAccess<'de> for Members<'r, 'j, I> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        for member in self.members.by_ref() {
            let name = &*member.name;
            if self.at.hidden.contains(&name) {
                continue;
            }
            if let Some(fields) = self.fields.filter(|fields| !fields.contains(&name)) {
                self.at.member(member).unknown(name, fields);
                continue;
            }
            self.value = Some(member);
            let name: StrDeserializer<'_, Fault> = name.into_deserializer();
            return seed.deserialize(name).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some(member) = self.value.take() else {
            return Err(Fault::custom("a value was asked for before its name"));
        };
        let at = self.at.member(member);
        at.place(seed.deserialize(at))
    }
}

/// The form that was chosen of an enum.
pub(super) struct Choice<'r, 'j> {
    pub at: At<'r, 'j>,
    pub variant: &'r str,
    pub content: Option<(&'r Node<'j>, Path<'r>)>,
}

impl<'r, 'j> Choice<'r, 'j> {
    fn content(&self) -> Result<At<'r, 'j>, Fault> {
        let Some((node, path)) = self.content else {
            let message = format!("`{}` stands here without its value", self.variant);
            let fault = Fault::new(Rule::WrongValue, message);
            return Err(fault.detail(format!("write {{ \"{}\": … }}", self.variant)));
        };
        Ok(At {
            node,
            path,
            hidden: &[],
            around: Some(self.at.node),
            ..self.at
        })
    }
}

impl<'de> EnumAccess<'de> for Choice<'_, '_> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        let name: StrDeserializer<'_, Fault> = self.variant.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Choice<'_, '_> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.content {
            None => Ok(()),
            Some(_) => {
                let message = format!("`{}` takes no value", self.variant);
                let fault = Fault::new(Rule::WrongValue, message);
                Err(fault.detail(format!("write \"{}\"", self.variant)))
            }
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        let at = self.content()?;
        at.place(seed.deserialize(at))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.content()?.list(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.content()?.object(visitor, Some(fields))
    }
}
