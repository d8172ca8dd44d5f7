newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        url: "https://news.example/vote",
        image: "javascript:show('council.jpg')",
        body: "The council voted for new homes on Tuesday.",
    };
}

fn main() {}
