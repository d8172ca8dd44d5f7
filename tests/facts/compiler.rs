//! The same facts give the same findings, whether they are declared or loaded.

use super::{schema::put, tree};
use newsfacts::{
    facts::{FactsDocument, Levels, Report},
    rules::{Context, Level, Rule},
    text::Source,
};
use newsfacts_syntax::{Files, ReadError};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use serde_json::{Value, json};
use std::{collections::BTreeSet, io, path::PathBuf};

/// Declares facts for the compiler, and keeps the declarations as text for the tests.
macro_rules! declared {
    ($($declarations:tt)*) => {
        newsfacts::article! {
            article council = "Council votes for new homes" { published: 2023-03-17 };
            $($declarations)*
        }
        const DECLARATIONS: &str = stringify!($($declarations)*);
    };
}

declared! {
    actor lee: Person = "Ann Lee" { role: "mayor", wikidata: Q7747 };
    actor berg: Person = "Tom Berg" { url: "https://news.example/berg" };
    actor council: Organization = "the council";
    actor hall: Place = "the town hall";
    event vote: Vote = "Council vote" as "the council voted" { when: 2023-03-14, who: [council] };
    quote homes: lee -> berg = "We will hand over the first 120 homes by spring" { at: vote };
    quote mistake: berg = "a costly mistake";
    quote school: berg = "There was no money for the school" + "and there is none now";
    stat cost: lee = 31.5 million EUR { of: "cost of the homes" };
    stat overrun = +18 % { of: "cost of the homes", against: "the plan" };
    stat built = 120 "homes" { of: "homes to be built", during: 2023-03-14 as "on Tuesday" };
    claim rents: berg = "Rents will rise" as "rents would rise" { verdict: "Mostly true", rating: 2 of 3, review: "https://news.example/rents" };
}

const TEXT: &str = "On Tuesday the council voted in the town hall for 120 homes at a cost of €31.5 million, 18 percent \
    more than in the plan. “We will hand over the first 120 homes by spring,” the mayor Ann Lee told Tom Berg.\n\n\
    Tom Berg called the plan “a costly mistake”. “There was no money for the school,” Berg said, “and there is none now.” \
    He said that rents would rise.";

/// What a text has in place of `TEXT`.
const EDITS: &[(&str, &str)] = &[
    ("first 120", "last 120"),
    ("by spring,”", "by spring, if the weather holds,”"),
    ("“a costly mistake”", "a costly mistake"),
    ("“a costly mistake”", "“a Costly mistake”"),
    ("the mayor Ann Lee told Tom Berg", "Tom Berg told Ann Lee"),
    (
        "Tom Berg called the plan",
        "Ann Lee, the mayor, called the plan",
    ),
    ("€31.5 million", "€31.5 billion"),
    ("€31.5 million", "$31.5 million"),
    ("€31.5 million", "about €31.5 million"),
    ("18 percent more than", "18 percent less than"),
    ("18 percent", "19 percent"),
    ("On Tuesday", "On Friday"),
    ("On Tuesday", "Last month"),
    ("the council voted", "the councillors voted"),
    ("rents would rise", "rents would fall"),
    ("and there is none now", "and there is no money now"),
];

/// What a declaration has in place of another, and the same in JSON.
fn slips() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    vec![
        ("Q7747", "R7747", "/actors/0/wikidata", json!("R7747")),
        (
            "https://news.example/berg",
            "news.example/berg",
            "/actors/1/url",
            json!("news.example/berg"),
        ),
        (
            "https://news.example/rents",
            "news.example",
            "/claims/0/review/url",
            json!("news.example"),
        ),
        (
            "\"Mostly true\"",
            "\" \"",
            "/claims/0/review/verdict",
            json!(" "),
        ),
        (
            "at : vote",
            "at : meeting",
            "/quotes/0/at",
            json!("meeting"),
        ),
        (
            "lee -> berg",
            "hall -> berg",
            "/quotes/0/speakers/0",
            json!("hall"),
        ),
        (
            "lee -> berg",
            "lee -> bergg",
            "/quotes/0/addressees/0",
            json!("bergg"),
        ),
        (
            "31.5 million EUR",
            "31.5 million EUX",
            "/statistics/0/quantity/value/unit/currency",
            json!("EUX"),
        ),
        (
            "when : 2023-03-14",
            "when : 2023-03-20",
            "/events/0/when/value",
            json!("2023-03-20"),
        ),
        (
            "quote mistake",
            "quote homes",
            "/quotes/1/id",
            json!("homes"),
        ),
    ]
}

