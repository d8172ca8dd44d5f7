//! Where a text names the declared actors.

use super::person::People;
use crate::text::Reading;
use crate::text::language::{Language, Sense};
use crate::text::row::Row;
use crate::text::row::token::{Kind, Space, Token, tokens};
use std::collections::HashMap;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A name or an alias of a declared actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    /// The caller's index of the actor.
    pub actor: usize,
    /// The name as declared.
    pub words: &'a str,
    /// What it is of the actor.
    pub kind: NameKind,
}

/// What a name is of its actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameKind {
    /// A name that stands for the actor as it is written: of a body, a description, another name.
    Words,
    /// The full name of a person, parts of which name them too: "Sara Sands", "Mr Sands" and "Sands" for Sara Holt Sands.
    Person,
    /// The office, by which the article calls them too: "the mayor" for "mayor".
    Role,
}

/// A place where the text names a declared actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The caller's index of the actor.
    pub actor: usize,
    /// The words of the name in bytes, without the ending of a possessive.
    pub span: Range<usize>,
    /// How the name stands.
    pub form: Form,
    /// Whether it is a name as declared, and no part of one.
    pub whole: bool,
}

/// How a name stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Park
    Plain,
    /// Park’s, the bosses’
    Possessive,
    /// Part of a compound: US-led, Russia-China. It names the actor, but the compound is not the actor.
    Compound,
    /// In another case than declared: dem Präsidenten. So it is no subject.
    Inflected,
}

/// Finds every mention of the actors, in the order of the text.
///
/// Where names overlap the longest counts, and a name that is a part of somebody else's ("Lee" in "Bob Lee") does not. Words are compared as wholes, with typographic apostrophes and hyphens, white
/// space, composed characters and invisible ones folded; the case of the first letter is ignored, and only there. A name
/// that two actors share gives one mention for each.
///
/// ```
/// use newsfacts_core::text::{Name, NameKind, Reading, Source, mentions};
///
/// let text = Source::new("chess.txt", "Norland’s chess coach spoke for Norland.");
/// let name = |actor, words| Name { actor, words, kind: NameKind::Words };
/// let names = [name(0, "Norland"), name(1, "Norland's chess coach")];
/// let found = mentions(&Reading::new(&text, None, "en"), &names);
/// assert_eq!((found[0].actor, found[1].actor), (1, 0));
/// ```
pub fn mentions(reading: &Reading<'_>, names: &[Name<'_>]) -> Vec<Mention> {
    let row = &reading.row;
    let index = Index::new(names, row.language);
    let people = People::new(names, row.language);
    let mut found = Vec::new();
    let mut at = 0;
    while at < row.len() {
        let (length, candidates) = index.longest_at(row, at).unwrap_or((0, &[]));
        let run = people.run_at(row, at).filter(|run| run.len() > length);
        if let Some(run) = run.filter(|run| !index.is_named_within(row, run, &people)) {
            let named = people.named(row, &run);
            let (form, span) = (form(row, run.clone()), row.bytes(run.clone()));
            found.extend(named.iter().map(|actor| Mention {
                actor: *actor,
                span: span.clone(),
                form,
                whole: false,
            }));
            // Of "Bob Lee", "Lee" is no name of Ann Lee.
            if !named.is_empty() || run.len() > 1 && !row.language.capital_nouns {
                at = run.end;
                continue;
            }
        }
        if length == 0
            && let Some((length, candidates)) = index.role_at(row, at)
        {
            let words = at..at + 1 + length;
            let same = |place: &&usize| {
                index.tokens[**place].len() == length
                    && index.stands_at(row, at + 1, **place).is_some()
            };
            for candidate in candidates.iter().filter(same) {
                found.push(Mention {
                    actor: names[*candidate].actor,
                    span: row.bytes(words.clone()),
                    form: form(row, words.clone()),
                    whole: false,
                });
            }
            at = words.end;
            continue;
        }
        let words = at..at + length.max(1);
        for candidate in candidates {
            if index.tokens[*candidate].len() == length
                && let Some(case) = index.stands_at(row, at, *candidate)
            {
                let mut span = row.bytes(words.clone());
                span.end -= usize::from(case == Case::Genitive);
                found.push(Mention {
                    actor: names[*candidate].actor,
                    span,
                    form: match (form(row, words.clone()), case) {
                        (Form::Plain, Case::Genitive) => Form::Possessive,
                        (Form::Plain, Case::Oblique) => Form::Inflected,
                        (form, _) => form,
                    },
                    whole: true,
                });
            }
        }
        at = words.end;
    }
    add_lines(reading, &mut found);
    found
}

