//! A text as a row of items: words, punctuation, and as one item each whole quotations and whole names.

use super::mention::{Form, Mention};
use crate::text::quotation::Quotation;
use crate::text::row::token::{self, Space, Token};
use std::ops::Range;

/// An item of the row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    pub what: What,
    /// Bytes of the text.
    pub start: usize,
    pub end: usize,
    /// Whether white space comes before it.
    pub spaced: bool,
    /// Whether it is the first of its paragraph.
    pub leads: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
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
pub(super) struct Source<'t> {
    pub text: &'t str,
    pub paragraphs: &'t [Range<usize>],
    pub quotations: &'t [Quotation],
    pub mentions: &'t [Mention],
}

/// The items of a range of the text, with the quotations of the given depth as one item each.
pub(super) fn items(source: Source, range: Range<usize>, depth: usize) -> Vec<Item> {
    let text = &source.text[range.clone()];
    let mut builder = Builder {
        source,
        items: Vec::with_capacity(text.len() / 5),
        paragraph: source.paragraphs.partition_point(|p| p.end <= range.start),
        led: usize::MAX,
    };
    let mut quotation = source
        .quotations
        .partition_point(|q| q.span.start < range.start);
    let mut mention = source
        .mentions
        .partition_point(|m| m.span.start < range.start);
    let mut skip_to = 0; // tokens that start before this byte belong to an item that is already there
    for token in token::stream(text) {
        let token = token.moved(range.start);
        if token.start() < skip_to {
            continue;
        }
        while source.quotations.get(quotation).is_some_and(|q| {
            q.span.start < token.start() || q.depth != depth && q.span.start <= token.start()
        }) {
            quotation += 1;
        }
        if let Some(found) = source.quotations.get(quotation)
            && found.span.start == token.start()
        {
            builder.push(
                What::Quotation(small(quotation)),
                found.span.clone(),
                &token,
            );
            skip_to = found.span.end;
            continue;
        }
        while source
            .mentions
            .get(mention)
            .is_some_and(|m| m.span.start < token.start())
        {
            mention += 1;
        }
        if let Some(found) = source.mentions.get(mention)
            && found.span.start == token.start()
            && found.form != Form::Compound
        {
            skip_to = builder.push_name(mention, &token);
            continue;
        }
        builder.push_token(&token);
    }
    builder.items
}

/// An index as it is kept in an item: a text has many items.
pub(super) fn small(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

struct Builder<'t> {
    source: Source<'t>,
    items: Vec<Item>,
    paragraph: usize,
    /// The last paragraph whose first item is there.
    led: usize,
}

impl Builder<'_> {
    fn push(&mut self, what: What, span: Range<usize>, token: &Token) {
        while self
            .source
            .paragraphs
            .get(self.paragraph)
            .is_some_and(|p| p.end <= span.start)
        {
            self.paragraph += 1;
        }
        let leads = self.led != self.paragraph;
        self.led = self.paragraph;
        self.items.push(Item {
            what,
            start: span.start,
            end: span.end,
            spaced: token.before != Space::None,
            leads,
        });
    }

    /// Adds a name and returns where it ends, with the ending of the possessive.
    fn push_name(&mut self, mention: usize, token: &Token) -> usize {
        let found = &self.source.mentions[mention];
        let shared = self
            .source
            .mentions
            .get(mention + 1)
            .is_some_and(|next| next.span == found.span && next.actor != found.actor);
        let mut end = found.span.end;
        let mut what = What::Name(small(mention));
        if found.form == Form::Possessive {
            let mut rest = self.source.text[end..].chars();
            end += rest.next().map_or(0, char::len_utf8);
            end += rest
                .next()
                .filter(|c| matches!(c, 's' | 'S'))
                .map_or(0, char::len_utf8);
            what = What::Owner(small(mention));
        }
        if shared {
            what = What::Shared;
        }
        self.push(what, found.span.start..end, token);
        end
    }

    fn push_token(&mut self, token: &Token) {
        let text = self.source.text;
        let touches = token.before == Space::None;
        let last = self
            .items
            .last_mut()
            .filter(|last| last.what == What::Word && last.end == token.start() && touches);
        match token.kind {
            token::Kind::Word => match last {
                Some(last) => last.end = token.end(),
                None => self.push(What::Word, token.range(), token),
            },
            token::Kind::Digits => match last {
                Some(last) => last.end = token.end(),
                None => self.push(What::Number, token.range(), token),
            },
            token::Kind::Mark(c) => {
                let next = text[token.end()..].chars().next();
                match last {
                    Some(last) if is_tie(c) && next.is_some_and(char::is_alphanumeric) => {
                        last.end = token.end()
                    }
                    Some(last)
                        if c == '.' && is_abbreviation(&text[last.start..last.end], next) =>
                    {
                        last.end = token.end()
                    }
                    _ => self.push(What::Mark(c), token.range(), token),
                }
            }
        }
    }
}

/// Marks that tie two parts of a word together.
fn is_tie(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | '‘' | '\u{2BC}' | '-' | '\u{2010}' | '\u{2011}' | '&'
    )
}

/// Whether a full stop after these letters belongs to them.
fn is_abbreviation(word: &str, next: Option<char>) -> bool {
    const ABBREVIATED: &[&str] = &[
        "Adm", "Amb", "Capt", "Cmdr", "Col", "Cpl", "Dr", "Fr", "Gen", "Gov", "Hon", "Jr", "Lt",
        "Maj", "Mr", "Mrs", "Ms", "Prof", "Rep", "Rev", "Sec", "Sen", "Sgt", "Sr", "St", "vs",
        "No", "Mt",
    ];
    let last_letter = word.rsplit('.').next().unwrap_or(word);
    let initial =
        last_letter.len() == 1 && last_letter.starts_with(|c: char| c.is_ascii_uppercase());
    initial || ABBREVIATED.contains(&word) || next.is_some_and(|c| c.is_ascii_lowercase())
}
