//! A feed that a program builds.

use super::{HIDDEN, Kind, NO_MAILBOXES, NO_PAGES, OF_LINES, PAGES, SCRIPTS, TEXTS, article, with};
use newsfacts::{formats::Format, model::Author, model::Fault, model::Feed, model::Hub};
use serde_json::json;
use std::io;

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
                own(&[SCRIPTS, NO_PAGES, NO_MAILBOXES].concat()),
                [
                    PAGES,
                    &[
                        "mailto:a@b.example",
                        "mailto:a.b+c@zürich.example?subject=A%20B",
                    ],
                ]
                .concat(),
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
        (json!({ "id": "ms-msdt:/id" }), "/articles/0/id"),
        (
            json!({ "url": "mailto:ann@herald.example" }),
            "/articles/0/url",
        ),
        (
            json!({ "claims": [{ "id": "search-ms:q", "text": { "value": "It is" } }] }),
            "/articles/0/claims/0/id",
        ),
        // Who refers to something writes its id as well.
        (
            json!({ "publisher": { "actor": "javascript:1" } }),
            "/articles/0/publisher",
        ),
        (
            json!({ "claims": [{ "id": "c", "text": { "value": "It is" }, "speakers": ["lee", "javascript:1"], "at": "walk" }] }),
            "/articles/0/claims/0/speakers/1",
        ),
        (
            json!({ "claims": [{ "id": "c", "text": { "value": "It is" }, "at": "shell:startup" }] }),
            "/articles/0/claims/0/at",
        ),
        (
            json!({ "claims": [{ "id": "c", "text": { "value": "It is" }, "via": ["zz9://a"] }] }),
            "/articles/0/claims/0/via/0",
        ),
        (
            json!({ "claims": [{ "id": "c", "text": { "value": "It is" }, "about": ["tel:1"] }] }),
            "/articles/0/claims/0/about/0",
        ),
        (
            json!({ "actors": [{ "id": "lee", "kind": "Person", "name": "Lee", "of": "javascript:1" }] }),
            "/articles/0/actors/0/of",
        ),
        (
            json!({ "events": [{ "id": "walk", "kind": "Visit", "label": { "value": "a walk" }, "who": ["data:,1"] }] }),
            "/articles/0/events/0/who/0",
        ),
    ] {
        let article = article(members);
        let feed = Feed::new("The Herald", [&article]);
        let faults = feed.check();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(faults[0].fault, Fault::Script);
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
