//! A fact check: a claim with a verdict, a transcript, and words that were spoken in another language.

newsfacts::article! {
    #![deny(uncovered, unverified)]
    use crate::people::{city, courier, sobel};

    article tram_fares = "No, tram fares have not doubled" {
        published: 2024-05-06,
        url: "https://courier.example/2024/05/06/tram-fares",
        language: en-GB,
        publisher: courier,
        topics: ["fact check", "transport"],
        text: "articles/tram-fares.txt",
        source: "https://city.example/fares",
    };

    actor party: Organization = "Free Tarnow" { also: ["the party"] };
    actor rell: Person = "Otto Rell" { also: ["Rell"], role: "leader of Free Tarnow", of: party };

    event rally: Speech = "Rell's speech at a rally" as "at a rally" {
        when: 2024-05-04 as "on Saturday",
        who: [rell],
    };

    quote doubled: rell = "Under this mayor the price of a tram ticket has doubled" {
        at: rally,
        about: [sobel],
        language: de,
        original: "Unter dieser Bürgermeisterin hat sich der Preis einer Fahrkarte verdoppelt",
        source: ["https://party.example/speech", "articles/rally-transcript.txt"],
    };

    stat fare_before = 2.40 EUR { of: "price of a tram ticket", during: 2019 as "in 2019" };
    stat fare_now = 3 EUR { of: "price of a tram ticket" };
    stat rise = fare_now / fare_before as "25 percent" { of: "price of a tram ticket" };

    claim fares_doubled: rell =
        "The price of a tram ticket has doubled under Mayor Sobel"
        as "has doubled"
        {
            about: [sobel, city],
            at: rally,
            verdict: "False",
            rating: 1 of 5,
            reviewed_by: courier,
            review: "https://courier.example/2024/05/06/tram-fares",
        };
}
