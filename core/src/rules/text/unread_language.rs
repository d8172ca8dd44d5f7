//! `unread_language`: an article in a language whose words are not read, so that most of its facts are left undecided.

use crate::{
    model::{Article, Field, Quote, Statistic, Text, is_language_tag, language_name},
    rules::{Advice, Finding, Place, Rule, time},
    text::{Source, WrittenIn, languages_read, written_in},
};

/// Says once, at the language, which of the declared facts are not held against the text.
pub(in crate::rules) fn finding(article: &Article, text: &Source) -> Option<Finding> {
    let tag = &*article.language;
    if !is_language_tag(tag) {
        return None; // reported as that
    }
    let open = left_open(article);
    if open.is_empty() {
        return None;
    }
    let named = |tag: &str| language_name(tag).unwrap_or_else(|| format!("`{tag}`"));
    let message = format!(
        "{} is not read: of the facts, only words that are quoted are checked",
        named(tag)
    );
    let read: Vec<String> = languages_read().map(named).collect();
    let read: Vec<&str> = read.iter().map(String::as_str).collect();
    let finding = Finding::new(
        Rule::UnreadLanguage,
        Place::article(Field::Language),
        message,
    )
    .detail(format!("left undecided: {}", listed(&open)))
    .detail(format!("what is read: {}", listed(&read)));
    Some(match written_in(text.text()) {
        WrittenIn::Read(meant) => finding.advice(Advice::Meant(meant.to_owned())),
        _ => finding.plainly("there is nothing to mend: allow this rule where that is known"),
    })
}

/// What of the declared facts takes words to check.
fn left_open(article: &Article) -> Vec<&'static str> {
    let stated =
        |statistic: &Statistic| statistic.formula.is_none() || statistic.quantity.words.is_some();
    let elided = |quote: &Quote| quote.parts.iter().any(|part| has_elision(&part.value));
    let quotes = &article.quotes;
    let mut open = Vec::new();
    if quotes.iter().any(|quote| !quote.attribution.is_article()) {
        open.push("who speaks");
    }
    if article.statistics.iter().any(stated) {
        open.push("figures");
    }
    if !time::declared(article).is_empty() {
        open.push("dates");
    }
    if quotes.iter().any(elided) {
        open.push("what a `…` leaves out");
    }
    open
}

fn has_elision(words: &Text) -> bool {
    words.contains('…') || words.contains("...")
}

/// "a, b and c"
fn listed(what: &[&str]) -> String {
    match what {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
