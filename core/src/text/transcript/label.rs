//! The name that a line of a transcript may begin with: `ANN LEE:`, `Mr. Roy (Greens):`, `[00:01:12] Lee:`, `**Lee:**`, `Q:`,
//! `Q.`, `Ann Lee  0:05`. What has neither a colon nor a time is read in `unmarked`.

use super::lines::{TextLine, closing_stamp, stamp_end, trimmed, unemphasized};
use crate::text::language::{Cue, Language, Sense};
use crate::text::speaker::{Name, NameKind};
use std::collections::HashSet;
use std::ops::Range;

/// A name before what is said. All positions are bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Label {
    pub name: Range<usize>,
    /// From the name to the mark behind it.
    pub span: Range<usize>,
    pub kind: LabelKind,
}

/// What a name before what is said is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LabelKind {
    Name,
    /// "Q"
    Question,
    /// "A"
    Answer,
}

/// How surely a line begins with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Certainty {
    Sure,
    /// It does if other lines begin with the same.
    IfRepeated,
    /// It may be anything else: "The result: nothing."
    Open,
    /// It may be anything else, and is no name where nobody spoke before: "BOB ROY. It is low.", "THE BUDGET. It is low."
    Within,
    /// It tells something of the transcript: "Date: 3 March".
    Imprint,
}

/// What may be a name before what is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    pub label: Label,
    /// Where the words begin: behind the mark.
    pub words: usize,
    pub certainty: Certainty,
    /// Whether it is written as nothing within a paragraph is: in capitals, in bold, behind a time stamp.
    pub stands_out: bool,
    /// Whether nothing else stands on its line, not even a mark.
    pub alone: bool,
}

/// How long a name with its office may be, in bytes.
const LONGEST: usize = 120;
/// How many words a name has at most.
pub(super) const MOST_WORDS: usize = 6;
/// How many words an office behind a name has at most.
const MOST_OF_OFFICE: usize = 10;

/// What is known before a line is read: the language, and the names of the declared actors, in small letters.
pub(super) struct Known<'l> {
    pub language: &'l Language,
    whole: HashSet<String>,
    /// The words of people's names.
    parts: HashSet<String>,
}

impl<'l> Known<'l> {
    pub fn new(names: &[Name<'_>], language: &'l Language) -> Self {
        let small = |word: &str| {
            let senses = language.word(word.trim_end_matches('.')).senses;
            senses.has_any(&[Sense::Title, Sense::Office, Sense::NameParticle])
        };
        let people = names.iter().filter(|name| name.kind == NameKind::Person);
        let words = people.flat_map(|name| name.words.split_whitespace());
        Self {
            language,
            whole: names
                .iter()
                .map(|name| bare(name.words, language))
                .collect(),
            parts: words
                .filter(|word| !small(word))
                .map(str::to_lowercase)
                .collect(),
        }
    }

    /// Whether a declared actor has just this name.
    pub fn has_whole(&self, name: &str) -> bool {
        self.whole.contains(&bare(name, self.language))
    }

    /// Whether a declared actor may have this name.
    pub fn has(&self, name: &str) -> bool {
        let last = name.split([' ', '/']).next_back().unwrap_or_default();
        self.has_whole(name) || self.parts.contains(&last.to_lowercase())
    }
}

/// A name in small letters, without its article.
pub(super) fn bare(name: &str, language: &Language) -> String {
    let mut words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    if words.len() > 1 && language.word(&words[0]).senses.has(Sense::The) {
        words.remove(0);
    }
    words.join(" ")
}

/// The name that a line may begin with.
pub(super) fn candidate(text: &str, line: &TextLine, known: &Known<'_>) -> Option<Candidate> {
    let head = Head::of(text, line);
    head.one_letter(known.language)
        .or_else(|| head.before_colon(known))
        .or_else(|| head.before_stamp())
        .or_else(|| head.in_bold(known))
        .or_else(|| head.before_stop(known))
        .or_else(|| head.before_dash(known))
        .or_else(|| head.alone(known))
}

/// A line behind its time stamp and the signs of emphasis.
pub(super) struct Head<'t> {
    pub text: &'t str,
    pub rest: Range<usize>,
    stamped: bool,
    bold: bool,
}

