//! Numbers written in words: cardinals to the trillions, and ordinals.
//!
//! The grammar is that of English and its neighbours: a number is a row of groups, each closed by a larger scale word than the next one's
//! ("two million | three hundred and five thousand | twelve"). A word that does not fit begins another number, so "one
//! two three" is three numbers and "one hundred and two hundred" is two. Where a language writes numbers as one word,
//! [`super::compound`] has parted it.

use super::Row;
use super::token::{Kind, Space, Token};
use crate::text::language::Sense;
pub(crate) use crate::text::language::{Form, NumberWord};

/// A number read from one or more tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spelled {
    pub value: u64,
    /// The value of the scale word that the number ends with ("five million"), else 1.
    pub scale: u64,
    pub form: Form,
    /// The token after the last one.
    pub next: usize,
}

const THOUSAND: u64 = 1_000;

use Form::{Cardinal as C, Ordinal as O, OrdinalPlural as P, Plural as S};

fn is_tens(value: u64) -> bool {
    (20..100).contains(&value) && value.is_multiple_of(10)
}

/// A whole number in words or as one run of digits, from the token `at`: its value and the token after it.
pub(crate) fn cardinal(row: &Row<'_>, at: usize) -> Option<(u64, usize)> {
    if row.is_digits(at) {
        return Some((row.str(at).parse().ok()?, at + 1));
    }
    let spelled = spelled(row, at, true)?;
    (spelled.form == C).then_some((spelled.value, spelled.next))
}

/// An ordinal in words ("twenty-third") or in digits ("23rd"), from the token `at`: its value and the token after it.
pub(crate) fn ordinal(row: &Row<'_>, at: usize) -> Option<(u64, usize)> {
    if row.is_digits(at) {
        let point = row.is_ordinal_point(at + 1).then_some(at + 2);
        let value = row.str(at).parse().ok()?;
        let next = row.behind_suffix(at + 1).or(point)?;
        return Some((value, next));
    }
    let spelled = spelled(row, at, true)?;
    (spelled.form == O).then_some((spelled.value, spelled.next))
}

/// The longest number in words from the token `at`.
///
/// Small numbers in digits are read among the words ("3 hundred and 21"), but a number is never digits alone.
/// `and` tells whether "and" may stand inside: in "between three hundred and three thousand" it may not.
pub(crate) fn spelled(row: &Row<'_>, at: usize, and: bool) -> Option<Spelled> {
    // Most words are no number.
    if !row.is_number(at) && !row.has(at, Sense::A) {
        return None;
    }
    let mut reader = NumeralReader {
        row,
        and,
        sum: Sum::new(at),
        fallback: None,
        words: false,
    };
    reader.article(at);
    while let Some((word, from)) = reader.word() {
        if !reader.take(word, from) {
            break;
        }
        let ended = match reader.sum.form {
            O => !reader.goes_on_as_ordinal(),
            form => form == P,
        };
        if ended || reader.sum.value == Some(0) {
            break;
        }
    }
    let sum = reader.sum;
    if !reader.words || sum.next == at {
        return None;
    }
    Some(Spelled {
        value: sum.value?,
        scale: sum.scale,
        form: sum.form,
        next: sum.next,
    })
}

/// What has been read so far.
#[derive(Clone, Copy)]
struct Sum {
    /// The whole; `None` before the first word.
    value: Option<u64>,
    /// The groups before the last closed one.
    before: u64,
    /// The last closed group, its scale word included.
    closed: u64,
    /// The open group.
    group: u64,
    /// A small number has to be below this to go on with the group.
    room: u64,
    /// And at least this.
    least: u64,
    /// The last scale word: the next has to be smaller.
    power: u64,
    /// The one before it.
    outer: u64,
    scale: u64,
    form: Form,
    next: usize,
}

impl Sum {
    fn new(at: usize) -> Self {
        Self {
            value: None,
            before: 0,
            closed: 0,
            group: 0,
            room: u64::MAX,
            least: 0,
            power: u64::MAX,
            outer: u64::MAX,
            scale: 1,
            form: C,
            next: at,
        }
    }

    fn total(&self) -> Option<u64> {
        self.before
            .checked_add(self.closed)?
            .checked_add(self.group)
    }
}

