//! Where a text names the declared actors.

use super::names::{Case, Index};
use super::person::People;
use super::shared::Shared;
use crate::text::Reading;
use crate::text::language::Sense;
use crate::text::order::sort_by_number;
use crate::text::row::Row;
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
/// Where names overlap the longest counts, and a name that is a part of somebody else's ("Lee" in "Bob Lee") does not. Words are
/// compared as wholes, with typographic apostrophes and hyphens, white space, composed characters and invisible ones folded;
/// the case of the first letter is ignored, and only there. A name, a part of one, or an office that two actors share gives one
/// mention for each. Where more than sixteen share it, it gives one for each of them where it stands first, and after that for
/// those of them who were named in full last, for two at least.
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
    let people = People::new(names, row.language);
    let index = Index::new(names, &people, row);
    let (mut shared, mut alike) = (Shared::default(), Shared::default());
    let mut found = Vec::new();
    let mut at = 0;
    while at < row.len() {
        let longest = index.longest_at(row, at).unwrap_or_default();
        let length = longest.length;
        let run = people.run_at(row, at).filter(|run| run.len() > length);
        if let Some(run) = run.filter(|run| !index.is_named_within(row, run)) {
            let (form, span) = (form(row, run.clone()), row.bytes(run.clone()));
            let named = shared.named(&row.text[span.clone()], || people.named(row, &run));
            let is_named = !named.is_empty();
            found.extend(named.into_iter().map(|actor| Mention {
                actor,
                span: span.clone(),
                form,
                whole: false,
            }));
            // Of "Bob Lee", "Lee" is no name of Ann Lee.
            if is_named || run.len() > 1 && !row.language.capital_nouns {
                at = run.end;
                continue;
            }
        }
        if length == 0
            && let Some(office) = index.role_at(row, at)
        {
            let words = at..at + 1 + office.length;
            let same = |place: &&usize| index.stands_at(row, at + 1, **place).is_some();
            let (form, span) = (form(row, words.clone()), row.bytes(words.clone()));
            let all = || {
                let all = office.places.iter().filter(same);
                all.map(|candidate| names[*candidate].actor).collect()
            };
            let named = shared.named(&row.text[span.clone()], all);
            found.extend(named.into_iter().map(|actor| Mention {
                actor,
                span: span.clone(),
                form,
                whole: false,
            }));
            at = words.end;
            continue;
        }
        let words = at..at + length.max(1);
        let stand = || {
            let same = |place: &usize| index.stands_at(row, at, *place).is_some();
            longest.places.iter().copied().filter(same).collect()
        };
        let stand = match &*longest.places {
            [] => Vec::new(),
            _ => alike.named(&row.text[row.bytes(words.clone())], stand),
        };
        for candidate in stand {
            if let Some(case) = index.stands_at(row, at, candidate) {
                let mut span = row.bytes(words.clone());
                span.end -= usize::from(case == Case::Genitive);
                shared.name(names[candidate].actor);
                found.push(Mention {
                    actor: names[candidate].actor,
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
    sort_by_number(found, |one| one.span.start);
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

fn form(row: &Row<'_>, name: Range<usize>) -> Form {
    let is = |at: usize, mark: char| row.mark(at).map(fold) == Some(mark);
    let (at, end) = (name.start, name.end);
    // "US-led", but not "Lee--who"
    // Neither is what a dash ends before a comma: "contestó Lee—, pero"
    let ties_next = is(end, '-')
        && row.glued(end)
        && row.glued(end + 1)
        && (row.is_word(end + 1) || row.is_digits(end + 1));
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
pub(super) fn fold(c: char) -> char {
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

/// The letters of a word that are seen, composed. One kind of iterator for all: each is hundreds of lines of the normalizer more.
fn seen(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|c| !is_invisible(*c)).nfc()
}

pub(super) fn same_word(wanted: &str, found: &str, first: bool) -> bool {
    if wanted == found {
        return true;
    }
    let mut found = seen(found);
    for (order, c) in seen(wanted).enumerate() {
        let Some(other) = found.next() else {
            return false;
        };
        let same = fold(c) == fold(other)
            || first && order == 0 && c.to_lowercase().eq(other.to_lowercase());
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
    for (order, c) in seen(word).enumerate() {
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
