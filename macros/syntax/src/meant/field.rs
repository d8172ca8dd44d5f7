use super::did_you_mean;
use crate::language::Keyword;
use newsfacts_core::{shown::Lines, suggest};

/// Other words for fields; of the fields the first that the keyword has is meant.
#[rustfmt::skip]
const WORDS: &[(&[&str], &[&str])] = &[
    (&["date", "time", "day", "on", "period", "year"], &["when", "during", "published"]),
    (&["when", "during"], &["during", "when", "published"]),
    (&["alias", "aliases", "aka", "names", "nickname", "alternate_names"], &["also"]),
    (&["title", "job", "position", "office", "function"], &["role"]),
    (&["location", "where", "venue", "city"], &["place"]),
    (&["participants", "people", "attendees", "with", "actors", "actor", "subject"], &["who", "about"]),
    (&["country", "nationality", "party", "employer", "member_of", "organization", "belongs_to"], &["of"]),
    (&["what", "label", "description", "measures", "metric"], &["of", "description", "summary"]),
    (&["event", "occasion"], &["at"]),
    (&["topic", "tags", "keywords", "subjects"], &["topics", "about"]),
    (&["author", "byline", "writer", "writers"], &["authors"]),
    (&["lang", "locale"], &["language"]),
    (&["file", "path"], &["text"]),
    (&["baseline", "versus", "vs", "than", "compared_to"], &["against"]),
    (&["uncertainty", "error"], &["margin"]),
    (&["updated", "changed"], &["modified"]),
    (&["website", "link", "homepage", "address", "href"], &["url", "home_page_url"]),
    (&["comment", "remark", "why", "because", "reason"], &["note"]),
    (&["code", "country_code"], &["iso"]),
    (&["qid", "wiki"], &["wikidata"]),
    (&["future", "upcoming"], &["planned"]),
    (&["implied", "implicit"], &["inferred"]),
    (&["items", "entries"], &["articles"]),
];

/// A quotation is asserted by whoever speaks it.
const QUOTED_STANCE: &str =
    "who speaks asserts what is quoted; what somebody denies, alleges or asks is a `claim`";

/// What is said of a field that a declaration does not have, and where what it says belongs.
pub struct Meant {
    /// The field that is meant, or `head` or `value` for what stands before the braces.
    pub field: Option<&'static str>,
    pub advice: Lines,
}

/// Where something belongs that was written as a field of this name.
pub fn field(word: &str, keyword: Keyword) -> Meant {
    let fields: Vec<&str> = (keyword.fields().iter().map(|field| field.name())).collect();
    let other = |(words, _): &&(&[&str], &[&'static str])| words.contains(&word);
    let listed = WORDS.iter().filter(other).flat_map(|(_, meant)| *meant);
    let listed = || listed.clone().copied().find(|meant| fields.contains(meant));
    let before = before_braces(word, keyword);
    let field = before
        .map(|(place, _)| place)
        .or_else(listed)
        .or_else(|| suggest(word, fields.iter().copied()));
    let advice = match (before, field) {
        _ if word == "stance" && keyword == Keyword::Quote => QUOTED_STANCE.into(),
        (Some((_, advice)), _) => format!("{advice}: {}", keyword.form()).into(),
        (None, Some(near)) => did_you_mean(word, near),
        (None, None) => format!("its fields are {}", fields.join(", ")).into(),
    };
    Meant { field, advice }
}

/// What is no field, since it stands before the braces.
fn before_braces(word: &str, keyword: Keyword) -> Option<(&'static str, &'static str)> {
    let said = matches!(keyword, Keyword::Quote | Keyword::Stat | Keyword::Claim);
    match (word, keyword) {
        ("speaker" | "by" | "said_by" | "author" | "speakers" | "according_to", _) if said => {
            Some(("head", "who says it stands behind the name"))
        }
        ("addressee" | "to" | "via", Keyword::Quote | Keyword::Claim) => Some((
            "head",
            "whom it is said to, or who reports it, stands behind the speaker, as in `speaker -> addressee via reporter`",
        )),
        ("unit" | "value" | "number" | "amount", Keyword::Stat) => {
            Some(("value", "the figure stands behind `=`, with its unit"))
        }
        ("words" | "text" | "quote", Keyword::Quote) | ("text" | "claim", Keyword::Claim) => {
            Some(("value", "the words stand behind `=`"))
        }
        ("words" | "text", Keyword::Aside) => Some(("value", "the words stand behind `=`")),
        ("name" | "full_name", Keyword::Actor | Keyword::Event) => {
            Some(("value", "the name in full stands behind `=`"))
        }
        ("kind" | "type", Keyword::Actor | Keyword::Event) => {
            Some(("head", "the kind stands behind the name"))
        }
        ("headline" | "title", Keyword::Article | Keyword::Feed) => {
            Some(("value", "the title stands behind `=`"))
        }
        _ => None,
    }
}
