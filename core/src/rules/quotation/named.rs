//! Whom the text names beside a quotation, as seen from what is declared of it.

use super::speaker::Speakers;
use crate::{
    model::{ActorKind, Attribution},
    text::{Attributed, Declared, DeclaredKind, Likeness, Reach, Role, Who},
};

/// How many bodies one may belong to, each to the next.
const DEEPEST: usize = 4;

impl Speakers<'_> {
    /// Those whom the text names beside a quotation. Who speaks for a declared body is that body, and who may be somebody
    /// declared is nobody for certain.
    pub(super) fn read(&self, spoken: &Attribution, quotation: usize) -> Vec<Attributed> {
        let mut found = self.reader.read(quotation);
        self.resolve_all(spoken, &mut found);
        found
    }

    /// Tells of those whom the text names beside a passage which of them are declared actors after all.
    pub(in crate::rules) fn resolve_all(&self, spoken: &Attribution, found: &mut [Attributed]) {
        let (speakers, via) = (self.indices(&spoken.speakers), self.indices(&spoken.via));
        let addressees = self.indices(&spoken.addressees);
        for one in found {
            let declared = match one.role {
                Role::Speaker => [&speakers[..], &via],
                Role::Via => [&via[..], &speakers],
                Role::Addressee => [&addressees[..], &via],
            };
            self.resolve(one, &declared.concat());
        }
    }

    fn resolve(&self, one: &mut Attributed, declared: &[usize]) {
        if matches!(one.who, Who::Actor(actor) if declared.contains(&actor)) {
            return;
        }
        let mut open = false;
        for actor in declared {
            match self.likeness(one, *actor) {
                Likeness::Same => {
                    one.who = Who::Actor(*actor);
                    return;
                }
                Likeness::MayBe => open = true,
                Likeness::Other => {}
            }
        }
        if open && one.who != Who::Pronoun {
            one.who = Who::Unknown;
        }
    }

    pub(in crate::rules) fn likeness(&self, one: &Attributed, actor: usize) -> Likeness {
        let declared = &self.article.actors[actor];
        let mut names: Vec<&str> = declared.names().collect();
        names.extend(declared.role.as_ref().map(|role| &*role.value));
        let kind = match declared.kind {
            ActorKind::Person if declared.unnamed => DeclaredKind::Unnamed,
            ActorKind::Person => DeclaredKind::Person,
            ActorKind::Country => DeclaredKind::Country,
            _ => DeclaredKind::Body,
        };
        let belongs = matches!(one.who, Who::Actor(other) if self.belongs(other, actor));
        let declared = Declared {
            actor,
            names: &names,
            kind,
        };
        self.reader.likeness(one, &declared, belongs)
    }

    /// Whether an actor belongs to a body that is declared.
    pub(super) fn belongs(&self, actor: usize, body: usize) -> bool {
        let actors = &self.article.actors;
        let mut at = actor;
        for _ in 0..DEEPEST {
            let of = actors[at].of.as_ref();
            let Some(next) = of.and_then(|of| actors.iter().position(|one| one.id == *of)) else {
                return false;
            };
            if next == body {
                return actors[body].kind != ActorKind::Person;
            }
            at = next;
        }
        false
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
        let firm = firm(found, Role::Speaker)?;
        let is = |one: &&Attributed, actor: usize| one.who == Who::Actor(actor);
        let first = *firm
            .iter()
            .find(|one| declared.iter().any(|actor| is(one, *actor)))?;
        let named = |actor: usize| {
            let mentions = &self.reading.mentions;
            let mut between = firm.iter().flat_map(|one| {
                let first = mentions.partition_point(|one_of| one_of.span.start < one.gap.start);
                let end = one.gap.end;
                mentions[first..]
                    .iter()
                    .take_while(move |mention| mention.span.start < end)
            });
            firm.iter()
                .any(|one| is(one, actor) || self.likeness(one, actor) != Likeness::Other)
                || between.any(|mention| mention.actor == actor)
                || declared.iter().any(|other| {
                    *other != actor && (self.belongs(*other, actor) || self.belongs(actor, *other))
                })
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
        let firm = firm(found, Role::Addressee)?;
        let declared = self.indices(&spoken.addressees);
        self.other(&declared, &firm, &firm)
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
            one.role == Role::Addressee && !declared && self.is_outlet(one)
        };
        let passes_on = |one: &&Attributed| one.role == Role::Via || told(one);
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
            let like = |one: &&Attributed| self.likeness(one, actor) != Likeness::Other;
            named.iter().any(like)
        };
        let item = declared.iter().position(|actor| !may_be(*actor))?;
        Some((item, other))
    }

    /// Whether somebody passes on what others say, by what it is called or because another fact says so.
    fn is_outlet(&self, one: &Attributed) -> bool {
        let Who::Actor(actor) = one.who else {
            return self
                .reader
                .is_outlet(&self.reading.source.text()[one.name.clone()]);
        };
        let actor = &self.article.actors[actor];
        let passes_on = self.outlets.contains(&actor.id);
        passes_on || actor.names().any(|name| self.reader.is_outlet(name))
    }
}

fn is_firm(one: &Attributed) -> bool {
    one.reach != Reach::Loose && matches!(one.who, Who::Actor(_) | Who::Somebody)
}

/// Those of a role, if all of them are named firmly and there is one.
fn firm(found: &[Attributed], role: Role) -> Option<Vec<&Attributed>> {
    let of_role: Vec<&Attributed> = found.iter().filter(|one| one.role == role).collect();
    let all = !of_role.is_empty() && of_role.iter().all(|one| is_firm(one));
    all.then_some(of_role)
}
