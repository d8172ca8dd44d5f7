//! Numbers written in words: cardinals to the trillions, and ordinals.
//!
//! The grammar is that of English: a number is a row of groups, each closed by a larger scale word than the next one's
//! ("two million | three hundred and five thousand | twelve"). A word that does not fit begins another number, so "one
//! two three" is three numbers and "one hundred and two hundred" is two.

use super::token::{Kind, Space, Token};

/// How a number word is inflected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// "five", "hundred", "million"
    Cardinal,
    /// "hundreds", "millions"
    Plural,
    /// "fifth", "half" is none
    Ordinal,
    /// "fifths": only ever the lower part of a fraction
    OrdinalPlural,
}

/// A word for a number: its value (0 to 19, the tens, hundred, and the powers from thousand up) and its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NumberWord {
    pub value: u64,
    pub form: Form,
}

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
const LAKH: u64 = 100_000;
const MILLION: u64 = 1_000_000;
const CRORE: u64 = 10_000_000;
const BILLION: u64 = 1_000_000_000;
const TRILLION: u64 = 1_000_000_000_000;

use Form::{Cardinal as C, Ordinal as O, OrdinalPlural as P, Plural as S};

/// Every number word that is not composed, in alphabetical order. Misspellings that are common in print are among them.
#[rustfmt::skip] // as in a table
const WORDS: &[(&str, u64, Form)] = &[
    ("billion", BILLION, C), ("billions", BILLION, S), ("billionth", BILLION, O), ("billionths", BILLION, P),
    ("cr", CRORE, C), ("crore", CRORE, C), ("crores", CRORE, S), ("eight", 8, C), ("eighteen", 18, C),
    ("eighteenth", 18, O), ("eighteenths", 18, P), ("eighth", 8, O), ("eighths", 8, P), ("eightieth", 80, O),
    ("eighty", 80, C), ("eleven", 11, C), ("eleventh", 11, O), ("elevenths", 11, P), ("fifteen", 15, C),
    ("fifteenth", 15, O), ("fifteenths", 15, P), ("fifth", 5, O), ("fifths", 5, P), ("fiftieth", 50, O),
    ("fiftieths", 50, P), ("fifty", 50, C), ("first", 1, O), ("five", 5, C), ("fortieth", 40, O),
    ("fortieths", 40, P), ("forty", 40, C), ("four", 4, C), ("fourteen", 14, C), ("fourteenth", 14, O),
    ("fourth", 4, O), ("fourths", 4, P), ("fourty", 40, C), ("hundred", 100, C), ("hundreds", 100, S),
    ("hundredth", 100, O), ("hundredths", 100, P), ("krore", CRORE, C), ("krores", CRORE, S),
    ("lac", LAKH, C), ("lacs", LAKH, S), ("lakh", LAKH, C), ("lakhs", LAKH, S), ("lkh", LAKH, C),
    ("lkhs", LAKH, S), ("million", MILLION, C), ("millions", MILLION, S), ("millionth", MILLION, O),
    ("millionths", MILLION, P), ("nine", 9, C), ("nineteen", 19, C), ("nineteenth", 19, O), ("nineth", 9, O),
    ("ninetieth", 90, O), ("ninety", 90, C), ("ninth", 9, O), ("ninths", 9, P), ("one", 1, C),
    ("second", 2, O), ("seven", 7, C), ("seventeen", 17, C), ("seventeenth", 17, O), ("seventh", 7, O),
    ("sevenths", 7, P), ("seventieth", 70, O), ("seventy", 70, C), ("six", 6, C), ("sixteen", 16, C),
    ("sixteenth", 16, O), ("sixteenths", 16, P), ("sixth", 6, O), ("sixths", 6, P), ("sixtieth", 60, O),
    ("sixty", 60, C), ("ten", 10, C), ("tenth", 10, O), ("tenths", 10, P), ("third", 3, O), ("thirds", 3, P),
    ("thirteen", 13, C), ("thirteenth", 13, O), ("thirtieth", 30, O), ("thirtieths", 30, P),
    ("thirty", 30, C), ("thousand", THOUSAND, C), ("thousands", THOUSAND, S), ("thousandth", THOUSAND, O),
    ("thousandths", THOUSAND, P), ("three", 3, C), ("trillion", TRILLION, C), ("trillions", TRILLION, S),
    ("trillionth", TRILLION, O), ("trillionths", TRILLION, P), ("twelfth", 12, O), ("twelfths", 12, P),
    ("twelve", 12, C), ("twentieth", 20, O), ("twentieths", 20, P), ("twenty", 20, C), ("two", 2, C),
    ("zero", 0, C),
];

