//! A small newsroom: people declared once, three articles of different kinds, one feed.
//!
//! ```sh
//! cargo run --example newsroom
//! ```

mod fact_check;
mod labour_market;
mod mine_rescue;
mod people;

use newsfacts::formats::JsonFeed;
use std::io::{self, Write};

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

fn main() -> io::Result<()> {
    let json = serde_json::to_string_pretty(&JsonFeed::new(&tarnow_courier))?;
    match writeln!(io::stdout(), "{json}") {
        // Whoever reads it has seen enough, as in `… | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
