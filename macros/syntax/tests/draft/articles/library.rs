//! A library: figures beside those of the year before, a report that "it" stands for, and an interview with its questions.

newsfacts::article! {
    article library = "Library of Fennick counts its readers" {
        published: 2025-03-12,
        language: en-GB,
        text: "library.txt",
    };

    actor marsh: Person = "Olga Marsh" { also: ["the director"], role: "director" };
    actor association: Organization = "the readers’ association" { also: ["the association"] };
    actor report: Document = unnamed "a report of the audit office";
    actor arlow: Person = "Ben Arlow" { role: "mayor" };

    stat books = 412_000 "books" { of: "books lent", during: 2024 as "last year" };
    stat books_rise = +9 % { of: "books lent", during: 2024 as "last year", against: "in 2023" };
    stat books_before = 378_000 "books" { of: "books lent", during: 2023 as "in 2023" };
    stat young: marsh = ~61 % { of: "readers younger than 30" };
    stat young_age: marsh = 30 { of: "age that these readers are below" };
    stat loans: marsh = 430_000 "loans" { of: "loans", during: 2025 as "this year" };
    stat needed: marsh = 14 "people" { of: "people needed", during: ..=2025-11 as "by the autumn" };
    stat employees = 52 "employees" { of: "employees" };
    stat cost = 3.8 million EUR { of: "cost of the library a year" };
    stat waiting: association = 1 of 4 "visitors" { of: "visitors who wait" };
    stat wait: association = > 2 weeks { of: "wait for a book" };
    stat complaints: association = 2_300 "complaints" {
        of: "complaints",
        during: 2025-03-07 as "on Friday",
    };
    stat wing: report = 11 million..=13 million EUR { of: "cost of a new wing" };
    stat roof: report = 40 years { of: "age of the roof" };
    stat delay: report = 90_000 EUR { of: "cost of a delay a month" };
    stat result = score 17-9 { of: "votes of the council", during: 2024-10 as "in October" };
    stat mayor_age = 58 { of: "age", who: arlow };
    stat paid: arlow = >= 1/2 { of: "part of the sum that the town pays" };
    stat turnout = 34 % { of: "turnout at the last vote on the library" };
}
