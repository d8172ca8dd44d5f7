//! The messages of the compiler: sources that fail in `ui/fail`, with the message that their author sees beside them, and
//! sources that compile in `ui/pass`. Every rule has a page in the documentation, `src/rule/<rule>.md`, and on it the
//! example `ui/fail/<rule>.rs`, its message, and the same mended, `ui/mended/<rule>.rs`, which `mended.rs` compiles.
//!
//! `TRYBUILD=overwrite cargo test -p newsfacts-tests --test ui` writes the messages anew; read each as its user would.

use newsfacts::rules::Rule;
use std::{collections::BTreeSet, fs, path::PathBuf};

#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
}

/// Apart from those that fail, which trybuild hands to cargo all at once if nothing is to be run.
#[test]
fn sources_that_compile() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}

fn path(relative: &str) -> PathBuf {
    newsfacts_tests::root().join(relative)
}

fn read(relative: &str) -> String {
    fs::read_to_string(path(relative)).unwrap_or_else(|error| panic!("{relative}: {error}"))
}

/// The names of the files of a folder, without what stands behind the dot.
fn names(folder: &str) -> BTreeSet<String> {
    let files = fs::read_dir(path(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    files
        .map(|file| file.expect("the folder can be read").path())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect()
}

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let rules: BTreeSet<String> = Rule::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(names("src/rule"), rules, "src/rule/<rule>.md");
    assert_eq!(names("tests/ui/mended"), rules, "tests/ui/mended/<rule>.rs");
    let failing = names("tests/ui/fail");
    let lacking: Vec<_> = rules.difference(&failing).collect();
    assert!(lacking.is_empty(), "tests/ui/fail/<rule>.rs: {lacking:?}");
}

#[test]
fn the_message_on_a_page_is_about_its_rule() {
    for rule in Rule::ALL {
        let message = read(&format!("tests/ui/fail/{rule}.stderr"));
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
        let failing = read(&format!("tests/ui/fail/{rule}.rs"));
        let mended = read(&format!("tests/ui/mended/{rule}.rs"));
        let kept: BTreeSet<&str> = failing.lines().collect();
        let changed = mended.lines().filter(|line| !kept.contains(line)).count();
        assert!(failing != mended && changed <= 2, "{rule}: {changed} lines");
        assert!(failing.lines().count() <= 25, "{rule}: too long to read");
    }
}

#[test]
fn every_page_says_how_to_mend_and_when_to_allow() {
    for rule in Rule::ALL {
        let page = read(&format!("src/rule/{rule}.md"));
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
