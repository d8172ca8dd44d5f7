//! What the elements of HTML are to who reads an article.

use super::{
    boxes::is_box,
    note::{is_raised_mark, is_reference_mark},
    style::Style,
};
use scraper::{Node, node::Element};

/// A node of a page.
pub type NodeRef<'a> = ego_tree::NodeRef<'a, Node>;

/// Elements that are no text of the page: what it does, what it embeds, and what one types into.
const NO_TEXT: [&str; 29] = [
    "audio", "canvas", "datalist", "embed", "frame", "frameset", "head", "iframe", "img", "input",
    "map", "meter", "noembed", "noframes", "noscript", "object", "optgroup", "option", "picture",
    "progress", "rp", "rt", "script", "select", "style", "svg", "template", "textarea", "video",
];

/// Elements around an article, and words that were taken back.
const NOT_THE_ARTICLE: [&str; 6] = ["aside", "del", "nav", "s", "search", "strike"];

/// Roles of elements that are not the article.
const OTHER_ROLES: [&str; 14] = [
    "alert",
    "alertdialog",
    "banner",
    "complementary",
    "contentinfo",
    "dialog",
    "doc-backlink",
    "doc-pullquote",
    "menu",
    "menubar",
    "navigation",
    "search",
    "toolbar",
    "tooltip",
];

/// Classes of what is there for the screen reader alone, and of the marks of footnotes.
const OTHER_CLASSES: [&str; 8] = [
    "footnote-backref",
    "footnote-definition-label",
    "reversefootnote",
    "screen-reader-text",
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "mw-editsection",
];

/// Elements that stand in paragraphs of their own.
const PARAGRAPHS: [&str; 36] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "listing",
    "main",
    "menu",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "ul",
];

/// Elements that stand on lines of their own.
const LINES: [&str; 6] = ["caption", "dd", "dt", "legend", "li", "tr"];

/// How many elements are looked at within one, where what matters stands at its beginning: however many there are.
const FAR: usize = 100;

/// How an element stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    Words,
    Line,
    Paragraph,
}

pub fn flow(element: &Element, style: &Style) -> Flow {
    if let Some(flow) = style.flow
        && !matches!(element.name(), "br" | "td" | "th" | "tr" | "html" | "body")
    {
        return flow;
    }
    match element.name() {
        name if PARAGRAPHS.contains(&name) => Flow::Paragraph,
        name if LINES.contains(&name) => Flow::Line,
        _ => Flow::Words,
    }
}

/// Whether boxes that only their names tell are read with the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Boxes {
    LeftOut,
    Kept,
}

/// Whether readers of the article do not see an element in it.
pub fn is_left_out(node: NodeRef<'_>, element: &Element, style: &Style, boxes: Boxes) -> bool {
    let name = element.name();
    NO_TEXT.contains(&name)
        || boxes == Boxes::LeftOut && is_box(node, element)
        || is_hidden(element, style)
        || has_other_role(element)
        || match name {
            "aside" => !is_note(element),
            _ if NOT_THE_ARTICLE.contains(&name) => true,
            _ if is_button(element) => !is_among_words(node),
            _ if is_reference(element) => is_reference_mark(node),
            "dialog" => element.attr("open").is_none() && !style.is_shown,
            "footer" => !is_within(node, "blockquote"),
            "figcaption" => !tells_of_text(node),
            "form" => !is_page(node),
            "sup" => is_raised_mark(node),
            _ => false,
        }
}

/// Whether an element is hidden or struck out. The page itself never is: what hides it, shows it when it is ready.
fn is_hidden(element: &Element, style: &Style) -> bool {
    let has = |name| element.attr(name).is_some();
    let is_page = matches!(element.name(), "html" | "body");
    !is_page
        && (style.is_gone
            || style.is_struck
            || !style.is_shown && (has("hidden") || has("popover")))
}

/// What one presses.
fn is_button(element: &Element) -> bool {
    element.name() == "button" || element.attr("role") == Some("button")
}

/// Whether an element stands in the middle of a sentence, so that it is read with it.
fn is_among_words(node: NodeRef<'_>) -> bool {
    let has_words = |node: NodeRef<'_>| {
        let text = node.value().as_text();
        text.is_some_and(|text| text.chars().any(char::is_alphanumeric))
    };
    node.prev_sibling().is_some_and(has_words) && node.next_sibling().is_some_and(has_words)
}

/// Whether an element leads to a note by what it is called.
fn is_reference(element: &Element) -> bool {
    element.attr("role") == Some("doc-noteref")
        || element
            .classes()
            .any(|class| matches!(class, "footnote-ref" | "footnote-reference"))
}

fn has_other_role(element: &Element) -> bool {
    let role = element.attr("role").unwrap_or_default();
    let mut roles = role.split_ascii_whitespace();
    roles.any(|role| OTHER_ROLES.contains(&role))
        || element
            .classes()
            .any(|class| OTHER_CLASSES.contains(&class))
}

/// Whether an element is a footnote, which may stand aside.
fn is_note(element: &Element) -> bool {
    matches!(
        element.attr("role"),
        Some("doc-footnote" | "doc-endnote" | "doc-endnotes")
    )
}

/// Whether a caption is of words and no picture: it may say whose they are.
fn tells_of_text(caption: NodeRef<'_>) -> bool {
    let figure = caption.parent();
    figure.is_some_and(|figure| {
        elements(figure)
            .take(FAR)
            .any(|one| ["blockquote", "pre", "q", "table"].contains(&one.name()))
    })
}

/// Whether a node is an element of this name.
pub fn is_called(node: NodeRef<'_>, name: &str) -> bool {
    let element = node.value().as_element();
    element.is_some_and(|element| element.name() == name)
}

/// Whether a node stands in an element of this name.
pub fn is_within(node: NodeRef<'_>, name: &str) -> bool {
    node.ancestors().any(|above| is_called(above, name))
}

/// Whether a form is the page, as some programs make them.
fn is_page(form: NodeRef<'_>) -> bool {
    elements(form).any(|one| ["article", "main", "h1"].contains(&one.name()))
}

/// The elements in another, in their order.
pub fn elements(node: NodeRef<'_>) -> impl Iterator<Item = &Element> {
    node.descendants()
        .skip(1)
        .filter_map(|node| node.value().as_element())
}
