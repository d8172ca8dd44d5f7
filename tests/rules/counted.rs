//! What a figure counts, as declared and as the article has it.

use crate::{check, found};
use newsfacts::facts::advice_in_json;
use serde_json::{Value, json};

/// Facts with one figure: "3 ships" in the words of an author, `people` as the unit.
fn facts(language: &str, declared: &str) -> Value {
    let (digits, noun) = declared.split_once(' ').expect("a noun");
    let unit = match noun {
        "people" => json!({ "known": "people" }),
        noun => json!({ "counted": noun }),
    };
    let quantity = json!({ "amount": { "low": { "digits": digits } }, "unit": unit });
    json!({ "language": language, "actors": [], "statistics": [{ "id": "s", "quantity": { "value": quantity }, "of": { "value": "losses" } }] })
}

/// What is found: the rule, or what the evidence says of what is counted.
fn becomes(text: &str, facts: &Value) -> String {
    let (article, findings) = check(text, facts);
    let beside = ["uncovered", "unverified"];
    let mut wrong = findings.iter().map(|finding| finding.rule.name());
    if let Some(rule) = wrong.find(|rule| !beside.contains(rule)) {
        return rule.to_owned();
    }
    let mut evidence = article.statistics[0].evidence.iter();
    let counted = evidence.find(|one| matches!(one.aspect.name(), "counted" | "unit"));
    counted.map_or("none", |one| one.basis.name()).to_owned()
}

#[track_caller]
fn hold(language: &str, rows: &[(&str, &str, &str)]) {
    let mut other = Vec::new();
    for (text, declared, want) in rows {
        let became = becomes(text, &facts(language, declared));
        if became != *want {
            other.push(format!("{text} | {declared} | {became}, not {want}"));
        }
    }
    assert!(other.is_empty(), "{other:#?}");
}

const STATED: &str = "stated";
const UNDECIDED: &str = "undecided";
const WRONG: &str = "wrong_noun";

#[test]
fn the_noun_behind_the_figure_is_counted() {
    hold(
        "en",
        &[
            ("It lost 3 warships.", "3 warships", STATED),
            (
                "It lost 3 rusty old warships of the navy.",
                "3 warships",
                STATED,
            ),
            (
                "It lost 3 rusty old warships of the navy.",
                "3 old warships",
                STATED,
            ),
            ("It lost three Russian warships.", "3 warships", STATED),
            ("It lost 1 warship.", "1 warships", STATED),
            ("It lost 3 of the warships.", "3 warships", STATED),
            ("It lost 12 more warships.", "12 warships", STATED),
            ("It has 12 sports clubs.", "12 clubs", STATED),
            ("It closed 12 Paris hotels.", "12 hotels", STATED),
            ("It closed 3 children’s hospitals.", "3 hospitals", STATED),
            ("A 12-member crew came.", "12 members", STATED),
            ("It has a 12-member crew.", "12 soldiers", WRONG),
            ("It ran one sports club.", "1 club", STATED),
            ("It lost 3 tanks.", "3 warships", WRONG),
            ("It lost 3 tanks near the warships.", "3 warships", WRONG),
            ("It lost 3 Russian tanks.", "3 Russian warships", WRONG),
            ("It lost 3 of the tanks.", "3 warships", WRONG),
            ("It lost 12 more tanks.", "12 warships", WRONG),
            ("It has 12 sports clubs.", "12 schools", WRONG),
            ("It closed 3 children’s hospitals.", "3 schools", WRONG),
            ("It lost 1 tank.", "1 warships", WRONG),
            ("Forty men were arrested.", "40 women", WRONG),
            ("Two women and 3 men came.", "3 women", WRONG),
            ("It has 3 new plans.", "3 schools", WRONG),
        ],
    );
}

