//! The words of a language, with all that each can mean.
//!
//! A language lists its words by what they mean ([`Words`]). From these lists the compiler of this crate makes one table
//! in which a word is found by its hash, so that nothing is built when a text is read and each token is looked up once.
//! A word that is inflected may be listed as its stem with `~` for any of the language's endings: "letzt~" is "letzte",
//! "letzten" and so on, but not "letzt".

use super::example::Example;
use super::form::next_word;
use super::lower::lower;
use super::meaning::{Cue, Form, Meaning, NumberWord, Senses, TimeWord, TimesWord};
use super::term::{self, Term, Terms};

/// A line of a list: words of one meaning, with an example that shows it.
pub(crate) struct Words {
    pub means: Meaning,
    /// In lower case, divided by blanks; `-` holds the place of a form that a verb has not, `~` that of an ending.
    pub words: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "only the tests try it"))]
    pub example: Example,
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
        example: Example::new(example, reads),
    }
}

/// Which word of its language a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WordId(u16);

impl WordId {
    /// A word that the language does not know.
    pub const NONE: Self = Self(0);

    pub const fn of(number: u16) -> Self {
        Self(number)
    }

    pub const fn number(self) -> usize {
        self.0 as usize
    }
}

/// A word with all that it can mean.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    pub text: &'static str,
    pub senses: Senses,
    pub number: Option<NumberWord>,
    /// A word that multiplies.
    pub times: Option<TimesWord>,
    /// The lower part of a fraction.
    pub fraction: Option<NumberWord>,
    /// An abbreviated number behind digits.
    pub scale: Option<u64>,
    /// The first of the terms that begin with the word, 0 for none.
    pub terms: u16,
    pub time: Option<TimeWord>,
    pub cue: Option<Cue>,
    /// Of a stem the first listed word that is the stem with an ending, and of that one the next; 0 for none.
    pub inflected: u16,
}

impl Word {
    /// What is known of a word that is not known.
    pub const UNKNOWN: &'static Self = &Self::new("");

    const fn new(text: &'static str) -> Self {
        Self {
            text,
            senses: Senses::NONE,
            number: None,
            times: None,
            fraction: None,
            scale: None,
            terms: 0,
            time: None,
            cue: None,
            inflected: 0,
        }
    }

    /// Adds what another word means and this one does not.
    const fn add_all(&mut self, other: &Self) {
        self.senses = self.senses.and(&other.senses);
        macro_rules! add {
            ($($field:ident)*) => {
                $(if self.$field.is_none() {
                    self.$field = other.$field;
                })*
            };
        }
        add!(number times fraction scale time cue);
    }

    const fn add(&mut self, meaning: Meaning, place: usize) {
        match meaning {
            Meaning::Is(sense) => self.senses = self.senses.with(sense),
            Meaning::Are(senses) => {
                let mut at = 0;
                while at < senses.len() {
                    self.senses = self.senses.with(senses[at]);
                    at += 1;
                }
            }
            Meaning::Times(factor, form) => self.times = Some(TimesWord { factor, form }),
            Meaning::Number(value, form) => self.number = Some(NumberWord { value, form }),
            Meaning::Fraction(value, form) => self.fraction = Some(NumberWord { value, form }),
            Meaning::Scale(value) => self.scale = Some(value),
            Meaning::Time(word) => self.time = Some(word),
            Meaning::Saying(class, uses) => self.cue = Some(Cue::of(class, uses, place)),
        }
    }

    /// Whether it is a number of this form.
    pub fn is_number(&self, form: Form) -> bool {
        self.number.is_some_and(|number| number.form == form)
    }
}

/// How many places the table has. Chains stay short as long as no language has more words than fill three of four.
pub(crate) const PLACES: usize = 8192;

/// So many words a language may have.
pub(crate) const WORDS_AT_MOST: usize = PLACES / 4 * 3;

/// The words of a language as a table.
pub(crate) struct Lexicon {
    pub(super) words: &'static [Word],
    pub(super) places: &'static [u16; PLACES],
    terms: &'static [Term],
    /// What `~` stands for at the end of a listed word.
    pub(super) endings: &'static [&'static str],
}

/// The letters of a word that are looked at: a longer one is in no list.
const LONGEST: usize = 28;

