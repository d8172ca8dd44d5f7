//! The words of a language, with all that each can mean.
//!
//! A language lists its words by what they mean ([`Words`]). From these lists the compiler of this crate makes one table
//! in which a word is found by its hash, so that nothing is built when a text is read and each token is looked up once.

use super::meaning::{Cue, Form, Meaning, NumberWord, Senses, TimeWord};

/// A line of a list: words of one meaning, with an example that shows it.
pub(crate) struct Words {
    pub means: Meaning,
    /// In lower case, divided by blanks; `-` holds the place of a form that a verb has not.
    pub words: &'static str,
    /// A text with `{}` in the place of each of the words.
    pub example: &'static str,
    /// What the engine reads in it, see `language::examples`.
    pub reads: &'static str,
}

/// Makes a line of a list.
pub(crate) const fn words(
    means: Meaning,
    words: &'static str,
    example: &'static str,
    reads: &'static str,
) -> Words {
    Words {
        means,
        words,
        example,
        reads,
    }
}

/// Which word of its language a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WordId(u16);

impl WordId {
    /// A word that the language does not know.
    pub const NONE: Self = Self(0);
}

/// A word with all that it can mean.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    pub text: &'static str,
    pub senses: Senses,
    pub number: Option<NumberWord>,
    pub time: Option<TimeWord>,
    pub cue: Option<Cue>,
}

impl Word {
    /// What is known of a word that is not known.
    pub const UNKNOWN: &'static Self = &Self::new("");

    const fn new(text: &'static str) -> Self {
        Self {
            text,
            senses: Senses::NONE,
            number: None,
            time: None,
            cue: None,
        }
    }

    const fn add(&mut self, meaning: Meaning, place: usize) {
        match meaning {
            Meaning::Is(sense) => self.senses = self.senses.with(sense),
            Meaning::Number(value, form) => self.number = Some(NumberWord { value, form }),
            Meaning::Time(word) => self.time = Some(word),
            Meaning::Saying(class, uses) => self.cue = Some(Cue::of(class, uses, place)),
        }
    }

    /// Whether it is a number of this form.
    pub fn is_number(&self, form: Form) -> bool {
        self.number.is_some_and(|number| number.form == form)
    }
}

/// How many places the table has. More than twice the words of any language, so that chains stay short.
pub(crate) const PLACES: usize = 8192;

/// The words of a language as a table.
pub(crate) struct Lexicon {
    words: &'static [Word],
    places: &'static [u16; PLACES],
}

/// The letters of a word that are looked at: a longer one is in no list.
const LONGEST: usize = 28;

impl Lexicon {
    pub const fn new(words: &'static [Word], places: &'static [u16; PLACES]) -> Self {
        Self { words, places }
    }

    /// The word that a token of a text is, in any case.
    pub fn find(&self, token: &str) -> WordId {
        let mut buffer = [0; LONGEST];
        let Some(lower) = lower(token, &mut buffer) else {
            return WordId::NONE;
        };
        let mut place = hash(lower) as usize % PLACES;
        loop {
            let id = self.places[place];
            if id == 0 || self.words[id as usize].text.as_bytes() == lower {
                return WordId(id);
            }
            place = (place + 1) % PLACES;
        }
    }

    pub fn word(&self, id: WordId) -> &'static Word {
        match self.words.get(id.0 as usize) {
            Some(word) => word,
            None => Word::UNKNOWN, // of an empty lexicon
        }
    }
}

/// A word in lower case, with a plain apostrophe, without the invisible characters inside; `None` for one that is too long for any list.
fn lower<'b>(word: &str, buffer: &'b mut [u8; LONGEST]) -> Option<&'b [u8]> {
    let mut length = 0;
    for c in word.chars() {
        if c.is_ascii() {
            *buffer.get_mut(length)? = c.to_ascii_lowercase() as u8;
            length += 1;
            continue;
        }
        let c = if c == '’' { '\'' } else { c };
        if matches!(
            c,
            '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}'
        ) {
            continue;
        }
        for small in c.to_lowercase() {
            let end = length + small.len_utf8();
            small.encode_utf8(buffer.get_mut(length..end)?);
            length = end;
        }
    }
    Some(&buffer[..length])
}

/// FNV-1a
const fn hash(word: &[u8]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut at = 0;
    while at < word.len() {
        hash = (hash ^ word[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash ^ hash >> 15
}

/// How many words the lists hold, doubles included, and the one that stands for all that is not known.
pub(crate) const fn count(lists: &[&[Words]]) -> usize {
    let mut count = 1;
    let mut list = 0;
    while list < lists.len() {
        let mut line = 0;
        while line < lists[list].len() {
            let (mut rest, mut word);
            rest = lists[list][line].words;
            while !rest.is_empty() {
                (word, rest) = first_word(rest);
                count += !word.is_empty() as usize;
            }
            line += 1;
        }
        list += 1;
    }
    count
}

/// The words of the lists, each once, and the places where they are found.
pub(crate) const fn table<const COUNT: usize>(
    lists: &[&[Words]],
) -> ([Word; COUNT], [u16; PLACES]) {
    let mut words = [Word::new(""); COUNT];
    let mut places = [0u16; PLACES];
    let (mut count, mut list) = (1, 0);
    while list < lists.len() {
        let mut line = 0;
        while line < lists[list].len() {
            let (mut rest, mut word);
            rest = lists[list][line].words;
            let mut form = 0;
            while !rest.is_empty() {
                (word, rest) = first_word(rest);
                if word.is_empty() {
                    continue;
                }
                form += 1;
                if same(word, "-") {
                    continue;
                }
                let mut place = hash(word.as_bytes()) as usize % PLACES;
                while places[place] != 0 && !same(words[places[place] as usize].text, word) {
                    place = (place + 1) % PLACES;
                }
                if places[place] == 0 {
                    assert!(count < PLACES / 2, "PLACES is too small for so many words");
                    places[place] = count as u16;
                    words[count] = Word::new(word);
                    count += 1;
                }
                words[places[place] as usize].add(lists[list][line].means, form - 1);
            }
            line += 1;
        }
        list += 1;
    }
    (words, places)
}

/// The first word of a list and what stands behind it.
const fn first_word(list: &str) -> (&str, &str) {
    let bytes = list.as_bytes();
    let mut end = 0;
    while end < bytes.len() && bytes[end] != b' ' && bytes[end] != b'\n' {
        end += 1;
    }
    let (word, rest) = list.split_at(end);
    match rest.split_at_checked(1) {
        Some((_, rest)) => (word, rest),
        None => (word, rest),
    }
}

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}
