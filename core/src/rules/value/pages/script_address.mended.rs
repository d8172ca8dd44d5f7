newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        url: "https://news.example/vote",
        image: "https://news.example/council.jpg",
        body: "The council voted for new homes on Tuesday.",
    };
}

fn main() {}
