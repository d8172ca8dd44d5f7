//! A text as a row of items: words, punctuation, and as one item each whole quotations and whole names.

use super::{Form, Mention, Who};
use crate::text::language::{Sense, Word, WordId};
use crate::text::quotation::Quotation;
use crate::text::row::Row;
use crate::text::row::token::Kind;
use crate::text::time::TimeReading;
use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;
use std::rc::Rc;

/// An item.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    pub what: ItemKind,
    /// What the language knows of it, if it is a word.
    word: WordId,
    /// Whether it is the first of its paragraph.
    pub leads: bool,
    /// Its first token, and the token behind its last. A text has many items, so they are kept small.
    from: u32,
    to: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ItemKind {
    /// A word with what is tied to it by apostrophes, hyphens and the full stops of abbreviations.
    Word,
    Number,
    Mark(char),
    /// A name of a declared actor, by its index among the mentions.
    Name(u32),
    /// A name in the possessive.
    Owner(u32),
    /// A name that several actors share.
    Shared,
    /// A quotation, by its index. Its words are not looked at.
    Quotation(u32),
    /// Nothing: what stands behind the last item.
    End,
}

/// What the items of a text are made from.
#[derive(Clone, Copy)]
pub(super) struct Article<'t> {
    pub row: &'t Row<'t>,
    pub quotations: &'t [Quotation],
    pub mentions: &'t [Mention],
    pub times: &'t [TimeReading],
}

/// The words of a text that stand with a capital within a sentence, once somebody asks.
pub(super) type Capitals = Rc<OnceCell<HashSet<String>>>;

/// Items in a row. Every index may be asked: behind the last item there is nothing.
pub(super) struct Items<'t> {
    pub article: Article<'t>,
    pub capitals: Capitals,
    list: Vec<Item>,
}

impl<'t> Items<'t> {
    /// The items of a range of tokens, with the quotations of the given depth as one item each.
    pub fn new(
        article: Article<'t>,
        capitals: Capitals,
        tokens: Range<usize>,
        depth: usize,
    ) -> Self {
        let mut items = Self {
            article,
            capitals,
            list: Vec::with_capacity(tokens.len()),
        };
        items.add(tokens, depth);
        items
    }

    /// Adds the items of a range of tokens.
    pub fn add(&mut self, tokens: Range<usize>, depth: usize) {
        let Article {
            row,
            quotations,
            mentions,
            ..
        } = self.article;
        let start = row.bytes(tokens.clone()).start;
        let mut quotation = quotations.partition_point(|one| one.span.start < start);
        let mut mention = mentions.partition_point(|one| one.span.start < start);
        let mut at = tokens.start;
        let mut leads = self.list.is_empty();
        while at < tokens.end
            && let Some(token) = row.get(at)
        {
            let start = token.start();
            leads |= !row.same_paragraph(at);
            let behind = |one: &Quotation| {
                one.span.start < start || one.depth != depth && one.span.start == start
            };
            while quotations.get(quotation).is_some_and(behind) {
                quotation += 1;
            }
            while mentions
                .get(mention)
                .is_some_and(|one| one.span.start < start)
            {
                mention += 1;
            }
            let next = match (quotations.get(quotation), mentions.get(mention)) {
                (Some(found), _) if found.span.start == start => {
                    let end = behind_byte(row, at, found.span.end);
                    self.push(ItemKind::Quotation(small(quotation)), at..end, leads);
                    end
                }
                (_, Some(found)) if found.span.start == start && found.form != Form::Compound => {
                    self.push_name(mention, at, leads)
                }
                _ => {
                    self.push_token(at, leads);
                    at + 1
                }
            };
            // A paragraph that begins within a quotation goes on behind it.
            leads = (at + 1..next).any(|at| !row.same_paragraph(at));
            at = next;
        }
    }

    /// Adds a quotation as an item that begins no paragraph unless it is the first.
    pub fn add_quotation(&mut self, index: usize, tokens: Range<usize>) {
        let leads = self.list.is_empty();
        self.push(ItemKind::Quotation(small(index)), tokens, leads);
    }

    /// Adds a quotation as an item that is a paragraph.
    pub fn add_block(&mut self, index: usize, tokens: Range<usize>) {
        self.push(ItemKind::Quotation(small(index)), tokens, true);
    }

    fn push(&mut self, what: ItemKind, tokens: Range<usize>, leads: bool) {
        self.list.push(Item {
            what,
            word: match what {
                ItemKind::Word => self.article.row.tokens[tokens.start].word,
                _ => WordId::NONE,
            },
            leads,
            from: small(tokens.start),
            to: small(tokens.end),
        });
    }

