//! The lines below the first of a message.

use super::line;

/// Lines of a message, each [as it may be printed](fn@line). A text is one line, whatever stands in it: only who lays out a
/// message breaks its lines.
///
/// ```
/// use newsfacts_core::shown::Lines;
///
/// let lines = Lines::from("nearest: a.txt:1:1").and("    “We\nwill”");
/// assert_eq!(lines.as_str(), "nearest: a.txt:1:1\n    “We\\nwill”");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines(String);

impl Lines {
    /// The same with a line below.
    #[must_use]
    pub fn and(mut self, line: impl Into<Self>) -> Self {
        line.into().add_to(&mut self.0);
        self
    }

    /// The same with a line below that is set in by so many blanks: what is drawn below another line.
    #[must_use]
    pub fn and_set_in(self, blanks: usize, text: &str) -> Self {
        let drawn = format!("{:1$}{2}", "", blanks.min(super::LONGEST), line(text));
        let Self(mut lines) = self;
        Self(drawn).add_to(&mut lines);
        Self(lines)
    }

    /// The lines, with line breaks between them.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Adds them below others.
    pub fn add_to(&self, details: &mut String) {
        if !details.is_empty() {
            details.push('\n');
        }
        details.push_str(&self.0);
    }
}

impl From<&str> for Lines {
    fn from(text: &str) -> Self {
        Self(line(text).into_owned())
    }
}

impl From<String> for Lines {
    fn from(text: String) -> Self {
        Self::from(&*text)
    }
}

impl From<&String> for Lines {
    fn from(text: &String) -> Self {
        Self::from(&**text)
    }
}
