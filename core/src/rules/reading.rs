//! The article as the rules see it: read once, asked often.

use super::{
    Place,
    number::{
        Written,
        compare::{Match, compare_any, keys},
        counted::is_stated,
    },
    ranges::{reach, sharing, touches},
    text::words_not_found::ToldBy,
    time::Days,
};
use crate::text::sort_by_number;
use crate::{
    model::{
        Actor, ActorKind, Anchor, Article, Quantity, Text, Unit, is_language_tag,
        meant_language_tag,
    },
    shown::without_byte_order_mark,
    text::{
        self, ClockReading, Haystack, Mention, Name, NameKind, Passage, QuantityReading,
        ReadingKind, Source, TimeReading, mentions,
    },
};
use rust_decimal::Decimal;
use std::{
    borrow::Cow,
    cell::{Cell, OnceCell, RefCell},
    collections::{BTreeSet, HashMap, HashSet},
    ops::Range,
    rc::Rc,
};

/// How many characters of context an anchor keeps on either side.
const CONTEXT: usize = 32;

pub(super) struct Reading<'s> {
    pub source: &'s Source,
    /// Whether it is nothing to a fact what others have.
    pub apart: bool,
    pub haystack: Haystack<'s>,
    /// What the engine reads.
    pub text: text::Reading<'s>,
    /// Where the article names the declared actors; `actor` is the index in `article.actors`.
    pub mentions: Vec<Mention>,
    /// The same for each actor, as indices.
    named: Vec<Vec<usize>>,
    /// The actors by their ids, of several with one id the first.
    actors: HashMap<Text, usize>,
    /// For each figure how far it and those before it reach, once it is asked.
    reach: OnceCell<Vec<usize>>,
    /// The readings by the numbers under which they may be looked for.
    by_number: HashMap<Decimal, Vec<u32>>,
    /// The figures that may be a declared one, where these are many.
    like: RefCell<HashMap<Written, Rc<[usize]>>>,
    /// Where words stand that were looked for already: as they are written, and with the first letter in either case.
    found: [Places; 2],
    /// The words that facts give as the article's own.
    given: RefCell<HashMap<String, Rc<Given>>>,
    /// By where a sentence begins, which expression of time tells when it was said.
    said_on: RefCell<HashMap<usize, Option<usize>>>,
    /// By where an expression begins, what it means counted from the day on which somebody said it.
    said_otherwise: RefCell<HashMap<usize, Rc<[TimeReading]>>>,
    /// For each quotation how far it and those before it reach, once it is asked.
    quoted: OnceCell<Vec<usize>>,
    /// The quotations as misquotes are compared with them, once they are.
    quoted_passages: OnceCell<Vec<Passage>>,
    /// The quotations without marks, each with how far it and those before it reach, once they are asked for.
    turns: OnceCell<Vec<(usize, usize)>>,
    /// The figures that tell what they count, as indices, once they are asked for.
    pub telling: OnceCell<Vec<usize>>,
    /// The expressions of time by their days, once they are asked for.
    pub days: OnceCell<Days>,
    /// Against how many more places facts may be weighed that may stand in very many.
    weighings: Cell<usize>,
    /// The facts that were not weighed against all places where they may stand, and that those do not bear out that they were
    /// weighed against.
    pub doubtful: RefCell<HashSet<Place>>,
    /// The currencies that a message has listed, by those that the same words may mean.
    listed: RefCell<BTreeSet<&'static str>>,
    /// Where facts that give the same words and say the same stand, where these are many places.
    pub meant: RefCell<HashMap<ToldBy, Meant>>,
}

/// From how many places on it is kept what was found among them: other facts may ask the same.
pub(super) const MANY: usize = 16;

/// Where a fact stands, and whether another place may bear it out better.
pub(super) type Meant = (Option<Range<usize>>, bool);

type Places = RefCell<HashMap<String, Rc<[Range<usize>]>>>;

/// Where words that are given for a value stand in the text.
pub(super) struct Given {
    /// The places, in order.
    pub ranges: Rc<[Range<usize>]>,
    /// The times in them, as indices.
    pub times: Vec<usize>,
}