    /// Adds a name and returns the token behind it and behind the ending of the possessive.
    fn push_name(&mut self, mention: usize, at: usize, leads: bool) -> usize {
        let Article { row, mentions, .. } = self.article;
        let found = &mentions[mention];
        let mut end = behind_byte(row, at, found.span.end);
        let mut what = ItemKind::Name(small(mention));
        if found.form == Form::Possessive {
            // The s of "Müllers" is part of the last token.
            if row
                .get(end)
                .is_some_and(|next| next.start() == found.span.end)
            {
                end += 1;
                end += usize::from(row.glued(end) && row.has(end, Sense::GenitiveEnding));
            }
            what = ItemKind::Owner(small(mention));
        }
        let next = mentions.get(mention + 1);
        if next.is_some_and(|next| next.span == found.span && next.actor != found.actor) {
            what = ItemKind::Shared;
        }
        self.push(what, at..end, leads);
        end
    }

    fn push_token(&mut self, at: usize, leads: bool) {
        let row = self.article.row;
        let what = match row.tokens[at].kind {
            Kind::Word => ItemKind::Word,
            Kind::Digits => ItemKind::Number,
            Kind::Mark(mark) => ItemKind::Mark(mark),
        };
        if is_joint_of_clitic(row, at) {
            return; // "dit-il" are two words, and of "a-t-il" nothing else is one
        }
        // "d'euros" are two words
        let ends_here = |last: &&mut Item| {
            last.what == ItemKind::Word && last.to as usize == at && !row.is_elided(at - 1)
        };
        let Some(last) = self
            .list
            .last_mut()
            .filter(ends_here)
            .filter(|_| row.glued(at))
        else {
            return self.push(what, at..at + 1, leads);
        };
        match what {
            ItemKind::Mark('.') if !is_of_word(row, at) => {
                self.push(what, at..at + 1, leads);
            }
            ItemKind::Mark('.') => last.to = small(at + 1),
            ItemKind::Mark(_) if is_bare_genitive(row, at) => last.to = small(at + 1),
            ItemKind::Mark(mark) if !is_tie(mark) || !is_tied(row, at + 1) => {
                self.push(what, at..at + 1, leads);
            }
            ItemKind::Mark(_) => last.to = small(at + 1),
            _ => {
                last.to = small(at + 1);
                let whole = &row.text[row.bytes(last.from as usize..at + 1)];
                last.word = row.language.lexicon.find(whole);
            }
        }
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The first item that starts with a token or behind it.
    pub fn item_at(&self, token: usize) -> usize {
        self.list
            .partition_point(|item| (item.from as usize) < token)
    }

    pub fn get(&self, at: usize) -> Option<&Item> {
        self.list.get(at)
    }

    /// What an item is.
    pub fn what(&self, at: usize) -> ItemKind {
        self.get(at).map_or(ItemKind::End, |item| item.what)
    }

    /// Whether a paragraph begins with an item, or nothing comes.
    pub fn leads(&self, at: usize) -> bool {
        self.get(at).is_none_or(|item| item.leads)
    }

    /// Whether a sentence begins with an item.
    pub fn begins_sentence(&self, at: usize) -> bool {
        self.get(at).is_some_and(|item| {
            let token = item.from as usize;
            self.article.row.sentence(token).start == token
        })
    }

    /// The bytes of a run of items.
    pub fn bytes(&self, items: Range<usize>) -> Range<usize> {
        let row = self.article.row;
        let last = items.end.checked_sub(1).and_then(|last| self.get(last));
        match (self.get(items.start), last) {
            (Some(first), Some(last)) => row.bytes(first.from as usize..last.to as usize),
            (Some(first), None) => row.bytes(first.from as usize..first.from as usize),
            _ => row.text.len()..row.text.len(),
        }
    }

    /// The bytes of an item; behind the last one nothing.
    pub fn span(&self, at: usize) -> Range<usize> {
        self.bytes(at..at + 1)
    }

    /// The text of an item.
    pub fn text(&self, at: usize) -> &'t str {
        &self.article.row.text[self.span(at)]
    }

