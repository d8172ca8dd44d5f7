// On stable Rust advice comes as the use of something deprecated; here it is an error, so that the message shows.
#![deny(deprecated)]

newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    actor school: Organization = "The Lakeside School";
    quote mistake: lee = "a costly mistake" { inferred: true };
    quote books: herald = "The books are open." { inferred: true };
    quote never: herald = "never";
}

fn main() {}
