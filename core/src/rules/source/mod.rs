//! Who says a figure or a claim, and whether they assert it: the declaration against the article's indirect speech.
//!
//! Where nobody is declared the article itself says it, and nothing is asked. Where somebody is, whoever surely tells the
//! passage must be among those declared, and each of those among them; all else is left undecided. Of a fact that the article
//! states in several places the one that bears out best who says it is meant ([`Bearings`]), and all that is declared is held
//! against that one: what one says and another dates is said so by neither.

mod bearing;
mod wrong_source;
mod wrong_stance;

pub(super) use self::bearing::{Bearing, Bearings};

use super::{
    FactList, Finding, Place,
    evidence::{Verdict, of_attribution},
    quotation::{Candidates, Passage, Speakers},
};
use crate::{
    model::{ActorKind, Aspect, Attribution, Claim, Field, Stance, Statistic, Text, Todo},
    text::{Attributed, Governor, Likeness, Reach, Role, Teller, Telling, Who},
};
use std::{cell::RefCell, collections::HashMap, ops::Range};

/// A figure or a claim, and where the article states it.
#[derive(Clone)]
pub(super) struct Stated<'a> {
    /// The fact.
    pub fact: Place,
    pub attribution: &'a Attribution,
    pub stance: Option<Stance>,
    pub inferred: bool,
    /// Whether somebody must still decide who says it.
    pub open: bool,
    /// The place that is meant. Nothing where it was not found.
    pub place: Option<Range<usize>>,
}

impl<'a> Stated<'a> {
    pub fn figure(index: usize, statistic: &'a Statistic) -> Self {
        Self {
            fact: FactList::Statistics.at(index),
            attribution: &statistic.attribution,
            stance: statistic.stance,
            inferred: statistic.inferred,
            open: statistic.todo.contains(&Todo::Speakers),
            place: None,
        }
    }

    pub fn claim(index: usize, claim: &'a Claim) -> Self {
        Self {
            fact: FactList::Claims.at(index),
            attribution: &claim.attribution,
            stance: claim.stance,
            inferred: claim.inferred,
            open: claim.todo.contains(&Todo::Speakers),
            place: None,
        }
    }
}

