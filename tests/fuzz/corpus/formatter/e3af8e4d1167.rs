article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    stat cost = ~35.1 million EUR { of: "cost of the homes" };
    stat place = rank 3 { of: "size of the project" };
    stat votes = 21 of 31 "councillors" { of: "votes for the homes" };
    stat rise = +20 % as "18 percent" { of: "costs" };
}
