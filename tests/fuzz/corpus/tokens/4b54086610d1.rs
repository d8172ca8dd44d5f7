feed! {
    feed news = " " {
        home_page: "https://herald.example/",
        feed_url: "herald.example/feed.json",
        language: english,
        articles: "crate::vote",
    };
}
