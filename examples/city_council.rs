//! The smallest whole example: an article in place, its facts beside it, and what comes out.
//!
//! ```sh
//! cargo run --example city_council
//! ```

mod support;

use newsfacts::model::Feed;
use std::process::ExitCode;

newsfacts::article! {
    #![deny(uncovered, unverified)]

    article city_council = "Lindhaven rebuilds its harbour bridge" {
        url: "https://news.example/2024/05/14/bridge",
        published: 2024-05-14,
        body: "Lindhaven will rebuild its harbour bridge for €4.2 million: 19 of 31 councillors voted for it on Tuesday. \
               “We have patched that bridge for the last time,” Mayor Ada Brandt said. About 9,000 vehicles cross it \
               every day. Jonas Weil called the price “a bill for our children” and voted against.",
    };

    actor brandt: Person = "Ada Brandt" { role: "Mayor" };
    actor weil: Person = "Jonas Weil";

    quote patched: brandt = "We have patched that bridge for the last time";
    quote bill: weil = "a bill for our children";

    stat cost = 4.2 million EUR { of: "cost of the new bridge" };
    stat in_favour = 19 of 31 "councillors" {
        of: "votes for the new bridge",
        during: 2024-05-14 as "on Tuesday",
    };
    stat traffic = ~9_000 "vehicles" { of: "vehicles that cross the bridge in a day" };
}

fn main() -> ExitCode {
    let feed = Feed::new("The Lindhaven Herald", [&city_council::ARTICLE]);
    support::print(&feed)
}
