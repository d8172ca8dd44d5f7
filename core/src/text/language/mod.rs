//! What a language gives to the readers of a text: words and phrases with what they mean.
//!
//! A language is a folder of tables that read like a phrase book. Each line has an expression, its meaning from a closed
//! list ([`meaning`]) and an example, which is a test. Where a language needs more than tables, a small function stands in
//! its folder. No word of any language stands outside of this module.

mod cue;
mod english;
mod example;
mod form;
mod french;
mod german;
mod guess;
#[cfg(feature = "draft")]
mod kinds;
mod lexicon;
mod locale;
mod lower;
mod marks;
mod meaning;
mod phrase;
mod sense;
mod spanish;
mod term;
pub(crate) mod time;

#[cfg(feature = "draft")]
pub(crate) use self::kinds::Kinds;
use self::phrase::forms;
use self::time::{Leads, Slot, Tense, TimeMeaning};
pub(crate) use self::{
    form::letter,
    lexicon::{Lexicon, Word, WordId},
    lower::push_lower,
    marks::MarkStyle,
    meaning::{
        Cue, CueClass, CueForm, Form, NumberWord, Sense, Senses, TimeWord, TimesForm, TimesWord,
        UnitWord,
    },
    phrase::{Book, Phrase, Wants},
};
pub use self::{
    guess::{WrittenIn, written_in},
    locale::Locale,
};
use super::look_alike::undisguised;
use super::row::Row;
use crate::model::Hedge;

use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

/// What a language gives.
pub(crate) struct Language {
    /// The language subtag of BCP 47: `en`.
    pub tag: &'static str,
    /// What those who speak it call it, in small letters.
    pub own_name: &'static str,
    /// Small words that hardly a paragraph of it does without, and that its neighbours write otherwise: "los" is "os" in Portuguese.
    /// Without any its small words tell it by themselves.
    pub own_words: &'static [&'static str],
    pub lexicon: Lexicon,
    /// Whether numbers and what is made of them are written as one word: "dreihundertacht", "zweijährig".
    pub compounds: bool,
    /// Whether "and" stands between the tens and what is behind them, and nowhere else in a number: "treinta y uno".
    pub and_behind_tens: bool,
    /// Whether the tens from sixty on are counted by twenty, and what is above sixteen by ten: "soixante-dix-sept".
    pub by_twenty: bool,
    /// Whether a hundred behind thousands needs no number before it: "deux mille cent", but "two thousand one hundred".
    pub bare_hundreds: bool,
    /// Whether an ordinal goes on with another: "vigésimo cuarto".
    pub ordinals_go_on: bool,
    /// Whether digits behind thousands in a word go on with them, as newspapers of Mexico write: "2 mil 500".
    pub digits_behind_thousands: bool,
    /// Whether words lose their last letter before a vowel, and have an apostrophe in its place: "l'an".
    pub elides: bool,
    /// Whether a full stop behind digits makes an ordinal of them: "3. März".
    pub ordinal_point: bool,
    /// Whether nouns have a capital, so that one is no sign of a name.
    pub capital_nouns: bool,
    /// Whether the article is the number one as well: "ein Prozent", "mehr als eine Tonne".
    pub article_is_one: bool,
    /// Whether an ordinal is the lower part of a fraction as well: "one third".
    pub ordinal_fractions: bool,
    /// Whether a year may stand by itself: "stieg 2015 um 6 Prozent".
    pub bare_years: bool,
    /// Whether the verb stands second in a main clause and last in a subordinate one, and a part of it at the end of either:
    /// "Am Montag sagte Lee", "wie Lee am Montag sagte", "ist um 5 Prozent gestiegen".
    pub verb_second: bool,
    /// Whether a verb may stand before its subject with an auxiliary and pronouns before it: "a déclaré Lee", "a-t-il dit".
    pub inverts: bool,
    /// Whether a verb needs no subject where it is whoever was named before: "Añadió que".
    #[cfg(feature = "draft")]
    pub drops_subjects: bool,
    /// Whether what is quoted may hold who says it, between commas or at the end of a sentence: "« Nous partons, dit Lee. »"
    pub inserts_speakers: bool,
    /// Whether the names of months have small letters, so that in capitals they may be names of people: "Julio".
    pub small_months: bool,
    /// Whether an age in years stands with its unit beside whose it is: "Lee, 84 ans, le dit".
    pub apposed_ages: bool,
    /// Whether a dash opens what somebody says in dialogue: "—Nadie lo sabe —contestó Ferrer."
    pub dialogue_dashes: bool,
    /// Whether a day has twice twelve hours, so that "at 10:30" may be in the evening.
    pub twelve_hours: bool,
    /// What names may end in, first in the genitive, where they are inflected without an apostrophe: "Lees Plan", "dem
    /// Präsidenten".
    pub name_endings: &'static [&'static str],
    pub times: Book<TimeMeaning>,
    /// What leads to a time of which one side is open: "no later than".
    pub bounds: Book<Leads>,
    pub tenses: Tenses,
    /// A word without the ending of the plural; the word itself where it has none.
    pub singular: fn(&str) -> &str,
    /// Whether two words are forms of one noun: "child" and "children".
    pub one_noun: fn(&str, &str) -> bool,
    /// The phrases that tell how exact a figure is.
    pub hedges: Book<Hedged>,
    /// Expressions in which words give an amount without a figure, or a number counts nothing.
    pub amounts: Book<Amount>,
    /// Whether a word that no list has looks as if it had a sense: "repeatedly" like an adverb.
    pub looks: fn(&str, Sense) -> bool,
    /// "times", as what happened twice is counted.
    pub occasions: &'static str,
    /// "n't", the negation that is written at the end of a verb; empty where there is none.
    pub negative_ending: &'static str,
    /// What stands behind the hours of a clock, in small letters: "a.m.".
    pub hours: &'static [&'static str],
    /// What makes a name of a number, and is written right behind it: "the 49ers".
    pub named_after: &'static [&'static str],
    /// What turns the sense of a sentence only together: "refused to".
    pub governing: &'static [Phrase<Sense>],
    /// What holds a word that turns the sense and turns nothing all the same: "not only".
    pub idle: &'static [Phrase<()>],
    /// What says that something comes to be, and negated that it is not: "take place".
    pub occurs: &'static [Phrase<()>],
    /// What says that something is not to be after all: "called off".
    pub called_off: &'static [Phrase<()>],
    /// What nouns tell of those who are named and of what happens, for drafts of declarations.
    #[cfg(feature = "draft")]
    pub kinds: &'static Kinds,
    /// How the forms of verbs of saying stand in their examples.
    #[cfg(test)]
    pub forms: &'static [&'static str],
    /// What the lexicon was made from, for the tests of its examples.
    #[cfg(test)]
    pub lists: &'static [&'static [lexicon::Words]],
    #[cfg(test)]
    pub terms: &'static [&'static [term::Terms]],
}

