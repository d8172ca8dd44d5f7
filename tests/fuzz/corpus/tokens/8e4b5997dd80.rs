newsfacts::article! {
    article vote = "Rents go up" {
        published: 2023-03-14,
        body: "Ann Lee said that rents had risen by 12 percent. Bob Roy spoke of a scandal.",
    };
    actor lee: Person = "Ann Lee";
    actor roy: Person = "Bob Roy";
    stat rise: lee = +12 % { of: "rents" };
}

fn main() {}
