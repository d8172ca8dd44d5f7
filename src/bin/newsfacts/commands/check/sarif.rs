//! Messages as a SARIF 2.1.0 log, which platforms of code show as alerts.

use crate::message::{Message, Spot};
use newsfacts::{facts::Passage, rules::Rule, shown};
use serde_json::{Map, Value, json};
use std::{
    collections::HashMap,
    env,
    path::{Component, Path, PathBuf},
};

/// Empty as long as the package has none.
const HOMEPAGE: &str = env!("CARGO_PKG_HOMEPAGE");

/// What one run of the program came to.
#[derive(Default)]
pub struct Log {
    rules: Vec<Rule>,
    artifacts: Vec<(String, Value)>,
    results: Vec<Value>,
    /// How often a fingerprint was given already.
    given: HashMap<u64, usize>,
    failures: Vec<String>,
}

impl Log {
    /// Adds a file that was read, whether anything is wrong in it or not.
    pub fn file(&mut self, path: Option<&Path>, is_rust: bool) -> usize {
        let language = if is_rust { "rust" } else { "json" };
        let uri = path.map_or_else(|| "stdin".to_owned(), uri);
        let artifact = json!({ "location": { "uri": uri }, "roles": ["analysisTarget"], "sourceLanguage": language });
        self.artifact(uri, artifact)
    }

    /// Adds a message on a file that was added.
    pub fn message(&mut self, message: &Message, file: usize) {
        let (rule, index) = (message.rule, self.rule(message.rule));
        let mut result = json!({
            "ruleId": rule.name(),
            "ruleIndex": index,
            "level": message.level(),
            "message": { "text": text(message) },
            "locations": [{ "physicalLocation": self.location(file, region(&message.spot)) }],
            "partialFingerprints": { "newsfacts/v1": self.fingerprint(message) },
        });
        if let Some(fact) = logical(message) {
            result["locations"][0]["logicalLocations"] = json!([fact]);
        }
        if let Some(passage) = &message.passage {
            result["relatedLocations"] = json!([self.related(passage, message.passage_in_file)]);
        }
        if let Some(pointer) = message
            .pointer
            .as_deref()
            .filter(|pointer| !pointer.is_empty())
        {
            result["properties"] = json!({ "pointer": pointer });
        }
        self.results.push(result);
    }

    /// Adds why a file cannot be checked.
    pub fn failure(&mut self, why: impl Into<String>) {
        self.failures.push(why.into());
    }

    /// The log as it is written.
    pub fn json(&self, exit_code: u8) -> Value {
        let failures = self.failures.iter();
        let failures = failures.map(|why| json!({ "level": "error", "message": { "text": why } }));
        let rules: Vec<Value> = self.rules.iter().map(|&rule| descriptor(rule)).collect();
        let artifacts = self.artifacts.iter().map(|(_, artifact)| artifact);
        let mut driver = json!({
            "name": "newsfacts",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules,
        });
        if !HOMEPAGE.is_empty() {
            driver["informationUri"] = HOMEPAGE.into();
        }
        json!({
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": driver },
                "invocations": [{
                    "executionSuccessful": exit_code < 2,
                    "exitCode": exit_code,
                    "toolExecutionNotifications": failures.collect::<Vec<_>>(),
                }],
                "columnKind": "unicodeCodePoints",
                "artifacts": artifacts.collect::<Vec<_>>(),
                "results": self.results,
            }],
        })
    }

    fn rule(&mut self, rule: Rule) -> usize {
        let known = self.rules.iter().position(|known| *known == rule);
        known.unwrap_or_else(|| {
            self.rules.push(rule);
            self.rules.len() - 1
        })
    }

    fn artifact(&mut self, uri: String, artifact: Value) -> usize {
        let known = self.artifacts.iter().position(|(known, _)| *known == uri);
        known.unwrap_or_else(|| {
            self.artifacts.push((uri, artifact));
            self.artifacts.len() - 1
        })
    }

    fn location(&self, file: usize, region: Value) -> Value {
        let uri = self.artifacts.get(file).map_or("", |(uri, _)| uri);
        json!({ "artifactLocation": { "uri": uri, "index": file }, "region": region })
    }

    /// The passage of the article. A text that the facts carry is no file.
    fn related(&mut self, passage: &Passage, is_in_file: bool) -> Value {
        let told = format!(
            "{}: “{}”",
            shown::line(&passage.file),
            shown::line(&passage.exact)
        );
        let mut related = json!({ "id": 1, "message": { "text": told } });
        if is_in_file {
            let uri = uri(Path::new(&passage.file));
            let file = self.artifact(uri.clone(), json!({ "location": { "uri": uri } }));
            let region = json!({
                "startLine": passage.line,
                "startColumn": passage.column,
                "charOffset": passage.start,
                "charLength": passage.end - passage.start,
            });
            related["physicalLocation"] = self.location(file, region);
        }
        related
    }

    /// What stays the same of a message where lines move and other facts come and go: its rule, its fact, the field and the
    /// words. Where that says the same twice, they are counted.
    fn fingerprint(&mut self, message: &Message) -> String {
        let field = message
            .place
            .split('/')
            .filter(|part| part.parse::<usize>().is_err());
        let field: Vec<&str> = field.collect();
        let parts = [
            message.rule.name(),
            message.article.as_deref().unwrap_or_default(),
            message.fact.as_deref().unwrap_or_default(),
            &field.join("/"),
            &message.message,
        ];
        let hash = fnv(&parts.join("\0"));
        let count = self.given.entry(hash).or_default();
        *count += 1;
        format!("{hash:016x}:{count}")
    }
}

