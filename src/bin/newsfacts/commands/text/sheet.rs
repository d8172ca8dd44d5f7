//! The style sheets that stand in a page: rules that name elements by their name, a class or an id are followed; of others it is
//! told where they may hide what the text has.

use super::{
    css::{declarations, rules},
    elements::NodeRef,
    style::{Declared, Style},
};
use scraper::{Html, node::Element};
use std::collections::{BTreeSet, HashMap};

/// How many media within media are looked into.
const DEEPEST: usize = 8;

/// What the style sheets of a page say.
#[derive(Debug, Default)]
pub struct Sheet {
    rules: HashMap<String, Declared>,
    /// Rules that hide something, by what is named last in them: whether they hide depends on more than that.
    unsure: HashMap<String, String>,
    order: usize,
}

impl Sheet {
    pub fn of(page: &Html) -> Self {
        let mut sheet = Self::default();
        for node in page.tree.nodes() {
            let element = node.value().as_element();
            let is_read = |node: NodeRef<'_>| {
                let mut above = node.ancestors();
                let root = page.tree.root().id();
                above.any(|above| above.id() == root)
            };
            if let Some(element) = element.filter(|element| element.name() == "style")
                && is_read(node)
                && is_for_screens(element.attr("media").unwrap_or_default())
            {
                let texts = node.children();
                let texts = texts.filter_map(|text| text.value().as_text());
                sheet.read(&texts.map(|text| &**text).collect::<String>(), DEEPEST);
            }
        }
        sheet
    }

    fn read(&mut self, css: &str, depth: usize) {
        for (selectors, block) in rules(css) {
            match selectors.split_once(char::is_whitespace) {
                Some(("@media", which)) if depth > 0 && is_for_screens(which) => {
                    self.read(&block, depth - 1)
                }
                _ if selectors.starts_with('@') => {}
                _ => self.rule(&selectors, &block),
            }
        }
    }

    fn rule(&mut self, selectors: &str, block: &str) {
        self.order += 1;
        let all = declarations(block);
        let of = |specificity: u8| {
            let mut declared = Declared::default();
            for one in &all {
                declared.add(one, specificity, self.order);
            }
            declared
        };
        let hides = of(0).style().hides();
        for selector in selectors.split(',').map(str::trim) {
            match specificity(selector) {
                Some(specificity) => {
                    let declared = of(specificity);
                    self.rules
                        .entry(selector.to_owned())
                        .or_default()
                        .add_all(&declared);
                }
                None if hides => {
                    if let Some(last) = last_named(selector) {
                        self.unsure
                            .entry(last)
                            .or_insert_with(|| selector.to_owned());
                    }
                }
                None => {}
            }
        }
    }

    /// The style of an element.
    pub fn style(&self, element: &Element) -> Style {
        let inline = element.attr("style").unwrap_or_default();
        if inline.is_empty() && self.rules.is_empty() {
            return Style::default();
        }
        let mut declared = Declared::default();
        for key in keys(element).iter().filter(|_| !self.rules.is_empty()) {
            if let Some(others) = self.rules.get(key) {
                declared.add_all(others);
            }
        }
        for one in declarations(inline) {
            declared.add(&one, u8::MAX, 0);
        }
        declared.style()
    }

    /// A rule that may hide an element, which its readers then do not see.
    pub fn may_hide(&self, element: &Element, told: &mut BTreeSet<String>) {
        if !self.unsure.is_empty() {
            told.extend(
                keys(element)
                    .iter()
                    .filter_map(|key| self.unsure.get(key).cloned()),
            );
        }
    }

    /// What is inherited from all above.
    pub fn sight(&self, node: NodeRef<'_>) -> Sight {
        let above: Vec<NodeRef<'_>> = node.ancestors().collect();
        let mut sight = Sight::default();
        for element in above
            .iter()
            .rev()
            .filter_map(|node| node.value().as_element())
        {
            sight.enter(&self.style(element), element);
        }
        sight
    }
}

/// What names an element in the rules that are followed.
fn keys(element: &Element) -> Vec<String> {
    let name = element.name();
    let mut keys = vec![name.to_owned(), "*".to_owned()];
    let classes = element.classes().map(|class| format!(".{class}"));
    for one in classes.chain(element.attr("id").map(|id| format!("#{id}"))) {
        keys.push(format!("{name}{one}"));
        keys.push(one);
    }
    keys
}

/// How closely a selector names an element, if it does by nothing but its name, a class or an id.
fn specificity(selector: &str) -> Option<u8> {
    let is_name = |text: &str| {
        text.chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    };
    let (name, rest) = match selector.find(['.', '#']) {
        Some(at) => selector.split_at(at),
        None => (selector, ""),
    };
    let one = rest.get(1..).unwrap_or_default();
    let is_whole = is_name(name) && is_name(one) && (rest.is_empty() || !one.is_empty());
    match (selector, rest.chars().next()) {
        ("", _) => None,
        ("*", _) => Some(0),
        _ if !is_whole => None,
        (_, None) => Some(1),
        (_, Some('.')) => Some(2 + u8::from(!name.is_empty())),
        _ => Some(4 + u8::from(!name.is_empty())),
    }
}

/// The class, the id or else the name that is the last in a selector. What hides a part that CSS adds hides no words.
fn last_named(selector: &str) -> Option<String> {
    if selector.contains("::") || selector.ends_with(":before") || selector.ends_with(":after") {
        return None;
    }
    let last = selector.rsplit([' ', '>', '+', '~', '\n', '\t']).next()?;
    let last = last.split([':', '[']).next()?;
    let at = last.rfind(['.', '#']).unwrap_or(0);
    Some(last[at..].to_owned()).filter(|name| name.len() > 1)
}

/// Whether media are the screens of readers, as far as words tell it: what depends on their width is for other widths too.
fn is_for_screens(media: &str) -> bool {
    let media = media.trim().to_ascii_lowercase();
    media.is_empty() || matches!(&*media, "all" | "screen" | "only screen")
}

/// What is inherited: whether words are seen, at each element that is open.
#[derive(Debug, Default)]
pub struct Sight(Vec<(bool, bool)>);

impl Sight {
    pub fn enter(&mut self, style: &Style, element: &Element) {
        let is_page = matches!(element.name(), "html" | "body");
        let style = if is_page { &Style::default() } else { style };
        let (visible, has_size) = self.0.last().copied().unwrap_or((true, true));
        self.0.push((
            style.visible.unwrap_or(visible),
            style.has_size.unwrap_or(has_size),
        ));
    }

    pub fn leave(&mut self) {
        self.0.pop();
    }

    pub fn sees(&self) -> bool {
        self.0
            .last()
            .is_none_or(|(visible, has_size)| *visible && *has_size)
    }
}
