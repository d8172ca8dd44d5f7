//! What a verb of saying tells: where it begins, and how far it reaches.

use crate::text::language::{CueClass, Sense};
use crate::text::speaker::items::{ItemKind, Items};
use crate::text::speaker::subject::{Verb, VerbKind};
use std::ops::Range;

/// How many words may stand before "that": "said at a rally outside the town hall that". One that is farther away leads to nothing.
const FARTHEST: usize = 80;

/// What follows a verb.
pub(super) struct Content {
    pub start: usize,
    /// Whether "that" or a colon leads to it.
    pub that: bool,
    /// Whether it begins with what goes beside a verb: "on Friday", "in a letter", "after the vote".
    pub beside: bool,
}

impl Items<'_> {
    /// Where what a verb tells begins, behind those who are told.
    pub(super) fn content(&self, verb: &Verb, from: usize, end: usize) -> Content {
        let mut start = from;
        let counts_on = self.has_all(verb.at, &[Sense::Reckons, Sense::Ongoing]);
        // "La ville tablait sur 4 millions"
        let reckons_with = self.article.row.language.inverts
            && self.has(verb.at, Sense::Reckons)
            && self.is_preposition(from)
            && self.what(from + 1) == ItemKind::Number
            && !self.is_within_time(from + 1);
        if counts_on && self.has(from, Sense::On) || reckons_with {
            start = from + 1; // "is counting on Park to come"
        } else if verb.class == CueClass::Tell && verb.kind != VerbKind::Passive {
            start = self.told_until(from).max(from);
            if self.is_pronoun(from) || self.has(from, Sense::ObjectPronoun) {
                start = from + 1;
            }
        } else if self.has(from, Sense::To) {
            // "said to reporters that", but "promised to pay 5 million"
            let told = self.told_until(from + 1);
            start = if self.has(told, Sense::That) {
                told
            } else {
                from
            };
        }
        if self.is_agent(from) {
            start = self.chunk_after(from + 1).end; // "was told by Lee"
        }
        let start = start.min(end);
        if self.is_mark(start, &[':']) || self.has(start, Sense::That) {
            let that = start < end;
            return Content {
                start: (start + 1).min(end),
                that,
                beside: false,
            };
        }
        // "said at a rally outside the town hall that"
        const COMPLEMENTS: &[Sense] = &[Sense::Of, Sense::For, Sense::To, Sense::From, Sense::By];
        let beside = start < end
            && (self.is_preposition(start) && !self.has_any(start, COMPLEMENTS)
                || self.has(start, Sense::ClauseStart)
                || self.word(start).time.is_some());
        let that = (start..end.min(start + FARTHEST)).find(|at| self.has(*at, Sense::That));
        match that {
            Some(that) if beside => Content {
                start: that + 1,
                that: true,
                beside: false,
            },
            _ => Content {
                start,
                that: false,
                beside,
            },
        }
    }

    /// Where those end who are told something: of "Lee, Park and the union that" all, but of "Lee" and a clause the first.
    fn told_until(&self, from: usize) -> usize {
        let first = self.chunk_after(from).end;
        let all = self.noun_phrase(from);
        let last = all.last().map_or(first, |last| last.items.end);
        match self.has(last, Sense::That) {
            true => last,
            false => first,
        }
    }

    /// Whether a main clause around an insertion runs on to the passage: "Shipments, he said, ran 18 percent above".
    pub(super) fn runs_on(&self, content: Range<usize>, tail: usize) -> bool {
        let start = content.start;
        if self.has_any(start, &[Sense::JoinsClauses, Sense::ClauseStart, Sense::Or]) {
            return self.continues(start, tail) && self.unbroken(start + 1..content.end, tail);
        }
        self.unbroken(content, tail)
    }

    /// Whether nothing between a verb and a passage may begin a clause that the verb does not reach. `tail` is where the
    /// sentence ends.
    pub(super) fn unbroken(&self, content: Range<usize>, tail: usize) -> bool {
        let Range { start, end } = content;
        let mut at = start;
        while at < end {
            let past = self.skip_brackets(at);
            if past > at && past <= end {
                at = past; // "liquefied natural gas (LNG)"
                continue;
            }
            if self.is_mark(at, &['—', '–', '(']) {
                return false;
            }
            let next = at + 1;
            if self.is_mark(at, &[',']) {
                // "would respond, militarily, within 48 hours"
                if self.is_adverb(next) && next + 1 < end && self.is_mark(next + 1, &[',']) {
                    at = next + 2;
                    continue;
                }
                // ", which is set by the city,"
                if self.has_any(next, &[Sense::Relative, Sense::RelativeObject]) {
                    let close = (next..end).find(|at| self.is_mark(*at, &[',']));
                    let Some(close) = close else { return false };
                    at = close + 1;
                    continue;
                }
                if next < end && !self.continues(next, tail) && !self.is_apposition(next, end) {
                    return false;
                }
                at = next + usize::from(self.has(next, Sense::JoinsClauses));
                continue;
            }
            if at > start && self.has(at, Sense::JoinsClauses) {
                let names = self.is_named(at - 1) && self.is_named(next);
                let subject = self.is_pronoun(next) || self.is_named(next);
                let other = !self.has(at, Sense::And) || subject && !names;
                if other && !self.continues(at, tail) {
                    return false;
                }
            }
            at = next;
        }
        true
    }

    /// "…, a man of 67 and a woman of 34": what stands behind a comma is nouns and nothing else.
    fn is_apposition(&self, from: usize, end: usize) -> bool {
        let noun = |at: usize| {
            self.is_nominal(at) && !self.can_be(at, Sense::Participle) && !self.is_relative(at)
                || self.has_any(at, &[Sense::Of, Sense::And])
        };
        self.is_determiner(from) && (from..end).all(noun)
    }

    fn is_named(&self, at: usize) -> bool {
        self.is_name(at) || self.starts_upper(at) && !self.is_day(at)
    }

    /// Whether what stands behind a comma goes on with what is told: "that", "by 10 percent", "and that", "and by", "3
    /// percent"; or a clause that is told too, as its verb shows: "and 97 percent had been", "because it would not".
    fn continues(&self, at: usize, tail: usize) -> bool {
        const GOES_ON: &[Sense] = &[
            Sense::That,
            Sense::By,
            Sense::From,
            Sense::To,
            Sense::Of,
            Sense::In,
        ];
        // ", with a margin of error of"
        let margin = self.has(at, Sense::With) && self.has(at + 2, Sense::Leeway);
        if self.has_any(at, GOES_ON) || margin {
            return true;
        }
        let number = self.what(at) == ItemKind::Number || self.word(at).number.is_some();
        let joins = self.has_any(at, &[Sense::And, Sense::Or]);
        if joins && self.has_any(at + 1, GOES_ON) {
            return true;
        }
        if joins || self.has(at, Sense::Reason) {
            let mut clause = at + 1..tail;
            let ends = |at: usize| self.is_mark(at, &[',', '—', '–']);
            let end = clause.clone().find(|at| ends(*at)).unwrap_or(tail);
            clause.end = end;
            return clause
                .into_iter()
                .any(|at| self.has(at, Sense::Backshifted));
        }
        number
    }

    /// Where what a verb tells begins.
    pub(super) fn content_of(&self, verb: &Verb) -> usize {
        self.content(verb, verb.at + 1, self.len()).start
    }
}
