article! {
    article vote = "Council votes for new homes" {
        body: "The council met on Tuesday. “We will build 120 homes by spring,” said Mayor Ann Lee.\n\n\
               Tom Berg, who leads the opposition, called the plan “a costly mistake”.",
    };
    actor lee: Person = "Ann Lee";
    actor berg: Person = "Tom Berg";
    stat homes = 120 "homes";
}
