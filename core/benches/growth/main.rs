//! How the check grows with facts and texts: every kind of fact, right, wrong and all alike, and texts of unusual shape.
//!
//! ```sh
//! cargo bench -p newsfacts-core --bench growth               # all cases
//! cargo bench -p newsfacts-core --bench growth -- formulas   # those with this in their name
//! ```
//!
//! With `--features page` also what a page of ten thousand facts takes, beside the check of these: `-- page`.
//!
//! `growth` is how much longer twice as much takes, for n, 2n, 4n and 8n: linear is 2. At the end, the memory of the check at
//! its most, for each byte of some texts.

mod cases;
mod clock;
mod facts;
mod many;
mod table;
mod texts;

use cases::{Case, KINDS, case};
#[cfg(feature = "page")]
use newsfacts_core::facts::Page;
use newsfacts_core::{model::Article, rules, text::Source};
use std::hint::black_box;

fn main() {
    table::print("findings", |case| {
        let read = Read::new(case);
        let time = clock::least(|| {
            read.check();
        });
        (time, read.check().to_string())
    });
    memory();
    #[cfg(feature = "page")]
    pages();
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

/// Pages with ten thousand facts against the check of these: `of check` is the time of the page divided by that of the check.
#[cfg(feature = "page")]
fn pages() {
    const FACTS: usize = 10_000;
    const SHOWN: [&str; 5] = [
        "quotes, all different",
        "misquotes",
        "wrong figures",
        "undeclared figures",
        "honest facts of all kinds",
    ];
    let shown = |name: &str| SHOWN.contains(&name) && table::is_chosen(&format!("page of {name}"));
    for (name, n, make) in KINDS.iter().filter(|(name, ..)| shown(name)) {
        let few = make(*n);
        // What nobody declared is counted by the passages.
        let each = few.facts.len().max(*n) / n;
        let read = Read::new(&make(FACTS / each));
        let mut article = read.article.clone();
        let checking = clock::least(|| {
            article = read.article.clone();
            black_box(rules::check(&mut article, Some(&read.source)));
        });
        let context = rules::Context {
            text: Some(&read.source),
            ..rules::Context::default()
        };
        let outcome = rules::check_in(&mut article, &context);
        let page = || {
            Page::new(&article, &outcome)
                .with_text(&read.source)
                .to_string()
        };
        let writing = clock::least(|| {
            black_box(page());
        });
        let ratio = writing.as_secs_f64() / checking.as_secs_f64();
        let name = format!("page of {name}");
        println!(
            "{name:<36} {writing:>10.1?}, {ratio:.2} of check, {:.1} MB",
            page().len() as f64 / 1e6
        );
    }
}

/// The memory of the check at its most, for each byte of texts: of prose, and of those that hold most for their length.
fn memory() {
    type Text = (&'static str, usize, fn(usize) -> Case);
    let texts: [Text; 3] = [
        ("memory for prose", 10_000_000, |size| {
            let (_, _, make) = KINDS
                .iter()
                .find(|(name, ..)| *name == "text without facts")
                .expect("it is a case");
            let small = make(1000).text.len();
            make(size * 1000 / small)
        }),
        ("memory for figures", 1_000_000, |size| {
            case("1 ".repeat(size / 2), Vec::new())
        }),
        ("memory for quotations", 1_000_000, |size| {
            let one = "“a” ";
            case(one.repeat(size / one.len()), Vec::new())
        }),
    ];
    for (name, size, make) in texts {
        if !table::is_chosen(name) {
            continue;
        }
        let case = make(size);
        let size = case.text.len();
        let read = Read::new(&case);
        let used = allocation_counter::measure(|| {
            read.check();
        });
        let each = used.bytes_max as f64 / size as f64;
        println!(
            "{name:<28} {each:.1} for each byte of {} MB",
            size / 1_000_000
        );
    }
}
