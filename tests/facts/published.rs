//! What nobody may publish, in every field of a feed and its facts, through every way in: declarations, facts JSON, and a feed
//! that a program builds. Beside each what is honest and looks like it.

use super::{compiler, full, tree};
use newsfacts::{
    facts::{FactsDocument, Report},
    formats::Format,
    model::{Article, Author, Fault, Feed, Hub},
    rules::{Context, Rule},
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, io};

/// Addresses that run or open something where they are followed.
const SCRIPTS: &[&str] = &[
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "  javascript:alert(1)",
    "\u{1}\u{1F} javascript:alert(1)",
    "java\u{200B}script:alert(1)",
    "javascript://news.example/%0Aalert(1)",
    "vbscript:MsgBox(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "blob:https://news.example/1",
    "view-source:https://news.example/",
];

/// Addresses of no page, or that no reader should get.
const NO_PAGES: &[&str] = &[
    "",
    " ",
    "news.example/a",
    "/a",
    "//news.example/a",
    "https://",
    "https:///a",
    "https:news.example",
    "https://..example/",
    "https://news.example:http/",
    "https://[::1/",
    "https://me:secret@news.example/",
    "https://news.example@evil.example/",
    "https://news.example／evil.example/",
    "https://news.example/a b",
    " https://news.example/",
    "https://news.example/<b>",
    "https://news.example\\evil",
    "https://news.example/\u{202E}gpj.exe",
    "https://news\u{AD}.example/",
    "https://news.example/\u{200B}",
    "https://news.example/\0",
    "https://news.example/\u{E0041}",
    "ftp://news.example/a",
    "tel:123",
];

const PAGES: &[&str] = &[
    "http://news.example/",
    "HTTPS://News.Example",
    "https://zürich.example/новое/日本",
    "https://xn--zrich-kva.example/",
    "https://مثال.example/صفحة",
    "https://fa.example/می\u{200C}خواهم",
    "https://news.example/a%20b%C3%A9?q=100%&t[]=1#top",
    "https://social.example/@ann",
    "https://[2001:db8::1]:8080/",
];

/// What a text may not have, within a word.
const HIDDEN: &[&str] = &[
    "\0",
    "\u{1B}[2J",
    "\u{7F}",
    "\u{9B}",
    "\u{200B}",
    "\u{200C}",
    "\u{200D}",
    "\u{200E}",
    "\u{200F}",
    "\u{2028}",
    "\u{202E}",
    "\u{2066}x\u{2069}",
    "\u{2060}",
    "\u{2064}",
    "\u{FEFF}",
    "\u{FE0F}",
    "\u{E0041}",
    "\u{E0100}",
    "\u{3164}",
    "\u{FFF9}",
];

/// What a name may not have besides: it has one line.
const OF_LINES: &[&str] = &["\n", "\r", "\t", "\u{AD}"];

const TEXTS: &[&str] = &[
    "Zoë’s “日本” – 12\u{A0}000 €",
    "👩\u{200D}🚒 ❤\u{FE0F} 1\u{FE0F}\u{20E3} 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} 👍🏽",
    "می\u{200C}خواهم",
    "مجلس المدينة يصوّت (2023)\u{200F}",
    "מועצת העיר\u{200E} (ABC)",
    "ന\u{D4D}\u{200D}",
    "ភាសា\u{200B}ខ្មែរ",
    "葛\u{E0100}城市",
    "javascript: the good parts",
];

const IDS: &[&str] = &[
    "vote-2023",
    "Größe 1",
    "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    "tag:news.example,2023:vote",
    "https://news.example/?p=12",
    "https://news.example/vote in full",
    "doi:10.1000/182",
    "12:30",
    "日本",
];