impl<'t> Head<'t> {
    fn of(text: &'t str, line: &TextLine) -> Self {
        let mut head = Self {
            text,
            rest: line.body.clone(),
            stamped: line.chevrons,
            bold: false,
        };
        head.skip(&['-', '–', '—', '•']);
        for _ in 0..2 {
            let rest = head.str();
            head.bold |= rest.starts_with("**") || rest.starts_with("__");
            head.skip(&['*', '_']);
            if let Some(end) = stamp_end(head.str()) {
                head.stamped = true;
                head.rest = trimmed(text, head.rest.start + end..head.rest.end);
                head.skip(&['-', '–', '—', '|']);
            }
        }
        head
    }

    pub fn str(&self) -> &'t str {
        &self.text[self.rest.clone()]
    }

    fn skip(&mut self, signs: &[char]) {
        let behind = self.str().trim_start_matches(signs);
        self.rest = trimmed(self.text, self.rest.end - behind.len()..self.rest.end);
    }

    pub fn found(&self, name: Range<usize>, end: usize, certainty: Certainty) -> Candidate {
        Candidate {
            label: Label {
                span: name.start..end,
                name,
                kind: LabelKind::Name,
            },
            words: end,
            certainty,
            stands_out: self.stamped || self.bold,
            alone: false,
        }
    }

    /// "Q. When?", "Q   When?", "A. In May.", "Q When?": one letter without a colon.
    fn one_letter(&self, language: &Language) -> Option<Candidate> {
        let rest = self.str();
        let letter = rest.chars().next().filter(|c| c.is_uppercase())?;
        let width = letter.len_utf8();
        let kind = kind_of(&rest[..width], language)?;
        let behind = &rest[width..];
        let closed = behind.trim_start_matches(['*', '_']);
        let dotted = closed.strip_prefix('.').unwrap_or(closed);
        let blank = dotted.len() - dotted.trim_start().len();
        let begins = dotted
            .trim_start()
            .starts_with(|c: char| !c.is_lowercase() && c != ':');
        let wide = blank > 1 || dotted.starts_with(['\t', '\u{A0}']);
        let apart = blank > 0
            && (wide || closed.len() < behind.len() || dotted.len() < closed.len())
            || blank == 1 && kind == LabelKind::Question;
        // "Q (from the hall): When?"
        let told = dotted.trim_start().starts_with(['(', '['])
            && dotted
                .split([')', ']'])
                .nth(1)
                .is_some_and(|rest| rest.starts_with(':'));
        if !apart || !begins || told {
            return None;
        }
        let name = self.rest.start..self.rest.start + width;
        let end = self.rest.end - dotted.len();
        let mut found = self.found(name, end, Certainty::Sure);
        found.label.kind = kind;
        Some(found)
    }

    /// "ANN LEE:", "Ann Lee (Greens):", "Ann Lee, the mayor:"
    fn before_colon(&self, known: &Known<'_>) -> Option<Candidate> {
        let rest = self.str();
        let (colon, mark) = rest
            .char_indices()
            .take_while(|(at, _)| *at < LONGEST)
            .filter(|(_, c)| matches!(c, ':' | '：'))
            .find(|(at, mark)| {
                let behind = rest[at + mark.len_utf8()..].chars().next();
                behind.is_none_or(|c| {
                    c.is_whitespace() || matches!(c, '*' | '_' | '“' | '"' | '„' | '«' | '»' | '‘')
                })
            })?;
        let head = &rest[..colon];
        let behind = head.find([',', '(', '[']).unwrap_or(head.len());
        let behind = [" – ", " — ", " - "]
            .iter()
            .filter_map(|dash| head.find(dash))
            .fold(behind, usize::min);
        let behind = closing_stamp(head).map_or(behind, |stamp| behind.min(stamp));
        let name = self.rest.start..self.rest.start + behind;
        let name = unemphasized(self.text, trimmed(self.text, name));
        let office = Office::of(&head[behind..], known.language)?;
        let mut found = self.found(
            name.clone(),
            self.rest.start + colon + mark.len_utf8(),
            Certainty::Open,
        );
        let words = &self.text[name];
        found.stands_out |= office == Office::Stamp || is_in_capitals(words);
        found.certainty = certainty(words, office, found.stands_out, known)?;
        found.label.kind = kind_of(words, known.language).unwrap_or(LabelKind::Name);
        Some(found)
    }

    /// "Ann Lee  0:05" and nothing else: the words stand below.
    fn before_stamp(&self) -> Option<Candidate> {
        let rest = self.str();
        let name = rest[..closing_stamp(rest)?]
            .trim_end_matches([' ', '\t', '\u{A0}', '*', '_', '-', '|']);
        let words = name.split_whitespace();
        let capitals = words
            .clone()
            .all(|word| !word.starts_with(char::is_lowercase));
        let named = capitals && words.count() <= MOST_WORDS && name.contains(char::is_alphabetic);
        let plain = !name.contains([':', '.', ',', '?', '!']);
        if !named || !plain {
            return None;
        }
        let name = self.rest.start..self.rest.start + name.len();
        let mut found = self.found(name, self.rest.end, Certainty::Sure);
        found.stands_out = true;
        Some(found)
    }

    /// "**Ann Lee**" and nothing else, if that is the name of somebody declared.
    fn in_bold(&self, known: &Known<'_>) -> Option<Candidate> {
        let name = unemphasized(self.text, self.rest.clone());
        let words = &self.text[name.clone()];
        let is_name = words.split_whitespace().count() <= MOST_WORDS
            && !words.contains([':', ',', '.', '?', '!'])
            && known.has(words);
        (self.bold && is_name).then(|| self.found(name, self.rest.end, Certainty::Sure))
    }
}

