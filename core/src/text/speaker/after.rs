//! The attribution that comes after its quotation: "“…,” Lee told Park", "“…,” said Ann Lee".

use super::governed::Hold;
use super::inverted::Inverted;
use super::items::Items;
use super::phrase::Phrase;
use super::subject::{Verb, VerbKind};
use super::{Attributed, Reach, Role, Who};
use crate::text::language::{CueClass, CueForm, Sense};
use crate::text::quotation::Kind;

/// How far behind the quotation an attribution may stand.
const FARTHEST: usize = 60;

impl Items<'_> {
    /// Those who are named directly after the quotation at an item, or at the end of its sentence.
    pub fn named_after(&self, quotation: usize) -> Vec<Attributed> {
        let mut found = Vec::new();
        let last = self.last_char(quotation);
        let mut at = self.skip_brackets(quotation + 1);
        if self.is_mark(at, &['—', '–', '-']) && self.signature(quotation, at, &mut found) {
            return found;
        }
        if self.ends_sentence(quotation) && !matches!(last, Some('!' | '?' | '…'))
            || last == Some('.') && !self.is_mark(at, &[','])
        {
            return found;
        }
        let comma = self.is_mark(at, &[',', '—', '–']);
        let hangs = comma || last == Some(',');
        if comma {
            at += 1;
        }
        if self.leads(at) {
            return found;
        }
        let prominent =
            hangs || matches!(last, Some('!' | '?' | '…' | '—' | '–')) || self.is_whole(quotation);
        if prominent {
            if self.has(at, Sense::As) {
                at += 1;
            }
            let sourced = self.according(at).is_some();
            let inverted = self.inverted(at, quotation, &mut found);
            let direct = inverted || self.straight(at, quotation, hangs, &mut found);
            if direct && !hangs && self.leads_to_next(&found) {
                found.clear();
            }
            let named = sourced || inverted && self.is_alone_in_telling(quotation);
            let other = match last {
                // "Where Park sees “a failure,” Lee says it is"
                Some(',') => self.tells_of_other(&found) && self.is_within_clause(quotation),
                // "The song “Night Train”, Lee said, was", "Park y voit « un échec », Lee parle de"
                _ if named => false,
                _ if direct && !inverted && self.article.row.language.inverts => {
                    self.is_within_clause(quotation)
                }
                _ => self.is_in_sentence(quotation),
            };
            // "Under a banner “Park out”, Lee said"
            if other || self.has(quotation.wrapping_sub(1), Sense::Inscription) {
                loosen(&mut found);
            }
        }
        self.sentence_end(quotation, &mut found);
        found
    }

    /// Whether nobody else tells anything before a catchword in its sentence, where a verb stands before its subject: "Se trata de
    /// «una farsa», dijo Lee".
    fn is_alone_in_telling(&self, quotation: usize) -> bool {
        let start = self.sentence_start(quotation, FARTHEST);
        let tells = |at: usize| self.cue(at).is_some() || self.according(at).is_some();
        self.article.row.language.inverts
            && self.kind(quotation) == Some(Kind::Scare)
            && !(start..quotation).any(tells)
    }

    /// Whether the quotation is a name or a catchword in the middle of a sentence.
    pub(super) fn is_in_sentence(&self, quotation: usize) -> bool {
        matches!(self.kind(quotation), Some(Kind::Title | Kind::Scare))
            && self.is_within_clause(quotation)
    }

    /// Whether a clause has begun before the quotation.
    fn is_within_clause(&self, quotation: usize) -> bool {
        quotation > 0
            && !self.ends_sentence(quotation - 1)
            && !self.is_mark(quotation - 1, &[',', ':'])
    }

    /// Whether the quotation is a sentence of its own: it begins one, with a capital.
    pub(super) fn is_whole(&self, quotation: usize) -> bool {
        let first = self
            .opening(quotation)
            .chars()
            .find(|c| c.is_alphanumeric());
        let begins = quotation == 0
            || self.ends_sentence(quotation - 1)
            || self.is_mark(quotation - 1, &[',', ':']);
        begins && first.is_some_and(char::is_uppercase)
    }

    /// Steps over a remark in brackets: "((in Italian))".
    pub(super) fn skip_brackets(&self, at: usize) -> usize {
        if !self.is_mark(at, &['(', '[']) {
            return at;
        }
        let mut end = at;
        let mut depth = 0;
        while end < self.len() && end - at < 12 {
            if self.is_mark(end, &['(', '[']) {
                depth += 1;
            } else if self.is_mark(end, &[')', ']']) {
                depth -= 1;
                if depth == 0 {
                    return end + 1;
                }
            }
            end += 1;
        }
        at
    }

    /// "“…” — Ann Lee", and nothing more in the paragraph.
    pub(super) fn signature(
        &self,
        quotation: usize,
        dash: usize,
        found: &mut Vec<Attributed>,
    ) -> bool {
        let chunk = self.chunk_after(dash + 1);
        let closed = self.leads(chunk.end)
            || self.is_mark(chunk.end, &[',', '(', '.']) && self.paragraph_has_no_verb(chunk.end);
        let phrase = self.phrase(chunk);
        if !closed || !matches!(phrase.who, Who::Actor(_)) {
            return false;
        }
        found.push(self.behind(&phrase, dash, Role::Speaker, Reach::Beside, quotation));
        true
    }

    fn paragraph_has_no_verb(&self, from: usize) -> bool {
        let mut at = from;
        while !self.leads(at) && at - from < FARTHEST {
            if self.cue(at).is_some() || self.is_auxiliary(at) {
                return false;
            }
            at += 1;
        }
        true
    }

    /// "said Ann Lee", "added NBC".
    fn inverted(&self, at: usize, quotation: usize, found: &mut Vec<Attributed>) -> bool {
        if let Some((phrases, role)) = self.according(at) {
            for phrase in phrases {
                found.push(self.behind(&phrase, at, role, Reach::Beside, quotation));
            }
            return true;
        }
        let Some(Inverted { at, cue, clitic }) = self.inverted_verb(at) else {
            return false;
        };
        // "« C’était une bombe », décrit Lee"
        if cue.class == CueClass::Call && !self.article.row.language.inverts {
            return false;
        }
        let role = match cue.class {
            CueClass::Report => Role::Via,
            _ => Role::Speaker,
        };
        let phrases = match clitic {
            Some(pronoun) => vec![self.phrase(pronoun..pronoun + 1)],
            None => self.subject_of_inverted(at),
        };
        let reach = match self.has(at, Sense::Recital) {
            true => Reach::Loose, // "lit Lee dans la lettre de Park"
            false => Reach::Beside,
        };
        for phrase in &phrases {
            found.push(self.behind(phrase, at, role, reach, quotation));
        }
        // "said Lee to the crowd"
        let end = phrases.last().map_or(at, |last| last.items.end);
        if self.has(end, Sense::To) && cue.class != CueClass::Report {
            for phrase in self.noun_phrase(end + 1) {
                found.push(self.behind(&phrase, at, Role::Addressee, Reach::Beside, quotation));
            }
        }
        !phrases.is_empty()
    }

    /// "Lee told Park", "he was quoted as saying": the subject begins right at `from`.
    fn straight(
        &self,
        from: usize,
        quotation: usize,
        hangs: bool,
        found: &mut Vec<Attributed>,
    ) -> bool {
        let mut at = from;
        while at < self.len() && at - from < FARTHEST && !self.is_quotation(at) {
            if at > from
                && let Some(verb) = self.verb(from, at)
            {
                let quoted = verb.class == CueClass::Quote && verb.kind == VerbKind::Passive;
                if (verb.kind == VerbKind::Active || quoted) && !self.is_inserted(from, at) {
                    return self.read_behind(from, &verb, quotation, hangs, found);
                }
            }
            if self.ends_sentence(at) {
                return false;
            }
            at += 1;
        }
        false
    }

    /// Whether a verb stands between dashes or in brackets: "Lee – as NBC reported – said".
    fn is_inserted(&self, from: usize, verb: usize) -> bool {
        let is = |at: &usize| self.is_mark(*at, &['—', '–', '(', ')']);
        let ends = |at: &usize| self.ends_sentence(*at) || self.is_quotation(*at);
        let opened = (from..verb).filter(is).count() % 2 == 1;
        opened
            && (verb + 1..verb + FARTHEST)
                .take_while(|at| !ends(at))
                .any(|at| is(&at))
    }

    /// Those whom a verb names behind the quotation. Its subject must begin at `from`.
    fn read_behind(
        &self,
        from: usize,
        verb: &Verb,
        quotation: usize,
        hangs: bool,
        found: &mut Vec<Attributed>,
    ) -> bool {
        let subjects = self.subject(from, verb.start);
        let Some(first) = subjects.first() else {
            return false;
        };
        if !self.reaches_back(first, from) {
            if hangs {
                // "the man who met Lee said": somebody said it.
                let phrase = self.unknown(from..verb.start);
                found.push(self.behind(&phrase, verb.at, Role::Speaker, Reach::Loose, quotation));
            }
            return false;
        }
        // "…, Lee rapporte que": what follows is told, where a verb stands before its subject behind what is quoted
        let tells = self.article.row.language.inverts && self.has(verb.at + 1, Sense::That);
        if !hangs && self.starts_new_sentence(verb.at + 1, verb.class) || tells {
            return false;
        }
        let passes_on = verb.class == CueClass::Report
            || verb.class == CueClass::Quote && verb.kind == VerbKind::Active;
        let role = if passes_on { Role::Via } else { Role::Speaker };
        let reach = if self.quotes_another(verb) {
            Reach::Loose
        } else {
            Reach::Beside
        };
        if verb.class == CueClass::Quote && passes_on {
            for object in self.noun_phrase(verb.at + 1) {
                found.push(self.behind(&object, verb.at, Role::Speaker, reach, quotation));
            }
        }
        for subject in &subjects {
            found.push(self.behind(subject, verb.at, role, reach, quotation));
        }
        // "he was quoted by NBC as saying"
        if verb.class == CueClass::Quote
            && !passes_on
            && let Some(agent) = self.agent(verb.at + 1)
        {
            found.push(self.behind(&agent, verb.at, Role::Via, reach, quotation));
        }
        if hangs || !self.is_quotation(verb.at + 1) {
            let count = found.len();
            // "he recalls telling Park"
            let telling = self.verb(from, verb.at + 1);
            let telling = telling.filter(|next| next.kind == VerbKind::Participle);
            self.addressee(telling.as_ref().unwrap_or(verb), self.len(), found);
            for addressee in &mut found[count..] {
                addressee.gap = self.gap_after(quotation, addressee.span.start);
            }
        }
        true
    }

    /// "…, Lee recalled her father saying", "…, Lee said, quoting Cole": the words are those of a third.
    fn quotes_another(&self, verb: &Verb) -> bool {
        if self.has(verb.at, Sense::Recital) {
            return true;
        }
        let mut at = verb.at + 1;
        let object = verb.class != CueClass::Tell && self.may_be_subject(at);
        while at < self.len()
            && at - verb.at < 20
            && !self.is_quotation(at)
            && !self.ends_sentence(at)
        {
            let cue = self.cue(at);
            if cue.is_some_and(|cue| cue.class == CueClass::Quote && cue.form == CueForm::Gerund) {
                return true;
            }
            if object && cue.is_some() && !(verb.at..at).any(|at| self.is_mark(at, &[','])) {
                return true;
            }
            at += 1;
        }
        false
    }

    /// Whether what follows the verb at the end of "“Stop!” Lee replied" is what was replied, so that the quotation has
    /// ended with a sentence of its own.
    fn starts_new_sentence(&self, at: usize, class: CueClass) -> bool {
        self.is_conjunction(at) && !self.has_any(at, &[Sense::And, Sense::Sequel])
            || class != CueClass::Tell
                && (self.is_pronoun(at) || self.is_determiner(at) || self.is_name(at))
    }

    /// Whether a subject begins at an item, or only its titles and a fronted "on Friday" stand before it.
    fn reaches_back(&self, subject: &Phrase, from: usize) -> bool {
        subject.items.start == from
            || subject.items.start > from
                && (from..subject.items.start)
                    .all(|at| self.is_adverb(at) || self.is_mark(at, &[',']))
    }

    /// Whether the attribution found introduces another quotation: "“Why?” Lee said: “Because.”"
    pub(super) fn leads_to_next(&self, found: &[Attributed]) -> bool {
        let Some(end) = found.iter().map(|one| one.span.end).max() else {
            return false;
        };
        let mut next = self.item_at(self.article.row.token_at(end));
        if self.is_mark(next, &[',', ':']) {
            next += 1;
        }
        self.is_quotation(next)
    }

    /// "…, according to NBC." and "…, Lee said." at the end of the sentence.
    fn sentence_end(&self, quotation: usize, found: &mut Vec<Attributed>) {
        let direct = !found.is_empty();
        let mut quotations = 0;
        for at in quotation + 1..quotation + FARTHEST {
            if self.leads(at) || quotations == 8 {
                break;
            }
            quotations += usize::from(self.is_quotation(at));
            if let Some((sources, role)) = self.according(at) {
                self.add_sources(sources, role, at, quotation, found);
            } else if direct {
                self.add_reporter(at, quotation, found);
            } else {
                self.add_loose(at, quotation, found);
            }
            if self.ends_sentence(at) {
                break;
            }
        }
    }

    /// Adds those whom "according to" at an item names, unless they are known.
    fn add_sources(
        &self,
        mut sources: Vec<Phrase>,
        role: Role,
        at: usize,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) {
        let reach = match role {
            Role::Via if !self.is_quoted_behind(&sources) => Reach::Beside,
            _ => Reach::Loose,
        };
        sources.retain(|source| {
            let name = self.span(source.items.start).start;
            !found.iter().any(|one| one.name.start == name)
        });
        for source in sources {
            found.push(self.behind(&source, at, role, reach, quotation));
        }
    }

    /// Adds those who report what a verb has told before: "Lee told Park, NBC reported".
    fn add_reporter(&self, at: usize, quotation: usize, found: &mut Vec<Attributed>) {
        let verb = self.verb(quotation + 1, at);
        let reports = |verb: &Verb| verb.class == CueClass::Report && verb.kind == VerbKind::Active;
        let Some(verb) = verb.filter(reports) else {
            return;
        };
        let subjects = self.subject(quotation + 1, verb.start);
        let begins = |first: &Phrase| self.is_mark(first.items.start.wrapping_sub(1), &[',']);
        if !subjects.first().is_some_and(begins) {
            return;
        }
        for subject in subjects {
            if !found.iter().any(|one| one.who == subject.who) {
                found.push(self.behind(&subject, at, Role::Via, Reach::Beside, quotation));
            }
        }
    }

    /// Adds those whom a verb names behind a comma: "…, said Lee", "…, Lee said".
    fn add_loose(&self, at: usize, quotation: usize, found: &mut Vec<Attributed>) {
        if self.is_mark(at, &[',']) && self.cue(at + 1).is_some() {
            self.inverted(at + 1, quotation, found);
            if !self.is_rest_of_quoted(quotation, at) {
                loosen(found);
            }
            return;
        }
        let verb = self.verb(quotation + 1, at);
        let Some(verb) = verb.filter(|verb| verb.kind == VerbKind::Active) else {
            return;
        };
        for subject in self.subject(quotation + 1, verb.start) {
            if self.is_mark(subject.items.start.wrapping_sub(1), &[',']) {
                found.push(self.behind(&subject, at, Role::Speaker, Reach::Loose, quotation));
            }
        }
    }

    /// Whether what stands between a quotation that begins its sentence and a comma only ends what is said: "“No growth” of the
    /// island, said Lee", where the verb stands before its subject as a rule.
    fn is_rest_of_quoted(&self, quotation: usize, comma: usize) -> bool {
        const LONGEST: usize = 10;
        let other = |at: usize| {
            self.is_any_mark(at)
                || self.is_quotation(at)
                || self.is_name(at)
                || self.is_auxiliary(at) && !self.has(at, Sense::To)
                || self.is_conjunction(at)
                || self.cue(at).is_some()
        };
        self.article.row.language.inverts
            && self.begins_sentence(quotation)
            && comma - quotation <= LONGEST
            && !(quotation + 1..comma).any(other)
    }

    /// An attribution that stands behind its quotation.
    pub(super) fn behind(
        &self,
        phrase: &Phrase,
        verb: usize,
        role: Role,
        reach: Reach,
        quotation: usize,
    ) -> Attributed {
        let hold = Hold {
            verb,
            reach,
            gap: quotation,
            quotation,
        };
        let mut one = self.attributed(phrase, role, hold);
        one.gap = self.gap_after(quotation, one.span.start);
        one
    }

    pub(super) fn gap_after(&self, quotation: usize, start: usize) -> std::ops::Range<usize> {
        let end = self.span(quotation).end;
        end..start.max(end)
    }
}

/// Takes none of those who are read as speakers for one firmly.
pub(super) fn loosen(found: &mut [Attributed]) {
    for one in found {
        if one.role == Role::Speaker {
            one.reach = Reach::Loose;
        }
    }
}
