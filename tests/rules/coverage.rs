//! What coverage asks for, and what declarations cover.

mod declared;
mod so_far;
mod speech;

use crate::{check, with};
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

/// Every row, so that one run shows all that are not as they should be.
fn assert_listed(rows: &[(&str, &[&str])], facts: &Value) {
    let lists = rows
        .iter()
        .map(|(text, want)| (text, uncovered(text, facts), *want));
    let wrong: Vec<_> = lists.filter(|(_, found, want)| found != want).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
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
        (
            "It is the second-largest port in Europe.",
            &["figure second-largest"],
        ),
        // how often
        ("She was stopped twice by guards.", &["figure twice"]),
        ("He was elected three times.", &["figure three times"]),
        ("The bridge closed five times.", &["figure five times"]),
        // orders of magnitude
        (
            "The flood flattened dozens of villages.",
            &["figure dozens"],
        ),
        (
            "Several hundred people marched.",
            &["figure Several hundred people"],
        ),
        (
            "It cost tens of millions of euros.",
            &["figure tens of millions of euros"],
        ),
        (
            "A few thousand homes were lost.",
            &["figure A few thousand"],
        ),
        // years
        ("Records date back to 1865.", &["date 1865"]),
        ("The mill, built in 1912, burned.", &["date 1912"]),
        (
            "The mill is of the 19th Century.",
            &["date the 19th Century"],
        ),
        ("Emissions are above 2019 levels.", &["date 2019"]),
        ("The company was founded in 1998.", &["date 1998"]),
        ("The 2024 season was short.", &["date 2024"]),
        // times of day
        ("Police were called at 2.15pm.", &["time of day 2.15pm"]),
        ("The vote began at 10:30.", &["time of day 10:30"]),
        (
            "Doors open at 7 p.m. and close at midnight.",
            &["time of day 7 p.m.", "time of day midnight"],
        ),
        ("It struck at 14:05 GMT.", &["time of day 14:05 GMT"]),
        // the day of publication
        ("The council voted on Friday.", &["date Friday"]),
        ("The council voted today.", &["date today"]),
        ("The council voted on 17 March.", &["date 17 March"]),
        (
            "Council votes\n\nOn 17 March – a Friday – the council voted.",
            &["date 17 March", "date Friday"],
        ),
    ];
    assert_listed(rows, &json!({}));
}

