//! Those who speak and who are spoken of: one actor for "Ann Lee", "Lee" and "the mayor".

use super::{
    desk::one_line,
    fact::{Declared, Drafted, overlap},
    names::{self, Names},
    persona::{Persona, Sight, meet},
};
use newsfacts_core::{
    model::{Actor, ActorKind, Article, Stated, Text},
    text::{AttributionReader, Named, QuotationKind, Reading, Role, Teller, Who},
};
use std::ops::Range;

/// The actors whom a text names and nobody has declared, in the order in which it names them.
pub(super) fn propose(
    text: &str,
    reading: &Reading<'_>,
    declared: &Article,
    names: &mut Names,
) -> Vec<Drafted> {
    let mut sights = sights(reading, declared);
    sights.sort_by_key(|sight| (sight.named.name.start, !sight.speaks));
    let mut cast: Vec<Persona> = Vec::new();
    for sight in &sights {
        meet(text, reading, sight, &mut cast);
    }
    join_offices(reading, &mut cast);
    call_by_nouns(text, reading, &mut cast);
    call_by_parts(reading, &mut cast);
    cast.retain(is_of_use);
    let ids: Vec<String> = cast.iter().map(|one| names.take(&wanted(one))).collect();
    let owners: Vec<Option<Text>> = cast.iter().map(|one| owner(one, &cast, &ids)).collect();
    let all = cast.iter().zip(&ids).zip(owners);
    let all = all.map(|((persona, id), of)| {
        let actor = actor(persona, id, of, &cast);
        Drafted::new(Declared::Actor(actor), persona.at.clone())
    });
    all.collect()
}

/// Everybody whom the text names, as speakers first.
fn sights(reading: &Reading<'_>, declared: &Article) -> Vec<Sight> {
    let mentions = super::desk::named(reading, declared);
    let reader = AttributionReader::new(reading, &mentions);
    let mut sights = Vec::new();
    let mut see = |who: &Who, name: &Range<usize>, passes_on: bool| {
        if matches!(who, Who::Somebody | Who::Unknown)
            && !name.is_empty()
            && !reading.is_when(name)
            && !reading.begins_with_figure(name)
            && !reading.is_verb_of_saying(name)
        {
            let named = reading.named(name);
            sights.push(Sight {
                named,
                speaks: true,
                passes_on,
            });
        }
    };
    for (index, quotation) in reading.quotations.iter().enumerate() {
        if quotation.kind == QuotationKind::Title {
            continue;
        }
        for one in reader.read(index) {
            see(&one.who, &one.name, one.role == Role::Via);
        }
    }
    let figures = reading.quantities.iter().filter(|read| read.kind.states());
    let figures = figures.map(|read| read.span.clone());
    for passage in figures.chain(probes(reading)) {
        for telling in reader.tellings(&passage) {
            let speakers = telling.speakers.iter().filter(|_| telling.firm);
            let named = |one: &&Teller| {
                let words = reading.named(&one.name);
                one.sure && (words.kind.is_some() || !words.unnamed)
            };
            let told = speakers.chain(&telling.via).chain(&telling.addressees);
            for one in told.filter(named) {
                see(&one.who, &one.name, telling.passes_on);
            }
        }
    }
    let known = |named: &Named| mentions.iter().any(|one| overlap(&one.span, &named.name));
    let heading = |named: &Named| reading.is_in_heading(&named.name);
    let all = reading.names().into_iter();
    let all: Vec<Named> = all
        .filter(|named| !known(named) && !heading(named))
        .collect();
    // "Guild" of "the Ohio Nurses' Guild said"
    let whole = |sight: &Sight| {
        let of = |named: &&Named| {
            let (whole, part) = (&named.name, &sight.named.name);
            let within = whole.start <= part.start && part.end <= whole.end;
            within && whole != part && named.kind == Some(ActorKind::Organization)
        };
        all.iter().find(of).cloned()
    };
    for sight in &mut sights {
        if let Some(named) = whole(sight) {
            sight.named = named;
        }
    }
    let all = all.into_iter();
    sights.extend(all.map(|named| Sight {
        named,
        speaks: false,
        passes_on: false,
    }));
    name_bodies(reading, &mut sights);
    name_families(reading, &mut sights);
    sights
}

/// Adds the bodies that people are said to be of: "Hiro Tanaka of Bayline Research".
fn name_bodies(reading: &Reading<'_>, sights: &mut Vec<Sight>) {
    let bodies = sights.iter().filter_map(|sight| sight.named.of.clone());
    let bodies: Vec<Range<usize>> = bodies.collect();
    sights.extend(bodies.into_iter().map(|name| Sight {
        named: Named {
            kind: Some(ActorKind::Organization),
            unnamed: false,
            role: None,
            head: name.clone(),
            name: name.clone(),
            ..reading.named(&name)
        },
        speaks: false,
        passes_on: false,
    }));
}

