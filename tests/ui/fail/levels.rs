#![deny(deprecated)]

newsfacts::article! {
    #![deny(uncovered)]
    #![allow(wrong_speaker)]
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    quote mistake: lee = "a costly mistake" { inferred: true };
    #[allow(distant_speaker)]
    quote never: berg = "never";
}

fn main() {}