/// A document in which everything that can be said is said.
fn document() -> Value {
    let mut document = tree(&full());
    let article = &mut document["articles"][0];
    for (list, facts) in article.as_object_mut().expect("an object") {
        if let (Some(facts), false) = (facts.as_array_mut(), list == "topics") {
            // The one of each kind that says most.
            let longest = facts.iter().max_by_key(|fact| fact.to_string().len());
            if let Some(longest) = longest.filter(|fact| fact.is_object()).cloned() {
                *facts = vec![longest];
            }
        }
    }
    article["id"] = "full".into();
    article["publisher"] = json!({ "name": "The Herald" });
    for (field, value) in head() {
        document[field] = value;
    }
    // The samples have hidden characters everywhere, and words for addresses.
    let mut all = Vec::new();
    texts(&document, "", &mut all);
    for (number, (pointer, text)) in all.iter().enumerate() {
        let seen = text.replace(newsfacts::shown::is_hidden, "");
        let right = match (kind(pointer), seen.trim()) {
            (Kind::Address | Kind::Contact, _) => format!("https://news.example/{number}"),
            (_, "") => "x".to_owned(),
            (_, seen) => seen.to_owned(),
        };
        *document.pointer_mut(pointer).expect("it was found there") = right.into();
    }
    document
}

/// The head of a feed with every field.
fn head() -> Vec<(&'static str, Value)> {
    vec![
        ("title", json!("The Herald")),
        ("home_page_url", json!("https://herald.example/")),
        ("feed_url", json!("https://herald.example/feed.json")),
        ("next_url", json!("https://herald.example/feed-2.json")),
        ("icon", json!("https://herald.example/icon.png")),
        ("favicon", json!("https://herald.example/favicon.png")),
        ("description", json!("All that the desk has checked")),
        ("user_comment", json!("Read it with a reader of feeds")),
        ("language", json!("en")),
        (
            "authors",
            json!([{ "name": "Ann Reed", "url": "https://herald.example/reed", "avatar": "https://herald.example/reed.png" }]),
        ),
        (
            "hubs",
            json!([{ "protocol": "WebSub", "url": "https://hub.example/" }]),
        ),
    ]
}

/// What is said of a document: rules with pointers. `None` where it cannot be read.
fn said(document: &Value) -> Option<BTreeSet<(Rule, String)>> {
    let json = document.to_string();
    let mut read = FactsDocument::from_json(json.as_bytes()).ok()?;
    let mut report = Report::new("facts.json", json.as_bytes());
    report.check_feed(&read);
    for index in 0..read.articles.len() {
        report.check(&mut read, index, &Context::default());
    }
    let messages = report.messages().iter();
    Some(
        messages
            .map(|message| (message.rule, message.pointer.clone()))
            .collect(),
    )
}

/// What kind of value stands at a pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Address,
    Contact,
    Id,
    Name,
    Sentences,
    Other,
}

fn kind(pointer: &str) -> Kind {
    let mut keys = pointer
        .rsplit('/')
        .filter(|key| key.parse::<usize>().is_err());
    let (key, parent) = (
        keys.next().unwrap_or_default(),
        keys.next().unwrap_or_default(),
    );
    match (key, parent) {
        ("url", "authors") => Kind::Contact,
        (
            "url" | "image" | "same_as" | "home_page_url" | "feed_url" | "next_url" | "icon"
            | "favicon" | "avatar",
            _,
        ) => Kind::Address,
        ("source", _) if pointer.ends_with("/source") => Kind::Address,
        ("id" | "replaces", _) => Kind::Id,
        (
            "title" | "headline" | "authors" | "topics" | "dateline" | "also" | "protocol"
            | "verdict" | "file",
            _,
        ) => Kind::Name,
        ("name", parent) if parent != "articles" => Kind::Name,
        ("counted" | "Other", _) => Kind::Name,
        (
            "summary" | "correction" | "description" | "user_comment" | "value" | "words"
            | "method" | "original",
            _,
        ) => Kind::Sentences,
        _ => Kind::Other,
    }
}

/// Every text of a document with its pointer.
fn texts(tree: &Value, pointer: &str, all: &mut Vec<(String, String)>) {
    match tree {
        Value::String(text) => all.push((pointer.to_owned(), text.clone())),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                texts(item, &format!("{pointer}/{index}"), all);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                texts(member, &format!("{pointer}/{key}"), all);
            }
        }
        _ => {}
    }
}