impl<'s> Reading<'s> {
    /// `apart` says that no fact has a say in another.
    pub fn new(source: &'s Source, article: &Article, apart: bool) -> Self {
        let language = &*meant_language(&article.language);
        let mut names = names(article);
        let published = article.local_day();
        let mut read = match article.transcript {
            true => text::Reading::of_transcript(source, published, language, &names),
            // How much of the figures is covered is of no interest then.
            false if apart && has_no_figures(article) => {
                text::Reading::without_figures(source, published, language)
            }
            false => text::Reading::new(source, published, language),
        };
        if article.transcript {
            // "Q" and "A" name somebody before what they say, and nowhere else.
            names.retain(|name| name.words.chars().nth(1).is_some());
        }
        read.quantities.reserve_exact(read.implied.len());
        read.quantities.append(&mut read.implied);
        sort_by_number(&mut read.quantities, |reading| reading.span.start);
        let mentions = mentions(&read, &names);
        let mut named = vec![Vec::new(); article.actors.len()];
        for (index, mention) in mentions.iter().enumerate() {
            named[mention.actor].push(index);
        }
        let actors = article.actors.iter().enumerate().rev();
        Self {
            source,
            apart,
            haystack: Haystack::new(source.text(), language),
            named,
            actors: actors
                .map(|(index, actor)| (actor.id.clone(), index))
                .collect(),
            reach: OnceCell::new(),
            by_number: by_number(&read.quantities),
            like: RefCell::default(),
            found: Default::default(),
            given: RefCell::default(),
            said_on: RefCell::default(),
            said_otherwise: RefCell::default(),
            quoted: OnceCell::new(),
            quoted_passages: OnceCell::new(),
            turns: OnceCell::new(),
            telling: OnceCell::new(),
            days: OnceCell::new(),
            // Facts are held against no more places than it takes time to read the text.
            weighings: Cell::new(source.text().len() / 2),
            doubtful: RefCell::default(),
            listed: RefCell::default(),
            meant: RefCell::default(),
            mentions,
            text: read,
        }
    }

    /// The parts of the quotations, as they are compared with few words.
    pub fn quoted_passages(&self) -> &[Passage] {
        self.quoted_passages.get_or_init(|| {
            let quotations = self.text.quotations.iter();
            let passages: Vec<_> = quotations.flat_map(|one| one.parts.clone()).collect();
            self.haystack.prepared(&passages)
        })
    }

    /// The figures that may be the declared one, in the order of the text. Dates, times of day and numbers that are names
    /// state nothing.
    pub fn figures_like(&self, declared: &Quantity) -> Rc<[usize]> {
        let keys = keys(declared);
        let count = |key| self.by_number.get(key).map_or(0, Vec::len);
        if keys.iter().map(count).sum::<usize>() < MANY {
            return self.like(declared, &keys).into();
        }
        let key = Written::new(declared);
        if let Some(known) = self.like.borrow().get(&key) {
            return Rc::clone(known);
        }
        let like: Rc<[usize]> = self.like(declared, &keys).into();
        self.like.borrow_mut().insert(key, Rc::clone(&like));
        like
    }

    fn like(&self, declared: &Quantity, keys: &[Decimal]) -> Vec<usize> {
        let mut like: Vec<usize> = keys
            .iter()
            .filter_map(|key| self.by_number.get(key))
            .flatten()
            .filter_map(|index| usize::try_from(*index).ok())
            .collect();
        like.sort_unstable();
        like.dedup();
        // "a tonne" is one tonne, but no figure that contradicts another.
        like.retain(|index| {
            let reading = &self.text.quantities[*index];
            reading.kind.counts()
                || compare_any(declared, reading, &self.text) == Match::Same
                    && self.is_of(declared, reading)
        });
        like
    }

    /// Whether a number word that may only help to name things ("one official", "a three-judge panel") counts what is
    /// declared.
    fn is_of(&self, declared: &Quantity, reading: &QuantityReading) -> bool {
        match &declared.unit {
            Some(Unit::Counted(words)) => is_stated(words, reading, self),
            _ => reading.quantity.unit.is_some(),
        }
    }

    /// Where words stand, in order, looked for once however many facts have them. With `any_first_case`, the case of the first
    /// letter does not count.
    pub fn find(&self, words: &str, any_first_case: bool) -> Rc<[Range<usize>]> {
        let known = &self.found[usize::from(any_first_case)];
        if let Some(found) = known.borrow().get(words) {
            return Rc::clone(found);
        }
        let found: Rc<[Range<usize>]> = self.haystack.find_words(words, any_first_case).into();
        known
            .borrow_mut()
            .insert(words.to_owned(), Rc::clone(&found));
        found
    }

