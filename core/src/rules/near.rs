//! What is looked for near the facts that were found: times, and where the article names actors and has the words of asides.

use super::{
    FactList, Finding, Rule,
    check::FoundAt,
    coverage::{Passages, stated},
    evidence::Verdict,
    number,
    ranges::holding,
    reading::Reading,
    reference::unused_actor,
    source::Bearings,
    text::words_not_found,
    time,
};
use crate::model::{Article, Aspect, Field, Interval};
use std::{
    cell::OnceCell,
    collections::{HashMap, HashSet},
    ops::Range,
};

/// Why it is undecided what is not held against all places where it may stand.
const IN_VERY_MANY: &str = "it may stand in very many places, and was not held against all of them: give words that stand in few";

pub(super) fn find_times<'a>(
    article: &'a Article,
    reading: &Reading<'_>,
    bearings: &Bearings<'a>,
    found: &mut FoundAt,
    findings: &mut Vec<Finding>,
) {
    let all = time::declared(article);
    if all.is_empty() {
        return;
    }
    // Each interval once: many facts may be of one day, and the text may name it often.
    let mut named: HashMap<Interval, Vec<Range<usize>>> = HashMap::new();
    for time in &reading.text.times {
        if let Some(days) = time.interval {
            named.entry(days).or_default().push(time.span.clone());
        }
    }
    let mut timed = HashSet::new();
    for mut declared in all {
        let fact = declared.place.fact();
        declared.fact = found.facts.get(&fact).cloned();
        if fact.list == FactList::Statistics {
            declared.of_others = number::told_by_others(article, fact.index, reading, bearings);
        }
        let (range, verdict) = time::check(&declared, reading, findings);
        if let Some(verdict) = verdict {
            found.note(declared.place, Aspect::Time, &verdict, reading);
            if verdict == Verdict::Undecided
                && let Some(why) = why_undecided(&declared, range.as_ref(), reading)
            {
                found.left_open.insert(fact, why);
            }
        }
        if let Some(range) = range {
            let dates = &mut found.passages.dates;
            for interval in declared.stretches() {
                dates.extend(named.remove(&interval).into_iter().flatten());
            }
            if declared.holds_time() && timed.insert(declared.stated.value) {
                dates.extend(declared.clocks(reading));
            }
            dates.push(range.clone());
            if let Some(words) = &declared.stated.words {
                cover_given(words, &range, reading, &mut found.passages);
            }
            found.add(declared.place, range, reading);
        }
    }
}

/// What there is to say of a time that is undecided.
fn why_undecided(
    declared: &time::Declared<'_>,
    range: Option<&Range<usize>>,
    reading: &Reading<'_>,
) -> Option<String> {
    let fact = declared.fact.as_ref();
    if fact.is_some_and(|fact| reading.text.is_cut(fact)) {
        let why = "its sentence is too long to be read as one: end it with a full stop";
        return Some(why.to_owned());
    }
    if reading.doubtful.borrow().contains(&declared.place) {
        return Some(IN_VERY_MANY.to_owned());
    }
    time::read_as(range?, reading)
}

/// Covers the words that are given for a time where they hold the expression that was found.
fn cover_given(words: &str, range: &Range<usize>, reading: &Reading<'_>, passages: &mut Passages) {
    for words in holding(&reading.given(words).ranges, range) {
        passages.numbers.extend(stated::of_period(words, reading));
        passages.others.push(words.clone());
    }
}

/// Takes back what was found against facts that were not weighed against all places where they may stand: another place may bear
/// them out.
pub(super) fn leave_open(reading: &Reading<'_>, found: &mut FoundAt, findings: &mut Vec<Finding>) {
    let doubtful = reading.doubtful.borrow();
    findings.retain(|finding| {
        let fact = finding.place.fact();
        let Some(aspect) = of_place(finding.rule).filter(|_| doubtful.contains(&fact)) else {
            return true;
        };
        found.left_open.insert(fact, IN_VERY_MANY.to_owned());
        found.note(fact, aspect, &Verdict::Undecided, reading);
        false
    });
}

/// What a rule finds of the place at which a fact is taken to stand.
fn of_place(rule: Rule) -> Option<Aspect> {
    Some(match rule {
        Rule::WrongSource | Rule::WrongSpeaker | Rule::Unattributed | Rule::DistantSpeaker => {
            Aspect::Speaker
        }
        Rule::WrongStance => Aspect::Stance,
        Rule::WrongAddressee => Aspect::Addressee,
        Rule::WrongIntermediary => Aspect::Intermediary,
        Rule::CutOff => Aspect::Words,
        Rule::Misdated => Aspect::Time,
        _ => return None,
    })
}

pub(super) fn find_asides(
    article: &Article,
    reading: &Reading<'_>,
    found: &mut FoundAt,
    findings: &mut Vec<Finding>,
) {
    for (index, aside) in article.asides.iter().enumerate() {
        let fact = FactList::Asides.at(index);
        let places = reading.find(&aside.words, true);
        match places.first() {
            _ if aside.words.trim().is_empty() => {} // reported as that
            Some(first) => {
                found.add(fact, first.clone(), reading);
                found.passages.asides.push((index, places));
            }
            None => {
                let place = fact.field(Field::Words);
                findings.push(words_not_found::absent(&aside.words, place, reading));
            }
        }
    }
}

pub(super) fn find_actors(
    article: &Article,
    reading: &Reading<'_>,
    found: &mut FoundAt,
    findings: &mut Vec<Finding>,
) {
    let used = OnceCell::new();
    for index in 0..article.actors.len() {
        let named = || reading.mentions_of(index);
        match named()
            .find(|mention| mention.whole)
            .or_else(|| named().next())
        {
            Some(first) => {
                let place = FactList::Actors.at(index);
                found.add(place, first.span.clone(), reading);
            }
            // Without the endings of its language a name is not found in every form.
            None if !reading.text.is_read() => {}
            None => {
                let used = used.get_or_init(|| unused_actor::Used::of(article));
                findings.extend(unused_actor::finding(article, index, used, reading));
            }
        }
    }
    let names = reading.mentions.iter();
    let names = names.filter(|mention| !stated::is_no_name(&mention.span, reading));
    let names = names.map(|mention| mention.span.clone());
    found.passages.names.extend(names);
}
