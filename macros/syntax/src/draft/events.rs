//! What happens: dates that belong to no other fact.

use super::{
    claims::sentence_of,
    desk::{Desk, one_line},
    fact::{Declared, Drafted},
    names::{self, Names},
    times,
};
use newsfacts_core::{
    model::{
        ActorKind, Date, Event, EventKind, Measure, Moment, Stated, Text, TimeOfDay, Todo, When,
    },
    text::{ClockReading, Zone, mentions_within},
};
use std::ops::Range;

/// How many words a label has at most; longer ones are left to a person.
const LABEL: usize = 10;

/// An event for an expression of time that no other fact covers.
pub(super) fn propose(desk: &Desk<'_>, span: &Range<usize>, names: &mut Names) -> Option<Drafted> {
    let time = desk.reading.times.iter().find(|time| time.span == *span)?;
    if desk.reading.is_moved_from(span) || desk.reading.is_set_against(span) {
        return None;
    }
    let mut when = times::when(desk, time)?;
    if let Some(both) = desk.reading.moved_to(span) {
        // What was moved takes place then, and what the clause tells is that it was moved.
        when.words = Some(desk.words(&both).into());
        let mut drafted = event(desk, &both, when, names);
        if let Declared::Event(event) = &mut drafted.declared {
            event.label.value = event.label.words.clone().unwrap_or_default();
            event.todo = vec![Todo::Label].into();
        }
        return Some(drafted);
    }
    let dated = desk.reading.with_preposition(span);
    let clause = desk.reading.clause_around(&dated);
    let thing = desk.reading.thing_of(span, &clause);
    let mut drafted = event(desk, span, when, names);
    if let (Declared::Event(event), Some(thing)) = (&mut drafted.declared, thing) {
        let kind = desk.reading.happens(&thing);
        leave_open(event, desk.words(&thing).into());
        event.kind = kind.unwrap_or(EventKind::Todo);
    }
    Some(drafted)
}

/// An event for a time of day that no other fact covers: with its day, where the two stand together.
pub(super) fn at_clock(desk: &Desk<'_>, span: &Range<usize>, names: &mut Names) -> Option<Drafted> {
    let clock = desk
        .reading
        .clocks
        .iter()
        .find(|clock| clock.span == *span)?;
    let (value, day) = moment(desk, clock)?;
    // "closes at 8 p.m." does so every day.
    let own = day
        .as_ref()
        .is_some_and(|day| desk.reading.sentence(day) == desk.reading.sentence(span));
    if !own && desk.reading.is_daily(span) {
        return None;
    }
    let beside = day.filter(|day| {
        let gap = day.end.min(span.end)..day.start.max(span.start);
        gap.len() <= TOGETHER && desk.reading.sentence(day) == desk.reading.sentence(span)
    });
    let whole = match beside {
        Some(day) => day.start.min(span.start)..day.end.max(span.end),
        None => span.clone(),
    };
    let mut when = Stated::new(value);
    when.words = Some(desk.words(&whole).into());
    Some(event(desk, &whole, when, names))
}

/// How many bytes may lie between a time of day and its day.
const TOGETHER: usize = 6;

/// The minute that a time of day means: of the day that its sentence names, or else that was named last before it; and where
/// that day stands.
fn moment(desk: &Desk<'_>, clock: &ClockReading) -> Option<(When, Option<Range<usize>>)> {
    let sentence = desk.reading.sentence(&clock.span);
    let days = desk
        .reading
        .times
        .iter()
        .filter_map(|time| match time.interval?.when()? {
            When::At(Moment::Day(day)) => Some((&time.span, day)),
            _ => None,
        });
    let inside = days
        .clone()
        .filter(|(span, _)| sentence.start <= span.start && span.end <= sentence.end);
    let own = inside.min_by_key(|(span, _)| span.start.abs_diff(clock.span.start));
    let before = || days.clone().rfind(|(span, _)| span.end <= clock.span.start);
    let named = own.or_else(before);
    let day = named
        .map(|(_, day)| day)
        .or_else(|| desk.article.local_day())?;
    let offset = match clock.zone {
        Zone::Offset(east, None) => Some(east),
        _ => None,
    };
    let hour = u8::try_from(clock.minute / 60).ok()?;
    let minute = u8::try_from(clock.minute % 60).ok()?;
    let time = TimeOfDay::new(hour, minute, 0, offset).ok()?;
    let place = named.map(|(span, _)| span.clone());
    Some((When::At(Moment::Time(day, time)), place))
}

