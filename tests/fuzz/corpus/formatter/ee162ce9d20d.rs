article! {
        article vote = "Council votes" { published: 2023-03-14 },
        actor lee: Person = "Ann Lee",
        quote start: "Ann Lee" = "We start";
        stat cost = 5m USD { of: "cost" };
        stat share = 3 percent { of: "cost" };
        quote end: lee = "We end" { date: 2023-03-14 };
        actor chair: person = "Tom Berg" { iso: US };
    }
