//! `future_event`: an event that starts after publication and is not `planned`, or one that is and was over by then; and what was
//! said after publication.

use super::declared;
use crate::{
    model::{Article, Date, Event, Field},
    rules::{Advice, FactList, Finding, Place, Rule},
};

/// Checks every event, and when every quotation and claim was said.
pub(in crate::rules) fn check(article: &Article, findings: &mut Vec<Finding>) {
    let Some(published) = article.local_day() else {
        return;
    };
    for (index, event) in article.events.iter().enumerate() {
        let place = FactList::Events.at(index);
        findings.extend(match event.planned {
            true => over(event, published, place.field(Field::Planned)),
            false => to_come(event, published, place.field(Field::When)),
        });
    }
    let said = declared(article).into_iter().filter_map(|time| {
        let what = match time.place.list {
            FactList::Quotes => "quotation",
            FactList::Claims => "claim",
            _ => return None,
        };
        let day = time.days().from.filter(|day| *day > published)?;
        let text =
            format!("this {what} is of {day}, after the article was published ({published})");
        let advice = Advice::Plain("put the date right: what is published was said by then");
        Some(Finding::new(Rule::FutureEvent, time.place, text).advice(advice))
    });
    findings.extend(said);
}

fn to_come(event: &Event, published: Date, place: Place) -> Option<Finding> {
    let starts = event.when.as_ref()?.value.interval().from?;
    if starts <= published {
        return None;
    }
    let text =
        format!("this event starts on {starts}, after the article was published ({published})");
    Some(Finding::new(Rule::FutureEvent, place, text).advice(Advice::Planned))
}

fn over(event: &Event, published: Date, place: Place) -> Option<Finding> {
    let when = &event.when.as_ref()?.value;
    if when.interval().to? > published {
        return None;
    }
    let text = format!(
        "this event is said to be planned, and was over ({}) when the article was published ({published})",
        when.declared()
    );
    Some(Finding::new(Rule::FutureEvent, place, text).advice(Advice::NotPlanned))
}
