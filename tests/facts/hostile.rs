//! Facts from strangers: whatever stands in them, a message is what it says it is and obeys nobody.

use super::{
    articles::{harbour, loaded},
    full, tree,
};
use newsfacts::{
    facts::{FactsDocument, Report},
    rules::Context,
    shown::{self, is_hidden},
    text::Source,
};
use serde_json::{Value, json};

/// What a stranger would like to be printed.
pub const PROBES: &[&str] = &[
    "\u{1B}[2J\u{1B}[H",
    "\u{1B}]0;title\u{7}",
    "\u{1B}]52;c;cm0gLXJmIH4=\u{7}",
    "\u{1B}P$q\u{1B}\\",
    "\r    clean",
    "\u{8}\u{8}\u{8}\u{7F}",
    "\u{9B}31m",
    "\u{9D}0;title\u{9C}",
    "\u{85}error: forged [misquoted]",
    "\nerror: forged [misquoted]\n  --> facts.json:1:1",
    "\r\nerror: forged [misquoted]",
    "\u{B}error: forged [misquoted]\u{C}",
    "\u{2028}error: forged [misquoted]\u{2029}",
    "\u{202E}desrever\u{202C}",
    "\u{2066}isolate\u{2069}\u{200F}\u{61C}",
    "zero\u{200B}wi\u{200D}dth\u{2060}\u{FEFF}",
    "\u{AD}soft\u{34F}",
    "tag\u{E0001}\u{E0041}\u{E007F}",
    "\u{FE0F}\u{E0101}\u{3164}\u{115F}",
    "\u{0}",
];

