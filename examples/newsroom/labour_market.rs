//! A statistics release: shares of one whole, changes, and a figure that follows from two others.

newsfacts::article! {
    #![deny(uncovered)]
    use crate::people::{haas, statistics_office};

    article jobs_in_march = "Unemployment falls to 4.6 percent" {
        published: 2024-04-11T10:00+02:00,
        url: "https://courier.example/2024/04/11/jobs-in-march",
        language: en-GB,
        topics: ["labour market"],
        text: "articles/jobs-in-march.txt",
    };

    event release: Report = "labour market figures for March" as "published on Thursday" {
        when: 2024-04-11 as "on Thursday",
        who: [statistics_office],
    };

    quote turning_point: haas =
        "We have not seen so many vacancies since the shipyard closed, and most of them are full-time jobs"
        { at: release };

    stat rate: statistics_office = 4.6 % { of: "unemployment rate", during: 2024-03 as "in March" };
    stat rate_change: statistics_office = -0.3 pp {
        of: "unemployment rate",
        during: 2024-03,
        against: "the month before",
    };
    stat unemployed = 9_200 "people" {
        of: "people out of work",
        during: 2024-03,
    };
    stat unemployed_before: statistics_office = 9_800 "people" {
        of: "people out of work a year earlier",
        during: 2023-03 as "March 2023",
    };
    stat fall = unemployed_before - unemployed as "600 fewer" { of: "people out of work" };

    stat services = 61 % {
        of: "jobs in services",
        complete_with: [industry, farming],
    };
    stat industry = 33 % { of: "jobs in industry" };
    stat farming = 6 % { of: "jobs in farming" };
}
