article! {
    article losses = "Navy counts its losses" {
        published: 2023-03-17,
        body: "The navy lost three rusty old warships and 12 men. One shell hit the pier. The admiral was warned twice.",
    };
    stat ships = 3 "warships" { of: "what the navy lost" };
    stat dead = 12 "men" { of: "losses of the navy" };
    stat shells = 1 "shell" { of: "hits on the pier" };
    stat warnings = 2 "times" { of: "warnings to the admiral" };
    stat lost = 3 "ships" as "three rusty old warships" { of: "ships that were lost" };
}
