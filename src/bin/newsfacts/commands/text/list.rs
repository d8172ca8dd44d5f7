//! The numbers of lists, which readers see before their items: `1986. A great year.`

use super::{elements::NodeRef, style::Style};
use scraper::node::Element;

/// A list that is open.
#[derive(Debug)]
pub struct List {
    next: i64,
    step: i64,
    /// How its items are numbered, in the words of CSS; nothing where they have bullets.
    marker: String,
}

impl List {
    pub fn of(node: NodeRef<'_>, element: &Element, style: &Style) -> Self {
        let is_reversed = element.name() == "ol" && element.attr("reversed").is_some();
        let start = element
            .attr("start")
            .and_then(|start| start.trim().parse().ok());
        let marker = match (&style.marker, element.name(), element.attr("type")) {
            (Some(marker), ..) => marker,
            (None, "ol", Some("a")) => "lower-alpha",
            (None, "ol", Some("A")) => "upper-alpha",
            (None, "ol", Some("i")) => "lower-roman",
            (None, "ol", Some("I")) => "upper-roman",
            (None, "ol", _) => "decimal",
            _ => "none",
        };
        let count = || {
            let items = node.children().filter_map(|node| node.value().as_element());
            let count = items.filter(|element| element.name() == "li").count();
            i64::try_from(count).unwrap_or(i64::MAX)
        };
        Self {
            next: start.unwrap_or_else(|| if is_reversed { count() } else { 1 }),
            step: if is_reversed { -1 } else { 1 },
            marker: marker.to_owned(),
        }
    }

    /// What stands before the next item; nothing where that is a bullet.
    pub fn item(&mut self, element: &Element, style: &Style) -> Option<String> {
        let value = element
            .attr("value")
            .and_then(|value| value.trim().parse().ok());
        let number: i64 = value.unwrap_or(self.next);
        self.next = number.saturating_add(self.step);
        let marker = style.marker.as_deref().unwrap_or(&self.marker);
        let written = match marker {
            "none" | "disc" | "circle" | "square" => return None,
            "lower-alpha" | "lower-latin" => letters(number).unwrap_or_else(|| number.to_string()),
            "upper-alpha" | "upper-latin" => {
                letters(number).map_or_else(|| number.to_string(), |letters| letters.to_uppercase())
            }
            "lower-roman" => roman(number).unwrap_or_else(|| number.to_string()),
            "upper-roman" => {
                roman(number).map_or_else(|| number.to_string(), |letters| letters.to_uppercase())
            }
            "decimal-leading-zero" => format!("{number:02}"),
            _ if marker.starts_with(['"', '\'']) => return None,
            _ => number.to_string(),
        };
        let is_item = style
            .flow
            .is_none_or(|flow| flow == super::elements::Flow::Line);
        is_item.then(|| format!("{written}. "))
    }
}

fn letters(number: i64) -> Option<String> {
    let mut rest = u64::try_from(number).ok().filter(|number| *number > 0)?;
    let mut letters = Vec::new();
    while rest > 0 {
        letters.push(b'a' + u8::try_from((rest - 1) % 26).ok()?);
        rest = (rest - 1) / 26;
    }
    letters.reverse();
    String::from_utf8(letters).ok()
}

fn roman(number: i64) -> Option<String> {
    const SIGNS: [(i64, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if !(1..4000).contains(&number) {
        return None;
    }
    let (mut rest, mut out) = (number, String::new());
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    Some(out)
}
