newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    stat cost = 31.5 million EUR { of: "cost of the homes" };
    stat music = < 2 hours { of: "length of the concert" };
}

fn main() {}