/// Adds the names before the lines of a transcript that are written in another way than declared: "ANN LEE".
fn add_lines(reading: &Reading<'_>, found: &mut Vec<Mention>) {
    let known = found.len();
    for line in &reading.transcript.mentions {
        let named = mentions_within(&found[..known], &line.span);
        if !named.iter().any(|one| one.actor == line.actor) {
            found.push(line.clone());
        }
    }
    found.sort_by_key(|one| one.span.start);
}

/// The mentions that begin within a range of bytes. `mentions` are in the order of the text.
///
/// ```
/// use newsfacts_core::text::{Name, NameKind, Reading, Source, mentions, mentions_within};
///
/// let text = Source::new("vote.txt", "Ann Lee and Bob Roy left.");
/// let name = |actor, words| Name { actor, words, kind: NameKind::Person };
/// let reading = Reading::new(&text, None, "en");
/// let all = mentions(&reading, &[name(0, "Ann Lee"), name(1, "Bob Roy")]);
/// assert_eq!(mentions_within(&all, &(8..19))[0].actor, 1);
/// ```
pub fn mentions_within<'m>(mentions: &'m [Mention], range: &Range<usize>) -> &'m [Mention] {
    let first = mentions.partition_point(|mention| mention.span.start < range.start);
    let rest = &mentions[first..];
    &rest[..rest.partition_point(|mention| mention.span.start < range.end)]
}

/// Whether an actor is named, outside the quotation, in its paragraphs or the one before them. Where not, readers cannot
/// tell from the text that the words are theirs. `mentions` and `paragraphs` are in the order of the text.
pub fn is_named_near(
    actor: usize,
    quotation: &Range<usize>,
    mentions: &[Mention],
    paragraphs: &[Range<usize>],
) -> bool {
    let first = paragraphs.partition_point(|paragraph| paragraph.end <= quotation.start);
    let last = paragraphs.partition_point(|paragraph| paragraph.end < quotation.end);
    let start = paragraphs
        .get(first.saturating_sub(1))
        .map_or(0, |p| p.start);
    let end = paragraphs.get(last).map_or(quotation.end, |p| p.end);
    let mut near = mentions_within(mentions, &(start..end)).iter();
    near.any(|mention| mention.actor == actor && !quotation.contains(&mention.span.start))
}

/// How a name is inflected where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    /// As it is declared.
    Same,
    /// With the s of the genitive: "Müllers".
    Genitive,
    /// With another ending or article: "dem Präsidenten".
    Oblique,
}

/// The names by the hash of their first word, so that the work does not grow with their number.
struct Index<'n> {
    names: &'n [Name<'n>],
    language: &'static Language,
    tokens: Vec<Vec<Token>>,
    by_first: HashMap<u64, Vec<usize>>,
    /// Where many begin with the same word, by the next one as well: those that have it, and those that have no next word.
    by_two: HashMap<(u64, u64), Vec<usize>>,
    /// The same of offices, which stand behind "the".
    roles: HashMap<u64, Vec<usize>>,
}

/// From how many names that begin with the same word on their second word counts.
const MANY: usize = 16;

/// In the place of the hash of a second word.
const NO_WORD: u64 = 0;

/// In the place of the hash of an article that is inflected.
const ARTICLE: u64 = 0;

