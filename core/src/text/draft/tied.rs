//! Figures that belong to one before them: what they measure, and who says so, is told there.

use super::when::COMPARES;
use crate::model::{Measure, Quantity, Unit};
use crate::text::language::Sense;
use crate::text::{QuantityReading, Reading};
use std::mem::discriminant;

/// How a figure belongs to one before it. Both measure the same, and the same tell them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// At another time: "310,000 passengers, up from 275,000", "from 1,900 to 1,150".
    Compared,
    /// At the same time, as what changed: "1.2 million passengers, 6 percent fewer than in 2023".
    Apposed,
    /// At the same time, as what came of a change: "by 18 percent to 212 million".
    Reached,
    /// At the same time, of another thing: "rents rose by 12 percent, and wages by 5 percent".
    Joined,
    /// What the sentence before told: "That is 9 million more than in March." Who says so need not be the same.
    Meant,
}

/// How many tokens lie at most between two figures of which one is compared with the other.
const NEAR: usize = 14;

/// How many figures a tie may lead back over.
const HOPS: usize = 3;

/// Whether a figure is a bare number of what another counts.
fn amount_of(quantity: &Quantity) -> bool {
    matches!(quantity.measure, Measure::Amount(_)) && quantity.unit.is_none()
}

/// What leads to the level that something comes to.
pub(super) const LEADS_TO: &[Sense] = &[Sense::To, Sense::OnTo];

