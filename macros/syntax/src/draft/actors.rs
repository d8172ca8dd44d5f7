//! Those who speak and who are spoken of: one actor for "Ann Lee", "Lee" and "the mayor".

use super::{
    desk::one_line,
    fact::{Declared, Drafted},
    names::{self, Names},
};
use newsfacts_core::{
    model::{Actor, ActorKind, Article, Stated, Text},
    text::{AttributionReader, Named, QuotationKind, Reading, Role, Teller, Who},
};
use std::ops::Range;

/// Somebody as the text names them, in all the forms that it has.
struct Persona {
    /// The longest name; of somebody described, the description.
    name: String,
    /// All forms, the first first.
    forms: Vec<String>,
    /// The same as the text has them, with "Mr" and the like.
    called: Vec<String>,
    role: Option<String>,
    kind: Option<ActorKind>,
    /// The same without its article.
    bare: String,
    unnamed: bool,
    definite: bool,
    /// The noun of a description.
    head: String,
    /// The words of the name that are no small ones.
    words: Vec<String>,
    country: Option<&'static str>,
    /// Whether a title or an office stands before the name somewhere.
    titled: bool,
    /// Whether the text has something from them, or says something to them.
    speaks: bool,
    at: Range<usize>,
}

/// One place where somebody is named.
struct Sight {
    named: Named,
    speaks: bool,
    /// Whether the words are passed on by them.
    passes_on: bool,
}

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
    cast.retain(|one| is_of_use(one));
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
            for one in speakers.chain(&telling.via).filter(named) {
                see(&one.who, &one.name, telling.passes_on);
            }
        }
    }
    let known = |named: &Named| {
        mentions
            .iter()
            .any(|one| one.span.start < named.name.end && named.name.start < one.span.end)
    };
    let all = reading.names().into_iter().filter(|named| !known(named));
    sights.extend(all.map(|named| Sight {
        named,
        speaks: false,
        passes_on: false,
    }));
    sights
}

/// The first and the last word of each sentence: whoever tells these tells the sentence.
pub(super) fn probes(reading: &Reading<'_>) -> impl Iterator<Item = Range<usize>> {
    reading.sentences().into_iter().flat_map(|sentence| {
        let ends = reading.ends_of(&sentence);
        ends.into_iter().flatten()
    })
}

/// Adds what one place tells to the persona that it names, or makes one.
fn meet(text: &str, reading: &Reading<'_>, sight: &Sight, cast: &mut Vec<Persona>) {
    let named = &sight.named;
    let form = form_of(text, reading, named);
    if form.is_empty() || form.chars().count() < 2 {
        return;
    }
    let kind = match named.kind {
        // "Yonhap", through which words are known
        None if sight.passes_on && !named.unnamed => Some(ActorKind::Organization),
        kind => kind,
    };
    let bare = one_line(&text[reading.without_article(&named.name)]);
    let role = named
        .role
        .as_ref()
        .map(|role| one_line(&text[role.clone()]));
    let role = role.filter(|role| role.split(' ').count() <= 8 && !role.is_empty());
    let known = cast
        .iter()
        .position(|one| is_same(one, (&form, &bare), named, kind));
    let persona = match known {
        Some(known) => &mut cast[known],
        None => {
            cast.push(Persona {
                name: form.clone(),
                bare: bare.clone(),
                definite: named.definite,
                head: one_line(&text[named.head.clone()]),
                words: words_of(reading, named),
                forms: Vec::new(),
                called: Vec::new(),
                role: None,
                kind: None,
                unnamed: named.unnamed,
                country: named.country,
                titled: false,
                speaks: false,
                at: named.name.clone(),
            });
            let last = cast.len() - 1;
            &mut cast[last]
        }
    };
    let longer = form.split(' ').count() > persona.name.split(' ').count();
    if longer && !named.unnamed || persona.unnamed && !named.unnamed {
        persona.name.clone_from(&form);
        persona.bare.clone_from(&bare);
        persona.definite = named.definite;
        persona.words = words_of(reading, named);
        persona.unnamed = named.unnamed;
    }
    // "die Stadt" rather than "der Stadt"
    let oblique = |name: &str| {
        name.split(' ')
            .next()
            .is_some_and(|word| reading.is_oblique(word))
    };
    if persona.bare == bare && oblique(&persona.name) && !oblique(&form) {
        persona.name.clone_from(&form);
    }
    let same = |known: &String| persona.bare == bare && known.to_lowercase() == form.to_lowercase();
    let called = named
        .polite
        .as_ref()
        .map_or_else(|| form.clone(), |polite| one_line(&text[polite.clone()]));
    if !persona
        .forms
        .iter()
        .any(|known| same(known) && *known != form)
    {
        if !persona.called.contains(&called) {
            persona.called.push(called);
        }
        if !persona.forms.contains(&form) {
            persona.forms.push(form);
        }
    }
    if let Some(also) = &named.also {
        let also = one_line(&text[also.clone()]);
        let lower = |name: &str| -> String {
            let mut letters = name.chars();
            let first = letters.next().into_iter().flat_map(char::to_lowercase);
            first.chain(letters).collect()
        };
        let also = match named
            .also
            .as_ref()
            .is_some_and(|at| reading.keeps_capital(at))
        {
            true => also,
            false => lower(&also),
        };
        if !persona.forms.contains(&also) {
            persona.called.push(also.clone());
            persona.forms.push(also);
        }
    }
    if persona.kind.is_none() || persona.kind != Some(ActorKind::Person) && named.titled {
        persona.kind = kind.or(persona.kind);
    }
    if persona.role.is_none() {
        persona.role = role.map(|role| lowered(reading, role, named));
    }
    persona.titled |= named.titled;
    persona.speaks |= sight.speaks;
    persona.at.start = persona.at.start.min(named.name.start);
}

