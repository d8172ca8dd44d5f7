//! Facts JSON, and the feed that a document is.

use super::{
    HIDDEN, IDS, Kind, NO_PAGES, OF_LINES, PAGES, SCRIPTS, TEXTS, document, kind, said, texts, with,
};
use newsfacts::rules::Rule;

#[test]
fn facts_json_is_refused_in_every_field() {
    let document = document();
    let before = said(&document).expect("it can be read");
    let mut all = Vec::new();
    texts(&document, "", &mut all);
    // What the article itself says, and remarks, which no format but this has.
    all.retain(|(pointer, _)| {
        !pointer.contains("/anchor/")
            && !pointer.ends_with("/note")
            && pointer != "/articles/0/text"
    });
    let mut tried = [0; 6];
    for (pointer, text) in all {
        let kind = kind(&pointer);
        let mut wrong: Vec<String> = Vec::new();
        match kind {
            Kind::Address | Kind::Contact => {
                wrong.extend(SCRIPTS.iter().chain(NO_PAGES).map(|url| (*url).to_owned()));
                wrong.push(format!("https://news.example/{}", "a".repeat(8000)));
            }
            Kind::Id => {
                wrong.extend(SCRIPTS.iter().map(|id| (*id).to_owned()));
                wrong.extend(
                    [HIDDEN, OF_LINES, &["\u{FE0F}"]]
                        .concat()
                        .iter()
                        .map(|hidden| with(&text, hidden)),
                );
                wrong.extend([
                    String::new(),
                    " ".into(),
                    format!(" {text}"),
                    format!("{text}\u{A0}"),
                    "i".repeat(8001),
                ]);
            }
            Kind::Name => {
                wrong.extend(
                    [HIDDEN, OF_LINES]
                        .concat()
                        .iter()
                        .map(|hidden| with(&text, hidden)),
                );
                wrong.extend([String::new(), " ".into()]);
            }
            Kind::Sentences => {
                wrong.extend(HIDDEN.iter().map(|hidden| with(&text, hidden)));
                wrong.extend([String::new(), " ".into()]);
            }
            // A code, a kind, a date, a figure, or the id of a fact: with anything else in it it is none.
            Kind::Other if pointer == "/articles/0/name" || pointer.contains("/coverage/") => {}
            Kind::Other => {
                wrong.extend(["\0", "\u{200B}", "\u{202E}"].map(|hidden| with(&text, hidden)))
            }
        }
        // A document that is no feed needs no title.
        wrong.retain(|value| pointer != "/title" || !value.is_empty());
        for value in wrong {
            let mut changed = document.clone();
            *changed.pointer_mut(&pointer).expect("it was found there") = value.clone().into();
            tried[kind as usize] += 1;
            let Some(after) = said(&changed) else {
                // A date, a figure or a kind with anything in it cannot be read.
                assert!(
                    !matches!(kind, Kind::Address | Kind::Contact | Kind::Id),
                    "{pointer}: {value:?}"
                );
                continue;
            };
            // A code of a sample may be none already.
            let new: Vec<&(Rule, String)> = match kind {
                Kind::Other => after.iter().collect(),
                _ => after.difference(&before).collect(),
            };
            // It is told once at the value, or at what holds it; who refers to an id follows.
            let here = |place: &str| pointer == place || pointer.starts_with(&format!("{place}/"));
            let told = new.iter().filter(|(_, place)| here(place)).count();
            assert!(told >= 1, "{kind:?} {pointer}: {value:?}: {new:?}");
            let is_script = new.iter().any(|(rule, _)| *rule == Rule::ScriptAddress);
            let script = matches!(kind, Kind::Address | Kind::Contact | Kind::Id)
                && SCRIPTS.contains(&&*value);
            assert_eq!(is_script, script, "{pointer}: {value:?}: {new:?}");
        }
    }
    assert!(tried.iter().all(|tried| *tried > 20), "{tried:?}");
}

#[test]
fn facts_json_that_is_honest_raises_nothing() {
    let document = document();
    let before = said(&document).expect("it can be read");
    let mut all = Vec::new();
    texts(&document, "", &mut all);
    all.retain(|(pointer, _)| !pointer.contains("/anchor/"));
    for (pointer, _) in all {
        let right: Vec<&str> = match kind(&pointer) {
            Kind::Address => PAGES.to_vec(),
            Kind::Contact => [PAGES, &["mailto:ann@herald.example"]].concat(),
            Kind::Name => TEXTS.to_vec(),
            Kind::Sentences => [
                TEXTS,
                &["One.\r\n\r\nTwo.\n\t– Three.", "Donau\u{AD}dampfschiff"],
            ]
            .concat(),
            // Others refer to the rest.
            Kind::Id if pointer == "/articles/0/id" => IDS.to_vec(),
            Kind::Id | Kind::Other => continue,
        };
        for value in right {
            let mut changed = document.clone();
            *changed.pointer_mut(&pointer).expect("it was found there") = value.into();
            let Some(after) = said(&changed) else {
                continue;
            };
            let of_publication = [
                Rule::BidiOverride,
                Rule::HiddenCharacter,
                Rule::MalformedUrl,
                Rule::ScriptAddress,
                Rule::BlankText,
            ];
            let new = after
                .difference(&before)
                .filter(|(rule, _)| of_publication.contains(rule));
            let new: Vec<_> = new.collect();
            assert!(new.is_empty(), "{pointer}: {value:?}: {new:?}");
        }
    }
}
