//! Dates without their year of which the verb does not tell which they are.

use super::Bound;
use super::reader::{Piece, TimeReader};
use super::resolve::{Known, OfYear, Partial};
use super::tense::is_date_of;
use crate::model::Interval;
use crate::text::language::Sense::{
    Auxiliary, Be, For, InGame, LooksAhead, Modal, Of, Perfect, To,
};
use crate::text::language::time::Tense;

/// How many days ago a day is that is seldom told without its year: some nine months.
const LONG_AGO: i64 = 270;

/// How many times nearer the one of two readings is that nobody doubts.
const FAR_NEARER: i64 = 3;

impl TimeReader<'_, '_> {
    /// What remains of the two readings of a date. `clear` says that no verb of the sentence says otherwise.
    ///
    /// * What was to last until a day lies ahead, if that is far nearer: "was freed on bail until 14 June".
    /// * Of a day that is long over one would give the year. Where the other reading is nearer, nothing tells which is meant: "Se agotaron las entradas para el concierto del 2 de abril" is told in March of what is to come, and "prévu
    ///   le 5 mars, le match a été joué le 12" of what is over.
    /// * A verb of the past beside the date leaves no doubt: "opened on 2 April".
    pub(super) fn settled(&self, piece: &Piece, date: Partial, known: Known, clear: bool) -> Known {
        let certain = Known {
            alternative: None,
            ..known
        };
        let (Some(likely), Some(other)) = (known.interval, known.alternative) else {
            return certain;
        };
        let (far, near) = (self.days_off(likely), self.days_off(other));
        let past = likely.from.is_some_and(|from| from <= self.published);
        let bound = self.bound(piece.start, piece.next);
        let lasts = past && matches!(bound, Some(Bound::Until | Bound::By));
        let long_ago = past && matches!(date.part, OfYear::Day(..)) && far > LONG_AGO;
        if lasts && (near.saturating_mul(FAR_NEARER) < far || long_ago && clear) {
            return Known {
                interval: Some(other),
                alternative: Some(likely),
                ..known
            };
        }
        let doubtful = match date.part {
            OfYear::Day(..) => long_ago || !past && bound.is_none() && self.was_planned(piece),
            OfYear::Month(_) => !past && bound.is_none() && self.was_planned(piece),
            OfYear::Weekday | OfYear::DayOfMonth(_) => lasts && bound == Some(Bound::Until),
            _ => false,
        };
        let doubtful = doubtful && near < far && !self.is_told_before(piece);
        if doubtful
            || is_date_of(self.row, piece.start..piece.next)
            || self.is_doubtful_period(piece, date, past || clear)
        {
            return Known {
                uncertain: true,
                ..known
            };
        }
        match clear {
            true => certain,
            false => known,
        }
    }

    /// How many days lie between publication and the beginning of other days.
    fn days_off(&self, days: Interval) -> i64 {
        let from = days.from.unwrap_or(self.published);
        (from - self.published).whole_days().abs()
    }

    /// Whether a quarter or a half is not surely one of this year: "Q3 profit jumps 22%" is told in January of the one that is over, and
    /// "14 points in the third quarter" of a game.
    fn is_doubtful_period(&self, piece: &Piece, date: Partial, told: bool) -> bool {
        let row = self.row;
        let mut sentence = row.sentence(piece.start);
        matches!(date.part, OfYear::Quarter(_) | OfYear::Half(_))
            && (!told || sentence.any(|at| row.has(at, InGame)))
    }

    /// Whether a date is that of a plan with which the sentence opens, and which it tells what became of: "Prévu le 5 mars, le match a
    /// été joué le 12", "Originally planned for February, it opened on Monday".
    fn was_planned(&self, piece: &Piece) -> bool {
        let row = self.row;
        let (sentence, segment) = (row.sentence(piece.start), row.segment(piece.start));
        let finite = |at: usize| row.has_any(at, &[Auxiliary, Be, Modal, Perfect]);
        let told = |at: usize| (row.language.tenses.verb)(row, at) == Some(Tense::Past);
        // "geplant,"; a verb that stands second is no participle: "Bis September sollen"
        let planned = |at: usize| {
            let last = at + 1 == segment.end;
            row.has(at, LooksAhead) && (last || !row.language.verb_second)
        };
        segment.start == sentence.start
            && segment.clone().any(planned)
            && !segment.clone().any(finite)
            && (segment.end..sentence.end).any(told)
    }

    /// Whether a verb of the past stands before a date, or its "on", with no more between them than what goes with it: "met there on
    /// January 20", "fell 5 percent on Jan. 3". What is called to or for something may lie ahead: "a appelé à la grève le 2 avril".
    fn is_told_before(&self, piece: &Piece) -> bool {
        const BETWEEN: usize = 2;
        let row = self.row;
        let start = self.with_preposition(piece.start);
        let first = row
            .segment(start)
            .start
            .max(start.saturating_sub(BETWEEN + 1));
        let before = (first..start).rev();
        let mut before = before.take_while(|at| !row.has_any(*at, &[For, To, Of]));
        before.any(|at| (row.language.tenses.verb)(row, at) == Some(Tense::Past))
    }
}
