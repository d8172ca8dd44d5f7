//! Dates of the calendar by their names: "Friday, February 24, 2022", "24 Feb", "2022 June", "in 2023".

use crate::text::row::token::Space;

use super::{
    Precision,
    lexicon::{Deixis, Term, Unit},
    reader::{Piece, Reader, What},
    resolve::{Known, Part, Partial},
};

impl Reader<'_> {
    pub(super) fn calendar_date(&self, at: usize) -> Option<Piece> {
        let (date, next) = match self.then(at) {
            Term::Weekday(_) => return self.weekday_date(at),
            Term::Month(_) => return self.month_of_context(at).or_else(|| self.month_date(at)),
            Term::The => return self.after_article(at),
            Term::Digits | Term::Number => self
                .day_first(at)
                .or_else(|| self.year_first(at))
                .or_else(|| self.bare_year(at))?,
            Term::Unit(Unit::Year) | Term::Fiscal => self.named_year(at)?,
            // "in ’03"
            Term::Mark(_) => self.bare_year(at)?,
            _ => return None,
        };
        Some(self.date(at, next, date))
    }

    fn month_date(&self, at: usize) -> Option<Piece> {
        let (date, next) = self.month_first(at)?;
        Some(self.date(at, next, date))
    }

    /// "October of the same year", "in March that year": the text says which year, but not here.
    fn month_of_context(&self, at: usize) -> Option<Piece> {
        let the = self.skip(self.skip(at + 1, Term::Of), Term::The);
        let year = matches!(self.then(the), Term::Same | Term::That)
            && self.then(the + 1) == Term::Unit(Unit::Year);
        year.then(|| self.known_piece(at, the + 2, Known::undecided(Precision::Month)))
    }

    pub(super) fn date(&self, start: usize, next: usize, date: Partial) -> Piece {
        Piece {
            start,
            next,
            what: What::Date(date),
        }
    }

    fn after_article(&self, at: usize) -> Option<Piece> {
        let (date, next) = match self.then(at + 1) {
            Term::Digits | Term::Number => self.day_first(at + 1).or_else(|| self.bare_day(at))?,
            Term::Unit(Unit::Year) | Term::Fiscal => self.named_year(at + 1)?,
            _ => return None,
        };
        Some(self.date(at, next, date))
    }

    /// "Friday", "Friday the 15th", "Friday, February 24"
    pub(super) fn weekday_date(&self, at: usize) -> Option<Piece> {
        let Term::Weekday(weekday) = self.then(at) else {
            return None;
        };
        if self.recurs(at) || self.is_other_name(at) {
            return None;
        }
        let mut next = at + 1;
        let short = self.word(at).len() <= 5;
        if short && self.glued(next) {
            next = self.skip(next, Term::Mark('.'));
        }
        let bare = next;
        next = self.skip_any(
            next,
            &[Term::Mark(','), Term::Mark('-'), Term::Mark('–'), Term::On],
        );
        if let Some((mut date, next)) = self.after_weekday(next, next > bare) {
            date.weekday = Some(weekday);
            return Some(self.date(at, next, date));
        }
        if short && !self.stands_for_weekday(at, bare) {
            return None;
        }
        let date = Partial {
            weekday: Some(weekday),
            ..Partial::new(Part::Weekday)
        };
        Some(
            self.weekday_in_week(at, bare, weekday)
                .unwrap_or(self.date(at, bare, date)),
        )
    }

    /// The date that a weekday is the weekday of.
    fn after_weekday(&self, at: usize, divided: bool) -> Option<(Partial, usize)> {
        let the = self.skip(at, Term::The);
        let dated = self
            .month_first(the)
            .or_else(|| self.day_first(the))
            .or_else(|| self.written_in_digits(at, true));
        if dated.is_some() {
            return dated;
        }
        let (day, next) = match self.ordinal(the) {
            Some(found) => found,
            None if the > at || !divided => self.cardinal(the)?,
            None => return None,
        };
        let bare_number = self.ordinal(the).is_none();
        if bare_number
            && (self.part_of_number(the)
                || matches!(self.then(next), Term::Other | Term::Unit(_))
                    && next < self.tokens.len()
                    && self.word(next).len() > 1)
        {
            return None;
        }
        let day = u8::try_from(day)
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        Some((Partial::new(Part::DayOfMonth(day)), next))
    }

    /// "February 24, 2022", "Feb. 24", "June 2016", "in February"
    pub(super) fn month_first(&self, at: usize) -> Option<(Partial, usize)> {
        let Term::Month(month) = self.then(at) else {
            return None;
        };
        let mut next = at + 1;
        if self.word(at).len() <= 4 && self.glued(next) {
            next = self.skip(next, Term::Mark('.'));
        }
        let bare = next;
        let divided = self.skip_any(next, &[Term::Mark('-'), Term::Mark('/'), Term::Mark(',')]);
        let comma = self.is_mark(bare, &[',']);
        if let Some((day, next)) = self.day_after_month(at, divided, comma) {
            let part = Part::Day(month, day);
            return Some(self.with_year(part, next, divided > bare && !comma));
        }
        if let Some((year, next)) = self.year_after(bare) {
            let counts = self.is_mark(bare, &[',']) && self.is_lower_word(next);
            if !counts {
                return Some((Partial::of_year(Part::Month(month), year), next));
            }
        }
        if divided > bare
            && !comma
            && let Some((year, next)) = self.year(divided)
        {
            return Some((Partial::of_year(Part::Month(month), year), next));
        }
        if let Some((year, next)) = self.short_year(bare) {
            return Some((Partial::of_year(Part::Month(month), year), next));
        }
        let end = if self.is_abbreviated(at, bare) {
            bare
        } else {
            at + 1
        };
        self.is_month(at, bare)
            .then_some((Partial::new(Part::Month(month)), end))
    }

    /// Whether the full stop before `next` belongs to the month and does not end the sentence.
    fn is_abbreviated(&self, month: usize, next: usize) -> bool {
        let goes_on = |c: char| c.is_lowercase() || c.is_ascii_digit();
        let full = self.is_any(month, &["may", "june", "july"]);
        !full
            && matches!(self.tokens.get(next), Some(token) if token.before < Space::Paragraph)
            && self.word(next).starts_with(goes_on)
    }

    pub(super) fn is_lower_word(&self, at: usize) -> bool {
        self.then(at) == Term::Other && self.word(at).starts_with(|c: char| c.is_lowercase())
    }

    /// The day after the name of a month.
    fn day_after_month(&self, month: usize, at: usize, comma: bool) -> Option<(u8, usize)> {
        let the = self.skip(at, Term::The);
        let ordinal = self.ordinal(the);
        let (day, next) = match ordinal {
            Some(found) => found,
            None if comma => return None,
            None => self.cardinal(the)?,
        };
        let day = u8::try_from(day)
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        if ordinal.is_none() {
            // "in March 12 people", "In May 3 percent"
            let led = month > 0 && matches!(self.term(month - 1), Term::In);
            let no_day = self.part_of_number(next - 1)
                || self.is_percent(next)
                || led && self.is_lower_word(next);
            let word = self.is_any(month, &["may", "march"]) && !self.is_capitalized(month);
            if no_day || word && self.is_lower_word(next) {
                return None;
            }
        }
        Some((day, next))
    }

    /// "24 February 2022", "the 4th of July", "15 Sep", "20th of next month"
    pub(super) fn day_first(&self, at: usize) -> Option<(Partial, usize)> {
        let ordinal = self.ordinal(at);
        let (day, next) = ordinal.or_else(|| self.cardinal(at))?;
        let day = u8::try_from(day)
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        if self.ends_number(at) {
            return None;
        }
        let mut next = next;
        if ordinal.is_some() {
            next = self.skip(next, Term::Unit(Unit::Day));
        }
        let divided = self.skip_any(
            next,
            &[Term::Mark('-'), Term::Mark('/'), Term::Of, Term::Mark(',')],
        );
        if ordinal.is_none() && self.is_mark(next, &[',']) {
            return None; // "Version 2, June 1991"
        }
        if let Some(found) = self.day_of_relative_month(day, divided) {
            return (ordinal.is_some() || divided > next).then_some(found);
        }
        let Term::Month(month) = self.then(divided) else {
            return None;
        };
        let word = self.is_any(divided, &["may", "march", "mar"]) && !self.is_capitalized(divided);
        let mut end = divided + 1;
        if self.word(divided).len() <= 4 && self.glued(end) {
            end = self.skip(end, Term::Mark('.'));
        }
        let (date, mut after) = self.with_year(Part::Day(month, day), end, divided > next);
        if date.year.is_none()
            && !self.is_abbreviated(divided, after)
            && !self.is_mark(after, &['-', '–', ','])
        {
            after = divided + 1;
        }
        let clear = date.year.is_some()
            || divided > next
            || ordinal.is_some() && !matches!(self.term(at), Term::Number);
        (!word || clear || self.is_alone(at, after)).then_some((date, after))
    }

    /// Whether the digits at a token end an amount: "3.5", "$12".
    pub(super) fn ends_number(&self, at: usize) -> bool {
        let marked =
            at > 0 && self.glued(at) && self.was_mark(at - 1, &['.', ',', ':', '$', '£', '€']);
        marked
            && (self.was_mark(at - 1, &['$', '£', '€'])
                || at > 1 && self.term(at - 2) == Term::Digits)
    }

    /// "20th of next month", "31st of this month"
    fn day_of_relative_month(&self, day: u8, at: usize) -> Option<(Partial, usize)> {
        let the = self.skip(at, Term::The);
        let Term::Deixis(deixis) = self.then(the) else {
            return None;
        };
        if self.then(the + 1) != Term::Unit(Unit::Month) {
            return None;
        }
        let first = Unit::Month.around(self.published, deixis.offset())?.from?;
        let part = Part::Day(u8::from(first.month()), day);
        Some((Partial::of_year(part, first.year()), the + 2))
    }

    /// A date with the year that follows it, if one does. `divided` says that a mark stands between day and month, so
    /// that the year may stand behind another: "31-Oct-74".
    fn with_year(&self, part: Part, at: usize, divided: bool) -> (Partial, usize) {
        let mark = self.skip_any(at, &[Term::Mark('-'), Term::Mark('/')]);
        let year = self.year_after(at).or_else(|| match mark > at {
            true if divided && self.glued(mark) => self.year_of_any_length(mark),
            true => None,
            false => self.short_year(at),
        });
        match year {
            Some((year, next)) => (Partial::of_year(part, year), next),
            None => (Partial::new(part), at),
        }
    }

    /// "2016 June", "2018 March 18", "2012/Aug/10"
    fn year_first(&self, at: usize) -> Option<(Partial, usize)> {
        let (year, next) = self.year(at)?;
        let divided = self.skip_any(next, &[Term::Mark(','), Term::Mark('-'), Term::Mark('/')]);
        let Term::Month(month) = self.then(divided) else {
            return None;
        };
        if self.is_any(divided, &["may", "march"])
            && !self.is_capitalized(divided)
            && divided == next
        {
            return None;
        }
        let end = divided + 1;
        let day = self.skip_any(end, &[Term::Mark('-'), Term::Mark('/')]);
        if let Some((day, after)) = self.cardinal(day).or_else(|| self.ordinal(day))
            && let Ok(day @ 1..=31) = u8::try_from(day)
            && !self.part_of_number(after - 1)
        {
            return Some((Partial::of_year(Part::Day(month, day), year), after));
        }
        Some((Partial::of_year(Part::Month(month), year), end))
    }

    /// "on the 15th"
    fn bare_day(&self, the: usize) -> Option<(Partial, usize)> {
        let led = the > 0
            && (matches!(self.term(the - 1), Term::On | Term::By | Term::Until)
                || self.is(the - 1, "for"));
        let (day, next) = self.ordinal(the + 1).filter(|_| led)?;
        if self.term(the + 1) != Term::Digits && day <= 12 {
            return None; // "on the first" counts something
        }
        let day = u8::try_from(day)
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        let ends = !matches!(
            self.then(next),
            Term::Other | Term::Unit(_) | Term::Season(_)
        ) || next >= self.tokens.len()
            || !self.is_word(next);
        ends.then_some((Partial::new(Part::DayOfMonth(day)), next))
    }

    fn is_word(&self, at: usize) -> bool {
        self.word(at).starts_with(char::is_alphabetic)
    }
}

impl Deixis {
    /// How many units from now.
    pub fn offset(self) -> i32 {
        match self {
            Self::Last | Self::Previous | Self::Past => -1,
            Self::This => 0,
            Self::Next | Self::Coming | Self::Following => 1,
        }
    }
}
