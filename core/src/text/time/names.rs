//! Whether the name of a day or month is meant as one: "may", "march", "sat", "Sun" and "April" are other words too.

use super::{
    lexicon::{Deixis, Term, Unit},
    reader::Reader,
};

/// What stands before a day that is a holiday: not read.
#[rustfmt::skip]
const HOLIDAYS: &[&str] = &[
    "ash", "black", "bloody", "cyber", "easter", "giving", "good", "holy", "maundy", "palm", "pancake", "shrove", "super", "whit",
];

impl Reader<'_> {
    /// "every Monday", "on Mondays"
    pub(super) fn recurs(&self, at: usize) -> bool {
        let plural = matches!(self.term(at), Term::Weekday(_)) && self.word(at).ends_with("days");
        plural || at > 0 && self.term(at - 1) == Term::Every
    }

    /// "Good Friday", "The Sunday Times", "the Mail on Sunday"
    pub(super) fn is_other_name(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let holiday = self.is_capitalized(before) && self.is_any(before, HOLIDAYS);
        let titled = self.term(before) == Term::The
            && self.then(at + 1) == Term::Other
            && self.is_capitalized(at + 1);
        let paper = self.term(before) == Term::On && before > 0 && self.is(before - 1, "mail");
        holiday || titled || paper
    }

    /// Whether a short form is a weekday and not a word: "sat", "Sun", "wed".
    pub(super) fn stands_for_weekday(&self, at: usize, next: usize) -> bool {
        let led = at > 0
            && matches!(
                self.term(at - 1),
                Term::On
                    | Term::Deixis(_)
                    | Term::Unit(Unit::Week)
                    | Term::From
                    | Term::To
                    | Term::Until
                    | Term::By
                    | Term::Since
            );
        let dotted =
            next > at + 1 && self.is_lower_word(next) && self.term(at.wrapping_sub(1)) != Term::The;
        let word = self.is_any(at, &["sat", "sun", "wed"]) && !dotted;
        led || self.is_alone(at, next) || self.is_capitalized(at) && !word
    }

    /// Whether a month that stands by itself is one, and not a verb, a name or a march.
    pub(super) fn is_month(&self, at: usize, next: usize) -> bool {
        if self.recurs(at) || self.is_first_name(at) {
            return false;
        }
        let capitalized = self.is_capitalized(at);
        if self.is(at, "may")
            && !capitalized
            && at > 0
            && self.term(at - 1) == Term::Deixis(Deixis::This)
        {
            return false; // "this may take longer"
        }
        if self.leads_to_month(at)
            || capitalized && self.links_to_month(at)
            || self.joins_month(at, next)
        {
            return true;
        }
        self.is_month_by_itself(at, next)
    }

    /// Words that make a month of what follows.
    fn leads_to_month(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        match self.term(before) {
            Term::In
            | Term::Deixis(_)
            | Term::Since
            | Term::Until
            | Term::Part(_)
            | Term::Between
            | Term::From
            | Term::By
            | Term::Ended => true,
            Term::Mark('-' | '–') => {
                before > 0 && matches!(self.term(before - 1), Term::Part(_) | Term::Month(_))
            }
            _ => false,
        }
    }

    /// Words that do so where it is written as a name.
    fn links_to_month(&self, at: usize) -> bool {
        at > 0
            && matches!(
                self.term(at - 1),
                Term::To | Term::And | Term::Of | Term::Before | Term::After | Term::Month(_)
            )
    }

    /// "May to September", "Jan-Feb"
    fn joins_month(&self, at: usize, next: usize) -> bool {
        let joint = matches!(
            self.then(next),
            Term::To | Term::Until | Term::Mark('-' | '–')
        );
        let may = self.is(at, "may") && !self.is_capitalized(at);
        joint && !may && matches!(self.then(next + 1), Term::Month(_))
    }

    /// "April Jones", "by Jan Smith"; but "In April Congress passed …"
    fn is_first_name(&self, at: usize) -> bool {
        let name = self.is_any(at, &["april", "june", "august", "may", "jan"]);
        if !name || self.then(at + 1) != Term::Other || !self.is_capitalized(at + 1) {
            return false;
        }
        let before = if at == 0 {
            Term::Other
        } else {
            self.term(at - 1)
        };
        !matches!(
            before,
            Term::The | Term::In | Term::Since | Term::Until | Term::Part(_) | Term::Deixis(_)
        )
    }

    fn is_month_by_itself(&self, at: usize, next: usize) -> bool {
        let (word, capitalized) = (self.word(at), self.is_capitalized(at));
        if self.is(at, "may") {
            return capitalized && self.is_alone(at, next);
        }
        if self.is(at, "march") {
            let before = at.checked_sub(1).map(|before| self.term(before));
            let possessive = at > 0 && self.is(at - 1, "s");
            let marched = matches!(before, Some(Term::The | Term::A))
                || self.is_any(next, &["on", "for", "against", "to"]);
            return capitalized && !marched && !possessive;
        }
        if self.is(at, "august") {
            return capitalized;
        }
        word.len() > 4
            || self.is_any(at, &["june", "july"])
            || capitalized && self.is_alone(at, next) && word.len() > 3
    }
}
