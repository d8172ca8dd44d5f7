//! The declarations of `fail`, mended: everything that the article says, as it says it.
#![deny(deprecated)]

newsfacts::article! {
    #![deny(uncovered)]

    article vote = "Council votes for new homes" { published: 2023-03-17, text: "texts/council.txt" };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg" { also: ["Berg"] };
    actor herald: Organization = "The Herald";
    actor town: Organization = "the town";

    event meeting: Vote = "Council vote" as "The council met" { when: 2023-03-14 as "on Tuesday" };
    event party: Ceremony = "Lamps are lit" as "the mayor lit the lamps" { when: 2023-02, who: [lee] };

    quote homes: lee = "We will hand over the first 120 homes by spring, and nobody will have to leave" { at: meeting };
    quote mistake: berg = "a costly mistake";
    quote never: berg = "never";
    quote school: berg -> lee = "There was no money for the school last year … there is none now";
    quote choice: town via herald = "no choice";
    quote books: lee = "The books are open." { inferred: true };

    stat rise = +18 % { of: "costs", during: 2023-02 as "last month" };
    stat cost = ~31.5 million EUR { of: "cost of the homes" };
    stat area = 4 ha { of: "area of the homes" };
    stat votes = 19 of 31 "councillors" { of: "votes for the homes" };
    stat place = rank 2 as "second-largest" { of: "size of the project", during: 2004.. as "since 2004" };
    stat music = > 2 hours { of: "length of the concert" };
}

fn main() {
    let coverage = vote::ARTICLE.coverage.unwrap();
    assert_eq!((coverage.numbers.covered, coverage.quoted.total), (6, 3));
}
