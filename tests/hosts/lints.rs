//! What lints say of generated code: nothing, however strict the crate.

use crate::{FACTS, Host, newsfacts};
use std::{fs, process::Command};

#[test]
fn advice_does_not_break_a_crate_that_forbids_deprecated_items() {
    let unused = FACTS.replace(
        "quote homes",
        "actor nobody: Person = \"Nobody\"; quote homes",
    );
    let source = format!("newsfacts::article! {{ {unused} }}\n");
    let host = Host::new("advised", "2024", &newsfacts("newsfacts"), &source);
    host.assert_says(&[
        "warning: use of deprecated constant",
        "newsfacts::unused_actor",
        "“Nobody” is neither named",
    ]);
    host.write("src/lib.rs", &format!("#![forbid(deprecated)]\n{source}"));
    let said = host.check();
    assert!(!said.contains("forbid(deprecated)) incompatible"), "{said}");
    assert!(said.contains("unused_actor"), "{said}");
}

/// What a feed tells of an article that readers know by its headline stands at the article's name, and breaks no crate either.
#[test]
fn a_feed_advises_to_give_its_articles_an_id() {
    let source = |more: &str| {
        format!(
            "pub mod desk {{ newsfacts::article! {{ article vote = \"Council votes\" {{ published: 2023-03-14, {more} }}; }} }}\n\
             newsfacts::feed! {{ feed news = \"News\" {{ articles: [desk::vote] }}; }}\n"
        )
    };
    let host = Host::new("known", "2024", &newsfacts("newsfacts"), &source(""));
    host.assert_says(&[
        "warning: use of deprecated constant",
        "by its day and headline",
        "--> src/lib.rs:2:",
        "desk::vote",
    ]);
    for more in ["id: \"vote\"", "url: \"https://news.example/vote\""] {
        host.write("src/lib.rs", &source(more));
        let said = host.check();
        assert!(!said.contains("deprecated"), "{said}");
    }
}

/// Lints that rustc leaves to each crate, and those that speak up by default.
const RUSTC: &str = "warnings, nonstandard_style, future_incompatible, rust_2018_idioms, keyword_idents, let_underscore, \
    unreachable_pub, single_use_lifetimes, missing_debug_implementations, missing_copy_implementations, \
    unused_qualifications, unused_crate_dependencies, unused_import_braces, unused_lifetimes, unused_results, \
    trivial_casts, trivial_numeric_casts, variant_size_differences, absolute_paths_not_starting_with_crate, \
    unnameable_types, non_ascii_idents, redundant_imports, redundant_lifetimes, explicit_outlives_requirements, \
    meta_variable_misuse, unit_bindings, unused_macro_rules";

/// What a crate may even forbid: generated code does not ask to be exempt from these.
const FORBIDDEN: &str = "unsafe_code, missing_docs, unused, dead_code, unused_imports, deprecated";

/// A crate with every macro in every kind of place, used and unused.
fn strict(lints: &str) -> String {
    let used = r#"
        //! A strict crate.

        /// People.
        pub mod people {
            newsfacts::actors! {
                /// The mayor.
                actor lee: Person = "Ann Lee";
                actor berg: Person = "Tom Berg";
            }
        }

        mod hidden {
            newsfacts::actors! { actor roe: Person = "Lou Roe"; actor unused: Person = "Kim Poe" { of: port }; actor port: Organization = "the port"; }
            newsfacts::article! {
                use crate::people::{lee, berg};
                use self::roe;
                article vote = "NewsFacts: [the council] votes_for <homes" {
                    published: 2023-03-15T08:30+01:00,
                    id: "vote",
                    body: "The council voted on Tuesday in the town hall. “We will build 120 homes,” Mayor Ann Lee told Tom \
                           Berg. “They are to be ready next spring.” The homes cost about €31.5 million to €33 million, \
                           18 percent more than planned. A third of the homes are for families. “It is a costly mistake,” Tom \
                           Berg said. Rents would come down, said Lou Roe.",
                };
                actor council: Organization = "the council";
                actor Hall: Place = "the town hall";
                event meeting: Vote = "Council vote" { when: 2023-03-14 as "on Tuesday", place: Hall, who: [council, lee] };
                quote homes: lee -> berg = "We will build 120 homes," + "They are to be ready next spring." { at: meeting };
                quote mistake: berg via roe = "It is a costly mistake";
                stat cost: _ = ~31.5..=33 million EUR { of: "cost", who: council };
                stat overrun = +18 % { of: "cost", against: "the plan" as "planned" };
                stat families: lee = 1/3 as "A third" { of: "homes for families", against: cost };
                claim rents: roe = "Rents will fall" as "Rents would come down" { verdict: "Half true", rating: 3 of 5 };
            }
            newsfacts::feed! { feed inner = "News" { articles: [vote] }; }
        }

        newsfacts::article! {
            use crate::people::lee;
            article other = "Another" { published: 2023-03-16, id: "other", text: "vote.txt" };
            quote homes: lee = "We will build 120 homes";
        }
        newsfacts::feed! { feed news = "News" { articles: [other] }; }

        /// Has declarations of its own.
        pub const fn in_a_function() {
            newsfacts::article! {
                article local = "Local" { published: 2023-03-16, id: "local", text: "vote.txt" };
                actor lee: Person = "Ann Lee";
                quote homes: lee = "We will build 120 homes";
            }
            newsfacts::feed! { feed news = "News" { articles: [local] }; }
            newsfacts::actors! { actor roe: Person = "Lou Roe"; }
        }
    "#;
    format!("{lints}\n{used}")
}

#[test]
fn a_strict_crate_of_any_edition_has_nothing_to_complain_about() {
    let lints = format!("#![deny({RUSTC})]\n#![forbid({FORBIDDEN})]");
    for edition in ["2021", "2024"] {
        let host = Host::new(
            &format!("strict-{edition}"),
            edition,
            &newsfacts("newsfacts"),
            &strict(&lints),
        );
        host.assert_checks();
        // In a program whatever it does not use is dead code.
        let library = host.folder.join("src/lib.rs");
        fs::remove_file(library).expect("the library can be removed");
        let program = format!("{}\nfn main() {{}}\n", strict(&lints));
        host.write("src/main.rs", &program);
        host.assert_checks();
    }
}

#[test]
fn clippy_has_nothing_to_complain_about() {
    let clippy = Command::new(env!("CARGO"))
        .args(["clippy", "--version"])
        .output();
    if !clippy.is_ok_and(|output| output.status.success()) {
        newsfacts_tests::skipped("clippy", "it is not installed");
        return;
    }
    let lints = "#![forbid(clippy::all, clippy::pedantic, clippy::nursery)]";
    let host = Host::new("clippy", "2024", &newsfacts("newsfacts"), &strict(lints));
    assert_eq!(host.cargo(&["clippy"]), "");
    host.write(
        "src/lib.rs",
        "#![deny(clippy::nursery)]\npub fn could_be_const() {}\n",
    );
    assert!(
        host.cargo(&["clippy"]).contains("could be a `const fn`"),
        "clippy was at work"
    );
}

#[test]
fn rustdoc_has_nothing_to_complain_about() {
    let host = Host::new(
        "documented",
        "2024",
        &newsfacts("newsfacts"),
        &strict("#![deny(rustdoc::all)]"),
    );
    assert_eq!(
        host.cargo(&["doc", "--no-deps", "--document-private-items"]),
        ""
    );
}