/// Takes family names by themselves for those whom the text names in full, where they look like nouns.
fn name_families(reading: &Reading<'_>, sights: &mut Vec<Sight>) {
    let full = sights.iter().map(|sight| &sight.named).filter(|named| {
        !named.unnamed
            && named.kind == Some(ActorKind::Person)
            && reading.name_words(&named.name).len() > 1
    });
    let full: Vec<Range<usize>> = full.map(|named| named.name.clone()).collect();
    for sight in sights.iter_mut() {
        if let Some(named) = reading.as_family(&sight.named, &full) {
            sight.named = named;
        }
    }
    let alone = reading.families(&full).into_iter().map(|name| {
        let named = reading.named(&name);
        reading.as_family(&named, &full).unwrap_or(named)
    });
    sights.extend(alone.filter(|named| !named.unnamed).map(|named| Sight {
        named,
        speaks: false,
        passes_on: false,
    }));
}

/// The first and the last word of each sentence: whoever tells these tells the sentence.
pub(super) fn probes(reading: &Reading<'_>) -> impl Iterator<Item = Range<usize>> {
    reading.sentences().into_iter().flat_map(|sentence| {
        let ends = reading.ends_of(&sentence);
        ends.into_iter().flatten()
    })
}

/// Takes "the mayor" for the one person who holds that office.
fn join_offices(reading: &Reading<'_>, cast: &mut Vec<Persona>) {
    let mut at = 0;
    while at < cast.len() {
        let one = &cast[at];
        let last = one.bare.rsplit(' ').next().unwrap_or_default();
        let office = (one.unnamed && one.definite && reading.is_office(last))
            .then(|| one.bare.to_lowercase());
        let holds = |other: &Persona| {
            let role = other.role.as_ref();
            let role = role.map(|role| reading.whole_office(role).to_lowercase());
            !other.unnamed
                && role.zip(office.as_ref()).is_some_and(|(role, office)| {
                    role == *office
                        || role.starts_with(&format!("{office} "))
                        || role.ends_with(&format!(" {office}"))
                })
        };
        let holders: Vec<usize> = (0..cast.len())
            .filter(|index| holds(&cast[*index]))
            .collect();
        if let [holder] = holders[..] {
            let gone = cast.remove(at);
            let holder = holder - usize::from(holder > at);
            cast[holder].speaks |= gone.speaks;
            gone.forms
                .into_iter()
                .for_each(|form| cast[holder].call(form));
            continue;
        }
        at += 1;
    }
}

/// Adds what the text calls a body or an officer by a noun alone: "the ministry", "the mayor", and of Radio Nord "the station".
/// Where several may be meant it is nobody's name.
fn call_by_nouns(text: &str, reading: &Reading<'_>, cast: &mut Vec<Persona>) {
    let all: Vec<Vec<(String, bool)>> = cast.iter().map(|one| nouns(reading, one)).collect();
    let mut gone = Vec::new();
    for at in 0..cast.len() {
        for (noun, own) in &all[at] {
            let bears = |one: usize| {
                cast[one].bare != *noun && all[one].iter().any(|(other, _)| other == noun)
            };
            if (0..cast.len()).filter(|one| bears(*one)).count() > 1 || cast[at].bare == *noun {
                continue;
            }
            let Some(place) = reading.called(noun) else {
                continue;
            };
            // What such a body is tells it only where it has been named.
            if !own && place.start < cast[at].at.start {
                continue;
            }
            let called = reading.with_small_article(&one_line(&text[place]));
            let is = |one: &Persona| one.bare == *noun || one.forms.contains(&called);
            let others: Vec<usize> = (0..cast.len()).filter(|other| is(&cast[*other])).collect();
            match others[..] {
                [] => {}
                // "The operator, Kerrigan Ropeways, …", "the operator said"
                [other] if other != at && cast[other].is_only(noun) && !gone.contains(&other) => {
                    cast[at].speaks |= cast[other].speaks;
                    gone.push(other);
                }
                _ => continue,
            }
            cast[at].call(called);
        }
    }
    gone.sort_unstable();
    for at in gone.into_iter().rev() {
        cast.remove(at);
    }
}

/// Adds the given or the family name by which the text calls somebody, be it within a quotation: "Emil is paid to sell tickets."
fn call_by_parts(reading: &Reading<'_>, cast: &mut [Persona]) {
    for persona in cast {
        if persona.kind != Some(ActorKind::Person) || persona.unnamed {
            continue;
        }
        let words: Vec<&str> = persona.bare.split(' ').collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            continue;
        };
        let parts = [*first, *last].map(str::to_owned);
        let several = words.len() > 1;
        for part in parts.into_iter().filter(|_| several) {
            if !persona.forms.contains(&part) && reading.has_alone(&part) {
                persona.call(part);
            }
        }
    }
}

