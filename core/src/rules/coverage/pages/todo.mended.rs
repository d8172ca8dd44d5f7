newsfacts::article! {
    #![deny(todo)]

    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council voted on Tuesday. “We will build 120 homes,” Mayor Ann Lee said.",
    };
    actor lee: Person = "Ann Lee";
    quote homes: lee = "We will build 120 homes,";
}

fn main() {}
