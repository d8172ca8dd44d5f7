//! Drafts of declarations: of whole articles, over what is declared already, and how much of a finished declaration they have.

mod called;
mod edits;
mod examples;
mod figures;
mod happenings;
mod kinds_of_figures;
mod own;
mod people;
mod pronouns;
mod said;
mod seams;
mod shares;
mod stated;
mod told;

use newsfacts_core::{
    model::Article,
    rules::{self, Context, Finding, Level, Rule},
    text::Source,
};
use newsfacts_syntax::{
    checked::RustFile,
    draft::{Block, BlockText, Heading, blocks},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A finished declaration, with its article's text.
struct Finished {
    name: String,
    file: String,
    block: Block,
    source: Source,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The finished declarations of this repository.
fn finished() -> Vec<Finished> {
    let files = [
        "examples/city_council.rs",
        "examples/putin_xi_call.rs",
        "examples/strassenbahn_linden.rs",
        "examples/halle_montfleury.rs",
        "examples/desaladora_albor.rs",
        "examples/harbour_hearing.rs",
        "examples/newsroom/fact_check.rs",
        "examples/newsroom/labour_market.rs",
        "examples/newsroom/mine_rescue.rs",
        "tests/articles/cable_car.rs",
        "tests/articles/harbour_vote.rs",
    ];
    read(&files)
}

/// Declarations of the figures of short articles, each of kinds of sentences that news is full of.
fn figures_alone() -> Vec<Finished> {
    read(&[
        "macros/syntax/tests/draft/articles/grocer.rs",
        "macros/syntax/tests/draft/articles/measles.rs",
        "macros/syntax/tests/draft/articles/wohnungen.rs",
        "macros/syntax/tests/draft/articles/library.rs",
        "macros/syntax/tests/draft/articles/baeder.rs",
        "macros/syntax/tests/draft/articles/port.rs",
        "macros/syntax/tests/draft/articles/museo.rs",
    ])
}

fn read(files: &[&str]) -> Vec<Finished> {
    let read = |name: &&str| {
        let path = root().join(name);
        let file = RustFile::read(path.clone()).expect("it is there");
        let found = blocks(&file, &[]).expect("it parses");
        let block = found.into_iter().next().expect("it has a block");
        let text = match &block.text {
            BlockText::Path(text) => {
                fs::read_to_string(path.with_file_name(text)).expect("its text is there")
            }
            BlockText::Body(text) => text.clone(),
            BlockText::None => panic!("{name} has no text"),
        };
        Finished {
            name: (*name).to_owned(),
            file: file.source().to_owned(),
            source: Source::new("article.txt", text),
            block,
        }
    };
    files.iter().map(read).collect()
}

/// What is known of a finished declaration's article before its facts are.
fn heading(article: &Article) -> Heading {
    let mut heading = Heading::new(
        &*article.headline,
        article.local_day().expect("it has a day"),
    );
    heading.published = article.published;
    heading.language = article.language.to_string();
    heading.timezone = article.timezone;
    heading.transcript = article.transcript;
    heading
}

/// What the rules object to, but for what is left to a person.
fn objections(article: &Article, source: &Source) -> Vec<Finding> {
    let mut article = article.clone();
    let context = Context {
        text: Some(source),
        ..Context::default()
    };
    let found = rules::check_in(&mut article, &context).findings;
    let objects =
        |finding: &Finding| finding.rule != Rule::Todo && finding.rule.level() != Level::Allow;
    found.into_iter().filter(objects).collect()
}
