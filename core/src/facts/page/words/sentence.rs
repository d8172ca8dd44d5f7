//! What a fact says, in one sentence.

use super::{Line, figure::figure};
use crate::{
    facts::page::notes::Index,
    formats::Fact,
    model::{
        Actor, ActorKind, Attribution, Claim, Event, Party, Quote, Review, Stance, Statistic, Text,
        Todo,
    },
};

/// A fact in one sentence.
pub(in crate::facts::page) fn sentence<'a>(fact: Fact<'a>, index: &Index<'a>) -> Line<'a> {
    match fact {
        Fact::Actor(actor) => of_actor(actor, index),
        Fact::Quote(quote) => of_quote(quote, index),
        Fact::Statistic(statistic) => of_statistic(statistic, index),
        Fact::Event(event) => of_event(event, index),
        Fact::Claim(claim) => of_claim(claim, index),
    }
}

/// "Ann Lee, mayor of the council"
fn of_actor<'a>(actor: &'a Actor, index: &Index<'a>) -> Line<'a> {
    let mut line = match actor.unnamed {
        true => Line::default()
            .own("Somebody whom the article leaves unnamed: ")
            .value(&actor.name),
        false => Line::default().value(&actor.name),
    };
    if let Some(role) = &actor.role {
        line = line.own(", ").value(&role.value);
    }
    if let Some(of) = &actor.of {
        let between = if actor.role.is_some() {
            " of "
        } else {
            ", of "
        };
        line = line.own(between).actor(of, index);
    }
    line
}

/// "Ann Lee told the council, as The Herald reports: “…”"
fn of_quote<'a>(quote: &'a Quote, index: &Index<'a>) -> Line<'a> {
    let who = &quote.attribution;
    let line = match named(who) {
        [] => Line::default().own("Somebody"),
        named => Line::default().actors(named, index),
    };
    let line = match &*who.addressees {
        [] => line.own(" said"),
        addressees => line.own(" told ").actors(addressees, index),
    };
    let mut line = reported(line, who, index).own(": ");
    for (at, part) in quote.parts.iter().enumerate() {
        if at > 0 {
            line = line.own(" … ");
        }
        line = line.quoted(&part.value, index.language);
    }
    line
}

/// Who is named as saying so: the speakers, or else those through whom it is known.
fn named(who: &Attribution) -> &[Text] {
    match &*who.speakers {
        [] => &who.via,
        speakers => speakers,
    }
}

/// ", as The Herald reports", behind speakers.
fn reported<'a>(line: Line<'a>, who: &'a Attribution, index: &Index<'a>) -> Line<'a> {
    let verb = match &*who.via {
        _ if who.speakers.is_empty() => return line,
        [] => return line,
        [_] => " reports",
        _ => " report",
    };
    line.own(", as ").actors(&who.via, index).own(verb)
}

/// "About 120 homes (homes to be built), says nobody but the article"
fn of_statistic<'a>(statistic: &'a Statistic, index: &Index<'a>) -> Line<'a> {
    let mut line = Line::default()
        .text(figure(&statistic.quantity.value))
        .own(" (");
    line = match statistic.todo.contains(&Todo::Of) && statistic.of.value.is_empty() {
        true => line.own("what is measured is to be decided"),
        false => line.value(&statistic.of.value),
    };
    line = line.own(")");
    if let Some(who) = &statistic.who {
        line = line.own(" of ").actor(who, index);
    }
    if let Some(from) = &statistic.from {
        line = line.own(" from ").actor(from, index);
    }
    if let Some(to) = &statistic.to {
        line = line.own(" to ").actor(to, index);
    }
    match statistic.attribution.is_article() && statistic.todo.contains(&Todo::Speakers) {
        true => line.own("; who says so is to be decided"),
        false => says(line, &statistic.attribution, statistic.stance, index),
    }
}

/// Who says so, behind what they say.
fn says<'a>(
    line: Line<'a>,
    who: &'a Attribution,
    stance: Option<Stance>,
    index: &Index<'a>,
) -> Line<'a> {
    if who.is_article() {
        return line.own(match stance {
            None => ", says nobody but the article",
            Some(Stance::Alleged) => ", which is alleged",
            Some(Stance::Denied) => ", which is denied",
            Some(Stance::Asked) => ", which is asked",
        });
    }
    let named = named(who);
    let several = named.len() > 1;
    let mut line = line.own(match (stance, several) {
        (None, false) => ", says ",
        (None, true) => ", say ",
        (Some(Stance::Alleged), _) => ", alleged by ",
        (Some(Stance::Denied), _) => ", denied by ",
        (Some(Stance::Asked), _) => ", asked by ",
    });
    line = line.actors(named, index);
    if !who.addressees.is_empty() {
        line = line.own(" to ").actors(&who.addressees, index);
    }
    reported(line, who, index)
}

/// "Council vote: a vote that is yet to come"
fn of_event<'a>(event: &'a Event, index: &Index<'a>) -> Line<'a> {
    let mut line = Line::default().value(&event.label.value);
    line = match event.planned {
        true => line.own(", which is yet to come"),
        false => line,
    };
    if let Some(place) = &event.place {
        line = party(line.own(", at "), place, index);
    }
    match &*event.who {
        [] => line,
        who => line.own(", with ").actors(who, index),
    }
}

/// "Ann Lee says: Rents will fall"
fn of_claim<'a>(claim: &'a Claim, index: &Index<'a>) -> Line<'a> {
    let who = &claim.attribution;
    let named = named(who);
    let several = named.len() > 1;
    let mut line = match named {
        [] if claim.todo.contains(&Todo::Speakers) => Line::default().own("Somebody"),
        [] => Line::default().own("The article"),
        named => Line::default().actors(named, index),
    };
    let verb = match (claim.stance, several) {
        (None, false) => " says",
        (None, true) => " say",
        (Some(Stance::Alleged), false) => " alleges",
        (Some(Stance::Alleged), true) => " allege",
        (Some(Stance::Denied), false) => " denies",
        (Some(Stance::Denied), true) => " deny",
        (Some(Stance::Asked), false) => " asks whether",
        (Some(Stance::Asked), true) => " ask whether",
    };
    line = line.own(verb);
    if !who.addressees.is_empty() {
        line = line.own(" to ").actors(&who.addressees, index);
    }
    line = reported(line, who, index);
    line = line.own(": ").value(&claim.text.value);
    match &claim.review {
        Some(review) => reviewed(line, review, index),
        None => line,
    }
}

/// "; checked: “False”, 1 of 5"
fn reviewed<'a>(line: Line<'a>, review: &'a Review, index: &Index<'a>) -> Line<'a> {
    let mut line = line.own("; checked");
    if let Some(by) = &review.by {
        line = party(line.own(" by "), by, index);
    }
    line = line.own(": ").value(&review.verdict);
    match review.rating {
        Some(rating) => line.own(format!(", {} of {}", rating.value, rating.best)),
        None => line,
    }
}

/// Somebody by name, or an actor.
fn party<'a>(line: Line<'a>, party: &'a Party, index: &Index<'a>) -> Line<'a> {
    match party {
        Party::Name(name) => line.value(name),
        Party::Actor(id) => line.actor(id, index),
    }
}

/// What an actor is, in small letters.
pub(in crate::facts::page) fn kind_of_actor(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "person",
        ActorKind::Organization => "organization",
        ActorKind::Country => "country",
        ActorKind::Group => "group",
        ActorKind::Document => "document",
        ActorKind::Place => "place",
        ActorKind::Facility => "facility",
        ActorKind::Todo => "to be decided",
    }
}
