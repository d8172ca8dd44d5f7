//! Who speaks, to whom and through whom, of quotes that are declared in many ways of one sentence.

use super::shown;
use newsfacts::{model::Article, rules, text::Source};
use serde_json::json;

/// A text with one quotation, who is declared of it as in declarations ("lee -> roy via herald"), and what is wrong.
type Case = (&'static str, &'static str, &'static str);

fn found(text: &str, who: &str) -> String {
    let words = text.split(['“', '”']).nth(1).expect("a quotation");
    let (rest, via) = who.split_once(" via ").unwrap_or((who, ""));
    let (speakers, addressees) = rest.split_once(" -> ").unwrap_or((rest, ""));
    let ids = |list: &str| -> Vec<String> {
        let ids = list.split(" + ").filter(|id| !id.is_empty());
        ids.map(str::to_owned).collect()
    };
    let article = json!({
        "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-17", "language": "en",
        "actors": [
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
        ],
        "quotes": [{
            "id": "q", "parts": [{ "value": words }],
            "speakers": ids(speakers), "addressees": ids(addressees), "via": ids(via),
        }],
    });
    let mut article: Article = serde_json::from_value(article).expect("an article");
    let findings = rules::check(&mut article, Some(&Source::new("vote.txt", text)));
    let findings = shown(&findings);
    let rule = findings.first().and_then(|first| first.split(' ').next());
    rule.unwrap_or_default().to_owned()
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
fn who_speaks_for_a_body_may_be_declared_as_that_body() {
    hold(&[
        ("“We go now,” a spokesman for the port said.", "port", ""),
        (
            "“We go now,” said a spokeswoman for the port in a statement.",
            "port",
            "",
        ),
        ("“We go now,” the port’s spokesman said.", "port", ""),
        ("“We go now,” a port official said.", "port", ""),
        (
            "“We go now,” a spokesman said. The port is closed.",
            "port",
            "",
        ),
        ("“We go now,” the union’s leader Bob Roy said.", "union", ""),
        (
            "“We go now,” Bob Roy said. The union is strong.",
            "union",
            "wrong_speaker",
        ),
        (
            "“We go now,” the union’s leader Dan Cole said.",
            "union",
            "",
        ),
        // Another body, and people who speak for nobody.
        (
            "“We go now,” a spokesman for the union said. The port is closed.",
            "port",
            "wrong_speaker",
        ),
        (
            "“We go now,” Bob Roy said. The port is closed.",
            "port",
            "wrong_speaker",
        ),
        (
            "“We go now,” one resident said. The port is closed.",
            "port",
            "wrong_speaker",
        ),
        // A person is no body.
        (
            "“We go now,” a spokesman for Ann Lee said.",
            "lee",
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
fn a_member_is_not_the_body() {
    hold(&[
        (
            "“We go now,” Ann Lee said. The city is proud.",
            "city",
            "wrong_speaker",
        ),
        (
            "The mayor thanked them for “many honest years”. The city is proud.",
            "city",
            "wrong_speaker",
        ),
        (
            "Bob Roy told reporters that the union would offer “a fair deal for all”.",
            "union",
            "wrong_speaker",
        ),
        (
            "“We go now,” Bob Roy told Ann Lee. The city is proud.",
            "roy -> city",
            "wrong_addressee",
        ),
        (
            "“We go now,” Bob Roy said. The union is strong.",
            "roy + union",
            "wrong_speaker",
        ),
        (
            "“We go now,” the press office said. The city is proud.",
            "press + city",
            "wrong_speaker",
        ),
        // Whose office it is to speak, who is named with the body, and a part of it.
        (
            "“We go now,” Carl Holm said. The city is proud.",
            "city",
            "",
        ),
        (
            "“We go now,” Carl Holm said. The city is proud.",
            "spokesman + city",
            "",
        ),
        ("“We go now,” the city’s mayor Ann Lee said.", "city", ""),
        (
            "“We go now,” the press office said. The city is proud.",
            "city",
            "",
        ),
        ("“We go now,” said the memo. The city is proud.", "city", ""),
    ]);
}

#[test]
fn several_of_a_name_are_somebody() {
    hold(&[
        (
            "The Liberals called the vote “a coup in slippers”. Bob Roy left.",
            "roy",
            "wrong_speaker",
        ),
        (
            "“We go now,” the Greens said. The port is closed.",
            "port",
            "wrong_speaker",
        ),
        (
            "“We go now,” said the Rovers. Ann Lee left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "“We go now,” the Democrats said. Bob Roy left.",
            "democrats",
            "distant_speaker",
        ),
        ("“We go now,” the Minister said. Bob Roy left.", "roy", ""),
        // A description of many is not one of them by name, nor the spokesman of a company a crowd.
        (
            "“We go now,” the chairman of the board, Kai Berg, said. A member of the board left.",
            "member",
            "wrong_speaker",
        ),
        (
            "“We go now,” said a spokesman for the company. The crowd left.",
            "crowd",
            "wrong_speaker",
        ),
        (
            "“We go now,” said one member of the board. A member of the board left.",
            "member",
            "",
        ),
    ]);
}

#[test]
fn whom_the_text_presents_as_their_voice_speaks_for_a_body() {
    let presented = "“We go now,” said the port’s spokesman, Bob Roy. Ann Lee left.";
    hold(&[
        (presented, "port", ""),
        (presented, "roy", ""),
        (presented, "city", "wrong_speaker"),
        (presented, "herald", "wrong_speaker"),
        (
            "“We go now,” the port’s spokesman Jonas Weil said. Ann Lee left.",
            "port",
            "",
        ),
        (
            "“We go now,” Jonas Weil told the port. Ann Lee left.",
            "port",
            "wrong_speaker",
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
