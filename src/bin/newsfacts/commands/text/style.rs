//! What the style of an element does to what readers see of it.

use super::{css::Declaration, elements::Flow};
use std::collections::BTreeMap;

/// Where a declaration stands among others: what is important, what names the element more closely, what comes later.
pub type Rank = (bool, u8, usize);

/// What is declared of an element that matters here, each the one that wins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Declared(BTreeMap<&'static str, (Rank, String)>);

impl Declared {
    /// Takes one in, if it is valid, and wins.
    pub fn add(&mut self, one: &Declaration, specificity: u8, order: usize) {
        if let Some((name, value)) = property(&one.name, &one.value) {
            self.insert(name, value, (one.is_important, specificity, order));
        }
    }

    pub fn add_all(&mut self, others: &Self) {
        for (name, (rank, value)) in &others.0 {
            self.insert(name, value.clone(), *rank);
        }
    }

    fn insert(&mut self, name: &'static str, value: String, rank: Rank) {
        match self.0.get(name) {
            Some((before, _)) if *before > rank => {}
            _ => {
                self.0.insert(name, (rank, value));
            }
        }
    }

    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |(_, value)| value)
    }

    /// What follows for readers.
    pub fn style(&self) -> Style {
        let number = |name| length(self.get(name));
        let is_placed = matches!(self.get("position"), "absolute" | "fixed");
        let far = ["left", "top", "right", "bottom"]
            .into_iter()
            .any(|side| number(side).is_some_and(|length| length <= FAR_OUT));
        let cut = matches!(self.get("overflow"), "hidden" | "clip");
        let tiny = ["width", "height", "max-width", "max-height"]
            .into_iter()
            .any(|side| number(side).is_some_and(|length| length <= 1.0));
        let fades_in = !matches!(self.get("animation"), "" | "none");
        let display = self.get("display");
        Style {
            is_gone: display == "none"
                || self.get("content-visibility") == "hidden"
                || number("opacity").is_some_and(|opacity| opacity <= 0.0) && !fades_in
                || number("text-indent").is_some_and(|indent| indent <= FAR_OUT)
                || is_placed && (far || self.get("clip") == "all")
                || self.get("clip-path") == "all"
                || cut && tiny,
            is_struck: self.get("text-decoration") == "line-through",
            visible: match self.get("visibility") {
                "visible" | "initial" => Some(true),
                "hidden" | "collapse" => Some(false),
                _ => None,
            },
            has_size: number("font-size").map(|size| size > 0.0),
            is_shown: !matches!(display, "" | "none"),
            flow: match display {
                "" | "none" => None,
                "contents" => Some(Flow::Words),
                "list-item" => Some(Flow::Line),
                _ if display.starts_with("inline") || display.starts_with("ruby") => {
                    Some(Flow::Words)
                }
                _ if display.starts_with("table-") => None,
                _ => Some(Flow::Paragraph),
            },
            raised: match self.get("vertical-align") {
                "super" => Some(Raised::Up),
                "sub" => Some(Raised::Down),
                "baseline" => Some(Raised::No),
                _ => None,
            },
            is_turned: self.get("unicode-bidi").ends_with("override"),
            marker: Some(self.get("list-style-type").to_owned()).filter(|kind| !kind.is_empty()),
        }
    }
}

/// How many pixels out of the page nobody sees anything.
const FAR_OUT: f64 = -900.0;

/// How words stand to their line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Raised {
    No,
    Up,
    Down,
}

/// What a style does; what it leaves open is nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Style {
    /// Nobody sees it, whatever is in it.
    pub is_gone: bool,
    pub is_struck: bool,
    /// Whether its words are seen: what is in it may say otherwise.
    pub visible: Option<bool>,
    pub has_size: Option<bool>,
    /// It says how it is shown, which browsers take for shown where they would hide it.
    pub is_shown: bool,
    pub flow: Option<Flow>,
    pub raised: Option<Raised>,
    pub is_turned: bool,
    /// How items of a list are marked.
    pub marker: Option<String>,
}

impl Style {
    /// Whether it takes words from readers.
    pub fn hides(&self) -> bool {
        self.is_gone
            || self.is_struck
            || self.visible == Some(false)
            || self.has_size == Some(false)
    }
}

