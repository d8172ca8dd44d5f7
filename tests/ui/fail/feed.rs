newsfacts::feed! {
    feed news = " " {
        home_page: "https://herald.example/",
        feed_url: "herald.example/feed.json",
        language: english,
        authors: ["City desk" { mail: "desk@herald.example" }],
        articles: "crate::vote",
    };
}

newsfacts::feed! {
    feed empty = "The Herald" { next_url: "https://herald.example/2" };
}

fn main() {}
