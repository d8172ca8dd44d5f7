//! Walks over the tokens of a text and collects what is read.

use std::cell::Cell;

use super::{
    TimeReading,
    lexicon::{Term, term},
    resolve::{Known, Partial},
    tense::{Aspect, Cues, Tense, aspect},
};
use crate::{
    model::{Date, Interval},
    text::{
        Locale,
        row::{
            Row, numeral,
            token::{Kind, Space, Token},
        },
    },
};

/// How deep expressions nest: "the end of the first half of last year".
const DEEPEST: u8 = 3;

/// A text that is being read.
pub(super) struct Reader<'t> {
    pub row: &'t Row<'t>,
    pub text: &'t str,
    pub tokens: &'t [Token],
    terms: Vec<Term>,
    pub published: Date,
    pub locale: Locale,
    readings: Vec<TimeReading>,
    /// Where the expression begins that is being read.
    origin: usize,
    /// How many expressions are being read inside one another.
    depth: Cell<u8>,
    cues: Cues,
}

/// An expression of time that covers the tokens `start..next`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub start: usize,
    pub next: usize,
    pub what: What,
}

/// What an expression says.
#[derive(Debug, Clone, Copy)]
pub(super) enum What {
    /// A date of the calendar that may lack its year.
    Date(Partial),
    /// Days, or what is undecided.
    Known(Known),
}

impl<'t> Reader<'t> {
    pub fn new(row: &'t Row<'t>, published: Date) -> Self {
        let mut terms = Vec::with_capacity(row.len());
        for at in 0..row.len() {
            terms.push(term(row, at));
        }
        Self {
            row,
            text: row.text,
            tokens: &row.tokens,
            terms,
            published,
            locale: row.locale,
            readings: Vec::new(),
            origin: 0,
            depth: Cell::new(0),
            cues: Cues::new(row.len()),
        }
    }

    pub fn read(mut self) -> Vec<TimeReading> {
        let mut at = 0;
        while at < self.tokens.len() {
            self.origin = at;
            let found = if self.may_begin(at) {
                self.range(at)
            } else {
                None
            };
            match found.and_then(|piece| self.reading(&piece)) {
                Some((reading, next)) => {
                    self.readings.push(reading);
                    at = next.max(at + 1);
                }
                None => at += 1,
            }
        }
        self.readings
    }

    fn may_begin(&self, at: usize) -> bool {
        if self.is_inside_code(at) {
            return false;
        }
        match self.terms[at] {
            Term::Other | Term::Of | Term::And | Term::To | Term::On | Term::By => false,
            Term::Mark(mark) => matches!(mark, '\'' | '’' | '‘'),
            _ => true,
        }
    }

