//! `unverified`: aspects of facts that the article's text neither bears out nor contradicts.

use crate::{
    model::Aspect,
    rules::{Finding, Place, Rule, evidence::Ledger},
};

/// One finding for each fact with such aspects.
pub(in crate::rules) fn unverified(ledger: &Ledger) -> Vec<Finding> {
    let facts = ledger.undecided().into_iter();
    facts
        .map(|(fact, aspects)| finding(fact, &aspects))
        .collect()
}

fn finding(fact: Place, aspects: &[Aspect]) -> Finding {
    let names: Vec<&str> = aspects.iter().map(|aspect| noun(*aspect)).collect();
    let text = format!("the article does not say for certain {}", listed(&names));
    let mut finding = Finding::new(Rule::Unverified, fact, text);
    if aspects.iter().any(|aspect| *aspect != Aspect::Speaker) {
        finding = finding.plainly("give the article's own words for it, if it has some; if it has none, say that it is on your word");
    }
    finding
}

/// An aspect, as a message speaks of it.
fn noun(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Words => "the words",
        Aspect::Speaker => "who says it",
        Aspect::Addressee => "to whom",
        Aspect::Intermediary => "through whom it is known",
        Aspect::Value => "the number",
        Aspect::Unit => "its unit",
        Aspect::Counted => "what is counted",
        Aspect::Hedge => "how exact it is",
        Aspect::Sign => "whether it went up or down",
        Aspect::Margin => "the margin",
        Aspect::Time => "when",
        Aspect::Baseline => "what it is measured against",
        Aspect::Stance => "whether it is asserted",
    }
}

/// "who says it, to whom and when"
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
