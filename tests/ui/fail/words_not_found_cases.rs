newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    quote mistake: berg = "a costly mistake" { when: 2023-03-14 as "on Thursday" };
    stat cost = ~31.5 million EUR as "about $31.5 million" { of: "cost", during: 2023-02 as "the month before" };
    stat homes = 120 "homes" { of: "homes" as "the first houses" };
}

fn main() {}
