//! Who speaks, to whom and through whom, of quotes that are declared in many ways of one sentence.

mod bodies;
mod hearers;
mod honest;
mod sayers;

use super::shown;
use newsfacts::{
    model::{Article, Aspect},
    rules,
    text::Source,
};
use serde_json::{Value, json};

/// A text, who is declared of its first quotation as in declarations ("lee -> roy via herald"), or of another one ("lee =
/// words"), and what is wrong.
type Case = (&'static str, &'static str, &'static str);

/// The quote of a case.
fn quote(text: &str, who: &str) -> Value {
    let (who, words) = match who.split_once(" = ") {
        Some((who, words)) => (who, words),
        None => (who, text.split(['“', '”']).nth(1).expect("a quotation")),
    };
    let (rest, via) = who.split_once(" via ").unwrap_or((who, ""));
    let (speakers, addressees) = rest.split_once(" -> ").unwrap_or((rest, ""));
    let ids = |list: &str| -> Vec<String> {
        let ids = list.split(" + ").filter(|id| !id.is_empty());
        ids.map(str::to_owned).collect()
    };
    json!({
        "id": "q", "parts": [{ "value": words }],
        "speakers": ids(speakers), "addressees": ids(addressees), "via": ids(via),
    })
}

fn checked(actors: &Value, text: &str, who: &str) -> (Article, String) {
    let article = json!({
        "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-17", "language": "en",
        "actors": actors, "quotes": [quote(text, who)],
    });
    let mut article: Article = serde_json::from_value(article).expect("an article");
    let findings = rules::check(&mut article, Some(&Source::new("vote.txt", text)));
    let findings = shown(&findings);
    let rule = findings.first().and_then(|first| first.split(' ').next());
    let rule = rule.unwrap_or_default().to_owned();
    (article, rule)
}

fn found(text: &str, who: &str) -> String {
    let actors = json!([
            { "id": "lee", "kind": "Person", "name": "Ann Lee", "role": { "value": "mayor" }, "of": "city" },
            { "id": "roy", "kind": "Person", "name": "Bob Roy", "of": "union" },
            { "id": "bert", "kind": "Person", "name": "Bert Sands" },
            { "id": "sara", "kind": "Person", "name": "Sara Holt Sands" },
            { "id": "jonas", "kind": "Person", "name": "Jonas Weil" },
            { "id": "city", "kind": "Organization", "name": "the city" },
            { "id": "union", "kind": "Organization", "name": "the union" },
            { "id": "port", "kind": "Organization", "name": "the port" },
            { "id": "herald", "kind": "Organization", "name": "the Herald" },
            { "id": "globe", "kind": "Organization", "name": "the Globe" },
            { "id": "press", "kind": "Organization", "name": "the press office", "of": "city" },
            { "id": "spokesman", "kind": "Person", "name": "Carl Holm", "role": { "value": "spokesman" }, "of": "city" },
            { "id": "crowd", "kind": "Group", "name": "the crowd", "unnamed": true },
            { "id": "member", "kind": "Person", "name": "a member of the board", "unnamed": true },
            { "id": "democrats", "kind": "Organization", "name": "Democratic Party" },
            { "id": "memo", "kind": "Document", "name": "the memo", "of": "city" },
    ]);
    checked(&actors, text, who).1
}

/// What is wrong, or whether all that is declared is stated: of these other actors, none of whom belongs to another.
fn borne_out(text: &str, who: &str) -> String {
    let actors = json!([
        { "id": "hale", "kind": "Person", "name": "Tom Hale", "role": { "value": "mayor" } },
        { "id": "lee", "kind": "Person", "name": "Ann Lee" },
        { "id": "roy", "kind": "Person", "name": "Bob Roy" },
        { "id": "sara", "kind": "Person", "name": "Sara Sands" },
        { "id": "nath", "kind": "Person", "name": "Kay Nath", "role": { "value": "reporter" } },
        { "id": "union", "kind": "Organization", "name": "the union" },
        { "id": "council", "kind": "Organization", "name": "the council" },
        { "id": "herald", "kind": "Organization", "name": "the Herald" },
        { "id": "globe", "kind": "Organization", "name": "the Globe" },
        { "id": "reuters", "kind": "Organization", "name": "Reuters" },
        { "id": "bbc", "kind": "Organization", "name": "the BBC" },
        { "id": "ft", "kind": "Organization", "name": "the Financial Times" },
        { "id": "bloomberg", "kind": "Organization", "name": "Bloomberg" },
        { "id": "norwatch", "kind": "Organization", "name": "Norwatch" },
        { "id": "norland", "kind": "Country", "name": "Norland" },
        { "id": "sudland", "kind": "Country", "name": "Sudland" },
        { "id": "westland", "kind": "Country", "name": "Westland" },
        { "id": "letter", "kind": "Document", "name": "the letter" },
        { "id": "memo", "kind": "Document", "name": "a memo from Hale", "unnamed": true },
    ]);
    let (article, rule) = checked(&actors, text, who);
    if !rule.is_empty() {
        return rule;
    }
    let spoken = |aspect| aspect != Aspect::Words;
    let evidence = article.quotes[0].evidence.iter();
    let stated = evidence.filter(|one| spoken(one.aspect));
    let all = stated.clone().count() > 0 && stated.clone().all(|one| one.basis.name() == "stated");
    if all { "stated" } else { "undecided" }.to_owned()
}

/// Like [`hold`]; where nothing is wrong, an empty string stands for either basis.
#[track_caller]
fn hold_evidence(cases: &[Case]) {
    let mut wrong = Vec::new();
    for (text, who, want) in cases {
        let got = borne_out(text, who);
        let silent = ["stated", "undecided"].contains(&&*got);
        if got != *want && !(want.is_empty() && silent) {
            wrong.push(format!("{text} | {who}\n   want {want:?}, got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[track_caller]
fn hold(cases: &[Case]) {
    let mut wrong = Vec::new();
    for (text, who, want) in cases {
        let got = found(text, who);
        if got != *want {
            wrong.push(format!("{text} | {who}\n   want {want:?}, got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn names_match_by_their_parts() {
    hold(&[
        ("“We go now,” said Sara Sands. Bert Sands left.", "sara", ""),
        (
            "“We go now,” said Sara Sands. Bert Sands left.",
            "bert",
            "wrong_speaker",
        ),
        ("“We go now,” said Ms Lee. Bob Roy left.", "lee", ""),
        (
            "“We go now,” said Ms Lee. Bob Roy left.",
            "roy",
            "wrong_speaker",
        ),
        ("“We go now,” said Ann Marie Lee. Bob Roy left.", "lee", ""),
        ("“We go now,” said A. Lee. Bob Roy left.", "lee", ""),
        (
            "“We go now,” said Dr Ann Lee. Bob Roy left.",
            "roy",
            "wrong_speaker",
        ),
        (
            "“We go now,” said Bob Lee. Ann Lee left.",
            "lee",
            "wrong_speaker",
        ),
        ("“We go now,” said Jonas. Bob Roy left.", "jonas", ""),
        (
            "“We go now,” said Jonas. Bob Roy left.",
            "roy",
            "wrong_speaker",
        ),
        (
            "“We go now,” said Lee. Bob Roy left.",
            "roy",
            "wrong_speaker",
        ),
        // Two share it; another first name of the same person; a name inside another one.
        (
            "“We go now,” said Sands. Bert Sands and Sara Sands left.",
            "bert",
            "",
        ),
        (
            "“We go now,” said Mr Sands. Bert Sands and Sara Sands left.",
            "sara",
            "",
        ),
        (
            "“We go now,” said Annie Lee. Bob Roy left.",
            "lee",
            "distant_speaker",
        ),
        (
            "“We go now,” said the Sands Hospital. Bert Sands left.",
            "bert",
            "wrong_speaker",
        ),
    ]);
}

#[test]
fn descriptions_are_firm_where_an_office_matches() {
    hold(&[
        ("“We go now,” the mayor said. Bob Roy left.", "lee", ""),
        (
            "“We go now,” the mayor said. Ann Lee left with Bob Roy.",
            "roy",
            "wrong_speaker",
        ),
        (
            "“We go now,” the Mayor told reporters. Bob Roy left.",
            "roy",
            "wrong_speaker",
        ),
        (
            "“We go now,” the veteran politician said. Bob Roy left.",
            "roy",
            "",
        ),
        ("“We go now,” his lawyer said. Bob Roy left.", "roy", ""),
        (
            "“We go now,” the mayor of Oslo said. Bob Roy left.",
            "roy",
            "",
        ),
        ("“We go now,” said the memo. Bob Roy left.", "memo", ""),
        (
            "“We go now,” said the memo. Bob Roy left.",
            "roy",
            "wrong_speaker",
        ),
    ]);
}

#[test]
fn each_second_speaker_is_named() {
    hold(&[
        (
            "“We go now,” Ann Lee told reporters. Bob Roy nodded.",
            "lee + roy",
            "wrong_speaker",
        ),
        ("“We go now,” Ann Lee and Bob Roy said.", "lee + roy", ""),
        (
            "“We go now,” Ann Lee and Bob Roy said. Bert Sands left.",
            "lee + bert",
            "wrong_speaker",
        ),
        (
            "Ann Lee said: “We go now.” Bob Roy nodded.",
            "lee + roy",
            "wrong_speaker",
        ),
        (
            "“We go now,” said the mayor. Bob Roy nodded.",
            "lee + roy",
            "wrong_speaker",
        ),
        // Not firm, and a body with the one who speaks for it.
        (
            "“We go now,” they said. Ann Lee and Bob Roy nodded.",
            "lee + roy",
            "",
        ),
        (
            "“We go now,” Ann Lee said. The city agrees.",
            "lee + city",
            "wrong_speaker",
        ),
        (
            "“We go now,” the city’s mayor Ann Lee said.",
            "lee + city",
            "",
        ),
    ]);
}

#[test]
fn the_one_who_passes_words_on_is_no_excuse() {
    hold(&[
        (
            "Ann Lee told the Herald: “We go now.” Bob Roy left.",
            "lee via herald",
            "",
        ),
        (
            "Ann Lee told the Herald: “We go now.” Bob Roy left.",
            "lee -> herald",
            "",
        ),
        (
            "Ann Lee told the Herald: “We go now.” Bob Roy left.",
            "roy via herald",
            "wrong_speaker",
        ),
        (
            "Ann Lee told the Herald: “We go now.” The Globe left.",
            "lee via globe",
            "wrong_intermediary",
        ),
        (
            "“We go now,” Ann Lee said, the Herald reported. The Globe left.",
            "lee via herald",
            "",
        ),
        (
            "“We go now,” Ann Lee said, according to the Herald. The Globe left.",
            "lee via globe",
            "wrong_intermediary",
        ),
        (
            "“We go now,” Ann Lee said in an interview with the Herald. The Globe left.",
            "lee via globe",
            "wrong_intermediary",
        ),
        (
            "“We go now,” Ann Lee was quoted by the Herald as saying. The Globe left.",
            "lee via globe",
            "wrong_intermediary",
        ),
        // The text names none, or one who is no outlet.
        (
            "“We go now,” Ann Lee said. The Globe was there.",
            "lee via globe",
            "",
        ),
        (
            "“We go now,” Ann Lee told Bob Roy. The Globe was there.",
            "lee via globe",
            "",
        ),
    ]);
}

#[test]
fn who_is_spoken_to_is_compared() {
    hold(&[
        (
            "Ann Lee told Bob Roy: “We go now.” Sara Sands left.",
            "lee -> roy",
            "",
        ),
        (
            "Ann Lee told Bob Roy: “We go now.” Sara Sands left.",
            "lee -> sara",
            "wrong_addressee",
        ),
        (
            "“We go now,” Ann Lee told reporters. Bob Roy left.",
            "lee -> roy",
            "wrong_addressee",
        ),
        (
            "Ann Lee wrote to the Herald that “we go and we go now”. Bob Roy left.",
            "lee -> roy",
            "wrong_addressee",
        ),
        (
            "“Do we go?” Ann Lee asked Bob Roy. Sara Sands left.",
            "lee -> sara",
            "wrong_addressee",
        ),
        (
            "“We go now,” said Ann Lee to the union. Bob Roy left.",
            "lee -> port",
            "wrong_addressee",
        ),
        // Nobody is named, or by a pronoun.
        ("“We go now,” Ann Lee said. Bob Roy left.", "lee -> roy", ""),
        (
            "“We go now,” Ann Lee told him. Bob Roy left.",
            "lee -> sara",
            "",
        ),
    ]);
}

#[test]
fn nobody_is_added_to_an_outlet() {
    hold(&[
        (
            "“We go now,” Ann Lee said, the Herald reported. Bob Roy left.",
            "herald",
            "wrong_speaker",
        ),
        (
            "“We go now,” Ann Lee said, the Herald reported. Bob Roy left.",
            "lee via herald",
            "",
        ),
        (
            "“We go now,” Ann Lee told the Herald. Bob Roy left.",
            "herald",
            "wrong_speaker",
        ),
        (
            "“We go now,” she said, the Herald reported. Ann Lee left.",
            "herald",
            "",
        ),
        (
            "“We go now,” the Herald reported. Ann Lee left.",
            "herald",
            "",
        ),
        (
            "“We go now,” the Herald reported. Ann Lee left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "“We go now,” the Herald reported. Ann Lee left.",
            "herald + lee",
            "wrong_speaker",
        ),
        (
            "Ann Lee “stressed that nobody goes,” the Herald reported. Bob Roy left.",
            "herald",
            "",
        ),
        (
            "Ann Lee “stressed that nobody goes,” the Herald reported. Bob Roy left.",
            "lee via herald",
            "",
        ),
        (
            "Ann Lee “stressed that nobody goes,” the Herald reported. Bob Roy left.",
            "roy",
            "wrong_speaker",
        ),
        (
            "Ann Lee “stressed that nobody goes,” the Herald reported. Bob Roy left.",
            "herald + roy",
            "wrong_speaker",
        ),
        (
            "The Herald told it so. Ann Lee “stressed that nobody goes.” Bob Roy left.",
            "herald",
            "",
        ),
    ]);
}

#[test]
fn whoever_is_turned_to_is_spoken_to() {
    hold(&[
        (
            "Ann Lee rang Bob Roy and said it was “a small thing”. Sara Sands left.",
            "lee -> sara",
            "wrong_addressee",
        ),
        (
            "Ann Lee rang Bob Roy and said it was “a small thing”. Sara Sands left.",
            "sara",
            "wrong_speaker",
        ),
        (
            "The mayor, Ann Lee, e-mailed the port on Friday and said: “We go now.” Bob Roy left.",
            "lee -> roy",
            "wrong_addressee",
        ),
        (
            "The city promised Ann Lee a “no limits” deal. Bob Roy left.",
            "roy",
            "wrong_speaker",
        ),
        (
            "The city promised Ann Lee a “no limits” deal. Bob Roy left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "Ann Lee told reporters in the port that the city would pay “not a cent more”.",
            "city",
            "wrong_speaker",
        ),
        // Whoever is passed by is not.
        (
            "Ann Lee passed Bob Roy and said: “We go now.” Sara Sands left.",
            "lee -> sara",
            "",
        ),
        (
            "Ann Lee rang Bob Roy and Sara Sands said: “We go now.”",
            "sara",
            "",
        ),
    ]);
}
