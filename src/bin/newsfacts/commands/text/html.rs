//! From a page of HTML to the text that its readers see.

use super::{
    block_quote::{is_source, quoted},
    elements::{Boxes, Flow, NodeRef, flow, is_left_out},
    list::List,
    marks::{has_marks, marks},
    note::is_linked_word,
    prose::{Gap, Prose, Written},
    root::{Root, root},
    sheet::{Sheet, Sight},
    style::{Raised, Style},
    tree::{self, TooHard, Visitor, walk},
};
use ego_tree::NodeId;
use newsfacts::text::{WrittenIn, written_in};
use scraper::{Html, node::Element};
use std::collections::{BTreeSet, HashMap};

/// The text of a page: its article, where one can be told.
pub fn text(html: &str) -> Result<Written, TooHard> {
    let page = tree::parse(html)?;
    let sheet = Sheet::of(&page);
    let whole = article(&page, &sheet, Boxes::Kept);
    let article = article(&page, &sheet, Boxes::LeftOut);
    // Where next to nothing is left, names of boxes are those of the page.
    Ok(match article.text.len() * MOST_OF_PAGE < whole.text.len() {
        true => whole,
        false => article,
    })
}

/// How many times as much as the article all its boxes may be.
const MOST_OF_PAGE: usize = 5;

fn article(page: &Html, sheet: &Sheet, boxes: Boxes) -> Written {
    let Root {
        node,
        headline,
        without,
    } = root(page, sheet, boxes);
    let mut writer = Writer::new(page, sheet, boxes, without);
    if let Some(headline) = headline {
        writer.write(headline);
    }
    writer.write(node);
    writer.finish()
}

/// The text of all that stands in a piece of HTML.
pub fn whole(html: &str) -> Result<Written, TooHard> {
    let page = tree::parse(html)?;
    let sheet = Sheet::of(&page);
    let mut writer = Writer::new(&page, &sheet, Boxes::Kept, Vec::new());
    writer.write(page.tree.root());
    Ok(writer.finish())
}

struct Writer<'a> {
    prose: Prose,
    sheet: &'a Sheet,
    /// Whether words are seen where it is.
    sight: Sight,
    /// The lists that are open.
    lists: Vec<List>,
    /// Whether letters stand in an order of their own.
    is_turned: bool,
    /// The rules that may hide some of what is written.
    unsure: BTreeSet<String>,
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
    /// How many elements are open that keep their lines.
    kept: usize,
    /// How the words of those that are open stand to their line.
    raised: Vec<Raised>,
    /// How those that are open stand in the text.
    flows: Vec<Flow>,
}

impl<'a> Writer<'a> {
    fn new(page: &Html, sheet: &'a Sheet, boxes: Boxes, without: Vec<NodeId>) -> Self {
        Self {
            prose: Prose::new(),
            sheet,
            sight: Sight::default(),
            lists: Vec::new(),
            is_turned: false,
            unsure: BTreeSet::new(),
            boxes,
            without,
            told: language_told(page),
            quoted: HashMap::new(),
            closing: None,
            languages: Vec::new(),
            quotations: Vec::new(),
            rows: Vec::new(),
            kept: 0,
            raised: Vec::new(),
            flows: Vec::new(),
        }
    }

    fn write(&mut self, node: NodeRef<'_>) {
        let above: Vec<NodeRef<'_>> = node.ancestors().collect();
        let above = above
            .iter()
            .rev()
            .filter_map(|node| node.value().as_element());
        self.languages = above.filter_map(language).collect();
        self.sight = self.sheet.sight(node);
        self.prose.part(Gap::Paragraph);
        walk(node, self);
        self.prose.part(Gap::Paragraph);
    }

    fn finish(self) -> Written {
        let mut written = self.prose.finish();
        written.is_turned = self.is_turned || is_turned(&written.text);
        written.unsure = self.unsure;
        written
    }

    fn part(&mut self, flow: Flow) {
        match flow {
            Flow::Paragraph => self.prose.part(Gap::Paragraph),
            Flow::Line => self.prose.part(Gap::Line),
            Flow::Words => {}
        }
    }

