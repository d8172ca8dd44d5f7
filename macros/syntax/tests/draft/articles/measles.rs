//! An outbreak: rates with their years, what is measured against what, a survey, a dispute over a cut.

newsfacts::article! {
    article measles = "Measles cases triple as fewer children are vaccinated" {
        published: 2024-02-20,
        language: en-GB,
        text: "measles.txt",
    };

    actor board: Organization = "the regional health board" { also: ["the board"] };
    actor adeyemi: Person = "Ruth Adeyemi" { of: board };
    actor government: Organization = "The government";
    actor lang: Person = "Peter Lang";
    actor merrick: Person = "Joan Merrick" { role: "Opposition leader" };
    actor spokesman: Person = unnamed "A spokesman for the ministry";
    actor doctors: Group = unnamed "doctors";
    actor who: Organization = "World Health Organization";

    quote a_day: adeyemi = "We are vaccinating 400 children a day";
    quote far: lang = "The clinic is 30 miles away";

    stat cases: board = 3 x { of: "cases of measles", during: autumn 2023.. as "since the autumn" };
    stat children: board = 214 "children" { of: "children in hospital" };
    stat vaccinated = 79 % { of: "five-year-olds with both doses", during: 2023 as "last year" };
    stat needed: doctors = 95 % { of: "five-year-olds with both doses" };
    stat vaccinated_marle = 63 % { of: "five-year-olds with both doses in Marle" };
    stat daily: adeyemi = 400 "children" { of: "children vaccinated in a day" };
    stat doses: adeyemi = 20_000 "doses" { of: "doses", during: ..=2024-02 as "by the end of the month" };
    stat cost = 1.8 million GBP { of: "cost of the outbreak" };
    stat cost_times = 4 x { of: "cost of the outbreak", against: "as much as it spent on prevention in 2022" };
    stat promised: government = 5 million GBP { of: "money for the board" };
    stat asked = 1_850 "parents" { of: "parents asked" };
    stat missed = 1 of 5 { of: "parents who missed an appointment" };
    stat work = 1/3 { of: "parents who blamed work" };
    stat refused = < 8 % { of: "parents who refused" };
    stat refused_before = 11 % { of: "parents who refused", during: 2019 as "in 2019" };
    stat age = 38 years as "38-year-old" { of: "age", who: lang };
    stat fathers_of = 3 { of: "children" };
    stat wait = 6 "weeks" { of: "wait for a letter" };
    stat way: lang = 30 miles { of: "way to the clinic" };
    stat nurses: merrick = -40 % { of: "spending on school nurses", during: 2015..=2023 as "between 2015 and 2023" };
    stat nurses_ministry: spokesman = ~25 % { of: "spending on school nurses" };
    stat killed: who = ~136_000 "people" { of: "deaths from measles", during: 2022 as "in 2022" };
    stat deaths = +43 % { of: "deaths from measles", against: "the year before" };
}
