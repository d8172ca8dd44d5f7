use super::Rule;
pub use crate::model::{FactList, Place};
use std::{fmt, ops::Range};

/// What is wrong, where in the declarations, and where in the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: Rule,
    /// The value that is wrong.
    pub place: Place,
    /// What is wrong, in one line.
    pub message: String,
    /// The lines below: what the article says, how to mend it. Empty or ending without a line break.
    pub details: String,
    /// The passage of the article that it is about, in bytes.
    pub passage: Option<Range<usize>>,
    /// The fact that was declared before, where this one repeats it.
    pub first: Option<Place>,
}

impl Finding {
    /// A finding without details.
    pub fn new(rule: Rule, place: Place, message: impl Into<String>) -> Self {
        Self {
            rule,
            place,
            message: message.into(),
            details: String::new(),
            passage: None,
            first: None,
        }
    }

    /// Adds a line below.
    #[must_use]
    pub fn detail(mut self, line: impl AsRef<str>) -> Self {
        if !self.details.is_empty() {
            self.details.push('\n');
        }
        self.details.push_str(line.as_ref());
        self
    }
}

/// The first line with the rule's name, and the lines below it.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]", self.message, self.rule)?;
        for line in self.details.lines() {
            write!(f, "\n{line}")?;
        }
        Ok(())
    }
}
