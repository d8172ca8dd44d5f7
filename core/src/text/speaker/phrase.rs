//! Noun phrases: where they begin and end, and whom they name.

use super::Who;
use super::items::{ItemKind, Items};
use super::likeness::is_outlet;
use crate::text::language::Sense;
use std::ops::Range;

/// A noun phrase.
#[derive(Debug, Clone)]
pub(super) struct Phrase {
    pub who: Who,
    /// Its items.
    pub items: Range<usize>,
    /// Whether it surely is the subject or the object that was looked for.
    pub sure: bool,
}

impl Items<'_> {
    /// Whether an item may be part of a noun phrase, other than at a boundary.
    pub fn is_nominal(&self, at: usize) -> bool {
        match self.what(at) {
            ItemKind::Number | ItemKind::Name(_) | ItemKind::Owner(_) | ItemKind::Shared => true,
            ItemKind::Word => {
                !self.is_preposition(at)
                    && !self.is_conjunction(at)
                    && !self.is_auxiliary(at)
                    && !self.is_pronoun(at)
                    && (self.cue(at).is_none() || self.starts_upper(at))
            }
            // The number of "1.27 million passengers" is one.
            ItemKind::Mark(_) => self.divides_number(at),
            ItemKind::Quotation(_) | ItemKind::End => false,
        }
    }

    /// Whether a phrase begins with a number that has decimals: nobody who speaks is counted so.
    pub fn is_measured(&self, items: Range<usize>) -> bool {
        items.len() > 2
            && self.what(items.start) == ItemKind::Number
            && self.divides_number(items.start + 1)
    }

    /// The items of a noun phrase that ends before `end`, without the prepositions before it.
    pub fn chunk_before(&self, from: usize, end: usize) -> Range<usize> {
        let mut end = end;
        while end > from + 1 && self.is_day(end - 1) {
            end -= 1; // "Lee Friday said"
        }
        let mut start = end;
        while start > from
            && end - start < 12
            && self.is_nominal(start - 1)
            && (start == end || !self.leads(start))
            && (start == end || !self.is_day(start - 1))
        {
            start -= 1;
            let begins =
                self.is_determiner(start) && start > from && !self.is_determiner(start - 1);
            if begins || self.has_article(start) {
                break;
            }
        }
        start..end
    }

    /// The items of a noun phrase that starts at `from`: to the end of the first name, with the words before it.
    pub fn chunk_after(&self, from: usize) -> Range<usize> {
        let mut end = from;
        let mut named = false; // a name has begun
        while end < self.len() && end - from < 12 && self.is_nominal(end) {
            let upper = self.starts_upper(end);
            let name = self.is_name(end);
            if end > from
                && (self.leads(end)
                    || self.is_determiner(end)
                    || self.starts_lower(end) && self.is_day(end)
                    || named && (!upper && !self.joins_names(end) || self.is_day(end)))
            {
                break;
            }
            let ranks = self
                .article
                .row
                .is_ordinal(self.article.row.token_at(self.span(end).start));
            let of_name = upper
                && !ranks // "l'ancien Premier ministre Lee"
                && !self.is_title(end)
                && !self.is_determiner(end)
                && self.what(end) == ItemKind::Word;
            named = named || name || of_name;
            end += 1;
            if self.ends_sentence(end - 1) {
                break;
            }
        }
        from..end
    }

    /// The "van" of "Ann van Lee".
    fn joins_names(&self, at: usize) -> bool {
        let particle = |at| self.has(at, Sense::NameParticle) && self.starts_lower(at);
        let next = at + 1 + usize::from(particle(at + 1));
        particle(at) && self.starts_upper(next) && !self.leads(next) && !self.is_name(at - 1)
    }

    pub fn is_title(&self, at: usize) -> bool {
        let bare = self.str(at).trim_end_matches('.');
        self.has_any(at, &[Sense::Title, Sense::Adverb])
            || self.can_be(at, Sense::Office)
            || bare.len() >= 3 && bare.bytes().all(|b| b.is_ascii_uppercase())
            || self.is_day(at)
            || self.can_be(at, Sense::Demonym)
    }

    /// The phrase of some items, by the item that it ends with.
    pub fn phrase(&self, items: Range<usize>) -> Phrase {
        Phrase {
            who: self.head(items.clone()),
            items,
            sure: true,
        }
    }

    /// A phrase that is not understood.
    pub fn unknown(&self, items: Range<usize>) -> Phrase {
        Phrase {
            who: Who::Unknown,
            items,
            sure: false,
        }
    }

    /// Who a noun phrase names, by the item that it ends with.
    pub fn head(&self, chunk: Range<usize>) -> Who {
        let chunk = self.without_honours(chunk);
        let Some(last) = chunk.end.checked_sub(1).filter(|last| *last >= chunk.start) else {
            return Who::Unknown;
        };
        if chunk.len() == 1 && self.is_pronoun(last) {
            return Who::Pronoun;
        }
        let ItemKind::Name(mention) = self.what(last) else {
            return match self.what(last) {
                ItemKind::Word => self.somebody(chunk),
                _ => Who::Unknown,
            };
        };
        if self.is_firm_of(chunk.end) || self.are_two_people(&chunk) {
            return Who::Unknown;
        }
        // "NBC Norland" is neither, but "die Bürgermeisterin Anna Lee" may have two names of one.
        if last > chunk.start && self.is_name(last - 1) {
            return match self.what(last - 1) {
                ItemKind::Name(other) if self.actor(other) == self.actor(mention) => {
                    self.actor(mention)
                }
                _ => Who::Unknown,
            };
        }
        // "die Polizei", "the Lindfield Bank"
        if chunk.len() == 2 && self.has(chunk.start, Sense::The) {
            return self.actor(mention);
        }
        // "Those backing Lee", "Mary Lee": the name is not the head, or is a part of another one.
        if last > chunk.start {
            let one_word = !self.text(last).contains(char::is_whitespace);
            // "A phrase Lee used" is about the phrase, "the minister Lee" about Lee.
            let thing = !self.is_title(last - 1)
                && (self.can_be(last - 1, Sense::Plural) || self.is_determiner(chunk.start));
            // "her brother Emil Quist"
            // "el geógrafo Emil Quist", where a noun and a whole name never meet otherwise
            let led = self.article.row.language.inverts && self.has(chunk.start, Sense::The);
            let relation = !one_word
                && (self.has(chunk.start, Sense::Possessive) || self.is_owner(chunk.start) || led);
            // "the weekly Lantern"
            let outlet = self.has(last - 1, Sense::Outlet) && self.starts_lower(last - 1);
            let thing = thing && !relation && !outlet;
            if self.starts_lower(last - 1) && (self.can_be(last - 1, Sense::Participle) || thing)
                || self.starts_upper(last - 1)
                    && one_word
                    && self.what(last - 1) == ItemKind::Word
                    && !self.is_title(last - 1)
            {
                return match self.starts_upper(last - 1) && !self.is_determiner(chunk.start) {
                    true => self.somebody(chunk),
                    false => Who::Unknown,
                };
            }
        }
        let goes_on = self.starts_upper(chunk.end) && !self.has(chunk.end, Sense::PostNominal);
        if goes_on && self.word_goes_on(chunk.end) {
            return Who::Unknown; // "Lee Smith"
        }
        self.actor(mention)
    }

    /// A phrase without what stands behind a name and is none: "Ann Lee KC".
    fn without_honours(&self, chunk: Range<usize>) -> Range<usize> {
        let mut end = chunk.end;
        while end > chunk.start + 1
            && self.has(end - 1, Sense::PostNominal)
            && self.starts_upper(end - 1)
            && (self.is_name(end - 2) || self.has(end - 2, Sense::PostNominal))
        {
            end -= 1;
        }
        chunk.start..end
    }

    /// "nannte Bernd Rau Anna Lee gegenüber": two whole names that stand beside each other, where nouns have capitals.
    fn are_two_people(&self, chunk: &Range<usize>) -> bool {
        let last = chunk.end - 1;
        self.article.row.language.capital_nouns
            && chunk.len() > 2
            && self.text(last).contains(' ')
            && (chunk.start..last).len() == 2
            && (chunk.start..last).all(|at| self.is_unheard_of(at))
    }

    /// Whether a name that ends here is part of that of a firm: "Lee & Sons".
    fn is_firm_of(&self, end: usize) -> bool {
        self.is_mark(end, &['&']) && self.starts_upper(end + 1) && !self.is_name(end + 1)
    }

    /// The last name of "Norland Ann Lee", where the first belongs to what comes before: "president of", "in".
    pub fn own_name(&self, chunk: Range<usize>) -> Range<usize> {
        if chunk.len() > 1 && self.is_name(chunk.end - 2) {
            return chunk.end - 1..chunk.end;
        }
        chunk
    }

    /// "Putin" of "his opening remarks Putin", "a statement President Putin", which follow "in". A title in small letters is left
    /// out, since it may as well belong to what was said: "a statement minister Putin".
    pub fn behind_fronted(&self, chunk: Range<usize>) -> Range<usize> {
        let mut start = chunk.end - 1;
        if !self.is_name(start) {
            while start > chunk.start + 1 && self.starts_upper(start - 1) {
                start -= 1;
            }
        }
        let common = start > chunk.start
            && self.starts_upper(start)
            && self.starts_lower(start - 1)
            && self.is_determiner(chunk.start);
        match common {
            true => start..chunk.end,
            false => self.own_name(chunk),
        }
    }

    /// Whether a phrase without article ends with a title, and another with a whole name after a capital: "Secretary" and
    /// "State Ann Lee", which "of" joins.
    pub fn is_titled(&self, title: Range<usize>, name: Range<usize>) -> bool {
        if title.is_empty()
            || name.len() < 2
            || self.is_determiner(title.start)
            || self.is_owner(title.start)
        {
            return false;
        }
        let before = name.end - 2;
        self.starts_upper(title.end - 1)
            && self.is_title(title.end - 1)
            && self.is_name(name.end - 1)
            && self.starts_upper(before)
            && !self.is_determiner(before)
    }

    /// Whether a word and a capital after a name make it a part of another one: "Lee supporter Dan Cole".
    pub fn is_attribute(&self, name_end: usize) -> bool {
        self.starts_lower(name_end)
            && self.is_nominal(name_end)
            && !self.is_adverb(name_end)
            && self.starts_upper(name_end + 1)
            && !self.is_day(name_end + 1)
    }

    /// Whether a capitalised word after a name may belong to it: "Lee Smith", not "Lee Friday".
    fn word_goes_on(&self, at: usize) -> bool {
        self.what(at) == ItemKind::Word
            && !self.is_day(at)
            && !self.leads(at)
            && !self.is_pronoun(at)
    }

    /// Behind "for the company", of "a spokesman for the company"; behind "from NBC", of "reporters from NBC".
    pub fn with_body(&self, end: usize) -> usize {
        // "accused Mr Roy of lying"
        let capitals = self.article.row.language.capital_nouns;
        let named = !capitals && end > 0 && self.starts_upper(end - 1);
        let acts = named && self.starts_lower(end + 1) && !self.is_determiner(end + 1);
        if self.leads(end) || acts {
            return end;
        }
        let body = self.chunk_after(end + 1);
        let Some(last) = body.end.checked_sub(1).filter(|last| *last >= body.start) else {
            return end;
        };
        let named = || self.is_name(last) || self.is_proper(body.clone());
        let outlet = || body.clone().any(|at| self.is_of_outlet(at));
        let speaks = end > 0
            && (self.has_any(end - 1, &[Sense::SpeaksFor, Sense::Journalist])
                || self.can_be(end - 1, Sense::Plural));
        let body_of = self.has_any(end, &[Sense::For, Sense::Of])
            || self.has(end, Sense::From) && named() && (speaks || outlet())
            || self.has(end, Sense::At) && named() && outlet();
        match body_of {
            true => body.end,
            false => end,
        }
    }

    /// Whether a word of an item says that it is an outlet: "the Herald".
    pub fn is_of_outlet(&self, at: usize) -> bool {
        is_outlet(self.article.row.language, self.text(at))
    }

    /// Whether a phrase ends with another office than its own, so that a name behind it may be that of either: "un conseiller de la
    /// maire, Anne Lee".
    fn is_of_officer(&self, items: &Range<usize>) -> bool {
        let last = items.end - 1;
        let of = items.clone().any(|at| self.has(at, Sense::Of));
        self.article.row.language.inverts
            && of
            && self.can_be(last, Sense::Office)
            && !self.has_any(last, &[Sense::Outlet, Sense::NoOutlet])
    }

    /// The noun phrase that starts at an item, with its apposition and what "and" joins to it.
    pub fn noun_phrase(&self, at: usize) -> Vec<Phrase> {
        if self.is_pronoun(at) {
            return vec![self.phrase(at..at + 1)];
        }
        match self.behind_excluded(at) {
            Some(Some(meant)) => return self.noun_phrase(meant),
            Some(None) => return vec![self.unknown(at..self.chunk_after(at).end.max(at + 1))],
            None => {}
        }
        let chunk = self.chunk_after(at);
        if chunk.is_empty() {
            return Vec::new();
        }
        let mut who = self.head(chunk.clone());
        if self.is_attribute(chunk.end) {
            who = Who::Unknown;
        }
        let mut items = chunk;
        if self.has(items.end, Sense::Of) || self.has(items.end, Sense::For) {
            let name = self.chunk_after(items.end + 1);
            if self.is_titled(items.clone(), name.clone()) {
                items.end = name.end;
                who = self.head(self.own_name(name));
            }
        }
        if who == Who::Somebody {
            items.end = self.with_body(items.end);
        }
        let mut closed = false;
        // "dijo el concejal de Hacienda, Teo Garrida": the office goes on up to the comma
        if who == Who::Unknown && self.article.row.language.inverts {
            let mut end = items.end;
            for _ in 0..3 {
                end = match self.has(end, Sense::Of) {
                    true => self.with_body(end),
                    false => end,
                };
            }
            // "des Affaires étrangères"
            let small = self.starts_lower(end) && self.is_nominal(end) && end > items.end;
            end += usize::from(small && self.is_mark(end + 1, &[',']));
            let named = || {
                let inner = self.chunk_after(end + 1);
                self.apposition(inner.start, inner.end).is_some()
            };
            // "los familiares de los mineros"
            let whole = self.is_determiner(items.start);
            if whole || self.is_mark(end, &[',']) && named() {
                items.end = end;
            }
        }
        if matches!(who, Who::Unknown | Who::Somebody)
            && self.is_mark(items.end, &[','])
            && !self.is_owner(items.end - 1)
            && !self.is_of_officer(&items)
        {
            let inner = self.chunk_after(items.end + 1);
            let ends = self.is_mark(inner.end, &[',', '.', ';']) || self.leads(inner.end);
            if ends && let Some(apposition) = self.apposition(inner.start, inner.end) {
                who = apposition.who;
                items.end = inner.end;
                closed = true;
            }
        }
        let end = items.end;
        let mut phrases = vec![Phrase {
            who,
            items,
            sure: true,
        }];
        phrases.extend(self.joined_behind(end, closed));
        phrases
    }
}