struct NumeralReader<'r, 't> {
    row: &'r Row<'t>,
    and: bool,
    sum: Sum,
    /// Where the number ends if the words after it turn out to begin another one.
    fallback: Option<Sum>,
    words: bool,
}

impl NumeralReader<'_, '_> {
    /// "a hundred", "a million"
    fn article(&mut self, at: usize) {
        if !self.row.has(at, Sense::A) || self.row.glued(at + 1) || !self.row.same_paragraph(at + 1)
        {
            return;
        }
        if let Some(word) = self.row.number(at + 1)
            && word.value >= 100
            && matches!(word.form, C)
        {
            self.sum.group = 1;
            self.sum.room = 1;
            self.sum.next = at + 1;
        }
    }

    /// Whether another ordinal goes on with one: "vigésimo cuarto".
    fn goes_on_as_ordinal(&self) -> bool {
        let language = self.row.language;
        let next = self.row.number(self.sum.next);
        language.ordinals_go_on
            && next.is_some_and(|word| word.form == O && word.value < self.sum.room.min(100))
    }

    /// The next number word, and the token at which it begins once "and" and hyphens are passed.
    fn word(&mut self) -> Option<(NumberWord, usize)> {
        let mut at = self.sum.next;
        let token = self.row.get(at)?;
        let first = self.sum.value.is_none() && self.sum.group == 0;
        if !first && token.before == Space::Paragraph {
            return None;
        }
        if first {
            return self.atom(at, false);
        }
        let joint = is_hyphen(token);
        let and = self.row.has(at, Sense::And) || token.kind == Kind::Mark('&');
        if and && self.row.language.compounds {
            return self.written_together(at);
        }
        let behind_tens = self.row.language.and_behind_tens;
        if joint {
            at += 1;
            let tied = behind_tens && self.row.has(at, Sense::And) && self.row.is_hyphen(at + 1);
            at += 2 * usize::from(tied); // "vingt-et-un"
        } else if and {
            let fits = match behind_tens {
                true => self.is_open_behind_tens(),
                false => self.sum.room >= 100,
            };
            if !self.and || !fits {
                return None;
            }
            at += 1;
        } else if token.kind == Kind::Mark(',') {
            if !self.goes_on_behind_comma(at) {
                return None;
            }
            at += 1;
        }
        // "contre 19 millions un an plus tôt", but "deux mille un"
        let million = self.sum.group == 0 && self.sum.scale >= 1_000_000;
        if million && !and && !joint && self.row.has(at, Sense::A) {
            return None;
        }
        let word = self.atom(at, and)?;
        let apart = self.row.language.compounds && !self.row.glued(at);
        if apart && self.sum.group > 0 && word.0.value < 100 {
            return None; // "zwanzig zwei" are two numbers where one would be one word
        }
        let behind_hundred = behind_tens && self.sum.room == 100; // "deux-cent-trente"
        let counted_on = self.counts_on(word.0.value) || self.makes_eighty(word.0.value);
        if joint
            && word.0.value >= 10
            && !(word.0.value >= 100 || self.sum.group == 0 || counted_on || behind_hundred)
        {
            return None; // "five-ten" is a range or a score, no number
        }
        if and && behind_tens && self.row.language.by_twenty && !matches!(word.0.value, 1 | 11) {
            return None; // "vingt et un", but "vingt et deux" are two numbers
        }
        if and {
            let small = word.0.value < 100 && matches!(word.0.form, C | O);
            if !small {
                return None;
            }
            self.fallback = Some(self.sum);
        }
        if word.0.form == P && !(joint && is_tens(self.sum.group % 100) && word.0.value < 10) {
            return None; // "twenty fifths" is twenty over five, "twenty-fifths" a denominator
        }
        Some(word)
    }

    /// Whether tens stand at the end, so that "and" may lead to what is behind them.
    fn is_open_behind_tens(&self) -> bool {
        is_tens(self.sum.group % 100) && self.sum.room > 1
    }

    /// Whether a number from ten on goes on with the tens before it, where these are counted by twenty: "soixante-dix".
    fn counts_on(&self, value: u64) -> bool {
        let tens = self.sum.group % 100;
        let by_twenty = self.row.language.by_twenty && self.sum.room > 1;
        by_twenty && matches!(tens, 60 | 80) && (10..20).contains(&value)
    }

