//! What coverage asks for, and what declarations cover.

use crate::{check, rows::with};
use newsfacts::rules::{Finding, Rule};
use serde_json::{Value, json};

/// What a rule lists, without where it stands.
fn listed(findings: &[Finding], rule: Rule) -> Vec<String> {
    let found = findings.iter().filter(|finding| finding.rule == rule);
    let lines = found.flat_map(|finding| finding.details.lines());
    let passages = lines.map(|line| line.splitn(4, ':').nth(3).unwrap_or(line).trim());
    passages.map(str::to_owned).collect()
}

fn uncovered(text: &str, facts: &Value) -> Vec<String> {
    listed(&check(text, facts).1, Rule::Uncovered)
}

fn german(facts: &Value) -> Value {
    with(facts.clone(), json!({ "language": "de" }))
}

#[test]
fn what_is_a_fact_is_asked_for() {
    let rows: &[(&str, &[&str])] = &[
        // scores
        ("City beat Rovers 2-1 at home.", &["figure 2-1"]),
        ("The motion passed 219 to 207.", &["figure 219 to 207"]),
        ("She won 6-4, 7-5.", &["figure 6-4", "figure 7-5"]),
        // results
        ("She finished third in the race.", &["figure third"]),
        ("Lee came second.", &["figure second"]),
        ("The town ranks 4th in the country.", &["figure 4th"]),
        ("He placed fifth in Monaco.", &["figure fifth"]),
        ("It is the second-largest port in Europe.", &["figure second-largest"]),
        // how often
        ("She was stopped twice by guards.", &["figure twice"]),
        ("He was elected three times.", &["figure three times"]),
        ("The bridge closed five times.", &["figure five times"]),
        // orders of magnitude
        ("The flood flattened dozens of villages.", &["figure dozens of villages"]),
        ("Several hundred people marched.", &["figure Several hundred people"]),
        ("It cost tens of millions of euros.", &["figure tens of millions of euros"]),
        ("A few thousand homes were lost.", &["figure A few thousand"]),
        // years
        ("Records date back to 1865.", &["date 1865"]),
        ("The mill, built in 1912, burned.", &["date 1912"]),
        ("Emissions are above 2019 levels.", &["date 2019"]),
        ("The company was founded in 1998.", &["date 1998"]),
        ("The 2024 season was short.", &["date 2024"]),
        // times of day
        ("Police were called at 2.15pm.", &["time of day 2.15pm"]),
        ("The vote began at 10:30.", &["time of day 10:30"]),
        ("Doors open at 7 p.m. and close at midnight.", &["time of day 7 p.m.", "time of day midnight"]),
        ("It struck at 14:05 GMT.", &["time of day 14:05 GMT"]),
        // the day of publication
        ("The council voted on Friday.", &["date Friday"]),
        ("The council voted today.", &["date today"]),
        ("The council voted on 17 March.", &["date 17 March"]),
        ("Council votes\n\nOn 17 March – a Friday – the council voted.", &["date 17 March", "date Friday"]),
    ];
    for (text, want) in rows {
        assert_eq!(uncovered(text, &json!({})), *want, "{text}");
    }
}

#[test]
fn what_is_none_is_not_asked_for() {
    let rows = [
        "Call 020 7946 0958 or +61 (0)2 6206 0208 for help.",
        "She lives at 13190 SW 68th Parkway, Portland, OR 97223.",
        "He lived at 10 Downing Street.",
        "1. House members voted.\n\n2. The court sat.",
        "Turn to page 7.",
        "The story is on pages 7 and 8.",
        "USA Today and the S&P 500 agree; Twenty-First Century Fox does not.",
        "The Boeing 747 landed on the M25.",
        "The team doubled down after a strong first-half performance.",
        "They went the extra mile.",
        "She was one of the best.",
        "He had second thoughts.",
        "It was a one-two punch.",
        "The first lady spoke.",
        "The film “Ocean’s 11” won.",
        "It is open 24/7.",
        "The G7 met the G20.",
        "He was over the moon; nobody else was.",
        "The two leaders met.",
        // datelines
        "LONDON, 17 March (Reuters) – The council sat.",
        "LONDON March 17 (Reuters) - The council sat.",
        "LONDON, March 17, 2023 — The council sat.",
        "Council sits\n\nBy Ann Lee\n\n17 March 2023, 14:05\n\nThe council sat.",
        "Council sits\n\nPublished: 17 March 2023\n\nThe council sat.",
    ];
    for text in rows {
        assert_eq!(uncovered(text, &json!({})), [""; 0], "{text}");
    }
}

#[test]
fn german_is_asked_for_likewise() {
    let rows: &[(&str, &[&str])] = &[
        ("Hannover siegte mit 2:1.", &["figure 2:1"]),
        ("Sie wurde Dritte.", &[]),
        ("Er wurde zweimal gewählt.", &["figure zweimal"]),
        ("Dutzende Häuser brannten.", &["figure Dutzende"]),
        ("Der Verein besteht seit 1896.", &["date seit 1896"]),
        ("Um 14.30 Uhr brannte es.", &["time of day 14.30 Uhr"]),
        ("Der Rat tagte am Freitag.", &["date Freitag"]),
        ("Hannover, 17. März 2023 (dpa) – Der Rat tagte.", &[]),
        ("Rufen Sie 0511 123456 an.", &[]),
        ("Siehe Seite 7.", &[]),
    ];
    for (text, want) in rows {
        assert_eq!(uncovered(text, &german(&json!({}))), *want, "{text}");
    }
}