impl Lexicon {
    pub const fn new(
        words: &'static [Word],
        places: &'static [u16; PLACES],
        terms: &'static [Term],
        endings: &'static [&'static str],
    ) -> Self {
        Self {
            words,
            places,
            terms,
            endings,
        }
    }

    pub const fn of<const W: usize, const T: usize>(
        table: &'static Table<W, T>,
        endings: &'static [&'static str],
    ) -> Self {
        Self::new(&table.words, &table.places, &table.terms, endings)
    }

    /// The term at an index; none behind the last one of a word.
    pub fn term(&self, index: u16) -> Option<&'static Term> {
        self.terms.get(index as usize).filter(|_| index > 0)
    }

    /// The word that a token of a text is, in any case.
    pub fn find(&self, token: &str) -> WordId {
        let mut buffer = [0; LONGEST];
        match lower(token, &mut buffer) {
            Some(length) => self.find_lower(&mut buffer[..length]),
            None => WordId::NONE,
        }
    }

    /// The word that is written so in lower case, as it stands or as a stem with an ending. The letters are as before
    /// when this returns.
    pub fn find_lower(&self, word: &mut [u8]) -> WordId {
        let table = (self.words, self.places);
        let mut found = find(&table, word);
        for ending in self.endings {
            if found != WordId::NONE {
                break;
            }
            let stem = word.len().saturating_sub(ending.len());
            if word.ends_with(ending.as_bytes())
                && let Some(first) = word.get(stem).copied()
            {
                word[stem] = b'~';
                found = find(&table, &word[..=stem]);
                word[stem] = first;
            }
        }
        found
    }

    /// The longest word that some letters in lower case begin with and that is wanted: its length, and which it is.
    pub fn longest_prefix(
        &self,
        letters: &[u8],
        wanted: impl Fn(&Word) -> bool,
    ) -> Option<(usize, WordId)> {
        let (mut longest, mut state) = (None, HASH);
        for (at, letter) in letters.iter().enumerate().take(LONGEST) {
            state = hash_on(state, *letter);
            let id = find_hashed(&(self.words, self.places), &letters[..=at], state);
            if id != WordId::NONE && wanted(self.word(id)) {
                longest = Some((at + 1, id));
            }
        }
        longest
    }

    /// The longest stem that some letters in lower case begin with, without its ending, and that is wanted: its length, and
    /// which it is. The letters are as before when this returns.
    pub fn longest_stem(
        &self,
        letters: &mut [u8],
        wanted: impl Fn(&Word) -> bool,
    ) -> Option<(usize, WordId)> {
        let (mut longest, mut state) = (None, HASH);
        for next in 1..letters.len().min(LONGEST) {
            state = hash_on(state, letters[next - 1]);
            let letter = std::mem::replace(&mut letters[next], b'~');
            let stem = &letters[..=next];
            let id = find_hashed(&(self.words, self.places), stem, hash_on(state, b'~'));
            letters[next] = letter;
            if id != WordId::NONE && wanted(self.word(id)) {
                longest = Some((next, id));
            }
        }
        longest
    }

    pub fn word(&self, id: WordId) -> &'static Word {
        match self.words.get(id.0 as usize) {
            Some(word) => word,
            None => Word::UNKNOWN, // of an empty lexicon
        }
    }
}

/// The word of a table that is written so.
pub(super) const fn find(table: &(&[Word], &[u16; PLACES]), lower: &[u8]) -> WordId {
    find_hashed(table, lower, hash(lower))
}

const fn find_hashed(table: &(&[Word], &[u16; PLACES]), lower: &[u8], state: u64) -> WordId {
    let mut place = place(state);
    loop {
        let id = table.1[place];
        if id == 0 || same_bytes(table.0[id as usize].text.as_bytes(), lower) {
            return WordId(id);
        }
        place = (place + 1) % PLACES;
    }
}

/// FNV-1a of 32 bits, in plain arithmetic: a call for each byte, if only of `len`, would cost the build of this crate a
/// second.
const fn hash(word: &[u8]) -> u64 {
    let (mut state, length) = (HASH, word.len());
    let mut at = 0;
    while at < length {
        state = ((state ^ word[at] as u64) * 0x0100_0193) & 0xffff_ffff;
        at += 1;
    }
    state
}

/// The hash of no letters.
const HASH: u64 = 0x811c_9dc5;

/// The hash with one letter more.
fn hash_on(state: u64, letter: u8) -> u64 {
    ((state ^ u64::from(letter)) * 0x0100_0193) & 0xffff_ffff
}

/// The place in a table where a hash begins to look.
const fn place(state: u64) -> usize {
    (state ^ state >> 15) as usize % PLACES
}

/// The words, the words of phrases and the terms of a language, each word once, and the places where they are found.
pub(crate) struct Table<const WORDS: usize, const TERMS: usize> {
    pub words: [Word; WORDS],
    pub places: [u16; PLACES],
    pub terms: [Term; TERMS],
    /// How many words there are.
    count: usize,
}