    fn words(&mut self, text: &str) {
        if !self.sight.sees() {
            return;
        }
        let digits = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '−' | ' ' | ',');
        let is_number = text.chars().all(digits);
        let follows = || self.prose.last().is_some_and(|c| c.is_ascii_digit());
        match self.raised.last() {
            // 10² is not 102.
            Some(Raised::Up) if is_number => {
                self.prose
                    .words(&text.chars().map(raised).collect::<String>());
            }
            Some(Raised::Down) if is_number && follows() => {
                self.prose
                    .words(&text.chars().map(lowered).collect::<String>());
            }
            _ if self.kept > 0 => self.prose.lines(text),
            _ => self.prose.words(text),
        }
    }

    fn open_quotation(&mut self, node: NodeRef<'_>) {
        // No honest quotation is deeper, and each looks through all that is in it.
        const DEEPEST: usize = 4;
        let has_marks = self.quotations.len() < DEEPEST && has_marks(&self.seen(node));
        let close = match has_marks {
            false if self.sight.sees() => {
                let (open, close) = self.marks();
                self.prose.open(open);
                close
            }
            _ => "",
        };
        self.quotations.push(close);
    }

    /// The words of an element that readers see.
    fn seen(&self, node: NodeRef<'_>) -> String {
        let mut reader = Reader {
            sheet: self.sheet,
            boxes: self.boxes,
            sight: self.sheet.sight(node),
            text: String::new(),
        };
        walk(node, &mut reader);
        reader.text
    }

    /// What is raised by its name or its style. Words that are a link are no part of the word before them.
    fn raise(&mut self, node: NodeRef<'_>, element: &Element, style: &Style) {
        let by_name = match element.name() {
            "sup" => Some(Raised::Up),
            "sub" => Some(Raised::Down),
            _ => None,
        };
        if by_name == Some(Raised::Up)
            && self.prose.last().is_some_and(char::is_alphabetic)
            && is_linked_word(node)
        {
            self.prose.part(Gap::Blank);
        }
        let before = self.raised.last().copied().unwrap_or(Raised::No);
        self.raised.push(style.raised.or(by_name).unwrap_or(before));
    }
}

/// Who reads the words of an element.
struct Reader<'a> {
    sheet: &'a Sheet,
    boxes: Boxes,
    sight: Sight,
    text: String,
}

impl Visitor for Reader<'_> {
    fn enter(&mut self, node: NodeRef<'_>) -> bool {
        if let Some(text) = node.value().as_text()
            && self.sight.sees()
        {
            self.text.push_str(text);
        }
        let Some(element) = node.value().as_element() else {
            return true;
        };
        let style = self.sheet.style(element);
        if is_left_out(node, element, &style, self.boxes) {
            return false;
        }
        self.sight.enter(&style, element);
        true
    }

    fn leave(&mut self, node: NodeRef<'_>) {
        if node.value().is_element() {
            self.sight.leave();
        }
    }
}

impl Writer<'_> {
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

impl Visitor for Writer<'_> {
    fn enter(&mut self, node: NodeRef<'_>) -> bool {
        if let Some(text) = node.value().as_text() {
            self.words(text);
        }
        let Some(element) = node.value().as_element() else {
            return true;
        };
        let style = self.sheet.style(element);
        let flow = flow(element, &style);
        if is_left_out(node, element, &style, self.boxes) || self.without.contains(&node.id()) {
            // What it stood between belongs to two paragraphs.
            self.part(flow);
            return false;
        }
        self.sight.enter(&style, element);
        self.sheet.may_hide(element, &mut self.unsure);
        self.is_turned |= style.is_turned || element.name() == "bdo";
        self.close_before_source(node, element);
        self.part(flow);
        self.flows.push(flow);
        self.raise(node, element, &style);
        self.languages.extend(language(element));
        self.open_block(node, element);
        match element.name() {
            "br" if self.rows.last() == Some(&true) => self.prose.part(Gap::Blank),
            "br" => self.prose.end_line(),
            "pre" | "listing" => self.kept += 1,
            "ol" | "ul" | "menu" | "dir" => self.lists.push(List::of(node, element, &style)),
            "li" => {
                let number = self
                    .lists
                    .last_mut()
                    .and_then(|list| list.item(element, &style));
                if let Some(number) = number.filter(|_| self.sight.sees()) {
                    self.prose.lead(&number);
                }
            }
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
            "ol" | "ul" | "menu" | "dir" => {
                self.lists.pop();
            }
            "li" => self.prose.no_lead(),
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
        self.sight.leave();
        self.raised.pop();
        let flow = self.flows.pop();
        self.part(flow.unwrap_or(Flow::Words));
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
    !inside.any(|element| flow(element, &Style::default()) != Flow::Words)
}

fn raised(c: char) -> char {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    match c {
        '+' => '⁺',
        '-' | '−' => '⁻',
        _ => c.to_digit(10).map_or(c, |digit| DIGITS[digit as usize]),
    }
}

fn lowered(c: char) -> char {
    const DIGITS: [char; 10] = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'];
    c.to_digit(10).map_or(c, |digit| DIGITS[digit as usize])
}

/// Whether characters of a text turn its letters around: an override always, an embedding where no letters are written so.
fn is_turned(text: &str) -> bool {
    let is_right_to_left = |c: char| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    text.contains(['\u{202D}', '\u{202E}'])
        || text.contains(['\u{202B}', '\u{2067}']) && !text.contains(is_right_to_left)
}
