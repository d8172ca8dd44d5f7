article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    event met: Gathering = "The council met";
    event walk: Other "walk" = "A walk" as "The council walked" { who: [nobody], place: berg };
    claim plan: berg = "The plan is bad" as "called the plan" { rating: 1 of 5, at: homes };
    claim money: berg = "No money" { verdict: "False", rating: 6 of 5 };
    quote homes: lee = "We will hand over the first 120 homes by spring, and nobody will have to leave" { at: plan };
    quote mistake: berg = "a costly mistake" { replaces: nothing };
}
