newsfacts::article! {
    #![deny(unread_language)]

    article vote = "La ville construira 120 logements" {
        published: 2023-03-14,
        language: fr,
        body: "« Nous commençons en mai », a dit la maire, Anne Leroy. Les 120 logements coûteront 31,5 millions d'euros.",
    };
    actor leroy: Person = "Anne Leroy";
    quote start: leroy = "Nous commençons en mai";
    stat homes = 120 "logements" { of: "logements prévus" };
    stat cost = 31.5 million EUR { of: "coût des logements" };
}

fn main() {}
