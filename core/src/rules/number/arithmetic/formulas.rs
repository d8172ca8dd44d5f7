//! Which statistics follow from which: looked up once, so that long chains of them cost no more than their length.

use crate::model::{Article, Formula, Statistic, Text};
use std::collections::HashMap;

/// The formulas of an article by the places of their statistics. Figures may change; names and formulas may not.
pub(in crate::rules) struct Formulas {
    /// The statistics by their names, of several with one name, which is reported, the first.
    places: HashMap<Text, usize>,
    /// For each statistic with a formula where the two figures of it are declared.
    operands: Vec<Option<[Option<usize>; 2]>>,
    /// For each statistic the first of those in the circles that its formula leads to, if it is in a circle itself.
    circle: Vec<Option<usize>>,
    /// All statistics, each behind those that it follows from.
    order: Vec<usize>,
}

/// A formula with the two statistics of it, as far as they are declared.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Operation<'a> {
    pub formula: &'a Formula,
    pub left: Option<&'a Statistic>,
    pub right: Option<&'a Statistic>,
}

impl Formulas {
    pub fn of(article: &Article) -> Self {
        let all = article.statistics.iter().enumerate().rev();
        let places: HashMap<Text, usize> = all
            .map(|(index, statistic)| (statistic.id.clone(), index))
            .collect();
        let operands = article.statistics.iter().map(|statistic| {
            let formula = statistic.formula.as_ref()?;
            let place = |id: &str| places.get(id).copied();
            Some([place(&formula.left), place(&formula.right)])
        });
        let operands: Vec<_> = operands.collect();
        let (circle, order) = Walk::through(&operands);
        Self {
            places,
            operands,
            circle,
            order,
        }
    }

    /// The statistic of a name, as an index.
    pub fn statistic(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// What a statistic follows from, if it has a formula.
    pub fn operation<'a>(&self, article: &'a Article, index: usize) -> Option<Operation<'a>> {
        let declared = |place: Option<usize>| Some(&article.statistics[place?]);
        let [left, right] = self.operands[index]?.map(declared);
        let formula = article.statistics[index].formula.as_ref()?;
        Some(Operation {
            formula,
            left,
            right,
        })
    }

    /// Whether the formula of a statistic leads back to it.
    pub fn in_circle(&self, index: usize) -> bool {
        self.circle[index].is_some()
    }

    /// Whether it is the first statistic of a circle, and the circle leads to none that begins before it.
    pub fn begins_circle(&self, index: usize) -> bool {
        self.circle[index] == Some(index)
    }

    /// The statistics that follow from others and not from themselves, each behind those that it follows from.
    pub(super) fn in_order(&self) -> impl Iterator<Item = usize> {
        let follows = |index: &usize| self.operands[*index].is_some() && !self.in_circle(*index);
        self.order.iter().copied().filter(follows)
    }
}

/// A walk along the formulas that finds what leads to itself (Tarjan's algorithm, without recursion: chains are long).
struct Walk<'o> {
    operands: &'o [Option<[Option<usize>; 2]>],
    /// When each statistic was reached, and the first one reached that it leads back to.
    reached: Vec<Option<(usize, usize)>>,
    /// Those that were reached and may be in a circle.
    open: Vec<usize>,
    is_open: Vec<bool>,
    circle: Vec<Option<usize>>,
    /// For each statistic the first of those in the circles that it leads to.
    first: Vec<Option<usize>>,
    order: Vec<usize>,
}

impl<'o> Walk<'o> {
    fn through(operands: &'o [Option<[Option<usize>; 2]>]) -> (Vec<Option<usize>>, Vec<usize>) {
        let count = operands.len();
        let mut walk = Self {
            operands,
            reached: vec![None; count],
            open: Vec::new(),
            is_open: vec![false; count],
            circle: vec![None; count],
            first: vec![None; count],
            order: Vec::with_capacity(count),
        };
        for start in 0..count {
            if walk.reached[start].is_none() {
                walk.from(start);
            }
        }
        (walk.circle, walk.order)
    }

    fn leads_to(&self, at: usize) -> impl Iterator<Item = usize> + use<'o> {
        self.operands[at].into_iter().flatten().flatten()
    }

    fn from(&mut self, start: usize) {
        let mut path = vec![(start, self.leads_to(start).collect::<Vec<_>>())];
        self.reach(start);
        while let Some((at, left)) = path.last_mut() {
            let at = *at;
            match left.pop() {
                Some(next) if self.reached[next].is_none() => {
                    self.reach(next);
                    path.push((next, self.leads_to(next).collect()));
                }
                Some(next) if self.is_open[next] => self.lead_back(at, next),
                Some(_) => {}
                None => {
                    path.pop();
                    if let Some((before, _)) = path.last() {
                        self.lead_back(*before, at);
                    }
                    self.close(at);
                }
            }
        }
    }

    fn reach(&mut self, at: usize) {
        let time = self.order.len() + self.open.len();
        self.reached[at] = Some((time, time));
        self.open.push(at);
        self.is_open[at] = true;
    }

    /// What the one leads back to, the other leads back to as well.
    fn lead_back(&mut self, at: usize, next: usize) {
        let back = self.reached[next].map_or(usize::MAX, |(_, back)| back);
        if let Some((_, own)) = &mut self.reached[at] {
            *own = back.min(*own);
        }
    }

    /// All that this one leads to was seen: if it leads to nothing before it, those that lead back to it are a circle.
    fn close(&mut self, at: usize) {
        if self.reached[at].is_some_and(|(time, back)| back < time) {
            return;
        }
        let from = self.open.iter().rposition(|one| *one == at);
        let members = self.open.split_off(from.unwrap_or_default());
        let is_circle = members.len() > 1 || self.leads_to(at).any(|next| next == at);
        let own = members.iter().copied().min().filter(|_| is_circle);
        let others = members.iter().flat_map(|member| self.leads_to(*member));
        let others = others.filter_map(|next| self.first[next]).min();
        let first = own.into_iter().chain(others).min();
        for member in members {
            self.is_open[member] = false;
            self.first[member] = first;
            self.circle[member] = first.filter(|_| is_circle);
            self.order.push(member);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(leads_to: &[&[usize]]) -> (Vec<Option<usize>>, Vec<usize>) {
        let operands: Vec<_> = leads_to
            .iter()
            .map(|to| (!to.is_empty()).then(|| [to.first().copied(), to.get(1).copied()]))
            .collect();
        Walk::through(&operands)
    }

    #[test]
    fn what_leads_to_itself_is_a_circle() {
        // 0 leads to 1 and 2, 1 and 2 to one another, 3 to itself, 4 to 3, 5 and 6 to one another and to 1.
        let leads_to: &[&[usize]] = &[&[1, 2], &[2], &[1], &[3], &[3], &[6, 1], &[5]];
        let (circle, _) = walk(leads_to);
        assert_eq!(
            circle,
            [None, Some(1), Some(1), Some(3), None, Some(1), Some(1)]
        );
    }

    #[test]
    fn what_others_follow_from_comes_first() {
        let (circle, order) = walk(&[&[1, 4], &[2, 3], &[3, 4], &[4], &[]]);
        assert_eq!(circle, [None; 5]);
        assert_eq!(order, [4, 3, 2, 1, 0]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let next: Vec<[usize; 1]> = (1..200_001).map(|next| [next]).collect();
        let mut chain: Vec<&[usize]> = next.iter().map(|one| &one[..]).collect();
        chain.push(&[]);
        let (circle, order) = walk(&chain);
        assert!(circle.iter().all(Option::is_none));
        assert_eq!(order[0], 200_000);
    }
}