/// Holds the sources of figures and claims against the text, and returns what it says of each.
pub(super) fn check(
    speakers: &Speakers<'_>,
    facts: &[Stated<'_>],
    findings: &mut Vec<Finding>,
) -> Vec<(Place, Aspect, Verdict)> {
    let sources = Sources::new(speakers);
    let mut evidence = Vec::new();
    for fact in facts {
        let found = match &fact.place {
            Some(place) => sources.at_place(fact, place),
            None => Ok(undecided(fact)),
        };
        let found = match found {
            Ok(found) => found,
            Err(finding) => {
                findings.push(*finding);
                continue;
            }
        };
        evidence.extend(
            found
                .into_iter()
                .map(|(aspect, verdict)| (fact.fact, aspect, verdict)),
        );
    }
    evidence
}

/// Whom the text names as who says the facts of which that is undecided.
pub(super) fn candidates(
    speakers: &Speakers<'_>,
    facts: &[Stated<'_>],
) -> Vec<(Place, Candidates)> {
    let open = facts.iter().filter(|fact| fact.open);
    let named = open.filter_map(|fact| {
        let told = speakers.tellings(fact.place.as_ref()?);
        let firm = told.iter().filter(|one| one.firm && !one.again);
        let tellers = firm.flat_map(|one| one.speakers.iter().map(move |teller| (one, teller)));
        let known = tellers.filter(|(_, teller)| teller.is_known());
        let named = known.map(|(one, teller)| attributed(one, teller, Role::Speaker));
        Some((fact.fact, speakers.each_once(named)))
    });
    named.collect()
}

/// The aspects of a fact with what one place says of each.
type Verdicts = Vec<(Aspect, Verdict)>;

struct Sources<'a> {
    speakers: &'a Speakers<'a>,
    /// What governs a place from outside, read once however many facts it may state; for figures also whether it surely does.
    of_claims: Known<Governor>,
    of_figures: Known<(Governor, bool)>,
    /// Whether something in the sentence that begins at a token may take back what stands in it.
    doubtful: RefCell<HashMap<usize, bool>>,
}

/// What was found at some places.
type Known<T> = RefCell<HashMap<Range<usize>, Option<T>>>;

impl<'a> Sources<'a> {
    fn new(speakers: &'a Speakers<'a>) -> Self {
        Self {
            speakers,
            of_claims: RefCell::default(),
            of_figures: RefCell::default(),
            doubtful: RefCell::default(),
        }
    }
}

impl Sources<'_> {
    /// What a place says of who says a fact; a finding where it has it from others.
    fn at_place(&self, fact: &Stated<'_>, place: &Range<usize>) -> Result<Verdicts, Box<Finding>> {
        let reading = &self.speakers.reading.text;
        if !reading.is_read() || self.speakers.is_reported(fact.attribution) {
            return Ok(undecided(fact));
        }
        // The article itself says it, and nothing takes it back.
        let plain = fact.attribution.is_article() && fact.stance.is_none();
        if plain && !self.may_take_back(place) && self.governor(fact, place).is_none() {
            return Ok(Vec::new());
        }
        self.at(fact, place, &self.speakers.tellings(place))
    }

    /// Whether something before a place or in its sentence may take it back. A sentence is read once however many facts it states.
    fn may_take_back(&self, place: &Range<usize>) -> bool {
        let reading = &self.speakers.reading.text;
        let mut known = self.doubtful.borrow_mut();
        let sentence = known.entry(reading.start_of_sentence(place));
        *sentence.or_insert_with(|| reading.is_in_doubtful_sentence(place))
            || reading.may_take_back(place)
    }

    /// What one place says of a fact.
    fn at(
        &self,
        fact: &Stated<'_>,
        place: &Range<usize>,
        told: &[Telling],
    ) -> Result<Verdicts, Box<Finding>> {
        let mut verdicts = Vec::new();
        let who = fact.attribution;
        if !who.speakers.is_empty() {
            verdicts.push((Aspect::Speaker, self.speakers(fact, place, told)?));
        }
        verdicts.extend(self.others(fact, place, told)?);
        if let Some(verdict) = self.stance(fact, place, told)? {
            verdicts.push((Aspect::Stance, verdict));
        }
        Ok(verdicts)
    }

    /// Holds those to whom it is said and through whom it is known against those whom the text names.
    fn others(
        &self,
        fact: &Stated<'_>,
        place: &Range<usize>,
        told: &[Telling],
    ) -> Result<Verdicts, Box<Finding>> {
        let who = fact.attribution;
        if who.addressees.is_empty() && who.via.is_empty() {
            return Ok(Vec::new());
        }
        let named = self.named(fact, told);
        let passage = Passage {
            called: called(fact.fact),
            span: place,
        };
        if let Some((item, other)) = self.speakers.other_addressee(who, &named) {
            let place = fact.fact.field(Field::Addressees).item(item);
            let declared = &who.addressees[item];
            let wrong = self
                .speakers
                .wrong_addressee(declared, other, passage, place);
            return Err(Box::new(wrong));
        }
        // Her staff, whom Lee told, pass nothing on.
        let may_pass_on = |one: &&Attributed| {
            let body = |kind| matches!(kind, ActorKind::Organization | ActorKind::Document);
            let told = one.role == Role::Addressee;
            !told
                || !matches!(one.who, Who::Actor(actor) if !body(self.speakers.article.actors[actor].kind))
        };
        let through: Vec<Attributed> = named.iter().filter(may_pass_on).cloned().collect();
        if let Some((item, other)) = self.speakers.other_intermediary(who, &through) {
            let place = fact.fact.field(Field::Via).item(item);
            let declared = &who.via[item];
            let wrong = self
                .speakers
                .wrong_intermediary(declared, other, passage, place);
            return Err(Box::new(wrong));
        }
        let parts = [
            (Aspect::Addressee, &who.addressees),
            (Aspect::Intermediary, &who.via),
        ];
        let declared = parts.into_iter().filter(|(_, ids)| !ids.is_empty());
        Ok(declared
            .map(|(aspect, ids)| (aspect, self.are_named(who, ids, aspect, &named)))
            .collect())
    }

    /// Whether all who are declared are surely named.
    fn are_named(
        &self,
        who: &Attribution,
        ids: &[Text],
        aspect: Aspect,
        named: &[Attributed],
    ) -> Verdict {
        let told = |one: &Attributed| one.role == Role::Addressee;
        let fits = |one: &&Attributed| {
            one.reach != Reach::Loose
                && match aspect {
                    Aspect::Intermediary => !told(one) || self.speakers.passes_on(one, who),
                    _ => told(one),
                }
        };
        let mut span = None;
        for actor in self.speakers.indices(ids) {
            let mut fit = named.iter().filter(fits);
            let Some(found) = fit.find(|one| one.who == Who::Actor(actor)) else {
                return Verdict::Undecided;
            };
            span.get_or_insert(found.name.clone());
        }
        span.map_or(Verdict::Undecided, Verdict::Stated)
    }

    /// Those whom the text names beside a passage, as they are named beside a quotation. Who is spoken to counts where the
    /// declared speaker speaks.
    fn named(&self, fact: &Stated<'_>, told: &[Telling]) -> Vec<Attributed> {
        let declared = self.speakers.indices(&fact.attribution.speakers);
        let says = |one: &Attributed| {
            let mut declared = declared.iter();
            declared.any(|actor| self.likeness(one, *actor) == Likeness::Same)
        };
        let tells = |one: &Telling| {
            let mut speakers = one.speakers.iter();
            speakers.any(|teller| says(&attributed(one, teller, Role::Speaker)))
        };
        let told: Vec<&Telling> = told.iter().filter(|one| !one.again).collect();
        let speaking = told.iter().position(|one| tells(one));
        let mut named = Vec::new();
        // Those whom the declared speaker has it from are not the ones through whom it is known.
        for (at, telling) in told.iter().enumerate().skip(speaking.unwrap_or_default()) {
            let mut add = |teller: &Teller, role| named.push(attributed(telling, teller, role));
            // Those beside whom they speak do not pass it on.
            if speaking != Some(at) {
                for teller in &telling.speakers {
                    // "Lee told Park that the union had said": through Lee, if she is declared
                    let declared = || speaking.is_some() && self.passes_on(fact, teller);
                    let role = match telling.passes_on || declared() {
                        true => Role::Via,
                        false => Role::Speaker,
                    };
                    add(teller, role);
                }
            }
            telling.via.iter().for_each(|one| add(one, Role::Via));
            if at == speaking.unwrap_or_default() {
                let told = telling.addressees.iter();
                told.for_each(|one| add(one, Role::Addressee));
            }
        }
        for one in named.iter_mut().filter(|one| one.role == Role::Via) {
            if says(one) {
                one.role = Role::Speaker;
            }
        }
        self.speakers.resolve_all(fact.attribution, &mut named);
        // What is surely named is not named loosely as well.
        let firm: Vec<Range<usize>> = named
            .iter()
            .filter(|one| one.reach != Reach::Loose)
            .map(|one| one.name.clone())
            .collect();
        named.retain(|one| one.reach != Reach::Loose || !firm.contains(&one.name));
        named
    }

    /// How somebody whom the text names is like a declared actor.
    fn likeness(&self, one: &Attributed, actor: usize) -> Likeness {
        match one.who {
            Who::Actor(other) if other != actor => match self.is_voice(other, actor) {
                true => Likeness::MayBe,
                false => Likeness::Other,
            },
            Who::Somebody if self.stands_for(one, actor) => Likeness::MayBe,
            _ => self.speakers.likeness(one, actor),
        }
    }
}

/// Somebody in a telling as one who is named beside a quotation.
fn attributed(telling: &Telling, teller: &Teller, role: Role) -> Attributed {
    Attributed {
        who: teller.who.clone(),
        name: teller.name.clone(),
        span: telling.span.clone(),
        role,
        reach: match telling.firm && teller.sure {
            true => Reach::Beside,
            false => Reach::Loose,
        },
        gap: teller.name.end..teller.name.end,
    }
}

fn is_stated(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Stated(_))
}

/// What is declared and not found in the text.
fn undecided(fact: &Stated<'_>) -> Verdicts {
    let stance = fact.stance.map(|_| Aspect::Stance);
    let declared = of_attribution(fact.attribution).chain(stance);
    let verdict = |aspect| match aspect {
        Aspect::Speaker if fact.inferred => Verdict::Author,
        _ => Verdict::Undecided,
    };
    declared.map(|aspect| (aspect, verdict(aspect))).collect()
}

/// What a message calls a fact.
fn called(fact: Place) -> &'static str {
    match fact.list {
        FactList::Statistics => "this figure",
        _ => "this claim",
    }
}
