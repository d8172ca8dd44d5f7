//! What governs a passage where the verb stands second or last, so that a "not" may follow what it negates: "Der Rat verkauft
//! das Depot nicht", "Lee bestritt, das Depot verkauft zu haben", "Roy soll das Depot verkauft haben".

use super::{Clause, Effect, Governor, Passed};
use crate::text::language::{Cue, Sense};
use std::ops::Range;

impl Clause<'_, '_> {
    pub(super) fn verb_second(&self) -> Option<Governor> {
        let start = self.start_of_clause(self.first);
        let end = self.end_of_clause();
        self.within(start..self.first)
            .or_else(|| self.goes_on(start, self.last..end))
            .or_else(|| self.governed_by(start))
            .or_else(|| self.inverts(start))
            .or_else(|| self.depends_on(start, end))
            .or_else(|| self.is_called_off(start, end))
            .or_else(|| self.has_not_been(start, end))
            .or_else(|| self.by_another_clause(start, end))
            .or_else(|| self.disowned())
    }

    /// Where the clause begins that goes on up to a token.
    pub(super) fn start_of_clause(&self, end: usize) -> usize {
        let mut until = end;
        while let Some(at) = (self.sentence.start..until).rfind(|at| self.parts(*at)) {
            // "Niemand, sagte Lee, [wusste davon]"
            let said = matches!(self.passed(at), Passed::Comma) && end == self.first;
            match self.said_between(at).filter(|_| said) {
                Some(open) => until = open,
                None => return at + 1,
            }
        }
        self.sentence.start
    }

    fn end_of_clause(&self) -> usize {
        let mut behind = self.last..self.sentence.end;
        behind
            .find(|at| self.parts(*at))
            .unwrap_or(self.sentence.end)
    }

    /// Whether a clause ends at a token: a comma, or "und" before another. "doch" and "aber" by themselves are adverbs.
    pub(super) fn parts(&self, at: usize) -> bool {
        !matches!(self.passed(at), Passed::Nothing)
            || self.has(at, Sense::JoinsClauses) && self.has(at, Sense::And)
    }

    /// Whether a token is a form of a verb, and no adjective before a noun.
    pub(super) fn is_form_of_verb(&self, at: usize) -> bool {
        const VERBS: &[Sense] = &[Sense::Supporting, Sense::Be, Sense::Become, Sense::Past];
        const SMALL: &[Sense] = &[
            Sense::Adverb,
            Sense::Preposition,
            Sense::Determiner,
            Sense::Pronoun,
            Sense::ObjectPronoun,
            Sense::Conjunction,
            Sense::Negation,
            Sense::WithArticle,
        ];
        let row = self.row;
        if row.has_any(at, VERBS) {
            return true;
        }
        let attribute = row.is_capital(at + 1) && row.can_be(at, Sense::Inflected);
        row.is_lower(at)
            && !row.has_any(at, SMALL)
            && !attribute
            && row.word(at).time.is_none()
            && (row.word(at).cue.is_some() || row.can_be(at, Sense::VerbForm))
    }

    pub(super) fn has_form_of_verb(&self) -> bool {
        (self.first..self.last).any(|at| self.is_form_of_verb(at))
    }

    /// "war [das Wasser unsicher]": all of the clause behind its verb.
    fn is_said_of_subject(&self) -> bool {
        let verb = self.first.wrapping_sub(1);
        let several = self.last - self.first > 2;
        several
            && self.last == self.end_of_clause()
            && self.has_any(verb, &[Sense::Be, Sense::Become])
    }

    /// Whether "sondern" says instead what is so.
    fn is_replaced(&self, negation: usize) -> bool {
        (negation..self.sentence.end).any(|at| self.has(at, Sense::Instead))
    }

