//! Between which tokens of a line there is a blank.

use super::tree::Tree;

/// Where tokens stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// Among the declarations.
    Block,
    /// In `use …;`
    Import,
    /// In `#[…]`
    Attribute,
    /// In a declaration, outside of its fields.
    Declaration,
    /// In `name: value`.
    Field,
    /// In a value in brackets.
    List,
}

impl Context {
    /// What stands in a group here.
    pub fn inside(self, open: &str) -> Self {
        match self {
            Self::Import | Self::Attribute => self,
            Self::Declaration if open == "{" => Self::Field,
            _ => Self::List,
        }
    }

    /// Whether blanks stand inside these brackets.
    pub fn pads(self, open: &str) -> bool {
        open == "{" && self == Self::Declaration
    }

    /// Where the colon stands that ends a name: `actor lee: Person`, `when: 14:05`.
    fn label(self) -> Option<usize> {
        match self {
            Self::Declaration => Some(2),
            Self::Field => Some(1),
            _ => None,
        }
    }

    /// Whether there is a blank before the tree of this number, which is not the first.
    pub fn spaced(self, trees: &[Tree<'_>], index: usize) -> bool {
        let (before, behind) = (trees[index - 1].end(), trees[index].start());
        match (before, behind) {
            (_, "," | ";") => false,
            (",", _) => true,
            ("#", _) | ("!", "[") => false,
            // What stands in there is no grammar of ours.
            _ if self == Self::Attribute => trees[index].first().gap.wide,
            ("::", _) => false,
            ("use", "::") => true,
            (_, "::") => !is_word(before),
            (_, ":") => false,
            (":", _) => self.label() == Some(index - 1),
            ("=" | "->", _) | (_, "=" | "->") => true,
            ("..=", _) | ("~", _) => false,
            // Behind `5.` the dots would read as `5...=7`.
            (_, "..=" | "..") => !is_word(before) || before.ends_with('.'),
            (_, "+" | "-" | "/") => !is_word(before) || self.spreads(trees, index),
            ("+" | "-" | "/", _) => {
                index >= 2 && is_word(trees[index - 2].end()) && self.spreads(trees, index - 1)
            }
            _ => true,
        }
    }

    /// Whether blanks stand around this operator: as in `lee + berg`, `"…" + "…"` and `this_year / last_year`, not as in
    /// `1/4`, `km/h`, `en-GB` and `2022-12-30T14:05+03:00`.
    fn spreads(self, trees: &[Tree<'_>], index: usize) -> bool {
        let formula = || index >= 2 && trees[index - 2].is("=") && is_name(trees[index - 1].end());
        self == Self::Declaration && (trees[index].is("+") || formula())
    }
}

/// A name, number or text.
fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '"' | '\''))
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_') && !token.contains('"')
}
