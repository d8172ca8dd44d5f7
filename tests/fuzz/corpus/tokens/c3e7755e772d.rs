newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "Ann Lee told the Herald: “We will build 120 homes by spring.” The Globe had asked first.",
    };
    actor lee: Person = "Ann Lee";
    actor herald: Organization = "the Herald";
    actor globe: Organization = "the Globe";
    quote homes: lee via globe = "We will build 120 homes by spring.";
}

fn main() {}