/// A noun that is declared is not the one of the text, and may mean the same; or the text names none.
#[test]
fn what_the_text_does_not_tell() {
    hold(
        "en",
        &[
            ("It lost 3 warships.", "3 ships", UNDECIDED),
            ("It lost 3 ships.", "3 warships", UNDECIDED),
            ("It lost 3 warships.", "3 Russian warships", UNDECIDED),
            ("It sent 300 police officers.", "300 police", UNDECIDED),
            ("It ordered 3 types of vaccines.", "3 vaccines", UNDECIDED),
            ("It has 12 cats and dogs.", "12 dogs", UNDECIDED),
            ("In the storm 515 were injured.", "515 people", UNDECIDED),
            ("In the storm 515 were injured.", "515 sailors", UNDECIDED),
            ("Of the ships, 3 sank.", "3 ships", UNDECIDED),
            ("Of the ships, 3 tankers sank.", "3 ships", UNDECIDED),
            ("Ships: 3 tankers.", "3 ships", UNDECIDED),
            (
                "The crash killed 12 and hurt 30 others.",
                "30 passengers",
                UNDECIDED,
            ),
            ("It left 12 dead.", "12 sailors", UNDECIDED),
            ("It came to 12 overseas.", "12 visitors", UNDECIDED),
            (
                "There are no reports of casualties.",
                "0 casualties",
                UNDECIDED,
            ),
            ("It has 3 “ghost” ships.", "3 ships", UNDECIDED),
        ],
    );
}

#[test]
fn another_figure_tells_what_is_counted() {
    hold(
        "en",
        &[
            ("It lost 120 ships, 41 of them in May.", "41 ships", STATED),
            ("It lost 120 ships. 41 of them sank.", "41 ships", STATED),
            (
                "It has 950 ships, up from 700 in 2019.",
                "700 ships",
                STATED,
            ),
            (
                "It has 950 ships, compared with 700 in 2019.",
                "700 ships",
                STATED,
            ),
            (
                "It has 950 ships, 41 more than the 909 in 2019.",
                "950 ships",
                STATED,
            ),
            ("It lost 41 of the navy’s 70 ships.", "41 ships", STATED),
            (
                "It lost 41 of the old navy’s 1,070 ships.",
                "41 ships",
                STATED,
            ),
            ("It lost 3 of Norway’s boats.", "3 boats", STATED),
            // There may be others, or more of them than of all.
            (
                "It lost 120 ships with guns, 41 of them new.",
                "41 ships",
                UNDECIDED,
            ),
            (
                "It lost 120 ships and 50 guns, 41 of them new.",
                "41 ships",
                UNDECIDED,
            ),
            (
                "It lost 120 ships. Crews fled. 41 of them died.",
                "41 ships",
                UNDECIDED,
            ),
            (
                "It lost 12 ships, 41 of them in May.",
                "41 ships",
                UNDECIDED,
            ),
            (
                "It has 950 ships and 80 crews, up from 700.",
                "700 ships",
                UNDECIDED,
            ),
            (
                "It lost 120 ships, 41 of them in May.",
                "41 crews",
                UNDECIDED,
            ),
            ("It lost 41 of the navy’s 70 ships.", "41 crews", WRONG),
        ],
    );
    hold(
        "de",
        &[
            (
                "Er verlor 120 Schiffe, 41 davon im Mai.",
                "41 Schiffe",
                STATED,
            ),
            (
                "Er verlor 120 Schiffe, 41 von ihnen im Mai.",
                "41 Schiffe",
                STATED,
            ),
            (
                "Er hat 950 Schiffe, nach 700 im Jahr 2019.",
                "700 Schiffe",
                STATED,
            ),
            (
                "Er verlor 120 Schiffe mit Kanonen, 41 davon im Mai.",
                "41 Schiffe",
                UNDECIDED,
            ),
        ],
    );
}

#[test]
fn people_are_of_many_kinds_and_no_things() {
    hold(
        "en",
        &[
            ("It killed 12 people.", "12 people", STATED),
            ("It killed 12 men.", "12 people", UNDECIDED),
            ("It killed 12 workers.", "12 people", UNDECIDED),
            ("It held 12 officials.", "12 people", UNDECIDED),
            ("It held 12 Kurds.", "12 people", UNDECIDED),
            ("There were 12 deaths.", "12 people", UNDECIDED),
            ("It killed 12 people.", "12 workers", UNDECIDED),
            ("It killed 12 people.", "12 deaths", UNDECIDED),
            ("It lost 12 ships.", "12 people", WRONG),
            ("It bought 12 computers.", "12 people", WRONG),
            ("It has 12 apartments.", "12 people", WRONG),
            ("It killed 12 people.", "12 ships", WRONG),
        ],
    );
}

