//! Levels that a program lays over those of a block.

use newsfacts_core::rules::{Level, Rule};
use newsfacts_syntax::checked::{RustFile, check};

/// The levels at which a rule is told with these settings in the block, before the quote, and laid over.
fn told(block: &str, fact: &str, over: &[(Rule, Level)]) -> Vec<(Rule, Level)> {
    let source = format!(
        "newsfacts::article! {{
    {block}
    article vote = \"Council votes\" {{ published: 2023-03-14, body: \"“We start in May,” she said. 120 homes.\" }};
    actor lee: Person = \"Ann Lee\";
    {fact} quote start: lee = \"We start in May\";
}}"
    );
    let checked = check(&RustFile::new("desk.rs", source), &[], over).expect("it is Rust");
    checked
        .messages()
        .map(|message| (message.rule, message.level))
        .collect()
}

#[test]
fn what_is_laid_over_counts_for_the_block_and_not_for_a_fact_of_its_own_level() {
    use Level::{Allow, Deny, Warn};
    let rule = Rule::Unverified;
    for (block, fact, over, level) in [
        ("", "", None, None),
        ("", "", Some(Warn), Some(Warn)),
        ("", "", Some(Deny), Some(Deny)),
        ("#![warn(unverified)]", "", None, Some(Warn)),
        ("#![warn(unverified)]", "", Some(Deny), Some(Deny)),
        ("#![deny(unverified)]", "", Some(Allow), None),
        ("#![allow(unverified)]", "", Some(Deny), Some(Deny)),
        ("", "#[allow(unverified)]", Some(Deny), None),
        ("", "#[deny(unverified)]", Some(Allow), Some(Deny)),
    ] {
        let over: Vec<(Rule, Level)> = over.map(|level| (rule, level)).into_iter().collect();
        let told = told(block, fact, &over);
        let of_rule = told
            .iter()
            .find(|(of, _)| *of == rule)
            .map(|(_, level)| *level);
        assert_eq!(of_rule, level, "{block} {fact} {over:?}");
        // A setting that only another was laid over is not idle.
        assert!(
            !told.iter().any(|(rule, _)| *rule == Rule::IdleLevel),
            "{block} {fact} {over:?}: {told:?}"
        );
    }
}

#[test]
fn what_is_idle_is_told_at_the_level_that_is_laid_over() {
    let idle = |over: &[(Rule, Level)]| {
        let told = told("#![allow(future_event)]", "", over);
        told.into_iter()
            .find(|(rule, _)| *rule == Rule::IdleLevel)
            .map(|(_, level)| level)
    };
    assert_eq!(idle(&[]), Some(Level::Warn));
    assert_eq!(idle(&[(Rule::IdleLevel, Level::Deny)]), Some(Level::Deny));
    assert_eq!(idle(&[(Rule::IdleLevel, Level::Allow)]), None);
}

#[test]
fn what_is_laid_over_counts_for_shared_actors_too() {
    let levels = |over: &[(Rule, Level)]| {
        let file = RustFile::new(
            "desk.rs",
            "newsfacts::actors! { actor lee: todo = \"Ann Lee\"; }",
        );
        let checked = check(&file, &[], over).expect("it is Rust");
        checked
            .messages()
            .map(|message| message.level)
            .collect::<Vec<_>>()
    };
    assert_eq!(levels(&[]), [Level::Warn]);
    assert_eq!(levels(&[(Rule::Todo, Level::Deny)]), [Level::Deny]);
    assert_eq!(levels(&[(Rule::Todo, Level::Allow)]), []);
}
