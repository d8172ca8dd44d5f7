//! The messages of a report, as many as are listed.

use super::Message;
use crate::{
    facts::Position,
    rules::{Level, Rule},
};

/// How many errors are listed, and how many warnings besides: more than anybody reads, or any program shows. Facts come from
/// strangers, and of a document that is permitted there may be millions.
const MOST: usize = 100_000;

/// Messages, and how many more there are.
#[derive(Debug)]
pub(super) struct Listed {
    /// How many errors are listed, and how many warnings besides.
    most: usize,
    messages: Vec<Message>,
    errors: Count,
    warnings: Count,
    /// Whether the last message says how many more there are.
    has_note: bool,
}

/// How many there are of a level, and how many of them are listed.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    all: usize,
    listed: usize,
}

impl Count {
    fn more(self) -> usize {
        self.all - self.listed
    }
}

impl Default for Listed {
    fn default() -> Self {
        Self::at_most(MOST)
    }
}

impl Listed {
    /// So many errors, and as many warnings.
    pub fn at_most(most: usize) -> Self {
        Self {
            most,
            messages: Vec::new(),
            errors: Count::default(),
            warnings: Count::default(),
            has_note: false,
        }
    }

    /// How many there are of a level, listed or not.
    pub fn all_of(&self, level: Level) -> usize {
        match level {
            Level::Deny => self.errors.all,
            Level::Warn => self.warnings.all,
            Level::Allow => 0,
        }
    }

    /// Counts messages that nobody made.
    pub fn count(&mut self, level: Level, number: usize) {
        self.of(level).all += number;
    }

    /// Counts a message of that level, and tells whether it is to be listed: then it is [pushed](Self::push). What is allowed
    /// is neither.
    pub fn takes(&mut self, level: Level) -> bool {
        if level == Level::Allow {
            return false;
        }
        let most = self.most;
        let count = self.of(level);
        count.all += 1;
        let takes = count.listed < most;
        count.listed += usize::from(takes);
        takes
    }

    pub fn push(&mut self, message: Message) {
        self.take_note_away();
        self.messages.push(message);
    }

    /// Says in a last message how many more there are, if there are any.
    pub fn note_more(&mut self, file: &str) {
        self.take_note_away();
        let parts = [(Level::Deny, "error"), (Level::Warn, "warning")];
        let more: Vec<String> = (parts.into_iter())
            .filter_map(|(level, word)| in_words(self.of(level).more(), word))
            .collect();
        let Some(last) = self.messages.last().filter(|_| !more.is_empty()) else {
            return;
        };
        let rule = last.rule;
        self.messages.push(note(
            &more.join(" and "),
            file,
            rule,
            self.errors.more() > 0,
        ));
        self.has_note = true;
    }

    fn take_note_away(&mut self) {
        if std::mem::take(&mut self.has_note) {
            self.messages.pop();
        }
    }

    fn of(&mut self, level: Level) -> &mut Count {
        match level {
            Level::Deny => &mut self.errors,
            Level::Warn | Level::Allow => &mut self.warnings,
        }
    }

    pub fn all(&self) -> &[Message] {
        &self.messages
    }

    /// How many messages there are that are not listed.
    pub fn more(&self) -> usize {
        self.errors.more() + self.warnings.more()
    }

    pub fn has_errors(&self) -> bool {
        self.errors.all > 0
    }

    pub fn summary(&self) -> Option<String> {
        let counts = [(self.errors, "error"), (self.warnings, "warning")];
        let parts: Vec<String> = (counts.into_iter())
            .filter_map(|(count, word)| in_words(count.all, word))
            .collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

/// `2 errors`; nothing where there are none.
fn in_words(number: usize, word: &str) -> Option<String> {
    match number {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{number} {word}s")),
    }
}

/// The last message, under the rule of the one before.
fn note(more: &str, file: &str, rule: Rule, errors: bool) -> Message {
    Message {
        level: if errors { Level::Deny } else { Level::Warn },
        rule,
        message: format!("there are {more} more, which are not listed"),
        details: "mend what is listed, and check again".to_owned(),
        file: file.to_owned(),
        position: Position::START,
        pointer: String::new(),
        article: None,
        fact: None,
        passage: None,
    }
}
