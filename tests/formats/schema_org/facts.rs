//! What becomes of each fact.

use super::{
    documents::{bridge, written},
    graph, node,
};
use crate::articles::{bare, example, ferry, harbour, loaded, repeated};
use newsfacts::{
    formats::SchemaOrg,
    model::{Article, Author, Feed},
};
use serde_json::{Value, json};
use std::io;

pub const BRIDGE: &str = "https://news.example/bridge";

/// A reference to a node of the bridge article.
pub fn to(fact: &str) -> Value {
    json!({ "@id": format!("{BRIDGE}#{fact}") })
}

/// Some members of a node, by the node's name.
pub fn assert_members(graph: &[Value], fact: &str, expected: Value) {
    let node = node(graph, fact);
    for (key, value) in expected.as_object().expect("members") {
        assert_eq!(
            node.get(key).unwrap_or(&Value::Null),
            value,
            "{key} of {node:#}"
        );
    }
}

#[test]
fn an_article() {
    let article = graph(&bridge::ARTICLE)[0].take();
    let expected = json!({
        "@type": "NewsArticle",
        "@id": BRIDGE,
        "url": BRIDGE,
        "headline": "No, the bridge was not closed for a year",
        "datePublished": "2024-05-06T07:30:00+02:00",
        "dateModified": "2024-05-07",
        "inLanguage": "en",
        "author": [to("herald"), { "@type": "Person", "name": "Mara Lind" }],
        "publisher": to("herald"),
        "dateline": "LINDHAVEN",
        "keywords": ["fact check"],
        "image": "https://news.example/bridge.jpg",
        "correction": { "@type": "CorrectionComment", "text": "An earlier version named another year." },
        "isBasedOn": { "@type": "CreativeWork", "url": "https://city.example/bridge" },
        "contentLocation": [to("lindhaven"), to("span")],
    });
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(article[key], *value, "{key}");
    }
    let mentioned = article["mentions"].as_array().unwrap();
    assert!(mentioned.contains(&to("mayor")) && mentioned.contains(&to("hearing")));
    assert_eq!(article.get("articleBody"), None);
    let published = graph(&ferry::ARTICLE)[0].take();
    assert_eq!(
        published["articleBody"],
        *ferry::ARTICLE.text.as_deref().unwrap()
    );
}

#[test]
fn people_bodies_and_places() {
    let graph = graph(&bridge::ARTICLE);
    let rows = [
        (
            "mayor",
            json!({
                "@type": "Person", "name": "Ana Berg", "jobTitle": "mayor", "affiliation": to("council"),
                "sameAs": ["http://www.wikidata.org/entity/Q999999991"],
            }),
        ),
        (
            "aide",
            json!({ "name": null, "description": "an aide", "affiliation": null }),
        ),
        (
            "council",
            json!({ "@type": "Organization", "memberOf": to("norland") }),
        ),
        (
            "publishers",
            json!({ "@type": "Organization", "additionalType": "Group" }),
        ),
        (
            "herald",
            json!({ "url": "https://news.example/", "memberOf": to("publishers") }),
        ),
        (
            "union",
            json!({ "@type": ["Country", "Organization"], "disambiguatingDescription": "union of states" }),
        ),
        ("norland", json!({ "containedInPlace": to("union") })),
        (
            "lindhaven",
            json!({ "@type": "Place", "containedInPlace": to("norland") }),
        ),
        (
            "span",
            json!({ "@type": "Place", "additionalType": "Facility", "containedInPlace": to("lindhaven") }),
        ),
        (
            "ferries",
            json!({ "memberOf": null, "containedInPlace": null, "affiliation": null }),
        ),
    ];
    for (fact, members) in rows {
        assert_members(&graph, fact, members);
    }
    let graph = super::graph(&loaded());
    let croatia = node(&graph, "croatia");
    let code =
        json!({ "@type": "PropertyValue", "propertyID": "ISO 3166-1 alpha-2", "value": "HR" });
    assert_eq!(croatia["identifier"], code);
    assert_eq!(
        node(&graph, "elnet")["sameAs"],
        json!(["https://registry.example/elnet"])
    );
    assert_eq!(
        node(&graph, "kovac")["alternateName"],
        json!(["Kovač", "she"])
    );
}