/// The number that one word stands for, in any case; also a tens word and a ones word written together ("fortysecond").
pub(crate) fn number_word(word: &str) -> Option<NumberWord> {
    let mut buffer = [0u8; 16];
    let lower = lower_ascii(word, &mut buffer)?;
    if let Some(found) = simple_word(lower) {
        return Some(found);
    }
    if lower.len() < 8 {
        return None;
    }
    for length in 5..=7 {
        let (Some(head), Some(tail)) = (lower.get(..length), lower.get(length..)) else {
            continue;
        };
        let (Some(tens), Some(ones)) = (simple_word(head), simple_word(tail)) else {
            continue;
        };
        let fits = tens.form == C && is_tens(tens.value) && (1..10).contains(&ones.value);
        if fits {
            return Some(NumberWord {
                value: tens.value + ones.value,
                form: ones.form,
            });
        }
    }
    None
}

/// A word in lower case, without an allocation; `None` for what is too long for the buffer or not ASCII.
pub(crate) fn lower_ascii<'b>(word: &str, buffer: &'b mut [u8]) -> Option<&'b str> {
    let lower = buffer.get_mut(..word.len())?;
    for (at, byte) in word.bytes().enumerate() {
        if !byte.is_ascii() {
            return None;
        }
        lower[at] = byte.to_ascii_lowercase();
    }
    std::str::from_utf8(lower).ok()
}

