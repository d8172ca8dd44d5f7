//! What no declaration states is not covered, though it stands in the words of one, or looks like it. And asides that hold more
//! than what is no fact.

use super::{amount, asides, assert_listed, german, listed, rules, statistic, uncovered};
use crate::{check, with};
use newsfacts::rules::Rule;
use serde_json::{Value, json};

fn count(number: &str, unit: Value) -> Value {
    let amount = json!({ "low": { "digits": number } });
    json!({ "value": { "amount": amount, "unit": unit } })
}

fn plain(number: &str, of: &str) -> Value {
    let quantity = json!({ "value": { "amount": { "low": { "digits": number } } } });
    statistic(quantity, json!({ "of": { "value": of } }))
}

#[test]
fn a_figure_of_another_noun() {
    let people = || statistic(count("12", json!({ "known": "people" })), json!({}));
    let schools = || statistic(count("3", json!({ "counted": "schools" })), json!({}));
    let rows: &[(&str, Value, &[&str])] = &[
        (
            "It killed 12 people. Police held 12 dogs.",
            people(),
            &["figure 12"],
        ),
        (
            "It killed 12 people. Twelve houses fell.",
            people(),
            &["figure Twelve"],
        ),
        ("It has 3 schools and 3 shops.", schools(), &["figure 3"]),
        (
            "It has 3 schools. Then 3 new parks came.",
            schools(),
            &["figure 3"],
        ),
        (
            "It has 3 schools. It built 3 roads.",
            plain("3", "schools"),
            &["figure 3"],
        ),
        // The same, or nothing of its own.
        (
            "It killed 12 people. Of the 12 people, all were men.",
            people(),
            &[],
        ),
        ("It killed 12 people. A list of 12 was read.", people(), &[]),
        (
            "It has 3 schools. All 3 new schools closed.",
            schools(),
            &[],
        ),
        (
            "It built 3. Then 3 schools closed.",
            plain("3", "new schools"),
            &[],
        ),
        (
            "It was 5 percent. Profit was 5 percent, too.",
            statistic(amount("5", None, "percent"), json!({})),
            &[],
        ),
    ];
    for (text, facts, want) in rows {
        assert_eq!(uncovered(text, facts), *want, "{text} {facts}");
    }
    let facts = german(&statistic(
        count("12", json!({ "counted": "Häuser" })),
        json!({}),
    ));
    assert_listed(
        &[
            ("Es brannten 12 Häuser. Es kamen 12 Wagen.", &["figure 12"]),
            (
                "Es brannten 12 Häuser. Die Liste der 12 Häuser liegt vor.",
                &[],
            ),
        ],
        &facts,
    );
}

#[test]
fn figures_in_the_words_of_a_declaration() {
    let text = "The town of 12,000 people has 3 schools.";
    let of = |own: &str| {
        let quantity = json!({ "value": { "amount": { "low": { "digits": "3" } } } });
        let of =
            json!({ "of": { "value": own, "words": "The town of 12,000 people has 3 schools" } });
        statistic(quantity, of)
    };
    assert_eq!(uncovered(text, &of("schools")), ["figure 12,000 people"]);
    assert_eq!(uncovered(text, &of("schools of a town of 12,000")), [""; 0]);
    let percent = || amount("5", None, "percent");
    let during = |words: &str| {
        statistic(
            percent(),
            json!({ "during": { "value": "2021", "words": words } }),
        )
    };
    for (text, words, want) in [
        (
            "It was 5 percent in the year it lost 12 million euros, 2021.",
            "the year it lost 12 million euros, 2021",
            &["figure 12 million euros"][..],
        ),
        (
            "It was 5 percent in the 12 months of 2021.",
            "the 12 months of 2021",
            &[],
        ),
    ] {
        assert_eq!(uncovered(text, &during(words)), want, "{text}");
    }
}