#[test]
fn quotations() {
    let graph = graph(&bridge::ARTICLE);
    assert_eq!(
        *node(&graph, "quote-1"),
        json!({
            "@type": ["Quotation", "Message"],
            "@id": format!("{BRIDGE}#quote-1"),
            "text": "It was closed for six months",
            "inLanguage": "en",
            "creator": [to("mayor")],
            "recipient": [to("council")],
            "recordedAt": to("hearing"),
            "isBasedOn": {
                "@type": "CreativeWork", "creator": [to("herald")], "url": "https://city.example/minutes",
            },
            "dateCreated": "2023-11-20",
            "about": [to("span")],
            "translationOfWork": {
                "@type": "Quotation", "text": "Sie war sechs Monate zu", "inLanguage": "de",
            },
            "isPartOf": { "@id": BRIDGE },
        })
    );
    assert_members(
        &graph,
        "german",
        json!({
            "@type": "Quotation",
            "temporal": "2023-06-01/2023-08-31",
            "dateCreated": null,
            "translationOfWork": { "@type": "Quotation", "inLanguage": "de" },
        }),
    );
    let harbour = super::graph(&harbour::ARTICLE);
    let two_parts = "The quay will be repaired … before the summer season.";
    assert_eq!(node(&harbour, "quote-2")["text"], two_parts);
}

#[test]
fn claims_and_what_a_check_found() {
    let graph = graph(&bridge::ARTICLE);
    assert_members(
        &graph,
        "year_closed",
        json!({
            "@type": ["Claim", "Message"], "text": "The bridge was closed for a year", "author": [to("ferries")],
            "recipient": [to("mayor")], "about": [to("span")], "recordedAt": to("hearing"), "dateCreated": "2023-11",
            // The article is the check, and no place where the claim was made.
            "appearance": null,
            "firstAppearance": { "@type": "CreativeWork", "url": "https://ferries.example/letter" },
        }),
    );
    // Checked elsewhere: the article is a place where it is made.
    assert_members(
        &graph,
        "tides",
        json!({ "appearance": { "@id": BRIDGE }, "firstAppearance": null }),
    );
    assert_members(
        &graph,
        "cheaper",
        json!({ "temporal": "2023-10-01/2023-12-31" }),
    );
    // The article itself is the check, made by its publisher.
    assert_eq!(
        *node(&graph, "year_closed/review"),
        json!({
            "@type": "ClaimReview",
            "@id": format!("{BRIDGE}#year_closed/review"),
            "claimReviewed": "The bridge was closed for a year",
            "itemReviewed": to("year_closed"),
            "reviewRating": {
                "@type": "Rating", "alternateName": "False", "ratingValue": 1, "bestRating": 5, "worstRating": 1,
            },
            "author": {
                "@id": format!("{BRIDGE}#herald"), "name": "The Lindhaven Herald",
                "url": "https://news.example/",
            },
            "url": BRIDGE,
            "datePublished": "2024-05-06T07:30:00+02:00",
        })
    );
    // Elsewhere: when it was published is not known, nor who made it unless it is said.
    assert_members(
        &graph,
        "cheaper/review",
        json!({
            "url": "https://check.example/ferry", "datePublished": "2024-01-09",
            "author": { "@id": format!("{BRIDGE}#mayor"), "name": "Ana Berg" },
            "reviewRating": { "@type": "Rating", "alternateName": "Mostly true" },
        }),
    );
    assert_members(
        &graph,
        "tides/review",
        json!({ "author": null, "datePublished": null, "url": "https://check.example/tides" }),
    );
}

