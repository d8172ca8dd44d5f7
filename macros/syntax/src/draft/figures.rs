//! How much: each figure with its unit, what it measures, when, against what, and who says so.

use super::{
    desk::{Desk, attribution},
    fact::{Declared, Drafted},
    names::{self, Names},
    times,
};
use newsfacts_core::{
    model::{
        ActorKind, Attribution, Baseline, Measure, Quantity, Stance, Stated, Statistic, Text, Todo,
        Unit, When,
    },
    text::{QuantityReading, ReadingKind, Tie, mentions_within},
};
use std::ops::Range;

/// The figures of the text that state something and are not covered, in order.
pub(super) fn propose(
    desk: &Desk<'_>,
    open: impl Fn(&Range<usize>) -> bool,
    names: &mut Names,
) -> Vec<Drafted> {
    let figures = desk.reading.quantities.iter();
    let states =
        |read: &&QuantityReading| read.kind.states() && !desk.reading.fails_to_come_about(read);
    let figures = figures.filter(|read| states(read) && open(&read.span));
    figures.map(|read| figure(desk, read, names)).collect()
}

/// A figure with all that the words around it tell.
fn figure(desk: &Desk<'_>, read: &QuantityReading, names: &mut Names) -> Drafted {
    let beside = desk.reading.beside(read);
    let age = desk.reading.tells_age(read) || is_behind_person(desk, read);
    // "Putin talked for 8 minutes": whose it is, and not what is measured.
    let own = beside.of.as_ref().filter(|_| !beside.listed);
    let who = own.and_then(|of| {
        let mut within = mentions_within(desk.mentions, of).iter();
        let whole = within.find(|one| one.span == *of);
        whole.map(|one| desk.id(one.actor))
    });
    let of = match age {
        true => Some(desk.reading.word_for_age().to_owned()),
        false => beside
            .of
            .as_ref()
            .filter(|_| who.is_none())
            .map(|of| desk.words(of)),
    };
    let against = beside.against.as_ref();
    let days = matches!(
        read.quantity.measure,
        Measure::OutOf { .. } | Measure::Score { .. }
    );
    let during = times::during(desk, read, against, days).filter(|_| !age);
    let (who_says, told) = figure_said(desk, read);
    // "Lee asked shoppers and found that 57 percent": what they tell is not their own.
    let who = who.filter(|who| !who_says.speakers.contains(who));
    let stance = told.or_else(|| desk.reading.stance_of_figure(&read.span));
    // What somebody doubts, or what depends on something, has a label that says so.
    let of = of.filter(|_| {
        stance.is_some() || desk.reading.is_asserted(&read.span, !who_says.is_article())
    });
    let quantity = quantity(desk, read);
    let against = against.map(|words| desk.words(words));
    let against = against.filter(|words| !words.is_empty());
    let id = names.take(&wanted(
        desk,
        read,
        beside.of.as_ref(),
        during.as_ref(),
        age,
    ));
    let mut todo = Vec::new();
    // Of what is quoted of nobody knows whom, the article does not say it.
    if who_says.is_article() && desk.is_quoted(&read.span) {
        todo.push(Todo::Speakers);
    }
    if of.is_none() {
        todo.push(Todo::Of);
    }
    let label = Stated::new(of.unwrap_or_default().into());
    let statistic = Statistic {
        attribution: who_says,
        who: who.or_else(|| age.then(|| whose(desk, read)).flatten()),
        during,
        against: against.map(|words| Baseline::Words(Stated::new(words.into()))),
        margin: margin(desk, read),
        stance,
        todo: todo.into(),
        ..Statistic::new(id, quantity, label)
    };
    Drafted::new(Declared::Statistic(Box::new(statistic)), read.span.clone())
}

