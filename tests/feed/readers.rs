//! Feeds as `feed-rs`, a reader that is not ours, understands them.

use super::articles::{DECLARED, bare, ferry, harbour, loaded};
use feed_rs::model::{Feed as Read, FeedType};
use newsfacts::{
    formats::JsonFeed,
    model::{Feed, Party},
};

fn read(feed: &Feed<'_>) -> Read {
    let json = serde_json::to_vec(&JsonFeed::new(feed)).expect("a feed can be written");
    feed_rs::parser::parse(&json[..]).expect("a feed can be read")
}

#[test]
fn a_reader_gets_what_was_written() {
    let loaded = loaded();
    let articles = [&harbour::ARTICLE, &ferry::ARTICLE, &bare::ARTICLE, &loaded];
    let read = read(&Feed::new("Example News", articles));
    assert_eq!(read.feed_type, FeedType::JSON);
    assert_eq!(read.title.unwrap().content, "Example News");
    assert_eq!(read.entries.len(), articles.len());
    let dates = [
        "2024-04-07T22:00:00+00:00",
        "2024-04-09T07:30:00+00:00",
        "2024-04-07T00:00:00+00:00",
        "2024-05-02T04:15:00+00:00",
    ];
    for ((entry, article), date) in read.entries.iter().zip(articles).zip(dates) {
        assert_eq!(entry.id, article.id);
        assert_eq!(entry.title.as_ref().unwrap().content, article.headline);
        assert_eq!(entry.published.unwrap().to_rfc3339(), date);
        let text = article.text.as_ref().or(article.summary.as_ref());
        let text = text.unwrap_or(&article.headline).trim(); // as the reader trims it
        let content = entry.content.as_ref().unwrap();
        assert_eq!(content.body.as_deref(), Some(text));
        let authors: Vec<&str> = entry
            .authors
            .iter()
            .filter_map(|author| author.name.as_deref())
            .collect();
        let written = article.authors.iter().map(|author| match author {
            Party::Name(name) => &**name,
            Party::Actor(id) => &article.actor(id).expect("it is declared").name,
        });
        assert!(written.eq(authors.iter().copied()), "{authors:?}");
        let topics: Vec<&str> = entry.categories.iter().map(|topic| &*topic.term).collect();
        assert_eq!(topics, *article.topics);
    }
    let modified = read.entries[1].updated.unwrap().to_rfc3339();
    assert_eq!(modified, "2024-04-09T11:00:00+00:00");
    assert_eq!(
        read.entries[3].links[0].href,
        "https://news.example/2024/%D0%B2%D0%BE%D0%B4%D0%B0?tags%5B%5D=power"
    );
}

#[test]
fn a_reader_gets_the_feed_itself() {
    let read = read(&DECLARED);
    assert_eq!(read.description.unwrap().content, "Ships, quays & tides");
    assert_eq!(read.language.as_deref(), Some("en"));
    assert_eq!(read.logo.unwrap().uri, "https://news.example/icon.png");
    assert_eq!(read.icon.unwrap().uri, "https://news.example/favicon.png");
    let links: Vec<&str> = read.links.iter().map(|link| &*link.href).collect();
    assert!(links.contains(&"https://news.example/harbour"), "{links:?}");
    assert!(
        links.contains(&"https://news.example/harbour/feed.json"),
        "{links:?}"
    );
    assert_eq!(read.authors[0].name.as_deref(), Some("Harbour desk"));
}

#[test]
fn the_newest_comes_first() {
    let loaded = loaded();
    let feed = Feed::new(
        "",
        [&bare::ARTICLE, &harbour::ARTICLE, &loaded, &ferry::ARTICLE],
    );
    let ids = |feed: &Feed<'_>| -> Vec<_> {
        feed.articles
            .iter()
            .map(|article| article.name.clone())
            .collect()
    };
    // Midnight of 8 April at +02:00 comes two hours before midnight at UTC.
    assert_eq!(
        ids(&feed.newest_first()),
        ["reservoirs", "ferry", "harbour", "bare"]
    );
}

#[test]
fn a_reader_gets_the_attachments() {
    let loaded = loaded();
    let read = read(&Feed::new("Example News", [&loaded]));
    let files: Vec<_> = read.entries[0].links[1..] // behind the address of the article
        .iter()
        .map(|link| {
            let media_type = link.media_type.as_deref();
            (&*link.href, media_type, link.title.as_deref(), link.length)
        })
        .collect();
    let expected = [
        (
            "https://news.example/2024/interview-kova%C4%8D.mp3",
            Some("audio/mpeg"),
            Some("The interview with Ada Kovač"),
            Some(4_032_768),
        ),
        (
            "https://news.example/2024/levels.csv",
            Some("text/csv"),
            None,
            None,
        ),
    ];
    assert_eq!(files, expected);
}
