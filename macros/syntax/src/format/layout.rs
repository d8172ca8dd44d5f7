//! What stands on which line.

use super::{
    flat::flat,
    spacing::Context,
    tree::{Group, Tree},
    writer::{Writer, width},
};

/// Lays out a block from brace to brace.
pub fn block(block: &Group<'_>, indentation: &str, line_end: &str) -> String {
    let mut layout = Layout {
        writer: Writer::new(indentation, line_end),
    };
    layout.open(block, Context::Block);
    layout.writer.finish()
}

struct Layout<'f> {
    writer: Writer<'f>,
}

impl Layout<'_> {
    /// A group with each of its parts on a line of its own.
    fn open(&mut self, group: &Group<'_>, inside: Context) {
        self.writer.token(&group.open.gap, group.open.text);
        if group.is_empty() {
            return self.writer.token(&group.close.gap, group.close.text);
        }
        self.writer.level += 1;
        self.writer.line(false);
        if inside == Context::Block {
            for item in items(&group.trees) {
                self.item(item);
                self.writer.line(true);
            }
        } else {
            for element in group.elements() {
                self.element(element, inside);
                self.writer.line(true);
            }
        }
        self.writer.close(&group.close.gap, group.close.text);
    }

    fn item(&mut self, item: &[Tree<'_>]) {
        if item[0].is_documentation() || item[0].is("#") {
            self.run(item, 0, Context::Attribute);
        } else if item[0].is("use") {
            self.run(item, 0, Context::Import);
        } else {
            self.declaration(item);
        }
    }

    /// `keyword name: head = value as "…" { fields };`
    fn declaration(&mut self, trees: &[Tree<'_>]) {
        const HERE: Context = Context::Declaration;
        if self.on_this_line(trees, HERE, 0) {
            return;
        }
        let (rest, semicolon) = trees.split_at(trees.len() - 1);
        match rest.split_last() {
            Some((Tree::Group(fields), header)) if fields.open.text == "{" => {
                let behind = !fields.open.gap.is_hard();
                if behind && self.on_this_line(header, HERE, width(" {")) {
                    self.writer.blank();
                    self.open(fields, Context::Field);
                } else {
                    self.broken(header, rest.last());
                }
            }
            _ => self.broken(rest, None),
        }
        self.run(semicolon, 0, HERE);
    }

    /// A declaration of which even the part before the fields has no room on a line.
    fn broken(&mut self, header: &[Tree<'_>], fields: Option<&Tree<'_>>) {
        let equals = header.iter().position(|tree| tree.is("="));
        let mut from = equals.map_or(header.len(), |equals| equals + 1);
        self.run(&header[..from], 0, Context::Declaration);
        self.writer.level += 1;
        for to in from + 1..=header.len() {
            if to == header.len() || starts_line(header, to) {
                self.writer.line(false);
                self.run(&header[..to], from, Context::Declaration);
                from = to;
            }
        }
        if let Some(fields) = fields {
            self.writer.line(false);
            self.run(std::slice::from_ref(fields), 0, Context::Declaration);
        }
        self.writer.level -= 1;
    }

    /// A field or an item of a list, on one line if there is room. Otherwise the words of the article go on the next.
    fn element(&mut self, trees: &[Tree<'_>], context: Context) {
        if self.on_this_line(trees, context, 0) {
            return;
        }
        match trees.iter().skip(3).position(|tree| tree.is("as")) {
            Some(at) if context == Context::Field => {
                self.run(&trees[..at + 3], 0, context);
                self.writer.level += 1;
                self.writer.line(false);
                self.run(trees, at + 3, context);
                self.writer.level -= 1;
            }
            _ => self.run(trees, 0, context),
        }
    }

    /// Tokens one after the other, from one of them on. Groups for which there is no room are opened.
    fn run(&mut self, trees: &[Tree<'_>], from: usize, context: Context) {
        for (index, tree) in trees.iter().enumerate().skip(from) {
            if index > from && context.spaced(trees, index) {
                self.writer.blank();
            }
            match tree {
                Tree::Token(token) => self.writer.token(&token.gap, token.text),
                Tree::Group(group) => {
                    if !self.on_this_line(std::slice::from_ref(tree), context, width(",")) {
                        self.open(group, context.inside(group.open.text));
                    }
                }
            }
        }
    }

    /// Writes all of that on this line, if there is room for it and for so much behind it.
    fn on_this_line(&mut self, trees: &[Tree<'_>], context: Context, behind: usize) -> bool {
        let (Some(first), Some(line)) = (trees.first(), flat(trees, context)) else {
            return false;
        };
        let gap = &first.first().gap;
        let room = self.writer.has_room(gap, width(&line) + behind);
        if room {
            self.writer.token(gap, &line);
        }
        room
    }
}

/// Declarations, imports, attributes and documentation, each for itself.
fn items<'t, 's>(mut trees: &'t [Tree<'s>]) -> Vec<&'t [Tree<'s>]> {
    let mut items = Vec::new();
    while let Some(first) = trees.first() {
        let end = if first.is_documentation() {
            Some(0)
        } else if first.is("#") {
            trees.iter().position(|tree| matches!(tree, Tree::Group(_)))
        } else {
            trees.iter().position(|tree| tree.is(";"))
        };
        let (item, rest) = trees.split_at(end.map_or(trees.len(), |end| end + 1));
        items.push(item);
        trees = rest;
    }
    items
}

/// Whether a line may start here in what stands behind `=`: at `+ "…"` and at `as "…"`.
fn starts_line(header: &[Tree<'_>], index: usize) -> bool {
    let text_follows = header.get(index + 1).is_some_and(Tree::is_text);
    text_follows && (header[index].is("+") || header[index].is("as"))
}
