//! What takes the place of a fact that fell: its author's declaration with another value, as far as the rules let it stand.

use super::{
    claims::sentence_of,
    edit::without,
    fact::{Declared, Drafted, assemble, hold},
};
use newsfacts_core::{
    model::{Article, Field, List, Stated, Text},
    rules::{FactList, Finding, Level, Place, Rule},
    text::Source,
};
use std::collections::{BTreeMap, BTreeSet};

/// How often a field of the author's is given up for that of the draft.
const ROUNDS: usize = 6;

/// What a draft has in the place of facts, with all of the author's that the article still bears out: the name, what is
/// measured, who says it, the kind of event. Only the value and the article's words are new. The rules are asked about all at
/// once, so that this takes no longer, the more of them fell.
pub(super) fn kept(
    source: &Source,
    declared: &Article,
    gone: &BTreeSet<Place>,
    instead: Vec<(Place, Drafted)>,
) -> Vec<Drafted> {
    let all = instead.into_iter().map(|(place, new)| {
        let own = authors(declared, place, &new);
        let mut whole = new;
        if let Some(own) = &own {
            *whole.declared.id_mut() = own.declared.id().to_owned().into();
        }
        (own, whole)
    });
    let mut all: Vec<(Option<Drafted>, Drafted)> = all.collect();
    let rest = without(declared, gone);
    for round in 1..=ROUNDS {
        let now: Vec<Drafted> = all.iter().map(current).collect();
        let found = objections(source, &rest, &now);
        if found.is_empty() {
            break;
        }
        for (at, finding) in found {
            let (own, whole) = &mut all[at];
            let stays = own.as_mut().is_some_and(|own| {
                round < ROUNDS && give_up(&mut own.declared, &whole.declared, &finding)
            });
            if !stays {
                *own = None;
            }
        }
    }
    all.iter().map(current).collect()
}

fn current((own, whole): &(Option<Drafted>, Drafted)) -> Drafted {
    own.as_ref().unwrap_or(whole).clone()
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
            let old = words_of(&own.label);
            let words = cut(&words_of(&new.label), &old).to_owned();
            own.label.words = new.label.words.as_ref().map(|_| words.clone().into());
            let words = (old, words);
            let named = |list: &mut List<Text>, new: &[Text]| rename(declared, list, new, &words);
            named(&mut own.who, &new.who);
            named(&mut own.about, &new.about);
            own.when.clone_from(&new.when);
            Declared::Event(own)
        }
        Declared::Quote(new) if place.list == FactList::Quotes => {
            let mut own = declared.quotes.get(index)?.clone();
            own.parts = match (&*own.parts, &*new.parts) {
                ([old], [new]) => {
                    let words = cut(&new.value, &old.value).to_owned();
                    vec![Stated::new(words.into())].into()
                }
                _ => new.parts.clone(),
            };
            Declared::Quote(own)
        }
        Declared::Claim(new) if place.list == FactList::Claims => {
            let mut own = declared.claims.get(index)?.clone();
            let (old, whole) = (words_of(&own.text), words_of(&new.text));
            let words = cut(&whole, &old).to_owned();
            own.text.clone_from(&new.text);
            if words.len() < whole.len() && new.text.words.is_some() {
                own.text.value = sentence_of(&words).into();
                own.text.words = Some(words.clone().into());
            }
            rename(declared, &mut own.about, &new.about, &(old, words));
            Declared::Claim(own)
        }
        _ => return None,
    };
    let mut fact = instead.clone();
    fact.declared = mine;
    Some(fact)
}

/// The article's words of a fact.
fn words_of(text: &Stated<Text>) -> String {
    text.words.as_ref().unwrap_or(&text.value).to_string()
}

/// New words as far as the declared ones went, where those begin or end with words that the new ones have, too: "the hearing is on
/// May 4" of "The town said the hearing is on May 4".
fn cut<'n>(new: &'n str, old: &str) -> &'n str {
    const ALIKE: usize = 2;
    let letters = |word: &str| {
        word.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    };
    let words = |text: &str| Vec::from_iter(text.split_whitespace().map(letters));
    let (own, old) = (words(new), words(old));
    if old.len() < ALIKE {
        return new;
    }
    let starts = own.windows(ALIKE).position(|two| two == &old[..ALIKE]);
    let ends = own
        .windows(ALIKE)
        .rposition(|two| two == &old[old.len() - ALIKE..]);
    let from = starts.unwrap_or(0);
    let to = ends.map_or(own.len(), |at| at + ALIKE);
    if from >= to {
        return new;
    }
    let at = |word: &str| word.as_ptr() as usize - new.as_ptr() as usize;
    let all = Vec::from_iter(new.split_whitespace());
    let last = match ends {
        Some(_) => all[to - 1].trim_end_matches(|c: char| !c.is_alphanumeric()),
        None => all[to - 1],
    };
    &new[at(all[from])..at(last) + last.len()]
}

/// Takes those out of a list whom the old words name and the new ones do not, and puts those in whom only the new ones name. Who is
/// listed for another reason stays.
fn rename(article: &Article, list: &mut List<Text>, new: &[Text], words: &(String, String)) {
    let (before, after) = words;
    let names = |words: &str, id: &Text| {
        let actor = article.actor(id);
        let forms = actor.map(|actor| std::iter::once(&actor.name).chain(actor.also.iter()));
        let mut last = forms
            .into_iter()
            .flatten()
            .filter_map(|form| form.split_whitespace().last());
        last.any(|last| words.contains(last))
    };
    list.to_mut()
        .retain(|id| !names(before, id) || names(after, id));
    for id in new
        .iter()
        .filter(|id| names(after, id) && !names(before, id))
    {
        if !list.contains(id) {
            list.to_mut().push(id.clone());
        }
    }
}

/// What the rules object to first in each of some facts beside the others of their article.
fn objections(source: &Source, rest: &Article, facts: &[Drafted]) -> BTreeMap<usize, Finding> {
    let assembled = assemble(rest, facts);
    let places: BTreeMap<Place, usize> = assembled.places.into_iter().zip(0..).collect();
    let mut article = assembled.article;
    let mut all = BTreeMap::new();
    for finding in hold(&mut article, source).findings {
        let denies = finding.rule.level() == Level::Deny && finding.rule != Rule::Todo;
        if let Some(at) = places.get(&finding.place.fact()).filter(|_| denies) {
            all.entry(*at).or_insert(finding);
        }
    }
    all
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
