newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    quote homes: lee = "We will hand over the last 120 homes by spring, and nobody will have to leave";
    quote mistake: berg = "a Costly mistake";
    quote school: berg -> lee = "there was no money for the schools last year and there is none now";
    quote books: lee = "The town is bankrupt and everybody knows it." { inferred: true };
}

fn main() {}