impl<'n> Index<'n> {
    fn new(names: &'n [Name<'n>], language: &'static Language) -> Self {
        let mut index = Self {
            names,
            language,
            tokens: Vec::with_capacity(names.len()),
            by_first: HashMap::new(),
            by_two: HashMap::new(),
            roles: HashMap::new(),
        };
        for (place, name) in names.iter().enumerate() {
            let tokens = tokens(name.words);
            if let Some(first) = tokens.first() {
                let key = match index.is_article(first.text(name.words)) {
                    true => ARTICLE,
                    false => hash(first.text(name.words), true),
                };
                let of = match name.kind {
                    NameKind::Role => &mut index.roles,
                    NameKind::Words | NameKind::Person => &mut index.by_first,
                };
                of.entry(key).or_default().push(place);
            }
            index.tokens.push(tokens);
        }
        for places in index.by_first.values_mut().chain(index.roles.values_mut()) {
            places.sort_by_key(|place| std::cmp::Reverse(index.tokens[*place].len()));
        }
        index.by_two = index.by_two_words();
        index
    }

    fn by_two_words(&self) -> HashMap<(u64, u64), Vec<usize>> {
        let mut by_two = HashMap::new();
        let many = self.by_first.iter();
        for (first, places) in many.filter(|(_, places)| places.len() > MANY && !self.inflects()) {
            let mut by_second: HashMap<u64, Vec<usize>> = HashMap::new();
            let mut short = Vec::new();
            for place in places {
                match self.second(*place) {
                    Some(second) => by_second.entry(second).or_default().push(*place),
                    None => short.push(*place),
                }
            }
            for (second, mut places) in by_second {
                places.extend(&short);
                places.sort_by_key(|place| std::cmp::Reverse(self.tokens[*place].len()));
                by_two.insert((*first, second), places);
            }
            by_two.insert((*first, NO_WORD), short);
        }
        by_two
    }

    /// The hash of the second token of a name, if that is a word.
    fn second(&self, place: usize) -> Option<u64> {
        let second = self.tokens[place].get(1)?;
        let is_mark = matches!(second.kind, Kind::Mark(_));
        (!is_mark).then(|| hash(second.text(self.names[place].words), false))
    }

    /// The names that begin with the word of a token, and of many those that may go on with the next one.
    fn beginning(&self, row: &Row<'_>, at: usize) -> Option<&Vec<usize>> {
        let first = hash(row.str(at), true);
        let places = self.by_first.get(&first)?;
        if places.len() <= MANY {
            return Some(places);
        }
        let second = hash(row.str(at + 1), false);
        let by_two = self.by_two.get(&(first, second));
        by_two.or_else(|| self.by_two.get(&(first, NO_WORD)))
    }

    /// Whether the language inflects names.
    fn inflects(&self) -> bool {
        !self.language.name_endings.is_empty()
    }

    /// Whether a word is an article in a language that inflects it.
    fn is_article(&self, word: &str) -> bool {
        self.inflects() && self.language.word(word).senses.has(Sense::The)
    }

    /// The longest name that stands at a token: how many tokens it has, and which names may stand there with that length.
    fn longest_at(&self, row: &Row<'_>, at: usize) -> Option<(usize, &[usize])> {
        if row.is_word(at) && row.glued(at) && row.is_digits(at.wrapping_sub(1)) {
            return None; // the middle of a word
        }
        let word = row.str(at);
        let places = match self.inflects() {
            true if row.has(at, Sense::The) => self.by_first.get(&ARTICLE),
            true => self
                .by_first
                .get(&hash(word, true))
                .or_else(|| self.by_stem(row, at)),
            false => self.beginning(row, at),
        }?;
        self.longest_of(places, row, at)
    }

    fn longest_of<'p>(
        &self,
        places: &'p [usize],
        row: &Row<'_>,
        at: usize,
    ) -> Option<(usize, &'p [usize])> {
        let stands = |place: &usize| self.stands_at(row, at, *place).is_some();
        let first = places.iter().position(stands)?;
        Some((self.tokens[places[first]].len(), &places[first..]))
    }

    /// The longest office that stands behind the article at a token: "the mayor", but not "the mayor of" or "the mayor Ann".
    fn role_at(&self, row: &Row<'_>, at: usize) -> Option<(usize, &[usize])> {
        if self.roles.is_empty() || self.inflects() || !row.has(at, Sense::The) {
            return None;
        }
        let places = self.roles.get(&hash(row.str(at + 1), true))?;
        let (length, places) = self.longest_of(places, row, at + 1)?;
        let next = at + 1 + length;
        let goes_on = row.has_any(
            next,
            &[Sense::Of, Sense::For, Sense::In, Sense::At, Sense::From],
        ) || row.is_capital(next) && !row.glued(next);
        (!goes_on).then_some((length, places))
    }

    /// Whether a declared name of several words, or of nobody who is a person, stands within a run of tokens.
    fn is_named_within(&self, row: &Row<'_>, run: &Range<usize>, people: &People<'_>) -> bool {
        run.clone().any(|at| {
            self.longest_at(row, at).is_some_and(|(length, places)| {
                length > 1
                    || places
                        .iter()
                        .any(|place| !people.has(self.names[*place].actor))
            })
        })
    }

    /// The names whose first word stands here with an ending.
    fn by_stem(&self, row: &Row<'_>, at: usize) -> Option<&Vec<usize>> {
        let word = row.str(at);
        if !row.is_capital(at) {
            return None;
        }
        let mut endings = self.language.name_endings.iter();
        endings.find_map(|ending| {
            let stem = word.strip_suffix(ending)?;
            self.by_first.get(&hash(stem, true))
        })
    }

    /// Whether a name stands at a token, and how it is inflected.
    fn stands_at(&self, row: &Row<'_>, at: usize, place: usize) -> Option<Case> {
        let (name, words) = (&self.tokens[place], self.names[place].words);
        let mut case = Case::Same;
        for (order, wanted) in name.iter().enumerate() {
            let here = at + order;
            let spaced = wanted.before != Space::None;
            if order > 0 && (spaced == row.glued(here) || !row.same_paragraph(here)) {
                return None;
            }
            let (wanted, mark) = (wanted.text(words), (wanted.kind, row.mark(here)));
            let same = match mark {
                (Kind::Mark(a), Some(b)) => fold(a) == fold(b),
                _ => same_word(wanted, row.str(here), order == 0),
            };
            if !same {
                case = self.inflected(row, here, wanted, case, order + 1 == name.len())?;
            }
        }
        // A word that goes on is another word.
        let end = at + name.len();
        (!row.glued(end) || row.mark(end).is_some()).then_some(case)
    }

    /// How a word of a name is inflected at a token that is not the same. `case`: that of the words before.
    fn inflected(
        &self,
        row: &Row<'_>,
        at: usize,
        wanted: &str,
        case: Case,
        last: bool,
    ) -> Option<Case> {
        if !self.inflects() || !row.is_word(at) {
            return None;
        }
        if self.is_article(wanted) {
            let oblique = row.has_any(at, &[Sense::Oblique, Sense::MayBeGenitive]);
            return oblique.then_some(Case::Oblique);
        }
        for (order, ending) in self.language.name_endings.iter().enumerate() {
            let stem = row.str(at).strip_suffix(ending);
            if !stem.is_some_and(|stem| same_word(wanted, stem, false)) {
                continue;
            }
            let known = case == Case::Oblique || self.language.can_be(wanted, Sense::Office);
            return match (order == 0, last) {
                (true, true) if case == Case::Same => Some(Case::Genitive),
                (true, false) => None,
                (false, false) => Some(Case::Oblique), // "der Deutschen Bahn"
                (_, true) => known.then_some(Case::Oblique),
            };
        }
        None
    }
}

