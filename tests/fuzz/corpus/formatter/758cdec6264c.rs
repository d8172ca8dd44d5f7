newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will build 120 homes by spring,” said Mayor Ann Lee.",
    };
    event meeting: Vote = "Council vote" as "The council met" { when: 2023-03-14 as "on Tuesday" };
}

fn main() {}