    /// What stands in the clause before the passage.
    fn within(&self, before: Range<usize>) -> Option<Governor> {
        let mut light = true;
        for at in before.clone().rev() {
            let near = light && self.first - at < 5;
            let says = near || self.has_form_of_verb() || self.is_said_of_subject();
            if let Some(tokens) = self.negation(at)
                && !self.is_replaced(at)
            {
                let lacks = self.has(at, Sense::Lacking);
                if near || says && !lacks {
                    return Some(self.found(Effect::Negated, tokens));
                }
            }
            if self.has(at, Sense::Allegedly) && says {
                return Some(self.found(Effect::Alleged, at..at + 1));
            }
            if self.has(at, Sense::AllegedAs) && self.first - at <= 2 {
                return Some(self.found(Effect::Alleged, at..at + 1));
            }
            if self.has(at, Sense::Disowns) && near {
                let cancelled = self.is_cancelled(at);
                return (!cancelled).then(|| self.found(Effect::Denied, at..at + 1));
            }
            // "beinahe [verkauft]", but "fast [300 Koffer]"
            if self.has(at, Sense::Almost) && at + 1 == self.first && self.is_form_of_verb(at + 1) {
                return Some(self.found(Effect::Negated, at..at + 1));
            }
            // "könnte [das Depot verkauft haben]", "droht [das Depot zu verkaufen]"
            let whole = self.has_form_of_verb() && self.last == self.end_of_clause();
            let toward = || (self.first..self.last).any(|at| self.has(at, Sense::Toward));
            if whole && (self.has(at, Sense::Possibly) || self.has(at, Sense::Tries) && toward()) {
                return Some(self.found(Effect::Open, at..at + 1));
            }
            let figure = self.row.word(at + 1).number.is_some() || self.row.is_digits(at + 1);
            if self.has(at, Sense::Perhaps) && says && !figure {
                return Some(self.found(Effect::Open, at..at + 1));
            }
            light &= self.is_small(at);
        }
        self.hearsay(before)
    }

    /// What may stand between a negation and what it negates: "nicht an den [Bund verkauft]".
    fn is_small(&self, at: usize) -> bool {
        const SMALL: &[Sense] = &[
            Sense::Adverb,
            Sense::Determiner,
            Sense::Supporting,
            Sense::Be,
        ];
        self.has_any(at, SMALL) || self.idle(at).is_some()
    }

    /// "Roy soll [32 Koffer gestohlen haben]"
    pub(super) fn hearsay(&self, before: Range<usize>) -> Option<Governor> {
        let end = self.end_of_clause();
        let says = before.clone().find(|at| self.has(*at, Sense::Hearsay))?;
        let last = end.checked_sub(1).filter(|last| *last > says)?;
        // What looks like an article is none at the end of a clause: "soll gestorben sein".
        let perfect = self.has_any(last, &[Sense::Perfect, Sense::Be, Sense::Determiner]);
        let participle = self.is_form_of_verb(last - 1);
        (perfect && participle).then(|| self.found(Effect::Accused, says..says + 1))
    }

    /// What stands in the clause behind the passage: "[verkauft das Depot] nicht".
    fn goes_on(&self, start: usize, behind: Range<usize>) -> Option<Governor> {
        if !self.has_form_of_verb() {
            return None;
        }
        // "Der Rat, [der das Depot verkaufte], kam nicht" has ended, and so has a passage of several clauses.
        let whole = start..self.last;
        let one = !whole.clone().any(|at| at > self.first && self.parts(at));
        for at in behind.clone() {
            let adjacent = at == behind.start;
            if let Some(tokens) = self.negation(at)
                && !self.is_replaced(at)
                && !self.has(at, Sense::Lacking)
                && (adjacent || one && !self.has_any(at, &[Sense::NoneOf, Sense::Determiner]))
            {
                return Some(self.found(Effect::Negated, tokens));
            }
            if self.has(at, Sense::Allegedly) && (adjacent || one) {
                return Some(self.found(Effect::Alleged, at..at + 1));
            }
            // "[verkaufte das Depot] beinahe", "[hat das Depot] beinahe verkauft"
            let verb = at + 1 == behind.end || self.is_form_of_verb(at + 1);
            if self.has(at, Sense::Almost) && adjacent && verb {
                return Some(self.found(Effect::Negated, at..at + 1));
            }
        }
        None
    }

