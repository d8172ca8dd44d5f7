newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The new homes cost about €31.5 million, 18 percent more than planned.",
    };
    stat cost = ~31.5 billion EUR { of: "cost of the homes" };
}

fn main() {}
