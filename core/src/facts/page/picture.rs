//! How much of the text is declared, and what bears the facts out, as a picture; and what is wrong.

use super::{PageMessage, View, counted, lists, note::message_box, words::seen};
use crate::{
    model::{Aspects, Covered, FactList, Text},
    rules::{AskedFor, AskedKind, Fate, Level, Rule},
};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// Into how many columns the text is divided: what lies in one is one tick.
const COLUMNS: usize = 500;

/// What stands above the article: the picture, and what is wrong.
pub(super) fn overview(view: &View<'_>) -> Markup {
    html! {
        section #overview aria-labelledby="h-overview" {
            h2 #h-overview { (verdict(view)) }
            @match &view.article.coverage {
                Some(coverage) => table {
                    caption.hidden { "How much of the article is declared, and what bears it out" }
                    tbody {
                        (strip(view, "Quotations", coverage.quotations, |one| one.kind == AskedKind::Quotation))
                        (strip(view, "Figures", coverage.numbers, |one| one.kind == AskedKind::Figure && !one.quoted))
                        (strip(view, "Dates and times", coverage.dates, |one| is_date(one.kind) && !one.quoted))
                        @if coverage.quoted.total > 0 {
                            (strip(view, "Within quotations", coverage.quoted, |one| one.quoted))
                        }
                        (evidence(coverage.aspects))
                    }
                },
                None => p { "The facts were not held against a text: that it states them is on the word of whoever wrote them down." },
            }
            (problems(view))
        }
    }
}

fn is_date(kind: AskedKind) -> bool {
    matches!(kind, AskedKind::Date | AskedKind::TimeOfDay)
}

/// What a glance should tell.
fn verdict(view: &View<'_>) -> String {
    let wrong = view.messages.iter().filter(|one| one.level == Level::Deny);
    let mut verdict = counted(view.notes.facts.len(), "fact");
    match wrong.count() {
        0 if view.article.coverage.is_none() || view.let_through > 0 => {}
        0 => verdict.push_str(", nothing is wrong"),
        1 => verdict.push_str(", 1 thing is wrong"),
        wrong => verdict += &format!(", {wrong} things are wrong"),
    }
    match view.let_through {
        0 => {}
        1 => verdict.push_str(", 1 fact was let through though it is wrong"),
        facts => verdict += &format!(", {facts} facts were let through though they are wrong"),
    }
    // What is to be decided is counted by itself.
    let advice = view
        .messages
        .iter()
        .filter(|one| one.level == Level::Warn && !is_todo(one));
    match advice.count() {
        0 => {}
        advice => verdict += &format!(", {} of advice", counted(advice, "piece")),
    }
    match view.open.len() {
        0 => {}
        1 => verdict.push_str(", 1 passage is undeclared"),
        open => verdict += &format!(", {open} passages are undeclared"),
    }
    let notes = view.notes.facts.iter().chain(&view.notes.actors);
    match notes.map(|note| note.todos.len()).sum::<usize>() {
        0 => {}
        1 => verdict.push_str(", 1 thing is to be decided"),
        todos => verdict += &format!(", {todos} things are to be decided"),
    }
    match (view.article.coverage, view.text) {
        (Some(_), _) => {}
        (None, "") => verdict.push_str("; nothing was checked: the text is not at hand"),
        (None, _) => verdict.push_str("; nothing was checked against the text"),
    }
    verdict
}

/// One kind of passage along the text: a tick for each, which is the higher the more it asks for somebody to look.
fn strip(view: &View<'_>, name: &str, count: Covered, is_of: impl Fn(&AskedFor) -> bool) -> Markup {
    let length = view.text.len().max(1);
    let mut ticks = BTreeSet::new();
    for one in view.asked.iter().filter(|one| is_of(one)) {
        let column = |byte: usize| byte * COLUMNS / length;
        let (start, end) = (column(one.span.start), column(one.span.end));
        let weight = match one.fate {
            Fate::Declared => 0,
            Fate::SetAside(_) => 1,
            Fate::Open => 2,
        };
        ticks.insert((weight, start, (end - start).max(2)));
    }
    let percent = |columns: usize| format!("{}%", columns as f64 * 100.0 / COLUMNS as f64);
    let open = count.total.saturating_sub(count.covered + count.aside);
    html! {
        tr {
            th scope="row" { (name) }
            td.bar {
                svg aria-hidden="true" focusable="false" width="100%" height="20" {
                    rect.ground x="0" y="17" width="100%" height="1" {}
                    @for (weight, start, width) in &ticks {
                        @let (class, y, height) = match weight { 0 => ("said", 7, 10), 1 => ("aside", 13, 4), _ => ("open", 0, 17) };
                        rect class=(class) x=(percent(*start)) y=(y) width=(percent(*width)) height=(height) {}
                    }
                }
            }
            td {
                @if count.total == 0 { "none" } @else { (count.covered) " of " (count.total) }
                @if count.aside > 0 { ", " (count.aside) " set aside" }
                @if open > 0 { ", " b.open { (open) " undeclared" } }
            }
        }
    }
}

