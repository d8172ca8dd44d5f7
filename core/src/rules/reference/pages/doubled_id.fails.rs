newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        id: "2023-homes",
        body: "The council voted for new homes on Tuesday.",
    };
}

newsfacts::article! {
    article opening = "First homes are opened" {
        published: 2023-09-02,
        id: "2023-homes",
        body: "The first new homes were opened on Saturday.",
    };
}

newsfacts::feed! {
    feed news = "The Example" { articles: [vote, opening] };
}

fn main() {}