    /// The item as a word; of anything else the empty string.
    pub fn str(&self, at: usize) -> &'t str {
        match self.what(at) {
            ItemKind::Word => self.text(at),
            _ => "",
        }
    }

    /// Whether a mark stands within a number: "1.27", "1,270".
    pub fn divides_number(&self, at: usize) -> bool {
        let digits = |at: usize| self.what(at) == ItemKind::Number;
        let glued = |at: usize| {
            self.get(at)
                .is_some_and(|item| self.article.row.glued(item.from as usize))
        };
        matches!(self.what(at), ItemKind::Mark('.' | ','))
            && digits(at.wrapping_sub(1))
            && digits(at + 1)
            && glued(at)
            && glued(at + 1)
    }

    /// What the language knows of an item.
    pub fn word(&self, at: usize) -> &'static Word {
        match self.get(at) {
            Some(item) => self.article.row.language.lexicon.word(item.word),
            None => Word::UNKNOWN,
        }
    }

    /// Whether an item is a word of some list.
    pub fn is_known(&self, at: usize) -> bool {
        self.get(at).is_some_and(|item| item.word != WordId::NONE)
    }

    /// Whether a word stands with a capital elsewhere in the text, and not because a sentence begins.
    pub fn is_known_capital(&self, at: usize) -> bool {
        let row = self.article.row;
        let known = self.capitals.get_or_init(|| {
            let inside = |at: &usize| {
                row.is_word(*at) && row.is_capital(*at) && row.sentence(*at).start != *at
            };
            (0..row.len())
                .filter(inside)
                .map(|at| row.str(at).to_owned())
                .collect()
        });
        known.contains(self.str(at))
    }

    /// Whether an item is a word that can mean this.
    pub fn has(&self, at: usize, sense: Sense) -> bool {
        self.word(at).senses.has(sense)
    }

    /// Whether an item is a word that can mean one of these.
    pub fn has_any(&self, at: usize, senses: &[Sense]) -> bool {
        senses.iter().any(|sense| self.has(at, *sense))
    }

    /// Whether an item is a word that can mean each of these.
    pub fn has_all(&self, at: usize, senses: &[Sense]) -> bool {
        senses.iter().all(|sense| self.has(at, *sense))
    }

    /// Whether an item is a word that can mean this, or looks as if it could.
    pub fn can_be(&self, at: usize, sense: Sense) -> bool {
        self.has(at, sense) || (self.article.row.language.looks)(self.str(at), sense)
    }

    pub fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        matches!(self.what(at), ItemKind::Mark(c) if marks.contains(&c))
    }

    pub fn is_quotation(&self, at: usize) -> bool {
        matches!(self.what(at), ItemKind::Quotation(_))
    }

    pub fn is_name(&self, at: usize) -> bool {
        matches!(self.what(at), ItemKind::Name(_) | ItemKind::Shared)
    }

    pub fn is_owner(&self, at: usize) -> bool {
        matches!(self.what(at), ItemKind::Owner(_))
    }

    pub fn starts_upper(&self, at: usize) -> bool {
        self.text(at).starts_with(char::is_uppercase)
    }

    /// Whether an item is a word in lower case.
    pub fn starts_lower(&self, at: usize) -> bool {
        self.str(at).starts_with(char::is_lowercase)
    }

    /// The declared actor that a mention names.
    pub fn actor(&self, mention: u32) -> Who {
        match self.article.mentions.get(mention as usize) {
            Some(mention) => Who::Actor(mention.actor),
            None => Who::Unknown,
        }
    }

    /// Whether an item is a name that is inflected, and so no subject.
    pub fn is_inflected(&self, at: usize) -> bool {
        let ItemKind::Name(mention) = self.what(at) else {
            return false;
        };
        let mention = self.article.mentions.get(mention as usize);
        mention.is_some_and(|mention| mention.form == Form::Inflected)
    }

    /// The quotation at an item.
    pub fn quotation(&self, at: usize) -> Option<&'t Quotation> {
        match self.what(at) {
            ItemKind::Quotation(index) => self.article.quotations.get(index as usize),
            _ => None,
        }
    }
}

/// An index as it is kept in an item.
fn small(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// The first token from `at` on, but at least one behind it, that starts at a byte or behind it.
fn behind_byte(row: &Row<'_>, at: usize, byte: usize) -> usize {
    let mut end = at + 1;
    while row.get(end).is_some_and(|token| token.start() < byte) {
        end += 1;
    }
    end
}

/// Marks that tie two parts of a word together.
fn is_tie(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | '‘' | '\u{2BC}' | '-' | '\u{2010}' | '\u{2011}' | '&'
    )
}

/// Whether a token joins a pronoun to the verb before it, and says nothing: the hyphen of "dit-il", all of "-t-".
fn is_joint_of_clitic(row: &Row<'_>, at: usize) -> bool {
    let clitic = |at: usize| row.has(at, Sense::Clitic);
    let joint = |at: usize| row.is_hyphen(at) && clitic(at + 1) && row.is_word(at.wrapping_sub(1));
    let link = clitic(at) && !row.has(at, Sense::Pronoun);
    joint(at) || link && row.is_hyphen(at.wrapping_sub(1)) && joint(at + 1)
}

/// Whether an apostrophe ends a noun that owns the next one: "the readers’ association".
fn is_bare_genitive(row: &Row<'_>, at: usize) -> bool {
    let (owner, next) = (at.wrapping_sub(1), at + 1);
    row.is_mark(at, &['\'', '’'])
        && row.is_lower(owner)
        && row.can_be(owner, Sense::BareGenitive)
        && row.is_lower(next)
        && row.is_word(next)
        && !row.glued(next)
        && row.same_paragraph(next)
}

/// Whether a letter or a digit follows without a space.
fn is_tied(row: &Row<'_>, at: usize) -> bool {
    row.glued(at) && row.str(at).starts_with(char::is_alphanumeric)
}

/// Whether a full stop is part of a word: "Gen.", "No.", the first of "e.g."
fn is_of_word(row: &Row<'_>, stop: usize) -> bool {
    row.is_abbreviated(stop)
        || row.has(stop - 1, Sense::Abbreviation)
        || row.glued(stop + 1) && row.is_lower(stop + 1)
}
