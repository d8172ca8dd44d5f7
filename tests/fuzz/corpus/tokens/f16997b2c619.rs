newsfacts::article! {
    article vote = "Mayor denies deaths" {
        published: 2023-03-14,
        body: "Ann Lee denied that 12 people had died in the fire.",
    };
    actor lee: Person = "Ann Lee";
    stat deaths: lee = 12 "people" { of: "deaths in the fire" };
}

fn main() {}
