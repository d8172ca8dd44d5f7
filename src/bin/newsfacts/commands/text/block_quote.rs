//! Block quotations. Readers see by their place that they are quoted; plain text has no places, so that they get marks: one
//! before each paragraph, and one behind the last.

use super::elements::{NodeRef, elements, is_called, is_within};
use ego_tree::NodeId;
use scraper::node::Element;

/// Marks of any language that enclose words.
const MARKS: &str = "\"“”„«»‹›「」『』";

/// Dashes before the name of who is quoted.
const DASHES: [char; 3] = ['—', '–', '―'];

/// What stands in a block that is more than words: nobody says a list or a table.
const MORE_THAN_WORDS: [&str; 15] = [
    "blockquote",
    "dl",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "pre",
    "q",
    "table",
    "ul",
];

/// Words in the class of a block that is set apart for another reason.
const NO_QUOTATIONS: [&str; 8] = [
    "admonition",
    "alert",
    "callout",
    "hint",
    "info",
    "note",
    "tip",
    "warning",
];

/// How many parts are looked at behind who is quoted, where there may be as many again.
const FAR: usize = 20;

/// How much of a paragraph may be a name before a colon, which makes it a line of a transcript or a note.
const LONGEST_NAME: usize = 40;

/// The parts of a block quotation that get marks, in order: its paragraphs, or itself where it has none. Nothing where its
/// words have marks already, and where it is no quotation.
pub fn quoted(block: NodeRef<'_>, element: &Element) -> Vec<NodeId> {
    let named = |name: &str| {
        let mut words = name.split(|c: char| !c.is_alphanumeric());
        words.any(|word| NO_QUOTATIONS.contains(&&*word.to_lowercase()))
    };
    let inside = |name: &str| MORE_THAN_WORDS.contains(&name);
    if element.classes().any(named)
        || elements(block).any(|one| inside(one.name()))
        || is_within(block, "blockquote")
        || texts(block).any(|text| text.contains(|c| MARKS.contains(c)))
    {
        return Vec::new();
    }
    let paragraphs = block.descendants().filter(|node| is_called(*node, "p"));
    let mut paragraphs: Vec<NodeRef<'_>> = paragraphs.collect();
    paragraphs.retain(|paragraph| !is_name_alone(*paragraph));
    if paragraphs.is_empty() && !elements(block).any(|one| one.name() == "p") {
        paragraphs.push(block);
    }
    match paragraphs.iter().any(|paragraph| is_mixed(*paragraph)) {
        true => Vec::new(),
        false => paragraphs.iter().map(|paragraph| paragraph.id()).collect(),
    }
}

/// Whether an element of a block quotation says who is quoted, and so ends the words: nothing but other such stands behind it.
pub fn is_source(node: NodeRef<'_>, element: &Element) -> bool {
    let is_blank = |node: NodeRef<'_>| match node.value().as_element() {
        Some(element) => matches!(element.name(), "footer" | "cite" | "br"),
        None => is_empty(node),
    };
    matches!(element.name(), "footer" | "cite") && node.next_siblings().take(FAR).all(is_blank)
}

/// Whether a paragraph only says who is quoted, or nothing.
fn is_name_alone(paragraph: NodeRef<'_>) -> bool {
    let words: String = texts(paragraph).collect();
    let words = words.trim_start();
    let mut parts = paragraph.children().filter(|part| !is_empty(*part));
    words.is_empty() || words.starts_with(DASHES) || parts.all(|part| is_called(part, "cite"))
}

/// Whether a paragraph holds more than the words that are quoted: a name before them, or one behind a dash.
fn is_mixed(paragraph: NodeRef<'_>) -> bool {
    let words: String = texts(paragraph).collect();
    let name = words
        .char_indices()
        .nth(LONGEST_NAME)
        .map_or(&*words, |(at, _)| &words[..at]);
    let is_label = name.contains(':');
    let behind_end = words.rsplit_once(DASHES).is_some_and(|(before, _)| {
        before.trim_end().ends_with(['.', '!', '?', '…']) || before.ends_with('\n')
    });
    let mut lines = texts(paragraph).skip(1);
    is_label || behind_end || lines.any(|line| line.trim_start().starts_with(DASHES))
}

fn is_empty(node: NodeRef<'_>) -> bool {
    texts(node).all(|text| text.trim().is_empty())
}

fn texts(node: NodeRef<'_>) -> impl Iterator<Item = &str> {
    let texts = node.descendants();
    texts.filter_map(|node| node.value().as_text().map(|text| &**text))
}
