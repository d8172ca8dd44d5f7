//! One block with every kind of declaration and every field.

/// The block without the text of the article, which makes it quicker to check.
pub fn without_text() -> String {
    BLOCK.replace("TEXT", "")
}

/// The block with the text of the article.
pub fn with_text() -> String {
    BLOCK.replace("TEXT", TEXT)
}

const TEXT: &str = r##"
        body: "The council of Milltown voted on Tuesday in the town hall. “We will build 120 homes,” Mayor Ann Lee told \
               Tom Berg. “They are to be ready next spring.” The homes cost about €31.5 million to €33 million, 18 percent more than planned. \
               Last year it was €28 million. A third of the homes are for families. “It is a costly mistake,” Tom Berg said. \
               Rents would come down, said Lee and Tom Berg. The town is the second-largest builder of homes. “We start in May,” Lee said.",
        content: text,
"##;

/// Nothing in it refers to what is declared further down, so that it may be cut anywhere.
const BLOCK: &str = r##"
    #![warn(uncovered)]
    use crate::people::{reporter, crate_::editor};

    /// A vote on homes.
    article vote = "Council votes for new homes" {
        published: 2023-03-15T08:30+01:00,
        modified: 2023-03-16,
        timezone: +01:00,
        id: "vote-2023",
        url: "https://news.example/2023/03/15/vote",
        publisher: "The Example",
        authors: ["Kim Poe", "Lou Roe"],
        dateline: "MILLTOWN",
        language: en-GB,
        summary: "The council votes for new homes.",
        topics: ["housing", "council"],
        image: "https://news.example/vote.jpg",
        TEXT
        correction: "An earlier version gave another cost.",
        source: ["https://news.example/minutes"],
    };
    actor country: Country = "Ruritania" { iso: RU, wikidata: Q159, note: "where it is" };
    actor council: Organization = "the council" { of: country, also: ["The council of Milltown"], url: "https://council.example/", same_as: ["https://wiki.example/council"] };
    actor hall: Place = "the town hall";
    actor lee: Person = "Ann Lee" { also: ["Lee", "Mayor Ann Lee"], role: "Mayor" as "Mayor", of: council };
    actor berg: Person = unnamed "Tom Berg" { role: "opposition" };
    #[allow(misquoted, uncovered)]
    event meeting: Vote = "Council vote" as "The council of Milltown voted" { when: 2023-03-14 as "on Tuesday", place: hall, who: [council, lee], about: [country], url: "https://council.example/vote", note: "the second" };
    event move_in: Other "handover" = "First keys" { when: spring 2024 as "next spring", planned: true };
    quote homes: lee -> berg via reporter = "We will build 120 homes," + "They are to be ready next spring." as "They are to be ready next spring." { at: meeting, when: 2023-03-14 as "on Tuesday", about: [council], language: en, original: "We will build 120 homes", source: "https://news.example/recording", note: "on tape" };
    quote mistake: berg = "It is a costly mistake" { inferred: true, replaces: "vote-2022-mistake" };
    quote _: lee = "We start in May" { replaces: homes };
    stat cost: _ = ~31.5..=33 million EUR as "about €31.5 million to €33 million" { of: "cost" as "cost", who: council, from: council, to: lee, margin: 2 million EUR as _, stance: denied, at: meeting, method: "estimate", inferred: true, source: "https://news.example/budget", note: "with land" };
    stat overrun = +18 % { of: "cost", against: "the plan" as "planned", during: 2022-01..=2022-12 };
    stat before = 28 million EUR { of: "cost", during: 2022 as "Last year", replaces: overrun };
    stat families: lee = 1/3 as "A third" { of: "homes for families", against: cost };
    stat place = rank 2 as "second-largest" { of: "builders of homes" };
    claim rents: lee + berg = "Rents will fall" as "Rents would come down" { about: [council], stance: alleged, at: meeting, when: 2023-03-14, inferred: true, verdict: "Half true", rating: 3 of 5, reviewed_by: council, review: "https://check.example/rents", source: "https://news.example/interview", replaces: "vote-2022-rents", note: "checked" };
"##;
