newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council voted for 120 new homes, at a cost of €31.5 million.",
    };
    stat buildings = 120 "homes" { of: "new buildings" };
}

fn main() {}