    /// What governs the clause of the passage from the clause before it: "bestritt, dass", "es gibt keine Hinweise, dass".
    fn governed_by(&self, start: usize) -> Option<Governor> {
        let comma = start.checked_sub(1)?;
        let told = match self.passed(comma) {
            Passed::Comma if comma > self.sentence.start => comma,
            // "bestritt, „[das Depot …]“"
            Passed::Opens if comma > self.sentence.start => {
                comma - usize::from(self.row.is_mark(comma - 1, &[',']))
            }
            _ => return None,
        };
        if told <= self.sentence.start {
            return None; // nothing stands before the comma
        }
        // "hofft, [das Dach hält]"
        if self.has(told - 1, Sense::Hopes) && !self.is_cancelled(told - 1) {
            return Some(self.found(Effect::Open, told - 1..told));
        }
        let that = self.has(start, Sense::That);
        // "wies Behauptungen zurück, der Rat habe das Depot verkauft"
        let rejected = self.rejects(self.start_of_clause(told)..told);
        let infinitive = rejected.is_some()
            || (start..self.last).any(|at| {
                self.has(at, Sense::Toward) && self.is_form_of_verb(at + 1)
                    || self.row.can_be(at, Sense::Infinitive)
            });
        let before = self.start_of_clause(told)..told;
        let subjunctive = (start..self.last).any(|at| self.has(at, Sense::Subjunctive));
        if subjunctive
            && !before.clone().any(|at| self.negation(at).is_some())
            && let Some(at) = before
                .clone()
                .find(|at| self.has_any(*at, &[Sense::Wrongly, Sense::Disowns]))
            && self.has_its_particle(at, told)
        {
            return Some(self.found(Effect::Negated, at..at + 1));
        }
        // "Es heißt, [die Firma habe …]"
        let it = self.has(before.start, Sense::It) && self.has(before.start + 1, Sense::IsSaid);
        if subjunctive && it && before.len() == 2 {
            return Some(self.found(Effect::Accused, before));
        }
        if !that && !infinitive {
            return None;
        }
        if let Some(tokens) = rejected {
            let negated = self.is_cancelled(tokens.start)
                || tokens.clone().any(|at| self.negation(at).is_some());
            return (!negated).then(|| self.found(Effect::Denied, tokens));
        }
        let governing = self.start_of_clause(told)..told;
        let has = |sense: Sense| governing.clone().find(|at| self.has(*at, sense));
        let negated = governing.clone().find_map(|at| self.negation(at));
        // "verwarf Pläne, [das Depot zu schließen]"
        if let Some(drops) = has(Sense::Drops).filter(|_| infinitive && has(Sense::Plan).is_some())
        {
            return negated
                .is_none()
                .then(|| self.found(Effect::Negated, drops..drops + 1));
        }
        let verbs = [
            (Sense::Absolves, Effect::Negated),
            (Sense::Disowns, Effect::Denied),
            (Sense::Accuses, Effect::Accused),
            (Sense::Doubts, Effect::Doubted),
            (Sense::Hopes, Effect::Open),
            (Sense::Untrue, Effect::Negated),
            (Sense::Bars, Effect::Negated),
            (Sense::Tries, Effect::Open),
        ];
        for (sense, effect) in verbs {
            if let Some(at) = has(sense)
                && (sense != Sense::Untrue || that)
                && (!matches!(sense, Sense::Bars | Sense::Tries) || infinitive && !that)
                && self.has_its_particle(at, told)
            {
                let negated = negated.as_ref().is_some_and(|tokens| tokens.start != at);
                return (!negated).then(|| self.found(effect, at..at + 1));
            }
        }
        let negated = negated?;
        // "sagte nicht, dass", "wollte nicht bestätigen, dass"
        let says = |at: usize| {
            let cue = self.row.word(at).cue;
            cue.is_some_and(Cue::is_verb) && self.row.is_lower(at) && !self.has(at, Sense::Grounds)
                || self.has(at, Sense::Confirms)
        };
        let unsaid = has(Sense::Grounds).is_none() && governing.clone().any(says);
        let grounds = unsaid || governing.clone().any(|at| self.is_of_speech(at));
        let presupposed = has(Sense::Presupposes).is_some();
        // "schämt sich nicht, das Depot verkauft zu haben"
        let perfect = self.has_any(self.last - 1, &[Sense::Perfect, Sense::Be])
            && self.has(self.last.wrapping_sub(2), Sense::Toward);
        let reaches = match that {
            true => grounds,
            false => grounds || !perfect,
        };
        let effect = match unsaid {
            true => Effect::Unsaid,
            false => Effect::Negated,
        };
        (reaches && !presupposed).then(|| self.found(effect, negated))
    }

