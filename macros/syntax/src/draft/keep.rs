//! What takes the place of a fact that fell: its author's declaration with another value, as far as the rules let it stand.

use super::{
    edit::without,
    fact::{Declared, Drafted, assemble},
};
use newsfacts_core::{
    model::{Article, Field},
    rules::{self, Context, FactList, Finding, Level, Place, Rule},
    text::Source,
};
use std::collections::BTreeSet;

/// How often a field of the author's is given up for that of the draft.
const ROUNDS: usize = 6;

/// What a draft has in the place of a fact, with all of the author's that the article still bears out: the name, what is
/// measured, who says it, the kind of event. Only the value and the article's words are new.
pub(super) fn kept(
    source: &Source,
    declared: &Article,
    gone: &BTreeSet<Place>,
    place: Place,
    instead: Drafted,
) -> Drafted {
    let Some(mut mine) = authors(declared, place, &instead) else {
        return instead;
    };
    let rest = without(declared, gone);
    for _ in 0..ROUNDS {
        let Some(finding) = objection(source, &rest, &mine) else {
            return mine;
        };
        if !give_up(&mut mine.declared, &instead.declared, &finding) {
            break;
        }
    }
    let mut whole = instead;
    *whole.declared.id_mut() = mine.declared.id().to_owned().into();
    whole
}

/// The author's declaration with the value and the words of the draft's.
fn authors(declared: &Article, place: Place, instead: &Drafted) -> Option<Drafted> {
    let index = place.index;
    let mine = match &instead.declared {
        Declared::Statistic(new) if place.list == FactList::Statistics => {
            let mut own = declared.statistics.get(index)?.clone();
            own.quantity = new.quantity.clone();
            Declared::Statistic(Box::new(own))
        }
        Declared::Event(new) if place.list == FactList::Events => {
            let mut own = declared.events.get(index)?.clone();
            own.when.clone_from(&new.when);
            own.label.words.clone_from(&new.label.words);
            Declared::Event(own)
        }
        Declared::Quote(new) if place.list == FactList::Quotes => {
            let mut own = declared.quotes.get(index)?.clone();
            own.parts.clone_from(&new.parts);
            Declared::Quote(own)
        }
        Declared::Claim(new) if place.list == FactList::Claims => {
            let mut own = declared.claims.get(index)?.clone();
            own.text.clone_from(&new.text);
            Declared::Claim(own)
        }
        _ => return None,
    };
    let mut fact = instead.clone();
    fact.declared = mine;
    Some(fact)
}

/// What the rules object to first in a fact beside the others of its article.
fn objection(source: &Source, rest: &Article, fact: &Drafted) -> Option<Finding> {
    let assembled = assemble(rest, std::slice::from_ref(fact));
    let (mut article, place) = (assembled.article, assembled.places[0]);
    let context = Context {
        text: Some(source),
        idle: &[Rule::Unverified],
        ..Context::default()
    };
    let found = rules::check_in(&mut article, &context).findings;
    found.into_iter().find(|finding| {
        let denies = finding.rule.level() == Level::Deny && finding.rule != Rule::Todo;
        denies && finding.place.fact() == place
    })
}

/// Takes the field of the draft's in which the author's is not borne out; there may be none.
fn give_up(own: &mut Declared, new: &Declared, finding: &Finding) -> bool {
    let before = own.clone();
    let field = finding.place.field;
    match (&mut *own, new) {
        (Declared::Statistic(own), Declared::Statistic(new)) => match (field, finding.rule) {
            (Some(Field::During), _) => own.during.clone_from(&new.during),
            (Some(Field::Against), _) => own.against.clone_from(&new.against),
            (Some(Field::Margin), _) => own.margin.clone_from(&new.margin),
            (Some(Field::Who), _) => own.who.clone_from(&new.who),
            (Some(Field::Of), _) => {
                own.of.clone_from(&new.of);
                own.todo.clone_from(&new.todo);
            }
            (_, Rule::WrongStance) => own.stance = new.stance,
            (_, Rule::WrongSource | Rule::WrongAddressee | Rule::WrongIntermediary) => {
                own.attribution.clone_from(&new.attribution);
                own.stance = new.stance;
            }
            _ => return false,
        },
        (Declared::Event(own), Declared::Event(new)) => match (field, finding.rule) {
            (_, Rule::FutureEvent) => own.planned = new.planned,
            (Some(Field::Who), _) => own.who.clone_from(&new.who),
            (Some(Field::Label), _) => own.label.clone_from(&new.label),
            _ => return false,
        },
        (Declared::Quote(own), Declared::Quote(new)) => match (field, finding.rule) {
            (Some(Field::When), _) => own.when.clone_from(&new.when),
            (_, Rule::Unattributed | Rule::DistantSpeaker) => own.inferred = new.inferred,
            _ => return false,
        },
        (Declared::Claim(own), Declared::Claim(new)) => match (field, finding.rule) {
            (Some(Field::When), _) => own.when.clone_from(&new.when),
            (_, Rule::WrongStance) => own.stance = new.stance,
            _ => return false,
        },
        _ => return false,
    }
    *own != before
}
