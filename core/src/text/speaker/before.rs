//! What comes before its quotation: the cue verb that governs it, "according to", a name and a colon.

use super::after::loosen;
use super::governed::Hold;
use super::items::Items;
use super::phrase::Phrase;
use super::subject::{Verb, VerbKind};
use super::{Attributed, Reach, Role, Who};
use crate::text::language::{Cue, CueClass, CueForm, Sense};

/// How far back the cue verb may stand.
const FARTHEST: usize = 80;

impl Items<'_> {
    /// Those who are named before the quotation at an item, in its sentence.
    pub fn named_before(&self, quotation: usize) -> Vec<Attributed> {
        let start = self.sentence_start(quotation, FARTHEST);
        let mut found = Vec::new();
        let from = self.according_before(start, quotation, &mut found);
        if self.label_before(start, quotation, &mut found) {
            return found;
        }
        if self.set_off_before(start, quotation, &mut found) {
            return found;
        }
        let mut behind = None;
        for at in (from..quotation).rev() {
            if let Some(verb) = self.verb(start, at)
                && (!verb.weak || self.introduces(at))
            {
                if let Some(named) = self.behind_embedded(start, &verb, quotation) {
                    behind = Some(named);
                    continue;
                }
                if let Some(outer) = self.reported_by(start, &verb)
                    && self.read_reported(start, (&outer, &verb), quotation, &mut found)
                {
                    break;
                }
                self.read_verb(start, &verb, quotation, &mut found);
                break;
            }
        }
        if let Some(behind) = behind {
            let start = self.span(behind).start;
            for one in &mut found {
                one.gap.start = one.gap.start.max(start);
            }
        }
        // "According to NBC, quoting Lee, it was told to prepare"
        let unclear = |one: &Attributed| one.who == Who::Unknown && one.reach == Reach::Loose;
        let firm = |one: &Attributed| one.role == Role::Speaker && !unclear(one);
        if from > start && found.iter().any(firm) {
            found.retain(|one| !unclear(one) && one.role != Role::Addressee);
        }
        if found.is_empty() {
            self.reported_inside(quotation, &mut found);
        }
        if self.says_quoting(start, quotation, &found) {
            loosen(&mut found);
        }
        found
    }

    /// "Lee, quoting Park, said “…”": whose words they are is not told.
    fn says_quoting(&self, start: usize, quotation: usize, found: &[Attributed]) -> bool {
        let quoting = |at: &usize| {
            let cue = self.word(*at).cue;
            let quotes = |cue: Cue| cue.class == CueClass::Quote && cue.form == CueForm::Gerund;
            cue.is_some_and(quotes) && (self.is_name(at + 1) || self.starts_upper(at + 1))
        };
        let Some(at) = (start..quotation).find(quoting) else {
            return false;
        };
        let own = |one: &Attributed| one.role == Role::Speaker && one.span.start != one.name.start;
        let by_verb = |one: &Attributed| own(one) || one.span.end != one.name.end;
        let quoting = self.span(at).start;
        found
            .iter()
            .all(|one| one.role == Role::Speaker && by_verb(one))
            && !found.iter().any(|one| one.span.start == quoting)
    }

    /// "C'est, assure le maire, « un grand jour »": a verb and its subject between commas, and what is said right behind them.
    fn set_off_before(&self, start: usize, quotation: usize, found: &mut Vec<Attributed>) -> bool {
        let comma = |at: usize| self.is_mark(at, &[',']);
        let end = quotation.wrapping_sub(1);
        if !self.article.row.language.inverts || end <= start || !comma(end) {
            return false;
        }
        let leads = (start..end).rev().filter(|at| comma(*at));
        for lead in leads.take(2) {
            let Some(verb) = self.inverted_verb(lead + 1) else {
                continue;
            };
            let subjects = self.subject_of_inverted(verb.at);
            let whole = subjects.last().is_some_and(|last| last.items.end == end);
            let says = matches!(
                verb.cue.class,
                CueClass::Say | CueClass::Tell | CueClass::React
            );
            let speaks_for = |at: usize| self.has(at, Sense::SpeaksFor);
            let named =
                |one: &Phrase| self.names_somebody(&one.items) || one.items.clone().any(speaks_for);
            if !whole || !says || verb.clitic.is_some() || !subjects.iter().all(named) {
                continue;
            }
            self.add_speakers(&subjects, verb.at, quotation, found);
            return true;
        }
        false
    }

    /// Where the name that another verb gives is told behind the clause that a verb stands in: "as" of "described the plan, which
    /// the union called “madness”, as “brave”".
    fn behind_embedded(&self, start: usize, verb: &Verb, quotation: usize) -> Option<usize> {
        let mut named = quotation;
        while named > verb.at && self.is_determiner(named - 1) {
            named -= 1;
        }
        let name = named.checked_sub(1).filter(|at| self.has(*at, Sense::As))?;
        let before = name.checked_sub(1).filter(|before| *before > verb.at)?;
        let closed = self.is_mark(before, &[',', '—', '–', ')']);
        let said = self.is_quotation(before) || closed && self.is_quotation(before - 1);
        let relative = closed && self.has_relative(&self.subject(start, verb.start));
        if !(said || relative) {
            return None;
        }
        let calls = |at: &usize| {
            self.verb(start, *at).is_some_and(|outer| {
                matches!(outer.class, CueClass::Call | CueClass::React)
                    && outer.kind == VerbKind::Active
            })
        };
        let outer = (start..verb.start).rev().find(calls)?;
        let named_already = (outer..verb.start).any(|at| self.is_quotation(at));
        (!named_already).then_some(name)
    }

    /// Whether what is said begins right after a verb.
    fn introduces(&self, verb: usize) -> bool {
        const SAID: &[Sense] = &[
            Sense::That,
            Sense::As,
            Sense::ObjectPronoun,
            Sense::IndirectQuestion,
        ];
        let next = verb + 1;
        // "habló de «un riesgo»"
        let of = self.has(next, Sense::Of) && self.is_quotation(next + 1);
        of || self.is_quotation(next) || self.is_mark(next, &[',', ':']) || self.has_any(next, SAID)
    }

    /// "Park: “…”": a name and a colon are the whole sentence.
    pub(super) fn label_before(
        &self,
        start: usize,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) -> bool {
        let colon = quotation.wrapping_sub(1);
        if quotation < start + 2 || !self.is_mark(colon, &[':']) {
            return false;
        }
        let mark = (start + 1..colon).find(|at| self.is_mark(*at, &[',', '(']));
        let end = mark.unwrap_or(colon);
        let chunk = match self.article.row.language.verb_second {
            true => self.whole_phrase(start, end),
            false => self.chunk_before(start, end),
        };
        if chunk.is_empty()
            || chunk.start != start
            || (start..colon).any(|at| self.cue(at).is_some())
        {
            return false;
        }
        let label = self.phrase(chunk);
        // "Interview: “…”"
        let declared = matches!(label.who, Who::Actor(_));
        if !declared && self.has(label.items.end.wrapping_sub(1), Sense::Imprint) {
            return true;
        }
        // "Norland: “green” movement grows" is a headline.
        let ended = self.ends_sentence(quotation) || self.is_any_mark(quotation + 1);
        if !ended || label.who == Who::Unknown && label.items.len() > 4 {
            return false;
        }
        let hold = Hold {
            verb: colon,
            reach: Reach::Beside,
            gap: quotation,
            quotation,
        };
        found.push(self.attributed(&label, Role::Speaker, hold));
        true
    }

    /// "According to NBC, …", "in the words of Lee". Returns where verbs that say something else may stand.
    fn according_before(
        &self,
        start: usize,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) -> usize {
        let mut from = start;
        for at in start..quotation {
            let Some((phrases, role)) = self.according(at) else {
                continue;
            };
            for phrase in phrases {
                let gap = phrase.items.end;
                let rest = gap + usize::from(self.is_mark(gap, &[',']))..quotation;
                let behind = self.behind_quoted(rest.start, role, quotation, found);
                // "Según explicó Lee,"
                let told = role == Role::Speaker && self.has(at, Sense::Source);
                from = if told || behind > rest.start {
                    behind
                } else {
                    from
                };
                let rest = behind..rest.end;
                let holds = self.has(at, Sense::TakenFor);
                let other = match role {
                    _ if holds => self.has_other_owner(rest.clone()),
                    Role::Via => self.has_other_owner(rest.clone()),
                    _ => self.has_other_source(rest.clone()),
                };
                let close = self.touches(rest) || at <= start + 2 && !other;
                let hold = Hold {
                    verb: at,
                    reach: if close { Reach::Beside } else { Reach::Loose },
                    gap,
                    quotation,
                };
                let mut one = self.attributed(&phrase, role, hold);
                one.span = self.bytes(at..gap);
                found.push(one);
            }
        }
        from
    }

    /// "According to NBC, which quoted Lee,": whose words NBC passes on. Returns where the rest of the sentence begins.
    fn behind_quoted(
        &self,
        comma: usize,
        role: Role,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) -> usize {
        let quotes = |at: usize| self.cue(at).is_some_and(|cue| cue.class == CueClass::Quote);
        let verb = comma + usize::from(self.has(comma, Sense::Relative));
        if role != Role::Via || !self.is_mark(comma.wrapping_sub(1), &[',']) || !quotes(verb) {
            return comma;
        }
        let quoted = self.noun_phrase(verb + 1);
        let Some(mut end) = quoted.last().map(|last| last.items.end) else {
            return comma;
        };
        end += usize::from(self.is_mark(end, &[',']));
        let end = end.min(quotation);
        for one in quoted {
            let hold = Hold {
                verb,
                // "which quoted Lee, Park joked that"
                reach: match self.has_other_owner(end..quotation) || self.tells(end..quotation) {
                    true => Reach::Loose,
                    false => Reach::Beside,
                },
                gap: end,
                quotation,
            };
            found.push(self.attributed(&one, Role::Speaker, hold));
        }
        end
    }

    /// Whether a verb of saying among some items has a subject of its own.
    fn tells(&self, mut items: std::ops::Range<usize>) -> bool {
        let start = items.start;
        items.any(|at| {
            let active = |verb: Verb| verb.kind == VerbKind::Active;
            self.verb(start, at).is_some_and(active)
        })
    }

    /// "According to" and its like at an item, with those it names.
    pub fn according(&self, at: usize) -> Option<(Vec<Phrase>, Role)> {
        if self.has(at, Sense::According) && self.has_any(at + 1, &[Sense::To, Sense::With]) {
            return Some((self.noun_phrase(at + 2), Role::Via));
        }
        if self.has(at, Sense::Source) {
            // "según explicó a esta agencia el portavoz"
            if let Some(verb) = self.inverted_verb(at + 1) {
                return Some((self.subject_of_inverted(verb.at), Role::Speaker));
            }
            return Some((self.behind_source(at + 1), Role::Via));
        }
        // "Pour Lee, c'est „…“"
        if self.has(at, Sense::TakenFor) && self.begins_sentence(at) {
            let holder = self.noun_phrase(at + 1);
            let named = |one: &Phrase| {
                matches!(one.who, Who::Actor(_) | Who::Somebody) || self.is_named_body(one)
            };
            // "Pour le syndicat Force rurale,"
            let small = |at: &usize| self.starts_lower(*at) && self.is_nominal(*at);
            let ends = holder.last().is_some_and(|last| {
                let rest = (last.items.end..).take(2).take_while(small).count();
                self.is_mark(last.items.end + rest, &[','])
            });
            return (ends && holder.iter().all(named)).then_some((holder, Role::Speaker));
        }
        let in_words = self.has(at, Sense::InWords)
            && self.has(at + 1, Sense::Of)
            && self.has_any(
                at.wrapping_sub(1),
                &[Sense::The, Sense::In, Sense::To], // "en palabras de Lee", "a juicio de Lee"
            );
        in_words.then(|| (self.noun_phrase(at + 2), Role::Speaker))
    }

    /// Whether somebody is a body with a name: "le syndicat Force rurale".
    fn is_named_body(&self, one: &Phrase) -> bool {
        use Sense::{NoOutlet, Outlet};
        let body = |at: &usize| self.has_any(*at, &[NoOutlet, Outlet]);
        let mut items = one.items.clone();
        let body = items.find(body).filter(|at| self.starts_lower(*at));
        body.is_some_and(|_| items.any(|at| self.starts_upper(at)))
    }

    /// Those whom a source belongs to, "les informations du conseil", or the source itself.
    fn behind_source(&self, at: usize) -> Vec<Phrase> {
        let mut own = self.noun_phrase(at);
        if let [one] = &mut own[..]
            && one.items.len() == 1
            && self.has(at, Sense::ObjectPronoun)
        {
            one.who = Who::Pronoun; // "selon lui"
        }
        let [first] = &own[..] else {
            return own;
        };
        let made = |at: usize| self.has_any(at, &[Sense::Records, Sense::Utterance]);
        let of = (first.items.start..self.len())
            .take(6)
            .find(|at| self.has(*at, Sense::Of));
        match of {
            Some(of) if first.who != Who::Pronoun && (first.items.start..of).any(made) => {
                let owner = self.noun_phrase(of + 1);
                if owner.is_empty() { own } else { owner }
            }
            _ => own,
        }
    }

    /// "Lee “stressed that …”": the words inside begin with what Lee did.
    fn reported_inside(&self, quotation: usize, found: &mut Vec<Attributed>) {
        let before = quotation.wrapping_sub(1);
        if !self.is_name(before) {
            return;
        }
        let mut words = self
            .opening(quotation)
            .split(|c: char| !c.is_alphabetic())
            .skip_while(|word| word.is_empty());
        let first = words.next().unwrap_or_default();
        let cue = self.article.row.language.word(first).cue;
        if !first.starts_with(char::is_lowercase) || !cue.is_some_and(Cue::is_verb) {
            return;
        }
        let chunk = self.chunk_before(self.sentence_start(quotation, FARTHEST), quotation);
        // "…, NBC reported": nobody but these two.
        let reported = self
            .named_after(quotation)
            .iter()
            .any(|one| one.role == Role::Via && one.reach != Reach::Loose);
        let name = self.phrase(chunk);
        let hold = Hold {
            verb: before,
            reach: match reported {
                true => Reach::Beside,
                false => Reach::Loose,
            },
            gap: quotation,
            quotation,
        };
        found.push(self.attributed(&name, Role::Speaker, hold));
    }
}
