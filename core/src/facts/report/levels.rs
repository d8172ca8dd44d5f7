use crate::rules::{Level, Rule, SettingError};
use std::collections::BTreeMap;

/// The levels at which rules report, where they differ from [`Rule::level`].
///
/// ```
/// use newsfacts_core::{facts::Levels, rules::{Level, Rule}};
///
/// let mut levels = Levels::default();
/// levels.set("uncovered", Level::Deny)?;
/// assert_eq!(levels.of(Rule::Uncovered), Level::Deny);
/// assert_eq!(levels.of(Rule::Misquoted), Level::Deny);
/// let error = levels.set("misqoted", Level::Warn).unwrap_err();
/// assert_eq!(error.to_string(), "there is no rule `misqoted`\ndid you mean `misquoted`?");
/// # Ok::<(), newsfacts_core::rules::SettingError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Levels(BTreeMap<Rule, Level>);

impl Levels {
    /// Sets the level of the rule of that name. What is set last counts.
    ///
    /// # Errors
    ///
    /// Those of [`Rule::to_set`].
    pub fn set(&mut self, name: &str, level: Level) -> Result<(), SettingError> {
        self.0.insert(Rule::to_set(name)?, level);
        Ok(())
    }

    /// The level at which a rule reports.
    pub fn of(&self, rule: Rule) -> Level {
        self.0.get(&rule).copied().unwrap_or(rule.level())
    }
}
