mod certain;
mod german;
mod somebody;
mod whose;

use super::*;
use crate::text::{Reading, Source};

const LEE: usize = 0;
const PARK: usize = 1;
const TIMES: usize = 2;
const SPOKESPERSON: usize = 3;
const NORLAND: usize = 4;
const COACH: usize = 5;

const NAMES: &[Name] = &[
    Name {
        actor: LEE,
        words: "Ann Lee",
        kind: NameKind::Words,
    },
    Name {
        actor: LEE,
        words: "Lee",
        kind: NameKind::Words,
    },
    Name {
        actor: LEE,
        words: "the Norland leader",
        kind: NameKind::Words,
    },
    Name {
        actor: PARK,
        words: "Bo Park",
        kind: NameKind::Words,
    },
    Name {
        actor: PARK,
        words: "Park",
        kind: NameKind::Words,
    },
    Name {
        actor: TIMES,
        words: "the Daily Times",
        kind: NameKind::Words,
    },
    Name {
        actor: TIMES,
        words: "Daily Times",
        kind: NameKind::Words,
    },
    Name {
        actor: TIMES,
        words: "NBC",
        kind: NameKind::Words,
    },
    Name {
        actor: SPOKESPERSON,
        words: "a spokesperson",
        kind: NameKind::Words,
    },
    Name {
        actor: NORLAND,
        words: "Norland",
        kind: NameKind::Words,
    },
    Name {
        actor: COACH,
        words: "Norland's chess coach",
        kind: NameKind::Words,
    },
];

/// Reads a text and what it names.
fn with<T>(
    text: &str,
    ask: impl FnOnce(&Reading<'_>, &[Mention], &AttributionReader<'_>) -> T,
) -> T {
    let source = Source::new("text", text);
    let reading = Reading::new(&source, None, "en");
    let mentions = mentions(&reading, NAMES);
    let reader = AttributionReader::new(&reading, &mentions);
    ask(&reading, &mentions, &reader)
}

/// The last quotation of a text, as its attributions: `lee` for a firm one, `lee?` for a loose one, `→lee` for those
/// spoken to, `via lee`.
fn read(text: &str, which: Option<usize>) -> String {
    let found = with(text, |reading, _, reader| {
        reader.read(which.unwrap_or(reading.quotations.len() - 1))
    });
    let mut shown = Vec::new();
    for one in found {
        let name = match one.who {
            Who::Actor(actor) => {
                ["lee", "park", "times", "spokesperson", "norland", "coach"][actor]
            }
            Who::Pronoun => "pronoun",
            Who::Somebody => "somebody",
            Who::Unknown => "unknown",
        };
        let role = match one.role {
            Role::Speaker => "",
            Role::Via => "via ",
            Role::Addressee => "→",
        };
        let loose = if one.reach == Reach::Loose { "?" } else { "" };
        assert!(
            text.get(one.span).is_some()
                && text.get(one.name).is_some()
                && text.get(one.gap).is_some()
        );
        shown.push(format!("{role}{name}{loose}"));
    }
    shown.join(" ")
}

