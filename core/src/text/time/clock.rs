//! The digits of times of day. What makes one of them stands in the phrase book: "am", "o’clock", "GMT".

use super::Use;
use super::reader::{Content, Piece, TimeReader};

impl TimeReader<'_, '_> {
    /// "14:05", which needs no word to be a time of day.
    pub(super) fn time_of_day(&self, at: usize) -> Option<Piece> {
        let colon = self.is_joined(at + 1, &[':']);
        let next = self.clock(at).filter(|_| colon)?;
        Some(Piece::new(at, next, Content::NoDays(Use::Clock)))
    }

    /// "2", "2.15", "2:15" of twelve hours: the token after it.
    pub(super) fn hour(&self, at: usize) -> Option<usize> {
        let (hour, length) = self.digits(at)?;
        let whole = !self.hangs_on_digits(at, &['.', ',', ':', '/', '-']);
        let hours = whole && length <= 2 && (1..=12).contains(&hour);
        hours.then(|| self.minutes(at + 1).unwrap_or(at + 1))
    }

    /// "14:05", "14.05", "0905" of 24 hours, with minutes: the token after it.
    pub(super) fn clock(&self, at: usize) -> Option<usize> {
        let (hour, length) = self.digits(at)?;
        if length == 4 {
            return (hour < 2400 && hour % 100 < 60).then_some(at + 1);
        }
        let next = self.minutes(at + 1).filter(|_| hour <= 24)?;
        let seconds = self.row.is_mark(next, &[':']);
        Some(self.minutes(next).filter(|_| seconds).unwrap_or(next))
    }

    /// A mark and two digits below 60: the token after them.
    fn minutes(&self, at: usize) -> Option<usize> {
        let digits = self.row.str(at + 1);
        let two = digits.len() == 2 && digits < "60";
        (self.is_joined(at, &[':', '.']) && two).then_some(at + 2)
    }
}
