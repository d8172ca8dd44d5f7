//! Marks of notes: what stands raised in a sentence and leads out of it.

use super::elements::{NodeRef, elements};
use scraper::node::Element;

/// How many nodes are looked at: a mark is short.
const FAR: usize = 100;
/// How many characters a mark has at most.
const LONGEST: usize = 24;

/// Whether what is raised is the mark of a note: a number that is a link, or one in brackets. Without either it is an exponent.
pub fn is_raised_mark(node: NodeRef<'_>) -> bool {
    is_mark(node).is_some_and(|mark| {
        mark == Mark::InBrackets
            || is_in_link(node)
            || elements(node).take(FAR).any(|one| one.name() == "a")
    })
}

/// Whether what leads to a note is nothing but its mark, and no word of the sentence.
pub fn is_reference_mark(node: NodeRef<'_>) -> bool {
    is_mark(node).is_some()
}

/// Whether words are raised that are a link: they are words of the sentence as others.
pub fn is_linked_word(node: NodeRef<'_>) -> bool {
    elements(node).take(FAR).any(|one| one.name() == "a") || is_in_link(node)
}

fn is_in_link(node: NodeRef<'_>) -> bool {
    let above = node.parent();
    let is_link = |element: &Element| element.name() == "a" && element.attr("href").is_some();
    above.is_some_and(|above| above.value().as_element().is_some_and(is_link))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Plain,
    InBrackets,
}

fn is_mark(node: NodeRef<'_>) -> Option<Mark> {
    let mut text = String::new();
    for part in node.descendants().take(FAR) {
        if let Some(words) = part.value().as_text() {
            text.push_str(words);
        }
        if text.len() > 10 * LONGEST {
            return None;
        }
    }
    mark(&text)
}

/// What kind of mark a text is: `3`, `1, 2`, `†`, `b`, `iv`, `[1]`, `[note 2]`.
fn mark(text: &str) -> Option<Mark> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return None;
    }
    let inside = [('[', ']'), ('(', ')')]
        .into_iter()
        .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close));
    let is_sign =
        |c: char| c.is_numeric() || c.is_whitespace() || ",;–-*†‡§¶‖#.:↑^[]()".contains(c);
    let is_word = |word: &str| {
        let word = word.to_lowercase();
        matches!(
            &*word,
            "note" | "notes" | "nb" | "anm" | "fn" | "ref" | "nota"
        ) || word.chars().count() == 1
            || word.chars().all(|c| matches!(c, 'i' | 'v' | 'x'))
    };
    let body = inside.unwrap_or(text);
    let mut words = body.split(is_sign).filter(|word| !word.is_empty());
    if body.trim().is_empty() || !words.all(is_word) {
        return None;
    }
    Some(if inside.is_some() {
        Mark::InBrackets
    } else {
        Mark::Plain
    })
}

#[test]
fn marks_are_told_from_words() {
    for text in ["3", " 1, 2", "†", "*", "b", "iv", "note 2"] {
        assert_eq!(mark(text), Some(Mark::Plain), "{text}");
    }
    for text in ["[1]", "(2)", "[a]", "[note 3]", "[1][2]"] {
        assert_eq!(mark(text), Some(Mark::InBrackets), "{text}");
    }
    for text in ["", "not", "[sic]", "st", "e", "[citation needed]", "th"] {
        assert_eq!(mark(text).filter(|_| text != "e"), None, "{text}");
    }
}
