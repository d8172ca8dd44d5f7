//! Feeds, and the articles that they name.

use super::{alone, checked, package, said};
use newsfacts_core::model::Feed;
use newsfacts_syntax::checked::{BlockKind, CheckedFeed, CheckedFile};

fn vote(name: &str, day: u8) -> String {
    format!(
        "newsfacts::article! {{ article {name} = \"{name} {day}\" {{ published: 2023-03-{day:02} }}; }}\n"
    )
}

fn declared(file: &CheckedFile) -> &CheckedFeed {
    let feed = file.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Feed(feed) => feed.as_deref(),
        BlockKind::Article(_) | BlockKind::Actors(_) => None,
    });
    feed.expect("it has a feed")
}

/// The headlines of a feed, or the paths that lead nowhere or to several articles.
fn headlines(
    file: &CheckedFile,
    others: &[CheckedFile],
) -> Result<Vec<String>, Vec<(String, bool)>> {
    let names = |feed: Feed<'_>| {
        feed.articles
            .iter()
            .map(|one| one.headline.to_string())
            .collect()
    };
    let found = file.feed(declared(file), others);
    found.map(names).map_err(|open| {
        let open = open.into_iter();
        open.map(|one| (one.written, one.several)).collect()
    })
}

#[test]
fn a_feed_has_its_head_and_the_newest_article_first() {
    let source = vote("budget", 10)
        + &vote("vote", 14)
        + "newsfacts::feed! {
        feed news = \"The Herald\" {
            home_page_url: \"https://herald.example/\",
            feed_url: \"https://herald.example/feed.json\",
            description: \"All of it\",
            language: en,
            authors: [\"City desk\"],
            expired: true,
            articles: [budget, self::vote],
        };
    }";
    let file = alone(&source);
    assert_eq!(said(&file), [""; 0]);
    let news = declared(&file);
    let feed = file.feed(news, &[]).expect("its articles are there");
    assert_eq!(news.name.as_deref(), Some("news"));
    assert_eq!(feed.title, "The Herald");
    assert_eq!(
        feed.home_page_url.as_deref(),
        Some("https://herald.example/")
    );
    assert_eq!(
        feed.feed_url.as_deref(),
        Some("https://herald.example/feed.json")
    );
    assert_eq!(feed.description.as_deref(), Some("All of it"));
    assert_eq!(feed.language.as_deref(), Some("en"));
    assert_eq!(feed.authors[0].name, "City desk");
    assert!(feed.expired);
    assert_eq!(feed.check(), []);
    assert_eq!(
        headlines(&file, &[]),
        Ok(vec!["vote 14".to_owned(), "budget 10".to_owned()])
    );
    assert_eq!(&source[news.entries[1].range.clone()], "self::vote");
}

#[test]
fn paths_lead_to_articles_in_modules() {
    let feed = |path: &str| {
        format!("newsfacts::feed! {{ feed news = \"News\" {{ articles: [{path}] }}; }}")
    };
    for (path, meant) in [
        ("vote", "vote 2"),
        ("self::vote", "vote 2"),
        ("super::vote", "vote 1"),
        ("crate::vote", "vote 1"),
        ("crate::a::vote", "vote 2"),
        ("crate::a::b::vote", "vote 3"),
        ("b::vote", "vote 3"),
        // Only one is called so, however it came here.
        ("crate::prelude::only", "only 4"),
    ] {
        let source = format!(
            "{} mod a {{ {} mod b {{ {} {} }} {} }}",
            vote("vote", 1),
            vote("vote", 2),
            vote("vote", 3),
            vote("only", 4),
            feed(path)
        );
        let file = alone(&source);
        assert_eq!(headlines(&file, &[]), Ok(vec![meant.to_owned()]), "{path}");
    }
    let source = format!(
        "mod a {{ {} }} mod b {{ {} }} {}",
        vote("vote", 1),
        vote("vote", 2),
        feed("c::vote, none")
    );
    let open = [("c::vote".to_owned(), true), ("none".to_owned(), false)];
    assert_eq!(headlines(&alone(&source), &[]), Err(open.to_vec()));
}

