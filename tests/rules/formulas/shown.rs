//! What a contradiction shows to follow, in the form that the article has: a ratio in percent, where it states one.

use super::statistic;
use crate::article;
use newsfacts::{
    rules::{self, Rule},
    text::Source,
};
use serde_json::json;

#[test]
fn a_ratio_is_shown_in_percent_where_the_article_has_percent() {
    for (after, before, words, shown) in [
        (
            "3 EUR",
            "2.40 EUR",
            "rose by 30 percent",
            "follows: 1.25 x, or +25 %",
        ),
        (
            "2 EUR",
            "3 EUR",
            "fell by 20 percent",
            "follows: 2/3, or ~-33.33 %",
        ),
        (
            "2 EUR",
            "3 EUR",
            "fell by a quarter",
            "follows: 2/3, or ~-33.33 %",
        ),
        (
            "6 EUR",
            "8 EUR",
            "is 70 percent of that",
            "follows: 0.75 x, or 75 %",
        ),
        ("6 EUR", "2 EUR", "doubled", "follows: 3 x"),
        ("6 EUR", "8 EUR", "is two thirds of that", "follows: 0.75 x"),
    ] {
        let text = format!("It was {before} in 2021. It was {after} in 2022. It {words}.");
        let follows = json!({
            "id": "follows", "of": { "value": "it" },
            "formula": { "left": "left", "operator": "over", "right": "right" },
            "quantity": { "value": { "multiple": { "low": { "digits": "0" } } }, "words": words },
        });
        let pair = [
            statistic("left", after, None),
            statistic("right", before, None),
        ];
        let [left, right] = pair;
        let mut article = article(&json!({ "statistics": [left, right, follows] }));
        rules::derive(&mut article);
        let findings = rules::check(&mut article, Some(&Source::new("vote.txt", &text)));
        let mut findings = findings.iter();
        let found = findings.find(|finding| finding.rule == Rule::Contradiction);
        let details = &found.unwrap_or_else(|| panic!("{text}")).details;
        let line = details.lines().find(|line| line.contains("follows: "));
        assert!(
            line.is_some_and(|line| line.trim_end().ends_with(shown)),
            "{text}\n{details}"
        );
    }
}
