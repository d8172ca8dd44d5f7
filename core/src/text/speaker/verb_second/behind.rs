//! What stands behind a quotation: "„…“, sagte Müller", "„…“, hat Müller gesagt", "„…“, wie Müller sagte".

use super::around::FARTHEST;
use super::clause::Saying;
use crate::text::language::{CueClass, Sense};
use crate::text::quotation::Kind;
use crate::text::speaker::items::Items;
use crate::text::speaker::{Attributed, Reach, Role, Who};

/// How far behind a quotation its verb may stand.
const FARTHEST_BEHIND: usize = 60;

impl Items<'_> {
    /// Those who are named directly behind the quotation at an item, or at the end of its sentence.
    pub(in crate::text::speaker) fn named_behind(&self, quotation: usize) -> Vec<Attributed> {
        let mut found = Vec::new();
        let last = self.last_char(quotation);
        let mut at = self.skip_brackets(quotation + 1);
        if self.is_mark(at, &['—', '–', '-']) && self.signature(quotation, at, &mut found) {
            return found;
        }
        let comma = self.is_mark(at, &[',', '—', '–']);
        let calls = matches!(last, Some('!' | '?' | '…'));
        if !comma && (self.ends_sentence(quotation) && !calls || last == Some('.')) {
            return found;
        }
        at += usize::from(comma);
        if self.leads(at) {
            return found;
        }
        let hangs = comma || last == Some(',');
        if hangs || calls || self.is_whole(quotation) || self.is_front(quotation) {
            self.read_behind_it(at, quotation, &mut found);
            if !hangs && self.leads_to_next(&found) {
                found.clear();
            }
            let part = matches!(self.kind(quotation), Some(Kind::Title | Kind::Scare));
            if part && comma && !self.is_reported(quotation) && self.is_in_sentence(quotation) {
                unfirm(&mut found);
            }
        }
        self.sources_behind(quotation, &mut found);
        found
    }

    /// Whether a quotation, perhaps with a small word before it, is all that stands before the verb of its sentence: "Als
    /// „absurd“ bezeichnete Müller den Plan".
    fn is_front(&self, quotation: usize) -> bool {
        let start = self.sentence_start(quotation, 3);
        let small =
            |at: usize| self.has_any(at, &[Sense::NamedAs, Sense::Agent]) || self.is_determiner(at);
        (start == 0 || self.begins_sentence(start)) && (start..quotation).all(small)
    }

    /// Whether what stands around a catchword is reported speech: "Die Lage sei „ernst“".
    fn is_reported(&self, quotation: usize) -> bool {
        let start = self.sentence_start(quotation, FARTHEST);
        let begin = self.clause_begin(start, quotation);
        (begin..quotation).any(|at| self.has(at, Sense::Subjunctive))
    }

    /// "sagte Müller", "hat Müller gesagt", "wie Müller sagte", "so Müller".
    fn read_behind_it(&self, at: usize, quotation: usize, found: &mut Vec<Attributed>) {
        if self.source_at(at, quotation, found) {
            return;
        }
        let at = at + usize::from(self.has(at, Sense::SaysSo));
        let end = self.clause_end(at);
        let verb = if self.has(at, Sense::Subordinator) {
            (at..end).rev().find_map(|verb| self.saying(at, verb))
        } else if self.spoken(at).is_some() {
            self.saying(at, at)
        } else if self.is_supporting(at) || self.has(at, Sense::SaysByOthers) {
            (at + 1..end).find_map(|verb| self.saying(at, verb))
        } else {
            return self.read_other_verb(at, quotation, found);
        };
        let Some(saying) = verb.filter(|verb| verb.last.is_some() || verb.finite == at) else {
            return;
        };
        let limit = match saying.last {
            None if saying.finite != saying.at => saying.at,
            _ => self.len(),
        };
        if let Some(origin) = self.said_by(at, &saying, end) {
            let verb = saying.at;
            return found.push(self.behind(&origin, verb, Role::Via, Reach::Beside, quotation));
        }
        let mut subject = match saying.last {
            Some(_) => self.subject_of(at, &saying, limit),
            None => self.subject_behind(at, limit),
        };
        if saying.passive && saying.class != CueClass::Quote {
            subject.phrases = self.agent_behind(at, quotation).into_iter().collect();
        }
        let reach = match self.passes_on(&saying, subject.end) {
            true => Reach::Loose,
            false => Reach::Beside,
        };
        for phrase in &subject.phrases {
            found.push(self.behind(phrase, saying.at, self.role(&saying), reach, quotation));
        }
        if !subject.phrases.is_empty() {
            let count = found.len();
            self.addressed(subject.end, self.clause_end(subject.end), found, saying.at);
            for addressee in &mut found[count..] {
                addressee.gap = self.gap_after(quotation, addressee.span.start);
            }
        }
    }

    /// "„…“, strahlte Müller": a verb that is not known as one of saying, where none but such stands.
    fn read_other_verb(&self, at: usize, quotation: usize, found: &mut Vec<Attributed>) {
        let verb = at == quotation + 2 && self.is_mark(at - 1, &[',']) && self.is_other_word(at);
        if !verb {
            return;
        }
        for phrase in self.subject_behind(at, self.clause_end(at)).phrases {
            found.push(self.behind(&phrase, at, Role::Speaker, Reach::Loose, quotation));
        }
    }

    /// Where the clause of an item ends, past a name that is inserted into it.
    fn clause_end(&self, at: usize) -> usize {
        let mut end = at;
        while end < self.len() && end < at + FARTHEST_BEHIND && !self.leads(end) {
            // "hat der Sprecher der Behörde, Jan Weber, gesagt"
            if self.is_mark(end, &[','])
                && let Some((_, behind)) = self.name_behind_comma(end, self.len())
                && self.is_mark(behind, &[','])
            {
                end = behind + 1;
                continue;
            }
            if self.is_quotation(end) || self.is_clause_mark(end) && !self.is_mark(end, &['(', ')'])
            {
                break;
            }
            end += 1;
            if self.ends_sentence(end - 1) {
                break;
            }
        }
        end
    }

    /// "sagte Müller und zitierte Park": the words may be those of a third.
    fn passes_on(&self, saying: &Saying, from: usize) -> bool {
        let quotes = |at: usize| {
            let cue = self.spoken(at);
            at != saying.at && cue.is_some_and(|cue| cue.class == CueClass::Quote)
        };
        self.has(saying.at, Sense::Recital) || (from..self.clause_end(from)).any(quotes)
    }

    /// "so Müller", "laut Müller", "…, sagte Müller" at the end of the sentence.
    fn sources_behind(&self, quotation: usize, found: &mut Vec<Attributed>) {
        let direct = !found.is_empty();
        for at in quotation + 1..quotation + FARTHEST_BEHIND {
            if self.leads(at) || at > quotation + 1 && self.ends_sentence(at - 1) {
                break;
            }
            let count = found.len();
            if self.is_mark(at, &[',']) && !direct && count == 0 && at > quotation + 1 {
                self.read_behind_it(at + 1, quotation, found);
                unfirm(found);
            } else if !self.is_mark(at, &[',']) && at > quotation + 2 {
                self.source_at(at, quotation, found);
                self.keep_new(count, found);
            }
        }
    }

    /// Drops those added to a list from `count` on who are in it already.
    fn keep_new(&self, count: usize, found: &mut Vec<Attributed>) {
        let known: Vec<usize> = found[..count].iter().map(|one| one.name.start).collect();
        let mut index = 0;
        found.retain(|one| {
            index += 1;
            index <= count || !known.contains(&one.name.start)
        });
    }
}

fn unfirm(found: &mut [Attributed]) {
    for one in found {
        if one.role == Role::Speaker && one.who != Who::Pronoun {
            one.reach = Reach::Loose;
        }
    }
}
