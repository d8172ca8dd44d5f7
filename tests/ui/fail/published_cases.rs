//! What nobody may publish, in an article and in the head of a feed; `facts/published.rs` tries all fields.

newsfacts::article! {
    article vote = "Council\u{200B} votes for new homes" {
        published: 2023-03-14,
        id: "javascript:vote()",
        url: "https://desk:secret@news.example/vote",
        authors: ["Ann Reed", "Tom\u{3164} Berg"],
        image: " JavaScript:show()",
        body: "The council voted for new homes on Tuesday.",
    };
    actor lee: Person = "Ann\nLee" { url: "https://news.example/ann lee", same_as: ["https://lee.example:port/"] };
    #[allow(malformed_url)]
    actor council: Organization = "The council" { url: "gemini://council.example/", same_as: ["/council"] };
}

newsfacts::article! {
    article opening = "First homes are opened" {
        published: 2023-09-02,
        url: "https://news.example/homes",
        body: "The first homes were opened.",
    };
}

newsfacts::article! {
    article keys = "Keys are handed over" {
        published: 2023-09-03,
        id: "keys",
        url: "https://News.example/homes",
        body: "The keys were handed over.",
    };
}

newsfacts::feed! {
    feed news = "The \u{202E}Herald" {
        home_page_url: "javascript:home()",
        feed_url: "https://herald.example/feed.json",
        next_url: "HTTPS://herald.example/feed.json",
        description: "All that\u{0} is checked",
        authors: ["City desk" { url: "javascript:desk()", avatar: "desk.png" }, " "],
        icon: "data:image/png;base64,AAAA",
        articles: [opening, keys],
    };
}

fn main() {}