#[test]
fn what_is_none_is_not_asked_for() {
    let rows = &[
        "Call 020 7946 0958 or +61 (0)2 6206 0208 for help.",
        "She lives at 13190 SW 68th Parkway, Portland, OR 97223.",
        "He lived at 10 Downing Street.",
        "1. House members voted.\n\n2. The court sat.",
        "Turn to page 7.",
        "USA Today and the S&P 500 agree; Twenty-First Century Fox does not.",
        "The Boeing 747 landed on the M25.",
        "The team doubled down after a strong first-half performance.",
        "They went the extra mile.",
        "She was one of the best.",
        "He had second thoughts.",
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
    assert_listed(&rows.map(|text| (text, &[][..])), &json!({}));
}

#[test]
fn german_is_asked_for_likewise() {
    let rows: &[(&str, &[&str])] = &[
        ("Hannover siegte mit 2:1.", &["figure 2:1"]),
        ("Sie wurde Dritte.", &["figure Dritte"]),
        ("Er wurde zweimal gewählt.", &["figure zweimal"]),
        ("Dutzende Häuser brannten.", &["figure Dutzende"]),
        ("Der Verein besteht seit 1896.", &["date seit 1896"]),
        ("Um 14.30 Uhr brannte es.", &["time of day 14.30 Uhr"]),
        ("Der Rat tagte am Freitag.", &["date Freitag"]),
        ("Hannover, 17. März 2023 (dpa) – Der Rat tagte.", &[]),
        ("Rufen Sie 0511 123456 an.", &[]),
        ("Siehe Seite 7.", &[]),
    ];
    assert_listed(rows, &german(&json!({})));
}

fn statistic(quantity: Value, members: Value) -> Value {
    let fact = json!({ "id": "s", "of": { "value": "it" }, "quantity": quantity });
    json!({ "statistics": [with(fact, members)] })
}

fn amount(low: &str, high: Option<&str>, unit: &str) -> Value {
    let high = high.map(|high| json!({ "digits": high }));
    let mut amount = json!({ "low": { "digits": low } });
    if let Some(high) = high {
        amount["high"] = high;
    }
    json!({ "value": { "amount": amount, "unit": unit } })
}

fn event(when: Value) -> Value {
    let label = json!({ "value": "it" });
    json!({ "events": [{ "id": "e", "kind": "Vote", "label": label, "when": when }] })
}

/// What any declaration states is covered, wherever it stands.
#[test]
fn what_a_declaration_states_is_covered() {
    let percent = |low, high| amount(low, high, "percent");
    let during = |words: &str, when: &str| json!({ "during": { "value": when, "words": words } });
    let against =
        |words: &str| json!({ "against": { "words": { "value": "before", "words": words } } });
    let beside = |value: &str| json!({ "against": { "words": { "value": value } } });
    let time = |when: &str| event(json!({ "value": when }));
    let rows: Vec<(&str, Value, &[&str])> = vec![
        // both ends of a range
        (
            "Between 5 and 7 percent stayed.",
            statistic(percent("5", Some("7")), json!({})),
            &[],
        ),
        (
            "From 5 percent to 7 percent stayed.",
            statistic(percent("5", Some("7")), json!({})),
            &[],
        ),
        (
            "It is 5-7 percent.",
            statistic(percent("5", Some("7")), json!({})),
            &[],
        ),
        (
            "The poll ran between March 2 and 4.",
            time("2023-03-02/2023-03-04"),
            &[],
        ),
        (
            "The poll ran from 2 March to 4 March.",
            time("2023-03-02/2023-03-04"),
            &[],
        ),
        (
            "It opened on 2 March. It closed on 4 March.",
            event(
                json!({ "value": "2023-03-02/2023-03-04", "words": "opened on 2 March. It closed on 4 March" }),
            ),
            &[],
        ),
        ("It ran from 2015 to 2019.", time("2015/2019"), &[]),
        (
            "Of the 515 hurt, 60 died.",
            statistic(
                json!({ "value": { "out-of": { "part": { "digits": "60" }, "whole": { "digits": "515" } } } }),
                json!({}),
            ),
            &[],
        ),
        // the words of a period
        (
            "Prices rose 5 percent in the 14 months to May 2022.",
            statistic(
                json!({ "value": { "change": { "direction": "up", "by": { "low": { "digits": "5" } } }, "unit": "percent" } }),
                during("the 14 months to May 2022", "2021-04/2022-05"),
            ),
            &[],
        ),
        (
            "It was 5 percent in the first nine months of 2021.",
            statistic(
                percent("5", None),
                during("the first nine months of 2021", "2021-01/2021-09"),
            ),
            &[],
        ),
        (
            "It was 5 percent in 2021 and in 2019.",
            statistic(percent("5", None), during("in 2021", "2021")),
            &["date 2019"],
        ),
        // of a baseline
        (
            "It is 5 percent, down from 2019 levels.",
            statistic(percent("5", None), against("2019 levels")),
            &[],
        ),
        (
            "It is 5 percent, against 7 percent in 2019.",
            statistic(percent("5", None), against("7 percent in 2019")),
            &[],
        ),
        (
            "It is 5 percent, against 7 percent in 2019.",
            statistic(percent("5", None), beside("2019")),
            &["figure 7 percent"],
        ),
        (
            "It is 5 percent. It was worse in 2019.",
            statistic(percent("5", None), beside("2019")),
            &["date 2019"],
        ),
        // times of day
        (
            "Lee spoke at 2.15pm on 14 March.",
            time("2023-03-14T14:15"),
            &[],
        ),
        (
            "Lee spoke at 2.15pm on 14 March.",
            time("2023-03-14T14:20"),
            &["date 14 March"],
        ),
        (
            "Lee spoke at 14:15 GMT on 14 March.",
            time("2023-03-14T16:15+02:00"),
            &[],
        ),
        (
            "Lee spoke at 14:15 GMT on 14 March.",
            time("2023-03-14"),
            &["time of day 14:15 GMT"],
        ),
        (
            "Lee spoke from 10 a.m. to noon on 14 March.",
            time("2023-03-14T10:00/2023-03-14T12:00"),
            &[],
        ),
        (
            "Lee spoke at half past two on 14 March.",
            event(json!({ "value": "2023-03-14", "words": "half past two on 14 March" })),
            &[],
        ),
        // the day of publication
        (
            "The council voted on Friday. It met on 17 March.",
            time("2023-03-17"),
            &[],
        ),
        // the same time, said less exactly beside it
        (
            "It opens at the end of the month on March 29.",
            time("2023-03-29"),
            &[],
        ),
        ("It opens next week, on Tuesday.", time("2023-03-21"), &[]),
        (
            "It opened in January, and on February 3 it closed.",
            time("2023-02-03"),
            &["date January"],
        ),
        // scores
        (
            "City beat Rovers 2-1.",
            statistic(
                json!({ "value": { "score": { "first": 2, "second": 1 } } }),
                json!({}),
            ),
            &[],
        ),
        (
            "They voted 219 to 207.",
            statistic(
                json!({ "value": { "amount": { "low": { "digits": "219" } } } }),
                json!({}),
            ),
            &["figure 219 to 207"],
        ),
    ];
    for (text, facts, want) in rows {
        let (_, findings) = check(text, &facts);
        assert_eq!(
            listed(&findings, Rule::Uncovered),
            want,
            "{text} {facts} {findings:#?}"
        );
    }
}

/// The words of an event or a claim cover the figures that the author's own words repeat: others would pass unseen.
#[test]
fn figures_in_the_words_of_claims_are_covered_where_the_claim_says_them() {
    let claim = |value: &str, words: &str| json!({ "claims": [{ "id": "c", "text": { "value": value, "words": words } }] });
    let text = "Rents rose by 12.5 percent to 120 euros in 2019.";
    let words = "Rents rose by 12.5 percent to 120 euros in 2019";
    let rows: &[(&str, &[&str])] = &[
        ("Rents rose 12.5 percent, to 120 euros", &[]),
        ("Rents rose 12.5 percent", &["figure 120 euros"]),
        ("Rents rose", &["figure 12.5 percent", "figure 120 euros"]),
        (
            "Rents rose 12 percent to 1,120",
            &["figure 12.5 percent", "figure 120 euros"],
        ),
        (
            "Rents rose 2.5 percent to 20",
            &["figure 12.5 percent", "figure 120 euros"],
        ),
    ];
    for (value, want) in rows {
        assert_eq!(uncovered(text, &claim(value, words)), *want, "{value}");
    }
}

/// Figures and dates in quotations are a kind of their own.
#[test]
fn within_quotations() {
    let quote = json!({ "id": "q", "speakers": ["lee"], "parts": [{ "value": "We will build 120 homes by 2025 for 24 euros" }] });
    let facts = json!({ "quotes": [quote] });
    let text = "“We will build 120 homes by 2025 for 24 euros,” Ann Lee said. It cost 12 euros.";
    let (article, findings) = check(text, &facts);
    let coverage = article.coverage.expect("the text was checked");
    assert_eq!(listed(&findings, Rule::Uncovered), ["figure 12 euros"]);
    let inside = ["figure 120", "date by 2025", "figure 24 euros"];
    let found = listed(&findings, Rule::UncoveredInQuotation);
    assert_eq!(found.len(), inside.len(), "{found:?}");
    let count = |kind: newsfacts::model::Covered| (kind.covered, kind.total, kind.aside);
    assert_eq!(count(coverage.quotations), (1, 1, 0));
    assert_eq!(count(coverage.numbers), (0, 1, 0));
    assert_eq!(count(coverage.quoted), (0, 3, 0));
    // Neither is one in the title of a film, or in a quotation that is not declared.
    assert_eq!(uncovered("The film “Ocean’s 11” won.", &json!({})), [""; 0]);
    let whole = uncovered("“We will build 120 homes,” Ann Lee said.", &json!({}));
    assert_eq!(whole, ["quotation “We will build 120 homes,”"]);
    // What somebody is quoted with covers it too, where it is declared.
    let homes = statistic(
        json!({ "value": { "amount": { "low": { "digits": "120" } }, "unit": { "counted": "homes" } } }),
        json!({}),
    );
    let (article, _) = check(text, &with(facts, homes));
    assert_eq!(
        count(article.coverage.expect("it was checked").quoted),
        (1, 3, 0)
    );
}

/// A sentence that repeats one of a quotation without marks is the speaker's: a pull quote, a caption.
#[test]
fn what_repeats_a_quotation() {
    let quote = json!({ "id": "q", "speakers": ["lee"], "parts": [{ "value": "We will build 120 homes for them this year" }] });
    let facts = json!({ "quotes": [quote] });
    let said = "“We will build 120 homes for them this year,” Ann Lee said.\n\n";
    for (repeated, want) in [
        (
            "We will build 120 homes for them this year. Ann Lee, mayor",
            &[][..],
        ),
        (
            "We will build 130 homes for them last year.",
            &["figure 130 homes", "date last year"],
        ),
        ("We build 120 homes.", &["figure 120 homes"]),
    ] {
        let found = uncovered(&format!("{said}{repeated}"), &facts);
        assert_eq!(found.len(), want.len(), "{repeated} {found:?}");
    }
}

fn asides(words: &[&str]) -> Value {
    let aside = |(index, words)| json!({ "id": format!("a{index}"), "words": words });
    json!({ "asides": words.iter().enumerate().map(aside).collect::<Vec<_>>() })
}

fn rules(findings: &[Finding]) -> Vec<String> {
    let silent = ["unused_actor", "uncovered_in_quotation"];
    let found = findings
        .iter()
        .filter(|finding| !silent.contains(&finding.rule.name()));
    found
        .map(|finding| format!("{} {}", finding.rule, finding.place))
        .collect()
}

#[test]
fn asides_take_every_whole_word_out_of_what_is_asked_for() {
    let rows: Vec<(&str, &[&str], &[&str])> = vec![
        (
            "Some 300 members of the Club of 500 met.",
            &["the Club of 500", "300 members"],
            &[],
        ),
        (
            "He is over 900 moons away. She is 900 moons old.",
            &["900 moons"],
            &[],
        ),
        (
            "He has 900 moons. She has 900 moonstones.",
            &["900 moons"],
            &["uncovered "],
        ),
        ("The vote is on Friday.", &["Friday"], &[]),
        (
            "The vote is on 14 March.",
            &["14"],
            &["uncovered ", "needless_aside /asides/0/words"],
        ),
        ("The vote is at 2.15pm.", &["2.15pm"], &[]),
        (
            "“We won the whole thing,” she said.",
            &["“We won the whole thing,”"],
            &[],
        ),
        (
            "“We won the whole thing,” she said.",
            &["We won the whole thing,"],
            &[],
        ),
        (
            "“We won the whole thing,” she said.",
            &["won the whole thing"],
            &["uncovered ", "needless_aside /asides/0/words"],
        ),
        (
            "“We won the whole thing,” she said.",
            &["whole thing"],
            &["uncovered ", "needless_aside /asides/0/words"],
        ),
        (
            "He has 900 moons.",
            &["900 moon"],
            &["words_not_found /asides/0/words"],
        ),
        (
            "He has 900 moons.",
            &["800 moons"],
            &["words_not_found /asides/0/words"],
        ),
        (
            "He has 900 moons.",
            &[" "],
            &["uncovered ", "blank_text /asides/0/words"],
        ),
        (
            "The S&P 500 fell.",
            &["S&P 500"],
            &["needless_aside /asides/0/words"],
        ),
        (
            "He has 900 moons.",
            &["900 moons", "900 moons"],
            &["needless_aside /asides/1/words"],
        ),
    ];
    for (text, words, want) in rows {
        let (_, findings) = check(text, &asides(words));
        let mut want = want.to_vec();
        want.sort_unstable();
        let mut found = rules(&findings);
        found.sort_unstable();
        assert_eq!(found, want, "{text} {findings:#?}");
    }
}

#[test]
fn what_is_set_aside_is_counted_and_has_its_place() {
    let text =
        "He has 900 moons, and on Friday 900 moons more. “I have 900 moons and some,” she said.";
    let (article, _) = check(text, &asides(&["900 moons", "Friday"]));
    let coverage = article.coverage.as_ref().expect("the text was checked");
    let aside = [
        coverage.quotations,
        coverage.numbers,
        coverage.dates,
        coverage.quoted,
    ];
    assert_eq!(
        aside.map(|kind| (kind.covered, kind.aside, kind.total)),
        [(0, 0, 1), (0, 2, 2), (0, 1, 1), (0, 1, 1)]
    );
    let anchor = article.asides[0].anchor.as_ref().expect("it is found");
    assert_eq!((anchor.start, &*anchor.exact), (7, "900 moons"));
    // A declaration comes first: then it is covered, and not set aside.
    let declared = with(
        asides(&["900 moons"]),
        statistic(
            json!({ "value": { "amount": { "low": { "digits": "900" } }, "unit": { "counted": "moons" } } }),
            json!({}),
        ),
    );
    let (article, findings) = check("He has 900 moons.", &declared);
    let numbers = article.coverage.expect("the text was checked").numbers;
    assert_eq!((numbers.covered, numbers.aside), (1, 0));
    assert_eq!(rules(&findings), ["needless_aside /asides/0/words"]);
}

/// What is asked for in a language that is not read is not known, so that no aside is needless there.
#[test]
fn asides_in_a_language_that_is_not_read() {
    let italian = with(asides(&["900 lune"]), json!({ "language": "it" }));
    let (_, findings) = check("Ha 900 lune.", &italian);
    assert_eq!(rules(&findings), [""; 0]);
}
