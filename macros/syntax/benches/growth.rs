//! How the expansion of `article!` grows with facts and texts: the cases of the benchmark of the same name in the core, from
//! tokens to tokens. Then how the draft of their texts grows, without their facts.
//!
//! ```sh
//! cargo bench -p newsfacts-syntax --bench growth               # all cases
//! cargo bench -p newsfacts-syntax --bench growth -- formulas   # those with this in their name
//! ```
//!
//! `growth` is how much longer twice as much takes, for n, 2n, 4n and 8n: linear is 2.

#[path = "../../../core/benches/growth/cases.rs"]
mod cases;
#[path = "../../../core/benches/growth/clock.rs"]
mod clock;
#[path = "../../../core/benches/growth/facts.rs"]
mod facts;
#[path = "../../../core/benches/growth/many.rs"]
mod many;
#[path = "../../../core/benches/growth/table.rs"]
mod table;
#[path = "../../../core/benches/growth/texts.rs"]
mod texts;

use cases::Case;
use newsfacts_core::{model::day, text::Source};
use newsfacts_syntax::{
    Files, ReadError,
    draft::{Heading, draft},
};
use proc_macro2::{Span, TokenStream};
use std::{hint::black_box, path::PathBuf, time::Duration};

struct Text(String);

impl Files for Text {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        Ok((path.into(), self.0.clone().into_bytes()))
    }
}

fn main() {
    table::print("", |case| (expand(case), String::new()));
    println!();
    table::print("drafted", drafted);
}

/// The time of one draft, and how many facts are in it.
fn drafted(case: &Case) -> (Duration, String) {
    let text = Source::new("article.txt", case.text.clone());
    let heading = Heading {
        transcript: case.transcript,
        ..Heading::new("News", day(2024, 5, 6))
    };
    let facts = draft(&text, &heading).facts.len();
    let time = clock::least(|| drop(black_box(draft(&text, &heading))));
    (time, facts.to_string())
}

/// The time of one expansion. Reading the block into tokens is the compiler's own work and does not count.
fn expand(case: &Case) -> Duration {
    let tokens: TokenStream = block(case)
        .parse()
        .expect("the block is made of Rust tokens");
    let files = Text(case.text.clone());
    clock::least(|| drop(black_box(newsfacts_syntax::article(tokens.clone(), &files))))
}

fn block(case: &Case) -> String {
    let mut block = format!(
        "article news = \"News\" {{ published: 2024-05-06, text: \"article.txt\", transcript: {} }};",
        case.transcript
    );
    for fact in &case.facts {
        block.push_str(&fact.declared);
    }
    block
}
