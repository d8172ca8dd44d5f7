article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will build 120 homes by spring,” said Mayor Ann Lee.\n\n\
               Tom Berg, who leads the opposition, called the plan “a costly mistake”.",
    };
    actor lee: Person = "Ann Lee";
    actor berg: Person = "Tom Berg";
    stat homes = 120 "homes" { of: "homes to be built", during: 2022-02-30 };
    stat count = 120 "homes" { of: "homes to be built", during: 2022-W53 };
    quote plan: berg = "a costly mistake" { when: 2023-03-14T25:00 };
}