fn event(desk: &Desk<'_>, span: &Range<usize>, when: Stated<When>, names: &mut Names) -> Drafted {
    let dated = desk.reading.with_preposition(span);
    let clause = desk.reading.clause_around(&dated);
    let words = desk.words(&clause);
    // "stimmte für den Umbau bis 2031": what goes on up to then is not what happens.
    let limit = matches!(when.value, When::Range { from: None, .. });
    let kind = desk.reading.happens(&clause).filter(|_| !limit);
    let kind = kind.or_else(|| {
        desk.reading
            .speaks_of_saying(&clause)
            .then_some(EventKind::Statement)
    });
    let mut todo = Vec::new();
    let mut label = Stated::new(Text::from(label_of(desk, &clause, &dated)));
    label.words = Some(words.clone().into());
    let torn = desk
        .reading
        .is_torn(&(clause.start..dated.start.max(clause.start)))
        && dated.end >= clause.end;
    // "Ce n’est qu’en 2030 que": without its time it is no sentence.
    let elided = desk.source.text()[..dated.start].ends_with(['\'', '’']);
    if torn || elided || !(2..=LABEL).contains(&label.value.split(' ').count()) {
        todo.push(Todo::Label);
        label.value = words.clone().into();
    }
    let mut who: Vec<Text> = Vec::new();
    for mention in mentions_within(desk.mentions, &clause) {
        let actor = &desk.article.actors[mention.actor];
        if actor.kind.speaks() && actor.kind != ActorKind::Todo && !who.contains(&actor.id) {
            who.push(actor.id.clone());
        }
    }
    let mut wanted = names::of_words(&desk.telling_words(&clause));
    wanted.extend(kind.as_ref().map(|kind| kind.name().to_lowercase()));
    let published = desk.article.local_day();
    let planned = published.is_some_and(|day| is_to_come(&when.value, day))
        && !(limit && desk.reading.tells_of_past(&clause));
    let kind = kind.unwrap_or(EventKind::Todo);
    let event = Event {
        when: Some(when),
        who: who.into(),
        planned,
        todo: todo.into(),
        ..Event::new(names.take(&wanted), kind, label)
    };
    Drafted::new(Declared::Event(event), span.clone())
}

/// Whether what is dated so lies ahead: it begins behind the day of publication, or from that on ("within eight weeks"), or all
/// that is told is its end ("is to close by June 30").
fn is_to_come(when: &When, day: Date) -> bool {
    let days = when.interval();
    let ends_later = days
        .to
        .and_then(Date::previous_day)
        .is_some_and(|to| to > day);
    days.from.is_none_or(|from| from == day) && ends_later
        || days.from.is_some_and(|from| from > day)
}

/// The votes that are told with their scores, and with their days: the score is a figure, and that there was a vote an event.
pub(super) fn votes(desk: &Desk<'_>, facts: &[Drafted], names: &mut Names) -> Vec<Drafted> {
    let counted = facts.iter().filter_map(|fact| match &fact.declared {
        Declared::Statistic(figure) => {
            let score = matches!(figure.quantity.value.measure, Measure::Score { .. });
            score.then_some((&fact.passage, figure.during.as_ref()?))
        }
        _ => None,
    });
    let votes = counted.filter_map(|(score, during)| {
        let sentence = desk.reading.sentence(score);
        let within = |span: &Range<usize>| sentence.start <= span.start && span.end <= sentence.end;
        let mut times = desk.reading.times.iter().filter(|time| within(&time.span));
        let when = times.find_map(|time| {
            let when = times::when(desk, time)?;
            (when.value == during.value).then_some((&time.span, when))
        });
        let (span, when) = when?;
        let vote = event(desk, span, when, names);
        match &vote.declared {
            Declared::Event(one) if one.kind == EventKind::Vote => Some(vote),
            _ => None,
        }
    });
    votes.collect()
}

/// What an event may be called: its clause without the time.
fn label_of(desk: &Desk<'_>, clause: &Range<usize>, dated: &Range<usize>) -> String {
    let text = desk.source.text();
    let before = one_line(&text[clause.start..dated.start.max(clause.start)]);
    let behind = one_line(&text[dated.end.min(clause.end)..clause.end]);
    let own = |words: &str| {
        words
            .trim_matches(|c: char| c == ',' || c == ':' || c.is_whitespace())
            .to_owned()
    };
    let parts = [own(&before), own(&behind)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    sentence_of(&parts.join(" "))
}

/// A time of day with nothing else: its event is left to a person.
pub(super) fn plain_clock(
    desk: &Desk<'_>,
    span: &Range<usize>,
    names: &mut Names,
) -> Option<Drafted> {
    let mut drafted = at_clock(desk, span, names)?;
    if let Declared::Event(event) = &mut drafted.declared {
        let words: Text = desk.words(span).into();
        event.when = event.when.take().map(|mut when| {
            when.words = Some(words.clone());
            when
        });
        leave_open(event, words);
    }
    Some(drafted)
}

/// The same with as few words as state the date, and what happens left to a person.
pub(super) fn plain(desk: &Desk<'_>, span: &Range<usize>, names: &mut Names) -> Option<Drafted> {
    let time = desk.reading.times.iter().find(|time| time.span == *span)?;
    if desk.reading.is_set_against(span) {
        return None;
    }
    let mut when = times::when(desk, time)?;
    when.words = Some(desk.words(span).into());
    let mut drafted = event(desk, span, when, names);
    if let Declared::Event(event) = &mut drafted.declared {
        let words = desk.words(&desk.reading.with_preposition(span));
        leave_open(event, words.into());
    }
    Some(drafted)
}

/// Leaves it to a person what happens, and to whom: the event has these words of the article.
fn leave_open(event: &mut Event, words: Text) {
    event.label.value = words.clone();
    event.label.words = Some(words);
    event.kind = EventKind::Todo;
    event.who = Vec::new().into();
    event.todo = vec![Todo::Label].into();
}