    /// Whether a verb that denies only with its particle has it: "streitet ab".
    fn has_its_particle(&self, verb: usize, end: usize) -> bool {
        !self.has(verb, Sense::RefusesWith) || self.has(end.wrapping_sub(1), Sense::RefusalParticle)
    }

    /// "wies … zurück", "hat … zurückgewiesen" at the end of a clause.
    fn rejects(&self, clause: Range<usize>) -> Option<Range<usize>> {
        let last = clause
            .end
            .checked_sub(1)
            .filter(|last| clause.contains(last))?;
        let mut said = clause.clone();
        if !said.any(|at| self.has_any(at, &[Sense::Assertion, Sense::Accuses])) {
            return None;
        }
        if self.has(last, Sense::Denies) && !self.has(last, Sense::Disowns) {
            return Some(last..clause.end);
        }
        let particle = self.has(last, Sense::RejectionParticle);
        let verb = clause.clone().find(|at| self.has(*at, Sense::RejectsWith));
        verb.filter(|_| particle).map(|verb| verb..clause.end)
    }

    /// "[Das Spiel am Samstag] wurde abgesagt"
    fn is_called_off(&self, start: usize, end: usize) -> Option<Governor> {
        let verb = self.last;
        let small = |at: usize| self.has_any(at, &[Sense::Determiner, Sense::The]);
        let subject =
            self.has_any(verb, &[Sense::Become, Sense::Be]) && (start..self.first).all(small);
        if !subject || self.has_form_of_verb() {
            return None;
        }
        let tokens = (verb + 1..end).find_map(|at| self.called_off(at, end))?;
        let negated = (verb..tokens.start).any(|at| self.negation(at).is_some());
        (!negated).then(|| self.found(Effect::Negated, tokens))
    }

    /// "hätte [das Depot verkauft]", where nobody is said to say so.
    fn has_not_been(&self, start: usize, end: usize) -> Option<Governor> {
        let unreal = (start..self.first).find(|at| self.has(*at, Sense::Unreal))?;
        let done = self.is_form_of_verb(end - 1) && self.last == end;
        let told = self.sentence.clone().any(|at| self.is_of_speech(at));
        (done && !told).then(|| self.found(Effect::Supposed, unreal..unreal + 1))
    }

    /// "wenn", "ob", before the clause, at its beginning, or behind it.
    fn depends_on(&self, start: usize, end: usize) -> Option<Governor> {
        if !self.has_form_of_verb() {
            return None;
        }
        let supposes = |at: usize| self.has(at, Sense::Supposes) && self.idle(at).is_none();
        if start < self.first && supposes(start) {
            return Some(self.found(Effect::Supposed, start..start + 1));
        }
        let asks = self.has(start, Sense::IndirectQuestion) && self.has(start, Sense::Condition);
        if start < self.first && asks && self.idle(start).is_none() {
            return Some(self.found(Effect::Asked, start..start + 1));
        }
        let open = (start..end).any(|at| self.has_any(at, &[Sense::Supporting, Sense::LooksAhead]));
        // "[Das Depot wird verkauft], wenn der Rat zustimmt"
        let next = end + 1;
        let comma = end < self.sentence.end && matches!(self.passed(end), Passed::Comma);
        let only = usize::from(!supposes(next) && self.has(next, Sense::Adverb));
        if open && comma && supposes(next + only) {
            return Some(self.found(Effect::Supposed, next + only..next + only + 1));
        }
        if comma
            && let Some((Sense::Condition, tokens)) = self.governing_phrase(next, self.sentence.end)
        {
            return Some(self.found(Effect::Supposed, tokens));
        }
        // "Wenn der Rat zustimmt, wird [das Depot verkauft]"
        let before = start
            .checked_sub(1)
            .filter(|at| matches!(self.passed(*at), Passed::Comma))?;
        let verb = self.has(start, Sense::Supporting);
        let from = self.start_of_clause(before);
        (open && verb && supposes(from)).then(|| self.found(Effect::Supposed, from..from + 1))
    }
}