    /// Where the words that are given for a value stand: many facts give the same ones.
    pub fn given(&self, words: &str) -> Rc<Given> {
        if let Some(given) = self.given.borrow().get(words) {
            return Rc::clone(given);
        }
        let ranges = self.find(words, true);
        let mut times = Vec::new();
        for range in ranges.iter() {
            times.extend(self.times_at(range));
        }
        times.dedup();
        let given = Rc::new(Given { ranges, times });
        self.given
            .borrow_mut()
            .insert(words.to_owned(), Rc::clone(&given));
        given
    }

    /// Whether a fact may be weighed against so many places. What that takes is the less left for others.
    pub fn may_weigh(&self, places: usize) -> bool {
        let left = self.weighings.get().checked_sub(places);
        left.inspect(|left| self.weighings.set(*left)).is_some()
    }

    /// Whether a message is to list the currencies that some words may mean: the first one about them in an article.
    pub fn lists(&self, among: &[&'static str]) -> bool {
        let mut listed = self.listed.borrow_mut();
        let first = among.iter().any(|code| !listed.contains(code));
        listed.extend(among);
        first
    }

    /// Notes whether all was done to find where a fact stands.
    pub fn doubt(&self, fact: Place, doubtful: bool) {
        if doubtful {
            self.doubtful.borrow_mut().insert(fact);
        }
    }

    /// The actor of an id, as an index.
    pub fn actor(&self, id: &str) -> Option<usize> {
        self.actors.get(id).copied()
    }

    /// Where the article names an actor.
    pub fn mentions_of(&self, actor: usize) -> impl Iterator<Item = &Mention> {
        self.named[actor].iter().map(|index| &self.mentions[*index])
    }

    /// The figures whose number shares a byte with one of some passages, which are in order and apart.
    pub fn figures_touching(&self, passages: &[Range<usize>]) -> Vec<usize> {
        let all = &self.text.quantities;
        let ends = || all.iter().map(|figure| figure.span.end);
        let reaching = self.reach.get_or_init(|| reach(ends()));
        let mut found = Vec::new();
        for passage in passages {
            // Figures are in order, but one may hold another. Numbers stand within them.
            let first = reaching.partition_point(|end| *end <= passage.start);
            let first = found.last().map_or(first, |last| first.max(last + 1));
            let inside = all[first..].iter().zip(first..);
            let inside = inside.take_while(|(figure, _)| figure.span.start < passage.end);
            found.extend(inside.map(|(_, index)| index));
        }
        found.retain(|index| touches(passages, &all[*index].number));
        found
    }

    /// The expressions of time that a passage holds, or shares a word with.
    pub fn times_in(&self, range: &Range<usize>) -> &[TimeReading] {
        &self.text.times[self.times_at(range)]
    }

    /// The same as indices.
    pub fn times_at(&self, range: &Range<usize>) -> Range<usize> {
        sharing(&self.text.times, |time| &time.span, range)
    }

    /// How far a quotation reaches, or one that begins before it.
    pub fn quoted_to(&self, index: usize) -> usize {
        let ends = self.text.quotations.iter().map(|one| one.span.end);
        self.quoted.get_or_init(|| reach(ends))[index]
    }

    /// The quotations without marks that share a byte with a passage, as indices.
    pub fn turns_at(&self, range: &Range<usize>) -> impl Iterator<Item = usize> {
        let all = &self.text.quotations;
        let turns = self.turns.get_or_init(|| {
            let unmarked = || (0..all.len()).filter(|at| all[*at].kind.is_unmarked());
            let ends = reach(unmarked().map(|at| all[at].span.end));
            unmarked().zip(ends).collect()
        });
        let first = turns.partition_point(|(_, end)| *end <= range.start);
        let Range { start, end } = *range;
        let turns = turns[first..].iter().map(|(at, _)| *at);
        let turns = turns.take_while(move |at| all[*at].span.start < end);
        turns.filter(move |at| start < all[*at].span.end)
    }

    /// The times of day that a passage holds, or shares a word with.
    pub fn clocks_in(&self, range: &Range<usize>) -> &[ClockReading] {
        let all = &self.text.clocks;
        &all[sharing(all, |clock| &clock.span, range)]
    }

    /// The same of figures.
    pub fn figures_in(&self, range: &Range<usize>) -> &[QuantityReading] {
        &self.text.quantities[self.figures_at(range)]
    }

    /// The same as indices.
    pub fn figures_at(&self, range: &Range<usize>) -> Range<usize> {
        sharing(&self.text.quantities, |figure| &figure.span, range)
    }

    /// Which expression tells when a sentence was said, looked for once however many facts ask.
    pub fn said_on(
        &self,
        sentence: &Range<usize>,
        look: impl FnOnce() -> Option<usize>,
    ) -> Option<usize> {
        let known = self.said_on.borrow().get(&sentence.start).copied();
        known.unwrap_or_else(|| {
            let found = look();
            self.said_on.borrow_mut().insert(sentence.start, found);
            found
        })
    }

    /// What an expression of time means counted from the day on which somebody said it, read once.
    pub fn said_otherwise(
        &self,
        span: &Range<usize>,
        read: impl FnOnce() -> Vec<TimeReading>,
    ) -> Rc<[TimeReading]> {
        if let Some(known) = self.said_otherwise.borrow().get(&span.start) {
            return Rc::clone(known);
        }
        let found: Rc<[TimeReading]> = read().into();
        let mut known = self.said_otherwise.borrow_mut();
        known.insert(span.start, Rc::clone(&found));
        found
    }

    /// Where a passage stands, for those who look for it later.
    pub fn anchor(&self, range: &Range<usize>) -> Anchor {
        let text = self.source.text();
        let before = &text[..range.start];
        let after = &text[range.end..];
        let prefix = before
            .char_indices()
            .rev()
            .take(CONTEXT)
            .last()
            .map_or(range.start, |(at, _)| at);
        let suffix = after
            .char_indices()
            .nth(CONTEXT)
            .map_or(after.len(), |(at, _)| at);
        let (start, end) = self.characters(range);
        Anchor {
            start,
            end,
            exact: text[range.clone()].to_owned().into(),
            prefix: without_byte_order_mark(&before[prefix..]).to_owned().into(),
            suffix: after[..suffix].to_owned().into(),
        }
    }

    /// The first character of a passage and the one behind the last, counted from 0.
    pub fn characters(&self, range: &Range<usize>) -> (u32, u32) {
        let position = |byte| u32::try_from(self.source.character(byte)).unwrap_or(u32::MAX);
        (position(range.start), position(range.end))
    }

    /// The paragraph that holds a byte.
    pub fn paragraph_of(&self, byte: usize) -> Range<usize> {
        let paragraph = self.text.paragraphs.get(self.paragraph(byte));
        paragraph.cloned().unwrap_or_default()
    }

    /// The index of the paragraph that holds a byte.
    pub fn paragraph(&self, byte: usize) -> usize {
        self.text
            .paragraphs
            .partition_point(|paragraph| paragraph.end <= byte)
            .min(self.text.paragraphs.len().saturating_sub(1))
    }
}

/// The tag by which a text is read. One that is none is reported as that, and what it means tells; where it means nothing,
/// the language is not known.
pub(super) fn meant_language(tag: &str) -> Cow<'_, str> {
    match is_language_tag(tag) || tag.is_empty() {
        true => tag.into(),
        false => meant_language_tag(tag).map_or("und".into(), Cow::Owned),
    }
}