/// Every text in a document, by its JSON Pointer.
fn texts(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                texts(item, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                texts(member, &format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// A document with the first facts of each list, and the first values of each.
fn few(mut value: Value) -> Value {
    match &mut value {
        Value::Array(items) => {
            items.truncate(2);
            items.iter_mut().for_each(|item| *item = few(item.take()));
        }
        Value::Object(members) => {
            let members = members.values_mut();
            members.for_each(|member| *member = few(member.take()));
        }
        _ => {}
    }
    value
}

/// All that is said of a document, as a program prints it: for people, and as JSON.
fn said(facts: &[u8], text: Option<&str>) -> Vec<(String, String)> {
    let mut report = Report::new("facts\n\u{1B}.json", facts);
    match FactsDocument::from_json(facts) {
        Ok(mut document) => {
            let carried = document
                .articles
                .first()
                .and_then(|article| article.text.clone());
            let text = text
                .map(str::to_owned)
                .or(carried.map(|text| text.to_string()));
            let source = text.map(|text| Source::new("text\n\u{1B}.txt", text));
            let context = Context {
                text: source.as_ref(),
                ..Context::default()
            };
            report.check(&mut document, 0, &context);
        }
        Err(errors) => {
            for line in errors.to_string().lines() {
                assert!(!line.chars().any(is_hidden), "{line:?}");
                assert!(line.chars().count() <= shown::LONGEST, "{line}");
            }
            report.unreadable(&errors);
        }
    }
    let messages = report.messages().iter();
    messages
        .map(|message| (message.to_string(), shown::json(message).unwrap()))
        .collect()
}

/// Whether what is printed is one message: its first line, lines that are set in, and the place.
#[track_caller]
fn assert_is_one(message: &str, what: &str) {
    for (index, line) in message.lines().enumerate() {
        assert!(!line.chars().any(is_hidden), "{what}: {line:?}");
        assert!(line.chars().count() < shown::LONGEST + 100, "{what}");
        match index {
            0 => assert!(
                line.starts_with("error: ") || line.starts_with("warning: "),
                "{what}: {message}"
            ),
            _ => assert!(
                line.starts_with("       ") || line.starts_with("  --> facts\\n\\u{001B}.json:"),
                "{what}: {message}"
            ),
        }
    }
}

#[track_caller]
fn assert_safe(facts: &[u8], text: Option<&str>, what: &str) -> usize {
    let said = said(facts, text);
    for (message, json) in &said {
        assert_is_one(message, what);
        assert!(!json.chars().any(is_hidden), "{what}: {json:?}");
        assert!(json.len() < 60_000, "{what}: {}", json.len());
        let read: Value = serde_json::from_str(json).expect("it is JSON");
        assert_eq!(read["rendered"], json!(message), "{what}");
    }
    said.len()
}

#[test]
fn every_member_may_have_anything_in_it() {
    let mut count = 0;
    let documents = [
        tree(&loaded()),
        few(tree(&full())),
        tree(&harbour::ARTICLE),
        tree(&loaded()),
    ];
    for (document, facts) in documents.into_iter().enumerate() {
        let turn = document * 5;
        let mut places = Vec::new();
        texts(&facts, "", &mut places);
        assert!(places.len() > 20);
        for (index, place) in places.iter().enumerate() {
            // All at once; of the documents each begins with other probes, since a long message is cut.
            let probes = [&PROBES[turn..], &PROBES[..turn]].concat().concat();
            let mut facts = facts.clone();
            let member = facts.pointer_mut(place).unwrap();
            let own = member.as_str().unwrap();
            *member = match (index + turn) % 2 {
                0 => probes.into(),
                _ => format!("{own}{probes}{own}").into(),
            };
            count += assert_safe(facts.to_string().as_bytes(), None, place);
        }
    }
    assert!(count > 1000, "{count} messages");
}

#[test]
fn the_article_and_the_syntax_may_have_anything_in_them() {
    let facts = tree(&harbour::ARTICLE).to_string();
    for probe in PROBES {
        let text = format!(
            "Harbour traffic fell {probe}9 percent in May, the port {probe} authority said on Monday. “We lost{probe} a month \
             to the storm,” harbour{probe} master Tom{probe} Berg told the{probe} council. Only 413 {probe}ships called.{probe}"
        );
        let count = assert_safe(
            facts.as_bytes(),
            Some(&text),
            &format!("text with {probe:?}"),
        );
        assert!(count > 1, "{probe:?}");
        let bare = probe.replace(['\n', '\r'], "");
        let bare = bare.replace(|c: char| c < ' ', "");
        let escaped = serde_json::to_string(probe).unwrap();
        let escaped = escaped.trim_matches('"');
        for broken in [
            format!("{{ {probe} }}"),
            format!("{{ \"newsfacts\": {probe}, }}"),
            format!("{{ \"newsfacts\": \"1.0{escaped}\", \"articles\": [] }}"),
            format!(
                "{{ \"newsfacts\": \"1.0\", \"articles\": [], \"{escaped}\": 1, \"a{bare}\": 1 }}"
            ),
            format!(
                "{{ \"newsfacts\": \"1.0\", \"{escaped}\": 1, \"{escaped}\": 1, \"articles\": [] }}"
            ),
            format!(
                "{{ \"newsfacts\": \"1.0\", \"articles\": [{{ \"{escaped}\": {{ \"x\": 1 }} }}] }}"
            ),
            format!("{{ \"newsfacts\": \"1.0\", \"articles\": \"{escaped}\" }}"),
            format!("\u{1B}{probe}"),
        ] {
            assert!(
                assert_safe(broken.as_bytes(), None, &broken) > 0,
                "{broken:?}"
            );
        }
    }
}

/// Where a terminal breaks a line, no blanks have brought what is behind them to the front of a row.
#[test]
fn blanks_do_not_make_a_message_of_their_own() {
    let forged = "error: the article does not quote these words [misquoted]";
    for blank in [" ", "\u{A0}", "\u{2003}\u{3000}"] {
        let facts = tree(&harbour::ARTICLE);
        let mut places = Vec::new();
        texts(&facts, "", &mut places);
        let mut count = 0;
        for place in places {
            let mut facts = facts.clone();
            *facts.pointer_mut(&place).unwrap() = format!("x{}{forged}", blank.repeat(119)).into();
            let text = format!("A text.{}{forged}", blank.repeat(119));
            for (message, _) in said(facts.to_string().as_bytes(), Some(&text)) {
                for row in message.lines().map(|line| line.trim_start_matches(' ')) {
                    let drawn = row.starts_with('^');
                    assert!(drawn || !row.contains(&" ".repeat(9)), "{place}: {message}");
                    assert!(!row.contains(&"\u{A0}".repeat(9)), "{place}: {message}");
                }
                count += usize::from(message.contains(&"·".repeat(119)));
            }
        }
        assert!(count > 10, "{count} messages");
    }
}

#[test]
fn a_value_of_a_megabyte_hides_nothing() {
    let long = "x".repeat(1_000_000);
    let facts = tree(&loaded());
    let mut places = Vec::new();
    texts(&facts, "", &mut places);
    places.retain(|place| !place.ends_with("/text"));
    for place in places.iter().step_by(9) {
        let mut facts = facts.clone();
        *facts.pointer_mut(place).unwrap() = (&*long).into();
        assert_safe(facts.to_string().as_bytes(), Some("A text."), place);
    }
    let unknown = format!("{{ \"newsfacts\": \"1.0\", \"articles\": [], \"{long}\": 1 }}");
    assert_eq!(assert_safe(unknown.as_bytes(), None, "a long name"), 1);
}