/// What stands between a name and its colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Office {
    None,
    /// ", the mayor"
    Told,
    /// "(Greens)"
    Bracketed,
    /// "[00:01:12]"
    Stamp,
}

impl Office {
    /// `None` where it is none.
    fn of(words: &str, language: &Language) -> Option<Self> {
        let inner = words.trim_matches(|c: char| c.is_whitespace() || ",-–—*_".contains(c));
        if inner.is_empty() {
            return Some(Self::None);
        }
        if stamp_end(inner) == Some(inner.len()) {
            return Some(Self::Stamp);
        }
        let says = |word: &str| language.word(word).cue.is_some_and(Cue::is_verb);
        let bare = inner.trim_matches(['(', ')', '[', ']']);
        let parts: Vec<&str> = bare.split_whitespace().collect();
        let told = parts.len() <= MOST_OF_OFFICE
            && !ends_sentence(&parts, language) // "(Ms. Lee)"
            && !inner.contains(['!', '?', ';', '“', '"'])
            && !inner.split(|c: char| !c.is_alphanumeric()).any(says);
        told.then_some(match inner.starts_with(['(', '[']) {
            true => Self::Bracketed,
            false => Self::Told,
        })
    }
}

/// Whether words before a colon are a name. `None`: surely none.
fn certainty(name: &str, office: Office, stands_out: bool, known: &Known<'_>) -> Option<Certainty> {
    let language = known.language;
    let words: Vec<&str> = name.split_whitespace().collect();
    let begins = name.chars().next()?;
    if words.len() > MOST_WORDS || begins.is_lowercase() || !begins.is_alphabetic() {
        return None;
    }
    let capitals = is_in_capitals(name);
    if !capitals && ends_sentence(&words, language) || name.contains(['!', '?', ';', '“', '"']) {
        return None;
    }
    let has = |word: &str, all: &[Sense]| means(word, all, language);
    let imprint = |word: &&&str| has(word, &[Sense::Imprint]);
    if words.first().iter().chain(words.last().iter()).any(imprint) {
        return Some(Certainty::Imprint);
    }
    if kind_of(name, language).is_some() || known.has_whole(name) {
        return Some(Certainty::Sure);
    }
    if !capitals && words.iter().any(|word| is_of_clause(word, language)) {
        return None;
    }
    let named = |word: &&str| {
        const SMALL: &[Sense] = &[
            Sense::NameParticle,
            Sense::Of,
            Sense::And,
            Sense::For,
            Sense::The,
        ];
        !word.starts_with(char::is_lowercase) || has(word, SMALL)
    };
    if !words.iter().all(named) {
        // "A man in the hall", "a spokesman for the port authority"
        const SPEAKS: &[Sense] = &[Sense::Office, Sense::Spokesperson, Sense::Journalist];
        let speaks = |word: &&str| has(word, SPEAKS);
        return (words.len() <= 3 || words.iter().any(speaks)).then_some(Certainty::Open);
    }
    let several = words.len() > 1 && !has(words[0], &[Sense::Determiner]);
    let titled = words.len() > 1 && has(words[0], &[Sense::Title, Sense::Office]);
    let sure = stands_out
        || office == Office::Bracketed
        || titled
        || known.has(name)
        || several && (!language.capital_nouns || office == Office::Told);
    Some(match sure {
        true => Certainty::Sure,
        false => Certainty::IfRepeated,
    })
}

