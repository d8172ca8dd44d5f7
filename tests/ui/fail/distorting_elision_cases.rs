newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    quote school: berg -> lee = "There was … money for the school last year, and there is none now";
    quote homes: lee = "nobody will have to leave … by spring";
    quote mistake: berg = "[not] a costly mistake";
    quote both: berg = "a costly mistake … never";
    quote far: lee = "We will hand over … The books are open.";
}

fn main() {}
