use crate::{language::Keyword, value::TODO};
use newsfacts_core::{
    model::{ActorKind, EventKind},
    suggest, suggest_slip,
};

/// The keyword that a slip or another word for it means.
pub fn keyword(word: &str, among: &[Keyword]) -> Option<Keyword> {
    let meant = match word.to_lowercase().as_str() {
        "who" | "entity" => Some(Keyword::Actor),
        "figure" | "number" | "fact" | "statistic" => Some(Keyword::Stat),
        "quotation" | "said" | "says" => Some(Keyword::Quote),
        "assertion" | "statement" => Some(Keyword::Claim),
        "ignore" | "skip" | "except" | "exclude" => Some(Keyword::Aside),
        "story" | "headline" => Some(Keyword::Article),
        word => suggest(word, among.iter().map(|keyword| keyword.name())).and_then(Keyword::named),
    };
    meant.filter(|keyword| among.contains(keyword))
}

/// The kind of actor that a slip or a narrower word means.
pub fn actor_kind(word: &str) -> Option<ActorKind> {
    let narrower = match word.to_lowercase().as_str() {
        "politician" | "man" | "woman" | "human" | "people" | "minister" | "president" => {
            ActorKind::Person
        }
        "company" | "agency" | "ministry" | "government" | "party" | "organisation" | "council"
        | "institution" | "firm" | "newspaper" | "university" => ActorKind::Organization,
        "state" | "nation" => ActorKind::Country,
        "city" | "town" | "village" | "region" | "river" | "location" => ActorKind::Place,
        "building" | "factory" | "airport" | "port" | "plant" | "station" => ActorKind::Facility,
        "report" | "memo" | "letter" | "study" | "paper" => ActorKind::Document,
        "crowd" | "team" | "alliance" => ActorKind::Group,
        word if is_open(word) => ActorKind::Todo,
        _ => {
            let near = suggest_slip(word, ActorKind::ALL.map(ActorKind::name))?;
            return ActorKind::ALL.into_iter().find(|kind| kind.name() == near);
        }
    };
    Some(narrower)
}

/// What somebody writes who cannot tell yet.
fn is_open(word: &str) -> bool {
    matches!(
        word,
        "todo" | "tbd" | "unknown" | "undecided" | "unclear" | "_"
    )
}

/// The kind of event that a slip or another word for it means.
pub fn event_kind(word: &str) -> Option<&'static str> {
    match word.to_lowercase().as_str() {
        "talks" | "conference" => Some("Meeting"),
        "war" | "battle" => Some("Conflict"),
        "demonstration" | "rally" => Some("Protest"),
        "crash" => Some("Accident"),
        "earthquake" | "flood" => Some("Disaster"),
        "game" => Some("Match"),
        "treaty" => Some("Agreement"),
        "testimony" => Some("Hearing"),
        "disclosure" => Some("Leak"),
        word if is_open(word) => Some(TODO),
        _ => suggest_slip(word, EventKind::NAMED.iter().map(EventKind::name)),
    }
}
