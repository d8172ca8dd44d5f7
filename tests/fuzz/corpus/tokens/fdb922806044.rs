newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "“We will build 120 homes by spring,” said Mayor Ann Lee. Tom Berg voted against it.",
    };
    actor lee: Person = "Ann Lee";
    actor berg: Person = "Tom Berg";
    quote homes: berg = "We will build 120 homes by spring,";
}

fn main() {}
