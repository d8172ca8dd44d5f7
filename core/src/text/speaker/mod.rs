//! Who a text names as the speaker of a quotation.
//!
//! Names are found by [`mentions`]. An [`AttributionReader`] then reads the sentence around a quotation as a row of
//! [`items`], made from the tokens of the text: the cue verb that governs it ([`before`], [`after`]), and the subject of
//! that verb ([`subject`]). There are no words here: which verbs are cue verbs, which words are prepositions, is asked of
//! the language. Every step asks whether words stand *beside* each other; where something that could be
//! another speaker comes between, the reading is marked as loose, and loose readings accuse nobody.

mod after;
mod before;
mod clause;
mod gap;
mod governed;
mod indirect;
mod items;
mod mention;
mod phrase;
mod reader;
mod subject;
#[cfg(test)]
mod tests;
mod verb_second;

pub use self::indirect::{Teller, Telling};
pub use self::mention::{Form, Mention, Name, is_named_near, mentions};
pub use self::reader::AttributionReader;
use std::ops::Range;

/// One who is named beside a quotation. All positions are bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attributed {
    /// Who it is.
    pub who: Who,
    /// The words that name them.
    pub name: Range<usize>,
    /// The words that attribute, from the name to the cue verb or the other way round: `Lee told`, `according to NBC`.
    pub span: Range<usize>,
    /// In what part.
    pub role: Role,
    /// How firmly the words hold to this quotation.
    pub reach: Reach,
    /// What stands between these words and the quotation. An actor named there may be the speaker after all.
    pub gap: Range<usize>,
}

/// Who is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// A declared actor, by the caller's index.
    Actor(usize),
    /// He, she, they: somebody named before.
    Pronoun,
    /// Somebody whom no name of a declared actor accounts for (a minister, officials), or whom the sentence names in a way
    /// that is not understood.
    Unknown,
}

/// The part that somebody plays in a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Says the words.
    Speaker,
    /// Passes the words on: "according to NBC", "NBC reported".
    Via,
    /// Is spoken to: "told Park".
    Addressee,
}

/// How firmly an attribution holds to its quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// The name stands directly beside the cue verb, and nothing between the verb and the quotation starts a new clause.
    Beside,
    /// The same, of the half of an interrupted quotation that came before.
    Continued,
    /// Somewhere in the sentence, or of the quotation around this one. Enough to say that the text names a speaker, not
    /// enough to say that another is wrong.
    Loose,
}

/// The attribution that contradicts a declaration: exactly one declared actor stands beside a cue verb of the quotation,
/// and is none of those declared (speakers and those who passed the words on).
///
/// `None` where the text agrees, names nobody, or leaves it open: a pronoun, somebody who is no declared actor, more than
/// one name, or a declared speaker named between the cue and the quotation.
pub fn contradiction<'a>(
    found: &'a [Attributed],
    mentions: &[Mention],
    declared: &[usize],
) -> Option<&'a Attributed> {
    let mut sole: Option<&Attributed> = None;
    let speakers = found.iter().any(|one| one.role == Role::Speaker);
    let role = if speakers { Role::Speaker } else { Role::Via };
    for one in found {
        if one.role == Role::Addressee {
            continue;
        }
        let Who::Actor(actor) = one.who else {
            if one.role == role {
                return None;
            }
            continue;
        };
        if declared.contains(&actor) {
            return None;
        }
        if one.role != role {
            continue;
        }
        if one.reach == Reach::Loose || sole.is_some_and(|other| other.who != one.who) {
            return None;
        }
        sole.get_or_insert(one);
    }
    let sole = sole?;
    let first = mentions.partition_point(|mention| mention.span.start < sole.gap.start);
    for mention in &mentions[first..] {
        if mention.span.start >= sole.gap.end {
            break;
        }
        if declared.contains(&mention.actor) {
            return None;
        }
    }
    Some(sole)
}
