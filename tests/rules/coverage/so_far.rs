//! How many there have been so far, and how often: "her third title", "for the second time", "once a year".

use super::{assert_listed, german, statistic, uncovered};
use crate::check;
use newsfacts::rules::Rule;
use serde_json::{Value, json};

#[test]
fn ordinals_that_count_are_asked_for() {
    let rows: &[(&str, &[&str])] = &[
        ("She voted for the second time.", &["figure second"]),
        ("It failed for a third time.", &["figure third"]),
        ("It was their second win.", &["figure second"]),
        ("She won a third title.", &["figure third"]),
        ("She won her third national title.", &["figure third"]),
        ("He seeks a third term.", &["figure third"]),
        ("It was a third straight win.", &["figure third"]),
        ("It rose for a fifth consecutive month.", &["figure fifth"]),
        ("It rose for the third day in a row.", &["figure third"]),
        ("It fell for the second year running.", &["figure second"]),
        ("The town marked its 100th anniversary.", &["figure 100th"]),
        ("It was the firm’s 50th store.", &["figure 50th"]),
        ("He came in fifth.", &["figure fifth"]),
        ("She was second in the vote.", &["figure second"]),
        // These number something, and count nothing.
        ("A third man was arrested.", &[]),
        ("The third attempt failed.", &[]),
        ("She is the 46th president.", &[]),
        ("She was second to none.", &[]),
        ("It was second nature to him.", &[]),
        ("For the first time he smiled.", &[]),
        ("It was his first goal.", &[]),
        ("A second term senator spoke.", &[]),
        ("The second half was dull.", &[]),
        ("A third party and the First Minister met.", &[]),
        ("The second world war ended.", &[]),
        ("He has second thoughts.", &[]),
        ("A second opinion is needed.", &[]),
        ("It was third time lucky for him.", &[]),
    ];
    assert_listed(rows, &json!({}));
    let rows: &[(&str, &[&str])] = &[
        ("Sie gewann zum zweiten Mal.", &["figure zweiten"]),
        ("Sie gewann ihren dritten Titel.", &["figure dritten"]),
        ("Es war der dritte Sieg in Folge.", &["figure dritte"]),
        ("Er will eine dritte Amtszeit.", &["figure dritte"]),
        ("Der zweite Mann floh.", &[]),
        ("Der Zweite Weltkrieg endete.", &[]),
        ("Die zweite Halbzeit war zäh.", &[]),
    ];
    assert_listed(rows, &german(&json!({})));
}

#[test]
fn once_is_asked_for_where_it_counts() {
    let rows: &[(&str, &[&str])] = &[
        ("They won it once.", &["figure once"]),
        ("He was elected once.", &["figure once"]),
        ("He has won the race once.", &["figure once"]),
        ("It meets once a year.", &["figure once"]),
        ("Once a week they meet.", &["figure Once"]),
        ("It meets twice a week.", &["figure twice"]),
        ("They met only once.", &["figure once"]),
        ("They met at least once.", &["figure once"]),
        ("They visited once and left.", &["figure once"]),
        ("It happened once in 2015.", &["figure once", "date 2015"]),
        (
            "They vote once every four years.",
            &["figure once", "figure four years"],
        ),
        // As soon as, formerly, and figures of speech.
        ("Once again it rained.", &[]),
        ("They met once more.", &[]),
        ("Once upon a time there was a king.", &[]),
        ("Once the vote was over they left.", &[]),
        ("They left once he came.", &[]),
        ("The law, once passed, holds.", &[]),
        ("At once they left.", &[]),
        ("All at once it fell.", &[]),
        ("He once lived there.", &[]),
        ("The once mighty firm fell.", &[]),
        ("The firm was once the largest in Europe.", &[]),
        ("She was a champion once.", &[]),
        ("The hall, once a church, burned.", &[]),
        ("Once a farmer, he is now a judge.", &[]),
        ("Once in a while he visits.", &[]),
        ("It was a once-in-a-lifetime chance.", &[]),
        ("He left once and for all.", &[]),
        ("You only live once.", &[]),
        ("He called more than once.", &[]),
    ];
    assert_listed(rows, &json!({}));
    let rows: &[(&str, &[&str])] = &[
        ("Der Rat tagt einmal pro Woche.", &["figure einmal"]),
        ("Der Rat tagt einmal im Jahr.", &["figure einmal"]),
        ("Er kam nur einmal.", &["figure einmal"]),
        ("Noch einmal regnete es.", &[]),
        ("Nicht einmal er kam.", &[]),
        ("Auf einmal regnete es.", &[]),
        ("Es war einmal ein König.", &[]),
        ("Er kam mehr als einmal.", &[]),
    ];
    assert_listed(rows, &german(&json!({})));
}

fn rank(rank: u32) -> Value {
    statistic(json!({ "value": { "rank": rank } }), json!({}))
}

fn times(count: &str) -> Value {
    let amount = json!({ "low": { "digits": count } });
    let unit = json!({ "counted": "times" });
    statistic(
        json!({ "value": { "amount": amount, "unit": unit } }),
        json!({}),
    )
}

/// What is asked for can be declared, is covered then, and what is declared otherwise is refused.
#[test]
fn what_counts_can_be_declared() {
    let rows: &[(&str, Value, Value)] = &[
        ("It was her third title.", rank(3), rank(2)),
        ("It was a third straight win.", rank(3), rank(4)),
        ("Its 39th mission began.", rank(39), rank(38)),
        ("She came in fifth.", rank(5), rank(4)),
        ("She won it for the second time.", rank(2), rank(3)),
        ("She won it for the second time.", times("2"), times("3")),
        ("She won it twice.", times("2"), times("1")),
        ("She won it once.", times("1"), times("2")),
        ("It meets once a year.", times("1"), times("2")),
    ];
    for (text, right, wrong) in rows {
        assert_eq!(uncovered(text, right), [""; 0], "{text}");
        let (_, findings) = check(text, right);
        let refused = |findings: &[newsfacts::rules::Finding]| {
            findings.iter().any(|one| one.rule == Rule::Misstated)
        };
        assert!(!refused(&findings), "{text} {findings:#?}");
        let (_, findings) = check(text, wrong);
        assert!(refused(&findings), "{text} {findings:#?}");
    }
}