/// Whether nothing of an article is held against the figures of its text.
fn has_no_figures(article: &Article) -> bool {
    article.statistics.is_empty() && article.claims.is_empty() && article.asides.is_empty()
}

fn by_number(quantities: &[QuantityReading]) -> HashMap<Decimal, Vec<u32>> {
    let mut by_number: HashMap<Decimal, Vec<u32>> = HashMap::new();
    for (index, reading) in (0..).zip(quantities) {
        let names = reading.quantity.unit.is_some() || reading.noun.is_some();
        let one_of_them = reading.kind == ReadingKind::Determiner && names;
        if !reading.kind.counts() && !one_of_them {
            continue;
        }
        for quantity in std::iter::once(&reading.quantity).chain(reading.alternative.as_deref()) {
            for key in keys(quantity) {
                by_number.entry(key).or_default().push(index);
            }
        }
    }
    by_number
}

/// What the article may call its actors, each by its index.
pub fn names(article: &Article) -> Vec<Name<'_>> {
    let actors = article.actors.iter().enumerate();
    actors
        .flat_map(|(index, actor)| names_of(index, actor))
        .collect()
}

/// What the article may call an actor: the names, and the office. A person's full name is known by its parts too.
fn names_of(index: usize, actor: &Actor) -> impl Iterator<Item = Name<'_>> {
    let is_person = actor.kind == ActorKind::Person && !actor.unnamed;
    let role = actor.role.iter().map(|role| (&*role.value, NameKind::Role));
    let names = actor.names().map(|words| (words, NameKind::Words));
    let names = names.chain(role).enumerate();
    names.map(move |(order, (words, kind))| Name {
        actor: index,
        words,
        kind: match (order, is_person) {
            (0, true) => NameKind::Person,
            _ => kind,
        },
    })
}