/// The figure as it is declared: in its own unit, or that of the figure that it belongs to: "9 million more" than 62 million
/// euros.
fn quantity(desk: &Desk<'_>, read: &QuantityReading) -> Stated<Quantity> {
    let mut quantity = read.quantity.clone();
    let tied = || {
        let tied = desk.reading.tied(read).filter(|_| read.noun.is_none());
        tied.filter(|(tie, _)| !matches!(tie, Tie::Reached | Tie::Joined))
    };
    let takes = matches!(
        quantity.measure,
        Measure::Amount(_) | Measure::Change { .. } | Measure::Magnitude(_)
    );
    let of_tied = || {
        let (_, before) = tied().filter(|_| takes)?;
        // "un 7 % más que en 2023. Son 8.400 más que en 2022": visitors, and no percent
        let origin = match before.quantity.measure {
            Measure::Change { .. } => desk.reading.origin(before),
            _ => before,
        };
        unit(desk, origin)
    };
    quantity.unit = unit(desk, read).or_else(of_tied);
    Stated::new(quantity)
}

/// The unit of a figure, or the article's own noun where it counts one.
fn unit(desk: &Desk<'_>, read: &QuantityReading) -> Option<Unit> {
    let counts = matches!(
        read.quantity.measure,
        Measure::Amount(_) | Measure::OutOf { .. } | Measure::Magnitude(_)
    );
    let own = || {
        let noun = read.noun.as_ref();
        let noun = noun.filter(|noun| desk.reading.ends_with_noun(noun))?;
        Some(Unit::Counted(desk.words(noun).into()))
    };
    let counts = counts && !desk.reading.is_one_of_each(&read.span);
    read.quantity
        .unit
        .clone()
        .or_else(|| own().filter(|_| counts))
}

/// Who says a figure: whoever tells it, else whoever tells the figure that it belongs to.
fn figure_said(desk: &Desk<'_>, read: &QuantityReading) -> (Attribution, Option<Stance>) {
    let own = said(desk, &read.span);
    match desk.reading.tied(read) {
        Some((Tie::Compared | Tie::Apposed, before)) => {
            // Who tells it behind the figure before may tell this one alone.
            let later = desk.reader.tellings(&read.span);
            let later = later
                .iter()
                .any(|one| one.firm && one.span.start >= before.span.end);
            match later {
                true => own,
                false => (said(desk, &before.span).0, own.1),
            }
        }
        Some((Tie::Reached | Tie::Joined, before)) if own.0.is_article() => {
            (said(desk, &before.span).0, None)
        }
        _ => own,
    }
}

/// Who says a passage that is not quoted, and how they stand to it: whoever tells it for certain.
pub(super) fn said(desk: &Desk<'_>, passage: &Range<usize>) -> (Attribution, Option<Stance>) {
    let mut told = desk.reader.tellings(passage);
    told.retain(|one| !desk.reading.only_has(&one.span, passage));
    let found = desk.telling(&told).or_else(|| desk.told_on(passage, &told));
    let Some((telling, speakers)) = found else {
        return (desk.told_before(passage, &told), None);
    };
    let mut addressees = desk.tellers(&telling.addressees).unwrap_or_default();
    addressees.retain(|id| !speakers.contains(id));
    let mut via = desk.tellers(&telling.via).unwrap_or_default();
    via.retain(|id| !speakers.contains(id));
    (attribution(speakers, addressees, via), telling.stance)
}

/// "Blanchard, 58, earned": whether a figure stands as an age behind somebody who is called so.
fn is_behind_person(desk: &Desk<'_>, read: &QuantityReading) -> bool {
    let sentence = desk.reading.sentence(&read.span);
    let before = sentence.start..read.span.start;
    let mut named = mentions_within(desk.mentions, &before).iter().rev();
    let beside = |end: usize| {
        let between = &desk.source.text()[end..read.span.start];
        matches!(between.trim_end(), "," | " (")
    };
    desk.reading.stands_as_age(read)
        && named.any(|one| {
            let person = desk.article.actors[one.actor].kind == ActorKind::Person;
            person && beside(one.span.end)
        })
}

