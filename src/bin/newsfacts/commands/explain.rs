//! `newsfacts explain`: what a rule watches over, why, and how what it finds is mended.

use crate::{Verdict, output, stop::Stop};
use newsfacts::rules::{Family, Level, Rule, SettingError};
use std::fmt::Write;

/// Explain a rule, by the name in brackets behind its message
///
/// Without a name all rules are listed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:
  newsfacts explain misquoted")]
pub struct Arguments {
    /// The name of a rule
    #[arg(value_name = "RULE")]
    rule: Option<String>,
}

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    let text = match &arguments.rule {
        Some(name) => {
            let name = bare(name);
            let unknown = || {
                let error = SettingError::Unknown(name.to_owned()).to_string();
                let mut lines = error.lines();
                let stop = Stop::new(lines.next().unwrap_or_default());
                let stop = lines.fold(stop, |stop, line| stop.help(line));
                stop.help("`newsfacts explain` lists all rules")
            };
            page(Rule::named(name).ok_or_else(unknown)?)
        }
        None => list(),
    };
    output::print(text)?;
    Ok(Verdict::Good)
}

/// The name of a rule as messages show it: in brackets, or behind its path as the compiler has it.
pub fn bare(name: &str) -> &str {
    let name = name.trim().trim_matches(['[', ']', '`']);
    name.rsplit_once("::").map_or(name, |(_, last)| last)
}

/// The page of a rule, as it may be read in a terminal.
fn page(rule: Rule) -> String {
    let page = rule.page();
    let settable = match rule.is_settable() {
        true => format!("`#[allow({rule})]` before a declaration, or --allow {rule}, silences it"),
        false => "its level cannot be set".to_owned(),
    };
    let level = level(rule.level());
    let summary = rule.summary();
    let indented = |text: &str| -> String {
        let line = |line: &str| match line.is_empty() {
            true => "\n".to_owned(),
            false => format!("    {line}\n"),
        };
        text.trim_end().lines().map(line).collect()
    };
    let text = page.text.trim_end();
    format!(
        "{rule}: {summary}\n{level}; {settable}\n\n{text}\n\n# An example\n\n{failing}\nsays\n\n{message}\nand compiles as\n\n{mended}",
        failing = indented(page.failing),
        message = indented(page.message),
        mended = indented(page.mended),
    )
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "An error",
        Level::Warn => "A warning",
        Level::Allow => "Silent unless it is asked for",
    }
}

fn list() -> String {
    let mut list = String::new();
    let mut family: Option<Family> = None;
    for rule in Rule::ALL {
        if family != Some(rule.family()) {
            let gap = if family.is_some() { "\n" } else { "" };
            let _ = writeln!(list, "{gap}{}", rule.family().name());
            family = Some(rule.family());
        }
        let _ = writeln!(list, "  {:24} {}", rule.name(), rule.summary());
    }
    list
}
