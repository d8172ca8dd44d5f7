//! The layers: which part of the sources knows which. What stands in a test is left out.

use super::{skipped, sources};
use proc_macro2::{TokenStream, TokenTree};
use std::{collections::BTreeSet, fs, path::Path};

/// The packages, by the folder of their sources, with the packages of this repository that each knows.
const PACKAGES: &[(&str, &[&str])] = &[
    ("core/src", &[]),
    ("macros/syntax/src", &["newsfacts_core"]),
    ("macros/src", &["newsfacts_syntax"]),
    ("src", &["newsfacts_core", "newsfacts_macros"]),
    ("src/bin", &["newsfacts_syntax"]),
];

/// The modules of the core, with those that each knows.
const CORE: &[(&str, &[&str])] = &[
    ("model", &["shown"]),
    ("suggest", &[]),
    ("shown", &[]),
    ("files", &[]),
    ("compiled", &["model"]),
    ("text", &["model", "shown"]),
    ("rules", &["model", "suggest", "shown", "text"]),
    ("formats", &["model", "suggest", "shown"]),
    (
        "facts",
        &[
            "model", "suggest", "shown", "files", "text", "rules", "formats",
        ],
    ),
];

/// The modules of the text engine that a language knows: it gives words to the readers, and knows none of them.
const OF_A_LANGUAGE: &[&str] = &["language", "look_alike", "row"];

/// What the language does with a block, in this order. No step knows a later one, and nothing else knows any.
const STEPS: &[&str] = &["lower", "check", "emit"];

/// Except that a feed is lowered on its own, and that only what can be lowered is laid out, or drafted over.
const LOWER: &[&str] = &["feed", "format", "draft", "checked"];

/// What a program reads is checked as the macros do.
const CHECK: &[&str] = &["checked"];

/// Modules of the core that the language knows.
const OF_THE_LANGUAGE: &[&str] = &["model", "suggest", "shown", "files", "text", "rules"];

