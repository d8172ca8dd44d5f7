//! What is written is read back without loss.

use super::{
    articles::{DECLARED, bare, example, ferry, harbour, loaded, repeated},
    full, written,
};
use newsfacts::{
    facts::FactsDocument,
    formats::{Facts, Format},
    model::Feed,
};
use std::io;

#[test]
fn nothing_is_lost() {
    let (loaded, full) = (loaded(), full());
    let all = [
        &loaded,
        &full,
        &harbour::ARTICLE,
        &bare::ARTICLE,
        &ferry::ARTICLE,
    ];
    is_read_back(&DECLARED);
    is_read_back(&Feed::new("", []));
    is_read_back(&Feed::new("Example", [&example::putin_xi_call::ARTICLE]));
    is_read_back(&Feed::new("All", all));
}

fn is_read_back(feed: &Feed<'_>) {
    let json = written(feed);
    let marked = format!("\u{feff}{}", json.replace('\n', "\r\n"));
    let compact = serde_json::to_string(&Facts::new(feed)).unwrap();
    for json in [&json, &marked, &compact] {
        let document =
            FactsDocument::from_json(json.as_bytes()).unwrap_or_else(|errors| panic!("{errors}"));
        assert_eq!(shown(&document.feed()), shown(feed));
        // Digits may differ where numbers do not.
        assert_eq!(written(&document.feed()), written(feed));
    }
}

/// Every field of a feed. Feeds of different lifetimes cannot be compared themselves.
fn shown(feed: &Feed<'_>) -> String {
    format!("{feed:#?}")
}

#[test]
fn the_format_is_chosen_by_its_name() {
    let mut written = Vec::new();
    let format: Format = "facts".parse().unwrap();
    format.write(&DECLARED, &mut written).unwrap();
    assert_eq!(format.media_type(), "application/json");
    let document = FactsDocument::from_json(&written).unwrap_or_else(|errors| panic!("{errors}"));
    assert_eq!(shown(&document.feed()), shown(&DECLARED));
}

#[test]
fn writing_allocates_nothing_for_a_fact() {
    let few = full();
    let mut many = few.clone();
    many.statistics = repeated(&few.statistics);
    many.quotes = repeated(&few.quotes);
    many.actors = repeated(&few.actors);
    for article in [&few, &many] {
        let feed = Feed::new("Example News", [article]);
        let write = || serde_json::to_writer(io::sink(), &Facts::new(&feed)).unwrap();
        assert_eq!(allocation_counter::measure(write).count_total, 0);
    }
}
