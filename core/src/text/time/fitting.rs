//! Which slots of phrases can be filled at a token: a quick look, since most words fill none, and most phrases end at their first.

use super::reader::TimeReader;
use crate::text::language::time::Slot;
use crate::text::language::{Sense, Wants};

impl TimeReader<'_, '_> {
    /// What a phrase may want of a token to go on with it, at most.
    pub(super) fn goes_on_with(&self, unfit: &mut Unfit, at: usize) -> Wants {
        if self.row.language.times.index.may_be_second(self.row, at) {
            Wants::Word
        } else if unfit.has_all(self, at) {
            Wants::Else
        } else {
            Wants::Slot
        }
    }

    /// A bit for each slot that may begin with a token: a quick look before one is read.
    fn slots_at(&self, at: usize) -> u32 {
        use Sense::{A, Half, In, KindOfYear, LocalTime, Of, OneAndAHalf};
        use Sense::{Possessive, ShortForSeptember, The, WithArticle, ZoneTime};
        const COUNTED: u32 = bits(&[
            Slot::Amount,
            Slot::Number,
            Slot::Digits,
            Slot::Ordinal,
            Slot::Nth,
            Slot::Hour,
            Slot::Clock,
        ]);
        const EXPRESSION: u32 = bits(&[Slot::Time, Slot::Day, Slot::Whole]);
        const YEAR: u32 = bits(&[Slot::Year, Slot::ShortYear]);
        const THE: u32 = bits(&[Slot::The]);
        const ZONE: u32 = bits(&[Slot::Zone]);
        const ROMAN: u32 = bits(&[Slot::Roman]);
        const WORD: u32 = !(COUNTED | EXPRESSION | YEAR | THE | ZONE | ROMAN);
        let (row, word) = (self.row, self.row.word(at));
        let has = |sense| word.senses.has(sense);
        let timely = word.time.is_some();
        let counts = row.is_digits(at) || word.number.is_some() || timely;
        let other = !row.is_word(at);
        let led = || has(Of) || has(In) || has(The) || has(WithArticle) || has(KindOfYear);
        let mut slots = 0;
        for (may_begin, with) in [
            (timely || has(ShortForSeptember), WORD),
            (counts || has(A) || has(Half) || has(OneAndAHalf), COUNTED),
            (has(The), THE),
            (row.is_capital(at), ROMAN),
            (has(Possessive), bits(&[Slot::Whole])),
            (has(OneAndAHalf) || self.may_begin(at), EXPRESSION),
            // "2021", ", 2021", "of 2021", "the previous year"
            (counts || other || led(), YEAR),
            // "(local time)", "Moscow time"
            (
                timely || other || has(LocalTime) || row.has(at + 1, ZoneTime),
                ZONE,
            ),
        ] {
            slots |= if may_begin { with } else { 0 };
        }
        slots
    }
}

#[cfg(test)]
impl TimeReader<'_, '_> {
    /// In all texts of the tests no slot is passed over that could be filled. One that is filled with another expression is left
    /// out: that would be read again and again.
    fn assert_unfit(&self, slot: u8, at: usize, unfit: bool) {
        let nested = bits(&[Slot::Time, Slot::Day, Slot::Whole]) & 1 << slot != 0;
        if unfit && !nested {
            let filled = self.fill(&mut super::phrases::Slots::default(), slot, at);
            assert_eq!(filled, None, "{} in {}", self.row.str(at), self.row.text);
        }
    }
}

/// Which slots cannot be filled at which of the first tokens of a phrase: many phrases ask for the same.
pub(super) struct Unfit {
    start: usize,
    /// A bit for each slot, at each token that was asked about.
    slots: [Option<u32>; Self::TOKENS],
}

impl Unfit {
    const TOKENS: usize = 4;
    /// The slots that write nothing where they are not filled.
    const WITHOUT_TRACE: u32 = !bits(&[Slot::Number, Slot::Digits, Slot::Day, Slot::Zone]);

    pub fn from(start: usize) -> Self {
        Self {
            start,
            slots: [None; Self::TOKENS],
        }
    }

    pub fn has(&mut self, reader: &TimeReader<'_, '_>, slot: u8, at: usize) -> bool {
        let Some(unfit) = self.slots.get_mut(at.wrapping_sub(self.start)) else {
            return false;
        };
        let unfit = *unfit.get_or_insert_with(|| !reader.slots_at(at)) & 1 << slot != 0;
        #[cfg(test)]
        reader.assert_unfit(slot, at, unfit);
        unfit
    }

    /// Whether no slot can be filled at a token.
    fn has_all(&mut self, reader: &TimeReader<'_, '_>, at: usize) -> bool {
        let unfit = self.slots.get_mut(at.wrapping_sub(self.start));
        unfit.is_some_and(|unfit| *unfit.get_or_insert_with(|| !reader.slots_at(at)) == u32::MAX)
    }

    pub fn note(&mut self, slot: u8, at: usize) {
        if let Some(Some(unfit)) = self.slots.get_mut(at.wrapping_sub(self.start)) {
            *unfit |= 1 << slot & Self::WITHOUT_TRACE;
        }
    }
}

/// A bit for each of these slots.
const fn bits(slots: &[Slot]) -> u32 {
    let (mut bits, mut at) = (0, 0);
    while at < slots.len() {
        bits |= 1 << slots[at] as u32;
        at += 1;
    }
    bits
}
