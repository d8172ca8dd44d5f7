//! An accident with a toll that changed, and a correction.

newsfacts::article! {
    #![deny(uncovered, unverified)]
    use crate::people::{city, sobel};

    article mine_rescue = "Eleven miners brought up alive" {
        published: 2024-05-03T07:30+02:00,
        url: "https://courier.example/2024/05/03/mine-rescue",
        modified: 2024-05-03T21:10+02:00,
        language: en-GB,
        dateline: "TARNOW",
        topics: ["accidents", "mining"],
        correction: "An earlier version of this article said that nine miners had been rescued.",
        text: "articles/mine-rescue.txt",
    };

    actor brigade: Organization = "the mine rescue brigade";
    actor brigade_head: Person = "Lena Brandt" {
        also: ["Brandt"],
        role: "head of the brigade",
        of: brigade,
    };
    actor early_reports: Document = unnamed "Early reports";
    actor relative: Person = unnamed "the sister of one of the men";
    actor mine: Facility = "the Karolina mine";

    event collapse: Accident =
        "collapse of a gallery"
        as "a gallery of the Karolina mine collapsed"
        { when: 2024-05-02 as "on Thursday", place: mine };
    event rescue: Rescue = "rescue of the miners" as "brought up alive" {
        when: 2024-05-03 as "on Friday",
        who: [brigade],
    };
    event inquiry: Report = "report on the cause" as "a report" {
        when: 2024-06 as "next month",
        who: [city],
        planned: true,
    };

    quote knocking: brigade_head =
        "At four we heard knocking … They had saved the last of their water for the youngest."
        { at: rescue };
    quote relief: relative = "I had stopped counting the hours" { at: rescue };
    quote inquiry_promised: sobel = "without regard for anyone's position" { about: [city] };

    stat rescued_first: early_reports = 9 "men" as "nine" {
        of: "miners rescued, as first reported"
    };
    stat rescued = 11 "miners" { of: "miners rescued", at: rescue, replaces: rescued_first };
    stat missing = 2 "men" as "two men" { of: "miners still missing", at: rescue };
    stat depth = > 800 m { of: "depth of the gallery" };
    stat trapped = ~26 hours { of: "time underground after the collapse" };

    claim cause: sobel = "The cause will be made public" as "would publish a report" {
        about: [city],
    };
}
