//! Times beside other words: what leads to them, and whether they are those of a passage.

use super::tied::Tie;
use crate::model::{Measure, Stance};
use crate::text::governing::{Effect, Governor};
use crate::text::language::Sense;
use crate::text::{QuantityReading, Reading, TimeReading};
use std::ops::Range;

/// An end of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Where it begins.
    First,
    /// Where it ends.
    Last,
}

/// What leads to something that a figure is compared with.
pub(super) const COMPARES: &[Sense] = &[
    Sense::Than,
    Sense::From,
    Sense::ComparedWith,
    Sense::Compared,
];

impl Reading<'_> {
    /// A time with the preposition before it, in bytes: "on Friday".
    pub fn with_preposition(&self, time: &Range<usize>) -> Range<usize> {
        let row = &self.row;
        let first = row.token_at(time.start);
        let leads = |at: usize| {
            row.has_any(at, &[Sense::In, Sense::On, Sense::At, Sense::LeadsToTime])
                && !row.has(at, Sense::The)
        };
        // "el martes", "en el verano de 2026"
        let article = row.language.small_months
            && row.has(first.wrapping_sub(1), Sense::The)
            && row.same_paragraph(first);
        let first = first - usize::from(article);
        let before = first.wrapping_sub(1);
        match first > 0 && leads(before) && row.same_paragraph(first) && row.is_word(before) {
            true => row.bytes(before..before + 1).start..time.end,
            false => row.bytes(first..first + 1).start..time.end,
        }
    }

    /// "moved from April to June": the passage of both, where a time is the later one.
    pub fn moved_to(&self, time: &Range<usize>) -> Option<Range<usize>> {
        let row = &self.row;
        let first = row.token_at(time.start);
        let skip = |at: usize| at.wrapping_sub(usize::from(row.has(at, Sense::The)));
        let lead = skip(first.wrapping_sub(1));
        let moves = row.segment(first).any(|at| row.has(at, Sense::Postpones));
        if !moves || !row.has_any(lead, &[Sense::To, Sense::OnTo]) {
            return None;
        }
        let behind = self
            .times
            .partition_point(|other| other.span.start < time.start);
        let before = self.times[..behind].last()?;
        let from = skip(row.token_at(before.span.start).wrapping_sub(1));
        let joined = row.token_at(before.span.end) == lead && row.has(from, Sense::From);
        joined.then(|| row.bytes(from..from + 1).start..time.end)
    }

    /// Whether a time is the one from which something was moved to another.
    pub fn is_moved_from(&self, time: &Range<usize>) -> bool {
        let behind = self
            .times
            .partition_point(|other| other.span.start < time.end);
        let next = self.times.get(behind);
        let moved = next.and_then(|next| self.moved_to(&next.span));
        moved.is_some_and(|moved| moved.start <= time.start)
    }

    /// "a ruling of June 2024" of what a time dates, where somebody did something to that: not when they did it.
    pub fn thing_of(&self, time: &Range<usize>, clause: &Range<usize>) -> Option<Range<usize>> {
        const FAR: usize = 5;
        let row = &self.row;
        if !self.dates_a_thing(time, clause, false) {
            return None;
        }
        let first = row.token_at(time.start);
        let near = first.saturating_sub(FAR).max(row.segment(first).start)..first;
        let led = |at: &usize| row.has_any(*at, &[Sense::A, Sense::The, Sense::Possessive]);
        // The article of "of the 3rd of June" is none of the thing's.
        let begins = near.clone().rev().filter(led).find(|at| *at + 1 < first)?;
        let verb = (begins..first).any(|at| self.is_verb(at));
        (!verb).then(|| row.bytes(begins..begins + 1).start..time.end)
    }

    /// Whether a time is that in which something is the first or the largest: "the first night bus in more than two years".
    pub fn is_of_comparison(&self, time: &Range<usize>) -> bool {
        let row = &self.row;
        let first = row.token_at(time.start);
        let lead = first - usize::from(row.has(first.wrapping_sub(1), Sense::In));
        row.has(lead, Sense::In) && (row.language.tenses.compares)(row, lead)
    }

    /// Whether something is said to be planned for a time: "for October 24".
    pub fn leads_ahead(&self, time: &Range<usize>) -> bool {
        let row = &self.row;
        let before = row.token_at(time.start).wrapping_sub(1);
        row.has(before, Sense::For) && !row.has(before, Sense::Of)
    }

    /// Whether a time stands beside a verb of saying and tells when somebody spoke: "said on Tuesday".
    pub fn tells_when_said(&self, time: &TimeReading) -> bool {
        const AWAY: usize = 4;
        let row = &self.row;
        let (first, next) = (row.token_at(time.span.start), row.token_at(time.span.end));
        let sentence = row.around(first);
        let says = |at: usize| self.says(at);
        let bars = |at: &usize| {
            row.is_mark(*at, &[',', ';', '“', '”', '"'])
                || row.has(*at, Sense::That)
                || self.is_verb(*at)
        };
        let before = (first.saturating_sub(AWAY).max(sentence.start)..first)
            .rev()
            .find(bars);
        let behind = (next..(next + AWAY).min(sentence.end)).find(bars);
        before.is_some_and(says) || behind.is_some_and(|at| says(at) && first < sentence.start + 2)
    }

    /// Whether a time stands in one clause with a figure, in a language that sets what is told apart by a comma: then it is no time
    /// at which somebody spoke, but "gab im vergangenen Jahr drei Millionen Euro aus".
    pub fn is_in_its_clause(&self, time: &TimeReading, figure: &Range<usize>) -> bool {
        let row = &self.row;
        let clause = row.segment(row.token_at(time.span.start));
        row.language.verb_second && clause.contains(&row.token_at(figure.start))
    }

    /// Whether a time is nothing but what its clause compares with, so that nothing is said to have happened then: "the smallest
    /// since 1991", "rose more than in 2021", but not "said that in 2021".
    pub fn is_set_against(&self, time: &Range<usize>) -> bool {
        let row = &self.row;
        let first = row.token_at(time.start);
        let led = row.has_any(first.wrapping_sub(1), &[Sense::In, Sense::On]);
        let lead = first.wrapping_sub(1 + usize::from(led));
        let segment = row.segment(first);
        let more = || {
            let compares = |at: usize| {
                row.has_any(at, &[Sense::More, Sense::Less, Sense::Fewer])
                    || row.can_be(at, Sense::Comparative)
            };
            (segment.start..lead).any(compares)
        };
        let than = row.has(lead, Sense::Than) && lead > segment.start;
        self.is_compared_since(time)
            || than && (!row.has(lead, Sense::That) || more())
            || row.has(lead, Sense::ComparedWith)
    }

    /// Whether something is done at an hour of every day: "closes at 8 p.m.".
    pub fn is_daily(&self, hour: &Range<usize>) -> bool {
        let row = &self.row;
        let first = row.token_at(hour.start);
        let daily = row.language.kinds.daily;
        let of_segment = |at: usize| daily.contains(&&*row.str(at).to_lowercase());
        (row.segment(first).start..first).any(|at| row.is_lower(at) && of_segment(at))
    }

    /// Whether what stands before a passage makes it something to compare with: "than in March", "from 2022".
    pub fn is_compared_with(&self, passage: &Range<usize>) -> bool {
        let row = &self.row;
        let first = row.token_at(passage.start);
        let (before, other) = (first.wrapping_sub(1), first.wrapping_sub(2));
        let compares = |at: usize| row.has_any(at, COMPARES) || row.has(at, Sense::As);
        compares(before)
            || row.has_any(before, &[Sense::In, Sense::On]) && compares(other)
            || row.has_any(before, &[Sense::To, Sense::With]) && row.has(other, Sense::Compared)
    }

    /// Whether a comparison that begins between a figure and a time behind it holds the time: "38 percent, up from 22 percent
    /// three years ago", "twice what it paid in 2019".
    pub fn is_behind_comparison(&self, time: &Range<usize>, figure: &QuantityReading) -> bool {
        let row = &self.row;
        let between = row.token_at(figure.span.end)..row.token_at(time.start);
        let times = matches!(figure.quantity.measure, Measure::Multiple(_));
        // "half of what they were worth in 2021"
        let what = matches!(
            figure.quantity.measure,
            Measure::Share { .. } | Measure::Amount(_)
        ) && row.has(between.start, Sense::Of)
            && row.has_any(
                between.start + 1,
                &[Sense::RelativeObject, Sense::RelativeWord],
            );
        const AS: &[Sense] = &[Sense::As, Sense::RelativeObject, Sense::RelativeWord];
        let times = times && between.clone().any(|at| row.has_any(at, AS));
        let mut leads = between.clone();
        !between.is_empty() && (times || what || leads.any(|at| row.has_any(at, COMPARES)))
    }

    /// Whether a time belongs to another figure: one stands between the two, or right before a time that leads to this one.
    pub fn is_of_another(&self, time: &Range<usize>, figure: &QuantityReading) -> bool {
        const CLOSE: usize = 3;
        let row = &self.row;
        let (first, next) = (row.token_at(time.start), row.token_at(time.end));
        let others = self.figures_beside(time).iter();
        // "It costs 4.10 euros, in 2020 it was 2.90 euros": what stands with the time between commas.
        let segment = row.bytes(row.segment(first));
        let with = |span: &Range<usize>| segment.start <= span.start && span.end <= segment.end;
        let own = with(&figure.span);
        // "79 percent of five-year-olds": an age has no time of its own.
        let others = others.filter(|other| other.kind.states() && !other.age);
        let others = others.filter(|other| other.span != figure.span);
        let mut others = others.filter(|other| !own || with(&other.span));
        let theirs = |other: &QuantityReading| with(&other.span) && time.end <= other.span.start;
        if !own && figure.span.end <= time.start && others.clone().any(theirs) {
            return true;
        }
        match figure.span.end <= time.start {
            // "fell by 18 percent to 212 million in May": in May it did.
            true => others.any(|other| {
                figure.span.end <= other.span.start
                    && other.span.end <= time.start
                    && !self.is_reached(figure, other)
            }),
            false => {
                let sentence = row.sentence(first);
                others.any(|other| {
                    let noun = other.noun.as_ref().map_or(other.span.end, |noun| noun.end);
                    let end = row.token_at(noun.max(other.span.end));
                    let and = || (end..first).any(|at| row.has(at, Sense::And));
                    end <= first && first - end < CLOSE && end > sentence.start && !and()
                        || time.end <= other.span.start
                            && other.span.end <= figure.span.start
                            && row.has(row.token_at(other.span.start).wrapping_sub(1), Sense::From)
                            && next > sentence.start
                })
            }
        }
    }

    /// The figures of the sentence that holds a passage.
    pub(super) fn figures_beside(&self, passage: &Range<usize>) -> &[QuantityReading] {
        let row = &self.row;
        let sentence = row.bytes(row.sentence(row.token_at(passage.start)));
        let before = |byte: usize| {
            self.quantities
                .partition_point(|figure| figure.span.start < byte)
        };
        &self.quantities[before(sentence.start)..before(sentence.end)]
    }

    /// Whether a limit in time stands right behind a figure, so that it is that of the figure: "12 ships until 2031", but not
    /// "three votes for a plan until 2031".
    pub fn is_right_behind(&self, time: &Range<usize>, figure: &QuantityReading) -> bool {
        let row = &self.row;
        let noun = figure.noun.as_ref().map_or(0, |noun| noun.end);
        let end = row.token_at(figure.span.end.max(noun));
        let first = row.token_at(time.start);
        // "110 percent of output by 2030"
        let end = match row.has(end, Sense::Of) {
            true => self.phrase_behind(end + 1).end.max(end),
            false => end,
        };
        // "20,000 doses to arrive by May", "500 teachers would be hired by May"
        const FEW: usize = 5;
        const LEADS: &[Sense] = &[Sense::Preposition, Sense::By, Sense::LeadsToTime];
        let verbs = |at: usize| {
            row.has(at, Sense::To)
                || row.has(at.wrapping_sub(1), Sense::To)
                || row.can_be(at, Sense::Participle)
                || row.has_any(at, LEADS)
                || self.is_verb(at)
        };
        let comes = row.has(end, Sense::To) && row.is_lower(end + 1) && first <= end + 4;
        first <= end + 2 || comes || first <= end + FEW && (end..first).all(verbs)
    }

    /// Whether a passage stands in a relative clause between commas, and another outside of it: "Vesta, dem 12.000 Wohnungen
    /// gehören, steigerte 2024".
    fn is_relative_apart(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        let row = &self.row;
        let within = |passage: &Range<usize>, other: &Range<usize>| {
            const RELATIVE: &[Sense] = &[Sense::Relative, Sense::RelativePronoun];
            let segment = row.segment(row.token_at(passage.start));
            let start = segment.start;
            let leads = row.has_any(start, RELATIVE)
                || row.has(start, Sense::Preposition) && row.has_any(start + 1, RELATIVE);
            let comma = row.is_mark(start.wrapping_sub(1), &[',']);
            comma && leads && row.is_lower(start) && !segment.contains(&row.token_at(other.start))
        };
        within(one, other) || within(other, one)
    }

    /// Whether one of two passages stands in words between commas that the other is not in: "The tunnel, 14 kilometers long, will
    /// open in 2031", "The museum, founded in 1911, has 40 rooms"; and, in a language where a clause has commas around it, whether
    /// each stands in a clause with a verb of its own. What is nothing but a time between commas is no insertion.
    fn is_in_insertion(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        let row = &self.row;
        let segment = |passage: &Range<usize>| row.segment(row.token_at(passage.start));
        let (first, second) = (segment(one), segment(other));
        if first == second {
            return false;
        }
        let verbs = |words: &Range<usize>| words.clone().any(|at| self.is_verb(at));
        let inserted = |words: &Range<usize>| {
            const LIGHT: &[Sense] = &[Sense::Preposition, Sense::In, Sense::On, Sense::By];
            let light = |at: usize| self.taken.is_of_time(at) || row.has_any(at, LIGHT);
            row.is_mark(words.start.wrapping_sub(1), &[','])
                && row.is_mark(words.end, &[','])
                && !words.clone().all(light)
                && !verbs(words)
        };
        inserted(&first)
            || inserted(&second)
            || row.language.verb_second && verbs(&first) && verbs(&second)
    }

    /// Whether a conjunction begins another clause between two passages: "founded it in 1991 and still owns 61 percent", but
    /// not "by 64 percent this year, and by 10 percent".
    pub fn are_parted(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        const FEW: usize = 2;
        let row = &self.row;
        if self.is_relative_apart(one, other) || self.is_in_insertion(one, other) {
            return true;
        }
        let start = row.token_at(one.end.min(other.end));
        let end = row.token_at(one.start.max(other.start));
        let joins = |at: &usize| {
            let senses = &[
                Sense::And,
                Sense::JoinsClauses,
                Sense::ClauseStart,
                Sense::Relative,
            ];
            row.has_any(*at, senses)
        };
        let joint = (start..end).find(joins);
        // "begin in September and take 18 months"
        let verb = |at: usize| {
            const SMALL: &[Sense] = &[Sense::Preposition, Sense::By, Sense::Function];
            self.is_verb(at)
                || row.is_lower(at)
                    && !row.has_any(at, SMALL)
                    && !row.can_be(at, Sense::Adverb)
                    && !row.is_number_word(at)
        };
        let Some(joint) = joint else { return false };
        // "and still owns"
        let next = (joint + 1..end).find(|at| !row.can_be(*at, Sense::Adverb));
        end > joint + 1 + FEW || next.is_some_and(verb)
    }

    /// Whether two passages stand between the same commas.
    pub fn share_a_segment(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        let row = &self.row;
        row.segment(row.token_at(one.start))
            .contains(&row.token_at(other.start))
    }

    /// Whether a time is that of the clause behind it that holds a figure: "in March 2023, when the office counted 9,800".
    pub fn dates_clause_of(&self, time: &Range<usize>, figure: &QuantityReading) -> bool {
        let row = &self.row;
        let comma = row.token_at(time.end);
        let lead = comma + 1;
        row.is_mark(comma, &[','])
            && row.has(lead, Sense::RelativeTime)
            && row.segment(row.token_at(figure.span.start)).start == lead
    }

    /// Whether a figure is what a price or level comes to on a day: "closed at $31.20 on Thursday".
    pub fn is_level_of_day(&self, figure: &QuantityReading) -> bool {
        let row = &self.row;
        let first = row.token_at(self.with_hedge(figure).start);
        let mut clause = row.segment(first).start..first;
        let amount = matches!(figure.quantity.measure, Measure::Amount(_));
        amount
            && figure.quantity.unit.is_some()
            && row.has(first.wrapping_sub(1), Sense::At)
            && clause.any(|at| row.has(at, Sense::Amounts))
    }

    /// Which end of a time between two years is that of a figure: of "from 1,900 to 1,150" the first, or the last.
    pub fn end_of_time(&self, figure: &QuantityReading) -> Option<End> {
        let row = &self.row;
        let first = row.token_at(self.with_hedge(figure).start);
        let others = self.figures_beside(&figure.span).iter();
        let mut behind = others.filter(|other| other.span.start >= figure.span.end);
        let from = row.has(first.wrapping_sub(1), Sense::From);
        let next = behind
            .find(|other| other.kind.states())
            .and_then(|next| self.tied(next));
        let leads =
            next.is_some_and(|(tie, before)| tie == Tie::Compared && before.span == figure.span);
        match self.tied(figure) {
            Some((Tie::Compared, before))
                if row.has(
                    row.token_at(self.with_hedge(before).start).wrapping_sub(1),
                    Sense::From,
                ) =>
            {
                Some(End::Last)
            }
            _ => (from && leads).then_some(End::First),
        }
    }

    /// Whether nothing before a figure denies, doubts, supposes or asks what it says. Where somebody tells it, the mood of the verb
    /// says no more than that they do: "die Mieten hätten sich erhöht".
    pub fn is_asserted(&self, figure: &Range<usize>, told: bool) -> bool {
        self.governed_from_before(figure).is_none_or(|governor| {
            let verb = self.row.token_at(governor.words.start);
            told && governor.effect == Effect::Supposed && self.row.has(verb, Sense::Subjunctive)
        })
    }

    /// The stance of what a figure says, where words before it deny, allege or ask it.
    pub fn stance_of_figure(&self, figure: &Range<usize>) -> Option<Stance> {
        self.governed_from_before(figure)?.effect.stance()
    }

    /// How words before a figure govern it. A "not" behind it denies what is said of the figure and leaves that as it is ("two in
    /// five could not pay"), and what nearly came about is no figure that is denied.
    fn governed_from_before(&self, figure: &Range<usize>) -> Option<Governor> {
        let governor = self.figure_governor(figure)?.governor;
        let row = &self.row;
        let between = row.token_at(governor.words.start)..row.token_at(figure.start);
        let denies = |at: usize| row.has_any(at, &[Sense::Not, Sense::ClippedNot, Sense::That]);
        let negates = governor.effect != Effect::Negated || between.clone().any(denies);
        (governor.words.end <= figure.start && negates).then_some(governor)
    }

    /// Whether the clause of a change or a multiple says that it did not come about: "has not become twice as good".
    pub fn fails_to_come_about(&self, figure: &QuantityReading) -> bool {
        let row = &self.row;
        let measure = &figure.quantity.measure;
        let comes_about = matches!(measure, Measure::Change { .. } | Measure::Multiple(_));
        let first = row.token_at(self.with_hedge(figure).start);
        let clause = row.segment(first).start..first;
        let not = |at: &usize| row.has_any(*at, &[Sense::Not, Sense::ClippedNot]);
        let Some(not) = clause.rev().find(not).filter(|_| comes_about) else {
            return false;
        };
        let bars = |at: usize| {
            const BARS: &[Sense] = &[
                Sense::And,
                Sense::JoinsClauses,
                Sense::ClauseStart,
                Sense::That,
                Sense::The,
                Sense::Than,
            ];
            row.has_any(at, BARS) || row.has(at, Sense::Only)
        };
        !(not + 1..first).any(bars)
    }
}
