//! Texts of unusual shape that grow.

use super::{
    cases::{Case, case, date, lines, numbered, said},
    facts::{Fact, actor, aside, claim, event, figure, lee, plain_figure, quote, with_lee},
};
use std::fmt::Write;

pub fn long_sentence(n: usize) -> Case {
    let mut text = String::from("Ann Lee said");
    for at in 0..n {
        let day = date(at).0;
        let _ = write!(
            text,
            " that the port counted {} cranes in hall {at} on {day}, “keep hall {at}”, and",
            at + 100_000
        );
    }
    text.push_str(" that was all.");
    case(text, with_lee(in_one(n)))
}

pub fn long_paragraph(n: usize) -> Case {
    let mut text = String::new();
    for at in 0..n {
        let day = date(at).0;
        let _ = write!(
            text,
            "ann lee counted {} cranes in hall {at} on {day} “keep hall {at}” she said ",
            at + 100_000
        );
    }
    case(text, with_lee(in_one(n)))
}

fn in_one(n: usize) -> Vec<Fact> {
    let mut facts = Vec::new();
    for at in 0..n {
        let of = format!("cranes in hall {at}");
        facts.push(figure(
            &format!("s{at}"),
            Some("lee"),
            at + 100_000,
            &of,
            ["", ""],
        ));
        facts.push(quote(&format!("q{at}"), "lee", &format!("keep hall {at}")));
        let words = format!("cranes in hall {at}");
        facts.push(event(&format!("e{at}"), "count", &words, Some(&date(at).1)));
    }
    facts
}

/// Figures in a row, without a full stop, and each declared.
pub fn only_figures(n: usize) -> Case {
    let value = |at: usize| at + 100_000;
    let text: Vec<String> = (0..n).map(|at| value(at).to_string()).collect();
    let figures = numbered(n, |at| plain_figure(&format!("s{at}"), value(at), "cranes"));
    case(text.join(" "), figures)
}

pub fn long_quotation(n: usize) -> Case {
    let mut text = String::from("“");
    for at in 0..n {
        let _ = write!(text, "{}. We counted {} cranes. ", said(at), at + 100_000);
    }
    text.push_str("That is all,” said Ann Lee.");
    let mut facts = with_lee(numbered(n, |at| {
        quote(&format!("q{at}"), "lee", &format!("… {} …", said(at)))
    }));
    facts.extend((0..n).map(|at| {
        figure(
            &format!("s{at}"),
            Some("lee"),
            at + 100_000,
            "cranes",
            ["", ""],
        )
    }));
    case(text, facts)
}

pub fn transcript(n: usize) -> Case {
    let text = lines(n, |at| match at % 2 {
        0 => format!("ANN LEE: {}. We counted {} cranes.", said(at), at + 100_000),
        _ => format!("TOM ROY: {}. Why?", said(at)),
    });
    let mut facts = with_lee(vec![actor("roy", "Person", "Tom Roy")]);
    facts.extend((0..n).map(|at| {
        let speaker = ["lee", "roy"][at % 2];
        quote(&format!("q{at}"), speaker, &said(at))
    }));
    let counted = (0..n).step_by(2);
    facts.extend(counted.map(|at| {
        figure(
            &format!("s{at}"),
            Some("lee"),
            at + 100_000,
            "cranes",
            ["", ""],
        )
    }));
    Case {
        transcript: true,
        ..case(text, facts)
    }
}

pub fn nested(n: usize, open: &str, close: &str) -> Case {
    let words = "We will move the warehouse";
    let text = format!("{}{words}{} said Ann Lee.", open.repeat(n), close.repeat(n));
    case(text, vec![lee(), quote("q", "lee", words)])
}

pub fn name_of_many_words(n: usize) -> Case {
    let name = "the port ".repeat(n);
    case(name.clone(), vec![actor("a", "Person", name.trim_end())])
}

pub fn long_name_nearly(n: usize) -> Case {
    let words = "the port ".repeat(n);
    let name = format!("{words}of Ormond");
    case(words, vec![actor("a", "Person", &name)])
}

pub fn repeated(word: &str, n: usize) -> Case {
    let facts = vec![
        lee(),
        quote("q", "lee", "We will move the warehouse"),
        claim("c", "lee", "It is small", "the warehouse was too small"),
        plain_figure("s", 12, "cranes"),
        event("e", "meeting", "board met", Some("2024-04-30")),
        aside("x", "called Queen"),
    ];
    let end = "“We will move the warehouse,” said Ann Lee. She said the warehouse was too small. The board met on Tuesday and \
               counted 12 cranes. The ship is called Queen.";
    case(format!("{}\n\n{end}", word.repeat(n)), facts)
}