#[test]
fn packages_know_those_below_them() {
    let packages = ["newsfacts_core", "newsfacts_syntax", "newsfacts_macros"];
    let mut wrong = Vec::new();
    for (folder, known) in PACKAGES {
        for (file, tokens) in files(folder) {
            if *folder == "src" && file.starts_with("bin/") {
                continue; // a program, which nobody else builds
            }
            let mut words = BTreeSet::new();
            names(&tokens, &mut words);
            let others = packages.iter().filter(|name| words.contains(**name));
            let unknown = others.filter(|name| !known.contains(name));
            wrong.extend(unknown.map(|name| format!("{folder}/{file} knows {name}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn modules_of_the_core_know_those_below_them() {
    let mut wrong = Vec::new();
    for (file, tokens) in files("core/src") {
        let path = module(&file);
        let Some(own) = path.first() else {
            continue; // the root names them all
        };
        let (_, known) = CORE
            .iter()
            .find(|(name, _)| name == own)
            .unwrap_or_else(|| panic!("core/src/{file} stands in no layer"));
        let used = used(&tokens, &path);
        let modules = used
            .iter()
            .filter(|name| CORE.iter().any(|(module, _)| module == *name));
        let unknown = modules.filter(|name| name != &own && !known.contains(&name.as_str()));
        wrong.extend(unknown.map(|name| format!("core/src/{file} knows {name}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_language_knows_no_reader() {
    let readers: BTreeSet<String> = files("core/src/text")
        .iter()
        .filter_map(|(file, _)| module(file).into_iter().next())
        .filter(|name| name != "mod" && !OF_A_LANGUAGE.contains(&name.as_str()))
        .collect();
    assert!(readers.contains("figure"), "{readers:?}");
    let mut wrong = Vec::new();
    for (file, tokens) in files("core/src/text/language") {
        let path = [vec!["language".to_owned()], module(&file)].concat();
        let up = vec!["super"; path.len()].join("::");
        let mut used = after("crate::text", &tokens);
        used.extend(after(&up, &tokens));
        let unknown = readers.intersection(&used);
        wrong.extend(unknown.map(|name| format!("core/src/text/language/{file} knows {name}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_language_reads_then_checks_then_emits() {
    let mut wrong = Vec::new();
    for (file, tokens) in files("macros/syntax/src") {
        let of_the_core = after("newsfacts_core", &tokens);
        let modules = CORE
            .iter()
            .filter(|(name, _)| of_the_core.contains(*name) && !OF_THE_LANGUAGE.contains(name));
        wrong.extend(modules.map(|(name, _)| format!("{file} knows {name} of the core")));
        let path = module(&file);
        let Some(own) = path.first() else {
            continue; // the root runs the steps
        };
        let reached = STEPS.iter().position(|step| step == own);
        let later = &STEPS[reached.map_or(0, |step| step + 1)..];
        let used = used(&tokens, &path);
        let unknown = later.iter().filter(|step| used.contains(**step));
        let unknown = unknown.filter(|step| **step != "lower" || !LOWER.contains(&own.as_str()));
        let unknown = unknown.filter(|step| **step != "check" || !CHECK.contains(&own.as_str()));
        wrong.extend(unknown.map(|step| format!("{file} knows {step}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_used_is_found() {
    let path = |module: &str| -> Vec<String> { module.split("::").map(str::to_owned).collect() };
    for (own, source) in [
        ("text::row", "use crate::rules::Rule;"),
        ("text::row", "use crate::{Decimal, rules::{self, Rule}};"),
        ("text::row", "use super::super::rules::Rule;"),
        ("text", "use super::rules;"),
        ("text", "fn f() -> crate::rules::Rule { panic!() }"),
        ("text", "fn f() { g(&[crate::rules::h()]) }"),
    ] {
        let tokens = source.parse().expect("Rust");
        assert!(used(&tokens, &path(own)).contains("rules"), "{source}");
    }
    for (own, source) in [
        ("text::row", "use super::rules::Rule;"),
        ("text", "#[cfg(test)] mod tests { use crate::rules::Rule; }"),
        ("text", "/// [rules](crate::rules)\nfn f() { rules::g() }"),
        ("text", "use crate::model::{rules, Article};"),
    ] {
        let tokens = source.parse().expect("Rust");
        assert!(!used(&tokens, &path(own)).contains("rules"), "{source}");
    }
}

/// The sources of a package, by their path in its folder.
fn files(folder: &str) -> Vec<(String, TokenStream)> {
    let folder = newsfacts_tests::root().join(folder);
    let read = |file: &Path| {
        let name = file.strip_prefix(&folder).expect("it lies there");
        let source = fs::read_to_string(file).expect("a source is text");
        (
            name.display().to_string().replace('\\', "/"),
            source.parse().expect("a source is Rust"),
        )
    };
    sources(&folder).iter().map(|file| read(file)).collect()
}

/// The path of the module that a file holds. The root of the package has none.
fn module(file: &str) -> Vec<String> {
    let path = file.trim_end_matches(".rs").trim_end_matches("/mod");
    let names = path.split('/').filter(|name| *name != "lib");
    names.map(str::to_owned).collect()
}

/// The modules at the root of the package that a module names, by `crate::…` or by as many `super::…` as lead there.
fn used(tokens: &TokenStream, module: &[String]) -> BTreeSet<String> {
    let up = vec!["super"; module.len()].join("::");
    let mut used = after("crate", tokens);
    used.extend(after(&up, tokens));
    used
}

/// What stands behind a path and `::`: a name, or the first names of a list in braces.
fn after(path: &str, tokens: &TokenStream) -> BTreeSet<String> {
    let path: Vec<&str> = path.split("::").collect();
    let mut found = BTreeSet::new();
    collect(tokens.clone(), &path, &mut found);
    found
}

fn collect(tokens: TokenStream, path: &[&str], found: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(end) = skipped(&tokens, at) {
            at = end;
            continue;
        }
        if let TokenTree::Group(group) = &tokens[at] {
            collect(group.stream(), path, found);
        }
        // `super::super::x` starts no path behind its first `super::`.
        let starts = at == 0 || tokens[at - 1].to_string() != ":";
        if starts && let Some(end) = behind(&tokens, at, path) {
            match tokens.get(end) {
                Some(TokenTree::Ident(name)) => {
                    found.insert(name.to_string());
                }
                Some(TokenTree::Group(list)) => first_names(list.stream(), found),
                _ => {}
            }
        }
        at += 1;
    }
}

/// The end of a path and of the `::` behind it, where it stands at this token.
fn behind(tokens: &[TokenTree], mut at: usize, path: &[&str]) -> Option<usize> {
    for name in path {
        let is_name = matches!(tokens.get(at), Some(TokenTree::Ident(word)) if word == name);
        let colons = tokens.get(at + 1..at + 3)?;
        if !is_name || colons.iter().any(|token| token.to_string() != ":") {
            return None;
        }
        at += 3;
    }
    Some(at)
}

/// The first name of each item of a list.
fn first_names(list: TokenStream, found: &mut BTreeSet<String>) {
    let mut first = true;
    for token in list {
        match &token {
            TokenTree::Ident(name) if first => {
                found.insert(name.to_string());
                first = false;
            }
            token => first = token.to_string() == ",",
        }
    }
}

/// All names in the code.
fn names(tokens: &TokenStream, found: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(end) = skipped(&tokens, at) {
            at = end;
            continue;
        }
        match &tokens[at] {
            TokenTree::Ident(name) => {
                found.insert(name.to_string());
            }
            TokenTree::Group(group) => names(&group.stream(), found),
            _ => {}
        }
        at += 1;
    }
}