/// A text with something within its first word, which is of letters that nothing joins.
fn with(text: &str, hidden: &str) -> String {
    match text.split_at_checked(1) {
        Some((first, rest)) if rest.starts_with(|c: char| c.is_ascii_alphanumeric()) => {
            format!("{first}{hidden}{rest}")
        }
        _ => format!("a{hidden}n {text}"),
    }
}

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

/// A block with every field that takes a text or an address; in `⟨…⟩` stands what is changed.
const ARTICLE: &str = r#"
    article council = "⟨name Council votes⟩" {
        published: 2023-03-17, id: "⟨id council-vote⟩", url: "⟨url https://herald.example/vote⟩", publisher: "⟨name The Herald⟩",
        authors: ["⟨name Ann Reed⟩"], dateline: "⟨name LINDEN⟩", summary: "⟨text It votes⟩", topics: ["⟨name Homes⟩"],
        image: "⟨url https://herald.example/vote.png⟩", correction: "⟨text A name⟩", source: "⟨source https://wire.example/⟩",
        body: "The council met. “We will build 120 homes,” said Mayor Ann Lee. Rents rose.",
    };
    actor lee: Person = "⟨name Ann Lee⟩" {
        also: ["⟨name Lee⟩"], role: "⟨text mayor⟩", wikidata: ⟨code Q1⟩, url: "⟨url https://lee.example/⟩",
        same_as: ["⟨url https://lee.example/2⟩"],
    };
    event walk: Other "⟨name a walk⟩" = "⟨text The walk⟩" { place: "⟨name the park⟩", url: "⟨url https://walk.example/⟩" };
    quote homes: lee = "We will build 120 homes" { source: "⟨source https://wire.example/1⟩", original: "⟨text Wir⟩", replaces: "⟨id old-1⟩" };
    stat count: lee = 120 "homes" { of: "⟨text homes⟩", method: "⟨text by hand⟩" };
    claim rents = "⟨text Rents rise⟩" { verdict: "⟨name True⟩", reviewed_by: "⟨name The desk⟩", review: "⟨url https://desk.example/⟩" };
"#;

const FEED: &str = r#"
    feed news = "⟨name The Herald⟩" {
        home_page_url: "⟨url https://herald.example/⟩", feed_url: "⟨url https://herald.example/feed.json⟩",
        next_url: "⟨url https://herald.example/2.json⟩", description: "⟨text All of it⟩", language: "⟨code en⟩",
        authors: ["⟨name Ann Reed⟩"], icon: "⟨url https://herald.example/i.png⟩", favicon: "⟨url https://herald.example/f.png⟩",
        articles: [vote],
    };
"#;

/// A block with one of its values changed; without a number with none.
fn block(template: &str, changed: Option<(usize, &str)>) -> String {
    let mut parts = template.split('⟨');
    let mut block = parts.next().unwrap_or_default().to_owned();
    for (number, part) in parts.enumerate() {
        let (value, rest) = part.split_once('⟩').expect("it is closed");
        let (_, value) = value.split_once(' ').expect("a kind and a value");
        match changed {
            Some((wanted, other)) if wanted == number => {
                let literal = format!("{other:?}");
                block.push_str(&literal[1..literal.len() - 1]);
            }
            _ => block.push_str(value),
        }
        block.push_str(rest);
    }
    block
}

/// The kinds of the values that a block has, with the values.
fn values(template: &str) -> Vec<(&str, &str)> {
    let parts = template.split('⟨').skip(1);
    let values = parts.map(|part| part.split_once('⟩').expect("it is closed").0);
    values
        .map(|value| value.split_once(' ').expect("a kind and a value"))
        .collect()
}

