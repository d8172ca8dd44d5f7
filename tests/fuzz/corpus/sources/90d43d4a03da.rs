article! {
article vote = "Council votes for 120 new homes" { published: 2023-03-14, body: "The council voted on Tuesday for 120 new homes at a cost of €31.5 million ($33.4 million), 18 percent more than planned.  “We will hand over the first keys next spring,” Mayor Ann Lee told the council. Work is to start in May.  Tom Berg, who leads the opposition, said that rents had risen by about 6" };
actor lee: Person = "Ann Lee" { also: ["the mayor"], role: "mayor", of: council };
actor council: Organization = "the council";
stat result = 12-4 as _ { of: "vote on the homes" };
}
