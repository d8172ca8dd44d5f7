article! {
    article losses = "Navy counts its losses" {
        published: 2023-03-17,
        body: "The navy lost three rusty old warships and 12 men. One shell hit the pier. The admiral was warned twice.",
    };
    stat ships = 3 "rusty tanks" { of: "what the navy lost" };
    stat dead = 12 "women" { of: "losses of the navy" };
    stat shells = 1 "rocket" { of: "hits on the pier" };
    stat warnings = 2 "letters" { of: "warnings to the admiral" };
    stat piers = 3 people as "three rusty old warships" { of: "those who were lost" };
}