fn simple_word(lower: &str) -> Option<NumberWord> {
    let (mut from, mut to) = (0, WORDS.len());
    while from < to {
        let middle = (from + to) / 2;
        let (word, value, form) = WORDS[middle];
        if word == lower {
            return Some(NumberWord { value, form });
        }
        if word < lower {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    None
}

fn is_tens(value: u64) -> bool {
    (20..100).contains(&value) && value.is_multiple_of(10)
}

/// A whole number in words or as one run of digits, from the token `at`: its value and the token after it.
pub(crate) fn cardinal(text: &str, tokens: &[Token], at: usize) -> Option<(u64, usize)> {
    let token = tokens.get(at)?;
    if token.kind == Kind::Digits {
        let value = token.text(text).parse().ok()?;
        return Some((value, at + 1));
    }
    let spelled = spelled(text, tokens, at, true)?;
    (spelled.form == C).then_some((spelled.value, spelled.next))
}

/// An ordinal in words ("twenty-third") or in digits ("23rd"), from the token `at`: its value and the token after it.
pub(crate) fn ordinal(text: &str, tokens: &[Token], at: usize) -> Option<(u64, usize)> {
    let token = tokens.get(at)?;
    if token.kind == Kind::Digits {
        let suffix = tokens.get(at + 1)?;
        let is_suffix = suffix.before == Space::None
            && ["st", "nd", "rd", "th"]
                .iter()
                .any(|known| suffix.is(text, known));
        let value = token.text(text).parse().ok()?;
        return is_suffix.then_some((value, at + 2));
    }
    let spelled = spelled(text, tokens, at, true)?;
    (spelled.form == O).then_some((spelled.value, spelled.next))
}

/// The longest number in words from the token `at`.
///
/// Small numbers in digits are read among the words ("3 hundred and 21"), but a number is never digits alone.
/// `and` tells whether "and" may stand inside: in "between three hundred and three thousand" it may not.
pub(crate) fn spelled(text: &str, tokens: &[Token], at: usize, and: bool) -> Option<Spelled> {
    let mut reader = Reader {
        text,
        tokens,
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
        if reader.sum.form == O || reader.sum.form == P || reader.sum.value == Some(0) {
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
    /// The last scale word: the next has to be smaller.
    power: u64,
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
            power: u64::MAX,
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

struct Reader<'t> {
    text: &'t str,
    tokens: &'t [Token],
    and: bool,
    sum: Sum,
    /// Where the number ends if the words after it turn out to begin another one.
    fallback: Option<Sum>,
    words: bool,
}

impl Reader<'_> {
    /// "a hundred", "a million"
    fn article(&mut self, at: usize) {
        let Some(token) = self.tokens.get(at) else {
            return;
        };
        if !token.is(self.text, "a") && !token.is(self.text, "an") {
            return;
        }
        let Some(next) = self.tokens.get(at + 1) else {
            return;
        };
        let scale = next.before == Space::Blank || next.before == Space::Line;
        if scale
            && let Some(word) = number_word(next.text(self.text))
            && word.value >= 100
            && matches!(word.form, C)
        {
            self.sum.group = 1;
            self.sum.room = 1;
            self.sum.next = at + 1;
        }
    }

    /// The next number word, and the token at which it begins once "and" and hyphens are passed.
    fn word(&mut self) -> Option<(NumberWord, usize)> {
        let mut at = self.sum.next;
        let token = self.tokens.get(at)?;
        let first = self.sum.value.is_none() && self.sum.group == 0;
        if !first && token.before == Space::Paragraph {
            return None;
        }
        if first {
            return self.atom(at, false);
        }
        let joint = is_hyphen(token);
        let and = token.is(self.text, "and") || token.kind == Kind::Mark('&');
        if joint {
            at += 1;
        } else if and {
            if !self.and || self.sum.room < 100 {
                return None;
            }
            at += 1;
        } else if token.kind == Kind::Mark(',') {
            if !self.goes_on_behind_comma(at) {
                return None;
            }
            at += 1;
        }
        let word = self.atom(at, and)?;
        if joint && word.0.value >= 10 && !(word.0.value >= 100 || self.sum.group == 0) {
            return None; // "five-ten" is a range or a score, no number
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

    /// "three million, two hundred and forty": a comma behind a scale word, with hundreds or thousands to come.
    fn goes_on_behind_comma(&self, at: usize) -> bool {
        let word = |at: usize| {
            let token = self.tokens.get(at)?;
            (token.kind == Kind::Word)
                .then(|| number_word(token.text(self.text)))
                .flatten()
        };
        let scale = word(at + 2).is_some_and(|word| matches!(word.value, 100 | THOUSAND));
        self.sum.group == 0 && self.sum.scale >= THOUSAND && scale && word(at + 1).is_some()
    }

    /// A number word, or digits where a word number may hold them.
    fn atom(&self, at: usize, and: bool) -> Option<(NumberWord, usize)> {
        let token = self.tokens.get(at)?;
        match token.kind {
            Kind::Word => Some((number_word(token.text(self.text))?, at)),
            Kind::Digits => {
                let digits = token.text(self.text);
                if digits.len() > 3 || self.is_fractional(at) {
                    return None;
                }
                let scaled = self.tokens.get(at + 1).is_some_and(|next| {
                    number_word(next.text(self.text)).is_some_and(|word| word.value >= 100)
                });
                let after_hundred = and && self.sum.scale == 100 && digits.len() < 3;
                let value = digits.parse().ok()?;
                (scaled || after_hundred).then_some((NumberWord { value, form: C }, at))
            }
            Kind::Mark(_) => None,
        }
    }

    /// Whether the digits at a token are only a part of a number such as 1.5 or 1,234.
    fn is_fractional(&self, at: usize) -> bool {
        let glued = |mark: usize, digits: usize| {
            self.tokens.get(mark).is_some_and(|token| {
                matches!(token.kind, Kind::Mark('.' | ',' | '/')) && token.before == Space::None
            }) && self
                .tokens
                .get(digits)
                .is_some_and(|token| token.kind == Kind::Digits && token.before == Space::None)
        };
        glued(at + 1, at + 2)
    }

    /// Adds a word to the number; `false` where it does not fit, and begins another number.
    fn take(&mut self, word: NumberWord, at: usize) -> bool {
        let fits = match word.value {
            0..100 => self.take_small(word),
            100 => self.take_hundred(word),
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
        self.words |= self.tokens[at].kind == Kind::Word;
        true
    }

    fn take_small(&mut self, word: NumberWord) -> bool {
        let sum = &mut self.sum;
        if word.value >= sum.room || word.value == 0 && sum.value.is_some() {
            return false;
        }
        sum.group += word.value;
        sum.room = if is_tens(word.value) { 10 } else { 1 };
        sum.scale = 1;
        true
    }

    fn take_hundred(&mut self, word: NumberWord) -> bool {
        let sum = &mut self.sum;
        let bare = sum.value.is_none() && sum.group == 0;
        if bare && matches!(word.form, S | P) || !bare && !(1..100).contains(&sum.group) {
            return false; // "hundreds" alone is no number
        }
        let group = sum.group.max(1) * 100;
        if group >= sum.power {
            return false;
        }
        sum.group = group;
        sum.room = 100;
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
            return false;
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
        sum.power = word.value;
        sum.room = word.value;
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

#[cfg(test)]
mod tests;
