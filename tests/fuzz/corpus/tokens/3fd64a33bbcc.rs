article! {
    article depot = "Depot stays" {
        published: 2023-03-14,
        body: "Ann Lee denied that the depot was sold. Bob Roy allegedly stole 32 trunks. The council did not meet on Monday. \
               The depot will be sold in May if the council agrees. Was the gate left open on Friday? \
               It is doubtful that the union knew of the plans. Lee denied saying “the depot is a ruin”.",
    };
    actor lee: Person = "Ann Lee" { also: "Lee" };
    actor roy: Person = "Bob Roy";
    event sale: Deal = "sale of the depot" as "the depot was sold";
    event theft: Other "theft" = "theft" as "stole 32 trunks";
    event meeting: Meeting = "council meeting" as "meet on Monday";
    event sale_in_may: Deal = "sale in May" as "The depot will be sold in May";
    claim stolen = "Roy is a thief" as "stole 32 trunks" { about: [roy] };
    claim met = "The council met" as "meet on Monday";
    claim open = "The gate was open" as "the gate left open on Friday";
    claim knew = "The union knew" as "the union knew of the plans";
    quote ruin: lee = "the depot is a ruin";
}