#[test]
fn loaded_facts_are_judged_as_declared_ones() {
    let facts = tree(&council::ARTICLE);
    assert_eq!(loaded(&facts, TEXT), [""; 0]);
    let mut rules = BTreeSet::new();
    for (from, to) in EDITS {
        assert!(TEXT.contains(from), "{from}");
        let text = TEXT.replacen(from, to, 1);
        rules.extend(assert_same(DECLARATIONS, &facts, &text, to));
    }
    let declarations = DECLARATIONS
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    for (from, to, pointer, value) in slips() {
        let from = match declarations.contains(from) {
            true => from.to_owned(),
            false => from.replace(" : ", ": "), // as `stringify!` may write it
        };
        assert!(declarations.contains(&from), "{from} in {declarations}");
        let mut facts = facts.clone();
        put(&mut facts, &format!("/articles/0{pointer}"), Some(value));
        rules.extend(assert_same(
            &declarations.replacen(&from, to, 1),
            &facts,
            TEXT,
            to,
        ));
    }
    assert!(rules.len() >= 15, "only {rules:?}");
}

/// Returns the names of the rules that found something.
fn assert_same(declarations: &str, facts: &Value, text: &str, what: &str) -> BTreeSet<String> {
    let (declared, loaded) = (declared(declarations, text), loaded(facts, text));
    assert_eq!(loaded.len(), declared.len(), "{what}");
    for (loaded, declared) in loaded.iter().zip(&declared) {
        assert_same_but_for_advice(loaded, declared);
    }
    assert!(!loaded.is_empty(), "{what}: nothing was found");
    let rule = |message: &String| {
        let first = message.lines().next()?;
        Some(first.rsplit_once('[')?.1.trim_end_matches(']').to_owned())
    };
    loaded.iter().filter_map(rule).collect()
}

/// What would mend it stands in the line before the last, for each in the language that they write.
fn assert_same_but_for_advice(loaded: &str, declared: &str) {
    let lines = |message: &str| message.lines().map(str::to_owned).collect::<Vec<_>>();
    let (mut loaded, mut declared) = (lines(loaded), lines(declared));
    assert_eq!(loaded.len(), declared.len(), "{loaded:#?} {declared:#?}");
    let advice = loaded.len() - 2;
    if loaded[advice] != declared[advice] {
        let told = loaded.remove(advice);
        declared.remove(advice);
        assert!(!told.contains('`') && !told.contains(" = "), "{told}");
    }
    assert_eq!(loaded, declared);
}

/// What the compiler is told to say, warnings left out: it words them in a note of its own.
fn declared(declarations: &str, text: &str) -> Vec<String> {
    let block = format!(
        "article council = \"Council votes for new homes\" {{ published: 2023-03-17, body: {text:?} }};\n{declarations}"
    );
    let tokens: TokenStream = block.parse().expect("declarations are tokens");
    let mut said = Vec::new();
    messages(newsfacts_syntax::article(tokens, &NoFiles), &mut said);
    said.sort();
    said
}

/// What the compiler is told to say of a block of `article!`.
pub fn article(block: &str) -> Vec<String> {
    let tokens: TokenStream = block.parse().expect("declarations are tokens");
    let mut said = Vec::new();
    messages(newsfacts_syntax::article(tokens, &NoFiles), &mut said);
    said
}

/// What the compiler is told to say of a block of `feed!`.
pub fn feed(block: &str) -> Vec<String> {
    let tokens: TokenStream = block.parse().expect("declarations are tokens");
    let mut said = Vec::new();
    messages(newsfacts_syntax::feed(tokens), &mut said);
    said
}

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        Err(ReadError::Io(path.into(), io::ErrorKind::NotFound.into()))
    }
}

/// The text of every `compile_error! { "…" }`.
fn messages(tokens: TokenStream, said: &mut Vec<String>) {
    let mut name = String::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => name = ident.to_string(),
            TokenTree::Group(group)
                if name == "compile_error" && group.delimiter() == Delimiter::Brace =>
            {
                let text: syn::LitStr = syn::parse2(group.stream()).expect("a message is a text");
                said.push(text.value());
                name.clear();
            }
            TokenTree::Group(_) | TokenTree::Literal(_) => name.clear(),
            TokenTree::Punct(_) => {}
        }
    }
}

/// What the check of a file says, in the same form.
fn loaded(facts: &Value, text: &str) -> Vec<String> {
    let json = facts.to_string();
    let report = report(&json, text);
    let mut said: Vec<String> = report
        .messages()
        .iter()
        .filter(|message| message.level == Level::Deny)
        .map(|message| {
            let shown = message.to_string();
            let (shown, _) = shown.rsplit_once("\n  --> ").expect("its place");
            let shown = shown.strip_prefix("error: ").expect("its level");
            // The compiler sets the lines below as far in as the first by itself.
            shown.replace("\n       ", "\n")
        })
        .collect();
    said.sort();
    said
}

