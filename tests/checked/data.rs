//! What a program reads of a block is what the compiler makes of it.

use crate::articles;
use newsfacts::{model::Article, rules::Level};
use newsfacts_syntax::checked::{BlockKind, CheckedFile, RustFile, check};
use newsfacts_tests::root;
use std::path::Path;

fn checked(file: &Path) -> CheckedFile {
    let read = RustFile::read(file).expect("it is there");
    check(&read, &[], &[]).expect("it is Rust")
}

/// Every value, with anchors, evidence and coverage.
#[test]
fn an_article_is_the_one_that_is_compiled() {
    let compiled: [&Article; 5] = [
        &articles::example::putin_xi_call::ARTICLE,
        &articles::harbour::ARTICLE,
        &articles::ferry::ARTICLE,
        &articles::undecided::ARTICLE,
        &articles::bare::ARTICLE,
    ];
    let example = checked(&root().join("examples/putin_xi_call.rs"));
    let others = checked(&root().join("tests/feed/articles.rs"));
    let read: Vec<&Article> = [&example, &others]
        .into_iter()
        .flat_map(CheckedFile::articles)
        .map(|article| &article.article)
        .collect();
    assert_eq!(read.len(), compiled.len());
    for (read, compiled) in read.into_iter().zip(compiled) {
        assert_eq!(read, compiled, "{}", compiled.name);
    }
}

/// The newsroom declares its people once, and three articles in files of their own.
#[test]
fn a_feed_is_read_with_its_articles_and_their_people() {
    let newsroom = checked(&root().join("examples/newsroom/main.rs"));
    let [block] = &newsroom.blocks[..] else {
        panic!("it has a feed alone");
    };
    let BlockKind::Feed(Some(courier)) = &block.kind else {
        panic!("it is declared");
    };
    let files = courier.entries.iter().map(|entry| {
        let file = entry.file.as_deref().expect("the path leads there");
        checked(file)
    });
    let files: Vec<CheckedFile> = files.collect();
    let wrong = files.iter().flat_map(CheckedFile::messages);
    let wrong: Vec<_> = wrong
        .filter(|message| message.level == Level::Deny)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let feed = newsroom.feed(courier, &files).expect("all are there");
    let names: Vec<&str> = feed.articles.iter().map(|article| &*article.name).collect();
    assert_eq!(names, ["tram_fares", "mine_rescue", "jobs_in_march"]);
    assert_eq!(feed.title, "The Tarnow Courier");
    assert_eq!(feed.check(), []);
}
