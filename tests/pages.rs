//! The pages of the rules, which lie beside them: `core/src/rules/<family>/pages/<rule>.md`, with a source that fails, the
//! message of the compiler and the source mended, which `mended.rs` compiles.
//!
//! This is a test of the package at the root, since messages show where in a source they belong only below the package
//! that they are made for. `TRYBUILD=overwrite cargo test -p newsfacts --test pages` writes them anew; read each as its user
//! would.

use newsfacts::rules::Rule;
use std::{collections::BTreeSet, fs, path::PathBuf};

#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("core/src/rules/*/pages/*.fails.rs");
}

/// A page lies in the folder of its rule's family, or the crate would not compile; here is none without a rule.
#[test]
fn every_page_has_a_rule() {
    let rules: BTreeSet<String> = Rule::ALL.iter().map(ToString::to_string).collect();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("core/src/rules");
    let files = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten();
    let pages = files(folder).flat_map(|family| files(family.path().join("pages")));
    let names = pages.filter_map(|file| {
        let name = file.file_name().into_string().expect("names are UTF-8");
        let (rule, extension) = name.split_once('.')?;
        (extension != "txt").then(|| rule.to_owned()) // texts that the examples read
    });
    assert_eq!(names.collect::<BTreeSet<String>>(), rules);
}

#[test]
fn the_message_on_a_page_is_about_its_rule() {
    for rule in Rule::ALL {
        let message = rule.page().message;
        let first = message.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("error") && first.ends_with(&format!(" [{rule}]")),
            "{rule}: {first}"
        );
        let page = format!("explained in newsfacts::rule::{rule} (");
        assert!(message.contains(&page), "{rule}: {message}");
    }
}

#[test]
fn the_mended_example_is_the_failing_one_with_the_mistake_put_right() {
    for rule in Rule::ALL {
        let page = rule.page();
        let kept: BTreeSet<&str> = page.failing.lines().collect();
        let mended = page.mended.lines();
        let changed = mended.filter(|line| !kept.contains(line)).count();
        assert!(
            page.failing != page.mended && changed <= 2,
            "{rule}: {changed} lines"
        );
        assert!(
            page.failing.lines().count() <= 25,
            "{rule}: too long to read"
        );
    }
}

#[test]
fn every_page_says_how_to_mend_and_when_to_allow() {
    for rule in Rule::ALL {
        let page = rule.page().text;
        let sections: Vec<&str> = page.split("\n# ").collect();
        let [meaning, mend, allow] = sections[..] else {
            panic!("{rule}: {} sections", sections.len());
        };
        assert!(!meaning.starts_with('#') && meaning.len() > 60, "{rule}");
        assert!(mend.starts_with("How to mend it\n\n"), "{rule}");
        assert!(allow.starts_with("When to allow it\n\n"), "{rule}");
        let never = allow.contains("Never: its level cannot be set.");
        let name = format!("({rule})]`");
        assert!(never != rule.is_settable(), "{rule}: {allow}");
        assert!(never || page.contains(&name), "{rule}: no `#[allow{name}");
        assert!(
            !page.contains("```"),
            "{rule}: code on a page is compiled elsewhere"
        );
    }
}
