//! Who may say a quotation that is told to be another's than the one whom its sentence would name: "came the reply", "as Lee used
//! to say".

use super::governed::Hold;
use super::items::Items;
use super::phrase::Phrase;
use super::{Attributed, Reach, Role};
use crate::text::language::Sense;

/// How far behind a quotation the noun may stand.
const FARTHEST: usize = 4;

impl Items<'_> {
    /// "“Soon,” came the reply": whoever has just asked does not say it.
    pub fn is_replied(&self, quotation: usize) -> bool {
        let at = self.after_comma(quotation);
        let other = self.is_determiner(at) || self.is_pronoun(at) || self.is_preposition(at);
        let begins = self.starts_lower(at) && !other;
        if self.leads(at) || !begins || self.cue(at).is_some() {
            return false;
        }
        (at + 1..at + FARTHEST).any(|noun| {
            let led = self.is_determiner(noun - 1) || self.is_determiner(noun - 2);
            let last = self.is_any_mark(noun + 1) || self.leads(noun + 1);
            self.has(noun, Sense::Reply) && (led || last)
        })
    }

    /// Whoever replies: nobody whom these words name.
    pub fn replier(&self, quotation: usize) -> Attributed {
        let at = self.after_comma(quotation);
        let hold = Hold {
            verb: at,
            reach: Reach::Loose,
            gap: quotation,
            quotation,
        };
        self.attributed(&self.unknown(at..at + 1), Role::Speaker, hold)
    }

    fn after_comma(&self, quotation: usize) -> usize {
        let at = self.skip_brackets(quotation + 1);
        at + usize::from(self.is_mark(at, &[',', '—', '–']))
    }

    /// "As Lee used to say, “it passes”": whoever is named behind the quotation may repeat it.
    pub fn is_said_by_others(&self, quotation: usize) -> bool {
        const LONGEST: usize = 20;
        let start = self.sentence_start(quotation, LONGEST);
        self.has(start, Sense::As)
            && self.is_mark(quotation.wrapping_sub(1), &[','])
            && (start..quotation).any(|at| self.word(at).cue.is_some())
    }

    /// Whether what is told by those found behind a quotation follows them.
    pub fn tells_of_other(&self, found: &[Attributed]) -> bool {
        const MORE: &[Sense] = &[
            Sense::Pronoun,
            Sense::It,
            Sense::Determiner,
            Sense::That,
            Sense::Of,
        ];
        let Some(end) = found.iter().map(|one| one.span.end).max() else {
            return false;
        };
        let next = self.item_at(self.article.row.token_at(end));
        self.has_any(next, MORE) || self.is_name(next) || self.is_quotation(next)
    }

    /// Whether something is quoted right behind some phrases, and so may be what they are named for: "What is “a failure” for Park is,
    /// according to Lee, “a step”".
    pub fn is_quoted_behind(&self, named: &[Phrase]) -> bool {
        let Some(end) = named.last().map(|last| last.items.end) else {
            return false;
        };
        let at = end + usize::from(self.is_mark(end, &[',']));
        let small = (at..).take_while(|at| self.is_determiner(*at)).count();
        self.is_quotation(at + small)
    }
}
