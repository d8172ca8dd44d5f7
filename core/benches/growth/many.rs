//! Facts and texts in which there are many where there are mostly a few: people in a sentence, speakers of a transcript, parts of a
//! quote.

use super::{
    cases::{Case, case, lines, numbered, said},
    facts::{Fact, actor, event_on, figure, lee, quote, quote_of, with_lee},
};

/// A name whose words are those of all others, but for a number.
fn name(at: usize) -> String {
    format!("Ann Lee{at}")
}

fn named(n: usize) -> String {
    let names: Vec<String> = (0..n).map(name).collect();
    names.join(" and ")
}

fn said_by(n: usize) -> String {
    format!("“We will go,” said {}.", named(n))
}

fn with_people(n: usize, facts: Vec<Fact>) -> Vec<Fact> {
    let people = (0..n).map(|at| actor(&format!("a{at}"), "Person", &name(at)));
    people.chain(facts).collect()
}

pub fn actors_in_a_sentence(n: usize) -> Case {
    let quote = quote("q", "a0", "We will go");
    case(said_by(n), with_people(n, vec![quote]))
}

pub fn speakers_in_a_sentence(n: usize) -> Case {
    let speakers: Vec<String> = (0..n).map(|at| format!("a{at}")).collect();
    let quote = quote_of("q", &speakers, &["We will go".to_owned()]);
    case(said_by(n), with_people(n, vec![quote]))
}

pub fn speakers_and_places(n: usize) -> Case {
    let speakers: Vec<String> = (0..n).map(|at| format!("a{at}")).collect();
    let text = lines(n, |at| format!("“We will go,” said {}.", name(at)));
    let quote = quote_of("q", &speakers, &["We will go".to_owned()]);
    case(text, with_people(n, vec![quote]))
}

pub fn quotes_in_a_sentence(n: usize) -> Case {
    let quotes = numbered(n, |at| {
        quote(&format!("q{at}"), &format!("a{at}"), "We will go")
    });
    case(said_by(n), with_people(n, quotes))
}

pub fn figures_in_a_sentence(n: usize) -> Case {
    let text = format!("The port counted 12 cranes, said {}.", named(n));
    let figures = numbered(n, |at| {
        let speaker = format!("a{at}");
        figure(&format!("s{at}"), Some(&speaker), 12, "cranes", ["", ""])
    });
    case(text, with_people(n, figures))
}

pub fn speakers_of_a_transcript(n: usize) -> Case {
    let text = lines(n, |at| {
        format!("{}: {}.", name(at).to_uppercase(), said(at))
    });
    let quotes = numbered(n, |at| {
        quote(&format!("q{at}"), &format!("a{at}"), &said(at))
    });
    Case {
        transcript: true,
        ..case(text, with_people(n, quotes))
    }
}

/// A transcript in which all say the second half of a quote before anybody says the first.
pub fn two_turns(n: usize) -> Case {
    let (go, stay) = ("We will go", "They will stay");
    let [stays, goes] =
        [stay, go].map(|words| lines(n, |_| format!("ANN LEE: {words}.\n\nTOM ROY: Why?")));
    let quotes = numbered(n, |at| {
        quote(&format!("q{at}"), "lee", &format!("{go}. {stay}."))
    });
    Case {
        transcript: true,
        ..case(format!("{stays}{goes}"), with_lee(quotes))
    }
}

/// Quotations that many begin with the same words, interrupt and end with a pronoun and the same word.
pub fn interrupted(n: usize) -> Case {
    let text = lines(n, |at| {
        let name = name(at);
        format!("“We will go,” said {name}, “to street {at}, and not back,” he added, “ever.”")
    });
    let quotes = (0..n).flat_map(|at| {
        let own = format!("to street {at}, and not back");
        let parts = ["We will go", &own, "ever"].map(str::to_owned);
        let parts = parts.into_iter().enumerate();
        parts.map(move |(part, words)| quote(&format!("q{at}p{part}"), &format!("a{at}"), &words))
    });
    case(text, with_people(n, quotes.collect()))
}

pub fn equal_parts(n: usize) -> Case {
    let text = "“We go on,” said Ann Lee. ".repeat(n);
    let quote = quote_of("q", &["lee".to_owned()], &vec!["We go on".to_owned(); n]);
    case(text, with_lee(vec![quote]))
}

/// Quotes of one place each, by the words around them.
pub fn words_around(n: usize) -> Case {
    let text = lines(n, |_| "“We will go,” said Ann Lee.".to_owned());
    let around = |mut fact: Fact| {
        let words = "“We will go,” said Ann Lee";
        fact.json = fact.json.replace(
            "We will go\"",
            &format!("We will go\",\"words\":\"{words}\""),
        );
        fact.declared = fact.declared.replace(';', &format!(" as \"{words}\";"));
        fact
    };
    let quotes = numbered(n, |at| {
        around(quote(&format!("q{at}"), "lee", "We will go"))
    });
    case(text, with_lee(quotes))
}

pub fn bracketed(n: usize) -> Case {
    let text = format!("“{}d,” said Ann Lee.", "a b ".repeat(n));
    let words = vec!["a"; n / 4].join(" [x] ");
    case(text, vec![lee(), quote("q", "lee", &format!("{words} c"))])
}

pub fn days_in_words(n: usize) -> Case {
    let day = |at: usize| at % 28 + 1;
    let text = lines(n, |at| format!("On {} May the board met.", day(at)));
    let events = numbered(n, |at| {
        event_on(
            &format!("e{at}"),
            "meeting",
            "board met",
            Some(&format!("2023-05-{:02}", day(at))),
            Some(&format!("On {} May", day(at))),
        )
    });
    case(text, events)
}