    /// Whether a word or number hangs on what stands before it: "872feb9", "is%3Apr".
    fn is_inside_code(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|_| self.glued(at)) else {
            return false;
        };
        match self.tokens[before].kind {
            Kind::Word | Kind::Digits => true,
            Kind::Mark(mark) => matches!(mark, '%' | '_' | '+' | '@' | '#'),
        }
    }

    /// An expression with its days.
    fn reading(&self, piece: &Piece) -> Option<(TimeReading, usize)> {
        let mut known = self.known(piece)?;
        known.loose = known.loose.or_else(|| self.bounded(piece.start, &known));
        let span = self.tokens[piece.start].start()..self.tokens[piece.next - 1].end();
        let reading = TimeReading {
            span,
            interval: known.interval,
            precision: known.precision,
            alternative: known.alternative,
            loose: known.loose,
            vague: known.vague,
        };
        Some((reading, piece.next))
    }

    /// "by March", "until Friday", "after 2015": a bound admits all that lies on its side.
    fn bounded(&self, start: usize, known: &Known) -> Option<Interval> {
        let interval = known.interval?;
        match self.term(start.checked_sub(1)?) {
            Term::By | Term::Until | Term::Before => Some(Interval {
                from: None,
                ..interval
            }),
            Term::After | Term::From => Some(Interval {
                to: None,
                ..interval
            }),
            _ => None,
        }
    }

    /// The days of an expression, seen from publication.
    pub fn known(&self, piece: &Piece) -> Option<Known> {
        match piece.what {
            What::Known(known) => Some(known),
            What::Date(date) => {
                let aspect = self.aspect(piece.start, piece.next);
                let mut known = date.resolve(self.published, aspect.tense)?;
                if aspect.clear {
                    known.alternative = None;
                }
                Some(known)
            }
        }
    }

    /// One expression without ranges.
    pub fn piece(&self, at: usize) -> Option<Piece> {
        let depth = self.depth.get();
        if depth == DEEPEST {
            return None;
        }
        self.depth.set(depth + 1);
        let piece = self.undivided(at);
        self.depth.set(depth);
        piece
    }

    /// The kinds of expressions; the longer forms come first.
    fn undivided(&self, at: usize) -> Option<Piece> {
        self.part_of(at)
            .or_else(|| self.counted(at))
            .or_else(|| self.period(at))
            .or_else(|| self.numeric(at))
            .or_else(|| self.relative(at))
            .or_else(|| self.calendar_date(at))
    }

    pub fn tense(&self, start: usize, next: usize) -> Tense {
        self.aspect(start, next).tense
    }

    fn aspect(&self, start: usize, next: usize) -> Aspect {
        aspect(self.text, self.tokens, &self.cues, start, next)
    }

    /// Whether nothing before this place could be what "two days later" counts from.
    pub fn nothing_before(&self, start: usize, next: usize) -> bool {
        self.readings.is_empty() && self.tense(start, next) != Tense::Past
    }

    /// The meaning of a token, wherever it stands; past the end, of none.
    pub fn term(&self, at: usize) -> Term {
        self.terms.get(at).copied().unwrap_or(Term::Other)
    }

    /// The meaning of a token that goes on with an expression: not across an empty line.
    pub fn then(&self, at: usize) -> Term {
        match self.tokens.get(at) {
            Some(token) if token.before < Space::Paragraph || at == self.origin => self.terms[at],
            _ => Term::Other,
        }
    }

    /// The token after this one if it means `term`, else this one.
    pub fn skip(&self, at: usize, term: Term) -> usize {
        if self.then(at) == term { at + 1 } else { at }
    }

    pub fn skip_any(&self, at: usize, terms: &[Term]) -> usize {
        if terms.contains(&self.then(at)) {
            at + 1
        } else {
            at
        }
    }

    pub fn word(&self, at: usize) -> &'t str {
        self.tokens
            .get(at)
            .map_or("", |token| token.text(self.text))
    }

    pub fn is(&self, at: usize, lower: &str) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.is(self.text, lower))
    }

    pub fn is_any(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(at, word))
    }

    /// The last expression that was read, if it ends right before a token.
    pub fn read_before(&self, at: usize) -> Option<&TimeReading> {
        let end = self.tokens.get(at.checked_sub(1)?)?.end();
        self.readings
            .last()
            .filter(|reading| reading.span.end == end)
    }

    /// Whether nothing else stands in the paragraph but these tokens and punctuation.
    pub fn is_alone(&self, start: usize, next: usize) -> bool {
        let first = self.tokens[start].before == Space::Paragraph;
        let mut at = next;
        while at < self.tokens.len() && self.tokens[at].before < Space::Paragraph {
            if !matches!(self.terms[at], Term::Mark('.' | '!' | '?' | ',')) {
                return false;
            }
            at += 1;
        }
        first
    }

    /// Whether no space stands before a token.
    pub fn glued(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.before == Space::None)
    }

    pub fn is_capitalized(&self, at: usize) -> bool {
        self.word(at).starts_with(|c: char| c.is_uppercase())
    }

    pub fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        matches!(self.then(at), Term::Mark(mark) if marks.contains(&mark))
    }

    /// As [`Self::is_mark`], for what stands before an expression.
    pub fn was_mark(&self, at: usize, marks: &[char]) -> bool {
        matches!(self.term(at), Term::Mark(mark) if marks.contains(&mark))
    }

    /// A short run of digits: its value and how many.
    pub fn digits(&self, at: usize) -> Option<(i32, usize)> {
        let token = self.tokens.get(at)?;
        let count = token.end() - token.start();
        if token.kind != Kind::Digits || count > 8 {
            return None;
        }
        Some((token.text(self.text).parse().ok()?, count))
    }

    /// Whether the digits at a token are a part of a longer number or name: "1,234", "3.5", "A4", "12-34".
    pub fn part_of_number(&self, at: usize) -> bool {
        let digits = |at: usize| matches!(self.term(at), Term::Digits);
        let before = at >= 2
            && self.glued(at)
            && self.glued(at - 1)
            && digits(at - 2)
            && self.was_mark(at - 1, &['.', ',', ':', '/', '-', '–']);
        before || self.goes_on(at + 1) || self.is_percent(at + 1)
    }

    /// Whether a number goes on with a decimal, a group of three, or a minute.
    pub fn goes_on(&self, at: usize) -> bool {
        let marked = self.glued(at)
            && self.glued(at + 1)
            && self.is_mark(at, &['.', ',', ':'])
            && matches!(self.term(at + 1), Term::Digits);
        // In "October 3,2019" the comma divides.
        marked
            && !(self.is_mark(at, &[','])
                && self.digits(at + 1).is_some_and(|(_, count)| count == 4))
    }

    pub fn is_percent(&self, at: usize) -> bool {
        self.is_mark(at, &['%'])
            || self.is_any(
                at,
                &[
                    "percent",
                    "per",
                    "pc",
                    "million",
                    "billion",
                    "trillion",
                    "points",
                    "percentage",
                ],
            )
    }

    pub fn cardinal(&self, at: usize) -> Option<(u64, usize)> {
        if matches!(self.then(at), Term::Number | Term::Digits) {
            numeral::cardinal(self.row, at)
        } else {
            None
        }
    }

    pub fn ordinal(&self, at: usize) -> Option<(u64, usize)> {
        if matches!(self.then(at), Term::Number | Term::Digits) {
            numeral::ordinal(self.row, at)
        } else {
            None
        }
    }
}
