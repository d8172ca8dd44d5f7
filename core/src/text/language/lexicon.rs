//! The words of a language, with all that each can mean.
//!
//! A language lists its words by what they mean ([`Words`]). From these lists one table is made, when the first text in the
//! language is read, in which a word is found by its hash, so that each token is looked up once. That takes some milliseconds
//! even without optimization; made by rustc while it compiles this crate, the tables would take as long as all else in it.
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

    pub fn number(self) -> usize {
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
        }
    }

    /// Adds what another word means and this one does not.
    fn add_all(&mut self, other: &Self) {
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

    fn add(&mut self, meaning: Meaning, place: usize) {
        match meaning {
            Meaning::Is(sense) => self.senses = self.senses.with(sense),
            Meaning::Are(senses) => self.senses = self.senses.and(&Senses::of(senses)),
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
const PLACES: usize = 8192;

/// So many words a language may have.
const WORDS_AT_MOST: usize = PLACES / 4 * 3;

/// The words, the words of phrases and the terms of a language, each word once, and the places where they are found.
pub(crate) struct Lexicon {
    /// The first stands for no word.
    pub(super) words: Vec<Word>,
    places: Box<[u16; PLACES]>,
    /// The first stands for no term.
    terms: Vec<Term>,
    /// What `~` stands for at the end of a listed word.
    pub(super) endings: &'static [&'static str],
}

/// The letters of a word that are looked at: a longer one is in no list.
const LONGEST: usize = 28;

impl Lexicon {
    /// Makes the table of the lists of a language. `books` are the forms of its phrases, book by book.
    pub fn new(
        lists: &[&[Words]],
        terms: &[&[Terms]],
        books: &[Vec<&'static str>],
        endings: &'static [&'static str],
    ) -> Self {
        let mut lexicon = Self {
            words: Vec::with_capacity(WORDS_AT_MOST),
            places: Box::new([0; PLACES]),
            terms: vec![Term::NONE],
            endings,
        };
        lexicon.words.push(Word::new(""));
        for line in lists.iter().copied().flatten() {
            lexicon.add_words(line);
        }
        for form in books.iter().flatten() {
            lexicon.add_form(form);
        }
        for line in terms.iter().copied().flatten() {
            lexicon.add_terms(line);
        }
        lexicon.add_stems();
        lexicon
    }

    /// The term at an index; none behind the last one of a word.
    pub fn term(&self, index: u16) -> Option<&Term> {
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
        let mut found = self.listed(word);
        for ending in self.endings {
            if found != WordId::NONE {
                break;
            }
            let stem = word.len().saturating_sub(ending.len());
            if word.ends_with(ending.as_bytes())
                && let Some(first) = word.get(stem).copied()
            {
                word[stem] = b'~';
                found = self.listed(&word[..=stem]);
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
            let id = self.find_hashed(&letters[..=at], state);
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
            let id = self.find_hashed(stem, hash_on(state, b'~'));
            letters[next] = letter;
            if id != WordId::NONE && wanted(self.word(id)) {
                longest = Some((next, id));
            }
        }
        longest
    }

    pub fn word(&self, id: WordId) -> &Word {
        self.words.get(id.number()).unwrap_or(Word::UNKNOWN)
    }

    /// The word that is listed so, be it as a stem.
    pub(super) fn listed(&self, lower: &[u8]) -> WordId {
        self.find_hashed(lower, hash(lower))
    }

    fn find_hashed(&self, lower: &[u8], state: u64) -> WordId {
        let mut place = place(state);
        loop {
            let id = self.places[place];
            if id == 0 || self.words[usize::from(id)].text.as_bytes() == lower {
                return WordId(id);
            }
            place = (place + 1) % PLACES;
        }
    }

    /// Adds the words of a line, with what it says that they mean.
    fn add_words(&mut self, line: &Words) {
        let words = line.words.split(' ').filter(|word| !word.is_empty());
        for (place, word) in words.enumerate() {
            if word != "-" {
                let index = self.index(word);
                self.words[index].add(line.means, place);
            }
        }
    }

    /// Adds the words of the form of a phrase.
    fn add_form(&mut self, form: &'static str) {
        let (mut word, mut rest) = next_word(form);
        while !word.is_empty() {
            self.index(word);
            (word, rest) = next_word(rest);
        }
    }

    /// Adds the terms of a line, each before those that begin with the same word.
    fn add_terms(&mut self, line: &Terms) {
        for words in line.terms.split(", ") {
            let first = self.index(term::first_word(words));
            let at = self.terms.len() as u16;
            self.terms.push(Term {
                words,
                means: line.means,
                next: self.words[first].terms,
            });
            self.words[first].terms = at;
        }
    }

    /// Gives to each word that is listed as it stands what its stem means too: "letzten" may be in one list, "letzt~" in
    /// another.
    fn add_stems(&mut self) {
        let mut stems = Vec::new();
        for (index, word) in self.words.iter().enumerate() {
            if let Some(stem) = word.text.strip_suffix('~') {
                stems.push((index, stem.as_bytes(), hash(stem.as_bytes())));
            }
        }
        let mut word = Vec::new();
        for ending in self.endings.iter().rev() {
            for (index, stem, state) in &stems {
                let state = ending.bytes().fold(*state, hash_on);
                word.clear();
                word.extend_from_slice(stem);
                word.extend_from_slice(ending.as_bytes());
                let listed = self.find_hashed(&word, state);
                if listed != WordId::NONE {
                    let stem = self.words[*index];
                    self.words[listed.number()].add_all(&stem);
                }
            }
        }
    }

    /// The words that are listed as they stand and are a stem with an ending. The stem is listed, with `~`.
    pub(super) fn inflected(&self, stem: &str) -> impl Iterator<Item = WordId> {
        let stem = stem.trim_end_matches('~');
        let words = self
            .endings
            .iter()
            .map(move |ending| format!("{stem}{ending}"));
        let listed = words.map(|word| self.listed(word.as_bytes()));
        listed.filter(|word| *word != WordId::NONE)
    }

    /// Where a word is among the words, which it joins if it is new.
    fn index(&mut self, word: &'static str) -> usize {
        let mut place = place(hash(word.as_bytes()));
        while self.places[place] != 0 && self.words[usize::from(self.places[place])].text != word {
            place = (place + 1) % PLACES;
        }
        if self.places[place] == 0 {
            assert!(
                self.words.len() < WORDS_AT_MOST,
                "the language has more words than its table has room for"
            );
            self.places[place] = self.words.len() as u16;
            self.words.push(Word::new(word));
        }
        usize::from(self.places[place])
    }
}

/// FNV-1a of 32 bits, in plain arithmetic: a compiler runs it on each token as it was built, without any optimization.
fn hash(word: &[u8]) -> u64 {
    let (mut state, mut at) = (HASH, 0);
    while at < word.len() {
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
fn place(state: u64) -> usize {
    (state ^ state >> 15) as usize % PLACES
}
