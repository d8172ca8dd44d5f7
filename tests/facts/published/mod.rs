//! What nobody may publish, in every field of a feed and its facts, through every way in: declarations, facts JSON, and a feed
//! that a program builds. Beside each what is honest and looks like it.

mod built;
mod declared;
mod doubled;
mod json;

use super::{full, tree};
use newsfacts::{
    facts::{FactsDocument, Report},
    model::Article,
    rules::{Context, Rule},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

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
    "feed:javascript:alert(1)",
    "url:javascript:alert(1)",
    "zz9:javascript:alert",
    "mocha:alert",
    "vbs:a",
    "ms-msdt:/id PCWDiagnostic /skip force",
    "ms-settings:",
    "search-ms:q",
    "ms-word:ofe|u|http://a.example/",
    "vscode://x/y",
    "ssh://-oProxyCommand=calc",
    "smb://evil/x",
    "shell:startup",
    "res://x",
    "mk:@MSITStore:x",
    "chrome-extension://x",
    "wyciwyg://x",
    "android-app://x",
    "itms-services://?action=x",
    "a-program-of-tomorrow://x",
    "ftp://news.example/a",
    "tel:123",
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
    "https:/news.example/",
    "https://https:/news.example/",
    "news.example:8080/a",
    "https://news.example%EF%BC%8Fevil.example/",
    "https://news.example%EF%BC%A0evil.example/",
    "https://%E2%80%AEnews.example/",
    "https://news.example︖x.evil.example/",
    "https://news.example︓80.evil.example/",
    "https://news.example﹨x.evil.example/",
    "https://news.example╱x.evil.example/",
    "https://news.example꞉80.evil.example/",
    "https://a\u{2800}.example/",
    "https://news.example/\u{2800}",
];

/// Where no letter can be sent to, or one that says more than whoever writes it sees.
const NO_MAILBOXES: &[&str] = &[
    "mailto:",
    "mailto:ann",
    "mailto:a%0D%0ABcc%3Ax@evil.example",
    "mailto:a@b@c.example",
    "mailto:a@b.example,c@b.example",
    "mailto:a@b.example?attach=/etc/passwd",
    "mailto:a@b.example?subject=x&bcc=c@b.example",
    "mailto:a@b.example?subject=x%0D%0ABcc:c@b.example",
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
    "https://新闻。中国/",
    "https://i❤\u{FE0F}.example/👩\u{200D}🚒",
    "https://z%C3%BCrich.example:8443/caf%E9",
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
    "\u{2800}",
    "\u{1D159}",
    "\u{200E}x א y",
    "🏴\u{E0068}\u{E0065}\u{E006C}\u{E006C}\u{E006F}\u{E007F}",
];

/// What a name may not have besides: it has one line.
const OF_LINES: &[&str] = &["\n", "\r", "\t", "\u{AD}"];

const TEXTS: &[&str] = &[
    "Zoë’s “日本” – 12\u{A0}000 €",
    "👩\u{200D}🚒 ❤\u{FE0F} 1\u{FE0F}\u{20E3} 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} 👍🏽",
    "می\u{200C}خواهم",
    "مجلس المدينة يصوّت (2023)\u{200F}",
    "מועצת העיר\u{200E} (ABC)",
    "\u{200F}ABC – תֵּל־אָבִיב C++\u{200E} וגם",
    "⠓⠑⠇⠇⠕\u{2800}⠺⠕⠗⠇⠙",
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
    "DOI:10.1000/182",
    "info:doi/10.1000/182",
    "ark:/12148/btv1b8449691v",
    "hdl:2381/12345",
    "did:plc:z72i7hdynmk6r22z27h6tvur",
    "at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3jui7kd54zh2y",
    "oai:arxiv.org:hep-th/9901001",
    "geo:48.2010,16.3695",
    "isbn:978-3-16-148410-0",
    "12:30",
    "news:2024:5",
    "story:2024-05-06/homes",
    "Wahl: Reicht das? (2)",
    "Zürich:5",
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

/// An article of these members.
fn article(members: Value) -> Article {
    let mut article = json!({ "name": "a", "id": "a", "headline": "A", "published": "2024-05-06", "language": "en" });
    for (key, value) in members.as_object().expect("members") {
        article[key] = value.clone();
    }
    serde_json::from_value(article).expect("an article")
}