#[test]
fn a_baseline_has_the_figure_of_its_words() {
    let rows = [
        ("more than the 3 percent of spring", "8 percent", true),
        (
            "more than the 3 percent of spring",
            "the 30 percent of spring",
            true,
        ),
        ("up from 8.1 percent", "8 percent", true),
        ("more than the 3 percent of spring", "3 percent", false),
        ("more than the 3 percent of spring", "spring", false),
        ("more than in 2019", "2019 levels", false),
        ("against 8 percent two years ago", "two years before", false),
    ];
    for (words, own, wrong) in rows {
        let text = format!("It rose to 12 percent, {words}.");
        let against = json!({ "against": { "words": { "value": own, "words": words } } });
        let facts = statistic(amount("12", None, "percent"), against);
        let found = rules(&check(&text, &facts).1);
        let refused = found.contains(&"contradiction /statistics/0/against".to_owned());
        assert_eq!(refused, wrong, "{text} {own} {found:?}");
    }
}

fn quote(words: &str) -> Value {
    json!({ "quotes": [{ "id": "q", "speakers": ["lee"], "parts": [{ "value": words }] }] })
}

#[test]
fn the_words_of_another_and_what_is_left_out() {
    let again = "quotation “We mourn with them,”";
    let rows: &[(&str, &str, &[&str])] = &[
        (
            "“We mourn with them,” Ann Lee said. “We mourn with them,” Tom Berg said.",
            "We mourn with them,",
            &[again],
        ),
        (
            "“We mourn with them,” Ann Lee said. “We mourn with them,” Bob Roy said.",
            "We mourn with them,",
            &[again],
        ),
        (
            "“We mourn with them,” Ann Lee said. “We mourn with them,” she said.",
            "We mourn with them,",
            &[],
        ),
        (
            "“We mourn with them,” Ann Lee said. “We mourn with them,” Ann Lee said.",
            "We mourn with them,",
            &[],
        ),
        (
            "“It killed 12 people here,” Ann Lee said.",
            "It killed … people here,",
            &["figure 12 people"],
        ),
        (
            "“It came on Monday and took 12 men,” Ann Lee said.",
            "It came … and took 12 men,",
            &["date Monday"],
        ),
        (
            "“It killed 12 people here,” Ann Lee said.",
            "It killed 12 people here,",
            &[],
        ),
        (
            "“It killed 12 people here,” Ann Lee said.",
            "It … killed 12 people here,",
            &[],
        ),
    ];
    for (text, words, want) in rows {
        assert_eq!(uncovered(text, &quote(words)), *want, "{text}");
    }
}

#[test]
fn names_that_are_none() {
    let actor = |kind: &str, name: &str, also: &[&str]| json!({ "actors": [{ "id": "x", "kind": kind, "name": name, "also": also }] });
    let rows: &[(&str, Value, &[&str])] = &[
        (
            "Ann Lee, 42, came.",
            actor("Person", "Ann Lee, 42", &[]),
            &["figure 42"],
        ),
        (
            "Ann Lee (42) came.",
            actor("Person", "Ann Lee (42)", &[]),
            &["figure 42"],
        ),
        (
            "Ann Lee paid 42 euros.",
            actor("Person", "Ann Lee", &["42 euros"]),
            &["figure 42 euros"],
        ),
        (
            "Ann Lee, 42, came.",
            actor("Person", "Ann Lee", &["42"]),
            &["figure 42"],
        ),
        (
            "They met 12 people.",
            actor("Place", "12", &[]),
            &["figure 12 people"],
        ),
        (
            "They met at District 9.",
            actor("Place", "District 9", &[]),
            &[],
        ),
        (
            "They hired 60 Minutes.",
            actor("Organization", "60 Minutes", &[]),
            &[],
        ),
        ("They met 50 Cent.", actor("Person", "50 Cent", &[]), &[]),
        (
            "They joined the 40 Thieves.",
            actor("Organization", "40 Thieves", &[]),
            &[],
        ),
    ];
    for (text, facts, want) in rows {
        assert_eq!(uncovered(text, facts), *want, "{text} {facts}");
    }
}

