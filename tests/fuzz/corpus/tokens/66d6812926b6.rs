newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "“We will never build 120 homes by spring,” said Mayor Ann Lee.",
    };
    actor lee: Person = "Ann Lee";
    quote homes: lee = "We will … build 120 homes by spring";
}

fn main() {}