#[test]
fn one_none_and_how_often() {
    hold(
        "en",
        &[
            ("It scored one goal.", "1 goals", STATED),
            ("It scored one goal.", "1 votes", WRONG),
            ("One soldier said so.", "1 warships", WRONG),
            ("There were no casualties.", "0 casualties", STATED),
            ("There were no casualties.", "0 votes", WRONG),
            ("She was elected twice.", "2 times", STATED),
            ("She was elected twice.", "2 elections", WRONG),
            ("It won by 219 votes to 207.", "219 votes", STATED),
            ("It won by 219 votes to 207.", "219 ships", WRONG),
            ("One remains in hospital.", "1 soldiers", UNDECIDED),
        ],
    );
}

#[test]
fn of_several_places_the_one_with_the_noun_is_meant() {
    let text = "It lost 3 tanks. A report on losses spoke of more than that, and of 3 ships.";
    let (article, findings) = check(text, &facts("en", "3 ships"));
    let rules: Vec<&str> = findings.iter().map(|finding| finding.rule.name()).collect();
    assert_eq!(rules, ["uncovered"], "the tanks");
    let anchor = article.statistics[0]
        .quantity
        .anchor
        .clone()
        .expect("it was found");
    assert!(anchor.prefix.ends_with("and of "), "{anchor:?}");
}

#[test]
fn words_of_the_article_show_what_is_counted() {
    for (text, words, want) in [
        (
            "Warships, 3 hulls in all, were lost.",
            "Warships, 3 hulls in all",
            "",
        ),
        (
            "It lost 3 tanks and 2 warships.",
            "3 tanks and 2 warships",
            "wrong_noun /statistics/0/quantity/value/unit",
        ),
        (
            "It lost 3 tanks.",
            "lost 3 tanks",
            "wrong_noun /statistics/0/quantity/value/unit",
        ),
    ] {
        let mut facts = facts("en", "3 warships");
        facts["statistics"][0]["quantity"]["words"] = json!(words);
        assert_eq!(found(text, &facts).join(", "), want, "{text}");
    }
}

#[test]
fn the_noun_of_the_article_mends_it() {
    let (_, findings) = check("It lost 3 rusty tanks.", &facts("en", "3 warships"));
    let advice = findings[0].advice.as_ref().map(advice_in_json);
    let want = r#"to declare “3 rusty tanks” write: {"amount":{"low":{"digits":"3"}},"unit":{"counted":"rusty tanks"}}"#;
    assert_eq!(advice.as_deref(), Some(want));
}

#[test]
fn in_german() {
    hold(
        "de",
        &[
            ("Sie verlor 3 Schiffe.", "3 Schiffe", STATED),
            ("Sie fuhr mit 3 alten Schiffen.", "3 Schiffe", STATED),
            ("Es gab 12 Häuser.", "12 Haus", STATED),
            ("Sie verlor 3 Kriegsschiffe.", "3 Schiffe", UNDECIDED),
            ("Bei dem Sturm starben 12.", "12 Seeleute", UNDECIDED),
            ("Es starben 12 Arbeiter.", "12 people", UNDECIDED),
            ("Es gab 12 Tote.", "12 people", UNDECIDED),
            ("Es starben 12 Menschen.", "12 Arbeiter", UNDECIDED),
            ("Sie kaufte drei Flaschen Wasser.", "3 Flaschen", STATED),
            ("Sie verlor 3 Panzer.", "3 Schiffe", WRONG),
            ("Sie fuhr mit 3 alten Panzern.", "3 Schiffe", WRONG),
            ("40 Männer wurden festgenommen.", "40 Frauen", WRONG),
            ("Sie baute 12 Häuser.", "12 people", WRONG),
            ("Es starben 12 Menschen.", "12 Schiffe", WRONG),
            ("Sie wurde zweimal gewählt.", "2 Mal", STATED),
        ],
    );
}
