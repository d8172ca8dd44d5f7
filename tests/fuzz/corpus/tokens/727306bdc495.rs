newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will build 120 homes by spring,” said Mayor Ann Lee.",
    };
    actor lee: Person = "Ann Lee";
    quote homes: lea = "We will build 120 homes by spring,";
}

fn main() {}
