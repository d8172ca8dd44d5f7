//! Facts and texts that grow: each kind of fact alone, right, wrong and all alike.

use super::{
    facts::{Fact, actor, aside, claim, event, figure, lee, plain_figure, quote, sum, with_lee},
    many::{
        actors_in_a_sentence, bracketed, days_in_words, equal_parts, figures_in_a_sentence,
        interrupted, quotes_in_a_sentence, speakers_and_places, speakers_in_a_sentence,
        speakers_of_a_transcript, two_turns, words_around,
    },
    texts::{
        long_name_nearly, long_paragraph, long_quotation, long_sentence, name_of_many_words,
        nested, only_figures, repeated, transcript,
    },
};
use std::fmt::Write;

/// An article: its text, and its facts in both languages.
pub struct Case {
    pub text: String,
    pub facts: Vec<Fact>,
    pub transcript: bool,
}

/// What a case is called, how many facts or words it begins with, and how it is made of such a number.
pub type Kind = (&'static str, usize, fn(usize) -> Case);

pub const KINDS: &[Kind] = &[
    ("a chain of formulas", 250, |n| chain(n, false)),
    ("a chain, last first", 250, |n| chain(n, true)),
    ("a circle of formulas", 250, circle),
    ("formulas with words", 250, formulas_in_words),
    ("equal quotes, one place", 250, |n| equal_quotes(n, 1)),
    ("equal quotes, many places", 250, |n| equal_quotes(n, n)),
    ("quotes, all different", 250, quotes),
    ("misquotes", 500, misquotes),
    ("short misquotes", 125, short_misquotes),
    ("equal figures, one place", 250, |n| equal_figures(n, 1)),
    ("equal figures, many places", 250, |n| equal_figures(n, n)),
    ("equal figures of actors", 250, figures_of_actors),
    ("wrong figures", 250, wrong_figures),
    ("undeclared names", 250, undeclared),
    ("undeclared figures", 250, undeclared_figures),
    ("doubled names", 250, doubled_names),
    ("a list in complete_with", 1000, complete_with),
    ("figures against figures", 250, against),
    ("equal words of events", 250, |n| equal_words(n, n)),
    ("equal words, one place", 250, |n| equal_words(n, 1)),
    ("words that are not there", 125, missing_words),
    ("asides", 250, |n| asides(n, false)),
    ("equal asides", 250, |n| asides(n, true)),
    ("claims", 250, claims),
    ("equal claims of many", 250, equal_claims),
    ("events, a day each", 250, |n| events(n, false)),
    ("events of one day", 250, |n| events(n, true)),
    ("events of other days", 250, other_days),
    ("actors", 250, |n| actors(n, true)),
    ("actors nobody names", 125, |n| actors(n, false)),
    ("actors of one name", 125, namesakes),
    ("one actor, named often", 500, named_often),
    ("honest facts of all kinds", 60, honest),
    ("text without facts", 250, |n| Case {
        facts: Vec::new(),
        ..honest(n)
    }),
    ("one long sentence", 250, long_sentence),
    ("a paragraph without an end", 250, long_paragraph),
    ("one long quotation", 250, long_quotation),
    ("nothing but figures", 500, only_figures),
    ("a transcript", 250, transcript),
    ("nested marks", 500, |n| nested(n, "“‘", "’”")),
    ("marks that only open", 1000, |n| nested(n, "“", "")),
    ("straight marks", 1000, |n| nested(n, "\" a ", "")),
    ("one word again and again", 4000, |n| repeated("police ", n)),
    ("one name again and again", 2000, |n| repeated("Lee ", n)),
    ("“said” again and again", 2000, |n| repeated("said ", n)),
    ("“not” again and again", 2000, |n| repeated("not ", n)),
    ("a number again and again", 2000, |n| repeated("12 ", n)),
    ("a day again and again", 2000, |n| repeated("Tuesday ", n)),
    ("“and” and commas", 2000, |n| repeated("and, ", n)),
    ("brackets", 2000, |n| repeated("(", n)),
    ("closing marks", 2000, |n| repeated("!", n)),
    ("a name of many words", 1000, name_of_many_words),
    ("a long name, nearly", 1000, long_name_nearly),
    ("actors in a sentence", 250, actors_in_a_sentence),
    ("speakers in a sentence", 250, speakers_in_a_sentence),
    ("speakers, places", 125, speakers_and_places),
    ("quotes in a sentence", 250, quotes_in_a_sentence),
    ("figures in a sentence", 250, figures_in_a_sentence),
    ("a transcript of many", 250, speakers_of_a_transcript),
    ("interrupted by many", 50, interrupted),
    ("equal parts of a quote", 250, equal_parts),
    ("out of two turns", 250, two_turns),
    ("quotes, words around", 250, words_around),
    ("brackets in a quote", 500, bracketed),
    ("events, words for days", 500, days_in_words),
    ("one word of many letters", 40_000, |n| repeated("a", n)),
];

pub fn case(text: String, facts: Vec<Fact>) -> Case {
    Case {
        text,
        facts,
        transcript: false,
    }
}

pub fn numbered(n: usize, one: impl Fn(usize) -> Fact) -> Vec<Fact> {
    (0..n).map(one).collect()
}

pub fn lines(n: usize, one: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0..n {
        let _ = write!(text, "{}\n\n", one(number));
    }
    text
}

fn chain(n: usize, last_first: bool) -> Case {
    let first = plain_figure("s0", 3, "cranes");
    let mut facts = numbered(n, |at| {
        let (id, before) = (format!("s{}", at + 1), format!("s{at}"));
        sum(&id, &before, "s0", 3 * (at + 2), None)
    });
    facts.insert(0, first);
    if last_first {
        facts.reverse();
    }
    case("The port counted 3 cranes.".to_owned(), facts)
}

fn circle(n: usize) -> Case {
    let facts = numbered(n, |at| {
        let next = format!("s{}", (at + 1) % n);
        sum(&format!("s{at}"), &next, "s0", 3, None)
    });
    case("The port counted 3 cranes.".to_owned(), facts)
}

fn formulas_in_words(n: usize) -> Case {
    let mut facts = numbered(n, |at| {
        let (id, before) = (format!("s{}", at + 1), format!("s{at}"));
        let words = format!("{} cranes in all", 3 * (at + 2));
        sum(&id, &before, "s0", 3 * (at + 2), Some(&words))
    });
    facts.insert(0, plain_figure("s0", 3, "cranes"));
    let text = lines(n, |at| {
        format!("The port counted {} cranes in all.", 3 * (at + 2))
    });
    case(format!("The port counted 3 cranes.\n\n{text}"), facts)
}

fn equal_quotes(n: usize, places: usize) -> Case {
    let words = "We will move the warehouse before the winter comes";
    let text = lines(places, |_| format!("“{words},” said Ann Lee."));
    let facts = numbered(n, |at| quote(&format!("q{at}"), "lee", words));
    case(text, with_lee(facts))
}

pub fn said(at: usize) -> String {
    format!("We will move warehouse {at} of the harbour before the winter comes")
}

fn quotes(n: usize) -> Case {
    let text = lines(n, |at| format!("“{},” said Ann Lee.", said(at)));
    let facts = numbered(n, |at| quote(&format!("q{at}"), "lee", &said(at)));
    case(text, with_lee(facts))
}

fn misquotes(n: usize) -> Case {
    let text = lines(n, |at| format!("“{},” said Ann Lee.", said(at)));
    let facts = numbered(n, |at| {
        let words = said(at).replacen("move", "keep", 1);
        quote(&format!("q{at}"), "lee", &words)
    });
    case(text, with_lee(facts))
}

fn short_misquotes(n: usize) -> Case {
    let text = lines(n, |at| format!("“Move hall {at},” said Ann Lee."));
    let facts = numbered(n, |at| {
        quote(&format!("q{at}"), "lee", &format!("Keep hall {at}"))
    });
    case(text, with_lee(facts))
}

fn equal_figures(n: usize, places: usize) -> Case {
    let text = lines(places, |_| {
        "The port counted 12 cranes in the hall.".to_owned()
    });
    let facts = numbered(n, |at| {
        plain_figure(&format!("s{at}"), 12, "cranes in the hall")
    });
    case(text, facts)
}

fn figures_of_actors(n: usize) -> Case {
    let text = lines(n, |at| {
        format!("Ann Lee{} said the port counted 12 cranes.", letters(at))
    });
    let mut facts = numbered(n, |at| {
        let name = format!("Ann Lee{}", letters(at));
        actor(&format!("a{at}"), "Person", &name)
    });
    facts.extend((0..n).map(|at| {
        let by = format!("a{at}");
        figure(&format!("s{at}"), Some(&by), 12, "cranes", ["", ""])
    }));
    case(text, facts)
}

/// A number as letters, so that it is read as part of a name.
fn letters(number: usize) -> String {
    let digits = number.to_string();
    digits
        .bytes()
        .map(|digit| char::from(b'a' + (digit - b'0')))
        .collect()
}

fn wrong_figures(n: usize) -> Case {
    let text = lines(n, |at| {
        format!("The port counted {} cranes in hall {at}.", 2 * at + 100_000)
    });
    let facts = numbered(n, |at| {
        let of = format!("cranes in hall {at}");
        plain_figure(&format!("s{at}"), 2 * at + 100_001, &of)
    });
    case(text, facts)
}

/// Actors whose names differ in their last letters.
fn people(n: usize) -> Vec<Fact> {
    numbered(n, |at| {
        actor(
            &format!("a{at}"),
            "Person",
            &format!("Ann Lee{}", letters(at)),
        )
    })
}

fn undeclared(n: usize) -> Case {
    let text = lines(n, |at| format!("“{},” said Ann Lee.", said(at)));
    let mut facts = with_lee(people(n));
    facts.extend((0..n).map(|at| {
        quote(
            &format!("q{at}"),
            &format!("nobody{}x", letters(at)),
            &said(at),
        )
    }));
    case(text, facts)
}

fn undeclared_figures(n: usize) -> Case {
    let facts = numbered(n, |at| {
        let unknown = format!("unknown{}x", letters(at));
        sum(&format!("s{at}"), &unknown, &unknown, 3, None)
    });
    case("The port counted 3 cranes.".to_owned(), facts)
}

fn doubled_names(n: usize) -> Case {
    let text = lines(n, |at| format!("“{},” said Ann Lee.", said(at)));
    let facts = numbered(n, |at| quote(&format!("q{}", at / 2 * 2), "lee", &said(at)));
    case(text, with_lee(facts))
}

fn complete_with(n: usize) -> Case {
    let share = |id: &str, json: &str, declared: &str| Fact {
        list: "statistics",
        json: format!(
            r#"{{"id":"{id}","quantity":{{"value":{{"amount":{{"low":{{"digits":"0.001"}}}},"unit":"percent"}}}},"of":{{"value":"share"}}{json}}}"#
        ),
        declared: format!("stat {id} = 0.001 % {{ of: \"share\"{declared} }};"),
    };
    let mut facts = numbered(n, |at| share(&format!("s{at}"), "", ""));
    let others: Vec<String> = (0..n).map(|at| format!("s{at}")).collect();
    let json = format!(r#","complete_with":["{}"]"#, others.join("\",\""));
    let declared = format!(", complete_with: [{}]", others.join(", "));
    facts.push(share("whole", &json, &declared));
    case("Each had a share of 0.001 percent.".to_owned(), facts)
}

fn against(n: usize) -> Case {
    let text = lines(n, |at| {
        format!("The port counted {} cranes in hall {at}.", 2 * at + 100_000)
    });
    let facts = numbered(n, |at| {
        let of = format!("cranes in hall {at}");
        let other = (at + 1) % n;
        let json = format!(r#","against":{{"statistic":"s{other}"}}"#);
        let declared = format!(", against: s{other}");
        let id = format!("s{at}");
        figure(&id, None, 2 * at + 100_000, &of, [&json, &declared])
    });
    case(text, facts)
}

fn equal_words(n: usize, places: usize) -> Case {
    let text = lines(places, |_| "The harbour board met on Tuesday.".to_owned());
    let facts = numbered(n, |at| {
        event(
            &format!("e{at}"),
            "meeting of the board",
            "board met",
            Some("2024-04-30"),
        )
    });
    case(text, facts)
}

fn missing_words(n: usize) -> Case {
    let text = lines(n, |at| {
        format!("The harbour board met in hall {at} to speak of the winter.")
    });
    let facts = numbered(n, |at| {
        let words = format!("harbour board met in house {at} to speak");
        event(&format!("e{at}"), "meeting of the board", &words, None)
    });
    case(text, facts)
}

fn asides(n: usize, equal: bool) -> Case {
    let number = |at: usize| if equal { 7 } else { at };
    let text = lines(n, |at| format!("The ship is called Queen {}.", number(at)));
    let facts = numbered(n, |at| {
        aside(&format!("x{at}"), &format!("called Queen {}", number(at)))
    });
    case(text, facts)
}

fn claims(n: usize) -> Case {
    let text = lines(n, |at| {
        format!("Ann Lee said that warehouse {at} was too small for the cranes.")
    });
    let facts = numbered(n, |at| {
        let words = format!("warehouse {at} was too small");
        claim(&format!("c{at}"), "lee", "The warehouse is small", &words)
    });
    case(text, with_lee(facts))
}

fn equal_claims(n: usize) -> Case {
    let text = lines(n, |at| {
        format!("Ann Lee{} said that the port was too small.", letters(at))
    });
    let mut facts = people(n);
    facts.extend((0..n).map(|at| {
        claim(
            &format!("c{at}"),
            &format!("a{at}"),
            "The port is small",
            "the port was too small",
        )
    }));
    case(text, facts)
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day of an earlier year as the text and as the facts have it.
pub fn date(at: usize) -> (String, String) {
    let (day, month, year) = (at % 28 + 1, at / 28 % 12, 2023 - at / 336);
    (
        format!("{} {day}, {year}", MONTHS[month]),
        format!("{year}-{:02}-{day:02}", month + 1),
    )
}

fn events(n: usize, one_day: bool) -> Case {
    let at_day = |at: usize| date(if one_day { 7 } else { at });
    let text = lines(n, |at| {
        format!("The harbour board met in hall {at} on {}.", at_day(at).0)
    });
    let facts = numbered(n, |at| {
        let words = format!("board met in hall {at}");
        event(
            &format!("e{at}"),
            "meeting of the board",
            &words,
            Some(&at_day(at).1),
        )
    });
    case(text, facts)
}

fn other_days(n: usize) -> Case {
    let text = lines(n, |at| {
        format!("The harbour board met in hall {at} on {}.", date(at).0)
    });
    let facts = numbered(n, |at| {
        let words = format!("board met in hall {at}");
        event(
            &format!("e{at}"),
            "meeting of the board",
            &words,
            Some(&date(at + 1).1),
        )
    });
    case(text, facts)
}

fn actors(n: usize, named: bool) -> Case {
    let called = |at: usize| format!("Ann Lee{}", letters(at));
    let text = match named {
        true => lines(n, |at| format!("The port wrote to {}.", called(at))),
        false => lines(n, |at| format!("The port wrote to Tom Roy{}.", letters(at))),
    };
    let facts = numbered(n, |at| actor(&format!("a{at}"), "Person", &called(at)));
    case(text, facts)
}

fn namesakes(n: usize) -> Case {
    let first = |at: usize| format!("An{}", letters(at));
    let text = lines(n, |at| {
        format!("“{},” said {} Lee. Lee left.", said(at), first(at))
    });
    let mut facts = numbered(n, |at| {
        actor(&format!("a{at}"), "Person", &format!("{} Lee", first(at)))
    });
    facts.extend((0..n).map(|at| quote(&format!("q{at}"), &format!("a{at}"), &said(at))));
    case(text, facts)
}

fn named_often(n: usize) -> Case {
    let text = lines(n, |at| format!("Ann Lee counted {} cranes.", at + 100_000));
    let facts = numbered(n, |at| {
        let rest = [r#","who":"lee""#, ", who: lee"];
        figure(&format!("s{at}"), None, at + 100_000, "cranes", rest)
    });
    case(text, with_lee(facts))
}

fn honest(n: usize) -> Case {
    let text = lines(n, |at| {
        format!(
            "“{},” said Ann Lee. Tom Roy{} said that warehouse {at} was too small.\n\nThe port counted {} cranes in hall \
             {at}. The harbour board met in hall {at} on {}. The ship is called Queen {at}.",
            said(at),
            letters(at),
            at + 100_000,
            date(at).0
        )
    });
    let mut facts = vec![lee()];
    for at in 0..n {
        let roy = format!("r{at}");
        facts.push(actor(&roy, "Person", &format!("Tom Roy{}", letters(at))));
        facts.push(quote(&format!("q{at}"), "lee", &said(at)));
        let words = format!("warehouse {at} was too small");
        facts.push(claim(
            &format!("c{at}"),
            &roy,
            "The warehouse is small",
            &words,
        ));
        let of = format!("cranes in hall {at}");
        facts.push(plain_figure(&format!("s{at}"), at + 100_000, &of));
        let words = format!("board met in hall {at}");
        let id = format!("e{at}");
        facts.push(event(
            &id,
            "meeting of the board",
            &words,
            Some(&date(at).1),
        ));
        facts.push(aside(&format!("x{at}"), &format!("called Queen {at}")));
    }
    case(text, facts)
}
