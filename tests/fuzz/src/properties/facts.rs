//! Facts documents: what is checked is found again, and what is written can be read.

use super::{safe, text::lies_in};
use newsfacts::{
    facts::{FactsDocument, FactsErrors, Report},
    formats::{Embedded, Facts, Format, SchemaOrg},
    model::{Anchor, Article, Fault, Feed},
    rules::{self, Context, Finding, Level},
    shown,
    text::Source,
};
use serde_json::Value;
use std::io::ErrorKind;

/// What a file of facts is called, by somebody who means no good.
const FILE: &str = "facts\n\u{1B}.json";

/// Checks a document as `check` does, and writes it in every format. An article is held against the text in it, and so is
/// every source, since the bytes are all that there is.
pub fn hold(input: &[u8]) {
    let Some(document) = read(input) else {
        return;
    };
    let mut report = Report::new(FILE, input);
    let mut checked = document.clone();
    for index in 0..document.articles.len() {
        let article = &document.articles[index];
        let text = article.text.as_deref();
        let text = text.map(|text| Source::new("a.txt", text));
        let sources: Vec<(String, Source)> = article
            .source_files()
            .into_iter()
            .map(|file| {
                let said = text.as_ref().map_or(file, |text| text.text());
                (file.to_owned(), Source::new(file, said))
            })
            .collect();
        let context = Context {
            text: text.as_ref(),
            sources: &sources,
            ..Context::default()
        };
        check(&mut checked, index, &context, &mut report);
    }
    report_is_safe(&report);
    is_kept(&checked);
    in_every_format(&checked.feed(), input.len());
}

/// Checks an article, and once more, which must find the same and change nothing.
fn check(document: &mut FactsDocument, at: usize, context: &Context<'_>, report: &mut Report) {
    let findings = rules::check_in(&mut document.articles[at], context).findings;
    let article = document.articles[at].clone();
    found_well(&article, context.text, &findings);
    let before = report.messages().len();
    report.check(document, at, context);
    assert_eq!(document.articles[at], article, "once more changes nothing");
    let told = report.messages()[before..].iter();
    let told = told.map(|message| (message.rule, &*message.message));
    let found = findings
        .iter()
        .filter(|finding| finding.rule.level() != Level::Allow);
    let found = found.map(|finding| (finding.rule, &*finding.message));
    assert!(
        found.eq(told),
        "once more finds the same: {findings:#?} {:#?}",
        report.messages()
    );
}

/// Reads a document. What is said of one that cannot be read is safe to print.
pub fn read(input: &[u8]) -> Option<FactsDocument> {
    match FactsDocument::from_json(input) {
        Ok(document) => Some(document),
        Err(errors) => {
            cannot_be_read(input, &errors);
            None
        }
    }
}

fn cannot_be_read(input: &[u8], errors: &FactsErrors) {
    safe::message(&errors.to_string());
    assert!(errors.iter().count() > 0);
    let mut before = None;
    for error in errors {
        assert!(error.position.line >= 1 && error.position.column >= 1);
        assert!(before <= Some(error.position), "{errors}");
        before = Some(error.position);
    }
    let mut report = Report::new(FILE, input);
    report.unreadable(errors);
    assert!(report.has_errors());
    report_is_safe(&report);
}

/// Whether every message is safe to print, for people and as JSON.
fn report_is_safe(report: &Report) {
    for message in report.messages() {
        safe::message(&message.to_string());
        safe::json(&shown::json(message).expect("a message can be written"));
    }
}

/// Whether findings are in order, their places are in the facts, their passages and all anchors in the text.
pub fn found_well(checked: &Article, text: Option<&Source>, findings: &[Finding]) {
    let json = serde_json::to_value(checked).expect("an article can be written");
    assert!(findings.is_sorted_by_key(|finding| finding.place));
    for finding in findings {
        let place = finding.place.to_string();
        // An empty list is not written.
        let list = ["/parts", "/speakers"];
        let place = list.iter().find_map(|list| place.strip_suffix(list));
        let place = place.map_or_else(|| finding.place.to_string(), str::to_owned);
        let there = json.pointer(&place).is_some();
        assert!(there, "{finding} at {}", finding.place);
        safe::message(&finding.to_string());
        if let (Some(passage), Some(text)) = (&finding.passage, text) {
            lies_in(text.text(), passage);
        }
    }
    if let Some(text) = text {
        let mut found = Vec::new();
        anchors(&json, &mut found);
        let characters: Vec<char> = match found.is_empty() {
            true => Vec::new(),
            false => text.content().chars().collect(),
        };
        for anchor in found {
            let range = anchor.start as usize..anchor.end as usize;
            let exact: String = characters[range].iter().collect();
            assert_eq!(exact, anchor.exact);
        }
    }
}

/// Every anchor in the facts.
fn anchors(value: &Value, found: &mut Vec<Anchor>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match key.as_str() {
                    "anchor" => {
                        found.push(serde_json::from_value(value.clone()).expect("an anchor"));
                    }
                    _ => anchors(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| anchors(item, found)),
        _ => {}
    }
}

/// Whether a document that is written is read as it was, and written as it was.
pub fn is_kept(document: &FactsDocument) {
    let written = serde_json::to_vec(&Facts::new(&document.feed())).expect("facts can be written");
    let again = FactsDocument::from_json(&written)
        .unwrap_or_else(|errors| panic!("{errors}\n{}", String::from_utf8_lossy(&written)));
    assert_eq!(again, *document);
    let rewritten = serde_json::to_vec(&Facts::new(&again.feed())).expect("facts can be written");
    assert_eq!(
        String::from_utf8_lossy(&rewritten),
        String::from_utf8_lossy(&written)
    );
}

/// Whether every format can be written and is safe to print, and one of them, by any number, says the same indented.
fn in_every_format(feed: &Feed<'_>, turn: usize) {
    let faults = feed.check();
    for fault in &faults {
        safe::message(&fault.to_string());
    }
    let runs_something = faults.iter().any(|one| one.fault == Fault::Script);
    for (index, &format) in Format::ALL.iter().enumerate() {
        let mut written = Vec::new();
        let result = format.write(feed, &mut written);
        if runs_something {
            let error = result.expect_err("nobody may publish it");
            assert!(error.kind() == ErrorKind::InvalidData && written.is_empty());
            safe::message(&error.to_string());
            continue;
        }
        result.expect("memory takes what is written");
        let written = String::from_utf8(written).expect("formats are UTF-8");
        if format != Format::Csv {
            safe::json(&written);
        }
        if index != turn % Format::ALL.len() {
            continue;
        }
        let mut pretty = Vec::new();
        let result = format.write_pretty(feed, &mut pretty);
        result.expect("memory takes what is written");
        let pretty = String::from_utf8(pretty).expect("formats are UTF-8");
        match format {
            Format::Csv => assert_eq!(pretty, written),
            _ => assert_eq!(documents(&pretty), documents(&written), "{format}"),
        }
    }
    if !turn.is_multiple_of(4) {
        return;
    }
    let page = Embedded(&SchemaOrg::new(feed)).to_string();
    assert!(!page.contains(['<', '>', '&']), "{page}");
    let view = serde_json::to_value(SchemaOrg::new(feed)).expect("it can be written");
    assert_eq!(documents(&page), [view]);
}

/// The JSON documents that stand one behind the other.
fn documents(json: &str) -> Vec<Value> {
    let documents = serde_json::Deserializer::from_str(json).into_iter();
    documents
        .collect::<Result<_, _>>()
        .unwrap_or_else(|error| panic!("{error}: {json}"))
}
