//! Clauses around a quotation: which words are cue verbs, what their neighbours do, where sentences end.

use super::items::{ItemKind, Items};
use crate::text::language::{Cue, CueClass, CueForm, Sense, TimeWord};
use std::ops::Range;

impl<'t> Items<'t> {
    pub fn is_preposition(&self, at: usize) -> bool {
        self.has(at, Sense::Preposition)
    }

    /// Whether who does something stands behind an item: "by". What belongs to something as well ("de") leads to nobody.
    pub fn is_agent(&self, at: usize) -> bool {
        self.has(at, Sense::By) && !self.has(at, Sense::Of)
    }

    pub fn is_conjunction(&self, at: usize) -> bool {
        self.has(at, Sense::Conjunction)
    }

    /// Whether a word stands between a subject and its verb, or before an infinitive.
    pub fn is_auxiliary(&self, at: usize) -> bool {
        self.has_any(at, &[Sense::Auxiliary, Sense::To])
    }

    pub fn is_pronoun(&self, at: usize) -> bool {
        self.has(at, Sense::Pronoun)
    }

    pub fn is_determiner(&self, at: usize) -> bool {
        self.has(at, Sense::Determiner)
    }

    pub fn is_adverb(&self, at: usize) -> bool {
        self.can_be(at, Sense::Adverb)
    }

    /// Whether a word is a relative pronoun that is a subject.
    pub fn is_relative(&self, at: usize) -> bool {
        self.has_any(at, &[Sense::Relative, Sense::That])
    }

    /// Whether a word tells when: "Lee Friday said", "Lee yesterday said", "at three in the morning Lee said".
    pub fn is_day(&self, at: usize) -> bool {
        if self.what(at) == ItemKind::Word && self.is_within_time(at) {
            return true;
        }
        let named = self.word(at).time;
        !self.has(at, Sense::Homograph)
            && matches!(
                named,
                Some(TimeWord::Weekday(_) | TimeWord::Month(_) | TimeWord::Today(-1..=0))
            )
    }

    /// Whether an item is a part of an expression of time: "5:52 p.m."
    pub fn is_within_time(&self, at: usize) -> bool {
        let (times, span) = (self.article.times, self.span(at));
        let next = times.partition_point(|time| time.span.end < span.end);
        times
            .get(next)
            .is_some_and(|time| time.span.start <= span.start)
    }

    /// Whether a verb stands at an item that says something only with the one behind it: "fait" of "a fait savoir".
    pub fn makes_known(&self, at: usize) -> bool {
        self.has(at, Sense::MakesKnown) && self.has(at + 1, Sense::MadeKnown)
    }

    /// Whether an infinitive goes on telling, behind "et" and who speaks: "Et Lee d'ajouter :", "Et le maire de conclure que".
    pub fn is_told_on(&self, verb: usize) -> bool {
        const LONGEST: usize = 8;
        let row = self.article.row;
        let Some(of) = verb.checked_sub(1).filter(|of| self.has(*of, Sense::Of)) else {
            return false;
        };
        let leads = self.is_mark(verb + 1, &[':']) || self.has(verb + 1, Sense::That);
        if !row.language.inverts || !leads {
            return false;
        }
        let begins = |at: &usize| *at == 0 || self.ends_sentence(at - 1);
        let first = (0..of).rev().take(LONGEST).find(begins);
        let Some(first) = first.filter(|first| self.has(*first, Sense::And)) else {
            return false;
        };
        self.names_somebody(&(first + 1..of))
    }

    /// Whether a name, a capital or an office is among some items: somebody who may speak.
    pub fn names_somebody(&self, items: &Range<usize>) -> bool {
        let names =
            |at: usize| self.is_name(at) || self.starts_upper(at) || self.can_be(at, Sense::Office);
        items.clone().any(names)
    }

    /// Whether a word is this form of a verb of saying, be it used as one or not.
    pub fn is_cue_form(&self, at: usize, form: CueForm) -> bool {
        self.word(at).cue.is_some_and(|cue| cue.form == form)
    }

