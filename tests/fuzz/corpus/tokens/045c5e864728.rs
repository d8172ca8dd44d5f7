article! {
    article depot = "Council keeps the depot" {
        published: 2024-07-24,
        body: "“We did nоt sell the depot,” Ann Lee said in May. “Nо,” Tom Berg told the Неrald on Tuesday. “We begin in May.”\n\n\
               “Begin now,” Аnn Moss said. The mayor came in Mаrch.",
    };
    actor lee: Person = "Ann Lee";
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "Herald";
    actor moss: Person = "Ann Moss";
    actor peer: Person = "Ed Peer";
    quote depot_kept: lee = "We did not sell the depot";
    quote answer: berg -> herald = "No";
    quote start: berg = "We start in May.";
    quote now: moss = "Start now";
    quote begin: moss = "Begin now";
    event arrival: Vіsit = "The mayor comes" as "came in March" { who: [реer] };
    event coming: Visit = "The mayor comes" as "came in March";
}
