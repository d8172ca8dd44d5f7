newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    quote mistake: berg = "a costly mistake" { source: "texts/berg.txt" };
    quote school: berg -> lee = "There was no money for the school last year, and there is none now" {
        source: ["https://berg.example/speech", "texts/berg.txt"],
    };
    stat cost = ~31.5 million EUR { of: "cost of the homes", source: "texts/berg.txt" };
    quote homes: lee = "We will hand over the very first 120 homes by spring, and nobody will have to leave" {
        source: "texts/lee.txt",
    };
    quote books: lee = "The books are open." {
        inferred: true, language: de, original: "Die Bücher liegen aus.", source: "texts/lee.txt",
    };
}

fn main() {}
