//! Whom the text names beside a quotation, as seen from what is declared of it.

use super::speaker::{Speakers, attributions};
use crate::{
    model::{ActorKind, Attribution},
    text::{Attributed, Bond, Declared, DeclaredKind, Likeness, Reach, Role, Who, mentions_within},
};

/// How many bodies one may belong to, each to the next.
const DEEPEST: usize = 4;

impl Speakers<'_> {
    /// Those whom the text names beside a quotation. Who speaks for a declared body is that body, and who may be somebody
    /// declared is nobody for certain.
    pub(super) fn read(&self, spoken: &Attribution, quotation: usize) -> Vec<Attributed> {
        let speakers = self.indices(&spoken.speakers);
        if let Some(voice) = self.reader.voice_instead_of(quotation, &speakers) {
            return vec![voice];
        }
        let mut found = self.reader.read(quotation);
        self.resolve_all(spoken, &mut found);
        found
    }

    /// Tells of those whom the text names beside a passage which of them are declared actors after all.
    pub(in crate::rules) fn resolve_all(&self, spoken: &Attribution, found: &mut Vec<Attributed>) {
        let (speakers, via) = (self.indices(&spoken.speakers), self.indices(&spoken.via));
        let addressees = self.indices(&spoken.addressees);
        for at in 0..found.len() {
            let one = &mut found[at];
            let declared = match one.role {
                Role::Speaker => [&speakers[..], &via],
                Role::Via => [&via[..], &speakers],
                Role::Addressee => [&addressees[..], &via],
            };
            let others = self.resolve(one, &declared.concat(), &via);
            found.extend(others);
        }
    }

    /// Takes somebody for a declared actor, and returns all others for whom they speak too: "reporters from Reuters and NBC".
    fn resolve(&self, one: &mut Attributed, declared: &[usize], via: &[usize]) -> Vec<Attributed> {
        // "A letter from Norland" may be sent by anybody there.
        let mut open = matches!(one.who, Who::Actor(actor) if {
            let country = self.article.actors[actor].kind.may_be(ActorKind::Country);
            let called = &self.reading.source.text()[one.name.clone()];
            country && !declared.contains(&actor) && self.reader.is_document(called)
        });
        let mut same: Vec<usize> = Vec::new();
        if let Who::Actor(actor) = one.who
            && declared.contains(&actor)
        {
            same.push(actor);
        }
        for actor in declared {
            let likeness = match via.contains(actor) {
                true if one.role == Role::Via => self.itself(one, *actor),
                _ => self.likeness(one, *actor),
            };
            match likeness {
                Likeness::Same if !same.contains(actor) => same.push(*actor),
                Likeness::Same => {}
                Likeness::MayBe => open = true,
                Likeness::Other => {}
            }
        }
        let Some((first, others)) = same.split_first() else {
            if open && one.who != Who::Pronoun {
                one.who = Who::Unknown;
            }
            return Vec::new();
        };
        let known = one.clone();
        one.who = Who::Actor(*first);
        let of = |actor: &usize| Attributed {
            who: Who::Actor(*actor),
            ..known.clone()
        };
        others.iter().map(of).collect()
    }

    pub(in crate::rules) fn likeness(&self, one: &Attributed, actor: usize) -> Likeness {
        let declared = &self.article.actors[actor];
        let mut names: Vec<&str> = declared.names().collect();
        names.extend(declared.role.as_ref().map(|role| &*role.value));
        let bond = match one.who {
            Who::Actor(other) => self.bond(other, actor),
            _ => Bond::None,
        };
        let as_kind = |kind| {
            let kind = declared_kind(kind, declared.unnamed);
            let declared = Declared {
                actor,
                names: &names,
                kind,
            };
            self.reader.likeness(one, &declared, bond)
        };
        match declared.kind {
            // A person or a body: where that makes a difference, it cannot be told.
            ActorKind::Todo => {
                let [person, body] = [ActorKind::Person, ActorKind::Organization].map(as_kind);
                match person == body {
                    true => person,
                    false => Likeness::MayBe,
                }
            }
            kind => as_kind(kind),
        }
    }

    /// How an actor stands to a body that is declared. Who has a name speaks for nobody else, unless that is their office.
    fn bond(&self, actor: usize, body: usize) -> Bond {
        let Some(steps) = self.steps_to(actor, body) else {
            return Bond::None;
        };
        let actor = &self.article.actors[actor];
        let office = actor.role.iter().map(|role| &*role.value);
        let spokesperson = actor
            .names()
            .chain(office)
            .any(|words| self.reader.is_spokesperson(words));
        let passes_on = self.outlets.contains(&actor.id);
        let office = (actor.kind != ActorKind::Person || actor.unnamed) && steps == 1;
        match spokesperson || office && !passes_on {
            true => Bond::Voice,
            false => Bond::Member,
        }
    }

    /// How many bodies lie on the way from an actor to a body that it belongs to, this one included.
    fn steps_to(&self, actor: usize, body: usize) -> Option<usize> {
        let actors = &self.article.actors;
        let mut at = actor;
        for steps in 1..=DEEPEST {
            let of = actors[at].of.as_ref()?;
            at = actors.iter().position(|one| one.id == *of)?;
            if at == body {
                return (actors[body].kind != ActorKind::Person).then_some(steps);
            }
        }
        None
    }

    /// A declared speaker whom the text does not name where it names another of them, and nobody but these: which one it is,
    /// and who is named.
    pub(super) fn second_speaker<'f>(
        &self,
        spoken: &Attribution,
        found: &'f [Attributed],
    ) -> Option<(usize, &'f Attributed)> {
        let declared = self.indices(&spoken.speakers);
        if declared.len() < 2 || declared.len() < spoken.speakers.len() {
            return None;
        }
        let is = |one: &&Attributed, actor: usize| one.who == Who::Actor(actor);
        let is_declared = |one: &&Attributed| declared.iter().any(|actor| is(one, *actor));
        let mut firm = firm(found, Role::Speaker).unwrap_or_default();
        let open = |one: &Attributed| one.role == Role::Speaker && !is_firm(one);
        if found.iter().any(open) {
            return None;
        }
        if !firm.iter().any(is_declared) {
            // "“…,” the Herald reported"
            firm.extend(
                found
                    .iter()
                    .filter(|one| one.role == Role::Via && is_firm(one)),
            );
        }
        let first = *firm.iter().find(|one| is_declared(one))?;
        let named = |actor: usize| {
            let gaps = firm.iter().map(|one| &one.gap);
            let mut between = gaps.flat_map(|gap| mentions_within(&self.reading.mentions, gap));
            firm.iter()
                .any(|one| is(one, actor) || self.itself(one, actor) != Likeness::Other)
                || between.any(|mention| mention.actor == actor)
        };
        let item = declared.iter().position(|actor| !named(*actor))?;
        Some((item, first))
    }

    /// A declared addressee who is none of those to whom the text has the words said, and one of these.
    pub(in crate::rules) fn other_addressee<'f>(
        &self,
        spoken: &Attribution,
        found: &'f [Attributed],
    ) -> Option<(usize, &'f Attributed)> {
        let mut firm = firm(found, Role::Addressee).unwrap_or_default();
        if firm.is_empty() && found.iter().any(|one| one.role == Role::Addressee) {
            return None;
        }
        // "in an interview with NBC"
        let interviews = |one: &&Attributed| self.reader.interviews(one) && is_firm(one);
        firm.extend(found.iter().filter(interviews));
        // What is answered to one of a body may be said to all of it.
        let may_hear = |actor: &usize| {
            let kind = self.article.actors[*actor].kind;
            self.article.transcript && kind != ActorKind::Person
        };
        let declared = self.indices(&spoken.addressees);
        match declared.iter().any(may_hear) {
            true => None,
            false => self.other(&declared, &firm, &firm),
        }
    }

    /// A declared intermediary who is none of those through whom the text has the words, and one of these.
    pub(in crate::rules) fn other_intermediary<'f>(
        &self,
        spoken: &Attribution,
        found: &'f [Attributed],
    ) -> Option<(usize, &'f Attributed)> {
        let addressees = self.indices(&spoken.addressees);
        // An outlet that is told something passes it on, unless it is declared as the one who is spoken to.
        let told = |one: &&Attributed| {
            let declared = matches!(one.who, Who::Actor(actor) if addressees.contains(&actor));
            let spoken_to = one.role == Role::Addressee || self.reader.interviews(one);
            (spoken_to, spoken_to && !declared && self.may_be_outlet(one))
        };
        let passes_on = |one: &&Attributed| match told(one) {
            (true, outlet) => outlet,
            (false, _) => one.role == Role::Via,
        };
        let named: Vec<&Attributed> = found
            .iter()
            .filter(|one| one.role != Role::Speaker)
            .collect();
        let firm: Vec<&Attributed> = named.iter().copied().filter(passes_on).collect();
        if firm.iter().any(|one| !is_firm(one)) {
            return None;
        }
        self.other(&self.indices(&spoken.via), &named, &firm)
    }

    fn other<'f>(
        &self,
        declared: &[usize],
        named: &[&'f Attributed],
        instead: &[&'f Attributed],
    ) -> Option<(usize, &'f Attributed)> {
        let other = *instead.first()?;
        let may_be = |actor: usize| {
            let like = |one: &&Attributed| self.itself(one, actor) != Likeness::Other;
            named.iter().any(like)
        };
        let item = declared.iter().position(|actor| !may_be(*actor))?;
        Some((item, other))
    }

    /// How somebody is like a declared actor, where a body that belongs to another is not that one: the broadcaster of a
    /// state, which passes on what others say, is not the state.
    fn itself(&self, one: &Attributed, declared: usize) -> Likeness {
        match (self.likeness(one, declared), &one.who) {
            (Likeness::MayBe, Who::Actor(other))
                if !self.article.actors[*other].kind.may_be(ActorKind::Person) =>
            {
                Likeness::Other
            }
            (likeness, _) => likeness,
        }
    }

    /// A person who is declared to pass on what the text has them told, though nothing says that they do.
    pub(super) fn merely_told<'f>(
        &self,
        spoken: &Attribution,
        found: &'f [Attributed],
    ) -> Option<(usize, &'f Attributed)> {
        let mut declared = self.indices(&spoken.via).into_iter().enumerate();
        declared.find_map(|(item, actor)| {
            let is = |one: &&Attributed| one.who == Who::Actor(actor);
            let told = found
                .iter()
                .find(is)
                .filter(|one| one.role == Role::Addressee)?;
            let known = &self.article.actors[actor];
            let person = known.kind == ActorKind::Person && !known.unnamed;
            let only = found
                .iter()
                .filter(is)
                .all(|one| one.role == Role::Addressee);
            let of_outlet = known.of.as_ref().and_then(|id| self.article.actor(id));
            let names = known
                .names()
                .chain(known.role.iter().map(|role| &*role.value));
            let mut names = names.chain(of_outlet.iter().flat_map(|body| body.names()));
            let called = &self.reading.source.text()[told.name.clone()];
            let journalist = self.reader.is_journalist(called)
                || names.any(|name| self.reader.is_journalist(name) || self.reader.is_outlet(name));
            let passes_on =
                journalist || self.passes_on(told, spoken) || self.passing_on().contains(&actor);
            (person && only && is_firm(told) && !passes_on).then_some((item, told))
        })
    }

    /// Whether somebody who is told something passes it on, by what it is called or because the article says so elsewhere.
    pub(in crate::rules) fn passes_on(&self, one: &Attributed, spoken: &Attribution) -> bool {
        let called = &self.reading.source.text()[one.name.clone()];
        let Who::Actor(actor) = one.who else {
            return self.reader.is_outlet(called);
        };
        let known = &self.article.actors[actor];
        if known.kind == ActorKind::Person {
            // "the Herald's Bob Roy", but not "Ann Post"
            let mut others = called.split_whitespace();
            return others.any(|word| !known.name.contains(word) && self.reader.is_outlet(word));
        }
        let elsewhere = |one: &Attribution| one != spoken && one.via.contains(&known.id);
        known.names().any(|name| self.reader.is_outlet(name))
            || self.reader.is_outlet(called)
            || attributions(self.article).any(elsewhere)
            || self.passing_on().contains(&actor)
    }

    /// Whether somebody who is told something may be an outlet: one by its name, one that passes on what others say elsewhere,
    /// an organization with a name that tells nothing.
    fn may_be_outlet(&self, one: &Attributed) -> bool {
        let called = &self.reading.source.text()[one.name.clone()];
        let Who::Actor(actor) = one.who else {
            return self.reader.is_outlet(called);
        };
        let known = &self.article.actors[actor];
        let mut names = known.names();
        let may_be = known.kind == ActorKind::Organization
            && !known.unnamed
            && !known.names().any(|name| self.reader.is_no_outlet(name));
        may_be
            || self.outlets.contains(&known.id)
            || names.any(|name| self.reader.is_outlet(name))
            || self.reader.is_outlet(called)
    }
}

pub(super) fn is_firm(one: &Attributed) -> bool {
    one.reach != Reach::Loose && matches!(one.who, Who::Actor(_) | Who::Somebody)
}

/// Those of a role, if all of them are named firmly and there is one.
fn firm(found: &[Attributed], role: Role) -> Option<Vec<&Attributed>> {
    let of_role: Vec<&Attributed> = found.iter().filter(|one| one.role == role).collect();
    let all = !of_role.is_empty() && of_role.iter().all(|one| is_firm(one));
    all.then_some(of_role)
}

fn declared_kind(kind: ActorKind, unnamed: bool) -> DeclaredKind {
    match kind {
        ActorKind::Person if unnamed => DeclaredKind::Unnamed,
        ActorKind::Person => DeclaredKind::Person,
        ActorKind::Country => DeclaredKind::Country,
        ActorKind::Document => DeclaredKind::Described,
        _ if unnamed => DeclaredKind::Described,
        _ => DeclaredKind::Body,
    }
}
