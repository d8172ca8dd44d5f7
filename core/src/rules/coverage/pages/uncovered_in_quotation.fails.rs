newsfacts::article! {
    #![deny(uncovered_in_quotation)]

    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "“We will build 120 homes,” said Mayor Ann Lee. They will cost €31.5 million.",
    };
    actor lee: Person = "Ann Lee";
    quote homes: lee = "We will build 120 homes,";
    stat cost = 31.5 million EUR { of: "cost of the homes" };
}

fn main() {}