#[test]
fn declarations_are_refused_in_every_field() {
    let long = format!("https://news.example/{}", "a".repeat(8000));
    for (template, expand) in [
        (ARTICLE, compiler::article as fn(&str) -> Vec<String>),
        (FEED, compiler::feed),
    ] {
        assert_eq!(expand(&block(template, None)), [""; 0]);
        for (number, (kind, value)) in values(template).into_iter().enumerate() {
            let hidden = |hidden: &[&str]| {
                hidden
                    .iter()
                    .map(|hidden| with(value, hidden))
                    .collect::<Vec<_>>()
            };
            let own = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
            let wrong = match kind {
                // What is no address is the path of a file.
                "url" | "source" => own(&[SCRIPTS, NO_PAGES, &[&*long]].concat()),
                "id" => [
                    own(SCRIPTS),
                    hidden(HIDDEN),
                    hidden(OF_LINES),
                    own(&["", " ", " x", "x\u{A0}"]),
                ]
                .concat(),
                "name" => [hidden(HIDDEN), hidden(OF_LINES), own(&["", " "])].concat(),
                "text" => [hidden(HIDDEN), own(&["", " "])].concat(),
                _ => hidden(&HIDDEN[3..]),
            };
            for wrong in wrong {
                if kind == "code" && wrong.starts_with('Q') {
                    continue; // no token of Rust has it
                }
                let messages = expand(&block(template, Some((number, &wrong))));
                assert!(!messages.is_empty(), "{kind} {value}: {wrong:?}");
                let of_script = messages
                    .iter()
                    .filter(|message| message.contains("[script_address]"))
                    .count();
                let script = ["url", "id"].contains(&kind) && SCRIPTS.contains(&&*wrong);
                assert!(
                    kind == "source" || of_script == usize::from(script),
                    "{kind} {value}: {wrong:?}: {messages:?}"
                );
            }
        }
    }
}

#[test]
fn declarations_that_are_honest_raise_nothing() {
    for (template, expand) in [
        (ARTICLE, compiler::article as fn(&str) -> Vec<String>),
        (FEED, compiler::feed),
    ] {
        for (number, (kind, value)) in values(template).into_iter().enumerate() {
            let right = match kind {
                "url" | "source" => PAGES,
                "id" if value.contains("vote") => IDS,
                "name" | "text" => TEXTS,
                _ => continue,
            };
            for right in right {
                let messages = expand(&block(template, Some((number, right))));
                // Who is named otherwise than the article has it is another matter.
                let of_publication = [
                    "malformed_url",
                    "script_address",
                    "hidden_character",
                    "bidi_override",
                    "blank_text",
                ];
                let told = messages
                    .iter()
                    .filter(|message| of_publication.iter().any(|rule| message.contains(rule)));
                let told: Vec<_> = told.collect();
                assert!(told.is_empty(), "{kind} {value}: {right:?}: {told:?}");
            }
        }
    }
}

/// A value of a feed that is changed, by what kind it is of.
type Change = (Kind, &'static str, fn(&mut Feed<'static>, String));

const HEAD: &[Change] = &[
    (Kind::Name, "/title", |feed, text| feed.title = text.into()),
    (Kind::Address, "/home_page_url", |feed, url| {
        feed.home_page_url = Some(url.into())
    }),
    (Kind::Address, "/feed_url", |feed, url| {
        feed.feed_url = Some(url.into())
    }),
    (Kind::Address, "/next_url", |feed, url| {
        feed.next_url = Some(url.into())
    }),
    (Kind::Address, "/icon", |feed, url| {
        feed.icon = Some(url.into())
    }),
    (Kind::Address, "/favicon", |feed, url| {
        feed.favicon = Some(url.into())
    }),
    (Kind::Sentences, "/description", |feed, text| {
        feed.description = Some(text.into())
    }),
    (Kind::Sentences, "/user_comment", |feed, text| {
        feed.user_comment = Some(text.into())
    }),
    (Kind::Other, "/language", |feed, tag| {
        feed.language = Some(tag.into())
    }),
    (Kind::Name, "/authors/0/name", |feed, name| {
        feed.authors.to_mut()[0].name = name.into()
    }),
    (Kind::Contact, "/authors/0/url", |feed, url| {
        feed.authors.to_mut()[0].url = Some(url.into())
    }),
    (Kind::Address, "/authors/0/avatar", |feed, url| {
        feed.authors.to_mut()[0].avatar = Some(url.into())
    }),
    (Kind::Name, "/hubs/0/protocol", |feed, name| {
        feed.hubs.to_mut()[0].protocol = name.into()
    }),
    (Kind::Address, "/hubs/0/url", |feed, url| {
        feed.hubs.to_mut()[0].url = url.into()
    }),
];