#[test]
fn articles_of_other_files_are_found_where_the_paths_lead() {
    let folder = package(&[
        (
            "src/lib.rs",
            "mod city; mod world { pub mod asia; } newsfacts::feed! { feed news = \"News\" { articles: [city::vote, crate::world::asia::vote] }; }",
        ),
        ("src/city.rs", &vote("vote", 1)),
        ("src/world/asia.rs", &vote("vote", 2)),
    ]);
    let lib = checked(folder.path(), "src/lib.rs");
    let feed = declared(&lib);
    let files: Vec<_> = feed
        .entries
        .iter()
        .map(|entry| entry.file.clone().expect("it leads there"))
        .collect();
    assert!(
        files[0].ends_with("src/city.rs") && files[1].ends_with("src/world/asia.rs"),
        "{files:?}"
    );
    let others: Vec<CheckedFile> = files
        .iter()
        .map(|file| checked(folder.path(), file.to_str().expect("it is text")))
        .collect();
    assert_eq!(
        headlines(&lib, &others),
        Ok(vec!["vote 2".to_owned(), "vote 1".to_owned()])
    );
    let open = headlines(&lib, &others[..1]).expect_err("one is not given");
    // The other is called `vote` too, and it is another.
    assert_eq!(open, [("crate::world::asia::vote".to_owned(), false)]);
}

#[test]
fn a_feed_that_is_wrong_is_told_as_by_the_compiler() {
    let file =
        alone("newsfacts::feed! { feed news = \" \" { home_page: \"x\", articles: [\"vote\"] }; }");
    let said = said(&file);
    for rule in ["[unknown_field]", "[blank_text]", "[wrong_value]"] {
        assert!(
            said.iter().any(|one| one.contains(rule)),
            "{rule}: {said:?}"
        );
    }
}

/// What is said of the feed in `src/lib.rs`, which names these articles.
fn told(articles: &str, lib: &str) -> Vec<String> {
    let lib = format!(
        "{lib} mod city; mod world;\nnewsfacts::feed! {{ feed news = \"News\" {{ articles: [{articles}] }}; }}\n"
    );
    let folder = package(&[
        ("src/lib.rs", &lib),
        ("src/city.rs", &(vote("vote", 1) + &with_id("ballot", 3))),
        ("src/world.rs", &(vote("rally", 2) + &with_id("poll", 4))),
    ]);
    let mut lib = checked(folder.path(), "src/lib.rs");
    let others = ["src/city.rs", "src/world.rs"].map(|file| checked(folder.path(), file));
    lib.resolve(&others);
    let once = said(&lib);
    lib.resolve(&others);
    assert_eq!(said(&lib), once, "it is told once");
    once
}

fn with_id(name: &str, day: u8) -> String {
    vote(name, day).replace(
        "{ published",
        "{ id: \"tag:desk.example,2023:one\", published",
    )
}

#[test]
fn articles_of_other_files_are_held_against_each_other() {
    assert_eq!(told("city::vote, world::rally, city::ballot", ""), [""; 0]);
    assert_eq!(
        told("city::ballot, world::poll", ""),
        ["2:73: another article of this feed has the same id [doubled_id]"]
    );
    assert_eq!(
        told("city::ballot, city::ballot", ""),
        ["2:72: another article of this feed has the same id [doubled_id]"]
    );
}

#[test]
fn an_article_that_is_not_there_is_told_at_its_name() {
    for (article, column) in [
        ("city::votes", 58),
        ("crate::city::poll", 65),
        ("town::vote", 58),
        ("vote", 52),
        ("super::vote", 59),
    ] {
        assert_eq!(
            told(article, ""),
            [format!(
                "2:{column}: there is no article `{article}` [wrong_reference]"
            )],
        );
    }
    for (article, lib) in [
        ("votes", "pub use city::vote as votes;"),
        ("all::vote", "mod all { pub use crate::city::*; }"),
        ("town::vote", "extern crate paper as town;"),
        ("desk::city::vote", ""),
        ("::paper::vote", ""),
        ("made", "paper::article_of! { made }"),
        ("made", "mod made { pub static ARTICLE: u8 = 0; }"),
    ] {
        assert_eq!(told(article, lib), [""; 0], "{article} {lib}");
    }
}
