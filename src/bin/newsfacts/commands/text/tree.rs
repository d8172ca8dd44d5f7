//! A page as a tree, of a depth that no honest page has, and a way through it.

use super::elements::NodeRef;
use html5ever::{
    driver::{self, Parser},
    tendril::{StrTendril, TendrilSink},
};
use scraper::{Html, HtmlTreeSink};
use std::time::{Duration, Instant};

/// How deep elements may stand in each other: as deep as in browsers. The reader looks through all that are open, at each tag.
const DEEPEST: usize = 512;
/// How much is read before that is looked at.
const STEP: usize = 1024;
/// How many elements a page may have more than bytes: what is not closed may be repeated in all that follows.
const MOST_BESIDES: usize = 10_000;

/// How long a page is read, however busy the machine: the largest takes a few seconds. Each attribute of an element is compared
/// with all before it, and that is not seen from outside.
const LONGEST: Duration = Duration::from_secs(60);

/// The page is no page, but made to be hard to read.
#[derive(Debug, PartialEq, Eq)]
pub struct TooHard;

/// Reads a page; what is wrong in it is mended as browsers do.
pub fn parse(html: &str) -> Result<Html, TooHard> {
    let sink = HtmlTreeSink::new(Html::new_document());
    let mut parser = driver::parse_document(sink, driver::ParseOpts::default());
    let (mut rest, mut read, mut seen) = (html, 0, 0);
    let begin = Instant::now();
    while !rest.is_empty() {
        let whole = (STEP..rest.len()).find(|at| rest.is_char_boundary(*at));
        let (step, after) = rest.split_at(whole.unwrap_or(rest.len()));
        parser.process(StrTendril::from_slice(step));
        (rest, read) = (after, read + step.len());
        seen = look(&parser, seen, read)?;
        if begin.elapsed() > LONGEST {
            return Err(TooHard);
        }
    }
    Ok(parser.finish())
}

/// Looks at the nodes that are new.
fn look(parser: &Parser<HtmlTreeSink>, seen: usize, read: usize) -> Result<usize, TooHard> {
    let page = parser.tokenizer.sink.sink.0.borrow();
    let nodes = page.tree.nodes();
    let count = nodes.len();
    let is_deep = |node: NodeRef<'_>| node.ancestors().nth(DEEPEST).is_some();
    match count > read + MOST_BESIDES || nodes.rev().take(count - seen).any(is_deep) {
        true => Err(TooHard),
        false => Ok(count),
    }
}

/// Who goes through a tree.
pub trait Visitor {
    /// At the beginning of a node: whether to go into it.
    fn enter(&mut self, node: NodeRef<'_>) -> bool;
    /// At the end of a node that was gone into.
    fn leave(&mut self, node: NodeRef<'_>);
}

/// Goes through all that is in a node, and the node itself, without growing the stack.
pub fn walk(root: NodeRef<'_>, visitor: &mut impl Visitor) {
    let (mut node, mut enters) = (root, true);
    loop {
        if enters && visitor.enter(node) {
            if let Some(child) = node.first_child() {
                node = child;
                continue;
            }
            visitor.leave(node);
        } else if !enters {
            visitor.leave(node);
        }
        if node.id() == root.id() {
            return;
        }
        (node, enters) = match (node.next_sibling(), node.parent()) {
            (Some(next), _) => (next, true),
            (None, Some(above)) => (above, false),
            (None, None) => return,
        };
    }
}