/// The nouns by which a text may call somebody; the flag tells those that are of the name or the office.
fn nouns(reading: &Reading<'_>, persona: &Persona) -> Vec<(String, bool)> {
    match persona.kind {
        Some(ActorKind::Organization) if !persona.unnamed => reading.nouns_for(&persona.bare),
        Some(ActorKind::Person) if !persona.unnamed => {
            let role = persona.role.as_deref().unwrap_or_default();
            let office = reading.office(&reading.whole_office(role));
            office.into_iter().map(|office| (office, true)).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether an author would declare it: who speaks, countries, bodies, people with a title.
fn is_of_use(persona: &Persona) -> bool {
    let named = matches!(
        persona.kind,
        Some(ActorKind::Organization | ActorKind::Country | ActorKind::Facility | ActorKind::Place)
    );
    let capital = persona
        .name
        .split(' ')
        .any(|word| word.starts_with(char::is_uppercase));
    let whole = persona.name.contains(' ');
    let person = persona.titled
        || persona.role.is_some()
        || persona.kind == Some(ActorKind::Person) && whole;
    let document = persona.kind == Some(ActorKind::Document);
    persona.speaks || document || !persona.unnamed && capital && (named || person)
}

/// What a persona's declaration may be called: the family name, the body's last words.
fn wanted(persona: &Persona) -> Vec<String> {
    let words = &persona.words;
    let Some(last) = words.last() else {
        return Vec::new();
    };
    let all = words.join("_");
    let behind = |from: usize| {
        words
            .get(from..)
            .map(|words| words.join("_"))
            .unwrap_or_default()
    };
    match persona.kind {
        Some(ActorKind::Person) | None if !persona.unnamed => {
            // "Xi", where the text calls Xi Jinping so
            let short = persona.forms.iter().filter(|form| !form.contains(' '));
            let short = short
                .map(|form| names::plain(form))
                .find(|form| words.contains(form));
            vec![short.unwrap_or_else(|| last.clone()), all]
        }
        Some(ActorKind::Country) => vec![all],
        _ if persona.unnamed => {
            let head = names::plain(&persona.head);
            let at = words.iter().position(|word| *word == head).unwrap_or(0);
            let noun = words.get(at).unwrap_or(last).clone();
            let two = words
                .get(at.saturating_sub(1)..=at)
                .map(|words| words.join("_"));
            vec![noun, two.unwrap_or_default(), all]
        }
        _ => {
            let short = words.len().min(2);
            let two = behind(words.len() - short);
            match words.len() {
                1 => vec![last.clone()],
                _ => vec![two, last.clone(), all],
            }
        }
    }
}

/// The body that a persona belongs to, as its role names it.
fn owner(persona: &Persona, cast: &[Persona], ids: &[String]) -> Option<Text> {
    let body = persona.of.as_ref().and_then(|body| {
        let called = |one: &Persona| one.name == *body || one.forms.contains(body);
        let body = cast.iter().position(called)?;
        (cast[body].name != persona.name).then_some(body)
    });
    if let Some(body) = body {
        return Some(ids[body].clone().into());
    }
    let tells = match persona.unnamed {
        true => &persona.name,
        false => persona.role.as_ref()?,
    };
    let speaks_for = |other: &Persona| {
        let body = matches!(
            other.kind,
            Some(ActorKind::Organization | ActorKind::Country)
        );
        let within = |form: &String| form.chars().count() > 1 && has_words(tells, form);
        let named = within(&other.bare) || other.forms.iter().any(within);
        body && other.name != persona.name && named
    };
    let at = cast.iter().position(speaks_for)?;
    Some(ids[at].clone().into())
}

/// Whether a text has these words, whole.
fn has_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let behind = text[at + words.len()..].chars().next();
        let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        apart(before) && apart(behind)
    })
}

/// Whether it is a person because of more than two capitals: a title, an office, what they say.
fn sure(persona: &Persona) -> bool {
    persona.kind != Some(ActorKind::Person)
        || persona.speaks
        || persona.titled
        || persona.role.is_some()
}

fn actor(persona: &Persona, id: &str, of: Option<Text>, cast: &[Persona]) -> Actor {
    let of = of.filter(|of| of != id);
    let shared = |form: &String| {
        let others = cast.iter().filter(|other| other.name != persona.name);
        let mut forms = others.flat_map(|other| other.name.split(' '));
        let person = persona.kind == Some(ActorKind::Person);
        person && form.split(' ').count() == 1 && forms.any(|word| word == form)
    };
    let also = persona
        .called
        .iter()
        .filter(|form| form.to_lowercase() != persona.name.to_lowercase() && !shared(form));
    let kind = persona.kind.filter(|_| sure(persona));
    let kind = kind.unwrap_or(ActorKind::Todo);
    Actor {
        unnamed: persona.unnamed,
        also: also.cloned().map(Text::from).collect::<Vec<_>>().into(),
        role: persona.role.clone().map(|role| Stated::new(role.into())),
        of,
        iso: persona.country.map(Text::from),
        ..Actor::new(id.to_owned(), kind, persona.name.clone())
    }
}
