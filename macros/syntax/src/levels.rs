//! The levels to which the author set rules, and which of these settings were of use.

use crate::{attribute::Setting, error::Error};
use newsfacts_core::rules::{Finding, Level, Place, Rule};
use std::collections::{HashMap, HashSet};

/// The levels to which the author set rules.
pub struct Levels {
    /// For the whole block.
    block: Vec<Setting>,
    /// For one fact.
    facts: Vec<(Place, Setting)>,
    /// Which of these are of which fact.
    of_fact: HashMap<Place, Vec<usize>>,
    /// Laid over those for the whole block, by whoever runs a program.
    over: HashMap<Rule, Level>,
}

impl Levels {
    /// Those for the whole block, and for one fact each.
    pub fn new(block: Vec<Setting>, facts: Vec<(Place, Setting)>) -> Self {
        let mut of_fact: HashMap<Place, Vec<usize>> = HashMap::new();
        for (at, (place, _)) in facts.iter().enumerate() {
            of_fact.entry(*place).or_default().push(at);
        }
        Self {
            block,
            facts,
            of_fact,
            over: HashMap::new(),
        }
    }

    /// Lays others over those for the whole block. What the author set for one fact stands.
    #[cfg(feature = "format")]
    pub fn lay_over(&mut self, over: &[(Rule, Level)]) {
        self.over.extend(over.iter().copied());
    }

    /// At what level a finding is reported. Notes which settings were of use.
    pub fn of(&self, finding: &Finding, used: &mut HashSet<*const Setting>) -> Level {
        let (rule, fact) = (finding.rule, Some(finding.place.fact()));
        used.extend(self.setting(rule, fact).map(std::ptr::from_ref));
        self.level(rule, fact)
    }

    /// The level of a rule: that of this fact, or else what was laid over the block, or else that of the block.
    fn level(&self, rule: Rule, fact: Option<Place>) -> Level {
        let over = || self.over.get(&rule).copied();
        let block = || self.of_block(rule).map(|setting| setting.level);
        let own = self.of_fact(rule, fact).map(|setting| setting.level);
        own.or_else(over).or_else(block).unwrap_or(rule.level())
    }

    /// What the author set a rule to: for this fact, or else for the block.
    fn setting(&self, rule: Rule, fact: Option<Place>) -> Option<&Setting> {
        self.of_fact(rule, fact).or_else(|| self.of_block(rule))
    }

    fn of_fact(&self, rule: Rule, fact: Option<Place>) -> Option<&Setting> {
        let own = fact.and_then(|fact| self.of_fact.get(&fact));
        let own = own.into_iter().flatten().rev();
        let mut own = own.map(|at| &self.facts[*at].1);
        own.find(|setting| setting.rule == rule)
    }

    fn of_block(&self, rule: Rule) -> Option<&Setting> {
        self.block.iter().rev().find(|setting| setting.rule == rule)
    }

    /// Whether anything comes of what a rule finds: it is reported, or the author set its level, which must be of use.
    pub fn asks_for(&self, rule: Rule) -> bool {
        let facts = self.facts.iter().map(|(_, setting)| setting);
        let mut set = self.block.iter().chain(facts);
        let own = rule.level() != Level::Allow || self.over.contains_key(&rule);
        own || set.any(|setting| setting.rule == rule)
    }

    /// What is allowed and never found.
    pub fn idle(&self, used: &HashSet<*const Setting>) -> impl Iterator<Item = Error> {
        let block = self.block.iter().map(|setting| (None, setting));
        let facts = self
            .facts
            .iter()
            .map(|(place, setting)| (Some(*place), setting));
        let idle = block.chain(facts).filter(|(_, setting)| {
            setting.level == Level::Allow
                && setting.rule != Rule::IdleLevel
                && !used.contains(&std::ptr::from_ref(*setting))
        });
        idle.filter_map(|(fact, setting)| {
            let level = self.level(Rule::IdleLevel, fact);
            let text = format!(
                "`{}` is allowed here, and nothing of the kind was found",
                setting.rule
            );
            let error =
                Error::new(Rule::IdleLevel, setting.span, text).detail("leave the attribute out");
            (level != Level::Allow).then_some(Error { level, ..error })
        })
    }
}