    /// Whether four times twenty are read: "quatre-vingts".
    fn makes_eighty(&self, value: u64) -> bool {
        let four = self.sum.group % 100 == 4 && self.sum.value.is_some();
        self.row.language.by_twenty && four && value == 20
    }

    /// The number behind the "und" of "einundzwanzig", where the smaller one stands first, or of "hundertundeins".
    fn written_together(&mut self, und: usize) -> Option<(NumberWord, usize)> {
        let (word, at) = self.atom(und + 1, false)?;
        if !self.row.glued(und) || !self.row.glued(und + 1) || word.value >= 100 {
            return None;
        }
        let sum = &mut self.sum;
        if is_tens(word.value) && (1..10).contains(&(sum.group % 100)) {
            sum.room = 100; // as if the tens had come first
        }
        Some((word, at))
    }

    /// "three million, two hundred and forty": a comma behind a scale word, with hundreds or thousands to come.
    fn goes_on_behind_comma(&self, at: usize) -> bool {
        let word = |at: usize| self.row.number(at);
        let scale = word(at + 2).is_some_and(|word| matches!(word.value, 100 | THOUSAND));
        self.sum.group == 0 && self.sum.scale >= THOUSAND && scale && word(at + 1).is_some()
    }

    /// A number word, or digits where a word number may hold them.
    fn atom(&self, at: usize, and: bool) -> Option<(NumberWord, usize)> {
        let token = self.row.get(at)?;
        match token.kind {
            Kind::Word => Some((self.row.number(at)?, at)),
            Kind::Digits => {
                let digits = self.row.str(at);
                if digits.len() > 3 || self.is_fractional(at) {
                    return None;
                }
                let next = self.row.number(at + 1);
                // "50 cents" are money where "cent" is a number too
                let money = |value| value == 100 && self.row.word(at + 1).terms > 0;
                let scaled = next.is_some_and(|word| word.value >= 100 && !money(word.value));
                let after_hundred = and && self.sum.scale == 100 && digits.len() < 3;
                let fits = scaled || after_hundred || self.goes_on_in_digits(at);
                let value = digits.parse().ok()?;
                fits.then_some((NumberWord { value, form: C }, at))
            }
            Kind::Mark(_) => None,
        }
    }

    /// Whether digits stand directly behind thousands in a word: "2 mil 500".
    fn goes_on_in_digits(&self, at: usize) -> bool {
        let apart = self.row.get(at).is_some_and(|it| it.before == Space::Blank);
        let thousands = self.sum.scale == THOUSAND && self.sum.group == 0;
        self.row.language.digits_behind_thousands && thousands && apart
    }

    /// Whether the digits at a token are only a part of a number such as 1.5 or 1,234.
    fn is_fractional(&self, at: usize) -> bool {
        self.row.is_mark(at + 1, &['.', ',', '/'])
            && self.row.glued(at + 1)
            && self.row.is_digits(at + 2)
            && self.row.glued(at + 2)
    }

    /// Adds a word to the number; `false` where it does not fit, and begins another number.
    fn take(&mut self, word: NumberWord, at: usize) -> bool {
        let fits = match word.value {
            0..100 => self.take_small(word),
            100 => self.take_hundred(word),
            _ if word.value < 1000 && self.row.is_word(at) => self.take_hundreds(word),
            _ if word.value < 1000 => self.take_small(word), // digits
            _ => self.take_power(word, at),
        };
        let total = self.sum.total();
        if !fits || total.is_none() {
            if word.value >= 100
                && let Some(before) = self.fallback
            {
                self.sum = before;
            }
            return false;
        }
        self.sum.value = total;
        self.sum.form = if word.form == S { C } else { word.form };
        self.sum.next = at + 1;
        self.words |= self.row.is_word(at);
        true
    }

    fn take_small(&mut self, word: NumberWord) -> bool {
        let eighty = self.makes_eighty(word.value);
        let by_twenty = self.row.language.by_twenty;
        let sum = &mut self.sum;
        if eighty {
            sum.group += 76;
            sum.room = 20;
            sum.least = 0;
            return true;
        }
        if word.value >= sum.room
            || word.value == 0 && sum.value.is_some()
            || word.value < sum.least
        {
            return false;
        }
        sum.group += word.value;
        let tens = is_tens(word.value) && sum.group.is_multiple_of(10);
        sum.room = match word.value {
            60 if by_twenty => 20,
            10 if by_twenty => 10,
            _ if tens => 10,
            _ => 1,
        };
        // "dix-sept", but "dix deux" are two numbers
        sum.least = if by_twenty && word.value == 10 { 7 } else { 0 };
        sum.scale = 1;
        true
    }

