//! `mute_place`: a place or a facility that is made to speak.

use crate::{
    model::Actor,
    rules::{Finding, Place, Rule},
};

/// A speaker that cannot speak.
pub(super) fn finding(actor: &Actor, place: Place) -> Option<Finding> {
    if actor.kind.speaks() {
        return None;
    }
    let kind = actor.kind.name().to_lowercase();
    let text = format!("“{}” is a {kind} and cannot speak", actor.name);
    let finding = Finding::new(Rule::MutePlace, place, text);
    Some(finding.plainly("name the person, organization, country or group that says it"))
}
