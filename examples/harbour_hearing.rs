//! A transcript: names before what is said, time stamps, remarks in brackets, and a letter that is set apart as a block.
//!
//! ```sh
//! cargo run --example harbour_hearing
//! ```

mod support;

use newsfacts::model::Feed;
use std::process::ExitCode;

newsfacts::article! {
    #![deny(uncovered, unverified)]

    article harbour_hearing = "Tide gate to cost 62 million" {
        url: "https://news.example/2024/06/04/tide-gate",
        published: 2024-06-04,
        text: "articles/harbour-hearing.txt",
        transcript: true,
    };

    actor chair: Person = unnamed "the chair" { of: committee };
    actor committee: Organization = "Harbour committee" { also: ["the committee"] };
    actor marsh: Person = "Helen Marsh" { role: "head of the port authority" };
    actor odell: Person = "Ray Odell" { of: committee };
    actor thorn: Person = "Pia Thorn" { also: ["the engineer"] };
    actor visitor: Person = unnamed "a visitor" { also: ["Q"] };

    event hearing: Meeting = "Hearing on the tide gate" as "Minutes of 4 June 2024" {
        when: 2024-06-04,
        who: [committee, marsh]
    };
    event next: Meeting = "Hearing of the engineer" as "put that to her on 11 June" {
        when: 2024-06-11,
        who: [committee, thorn],
        planned: true,
    };

    quote expected: marsh = "We expect 62 million euros." { at: hearing };
    // What one speaker says in several turns is joined with `+`.
    quote steel: marsh = "Steel has become dearer. We did not see that coming." + "Nobody did.";
    quote doubt: odell = "You did not see it?";
    quote who_pays: visitor = "Who pays?";
    quote half: marsh = "The state pays half of it";
    quote letter: thorn = "The gate can be built for less. It needs one pump, not three.";
    quote to_her: chair = "We will put that to her on 11 June.";

    stat cost: marsh = 62 million EUR { of: "cost of the tide gate" };
    stat rise: marsh = +9 million EUR as "9 million more" {
        of: "cost of the tide gate",
        against: "what it was in March" as "in March",
    };
    stat share: marsh = 1/2 as "half" { of: "share of the cost that the state pays" };
    stat length = 2 hours { of: "length of the hearing", at: hearing };
}

fn main() -> ExitCode {
    let feed = Feed::new("The Lindhaven Herald", [&harbour_hearing::ARTICLE]);
    support::print(&feed)
}