fn report(json: &str, text: &str) -> Report {
    report_at(json, text, Levels::default())
}

fn report_at(json: &str, text: &str, levels: Levels) -> Report {
    let mut document =
        FactsDocument::from_json(json.as_bytes()).unwrap_or_else(|errors| panic!("{errors}"));
    let mut report = Report::new("facts.json", json.as_bytes()).with_levels(levels);
    let text = Source::new("body", text);
    report.check(
        &mut document,
        0,
        &Context {
            text: Some(&text),
            ..Context::default()
        },
    );
    report
}

/// So they do in a document of many articles, however its lines are broken.
#[test]
fn messages_lead_to_their_article() {
    let mut facts = tree(&council::ARTICLE);
    let mut article = facts["articles"][0].take();
    article["language"] = json!("xx-„–“");
    facts["articles"] = json!([article, article, article]);
    let on_one_line = format!("\u{feff}{facts}");
    let on_many = serde_json::to_string_pretty(&facts).unwrap();
    for json in [&on_one_line, &on_many.replace('\n', "\r\n"), &on_many] {
        let mut document = FactsDocument::from_json(json.as_bytes()).unwrap();
        let mut report = Report::new("facts.json", json.as_bytes());
        for index in [2, 0, 1] {
            report.check(&mut document, index, &Context::default());
        }
        let text = json.trim_start_matches('\u{feff}');
        let wrong = text.match_indices("\"xx-„–“\"").map(|(at, _)| {
            let before = &text[..at];
            let line = before.rsplit('\n').next().unwrap();
            let lines = before.matches('\n').count();
            (lines + 1, line.chars().count() + 1)
        });
        let wrong: Vec<_> = wrong.collect();
        let found = report
            .messages()
            .iter()
            .filter(|message| message.pointer.ends_with("/language"));
        let found = found.map(|message| (message.position.line, message.position.column));
        assert_eq!(found.collect::<Vec<_>>(), [wrong[2], wrong[0], wrong[1]]);
    }
}

/// Each message leads to the value that is wrong, in the file and in the article.
#[test]
fn messages_lead_to_their_places() {
    let mut places = 0;
    for (_, _, pointer, value) in slips() {
        let mut facts = tree(&council::ARTICLE);
        put(&mut facts, &format!("/articles/0{pointer}"), Some(value));
        let json = serde_json::to_string_pretty(&facts).unwrap();
        for message in report(&json, TEXT).messages() {
            let value = facts.pointer(&message.pointer);
            let value = value.unwrap_or_else(|| panic!("{} leads nowhere", message.pointer));
            let line = json.lines().nth(message.position.line - 1).unwrap();
            let rest: String = line.chars().skip(message.position.column - 1).collect();
            let start = match value {
                Value::Object(_) => "{".to_owned(),
                Value::Array(_) => "[".to_owned(),
                value => value.to_string(),
            };
            assert!(rest.starts_with(&start), "{message}\n{line}");
            places += 1;
        }
    }
    assert!(places >= slips().len());
    for (from, to) in EDITS {
        let text = TEXT.replacen(from, to, 1);
        for message in report(&tree(&council::ARTICLE).to_string(), &text).messages() {
            if let Some(passage) = &message.passage {
                let words: Vec<char> = text.chars().collect();
                let words: String = words[passage.start..passage.end].iter().collect();
                assert_eq!(words, passage.exact);
            }
        }
    }
}

#[test]
fn levels_are_those_that_were_set() {
    let json = tree(&council::ARTICLE).to_string();
    let text = TEXT.replacen("first 120", "last 120", 1);
    let mut levels = Levels::default();
    levels.set("misquoted", Level::Allow).unwrap();
    assert_eq!(report_at(&json, &text, levels.clone()).summary(), None);
    levels.set("misquoted", Level::Warn).unwrap();
    let report = report_at(&json, &text, levels.clone());
    assert_eq!(report.summary().as_deref(), Some("1 warning"));
    assert!(!report.has_errors());
    levels.set("uncovered", Level::Deny).unwrap();
    let report = report_at(
        &json,
        &format!("{text} “Nonsense,” he said."),
        levels.clone(),
    );
    assert_eq!(report.summary().as_deref(), Some("1 error, 1 warning"));
    assert!(
        report
            .messages()
            .iter()
            .any(|message| message.rule == Rule::Uncovered)
    );
    assert!(levels.set("unknown_field", Level::Allow).is_err());
}
