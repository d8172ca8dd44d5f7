//! Whether an article names somebody where a fact stands: in the same sentence, outside of quotation marks. Read by means
//! of its own, so that what the engine overlooks is not overlooked here.

use newsfacts::model::{Actor, ActorKind, Anchor};
use std::ops::Range;

pub(super) struct Naming {
    text: Vec<char>,
    /// Which characters stand between quotation marks.
    quoted: Vec<bool>,
}

impl Naming {
    pub fn new(text: &str) -> Self {
        let text: Vec<char> = text.chars().collect();
        let mut open = false;
        let mut quoted = Vec::with_capacity(text.len());
        for letter in &text {
            match letter {
                '“' => open = true,
                '”' => open = false,
                '"' => open = !open,
                '\n' => open = false,
                _ => {}
            }
            quoted.push(open);
        }
        Self { text, quoted }
    }

    /// Whether one of the sentences in which these stand has one of the names.
    pub fn names(&self, anchors: &[&Anchor], names: &[String]) -> bool {
        anchors.iter().any(|anchor| {
            let sentence = self.sentence(anchor);
            let said: String = sentence
                .map(|at| if self.quoted[at] { ' ' } else { self.text[at] })
                .collect();
            names.iter().any(|name| has(&said.to_lowercase(), name))
        })
    }

    fn sentence(&self, anchor: &Anchor) -> Range<usize> {
        let (start, end) = (anchor.start as usize, anchor.end as usize);
        let before = (0..start).rev().find(|at| self.ends(*at));
        let behind = (end.saturating_sub(1)..self.text.len()).find(|at| self.ends(*at));
        before.map_or(0, |at| at + 1)..behind.map_or(self.text.len(), |at| at + 1)
    }

    /// Whether a sentence ends with this character: behind it, and behind a closing mark, stands a capital.
    fn ends(&self, at: usize) -> bool {
        if self.text[at] == '\n' {
            return true;
        }
        let mut next = at + 1;
        let closes = self.text.get(next).is_some_and(|c| "”\"".contains(*c));
        if !".?!".contains(self.text[at]) || self.quoted[at] && !closes {
            return false;
        }
        next += usize::from(closes);
        if !self.text.get(next).is_some_and(|c| c.is_whitespace()) {
            return false;
        }
        let first = self.text[next..].iter().find(|c| c.is_alphanumeric());
        first.is_none_or(|first| first.is_uppercase() || first.is_numeric())
    }
}

/// What an article may call an actor, in small letters: its names, and of a person's the last word.
pub(super) fn names(actor: &Actor) -> Vec<String> {
    let mut names: Vec<String> = actor.names().map(str::to_lowercase).collect();
    let last = actor.name.split(' ').next_back();
    names.extend(
        last.filter(|last| last.starts_with(char::is_uppercase))
            .map(str::to_lowercase),
    );
    names
}

/// What the article may call an actor whom nobody declared so that it can mean nobody else, in small letters: a proper name, "a
/// spokesman", "officials"; not "the bank", "his ministry".
pub(super) fn firm_names(actor: &Actor) -> Vec<String> {
    let firm = |name: &&str| {
        let mut words = name.split(' ');
        let first = words.next().unwrap_or_default().to_lowercase();
        let definite = ["the", "his", "her", "its", "their", "those", "all"].contains(&&*first);
        let capitals = words.filter(|word| word.starts_with(char::is_uppercase));
        let owned = first.ends_with("'s");
        !definite && !owned || capitals.count() > 1
    };
    let mut names: Vec<String> = actor.names().filter(firm).map(str::to_lowercase).collect();
    if actor.kind == ActorKind::Person && !actor.unnamed {
        names.extend(actor.name.split(' ').next_back().map(str::to_lowercase));
    }
    names
}

/// Whether the text has these words, and they are whole.
fn has(text: &str, words: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let text = text.replace('’', "'");
    text.match_indices(&words.replace('’', "'"))
        .any(|(at, found)| {
            !is_letter(text[..at].chars().next_back())
                && !is_letter(text[at + found.len()..].chars().next())
        })
}
