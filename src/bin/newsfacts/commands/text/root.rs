//! Which part of a page is the article.

use super::{
    elements::{Boxes, NodeRef, is_left_out},
    sheet::{Sheet, Sight},
    tree::{Visitor, walk},
};
use ego_tree::NodeId;
use scraper::Html;

/// The part of a page that is read.
pub struct Root<'a> {
    /// The element that holds it.
    pub node: NodeRef<'a>,
    /// The headline, where it stands outside.
    pub headline: Option<NodeRef<'a>>,
    /// Articles within that are not part of it: comments, or teasers of others.
    pub without: Vec<NodeId>,
}

/// The article of a page: its `article` where one has most of the text, or else its `main`, or else all.
pub fn root<'a>(page: &'a Html, sheet: &Sheet, boxes: Boxes) -> Root<'a> {
    let mut survey = Survey::new(sheet, boxes);
    walk(page.tree.root(), &mut survey);
    let node = |id: NodeId| page.tree.get(id).unwrap_or(page.tree.root());
    let whole = match survey.main.filter(|(_, weight)| *weight > 0) {
        Some((id, weight)) => (node(id), weight),
        None => (page.tree.root(), survey.weight),
    };
    let outermost = || {
        survey
            .articles
            .iter()
            .filter(|article| article.is_outermost)
    };
    let best = outermost().max_by_key(|article| article.all);
    let Some(best) = best.filter(|best| {
        let others = outermost().filter(|other| other.id != best.id);
        let next = others.map(|other| other.all).max().unwrap_or(0);
        best.all >= 2 * next && 4 * best.all >= whole.1
    }) else {
        return Root {
            node: whole.0,
            headline: None,
            without: Vec::new(),
        };
    };
    let within = |article: &&Found| article.within == Some(best.id);
    let nested: Vec<&Found> = survey.articles.iter().filter(within).collect();
    let is_article = nested.iter().all(|one| one.all <= best.own);
    let headline = match &*survey.headlines {
        [(id, None)] if !best.has_headline => Some(node(*id)),
        _ => None,
    };
    Root {
        node: node(best.id),
        headline,
        without: match is_article {
            true => nested.iter().map(|one| one.id).collect(),
            false => Vec::new(),
        },
    }
}

/// An `article` of a page.
struct Found {
    id: NodeId,
    /// How much text it has, and how much of it in no other article within.
    all: usize,
    own: usize,
    is_outermost: bool,
    /// The article that it is in.
    within: Option<NodeId>,
    has_headline: bool,
}

/// What there is to choose from.
struct Survey<'a> {
    sheet: &'a Sheet,
    sight: Sight,
    boxes: Boxes,
    weight: usize,
    main: Option<(NodeId, usize)>,
    articles: Vec<Found>,
    /// Those that are open, by their index.
    open: Vec<usize>,
    /// The main headings, each with the outermost article that it is in.
    headlines: Vec<(NodeId, Option<usize>)>,
}

impl Visitor for Survey<'_> {
    fn enter(&mut self, node: NodeRef<'_>) -> bool {
        if let Some(text) = node.value().as_text()
            && self.sight.sees()
        {
            let weight = text.chars().filter(|c| !c.is_whitespace()).count();
            self.weight += weight;
            if let Some(innermost) = self.open.last() {
                self.articles[*innermost].own += weight;
            }
        }
        let Some(element) = node.value().as_element() else {
            return true;
        };
        let style = self.sheet.style(element);
        if is_left_out(node, element, &style, self.boxes) {
            return false;
        }
        self.sight.enter(&style, element);
        let role = element.attr("role");
        match element.name() {
            "main" if self.main.is_none() => self.main = Some((node.id(), self.weight)),
            "h1" => {
                self.headlines.push((node.id(), self.open.first().copied()));
                for at in &self.open {
                    self.articles[*at].has_headline = true;
                }
            }
            name if name == "article" || role == Some("article") => self.begin(node.id()),
            _ if role == Some("main") && self.main.is_none() => {
                self.main = Some((node.id(), self.weight));
            }
            _ => {}
        }
        true
    }

    fn leave(&mut self, node: NodeRef<'_>) {
        if node.value().is_element() {
            self.sight.leave();
        }
        if let Some(at) = self
            .open
            .last()
            .copied()
            .filter(|at| self.articles[*at].id == node.id())
        {
            self.open.pop();
            self.articles[at].all += self.articles[at].own;
            let all = self.articles[at].all;
            if let Some(outer) = self.open.last() {
                self.articles[*outer].all += all;
            }
        }
        // Until its end there stood how much was before it.
        if let Some((id, weight)) = &mut self.main
            && *id == node.id()
        {
            *weight = self.weight - *weight;
        }
    }
}

impl<'a> Survey<'a> {
    fn new(sheet: &'a Sheet, boxes: Boxes) -> Self {
        Self {
            sheet,
            sight: Sight::default(),
            boxes,
            weight: 0,
            main: None,
            articles: Vec::new(),
            open: Vec::new(),
            headlines: Vec::new(),
        }
    }

    fn begin(&mut self, id: NodeId) {
        let within = self.open.last().map(|at| self.articles[*at].id);
        self.open.push(self.articles.len());
        self.articles.push(Found {
            id,
            all: 0,
            own: 0,
            is_outermost: within.is_none(),
            within,
            has_headline: false,
        });
    }
}