/// The words of a name for the name of its declaration.
fn words_of(reading: &Reading<'_>, named: &Named) -> Vec<String> {
    let words = reading.name_words(&named.name);
    let words = words.into_iter().map(names::plain);
    words.filter(|word| !word.is_empty()).collect()
}

/// What the text calls somebody, as it stands within a sentence: "state television", and of "MS. MARSH" in a transcript
/// "Marsh".
fn form_of(text: &str, reading: &Reading<'_>, named: &Named) -> String {
    let name = reading
        .as_subject(&named.name)
        .unwrap_or_else(|| named.name.clone());
    let form = one_line(&text[name]);
    let form = form.trim_matches(|c: char| matches!(c, ',' | '.' | ';' | ':'));
    let form = reading.without_genitive(form).to_owned();
    let shouted = form.chars().all(|c| !c.is_lowercase())
        && (form.contains(' ') || form.chars().count() > 5 || named.titled);
    if shouted {
        let words = form.split(' ').map(|word| {
            let mut letters = word.chars();
            let first = letters.next().into_iter();
            first
                .chain(letters.flat_map(char::to_lowercase))
                .collect::<String>()
        });
        let words: Vec<String> = words.collect();
        let words = words.join(" ");
        return match named.unnamed {
            true => words.to_lowercase(),
            false => words,
        };
    }
    let mut letters = form.chars();
    match letters.next() {
        Some(first)
            if named.unnamed && !reading.keeps_capital(&named.name) && named.head != named.name =>
        {
            first.to_lowercase().chain(letters).collect()
        }
        _ => form,
    }
}

/// A role that only a sentence begins with a capital is written with a small letter.
fn lowered(reading: &Reading<'_>, role: String, named: &Named) -> String {
    let at = named.role.clone().unwrap_or_default();
    let mut letters = role.chars();
    match (letters.next(), reading.keeps_capital(&at)) {
        (Some(first), false) if !role.chars().nth(1).is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => role,
    }
}

/// Whether a form is another name of a persona.
fn is_same(
    persona: &Persona,
    (form, bare): (&str, &str),
    named: &Named,
    kind: Option<ActorKind>,
) -> bool {
    let described = persona.unnamed == named.unnamed && (persona.definite && named.definite);
    if persona.forms.iter().any(|known| known == form) || described && persona.bare == bare {
        return true;
    }
    if named.country.is_some() || persona.country.is_some() {
        return named.country == persona.country && !named.unnamed;
    }
    if named.unnamed || persona.unnamed {
        return false;
    }
    let person = |kind: Option<ActorKind>| matches!(kind, None | Some(ActorKind::Person));
    if person(persona.kind) && person(kind) {
        return is_one_person(&persona.bare, bare);
    }
    if persona.kind == kind || kind.is_none() || persona.kind.is_none() {
        return is_one_body(&persona.bare, bare);
    }
    false
}

/// "Lee" and "Ann Lee", "A. Lee" and "Ann Lee", but not "Bob Lee" and "Ann Lee".
fn is_one_person(known: &str, form: &str) -> bool {
    let lower = (known.to_lowercase(), form.to_lowercase());
    let known: Vec<&str> = lower.0.split(' ').collect();
    let form: Vec<&str> = lower.1.split(' ').collect();
    let (short, long) = match known.len() < form.len() {
        true => (&known, &form),
        false => (&form, &known),
    };
    match (short.as_slice(), long.as_slice()) {
        ([one], [first, .., last]) => one == last || one == first,
        ([first, .., last], [given, .., family]) => {
            let initial = first.trim_end_matches('.');
            let fits = first == given || given.starts_with(initial) && initial.chars().count() == 1;
            last == family && fits
        }
        _ => false,
    }
}

