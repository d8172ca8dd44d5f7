//! What stands in a message is shown, and does nothing: neither words of the declarations nor those of the article.

use crate::{expand, messages, tokens};
use newsfacts_syntax::shown::{LONGEST, is_hidden};

/// What a text may have that a terminal obeys, that breaks a line, or that nobody sees. It stands in a literal as an escape
/// or as it is.
const PROBES: &[&str] = &[
    "\u{1B}[2J",
    "\u{9B}31m\u{85}",
    "\u{7}\u{8}\u{7F}",
    "\nerror: forged [misquoted]",
    "\rerror: forged",
    "\u{2028}error: forged",
    "\u{202E}\u{2066}\u{200F}",
    "\u{200B}\u{AD}\u{FEFF}\u{E0041}",
];

fn said(block: &str) -> Vec<String> {
    let expansion = expand(tokens(block));
    messages(&expansion)
}

#[track_caller]
fn assert_safe(messages: &[String]) {
    for message in messages {
        for (index, line) in message.lines().enumerate() {
            assert!(!line.chars().any(is_hidden), "{line:?}");
            assert!(line.chars().count() <= LONGEST + 50, "{line}");
            assert!(index == 0 || line.starts_with("  "), "{message}");
        }
    }
}

#[test]
fn words_of_declarations_and_of_the_article() {
    for probe in PROBES {
        for probe in [
            format!("{probe:?}").trim_matches('"').to_owned(),
            (*probe).to_owned(),
        ] {
            if probe.contains('\r') && probe.len() > 1 && !probe.contains("\\r") {
                continue; // no literal of Rust has it
            }
            let block = format!(
                r#"
                article vote = "Council {probe}votes" {{
                    published: 2023-03-14, url: "{probe}", id: "{probe}", publisher: "{probe}",
                    body: "The {probe}council met on Tuesday. “We {probe}may build 120 homes,” Ann {probe} Lee told Tom Berg.",
                }};
                actor lee: Person = "Anna{probe} Lee" {{ also: ["{probe}"], url: "{probe}", wikidata: "{probe}" }};
                actor unused: Other "{probe}" = "Tom {probe}Borg" {{ of: "{probe}" }};
                quote homes: lee -> "{probe}" = "We {probe}will build 120 homes" {{ source: "{probe}" }};
                stat count: "{probe}" = 130 "homes{probe}" {{ of: "homes{probe}", note: "{probe}", during: "{probe}" }};
                stat more = "{probe}12" {{ of: "x" }};
                event meeting: "{probe}" = "The {probe}council left" {{ when: "{probe}", {unknown}: 3 }};
                claim plan: lee = "Homes{probe}" as "no {probe}words" {{ stance: "{probe}" }};
                aside _ = "no{probe} words";
                "#,
                unknown = "feild",
            );
            let messages = said(&block);
            assert!(messages.len() > 5, "{messages:?}");
            assert_safe(&messages);
        }
    }
}

#[test]
fn a_megabyte_hides_nothing() {
    let long = "x".repeat(1_000_000);
    for (field, count) in [("", 3), (&*format!("{{ {long}: 1 }}"), 1)] {
        let messages = said(&format!(
            r#"
            article vote = "Council votes" {{ published: 2023-03-14, body: "“We will build,” {long} said. {long}" }};
            actor lee: Person = "{long}y";
            quote homes: {long} = "{long} and" {field};
            stat count = 3 "{long}" {{ of: "{long}" as "{long}y" }};
            "#
        ));
        assert!(messages.len() >= count, "{messages:?}");
        assert_safe(&messages);
    }
}
