mod certain;
mod contradiction;
mod french;
mod german;
mod names;
mod somebody;
mod spanish;
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
        ("“We go,” the Norland said.", "norland"),
        ("“We go,” the Norland chief said.", "unknown"),
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
        // Who stands behind a preposition is no subject; who stands behind the phrase is.
        ("In the end Lee said: “We go.”", "lee"),
        ("At the vigil Park said: “We go.”", "park"),
        (
            "In talks with the Norland leader said: “We go.”",
            "unknown?",
        ),
        ("At a bank of Park said: “We go.”", "unknown?"),
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
