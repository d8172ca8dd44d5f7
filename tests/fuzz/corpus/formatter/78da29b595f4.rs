article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will build 120 homes by spring,” said Mayor Ann Lee.\n\n\
               Tom Berg, who leads the opposition, called the plan “a costly mistake”.",
    };
    actor lee: Person = "Ann Lee";
    actor berg: Person = "Tom Berg";
    stat share = 3/0 { of: "share" };
    stat place = rank 0 { of: "place" };
    stat part = 12 of 10 "homes" { of: "part" };
    stat digits = 99999999999999999999999999999 "homes" { of: "homes to be built" };
}
