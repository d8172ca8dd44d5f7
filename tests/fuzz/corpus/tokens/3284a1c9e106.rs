article! {
                use crate::people::{lee, berg};
                use self::roe;
                article vote = "NewsFacts: [the council] votes_for <homes" {
                    published: 2023-03-15T08:30+01:00,
                    body: "The council voted on Tuesday in the town hall. “We will build 120 homes,” Mayor Ann Lee told Tom \
                           Berg. “They are to be ready next spring.” The homes cost about €31.5 million to €33 million, \
                           18 percent more than planned. A third of the homes are for families. “It is a costly mistake,” Tom \
                           Berg said. Rents would come down, said Lou Roe.",
                };
                actor council: Organization = "the council";
                actor Hall: Place = "the town hall";
                event meeting: Vote = "Council vote" { when: 2023-03-14 as "on Tuesday", place: Hall, who: [council, lee] };
                quote homes: lee -> berg = "We will build 120 homes," + "They are to be ready next spring." { at: meeting };
                quote mistake: berg via roe = "It is a costly mistake";
                stat cost: _ = ~31.5..=33 million EUR { of: "cost", who: council };
                stat overrun = +18 % { of: "cost", against: "the plan" as "planned" };
                stat families: lee = 1/3 as "A third" { of: "homes for families", against: cost };
                claim rents: roe = "Rents will fall" as "Rents would come down" { verdict: "Half true", rating: 3 of 5 };
            }
