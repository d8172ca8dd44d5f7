//! Noun phrases where nouns have capitals: where one that begins at an item ends, and what belongs to it.

use crate::text::language::{Sense, TimeWord};
use crate::text::quotation::Kind;
use crate::text::speaker::Who;
use crate::text::speaker::items::{ItemKind, Items};
use crate::text::speaker::phrase::Phrase;
use std::ops::Range;

/// A name that stands in marks is no longer, in bytes: der „Ausschuss für Verkehr“.
const LONGEST_NAME: usize = 60;

/// What may stand behind a noun and belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Before its verb, where all that comes first belongs to it: "der Sprecher in Oslo sagte".
    Front,
    /// Behind its verb, where a preposition may as well begin something else: "sagte der Sprecher in Oslo".
    Behind,
}

/// A noun phrase with what belongs to it, and one that "and" joins to it.
#[derive(Debug)]
pub(super) struct Nominal {
    pub phrases: Vec<Phrase>,
    /// Where it ends.
    pub end: usize,
}

impl Items<'_> {
    /// The article, adjectives and nouns of a noun phrase that begins at an item, or a pronoun.
    pub(super) fn simple_phrase(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        if self.is_pronoun(at) && at < limit {
            return Some(at..at + 1);
        }
        let mut end = at;
        while end < limit && self.is_determiner(end) && (end == at || self.follows_article(end)) {
            end += 1;
        }
        if end < limit && self.is_owner(end) && self.is_noun(end + 1, end + 1) {
            end += 1;
        }
        let articles = end;
        while end < limit && end < articles + 4 && self.is_attributive(end, articles > at) {
            end += 1;
        }
        let nouns = end;
        while end < limit && end < nouns + 8 {
            if self.is_noun(end, at) && !(end > nouns && self.is_date(end)) {
                end += 1;
            } else if end > nouns && self.joins_nouns(end) && end + 2 < limit {
                end += 2;
            } else if end > at && self.joins_number(end) && end + 1 < limit {
                end += 2; // "der 34-Jährige"
            } else {
                break;
            }
            if self.ends_sentence(end - 1) {
                break;
            }
        }
        if end > nouns {
            return Some(at..end);
        }
        (articles == at + 1 && self.has(at, Sense::Standalone)).then_some(at..articles)
    }

    /// "die beiden", "all jene": the second of two articles.
    fn follows_article(&self, at: usize) -> bool {
        !self.has_any(at, &[Sense::The, Sense::A]) && self.is_determiner(at - 1)
    }

    /// Whether a name begins with an article of its own: "die Bürgermeisterin".
    pub fn has_article(&self, at: usize) -> bool {
        self.begins_as(at, Sense::The)
    }

    /// Whether the first word of a name can mean this.
    pub(super) fn begins_as(&self, at: usize, sense: Sense) -> bool {
        let row = self.article.row;
        let named = matches!(
            self.what(at),
            ItemKind::Name(_) | ItemKind::Owner(_) | ItemKind::Shared
        );
        named && row.has(row.token_at(self.span(at).start), sense)
    }

    /// Whether an item may be a noun or a part of a name, in a phrase that begins at `start`.
    fn is_noun(&self, at: usize, start: usize) -> bool {
        if at > start && (self.leads(at) || self.has_article(at)) {
            return false;
        }
        match self.what(at) {
            ItemKind::Name(_) | ItemKind::Owner(_) | ItemKind::Shared => true,
            ItemKind::Quotation(_) => at > start && self.is_name_in_marks(at),
            ItemKind::Word => {
                self.starts_upper(at)
                    && !self.is_preposition(at)
                    && !self.is_conjunction(at)
                    && !self.is_supporting(at)
                    && !self.is_pronoun(at)
                    && !self.is_determiner(at)
                    && !self.is_adverb(at)
                    && !self.has_any(at, &[Sense::ObjectPronoun, Sense::Source])
                    || self.is_particle(at, start)
                    || at > start && self.text(at).ends_with('.') // "Oberst a. D."
            }
            ItemKind::Number | ItemKind::Mark(_) | ItemKind::End => false,
        }
    }

    /// Whether a word is a day or a month, and not the first name of "Jan Weber".
    pub(super) fn is_date(&self, at: usize) -> bool {
        let month = matches!(self.word(at).time, Some(TimeWord::Month(_)));
        self.is_day(at) && !(month && self.starts_upper(at + 1))
    }

    /// The "von" and the "der" of "Ursula von der Leyen". A declared name has its own, so that one behind "von" is another's.
    fn is_particle(&self, at: usize, start: usize) -> bool {
        let particle = |at| self.has(at, Sense::NameParticle) && self.starts_lower(at);
        if at <= start || !particle(at) || self.is_determiner(start) {
            return false;
        }
        let first = self.starts_upper(at - 1)
            && !self.is_determiner(at)
            && !self.is_name(at - 1)
            && !self.can_be(at - 1, Sense::Office);
        let next = at + 1 + usize::from(particle(at + 1));
        (first || particle(at - 1)) && self.starts_upper(next) && !self.is_name(next)
    }

    /// "Hotel- und Gaststättenverband": the hyphen at an item stands for the rest of the word.
    fn joins_nouns(&self, at: usize) -> bool {
        self.is_mark(at, &['-']) && self.has(at + 1, Sense::And) && self.is_noun(at + 2, at)
    }

    /// "34-Jährige": the hyphen at an item ties a word to the number before it.
    fn joins_number(&self, at: usize) -> bool {
        self.is_mark(at, &['-'])
            && self.what(at - 1) == ItemKind::Number
            && self.what(at + 1) == ItemKind::Word
    }

    /// "der „Ausschuss Oslo“", "die Zeitung „Echo“": a short quotation that is no sentence.
    fn is_name_in_marks(&self, at: usize) -> bool {
        let short = self.text(at).len() <= LONGEST_NAME;
        let names = self.is_determiner(at - 1) || self.can_be(at - 1, Sense::Work);
        let mut letters = self.opening(at).chars().filter(|c| c.is_alphanumeric());
        short
            && names
            && letters.next().is_some_and(char::is_uppercase)
            && matches!(self.kind(at), Some(Kind::Title | Kind::Scare))
    }

    /// Whether an item may be an adjective or a number before a noun. Behind an article it may look like a verb.
    fn is_attributive(&self, at: usize, behind_article: bool) -> bool {
        let verb = self.word(at).cue.is_some() && !behind_article;
        self.is_other_word(at) && !verb
            || self.what(at) == ItemKind::Number
            || self.divides_number(at)
    }

    /// Whether an item is a word in lower case that is none of the small ones: an adjective, a verb.
    pub(super) fn is_other_word(&self, at: usize) -> bool {
        self.starts_lower(at)
            && !self.is_determiner(at)
            && !self.is_preposition(at)
            && !self.is_conjunction(at)
            && !self.is_supporting(at)
            && !self.is_pronoun(at)
            && !self.is_adverb(at)
            && !self.has_any(at, &[Sense::ObjectPronoun, Sense::Source, Sense::SaysSo])
    }

    /// The noun phrase that begins at an item, with what belongs to it: its genitive, its party in brackets, a name
    /// behind a comma, another phrase behind "and".
    pub(super) fn nominal(&self, at: usize, limit: usize, place: Place) -> Option<Nominal> {
        let first = self.simple_phrase(at, limit)?;
        let mut phrase = self.phrase(first.clone());
        let mut end = self.skip_attributes(first.clone(), limit, place);
        if phrase.who == Who::Unknown
            && let Some((name, behind)) = self.name_behind_comma(end, limit)
        {
            phrase.sure = name == Who::Unknown || !self.names_another(first.end..end);
            phrase.who = name;
            end = behind;
        }
        phrase.items.end = end;
        let mut phrases = vec![phrase];
        if end < limit && self.has(end, Sense::And) {
            let upper = self.is_name(end + 1) || self.is_determiner(end + 1);
            if let Some(other) = self.simple_phrase(end + 1, limit)
                && (upper || self.starts_upper(end + 1))
            {
                end = self.skip_attributes(other.clone(), limit, place);
                phrases.push(self.phrase(other));
            }
        }
        Some(Nominal { phrases, end })
    }

    /// Where the attributes of a noun end: "(SPD)", "der Polizei", "von der Polizei".
    fn skip_attributes(&self, noun: Range<usize>, limit: usize, place: Place) -> usize {
        let mut end = noun.end;
        if self.is_pronoun(noun.start) {
            return end;
        }
        // A noun that stands without an article is as a rule a name, and nothing belongs to it.
        let common = place == Place::Front
            || self.is_determiner(noun.start)
            || noun.len() == 1 && self.can_be(noun.start, Sense::Office);
        for _ in 0..5 {
            let behind = self.skip_brackets(end);
            if behind > end && behind <= limit {
                end = behind;
                continue;
            }
            let genitive = (self.has(end, Sense::MayBeGenitive) || self.is_inflected(end))
                && (common || end > noun.end);
            let of = self.has(end, Sense::Agent) && common;
            let next = match place {
                _ if end >= limit || self.ends_sentence(end - 1) => None,
                _ if genitive => self.simple_phrase(end, limit),
                Place::Front if self.is_preposition(end) => self.simple_phrase(end + 1, limit),
                _ if of => self.simple_phrase(end + 1, limit),
                _ => None,
            };
            match next {
                Some(next) => end = next.end,
                None => break,
            }
        }
        end.min(limit)
    }

    /// Whose name stands in "…, Jan Weber," and where it ends: it is all that stands there.
    pub(super) fn name_behind_comma(&self, comma: usize, limit: usize) -> Option<(Who, usize)> {
        if comma >= limit || !self.is_mark(comma, &[',']) {
            return None;
        }
        let name = self.simple_phrase(comma + 1, self.len())?;
        let end = self.skip_brackets(name.end);
        let closed = self.leads(end) || self.is_mark(end, &[',', '.', ';', ':', '–', '—']);
        let who = self.head(name.clone());
        let named = matches!(who, Who::Actor(_)) || name.len() > 1 && self.is_bare(name.clone());
        (closed && named && self.may_be_nominative(name.start)).then_some((who, end))
    }

    /// Whether a noun phrase has no article and no adjective, as a name has none.
    fn is_bare(&self, mut phrase: Range<usize>) -> bool {
        phrase.all(|at| self.starts_upper(at) || self.has(at, Sense::NameParticle))
    }

    /// Whether an attribute is somebody whom a name behind it may be, too: "der Sprecher der Ministerin, Ann Lee".
    fn names_another(&self, attributes: Range<usize>) -> bool {
        attributes
            .into_iter()
            .any(|at| self.can_be(at, Sense::Office))
    }

    /// Whether a noun phrase may begin with an item that is the subject: not "dem", "ihm".
    pub(super) fn may_be_nominative(&self, at: usize) -> bool {
        // "der Deutschen Bahn"
        let inflected =
            self.is_inflected(at) || self.is_determiner(at) && self.is_inflected(at + 1);
        !self.has_any(at, &[Sense::Oblique, Sense::ObjectPronoun]) && !inflected
    }
}