/// What bears the aspects of the facts out, as parts of one bar.
fn evidence(count: Aspects) -> Markup {
    let total = f64::from(count.stated + count.undecided + count.author).max(1.0);
    let parts = [
        ("es", count.stated, "stated"),
        ("eu", count.undecided, "undecided"),
        ("ew", count.author, "on your word"),
    ];
    let mut before = 0.0;
    let bars = parts.map(|(class, count, _)| {
        let start = before;
        before += f64::from(count);
        let percent = |part: f64| format!("{:.2}%", part * 100.0 / total);
        (class, percent(start), percent(f64::from(count)))
    });
    html! {
        tr {
            th scope="row" { "Evidence" }
            td.bar {
                svg aria-hidden="true" focusable="false" width="100%" height="20" {
                    defs {
                        pattern #hatch width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                            rect.line width="2" height="5" {}
                        }
                    }
                    @for (class, start, width) in bars {
                        rect class=(class) x=(start) y="5" width=(width) height="12" {}
                    }
                }
            }
            td {
                @for (at, (class, count, name)) in parts.iter().filter(|(class, count, _)| *class == "es" || *count > 0).enumerate() {
                    @if at > 0 { ", " }
                    span class={ "key " (class) } { (count) " " (name) }
                }
            }
        }
    }
}

/// How many messages are listed; each stands at its note as well.
const LISTED: usize = 50;

/// What is wrong: with a fact, and where its note is, or with the article as a whole.
fn problems(view: &View<'_>) -> Markup {
    let whole = view.messages.iter().filter(|message| {
        let place = message.place.map(|place| place.list);
        place.is_none_or(|list| list == FactList::Article)
    });
    let notes = view.notes.facts.iter().chain(&view.notes.actors);
    let of_notes = notes.flat_map(|note| {
        let own = note.remarks.iter();
        own.map(move |message| (note.name(), note.fact.id(), *message))
    });
    let asides = view.article.asides.iter().enumerate();
    let of_asides = asides.flat_map(|(index, aside)| {
        let own = lists::of_aside(view, index);
        own.map(move |message| (format!("x{}", index + 1), &aside.id, message))
    });
    let mut all: Vec<Told<'_>> = of_notes.chain(of_asides).collect();
    all.sort_by_key(|(.., message)| message.level != Level::Deny);
    let (todos, all): (Vec<Told<'_>>, Vec<Told<'_>>) =
        all.into_iter().partition(|(.., message)| is_todo(message));
    html! {
        @for message in whole { (message_box(view, message)) }
        @if !all.is_empty() { (listed(&all, "wrong")) }
        @if !todos.is_empty() {
            details {
                summary { h2 { "What is to be decided" } }
                (listed(&todos, "to be decided"))
            }
        }
    }
}

/// The name of a note, what its fact is called, and what is said of it.
type Told<'a> = (String, &'a Text, &'a PageMessage);

/// Whether a message tells what a draft left open, which is nothing wrong.
fn is_todo(message: &PageMessage) -> bool {
    message.rule == Rule::Todo && message.level == Level::Warn
}

/// Messages, each with a way to its note.
fn listed(all: &[Told<'_>], what: &str) -> Markup {
    html! {
        ul.problems {
            @for (name, id, message) in all.iter().take(LISTED) {
                li class=(if message.level == Level::Deny { "wrong" } else { "wrong warn" }) {
                    a href={ "#" (name) } { bdi { (seen(id)) } }
                    ": " bdi { (message.message) }
                }
            }
            @if let Some(more) = all.len().checked_sub(LISTED).filter(|more| *more > 0) {
                li { "and " (more) " more: choose those that are " (what) }
            }
        }
    }
}