/// Whether a word can mean one of these.
pub(super) fn means(word: &str, all: &[Sense], language: &Language) -> bool {
    let word = language.word(word.trim_end_matches(['.', '’']));
    word.senses.has_any(all)
}

/// Whether a word stands in clauses and not in names: "I say this: no."
pub(super) fn is_of_clause(word: &str, language: &Language) -> bool {
    const CLAUSE: &[Sense] = &[
        Sense::Pronoun,
        Sense::ObjectPronoun,
        Sense::MeOrUs,
        Sense::Auxiliary,
        Sense::Negation,
        Sense::Modal,
        Sense::Possessive,
    ];
    let says = language.word(word).cue.is_some_and(Cue::is_verb);
    word.starts_with(char::is_lowercase) && says || means(word, CLAUSE, language)
}

/// Whether a full stop among the words of a name ends a sentence: not that of "Mr. Roy" and "J. Roy".
fn ends_sentence(words: &[&str], language: &Language) -> bool {
    const ABBREVIATED: &[Sense] = &[Sense::Title, Sense::Abbreviation, Sense::Office];
    words.iter().any(|word| {
        let Some(bare) = word.strip_suffix('.') else {
            return word.contains('.') && !word.ends_with('.');
        };
        let short = bare.chars().count() == 1 || bare.contains('.');
        !short && !language.word(bare).senses.has_any(ABBREVIATED)
    })
}

/// Whether a name is written in capitals: "ANN LEE", "JAN DE VRIES", "BOB van McROY".
pub(super) fn is_in_capitals(name: &str) -> bool {
    let small = |word: &str| word.starts_with(char::is_lowercase) || letters(word).count() < 2;
    let mut words = name.split([' ', '/']).filter(|word| !word.is_empty());
    let titled = |word: &str| word.ends_with('.') && word.len() <= 5;
    words.clone().any(is_capitals)
        && words.all(|word| is_capitals(word) || small(word) || titled(word))
}

/// Whether a word is written in capitals: "LEE", "McROY".
pub(super) fn is_capitals(word: &str) -> bool {
    letters(word).count() > 1
        && letters(word).next().is_some_and(char::is_uppercase)
        && letters(word).skip(2).all(char::is_uppercase)
        && letters(word).last().is_some_and(char::is_uppercase)
}

fn letters(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|c| c.is_alphabetic())
}

/// Whether a name stands for whoever asks or answers.
fn kind_of(name: &str, language: &Language) -> Option<LabelKind> {
    let senses = language.word(name).senses;
    if senses.has(Sense::QuestionLine) {
        return Some(LabelKind::Question);
    }
    // "a" begins no line as a small word would: it has a colon behind it.
    senses.has(Sense::AnswerLine).then_some(LabelKind::Answer)
}
