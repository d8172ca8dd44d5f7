article! {
    article vote = "Council votes for new homes" { published: 2023-03-17T18:30+01:00, modified: 2023-03-18 };
    actor aide: Person = unnamed "an aide" { of: council };
    actor council: Organization = "the council";
    quote homes: aide = "We will build" + "as fast as we can.";
    quote _: aide + council -> council via council = "Together.";
    stat _ = 5..=7 million "bricks" { of: "bricks", margin: 3 %, method: "estimated" };
    claim _: _ = "Nobody asked";
}
