//! What a macro costs the user's compiler: the time that `article!` itself takes for an article of 5 KB.
//!
//! ```sh
//! cargo bench -p newsfacts-syntax --bench expand --profile dev   # unoptimised, as cargo builds macros for users
//! cargo bench -p newsfacts-syntax --bench expand
//! ```
//!
//! Each row has twice the facts and the text of the row before it, so that linear is 2.

use newsfacts_syntax::{Files, ReadError};
use proc_macro2::{Span, TokenStream};
use std::{
    fmt::Write,
    hint::black_box,
    path::PathBuf,
    time::{Duration, Instant},
};

struct Text(String);

impl Files for Text {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        Ok((path.into(), self.0.clone().into_bytes()))
    }
}

fn main() {
    println!(
        "{:>6} {:>8} {:>12} {:>12} {:>12}",
        "facts", "text", "with text", "without", "growth"
    );
    let mut before: Option<Duration> = None;
    for facts in [25, 50, 100, 200, 400] {
        let (block, text) = article(facts);
        let unchecked = block.replace(", text: \"article.txt\"", "");
        let size = text.len();
        let files = Text(text);
        let with = least(&block, &files);
        let without = least(&unchecked, &files);
        let growth = before.map_or(f64::NAN, |before| with.as_secs_f64() / before.as_secs_f64());
        let ms = |time: Duration| time.as_secs_f64() * 1000.0;
        println!(
            "{facts:>6} {:>5.1} KB {:>9.2} ms {:>9.2} ms {growth:>12.1}",
            size as f64 / 1000.0,
            ms(with),
            ms(without)
        );
        before = Some(with);
    }
}

/// The least time that an expansion takes. Reading the block into tokens is the compiler's own work and does not count.
fn least(block: &str, files: &Text) -> Duration {
    let tokens: TokenStream = block.parse().expect("the block is made of Rust tokens");
    let expansion = newsfacts_syntax::article(tokens.clone(), files).to_string();
    assert!(
        !expansion.contains("compile_error"),
        "the facts are right: {}",
        &expansion[..2000.min(expansion.len())]
    );
    let one = |_| {
        let tokens = tokens.clone();
        let start = Instant::now();
        black_box(newsfacts_syntax::article(tokens, files));
        start.elapsed()
    };
    (0..7).map(one).min().unwrap_or_default()
}

/// An article with so many facts, a hundred bytes for each.
fn article(facts: usize) -> (String, String) {
    let mut text = String::new();
    let mut block = String::from(
        "article news = \"News\" { published: 2024-05-06, text: \"article.txt\" }; actor lee: Person = \"Ann Lee\"; \
         actor port: Organization = \"the port\";",
    );
    for number in 0..facts / 2 {
        let (count, euros) = (number * 7 + 11, number * 3 + 13);
        let _ = write!(
            text,
            "“We will move warehouse {number} of the harbour before the winter comes, whatever it may cost us,” said Ann Lee.\n\n\
             The port counted {count} cranes in hall {number}, and paid €{euros}.5 million for them last month.\n\n"
        );
        let _ = write!(
            block,
            "quote q{number}: lee -> port = \"We will move warehouse {number} of the harbour before the winter comes, whatever \
             it may cost us\"; stat s{number}: port = {euros}.5 million EUR {{ of: \"price of the cranes in hall {number}\", \
             who: port, during: 2024-04 as \"last month\" }};"
        );
    }
    (block, text)
}
