//! Who a text names as the speaker of a quotation.
//!
//! Names are found by [`mentions`]. An [`AttributionReader`] then reads the sentence around a quotation as a row of
//! [`items`], made from the tokens of the text: the cue verb that governs it ([`before`], [`after`]), and the subject of
//! that verb ([`subject`]). There are no words here: which verbs are cue verbs, which words are prepositions, is asked of
//! the language. Every step asks whether words stand *beside* each other; where something that could be
//! another speaker comes between, the reading is marked as loose, and loose readings accuse nobody.

mod addressee;
mod after;
mod before;
mod clause;
mod excluded;
mod gap;
mod governed;
mod indirect;
mod inner;
mod insertion;
mod inverted;
mod items;
mod letter;
mod likeness;
mod list;
mod mention;
mod names;
mod person;
mod phrase;
mod reader;
mod replied;
mod shared;
mod somebody;
mod subject;
mod taken_back;
#[cfg(test)]
mod tests;
mod turn;
mod verb_second;

pub use self::indirect::{Teller, Telling};
pub use self::insertion::Insertion;
pub use self::likeness::{Bond, Declared, Kind as DeclaredKind, Likeness};
pub use self::mention::{Form, Mention, Name, NameKind, is_named_near, mentions, mentions_within};
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
    /// Somebody who is no declared actor, in words that can mean nobody else: a proper name, "a spokesman", "officials".
    Somebody,
    /// Somebody who may be anybody ("the minister", "her lawyer"), or whom the sentence names in a way that is not understood.
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

/// The attribution that contradicts a declaration: somebody who is none of those declared stands beside a cue verb of the
/// quotation, declared as an actor or not.
///
/// `None` where the text agrees, names nobody, or leaves it open: a pronoun, a description that may be anybody's, names beside
/// different verbs, or a declared speaker named between the cue and the quotation.
pub fn contradiction<'a>(
    found: &'a [Attributed],
    mentions: &[Mention],
    declared: &[usize],
) -> Option<&'a Attributed> {
    let mut sole: Option<&Attributed> = None;
    let mut speakers = found.iter().filter(|one| one.role == Role::Speaker);
    let role = if speakers.clone().count() > 0 {
        Role::Speaker
    } else {
        Role::Via
    };
    // Of "Xi “stressed that …,” CCTV reported" no verb says whose the words are.
    let by_verb = speakers.any(|one| one.span != one.name);
    for one in found {
        if one.role == Role::Addressee {
            continue;
        }
        match one.who {
            Who::Actor(actor) if declared.contains(&actor) && !(by_verb && one.role != role) => {
                return None;
            }
            _ if one.role != role => continue,
            Who::Pronoun | Who::Unknown => return None,
            Who::Actor(_) | Who::Somebody => {}
        }
        let apart = |other: &Attributed| {
            one.span.end <= other.span.start || other.span.end <= one.span.start
        };
        if one.reach == Reach::Loose || sole.is_some_and(apart) {
            return None;
        }
        sole.get_or_insert(one);
    }
    let sole = sole?;
    let mut between = mentions_within(mentions, &sole.gap).iter();
    let may_speak = between.any(|mention| declared.contains(&mention.actor));
    (!may_speak).then_some(sole)
}
