//! How the check grows with facts and texts: every kind of fact, right, wrong and all alike, and texts of unusual shape.
//!
//! ```sh
//! cargo bench -p newsfacts-core --bench growth               # all cases
//! cargo bench -p newsfacts-core --bench growth -- formulas   # those with this in their name
//! ```
//!
//! `growth` is how much longer twice as much takes, for n, 2n, 4n and 8n: linear is 2. At the end, the memory of the check at
//! its most, for each byte of a text of 10 MB.

mod cases;
mod clock;
mod facts;
mod texts;

use cases::{Case, KINDS};
use newsfacts_core::{model::Article, rules, text::Source};
use std::{env, hint::black_box, time::Duration};

fn main() {
    let chosen: Vec<String> = env::args()
        .skip(1)
        .filter(|name| !name.starts_with('-'))
        .collect();
    let is_chosen = |name: &str| chosen.is_empty() || chosen.iter().any(|one| name.contains(one));
    println!(
        "{:<28} {:>6} {:>10} {:>20} {:>8}",
        "case", "n", "n takes", "growth", "findings"
    );
    for (name, n, make) in KINDS.iter().filter(|(name, ..)| is_chosen(name)) {
        let mut before: Option<Duration> = None;
        let mut growth = String::new();
        let (mut first, mut findings) = (Duration::ZERO, 0);
        for factor in [1, 2, 4, 8] {
            let read = Read::new(&make(n * factor));
            let time = clock::least(|| {
                read.check();
            });
            findings = read.check();
            match before {
                None => first = time,
                Some(before) => {
                    let ratio = time.as_secs_f64() / before.as_secs_f64();
                    growth.push_str(&format!(" {ratio:>5.2}"));
                }
            }
            before = Some(time);
            if time > Duration::from_secs(10) {
                growth.push_str("  …");
                break;
            }
        }
        println!("{name:<28} {n:>6} {first:>10.1?} {growth:>20} {findings:>8}");
    }
    if is_chosen("memory") {
        memory();
    }
}

/// Facts that were read, and their text.
struct Read {
    article: Article,
    source: Source,
}

impl Read {
    fn new(case: &Case) -> Self {
        let mut lists = String::new();
        for list in [
            "actors",
            "quotes",
            "statistics",
            "events",
            "claims",
            "asides",
        ] {
            let facts = case.facts.iter().filter(|fact| fact.list == list);
            let facts: Vec<&str> = facts.map(|fact| &*fact.json).collect();
            lists.push_str(&format!(r#","{list}":[{}]"#, facts.join(",")));
        }
        let json = format!(
            r#"{{"name":"news","id":"news","headline":"News","published":"2024-05-06","language":"en","transcript":{}{lists}}}"#,
            case.transcript
        );
        Self {
            article: serde_json::from_str(&json).expect("the facts are facts JSON"),
            source: Source::new("article.txt", case.text.clone()),
        }
    }

    /// The number of findings.
    fn check(&self) -> usize {
        let mut article = self.article.clone();
        black_box(rules::check(&mut article, Some(&self.source))).len()
    }
}

fn memory() {
    let (_, _, make) = KINDS
        .iter()
        .find(|(name, ..)| *name == "text without facts")
        .expect("it is a case");
    let small = make(1000).text.len();
    let case = make(10_000_000_000 / small);
    let size = case.text.len();
    let read = Read::new(&case);
    let used = allocation_counter::measure(|| {
        read.check();
    });
    println!(
        "memory for each byte of {} MB: {:.1}",
        size / 1_000_000,
        used.bytes_max as f64 / size as f64
    );
}
