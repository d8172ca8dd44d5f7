//! Writing a JSON object member by member, in the order of the calls.

use serde::{Serialize, Serializer, ser::SerializeMap};
use std::{borrow::Cow, fmt::Display};

use super::uri::Uri;
use crate::model::{Article, Moment};

/// An object that is being written.
pub(super) struct Members<M>(M);

/// Begins an object.
pub(super) fn members<S: Serializer>(serializer: S) -> Result<Members<S::SerializeMap>, S::Error> {
    serializer.serialize_map(None).map(Members)
}

impl<M: SerializeMap> Members<M> {
    /// A member that is always there.
    pub fn member<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(key, value)
    }

    /// A member that is left out where there is no value.
    pub fn optional<T: Serialize>(&mut self, key: &str, value: Option<T>) -> Result<(), M::Error> {
        match value {
            Some(value) => self.member(key, &value),
            None => Ok(()),
        }
    }

    /// The address of something, left out where there is none.
    pub fn address(&mut self, key: &str, url: Option<&Cow<'_, str>>) -> Result<(), M::Error> {
        self.optional(key, url.map(|url| Uri(url)))
    }

    /// A day or a time of an article as RFC 3339 writes it, left out where there is none.
    pub fn moment(
        &mut self,
        key: &str,
        article: &Article,
        moment: Option<Moment>,
    ) -> Result<(), M::Error> {
        let moment = moment.and_then(|moment| moment.rfc3339(article.timezone.0));
        self.optional(key, moment.map(Shown))
    }

    /// A member that is `true` or left out.
    pub fn flag(&mut self, key: &str, value: bool) -> Result<(), M::Error> {
        self.optional(key, value.then_some(true))
    }

    /// A list that is always there.
    pub fn list<I>(&mut self, key: &str, items: I) -> Result<(), M::Error>
    where
        I: Iterator<Item: Serialize> + Clone,
    {
        self.member(key, &Each(items))
    }

    /// A list that is left out where it is empty.
    pub fn some<I>(&mut self, key: &str, items: I) -> Result<(), M::Error>
    where
        I: Iterator<Item: Serialize> + Clone,
    {
        match items.clone().next() {
            None => Ok(()),
            Some(_) => self.list(key, items),
        }
    }

    /// Ends the object.
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}

/// The items of an iterator as a list.
struct Each<I>(I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Each<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

/// Something as its `Display` writes it.
pub(super) struct Shown<T>(pub T);

impl<T: Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
