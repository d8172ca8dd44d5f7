//! What of the facts is shown. The style does it; the script adds what takes names, and counts.

use super::{
    View,
    note::class,
    notes::Standing,
    words::{beginning, seen},
};
use crate::formats::Fact;
use maud::{Markup, html};

/// The boxes and buttons that choose. They are the legend as well.
pub(super) fn filters(view: &View<'_>) -> Markup {
    let of = |wanted: &str| {
        let facts = view.notes.facts.iter();
        facts.filter(|note| class(note.fact) == wanted).count()
    };
    let kinds = [
        ("kq", "Quotes", of("kq")),
        ("kf", "Figures", of("kf")),
        ("ke", "Events", of("ke")),
        ("kc", "Claims", of("kc")),
        ("ka", "Names", view.notes.actors.len()),
        ("open", "Undeclared", view.open.len()),
        ("aside", "Set aside", view.article.asides.len()),
    ];
    let standing = |is: fn(&Standing) -> bool| {
        let facts = view.notes.facts.iter();
        facts.filter(|note| is(&note.standing())).count()
    };
    let choices = [
        ("all", "All", view.notes.facts.len()),
        ("u", "Undecided", standing(|one| one.undecided)),
        ("w", "On your word", standing(|one| one.author)),
        ("td", "To be decided", standing(|one| one.todo)),
        ("x", "Wrong", standing(|one| one.wrong || one.warned)),
    ];
    html! {
        div.filters role="group" aria-label="What is shown" {
            fieldset {
                legend { "Show" }
                @for (kind, name, count) in kinds {
                    @if count > 0 {
                        label {
                            input type="checkbox" id={ "show-" (kind) } checked autocomplete="off";
                            span class={ "m t-" (kind) } { (name) } " " small { (count) }
                        }
                    }
                }
            }
            fieldset {
                legend { "Evidence" }
                @for (choice, name, count) in choices {
                    @if count > 0 || choice == "all" {
                        label {
                            input type="radio" name="evidence" id={ "only-" (choice) } checked[choice == "all"] autocomplete="off";
                            span { (name) } " " small { (count) }
                        }
                    }
                }
            }
            @if view.notes.actors.iter().any(|note| matches!(note.fact, Fact::Actor(_))) {
                label.scripted {
                    span { "Who " }
                    select #actor autocomplete="off" {
                        option value="" { "anybody" }
                        @for note in &view.notes.actors {
                            @if let Fact::Actor(actor) = note.fact {
                                option value=(note.number) { (beginning(&seen(&actor.name), 40)) }
                            }
                        }
                    }
                }
            }
            output.scripted #count {}
        }
    }
}
