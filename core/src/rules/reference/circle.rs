//! `circle`: actors, figures or facts that lead to themselves: by `of`, by arithmetic, by `replaces`.

use crate::{
    model::{Article, Field, Text},
    rules::{Advice, FactList, Finding, Rule, number::arithmetic::Formulas},
};

/// Reports actors that belong to themselves and facts that take the place of themselves. `in_list` gives the index of the
/// fact of a list that has a name.
pub(super) fn check(
    article: &Article,
    in_list: impl Fn(FactList, &str) -> Option<usize>,
    findings: &mut Vec<Finding>,
) {
    let actors = article.actors.iter();
    let quotes = article.quotes.iter();
    let statistics = article.statistics.iter();
    let claims = article.claims.iter();
    let lists: [(FactList, Field, Vec<Link<'_>>); 4] = [
        (
            FactList::Actors,
            Field::Of,
            actors.map(|fact| (&fact.id, fact.of.as_ref())).collect(),
        ),
        (
            FactList::Quotes,
            Field::Replaces,
            quotes
                .map(|fact| (&fact.id, fact.replaces.as_ref()))
                .collect(),
        ),
        (
            FactList::Statistics,
            Field::Replaces,
            statistics
                .map(|fact| (&fact.id, fact.replaces.as_ref()))
                .collect(),
        ),
        (
            FactList::Claims,
            Field::Replaces,
            claims
                .map(|fact| (&fact.id, fact.replaces.as_ref()))
                .collect(),
        ),
    ];
    for (list, field, links) in lists {
        let next = |at: usize| in_list(list, links[at].1?);
        for path in circles(links.len(), next) {
            let names: Vec<&str> = path.iter().map(|at| &**links[*at].0).collect();
            findings.push(leads_to_itself(list, path[0], field, &names));
        }
    }
}

/// The name of a fact, and the one that it leads to.
type Link<'a> = (&'a Text, Option<&'a Text>);

/// A circle of facts by their names, from the first on, which is at this index.
fn leads_to_itself(list: FactList, index: usize, field: Field, names: &[&str]) -> Finding {
    let first = names[0];
    let of_several = names.len() > 1;
    let text = match (of_several, field) {
        (false, Field::Of) => format!("`{first}` cannot belong to itself"),
        (false, _) => format!("`{first}` cannot take the place of itself"),
        (true, Field::Of) => format!("`{first}` belongs to itself by way of others"),
        (true, _) => format!("`{first}` takes the place of itself by way of others"),
    };
    let finding = Finding::new(Rule::Circle, list.at(index).field(field), text)
        .advice(Advice::LeaveOut { field, of_several });
    match of_several {
        true => finding.detail(
            [names, &[first]]
                .concat()
                .join(&format!(" {} ", field.name())),
        ),
        false => finding,
    }
}

/// Reports figures that follow from themselves: each circle once, at the first of its statistics.
pub(in crate::rules) fn of_figures(
    article: &Article,
    formulas: &Formulas,
    findings: &mut Vec<Finding>,
) {
    for (index, statistic) in article.statistics.iter().enumerate() {
        if formulas.begins_circle(index) {
            let place = FactList::Statistics.at(index).field(Field::Quantity);
            let text = format!("`{}` follows from itself", statistic.id);
            let advice = "write one of the figures that it follows from as the article states it";
            findings.push(Finding::new(Rule::Circle, place, text).plainly(advice));
        }
    }
}

/// Every circle among so many things, of which each leads to at most one other. A circle comes once, from the first of
/// its things on.
fn circles(count: usize, next: impl Fn(usize) -> Option<usize>) -> Vec<Vec<usize>> {
    let mut circles = Vec::new();
    let mut seen = vec![false; count];
    for start in 0..count {
        let mut path: Vec<usize> = Vec::new();
        let mut at = Some(start);
        while let Some(step) = at {
            if std::mem::replace(&mut seen[step], true) {
                let closed = path.iter().position(|before| *before == step);
                circles.extend(closed.map(|from| path[from..].to_vec()));
                break;
            }
            path.push(step);
            at = next(step);
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_circle_comes_once() {
        // 0 leads to 1, 1 and 2 to one another, 3 to itself, 4 nowhere.
        let next = [Some(1), Some(2), Some(1), Some(3), None];
        assert_eq!(circles(5, |at| next[at]), [vec![1, 2], vec![3]]);
    }
}
