//! Everything on one line.

use super::{
    gap::Gap,
    spacing::Context,
    tree::{Group, Tree},
};

/// The tokens on one line, without the comments before the first; nothing where they cannot stand on one.
pub fn flat(trees: &[Tree<'_>], context: Context) -> Option<String> {
    let mut line = String::new();
    run(&mut line, trees, context)?;
    Some(line)
}

fn run(line: &mut String, trees: &[Tree<'_>], context: Context) -> Option<()> {
    for (index, tree) in trees.iter().enumerate() {
        if index > 0 {
            gap(line, &tree.first().gap, context.spaced(trees, index))?;
        }
        match tree {
            Tree::Token(token) if token.text.contains('\n') || token.text.starts_with("//") => {
                return None;
            }
            Tree::Token(token) => line.push_str(token.text),
            Tree::Group(inner) => group(line, inner, context)?,
        }
    }
    Some(())
}

fn group(line: &mut String, group: &Group<'_>, context: Context) -> Option<()> {
    if group.stays_open() {
        return None;
    }
    let inside = context.inside(group.open.text);
    let pads = context.pads(group.open.text) && !group.is_empty();
    line.push_str(group.open.text);
    for (index, element) in group.elements().enumerate() {
        gap(line, &element[0].first().gap, pads || index > 0)?;
        run(line, element, inside)?;
    }
    // In an open group they would have lines of their own.
    if !group.close.gap.comments.is_empty() && group.close.gap.breaks() {
        return None;
    }
    gap(line, &group.close.gap, pads)?;
    line.push_str(group.close.text);
    Some(())
}

/// A blank, if there is to be one, and the comments that stand here.
fn gap(line: &mut String, gap: &Gap<'_>, blank: bool) -> Option<()> {
    if gap.is_hard() {
        return None;
    }
    for (_, comment) in &gap.comments {
        line.push(' ');
        line.push_str(comment);
    }
    if blank {
        line.push(' ');
    }
    Some(())
}
