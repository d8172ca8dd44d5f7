//! The same story in English.

newsfacts::article! {
    #![deny(uncovered)]

    article story = "Valmere saves its swimming pool" {
        publisher: "Example News",
        url: "https://news.example/2024/06/14/en-GB",
        published: 2024-06-14,
        timezone: +02:00,
        language: en-GB,
        text: "english.txt",
    };

    actor council: Organization = "Valmere’s town council" { also: ["the council"] };
    actor town: Organization = "The town";
    actor novak: Person = "Clara Novak" { also: ["Novak"], role: "Mayor", of: town };
    actor weber: Person = "Adam Weber";
    actor lang: Person = "Ida Lang" { role: "chairwoman", of: club };
    actor club: Organization = "The swimming club";
    actor region: Organization = "the region";
    actor greens: Organization = "The Greens";

    event decision: Vote = "decided" {
        when: 2024-06-11 as "on Tuesday",
        who: [council],
    };
    event work: Other "Work" = "work on the pool" as "The work begins" {
        when: 2024-09-02.. as "on 2 September",
        planned: true,
    };
    event reopening: Opening = "opening of the pool" as "to open again" {
        when: 2025-05 as "in May 2025",
        planned: true,
    };
    event building: Other "Building" = "building of the pool" as "was built" { when: 1968 as "in 1968" };
    event closure: Other "Closure" = "closure of the pool" as "it closed" { when: 2023-11 as "last November" };
    event meeting: Meeting = "meeting of the council" as "next meeting" {
        when: 2024-06-25 as "25 June",
        planned: true,
    };

    quote roof: novak = "We are not building a palace, we are mending a roof" { at: decision };
    quote class: weber = "Without the pool my class loses a year";
    quote coins: lang = "Families will count every coin";
    quote money: novak = "That money will not come back" { when: 2024-06-13 as "on Thursday" };

    stat votes = 21 of 32 { of: "members for the plan", at: decision };
    stat cost = ~4.2 million EUR { of: "cost of the plan" };
    stat length = >= 8 months { of: "length of the work" };
    stat swimmers = 96_000 people { of: "people who swam in the pool", during: 2023 as "Last year" };
    stat change = -12.5 % {
        of: "people who swam in the pool",
        during: 2023,
        against: "2022" as "than in 2022",
    };
    stat pupils = 1 of 5 { of: "pupils who learned to swim in the pool" };
    stat share: town = 2/3 { of: "share of the town in the costs" };
    stat old_price = 3 EUR { of: "price of a ticket now" };
    stat new_price = 4.50 EUR { of: "price of a ticket after the work" };
    stat loss: club = > 100 "members" { of: "members whom the club may lose" };
    stat other_cost: council = 11 million EUR { of: "cost of a new building" };
}
