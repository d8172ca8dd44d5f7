//! An article as a row of tokens: divided, classified and parted into sentences once, and shared by all readers.
//!
//! [`Row`] is the one cursor over a text. Every question may be asked of any index: behind the last token and before the
//! first (an index that wrapped around) there is nothing. What a word can mean is asked of the language by its
//! [`Sense`]; no reader compares words with words of its own.

mod compound;
mod elided;
mod item;
pub(crate) mod numeral;
mod sentence;
pub(crate) mod token;

use self::token::{Kind, Space, Token};
use super::Locale;
use super::language::{Form, Language, NumberWord, Sense, Word, letter};
use std::ops::Range;

/// The tokens of a text, with what each can mean and where sentences begin.
pub(crate) struct Row<'t> {
    pub text: &'t str,
    pub tokens: Vec<Token>,
    pub language: &'static Language,
    pub locale: Locale,
    sentences: sentence::Starts,
    /// The tokens with something invisible in them and the numbers in digits of other scripts, as they are seen.
    plain: Vec<(usize, Box<str>)>,
}

/// The tokens of a text in a language, with the words that it knows.
pub(crate) fn tokens_of(text: &str, language: &'static Language) -> Vec<Token> {
    let mut tokens = token::tokens(text);
    for token in &mut tokens {
        if token.kind == Kind::Word {
            token.word = language.lexicon.find(token.text(text));
        }
    }
    match language.elides {
        true => elided::join(&tokens, text, language),
        false => tokens,
    }
}

/// How many tokens of a clause are looked at on either side of one, so that the work grows with the text alone.
const FARTHEST: usize = 100;

/// The characters that join a number to what follows: "5-7", "10-gallon".
pub(crate) const HYPHENS: [char; 5] = ['-', '\u{2010}', '\u{2011}', '–', '−'];

impl<'t> Row<'t> {
    /// Reads a text with these paragraphs as its language's readers divide it; `tag` is a BCP 47 tag.
    pub fn new(text: &'t str, paragraphs: &[Range<usize>], tag: &str) -> Self {
        let mut row = Self::undivided(text, tag);
        // Where each line is a paragraph, no empty line says so.
        let mut at = 0;
        for paragraph in paragraphs {
            while at < row.tokens.len() && row.tokens[at].start() < paragraph.start {
                at += 1;
            }
            if let Some(token) = row.tokens.get_mut(at) {
                token.before = Space::Paragraph;
            }
        }
        row.sentences = sentence::starts(&row);
        row
    }

    /// Reads a text whose paragraphs are divided by empty lines.
    pub fn of(text: &'t str, tag: &str) -> Self {
        let mut row = Self::undivided(text, tag);
        row.sentences = sentence::starts(&row);
        row
    }

    /// Reads a text without its sentences.
    fn undivided(text: &'t str, tag: &str) -> Self {
        let locale = Locale::from_tag(tag);
        let language = Language::of_tag(tag);
        let mut tokens = tokens_of(text, language);
        let odd = tokens.iter().any(|token| token.odd);
        if language.compounds {
            tokens = compound::part(tokens, text, language);
        }
        let mut plain = Vec::new();
        if odd {
            let odd = tokens.iter().enumerate().filter(|(_, token)| token.odd);
            plain.extend(odd.map(|(at, token)| (at, token::plain(token.text(text)))));
        }
        Self {
            text,
            tokens,
            language,
            locale,
            sentences: sentence::Starts::default(),
            plain,
        }
    }

    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    pub fn get(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// A token as it is seen, numbers in ASCII digits; empty where there is none.
    pub fn str(&self, at: usize) -> &str {
        match self.tokens.get(at) {
            Some(token) if token.odd => {
                let found = self.plain.binary_search_by_key(&at, |(known, _)| *known);
                found.map_or("", |found| &self.plain[found].1)
            }
            Some(token) => &self.text[token.start()..token.end()],
            None => "",
        }
    }

    /// The [letter] with which a token begins; nothing where there is none.
    pub fn letter(&self, at: usize) -> u32 {
        let first = self
            .get(at)
            .map(|token| self.text.as_bytes()[token.start()]);
        first.map_or(0, letter)
    }

    /// The first character of a token as it is seen.
    fn first(&self, at: usize) -> Option<char> {
        let token = self.get(at)?;
        match self.text.as_bytes()[token.start()] {
            byte if byte.is_ascii() => Some(char::from(byte)),
            _ => self.str(at).chars().next(),
        }
    }

    /// What the language knows of a word; of anything else, and of words that it does not know, nothing.
    pub fn word(&self, at: usize) -> &'static Word {
        match self.tokens.get(at) {
            Some(token) => self.language.lexicon.word(token.word),
            None => Word::UNKNOWN,
        }
    }

