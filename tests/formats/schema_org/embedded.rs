//! JSON inside of HTML, whatever the facts say.

use super::documents::hostile;
use crate::articles::{harbour, loaded};
use newsfacts::{
    formats::{Embedded, JsonFeed, SchemaOrg},
    model::{Article, Feed},
};
use serde_json::Value;
use std::{
    collections::HashMap,
    io::{self, Write},
};

/// What must not stand in a script element, nor in the source of a page.
fn is_harmful(c: char) -> bool {
    let direction = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    direction
        || c.is_control()
        || matches!(
            c,
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\u{FFFE}' | '\u{FFFF}'
        )
}

#[test]
fn no_fact_can_end_the_element() {
    let article = hostile();
    let feed = Feed::new("<!--<script>", [&article]);
    let (schema_org, json_feed) = (SchemaOrg::new(&feed), JsonFeed::new(&feed));
    let written = [
        (
            Embedded(&schema_org).to_string(),
            serde_json::to_value(schema_org).unwrap(),
        ),
        (
            Embedded(&json_feed).to_string(),
            serde_json::to_value(json_feed).unwrap(),
        ),
    ];
    for (embedded, plain) in written {
        assert_eq!(embedded.find(is_harmful), None, "{embedded}");
        assert!(
            embedded.contains("\\u003c/script\\u003e\\u003cscript\\u003ealert('\\u003c!--')"),
            "{embedded}"
        );
        // What a page's reader gets is what the facts say.
        assert_eq!(serde_json::from_str::<Value>(&embedded).unwrap(), plain);
    }
}

/// Each character alone, between others and as a key.
#[test]
fn every_character_comes_back() {
    let mut escaped = 0;
    for c in ('\0'..='\u{FFFF}').chain(['🚢', char::MAX]) {
        let text = format!("a{c}z");
        let json = Embedded(&text).to_string();
        let map = HashMap::from([(&text, &text)]);
        if json.contains("\\u") && !c.is_ascii_control() {
            escaped += 1;
            assert_eq!(json, format!("\"a\\u{:04x}z\"", u32::from(c)));
        }
        if is_harmful(c) {
            assert_eq!(json.find(is_harmful), None, "{json}");
            assert_eq!(Embedded(&map).to_string(), format!("{{{json}:{json}}}"));
        }
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }
    // <, >, & · U+0080 to U+009F · two line ends · nine directions · two that are none
    assert_eq!(escaped, 3 + 32 + 2 + 9 + 2);
}

#[test]
fn it_writes_what_it_displays() {
    let article = Article {
        url: harbour::ARTICLE.url.clone(),
        ..loaded()
    };
    let feed = Feed::new("Example News", [&article]);
    let view = SchemaOrg::new(&feed);
    let mut bytes = Vec::new();
    Embedded(&view).write_to(&mut bytes).unwrap();
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        Embedded(&view).to_string()
    );
    let allocations = allocation_counter::measure(|| Embedded(&view).write_to(io::sink()).unwrap());
    assert_eq!(allocations.count_total, 0);
}

#[test]
fn what_the_writer_fails_with_comes_back() {
    struct Closed;
    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let error = Embedded("text").write_to(Closed).unwrap_err();
    assert_eq!(error.io_error_kind(), Some(io::ErrorKind::BrokenPipe));
}

/// Half of a UTF-16 pair is no character, and no text in Rust can hold it: such facts are refused where they are read.
#[test]
fn half_a_surrogate_pair_is_refused() {
    let json = |headline: &str| {
        format!(
            r#"{{ "name": "a", "id": "a", "headline": "{headline}", "published": "2024-05-06", "language": "en" }}"#
        )
    };
    let article: Article = serde_json::from_str(&json(r"\ud83d\udea2")).expect("a whole pair");
    assert_eq!(article.headline, "🚢");
    for half in [r"\ud800", r"\ud83d ship", r"\udea2", r"\ud83dA"] {
        let error = serde_json::from_str::<Article>(&json(half))
            .unwrap_err()
            .to_string();
        assert!(error.contains("line 1 column"), "{error}");
        assert!(
            error.contains("surrogate") || error.contains("hex escape"),
            "{error}"
        );
    }
}
