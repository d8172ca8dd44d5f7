newsfacts::article! {
    article vote = "Trial over stolen trunks begins" {
        published: 2023-03-14,
        body: "Bob Roy allegedly stole 32 trunks. He pleaded not guilty to the charges on Tuesday.",
    };
    actor roy: Person = "Bob Roy";
    claim theft = "Roy took the trunks" as "stole 32 trunks" { about: [roy] };
    claim plea = "Roy's plea" as "guilty to the charges" { about: [roy] };
}

fn main() {}
