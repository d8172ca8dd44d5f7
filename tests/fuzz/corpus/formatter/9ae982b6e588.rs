article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    stat now = 120 "homes" { of: "homes" };
    stat before = 31.5 million EUR { of: "cost" };
    stat votes = 19 of 31 "councillors" as "19 of 31 councillors" { of: "votes", complete_with: [against] };
    stat against = 3/4 as "four" { of: "votes against" };
    stat mixed = now / before { of: "homes for each euro" };
    stat sum = now + area as "18 percent" { of: "nothing in particular" };
    stat area = 4 ha { of: "area" };
    stat loop_a = loop_b - now { of: "a circle" };
    stat loop_b = loop_a - now { of: "a circle" };
}
