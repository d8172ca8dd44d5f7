use super::{all, holds};

#[test]
fn what_is_asked_is_not_said() {
    all(
        "asked: ?",
        &[
            "Did [you take money from the bank]?",
            "Did you [take money from the bank]?",
            "Is [the minister wrong]?",
            "Is the minister [wrong about the depot]?",
            "So [you lied to the council]?",
            "[You lied to the council]?",
            "But did [the council sell the depot]?",
            "Haven’t [you sold the depot]?",
            "Isn't it true that [the depot was sold]?",
            "Is it the case that [the depot was sold]?",
            "[You sold the depot in May], didn’t you?",
            "[You sold the depot], right?",
            "[You sold the depot], is that right?",
            "Ms Lee, did [you sell the depot]?",
            "And then, in May, did [the council sell the depot]?",
            "Did the council, in May, [sell the depot]?",
            "Do you think [the council sold the depot]?",
            "Did Lee say that [the council sold the depot]?",
            "Was there [a strike at the depot]?",
            "KASPER: Did you [take money from the bank]?",
            "“Did [you take money from the bank]?” Lee asked.",
        ],
    );
    all(
        "",
        &[
            "[The depot was sold]. Did Lee know?",
            "Did Lee know? [The depot was sold].",
            "Why was [the depot sold]?",
            "When did [the council sell the depot]?",
            "In which year was [the depot sold]?",
            "Did you know that [the depot was sold]?",
            "Were you aware when [the depot was sold]?",
            "Did you leave because [the depot was sold]?",
            "Did you meet the man who [sold the depot]?",
            "[The depot was sold], so why did you stay?",
            "Since [the depot was sold], will you leave?",
            "Does the fact that [the depot was sold] trouble you?",
            "Are you glad [the depot was sold]?",
            "Was [the sale of the depot] legal?",
            "What will [the sale of the depot] cost?",
            "“Why now?” Lee asked after [the depot was sold].",
            "[Did you take money from the bank?]",
            "[Did you take money from the bank]?",
        ],
    );
    holds(
        "de",
        &[
            ("Haben Sie [das Depot verkauft]?", "asked: ?"),
            ("Hat [der Rat das Depot verkauft]?", "asked: ?"),
            ("Stimmt es, dass [das Depot verkauft wurde]?", "asked: ?"),
            ("[Sie haben das Depot verkauft]?", "asked: ?"),
            ("[Sie haben das Depot verkauft], oder?", "asked: ?"),
            ("[Sie haben das Depot verkauft], nicht wahr?", "asked: ?"),
            ("„Haben Sie [das Depot verkauft]?“, fragte Lee.", "asked: ?"),
            ("Wissen Sie, dass [das Depot verkauft wurde]?", ""),
            ("Warum wurde [das Depot verkauft]?", ""),
            ("Gingen Sie, weil [das Depot verkauft wurde]?", ""),
            ("[Das Depot wurde verkauft]. Wussten Sie das?", ""),
            ("Kennen Sie den Mann, der [das Depot verkauft hat]?", ""),
        ],
    );
}