fn form(row: &Row<'_>, name: Range<usize>) -> Form {
    let is = |at: usize, mark: char| row.mark(at).map(fold) == Some(mark);
    let (at, end) = (name.start, name.end);
    // "US-led", but not "Lee--who"
    let ties_next = is(end, '-') && row.glued(end) && row.glued(end + 1) && !is(end + 1, '-');
    let ties_last =
        at > 1 && is(at - 1, '-') && row.glued(at) && row.glued(at - 1) && !is(at - 2, '-');
    if ties_next || ties_last {
        return Form::Compound;
    }
    if is(end, '\'') && row.glued(end) {
        let lone_s = row.has(end + 1, Sense::GenitiveEnding) && row.glued(end + 1);
        let next_word = row.is_word(end + 1) && !row.glued(end + 1);
        let plural = row.language.can_be(row.str(end - 1), Sense::BareGenitive);
        if lone_s || plural && next_word {
            return Form::Possessive;
        }
    }
    Form::Plain
}

/// One character for all apostrophes, and one for all hyphens.
fn fold(c: char) -> char {
    match c {
        '’' | '‘' | '\u{2BC}' | '\u{FF07}' | '′' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => c,
    }
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}'
    )
}

pub(super) fn same_word(wanted: &str, found: &str, first: bool) -> bool {
    if wanted == found {
        return true;
    }
    let mut found = found.chars().filter(|c| !is_invisible(*c)).nfc();
    for (order, c) in wanted
        .chars()
        .filter(|c| !is_invisible(*c))
        .nfc()
        .enumerate()
    {
        let Some(other) = found.next() else {
            return false;
        };
        let same = c == other || first && order == 0 && c.to_lowercase().eq(other.to_lowercase());
        if !same {
            return false;
        }
    }
    found.next().is_none()
}

/// FNV-1a of a word as it is compared. `first`: without regard to the case of the first letter.
pub(super) fn hash(word: &str, first: bool) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |c: char| hash = (hash ^ u64::from(u32::from(c))).wrapping_mul(0x100_0000_01b3);
    if word.is_ascii() {
        for (order, byte) in word.bytes().enumerate() {
            let byte = if first && order == 0 {
                byte.to_ascii_lowercase()
            } else {
                byte
            };
            add(fold(char::from(byte)));
        }
        return hash;
    }
    for (order, c) in word.chars().filter(|c| !is_invisible(*c)).nfc().enumerate() {
        if first && order == 0 {
            for lower in c.to_lowercase() {
                add(lower);
            }
        } else {
            add(fold(c));
        }
    }
    hash
}
