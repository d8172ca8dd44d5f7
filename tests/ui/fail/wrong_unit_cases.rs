newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    stat cost = ~31.5 billion EUR { of: "cost of the homes" };
    stat price = ~31.5 million USD { of: "cost of the homes" };
    stat rise = +18 pp { of: "costs" };
    stat area = 4 km2 { of: "area of the homes" };
}

fn main() {}
