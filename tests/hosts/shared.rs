//! Actors that are declared once and imported everywhere: what `actors!` leaves must be found on every way there is.

use crate::{Host, newsfacts};
use std::fmt::Write;

/// An article that nobody but Lou Roe speaks in, under the name that he has where it stands.
fn article(import: &str, speaker: &str) -> String {
    format!(
        r#"
        newsfacts::article! {{
            use {import};
            article talk = "Roe speaks" {{
                published: 2023-03-14, body: "“The ferry will stay,” Lou Roe said. “It is old,” said Ann Lee.",
            }};
            quote ferry: {speaker} = "The ferry will stay";
        }}
        "#
    )
}

/// Ways on which the same actor comes to an article.
const WAYS: &str = r#"
    pub mod people {
        newsfacts::actors! { actor lee: Person = "Ann Lee"; }
        newsfacts::actors! { /** The ferryman. */ actor roe: Person = "Lou Roe" { of: port }; actor port: Organization = "the port"; }
        pub mod deeper { pub use super::{port, roe}; }
        pub mod renamed { pub use super::{lee, port as harbour, roe as ferryman}; }
        pub mod globbed { pub use super::deeper::*; }
    }
    macro_rules! same { ($module:ident) => {
        pub mod $module { newsfacts::actors! { actor roe: Person = "Lou Roe"; } }
    } }
    same!(first);
    same!(second);
    macro_rules! both { ($name:ident) => {
        pub mod third { newsfacts::actors! { actor $name: Person = "Lou Roe"; } }
        pub mod fourth { newsfacts::actors! { actor $name: Person = "Bert Roe"; } }
    } }
    both!(roe);
    newsfacts::actors! { actor r#type: Person = "Lou Roe"; }
"#;

fn ways() -> String {
    let mut source = format!("#![deny(warnings)]\n#![forbid(unsafe_code)]\n{WAYS}");
    let ways = [
        ("crate::people::{roe, port, lee}", "roe"),
        ("crate::people::{deeper::{roe, port}}", "roe"),
        ("crate::people::renamed::{ferryman, harbour}", "ferryman"),
        ("crate::people::globbed::{roe, port}", "roe"),
        ("crate::first::roe", "roe"),
        ("crate::second::roe", "roe"),
        ("crate::third::roe", "roe"),
        ("super::r#type", "r#type"),
    ];
    for (number, (import, speaker)) in ways.iter().enumerate() {
        let article = article(import, speaker);
        write!(source, "pub mod way_{number} {{ {article} }}").unwrap();
    }
    let inside = article("crate::people::{roe, port}", "roe");
    write!(
        source,
        r#"
        pub fn inside() -> &'static str {{ {inside} &talk::ARTICLE.actors[0].name }}
        /// The same person, whatever the name.
        pub fn ids() -> [&'static str; 3] {{
            let article = &way_2::talk::ARTICLE;
            [&article.actors[0].id, article.actors[0].of.as_ref().unwrap(), &article.actors[1].id]
        }}
        pub fn anchor() -> &'static str {{ &way_0::talk::ARTICLE.actors[0].anchor.as_ref().unwrap().exact }}
        #[test]
        fn they_are_the_articles_own() {{
            assert_eq!(ids(), ["ferryman", "harbour", "harbour"]);
            assert_eq!(anchor(), "Lou Roe");
            assert_eq!(inside(), "Lou Roe");
            assert_eq!(way_0::talk::roe.of.as_deref(), Some("port"));
        }}
        "#
    )
    .unwrap();
    source
}

#[test]
fn an_actor_is_known_on_whatever_way_it_comes() {
    let desk = Host::new("ways", "2024", &newsfacts("newsfacts"), &ways());
    desk.assert_checks();
    assert_eq!(desk.cargo(&["test", "--lib"]), "");
    let other = Host::new(
        "other-way",
        "2021",
        &format!(
            "{}\nways = {{ path = {:?} }}",
            newsfacts("newsfacts"),
            desk.folder
        ),
        &article("::ways::people::renamed::{ferryman, harbour, lee}", "lee"),
    );
    other.assert_says(&["the article gives these words to “Lou Roe” [wrong_speaker]"]);
    desk.write(
        "src/lib.rs",
        &format!("{WAYS}{}", article("crate::fourth::roe", "roe")),
    );
    desk.assert_says(&["“Bert Roe”"]); // not the one of the same name beside it
}

#[test]
fn hundreds_are_imported_without_a_higher_recursion_limit() {
    let names = |count| (0..count).map(|number| format!("a{number}"));
    let people: String = names(400)
        .map(|name| format!("actor {name}: Person = \"Actor {name}\";"))
        .collect();
    let list: Vec<String> = names(400).collect();
    let list = list.join(", ");
    let source = format!(
        r#"
        #![deny(warnings)]
        pub mod people {{ newsfacts::actors! {{ {people} }} }}
        newsfacts::article! {{
            use crate::people::{{{list}}};
            article crowd = "A crowd" {{ published: 2023-03-14, body: "“We came,” Actor a399 said." }};
            event coming: Meeting = "They come" {{ who: [{list}] }};
            quote came: a399 = "We came";
        }}
        "#
    );
    let host = Host::new("crowd", "2024", &newsfacts("newsfacts"), &source);
    host.assert_checks();
    host.write(
        "src/lib.rs",
        &source.replace("quote came: a399", "quote came: a7"),
    );
    host.assert_says(&["the article gives these words to “Actor a399” [wrong_speaker]"]);
}

/// Imports that lead nowhere, each with what is said.
const NOWHERE: &[(&str, &str)] = &[
    ("crate::peopel::{lee, roe}", "unresolved import"),
    ("crate::people::{lee, row}", "no `row` in `people`"),
    ("::people::{lee, roe}", "people"),
    (
        "crate::people::{lee, clerk}",
        "`clerk` is not an actor that `actors!` declares [wrong_reference]",
    ),
    (
        "crate::people::{lee, hand_made}",
        "`hand_made` is not an actor that `actors!` declares [wrong_reference]",
    ),
];

#[test]
fn an_import_that_leads_nowhere_is_one_error() {
    let mut source = String::from(
        r#"
        pub mod people {
            newsfacts::actors! { actor lee: Person = "Ann Lee"; actor roe: Person = "Lou Roe"; }
            pub const fn clerk() {}
            pub const hand_made: newsfacts::model::Actor = roe;
        }
        "#,
    );
    for (number, (import, _)) in NOWHERE.iter().enumerate() {
        let last = import.rsplit([' ', ':']).next().unwrap_or_default();
        let article = article(import, last.trim_end_matches('}'));
        write!(
            source,
            "pub mod nowhere_{number} {{ {article}
                newsfacts::feed! {{ feed news = \"News\" {{ articles: [talk] }}; }}
                pub fn uses() -> impl Sized {{ (&talk::ferry.parts, &talk::ARTICLE.quotes, talk::{}) }} }}\n",
            last.trim_end_matches('}')
        )
        .unwrap();
    }
    let said = Host::new("nowhere", "2024", &newsfacts("newsfacts"), &source).check();
    let errors: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("error"))
        .collect();
    assert_eq!(errors.len(), NOWHERE.len() + 1, "{said}");
    for (import, words) in NOWHERE {
        assert!(
            said.contains(words),
            "{import}: {words:?} is missing in {said}"
        );
    }
}