impl Reading<'_> {
    /// The figure before that a figure belongs to.
    ///
    /// ```
    /// use newsfacts_core::text::{Reading, Source, Tie};
    ///
    /// let text = Source::new("a.txt", "Profit fell by 18 percent to $212 million.");
    /// let reading = Reading::new(&text, None, "en");
    /// let (tie, change) = reading.tied(&reading.quantities[1]).unwrap();
    /// assert_eq!((tie, &text.text()[change.span.clone()]), (Tie::Reached, "18 percent"));
    /// ```
    pub fn tied(&self, figure: &QuantityReading) -> Option<(Tie, &QuantityReading)> {
        let row = &self.row;
        let first = row.token_at(self.with_hedge(figure).start);
        let Some(before) = self.stated_before(first) else {
            return self.meant(figure, first).map(|before| (Tie::Meant, before));
        };
        if self.is_reached(before, figure) {
            return Some((Tie::Reached, before));
        }
        let end = figure
            .noun
            .as_ref()
            .map_or(figure.span.end, |noun| noun.end);
        let share = figure.quantity.unit == Some(Unit::Percent);
        // "40 percent of the jobs", but "40 de moins"
        const MORE: &[Sense] = &[Sense::Adds, Sense::Minus];
        let of = row.token_at(end);
        if row.has(of, Sense::Of) && !row.has_any(of + 1, MORE) {
            return None;
        }
        let (one, other) = (&before.quantity, &figure.quantity);
        let alike = discriminant(&one.measure) == discriminant(&other.measure)
            && (one.unit == other.unit || one.unit.is_none() || other.unit.is_none());
        let changes = matches!(other.measure, Measure::Change { .. });
        if alike && changes && self.is_joined(before, first) {
            return Some((Tie::Joined, before));
        }
        if alike && self.leads_from_to(before, first) {
            return Some((Tie::Compared, before));
        }
        if figure.noun.is_some() && !share {
            return None;
        }
        if alike && self.repeats(before, first) {
            return Some((Tie::Compared, before));
        }
        let amount = matches!(one.measure, Measure::Amount(_) | Measure::Magnitude(_));
        match () {
            () if alike && self.is_compared(first) && !self.is_than_another(figure, first) => {
                Some((Tie::Compared, before))
            }
            () if (alike || amount) && self.is_apposed_change(figure, first) => {
                Some((Tie::Apposed, before))
            }
            () if amount_of(other) && self.is_dated_by_its_clause(first) => {
                Some((Tie::Compared, self.origin(before)))
            }
            () => None,
        }
    }

    /// The figure that says what a figure measures: the first of those that belong together.
    pub fn origin<'f>(&'f self, figure: &'f QuantityReading) -> &'f QuantityReading {
        let mut first = figure;
        for _ in 0..HOPS {
            let Some((tie, before)) = self.tied(first) else {
                break;
            };
            if tie == Tie::Joined && !self.is_bare_change(first) {
                break;
            }
            first = before;
        }
        first
    }

    /// Whether a figure stands in a clause that tells what was at a time before it: "600 fewer than in March 2023, when the office
    /// counted 9,800".
    fn is_dated_by_its_clause(&self, first: usize) -> bool {
        let row = &self.row;
        let start = row.segment(first).start;
        row.has(start, Sense::RelativeTime)
            && row.is_mark(start.wrapping_sub(1), &[','])
            && self.taken.is_of_time(start.wrapping_sub(2))
    }

    /// The last figure of the sentence before, where that is what "That is 9 million more" is said of.
    fn meant(&self, figure: &QuantityReading, first: usize) -> Option<&QuantityReading> {
        let row = &self.row;
        let start = row.sentence(first).start;
        // "Das waren", "Son 5 millones más"
        let words = &[Sense::Demonstrative, Sense::The];
        let pronoun = row.has_any(start, words) && row.has(start + 1, Sense::Be);
        let points = pronoun || row.language.drops_subjects && row.has(start, Sense::Be);
        let measure = &figure.quantity.measure;
        let relates = matches!(measure, Measure::Change { .. } | Measure::Multiple(_));
        let near =
            points && relates && first <= start + 3 && start > 0 && row.same_paragraph(start);
        let before = near.then(|| row.bytes(start - 1..start))?;
        let mut figures = self.figures_beside(&before).iter().rev();
        figures.find(|other| other.kind.states())
    }

    /// Whether a figure takes up the noun of one before it behind "and": "2.1 million passengers in 2023 and 2.4 million in 2024".
    fn repeats(&self, before: &QuantityReading, first: usize) -> bool {
        let row = &self.row;
        let end = before
            .noun
            .as_ref()
            .map_or(before.span.end, |noun| noun.end);
        let between = row.token_at(end)..first;
        let Some(and) = between.clone().rfind(|at| row.has(*at, Sense::And)) else {
            return false;
        };
        let time = |at: usize| {
            self.taken.is_of_time(at) || row.has_any(at, &[Sense::In, Sense::Preposition])
        };
        let amount = matches!(
            before.quantity.measure,
            Measure::Amount(_) | Measure::Magnitude(_)
        );
        amount
            && before.noun.is_some()
            && (and + 1..first).all(time)
            && !between.clone().any(|at| self.is_verb(at))
    }

    /// Whether a change has the verb of one before it: "and by 10 percent", "and wages by 5 percent".
    fn is_joined(&self, before: &QuantityReading, first: usize) -> bool {
        let row = &self.row;
        let between = row.token_at(before.span.end)..first;
        let and = |at: usize| row.has(at, Sense::And) || row.segment(first).start == at;
        row.has(first.wrapping_sub(1), Sense::By)
            && between.clone().any(and)
            && !between.clone().any(|at| self.is_verb(at))
    }

    /// Whether nothing else is said to change by a figure: "and by 10 percent", but not "and wages by 10 percent".
    fn is_bare_change(&self, figure: &QuantityReading) -> bool {
        let row = &self.row;
        let by = row.token_at(self.with_hedge(figure).start).wrapping_sub(1);
        let segment = row.segment(by);
        row.has(by.wrapping_sub(1), Sense::And) || segment.start == by
    }

    /// The nearest figure before a token in its sentence that states something.
    fn stated_before(&self, first: usize) -> Option<&QuantityReading> {
        let row = &self.row;
        let here = row.bytes(first..first + 1).start;
        let figures = self.figures_beside(&(here..here)).iter().rev();
        let mut figures = figures.filter(|other| other.span.end <= here && other.kind.states());
        let nearest = figures.next()?;
        (first - row.token_at(nearest.span.start) <= NEAR).then_some(nearest)
    }

    /// Whether a change leads to the level that a figure is: "by 18 percent to 212 million", "by a third, to 12 percent".
    pub(super) fn is_reached(&self, change: &QuantityReading, figure: &QuantityReading) -> bool {
        const FEW: usize = 3;
        const LIGHT: &[Sense] = &[Sense::ObjectPronoun, Sense::Preposition, Sense::In];
        let row = &self.row;
        let moves =
            |measure: &Measure| matches!(measure, Measure::Change { .. } | Measure::Multiple(_));
        if !moves(&change.quantity.measure) || moves(&figure.quantity.measure) {
            return false;
        }
        let first = row.token_at(self.with_hedge(figure).start);
        let end = row.token_at(change.span.end);
        let near = first.saturating_sub(FEW).max(end)..first;
        let Some(lead) = near.clone().find(|at| row.has_any(*at, LEADS_TO)) else {
            return false;
        };
        // "verdoppelte sich 2024 auf"
        (end..lead).all(|at| {
            self.taken.is_of_time(at)
                || row.is_mark(at, &[','])
                || row.has_any(at, LIGHT)
                || !row.is_capital(at) && row.has(at, Sense::StopWord)
        })
    }

    /// Whether two figures are what something was and became: "from 300 tons in 2015 to 412".
    fn leads_from_to(&self, from: &QuantityReading, to: usize) -> bool {
        let row = &self.row;
        let start = row.token_at(self.with_hedge(from).start);
        let end = row.token_at(from.span.end);
        let parts = |at: usize| row.has(at, Sense::And) || self.is_verb(at) || row.is_end(at);
        row.has(start.wrapping_sub(1), Sense::From)
            && row.has_any(to.wrapping_sub(1), LEADS_TO)
            && !(end..to).any(parts)
    }

    /// Whether a figure is a change by itself between commas: ", 6 percent fewer than in 2023".
    fn is_apposed_change(&self, figure: &QuantityReading, first: usize) -> bool {
        let row = &self.row;
        let segment = row.segment(first);
        let measure = &figure.quantity.measure;
        let relates = matches!(measure, Measure::Change { .. } | Measure::Multiple(_));
        let start = segment.start;
        // ", down 3 percent", ", a rise of 9 percent"
        let way = start + 1 == first && row.has_any(start, &[Sense::Rise, Sense::Fall]);
        let noun = row.has(start, Sense::A)
            && row.has(start + 1, Sense::ChangeNoun)
            && row.has(start + 2, Sense::Of)
            && start + 3 == first;
        let verb = |at: usize| self.is_verb(at) && at >= first;
        // "un 7 % más que en 2023"
        let article = start + 1 == first && row.has(start, Sense::A);
        relates
            && (start == first || way || noun || article)
            && row.is_mark(start.wrapping_sub(1), &[','])
            && !segment.clone().any(verb)
    }

    /// Whether what stands before a figure makes it one that another is compared with: "up from", "instead of".
    fn is_compared(&self, first: usize) -> bool {
        let row = &self.row;
        let (before, other) = (first.wrapping_sub(1), first.wrapping_sub(2));
        row.has_any(before, COMPARES)
            || row.has_any(before, &[Sense::With, Sense::To]) && row.has_any(other, COMPARES)
            || row.has(before, Sense::Of) && row.can_be(other, Sense::Adverb)
            || self.is_apart(first) && self.compares_before(first)
    }

    /// Whether a figure stands behind a comma with no verb between: ", down from an earlier forecast of 4 percent".
    fn is_apart(&self, first: usize) -> bool {
        let row = &self.row;
        let start = row.segment(first).start;
        row.is_mark(start.wrapping_sub(1), &[',']) && !(start..first).any(|at| self.is_verb(at))
    }

    /// "61 percent were younger than 30": a bare number that something else is compared with than how many it is.
    fn is_than_another(&self, figure: &QuantityReading, first: usize) -> bool {
        const WAY: &[Sense] = &[Sense::MayBeAmount, Sense::Fewer];
        let row = &self.row;
        let (than, way) = (first.wrapping_sub(1), first.wrapping_sub(2));
        figure.quantity.unit.is_none() && row.has(than, Sense::Than) && !row.has_any(way, WAY)
    }

    fn compares_before(&self, first: usize) -> bool {
        let row = &self.row;
        let start = row.segment(first).start;
        (start..first.min(start + 2)).any(|at| row.has_any(at, COMPARES))
    }
}
