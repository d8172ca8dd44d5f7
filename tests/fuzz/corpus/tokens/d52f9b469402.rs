article! {
    #![deny(unverified)]
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        body: "The council met. Mayor Ann Lee said: “We start in May.”",
    };
    actor lee: Person = "Ann Lee" { role: "mayor" as _ };
    event meeting: Meeting = "council meeting" as "The council met" { when: 2023-03-14T18:30 as _ };
    event opening: Opening = "opening" as _ { when: 2023-05-02 as _, planned: true };
    quote start: lee = "We start in May." { when: 2023-03-14 as _ };
    stat homes = 120 "homes" as _ { of: "new homes" as _, during: 2023 as _ };
    stat rise = ~ +18 % as _ { of: "cost", against: "the plan" as _, during: 2022-01..=2022-12 as _, margin: 2 pp as _ };
    claim rents = "Rents will fall" as _ { when: 2023-03-14 as _ };
}
