//! What comes before its quotation: the cue verb that governs it, "according to", a name and a colon.

use super::items::What;
use super::lexicon;
use super::phrase::Phrase;
use super::row::{Row, starts_lower};
use super::{Attributed, Reach, Role, Who};

/// How far back the cue verb may stand.
const FARTHEST: usize = 80;

impl Row<'_> {
    /// Those who are named before the quotation at an item, in its sentence.
    pub fn named_before(&self, quotation: usize) -> Vec<Attributed> {
        let start = self.sentence_start(quotation, FARTHEST);
        let mut found = Vec::new();
        self.according_before(start, quotation, &mut found);
        if self.label_before(start, quotation, &mut found) {
            return found;
        }
        let mut at = quotation;
        while at > start {
            at -= 1;
            if let Some(verb) = self.verb(start, at)
                && (!lexicon::is_weak(self.word(at)) || self.introduces(at))
            {
                self.read_verb(start, &verb, quotation, &mut found);
                break;
            }
        }
        if found.is_empty() {
            self.reported_inside(quotation, &mut found);
        }
        found
    }

    /// Whether what is said begins right after a verb.
    fn introduces(&self, verb: usize) -> bool {
        let next = verb + 1;
        self.is_quotation(next)
            || self.is_mark(next, &[',', ':'])
            || [
                "that", "it", "as", "how", "why", "whether", "him", "her", "them",
            ]
            .iter()
            .any(|word| self.is(next, word))
    }

    /// "Park: “…”": a name and a colon are the whole sentence.
    fn label_before(&self, start: usize, quotation: usize, found: &mut Vec<Attributed>) -> bool {
        let Some(colon) = quotation
            .checked_sub(1)
            .filter(|at| *at > start && self.is_mark(*at, &[':']))
        else {
            return false;
        };
        let mut end = colon;
        for at in start + 1..colon {
            if self.is_mark(at, &[',', '(']) {
                end = at;
                break;
            }
        }
        let chunk = self.chunk_before(start, end);
        if chunk.is_empty()
            || chunk.start != start
            || (start..colon).any(|at| self.cue(at).is_some())
        {
            return false;
        }
        let label = Phrase {
            who: self.head(chunk.clone()),
            items: chunk,
            sure: true,
        };
        // "Norland: “green” movement grows" is a headline.
        let ended =
            self.ends_sentence(quotation) || matches!(self.what(quotation + 1), What::Mark(_));
        if !ended || label.who == Who::Unknown && label.items.len() > 4 {
            return false;
        }
        found.push(self.attributed(
            &label,
            colon,
            Role::Speaker,
            Reach::Beside,
            quotation,
            quotation,
        ));
        true
    }

    /// "According to NBC, …", "in the words of Lee".
    fn according_before(&self, start: usize, quotation: usize, found: &mut Vec<Attributed>) {
        for at in start..quotation {
            if let Some((phrases, role)) = self.according(at) {
                for phrase in phrases {
                    let gap = phrase.items.end;
                    let rest = gap + usize::from(self.is_mark(gap, &[',']))..quotation;
                    let reach = if self.touches(rest.clone())
                        || at <= start + 2 && !self.has_other_source(rest)
                    {
                        Reach::Beside
                    } else {
                        Reach::Loose
                    };
                    let mut one = self.attributed(&phrase, at, role, reach, gap, quotation);
                    one.span = self.bytes(at..gap);
                    found.push(one);
                }
            }
        }
    }

    /// "According to" and its like at an item, with those it names.
    pub fn according(&self, at: usize) -> Option<(Vec<Phrase>, Role)> {
        if self.is(at, "according") && self.is(at + 1, "to") {
            return Some((self.noun_phrase(at + 2), Role::Via));
        }
        if self.is(at, "words") && self.is(at + 1, "of") && at > 0 && self.is(at - 1, "the") {
            return Some((self.noun_phrase(at + 2), Role::Speaker));
        }
        None
    }

    /// "Lee “stressed that …”": the words inside begin with what Lee did.
    fn reported_inside(&self, quotation: usize, found: &mut Vec<Attributed>) {
        let Some(before) = quotation
            .checked_sub(1)
            .filter(|before| self.is_name(*before))
        else {
            return;
        };
        let words = self.opening(quotation);
        let words = words.trim_start_matches(|c: char| !c.is_alphabetic());
        let end = words
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(words.len());
        if !starts_lower(words) || !super::is_cue(&words[..end]) {
            return;
        }
        let chunk = self.chunk_before(self.sentence_start(quotation, FARTHEST), quotation);
        let name = Phrase {
            who: self.head(chunk.clone()),
            items: chunk,
            sure: false,
        };
        found.push(self.attributed(
            &name,
            before,
            Role::Speaker,
            Reach::Loose,
            quotation,
            quotation,
        ));
    }
}
