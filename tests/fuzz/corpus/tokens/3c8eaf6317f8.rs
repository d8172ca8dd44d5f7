newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "Mayor Ann Lee met the press on Tuesday.\n\n“The books are open.”",
    };
    actor lee: Person = "Ann Lee";
    quote books: lee = "The books are open.";
}

fn main() {}