/// A declaration that matters, under the name that others of the same kind have, with a value that is one.
fn property(name: &str, value: &str) -> Option<(&'static str, String)> {
    const WORDS: [(&str, &[&str]); 6] = [
        (
            "visibility",
            &[
                "visible", "hidden", "collapse", "inherit", "initial", "unset",
            ],
        ),
        ("content-visibility", &["visible", "auto", "hidden"]),
        (
            "position",
            &["static", "relative", "absolute", "fixed", "sticky"],
        ),
        (
            "vertical-align",
            &[
                "super",
                "sub",
                "baseline",
                "top",
                "middle",
                "bottom",
                "text-top",
                "text-bottom",
            ],
        ),
        (
            "unicode-bidi",
            &[
                "normal",
                "embed",
                "isolate",
                "plaintext",
                "bidi-override",
                "isolate-override",
            ],
        ),
        ("overflow", &["visible", "hidden", "clip", "scroll", "auto"]),
    ];
    const LENGTHS: [&str; 10] = [
        "opacity",
        "text-indent",
        "left",
        "top",
        "right",
        "bottom",
        "width",
        "height",
        "max-width",
        "max-height",
    ];
    let words = || value.split_whitespace();
    if let Some((name, values)) = WORDS.into_iter().find(|(one, _)| *one == name) {
        return values.contains(&value).then(|| (name, value.to_owned()));
    }
    if let Some(name) = LENGTHS.into_iter().find(|one| *one == name) {
        let is_valid = words().nth(1).is_none() && (name != "opacity" || length(value).is_some());
        return is_valid.then(|| (name, value.to_owned()));
    }
    Some(match name {
        "display" => ("display", display(value)?),
        "text-decoration" | "text-decoration-line" => {
            let is_through = words().any(|word| word == "line-through");
            (
                "text-decoration",
                if is_through { "line-through" } else { "none" }.to_owned(),
            )
        }
        "font-size" => ("font-size", value.to_owned()),
        "font" => {
            let sizes = words().filter_map(|word| word.split('/').next());
            // A number alone is a weight, but for nothing.
            let mut sizes = sizes.filter(|word| {
                length(word).is_some_and(|size| size == 0.0 || word.parse::<f64>().is_err())
            });
            ("font-size", sizes.next().unwrap_or("medium").to_owned())
        }
        "list-style" | "list-style-type" => {
            let word = words().find(|word| !matches!(*word, "inside" | "outside"))?;
            ("list-style-type", word.to_owned())
        }
        "animation" | "animation-name" | "transition" => ("animation", value.to_owned()),
        "clip" => ("clip", is_cut("rect(", value)?),
        "clip-path" => ("clip-path", is_cut("inset(", value)?),
        _ => return None,
    })
}

/// A way to be shown that there is.
fn display(value: &str) -> Option<String> {
    const WORDS: [&str; 13] = [
        "none",
        "block",
        "inline",
        "flow-root",
        "flex",
        "grid",
        "table",
        "list-item",
        "contents",
        "ruby",
        "run-in",
        "flow",
        "math",
    ];
    let is_one = |word: &str| {
        let word = word.strip_prefix("inline-").unwrap_or(word);
        WORDS.contains(&word) || word.starts_with("table-") || word.starts_with("ruby-")
    };
    let mut words = value.split_whitespace();
    let (first, second) = (words.next()?, words.next());
    let is_whole = words.next().is_none()
        && second.is_none_or(|second| is_one(second) && second != "none" && first != "none");
    (is_one(first) && is_whole).then(|| value.to_owned())
}

/// Whether a shape cuts all away: `rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`, `inset(50%)`.
fn is_cut(shape: &str, value: &str) -> Option<String> {
    let none = || Some("none".to_owned());
    let Some(sides) = value.strip_prefix(shape) else {
        return none();
    };
    let sides = sides
        .trim_end_matches(')')
        .split([',', ' '])
        .filter(|side| !side.is_empty());
    let lengths: Vec<f64> = sides.filter_map(length).collect();
    let cuts = match (shape, &*lengths) {
        ("rect(", [top, right, bottom, left]) => bottom - top <= 1.0 && right - left <= 1.0,
        ("inset(", [all]) => *all >= 500.0 && value.contains('%'),
        ("inset(", [top, .., last]) => {
            value.contains('%') && (*top >= 1000.0 || *top >= 500.0 && *last >= 500.0)
        }
        _ => false,
    };
    if cuts { Some("all".to_owned()) } else { none() }
}

/// A length in pixels, or a number. Other units are about as many.
fn length(value: &str) -> Option<f64> {
    let end = value
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+')))
        .unwrap_or(value.len());
    let (number, unit) = value.split_at(end);
    let pixels = match unit {
        "em" | "rem" | "ex" | "ch" | "pc" | "vw" | "vh" | "%" => 10.0,
        _ if unit.chars().all(|c| c.is_ascii_alphabetic()) => 1.0,
        _ => return None,
    };
    number.parse::<f64>().ok().map(|number| number * pixels)
}
