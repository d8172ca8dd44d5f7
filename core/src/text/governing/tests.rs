//! Passages, in brackets, with what governs them from outside. In each row stands what is read: what it makes of them and the
//! words that do; nothing where nothing does.

mod attitudes;
mod french;
mod german;
mod questions;
mod spanish;

use crate::text::{Reading, Source};

pub(super) fn governed(language: &str, marked: &str) -> String {
    let (before, rest) = marked.split_once('[').expect("a passage begins");
    let (passage, behind) = rest.split_once(']').expect("a passage ends");
    let text = format!("{before}{passage}{behind}");
    let source = Source::new("t.txt", &text);
    let reading = Reading::new(&source, None, language);
    let governor = reading.governor(&(before.len()..before.len() + passage.len()));
    governor.map_or_else(String::new, |governor| {
        format!("{:?}: {}", governor.effect, &text[governor.words]).to_lowercase()
    })
}

#[track_caller]
pub(super) fn holds(language: &str, rows: &[(&str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(text, wanted)| (text, governed(language, text), wanted))
        .filter(|(_, read, wanted)| read != *wanted)
        .map(|(text, read, wanted)| format!("{text} | {read} | wanted {wanted}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[track_caller]
fn all(wanted: &str, texts: &[&str]) {
    let rows: Vec<(&str, &str)> = texts.iter().map(|text| (*text, wanted)).collect();
    holds("en", &rows);
}

#[test]
fn what_is_negated() {
    holds(
        "en",
        &[
            ("He pleaded not [guilty to the charges].", "negated: not"),
            ("The council did not [sell the depot].", "negated: not"),
            (
                "The council did not vote to [sell the depot].",
                "negated: not",
            ),
            ("The council didn’t [sell the depot].", "negated: didn’t"),
            ("The council hasn't [sold the depot].", "negated: hasn't"),
            (
                "The depot has never been [sold to a bank].",
                "negated: never",
            ),
            ("The depot will no longer [be sold].", "negated: no longer"),
            (
                "The council did not, she said, [sell the depot].",
                "negated: not",
            ),
            ("The council cannot [sell the depot].", "negated: cannot"),
            ("No member [voted for the sale].", "negated: no"),
            (
                "Nobody in the hall [voted for the sale].",
                "negated: nobody",
            ),
            ("None of the members [voted for the sale].", "negated: none"),
            ("Neither Lee nor Park [voted for the sale].", "negated: nor"),
            (
                "Never before had [the depot been sold].",
                "negated: never before",
            ),
            ("Lee refused to [sell the depot].", "negated: refused to"),
            ("The firm failed to [pay its staff].", "negated: failed to"),
            ("Lee ruled out [selling the depot].", "negated: ruled out"),
            ("Lee left without [selling the depot].", "negated: without"),
            (
                "Lee kept it rather than [selling the depot].",
                "negated: rather than",
            ),
            (
                "There is no evidence that [the depot was sold].",
                "negated: no",
            ),
            ("Lee did not say that [the depot was sold].", "unsaid: not"),
            ("It is not true that [the depot was sold].", "negated: not"),
            ("Lee does not believe [the depot was sold].", "negated: not"),
            ("There were no [injuries].", "negated: no"),
            (
                "The council has no plans to [sell the depot].",
                "negated: no",
            ),
            ("Police found no sign of [theft].", "negated: no"),
            (
                "Lee said it would not [be sold], and Park left.",
                "negated: not",
            ),
            ("“It is not [for sale],” Lee said.", "negated: not"),
        ],
    );
}

#[test]
fn what_no_negation_reaches() {
    all(
        "",
        &[
            "The council did [not sell the depot].",
            "[The depot was sold].",
            "Lee did not come, but [the depot was sold].",
            "Lee did not come; [the depot was sold].",
            "Lee did not come when [the depot was sold].",
            "Lee, who did not come, [sold the depot].",
            "Lee had no comment on [the sale of the depot].",
            "Lee will not say a word about [the sale of the depot].",
            "Lee did not apologise for [selling the depot].",
            "Lee did not reveal that [the depot was sold].",
            "Lee did not deny that [the depot was sold].",
            "Nobody doubts that [the depot was sold].",
            "There is no doubt that [the depot was sold].",
            "It is no secret that [the depot was sold].",
            "The council not only [sold the depot] but closed it.",
            "No fewer than [12 people died].",
            "Without a licence, [the depot was sold].",
            "Lee never failed to [pay the staff].",
            "Lee, not Park, [sold the depot].",
            "Not long after [the depot was sold], Lee left.",
            "“No,” Lee said. [The depot was sold].",
            "Lee did not stay; he [sold the depot] and left.",
            "House No. 5 [was sold].",
            "Not for the first time, [the depot was sold].",
            "Lee has not forgotten that [the depot was sold].",
        ],
    );
}

#[test]
fn what_is_denied_or_doubted() {
    holds(
        "en",
        &[
            ("Lee denied that [the depot was sold].", "denied: denied"),
            ("Lee denied [selling the depot].", "denied: denied"),
            ("Lee denied having [sold the depot].", "denied: denied"),
            ("Lee denied [that the depot was sold].", "denied: denied"),
            ("Lee denies any [wrongdoing].", "denied: denies"),
            ("Lee denied the [theft of 32 trunks].", "denied: denied"),
            (
                "Lee rejected claims that [the depot was sold].",
                "denied: rejected",
            ),
            (
                "Lee dismissed on Friday that [the depot was sold].",
                "denied: dismissed",
            ),
            (
                "Lee denied saying “[the depot was sold]”.",
                "denied: denied",
            ),
            (
                "The claim that [the depot was sold] is untrue.",
                "denied: untrue",
            ),
            (
                "“[The depot was sold]” was untrue, she said.",
                "denied: untrue",
            ),
            (
                "Reports that [the depot was sold] were denied by Lee.",
                "denied: denied",
            ),
            (
                "[Selling the depot] is out of the question.",
                "negated: out of the question",
            ),
            ("[The sale of the depot] did not happen.", "negated: not"),
            ("[The strike] did not take place.", "negated: not"),
            ("[The merger] never happened.", "negated: never"),
            (
                "Roy was acquitted of [stealing 32 trunks].",
                "negated: acquitted of",
            ),
            (
                "They voted against [selling the depot].",
                "negated: voted against",
            ),
            ("Lee doubts that [the depot was sold].", "doubted: doubts"),
            (
                "It is unlikely that [the depot will be sold].",
                "doubted: unlikely",
            ),
            ("It is false that [the depot was sold].", "negated: false"),
        ],
    );
    all(
        "",
        &[
            "Lee rejected a plan that [would sell the depot].",
            "Lee denied him [entry to the depot].",
            "Lee denied it, and [the depot was sold].",
            "Lee, who denied it, [sold the depot].",
            "[The report on the sale] was wrong.",
            "[The meeting] did not last long.",
            "Lee did not deny [selling the depot].",
            "Nobody disputes that [the depot was sold].",
            "It cannot be denied that [the depot was sold].",
            "After Lee denied it, [the depot was sold].",
        ],
    );
}

#[test]
fn what_is_alleged() {
    holds(
        "en",
        &[
            ("Roy allegedly [stole 32 trunks].", "alleged: allegedly"),
            ("Allegedly [Roy stole 32 trunks].", "alleged: allegedly"),
            (
                "Roy has allegedly been [stealing trunks].",
                "alleged: allegedly",
            ),
            ("[Roy stole 32 trunks], allegedly.", "alleged: allegedly"),
            (
                "Police spoke of the alleged [theft of 32 trunks].",
                "alleged: alleged",
            ),
            (
                "Roy is the suspected [killer of Ann Lee].",
                "alleged: suspected",
            ),
            (
                "Roy is accused of [stealing 32 trunks].",
                "accused: accused of",
            ),
            (
                "Roy was charged with [stealing 32 trunks].",
                "accused: charged with",
            ),
            (
                "Roy, accused of [stealing 32 trunks], left.",
                "accused: accused of",
            ),
            (
                "Roy was held on suspicion of [theft].",
                "accused: suspicion of",
            ),
            (
                "There were allegations that [Roy stole 32 trunks].",
                "accused: allegations that",
            ),
            (
                "Lee alleged that [Roy stole 32 trunks].",
                "accused: alleged",
            ),
            (
                "Roy is said to [have stolen the trunks].",
                "accused: said to",
            ),
            (
                "Roy is believed to have [stolen the trunks].",
                "accused: believed to",
            ),
        ],
    );
    all(
        "",
        &[
            "[The man] allegedly stole 32 trunks.",
            "Roy allegedly lied, and [the trunks were gone].",
            "Roy was told to [leave the depot].",
            "Roy was asked to [leave the depot].",
            "Roy was cleared; [he left].",
            "Roy, who allegedly lied, [left on Friday].",
            "Nobody is accused of [stealing the trunks].",
            "Roy was accused of theft after [the trunks were found].",
            "The union charged [5 euros].",
            "Roy was convicted of [stealing the trunks].",
        ],
    );
}

#[test]
fn what_is_supposed_or_asked() {
    holds(
        "en",
        &[
            ("If [the depot is sold], Lee will go.", "supposed: if"),
            ("Lee will go if [the depot is sold].", "supposed: if"),
            (
                "Lee will go unless [the depot is sold].",
                "supposed: unless",
            ),
            (
                "If the council agrees, [the depot will be sold].",
                "supposed: if",
            ),
            (
                "If the council agrees, Lee said, [the depot will be sold].",
                "supposed: if",
            ),
            (
                "[The depot will be sold] if the council agrees.",
                "supposed: if",
            ),
            (
                "The depot [will be sold] next year if the council agrees.",
                "supposed: if",
            ),
            (
                "[The depot would be sold], if the council agreed.",
                "supposed: if",
            ),
            (
                "[Work is to begin in spring], if the court allows it.",
                "supposed: if",
            ),
            ("Lee asked whether [the depot was sold].", "asked: whether"),
            ("Lee asked if [the depot was sold].", "asked: if"),
            (
                "It is unclear whether [the depot was sold].",
                "asked: whether",
            ),
            ("Was [the depot sold in May]?", "asked: ?"),
            ("“Has [the depot been sold]?” Lee asked.", "asked: ?"),
        ],
    );
    all(
        "",
        &[
            "[The depot will be sold] even if few like it.",
            "[The depot will be sold], if not this year.",
            "If 2019 was bad, [2020 was worse].",
            "If the trip goes ahead, Beijing will put its [solidarity] on show.",
            "If it rains, Lee will go, but [the depot will be sold].",
            "[Lee asked the council] if the depot was sold.",
            "[The depot will be sold], and Lee will go if it fails.",
            "[The depot will be sold] whether or not Lee likes it.",
            "[Lee said on Friday] that he would go if it failed.",
            "Why was [the depot sold]?",
            "Lee will stay. [The depot will be sold] until May.",
            "[The depot was sold] as if it were nothing.",
        ],
    );
}

#[test]
fn a_verb_that_goes_on_behind_the_passage() {
    holds(
        "en",
        &[
            ("[The council did] not sell the depot.", "negated: not"),
            ("[The depot has] never been sold.", "negated: never"),
            (
                "[The depot has been] neither sold nor let.",
                "negated: neither",
            ),
            ("[The council has sold] no ships.", "negated: no"),
        ],
    );
    all(
        "",
        &[
            "[The plan was approved] not by Lee but by Park.",
            "[The ministry would pay] “not before, but behind”.",
            "[The ship stopped]. Nobody was hurt.",
            "[The council] did not sell the depot.",
            "[Prices rose] no more than 5 percent.",
        ],
    );
}
