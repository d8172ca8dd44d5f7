//! Whom the text names instead of whoever is declared, and where it accuses nobody.

use super::*;

#[test]
fn contradicts_only_what_is_certain() {
    for (text, declared, want) in [
        ("“We go,” Lee told Park.", PARK, true),
        ("“We go,” Lee told Park.", LEE, false),
        ("“We go,” Lee said, according to NBC.", PARK, true),
        ("“We go,” Lee said, according to NBC.", TIMES, true),
        ("Lee said Park’s plan was “absurd”.", PARK, true),
        ("Lee said Park’s plan was “absurd”.", NORLAND, true),
        (
            "Lee said he was sad, while the minister preferred “rest”.",
            PARK,
            false,
        ),
        ("“We go,” she said.", LEE, false),
        ("“We go,” a minister said.", LEE, true),
        ("“We go,” the minister said.", LEE, false),
        ("“We go,” Lee and Park said.", NORLAND, true),
        ("“We go,” NBC reported.", LEE, true),
        ("“We go,” a minister said, according to NBC.", LEE, true),
        ("“We go.”", LEE, false),
        ("“We go,” Lee said. “Far.”", PARK, true),
    ] {
        let got = with(text, |reading, mentions, reader| {
            let found = reader.read(reading.quotations.len() - 1);
            contradiction(&found, mentions, &[declared]).is_some()
        });
        assert_eq!(got, want, "in {text:?} for {declared}");
    }
}

/// Sentences whose quoted words are nobody's who is declared, though declared names stand all around them.
const NOBODYS: &[&str] = &[
    "“We go,” an aide to Lee told NBC.",
    "“We go,” the foreign ministry said, quoting Lee.",
    "“We go,” one of Park’s advisers told Lee.",
    "“We go,” Dan Cole, a lawyer for Park, said.",
    "“We go,” said Dan Cole, who represents Park.",
    "“We go,” said Dan Cole, Park’s lawyer.",
    "“We go,” said Lee supporter Dan Cole.",
    "“We go,” Park ally Dan Cole said.",
    "“We go,” the report by NBC said.",
    "“We go,” the NBC report said.",
    "“We go,” NBC News said.",
    "“We go,” the Bank of Norland said.",
    "“We go,” said Bank of Norland.",
    "“We go,” Bruce Lee said.",
    "“We go,” said Hyde Park.",
    "“We go,” the office of President Lee said.",
    "“We go,” the group led by Lee said.",
    "“We go,” Cole said; Lee said no.",
    "“We go,” NBC quoted the minister as saying.",
    "“We go,” Lee recalled her father saying.",
    "“We go,” Lee said the minister told her.",
    "“We go,” Lee said, quoting Cole.",
    "“We go,” according to a spokesman for Lee.",
    "“We go!” Lee replied that he would stay.",
    "“We go”, a phrase Lee denied.",
    "The song “We Go”, Lee said, was written by Park.",
    "The minister’s “we go” rule must end, Lee said.",
    "Lee denied the charge of “absurd” acts that the minister had made.",
    "Lee claims the ministry’s “absurd” rules hurt.",
    "Lee said critics call it “absurd”.",
    "Lee said the minister wanted “absurd” rules.",
    "Lee said he had heard the words “we go” from the minister.",
    "Lee said the man told him: “We go.”",
    "Lee recalled his father saying “we go”.",
    "Lee quoted his father: “We go.”",
    "Lee asked the minister about “absurd” rules.",
    "Lee wrote a book called “We Go”.",
    "Lee spoke under a banner reading “we go”.",
    "Lee, whom critics call “absurd”, left.",
    "Lee, often called “absurd”, left.",
    "The agreement, which Lee announced, promises “we go”.",
    "The deal that Lee announced promises “we go”.",
    "Under the law, announced by Lee, “absurd” acts are banned.",
    "NBC reported that protesters carried “we go” signs.",
    "NBC reported the minister as saying: “We go.”",
    "According to NBC, the minister’s “absurd” rules fell.",
    "As Lee spoke, protesters chanted: “We go.”",
    "After meeting Lee and Park, Dan Cole said: “We go.”",
    "Asked by Lee if it was so, the minister replied: “We go.”",
    "The minister, flanked by Lee, said: “We go.”",
    "The minister (a friend of Lee) said: “We go.”",
    "Lee said little. The minister: “We go.”",
    "Norland: “We go” movement grows",
    "Lee said the claim that “we go and we stay” was wrong.",
    "Lee called for an end to “the rule of the few”.",
    "Lee’s wife and Park say “we go”.",
    "Lee was told “we go”.",
    "Lee’s lawyers said he was “innocent”.",
];

/// Sentences whose quoted words are Lee's, so that another speaker is wrong.
const LEES: &[&str] = &[
    "Lee has repeatedly described the plan as “absurd”, and Park has agreed.",
    "Lee, a former minister from Park’s party, said: “We go.”",
    "Lee - who met Park - said: “We go.”",
    "Lee warned on Monday that any attack would be “absurd”.",
    "They met in what Lee described as an “absurd” house.",
    "Lee dismissed Park’s claims as “absurd”.",
    "Lee vowed to “stay and fight”.",
    "Lee told reporters “we go”.",
    "As Lee put it, “we go”.",
    "It was, in the words of Lee, “absurd”.",
    "Park resigned after Lee called him “absurd”.",
    "Park left, but Lee said “we go”.",
    "Speaking to NBC, Lee said: “We go.”",
    "“We go,” Lee wrote on X, formerly Twitter.",
    "“We go,” Lee told a crowd of supporters in Norland.",
    "“We go,” Norland’s President Lee said.",
    "“We go,” Sen. Ann Lee, D-Norland, said Friday.",
    "“We go,” the mayor, Ann Lee, wrote in a letter to Park.",
    "“We go,” Governor of Norland Ann Lee said.",
    "“We go!” Lee shouted to the crowd.",
    "“Do we go?” Lee asked the minister.",
    "“We go” – Ann Lee, president",
];

#[test]
fn accuses_of_what_is_certain_and_of_nothing_else() {
    let accuses = |text: &str| {
        with(text, |_, mentions, reader| {
            let found = reader.read(0);
            let other = contradiction(&found, mentions, &[usize::MAX]);
            other.is_some_and(|other| other.who != Who::Somebody)
        })
    };
    let alarms: Vec<_> = NOBODYS.iter().filter(|text| accuses(text)).collect();
    assert!(alarms.is_empty(), "{alarms:#?}");
    let missed: Vec<_> = LEES.iter().filter(|text| !accuses(text)).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}
