newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    quote homes: berg = "We will hand over the first 120 homes by spring, and nobody will have to leave";
    quote choice: lee = "no choice";
}

fn main() {}
