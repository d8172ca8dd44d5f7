//! Whether a verb that stands before a quotation governs it, or the words may be somebody else's.

use super::clause::{Opening, Saying};
use crate::text::language::{CueClass, Sense};
use crate::text::quotation::Kind;
use crate::text::speaker::Reach;
use crate::text::speaker::governed::Hold;
use crate::text::speaker::items::Items;
use std::ops::Range;

/// What stands right before a catchword that is what somebody says.
const LEADS: &[Sense] = &[Sense::Be, Sense::NamedAs, Sense::Agent, Sense::That];

impl Items<'_> {
    pub(super) fn hold(&self, saying: &Saying, gap: usize, quotation: usize) -> Hold {
        Hold {
            verb: saying.finite.min(quotation),
            reach: self.reach_of(saying, gap, quotation),
            gap,
            quotation,
        }
    }

    /// How firmly a verb holds to its quotation. `from`: the item behind the verb, its subject and those spoken to.
    fn reach_of(&self, saying: &Saying, from: usize, quotation: usize) -> Reach {
        let kind = self.kind(quotation);
        if kind == Some(Kind::Title) || self.has(saying.at, Sense::Recital) {
            return Reach::Loose;
        }
        let gap = from.min(quotation)..quotation;
        // "wies Parks Beschreibung des Plans als „…“ zurück"
        if gap.clone().any(|at| self.has(at, Sense::Portrayal)) {
            return Reach::Loose;
        }
        let named = self.is_named_as(gap.clone(), saying);
        if named && matches!(saying.class, CueClass::Call | CueClass::React) {
            return Reach::Beside;
        }
        if self.is_of_object(saying, gap.clone()) {
            return Reach::Beside;
        }
        // What is said begins at the first comma or colon.
        let mark = gap.clone().find(|at| self.is_mark(*at, &[',', ':', ';']));
        let rest = mark.map_or(gap.clone(), |mark| mark + 1..quotation);
        let holds = match (saying.class, mark) {
            _ if gap.is_empty() => {
                kind != Some(Kind::Scare) || saying.class != CueClass::React && !saying.weak
            }
            _ if rest.is_empty() => true,
            (_, Some(mark)) if self.has_verb(gap.start..mark) => false,
            (CueClass::React, None) => false,
            (CueClass::Call, None) => gap.len() <= 2,
            (_, None) => kind != Some(Kind::Scare) || self.is_led_to(quotation),
            (_, Some(mark)) => {
                let said = self.is_mark(mark, &[':'])
                    || self.has(mark + 1, Sense::That)
                    || self.has(mark + 1, Sense::IndirectQuestion)
                    || self.follows_likewise(saying, mark)
                    || self.begins_statement(mark + 1, quotation);
                said && self.is_part_of_said(rest.start, quotation)
            }
        };
        if let Some(mark) = mark
            && self.is_inserted_clause(mark + 1, quotation)
        {
            return Reach::Beside;
        }
        let rest = rest.start + usize::from(self.has(rest.start, Sense::That))..rest.end;
        if holds && !self.may_be_anothers(rest) {
            Reach::Beside
        } else {
            Reach::Loose
        }
    }

    /// "kündigte an, notfalls zu klagen: „…“", "sagte, als er ging: „…“": whether a clause of the speaker's own reaches
    /// from an item to the colon before a quotation.
    fn is_inserted_clause(&self, from: usize, quotation: usize) -> bool {
        let colon = quotation - 1;
        if !self.is_mark(colon, &[':']) || from >= colon {
            return false;
        }
        let infinitive = |at: usize| {
            self.can_be(at, Sense::Infinitive)
                || at > from && self.has(at - 1, Sense::Toward) && self.starts_lower(at)
        };
        let adverbial = self.has(from, Sense::Subordinator)
            && self.has_any(from, &[Sense::ClauseStart, Sense::NamedAs]);
        (adverbial || infinitive(colon - 1))
            && !(from..colon).any(|at| {
                self.is_clause_mark(at)
                    || self.is_quotation(at)
                    || self.spoken(at).is_some() && !infinitive(at)
            })
    }

    /// "warf ihr „…“ vor", "zeigte sich von dem Urteil „…“": nothing but an object comes between a verb and what is said of
    /// it.
    fn is_of_object(&self, saying: &Saying, gap: Range<usize>) -> bool {
        let Range { start, end } = gap;
        if self.shows_itself(saying) && !self.is_mark(end + 1, &[',']) {
            let from = start + usize::from(self.has(start, Sense::ObjectPronoun));
            return from >= end
                || self.is_preposition(from) && self.whole_phrase(from + 1, end).end == end;
        }
        // "ihr" is an article where a noun follows.
        let one = self.is_determiner(start) || self.has(start, Sense::ObjectPronoun);
        let pronoun = one && start + 1 == end;
        let oblique = self.has_any(start, &[Sense::Oblique, Sense::MayBeGenitive])
            && end > start + 1
            && self.whole_phrase(start, end).end == end;
        self.has(saying.at, Sense::Charges) && (pronoun || oblique)
    }

    /// "zeigte sich", "zeigte sich Müller"
    pub(super) fn shows_itself(&self, saying: &Saying) -> bool {
        self.has(saying.at, Sense::ShowsItself) && self.has(saying.at + 1, Sense::ObjectPronoun)
    }

    /// Whether a catchword in reported speech is what is said: "sei „absurd“", "„absurd“ sei".
    fn is_part_of_said(&self, from: usize, quotation: usize) -> bool {
        let said = from..quotation;
        let be = |at| self.has_any(at, &[Sense::Be, Sense::Subjunctive]);
        self.kind(quotation) != Some(Kind::Scare)
            || said.clone().any(|at| self.has(at, Sense::Be))
            || self.is_led_to(quotation)
            || be(quotation + 1)
    }

    /// "Wie Müller sagte, sei das „absurd“."
    fn follows_likewise(&self, saying: &Saying, comma: usize) -> bool {
        let likewise = |opening| match opening {
            Opening::Conjunction(at) => self.has(at, Sense::Likewise),
            Opening::Relative(_) => false,
        };
        saying.last.is_some_and(likewise) && self.is_supporting(comma + 1)
    }

    /// Whether what is said begins at an item as a clause of its own: "man prüfe das". Behind "die" it may be something
    /// about what stands before.
    fn begins_statement(&self, at: usize, limit: usize) -> bool {
        let phrase = self.simple_phrase(at, limit);
        let statement = |next| {
            self.starts_lower(next) && !self.is_preposition(next) && !self.is_conjunction(next)
        };
        self.begins_main_clause(at, limit)
            || !self.has(at, Sense::RelativePronoun)
                && phrase.is_some_and(|phrase| statement(phrase.end))
    }

    /// "als „…“", "als einen „…“": the quoted words are the name that is given.
    fn is_named_as(&self, gap: Range<usize>, saying: &Saying) -> bool {
        let mut last = gap.end;
        while last > gap.start && self.is_determiner(last - 1) {
            last -= 1;
        }
        let taken = saying.weak && self.has(last.wrapping_sub(1), Sense::TakenFor);
        last > gap.start && (taken || self.has(last - 1, Sense::NamedAs))
    }

    fn has_verb(&self, mut items: Range<usize>) -> bool {
        items.any(|at| self.spoken(at).is_some())
    }

    /// Whether somebody or something else may be the source of the words: another clause, an owner, a thing that has words
    /// on it.
    fn may_be_anothers(&self, gap: Range<usize>) -> bool {
        let Range { start, end } = gap;
        for at in start..end {
            let breaks = self.is_mark(at, &[';', '–', '—'])
                || self.is_mark(at, &[',']) && at + 1 < end
                || at > start && self.has(at, Sense::ClauseStart)
                || at > start && self.has(at, Sense::And) && self.begins_main_clause(at + 1, end)
                || self.spoken(at).is_some();
            let owner = self.is_owner(at) && !(at + 1..end).any(|at| self.is_supporting(at));
            if breaks || owner {
                return true;
            }
        }
        end > start && self.can_be(end - 1, Sense::Inscription)
    }

    /// "von einem „…“", "sei ein „…“": what stands right before a catchword, its article aside, says that it is what is said.
    fn is_led_to(&self, quotation: usize) -> bool {
        let mut before = quotation;
        while before > 1 && self.is_determiner(before - 1) {
            before -= 1;
        }
        before > 0 && self.has_any(before - 1, LEADS)
    }

    /// "sagte der „Rundschau“": the quotation is the name of whoever is told.
    pub(super) fn is_told(&self, saying: &Saying, from: usize, quotation: usize) -> bool {
        let before = quotation - 1;
        let article = self.has(before, Sense::The)
            && self.has_any(before, &[Sense::MayBeGenitive, Sense::Oblique]);
        let says = matches!(
            saying.class,
            CueClass::Say | CueClass::Tell | CueClass::Report
        );
        says && article
            && saying.last.is_none()
            && self.kind(quotation) != Some(Kind::Speech)
            && !(from..quotation).any(|at| self.is_clause_mark(at) || self.has(at, Sense::Agent))
    }

    /// "Müller verteidigte das Gesetz: Es sei „nötig“."
    pub(super) fn is_reported_behind_colon(&self, start: usize, quotation: usize) -> bool {
        let colon = (start..quotation).find(|at| self.is_mark(*at, &[':']));
        colon.is_some_and(|colon| (colon..quotation).any(|at| self.has(at, Sense::Subjunctive)))
    }

    /// Whether what is said begins at an item.
    pub(super) fn announces(&self, at: usize, quotation: usize) -> bool {
        at >= quotation
            || self.is_mark(at, &[',', ':'])
            || self.is_mark(quotation - 1, &[':'])
            || self.has_any(at, &[Sense::That, Sense::NamedAs, Sense::Agent])
            || self.has_any(
                quotation - 1,
                &[Sense::NamedAs, Sense::TakenFor, Sense::ObjectPronoun],
            )
    }
}
