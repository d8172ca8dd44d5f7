//! The levels of rules, on the examples of the rules' pages.

use crate::tokens;
use newsfacts_core::rules::Rule;
use newsfacts_syntax::{Files, ReadError};
use proc_macro2::Span;
use std::{fs, path::PathBuf};

const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../core/src/rules");

/// Files beside the example of a rule.
struct Beside(Rule);

impl Files for Beside {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        let folder = format!("{RULES}/{}/pages", self.0.family().name());
        let file = PathBuf::from(folder).join(path);
        let bytes = fs::read(&file).map_err(|error| ReadError::Io(file.clone(), error))?;
        Ok((file, bytes))
    }
}

/// The expansion of a rule's example, with another level at the top of its block.
fn expansion(rule: Rule, level: &str) -> String {
    let source = rule
        .page()
        .failing
        .replace(&format!("#![deny({rule})]"), "");
    let start = source.find("article! {").expect("a block") + "article! {".len();
    let end = start + source[start..].find("\n}").expect("its end");
    let block = format!("#![{level}({rule})]\n{}", &source[start..end]);
    newsfacts_syntax::article(tokens(&block), &Beside(rule)).to_string()
}

#[test]
fn a_rule_that_can_be_set_is_silent_when_it_is_allowed() {
    for rule in Rule::ALL.iter().filter(|rule| rule.is_settable()) {
        let mark = format!("[{rule}]");
        assert!(expansion(*rule, "deny").contains(&mark), "{rule} is found");
        let allowed = expansion(*rule, "allow");
        assert!(!allowed.contains(&mark), "{rule} is found though allowed");
        assert!(!allowed.contains("compile_error"), "{rule}: {allowed}");
    }
}

#[test]
fn the_level_of_what_cannot_be_read_is_not_to_be_set() {
    for rule in Rule::ALL.iter().filter(|rule| !rule.is_settable()) {
        let text = format!("the level of `{rule}` cannot be set");
        assert!(expansion(*rule, "allow").contains(&text), "{rule}");
    }
}