/// What tells past from future, each at a token.
pub(crate) struct Tenses {
    /// Whether a verb stands here that looks back or ahead, or another word that does.
    pub verb: fn(&Row<'_>, usize) -> Option<Tense>,
    /// Whether the words before an expression of time at this place say by themselves that it lies ahead.
    pub leads_ahead: fn(&Row<'_>, usize) -> bool,
    /// Whether the noun before an expression of time, from one place to another, is dated by it: "die Zahlen vom Oktober".
    pub dates_noun: fn(&Row<'_>, usize, usize) -> bool,
    /// Whether a participle stands here that may tell of what stands beside it: ", founded in 1911,".
    pub participle: fn(&Row<'_>, usize) -> bool,
    /// Whether the verb of a relative clause is one of the present, of the clause from its pronoun to its end: "who stands for
    /// mayor in May".
    pub present: fn(&Row<'_>, Range<usize>) -> bool,
    /// Whether the infinitive of a headline begins here: "to visit".
    pub headline: fn(&Row<'_>, usize) -> bool,
    /// Whether an expression of time that begins here is a length with which something is compared: "the first in ten
    /// years".
    pub compares: fn(&Row<'_>, usize) -> bool,
    /// Whether such a length is the stretch up to now: "the third to leave in ten months".
    pub window: fn(&Row<'_>, usize) -> bool,
    /// Whether a verb here says that what was to be is not, so that it tells nothing of a time before it.
    pub calls_off: fn(&Row<'_>, usize) -> bool,
}

impl Tenses {
    /// Of a language whose verbs are not read.
    const NONE: Self = Self {
        verb: |_, _| None,
        leads_ahead: |_, _| false,
        dates_noun: |_, _, _| false,
        participle: |_, _| false,
        present: |_, _| false,
        headline: |_, _| false,
        compares: |_, _| false,
        window: |_, _| false,
        calls_off: |_, _| false,
    };
}

/// What a phrase tells of the figure beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hedged {
    /// Before the figure: "more than".
    Before(Hedge),
    /// The same, of what is close to the figure: it may be passed on with the second hedge as well. "nearly"
    Close(Hedge, Hedge),
    /// Before a figure that is not reached, or behind "be" before what is missing: "short of".
    Missing,
    /// Behind the figure with its unit: "or more".
    Behind(Hedge),
    /// Joined to the figure by a hyphen: "20-odd".
    Joined(Hedge),
    /// Before a figure of which it leaves open how exact it is: "could reach".
    Open,
    /// Behind such a figure, where something before says that it is only possible: "300 erreichen".
    OpenBehind,
    /// Behind a figure, before another that may be instead: ", perhaps even".
    Further,
}

/// An expression of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Amount {
    /// No figure, but about so many: "a couple of".
    About(u64),
    /// About so many times the scale word that follows: "a couple hundred".
    Times(u64),
    /// How large it is, at least two of so many: "dozens".
    Order(u64),
    /// A number that counts nothing: "net zero".
    Name,
    /// Leads to how far a figure may be off, or stands behind it: "margin of error", "plus or minus".
    Margin,
    /// No number that can be told, though one of the words is: "acht geben", "a baker’s dozen".
    Nothing,
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

/// The languages that are read, each made when the first text in it is. Of another nothing is known but its punctuation, and
/// how it writes digits.
static LANGUAGES: [(&str, &LazyLock<Language>); 4] = [
    ("en", &english::ENGLISH),
    ("de", &german::GERMAN),
    ("fr", &french::FRENCH),
    ("es", &spanish::SPANISH),
];

static UNREAD: LazyLock<Language> = LazyLock::new(|| Language::of(&Tables::default()));

/// The tables that a language is made of.
#[derive(Default)]
struct Tables {
    /// Every list of words.
    lists: &'static [&'static [lexicon::Words]],
    /// Every list of terms.
    terms: &'static [&'static [term::Terms]],
    /// What `~` stands for at the end of a listed word.
    endings: &'static [&'static str],
    times: &'static [Phrase<TimeMeaning>],
    bounds: &'static [Phrase<Leads>],
    hedges: &'static [Phrase<Hedged>],
    amounts: &'static [Phrase<Amount>],
}

/// What stands behind the hours of a clock in any language: recorders write their own.
pub(crate) fn words_for_hours() -> impl Iterator<Item = &'static str> {
    languages().flat_map(|language| language.hours).copied()
}

/// The tags of the languages that are read.
pub fn languages_read() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(tag, _)| *tag)
}

/// The languages that are read, all of them made.
fn languages() -> impl Iterator<Item = &'static Language> {
    LANGUAGES.iter().map(|(_, language)| &***language)
}

impl Language {
    /// A language with these tables of which nothing else is true: its folder says what is.
    fn of(tables: &Tables) -> Self {
        // The words of phrases belong to the lexicon too.
        let books = [
            forms(tables.amounts),
            forms(tables.bounds),
            forms(tables.hedges),
            forms(tables.times),
        ];
        let lexicon = Lexicon::new(tables.lists, tables.terms, &books, tables.endings);
        Self {
            tag: "",
            own_name: "",
            own_words: &[],
            compounds: false,
            and_behind_tens: false,
            by_twenty: false,
            bare_hundreds: false,
            ordinals_go_on: false,
            digits_behind_thousands: false,
            elides: false,
            ordinal_point: false,
            capital_nouns: false,
            article_is_one: false,
            ordinal_fractions: false,
            bare_years: false,
            verb_second: false,
            inverts: false,
            #[cfg(feature = "draft")]
            drops_subjects: false,
            inserts_speakers: false,
            small_months: false,
            apposed_ages: false,
            dialogue_dashes: false,
            twelve_hours: false,
            name_endings: &[],
            times: Book::with_slots(tables.times, Slot::NAMES, &lexicon),
            bounds: Book::new(tables.bounds, &lexicon),
            tenses: Tenses::NONE,
            singular: |word| word,
            one_noun: |one, other| one == other,
            hedges: Book::new(tables.hedges, &lexicon),
            amounts: Book::new(tables.amounts, &lexicon),
            looks: |_, _| false,
            occasions: "",
            negative_ending: "",
            hours: &[],
            named_after: &[],
            governing: &[],
            idle: &[],
            occurs: &[],
            called_off: &[],
            #[cfg(feature = "draft")]
            kinds: &Kinds::NONE,
            #[cfg(test)]
            forms: &[],
            #[cfg(test)]
            lists: tables.lists,
            #[cfg(test)]
            terms: tables.terms,
            lexicon,
        }
    }

