//! What `check`, `page` and `convert` are asked for besides their files.

use crate::{commands::explain::bare, input::Input, stop::Stop};
use newsfacts::rules::{Level, Rule, SettingError};
use std::{collections::BTreeMap, path::PathBuf};

/// How the files are read and checked.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// The article's text, where facts JSON does not carry it
    #[arg(long, value_name = "FILE")]
    pub text: Option<Input>,
    /// Which article, by name or id, where the file has several
    #[arg(long, value_name = "NAME")]
    pub article: Option<String>,
    /// Where the source files lie that facts JSON names [default: beside it]
    ///
    /// They are read from this folder and nowhere else.
    #[arg(long, value_name = "FOLDER")]
    pub sources: Option<PathBuf>,
    /// A Rust file with actors that the articles import; may be given several times
    #[arg(long, value_name = "FILE")]
    pub actors: Vec<PathBuf>,
    /// Make what this rule finds an error; may be given several times, as the next two
    #[arg(long, value_name = "RULE", value_parser = rule, value_delimiter = ',')]
    deny: Vec<Rule>,
    /// Make what this rule finds a warning
    #[arg(long, value_name = "RULE", value_parser = rule, value_delimiter = ',')]
    warn: Vec<Rule>,
    /// Say nothing of what this rule finds
    #[arg(long, value_name = "RULE", value_parser = rule, value_delimiter = ',')]
    allow: Vec<Rule>,
}

impl Options {
    /// Refuses what makes sense for one file alone.
    pub fn are_of_one_file(&self) -> Result<(), Stop> {
        let given = [
            ("--text", self.text.is_some()),
            ("--article", self.article.is_some()),
        ];
        match given.iter().find(|(_, given)| *given) {
            Some((flag, _)) => Err(Stop::new(format!(
                "{flag} goes with one FILE, not with several"
            ))
            .help("check the files one after another")),
            None => Ok(()),
        }
    }

    /// Refuses what makes no sense for a stream, whose lines have all of it.
    pub fn are_of_a_stream(&self) -> Result<(), Stop> {
        let given = [
            ("--text", self.text.is_some(), "the member `text` of a line"),
            ("--article", self.article.is_some(), "a line"),
            ("--actors", !self.actors.is_empty(), "the facts of a line"),
        ];
        match given.iter().find(|(_, given, _)| *given) {
            Some((flag, _, instead)) => {
                let stop = Stop::new(format!("{flag} goes with FILE, and not with --stream"));
                Err(stop.help(format!("{instead} has what it would give")))
            }
            None => Ok(()),
        }
    }

    /// The files that are read besides the one with the facts.
    pub fn files(&self) -> impl Iterator<Item = Input> {
        let actors = self.actors.iter().cloned().map(Input::File);
        actors.chain(self.text.clone())
    }

    /// The levels that rules are given.
    pub fn levels(&self) -> Result<Vec<(Rule, Level)>, Stop> {
        let mut levels: BTreeMap<Rule, Level> = BTreeMap::new();
        let given = [
            (Level::Deny, &self.deny),
            (Level::Warn, &self.warn),
            (Level::Allow, &self.allow),
        ];
        for (level, rules) in given {
            for &rule in rules {
                match levels.insert(rule, level) {
                    Some(other) if other != level => {
                        let (one, other) = (flag(other), flag(level));
                        return Err(Stop::new(format!("{rule} is given two levels"))
                            .help(format!("leave out {one} {rule} or {other} {rule}")));
                    }
                    _ => {}
                }
            }
        }
        Ok(levels.into_iter().collect())
    }
}

fn flag(level: Level) -> &'static str {
    match level {
        Level::Deny => "--deny",
        Level::Warn => "--warn",
        Level::Allow => "--allow",
    }
}

/// The rule of that name.
fn rule(name: &str) -> Result<Rule, SettingError> {
    Rule::to_set(bare(name))
}
