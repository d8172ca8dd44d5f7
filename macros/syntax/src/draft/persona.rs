//! One whom a text names in several forms: "Ann Lee", "Lee" and "Ms Lee".

use super::{desk::one_line, names};
use newsfacts_core::{
    model::ActorKind,
    text::{Named, Reading},
};
use std::ops::Range;

/// Somebody as the text names them, in all the forms that it has.
pub(super) struct Persona {
    /// The longest name; of somebody described, the description.
    pub name: String,
    /// All forms, the first first.
    pub forms: Vec<String>,
    /// The same as the text has them, with "Mr" and the like.
    pub called: Vec<String>,
    pub role: Option<String>,
    /// The body that the text says they are of.
    pub of: Option<String>,
    pub kind: Option<ActorKind>,
    /// The same without its article.
    pub bare: String,
    pub unnamed: bool,
    pub definite: bool,
    /// The noun of a description.
    pub head: String,
    /// The words of the name that are no small ones.
    pub words: Vec<String>,
    pub country: Option<&'static str>,
    /// Whether a title or an office stands before the name somewhere.
    pub titled: bool,
    /// Whether the text has something from them, or says something to them.
    pub speaks: bool,
    pub at: Range<usize>,
}

impl Persona {
    /// Whether nothing is known of it but this noun with its article: "the station".
    pub fn is_only(&self, noun: &str) -> bool {
        self.definite && self.bare == noun && self.role.is_none() && self.of.is_none()
    }

    /// Notes what else the text calls it.
    pub fn call(&mut self, form: String) {
        if !self.called.contains(&form) {
            self.called.push(form.clone());
        }
        self.forms.push(form);
    }
}

/// One place where somebody is named.
pub(super) struct Sight {
    pub named: Named,
    pub speaks: bool,
    /// Whether the words are passed on by them.
    pub passes_on: bool,
}

/// Adds what one place tells to the persona that it names, or makes one.
pub(super) fn meet(text: &str, reading: &Reading<'_>, sight: &Sight, cast: &mut Vec<Persona>) {
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
        .position(|one| is_same(reading, one, (&form, &bare), named, kind));
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
                of: None,
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
    let longer = bare.split(' ').count() > persona.bare.split(' ').count();
    if !named.unnamed && (longer || persona.unnamed) {
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
    // "Dr. Ann Lee" has the name in it.
    let polite = named.polite.as_ref().filter(|_| !form.contains(' '));
    let called = polite.map_or_else(|| form.clone(), |polite| one_line(&text[polite.clone()]));
    let called = reading.with_small_article(&called);
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
            persona.call(also);
        }
    }
    if persona.kind.is_none() || persona.kind != Some(ActorKind::Person) && named.titled {
        persona.kind = kind.or(persona.kind);
    }
    if persona.role.is_none() {
        persona.role = role.map(|role| lowered(reading, role, named));
    }
    // "in Skerrin Town"
    if kind == Some(ActorKind::Place) && !persona.speaks && !sight.speaks {
        persona.kind = kind;
    }
    if sight.speaks && persona.kind == Some(ActorKind::Place) {
        persona.kind = Some(ActorKind::Organization);
    }
    if persona.of.is_none() {
        persona.of = named.of.clone().map(|body| one_line(&text[body]));
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
    if let Some(bare) = reading.nominative(&name).filter(|_| !named.unnamed) {
        return bare.to_owned();
    }
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

/// A role that only a sentence begins with a capital is written with a small letter: "union president", but "State Sen."
fn lowered(reading: &Reading<'_>, role: String, named: &Named) -> String {
    let at = named.role.clone().unwrap_or_default();
    let mut letters = role.chars();
    match (letters.next(), reading.keeps_capital(&at)) {
        (Some(first), false) if !role.chars().skip(1).any(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => role,
    }
}

/// Whether a form is another name of a persona.
fn is_same(
    reading: &Reading<'_>,
    persona: &Persona,
    (form, bare): (&str, &str),
    named: &Named,
    kind: Option<ActorKind>,
) -> bool {
    let described = persona.unnamed == named.unnamed && (persona.definite && named.definite);
    // "The charity", which begins a sentence
    let small = reading.with_small_article(form);
    let mut forms = persona.forms.iter();
    if forms.any(|known| known == form || *known == small) || described && persona.bare == bare {
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
        return is_one_body(reading, &persona.bare, bare);
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

/// "the council" and "the Lindhaven council", "KCNA" and "Korean Central News Agency", "Halden" and "Halden Group".
fn is_one_body(reading: &Reading<'_>, known: &str, form: &str) -> bool {
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
    let (less, more) = match known.len() < form.len() {
        true => (known, form),
        false => (form, known),
    };
    let words: Vec<&str> = more.split(' ').collect();
    match (less.contains(' '), words.as_slice()) {
        (false, [.., last]) if words.len() > 1 && less.to_lowercase() == last.to_lowercase() => {
            reading.is_body(less)
        }
        (false, [first, last]) => less == *first && (reading.is_firm(last)),
        _ => false,
    }
}
