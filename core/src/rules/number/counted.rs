//! What a figure counts, and the other words that belong to it: where the text names them beside the figure.

use super::{
    compare::{Match, PEOPLE, compare_any},
    elliptic,
    phrase::Phrase,
};
use crate::{
    model::{Measure, Quantity, Statistic, Unit},
    rules::{
        ranges::{overlap, touches},
        reading::Reading,
    },
    text::{QuantityReading, ReadingKind, Row, Sense, is_how_often, unit_in_any_words},
};
use std::ops::Range;

/// What the text says of a noun that is declared for a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::rules) enum Counted {
    /// The figure counts it, and there the text says so.
    Stated(Range<usize>),
    /// The text does not tell.
    Undecided,
    /// The figure counts what stands there, and that is something else.
    Other(Range<usize>),
}

/// What the text says of the noun of a declared figure; `words` are those that the declaration gives as the article's own.
pub(in crate::rules) fn counted(
    declared: &Quantity,
    words: Option<&str>,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> Counted {
    let noun = match &declared.unit {
        Some(Unit::Counted(noun)) => noun,
        Some(Unit::Known(name)) if name == PEOPLE => name,
        _ => return Counted::Undecided,
    };
    if !counts(&declared.measure) || !reading.text.is_read() {
        return match stated(noun, read, reading) {
            Some(found) => Counted::Stated(found),
            None => Counted::Undecided,
        };
    }
    let row = &reading.text.row;
    if read.kind == ReadingKind::Occurrence {
        return match &read.quantity.unit {
            Some(_) if !is_how_often(noun) => Counted::Other(read.span.clone()),
            _ => Counted::Stated(read.span.clone()),
        };
    }
    let mut phrase = Phrase::of(read, row);
    if phrase.heads.is_empty()
        && let Some(both) = pair(read, reading)
    {
        phrase = Phrase::of(both, row); // "31 to 12 votes"
    }
    if let Some(found) = stated_in(noun, read, reading, &phrase) {
        return Counted::Stated(found);
    }
    let declared = Noun::new(noun, row);
    if let Some(found) = declared.stated_by(&phrase, row) {
        return Counted::Stated(found);
    }
    if let Some(other) = elliptic::shared_with(read, reading)
        && let Some(found) = declared.stated_by(&Phrase::of(other, row), row)
    {
        return Counted::Stated(found);
    }
    let excused = || {
        declared.may_be_counted_by(read, &phrase, row)
            || declared.leads_to(read, row)
            || words.is_some_and(|words| declared.is_shown_by(words, read, reading))
    };
    match phrase.noun(row) {
        Some(own) if !excused() => Counted::Other(own),
        _ => Counted::Undecided,
    }
}

/// Whether a figure that the text has a second time may count what the one that was found counts. Where neither the
/// declaration nor the text beside the first has its noun, it is another fact: the 12 people who died, and 12 police officers.
pub(in crate::rules) fn counts_the_same(
    statistic: &Statistic,
    found: &QuantityReading,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> bool {
    let declared = &statistic.quantity.value;
    let plain = match &declared.unit {
        None | Some(Unit::Counted(_)) => true,
        Some(Unit::Known(name)) => name == PEOPLE,
        _ => false,
    };
    if !plain || !counts(&declared.measure) || found.span == read.span || !reading.text.is_read() {
        return true;
    }
    let row = &reading.text.row;
    let (own, again) = (nouns(found, row), nouns(read, row));
    let labels = [Some(&*statistic.of.value), noun_of(declared)];
    let labels = labels.into_iter().flatten();
    let words = labels.flat_map(|label| label.split(|c: char| !c.is_alphanumeric()));
    let mut known = own.iter().copied().chain(words);
    let same = row.language.one_noun;
    again.is_empty() || known.any(|one| again.iter().any(|other| same(one, other)))
}

/// The nouns that a figure counts for certain.
pub(in crate::rules) fn nouns<'r>(read: &QuantityReading, row: &'r Row<'_>) -> Vec<&'r str> {
    let phrase = Phrase::of(read, row);
    let all = phrase.counted(row).iter();
    all.map(|at| row.str(*at)).collect()
}

/// Whether two figures count what is surely not the same.
pub(in crate::rules) fn counts_another(
    one: &QuantityReading,
    other: &QuantityReading,
    reading: &Reading<'_>,
) -> bool {
    let row = &reading.text.row;
    let (own, others) = (nouns(one, row), nouns(other, row));
    let same = row.language.one_noun;
    let has = |noun: &str| others.iter().any(|other| same(noun, other));
    !own.is_empty() && !others.is_empty() && !own.into_iter().any(has)
}

/// Whether a figure of the text is the one, or counts the same, that a statistic has on the author's word.
pub(in crate::rules) fn is_told_aside(
    statistic: &Statistic,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> bool {
    let stated = &statistic.quantity;
    let told = || match counted(&stated.value, None, read, reading) {
        Counted::Stated(_) => true,
        Counted::Undecided => compare_any(&stated.value, read, &reading.text) == Match::Same,
        Counted::Other(_) => false,
    };
    stated.is_on_authors_word() && told()
}

fn noun_of(declared: &Quantity) -> Option<&str> {
    match &declared.unit {
        Some(Unit::Counted(noun) | Unit::Known(noun)) => Some(noun),
        _ => None,
    }
}

/// Whether a figure of this form tells how many there are of something.
pub(super) fn counts(measure: &Measure) -> bool {
    !matches!(measure, Measure::Rank(_) | Measure::Score { .. })
}

/// The score of which a figure is one side and that ends behind the other: the noun behind it is counted by both.
fn pair<'r>(read: &QuantityReading, reading: &'r Reading<'_>) -> Option<&'r QuantityReading> {
    if read.kind != ReadingKind::Side {
        return None;
    }
    let is_score = |one: &&QuantityReading| {
        matches!(one.quantity.measure, Measure::Score { .. }) && read.span.end < one.span.end
    };
    let all = &reading.text.quantities;
    let behind = all.partition_point(|one| one.span.start <= read.span.start);
    let sentence = reading.text.sentence(&read.span);
    let mut near = all[..behind]
        .iter()
        .rev()
        .take_while(|one| sentence.start <= one.span.start);
    near.find(is_score)
}

/// Whether the text names what is counted in the author's words: in the noun phrase behind the figure.
pub(in crate::rules) fn is_stated(
    words: &str,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> bool {
    stated(words, read, reading).is_some()
}

fn stated(words: &str, read: &QuantityReading, reading: &Reading<'_>) -> Option<Range<usize>> {
    stated_in(words, read, reading, &Phrase::of(read, &reading.text.row))
}

/// Where the noun phrase behind a figure has the author's words as they are; not where its noun is another: in "300 police
/// officers" police are not what is counted.
fn stated_in(
    words: &str,
    read: &QuantityReading,
    reading: &Reading<'_>,
    phrase: &Phrase,
) -> Option<Range<usize>> {
    let row = &reading.text.row;
    let behind = read.number.end..row.bytes(phrase.tokens.clone()).end.max(read.span.end);
    let places = reading.find(words, false);
    let first = places.partition_point(|range| range.start < behind.start);
    let first = places.get(first)?;
    let has_noun = |at: &usize| row.tokens[*at].start() < first.end;
    let heads = phrase.counted(row);
    let named = heads.is_empty() || heads.iter().any(has_noun);
    (behind.contains(&first.start) && named).then(|| first.clone())
}

/// A noun that is declared, with the words that belong to it.
struct Noun<'d> {
    /// All words but small ones.
    words: Vec<&'d str>,
    /// The noun itself: "ships" of "ships of the navy".
    head: &'d str,
    same: fn(&str, &str) -> bool,
}

impl<'d> Noun<'d> {
    fn new(declared: &'d str, row: &Row<'_>) -> Self {
        let language = row.language;
        let mut words = Vec::new();
        let mut head = None;
        for word in declared.split(|c: char| !c.is_alphanumeric()) {
            let small = word.to_lowercase();
            if word.is_empty() || language.word(&small).senses.has(Sense::Function) {
                head = head.or(words.last().copied());
                continue;
            }
            words.push(word);
        }
        let ends = |word: &&&str| {
            let small = word.to_lowercase();
            !(language.can_be(&small, Sense::Participle)
                || language.word(&small).senses.has(Sense::Predicate))
        };
        let head = head.or(words.iter().rfind(ends).copied());
        Self {
            head: head.or(words.last().copied()).unwrap_or_default(),
            words,
            same: language.one_noun,
        }
    }

    /// Whether the noun is a word of the text, in any form.
    fn is(&self, word: &str) -> bool {
        (self.same)(self.head, word)
    }

    /// Where a noun phrase of the text has all of the declared words, in any form.
    fn stated_by(&self, phrase: &Phrase, row: &Row<'_>) -> Option<Range<usize>> {
        let has = |word: &&str| (phrase.tokens.clone()).any(|at| (self.same)(word, row.str(at)));
        let is = |at: &usize| self.is(row.str(*at));
        if let Some(head) = phrase.counted(row).iter().copied().find(is) {
            let whole = self.words.iter().all(has);
            return whole.then(|| row.bytes(head..head + 1));
        }
        let also = phrase.nor(row).into_iter().find(is)?;
        (self.words.len() == 1).then(|| row.bytes(also..also + 1))
    }

    /// Whether a noun phrase may mean the declared noun all the same: it has this word as another part, or one that is a part of
    /// it ("ships" and "warships"), or the declaration has the word of the text.
    fn may_be_counted_by(&self, read: &QuantityReading, phrase: &Phrase, row: &Row<'_>) -> bool {
        let mut all = phrase.tokens.start..phrase.reach;
        let mut heads = phrase.heads.iter().map(|at| row.str(*at));
        all.any(|at| holds(self.same, self.head, row.str(at)))
            || heads.any(|own| self.words.iter().any(|word| holds(self.same, word, own)))
            || self.may_be_people(read, phrase, row)
    }

    /// Whether people are declared and people of some kind are counted, or the other way round.
    fn may_be_people(&self, read: &QuantityReading, phrase: &Phrase, row: &Row<'_>) -> bool {
        let is_people =
            |word: &str| unit_in_any_words(word).is_some_and(|unit| unit.name == PEOPLE);
        let counts_people =
            matches!(&read.quantity.unit, Some(Unit::Known(name)) if name == PEOPLE);
        let language = row.language;
        // "Kurds", "Democrats"
        let is_name = |word: &str| !language.capital_nouns && word.starts_with(char::is_uppercase);
        let is_kind = |word: &str| {
            let singular = (language.singular)(word);
            let human = |word: &str| language.can_be(word, Sense::Human);
            human(word) || human(singular) || is_name(word) || is_people(word)
        };
        match (is_people(self.head), counts_people) {
            (true, true) => true,
            (true, false) => phrase.heads.iter().any(|at| is_kind(row.str(*at))),
            (false, true) => is_kind(self.head),
            (false, false) => false,
        }
    }

    /// Whether the declared noun leads to the figure: "ships: 3", "of the ships, 3 tankers were lost".
    fn leads_to(&self, read: &QuantityReading, row: &Row<'_>) -> bool {
        let first = row.token_at(read.span.start);
        let before = first.wrapping_sub(1);
        let marked = row.is_mark(before, &[':', '(', '–', '—']);
        let beside = before.wrapping_sub(usize::from(marked));
        let sentence = row.around(first);
        let start = (sentence.start..first)
            .rev()
            .find(|at| row.has(*at, Sense::Of))
            .filter(|of| *of == sentence.start || row.mark(of - 1) == Some(','));
        let all = start.is_some_and(|of| (of..first).any(|at| self.is(row.str(at))));
        all || self.is(row.str(beside))
    }

    /// Whether words that are given as the article's own have the noun, where no other figure counts it.
    fn is_shown_by(&self, words: &str, read: &QuantityReading, reading: &Reading<'_>) -> bool {
        let row = &reading.text.row;
        let given = reading.given(words);
        let own =
            |range: &&Range<usize>| range.start <= read.span.start && read.span.end <= range.end;
        let Some(range) = given.ranges.iter().find(own) else {
            return false;
        };
        let of_another = |place: &Range<usize>| {
            let others = reading
                .text
                .quantities
                .iter()
                .filter(|other| other.span != read.span);
            let mut nouns = others.filter_map(|other| other.noun.clone());
            nouns.any(|noun| touches(std::slice::from_ref(place), &noun))
        };
        let mut tokens = row.token_at(range.start)..row.token_at(range.end);
        tokens.any(|at| self.is(row.str(at)) && !of_another(&row.bytes(at..at + 1)))
    }
}

/// Whether two words are forms of one noun, or one is the last part of the other: "ships" and "warships", but not "men" and
/// "women".
fn holds(same: fn(&str, &str) -> bool, one: &str, other: &str) -> bool {
    const FIRST_PART: usize = 3;
    const LAST_PART: usize = 3;
    let is_last = |long: &str, short: &str| {
        let mut parts = long
            .char_indices()
            .skip(FIRST_PART)
            .map(|(at, _)| &long[at..]);
        short.chars().count() >= LAST_PART && parts.any(|part| same(part, short))
    };
    same(one, other) || is_last(one, other) || is_last(other, one)
}

/// "by 368,000, or 2.2 percent", "by 300 votes (2.2 percent)": whether a figure says once more what one before it says.
fn is_restated(first: &QuantityReading, again: &QuantityReading, row: &Row<'_>) -> bool {
    let noun = first.noun.as_ref().map_or(0, |noun| noun.end);
    let from = row.token_at(first.span.end.max(noun));
    let to = row.token_at(again.span.start);
    match to.checked_sub(from) {
        Some(1) => row.mark(from) == Some('('),
        Some(2) => row.mark(from) == Some(',') && row.has(from + 1, Sense::Or),
        _ => false,
    }
}

/// Where words that are given for a figure stand beside it: in its sentence, with no other figure between.
pub(super) fn beside(
    words: &str,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> Option<Range<usize>> {
    let sentence = reading.text.sentence(&read.span);
    let figures = &reading.text.quantities;
    let places = reading.find(words, true);
    let first = places.partition_point(|range| range.start < sentence.start);
    let mut inside = places[first..]
        .iter()
        .take_while(|range| range.start < sentence.end);
    let found = inside.find(|range| {
        let between = match range.start < read.span.start {
            true => range.end..read.span.start,
            false => read.span.end..range.start,
        };
        let within = |span: &Range<usize>| between.start <= span.start && span.end <= between.end;
        let is_of_another = |other: &QuantityReading| {
            let noun = other.noun.as_ref();
            other.kind.counts()
                && (within(&other.span) || noun.is_some_and(|noun| noun == *range))
                && !is_restated(other, read, &reading.text.row)
        };
        let row = &reading.text.row;
        let mut tokens = row.token_at(between.start)..row.token_at(between.end.max(between.start));
        range.end <= sentence.end
            && (overlap(range, &read.span)
                || !figures.iter().any(is_of_another)
                    && !tokens.any(|at| row.has_any(at, &[Sense::And, Sense::JoinsClauses])))
    });
    found.cloned()
}