    /// The number that a word is. One that is an article as well ("ein") is a number only within a longer one, and where
    /// nouns have capitals a small one with a capital is a noun: "die deutsche Elf".
    #[inline] // most words are none
    pub fn number(&self, at: usize) -> Option<NumberWord> {
        let word = self.word(at);
        match word.number {
            Some(number) if self.counts(at, word, number) => Some(number),
            _ => None,
        }
    }

    /// Whether a word that may be a number is one.
    fn counts(&self, at: usize, word: &Word, number: NumberWord) -> bool {
        let noun = || {
            self.language.capital_nouns
                && number.value < 100
                && number.form == Form::Cardinal
                && self.is_capital(at)
                && self.is_word(at.wrapping_sub(1))
                && self.same_paragraph(at)
        };
        if word.senses.has(Sense::AdjectiveToo) && self.describes_noun(at) {
            return false;
        }
        if !word.senses.has(Sense::A) && !noun() || self.goes_on_tens(at) {
            return true;
        }
        let one_word =
            self.glued(at + 1) && self.is_word(at + 1) || self.glued(at) && self.is_word(at - 1);
        one_word && self.language.compounds
    }

    /// Whether a word stands behind a noun and before none, so that it says what that is like: "un bâtiment neuf".
    fn describes_noun(&self, at: usize) -> bool {
        const OTHER: &[Sense] = &[
            Sense::Function,
            Sense::Auxiliary,
            Sense::Preposition,
            Sense::Adverb,
            Sense::Determiner,
        ];
        let before = at.wrapping_sub(1);
        let noun = self.is_lower(before)
            && self.same_paragraph(at)
            && !self.has_any(before, OTHER)
            && self.word(before).number.is_none()
            && self.word(before).time.is_none();
        noun && (self.is_stop(at + 1) || self.has_any(at + 1, OTHER))
    }

    /// Whether a number goes on with a word that is an article as well: "vingt et un", "quatre-vingt-une", "cent un".
    fn goes_on_tens(&self, at: usize) -> bool {
        if !self.language.and_behind_tens || !self.same_paragraph(at) {
            return false;
        }
        let mut before = at.wrapping_sub(1);
        for _ in 0..3 {
            let joint = self.is_hyphen(before) || self.has(before, Sense::And);
            before = before.wrapping_sub(usize::from(joint));
        }
        let number = self.word(before).number;
        number.is_some_and(|number| number.value >= 20 && number.form != Form::Ordinal)
    }

    /// Whether the word can mean this.
    pub fn has(&self, at: usize, sense: Sense) -> bool {
        self.word(at).senses.has(sense)
    }

    /// Whether the word can mean one of these.
    pub fn has_any(&self, at: usize, senses: &[Sense]) -> bool {
        self.word(at).senses.has_any(senses)
    }

    /// Whether a word can mean this: by the lists of the language, or, where no list has it, by its form.
    pub fn can_be(&self, at: usize, sense: Sense) -> bool {
        self.has(at, sense) || self.is_word(at) && (self.language.looks)(self.str(at), sense)
    }

    /// Whether the token is the word of a phrase in the language's tables, in any case.
    pub fn is(&self, at: usize, lower: &str) -> bool {
        self.get(at).is_some_and(|token| token.is(self.text, lower))
    }

