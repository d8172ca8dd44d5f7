//! From a page of HTML to the text that its readers see.

use super::{
    block_quote::{is_source, quoted},
    elements::{Boxes, Flow, NodeRef, flow, is_left_out},
    prose::{Gap, Prose, Written},
    root::{Root, root},
    tree::{self, TooHard, Visitor, walk},
};
use ego_tree::NodeId;
use newsfacts::text::{WrittenIn, written_in};
use scraper::{Html, node::Element};
use std::collections::HashMap;

/// The text of a page: its article, where one can be told.
pub fn text(html: &str) -> Result<Written, TooHard> {
    let page = tree::parse(html)?;
    let whole = article(&page, Boxes::Kept);
    let article = article(&page, Boxes::LeftOut);
    // Where next to nothing is left, names of boxes are those of the page.
    Ok(match article.text.len() * MOST_OF_PAGE < whole.text.len() {
        true => whole,
        false => article,
    })
}

/// How many times as much as the article all its boxes may be.
const MOST_OF_PAGE: usize = 5;

fn article(page: &Html, boxes: Boxes) -> Written {
    let Root {
        node,
        headline,
        without,
    } = root(page, boxes);
    let mut writer = Writer::new(page, boxes, without);
    if let Some(headline) = headline {
        writer.write(headline);
    }
    writer.write(node);
    writer.prose.finish()
}

/// The text of all that stands in a piece of HTML.
pub fn whole(html: &str) -> Result<Written, TooHard> {
    let page = tree::parse(html)?;
    let mut writer = Writer::new(&page, Boxes::Kept, Vec::new());
    writer.write(page.tree.root());
    Ok(writer.prose.finish())
}

struct Writer {
    prose: Prose,
    boxes: Boxes,
    without: Vec<NodeId>,
    /// The language that the words of the page tell.
    told: Option<&'static str>,
    /// The parts of block quotations that get marks, and whether it is the last of its block.
    quoted: HashMap<NodeId, bool>,
    /// The mark that closes the one that is open.
    closing: Option<&'static str>,
    /// The languages of the elements that are open and name theirs.
    languages: Vec<String>,
    /// The marks that close the quotations that are open; an empty one where the words have marks of their own.
    quotations: Vec<&'static str>,
    /// For each row of a table that is open whether its cells stand on one line.
    rows: Vec<bool>,
    /// How many elements are open that keep their lines, and that are raised.
    kept: usize,
    raised: usize,
}

impl Writer {
    fn new(page: &Html, boxes: Boxes, without: Vec<NodeId>) -> Self {
        Self {
            prose: Prose::new(),
            boxes,
            without,
            told: language_told(page),
            quoted: HashMap::new(),
            closing: None,
            languages: Vec::new(),
            quotations: Vec::new(),
            rows: Vec::new(),
            kept: 0,
            raised: 0,
        }
    }

    fn write(&mut self, node: NodeRef<'_>) {
        let above: Vec<NodeRef<'_>> = node.ancestors().collect();
        let above = above
            .iter()
            .rev()
            .filter_map(|node| node.value().as_element());
        self.languages = above.filter_map(language).collect();
        self.prose.part(Gap::Paragraph);
        walk(node, self);
        self.prose.part(Gap::Paragraph);
    }

    fn part(&mut self, element: &Element) {
        match flow(element) {
            Flow::Paragraph => self.prose.part(Gap::Paragraph),
            Flow::Line => self.prose.part(Gap::Line),
            Flow::Words => {}
        }
    }

    fn words(&mut self, text: &str) {
        let digits = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '−' | ' ');
        if self.raised > 0 && text.chars().all(digits) {
            // 10² is not 102.
            let raised: String = text.chars().map(raised).collect();
            self.prose.words(&raised);
        } else if self.kept > 0 {
            self.prose.lines(text);
        } else {
            self.prose.words(text);
        }
    }

    fn open_quotation(&mut self, node: NodeRef<'_>) {
        const MARKS: &str = "\"“”„«»‹›‘‚「『";
        let mut inside = node.descendants().filter_map(|node| node.value().as_text());
        let first = inside.find_map(|text| text.trim_start().chars().next());
        let close = match first {
            Some(c) if !MARKS.contains(c) => {
                let (open, close) = self.marks();
                self.prose.open(open);
                close
            }
            _ => "",
        };
        self.quotations.push(close);
    }
}

impl Writer {
    fn marks(&self) -> (&'static str, &'static str) {
        let language = self.languages.last().map(String::as_str).or(self.told);
        marks(language.unwrap_or_default(), self.quotations.len())
    }

