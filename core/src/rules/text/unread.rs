//! `unread`: words given with `as` that speak of a number or a date which cannot be told, so that nothing was compared.

use crate::rules::{Advice, Finding, Place, Rule};

/// What the words were looked through for.
pub(in crate::rules) enum Sought {
    /// The figure of a statistic.
    Figure,
    /// The days of a date or a period.
    Date,
}

/// The article has the words, and they leave open whether they mean what is declared.
pub(in crate::rules) fn finding(
    sought: &Sought,
    words: &str,
    place: Place,
    declared: &str,
) -> Finding {
    let (what, say) = match sought {
        Sought::Figure => ("figure", "say"),
        Sought::Date => ("date", "mean"),
    };
    let text = format!("“{words}” holds no {what} that can be told");
    Finding::new(Rule::Unread, place, text)
        .detail(format!(
            "left undecided: whether the words {say} {declared}"
        ))
        .advice(Advice::LetStand(Rule::Unread))
}