/// Whose age it is: who is named nearest to it.
fn whose(desk: &Desk<'_>, read: &QuantityReading) -> Option<Text> {
    let sentence = desk.reading.sentence(&read.span);
    let near = mentions_within(desk.mentions, &sentence)
        .iter()
        .filter(|mention| {
            let person = desk.article.actors[mention.actor].kind == ActorKind::Person;
            person && desk.reading.are_apposed(&mention.span, &read.span)
        });
    let distance = |span: &Range<usize>| match span.end <= read.span.start {
        true => read.span.start - span.end,
        false => span.start.saturating_sub(read.span.end),
    };
    let nearest = near.min_by_key(|mention| distance(&mention.span))?;
    Some(desk.id(nearest.actor))
}

/// The margin of error that the sentence gives behind a figure.
fn margin(desk: &Desk<'_>, read: &QuantityReading) -> Option<Stated<Quantity>> {
    let sentence = desk.reading.sentence(&read.span);
    // Figures are in order.
    let figures = &desk.reading.quantities;
    let first = figures.partition_point(|other| other.span.start < read.span.end);
    let within = figures[first..].iter();
    let within = within.take_while(|other| other.span.start < sentence.end);
    let mut behind = within.filter(|other| other.span.end <= sentence.end);
    let next = behind.find(|other| other.kind.states() || other.kind == ReadingKind::Margin)?;
    (next.kind == ReadingKind::Margin).then(|| Stated::new(next.quantity.clone()))
}

/// What a figure may be called: by what it measures, and of several such by the year.
fn wanted(
    desk: &Desk<'_>,
    read: &QuantityReading,
    of: Option<&Range<usize>>,
    during: Option<&Stated<When>>,
    age: bool,
) -> Vec<String> {
    let mut wanted = Vec::new();
    if age {
        wanted.push(names::plain(desk.reading.word_for_age()));
        let who = whose(desk, read);
        wanted.extend(who.map(|id| format!("{}_{id}", wanted[0])));
    }
    if let Some(of) = of {
        let words = desk.telling_words(of);
        let named = names::of_words(&words);
        let head = names::plain(desk.reading.head_word(of));
        let single = Some(head).filter(|head| !head.is_empty());
        let all: Vec<String> = single.into_iter().chain(named).collect();
        let suffix = suffix(read);
        wanted.extend(all.first().cloned());
        let dated = during.and_then(|time| times::year(&time.value));
        wanted.extend(
            all.first()
                .zip(dated)
                .map(|(name, year)| format!("{name}_{year}")),
        );
        wanted.extend(
            all.first()
                .zip(suffix)
                .map(|(name, suffix)| format!("{name}_{suffix}")),
        );
        wanted.extend(all.into_iter().skip(1));
    }
    let around = desk.reading.clause_around(&read.span);
    let before = desk.telling_words(&(around.start..read.span.start.max(around.start)));
    let behind = desk.telling_words(&(read.span.end.min(around.end)..around.end));
    wanted.extend(names::of_words(&before));
    wanted.extend(names::of_words(&behind));
    wanted.push(suffix(read).unwrap_or("amount").to_owned());
    wanted
}

/// What tells one figure of a thing from another: how it is measured.
fn suffix(read: &QuantityReading) -> Option<&'static str> {
    Some(match &read.quantity.measure {
        Measure::Change { .. } => "change",
        Measure::Rank(_) => "rank",
        Measure::Share { .. } | Measure::OutOf { .. } => "share",
        Measure::Multiple(_) => "times",
        Measure::Score { .. } => "result",
        _ => return None,
    })
}

/// A figure by the article's words alone, and what it measures left to a person.
pub(super) fn plain(desk: &Desk<'_>, span: &Range<usize>, names: &mut Names) -> Option<Drafted> {
    let read = desk
        .reading
        .quantities
        .iter()
        .find(|read| read.span == *span && !desk.reading.fails_to_come_about(read))?;
    let mut drafted = figure(desk, read, names);
    if let Declared::Statistic(statistic) = &mut drafted.declared {
        statistic.quantity = Stated::new(read.quantity.clone());
        statistic.quantity.words = Some(desk.words(span).into());
        statistic.attribution = Attribution::default();
        statistic.stance = None;
        statistic.during = None;
        statistic.against = None;
        statistic.margin = None;
        statistic.who = None;
        statistic.of = Stated::new(Text::default());
        statistic.todo = vec![Todo::Of].into();
    }
    Some(drafted)
}
