//! What looks like the declarations of `fail/published_cases.rs` and is honest: joiners where they are seen, names that are
//! written from right to left, addresses in any script, ids that are URIs or have a colon in them, and an address that is not whole for who asks for it.
#![deny(deprecated)]

newsfacts::article! {
    article vote = "👩\u{200D}🚒 ❤\u{FE0F} مجلس المدينة يصوّت (2023)\u{200F}" {
        published: 2023-03-14,
        id: "tag:news.example,2023:vote",
        url: "http://zürich.example/می\u{200C}خواهم?a=100%#top",
        authors: ["מירי כהן", "می\u{200C}خواهم", "javascript: the good parts"],
        summary: "One line.\nAnd Donau\u{AD}dampf\u{AD}schiffe.",
        image: "https://[2001:db8::1]:8080/vote%20.png",
        body: "The council voted for new homes on Tuesday.",
    };
    #[allow(malformed_url)]
    actor council: Organization = "The council" { url: "/council" };
}

newsfacts::article! {
    article keys = "Keys are handed over" {
        published: 2023-09-03,
        id: "news:2023:5",
        url: "https://news.example/live#keys",
        body: "The keys were handed over.",
    };
}

newsfacts::feed! {
    feed news = "הארץ – The Herald 🗞\u{FE0F}" {
        home_page_url: "http://herald.example/",
        feed_url: "https://herald.example/feed.json",
        next_url: "https://herald.example/feed.json?page=2",
        authors: ["Редакция" { url: "mailto:desk@herald.example", avatar: "https://herald.example/desk.png" }, "Ann Reed" {}],
        articles: [vote, keys],
    };
}

fn main() {}
