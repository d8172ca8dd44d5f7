//! `wrong_reference`: a name of another kind of declaration than is wanted here.

use super::{Names, Sort};
use crate::{
    model::{Actor, ActorKind},
    rules::{Advice, Finding, Place, Rule},
};

impl Names<'_> {
    /// The name stands for something else than is wanted.
    pub(super) fn wrong_reference(
        &mut self,
        id: &str,
        sort: Sort,
        wanted: Sort,
        place: Place,
    ) -> Finding {
        let text = format!(
            "`{id}` is {}, and {} is wanted here",
            sort.with_article(),
            wanted.with_article()
        );
        self.suggested(Finding::new(Rule::WrongReference, place, text), wanted)
    }
}

/// Where something happens is no person: nothing happens at one.
pub(super) fn person(actor: &Actor, place: Place) -> Option<Finding> {
    if actor.kind != ActorKind::Person {
        return None;
    }
    let text = format!("“{}” is a person, and a place is wanted here", actor.name);
    let finding = Finding::new(Rule::WrongReference, place, text);
    Some(finding.advice(Advice::TakesPart))
}