#[track_caller]
fn check(table: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, want) in table {
        let got = read(text, None);
        if got != *want {
            wrong.push(format!("{text}\n   want {want:?}, got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn reads_what_stands_after() {
    check(&[
        ("“We go,” Lee said.", "lee"),
        ("“We go”, Lee said.", "lee"),
        ("“We go,” said Lee.", "lee"),
        ("“We go,” added the Daily Times.", "times"),
        ("“We go,” Lee told Park.", "lee →park"),
        (
            "“We go,” Lee also told President Park on Monday.",
            "lee →park",
        ),
        ("“We go,” a spokesperson said.", "spokesperson"),
        ("“We go,” a spokesperson for Norland said.", "spokesperson"),
        ("“We go,” a Norland spokesman said.", "somebody"),
        ("“We go,” a minister of Norland said.", "somebody"),
        ("“We go,” Lee’s spokesman said.", "unknown"),
        (
            "“We go,” Norland broadcaster NBC reported of the talks.",
            "via times",
        ),
        ("“We go,” he was quoted as saying.", "pronoun"),
        ("“We go,” she said.", "pronoun"),
        ("“We go,” said the minister, Ann Lee.", "lee"),
        ("“We go,” the minister, Ann Lee, said.", "lee"),
        ("“We go,” Ann Lee, who edits the Daily Times, said.", "lee"),
        (
            "“We go,” Lee, who met Park on Monday, told reporters.",
            "lee →somebody",
        ),
        ("“We go,” according to NBC.", "via times"),
        ("“We go,” Lee said, according to NBC.", "lee via times"),
        ("“Why?” Lee asked Park.", "lee →park"),
        ("“We go!” shouted Lee.", "lee"),
        ("“We go” ((through an interpreter)), said Lee.", "lee"),
        ("“We go,” Mary Lee said.", "somebody"),
        ("“We go,” Lee Smith said.", "somebody"),
        ("“We go,” Prime Minister Ann Lee said last month.", "lee"),
        ("“We go,” Lee and Park said.", "lee park"),
        ("“We go,” officials backing Lee said.", "unknown"),
        ("“We go,” the man who met Lee said.", "unknown?"),
        ("“We go,” the man Lee met said.", "unknown"),
        ("“We go,” Lee, in Norland, has often said.", "lee"),
        ("“We go.” — Ann Lee", "lee"),
        ("“We go.” Lee said nothing.", ""),
        ("“We go.”", ""),
        ("“We go,” as Lee put it.", "lee"),
        ("“We go,” says Lee of the Daily Times.", "lee"),
        ("“We go,” Lee says.", "lee"),
    ]);
}

#[test]
fn reads_what_stands_before() {
    check(&[
        ("Lee said: “We go.”", "lee"),
        ("Lee said “we go”.", "lee"),
        ("Lee said, “We go.”", "lee"),
        ("In remarks on television, Lee said: “We go.”", "lee"),
        ("On Friday Lee said: “We go.”", "lee"),
        ("In Norland Lee said: “We go.”", "lee"),
        ("Lee, the Norland leader, said: “We go.”", "lee"),
        ("Lee, speaking in Norland, said: “We go.”", "lee"),
        ("Lee (of Norland) said: “We go.”", "lee"),
        ("Lee in Norland told Park: “We go.”", "→park lee"),
        ("Lee told Park the road was “long and hard”.", "→park lee"),
        (
            "The Norland leader told Park that Norland keeps its “old and simple ways”, according to NBC.",
            "→park lee via times",
        ),
        ("Park was told by Lee: “We go.”", "→park lee"),
        ("Park was told: “You go.”", "→park unknown?"),
        ("Lee: “We go.”", "lee"),
        ("Ann Lee, mayor: “We go.”", "lee"),
        ("Lee’s friend: “We go.”", "unknown"),
        ("According to NBC, Lee called it “absurd”.", "via times lee"),
        ("Park said Lee had called it “absurd”.", "lee"),
        ("what he called a “muddy” race", "pronoun"),
        (
            "moves which Norland’s chess coach described as an answer to “reckless” play",
            "coach",
        ),
        ("The plan was described by Lee as “absurd”.", "lee"),
        ("The plan was called “absurd” by Lee.", "lee"),
        ("NBC quoted Lee as saying “we go”.", "via times lee"),
        ("Lee was quoted by NBC as saying: “We go.”", "lee via times"),
        ("In May, Norland promised an “all weather” pact.", "norland"),
        ("Park met Lee, who called it “absurd”.", "lee"),
        ("Park met a friend of Lee, who called it “absurd”.", "lee?"),
        ("Park left and Lee said “we go”.", "lee"),
        ("Lee and Park said “we go”.", "lee park"),
        ("The minister and Lee said “we go”.", "unknown lee"),
        ("Lee said he was sad, while Park preferred “rest”.", "lee?"),
        ("Lee met Park and called it “absurd”.", "lee"),
        ("Lee used the talks to call it “absurd”.", "unknown?"),
        ("Lee met Park.\n\n“We go.”", ""),
        ("Lee said:\n\n“We go.”", "lee"),
        ("In the words of Lee, it was “absurd”.", "lee"),
        ("The so-called “absurd” Lee claims", ""),
        ("The video call with Lee was “absurd”.", ""),
        ("Lee claims it was “absurd”.", "lee"),
        ("Critics say it was “absurd”.", "somebody"),
        (
            "Norland Deputy Prime Minister Ann Lee said last month that it was “absurd”.",
            "lee",
        ),
    ]);
}

#[test]
fn tells_quotations_of_a_passage_apart() {
    let text = "“A,” Lee said. “B,” Park replied. “C,” he said. “D.”";
    let got: Vec<_> = (0..4).map(|which| read(text, Some(which))).collect();
    assert_eq!(got, ["lee", "park", "pronoun", "pronoun"]);
    let text = "“A is here,” Lee said. “B is there.” Then Park wrote: “C.”";
    let got: Vec<_> = (0..3).map(|which| read(text, Some(which))).collect();
    assert_eq!(got, ["lee", "lee", "park"]);
    let text = "Lee said “no”. Park said “yes”.";
    assert_eq!([read(text, Some(0)), read(text, Some(1))], ["lee", "park"]);
    let text = "He shouted, “No!” Lee said: “Yes.”";
    assert_eq!(
        [read(text, Some(0)), read(text, Some(1))],
        ["pronoun", "lee"]
    );
    let text = "“A is so,” a spokesperson said, adding Norland was “late”.";
    assert_eq!(
        [read(text, Some(0)), read(text, Some(1))],
        ["spokesperson", "spokesperson"]
    );
    let text = "“Park said ‘never’ to me,” Lee said.";
    assert_eq!(
        [read(text, Some(0)), read(text, Some(1))],
        ["lee", "park via lee"]
    );
    let text = "“It was ‘never’ in doubt,” Lee said.";
    assert_eq!([read(text, Some(0)), read(text, Some(1))], ["lee", "lee?"]);
    let text = "Lee “said that it was so,” NBC reported.";
    assert_eq!(read(text, None), "lee via times");
}

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

#[test]
fn knows_who_is_named_near() {
    let text = "Lee came.\n\nPark came.\n\n“Lee is here.\n\n“So am I.” Norland won.\n\nNBC.";
    let near: Vec<_> = with(text, |reading, mentions, _| {
        let quotation = &reading.quotations[0].span;
        let near = |actor: &usize| is_named_near(*actor, quotation, mentions, &reading.paragraphs);
        (0..6).filter(near).collect()
    });
    assert_eq!(near, [PARK, NORLAND]);
}

#[test]
fn finds_mentions() {
    for (text, want) in [
        ("Norland's chess coach left Norland.", "coach+0 norland+0"),
        ("Norland’s\nchess coach", "coach+0"),
        ("NORLAND and norland", "norland+0"),
        ("Norlander, Leeds, MyLee, Lee2", ""),
        ("Lee's and Lee’s", "lee+1 lee+1"),
        (
            "Norland-led, anti-Norland, Lee-Park",
            "norland+2 norland+2 lee+2 park+2",
        ),
        ("The Norland leader, the norland leader", "lee+0 norland+0"),
        ("Ann\u{A0}Lee and An\u{AD}n Lee", "lee+0 lee+0"),
        ("Ann\n\nLee", "lee+0"),
        ("(Lee) “Lee” Lee.", "lee+0 lee+0 lee+0"),
    ] {
        let found = with(text, |_, mentions, _| mentions.to_vec());
        let shown: Vec<_> = found
            .iter()
            .map(|mention| {
                let actor =
                    ["lee", "park", "times", "spokesperson", "norland", "coach"][mention.actor];
                format!("{actor}+{}", mention.form as u8)
            })
            .collect();
        assert_eq!(shown.join(" "), want, "in {text:?}");
    }
    let names = [
        Name {
            actor: 0,
            words: "the bosses",
            kind: NameKind::Words,
        },
        Name {
            actor: 1,
            words: "Café É",
            kind: NameKind::Words,
        },
    ];
    let source = Source::new("text", "The bosses’ plan at Cafe\u{301} E\u{301}");
    let found = mentions(&Reading::new(&source, None, "en"), &names);
    assert_eq!((found[0].form, found[1].actor), (Form::Possessive, 1));
}

#[test]
fn reads_anything_in_linear_time() {
    let pieces = [
        "“",
        "”",
        "\"",
        "'",
        " Lee ",
        " said ",
        ", ",
        ". ",
        " and ",
        " according to ",
        "\n\n",
        " by ",
        " as saying ",
        "(",
        ": ",
        "—",
        "é",
        " who ",
    ];
    for first in pieces {
        for second in pieces {
            let text = format!("“a{first}b{second}c” {first}{second}").repeat(12) + second + first;
            with(&text, |reading, _, reader| {
                for index in 0..reading.quotations.len() {
                    for one in reader.read(index) {
                        assert!(
                            text.get(one.span).is_some()
                                && text.get(one.name).is_some()
                                && text.get(one.gap).is_some()
                        );
                    }
                }
            });
        }
    }
}

#[test]
fn reads_a_text_that_breaks_off() {
    check(&[
        ("“We go,” Lee told Park", "lee →park"),
        ("“We go,” Lee said to Park", "lee →park"),
        ("“We go,” Lee told", "lee"),
        ("“We go,” said Lee", "lee"),
        ("“We go,” said", ""),
        ("“We go,” according to", ""),
        ("“We go,” according to NBC", "via times"),
        ("“We go” — Ann Lee", "lee"),
        ("“We go”", ""),
        ("Lee told Park: “We go,", "→park lee"),
        ("Lee: “We go", "lee"),
    ]);
}
