newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    quote mistake: berg = "a costly mistake";
    quote plan: berg = "a costly mistake";
}

fn main() {}
