//! Members that serde sets aside for a flattened part of a struct: who says so in a fact, the figure in a quantity.

use super::{
    deserializer::{At, Choice, Path},
    error::Fault,
    tree::Node,
};
use crate::{
    model::{Attribution, Measure},
    rules::Rule,
};
use serde::{
    Deserialize,
    de::{
        self, DeserializeSeed, Error as _, IntoDeserializer, MapAccess, Visitor,
        value::StrDeserializer,
    },
    forward_to_deserialize_any,
};

impl At<'_, '_> {
    /// Looks at a member that serde keeps for a flattened part of the object around it: for who says so in a fact, for the
    /// figure in a quantity. Serde itself would lose the place of what is wrong in it, and the name of what nobody knows.
    pub(super) fn look_at_set_aside(self) -> Result<(), Fault> {
        let Path::Member(outer, name) = self.path else {
            return Ok(());
        };
        let alone = Alone { at: self, name };
        let result = match outer {
            Path::Item(..) => Attribution::deserialize(alone).map(drop),
            _ => Measure::deserialize(alone).map(drop),
        };
        match result {
            Err(fault) if fault.reported => Ok(()),
            result => result,
        }
    }
}

/// An object with this member alone.
struct Alone<'r, 'j> {
    at: At<'r, 'j>,
    name: &'r str,
}

impl<'de> de::Deserializer<'de> for Alone<'_, '_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Fault> {
        Err(Fault::custom("a flattened part is an enum or a struct"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if !fields.contains(&self.name) {
            return Err(self.unknown(fields));
        }
        // The value is asked for once, by a struct that takes what it has.
        visitor.visit_map(One(Some(self)))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if !variants.contains(&self.name) {
            return Err(self.unknown(variants));
        }
        let around = self.at.around.map(Node::members).unwrap_or_default();
        let forms = around
            .iter()
            .filter(|member| variants.contains(&&*member.name));
        if forms.count() > 1 {
            let fault = Fault::new(
                Rule::WrongValue,
                "a figure has one form, and here are several",
            );
            return self.at.place(Err(
                fault.detail(format!("leave `{}` out, or the other", self.name))
            ));
        }
        visitor.visit_enum(Choice {
            at: self.at,
            variant: self.name,
            content: Some((self.at.node, self.at.path)),
        })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

impl Alone<'_, '_> {
    fn unknown(&self, known: &[&'static str]) -> Fault {
        self.at.unknown(self.name, known);
        Fault {
            reported: true,
            ..Fault::new(Rule::UnknownField, "")
        }
    }
}

struct One<'r, 'j>(Option<Alone<'r, 'j>>);

impl<'de> MapAccess<'de> for One<'_, '_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        let Some(alone) = &self.0 else {
            return Ok(None);
        };
        let name: StrDeserializer<'_, Fault> = alone.name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        match self.0.take() {
            Some(alone) => seed.deserialize(alone.at),
            None => Err(Fault::custom("a value was asked for twice")),
        }
    }
}