    /// The language of a BCP 47 tag; without one English.
    pub fn of_tag(tag: &str) -> &'static Self {
        let subtag = tag.split(['-', '_']).next().unwrap_or("");
        if subtag.is_empty() {
            return &english::ENGLISH;
        }
        let known = LANGUAGES
            .iter()
            .find(|(tag, _)| tag.eq_ignore_ascii_case(subtag));
        known.map_or(&UNREAD, |(_, language)| language)
    }

    /// What is known of a word that is no token of its own.
    pub fn word(&self, word: &str) -> &Word {
        self.lexicon.word(self.lexicon.find(word))
    }

    /// What is known of a word as it is seen: of one that is not known also what it means in the letters that it seems to
    /// have.
    pub fn word_seen(&self, word: &str) -> &Word {
        match self.lexicon.find(word) {
            WordId::NONE => undisguised(word).map_or(Word::UNKNOWN, |seen| self.word(&seen)),
            id => self.lexicon.word(id),
        }
    }

    /// Whether a word can mean this, by the lists or by its form.
    pub fn can_be(&self, word: &str, sense: Sense) -> bool {
        self.word(word).senses.has(sense) || (self.looks)(word, sense)
    }

    /// Whether words are read at all.
    pub fn is_read(&self) -> bool {
        !self.tag.is_empty()
    }
}
