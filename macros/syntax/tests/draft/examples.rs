//! Drafts of the examples, over what they declare already, and over all but one of their facts.

use super::{finished, heading, objections};
use newsfacts_core::{model::Article, rules::FactList, text::Source};
use newsfacts_syntax::{
    checked::RustFile,
    draft::{Declared, Drafted, additions, blocks, draft, over, put_in},
};

#[test]
fn a_draft_compiles_and_covers_everything() {
    for one in finished() {
        let draft = draft(&one.source, &heading(&one.block.article));
        let found = objections(&draft.article(), &one.source);
        assert!(found.is_empty(), "{}: {found:#?}", one.name);
        let open: Vec<_> = draft.uncovered.iter().filter(|open| !open.quoted).collect();
        assert!(open.is_empty(), "{}: {open:#?}", one.name);
        assert!(
            draft.article().asides.is_empty(),
            "{}: {:#?}",
            one.name,
            draft.article().asides
        );
    }
}

#[test]
fn what_is_printed_is_what_was_drafted() {
    for one in finished() {
        let draft = draft(&one.source, &heading(&one.block.article));
        let printed = draft.block();
        let read = blocks(&RustFile::new("", &*printed), &[])
            .unwrap_or_else(|error| panic!("{}: {error}\n{printed}", one.name));
        let (read, drafted) = (&read[0].article, draft.article());
        assert_eq!(read.actors, drafted.actors, "{}", one.name);
        assert_eq!(read.quotes, drafted.quotes, "{}", one.name);
        assert_eq!(read.events, drafted.events, "{}", one.name);
        assert_eq!(read.claims, drafted.claims, "{}", one.name);
        for (read, drafted) in read.statistics.iter().zip(drafted.statistics.iter()) {
            assert_eq!(read, drafted, "{}", one.name);
        }
    }
}

#[test]
fn nothing_is_proposed_over_a_finished_declaration() {
    for one in finished() {
        let draft = over(&one.source, &one.block.article);
        assert!(draft.facts.is_empty(), "{}: {:#?}", one.name, draft.facts);
    }
}

/// Each fact of the examples, and some of the longer articles', whose drafts take long: where something is uncovered without
/// it, a draft has it again.
#[test]
fn a_fact_that_is_taken_out_is_proposed() {
    const SOME: usize = 5;
    for one in finished() {
        let step = match one.name.starts_with("examples") {
            true => 1,
            false => SOME,
        };
        for list in [FactList::Quotes, FactList::Statistics, FactList::Events] {
            for index in (0..count(&one.block.article, list)).step_by(step) {
                let mut rest = one.block.article.clone();
                let id = take_out(&mut rest, list, index);
                let draft = over(&one.source, &rest);
                let open: Vec<_> = draft.uncovered.iter().filter(|open| !open.quoted).collect();
                assert!(open.is_empty(), "{} without {id}: {open:#?}", one.name);
                let is_fact = |fact: &Drafted| !matches!(fact.declared, Declared::Actor(_));
                let proposed = draft.facts.iter().any(is_fact);
                assert!(
                    proposed || !uncovered(&rest, &one.source),
                    "{} without {id}",
                    one.name
                );
            }
        }
    }
}

#[test]
fn what_is_added_touches_no_line() {
    for one in finished() {
        let mut article = one.block.clone();
        let gone = take_out(&mut article.article, FactList::Quotes, 0);
        let added = additions(&one.file, &article, &one.source, &[]);
        let file = put_in(&one.file, &added.insertions);
        let mut left = file.lines();
        for line in one.file.lines() {
            assert!(
                left.any(|other| other == line),
                "{} without {gone}: {line}\n{file}",
                one.name
            );
        }
    }
}

fn count(article: &Article, list: FactList) -> usize {
    match list {
        FactList::Quotes => article.quotes.len(),
        FactList::Statistics => article.statistics.len(),
        FactList::Events => article.events.len(),
        _ => 0,
    }
}

fn take_out(article: &mut Article, list: FactList, index: usize) -> String {
    match list {
        FactList::Quotes => article.quotes.to_mut().remove(index).id.into_owned(),
        FactList::Statistics => article.statistics.to_mut().remove(index).id.into_owned(),
        _ => article.events.to_mut().remove(index).id.into_owned(),
    }
}

/// Whether an article has a passage outside of quotations that no declaration covers.
fn uncovered(article: &Article, source: &Source) -> bool {
    let mut article = article.clone();
    let context = newsfacts_core::rules::Context {
        text: Some(source),
        ..Default::default()
    };
    let outcome = newsfacts_core::rules::check_in(&mut article, &context);
    outcome.open().iter().any(|one| !one.quoted)
}