    /// Where words of a block quotation begin.
    fn open_block(&mut self, node: NodeRef<'_>, element: &Element) {
        if element.name() == "blockquote" {
            let parts = quoted(node, element);
            let last = parts.last().copied();
            let parts = parts.into_iter().map(|part| (part, Some(part) == last));
            self.quoted.extend(parts);
        }
        if self.quoted.contains_key(&node.id()) {
            let (open, close) = self.marks();
            self.prose.open(open);
            self.closing = Some(close);
        }
    }

    /// Where they end: the mark stands behind the last of them.
    fn close_block(&mut self, node: NodeRef<'_>) {
        let is_last = self.quoted.get(&node.id());
        if let Some(mark) = self.closing.take_if(|_| is_last.is_some())
            && is_last == Some(&true)
        {
            self.prose.close(mark);
        }
    }

    /// Who is quoted stands behind the mark.
    fn close_before_source(&mut self, node: NodeRef<'_>, element: &Element) {
        if let Some(mark) = self.closing.take_if(|_| is_source(node, element)) {
            self.prose.close(mark);
            self.prose.part(Gap::Blank);
        }
    }
}

impl Visitor for Writer {
    fn enter(&mut self, node: NodeRef<'_>) -> bool {
        if let Some(text) = node.value().as_text() {
            self.words(text);
        }
        let Some(element) = node.value().as_element() else {
            return true;
        };
        if is_left_out(node, element, self.boxes) || self.without.contains(&node.id()) {
            // What it stood between belongs to two paragraphs.
            self.part(element);
            return false;
        }
        self.close_before_source(node, element);
        self.part(element);
        self.languages.extend(language(element));
        self.open_block(node, element);
        match element.name() {
            "br" if self.rows.last() == Some(&true) => self.prose.part(Gap::Blank),
            "br" => self.prose.end_line(),
            "pre" | "listing" => self.kept += 1,
            "sup" => self.raised += 1,
            "q" => self.open_quotation(node),
            "tr" => self.rows.push(is_one_line(node)),
            "td" | "th" => self.prose.part(match self.rows.last() {
                Some(false) => Gap::Paragraph,
                _ => Gap::Cell,
            }),
            _ => {}
        }
        true
    }

    fn leave(&mut self, node: NodeRef<'_>) {
        let Some(element) = node.value().as_element() else {
            return;
        };
        self.close_block(node);
        match element.name() {
            "pre" | "listing" => self.kept -= 1,
            "sup" => self.raised -= 1,
            "q" => {
                let mark = self.quotations.pop().unwrap_or_default();
                self.prose.close(mark);
            }
            "tr" => {
                self.rows.pop();
            }
            _ => {}
        }
        if language(element).is_some() {
            self.languages.pop();
        }
        self.part(element);
    }
}

/// The language that the small words of a page tell, where it does not name its language.
fn language_told(page: &Html) -> Option<&'static str> {
    /// No more of the page is looked at.
    const MOST: usize = 20_000;
    let mut words = String::new();
    for text in page.tree.nodes().filter_map(|node| node.value().as_text()) {
        words.push_str(text);
        words.push(' ');
        if words.len() > MOST {
            break;
        }
    }
    match written_in(&words) {
        WrittenIn::Read(tag) => Some(tag),
        WrittenIn::Another | WrittenIn::Unclear => None,
    }
}

fn language(element: &Element) -> Option<String> {
    element.attr("lang").map(str::to_ascii_lowercase)
}

/// Whether a row has cells of words alone. Others lay out a page, as e-mails do.
fn is_one_line(row: NodeRef<'_>) -> bool {
    let cells = row.children().flat_map(|cell| cell.children());
    let mut inside = cells.filter_map(|node| node.value().as_element());
    !inside.any(|element| flow(element) != Flow::Words)
}

/// The marks of a quotation in a language, and within another.
fn marks(language: &str, depth: usize) -> (&'static str, &'static str) {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    let (outer, inner) = match primary {
        _ if language.starts_with("de-ch") => (("«", "»"), ("‹", "›")),
        "de" | "bg" | "cs" | "et" | "is" | "lt" | "sk" | "sl" => (("„", "“"), ("‚", "‘")),
        "hu" | "pl" | "ro" => (("„", "”"), ("«", "»")),
        "fr" => (("«\u{A0}", "\u{A0}»"), ("“", "”")),
        "ca" | "el" | "es" | "it" | "nb" | "nn" | "no" | "pt" | "ru" | "uk" => {
            (("«", "»"), ("“", "”"))
        }
        "fi" | "sv" => (("”", "”"), ("’", "’")),
        "ja" | "zh" => (("「", "」"), ("『", "』")),
        _ => (("“", "”"), ("‘", "’")),
    };
    if depth.is_multiple_of(2) {
        outer
    } else {
        inner
    }
}

fn raised(c: char) -> char {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    match c {
        '+' => '⁺',
        '-' | '−' => '⁻',
        _ => c.to_digit(10).map_or(c, |digit| DIGITS[digit as usize]),
    }
}
