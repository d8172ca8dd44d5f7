//! Those whom several articles speak of.

newsfacts::actors! {
    /// Mayor since 2019.
    actor sobel: Person = "Irena Sobel" { also: ["Sobel", "the mayor"], role: "mayor", of: city };
    actor city: Organization = "the city" { also: ["the city council"] };
    actor haas: Person = "Viktor Haas" {
        also: ["Haas"],
        role: "head of the statistics office",
        of: statistics_office,
    };
    actor statistics_office: Organization = "the regional statistics office" {
        also: ["the office"],
    };
    actor courier: Organization = "The Tarnow Courier" { also: ["The Courier"] };
}