    pub fn is_word(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.kind == Kind::Word)
    }

    pub fn is_digits(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.kind == Kind::Digits)
    }

    /// The character of a token that is a mark.
    pub fn mark(&self, at: usize) -> Option<char> {
        match self.get(at)?.kind {
            Kind::Mark(c) => Some(c),
            _ => None,
        }
    }

    pub fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        self.mark(at).is_some_and(|c| marks.contains(&c))
    }

    /// Whether nothing stands between this token and the one before it.
    pub fn glued(&self, at: usize) -> bool {
        at > 0 && self.get(at).is_some_and(|t| t.before == Space::None)
    }

    /// Where the verb stands to which a negation is joined that ends with this token: "didn't".
    pub fn contracted_with(&self, at: usize) -> Option<usize> {
        let apostrophe = at.checked_sub(1)?;
        let verb = apostrophe.checked_sub(1)?;
        let joined =
            self.is_mark(apostrophe, &['\'', '’']) && self.glued(at) && self.glued(apostrophe);
        let ending = self.language.negative_ending;
        let word = || [self.str(verb), "'", self.str(at)].concat().to_lowercase();
        (joined && !ending.is_empty() && word().ends_with(ending)).then_some(verb)
    }

    /// Whether a word has lost its last letter before the next one: "d'".
    pub fn is_elided(&self, at: usize) -> bool {
        self.language.elides && self.str(at).ends_with(['\'', '’'])
    }

    /// Whether this token goes on in the same paragraph as the one before it.
    pub fn same_paragraph(&self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.before != Space::Paragraph)
    }

    /// Whether a line begins with this token that is no paragraph of its own.
    pub fn starts_line(&self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.before == Space::Line)
    }

    /// Whether a hyphen stands here with nothing around it, as in "10-gallon".
    pub fn is_hyphen(&self, at: usize) -> bool {
        self.is_mark(at, &HYPHENS) && self.glued(at) && self.glued(at + 1)
    }

    /// Whether a word begins with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.is_word(at) && self.first(at).is_some_and(char::is_uppercase)
    }

    /// Whether a word begins with a small letter.
    pub fn is_lower(&self, at: usize) -> bool {
        self.is_word(at) && self.first(at).is_some_and(char::is_lowercase)
    }

    /// Whether a sentence, a part of one or the text ends before this token or with it, or nothing comes.
    pub fn is_end(&self, at: usize) -> bool {
        match self.get(at) {
            None => true,
            Some(token) => {
                token.before == Space::Paragraph
                    || matches!(token.kind, Kind::Mark('.' | '?' | '!' | ';' | '\u{2026}'))
            }
        }
    }

    /// Whether nothing, or only punctuation, comes here.
    pub fn is_stop(&self, at: usize) -> bool {
        const STOPS: [char; 12] = [',', ':', ')', ']', '"', '”', '’', '\'', '–', '—', '»', '('];
        self.is_end(at) || self.is_mark(at, &STOPS)
    }

    /// The bytes that some tokens cover.
    pub fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        match (self.get(tokens.start), self.get(tokens.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if tokens.start < tokens.end => first.start()..last.end(),
            (Some(first), _) => first.start()..first.start(),
            _ => self.text.len()..self.text.len(),
        }
    }

    /// The first token that starts at a byte or behind it.
    pub fn token_at(&self, byte: usize) -> usize {
        self.tokens.partition_point(|token| token.start() < byte)
    }

    /// Whether a full stop belongs to the word before it and ends nothing: "Mr. Lee", "J. Lee", "Feb. 24".
    pub fn is_abbreviated(&self, stop: usize) -> bool {
        sentence::belongs_to_word(self, stop)
    }

    /// Whether a full stop makes an ordinal of the digits before it: "am 3. März".
    pub fn is_ordinal_point(&self, stop: usize) -> bool {
        sentence::makes_ordinal(self, stop)
    }

    /// The tokens of the sentence that holds a token.
    pub fn sentence(&self, at: usize) -> Range<usize> {
        let starts = &self.sentences.starts;
        let next = starts.partition_point(|start| *start as usize <= at);
        let start = match next.checked_sub(1) {
            Some(index) => starts[index] as usize,
            None => 0,
        };
        let end = match starts.get(next) {
            Some(end) => *end as usize,
            None => self.tokens.len(),
        };
        start..end
    }

    /// Whether the sentence that holds a token is a part of one that is too long to be read as one.
    pub fn is_cut(&self, at: usize) -> bool {
        let Range { start, end } = self.sentence(at);
        let cut = |at| self.sentences.cuts.binary_search(&at).is_ok();
        cut(start) || cut(end)
    }

    /// The tokens of the sentence that holds a token, no more than [`FARTHEST`] on either side: what has no full stops for
    /// so long is no prose.
    pub fn around(&self, at: usize) -> Range<usize> {
        let sentence = self.sentence(at);
        sentence.start.max(at.saturating_sub(FARTHEST))..sentence.end.min(at + FARTHEST)
    }

    /// The tokens of the part of its sentence between commas and other marks that holds a token. In a language whose
    /// verbs may stand at the end, a clause is hardly ever longer.
    pub fn segment(&self, at: usize) -> Range<usize> {
        self.part(at, |mark| self.divides(mark))
    }

    /// The tokens around one, up to those at which something ends.
    fn part(&self, at: usize, ends: impl Fn(usize) -> bool) -> Range<usize> {
        let around = self.around(at);
        let (mut start, mut end) = (at, at);
        while start > around.start && !ends(start - 1) {
            start -= 1;
        }
        while end < around.end && !ends(end) {
            end += 1;
        }
        start..end
    }

    /// Whether a mark divides a sentence here.
    fn divides(&self, at: usize) -> bool {
        const MARKS: [char; 13] = [
            ',', ';', ':', '(', ')', '"', '„', '“', '”', '»', '«', '–', '—',
        ];
        let within = self.glued(at) && self.glued(at + 1) && self.is_digits(at + 1);
        self.is_mark(at, &MARKS) && !within
    }

    /// The tokens of the clause that holds a token: the part of its sentence between semicolons.
    pub fn clause(&self, at: usize) -> Range<usize> {
        self.part(at, |mark| self.mark(mark) == Some(';'))
    }
}