/// A feed that a program has built.
fn built() -> Feed<'static> {
    Feed {
        authors: vec![Author::from("Ann Reed")].into(),
        hubs: vec![Hub {
            protocol: "WebSub".into(),
            url: "https://hub.example/".into(),
        }]
        .into(),
        ..Feed::new("The Herald", [])
    }
}

#[test]
fn a_feed_that_is_built_is_refused_in_every_field() {
    assert_eq!(built().check(), []);
    for (kind, pointer, change) in HEAD {
        let own = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let hidden = |hidden: &[&str]| {
            hidden
                .iter()
                .map(|hidden| with("The Herald", hidden))
                .collect::<Vec<_>>()
        };
        let (wrong, right) = match kind {
            Kind::Name => (
                [hidden(HIDDEN), hidden(OF_LINES), own(&["", " "])].concat(),
                TEXTS.to_vec(),
            ),
            Kind::Sentences => (
                [hidden(HIDDEN), own(&["", " "])].concat(),
                [TEXTS, &["One.\n\nTwo."]].concat(),
            ),
            Kind::Other => (
                own(&["", "english", "e\u{200B}n", "en\u{202E}"]),
                vec!["en", "zh-Hant-TW"],
            ),
            Kind::Contact => (
                own(&[SCRIPTS, NO_PAGES, &["mailto:", "mailto:ann"]].concat()),
                [PAGES, &["mailto:a@b.example"]].concat(),
            ),
            _ => (own(&[SCRIPTS, NO_PAGES].concat()), PAGES.to_vec()),
        };
        for wrong in wrong {
            let mut feed = built();
            change(&mut feed, wrong.clone());
            let faults = feed.check();
            assert_eq!(faults.len(), 1, "{pointer} {wrong:?} {faults:?}");
            assert_eq!(faults[0].place.to_string(), *pointer, "{wrong:?}");
            let is_script = faults[0].fault == Fault::Script;
            assert_eq!(is_script, SCRIPTS.contains(&&*wrong), "{pointer} {wrong:?}");
            for format in Format::ALL {
                let written = format.write(&feed, io::sink());
                assert_eq!(written.is_err(), is_script, "{format} {pointer} {wrong:?}");
            }
        }
        for right in right {
            let mut feed = built();
            change(&mut feed, right.to_owned());
            assert_eq!(feed.check(), [], "{pointer} {right:?}");
        }
    }
}

/// An article of these members.
fn article(members: Value) -> Article {
    let mut article = json!({ "name": "a", "id": "a", "headline": "A", "published": "2024-05-06", "language": "en" });
    for (key, value) in members.as_object().expect("members") {
        article[key] = value.clone();
    }
    serde_json::from_value(article).expect("an article")
}

/// Whatever a program does with its articles, nobody writes an address that is a script.
#[test]
fn no_format_writes_a_script() {
    for (members, pointer) in [
        (json!({ "id": "javascript:1" }), "/articles/0/id"),
        (json!({ "url": "javascript:1" }), "/articles/0/url"),
        (
            json!({ "image": "data:image/png;base64,AAAA" }),
            "/articles/0/image",
        ),
        (
            json!({ "source": { "url": "file:///a" } }),
            "/articles/0/source",
        ),
        (
            json!({ "attachments": [{ "url": "blob:1", "media_type": "audio/mpeg" }] }),
            "/articles/0/attachments/0/url",
        ),
        (
            json!({ "actors": [{ "id": "lee", "kind": "Person", "name": "Lee", "same_as": ["https://lee.example/", "VBScript:1"] }] }),
            "/articles/0/actors/0/same_as/1",
        ),
        (
            json!({ "claims": [{ "id": "c", "text": { "value": "It is" }, "review": { "verdict": "True", "url": "javascript:1" } }] }),
            "/articles/0/claims/0/review/url",
        ),
    ] {
        let article = article(members);
        let feed = Feed::new("The Herald", [&article]);
        let faults = feed.check();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(faults[0].place.to_string(), pointer);
        for format in Format::ALL {
            let mut out = Vec::new();
            let error = format.write(&feed, &mut out).expect_err("it is refused");
            assert_eq!(error.kind(), io::ErrorKind::InvalidData);
            assert!(error.to_string().starts_with(pointer), "{error}");
            assert!(out.is_empty(), "{format}");
        }
    }
}

