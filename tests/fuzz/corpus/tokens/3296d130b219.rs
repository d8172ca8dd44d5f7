article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will build 120 homes by spring,” said Mayor Ann Lee.\n\n\
               Tom Berg, who leads the opposition, called the plan “a costly mistake”.",
    };
    actor lee: Person = "Ann Lee";
    actor berg: Person = "Tom Berg";
    quote homes: lee "We will build 120 homes by spring,";
    quote plan: berg = "a costly mistake"
    actor hall: Place = "town hall" { note "not named" };
    actor: Person = "Nobody";
    quote type: lee = "We will build 120 homes by spring,";
}