/// What advice on an aside says, if there is any.
fn advised(text: &str, facts: &Value) -> Option<String> {
    let (_, findings) = check(text, facts);
    let mut found = findings
        .into_iter()
        .filter(|one| one.rule == Rule::NeedlessAside);
    found.next().map(|one| one.message)
}

#[test]
fn asides_that_take_too_much_along() {
    let on_word = |number: &str| {
        let quantity = with(
            count(number, json!({ "known": "people" })),
            json!({ "author": true }),
        );
        statistic(quantity, json!({}))
    };
    let declared = || statistic(count("12", json!({ "known": "people" })), json!({}));
    let none = || json!({});
    let rows: Vec<(&str, &[&str], Value, &str)> = vec![
        (
            "On Highway 12 it killed 12 people.",
            &["12"],
            none(),
            "different things",
        ),
        (
            "It killed 12 people. Later 12 dogs came.",
            &["12"],
            none(),
            "different things",
        ),
        (
            "The Five Star bar burned; five people died.",
            &["five"],
            none(),
            "different things",
        ),
        ("It killed 12 people, these 12 people.", &["12"], none(), ""),
        ("It killed 12 people.", &["12"], none(), ""),
        (
            "The crash in town killed 12 people. It was bad.",
            &["The crash in town killed 12 people"],
            none(),
            "a whole sentence",
        ),
        (
            "The crash in town killed 12 people. It was bad.",
            &["killed 12 people"],
            none(),
            "",
        ),
        (
            "It was bad. “We mourn them all,” Ann Lee said.",
            &["“We mourn them all,” Ann Lee said"],
            none(),
            "a quotation",
        ),
        (
            "It was bad. “We mourn them all,” Ann Lee said.",
            &["“We mourn them all,”"],
            none(),
            "",
        ),
        (
            "The 300 Club met 12 people in town.",
            &["The 300 Club met 12 people"],
            declared(),
            "declared as well",
        ),
        (
            "The 300 Club met 12 people in town.",
            &["The 300 Club"],
            declared(),
            "",
        ),
        (
            "It killed 12 people.",
            &["12"],
            on_word("13"),
            "vouch for yourself in `s`",
        ),
        (
            "It killed 12 people.",
            &["12 people"],
            on_word("12"),
            "vouch for yourself in `s`",
        ),
        ("It killed 12 dogs.", &["12 dogs"], on_word("13"), ""),
        (
            "It killed 12 people.",
            &["12 people", "12"],
            none(),
            "another aside has “12”",
        ),
    ];
    for (text, words, facts, want) in rows {
        let found = advised(text, &with(asides(words), facts));
        let fits = found.as_ref().map_or(want.is_empty(), |found| {
            !want.is_empty() && found.contains(want)
        });
        assert!(fits, "{text} {words:?} {found:?}");
    }
}

#[test]
fn numbers_to_call_stores_and_houses() {
    let rows: &[(&str, &[&str])] = &[
        ("Call 112 or 911.", &[]),
        ("In need, dial 999.", &[]),
        ("Seven-Eleven closed.", &[]),
        ("He lives at Ten Downing Street.", &[]),
        ("Police call 112 witnesses.", &["figure 112"]),
        ("They call 120.", &["figure 120"]),
        ("Twenty-One people came.", &["figure Twenty-One people"]),
        ("Two Wall Street banks fell.", &["figure Two"]),
    ];
    assert_listed(rows, &json!({}));
    assert_listed(
        &[
            ("Im Notfall den Notruf 112 wählen.", &[]),
            (
                "Beim Notruf 112 Anrufe zu zählen, ist schwer.",
                &["figure 112"],
            ),
        ],
        &german(&json!({})),
    );
    let found = listed(&check("Call 112 in May.", &json!({})).1, Rule::Uncovered);
    assert_eq!(found, ["date May"]);
}
