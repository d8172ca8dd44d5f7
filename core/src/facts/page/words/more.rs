//! What a fact says besides: when, at which event, from where.

use super::{Line, figure::figure, when::when};
use crate::{
    facts::page::notes::{Index, Note},
    formats::Fact,
    model::{
        Actor, Baseline, Claim, Event, EventKind, Operator, Quote, SourceRef, Stated, Statistic,
        Text, When, is_language_tag,
    },
};

/// Each with the name that stands before it.
type Lines<'a> = Vec<(&'static str, Line<'a>)>;

/// What a fact says besides its sentence, line by line.
pub(in crate::facts::page) fn more<'a>(note: &Note<'a>, index: &Index<'a>) -> Lines<'a> {
    let mut lines = Vec::new();
    match note.fact {
        Fact::Actor(actor) => of_actor(actor, &mut lines),
        Fact::Quote(quote) => of_quote(quote, index, &mut lines),
        Fact::Statistic(statistic) => of_statistic(statistic, index, &mut lines),
        Fact::Event(event) => of_event(event, index, &mut lines),
        Fact::Claim(claim) => of_claim(claim, index, &mut lines),
    }
    // Words that are marked in the text stand there.
    if let (Some(words), true) = (words_of(note.fact), note.stands.is_empty()) {
        let line = Line::default().quoted(words, index.language);
        lines.push(("in the article’s words", line));
    }
    lines
}

/// The article's own words, where the value is the author's.
fn words_of(fact: Fact<'_>) -> Option<&Text> {
    match fact {
        Fact::Event(event) => event.label.words.as_ref(),
        Fact::Claim(claim) => claim.text.words.as_ref(),
        Fact::Statistic(statistic) => statistic.quantity.words.as_ref(),
        Fact::Actor(_) | Fact::Quote(_) => None,
    }
}

fn of_actor<'a>(actor: &'a Actor, lines: &mut Lines<'a>) {
    if !actor.also.is_empty() {
        let mut line = Line::default();
        for (at, name) in actor.also.iter().enumerate() {
            line = if at > 0 { line.own(", ") } else { line };
            line = line.value(name);
        }
        lines.push(("also called", line));
    }
    if let Some(url) = &actor.url {
        lines.push(("page", Line::default().address(url)));
    }
    note(actor.note.as_ref(), lines);
}

fn of_quote<'a>(quote: &'a Quote, index: &Index<'a>, lines: &mut Lines<'a>) {
    time(quote.when.as_ref(), lines);
    event(quote.at.as_ref(), index, lines);
    about(&quote.about, index, lines);
    inferred(quote.inferred, lines);
    if let Some(original) = &quote.original {
        let language = quote.language.as_deref().filter(|tag| is_language_tag(tag));
        let line = Line::default().quoted(original, language);
        lines.push(("originally", line));
    }
    source(quote.source.as_ref(), lines);
    replaces(quote.replaces.as_ref(), index, lines);
    note(quote.note.as_ref(), lines);
}

fn of_statistic<'a>(statistic: &'a Statistic, index: &Index<'a>, lines: &mut Lines<'a>) {
    time(statistic.during.as_ref(), lines);
    match &statistic.against {
        Some(Baseline::Words(words)) => {
            lines.push(("compared with", Line::default().value(&words.value)));
        }
        Some(Baseline::Statistic(id)) => {
            lines.push(("compared with", Line::default().fact(id, index)));
        }
        None => {}
    }
    if let Some(margin) = &statistic.margin {
        let line = Line::default().text(figure(&margin.value));
        lines.push(("margin of error", line));
    }
    if let Some(formula) = &statistic.formula {
        let line = Line::default().fact(&formula.left, index);
        let line = line.own(match formula.operator {
            Operator::Plus => " plus ",
            Operator::Minus => " minus ",
            Operator::Over => " divided by ",
        });
        lines.push(("follows from", line.fact(&formula.right, index)));
    }
    if !statistic.complete_with.is_empty() {
        let mut line = Line::default();
        for (at, id) in statistic.complete_with.iter().enumerate() {
            line = if at > 0 { line.own(", ") } else { line };
            line = line.fact(id, index);
        }
        lines.push(("makes up the whole with", line));
    }
    event(statistic.at.as_ref(), index, lines);
    if let Some(method) = &statistic.method {
        lines.push(("how it was measured", Line::default().value(method)));
    }
    inferred(statistic.inferred, lines);
    source(statistic.source.as_ref(), lines);
    replaces(statistic.replaces.as_ref(), index, lines);
    note(statistic.note.as_ref(), lines);
}

fn of_event<'a>(event: &'a Event, index: &Index<'a>, lines: &mut Lines<'a>) {
    let kind = match &event.kind {
        EventKind::Other(words) => Line::default().value(words),
        EventKind::Todo => Line::default().own("to be decided"),
        named => Line::default().own(apart(named.name())),
    };
    lines.push(("what", kind));
    time(event.when.as_ref(), lines);
    about(&event.about, index, lines);
    if let Some(url) = &event.url {
        lines.push(("page", Line::default().address(url)));
    }
    note(event.note.as_ref(), lines);
}

fn of_claim<'a>(claim: &'a Claim, index: &Index<'a>, lines: &mut Lines<'a>) {
    time(claim.when.as_ref(), lines);
    event(claim.at.as_ref(), index, lines);
    about(&claim.about, index, lines);
    inferred(claim.inferred, lines);
    if let Some(url) = claim.review.as_ref().and_then(|review| review.url.as_ref()) {
        lines.push(("the check", Line::default().address(url)));
    }
    source(claim.source.as_ref(), lines);
    replaces(claim.replaces.as_ref(), index, lines);
    note(claim.note.as_ref(), lines);
}

/// "PressConference" as "press conference".
fn apart(name: &str) -> String {
    let mut words = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    words
}

fn time<'a>(stated: Option<&'a Stated<When>>, lines: &mut Lines<'a>) {
    if let Some(stated) = stated {
        lines.push(("when", Line::default().own(when(&stated.value))));
    }
}

fn event<'a>(id: Option<&'a Text>, index: &Index<'a>, lines: &mut Lines<'a>) {
    if let Some(id) = id {
        lines.push(("at", Line::default().fact(id, index)));
    }
}

fn about<'a>(ids: &'a [Text], index: &Index<'a>, lines: &mut Lines<'a>) {
    if !ids.is_empty() {
        lines.push(("about", Line::default().actors(ids, index)));
    }
}

fn inferred(inferred: bool, lines: &mut Lines<'_>) {
    if inferred {
        let line = Line::default().own("the article leaves it to its readers to see");
        lines.push(("who says it", line));
    }
}

fn source<'a>(source: Option<&'a SourceRef>, lines: &mut Lines<'a>) {
    let Some(source) = source else {
        return;
    };
    let mut line = Line::default();
    if let Some(url) = &source.url {
        line = line.address(url);
    }
    if let Some(file) = &source.file {
        line = if source.url.is_some() {
            line.own(", ")
        } else {
            line
        };
        line = line.value(file);
    }
    lines.push(("source", line));
}

fn replaces<'a>(id: Option<&'a Text>, index: &Index<'a>, lines: &mut Lines<'a>) {
    if let Some(id) = id {
        lines.push(("takes the place of", Line::default().fact(id, index)));
    }
}

fn note<'a>(note: Option<&'a Text>, lines: &mut Lines<'a>) {
    if let Some(note) = note {
        lines.push(("note", Line::default().value(note)));
    }
}