/// Two articles are one if a format or its readers take them for one.
#[test]
fn articles_that_are_taken_for_one() {
    for (one, other, place) in [
        (json!({ "id": "vote" }), json!({ "id": "vote" }), "id"),
        (
            json!({ "id": "caf\u{E9}" }),
            json!({ "id": "cafe\u{301}" }),
            "id",
        ),
        (
            json!({ "id": "a b" }),
            json!({ "id": "urn:newsfacts:a%20b" }),
            "id",
        ),
        (
            json!({ "id": "https://news.example/a" }),
            json!({ "id": "b", "url": "https://news.example/a" }),
            "url",
        ),
        (
            json!({ "id": "a", "url": "https://news.example/caf%c3%a9" }),
            json!({ "id": "b", "url": "HTTPS://News.Example/café" }),
            "url",
        ),
        (
            json!({ "id": "a", "url": "https://news.example" }),
            json!({ "id": "b", "url": "https://news.example/" }),
            "url",
        ),
        // Honest pairs.
        (json!({ "id": "vote" }), json!({ "id": "Vote" }), ""),
        (json!({ "id": "vote" }), json!({ "id": "vote-2" }), ""),
        (
            json!({ "id": "a", "url": "https://news.example/a" }),
            json!({ "id": "b", "url": "https://news.example/A" }),
            "",
        ),
        (
            json!({ "id": "a", "url": "https://news.example/a/b" }),
            json!({ "id": "b", "url": "https://news.example/a%2Fb" }),
            "",
        ),
        (
            json!({ "id": "a", "url": "https://news.example/live#1" }),
            json!({ "id": "b", "url": "https://news.example/live#2" }),
            "",
        ),
    ] {
        let (one, other) = (article(one), article(other));
        let feed = Feed::new("The Herald", [&one, &other]);
        let places: Vec<String> = feed
            .check()
            .iter()
            .map(|fault| fault.place.to_string())
            .collect();
        let want: Vec<String> = [place]
            .iter()
            .filter(|place| !place.is_empty())
            .map(|place| format!("/articles/1/{place}"))
            .collect();
        assert_eq!(places, want, "{} {}", one.id, other.id);
        let document = tree(&one);
        let second = tree(&other)["articles"][0].clone();
        let mut document = document;
        document["articles"].as_array_mut().unwrap().push(second);
        let told: Vec<String> = said(&document)
            .unwrap()
            .into_iter()
            .map(|(rule, place)| format!("{rule} {place}"))
            .collect();
        let want: Vec<String> = want
            .iter()
            .map(|place| format!("doubled_id {place}"))
            .collect();
        assert_eq!(told, want);
    }
}

/// Two facts are one if nobody sees that they differ, or if their names are one where they are published.
#[test]
fn facts_that_are_taken_for_one() {
    for (url, one, other, is_doubled) in [
        ("https://news.example/a", "caf\u{E9}", "cafe\u{301}", true),
        ("https://news.example/a", "\u{212A}", "K", true),
        ("https://news.example/a", "homes", "annotation-homes", true),
        ("https://news.example/a#homes", "homes", "other", true),
        ("https://news.example/a", "homes", "Homes", false),
        ("https://news.example/a", "homes", "annotation-other", false),
        ("https://news.example/a#top", "homes", "other", false),
        ("https://news.example/a", "größe", "groesse", false),
    ] {
        let fact = |id: &str| json!({ "id": id, "text": { "value": "It is" } });
        let article = article(json!({ "url": url, "claims": [fact(one), fact(other)] }));
        let told = said(&tree(&article)).unwrap();
        let rules: Vec<Rule> = told.iter().map(|(rule, _)| *rule).collect();
        let want: &[Rule] = if is_doubled {
            &[Rule::DoubledName]
        } else {
            &[]
        };
        assert_eq!(rules, want, "{url} {one} {other}");
    }
}