    /// The cue verb at an item, if it stands there as a verb.
    pub fn cue(&self, at: usize) -> Option<Cue> {
        if at
            .checked_sub(1)
            .is_some_and(|before| self.makes_known(before))
        {
            return Some(Cue {
                class: CueClass::Say,
                form: CueForm::Past,
                weak: false,
                parted: false,
            });
        }
        let cue = match self.word(at).cue {
            Some(cue) => cue,
            // "as Lee put it"
            None if self.has(at, Sense::Put) && self.has(at + 1, Sense::It) => Cue {
                class: CueClass::Say,
                form: CueForm::Past,
                weak: false,
                parted: false,
            },
            None => return None,
        };
        // A hyphen has tied "so-called" into one word; "the called" and "a named source" are left.
        let Some(before) = at.checked_sub(1) else {
            // "Dijo Ann Lee:"
            let finite = matches!(cue.form, CueForm::Past | CueForm::Third);
            return Some(cue).filter(|_| self.article.row.language.inverts && finite);
        };
        let after_article = self.is_determiner(before) && !self.has(before, Sense::Standalone);
        let stands = match cue.form {
            CueForm::Past | CueForm::Participle | CueForm::Gerund => {
                !after_article && !self.is_owner(before)
            }
            CueForm::Third => {
                // "l'annonce", but "comme l'annonce Lee", "il l'annonce"
                let noun = self.article.row.language.inverts && after_article;
                let object = || {
                    let first = before.wrapping_sub(1);
                    self.has(first, Sense::As) || self.is_pronoun(first) || self.is_name(first)
                };
                !self.is_owner(before) && (!noun || self.has(before, Sense::The) && object())
            }
            // "the NBC report said"
            CueForm::ThirdOrNoun | CueForm::BaseOrNoun if self.is_finite(at + 1) => false,
            CueForm::BaseOrNoun
                if self.can_be(before, Sense::Plural) && self.starts_lower(before) =>
            {
                self.is_quotation(at + 1) || self.has(at + 1, Sense::ObjectPronoun)
            }
            CueForm::ThirdOrNoun | CueForm::BaseOrNoun => self.leads_to_verb(before),
            CueForm::Base => {
                self.leads_to_verb(before)
                    || self.can_be(before, Sense::Plural)
                    || self.is_told_on(at)
            }
        };
        stands.then_some(cue)
    }

    /// Whether a verb rather than a noun follows an item and the adverbs before it.
    fn leads_to_verb(&self, at: usize) -> bool {
        let mut at = at;
        while self.is_adverb(at) && at > 0 {
            at -= 1;
        }
        self.is_name(at)
            || self.is_pronoun(at)
            || self.is_auxiliary(at)
            || self.has_any(at, &[Sense::Relative, Sense::RelativeObject])
    }

    /// Whether an item looks like a finite verb, without a look at its neighbours.
    fn is_finite(&self, at: usize) -> bool {
        let word = self.word(at);
        let finite = |cue: Cue| matches!(cue.form, CueForm::Past | CueForm::Third);
        word.cue.is_some_and(finite) || word.senses.has(Sense::Auxiliary)
    }

    /// Whether a subject may begin at an item.
    pub fn may_be_subject(&self, at: usize) -> bool {
        self.is_name(at)
            || self.is_owner(at)
            || self.is_pronoun(at)
            || self.is_determiner(at)
            || self.starts_upper(at)
    }

    /// Whether a sentence ends with an item.
    pub fn ends_sentence(&self, at: usize) -> bool {
        if self.leads(at + 1) {
            // What a colon announces may stand in a paragraph of its own.
            return at + 1 >= self.len() || !self.is_mark(at, &[':', ',']);
        }
        self.begins_sentence(at + 1)
    }

    /// The last character of the words of the quotation at an item.
    pub fn last_char(&self, at: usize) -> Option<char> {
        let words = self.quotation(at)?.parts.last()?;
        let words = &self.article.row.text[words.clone()];
        words.trim_end().chars().next_back()
    }

    /// Where the sentence starts that an item stands in, looking back at most `most` items and past a few quotations.
    pub fn sentence_start(&self, at: usize, most: usize) -> usize {
        let mut start = at;
        let mut quotations = 0;
        while start > 0 && at - start < most && quotations < 8 && !self.ends_sentence(start - 1) {
            start -= 1;
            quotations += usize::from(self.is_quotation(start));
        }
        start
    }

    /// The first words of a quotation, its mark included. However long it is, no more is looked at.
    pub fn opening(&self, quotation: usize) -> &'t str {
        let words = self.text(quotation);
        match words.char_indices().nth(80) {
            Some((end, _)) => &words[..end],
            None => words,
        }
    }

    /// Whether a mark stands at an item, whichever.
    pub fn is_any_mark(&self, at: usize) -> bool {
        matches!(self.what(at), ItemKind::Mark(_))
    }
}
