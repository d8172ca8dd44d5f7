feed! {
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
