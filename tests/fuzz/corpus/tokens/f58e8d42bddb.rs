article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will build 120 homes by spring,” said Mayor Ann Lee.\n\n\
               Tom Berg, who leads the opposition, called the plan “a costly mistake”.",
    };
    actor lee: Person = "Ann Lee";
    actor berg: Person = "Tom Berg";
    quote homes: lee = "We will build 120 homes by spring,";
    stat homes = 120 "homes" { of: "homes to be built" };
    actor lee: Person = "Mayor Ann Lee";
}
