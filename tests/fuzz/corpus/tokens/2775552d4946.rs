newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will build 120 homes by spring,” said Mayor Ann Lee.",
    };
    stat homes = 120 homes { of: "homes to be built" };
}

fn main() {}
