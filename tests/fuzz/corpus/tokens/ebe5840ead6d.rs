newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council met on Monday to vote on 120 new homes.",
    };
    event meeting: Vote = "Council vote" as "The council met" { when: 2023-03-14 };
}

fn main() {}
