//! A small newsroom: people declared once, three articles of different kinds, one feed.
//!
//! ```sh
//! cargo run --example newsroom
//! ```

mod fact_check;
mod labour_market;
mod mine_rescue;
mod people;
#[path = "../support/mod.rs"]
mod support;

use std::process::ExitCode;

newsfacts::feed! {
    /// Everything that the desk has checked, the newest first.
    feed tarnow_courier = "The Tarnow Courier" {
        home_page_url: "https://courier.example/",
        feed_url: "https://courier.example/facts.json",
        description: "Articles whose quotes and figures were checked against their text",
        language: en-GB,
        authors: ["News desk"],
        icon: "https://courier.example/icon-512.png",
        articles: [labour_market::jobs_in_march, mine_rescue::mine_rescue, fact_check::tram_fares],
    };
}

fn main() -> ExitCode {
    support::print(&tarnow_courier)
}
