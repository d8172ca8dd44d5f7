//! The pages of the rules, which lie beside them: `core/src/rules/<family>/pages/<rule>.md`, with a source that fails, the
//! message of the compiler and the source mended, which `mended.rs` compiles.
//!
//! `UPDATE_EXPECT=1 cargo test -p newsfacts-tests --test pages` writes the messages anew; read each as its user would.

use expect_test::expect_file;
use newsfacts::rules::Rule;
use newsfacts_tests::{root, user};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The sources that fail, by their names.
fn failing() -> BTreeMap<String, PathBuf> {
    let files = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten();
    let families = files(root().join("core/src/rules"));
    let pages = families.flat_map(|family| files(family.path().join("pages")));
    let failing = pages.filter_map(|file| {
        let name = file.file_name().into_string().expect("names are UTF-8");
        Some((name.strip_suffix(".fails.rs")?.to_owned(), file.path()))
    });
    failing.collect()
}

/// What the compiler says of each of some sources: the programs of a user's crate.
fn compile(sources: &BTreeMap<String, PathBuf>) -> BTreeMap<String, Vec<String>> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = scratch.join("hosts/pages");
    let mut manifest = user::newsfacts("newsfacts");
    for (name, path) in sources {
        manifest += &format!("\n\n[[bin]]\nname = {name:?}\npath = {path:?}");
    }
    user::make(&folder, "2024", &manifest);
    let cargo = user::cargo(&folder, scratch)
        .args(["check", "--bins", "--keep-going", "--offline", "--quiet"])
        .args(["--message-format", "json"])
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8(cargo.stdout).expect("cargo writes UTF-8");
    let mut messages = BTreeMap::<_, Vec<_>>::new();
    for line in said.lines() {
        let line: Value = serde_json::from_str(line).expect("cargo writes JSON");
        let of = line["target"]["name"].as_str().unwrap_or_default();
        // Others tell how many there were.
        let placed = line["message"]["spans"].as_array();
        if placed.is_some_and(|spans| !spans.is_empty()) {
            let message = line["message"]["rendered"].as_str().unwrap_or_default();
            let message = message.replace(&format!("{}/", root().display()), "");
            let told = messages.entry(of.to_owned()).or_default();
            told.push(message.trim_end().to_owned());
        }
    }
    messages
}

#[test]
fn messages() {
    let sources = failing();
    let messages = compile(&sources);
    for (name, source) in sources {
        let message = messages.get(&name).map(|all| all.join("\n\n") + "\n");
        expect_file![source.with_extension("stderr")].assert_eq(&message.unwrap_or_default());
    }
}

/// A page lies in the folder of its rule's family, or the crate would not compile; here is none without a rule.
#[test]
fn every_page_has_a_rule() {
    let rules: BTreeSet<String> = Rule::ALL.iter().map(ToString::to_string).collect();
    let folder = root().join("core/src/rules");
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
