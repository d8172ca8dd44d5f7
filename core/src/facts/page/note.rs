//! A note: what the page says of one fact.

use super::{
    PageMessage, View,
    notes::Note,
    words::{Line, Piece, beginning, kind_of_actor, more, seen, sentence},
};
use crate::{
    formats::Fact,
    model::{Aspect, Basis, Stance},
    rules::{Level, Rule, aspect_in_words},
};
use maud::{Markup, html};

/// How much is shown of what nobody declared.
const SHOWN: usize = 60;

/// What kind of fact it is, as an editor says.
pub(super) fn kind(fact: Fact<'_>) -> &'static str {
    match fact {
        Fact::Actor(actor) => kind_of_actor(actor.kind),
        Fact::Quote(_) => "quote",
        Fact::Statistic(_) => "figure",
        Fact::Event(_) => "event",
        Fact::Claim(_) => "claim",
    }
}

/// Its class: by this the style and the filters know it.
pub(super) fn class(fact: Fact<'_>) -> &'static str {
    match fact {
        Fact::Actor(_) => "ka",
        Fact::Quote(_) => "kq",
        Fact::Statistic(_) => "kf",
        Fact::Event(_) => "ke",
        Fact::Claim(_) => "kc",
    }
}

/// A note as an item of a list, and what stands below it.
pub(super) fn note(view: &View<'_>, note: &Note<'_>, below: &Markup) -> Markup {
    let class = format!("note {}{}", class(note.fact), note.standing().classes());
    html! {
        li id=(note.name()) class=(class) tabindex="-1" data-id=(note.fact.id()) data-a=[actors(note)] {
            p.says {
                (backwards(view, note)) " "
                b.kind { (kind(note.fact)) } " "
                (line(&sentence(note.fact, &view.index)))
            }
            @let lines = more(note, &view.index);
            @if !lines.is_empty() {
                p.more { @for (name, words) in &lines { span { (name) ": " (line(words)) } " " } }
            }
            @if !note.evidence.is_empty() { p.more { (evidence(view, note)) } }
            @if !note.todos.is_empty() && !note.is_told_to_decide() {
                p.more { span.et { b { "To be decided" } " " (note.todos.join(", ")) } }
            }
            @for message in &note.remarks { (message_box(view, message)) }
            (below)
        }
    }
}

/// The numbers of the actors of a fact.
pub(super) fn actors(note: &Note<'_>) -> Option<String> {
    let numbers = note.actors.iter().map(ToString::to_string);
    let numbers: Vec<String> = numbers.collect();
    (!numbers.is_empty()).then(|| numbers.join(" "))
}

/// The number of a note, which leads to the passage that it is on, and to the others if there are several.
fn backwards(view: &View<'_>, note: &Note<'_>) -> Markup {
    let places = note.stands.iter().chain(note.near()).chain(&note.also);
    let mut places = places.filter_map(|range| view.marks.name(range));
    let number = note.number;
    html! {
        @match places.next() {
            Some(first) => a.n href={ "#" (first) } aria-label={ (number) ", to its place in the text" } { (number) },
            None => span.n { (number) },
        }
        @for (index, range) in note.stands.iter().enumerate().skip(1) {
            @if let Some(name) = view.marks.name(range) {
                " " a.n href={ "#" (name) } aria-label={ "+" (index) ", to place " (index + 1) " in the text" } { "+" (index) }
            }
        }
    }
}

/// What the text says of each aspect, by what bears it out.
fn evidence(view: &View<'_>, note: &Note<'_>) -> Markup {
    let stance = match note.fact {
        Fact::Statistic(statistic) => statistic.stance,
        Fact::Claim(claim) => claim.stance,
        _ => None,
    };
    let groups = [
        (Basis::Stated, "es", "Stated"),
        (Basis::Undecided, "eu", "Undecided"),
        (Basis::Author, "ew", "On your word"),
    ];
    let of = |basis| {
        note.evidence
            .iter()
            .filter(move |(one, _)| one.basis == basis)
    };
    html! {
        @for (basis, class, name) in groups {
            @if of(basis).next().is_some() {
                span class=(class) {
                    b { (name) } " "
                    @for (at, (one, range)) in of(basis).enumerate() {
                        @if at > 0 { ", " }
                        @let name = range.as_ref().and_then(|range| view.marks.name(range));
                        (aspect(one.aspect, stance, name))
                    }
                }
                " "
            }
        }
    }
}

fn aspect(aspect: Aspect, stance: Option<Stance>, at: Option<String>) -> Markup {
    let words = aspect_in_words(aspect, stance);
    html! {
        @match at {
            Some(at) => a href={ "#" (at) } { (words) },
            None => (words),
        }
    }
}

/// Something that is wrong. In the text its passage is marked as that: what of it nobody declared is led to from here.
pub(super) fn message_box(view: &View<'_>, message: &PageMessage) -> Markup {
    let open = message.passage.as_ref();
    let open = open.map_or(0..0, |passage| view.open_within(passage));
    let (class, name) = match message.level {
        Level::Deny => ("wrong", "Wrong"),
        Level::Warn | Level::Allow => ("wrong warn", "Advice"),
    };
    let name = match message.rule {
        Rule::Todo => "To do",
        _ => name,
    };
    html! {
        div class=(class) {
            p { b { (name) } " " bdi { (message.message) } " " code { (message.rule) } }
            @for (shown, lines) in parts(&message.details) {
                @if shown {
                    pre tabindex="0" role="group" aria-label="What the article says" { (flush(&lines)) }
                } @else {
                    @for line in lines { p { bdi { (line) } } }
                }
            }
            @if !open.is_empty() {
                p {
                    "Nobody declared "
                    @for (nth, at) in open.enumerate() {
                        @if nth > 0 { ", " }
                        @let words = beginning(&seen(&view.text[view.open[at].span.clone()]), SHOWN);
                        // A quotation has marks of its own.
                        @let bare = words.starts_with(char::is_alphanumeric);
                        a href={ "#u" (at + 1) } {
                            @if bare { "“" } bdi lang=[view.index.language] { (words) } @if bare { "”" }
                        }
                    }
                }
            }
        }
    }
}

/// The lines of a message: those that show the article, with what points into them below, and those between.
fn parts(details: &str) -> Vec<(bool, Vec<&str>)> {
    let mut parts: Vec<(bool, Vec<&str>)> = Vec::new();
    for line in details.lines() {
        let shown = line.starts_with("  ");
        match parts.last_mut() {
            Some((before, lines)) if *before == shown => lines.push(line),
            _ => parts.push((shown, vec![line])),
        }
    }
    parts
}

/// Lines without what all of them are set in by.
fn flush(lines: &[&str]) -> String {
    let blanks = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let least = lines.iter().map(blanks).min().unwrap_or(0);
    let lines: Vec<&str> = lines.iter().map(|line| &line[least..]).collect();
    lines.join("\n")
}

/// A line in plain words. What somebody wrote is set apart, so that its direction of writing is its own.
pub(super) fn line(line: &Line<'_>) -> Markup {
    html! {
        @for piece in &line.0 {
            @match piece {
                Piece::Own(words) => (words),
                Piece::Value(value) => bdi { (value) },
                Piece::Quoted(words, language) => { "“" bdi lang=[*language] { (words) } "”" },
                Piece::Fact(name, called) => a href={ "#" (name) } { bdi { (called) } },
                Piece::Address(url) => a rel="noreferrer" href=(url) { bdi { (url) } },
            }
        }
    }
}