/// "the council" and "the Lindhaven council", "KCNA" and "Korean Central News Agency".
fn is_one_body(known: &str, form: &str) -> bool {
    let bare = |name: &str| -> Vec<String> {
        let words = name.split(' ').map(str::to_owned);
        words
            .filter(|word| {
                word.chars().count() > 3
                    || word.chars().any(char::is_uppercase) && word.chars().count() > 1
            })
            .collect()
    };
    let initials = |name: &str| -> String {
        let words = name
            .split([' ', '-'])
            .filter_map(|word| word.chars().next());
        words.filter(|c| c.is_uppercase()).collect()
    };
    let short = |name: &str| name.chars().count() > 2 && name.chars().all(char::is_uppercase);
    if short(form) && initials(known) == form || short(known) && initials(form) == known {
        return true;
    }
    let (known, form) = (bare(known), bare(form));
    let (less, more) = match known.len() < form.len() {
        true => (&known, &form),
        false => (&form, &known),
    };
    less.len() == 1
        && more.len() > 1
        && less[0].to_lowercase() == more[more.len() - 1].to_lowercase()
}

/// Takes "the mayor" for the one person who holds that office.
fn join_offices(reading: &Reading<'_>, cast: &mut Vec<Persona>) {
    let mut at = 0;
    while at < cast.len() {
        let one = &cast[at];
        let office = (one.unnamed && one.definite).then(|| one.bare.to_lowercase());
        let office = office.filter(|office| {
            office
                .split(' ')
                .next_back()
                .is_some_and(|word| reading.is_office(word))
        });
        let holds = |other: &Persona| {
            let role = other.role.as_ref().map(|role| role.to_lowercase());
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
            cast[holder].called.extend(gone.forms.clone());
            cast[holder].forms.extend(gone.forms);
            continue;
        }
        at += 1;
    }
}

/// Adds what the text calls a body or an officer by their noun alone: "the ministry", "the mayor". Where several may be meant
/// it is nobody's name.
fn call_by_nouns(text: &str, reading: &Reading<'_>, cast: &mut [Persona]) {
    let noun = |persona: &Persona| -> Option<String> {
        let words = match persona.kind {
            Some(ActorKind::Organization) if !persona.unnamed => &persona.bare,
            Some(ActorKind::Person) if !persona.unnamed => persona.role.as_ref()?,
            _ => return None,
        };
        let mut words = words.split(' ').map(str::to_lowercase);
        match persona.kind {
            Some(ActorKind::Person) => words.find(|word| reading.is_office(word)),
            _ => words.next_back().filter(|word| reading.is_body(word)),
        }
    };
    let nouns: Vec<Option<String>> = cast.iter().map(noun).collect();
    for at in 0..cast.len() {
        let Some(own) = &nouns[at] else { continue };
        let shared = nouns
            .iter()
            .filter(|noun| noun.as_ref() == Some(own))
            .count()
            > 1;
        let taken = cast.iter().any(|one| {
            one.bare == *own && one.definite
                || one
                    .forms
                    .iter()
                    .any(|form| form.ends_with(&format!("the {own}")))
        });
        let place = reading
            .called(own)
            .filter(|_| !shared && !taken && cast[at].bare != *own);
        if let Some(place) = place {
            let called = one_line(&text[place]).to_lowercase();
            cast[at].called.push(called.clone());
            cast[at].forms.push(called);
        }
    }
}

/// Whether an author would declare it: who speaks, countries, bodies, people with a title.
fn is_of_use(persona: &Persona) -> bool {
    let named = matches!(
        persona.kind,
        Some(ActorKind::Organization | ActorKind::Country | ActorKind::Facility)
    );
    let capital = persona
        .name
        .split(' ')
        .any(|word| word.starts_with(char::is_uppercase));
    let whole = persona.name.contains(' ');
    let person = persona.titled
        || persona.role.is_some()
        || persona.kind == Some(ActorKind::Person) && whole;
    persona.speaks || !persona.unnamed && capital && (named || person)
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
        .filter(|form| **form != persona.name && !shared(form));
    Actor {
        id: id.to_owned().into(),
        kind: persona
            .kind
            .filter(|_| sure(persona))
            .unwrap_or(ActorKind::Todo),
        name: persona.name.clone().into(),
        unnamed: persona.unnamed,
        also: also.cloned().map(Text::from).collect::<Vec<_>>().into(),
        role: persona.role.clone().map(|role| Stated::new(role.into())),
        of,
        iso: persona.country.map(Text::from),
        wikidata: None,
        url: None,
        same_as: Vec::new().into(),
        note: None,
        todo: Vec::new().into(),
        anchor: None,
    }
}
