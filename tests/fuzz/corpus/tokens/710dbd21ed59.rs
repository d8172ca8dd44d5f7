actors! {
    /// Mayor since 2019.
    actor lee: Person = "Ann Lee" { also: ["the mayor"], role: "mayor", of: council };
    actor council: Organization = "the council";
}
