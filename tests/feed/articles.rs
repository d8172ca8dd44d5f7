//! Articles for the feeds: declared, loaded, and at the edges of what an article can be.

use newsfacts::model::{Article, Author, Feed, Hub, List};
use std::borrow::Cow;

/// The example that people run first.
#[allow(dead_code)]
#[path = "../../examples/putin_xi_call.rs"]
pub mod example;

newsfacts::article! {
    article harbour = "Storm costs the harbour a week" {
        publisher: "Example News",
        url: "https://news.example/2024/04/08/harbour",
        published: 2024-04-08,
        timezone: "+02:00",
        summary: "Fewer ships called in March.",
        topics: ["ports", "weather"],
        body: "Harbour traffic fell 7 percent in March, the port authority said on Monday. \
            “We lost a week to the storm,” harbour master Ines Roth told the city council. Only 412 ships called. \
            “The quay will be repaired,” Roth added, “before the summer season.” The repair costs about €2.5 million.",
    };

    actor authority: Organization = "the port authority";
    actor council: Organization = "the city council";
    actor roth: Person = "Ines Roth" { also: ["Roth"], role: "harbour master", of: authority };

    /// The storm of the second week of March.
    quote storm: roth -> council = "We lost a week to the storm";
    quote _: roth = "The quay will be repaired" + "before the summer season.";

    stat traffic: authority = -7 % { of: "harbour traffic", during: 2024-03 };
    stat calls = 412 "ships" { of: "ships that called", during: 2024-03 };
    stat repair = ~2.5 million EUR { of: "cost of the repair" };
}

newsfacts::article! {
    article ferry = "Ferry “Möwe” is back <b>in service</b> & on time 🚢" {
        published: 2024-04-09T09:30+02:00,
        modified: 2024-04-09T11:00Z,
        language: de,
        authors: ["Kai Brandt"],
        content: text,
        body: "The ferry \"Möwe\"\tsailed\u{2028}again.\nSecond paragraph: \\ / ]]> \u{7}",
    };
}

newsfacts::article! {
    #![allow(todo)]
    article undecided = "A depot is to open" {
        publisher: gazette,
        url: "https://news.example/2024/04/10/depot",
        published: 2024-04-10,
        body: "“The depot will open in May,” Ines Roth told the council on Monday. It cost 3 million euros, 18 percent more than \
               planned. “It cost too much,” Roth said. Fares would not rise, the Lind Gazette wrote. The council voted in March.",
    };
    actor gazette: todo = "the Lind Gazette";
    actor roth: todo = "Ines Roth" { of: gazette, role: todo };
    actor council: Organization = "the council" { of: roth };
    event ballot: todo = todo as "The council voted" { when: 2024-03, who: [roth, todo] };
    quote depot: todo -> todo = "The depot will open in May,";
    quote _: roth + todo = "It cost too much," { when: todo };
    stat cost: todo via roth = 3 million EUR { of: todo, during: todo };
    stat overrun = +18 % { of: todo, against: todo as "planned" };
    stat twice = cost + cost { of: "twice the cost", against: cost };
    claim fares: todo via todo = todo as "Fares would not rise" { stance: denied, verdict: "True", reviewed_by: gazette };
}

newsfacts::article! {
    article bare = "A headline and nothing else" { published: 2024-04-07 };
}

/// Facts as another program hands them over, with every form of a figure, checked against their text.
pub fn loaded() -> Article {
    serde_json::from_str(include_str!("loaded.json")).expect("these are facts")
}

/// The same facts, fifty times over.
pub fn repeated<T: Clone>(facts: &[T]) -> List<T> {
    let all = facts.iter().cycle().take(facts.len() * 50);
    all.cloned().collect()
}

pub static DECLARED: Feed<'static> = Feed {
    title: Cow::Borrowed("Example News: the harbour"),
    home_page_url: Some(Cow::Borrowed("https://news.example/harbour")),
    feed_url: Some(Cow::Borrowed("https://news.example/harbour/feed.json")),
    description: Some(Cow::Borrowed("Ships, quays & tides")),
    user_comment: Some(Cow::Borrowed("Add this address to your reader.")),
    next_url: Some(Cow::Borrowed(
        "https://news.example/harbour/feed.json?page=2",
    )),
    icon: Some(Cow::Borrowed("https://news.example/icon.png")),
    favicon: Some(Cow::Borrowed("https://news.example/favicon.png")),
    authors: Cow::Borrowed(&[Author {
        name: Cow::Borrowed("Harbour desk"),
        url: Some(Cow::Borrowed("mailto:harbour@news.example")),
        avatar: Some(Cow::Borrowed("https://news.example/desk.png")),
    }]),
    language: Some(Cow::Borrowed("en")),
    expired: true,
    hubs: Cow::Borrowed(&[Hub {
        protocol: Cow::Borrowed("WebSub"),
        url: Cow::Borrowed("https://hub.example/"),
    }]),
    articles: Cow::Borrowed(&[&harbour::ARTICLE, &ferry::ARTICLE, &bare::ARTICLE]),
};