fn text(message: &Message) -> String {
    let mut text = message.message.clone();
    for line in message.details.lines().chain([&*message.explained()]) {
        text.push('\n');
        text.push_str(line);
    }
    text
}

fn region(spot: &Spot) -> Value {
    json!({
        "startLine": spot.start.line,
        "startColumn": spot.start.column,
        "endLine": spot.end.line,
        "endColumn": spot.end.column,
    })
}

/// The fact, as a place that does not move with the lines.
fn logical(message: &Message) -> Option<Value> {
    let article = message.article.as_deref()?;
    let mut place = Map::new();
    let (name, whole) = match message.fact.as_deref() {
        Some(fact) => (fact, format!("{article}::{fact}")),
        None => (article, article.to_owned()),
    };
    place.insert("name".into(), name.into());
    place.insert("fullyQualifiedName".into(), whole.into());
    Some(place.into())
}

fn descriptor(rule: Rule) -> Value {
    let page = rule.page().text;
    let level = match rule.level() {
        newsfacts::rules::Level::Deny => "error",
        newsfacts::rules::Level::Warn => "warning",
        newsfacts::rules::Level::Allow => "none",
    };
    json!({
        "id": rule.name(),
        "name": format!("{rule:?}"),
        "shortDescription": { "text": rule.summary() },
        "help": { "text": page, "markdown": page },
        "defaultConfiguration": { "level": level },
    })
}

/// A path as a reference that is relative to the folder in which the program runs, where it lies in that.
fn uri(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&here).unwrap_or(path);
    let parts = path.components().filter(|part| *part != Component::CurDir);
    let path: PathBuf = parts.collect();
    let mut uri = String::from(if path.is_absolute() { "file://" } else { "" });
    for &byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// The hash of Fowler, Noll and Vo (FNV-1a), which is the same wherever it is computed.
fn fnv(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    text.bytes().fold(0xCBF2_9CE4_8422_2325, step)
}

#[test]
fn paths_are_references() {
    let here = env::current_dir().expect("there is a folder");
    for (path, reference) in [
        (PathBuf::from("src/vote.rs"), "src/vote.rs"),
        ("./src/./a b.rs".into(), "src/a%20b.rs"),
        (here.join("src/é%:.rs"), "src/%C3%A9%25%3A.rs"),
        ("../vote.json".into(), "../vote.json"),
        ("/srv/vote.json".into(), "file:///srv/vote.json"),
    ] {
        assert_eq!(uri(&path), reference);
    }
}

#[test]
fn the_hash_is_the_one_that_is_published() {
    assert_eq!(fnv(""), 0xCBF2_9CE4_8422_2325);
    assert_eq!(fnv("a"), 0xAF63_DC4C_8601_EC8C);
    assert_eq!(fnv("foobar"), 0x8594_4171_F739_67E8);
}
