use super::{Advice, Rule};
pub use crate::model::{FactList, Place};
use crate::shown::{self, Lines};
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
    /// The lines below that explain it: what the article says. Empty or ending without a line break.
    pub details: String,
    /// What would mend it, for a front end to print below the details.
    pub advice: Option<Advice>,
    /// The passage of the article that it is about, in bytes.
    pub passage: Option<Range<usize>>,
    /// The figure of the article that it is about.
    pub figure: Option<ShownFigure>,
    /// The fact that was declared before, where this one repeats it.
    pub first: Option<Place>,
}

/// A figure of the article that a finding is about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShownFigure {
    /// Where it stands with the words that hedge it, in bytes: "more than 4 million euros".
    pub hedged: Range<usize>,
    /// Whether it has the declared digits on another scale: 13.8 billion and 13.8 million.
    pub other_scale: bool,
}

impl Finding {
    /// A finding without details. The message [is made one line](shown::line).
    pub fn new(rule: Rule, place: Place, message: impl AsRef<str>) -> Self {
        Self {
            rule,
            place,
            message: shown::line(message.as_ref()).into_owned(),
            details: String::new(),
            advice: None,
            passage: None,
            figure: None,
            first: None,
        }
    }

    /// Adds a line below, or several. A text is one, whatever stands in it.
    #[must_use]
    pub fn detail(mut self, lines: impl Into<Lines>) -> Self {
        lines.into().add_to(&mut self.details);
        self
    }

    /// Says what would mend it.
    #[must_use]
    pub fn advice(self, advice: Advice) -> Self {
        Self {
            advice: Some(advice),
            ..self
        }
    }

    /// Says what would mend it, in words that are the same in every language.
    #[must_use]
    pub fn plainly(self, advice: &'static str) -> Self {
        self.advice(Advice::Plain(advice))
    }

    /// Notes the passage of the article that it is about.
    #[must_use]
    pub fn about(self, passage: Range<usize>) -> Self {
        Self {
            passage: Some(passage),
            ..self
        }
    }

    /// Notes the figure of the article that it is about, from its first hedging word to its end.
    #[must_use]
    pub(super) fn of_figure(self, hedged: Range<usize>) -> Self {
        let other_scale = false;
        Self {
            figure: Some(ShownFigure {
                hedged,
                other_scale,
            }),
            ..self
        }
    }

    /// All lines below the first, with the advice as a front end prints it.
    pub fn lines(self, print: impl FnOnce(&Advice) -> String) -> String {
        let advice = self.advice.as_ref().map(print);
        match advice {
            Some(advice) => self.detail(advice).details,
            None => self.details,
        }
    }
}

/// The first line with the rule's name, and the lines that explain it. What would mend it is left to a front end.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]", self.message, self.rule)?;
        for line in self.details.lines() {
            write!(f, "\n{line}")?;
        }
        Ok(())
    }
}
