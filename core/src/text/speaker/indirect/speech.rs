//! What somebody says that others say: “The bank told us that it owes 3 million,” Ann Lee said.

use super::Telling;
use crate::model::Stance;
use crate::text::language::Sense;
use crate::text::speaker::AttributionReader;
use crate::text::speaker::items::Items;
use std::ops::Range;
use std::rc::Rc;

impl AttributionReader<'_> {
    /// Those who tell a passage within a quotation, the nearest first: whoever its speaker has it from, and then the speaker,
    /// whose telling is `own`.
    pub(super) fn with_reported(
        &self,
        quotation: usize,
        passage: &Range<usize>,
        own: Telling,
    ) -> Vec<Telling> {
        let mut told = self.reported(quotation, passage);
        let (mut theirs, mut own) = (Vec::new(), own);
        told.retain(|one| {
            let mine = one.speakers.iter().any(|teller| self.is_me(&teller.name));
            if mine {
                theirs.push(one.stance);
            }
            !mine && !one.speakers.is_empty()
        });
        // "We deny that we owe 3 million"
        own.stance = theirs.into_iter().flatten().next();
        let theirs = |one: &Telling| one.firm && !one.again;
        let passed_on = told.iter().any(|one| theirs(one) && !one.is_certain());
        // Of "You said that it cost 3 million" whoever says so does not say it, though it cannot be told who does.
        own.firm &= !passed_on;
        // Whoever tells what another denies does not say that it is so.
        own.disputed |= told
            .iter()
            .any(|one| theirs(one) && one.stance == Some(Stance::Denied));
        told.push(own);
        told
    }

    /// Those whom the sentence of a quotation that holds a passage names as who tells it.
    fn reported(&self, quotation: usize, passage: &Range<usize>) -> Vec<Telling> {
        let article = self.items.article;
        let read = &article.quotations[quotation];
        let holds = |part: &&Range<usize>| part.contains(&passage.start);
        let Some(part) = read.parts.iter().find(holds) else {
            return Vec::new();
        };
        let row = article.row;
        let sentence = row.sentence(row.token_at(passage.start));
        let start = sentence.start.max(row.token_at(part.start));
        let end = sentence.end.min(row.token_at(part.end));
        if passage.end > row.bytes(start..end).end {
            return Vec::new(); // more than one sentence
        }
        let capitals = Rc::clone(&self.items.capitals);
        Items::new(article, capitals, start..end, read.depth + 1).told(passage)
    }

    /// Whether a name is that of whoever speaks: "I", "we", and of "we cannot find" what is taken for a name behind it.
    fn is_me(&self, name: &Range<usize>) -> bool {
        let row = self.items.article.row;
        let first = row.token_at(name.start);
        let inside = row.sentence(first).contains(&first.wrapping_sub(1));
        row.has(first, Sense::IOrWe) || inside && row.has(first - 1, Sense::IOrWe)
    }
}