    fn take_hundred(&mut self, word: NumberWord) -> bool {
        let sum = &mut self.sum;
        let bare = sum.value.is_none() && sum.group == 0;
        // "deux mille cent"
        let behind_thousands =
            self.row.language.bare_hundreds && sum.scale >= THOUSAND && word.form == C;
        let counted = (1..100).contains(&sum.group) || sum.group == 0 && behind_thousands;
        if bare && matches!(word.form, S | P) || !bare && !counted {
            return false; // "hundreds" alone is no number
        }
        let group = sum.group.max(1) * 100;
        if group >= sum.power {
            return false;
        }
        sum.group = group;
        sum.room = 100;
        sum.least = 0;
        sum.scale = 100;
        true
    }

    /// "doscientos": hundreds that are one word.
    fn take_hundreds(&mut self, word: NumberWord) -> bool {
        let sum = &mut self.sum;
        if sum.group > 0 || word.value >= sum.power || word.form != C {
            return false;
        }
        sum.group = word.value;
        sum.room = 100;
        sum.least = 0;
        sum.scale = 100;
        true
    }

    fn take_power(&mut self, word: NumberWord, at: usize) -> bool {
        let sum = &mut self.sum;
        let bare = sum.value.is_none() && sum.group == 0;
        if bare && matches!(word.form, S | P) {
            return false; // "millions" alone is no number
        }
        if sum.group == 0 && !bare {
            // "thousand million", "lakh crore"
            let Some(product) = sum.closed.checked_mul(word.value) else {
                return false;
            };
            sum.closed = product;
            sum.scale = word.value;
            return true;
        }
        if word.value >= sum.power {
            // "doscientos mil trescientos millones"
            let thousands = sum.power == THOUSAND && (1_000_000..sum.outer).contains(&word.value);
            let whole = sum.closed.checked_add(sum.group);
            let product = whole.and_then(|whole| whole.checked_mul(word.value));
            let Some(product) = product.filter(|_| thousands && self.row.language.and_behind_tens)
            else {
                return false;
            };
            (sum.closed, sum.group) = (product, 0);
            (sum.power, sum.room, sum.scale) = (word.value, word.value, word.value);
            return true;
        }
        let Some(closed) = sum.group.max(1).checked_mul(word.value) else {
            return false;
        };
        let Some(before) = sum.before.checked_add(sum.closed) else {
            return false;
        };
        sum.before = before;
        sum.closed = closed;
        sum.group = 0;
        sum.outer = sum.power;
        sum.power = word.value;
        sum.room = word.value;
        sum.least = 0;
        sum.scale = word.value;
        let mut whole = *sum;
        whole.value = whole.total();
        whole.form = C;
        whole.next = at + 1;
        self.fallback = Some(whole); // in case what follows is another number
        true
    }
}

/// A hyphen or dash directly behind a word, as in "twenty-one"; a loose one too, as some wires space it.
fn is_hyphen(token: &Token) -> bool {
    matches!(
        token.kind,
        Kind::Mark('-' | '\u{2010}' | '\u{2011}' | '–' | '—')
    )
}

impl Row<'_> {
    /// Whether a number word stands here.
    pub fn is_number_word(&self, at: usize) -> bool {
        self.number(at).is_some()
    }

    /// Whether an ordinal stands here, or ends here: "third", "3rd".
    pub fn is_ordinal(&self, at: usize) -> bool {
        let suffix = self.glued(at) && self.has(at, Sense::OrdinalSuffix);
        suffix || self.word(at).is_number(Form::Ordinal)
    }

    /// The token behind what makes an ordinal of the digits before it: "3rd", "3.º".
    pub fn behind_suffix(&self, at: usize) -> Option<usize> {
        let point = usize::from(self.mark(at) == Some('.') && self.glued(at));
        let suffix = self.glued(at + point) && self.has(at + point, Sense::OrdinalSuffix);
        suffix.then_some(at + point + 1)
    }

    /// Whether digits or a number word stand here.
    pub fn is_number(&self, at: usize) -> bool {
        self.is_digits(at) || self.is_number_word(at)
    }
}

#[cfg(test)]
mod tests;
