article! {
    #![deny(unverified)]
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        body: "Mayor Ann Lee came late. “It was high time,” she said. “We start soon,” she told him. Sales rose in fiscal 2022 by 4 percent. By estimates the council sold 120 houses.",
    };
    actor lee: Person = "Ann Lee";
    actor berg: Person = "Tom Berg";
    #[allow(unverified)]
    quote relief: lee = "It was high time,";
    quote start: lee -> berg = "We start soon,";
    #[warn(unverified)]
    event opening: Opening = "opening" { when: 2023-05, planned: true };
    event plan: Other "plan" = "plan" { when: 2022-11 as _ };
    #[allow(unread)]
    stat sales = +4 % { of: "sales", during: 2021-10..=2022-09 as "in fiscal 2022" };
    stat homes = 120 "homes" { of: "homes that were sold" };
    stat houses = ~120 "houses" { of: "houses that were sold" };
}