impl<const WORDS: usize, const TERMS: usize> Table<WORDS, TERMS> {
    pub const fn new(
        lists: &[&[Words]],
        forms: &[&[&'static str]],
        terms: &[&[Terms]],
        endings: &[&'static str],
    ) -> Self {
        let mut table = Self {
            words: [Word::new(""); WORDS],
            places: [0; PLACES],
            terms: [Term::NONE; TERMS],
            count: 1,
        };
        let mut list = 0;
        while list < lists.len() {
            let mut line = 0;
            while line < lists[list].len() {
                let (mut rest, mut word, mut place);
                rest = lists[list][line].words;
                place = 0;
                while !rest.is_empty() {
                    (word, rest) = cut(rest, b' ');
                    if word.is_empty() {
                        continue;
                    }
                    if !matches!(word.as_bytes(), [b'-']) {
                        let index = table.index(word);
                        table.words[index].add(lists[list][line].means, place);
                    }
                    place += 1;
                }
                line += 1;
            }
            list += 1;
        }
        table.add_forms(forms);
        table.add_terms(terms);
        table.add_stems(endings);
        table
    }

    /// Gives to each word that is listed as it stands what its stem means too: "letzten" may be in one list, "letzt~" in
    /// another.
    const fn add_stems(&mut self, endings: &[&'static str]) {
        let mut ending = endings.len();
        while ending > 0 {
            ending -= 1;
            let (bytes, count) = (endings[ending].as_bytes(), self.count);
            let (length, mut at) = (bytes.len(), 1);
            let last = bytes[length - 1];
            while at < count {
                let word = self.words[at].text.as_bytes();
                let end = word.len();
                if end > length && end < LONGEST && word[end - 1] == last {
                    self.add_stem(at, end - length, bytes);
                }
                at += 1;
            }
        }
    }

    /// Gives to a word what its first letters mean as a stem, if it goes on with an ending.
    const fn add_stem(&mut self, at: usize, length: usize, ending: &[u8]) {
        let (word, rest) = self.words[at].text.as_bytes().split_at(length);
        if !same_bytes(rest, ending) {
            return;
        }
        let mut letters = [b'~'; LONGEST];
        letters.split_at_mut(length).0.copy_from_slice(word);
        let stem = letters.split_at(length + 1).0;
        let stem = find(&(&self.words, &self.places), stem).number();
        if stem > 0 {
            let whole = self.words[stem];
            self.words[at].add_all(&whole);
            self.words[at].inflected = whole.inflected;
            self.words[stem].inflected = at as u16;
        }
    }

    /// Adds the words of the forms of phrases.
    const fn add_forms(&mut self, lists: &[&[&'static str]]) {
        let mut list = 0;
        while list < lists.len() {
            let mut line = 0;
            while line < lists[list].len() {
                let (mut word, mut rest) = next_word(lists[list][line]);
                while !word.is_empty() {
                    self.index(word);
                    (word, rest) = next_word(rest);
                }
                line += 1;
            }
            list += 1;
        }
    }

    /// Adds the terms, each before those that begin with the same word.
    const fn add_terms(&mut self, lists: &[&[Terms]]) {
        let (mut at, mut list) = (1, 0);
        while list < lists.len() {
            let mut line = 0;
            while line < lists[list].len() {
                let (mut rest, mut words);
                rest = lists[list][line].terms;
                while !rest.is_empty() {
                    (words, rest) = term::cut_term(rest);
                    let first = self.index(term::first_word(words));
                    self.terms[at] = Term {
                        words,
                        means: lists[list][line].means,
                        next: self.words[first].terms,
                    };
                    self.words[first].terms = at as u16;
                    at += 1;
                }
                line += 1;
            }
            list += 1;
        }
    }

    /// Where a word is among the words, which it joins if it is new.
    const fn index(&mut self, word: &'static str) -> usize {
        let mut place = place(hash(word.as_bytes()));
        while self.places[place] != 0 && !same(self.words[self.places[place] as usize].text, word) {
            place = (place + 1) % PLACES;
        }
        if self.places[place] == 0 {
            assert!(
                self.count < WORDS && WORDS <= WORDS_AT_MOST,
                "the language has more words than its table has room for"
            );
            self.places[place] = self.count as u16;
            self.words[self.count] = Word::new(word);
            self.count += 1;
        }
        self.places[place] as usize
    }
}

/// A list up to a sign, and what stands behind it.
pub(super) const fn cut(list: &'static str, sign: u8) -> (&'static str, &'static str) {
    let bytes = list.as_bytes();
    let (mut end, length) = (0, bytes.len());
    while end < length {
        if bytes[end] == sign {
            return (list.split_at(end).0, list.split_at(end + 1).1);
        }
        end += 1;
    }
    (list, "")
}

pub(crate) const fn same(one: &str, other: &str) -> bool {
    same_bytes(one.as_bytes(), other.as_bytes())
}

const fn same_bytes(one: &[u8], other: &[u8]) -> bool {
    let length = one.len();
    if length != other.len() {
        return false;
    }
    let mut at = 0;
    while at < length {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}
