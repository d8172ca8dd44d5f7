//! Writes so many made articles as lines for `newsfacts check --stream`: `cargo run -p newsfacts-tests --example made -- 1000`.

use newsfacts_tests::made;
use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok());
    let count: u64 = count.expect("the number of articles is given");
    let mut out = BufWriter::new(io::stdout().lock());
    (0..count).try_for_each(|number| writeln!(out, "{}", made::line(number)))
}
