//! Lines of lists and tables: a label with its figure, a line each.

use super::Row;
use super::token::{Kind, Space};
use crate::text::language::Sense;
use std::ops::Range;

/// How many tokens a line of a list has at most: one of prose has more.
const LONGEST: usize = 24;

/// The same where nothing parts the label from the figure.
const BARE: usize = 10;

/// How many tokens a label has at most.
const LABEL: usize = 10;

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// Its tokens.
    pub line: Range<usize>,
    /// Those of what its figures measure: "Adult, one way" of "Adult, one way: $7.25".
    pub label: Range<usize>,
    /// Whether a mark parts the label from the figure.
    pub parted: bool,
}

impl Row<'_> {
    /// The line of a list that holds a token: one that looks like it beside another such, or alone in its paragraph.
    #[cfg(feature = "draft")]
    pub fn item(&self, at: usize) -> Option<Item> {
        let item = self.like_item(at)?;
        let Range { start, end } = item.line;
        let before = self.starts_line(start).then(|| self.like_item(start - 1));
        let behind = self.starts_line(end).then(|| self.like_item(end));
        let listed = matches!(before, Some(Some(_))) || matches!(behind, Some(Some(_)));
        let alone = before.is_none() && behind.is_none() && item.parted;
        (listed || alone).then_some(item)
    }

    /// Whether one line of a list ends before a token and another begins with it.
    pub fn parts_items(&self, at: usize) -> bool {
        self.starts_line(at) && self.like_item(at).is_some() && self.like_item(at - 1).is_some()
    }

    /// The line that holds a token, where it is short, has a figure and no verb, and begins as a line of a list does.
    fn like_item(&self, at: usize) -> Option<Item> {
        let breaks = |at: usize| {
            self.get(at)
                .is_none_or(|token| matches!(token.before, Space::Line | Space::Paragraph))
        };
        self.get(at)?;
        let lowest = at.saturating_sub(LONGEST);
        let start = (lowest..=at).rev().find(|at| *at == 0 || breaks(*at))?;
        let end = (at + 1..=start + LONGEST).find(|at| breaks(*at))?;
        let from = (start..end).find(|at| !self.is_bullet(*at, start))?;
        let figure = (from..end).find(|at| self.is_amount(*at))?;
        let mut bracketed = false;
        let verb = (from..end).any(|at| {
            bracketed |= self.is_mark(at, &['(']);
            !bracketed && self.is_finite(at)
        });
        if self.is_lower(from) || verb {
            return None;
        }
        let parts = (from + 1..end).find(|at| self.parts_label(*at));
        let label = match parts {
            // "$20 – House"
            Some(parts) if from == figure => parts + 1..end,
            // "Adult, one way: $7.25"
            Some(parts) if (parts + 1..end).any(|at| self.is_amount(at)) => from..parts,
            Some(parts) => from..parts.min(figure),
            None if self.mark(end - 1) == Some('.') || end - start > BARE => return None,
            None => from..figure,
        };
        let label = self.within_brackets(label);
        let words = label.clone().any(|at| self.is_word(at));
        (label.len() <= LABEL && (words || parts.is_none())).then_some(Item {
            line: start..end,
            label,
            parted: parts.is_some(),
        })
    }

    /// A label up to the bracket behind it.
    fn within_brackets(&self, label: Range<usize>) -> Range<usize> {
        let open = label.clone().find(|at| self.is_mark(*at, &['(']));
        label.start..open.unwrap_or(label.end)
    }

    /// What an item of a list begins with: "•", "-".
    fn is_bullet(&self, at: usize, start: usize) -> bool {
        const BULLETS: [char; 9] = ['-', '–', '—', '•', '*', '·', '▪', '‣', '|'];
        at == start && self.is_mark(at, &BULLETS) && !self.glued(at + 1)
    }

    /// Where a figure begins: digits, or the sign of a currency before them.
    fn is_amount(&self, at: usize) -> bool {
        let number = |at: usize| self.is_digits(at) || self.is_number_word(at);
        number(at) || self.is_mark(at, &['$', '€', '£', '¥']) && number(at + 1)
    }

    fn is_finite(&self, at: usize) -> bool {
        const VERBS: [Sense; 3] = [Sense::Auxiliary, Sense::Be, Sense::Modal];
        self.is_lower(at)
            && (self.has_any(at, &VERBS) || (self.language.tenses.verb)(self, at).is_some())
    }

    /// Whether a mark parts a label from what is told of it.
    fn parts_label(&self, at: usize) -> bool {
        let spaced = !self.glued(at) && !self.glued(at + 1);
        match self.get(at).map(|token| token.kind) {
            Some(Kind::Mark(':' | '…' | '|')) => !(self.glued(at + 1) && self.is_digits(at - 1)),
            Some(Kind::Mark('–' | '—' | '-' | '=')) => spaced,
            _ => false,
        }
    }
}