#[test]
fn events() {
    let graph = graph(&bridge::ARTICLE);
    assert_eq!(
        *node(&graph, "opening"),
        json!({
            "@type": "Event", "additionalType": "Opening",
            "@id": format!("{BRIDGE}#opening"),
            "name": "Reopening of the bridge",
            "startDate": "2024-03-01", "endDate": "2024-05-31",
            "location": to("span"),
            "attendee": [to("mayor"), to("council")], // the bridge does not attend
            "eventStatus": { "@id": "http://schema.org/EventScheduled" },
            "about": [to("lindhaven")],
            "url": "https://city.example/opening",
        })
    );
    let place = |name: &str| json!({ "@type": "Place", "name": name });
    let rows = [
        (
            "works",
            json!({
                "additionalType": "repair", "startDate": "2023-04", "endDate": "2023-10-08",
                "location": place("the river Lind"), "eventStatus": null,
            }),
        ),
        (
            "hearing",
            json!({
                "startDate": "2023-11-20T18:00:00+02:00", "endDate": null, "location": place("the city council"),
            }),
        ),
        ("tolls", json!({ "startDate": "2024-06", "endDate": null })),
    ];
    for (fact, members) in rows {
        assert_members(&graph, fact, members);
    }
}

#[test]
fn the_feed() {
    let mut feed = Feed::new("Example News", [&bare::ARTICLE]);
    assert_eq!(written(&feed)["@graph"][0]["@type"], "NewsArticle");
    feed.feed_url = Some("https://news.example/feed.jsonld".into());
    feed.authors = vec![Author {
        url: Some("mailto:desk@news.example".into()),
        ..Author::from("News desk")
    }]
    .into();
    let graph = written(&feed)["@graph"].take();
    let desk = json!([{ "@type": "Person", "name": "News desk", "email": "desk@news.example" }]);
    assert_eq!(
        graph[0],
        json!({
            "@type": "DataFeed",
            "@id": "https://news.example/feed.jsonld", "url": "https://news.example/feed.jsonld",
            "name": "Example News", "author": desk,
            "dataFeedElement": [{ "@id": "urn:newsfacts:2024-04-07-a-headline-and-nothing-else" }],
        })
    );
    assert_eq!(
        graph[1]["@id"],
        "urn:newsfacts:2024-04-07-a-headline-and-nothing-else"
    );
    assert_eq!(graph[1]["author"], desk);
}

/// Every fact of the example is there, under a name of its own.
#[test]
fn the_example_holds_every_fact() {
    let article = &example::putin_xi_call::ARTICLE;
    let graph = graph(article);
    let reviews = article.claims.iter().filter(|claim| claim.review.is_some());
    let facts = article.actors.len() + article.quotes.len() + article.statistics.len();
    let others = article.events.len() + article.claims.len() + reviews.count();
    assert_eq!(graph.len(), 1 + facts + others);
    for quote in article.quotes.iter() {
        assert_eq!(node(&graph, &quote.id)["text"], *quote.text());
        let speakers = node(&graph, &quote.id)["creator"].as_array().unwrap();
        assert_eq!(speakers.len(), quote.attribution.speakers.len());
    }
    for statistic in article.statistics.iter() {
        let observation = node(&graph, &statistic.id);
        assert!(observation["value"].is_number(), "{observation}");
        assert_eq!(
            observation["description"],
            statistic.quantity.value.to_string()
        );
    }
}

#[test]
fn remarks_and_paths_stay_in_the_newsroom() {
    let mut article = loaded();
    article.source.as_mut().unwrap().file = Some("wire/17.txt".into());
    let json = serde_json::to_string(&graph(&article)).unwrap();
    for secret in ["call back", "the recording", "wire/17"] {
        assert!(!json.contains(secret), "{secret}");
    }
}

#[test]
fn writing_allocates_nothing_for_a_fact() {
    let few = [bridge::ARTICLE.clone(), loaded()];
    let many = few.clone().map(|article| Article {
        actors: repeated(&article.actors),
        quotes: repeated(&article.quotes),
        statistics: repeated(&article.statistics),
        events: repeated(&article.events),
        claims: repeated(&article.claims),
        ..article
    });
    let allocations = |articles: &[Article]| {
        let feed = Feed::new("Example News", articles);
        let write = || serde_json::to_writer(io::sink(), &SchemaOrg::new(&feed)).unwrap();
        write(); // builds the index of units
        allocation_counter::measure(write).count_total
    };
    // Only the name of an article whose address is no URI as it stands.
    assert_eq!(allocations(&many), allocations(&few));
    let plain = |article: Article| Article {
        url: bridge::ARTICLE.url.clone(),
        ..article
    };
    assert_eq!(allocations(&many.map(plain)), 0);
}
